#!/usr/bin/env bash
# The metainfo is valid, in all languages alike, and speaks of the version that is built.
set -euo pipefail
metainfo=$1/besace.metainfo.xml
version=$2

command -v appstreamcli >/dev/null || { echo "skipped: appstreamcli is missing (package appstream)"; exit 77; }
fail() { echo "$*"; exit 1; }

appstreamcli validate --no-net "$metainfo" || fail "not valid"
grep -q "<release version=\"$version\" " "$metainfo" || fail "it does not know version $version"
grep -q "^besace ($version) " "$1/changelog.in" || fail "the changelog does not know version $version"
for element in p li; do
    english=$(grep -c "<$element>" "$metainfo")
    for language in fr ar; do
        count=$(grep -c "<$element xml:lang=\"$language\">" "$metainfo")
        [ "$english" = "$count" ] || fail "$element: $english in English, $count in $language"
    done
done
while read -r type; do
    grep -q "<mime-type type=\"$type\">" "$1/besace-mime.xml" || fail "nobody says what $type is"
    grep -q "^MimeType=.*$type;" "$1"/*.desktop || fail "nobody opens $type"
done < <(sed -n 's:.*<mediatype>\(.*\)</mediatype>.*:\1:p' "$metainfo")
