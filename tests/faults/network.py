"""The program asks for no network: no socket of the internet kind in any command."""

import subprocess
import sys

from bench import Lost, Session, environment, reset


def sockets(command, trace, text=""):
    done = subprocess.run(["strace", "-f", "-qq", "-o", trace, "-e", "trace=network", *map(str, command)], input=text,
                          capture_output=True, text=True, timeout=60, env=environment())
    if done.returncode != 0:
        raise Lost(f"{command[-3:]} failed with {done.returncode}: {done.stderr}")
    lines = trace.read_text().splitlines()
    return [line for line in lines if "AF_INET" in line], len(lines)


def run(program, folder):
    reset(folder / "network")
    session = Session(program, folder / "network")
    trace = session.folder / "trace"
    commands = [
        (["new", "-o", session.file, "--municipality", "Proefstad"], ""),
        (session.fill_arguments(), "S01=4\nS02=?\n"),
        (["fill", session.file, "--answers", "-"], "S03=4\n"),
        (["show", session.file, "--json"], ""),
        (["check", session.file], ""),
    ]
    calls = 0
    for arguments, text in commands:
        found, number = sockets(session.command(*arguments), trace, text)
        calls += number
        if found:
            raise Lost(f"{arguments[0]} opens the network: {found[0]}")
    control, _ = sockets([sys.executable, "-c", "import socket; socket.socket()"], trace)
    if not control:
        raise Lost("a program that does open a socket was not caught")
    return f"{len(commands)} commands made {calls} network calls, none of them AF_INET or AF_INET6; the control was caught"
