#!/usr/bin/env bash
# Gets the viewers that `make bench BENCH=viewers` measures beside ichviewer, outside .venv: napari into an environment of
# its own (.venv-peers), InVesalius from the distribution. What cannot be had is said, and the benchmark leaves it out
# with that reason; only a wrong use of this script fails.
#
#   scripts/bench_peers.sh            get both
#   scripts/bench_peers.sh napari     get one (napari | invesalius)
set -uo pipefail
cd "$(dirname "$0")/.."

# By name and version: a figure is of one version. PySide6 as ichviewer's own (constraints.txt), so that Qt is the same.
napari=napari==0.9.2
qt=$(grep -i '^PySide6_Essentials==' constraints.txt || echo PySide6_Essentials)
reader=$(grep -i '^pydicom==' constraints.txt || echo pydicom)   # napari reads no DICOM by itself
peers=.venv-peers

log=$(mktemp)
trap 'rm -f "$log"' EXIT

reason() { tail -n 1 "$log" | cut -c1-200; }

get_napari() {
  if [ "$(cat "$peers/.ready" 2>/dev/null)" = "$napari $qt $reader" ]; then return; fi
  local python
  python=$(scripts/find_python.sh) || { echo "napari: left out: no Python 3.11 or later"; return; }
  echo "Installing $napari into $peers (the first time this takes some minutes)"
  rm -rf "$peers"
  if "$python" -m venv "$peers" >"$log" 2>&1 &&
    "$peers/bin/python" -m pip install --quiet --progress-bar off --disable-pip-version-check "$napari" "$qt" "$reader" >"$log" 2>&1 &&
    QT_QPA_PLATFORM=offscreen "$peers/bin/python" -c 'import napari, pydicom, PySide6.QtWidgets' >"$log" 2>&1; then
    echo "$napari $qt $reader" >"$peers/.ready"
  else
    echo "napari: left out: $(reason)"
  fi
}

get_invesalius() {
  if command -v invesalius3 >/dev/null; then return; fi
  if ! command -v apt-get >/dev/null; then
    echo "InVesalius: left out: it comes from Debian or Ubuntu, and there is no apt-get"
  elif [ "$(id -u)" -ne 0 ]; then
    echo "InVesalius: left out until it is installed: sudo apt-get install --no-install-recommends invesalius"
  elif ! { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install invesalius; } >"$log" 2>&1; then
    echo "InVesalius: left out: $(reason)"
  else
    echo "Installed InVesalius $(dpkg-query -W -f '${Version}' invesalius)"
  fi
}

case "${1:-both}" in
  both) get_napari; get_invesalius ;;
  napari) get_napari ;;
  invesalius) get_invesalius ;;
  *) echo "usage: $0 [napari|invesalius]" >&2; exit 2 ;;
esac
exit 0
