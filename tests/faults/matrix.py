"""Every call on files fails, or kills the program, at every place where it is made.

strace is attached when the program has started and waits for its answers, which come from a named pipe. So the calls
of the loader are not counted, and the nth call is one of the store (or of reading answers and printing).
`when=N` counts a call per thread.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time

from bench import TIMEOUT, Lost, Session, acknowledged, apply, empty, environment, generator, in_parallel, never, reset

WORKERS = 3
CALLS = ["openat", "write", "pwrite64", "fsync", "fdatasync", "rename", "renameat", "renameat2", "link", "linkat", "unlink",
         "unlinkat", "close", "ftruncate"]
# These change no bytes, so one error and the kill stand for all.
LOOKING = ["read", "statx", "getdents64", "mkdir", "flock", "chmod"]
FAULTS = ["error=ENOSPC", "error=EIO", "error=EACCES", "error=EROFS", "signal=KILL"]
EARLIER = ["S01=1", "S02=2", "S03=3", "S04=4"]
LINES = ["S01=5", "S10=?", "S02=", "S11=4"]
SCENARIOS = ["new", "known", "killed"]


# std asserts that a folder can be closed. No kernel says otherwise (folders have no flush), only strace does; the store
# then answers that it has stopped, and no answer may be missing. Counted, and told.
CLOSEDIR = "unexpected error during closedir"


class Unable(Exception):
    """strace can't be attached here."""


def seed_session(program, folder, scenario):
    """A session as the scenario wants it, and its answers."""
    reset(folder)
    session = Session(program, folder)
    session.new()
    answers = empty()
    if scenario == "known":
        session.fill(EARLIER)
    elif scenario == "killed":
        # Killed before the session file followed: the working copy is ahead.
        running = subprocess.Popen(session.command(*session.fill_arguments()), stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, text=True, env=environment())
        running.stdin.write("".join(line + "\n" for line in EARLIER))
        running.stdin.flush()
        for _ in EARLIER:
            running.stdout.readline()
        running.kill()
        running.wait()
        running.stdin.close()
        running.stdout.close()
    if scenario != "new":
        for line in EARLIER:
            apply(answers, line)
    return session, answers


def waits_for_answers(process):
    """Whether the program is in the opening of the named pipe; the kernel names it, or it has slept for a while."""
    try:
        where = open(f"/proc/{process.pid}/wchan", encoding="ascii").read()
    except OSError:
        where = "0"
    if where not in ("", "0"):
        return where == "wait_for_partner"
    for _ in range(10):
        if open(f"/proc/{process.pid}/stat", encoding="ascii").read().rpartition(") ")[2][0] != "S":
            return False
        time.sleep(0.003)
    return True


def allow_tracing():
    """Where only parents may trace (Yama), lets strace do it too."""
    import ctypes
    ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1 & 0xFFFFFFFFFFFFFFFF), 0, 0, 0)


def traced(session, options):
    """Runs the lines under strace; returns exit code, output, errors and the trace."""
    fifo, trace = session.folder / "answers", session.folder / "trace"
    os.mkfifo(fifo)
    program = subprocess.Popen(
        session.command(*session.fill_arguments(fifo)), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, env=environment(), preexec_fn=allow_tracing)
    tracer = None
    try:
        started = time.monotonic()
        while not waits_for_answers(program):
            if program.poll() is not None or time.monotonic() - started > 20:
                raise Lost(f"the program did not ask for answers: {program.stderr.read() if program.poll() else ''}")
            time.sleep(0.002)
        tracer = subprocess.Popen(["strace", "-f", "-o", trace, *options, "-p", str(program.pid)],
                                  stderr=subprocess.PIPE, text=True, env=environment())
        said = tracer.stderr.readline()
        if "attached" not in said:
            raise Unable(said.strip())
        writer = os.open(fifo, os.O_RDWR)
        os.write(writer, "".join(line + "\n" for line in LINES).encode())
        # Closing this end is the end of the input, and may only come when the program has its own end, or has given up.
        while program.poll() is None and not has_open(program, fifo):
            time.sleep(0.001)
        os.close(writer)
        output, errors = program.communicate(timeout=TIMEOUT)
        tracer.wait(timeout=TIMEOUT)
        return program.returncode, output, errors, trace.read_text(errors="replace")
    except subprocess.TimeoutExpired as hang:
        raise Lost(f"hangs: {hang}") from hang
    finally:
        for process in (program, tracer):
            if process and process.poll() is None:
                process.send_signal(signal.SIGKILL)
                process.wait()
        if tracer:
            tracer.stderr.close()


def has_open(program, path):
    folder = f"/proc/{program.pid}/fd"
    try:
        return str(path) in [os.readlink(f"{folder}/{name}") for name in os.listdir(folder)]
    except OSError:
        return False


