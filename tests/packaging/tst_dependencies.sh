#!/usr/bin/env bash
# Every package that the scripts name must be known to Debian by that very name: a name that is only an alias counts as
# missing for ever, and every start would ask for it again, also where nobody may install anything.
set -euo pipefail
. "$1/packaging/dependencies.sh"

command -v dpkg-query >/dev/null || { echo "skipped: this is not Debian"; exit 77; }
unknown=()
for package in "${build_packages[@]}" "${desktop_packages[@]}"; do
    is_installed "$package" || unknown+=("$package")
done
[ ${#unknown[@]} -eq 0 ] || { echo "not installed under this name: ${unknown[*]}"; exit 1; }
echo "${#build_packages[@]} + ${#desktop_packages[@]} packages are installed under their names"
