#!/usr/bin/env bash
# Builds the programs for Windows from Linux: target/windows/*.exe.
#
#   packaging/windows/build.sh                with this machine's Rust, when it has the target (rustup target add x86_64-pc-windows-gnu)
#   packaging/windows/build.sh TREE           in a folder that tree.sh made, with a standard library built from source
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/tools.sh
target=x86_64-pc-windows-gnu
mkdir -p target/windows
rm -f target/windows/*.exe

if [ $# -eq 0 ]; then
  need_packages gcc-mingw-w64-x86-64 g++-mingw-w64-x86-64
  if [ ! -d "$(rustc --print target-libdir --target "$target")" ]; then
    echo "there is no standard library for $target here: rustup target add $target, or give a folder of tree.sh" >&2
    exit 2
  fi
  # No path of the machine that built it in the program.
  RUSTFLAGS=${RUSTFLAGS-"--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo --remap-path-prefix=$PWD=/analysetool"} \
    cargo build --locked --release --package analysetool --features console --bins --target "$target"
  cp "target/$target/release/"*.exe target/windows/
else
  tree=$(realpath "$1")
  # What git knows, and nothing that lies beside it.
  mkdir -p "$tree/build/analysetool"
  find "$tree/build/analysetool" -mindepth 1 -maxdepth 1 ! -name target -exec rm -rf {} +
  git ls-files -z | tar --null --files-from=- -cf - | tar -C "$tree/build/analysetool" -xf -
  # rust-src and an unstable switch take the place of a prebuilt standard library.
  packaging/windows/inside.sh "$tree" env RUSTC_BOOTSTRAP=1 CARGO_HOME=/root/.cargo SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt \
    CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc \
    RUSTFLAGS='--remap-path-prefix=/root/.cargo=/cargo --remap-path-prefix=/build/analysetool=/analysetool' \
    sh -c "cd /build/analysetool && cargo build --locked --release --package analysetool --features console --bins --target $target -Zbuild-std=std,panic_unwind"
  cp "$tree/build/analysetool/target/$target/release/"*.exe target/windows/
fi
ls -l target/windows
