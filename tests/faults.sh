#!/bin/sh
# Is an acknowledged answer ever lost? Kills, disks that fail, full disks, folders that can't be written, and no network.
#
#   tests/faults.sh            bounded to about three minutes, for CI (the same as --short)
#   tests/faults.sh --long     everything: 500 kills and the whole matrix, by hand
#   tests/faults.sh --seed 7   the same choices again; the seed is printed
#   tests/faults.sh --only kill,matrix
#
# Needs strace and python3; the full disk wants root or user namespaces, and is skipped with a word without them. The network suite also opens
# the window when there are xvfb-run and xdotool, and says when not.
# ANALYSETOOL names a program that is built already. The last line is "N passed, N failed"; exit 1 when one failed.
set -eu
cd "$(dirname "$0")/.."

for tool in strace python3; do
    command -v "$tool" >/dev/null || { echo "faults.sh needs $tool" >&2; exit 2; }
done
if [ -z "${ANALYSETOOL:-}" ]; then
    # As the tests build it: `cargo build` would choose other features of dependencies and compile the typesetter again.
    cargo test --quiet --locked --no-run
    ANALYSETOOL="${CARGO_TARGET_DIR:-target}/debug/analysetool"
fi
exec python3 -B tests/faults/run.py "$ANALYSETOOL" "$@"
