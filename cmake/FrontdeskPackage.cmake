# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed where, and the Debian package made of it.
if(UNIX AND NOT APPLE)
    find_program(FRONTDESK_GZIP gzip REQUIRED)
    set(docs ${CMAKE_INSTALL_DATADIR}/doc/frontdesk)
    # packed(file name destination): FILE, compressed as Debian wants it, as NAME.
    function(packed file name destination)
        set(output ${PROJECT_BINARY_DIR}/packed/${name}.gz)
        add_custom_command(OUTPUT ${output}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/packed
            COMMAND sh -c "\"$1\" -9nc \"$2\" >\"$3\"" gzip ${FRONTDESK_GZIP} ${file} ${output}
            DEPENDS ${file} VERBATIM)
        add_custom_target(packed-${name} ALL DEPENDS ${output})
        install(FILES ${output} DESTINATION ${destination})
    endfunction()
    packed(${PROJECT_SOURCE_DIR}/packaging/frontdesk.1 frontdesk.1 ${CMAKE_INSTALL_MANDIR}/man1)
    packed(${PROJECT_SOURCE_DIR}/packaging/frontdesk-sandbox.1 frontdesk-sandbox.1 ${CMAKE_INSTALL_MANDIR}/man1)
    packed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${docs})
    install(FILES packaging/copyright DESTINATION ${docs})
    install(FILES docs/policy.md DESTINATION ${docs})
    install(FILES packaging/policy.example.json DESTINATION ${docs}/examples)
    install(FILES packaging/frontdesk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES packaging/frontdesk.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES resources/icons/frontdesk.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()

# What is loaded at run time is found by no tool: the list of packages says it, in its group "run".
file(STRINGS ${PROJECT_SOURCE_DIR}/packaging/debian-packages.txt lines REGEX "^run +")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/packaging/debian-packages.txt)
set(loadedAtRunTime)
foreach(line IN LISTS lines)
    string(REGEX REPLACE "^run +([^ ]+) .*" "\\1" package "${line}")
    list(APPEND loadedAtRunTime ${package})
endforeach()
list(JOIN loadedAtRunTime ", " loadedAtRunTime)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME frontdesk)
set(CPACK_PACKAGE_VENDOR "The Frontdesk authors")
set(CPACK_PACKAGE_CONTACT "The Frontdesk authors <frontdesk@example.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "console for the sessions of a Clerk instance")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "For the people who answer support tickets at companies whose sign-in runs on
Clerk: finds a person, lists every session with its device and place, ends one,
checks a pasted token and mints one. Production opens read-only, every change is
written down before it is made, and keys live in the desktop's keychain.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "${loadedAtRunTime}")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, libqt6sql6-psql")
set(CPACK_STRIP_FILES ON)
include(CPack)
