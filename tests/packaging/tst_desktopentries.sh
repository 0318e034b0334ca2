#!/usr/bin/env bash
# Every desktop entry is valid, names a program and an icon that are installed, and does not put itself in front of others.
set -euo pipefail
linux=$1

command -v desktop-file-validate >/dev/null || { echo "skipped: desktop-file-validate is missing (package desktop-file-utils)"; exit 77; }
fail() { echo "$*"; exit 1; }

for entry in "$linux"/*.desktop; do
    complaints=$(desktop-file-validate "$entry" 2>&1) || fail "$complaints"
    [ -z "$complaints" ] || fail "$complaints"
    grep -Eq '^Exec=besace( |$)' "$entry" || fail "$entry starts another program"
    grep -q '^Icon=besace$' "$entry" || fail "$entry has another icon"
    grep -q '^StartupWMClass=besace$' "$entry" || fail "$entry: its windows would not be found"
    for language in fr ar; do
        grep -q "^Comment\[$language\]=" "$entry" || fail "$entry says nothing in $language"
    done
    # Where nobody chose, the first name of the alphabet opens a file.
    if grep '^MimeType=' "$entry" | grep -Evq '^MimeType=application/x-besace-(backpack|sealed);$'; then
        case $(basename "$entry") in zz-*) ;; *) fail "$entry would open other people's files" ;; esac
    fi
done
[ "$(grep -L '^NoDisplay=true$' "$linux"/*.desktop)" = "$linux/besace.desktop" ] || fail "menus must show one Besace"
