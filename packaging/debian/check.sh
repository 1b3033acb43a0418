#!/usr/bin/env bash
# Does the Debian package do what it should on a computer that has nothing of ours? Looks at it with Debian's own checkers, installs it in
# a clean Debian 12, starts it as an ordinary user on a virtual screen, makes a session, and removes it: nothing may be left but sessions.
# Needs root, and a Debian mirror. Usage: check.sh PACKAGE.deb [FOLDER OF A CLEAN DEBIAN 12, made when it is not there]
set -euo pipefail
package=$(realpath "${1:?package}")
cd "$(dirname "$0")/../.."
. packaging/tools.sh
need_packages lintian desktop-file-utils appstream debootstrap

# In mounts of its own, so that nothing stays mounted however this ends.
if [ -z "${IN_OWN_MOUNTS:-}" ]; then
  IN_OWN_MOUNTS=1 exec unshare --mount --propagation private -- "$0" "$package" "${2:-target/debian-12}"
fi
tree=$(realpath -m "$2")

echo '-- what Debian says of it'
desktop-file-validate packaging/debian/*.desktop
# A reversed domain name would be better as an id, but no domain is ours.
appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info target/packaging/*.metainfo.xml
# Not faults of ours: the text of the EUPL names the LGPL among the licences it goes with; freetype and libyaml are in it as Rust
# crates (skrifa, unsafe-libyaml), of which Debian has no shared library; a package for no archive closes no report.
lintian --allow-root --fail-on error \
  --suppress-tags copyright-not-using-common-license-for-lgpl,embedded-library,initial-upload-closes-no-bugs "$package"

echo '-- a clean Debian 12'
if [ ! -e "$tree/etc/debian_version" ]; then
  mirror=$(awk '/^URIs:/ { print $2; exit } /^deb / { print $2; exit }' /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null)
  debootstrap --variant=minbase bookworm "$tree" "${mirror:-http://deb.debian.org/debian}" >/dev/null
fi
cp /etc/resolv.conf "$tree/etc/"
cp /etc/apt/apt.conf.d/99* "$tree/etc/apt/apt.conf.d/" 2>/dev/null || true
mount --rbind /proc "$tree/proc"
mount --rbind /dev "$tree/dev"
inside() { chroot "$tree" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
user() { inside su tester -c "cd; $*"; }
# What is there, without what every installation writes down.
files() { (cd "$tree" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./home -o -path ./var/log -o -path ./var/cache -o -path ./var/lib/dpkg -o -path ./var/lib/apt \) -prune -o -print | sort); }

inside apt-get update -q >/dev/null
# A screen to test with, drivers that draw on it, and what the package asks for: there before the comparison begins.
inside apt-get satisfy -y -q --no-install-recommends "$(dpkg-deb -f "$package" Depends), xvfb, xauth, libgl1-mesa-dri" >/dev/null
inside id tester >/dev/null 2>&1 || inside useradd --create-home tester
rm -rf "$tree/home/tester/.local" "$tree/home/tester/Documents" "$tree/home/tester"/*.json
files >"$tree/tmp/before"

echo '-- install, start, use'
cp "$package" "$tree/tmp/package.deb"
inside dpkg --install /tmp/package.deb >/dev/null
user 'analysetool --version'
user 'xvfb-run --auto-servernum timeout 60 analysetool --first-frame'
user 'analysetool new -o proefstad.json --municipality Proefstad && analysetool report proefstad.json -o proefstad.pdf && analysetool check proefstad.json'
test -s "$tree/home/tester/proefstad.pdf"

echo '-- remove'
inside dpkg --purge analysetool-kansrijke-start >/dev/null
files >"$tree/tmp/after"
diff "$tree/tmp/before" "$tree/tmp/after" || { echo 'the package left something behind'; exit 1; }
test -s "$tree/home/tester/proefstad.json" || { echo 'a session is gone'; exit 1; }
touch "$tree/usr/share/left-behind"
files >"$tree/tmp/after"
rm "$tree/usr/share/left-behind"
if diff -q "$tree/tmp/before" "$tree/tmp/after" >/dev/null; then
  echo 'control: a file that was left behind was not noticed'
  exit 1
fi
echo 'removed without a trace; the session is still there; the control was noticed'
