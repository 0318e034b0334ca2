#!/usr/bin/env bash
# Installs what is missing, builds Besace and makes a Debian package of it: build/package/besace_VERSION_ARCHITECTURE.deb
# Its maintainer is who makes it: DEBFULLNAME and DEBEMAIL, else the name and address that git knows.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/dependencies.sh"

ensure_packages "${build_packages[@]}" "${desktop_packages[@]}" "${package_packages[@]}"

name=${DEBFULLNAME:-$(git -C "$root" config user.name || true)}
address=${DEBEMAIL:-$(git -C "$root" config user.email || true)}
if [ -z "$name" ] || [ -z "$address" ]; then
    say "a package names who made it: set DEBFULLNAME and DEBEMAIL"
    exit 2
fi

say "building (preset package)"
cd "$root"
cmake --preset package -DBESACE_PACKAGE_CONTACT="$name <$address>" >&2
cmake --build --preset package >&2
folder="$root/build/package"
rm -f "$folder"/besace_*.deb
cpack --config "$folder/CPackConfig.cmake" -B "$folder" >&2
package=$(ls "$folder"/besace_*.deb)

say "looking at it with lintian"
lintian --fail-on error --tag-display-limit 0 "$package" >&2
say "$(du -h --apparent-size "$package" | cut -f1), $(dpkg-deb --field "$package" Installed-Size) kB when installed"
echo "$package"
