#!/usr/bin/env bash
# Runs a command inside the folder that tree.sh made, with what it needs mounted for as long as it runs.
# Usage: inside.sh FOLDER COMMAND…
set -euo pipefail
if [ -z "${IN_OWN_MOUNTS:-}" ]; then
  IN_OWN_MOUNTS=1 exec unshare --mount --propagation private -- "$0" "$@"
fi
root=$(realpath "$1"); shift
for folder in proc dev; do
  mountpoint -q "$root/$folder" || mount --rbind "/$folder" "$root/$folder"
done
# The X display of this machine, if there is one.
mkdir -p /tmp/.X11-unix
mountpoint -q "$root/tmp/.X11-unix" || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
  ${DISPLAY:+DISPLAY="$DISPLAY"} WINEDEBUG="${WINEDEBUG:--all}" WINEPREFIX="${WINEPREFIX:-/root/.wine}" "$@"
