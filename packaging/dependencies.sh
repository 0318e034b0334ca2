# Sourced by the scripts beside it: which Debian packages are needed, and how they get here. Everything comes from Debian.

build_packages=(
    g++ cmake ninja-build pkg-config lld
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6 libgl1-mesa-dev libvulkan-dev
    libssl-dev libsqlite3-dev libsqlitecpp-dev libpng-dev zlib1g-dev libdeflate-dev libsimdjson-dev libzip-dev libqpdf-dev
    libqrencode-dev libmd4c-dev librsvg2-dev
)
desktop_packages=(qt6-qpa-plugins qt6-wayland qt6-translations-l10n libqt6svg6 fonts-inter fonts-dejavu-core)
test_packages=(openssl at-spi2-core dbus clang clang-format libclang-rt-14-dev poppler-utils qpdf xvfb xauth desktop-file-utils appstream shared-mime-info man-db)
package_packages=(librsvg2-bin dpkg-dev file lintian desktop-file-utils appstream shared-mime-info)
root_packages=(debootstrap)
browser_packages=(chromium default-jre-headless)

say() { printf 'besace: %s\n' "$*" >&2; }

is_installed() { dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null | grep -q '^installed$'; }

# ensure_packages PACKAGE...: installs what is missing, without asking.
ensure_packages() {
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "these packages are missing, and neither root nor sudo is at hand: ${missing[*]}"
            say "ask someone who may install them: apt-get install ${missing[*]}"
            return 1
        fi
        as_root=(sudo)
    fi
    say "installing ${#missing[@]} packages from Debian: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq >&2 || say "the package lists could not be renewed; going on with those at hand"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build PRESET [TARGET...]: configures and builds; what the compiler says goes to standard error.
build() {
    local preset=$1
    shift
    (
        cd "$root"
        cmake --preset "$preset" >&2
        cmake --build --preset "$preset" ${1:+--target} "$@" >&2
    )
}
