#!/usr/bin/env bash
# Proves the package in a fresh Debian: installs it there with apt, uses it, removes it, and looks what is left.
#   packaging/test-deb.sh [besace_VERSION_ARCHITECTURE.deb]      without a name, packaging/deb.sh makes one
# Needs root (for chroot). All mounts are in a namespace of their own and end with it; nothing of this machine is mounted.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/dependencies.sh"

[ "$(id -u)" -eq 0 ] || { say "a fresh Debian can only be set up by root"; exit 77; }
ensure_packages "${root_packages[@]}"
package=${1:-$("$root/packaging/deb.sh")}

mirror=http://deb.debian.org
work="$root/build/fresh-root"
mkdir -p "$work"
base="$work/bookworm.tar"
if [ ! -e "$base" ]; then
    say "fetching a small Debian; it is kept in $base"
    rm -rf --one-file-system "$work/unpacked"
    unshare --mount --propagation private debootstrap --variant=minbase bookworm "$work/unpacked" "$mirror/debian" >&2
    tar --create --one-file-system --file "$base.unfinished" --directory "$work/unpacked" .
    mv "$base.unfinished" "$base"
    rm -rf --one-file-system "$work/unpacked"
fi

fresh=$(mktemp -d "$work/root.XXXXXX")
trap 'rm -rf --one-file-system "$fresh"' EXIT
tar --extract --file "$base" --directory "$fresh"
install -D -m 644 "$package" "$fresh/trial/besace.deb"
install -m 755 "$root/tests/packaging/in_fresh_root.sh" "$fresh/trial/"
cp -r "$root/resources/examples" "$root/tests/core/crypto/data/empty.sealed" "$fresh/trial/"
cp /etc/resolv.conf "$fresh/etc/resolv.conf"
cat >"$fresh/etc/apt/sources.list" <<LIST
deb $mirror/debian bookworm main
deb $mirror/debian bookworm-updates main
deb $mirror/debian-security bookworm-security main
LIST

say "trying $(basename "$package") in a fresh Debian"
unshare --mount --pid --fork --propagation private bash -euc '
    mount -t proc proc "$1/proc"
    mount -t tmpfs tmpfs "$1/dev"
    mknod -m 666 "$1/dev/null" c 1 3
    mknod -m 666 "$1/dev/zero" c 1 5
    mknod -m 666 "$1/dev/random" c 1 8
    mknod -m 666 "$1/dev/urandom" c 1 9
    mkdir -m 1777 "$1/dev/shm"
    ln -s /proc/self/fd "$1/dev/fd"
    exec env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 chroot "$1" /trial/in_fresh_root.sh
' fresh-root "$fresh"
cp "$fresh"/trial/*.png "$work/"
say "the package installs, works and goes; its windows: $work/*.png"
