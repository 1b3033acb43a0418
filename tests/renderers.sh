#!/bin/sh
# Can the window be drawn where drivers fail? The program as the tests build it, on a virtual screen: usual drivers, none at
# all (a sentence and exit code 2), and one that crashes when it is loaded (the next start uses the next renderer).
#
# Needs Xvfb, Mesa and a C compiler. ANALYSETOOL names the program when it is built already. The last line is
# "N passed, N failed"; exit 1 when one failed.
set -eu
cd "$(dirname "$0")/.."

for tool in Xvfb cc timeout; do
    command -v "$tool" >/dev/null || { echo "tests/renderers.sh: skipped, not installed: $tool" >&2; [ -z "${CI:-}" ] || exit 2; exit 0; }
done
if [ -z "${ANALYSETOOL:-}" ]; then
    cargo test --quiet --locked --no-run
    ANALYSETOOL="${CARGO_TARGET_DIR:-target}/debug/analysetool"
fi
folder=$(mktemp -d)
display=:$((100 + $$ % 400))
Xvfb "$display" -screen 0 1280x800x24 >/dev/null 2>&1 &
screen=$!
trap 'kill "$screen" 2>/dev/null || true; rm -rf "$folder"' EXIT
export DISPLAY="$display" WAYLAND_DISPLAY= ANALYSETOOL_DATA_DIR="$folder/data"
sleep 1

passed=0 failed=0
check() {
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1)); echo "ok: $1"
    else
        failed=$((failed + 1)); echo "FAILED: $1: $2, expected $3"
    fi
}
# Starts the program until its first picture; $code and $said are what came of it.
start() {
    code=0
    said=$(timeout 60 "$@" 2>&1) || code=$?
}
says() { case $said in *"$1"*) echo yes ;; *) echo no ;; esac; }
mark() { tr -d ' \n' <"$ANALYSETOOL_DATA_DIR/start.json" | sed 's/.*"'"$1"'":\([^]}]*[]]\{0,1\}\).*/\1/; s/,"[a-z_]*":.*//'; }

start "$ANALYSETOOL" --first-frame
check 'the usual renderer shows a picture' "$code" 0
check 'and leaves no mark of a crash' "$(mark failed)" '[]'

start env LIBGL_DRIVERS_PATH=/nonexistent VK_ICD_FILENAMES=/nonexistent "$ANALYSETOOL" --first-frame
check 'without any driver it stops with 2' "$code" 2
check 'and says what to ask for' "$(says 'no OpenGL 2.0 or newer; ask IT for a driver')" yes
check 'and does not panic' "$(says panicked)" no
check 'and takes that for no crash' "$(mark failed)" '[]'

start "$ANALYSETOOL" --renderer software --first-frame
check 'it draws in software when asked' "$code" 0
start "$ANALYSETOOL" --renderer dx12 --first-frame
check 'a renderer of another system is refused' "$code" 2

mkdir "$folder/drivers"
printf '#include <stdlib.h>\n__attribute__((constructor)) static void crash(void) { abort(); }\n' >"$folder/crash.c"
for name in swrast kms_swrast zink; do
    cc -shared -fPIC -o "$folder/drivers/${name}_dri.so" "$folder/crash.c"
done
start env LIBGL_DRIVERS_PATH="$folder/drivers" "$ANALYSETOOL" --first-frame
check 'a driver that crashes takes the program with it' "$code" 134
check 'and leaves its mark' "$(mark trying)" '"glow"'
start "$ANALYSETOOL" --first-frame
check 'the next start shows a picture' "$code" 0
check 'with the next renderer' "$(mark failed)" '["glow"]'
start "$ANALYSETOOL" --renderer glow --first-frame
check 'who asks for the first one gets it all the same' "$code" 0

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
