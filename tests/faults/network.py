"""The program asks for no network: no socket of the internet kind on the whole way, from a new session to a report, and in the window."""

import re
import shutil
import subprocess
import sys

from bench import Lost, Session, environment, reset

#: Every kind of report, and all of them in one file.
REPORTS = ["pdf", "docx", "xlsx", "csv", "json", "zip"]
#: Seconds that the window is open.
OPEN_S = 25
#: Waits for the window, gives answers by keyboard, goes to the page of reports (Ctrl+R) and clicks 'make it in the folder of the session', the
#: second button from the left at the foot of it. Without xdotool the window is only looked at.
HANDS = """
exec 2>/dev/null
strace -f -qq -o "$1" -e trace=network -- timeout "$2" "${@:3}" >"$1.said" 2>&1 &
if command -v xdotool >/dev/null; then
  for _ in $(seq 40); do xdotool search --name Kansrijke && break; sleep 0.25; done
  sleep 3
  xdotool search --name Kansrijke windowfocus
  for key in 4 Return 3 Return F1 Escape ctrl+r; do xdotool key "$key"; sleep 0.5; done
  xdotool mousemove 342 736 click 1
fi
wait
"""
INTERNET = re.compile(r"AF_INET6?\b|AF_PACKET")


def traced(command, trace, text=""):
    """The calls for a network that a command makes; the command must succeed."""
    done = subprocess.run(["strace", "-f", "-qq", "-o", trace, "-e", "trace=network", *map(str, command)], input=text,
                          capture_output=True, text=True, timeout=120, env=environment())
    if done.returncode != 0:
        raise Lost(f"{command[-3:]} failed with {done.returncode}: {done.stderr}")
    return trace.read_text().splitlines()


def internet(lines):
    return [line for line in lines if INTERNET.search(line)]


def way(session):
    """From a new session to everything that can be made of it: arguments, and what is typed."""
    folder = session.file.parent
    group, start, own = folder / "group.json", folder / "start.json", folder / "own.json"
    yield ["new", "-o", session.file, "--municipality", "Proefstad"], ""
    yield session.fill_arguments(), "S01=4\nS02=?\n"
    yield ["fill", session.file, "--answers", "-"], "S03=4\n"
    yield ["show", session.file, "--json"], ""
    yield ["check", session.file], ""
    for ending in REPORTS:
        yield ["report", session.file, "-o", folder / f"report.{ending}"], ""
    yield ["show", folder / "report.pdf"], ""
    yield ["figure", session.file, "--kind", "themes", "-o", folder / "themes.svg"], ""
    yield ["figure", session.file, "--kind", "themes", "-o", folder / "themes.png"], ""
    yield ["start-file", session.file, "-o", start], ""
    yield ["new", "--from", start, "-o", own], ""
    yield ["fill", own, "--answers", "-"], "S01=2\n"
    yield ["combine", own, session.file, "-o", group], ""
    yield ["compare", session.file, own, "--json"], ""
    yield ["score-sheet", "--from", session.file, "-o", folder / "form.xlsx"], ""
    yield ["score-sheet", "--from", session.file, "-o", folder / "form.pdf"], ""
    yield ["overview", folder, "--json"], ""
    yield ["questionnaire"], ""


def window(session, trace):
    """The calls that the window makes while somebody works in it, or `None` where no window can be opened."""
    before = set(session.file.parent.glob("*.pdf"))
    if not shutil.which("xvfb-run"):
        return None
    call = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1366x768x24", "bash", "-c", HANDS, "hands", trace, str(OPEN_S)]
    subprocess.run([*call, *session.command(session.file)], stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False,
                   env={**environment(), "LIBGL_ALWAYS_SOFTWARE": "1"})
    lines = trace.read_text().splitlines() if trace.exists() else []
    # What proves that there was a window: it spoke to the display.
    if not any("AF_UNIX" in line and "X11-unix" in line for line in lines):
        said = trace.with_name(trace.name + ".said")
        raise Lost(f"the window did not open: {said.read_text().strip() if said.exists() else 'nothing was said'}")
    if shutil.which("xdotool") and set(session.file.parent.glob("*.pdf")) == before:
        raise Lost("no report was made in the window; has the button moved that is clicked (HANDS)?")
    return lines


def run(program, folder):
    reset(folder / "network")
    session = Session(program, folder / "network")
    trace = session.folder / "trace"
    calls = commands = 0
    for arguments, text in way(session):
        lines = traced(session.command(*arguments), trace, text)
        commands += 1
        calls += len(lines)
        if internet(lines):
            raise Lost(f"{arguments[0]} opens the network: {internet(lines)[0]}")
    shown = window(session, session.folder / "window")
    if shown and internet(shown):
        raise Lost(f"the window opens the network: {internet(shown)[0]}")
    for control in ("socket.socket()", "socket.socket(socket.AF_INET6)", "socket.getaddrinfo('name.invalid', 80)"):
        code = f"import socket\ntry: {control}\nexcept OSError: pass"
        if not internet(traced([sys.executable, "-c", code], trace)):
            raise Lost(f"a program that does {control} was not caught")
    said = "the window was not tried: there is no xvfb-run" if shown is None else f"the window made {len(shown)}, all of them local"
    return f"{commands} commands, {len(REPORTS)} kinds of report, made {calls} network calls; {said}; three controls were caught"
