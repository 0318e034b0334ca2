#!/usr/bin/env bash
# Attacks in every field of a badge, in every page that we write, opened in Chromium. Where something comes through, all
# is done again field by field, to name the field.
# usage: check_injection.sh HOSTILE_PAGES
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [ -z "${BESACE_BROWSER_MODULES:-}" ]; then
    echo "skipped: BESACE_BROWSER_MODULES names no folder with the page checkers; packaging/test.sh --browser installs them"
    exit 77
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
check() { # check HOSTILE_PAGES FOLDER [apart]
    QT_QPA_PLATFORM=offscreen "$1" "${@:2}"
    printf '<!DOCTYPE html><title>x</title><p id=x><script>canary(1)</script><img src=x><b onclick=x>x</b><a href=javascript:x>x</a>' \
        >"$2/unsafe.html"
    node "$here/check_injection.mjs" "$2"
}

check "$1" "$work/together" && exit
echo "The same again, with one field after the other:"
check "$1" "$work/apart" apart || true
exit 1
