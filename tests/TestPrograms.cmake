# besace_add_test(tst_files.cpp besace_core [more libraries] [LONG] [ALONE] [LABELS label...])
# One program a test; `program` names it afterwards, for what it needs besides.
# With BESACE_ROOM_UNITS the tests of a folder are one program, which takes a third of a compiler's time: ctest runs it once for
# each of them, so that they have nothing more in common.
# LONG: it takes minutes, so it begins first; else a core has nothing to do while it ends.
# ALONE: it has sources or definitions of its own, starts itself anew, or cannot be read beside others by a compiler.
function(besace_add_test source library)
    cmake_parse_arguments(arg "ALONE;LONG" "" "LABELS" ${ARGN})
    cmake_path(GET source STEM name)
    set(program ${name})
    set(command ${name})
    if(BESACE_ROOM_UNITS AND NOT arg_ALONE)
        besace_room_program(program ${library} ${arg_UNPARSED_ARGUMENTS})
        set_property(TARGET ${program} APPEND PROPERTY BESACE_TESTS ${source})
        add_custom_target(${name} DEPENDS ${program})
        set(command ${program} ${name})
    else()
        qt_add_executable(${name} ${source})
        besace_set_up_program(${name} ${library})
    endif()
    # The one thing of a test that moc reads is its source, which includes the result: AUTOMOC would start a scan and compile an
    # empty file for each of them.
    qt_generate_moc(${source} ${name}.moc TARGET ${program})
    target_sources(${program} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
    target_link_libraries(${program} PRIVATE ${library} Qt6::Test ${arg_UNPARSED_ARGUMENTS})
    add_test(NAME ${name} COMMAND ${command})
    set_tests_properties(${name} PROPERTIES TIMEOUT 1200 LABELS "${arg_LABELS}")
    if(arg_LONG)
        set_tests_properties(${name} PROPERTIES COST 100)
    endif()
    set(program ${program} PARENT_SCOPE)
endfunction()

# What every program of tests has.
function(besace_set_up_program program library)
    set_target_properties(${program} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_compile_definitions(${program} PRIVATE TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
    target_include_directories(${program} PRIVATE "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_BINARY_DIR}")
    if(library STREQUAL besace_desktop)
        besace_precompile(${program} WIDGETS)
    else()
        besace_precompile(${program})
    endif()
endfunction()

# besace_room_program(variable library...): the program of this folder's tests that use it. Those with Qt6::Gui are another one,
# for what QTEST_MAIN makes depends on it.
function(besace_room_program variable library)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE room)
    set(gui "")
    if(Qt6::Gui IN_LIST ARGN)
        set(gui _gui)
    endif()
    string(MAKE_C_IDENTIFIER "${room}_${library}${gui}" program)
    if(NOT TARGET ${program})
        add_executable(${program})
        besace_set_up_program(${program} ${library})
        cmake_language(EVAL CODE "cmake_language(DEFER CALL besace_join_tests ${program})")
    endif()
    set(${variable} ${program} PARENT_SCOPE)
endfunction()

# Called once a folder's tests are known: units of eight, so that several cores have something to do.
function(besace_join_tests program)
    get_target_property(tests ${program} BESACE_TESTS)
    set(script "${PROJECT_SOURCE_DIR}/tests/JoinTests.cmake")
    list(LENGTH tests count)
    math(EXPR last "${count} - 1")
    foreach(first RANGE 0 ${last} 8)
        list(SUBLIST tests ${first} 8 some)
        list(TRANSFORM some PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
        set(unit "${CMAKE_CURRENT_BINARY_DIR}/${program}_${first}.cpp")
        add_custom_command(OUTPUT "${unit}" COMMAND ${CMAKE_COMMAND} -DUNIT=${unit} "-DTESTS=${some}" -P "${script}"
            DEPENDS ${some} "${script}" VERBATIM)
        target_sources(${program} PRIVATE "${unit}")
    endforeach()
    besace_write_main(${program})
endfunction()

# main() of a program of several tests: its first argument says which.
function(besace_write_main program)
    get_target_property(tests ${program} BESACE_TESTS)
    set(declarations "")
    set(calls "")
    foreach(test IN LISTS tests)
        cmake_path(GET test STEM name)
        string(APPEND declarations "namespace ${name}_file {\nint main(int argc, char* argv[]);\n}\n")
        string(APPEND calls "    if (name == \"${name}\")\n        return ${name}_file::main(argc - 1, argv + 1);\n")
    endforeach()
    set(main "${CMAKE_CURRENT_BINARY_DIR}/${program}_main.cpp")
    file(CONFIGURE OUTPUT "${main}" @ONLY CONTENT "#include <string_view>\n@declarations@
int main(int argc, char* argv[])
{
    const std::string_view name = argc > 1 ? argv[1] : \"\";
@calls@    return 2;
}
")
    target_sources(${program} PRIVATE "${main}")
    set_source_files_properties("${main}" PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
