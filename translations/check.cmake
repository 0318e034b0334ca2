# Fails if a text of the sources has no translation. With UPDATE it writes the missing entries instead.
# -I: without its header lupdate does not know in which namespace a class is, and the program would not find its texts.
string(REPLACE "|" ";" folders "${FOLDERS}")
# No guesses: a text that resembles another one still wants its own translation.
set(options -I "${CMAKE_CURRENT_LIST_DIR}/.." -silent -no-obsolete -locations none -source-language en
    -disable-heuristic sametext -disable-heuristic similartext -disable-heuristic number)
set(scratch "${CMAKE_CURRENT_BINARY_DIR}/translations_check")
file(MAKE_DIRECTORY "${scratch}")

foreach(language fr en ar)
    set(file "${FILES}_${language}.ts")
    set(plural_only "")
    if(language STREQUAL "en")
        set(plural_only -pluralonly)
    endif()
    set(update "${LUPDATE}" ${options} ${plural_only} -target-language ${language} ${folders} -ts)
    if(UPDATE)
        execute_process(COMMAND ${update} "${file}" COMMAND_ERROR_IS_FATAL ANY)
        continue()
    endif()

    get_filename_component(name "${file}" NAME)
    file(COPY_FILE "${file}" "${scratch}/${name}")
    execute_process(COMMAND ${update} "${scratch}/${name}" COMMAND_ERROR_IS_FATAL ANY)
    file(STRINGS "${scratch}/${name}" unfinished REGEX "type=\"(unfinished|vanished|obsolete)\"")
    file(READ "${file}" written)
    file(READ "${scratch}/${name}" wanted)
    if(unfinished OR NOT written STREQUAL wanted)
        message(SEND_ERROR "${file} is not complete: build the target update_translations and translate what it adds")
    endif()
endforeach()
