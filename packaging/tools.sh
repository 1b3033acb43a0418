# The tools that packages are made and checked with, and their versions. Sourced, not run: `. packaging/tools.sh; need_tool cargo-deny`.
# They go into target/tools, so that a machine keeps its own.
# shellcheck shell=bash

# Every one was used with these versions; change a version here, and nowhere else.
declare -A TOOL_VERSIONS=([cargo-deny]=0.20.2 [cargo-deb]=3.8.0 [cargo-cyclonedx]=0.5.9
  [reuse]=6.2.0 [cyclonedx-python-lib]=11.12.0 [PyYAML]=6.0.3 [pefile]=2024.8.26)
declare -A PYTHON_EXTRAS=([cyclonedx-python-lib]='[json-validation]')

TOOLS=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/target/tools
PATH=$TOOLS/bin:$TOOLS/python/bin:$PATH

# Debian packages that are not there yet.
need_packages() {
  local missing=() package name
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ "${#missing[@]}" -eq 0 ] && return
  echo "installing: ${missing[*]}"
  apt-get update -q >/dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null
}

# A tool of Cargo, in the version above. Without optimisation: each runs for seconds, and compiles in a third of the time.
need_cargo_tool() {
  local version=${TOOL_VERSIONS[$1]}
  "$1" --version 2>/dev/null | grep -qw "$version" && return
  # cargo-deb and cargo-cyclonedx answer as subcommands only.
  cargo "${1#cargo-}" --version 2>/dev/null | grep -qw "$version" && return
  echo "installing: $1 $version"
  CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_TARGET_DIR="$TOOLS/build" \
    cargo install --quiet --locked --root "$TOOLS" --version "$version" "$1"
}

# Tools and libraries written in Python, in the versions above, in an environment of their own.
need_python() {
  local missing=() package name
  for name in "$@"; do
    "$TOOLS/python/bin/python" -c "import importlib.metadata as m, sys; sys.exit(m.version('$name') != '${TOOL_VERSIONS[$name]}')" 2>/dev/null ||
      missing+=("$name${PYTHON_EXTRAS[$name]:-}==${TOOL_VERSIONS[$name]}")
  done
  [ "${#missing[@]}" -eq 0 ] && return
  echo "installing: ${missing[*]}"
  [ -x "$TOOLS/python/bin/pip" ] || python3 -m venv "$TOOLS/python"
  "$TOOLS/python/bin/pip" install --quiet --disable-pip-version-check "${missing[@]}"
}
