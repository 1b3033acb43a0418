#!/usr/bin/env bash
# Starts the real program under a virtual screen with the accessibility bus, and drives it by names and roles alone.
# Needs: xvfb, dbus, at-spi2-core, python3-gi, gir1.2-atspi-2.0. Usage: tests/screen_reader/run.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
# As the tests build it: `cargo build` would choose other features of dependencies and compile the typesetter again.
cargo test --quiet --locked --no-run
binary="${CARGO_TARGET_DIR:-target}/debug/analysetool"
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
export ANALYSETOOL_DATA_DIR="$data" BINARY="$binary"
unset WAYLAND_DISPLAY
# The Python of the system has the bindings (python3-gi). dbus-run-session gives a session bus of our own; at-spi starts on it by itself.
timeout 120 dbus-run-session -- xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24' \
  /usr/bin/python3 tests/screen_reader/smoke.py
