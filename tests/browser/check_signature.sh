#!/usr/bin/env bash
# Exports the e-mail signature of three example badges and pastes it into a rich text field in Chromium.
# usage: check_signature.sh BESACE_CLI
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cli=$1

if [ -z "${BESACE_BROWSER_MODULES:-}" ]; then
    echo "skipped: BESACE_BROWSER_MODULES names no folder with the page checkers; packaging/test.sh --browser installs them"
    exit 77
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
examples="$here/../../resources/examples"
# Of these, one has a page at its organisation's; some are bad on purpose, so the exit status says nothing here.
"$cli" import --backpack "$work/backpack.besace" --documents "$examples/documents" "$examples"/badges/verified_* >"$work/import.txt" || true
"$cli" export --backpack "$work/backpack.besace" --format signature --lang fr --person "Léa <b>N.</b>" \
    --email lea@exemple.fr -o "$work/signature.html"
java -jar "$BESACE_BROWSER_MODULES/vnu-jar/build/dist/vnu.jar" --errors-only "$work/signature.html"
grep -q "Léa <b>N.</b>" "$work/signature.txt"
node "$here/check_signature.mjs" "$work/signature.html"
