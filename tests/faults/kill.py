"""kill -9 at random moments of `fill --ack`: no acknowledged answer may be missing afterwards."""

import subprocess
import threading
import time

from bench import Lost, Session, acknowledged, empty, environment, generator, in_parallel, never, reset, some_lines

WORKERS = 3


def cycle(session, rng, before, mode=None, flood=400):
    """One run that is killed; returns the answers it left, and (lines acknowledged, file behind, ended by itself)."""
    # Slow typing, a flood, the closing after the last line, and the moment the session file follows.
    mode = mode or rng.choices(["slow", "flood", "closing", "filing"], [35, 30, 20, 15])[0]
    count = {"slow": 200, "flood": flood, "closing": rng.randint(1, 5), "filing": rng.randint(1, 3)}[mode]
    lines, sent = some_lines(rng, count), []
    pauses = [rng.uniform(0, 0.015) if mode == "slow" else 0 for _ in lines]
    program = subprocess.Popen(
        session.command(*session.fill_arguments()), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, bufsize=1, env=environment())

    def write():
        try:
            for line, pause in zip(lines, pauses):
                sent.append(line)
                program.stdin.write(line + "\n")
                program.stdin.flush()
                time.sleep(pause)
            if mode == "closing":
                program.stdin.close()
        except (BrokenPipeError, ValueError):
            pass

    output, errors = [], []
    readers = [
        threading.Thread(target=lambda: output.append(program.stdout.read())),
        threading.Thread(target=lambda: errors.append(program.stderr.read())),
        threading.Thread(target=write),
    ]
    for thread in readers:
        thread.start()
    if mode == "filing":
        time.sleep(0.8 + rng.uniform(0, 0.08))
    else:
        time.sleep(rng.uniform(0, 0.08 if mode == "closing" else 0.5))
    program.kill()
    code = program.wait()
    for thread in readers:
        thread.join()
    never(code, errors[0])
    acked = acknowledged(lines, output[0])
    shown, warnings = session.check(before, sent, acked)
    return shown, (acked, "working copy" in warnings, code != -9)


def run(program, folder, cycles, seed):
    """Returns a sentence with the counts; raises `Lost`."""

    def chain(index, stop):
        rng = generator(seed, "kill", index)
        reset(folder / f"kill{index}")
        session = Session(program, folder / f"kill{index}")
        session.new()
        answers, seen = empty(), []
        for _ in range(cycles // WORKERS + (index < cycles % WORKERS)):
            if stop():
                break
            answers, result = cycle(session, rng, answers)
            seen.append(result)
        # The next clean run brings everything to the session file itself.
        code, _, errors = session.fill([])
        if code != 0 or session.show_file_alone() != answers:
            raise Lost(f"the session file is not complete after a clean run: exit {code}, {errors}")
        return seen

    seen = [result for results in in_parallel(WORKERS, chain) for result in results]
    acked = sum(result[0] for result in seen)
    behind = sum(result[1] for result in seen)
    ended = sum(result[2] for result in seen)
    if acked < len(seen):
        raise Lost(f"only {acked} answers were acknowledged in {len(seen)} runs: this tests nothing")
    return (f"{len(seen)} runs killed ({ended} had ended just before), {acked} answers acknowledged, 0 lost; "
            f"{behind} times they were in the working copy only")


def control(program, folder, cycles, seed):
    """The naive writer; returns in how many cycles it was caught, and raises when in none."""
    # So many lines that it is still at work when it is killed.
    rng = generator(seed, "control")
    caught = 0
    session = Session(program, folder / "naive")
    for _ in range(cycles):
        reset(session.folder)
        session.new()
        try:
            cycle(session, rng, empty(), "flood", 10_000)
        except Lost:
            caught += 1
    if caught == 0:
        raise Lost(f"the naive writer was not caught in {cycles} kills: the suite sees nothing")
    return f"the naive writer lost answers in {caught} of {cycles} kills"
