#!/usr/bin/env bash
# Checks that what the system must provide is there; installs it on Debian and Ubuntu when run as root, else says how.
#
#   scripts/system_packages.sh window    what Qt and VTK load at run time
#   scripts/system_packages.sh test      that, and the independent programs and the X server that tests use
#   scripts/system_packages.sh python    venv and pip of the system's Python
#   scripts/system_packages.sh --list PURPOSE    only print the package names
set -euo pipefail

# "what it needs" "Debian package": a library is checked by its soname, a program by its name, a font by its file,
# so that the check holds on every distribution and does not depend on how a release names its packages.
window=(
  lib:libEGL.so.1              libegl1
  lib:libGL.so.1               libgl1
  lib:libGLX_mesa.so.0         libglx-mesa0
  lib:libxkbcommon.so.0        libxkbcommon0
  lib:libxkbcommon-x11.so.0    libxkbcommon-x11-0
  lib:libX11-xcb.so.1          libx11-xcb1
  lib:libxcb-cursor.so.0       libxcb-cursor0
  lib:libxcb-icccm.so.4        libxcb-icccm4
  lib:libxcb-image.so.0        libxcb-image0
  lib:libxcb-keysyms.so.1      libxcb-keysyms1
  lib:libxcb-randr.so.0        libxcb-randr0
  lib:libxcb-render-util.so.0  libxcb-render-util0
  lib:libxcb-shape.so.0        libxcb-shape0
  lib:libxcb-sync.so.1         libxcb-sync1
  lib:libxcb-xfixes.so.0       libxcb-xfixes0
  lib:libxcb-xinerama.so.0     libxcb-xinerama0
  lib:libxcb-xkb.so.1          libxcb-xkb1
  lib:libXrender.so.1          libxrender1
  lib:libXt.so.6               libxt6
  lib:libSM.so.6               libsm6
  lib:libdbus-1.so.3           libdbus-1-3
  lib:libfontconfig.so.1       libfontconfig1
  lib:libfreetype.so.6         libfreetype6
  lib:libglib-2.0.so.0         libglib2.0-0
  lib:libgomp.so.1             libgomp1
  font:DejaVuSans.ttf          fonts-dejavu-core
)
programs=(
  cmd:Xvfb       xvfb
  cmd:xvfb-run   xvfb
  cmd:xauth      xauth
  cmd:dcmdump    dcmtk
  cmd:dciodvfy   dicom3tools
  cmd:pdftotext  poppler-utils
)
python=(
  py:venv        python3-venv
  py:ensurepip   python3-venv
)

usage() { echo "usage: $0 [--list] window|test|python" >&2; exit 2; }

list_only=false
if [ "${1:-}" = --list ]; then list_only=true; shift; fi
case "${1:-}" in
  window) needs=("${window[@]}") ;;
  test) needs=("${window[@]}" "${programs[@]}") ;;
  python) needs=("${python[@]}") ;;
  *) usage ;;
esac
purpose=$1

if [ "$(uname -s)" != Linux ]; then exit 0; fi   # the wheels bring everything on macOS and Windows

libraries=$( (PATH="$PATH:/sbin:/usr/sbin" ldconfig -p) 2>/dev/null || true)

present() {
  case "$1" in
    lib:*) [[ "$libraries" == *"${1#lib:} "* ]] ;;
    cmd:*) command -v "${1#cmd:}" >/dev/null ;;
    font:*) [ -n "$(find -L /usr/share/fonts /usr/local/share/fonts -name "${1#font:}" -print -quit 2>/dev/null)" ] ;;
    py:*) "${PYTHON:-python3}" -c "import ${1#py:}" 2>/dev/null ;;
  esac
}

missing_things=()
missing_packages=()
for ((n = 0; n < ${#needs[@]}; n += 2)); do
  thing=${needs[n]} package=${needs[n + 1]}
  if $list_only; then missing_packages+=("$package"); continue; fi
  if ! present "$thing"; then
    missing_things+=("${thing#*:}")
    [[ " ${missing_packages[*]-} " == *" $package "* ]] || missing_packages+=("$package")
  fi
done

if $list_only; then printf '%s\n' "${missing_packages[@]}" | sort -u; exit 0; fi
if [ ${#missing_packages[@]} -eq 0 ]; then exit 0; fi

if ! command -v apt-get >/dev/null; then
  echo "Missing on this system: ${missing_things[*]}. Install them with the system's package manager (Debian names: ${missing_packages[*]})." >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "Missing on this system: ${missing_things[*]}. Run: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing_packages[*]}" >&2
  exit 1
fi

echo "Installing for '$purpose': ${missing_packages[*]}"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { apt-get -qq update && apt-get -qq -y --no-install-recommends install "${missing_packages[@]}"; } >"$log" 2>&1; then
  tail -n 20 "$log" >&2
  echo "The packages could not be installed. Correct what apt-get says above, then run this again." >&2
  exit 1
fi
