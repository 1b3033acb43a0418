#!/usr/bin/env bash
# Starts the real program under a virtual screen with the accessibility bus, and goes the whole path by names and roles alone:
# no pointer, no coordinate. Every page on the way must be a sensible one for somebody who hears it (pages.py).
#
# Needs: xvfb, xauth, xdotool, dbus, at-spi2-core, python3-gi, gir1.2-atspi-2.0.
# Usage: tests/screen_reader/run.sh [path|places|meeting ...]
#   SCREEN_READER_LANGUAGE=nl|en   one language; without it the path is gone in both
#   SCREEN_READER_DUMPS=FOLDER     keeps what was read of every page as text, a file a page
#   ANALYSETOOL=PROGRAM            a program that is built already
set -euo pipefail
cd "$(dirname "$0")/../.."
# The Python of the system has the bindings (python3-gi).
python=(/usr/bin/python3 -B)
"${python[@]}" -m unittest discover --quiet --start-directory tests/screen_reader
if [ -z "${ANALYSETOOL:-}" ]; then
  # As the tests build it: `cargo build` would choose other features of dependencies and compile the typesetter again.
  cargo test --quiet --locked --no-run
  ANALYSETOOL="${CARGO_TARGET_DIR:-target}/debug/analysetool"
fi
export BINARY="$ANALYSETOOL"
if [ -n "${SCREEN_READER_DUMPS:-}" ]; then
  mkdir -p "$SCREEN_READER_DUMPS"
fi
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
unset WAYLAND_DISPLAY

# The screen is larger than the window: the pointer, which nobody moves, stands in the middle of it and so outside the window.
# dbus-run-session gives a session bus of our own; at-spi starts on it by itself.
go() {
  local language=$1
  shift
  mkdir "$data/$language"
  SCREEN_READER_LANGUAGE=$language ANALYSETOOL_DATA_DIR="$data/$language" timeout 280 dbus-run-session -- \
    xvfb-run --auto-servernum --server-args='-screen 0 2800x1800x24 -noreset' "${python[@]}" tests/screen_reader/run.py "$@"
}

if [ -n "${SCREEN_READER_LANGUAGE:-}" ]; then
  go "$SCREEN_READER_LANGUAGE" "$@"
else
  go nl "$@"
  go en "${@:-path}"
fi
