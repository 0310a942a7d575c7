#!/usr/bin/env bash
# Opens the window on the sample study, its analysis starting by itself. Without a display: the same study without a
# window on a screen, the report and a picture of the real window in out/sample.
set -euo pipefail
cd "$(dirname "$0")/.."
sample=${1:-resources/sample}

if [ ! -d "$sample" ]; then
  echo "The sample study is not at $sample: this copy is not complete. Get a fresh one, or run: make run SAMPLE=/path/to/a/study" >&2
  exit 1
fi

if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec .venv/bin/python -m ichviewer --analyze "$sample"
fi

out=out/sample
echo "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): analysing $sample without a screen"
QT_QPA_PLATFORM=offscreen .venv/bin/python -m ichviewer --analyze --report "$out" --screenshot "$out/window.png" "$sample"
echo "Report:  $PWD/$out/report.pdf and $PWD/$out/report.html"
echo "Window:  $PWD/$out/window.png"
