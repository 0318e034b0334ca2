#!/usr/bin/env bash
# Writes pages, sites and embeds of the example badges in each language and theme, and hands them to the Nu HTML checker and to
# Chromium with axe-core.
# usage: check_page.sh BESACE_CLI HOSTILE_PAGES
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

export_as() { # export_as FORMAT OUTPUT OPTION...
    "$cli" export --backpack "$work/backpack.besace" --format "$1" -o "$2" --person "Léa <b>N.</b>" --title "Mes badges & moi" \
        --introduction "Voici mes badges." --email lea@exemple.fr --telephone "06 00 00 00 00" \
        --photo "$examples/badges/verified_esprit-d-equipe.png" "${@:3}"
}

pages="$work/pages"
mkdir "$pages"
for theme in colour sober plain; do
    for language in fr en; do
        export_as html "$pages/page-$theme-$language.html" --theme $theme --lang $language "${badges[@]}"
        export_as cv "$pages/cv-$theme-$language.html" --theme $theme --lang $language --stories --own-skills "${badges[@]}"
    done
    export_as site "$pages/site-$theme" --theme $theme --lang fr "${badges[@]:0:4}"
done
export_as embed "$work/embed.txt" "${badges[@]}"
{ printf '<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"><title>Blog</title></head><body>'; cat "$work/embed.txt"
  printf '</body></html>\n'; } >"$pages/embed.html"
QT_QPA_PLATFORM=offscreen "$2" "$pages/hard" hard

find "$pages" -name '*.html' -print0 | xargs -0 java -jar "$BESACE_BROWSER_MODULES/vnu-jar/build/dist/vnu.jar" --errors-only &
form=$!
node "$here/check_page.mjs" "$pages" && seen=0 || seen=$?
wait $form && echo "no error in the Nu HTML checker" || seen=$?
exit $seen
