#!/usr/bin/env bash
# A meeting with two real windows on two monitors: driven at once with keys, a picture of each monitor after every step,
# and what must differ between them checked. Then the beamer is unplugged.
# Needs: xserver-xorg-core, xserver-xorg-video-dummy, x11-xserver-utils, openbox, xdotool, imagemagick, python3.
# Usage: tests/workshop.sh [FOLDER FOR PICTURES]; without a folder they are thrown away.
set -euo pipefail
cd "$(dirname "$0")/.."
# As the tests build it: `cargo build` would choose other features of dependencies and compile the typesetter again.
cargo test --quiet --locked --no-run
binary="${CARGO_TARGET_DIR:-target}/debug/analysetool"
work=$(mktemp -d)
pictures="${1:-$work/pictures}"
mkdir -p "$pictures" "$work/data"
pids=()
cleanup() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT
unset WAYLAND_DISPLAY
export DISPLAY=":${DISPLAY_NUMBER:-93}"

# Two monitors without a graphics card: a laptop, and a beamer to the right of it.
cat >"$work/xorg.conf" <<'CONF'
Section "ServerFlags"
  Option "DontVTSwitch" "true"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 1-2000
  VertRefresh 1-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "any"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 3200 1080
  EndSubSection
EndSection
CONF
Xorg "$DISPLAY" -config "$work/xorg.conf" -noreset -nolisten tcp -logfile "$work/xorg.log" -novtswitch -sharevts vt7 >/dev/null 2>&1 &
pids+=($!)
for _ in $(seq 50); do xrandr >/dev/null 2>&1 && break; sleep 0.2; done
xrandr --output DUMMY0 --mode 1280x720
xrandr --addmode DUMMY1 1920x1080
xrandr --output DUMMY1 --mode 1920x1080 --right-of DUMMY0
openbox >/dev/null 2>&1 &
pids+=($!)

# Twelve people at one table, at the first statement of the vote.
"$binary" new -o "$work/sessie.json" --municipality Proefstad >/dev/null
python3 - "$work" <<'PYTHON'
import datetime, json, sys
folder = sys.argv[1]
with open(f"{folder}/sessie.json", encoding="utf-8") as file:
    session = json.load(file)
session["way"] = "together"
session["participants"] = [{"id": f"{number:08x}", "organisation": f"Geheim {number}"} for number in range(1, 13)]
with open(f"{folder}/sessie.json", "w", encoding="utf-8") as file:
    json.dump(session, file)
now = datetime.datetime.now(datetime.timezone.utc).isoformat().replace("+00:00", "Z")
place = {"session": session["id"], "at": now, "part": "scoring", "statement": "S01", "phase": "read", "voting": "hands", "clock_off": True}
settings = {"format": "analysetool-kansrijke-start/settings", "schema": 1, "min_reader": 1, "theme": "light", "meetings": [place]}
with open(f"{folder}/data/settings.json", "w", encoding="utf-8") as file:
    json.dump(settings, file)
PYTHON

ANALYSETOOL_DATA_DIR="$work/data" "$binary" "$work/sessie.json" 2>"$work/program.log" &
pids+=($!)
program=$!

fail() {
  echo "workshop: $1"
  import -window root "$pictures/failed.png" || true
  cat "$work/program.log"
  exit 1
}
# Waits for a window with this in its title and prints its id.
window() {
  for _ in $(seq 100); do
    id=$(xdotool search --name "$1" 2>/dev/null | tail -1) && [ -n "$id" ] && { echo "$id"; return; }
    sleep 0.1
  done
  return 1
}
# Presses keys in the window that has the focus.
keys() {
  for key in "$@"; do xdotool key "$key"; sleep 0.25; done
  sleep 1.2
}
# A picture of each monitor; prints the checksum of the beamer's.
shot() {
  import -window root -crop 1280x720+0+0 +repage "$pictures/$1-laptop.png"
  import -window root -crop 1920x1080+1280+0 +repage "$pictures/$1-beamer.png"
  convert "$pictures/$1-beamer.png" rgb:- | sha256sum | cut -d' ' -f1
}
# As `shot`, of a picture that must become another than this one: on a busy machine that takes a while.
changed() {
  local sum
  for _ in $(seq 10); do
    sum=$(shot "$1")
    [ "$sum" = "$2" ] || break
    sleep 0.5
  done
  echo "$sum"
}
# Waits until a window stands (=) or does not stand (!=) somewhere.
place() {
  for _ in $(seq 50); do
    eval "$(xdotool getwindowgeometry --shell "$1")"
    [ "$X,$Y $WIDTH x $HEIGHT" "$2" "$3" ] && return
    sleep 0.2
  done
  return 1
}
focus() { xdotool windowactivate --sync "$1"; sleep 0.4; }

