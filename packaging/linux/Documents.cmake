# Manual pages in two languages, the licence, and how the files that people take with them are made.
set(documents "${CMAKE_INSTALL_DATADIR}/doc/besace")
set(all_compressed)

# install_compressed(SOURCE DESTINATION [NAME])
function(install_compressed source destination)
    cmake_path(GET source FILENAME name)
    if(ARGC GREATER 2)
        set(name "${ARGV2}")
    endif()
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/compressed/${destination}")
    set(compressed "${folder}/${name}.gz")
    file(MAKE_DIRECTORY "${folder}")
    # -n: the same bytes every time
    add_custom_command(OUTPUT "${compressed}" COMMAND "${GZIP}" -9nc "${source}" > "${compressed}" DEPENDS "${source}")
    install(FILES "${compressed}" DESTINATION "${destination}")
    set(all_compressed ${all_compressed} "${compressed}" PARENT_SCOPE)
endfunction()

install(FILES copyright DESTINATION "${documents}")
install(FILES "${PROJECT_SOURCE_DIR}/core/backup/FORMAT.md" DESTINATION "${documents}" RENAME backup-format.md)
install(FILES "${PROJECT_SOURCE_DIR}/core/crypto/SEAL.md" DESTINATION "${documents}" RENAME sealed-file-format.md)
# The program carries them itself; these are for whoever reads them elsewhere.
install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/guide" "${PROJECT_SOURCE_DIR}/resources/help" DESTINATION "${documents}"
    FILES_MATCHING PATTERN "*.md" PATTERN "*.png")
foreach(program besace besace-cli)
    install_compressed("${CMAKE_CURRENT_SOURCE_DIR}/man/${program}.1" "${CMAKE_INSTALL_MANDIR}/man1")
    install_compressed("${CMAKE_CURRENT_SOURCE_DIR}/man/fr/${program}.1" "${CMAKE_INSTALL_MANDIR}/fr/man1")
endforeach()
configure_file(changelog.in changelog @ONLY)
install_compressed("${CMAKE_CURRENT_BINARY_DIR}/changelog" "${documents}")
add_custom_target(besace_documents ALL DEPENDS ${all_compressed})
