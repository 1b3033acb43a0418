#!/usr/bin/env bash
# Makes a folder with a Debian (sid) in it that can build Rust programs for Windows and run them under Wine on an X display. For machines
# where rustup can't fetch the standard library for Windows: there it is built from source. About 6 minutes and 3 GB; needs root.
# Usage: tree.sh FOLDER
set -euo pipefail
root=$(realpath -m "${1:?folder}")
. "$(dirname "$0")/../tools.sh"
need_packages debootstrap debian-archive-keyring

if [ ! -e "$root/etc/debian_version" ]; then
  mirror=$(awk '/^URIs:/ { print $2; exit } /^deb / { print $2; exit }' /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null || true)
  debootstrap --variant=minbase sid "$root" "${mirror:-http://deb.debian.org/debian}"
fi
# The way to the network and to registries that this machine has, if it needs settings for them.
cp /etc/resolv.conf /etc/hosts "$root/etc/"
cp /etc/apt/apt.conf.d/99* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
mkdir -p "$root/etc/ssl/certs" "$root/build" "$root/root/.cargo" "$root/tmp/.X11-unix"
cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/" 2>/dev/null || true
cp "${CARGO_HOME:-$HOME/.cargo}/config.toml" "$root/root/.cargo/" 2>/dev/null || true
chroot "$root" env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends \
  rustc cargo rust-src gcc-mingw-w64-x86-64 g++-mingw-w64-x86-64 pkgconf ca-certificates \
  wine wine64 libgl1 libegl1 libgl1-mesa-dri mesa-vulkan-drivers libvulkan1 xdotool'
echo "ready: $root"
