#!/usr/bin/env bash
# Lays the bundled RustSec advisories out as cargo-deny wants them: a git repository in a folder named after its address.
# Usage: advisory-db.sh FOLDER. Fails when the advisories are more than ADVISORIES_MOST_DAYS old (half a year).
#
# packaging/advisory-db.tar.gz is the folder `crates` of RustSec/advisory-db at commit bf5c0d2 of 2026-08-21. To renew it:
#   git -C advisory-db archive HEAD crates | gzip -n > packaging/advisory-db.tar.gz, and change the date below.
set -euo pipefail
taken=2026-08-21
archive=$(cd "$(dirname "$0")" && pwd)/advisory-db.tar.gz
# The name that cargo-deny makes of https://github.com/RustSec/advisory-db.
folder=${1:?folder}/advisory-db-3157b0e258782691

rm -rf "$folder"
mkdir -p "$folder"
tar -xzf "$archive" -C "$folder"
git -C "$folder" init --quiet
git -C "$folder" add --all
GIT_AUTHOR_DATE="$taken 12:00:00 +0000" GIT_COMMITTER_DATE="$taken 12:00:00 +0000" \
  git -C "$folder" -c user.name=RustSec -c user.email=none@invalid -c commit.gpgsign=false commit --quiet --message "advisories of $taken"
days=$(( ($(date +%s) - $(date -d "$taken" +%s)) / 86400 ))
printf '%s advisories of %s, %s days old\n' "$(find "$folder/crates" -name 'RUSTSEC-*.md' | wc -l)" "$taken" "$days"
if [ "$days" -gt "${ADVISORIES_MOST_DAYS:-183}" ]; then
  echo 'that is too old: renew packaging/advisory-db.tar.gz as its script says' >&2
  exit 1
fi
