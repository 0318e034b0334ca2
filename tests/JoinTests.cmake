# cmake -DUNIT=file -DTESTS=sources -P JoinTests.cmake: one source out of several tests. What they include comes first, once; each
# then stands in a namespace of its own, where a second "#pragma once" header is empty, so that equal names do not meet.
set(includes "")
set(bodies "")
foreach(test IN LISTS TESTS)
    file(STRINGS "${test}" lines REGEX "^#include")
    list(FILTER lines EXCLUDE REGEX "\\.moc\"")
    list(APPEND includes ${lines})
    cmake_path(GET test STEM name)
    string(APPEND bodies "namespace ${name}_file {\n#include \"${test}\"\n}\n")
endforeach()
list(SORT includes)
list(REMOVE_DUPLICATES includes)
list(JOIN includes "\n" includes)
file(WRITE "${UNIT}" "${includes}
${bodies}")
