#!/usr/bin/env bash
# Makes the Debian package: target/packages/analysetool-kansrijke-start_VERSION_amd64.deb.
#
#   packaging/debian/make.sh               builds the program first (about 20 minutes on two cores)
#   packaging/debian/make.sh --no-build    packs target/release/analysetool as it is
#
# check.sh beside it installs the package in a clean Debian, starts it and removes it. Same source and time, same package:
# SOURCE_DATE_EPOCH is that of the newest commit unless it is set.
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/tools.sh
need_packages gcc libc6-dev git python3 dpkg-dev
need_cargo_tool cargo-deb

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
mkdir -p target/packaging target/packages

[ "${1:-}" = --no-build ] || cargo build --locked --release --package analysetool
python3 packaging/debian/releases.py target/packaging/analysetool-kansrijke-start.metainfo.xml target/packaging/changelog
python3 packaging/licences.py x86_64-unknown-linux-gnu target/packaging/THIRD-PARTY.txt
gzip -9nf target/packaging/THIRD-PARTY.txt
sed "s/@VERSION@/$version/" packaging/debian/analysetool.1 | gzip -9n >target/packaging/analysetool.1.gz
cargo deb --locked --no-build --package analysetool --output target/packages/
