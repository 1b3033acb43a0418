#!/usr/bin/env bash
# The pictures of the manual, in Dutch and in English, and those of README.md, from the program as it runs: a window 1280 wide and mostly
# 800 high, in the light theme, with the example that comes with the program, used with keys.
#
# Nothing in a picture depends on the day, the time of day or the folder: the example has dates of its own, nothing is changed in it (so
# that 'saved at' with a time never shows), the clock of the meeting is off, and the folder for sessions is named from within the
# throw-away folder. Whoever runs this twice gets the same files, but for another version of the graphics driver.
#
# Needs: xvfb, xdotool, imagemagick, python3, Mesa's software OpenGL.
# Usage: docs/pictures.sh [nl|en]...; without a language both, and README's pictures come with the Dutch ones.
# ANALYSETOOL names the program when it is built already.
set -euo pipefail
cd "$(dirname "$0")/.."
for tool in Xvfb xdotool import convert python3; do
  command -v "$tool" >/dev/null || { echo "docs/pictures.sh needs $tool" >&2; exit 2; }
done
[ "$#" -gt 0 ] || set -- nl en
for each in "$@"; do
  case $each in nl | en) ;; *) echo "docs/pictures.sh: no pictures in '$each'" >&2; exit 2 ;; esac
done
if [ -z "${ANALYSETOOL:-}" ]; then
  cargo build --locked --release
  ANALYSETOOL="${CARGO_TARGET_DIR:-target}/release/analysetool"
