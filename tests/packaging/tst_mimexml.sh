#!/usr/bin/env bash
# The system's own tool takes our kinds of files without a word, and each has an icon, a French and an Arabic name.
set -euo pipefail
linux=$1

command -v update-mime-database >/dev/null || { echo "skipped: update-mime-database is missing (package shared-mime-info)"; exit 77; }
fail() { echo "$*"; exit 1; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/mime/packages"
cp "$linux/besace-mime.xml" "$folder/mime/packages/besace.xml"
complaints=$(XDG_DATA_HOME=$folder update-mime-database "$folder/mime" 2>&1) || fail "$complaints"
[ -z "$complaints" ] || fail "$complaints"
for kind in backpack sealed; do
    [ -s "$folder/mime/application/x-besace-$kind.xml" ] || fail "$kind is unknown"
    for language in fr ar; do
        grep -q "xml:lang=\"$language\"" "$folder/mime/application/x-besace-$kind.xml" || fail "$kind has no name in $language"
    done
    [ -s "$linux/icons/$kind.svg" ] || fail "$kind has no icon"
done
