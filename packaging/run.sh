#!/usr/bin/env bash
# Installs what is missing, builds Besace and starts it. Without arguments it opens the window; with arguments it is the
# command line: packaging/run.sh verify badge.png
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/dependencies.sh"

ensure_packages "${build_packages[@]}" "${desktop_packages[@]}"

binaries="$root/build/release/bin"
log="$root/build/run.log"
mkdir -p "$root/build"
[ -x "$binaries/besace" ] || say "building Besace; the first time this takes some minutes"
exec 9>"$root/build/run.lock"
flock 9 # a second start waits for the first one's build
if ! (build release besace besace-cli) >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    say "Besace could not be built. The whole story is in $log"
    exit 1
fi
exec 9>&-

if [ $# -gt 0 ]; then
    exec "$binaries/besace-cli" "$@"
fi
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    say "there is no screen here, so the window cannot open. The command line works:"
    say "    packaging/run.sh verify badge.png"
    say "    packaging/run.sh --help"
    exit 0
fi
say "starting Besace"
exec "$binaries/besace"
