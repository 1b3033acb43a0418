#!/bin/sh
# Does the form for partners survive LibreOffice? The real program makes it, LibreOffice fills it in and saves it as XLSX
# and as ODS, and the real program reads both back.
#
# Needs soffice (Debian: libreoffice-calc-nogui) and python3. Without soffice it is skipped with a word, except where CI is
# set. ANALYSETOOL names a program that is built already. The last line is "N passed, N failed"; exit 1 when one failed.
set -eu
cd "$(dirname "$0")/.."

if ! command -v soffice >/dev/null; then
    echo "libreoffice.sh: skipped, soffice is not installed (Debian: apt-get install libreoffice-calc-nogui)" >&2
    [ -z "${CI:-}" ] || exit 2
    exit 0
fi
command -v python3 >/dev/null || { echo "libreoffice.sh needs python3" >&2; exit 2; }
if [ -z "${ANALYSETOOL:-}" ]; then
    # As the tests build it: `cargo build` would choose other features of dependencies and compile the typesetter again.
    cargo test --quiet --locked --no-run
    ANALYSETOOL="${CARGO_TARGET_DIR:-target}/debug/analysetool"
fi
exec python3 -B tests/libreoffice/check.py "$ANALYSETOOL"