root=$(window 'Analysetool Kansrijke Start') || fail 'no window'
xdotool windowmove "$root" 0 0 windowsize "$root" 1270 680
sleep 2
focus "$root"
keys F5
room=$(window 'scherm voor de zaal') || fail 'no window before the room'
full='1280,0 1920 x 1080'
place "$room" = "$full" || fail "the window before the room is at $X,$Y and $WIDTH x $HEIGHT"
case $(xdotool getwindowname "$room") in *Proefstad* | *.json*) fail 'the title tells something' ;; esac

focus "$root"
read=$(shot 1-read)
keys Return
think=$(changed 2-think "$read")
keys Return
empty=$(changed 3-vote "$think")
[ "$read" != "$think" ] && [ "$think" != "$empty" ] || fail 'a phase does not show'
# Counting: with the focus on one window and then on the other.
keys 4 4 4 2
counted=$(changed 4-counted "$empty")
[ "$counted" != "$empty" ] || fail 'the number of votes does not show'
# Another tally of as many votes looks the same before the room.
keys shift+4 5
other=$(shot 5-other-tally)
[ "$other" = "$counted" ] || fail 'the picture before the room depends on hidden votes'
focus "$room"
keys Return
shown=$(changed 6-result "$other")
[ "$shown" != "$other" ] || fail 'the result does not show after Enter before the room'
keys b
blank=$(changed 7-blank "$shown")
[ "$(convert "$pictures/7-blank-beamer.png" -unique-colors -format '%w' info:)" = 1 ] || fail 'the empty screen is not empty'
keys b
[ "$(changed 8-back "$blank")" = "$shown" ] || fail 'the result does not come back'
keys Next
[ "$(changed 9-next "$shown")" != "$shown" ] || fail 'the remote does not lead on'
keys Prior
keys F11
place "$room" != "$full" || fail 'F11 does not leave the full screen'
focus "$room"
keys F11
place "$room" = "$full" || fail "F11 leads to $X,$Y and $WIDTH x $HEIGHT"
[ "$blank" != "$shown" ] || fail 'the empty screen is the result'

# The beamer is unplugged: one window is left, and says so.
xrandr --output DUMMY1 --off
for _ in $(seq 50); do
  xdotool search --name 'scherm voor de zaal' >/dev/null 2>&1 || break
  sleep 0.1
done
xdotool search --name 'scherm voor de zaal' >/dev/null 2>&1 && fail 'the window before the room outlives the beamer'
sleep 1
import -window root -crop 1280x720+0+0 +repage "$pictures/10-unplugged-laptop.png"
kill -0 "$program" || fail 'the program is gone'

# Plugged in again, and closed with the button of the window.
xrandr --output DUMMY1 --mode 1920x1080 --right-of DUMMY0
sleep 2
focus "$root"
keys F5
room=$(window 'scherm voor de zaal') || fail 'the window before the room does not open again'
sleep 1
focus "$room"
xdotool key alt+F4
sleep 1.5
xdotool search --name 'scherm voor de zaal' >/dev/null 2>&1 && fail 'the window before the room does not close'
kill -0 "$program" || fail 'closing the window before the room ends the program'
import -window root -crop 1280x720+0+0 +repage "$pictures/11-closed-laptop.png"
echo 'workshop: two windows, each with its own picture, and one when the beamer is gone'
