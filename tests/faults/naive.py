"""A control: a program that acknowledges first, then writes in place, as many programs do. The suites must catch it.

It understands `new`, `fill --ack` and `show --json` of the real one, as far as the suites use them.
"""

import json
import sys


STATEMENTS = [f"S{number:02}" for number in range(1, 57)]


def write(path, answers):
    # Emptied first, then filled bit by bit: whoever is killed in between leaves half a file.
    with open(path, "wb", buffering=0) as file:
        for name in STATEMENTS:
            file.write(b"{" if name == "S01" else b",")
            file.write(f'"{name}": "{answers.get(name, "")}"\n'.encode())
        file.write(b"}")


def main(arguments):
    command, *rest = arguments[2:]  # after --data-dir FOLDER
    if command == "new":
        write(rest[1], {})
        return
    path = rest[0]
    with open(path, encoding="utf-8") as file:
        answers = json.load(file)
    if command == "show":
        words = {"?": "dont_know", "-": "not_applicable", "": "open"}
        values = [(name, answers.get(name, "")) for name in STATEMENTS]
        print(json.dumps({"statements": [
            {"id": name, "state": words.get(value, "score"), "score": value} for name, value in values]}))
        return
    source = rest[rest.index("--answers") + 1]
    for line in open(0 if source == "-" else source, encoding="utf-8"):
        statement, value = line.strip().split("=")
        answers[statement] = value
        print(f"saved {statement}", flush=True)
        try:
            write(path, answers)
        except OSError:
            pass  # "it will go well the next time"


main(sys.argv[1:])
