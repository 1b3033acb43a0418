#!/usr/bin/env bash
# What the program is made of: no network crate, no licence that can't be combined with ours, no known vulnerability, no file
# without a licence, no unsafe code of our own. Every check has a control that must fail. Needs no network once its tools are there.
#
#   packaging/supply-chain.sh            with the bundled database of advisories
#   packaging/supply-chain.sh --online   with that of today, and asks the registry for versions that were withdrawn
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/tools.sh
need_packages git python3-venv
need_cargo_tool cargo-deny
need_python reuse

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0
failed=0

pass() { passed=$((passed + 1)); printf 'ok    %s\n' "$1"; }
fail() { failed=$((failed + 1)); printf 'FAIL  %s\n' "$1"; [ -z "${2:-}" ] || sed 's/^/      /' "$2"; }

# must_pass NAME COMMAND…: and shows what it said when it did not.
must_pass() {
  local name=$1; shift
  if "$@" >"$scratch/log" 2>&1; then pass "$name"; else fail "$name" "$scratch/log"; fi
}

# must_fail NAME WORD COMMAND…: fails, and says WORD: another failure is no proof.
must_fail() {
  local name=$1 word=$2; shift 2
  if "$@" >"$scratch/log" 2>&1; then
    fail "control: $name was not noticed"
  elif grep -q -- "$word" "$scratch/log"; then
    pass "control: $name is noticed"
  else
    fail "control: $name failed for another reason" "$scratch/log"
  fi
}

deny() { cargo deny --locked "${deny_options[@]}" "$@"; }

# A copy of deny.toml with one thing changed; it finds the same database.
changed() { sed -e "s|target/advisory-dbs|$PWD/target/advisory-dbs|" -e "$1" deny.toml >"$scratch/deny.toml"; }

# A crate that depends on another one, to check a check with: throw_away FOLDER NAME LICENCE
throw_away() {
  mkdir -p "$1/src" "$1/other/src"
  printf '[package]\nname = "control"\nversion = "0.0.0"\nedition = "2024"\nlicense = "MIT"\npublish = false\n[dependencies]\n%s = { path = "other" }\n' \
    "$2" >"$1/Cargo.toml"
  printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\nlicense = "%s"\n' "$2" "$3" >"$1/other/Cargo.toml"
  touch "$1/src/lib.rs" "$1/other/src/lib.rs"
  cargo generate-lockfile --offline --quiet --manifest-path "$1/Cargo.toml"
}

deny_options=(--offline)
if [ "${1:-}" = --online ]; then
  deny_options=()
  sed -i.bundled 's/^yanked = .*/yanked = "deny"/' deny.toml
  trap 'mv deny.toml.bundled deny.toml; rm -rf "$scratch"' EXIT
  rm -rf target/advisory-dbs
else
  packaging/advisory-db.sh target/advisory-dbs
fi

for check in bans licenses sources advisories; do
  must_pass "cargo deny check $check" deny check "$check"
done

throw_away "$scratch/banned" reqwest MIT
must_fail 'a network crate' 'banned' deny --config "$PWD/deny.toml" --manifest-path "$scratch/banned/Cargo.toml" check bans
throw_away "$scratch/gpl" gpl GPL-3.0-only
must_fail 'a licence that is not allowed' 'GPL-3.0-only' deny --config "$PWD/deny.toml" --manifest-path "$scratch/gpl/Cargo.toml" check licenses
changed '/^ignore = \[/,/^\]/d'
must_fail 'a known vulnerability' 'RUSTSEC-2026-0194' deny --config "$scratch/deny.toml" check advisories
changed '/^\[sources\]/a allow-registry = []'
must_fail 'a crate from elsewhere' 'source-not-allowed' deny --config "$scratch/deny.toml" check sources
must_fail 'an old database of advisories' 'renew' env ADVISORIES_MOST_DAYS=1 packaging/advisory-db.sh "$scratch/advisory-dbs"

must_pass 'reuse lint: every file has a licence' reuse lint --quiet
mkdir -p "$scratch/reuse/assets/fonts"
cp -r REUSE.toml LICENSES "$scratch/reuse"
echo unknown >"$scratch/reuse/assets/fonts/Unknown.ttf"
must_fail 'a file without a licence' 'Unknown.ttf' reuse --root "$scratch/reuse" lint

# The lints of the workspace forbid unsafe code; a member that does not take them over would be free of that.
forbids_unsafe() {
  local root=$1 manifest
  grep -qx 'unsafe_code = "forbid"' "$root/Cargo.toml" || { echo "$root/Cargo.toml does not forbid unsafe code"; return 1; }
  for manifest in "$root/Cargo.toml" "$root"/crates/*/Cargo.toml; do
    sed -n '/^\[lints\]/,/^$/p' "$manifest" | grep -qx 'workspace = true' || { echo "$manifest does not take the lints over"; return 1; }
  done
}
must_pass 'unsafe code is forbidden in every crate' forbids_unsafe .
mkdir -p "$scratch/unsafe/crates/free"
cp Cargo.toml "$scratch/unsafe"
printf '[package]\nname = "free"\n' >"$scratch/unsafe/crates/free/Cargo.toml"
must_fail 'a crate that allows unsafe code' 'does not take the lints over' forbids_unsafe "$scratch/unsafe"

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
