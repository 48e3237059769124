# What a Linux desktop finds the program by, and the packages. `kaizala-cli` and `kaizala-console` write their own man pages: from --help.
set(KWC_RELEASE_DATE 2026-11-24) # of the version in project()
set(id kaizala-webhook-console)
set(data ${CMAKE_INSTALL_DATADIR})
set(doc ${data}/doc/${id})
configure_file(${CMAKE_CURRENT_LIST_DIR}/${id}.metainfo.xml.in ${CMAKE_CURRENT_BINARY_DIR}/${id}.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.desktop DESTINATION ${data}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${id}.metainfo.xml DESTINATION ${data}/metainfo)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.mime.xml DESTINATION ${data}/mime/packages RENAME ${id}.xml)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.svg DESTINATION ${data}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/completion/kaizala-cli.bash DESTINATION ${data}/bash-completion/completions RENAME kaizala-cli)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/completion/_kaizala-cli DESTINATION ${data}/zsh/vendor-completions)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/completion/kaizala-cli.fish DESTINATION ${data}/fish/vendor_completions.d)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${doc})
# The listener as a service, of the system or of a user. Nothing enables it but its administrator.
install(FILES ${CMAKE_CURRENT_LIST_DIR}/kaizala-listener.service ${CMAKE_CURRENT_LIST_DIR}/kaizala-listener.socket
    DESTINATION lib/systemd/system)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/user/kaizala-listener.service ${CMAKE_CURRENT_LIST_DIR}/user/kaizala-listener.socket
    DESTINATION lib/systemd/user)

# What tools make of the above, for packages only: `cmake --build … --target kwc_package_files` (./dev package does it).
set(made ${CMAKE_CURRENT_BINARY_DIR}/made)
set(commands)
foreach (size IN ITEMS 16 22 24 32 48 64 128 256 512)
    set(png ${made}/icons/${size}/${id}.png)
    list(APPEND commands COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/icons/${size}
        COMMAND rsvg-convert -w ${size} -h ${size} -o ${png} ${CMAKE_CURRENT_LIST_DIR}/${id}.svg)
    install(FILES ${png} DESTINATION ${data}/icons/hicolor/${size}x${size}/apps OPTIONAL)
endforeach()
foreach (program IN ITEMS kaizala-cli kaizala-console)
    list(APPEND commands COMMAND sh -c "'${CMAKE_CURRENT_LIST_DIR}/make-man' '$<TARGET_FILE:${program}>' ${KWC_RELEASE_DATE} | gzip -9n > '${made}/${program}.1.gz'")
    install(FILES ${made}/${program}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 OPTIONAL)
endforeach()
list(APPEND commands COMMAND sh -c "'${CMAKE_CURRENT_LIST_DIR}/make-changelog' '${PROJECT_VERSION}' ${KWC_RELEASE_DATE} | gzip -9n > '${made}/changelog.gz'")
install(FILES ${made}/changelog.gz DESTINATION ${doc} OPTIONAL)
add_custom_target(kwc_package_files ${commands} DEPENDS kaizala-cli kaizala-console VERBATIM COMMENT "Man pages, icons, changelog")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE https://github.com/kaizala-webhook-console/kaizala-webhook-console)
# Plug-ins and what is loaded at run time: no tool sees these.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql, apparmor")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/postinst ${CMAKE_CURRENT_BINARY_DIR}/conffiles)
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/conffiles "/etc/apparmor.d/kaizala-listener\n")
install(FILES ${CMAKE_CURRENT_LIST_DIR}/kaizala-listener.apparmor DESTINATION /etc/apparmor.d RENAME kaizala-listener COMPONENT etc)

if (KWC_BUILD_TESTS)
    add_test(NAME packaging.linux COMMAND ${CMAKE_CURRENT_LIST_DIR}/check-files $<TARGET_FILE_DIR:kaizala-cli>
        ${CMAKE_CURRENT_BINARY_DIR}/${id}.metainfo.xml)
    set_tests_properties(packaging.linux PROPERTIES TIMEOUT 60)
endif()
