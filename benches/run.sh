#!/usr/bin/env bash
# Measures everything that docs/prestaties.md promises, and prints it as tables: each figure beside its floor, both of this run. On a
# machine that does nothing else. About 10 minutes after compiling, which takes about half an hour on two cores.
#
#   benches/run.sh                all of it
#   benches/run.sh inside         one of the benchmarks: inside, window, overview
#   benches/run.sh inside summary what has "summary" in its name
#   benches/run.sh build          how long a clean build takes, and nothing else (compiles everything again, in a folder of its own)
#
# Needs Xvfb and software OpenGL (xvfb, xauth, libgl1-mesa-dri) for `window`.
set -euo pipefail
cd "$(dirname "$0")/.."
wanted=${1:-all}
[ $# -eq 0 ] || shift

echo "$(uname -sm), $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(rustc --version | cut -d' ' -f1,2), commit $(git rev-parse --short HEAD)"
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"

bench() { cargo bench --locked --quiet --bench "$@"; }

if [ "$wanted" = build ]; then
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  start=$SECONDS
  CARGO_TARGET_DIR=$folder cargo build --locked --release --quiet
  echo "a clean release build: $((SECONDS - start)) s"
  exit
fi
if [ "$wanted" = all ] || [ "$wanted" = window ]; then
  cargo build --locked --release --quiet --example bare_window
  # Nothing but the program draws on this display.
  xvfb-run --auto-servernum --server-args='-screen 0 1920x1080x24' cargo bench --locked --quiet --bench window -- "$@"
fi
if [ "$wanted" = all ] || [ "$wanted" = inside ]; then
  # The figures of criterion itself go to a file: the tables say the same, beside their floors.
  bench inside -- "$@" | grep '^|' || { echo "nothing has this in its name" >&2; exit 1; }
fi
if [ "$wanted" = all ] || [ "$wanted" = overview ]; then
  bench overview -- --files 6840
fi
