#!/bin/bash
# Runs inside a fresh Debian that packaging/test-deb.sh set up: /trial/besace.deb is installed, used and purged.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive

step() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*"; exit 1; }
expect() { # expect WHAT WANTED FOUND
    [ "$2" = "$3" ] || fail "$1: wanted \"$2\", found \"$3\""
    printf 'ok: %s is %s\n' "$1" "$3"
}
quiet() { # quiet COMMAND...: what it says only where it fails
    local said
    said=$("$@" 2>&1 </dev/null) || { tail -n 40 <<<"$said"; fail "$*"; }
}
as_lea() { runuser --user lea -- env -i HOME=/home/lea PATH=/usr/bin:/bin LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/run/lea "$@"; }
content_type() { as_lea gio info --attributes=standard::content-type "$1" | sed -n 's/.*content-type: //p'; }
default_for() { as_lea gio mime "$1" | sed -n '1s/.*: //p'; }
# Every file of the system with its digest, but for what dpkg and apt write down about their work, and what time changes.
system_files() {
    find /etc /usr /var /opt /srv -xdev \( -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache -o -path /var/log \) -prune \
        -o -type f -print0 -o -type l -print0 -o -type d -print0 | sort -z |
        while IFS= read -r -d '' path; do
            if [ -f "$path" ] && [ ! -L "$path" ]; then sha256sum "$path"; else printf '%s\n' "$path"; fi
        done
}

step "what a desktop has: menus, kinds of files, a screen"
printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d && chmod 755 /usr/sbin/policy-rc.d
quiet apt-get update
quiet apt-get install -y --no-install-recommends desktop-file-utils shared-mime-info hicolor-icon-theme libglib2.0-bin man-db \
    xvfb xauth x11-utils scrot
# Another program that shows pictures; its name comes late in the alphabet.
printf '[Desktop Entry]\nType=Application\nName=Viewer\nExec=true %%F\nMimeType=image/png;application/pdf;\n' \
    >/usr/share/applications/xviewer.desktop
quiet update-desktop-database
useradd --create-home lea
install -d -o lea -m 700 /run/lea
cp /trial/examples/badges/verified_esprit-d-equipe.png /home/lea/badge.png

step "only the packages that ours asks for"
quiet apt-get satisfy -y "$(dpkg-deb --field /trial/besace.deb Depends)"
quiet apt-get satisfy -y "$(dpkg-deb --field /trial/besace.deb Recommends)"
system_files >/trial/before

step "installing"
quiet apt-get install -y --no-install-recommends /trial/besace.deb
expect "what apt says of it" "install ok installed" "$(dpkg-query --show --showformat='${Status}' besace)"
[ -z "$(dpkg --verify besace)" ] || fail "dpkg --verify: $(dpkg --verify besace)"

step "the command line"
expect "the version" "besace-cli $(dpkg-query --show --showformat='${Version}' besace)" "$(as_lea besace-cli --version)"
as_lea besace-cli verify --json --documents /trial/examples/documents --known-issuers /trial/examples/known-issuers.json \
    --recipient lea.martin@mail.example /home/lea/badge.png >/trial/verified || true
expect "the state of a badge" verified "$(sed -n 's/.*"state": *"\([a-z-]*\)".*/\1/p' /trial/verified)"
as_lea besace-cli import --documents /trial/examples/documents --known-issuers /trial/examples/known-issuers.json \
    --recipient lea.martin@mail.example /home/lea/badge.png || [ $? -eq 3 ] || fail "import"
kept=/home/lea/.local/share/besace/backpack.besace
[ -s "$kept" ] || fail "there is no $kept"
as_lea besace-cli export --format pdf --person "Léa N." -o /home/lea/portfolio.pdf || fail "export"
expect "the portfolio" "%PDF" "$(head -c 4 /home/lea/portfolio.pdf)"
expect "what draws badges, loaded when it is needed" "install ok installed" \
    "$(dpkg-query --show --showformat='${Status}' librsvg2-2)"

step "manual pages"
for page in besace besace-cli; do
    man "$page" >/dev/null || fail "man $page"
    [ -s "/usr/share/man/fr/man1/$page.1.gz" ] || fail "$page has no French page"
done

step "kinds of files"
install -o lea "$kept" /home/lea/without-a-name
install -o lea /trial/empty.sealed /home/lea/also-without
expect "a backpack" application/x-besace-backpack "$(content_type "$kept")"
expect "a backpack under another name" application/x-besace-backpack "$(content_type /home/lea/without-a-name)"
expect "a sealed file" application/x-besace-sealed "$(content_type /home/lea/also-without)"
expect "a badge" image/png "$(content_type /home/lea/badge.png)"
expect "who opens a backpack" besace-backpack.desktop "$(default_for application/x-besace-backpack)"
expect "who opens a copy with a password" besace-copy.desktop "$(default_for application/x-besace-sealed)"
expect "who opens a picture" xviewer.desktop "$(default_for image/png)"
grep -q zz-besace-badges.desktop <<<"$(as_lea gio mime image/png)" || fail "Besace is not offered for pictures"

step "the window"
cat >/trial/window.sh <<'SCRIPT'
program=$(sed -n 's/^Exec=\(.*\) %[fF]$/\1/p' "/usr/share/applications/$1")
$program "$2" &
for _ in $(seq 600); do
    grep -q '("besace" "besace")' <<<"$(xwininfo -root -tree)" && break
    kill -0 $! || exit 1
    sleep 0.1
done
xwininfo -root -tree | grep '"besace"'
sleep 3
scrot "/tmp/$1.png"
kill $!
SCRIPT
opens() { # opens ENTRY FILE: as a desktop does
    as_lea xvfb-run -a -s "-screen 0 1366x768x24" bash /trial/window.sh "$1" "$2" || fail "$1 opens no window"
    mv "/tmp/$1.png" /trial/
}
opens besace-backpack.desktop /home/lea/without-a-name
opens zz-besace-badges.desktop /home/lea/badge.png

is_as_before() {
    ! command -v besace-cli || fail "it is still there"
    system_files >/trial/after
    diff /trial/before /trial/after || fail "the system is not as it was"
    [ -s "$kept" ] || fail "the person's badges went too"
    echo "ok: every file of the system is as before; the person's own are still there"
}

step "removing"
quiet apt-get remove -y besace
expect "what dpkg remembers" "" "$(dpkg-query --show --showformat='${Status}' besace 2>/dev/null || true)"
is_as_before

step "purging"
quiet dpkg --install /trial/besace.deb
quiet apt-get purge -y besace
is_as_before
