#!/usr/bin/env bash
# Installs what is missing, builds Besace and runs its tests.
#   packaging/test.sh [--preset ci|dev|asan|fuzz] [--browser]
# BESACE_CONFORMANCE_DIR and BESACE_PEERS_DIR name folders of suites that others wrote; without them those tests are skipped.
# --browser also runs the checks of the exported page in Chromium, axe-core and the Nu HTML checker.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/dependencies.sh"

preset=ci
browser=no
while [ $# -gt 0 ]; do
    case $1 in
    --preset)
        preset=${2:?--preset needs a name}
        shift
        ;;
    --browser) browser=yes ;;
    *)
        say "usage: packaging/test.sh [--preset ci|dev|asan|fuzz] [--browser]"
        exit 2
        ;;
    esac
    shift
done

ensure_packages "${build_packages[@]}" "${desktop_packages[@]}" "${test_packages[@]}"
if [ $browser = yes ]; then
    ensure_packages "${browser_packages[@]}"
    command -v npm >/dev/null || ensure_packages nodejs npm
    say "installing the page checkers from npm"
    mkdir -p "$root/build/browser"
    cp "$root/tests/browser/package.json" "$root/tests/browser/package-lock.json" "$root/build/browser/"
    npm ci --prefix "$root/build/browser" --no-audit --no-fund --ignore-scripts >&2
    export BESACE_BROWSER_MODULES="$root/build/browser/node_modules"
else
    say "checks in a browser are skipped: they run with --browser"
fi

say "building (preset $preset)"
targets=()
[ "$preset" != fuzz ] || targets=(fuzzers)
build "$preset" "${targets[@]}"
say "testing (preset $preset)"
cd "$root"
# Twice as many as there are cores: they wait for a disk, a window or a browser half of their time.
ctest --preset "$preset" --parallel "$((2 * $(nproc)))"
