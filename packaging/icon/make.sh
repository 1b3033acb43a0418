#!/usr/bin/env bash
# Makes the bitmaps of the icon from assets/icon/analysetool.svg: PNGs for Linux and for the window, an .ico for Windows; and the picture of
# the installer. Needs rsvg-convert (librsvg2-bin), icotool (icoutils) and convert (imagemagick). Run it after changing a drawing, and commit
# what it made.
set -euo pipefail
cd "$(dirname "$0")/../../assets/icon"

for tool in rsvg-convert icotool convert; do
  command -v "$tool" >/dev/null || { echo "icon/make.sh needs $tool (packages librsvg2-bin, icoutils, imagemagick)" >&2; exit 2; }
done

# The sizes of the hicolor theme, and those that Windows asks for at 100, 125, 150, 200 and 400 %.
sizes=(16 20 24 32 40 48 64 128 256 512)
for size in "${sizes[@]}"; do
  rsvg-convert --width "$size" --height "$size" analysetool.svg --output "analysetool-$size.png"
done
# From 256 pixels up an .ico holds a PNG; smaller ones as bitmaps, which every place in Windows reads.
icotool --create --output analysetool.ico \
  analysetool-16.png analysetool-20.png analysetool-24.png analysetool-32.png analysetool-40.png analysetool-48.png analysetool-64.png \
  --raw=analysetool-256.png
# Only Windows uses these two.
rm analysetool-20.png analysetool-40.png
icotool --list analysetool.ico

cd ../../packaging/windows
rsvg-convert sidebar.svg --output sidebar.png
convert sidebar.png -alpha off -type truecolor BMP3:sidebar.bmp
rm sidebar.png