def one(session, answers, saved, call, fault, when):
    """One injected run; returns whether the fault fired, and whether std itself stopped at closing a folder."""
    shutil.rmtree(session.folder)
    shutil.copytree(saved, session.folder)
    code, output, errors, trace = traced(session, ["-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={when}"])
    fired = "(INJECTED)" in trace or "killed by SIGKILL" in trace
    what = f"{call} {fault} when={when}"
    closedir = call == "close" and CLOSEDIR in errors and code == 1
    try:
        if not closedir:
            never(code, errors)
        acked = acknowledged(LINES, output)
        if code == -9 and fault != "signal=KILL":
            raise Lost("killed by nobody")
        if code == 0 and acked < len(LINES):
            raise Lost("exit 0, but not all answers were acknowledged")
        if code == 1 and not errors.startswith(("error: ", "warning: ")) and call != "write" and not closedir:
            raise Lost(f"exit 1 without a word: {errors!r}")
        shown, _ = session.check(answers, LINES, acked)
        if code == 0 and session.show_file_alone() != shown:
            raise Lost("exit 0, but the session file itself is behind")
        # A clean run afterwards puts everything where it belongs.
        again, _, errors = session.fill([])
        if again != 0 or session.show()[0] != shown or session.show_file_alone() != shown:
            raise Lost(f"a clean run afterwards ends with {again} and other answers: {errors.strip()}")
    except Lost as lost:
        raise Lost(f"{what}: {lost} (exit {code}, said {errors.strip()[:300]!r})") from lost
    return fired, closedir


def counts(trace):
    """How many times each call was made, by the thread that made it most."""
    made = {}
    for thread, call in re.findall(r"^(\d+) +(\w+)\(", trace, re.M):
        made[call, thread] = made.get((call, thread), 0) + 1
    return {call: max(number for (name, _), number in made.items() if name == call) for call, _ in made}


def plan(program, folder):
    """Every (scenario, call, fault, when) there is."""
    cells = []
    for scenario in SCENARIOS:
        session, _ = seed_session(program, folder, scenario)
        code, _, errors, trace = traced(session, ["-e", "trace=" + ",".join(CALLS + LOOKING)])
        if code != 0:
            raise Lost(f"the run without faults ends with {code}: {errors}")
        for call, most in sorted(counts(trace).items()):
            faults = ["error=EIO", "signal=KILL"] if call in LOOKING else FAULTS
            for number in range(1, most + 1):
                cells += [(scenario, call, fault, str(number)) for fault in faults]
                # A disk that stays broken; more kinds of error make no difference to that.
                cells.append((scenario, call, "error=EIO", f"{number}+"))
                if call in ("write", "openat"):
                    cells.append((scenario, call, "error=ENOSPC", f"{number}+"))
    return cells


def run(program, folder, seconds, seed):
    """All of it when `seconds` is None, else what fits, by lot. Returns a sentence with the counts; raises `Lost`."""
    cells = plan(program, folder / "matrix-plan")
    everything = len(cells)
    print(f"  {everything} cells", file=sys.stderr)
    if seconds is not None:
        generator(seed, "matrix").shuffle(cells)
    end = None if seconds is None else time.monotonic() + seconds
    queue = iter(cells)

    def work(index, stop):
        seeds = {}
        for scenario in SCENARIOS:
            # The working copy knows its file by the full path, so the session always stands in the same place.
            session, answers = seed_session(program, folder / f"matrix{index}", scenario)
            saved = folder / f"matrix{index}-{scenario}"
            shutil.rmtree(saved, ignore_errors=True)
            shutil.copytree(session.folder, saved)
            seeds[scenario] = (session, answers, saved)
        fired, calls, runs, closedirs, lost_runs = 0, set(), 0, 0, []
        while not stop() and (end is None or time.monotonic() < end):
            cell = next(queue, None)
            if cell is None:
                break
            scenario, call, fault, when = cell
            runs += 1
            try:
                hit, closedir = one(*seeds[scenario], call, fault, when)
                closedirs += closedir
                if hit:
                    fired += 1
                    calls.add(call)
            except Lost as lost:
                lost_runs.append(f"{scenario} session, {lost}")
                print(f"  {lost_runs[-1][:300]}", file=sys.stderr, flush=True)
        return runs, fired, calls, closedirs, lost_runs

    results = in_parallel(WORKERS, work)
    runs, fired = sum(result[0] for result in results), sum(result[1] for result in results)
    calls = set().union(*(result[2] for result in results))
    lost_runs = [lost for result in results for lost in result[4]]
    if lost_runs:
        raise Lost(f"{len(lost_runs)} of {runs} runs, the first: {lost_runs[0]}")
    if fired < runs * 0.9:
        raise Lost(f"only {fired} of {runs} faults were injected: this tests nothing")
    closedirs = sum(result[3] for result in results)
    return (f"{fired} faults injected in {runs} runs of {everything} possible, in {len(calls)} calls "
            f"({', '.join(sorted(calls))}): 0 lost, 0 panics but {closedirs} of std at the closing of a folder")


def control(program, folder):
    """The naive writer; returns how often it was caught, and raises when never."""
    session, answers = seed_session(program, folder / "matrix-naive", "known")
    saved = folder / "matrix-naive-saved"
    shutil.copytree(session.folder, saved)
    caught = fired = 0
    for fault in FAULTS:
        for number in range(2, 6):
            try:
                fired += one(session, answers, saved, "write", fault, str(number))[0]
            except Lost:
                fired += 1
                caught += 1
    if caught == 0:
        raise Lost(f"the naive writer was not caught in {fired} injected runs: the suite sees nothing")
    return f"the naive writer lost answers in {caught} of {fired} injected runs"
