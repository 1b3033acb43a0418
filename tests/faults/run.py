"""Runs the suites of faults.sh, says how each went, and counts."""

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

import disks
import hostile
import kill
import matrix
import network
from bench import Lost

HERE = Path(__file__).parent


def suites(long, folder, program, seed):
    """Name and what to do; each returns a sentence, raises `Lost`, or a suite's own word for "not here"."""
    naive = [sys.executable, str(HERE / "naive.py")]
    return {
        "kill": lambda: kill.run(program, folder, 500 if long else 60, seed),
        "kill-control": lambda: kill.control(naive, folder, 40 if long else 15, seed),
        "matrix": lambda: matrix.run(program, folder, None if long else 60, seed),
        "matrix-control": lambda: matrix.control(naive, folder),
        "full-disk": lambda: disks.full(program, folder, long),
        "read-only": lambda: disks.read_only(program, folder),
        "network": lambda: network.run(program, folder),
        "hostile": lambda: hostile.run(program, folder, seed),
    }


def main():
    parser = argparse.ArgumentParser(prog="faults.sh")
    parser.add_argument("program", type=Path)
    parser.add_argument("--short", action="store_true", help="about three minutes at most (the default)")
    parser.add_argument("--long", action="store_true", help="500 kills and the whole matrix")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--only", default="", help="names of suites, with commas between them")
    arguments = parser.parse_args()
    print(f"seed {arguments.seed}", flush=True)

    folder = Path(tempfile.mkdtemp(prefix="analysetool-faults-")).resolve()
    folder.chmod(0o755)
    try:
        # Of its own, so that a build in the meantime changes nothing, and so that another user can run it.
        program = folder / "analysetool"
        shutil.copy(arguments.program, program)
        program.chmod(0o755)
        return report(suites(arguments.long, folder, [str(program)], arguments.seed), arguments.only)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def report(all_suites, only):
    chosen = {name: suite for name, suite in all_suites.items() if not only or name in only.split(",")}
    if not chosen:
        print(f"no such suite; there are {', '.join(all_suites)}", file=sys.stderr)
        return 2
    passed = failed = 0
    for name, suite in chosen.items():
        started = time.monotonic()
        try:
            word, said = "ok", suite()
            passed += 1
        except (disks.Unable, matrix.Unable) as unable:
            word, said = "SKIPPED", str(unable)
        except Lost as lost:
            word, said = "FAILED", str(lost)
            failed += 1
        print(f"{name}: {word}: {said} [{time.monotonic() - started:.0f} s]", flush=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    # Also when it is ended from outside, nothing stays behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(2))
    os.umask(0o022)
    sys.exit(main())
