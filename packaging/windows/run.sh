#!/usr/bin/env bash
# Runs an .exe under Wine on $DISPLAY for some seconds, and takes a picture of the screen just before the end.
# Usage: run.sh TREE EXE SECONDS OUT.png [arguments]; EXE is a path on this machine and is copied into the tree of tree.sh.
set -euo pipefail
tree=${1:?tree}; exe=${2:?exe}; seconds=${3:?seconds}; out=${4:?png}; shift 4
here=$(dirname "$0")
. "$here/../tools.sh"
need_packages imagemagick
mkdir -p "$tree/build/run"
cp "$exe" "$tree/build/run/"
"$here/inside.sh" "$tree" timeout "$seconds" wine "/build/run/$(basename "$exe")" "$@" >"$out.log" 2>&1 &
program=$!
sleep $((seconds > 8 ? seconds - 4 : seconds / 2))
/usr/bin/import -window root "$out"
wait "$program" || true
cat "$out.log"
