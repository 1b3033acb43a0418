#!/usr/bin/env bash
# Uses the program for Windows as a policy officer does, under Wine and with keys alone: a new session, ten answers, the results, a PDF, and a
# kill after which nothing is missing. Then the way of drawing: Wine has no DirectX 12 that works, so the program must have gone on with OpenGL,
# and say so when it may not. Pictures for a person to look at go to target/windows/pictures.
# Usage: drive.sh TREE FOLDER; FOLDER is that of the unpacked portable ZIP, below TREE. Needs a $DISPLAY of 1366x768 and root.
set -euo pipefail
tree=$(realpath "${1:?folder of tree.sh}")
folder=$(realpath "${2:?folder of the portable program}")
cd "$(dirname "$0")/../.."
. packaging/tools.sh
need_packages xdotool imagemagick python3
inside="/${folder#"$tree/"}"
pictures=$PWD/target/windows/pictures
rm -rf "$pictures"
mkdir -p "$pictures"
program=
# Every program that Wine runs for this prefix ends at once, as when the power fails.
stop_all() {
  packaging/windows/inside.sh "$tree" timeout 30 wine wineboot --kill >/dev/null 2>&1 || true
  [ -z "$program" ] || wait "$program" 2>/dev/null || true
  program=
}
trap stop_all EXIT
wrong() { picture wrong; echo "FAIL  $1 (see $pictures/wrong.png)"; exit 1; }
picture() { import -window root "$pictures/$1.png"; }
# On a desktop of Wine's own, because the display has no window manager that could make a window as large as the screen.
start() { run explorer "/desktop=laptop,1366x768" "$(windows_path)"; }
windows_path() { printf 'Z:%s\\analysetool.exe' "${inside//\//\\}"; }
run() {
  packaging/windows/inside.sh "$tree" timeout 300 wine "$@" >"$pictures/wine.log" 2>&1 &
  program=$!
  for _ in $(seq 60); do
    sleep 0.5
    xdotool search --onlyvisible --name '^Analysetool' >/dev/null 2>&1 && break
  done
  # The first pictures of a window under Wine come later than the window.
  sleep 4
}
keys() { for key in "$@"; do xdotool key --clearmodifiers "$key"; sleep 0.3; done; }
times() { for _ in $(seq "$1"); do keys "$2"; done; }

echo '-- a new session, ten answers'
start
picture start
keys ctrl+n
sleep 1
xdotool type --delay 60 'Proefstad'
picture details
# To the foot of the page, where the button stands.
keys F6 Return
sleep 1
for answer in 4 3 5 2 4 w 1 3 4 n; do keys "$answer" Return; done
sleep 2
picture score

answers() {
  python3 - "$folder"/sessies/*.json <<'PYTHON'
import json, sys
answers = json.load(open(sys.argv[1], encoding="utf-8"))["answers"]
print(" ".join(str(answer["value"]) for _, answer in sorted(answers.items())))
PYTHON
}
expected='4 3 5 2 4 dont_know 1 3 4 not_applicable'
[ "$(answers)" = "$expected" ] || wrong "the answers in the file are $(answers)"

echo '-- results, and a PDF in the folder of the session'
# A new page has no focus yet: past the bar and the page to its foot, where the second button asks for no name.
keys ctrl+r
sleep 1
picture report
keys F6 F6 F6 Tab Return
for _ in $(seq 40); do
  sleep 1
  [ -z "$(find "$folder/sessies" -name '*.pdf')" ] || break
done
sleep 2
picture report-made
pdf=$(find "$folder/sessies" -name '*.pdf' | head -1)
[ -n "$pdf" ] && [ "$(head -c 5 "$pdf")" = '%PDF-' ] && tail -c 8 "$pdf" | grep -q '%%EOF' || wrong 'no PDF was made'
# On to the bar: Start, Gegevens, Invullen, Controleren, Resultaten.
keys F6
times 4 Tab
keys Return
sleep 2
picture results

echo '-- killed after one more answer, and opened again'
keys ctrl+g
xdotool type --delay 60 '11'
keys Return
sleep 1
keys 5
# The mark "saved" has come by then.
sleep 3
picture before-the-kill
stop_all
start
picture start-again
[ "$(answers)" = "$expected 5" ] || wrong "after a kill the answers in the file are $(answers)"
stop_all

echo '-- without DirectX 12'
grep -q '"failed": \[\]' "$folder/gegevens/start.json" || wrong 'a way of drawing was taken for one that crashed'
run "$(windows_path)" --renderer dx12
picture without-directx
keys Return
code=0
wait "$program" || code=$?
program=
[ "$code" -eq 2 ] && grep -q "the window can't be opened: " "$pictures/wine.log" || wrong "with nothing but DirectX 12 it ended with $code instead of 2"
echo "ten answers, results, a PDF of $(stat -c %s "$pdf") bytes, nothing lost by a kill; OpenGL where DirectX 12 does not work, and a sentence where nothing may be tried but that"
