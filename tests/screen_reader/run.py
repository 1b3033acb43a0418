"""Runs the paths that are named, or all of them, and says what is not as it must be."""

import sys
import time

import meeting
import path
import places

PATHS = {"path": path.main, "places": places.main, "meeting": meeting.main}


def main():
    began, faults = time.monotonic(), []
    for name in sys.argv[1:] or PATHS:
        start = time.monotonic()
        faults += PATHS[name]()
        print(f"screen reader, {name}: {time.monotonic() - start:.0f} s", flush=True)
    for fault in faults:
        print(f"not sensible: {fault}", file=sys.stderr)
    if faults:
        sys.exit(1)
    print(f"screen reader: every page is sensible, {time.monotonic() - began:.0f} s")


main()
