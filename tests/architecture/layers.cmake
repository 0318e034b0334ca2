cmake_minimum_required(VERSION 3.25)

# Who may include whom in core/: a room includes itself and what stands on its line. Upwards never appears.
set(base "")
set(crypto base)
set(jose base crypto)
set(rdf base crypto)
set(jsonld base rdf)
set(did base crypto jose)
set(badge base jose)
set(baking base)
set(containers base baking)
set(verification base crypto jose rdf jsonld did badge)
set(backpack base crypto badge verification)
set(import base crypto jose rdf jsonld did badge baking containers verification backpack)
set(wording base verification backpack)
set(backup base crypto badge containers verification backpack import wording)
set(sharing base badge baking containers verification backpack wording)
set(review base crypto badge baking containers verification import wording sharing)
set(net base)
set(rooms base crypto jose rdf jsonld did badge baking containers verification backpack import wording backup sharing review net)

# One door for each outside thing: pattern of the header, then the folders that may name it.
set(doors
    "<openssl/" core/crypto
    "<SQLiteCpp/|<sqlite3" core/backpack
    "<simdjson" core/base
    "<(zlib|libdeflate)" core/base
    "<png\\.h" core/baking
    "<zip\\.h" core/containers
    "<qpdf/" core/containers|core/sharing
    "<qrencode|<md4c|<librsvg|<cairo" core/sharing
    "<QLibrary>" core/sharing|app/desktop/start
    "<Q(Network|Ssl|Tcp|Udp|Host|LocalS)" core/net|app/desktop
    "<QtConcurrent|<QPromise|<QThread|<thread>" core/import|app/desktop/jobs
    "<Q(Image|Painter|Svg|Pixmap|Font|PdfWriter|Gui|Text[A-Z])" core/sharing|app
    "<Q[A-Za-z]*(Widget|Dialog|Application)>" app|core/wording
)

set(broken "")
file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
foreach(file IN LISTS files)
    string(REGEX MATCH "^core/([^/]+)/" in_core ${file})
    set(folder "${CMAKE_MATCH_1}")
    if(in_core AND NOT folder IN_LIST rooms)
        list(APPEND broken "${file}: core/${folder} is no room of the house")
        continue()
    endif()
    file(STRINGS ${ROOT}/${file} includes REGEX "^#include")
    foreach(line IN LISTS includes)
        if(in_core AND line MATCHES "\"app/")
            list(APPEND broken "${file}: the core does not know the app")
        elseif(in_core AND line MATCHES "\"core/([^/]+)/")
            if(NOT CMAKE_MATCH_1 STREQUAL folder AND NOT CMAKE_MATCH_1 IN_LIST ${folder})
                list(APPEND broken "${file}: ${folder} may not include ${CMAKE_MATCH_1}")
            endif()
        elseif(line MATCHES "\"" AND NOT line MATCHES "\"(core|app|tests)/")
            list(APPEND broken "${file}: write the include from the root: ${line}")
        endif()
        set(rest ${doors})
        while(rest)
            list(POP_FRONT rest header door)
            if(line MATCHES "${header}" AND NOT file MATCHES "^(${door})/")
                list(APPEND broken "${file}: only ${door} may ${line}")
            endif()
        endwhile()
    endforeach()
endforeach()

if(broken)
    list(JOIN broken "\n  " text)
    message(FATAL_ERROR "layers broken:\n  ${text}")
endif()
