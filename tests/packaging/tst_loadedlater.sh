#!/usr/bin/env bash
# What is loaded once it is needed must not be loaded at each start, and the package must ask for it by name, since
# nobody finds it in the programs: tst_loadedlater.sh Debian.cmake PROGRAM-OR-LIBRARY...
set -euo pipefail
command -v readelf >/dev/null || { echo "skipped: readelf is missing"; exit 77; }
package=$1
shift
for file in "$@"; do
    early=$(readelf --dynamic "$file" 2>/dev/null | grep -oE 'NEEDED.*\[lib(rsvg|cairo|gdk_pixbuf)[^]]*' || true)
    [ -z "$early" ] || { echo "$file loads at its start: $early"; exit 1; }
done
grep -q 'PACKAGE_DEPENDS.*librsvg2-2' "$package" || { echo "the package does not ask for librsvg2-2"; exit 1; }
