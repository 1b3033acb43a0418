#!/bin/sh
# Files that mean no good, through every way in: 10,000 at random and a few hundred made by hand. None may panic, none may
# take more than 300 MB, and each made by hand must come out as its table says. Then the control: a way in that panics and
# one that takes 400 MB, which must be found.
#
# HOSTILE names the program when it is built already (target/debug/examples/hostile). Arguments go to it. The last line is
# "N inputs, M hand-made, 0 panics, peak X MB"; exit 1 otherwise.
set -eu
cd "$(dirname "$0")/.."

if [ -z "${HOSTILE:-}" ]; then
    cargo build --quiet --locked --example hostile
    HOSTILE="${CARGO_TARGET_DIR:-target}/debug/examples/hostile"
fi

if said=$("$HOSTILE" --control 2>&1); then
    printf '%s\n' "$said" 'the control was not found' >&2
    exit 1
fi
# Where memory is not measured (the last line says so) only the panic can be found.
for found in 'FAILED control panic' 'FAILED .*4[0-9][0-9] MB of memory\|peak not measured$'; do
    if ! printf '%s\n' "$said" | grep -q "$found"; then
        printf '%s\n' "$said" "the control was not found: $found" >&2
        exit 1
    fi
done
echo 'the control was found: a panic, and 400 MB of memory'
exec "$HOSTILE" "$@"
