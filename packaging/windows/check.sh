#!/usr/bin/env bash
# Do the packages for Windows do what they should? Looks into the programs, installs under Wine as an ordinary user would, starts, installs
# again over a running program, removes, and unpacks the portable ZIP. Wine is not Windows: what it can't show (SmartScreen, WARP, a real
# screen reader) a person has to look at. Needs root. Usage: check.sh TREE, a folder that tree.sh made.
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/tools.sh
need_packages xvfb xauth unzip
need_python pefile
if [ -z "${DISPLAY:-}" ]; then
  exec xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24 -ac' "$0" "$@"
fi
tree=$(realpath "${1:?folder of tree.sh}")
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
name=analysetool-kansrijke-start-$version-windows-x64
setup=target/packages/$name-setup.exe
portable=target/packages/$name-portable.zip

# A Windows of its own, new every time. inside.sh passes the name on.
export WINEPREFIX=/build/check/prefix
place=$tree/build/check
rm -rf "$place"
mkdir -p "$place"
wine() { packaging/windows/inside.sh "$tree" timeout "${patience:-120}" wine "$@" 2>>"$place/wine.log"; }
stop_all() { patience=30 wine wineboot --kill >/dev/null || true; }
trap stop_all EXIT
wrong() { echo "FAIL  $1"; exit 1; }

echo '-- the programs'
look() { python3 packaging/windows/look.py "$version" "$@"; }
look analysetool window target/windows/analysetool.exe
look analysetool-cli console target/windows/analysetool-cli.exe
python3 - target/windows/analysetool.exe "$place/bare.exe" <<'PYTHON'
import sys, pefile
program = pefile.PE(sys.argv[1])
program.OPTIONAL_HEADER.DATA_DIRECTORY[2].VirtualAddress = 0
program.OPTIONAL_HEADER.DATA_DIRECTORY[2].Size = 0
program.write(sys.argv[2])
PYTHON
if look analysetool window "$place/bare.exe" >"$place/log" 2>&1 || ! grep -q 'has no icon' "$place/log"; then
  wrong 'control: a program without icon and manifest was not noticed'
fi
echo 'control: a program without icon and manifest is noticed'

echo '-- install, for this user only'
patience=300 wine wineboot --init
user=$(echo "$place"/prefix/drive_c/users/*/AppData/Local | head -1)
user=${user%/AppData/Local}
installed="$user/AppData/Local/Programs/Analysetool Kansrijke Start"
link="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Analysetool Kansrijke Start.lnk"
cp "$setup" "$place/setup.exe"
wine /build/check/setup.exe /S || wrong 'the installer failed'
cmp target/windows/analysetool.exe "$installed/analysetool.exe"
[ -e "$link" ] || wrong 'no entry in the start menu'
[ ! -e "$installed/portable.txt" ] || wrong 'an installed program must not be portable'
wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\AnalysetoolKansrijkeStart' /v DisplayVersion | grep -q "$version" ||
  wrong 'not in the list of installed programs'
sessions="$user/Documents/Analysetool Kansrijke Start"
mkdir -p "$sessions"
wine "$(packaging/windows/inside.sh "$tree" winepath -w "/build/check/${installed#"$place/"}/analysetool-cli.exe")" \
  new -o "C:\\users\\$(basename "$user")\\Documents\\Analysetool Kansrijke Start\\proefstad.json" --municipality Proefstad || wrong 'the program does not run'
[ -s "$sessions/proefstad.json" ] || wrong 'no session was made'

echo '-- again, while it is running'
patience=60 wine "C:\\users\\$(basename "$user")\\AppData\\Local\\Programs\\Analysetool Kansrijke Start\\analysetool.exe" &
sleep 12
code=0
wine /build/check/setup.exe /S || code=$?
[ "$code" -eq 2 ] || wrong "a setup over a running program ended with $code instead of 2"
stop_all
wait
wine /build/check/setup.exe /S || wrong 'installing again failed'

echo '-- remove'
wine "C:\\users\\$(basename "$user")\\AppData\\Local\\Programs\\Analysetool Kansrijke Start\\uninstall.exe" /S || wrong 'removing failed'
# An uninstaller goes on as a copy of itself.
for _ in $(seq 20); do [ -e "$installed" ] || break; sleep 1; done
[ ! -e "$installed" ] || { ls -A "$installed"; wrong 'something of the program was left'; }
[ ! -e "$link" ] || wrong 'the entry in the start menu was left'
! wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\AnalysetoolKansrijkeStart' >/dev/null || wrong 'the list of installed programs still has it'
[ -s "$sessions/proefstad.json" ] || wrong 'a session is gone'

echo '-- portable'
unzip -q "$portable" -d "$place"
mv "$place/$name-portable" "$place/portable"
[ -e "$place/portable/portable.txt" ] || wrong 'portable.txt is missing'
wine 'Z:\build\check\portable\analysetool-cli.exe' --version | grep -q "$version" || wrong 'the portable program does not run'
packaging/windows/drive.sh "$tree" "$place/portable"
echo "installed, started, kept from a running program, removed with its sessions left; portable runs"
