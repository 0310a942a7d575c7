#!/usr/bin/env bash
# Prints a Python that is new enough for ichviewer; PYTHON in the environment goes first.
set -euo pipefail
for candidate in ${PYTHON:-} python3 python3.11 python3.12 python3.13 python3.14 python; do
  if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
    command -v "$candidate"
    exit 0
  fi
done
echo "ichviewer needs Python 3.11 or later, and none was found. Install it (Debian 12, Ubuntu 24.04: sudo apt-get install -y python3 python3-venv), or name one: make PYTHON=/path/to/python3.11 ..." >&2
exit 1
