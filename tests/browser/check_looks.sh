#!/usr/bin/env bash
# The preview of web pages beside Chromium: words, pictures and heights at the same places, and the same picture when blurred.
# usage: check_looks.sh PAGE_LOOKS
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [ -z "${BESACE_BROWSER_MODULES:-}" ]; then
    echo "skipped: BESACE_BROWSER_MODULES names no folder with the page checkers; packaging/test.sh --browser installs them"
    exit 77
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen
"$1" write "$work"
node "$here/check_looks.mjs" "$work" && seen=0 || seen=$?
"$1" compare "$work" || seen=$?
exit $seen
