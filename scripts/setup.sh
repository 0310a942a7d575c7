#!/usr/bin/env bash
# Makes .venv and installs into it. Run by the Makefile, which skips it when nothing has changed.
#
#   scripts/setup.sh runtime    what the window, the command line and the web page need
#   scripts/setup.sh full       that, and training, tests, lint and packaging
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=${1:?runtime or full}

if ! .venv/bin/python -c 'import pip' >/dev/null 2>&1; then
  python=$(scripts/find_python.sh)
  PYTHON=$python scripts/system_packages.sh python
  echo "Making .venv with $python ($("$python" -V))"
  rm -rf .venv
  "$python" -m venv .venv
fi

install() { .venv/bin/python -m pip install --quiet --progress-bar off --disable-pip-version-check -c constraints.txt "$@"; }

echo "Installing the $purpose packages (the first time this takes some minutes)"
case "$purpose" in
  runtime) install -e . ;;
  full)
    # torch on its own first: a build that is already there, or that the machine's pip settings prefer, is taken as it
    # is, and nothing that comes later can draw another one with gigabytes of GPU libraries.
    install "$(grep '^torch==' constraints.txt)"
    install -e '.[training,dev]'
    ;;
  *) echo "usage: $0 runtime|full" >&2; exit 2 ;;
esac
