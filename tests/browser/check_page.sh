#!/usr/bin/env bash
# Exports a page of the example badges in both languages and hands it to the Nu HTML checker and to Chromium with axe-core.
# usage: check_page.sh BESACE_CLI
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cli=$1

if [ -z "${BESACE_BROWSER_MODULES:-}" ]; then
    echo "skipped: BESACE_BROWSER_MODULES names no folder with the page checkers; packaging/test.sh --browser installs them"
    exit 77
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Some examples are bad on purpose, so the exit status of the import says nothing here.
examples="$here/../../resources/examples"
"$cli" import --backpack "$work/backpack.besace" --documents "$examples/documents" "$examples/badges" >"$work/import.txt" || true
badges=()
for number in $("$cli" list --backpack "$work/backpack.besace" --json | sed -E 's/^\{"badge":([0-9]+).*/\1/'); do
    badges+=(--badge "$number")
done
[ ${#badges[@]} -ge 20 ] || { echo "too few example badges were kept"; cat "$work/import.txt"; exit 1; }

for language in fr en; do
    "$cli" export --backpack "$work/backpack.besace" --format html "${badges[@]}" --lang $language --person "Léa <b>N.</b>" \
        --title "Mes badges & moi" --introduction "Voici mes badges." -o "$work/page-$language.html"
    "$cli" export --backpack "$work/backpack.besace" --format cv "${badges[@]}" --lang $language --person "Léa <b>N.</b>" \
        --email lea@exemple.fr --introduction "Voici mon parcours." --own-skills --stories -o "$work/cv-$language.html"
    java -jar "$BESACE_BROWSER_MODULES/vnu-jar/build/dist/vnu.jar" --errors-only "$work/page-$language.html" "$work/cv-$language.html"
    echo "page-$language.html, cv-$language.html: no error in the Nu HTML checker"
done
cp "$here/check_page.mjs" "$BESACE_BROWSER_MODULES/../check_page.mjs"
node "$BESACE_BROWSER_MODULES/../check_page.mjs" "$work/page-fr.html" "$work/page-en.html" "$work/cv-fr.html" "$work/cv-en.html"
