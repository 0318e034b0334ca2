# The Debian package: packaging/deb.sh. Caches of menus, kinds of files and icons are renewed by the triggers of the packages
# that own them, so there are no scripts of ours that run as root.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME besace)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}")
set(CPACK_PACKAGE_CONTACT "${BESACE_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "backpack for Open Badges that keeps, checks and shows them")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "\
Besace keeps Open Badges on the person's own computer, proves that they
are genuine, and shows them to the world. There is no account and no
server.

It reads badges of every generation (0.5 to 3.0) from pictures, PDF, ZIP
and e-mail files, and keeps the original files byte for byte. It says what
is proved and what could not be checked, works offline, and contacts no
site without the person's consent.

This package holds the window (besace) and the command line (besace-cli).")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no program names: what draws badges, loaded when it is first needed (core/sharing/pictures/Librsvg.cpp), and the
# words of Qt's own dialogs, without which a window in French or Arabic asks for files in English.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "librsvg2-2 (>= 2.52), qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# To trust sites, a screen that speaks Wayland, and letters: fontconfig brings a font, but not all that satisfy it write
# Arabic.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, qt6-wayland, fonts-dejavu-core | fonts-noto-core")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
