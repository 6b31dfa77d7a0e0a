# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The two shapes every target of the house has.

add_library(frontdesk_compiling INTERFACE)
target_compile_features(frontdesk_compiling INTERFACE cxx_std_20)
target_include_directories(frontdesk_compiling INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(frontdesk_compiling INTERFACE
    FRONTDESK_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(frontdesk_compiling INTERFACE /W4 /utf-8 $<$<BOOL:${FRONTDESK_WERROR}>:/WX>)
else()
    target_compile_options(frontdesk_compiling INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
        # Macros of libraries put __FILE__ into the program; what is built does not say where it was built.
        -fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=
        # GCC 12 takes an empty std::optional for an uninitialized one.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
        $<$<BOOL:${FRONTDESK_WERROR}>:-Werror>)
endif()
if(FRONTDESK_SANITIZE)
    target_compile_options(frontdesk_compiling INTERFACE
        -fsanitize=${FRONTDESK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(frontdesk_compiling INTERFACE -fsanitize=${FRONTDESK_SANITIZE})
endif()

# frontdesk_library(name SOURCES file... LINK target...)
# A room of the house: a static library frontdesk_<name>. It links only what stands below it.
function(frontdesk_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(frontdesk_${name} STATIC ${arg_SOURCES})
    target_link_libraries(frontdesk_${name} PUBLIC frontdesk_compiling ${arg_LINK})
    set_target_properties(frontdesk_${name} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON
        AUTOUIC_SEARCH_PATHS ${PROJECT_SOURCE_DIR}/ui)
endfunction()

find_program(FRONTDESK_PG_VIRTUALENV pg_virtualenv DOC "Starts a PostgreSQL server for one command")

# frontdesk_test(tst_name SOURCES file... LINK target... [LABELS label...] [GUI] [POSTGRES])
# One Qt Test program. Without a label it is part of every build; GUI tests run offscreen. With POSTGRES it has a
# real server of its own, thrown away afterwards; where there is none to be had the test says so and skips.
function(frontdesk_test name)
    cmake_parse_arguments(arg "GUI;POSTGRES" "" "SOURCES;LINK;LABELS" ${ARGN})
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LINK})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_compile_definitions(${name} PRIVATE TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data")
    if(arg_POSTGRES AND FRONTDESK_PG_VIRTUALENV)
        add_test(NAME ${name} COMMAND ${FRONTDESK_PG_VIRTUALENV} -t -o fsync=off $<TARGET_FILE:${name}>)
    else()
        add_test(NAME ${name} COMMAND ${name})
    endif()
    set(environment QT_LOGGING_RULES=frontdesk.*=false)
    if(arg_GUI)
        list(APPEND environment QT_QPA_PLATFORM=offscreen)
        list(APPEND arg_LABELS gui)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT 120 LABELS "${arg_LABELS}" ENVIRONMENT "${environment}")
    if(arg_POSTGRES)
        # One after the other: two servers that start at once may choose the same port.
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK postgresql)
        target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    endif()
endfunction()