fi
binary=$(realpath "$ANALYSETOOL")
width=1280 height=''
window=''
work=$(mktemp -d)
screen='' program=''
cleanup() {
  # Not `kill ''`, which is an error.
  for pid in $program $screen; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

# More screen than window: there the mouse is out of the way. The server chooses a display that is free.
Xvfb -displayfd 3 -screen 0 "$((width + 40))x1000x24" -noreset -nolisten tcp 3>"$work/display" 2>/dev/null &
screen=$!
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
DISPLAY=":$(cat "$work/display")"
export DISPLAY LIBGL_ALWAYS_SOFTWARE=1
unset WAYLAND_DISPLAY

fail() {
  echo "docs/pictures.sh: $1" >&2
  cat "$work/program.log" >&2 || true
  exit 1
}

# The sessions of a language: the example, and one of somebody who fills in alone, made of the answers of one of its partners.
sessions() {
  local example=voorbeeld
  [ "$1" = nl ] || example=example
  python3 - "$2" "assets/demo/$example.json" <<'PYTHON'
import json, sys, zlib

folder, example = sys.argv[1:]
# What is talked about at the meeting, of which the first is done.
TALK = [{"statement": "S07", "state": "done"}]
TALK += [{"statement": statement, "state": "todo"} for statement in ("S28", "S34", "S41", "S42", "S54", "S15", "S26", "S56")]

def write(session, name):
    session.pop("checksum", None)
    text = json.dumps(session, ensure_ascii=False, indent=2).removesuffix("\n}") + ",\n"
    text += f'  "checksum": "crc32:{zlib.crc32(text.encode()):08x}"\n}}\n'
    with open(f"{folder}/{name}.json", "w", encoding="utf-8") as file:
        file.write(text)

with open(example, encoding="utf-8") as file:
    group = json.load(file)
group["workshop"] = {"plan": "a", "minutes": 90, "talk_list": TALK}
write(group, "group")

alone = {key: value for key, value in group.items()
         if key not in ("participants", "respondents", "rounds", "dots", "focus", "actions", "previous", "workshop")}
alone["id"] = "5a0f6c1e-7c1d-4d1a-9b52-3f0c2e8d7a41"
alone["way"] = "alone"
# Two statements open and three not known: so many that everything to check is on one screen.
answers = {f"S{number:02}": {"value": 2 + number % 3} for number in range(1, 57) if number not in (53, 56)}
for statement, answer in group["respondents"][4]["answers"].items():
    if statement in answers and (answer["value"] != "dont_know" or statement in ("S15", "S17", "S22")):
        answers[statement] = answer
for statement in ("S07", "S22"):
    answers.setdefault(statement, {})["flagged"] = True
for statement, answer in group["answers"].items():
    if "note" in answer:
        answers.setdefault(statement, {})["note"] = answer["note"]
alone["answers"] = dict(sorted(answers.items()))
write(alone, "alone")
PYTHON
}

# Starts the program in a folder of its own, with a session or without one, and more settings or none.
start() {
  local session=$1 more=${2:-} folder
  stop
  height=800
  folder=$(mktemp -d -p "$work")
  mkdir "$folder/data"
  cat >"$folder/data/settings.json" <<JSON
{"format":"analysetool-kansrijke-start/settings","schema":1,"min_reader":1,"language":"$language","theme":"light","zoom_percent":100,
"sessions_folder":"$documents/Analysetool Kansrijke Start"$more}
JSON
  [ -z "$session" ] || cp "$work/$session.json" "$folder/$session.json"
  # From inside its folder, so that names of folders are short and the same everywhere.
  (cd "$folder" && exec env ANALYSETOOL_DATA_DIR=data "$binary" ${session:+"$session.json"}) >"$work/program.log" 2>&1 &
  program=$!
  for _ in $(seq 300); do
    window=$(xdotool search --onlyvisible --pid "$program" --name 'Analysetool' 2>/dev/null | tail -1) && [ -n "$window" ] && break
    kill -0 "$program" 2>/dev/null || fail 'the program stopped'
    sleep 0.1
  done
  [ -n "$window" ] || fail 'no window'
  xdotool mousemove "$((width + 30))" 990 windowmove "$window" 0 0 windowsize "$window" "$width" "$height"
  xdotool windowfocus "$window"
  # A window that is empty keeps still too.
  for _ in $(seq 300); do [ "$(colours)" -lt 20 ] || break; sleep 0.1; done
  settle
}
stop() {
  [ -n "$program" ] || return 0
  kill "$program" 2>/dev/null || true
  wait "$program" 2>/dev/null || true
  program=''
}

# Makes the window this high.
tall() {
  [ "$height" != "$1" ] || return 0
  height=$1
  xdotool windowsize "$window" "$width" "$height"
  sleep 0.5
  settle
}

# What the window shows, as one number.
look() { import -window root -crop "${width}x$height+0+0" +repage -depth 8 rgb:- | sha256sum; }
# How many colours it has.
colours() { import -window root -crop "${width}x$height+0+0" +repage png:- | convert - -format '%k' info:; }
# Waits until the window shows the same three times.
settle() {
  local before='' now same=0
  for _ in $(seq 100); do
    now=$(look)
    if [ "$now" = "$before" ]; then same=$((same + 1)); else same=0; fi
    [ "$same" -lt 2 ] || return 0
    before=$now
    sleep 0.15
  done
  fail 'the window does not come to rest'
}
# Presses keys; the last of them must change what the window shows. The others are given a moment for it: two in one frame are one.
keys() {
  local before key
  settle
  for key in "$@"; do
    before=$(look)
    xdotool key "$key"
    for _ in $(seq 5); do [ "$(look)" = "$before" ] || continue 2; sleep 0.05; done
  done
  for _ in $(seq 50); do [ "$(look)" = "$before" ] || break; sleep 0.1; done
  [ "$(look)" != "$before" ] || fail "$key changes nothing"
  settle
}
times() { local count=$1; shift; for _ in $(seq "$count"); do echo "$@"; done; }
# Goes to the page with this number in the bar, from 1, and leaves the focus nowhere.
# shellcheck disable=SC2046 # A key a word.
page() { keys Escape $(times "$(($1 + 1))" Tab) Return; rest; }
# Leaves the focus nowhere.
rest() { xdotool key Escape; settle; }

# Takes a picture with this name. A palette, and no dots between its colours: letters stay crisp and the file small.
# A page that would be cut in the middle of something is in a window of the height that follows, in English the second one if there is.
shot() {
  local high=${2:-800}
  [ "$language" = nl ] || high=${3:-$high}
  tall "$high"
  picture "$pictures/$1.png"
}
# One for README.md, which is Dutch where it shows pictures.
readme() { [ "$language" != nl ] || picture "docs/images/$1.png"; }
picture() {
  import -window root -crop "${width}x$height+0+0" +repage -depth 8 png:- |
    convert - +dither -colors 255 -strip -define png:compression-level=9 "PNG8:$1"
  printf '%s: %s kB\n' "$1" "$(($(stat -c %s "$1") / 1000))"
}

# All pictures of a language. The numbers are those of the pages in the bar, and of the tabs of the results.
take() {
  language=$1
  local first score check overview plan details spread change report meeting room
  if [ "$language" = nl ]; then
    pictures=docs/handleiding/beelden documents=Documenten
    first=startscherm score=stelling-scoren check=controleren overview=overzicht plan=plan details=gegevens spread=verdeling
    change=verandering report=rapport meeting=werksessie room=zaal
  else
    pictures=docs/manual/images documents=Documents
    first=start-screen score=score-statement check=check overview=overview plan=plan details=details spread=distribution
    change=change report=report meeting=workshop room=room
  fi
  mkdir -p "$pictures"
  sessions "$language" "$work"

  start ''
  shot "$first" 840

  # Alone: scoring with the guidance open, and checking.
  start alone
  # Opening the guidance goes there; the page from its top shows the answers too.
  keys u Home
  shot "$score" 840
  readme score
  page 4
  shot "$check" 890
  page 5
  tall 800
  readme results

  # The example.
  start group
  page 2
  shot "$details" 935
  page 6
  shot "$overview" 787 815
  # Past the bar to the heading of the page, and from there to its tabs.
  keys F6 F6 Tab Right Right Right Right
  rest
  shot "$spread" 780 775
  readme group
  keys F6 F6 Tab Right Right Right Right
  rest
  shot "$change" 815 795
  page 7
  shot "$plan" 800 780
  page 8
  shot "$report" 800 770

  # Its meeting, at a statement that is talked about; the program goes on where it was.
  local id at place
  id=$(sed -n 's/^  "id": "\(.*\)",$/\1/p' "$work/group.json")
  at=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  place='"part":"talk","statement":"S28","phase":"result","voting":"hands","clock_off":true'
  start group ",\"meetings\":[{\"session\":\"$id\",\"at\":\"$at\",$place}]"
  # Past the bar to the notice that the meeting goes on.
  keys F6 F6 Return
  rest
  shot "$meeting" 850 832
  keys F9
  shot "$room"
  stop
}

for each in "$@"; do take "$each"; done
