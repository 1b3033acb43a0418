"""What all suites use: a session in a folder of its own, runs of the program, and what must be true afterwards."""

import json
import os
import random
import shutil
import subprocess
import threading
from pathlib import Path

STATEMENTS = [f"S{number:02}" for number in range(1, 57)]
VALUES = ["1", "2", "3", "4", "5", "?", "-", ""]
TIMEOUT = 90


class Lost(Exception):
    """An acknowledged answer is missing, or the program did something else that it must never do."""


def environment():
    # No time zone files, no display: the same calls on every machine.
    return {"PATH": os.environ["PATH"], "TZ": "UTC", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}


class Session:
    """A session file and the data folder of the program, both in `folder`."""

    def __init__(self, program, folder, data=None, file=None, **run):
        self.program = program
        self.folder = Path(folder)
        self.data = Path(data) if data else self.folder / "data"
        self.file = Path(file) if file else self.folder / "proef.json"
        self.run_with = run

    def command(self, *arguments, data=None):
        return [*self.program, "--data-dir", str(data or self.data), *map(str, arguments)]

    def run(self, *arguments, data=None, text="", **run):
        done = subprocess.run(
            self.command(*arguments, data=data), input=text, capture_output=True, text=True,
            timeout=TIMEOUT, env=environment(), **{**self.run_with, **run})
        never(done.returncode, done.stderr)
        return done

    def new(self):
        done = self.run("new", "-o", self.file, "--municipality", "Proefstad", "--date", "2026-11-21")
        if done.returncode != 0:
            raise Lost(f"new failed: {done.stderr}")

    def fill_arguments(self, answers="-"):
        return ["fill", self.file, "--answers", answers, "--ack"]

    def fill(self, lines, **run):
        """Gives the lines and returns the exit code, the number of acknowledged lines and the errors."""
        done = self.run(*self.fill_arguments(), text="".join(line + "\n" for line in lines), **run)
        return done.returncode, acknowledged(lines, done.stdout), done.stderr

    def show(self, data=None):
        """The answers as `show --json` gives them, and what it warned of."""
        done = self.run("show", self.file, "--json", data=data)
        if done.returncode != 0:
            raise Lost(f"show failed with {done.returncode}: {done.stderr.strip()}")
        words = {"dont_know": "?", "not_applicable": "-", "open": ""}
        shown = {}
        for statement in json.loads(done.stdout)["statements"]:
            state = statement["state"]
            shown[statement["id"]] = str(statement["score"]) if state == "score" else words[state]
        return shown, done.stderr

    def show_file_alone(self):
        """The answers in the file itself, as another computer would read it."""
        empty = self.folder / "elsewhere"
        shown, _ = self.show(data=empty)
        return shown

    def check(self, before, lines, acked):
        """The answers after a number of lines that is at least `acked`; returns what is shown and how many lines."""
        shown, warnings = self.show()
        state = dict(before)
        fits = None
        for count in range(len(lines) + 1):
            if count > 0:
                apply(state, lines[count - 1])
            if count >= acked and state == shown:
                fits = count
                break
        if fits is None:
            raise Lost(f"{acked} of {len(lines)} lines were acknowledged, but {difference(before, lines, acked, shown)}")
        return shown, warnings


def never(code, errors):
    if "panicked" in errors or code == 101:
        raise Lost(f"panic (exit {code}): {errors.strip()[:400]}")
    if code not in (0, 1, -9):
        raise Lost(f"exit {code}: {errors.strip()[:400]}")


def apply(state, line):
    statement, value = line.split("=")
    state[statement] = value


def difference(before, lines, acked, shown):
    state = dict(before)
    for line in lines[:acked]:
        apply(state, line)
    wrong = [f"{name} is {shown.get(name)!r}, not {value!r}" for name, value in state.items() if shown.get(name) != value]
    return "; ".join(wrong[:5]) or "shown is a mixture"


def acknowledged(lines, output):
    """How many lines were acknowledged, which must be in their order; a half word at the end of a killed run counts not."""
    acks = [line[6:] for line in output.split("\n")[:-1] if line.startswith("saved ")]
    expected = [line.split("=")[0] for line in lines]
    if acks != expected[:len(acks)]:
        raise Lost(f"acknowledged {acks[-3:]}, which are not the lines that were given")
    return len(acks)


def some_lines(rng, count):
    return [f"{rng.choice(STATEMENTS)}={rng.choice(VALUES)}" for _ in range(count)]


def empty():
    return dict.fromkeys(STATEMENTS, "")


def reset(folder):
    shutil.rmtree(folder, ignore_errors=True)
    Path(folder).mkdir(parents=True)


def in_parallel(workers, work):
    """Runs `work(index)` on so many threads; the first fault stops all. Returns the results."""
    results, faults = [None] * workers, []

    def one(index):
        try:
            results[index] = work(index, lambda: bool(faults))
        except Exception as fault:  # noqa: BLE001: told below, whatever it is
            faults.append(fault)

    threads = [threading.Thread(target=one, args=(index,)) for index in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]
    return results


def generator(seed, *words):
    return random.Random(f"{seed} {words}")
