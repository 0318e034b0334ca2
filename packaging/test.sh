#!/usr/bin/env bash
# Installs what is missing, builds Besace and runs its tests.
#   packaging/test.sh [--preset dev|ci|asan|fuzz] [--browser]
# BESACE_CONFORMANCE_DIR and BESACE_PEERS_DIR name folders of suites that others wrote; without them those tests are skipped.
# --browser also runs the checks of the exported page in Chromium, axe-core and the Nu HTML checker.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/dependencies.sh"

preset=dev
browser=no
sanitizers=()
while [ $# -gt 0 ]; do
    case $1 in
    --preset)
        preset=${2:?--preset needs a name}
        shift
        ;;
    --browser) browser=yes ;;
    *)
        say "usage: packaging/test.sh [--preset dev|ci|asan|fuzz] [--browser]"
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
case $preset in
asan)
    # The libraries alone, which is all the code that we ship: the test programs of the preset ci are run with them.
    build ci
    build asan
    rooms=$root/build/asan
    sanitizers=("LD_LIBRARY_PATH=$rooms/core:$rooms/app/common:$rooms/app/cli:$rooms/app/desktop"
        "LD_PRELOAD=$(clang++ -print-file-name=libclang_rt.asan-$(uname -m).so)")
    if ! env "${sanitizers[@]}" LD_TRACE_LOADED_OBJECTS=1 "$root/build/ci/tests/tst_json" | grep "$rooms/core" >/dev/null; then
        say "the test programs do not load the sanitized libraries of $rooms"
        exit 1
    fi
    ;;
fuzz) build fuzz fuzzers ;;
*) build "$preset" ;;
esac
say "testing (preset $preset)"
cd "$root"
# Twice as many as there are cores: they wait for a disk, a window or a browser half of their time.
env "${sanitizers[@]}" ctest --preset "$preset" --parallel "$((2 * $(nproc)))"
