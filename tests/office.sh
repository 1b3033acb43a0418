#!/bin/sh
# Do reports as DOCX, XLSX and CSV survive LibreOffice? It opens each, converts it, and what comes out is compared with
# what was typed: nothing is a formula, nothing is lost, figures and their text alternatives are there.
#
# Needs soffice with Writer and Calc (Debian: libreoffice-writer-nogui, libreoffice-calc-nogui) and python3. Without
# soffice it is skipped with a word, except where CI is set. The last line is "N passed, N failed"; exit 1 when one failed.
set -eu
cd "$(dirname "$0")/.."

if ! command -v soffice >/dev/null; then
    echo "office.sh: skipped, soffice is not installed (Debian: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui)" >&2
    [ -z "${CI:-}" ] || exit 2
    exit 0
fi
command -v python3 >/dev/null || { echo "office.sh needs python3" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if [ -n "${OFFICE:-}" ]; then
    "$OFFICE" "$folder"
else
    # As the tests build it: `cargo build` would choose other features of dependencies and compile the typesetter again.
    cargo test --quiet --locked --no-run
    "${CARGO_TARGET_DIR:-target}/debug/examples/office" "$folder"
fi
python3 -B tests/office/check.py "$folder"
