"""Disks that are full and folders that can't be written: said in words, and what was acknowledged stays."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bench import STATEMENTS, Lost, Session, empty, reset

NOBODY = 65534
LINES = [f"{statement}={1 + index % 5}" for index, statement in enumerate(STATEMENTS)]


class Unable(Exception):
    """What this suite needs is not allowed here."""


def full(program, folder, long):
    """In a mount namespace of its own, so that nothing stays mounted whatever happens."""
    place = folder / "full-disk"
    reset(place)
    unshare = ["unshare", "-m"] if os.getuid() == 0 else ["unshare", "-rm"]
    mount = "mount -t tmpfs -o size=1m tmpfs ."
    probe = subprocess.run([*unshare, "sh", "-c", mount], cwd=place, capture_output=True, text=True)
    if probe.returncode != 0:
        raise Unable(f"no small disk can be mounted here: {probe.stderr.strip()}")
    run = subprocess.run([*unshare, sys.executable, "-B", __file__, str(place), "long" if long else "short", *program],
                         capture_output=True, text=True)
    if run.returncode != 0:
        raise Lost(run.stderr.strip().split("\n")[-1])
    return run.stdout.strip()


def full_inside(program, place, long):
    small = place / "small"
    runs = stopped = acked = 0
    # Free bytes at the start: from nothing to more than the slots, the backup and the file need.
    free = range(0, 240, 4 if long else 24)
    for room in [f"{kilobytes}k" for kilobytes in free] + [f"{inodes} inodes" for inodes in range(0, 9, 1 if long else 3)]:
        for data_there, file_there in [(True, True), (True, False), (False, True)]:
            for opened_before in (False, True):
                mounted(small)
                try:
                    reset(place / "large")
                    session = Session(program, place, data=(small if data_there else place / "large") / "data",
                                      file=(small if file_there else place / "large") / "proef.json")
                    counts = full_one(session, small, room, opened_before)
                finally:
                    subprocess.run(["umount", small], check=True)
                runs, stopped, acked = runs + 1, stopped + counts[0], acked + counts[1]
    if stopped == 0:
        raise Lost("no run was stopped by a full disk: this tests nothing")
    print(f"{runs} runs, {stopped} of them stopped by a full disk and said so, {acked} answers acknowledged, 0 lost")


def mounted(small):
    small.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,nr_inodes=64", "tmpfs", small], check=True)


def full_one(session, small, room, opened_before):
    """Returns whether the run was stopped, and how many answers were acknowledged."""
    what = f"{room} free, data {session.data}, file {session.file}, {'opened before' if opened_before else 'new'}"
    session.new()
    if opened_before:
        session.fill([])
    fillers = fill_up(small, room)
    try:
        code, acked, errors = session.fill(LINES)
        shown, _ = session.check(empty(), LINES, acked)
        if code == 0 and acked < len(LINES):
            raise Lost("exit 0, but not everything was acknowledged")
        if code == 1 and "the disk is full" not in errors:
            raise Lost("exit 1, but it does not say that the disk is full")
        for filler in fillers:
            filler.unlink()
        again, _, errors = session.fill([])
        if again != 0 or session.show()[0] != shown or session.show_file_alone() != shown:
            raise Lost(f"with room again it ends with {again} and other answers")
    except Lost as lost:
        raise Lost(f"{what}: {lost}; it said {errors.strip()[:300]!r}") from lost
    return code == 1, acked


def fill_up(small, room):
    """Leaves so many bytes, or so many names, and no more."""
    fillers = []
    if room.endswith("inodes"):
        try:
            for number in range(1000):
                fillers.append(small / f"filler-{number}")
                fillers[-1].touch()
        except OSError:
            fillers.pop()
        for _ in range(int(room.split()[0])):
            fillers.pop().unlink()
    else:
        left = os.statvfs(small)
        size = left.f_bavail * left.f_bsize - int(room[:-1]) * 1024
        if size > 0:
            fillers.append(small / "filler")
            fillers[-1].write_bytes(b"x" * size)
    return fillers


def read_only(program, folder):
    """Folders without the right to write, as a user who is not root (root may write everywhere)."""
    place = folder / "read-only"
    reset(place)
    run_as = {}
    if os.getuid() == 0:
        run_as = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        try:
            subprocess.run([*program, "--version"], capture_output=True, check=True, **run_as)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Unable(f"the program can't be run as another user here: {error}") from error
    said = []
    # What may be written, and then: every answer acknowledged or none, and the exit code.
    for data_open, file_open, expected in [(True, False, (1, 3)), (False, True, (0, 3)), (False, False, (1, 0))]:
        reset(place)
        data, sessions = place / "data", place / "sessions"
        for part in (data, sessions):
            part.mkdir()
            if run_as:
                os.chown(part, NOBODY, NOBODY)
        session = Session(program, place, data=data, file=sessions / "proef.json", **run_as)
        session.new()
        closed = [part for part, is_open in ((data, data_open), (sessions, file_open)) if not is_open]
        try:
            for part in closed:
                part.chmod(0o555)
            code, acked, errors = session.fill(LINES[:3])
            what = f"{' and '.join(part.name for part in closed)} read-only"
            if (code, acked) != expected or (code == 1 and "no permission" not in errors):
                raise Lost(f"{what}: exit {code} and {acked} acknowledged, expected {expected}; it said {errors!r}")
            shown, _ = session.check(empty(), LINES[:3], acked)
        finally:
            for part in closed:
                part.chmod(0o755)
        again, _, errors = session.fill([])
        if again != 0 or session.show_file_alone() != shown:
            raise Lost(f"{what}: writable again it ends with {again} and other answers: {errors!r}")
        said.append(f"{what}: exit {code}, {acked} of 3 acknowledged")
    return "; ".join(said) + "; 0 lost"


if __name__ == "__main__":
    try:
        full_inside(sys.argv[3:], Path(sys.argv[1]), sys.argv[2] == "long")
    except Lost as lost:
        sys.exit(str(lost))
    finally:
        shutil.rmtree(Path(sys.argv[1]) / "large", ignore_errors=True)
