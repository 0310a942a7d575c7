#!/usr/bin/env bash
# The whole test suite, its windows on a screen of 1920x1080 (a virtual one where Xvfb is there, so that nothing
# flickers on the developer's own).
set -euo pipefail
cd "$(dirname "$0")/.."
export LIBGL_ALWAYS_SOFTWARE=${LIBGL_ALWAYS_SOFTWARE:-1}
run=(.venv/bin/python -m pytest "$@")
if command -v xvfb-run >/dev/null; then
  exec xvfb-run -a -s "-screen 0 1920x1080x24 -nolisten tcp" "${run[@]}"
fi
exec "${run[@]}"
