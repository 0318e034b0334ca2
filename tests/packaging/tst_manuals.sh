#!/usr/bin/env bash
# The manual pages are clean, and name every command and every option that the command line itself names.
set -euo pipefail
manuals=$1/man
cli=$2

command -v man >/dev/null || { echo "skipped: man is missing (package man-db)"; exit 77; }
fail() { echo "$*"; exit 1; }
shown() { LC_ALL=C.UTF-8 MANWIDTH=200 man --local-file --encoding=UTF-8 "$1" 2>/dev/null | tr -d '\b' ; }

commands=$("$cli" --help --lang en | sed -n 's/^  \([a-z-]*\) .*/\1/p')
[ "$(wc -w <<<"$commands")" -gt 20 ] || fail "these are not all commands: $commands"
helps=$(for command in $commands; do "$cli" "$command" --help --lang en; done)
version=$("$cli" --version | cut -d' ' -f2)
options=$(sed -n 's/^  \(--*[a-z-]*\) .*/\1/p' <<<"$helps" | sort -u)
for folder in "$manuals" "$manuals/fr"; do
    for page in besace besace-cli; do
        complaints=$(LC_ALL=C.UTF-8 MANWIDTH=100 man --warnings --encoding=UTF-8 --local-file -Tutf8 --ditroff "$folder/$page.1" 2>&1 >/dev/null)
        [ -z "$complaints" ] || fail "$folder/$page.1: $complaints"
        grep -q "^\.TH .* \"besace $version\"" "$folder/$page.1" || fail "$folder/$page.1 is of another version"
    done
    text=$(shown "$folder/besace-cli.1")
    for word in $commands $options; do
        grep -Eq -- "(^|[^a-z-])$word([^a-z-]|\$)" <<<"$text" || fail "$folder/besace-cli.1 does not name $word"
    done
done
