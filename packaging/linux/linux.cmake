# What a Linux desktop finds the program by, and the Debian package.
install(FILES ${CMAKE_CURRENT_LIST_DIR}/kaizala-webhook-console.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/kaizala-webhook-console.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
# The listener as a service, of the system or of a user. Nothing enables it but its administrator.
install(FILES ${CMAKE_CURRENT_LIST_DIR}/kaizala-listener.service ${CMAKE_CURRENT_LIST_DIR}/kaizala-listener.socket
    DESTINATION lib/systemd/system)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/user/kaizala-listener.service ${CMAKE_CURRENT_LIST_DIR}/user/kaizala-listener.socket
    DESTINATION lib/systemd/user)
install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/kaizala-webhook-console)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins and what is loaded at run time: no tool sees these.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql")
