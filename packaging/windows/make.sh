#!/usr/bin/env bash
# Makes what is published for Windows, in target/packages: an installer for one user and a portable ZIP.
#
#   packaging/windows/make.sh               builds the programs first with this machine's Rust (see build.sh)
#   packaging/windows/make.sh TREE          builds them in a folder of tree.sh
#   packaging/windows/make.sh --no-build    packs target/windows/*.exe as they are
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/tools.sh
need_packages git nsis python3

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
name=analysetool-kansrijke-start-$version-windows-x64
[ "${1:-}" = --no-build ] || packaging/windows/build.sh "$@"
for program in analysetool analysetool-cli; do
  [ -e "target/windows/$program.exe" ] || { echo "target/windows/$program.exe is not there" >&2; exit 1; }
done

# One set of files, for both.
files=target/windows/files
rm -rf "$files"
mkdir -p "$files" target/packages
cp target/windows/*.exe "$files"
cp docs/privacy-en-beveiliging.md docs/privacy-and-security.md "$files"
cp LICENSE "$files/LICENSE.txt"
python3 packaging/licences.py x86_64-pc-windows-gnu "$files/THIRD-PARTY.txt"
for text in LEESMIJ README; do
  sed "s/@VERSION@/$version/" "packaging/windows/$text.txt" >"$files/$text.txt"
done
# What Notepad of older Windows reads too.
sed -i 's/$/\r/' "$files"/*.txt
find "$files" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

# The uninstaller removes by name, so every name must be in it.
for file in "$files"/*; do
  grep -qF "\$INSTDIR\\$(basename "$file")\"" packaging/windows/installer.nsi || { echo "installer.nsi does not remove $(basename "$file")" >&2; exit 1; }
done
makensis -V2 -NOCD -DVERSION="$version" -DSOURCE="$files" -DICON=assets/icon/analysetool.ico -DPICTURE=packaging/windows/sidebar.bmp \
  -DOUTPUT="target/packages/$name-setup.exe" packaging/windows/installer.nsi

portable=target/windows/$name-portable
rm -rf "$portable"
cp -rp "$files" "$portable"
sed 's/$/\r/' packaging/windows/portable.txt >"$portable/portable.txt"
rm -f "target/packages/$name-portable.zip"
python3 packaging/zip.py "$portable" "target/packages/$name-portable.zip"
ls -l target/packages
