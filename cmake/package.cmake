# The package for Debian, by `cpack` (docs/decisions/025-package.md): what is installed, as Debian wants it (packed pages,
# a copyright file that machines read), with a program that is linked with Debian's own libraries. The library and its
# headers stay out of it.
find_program(GZIP gzip REQUIRED)
set(package_folder ${CMAKE_BINARY_DIR}/package)

set(program dateline_program)
if(DATELINE_ARCHIVES)
  set(program dateline_shared)
  add_executable(dateline_shared cli/main.cpp $<TARGET_OBJECTS:dateline_cli>)
  set_target_properties(dateline_shared PROPERTIES OUTPUT_NAME dateline RUNTIME_OUTPUT_DIRECTORY ${package_folder})
  target_include_directories(dateline_shared PRIVATE cli)
  target_link_libraries(dateline_shared PRIVATE dateline dateline_libraries PkgConfig::libedit dateline_warnings)
  target_link_options(dateline_shared PRIVATE LINKER:--as-needed LINKER:-z,relro,-z,now)
endif()

# What goes into the package alone.
function(install_packed source destination name)
  set(packed ${package_folder}/${destination}/${name}.gz)
  get_filename_component(folder ${packed} DIRECTORY)
  add_custom_command(OUTPUT ${packed} DEPENDS ${source}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
    COMMAND ${GZIP} -9 -n < ${CMAKE_SOURCE_DIR}/${source} > ${packed} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY packed_files ${packed})
  install(FILES ${packed} DESTINATION ${destination} COMPONENT package EXCLUDE_FROM_ALL)
endfunction()

install(TARGETS ${program} RUNTIME COMPONENT package EXCLUDE_FROM_ALL)
foreach(page IN LISTS manual_pages)
  get_filename_component(name ${page} NAME)
  string(REGEX REPLACE ".*\\." "" section ${page})
  string(REGEX REPLACE "^man/|[^/]+$" "" language ${page})
  install_packed(${page} ${CMAKE_INSTALL_MANDIR}/${language}man${section} ${name})
endforeach()
set(documents ${CMAKE_INSTALL_DATADIR}/doc/dateline)
install_packed(CHANGELOG.md ${documents} changelog)
install_packed(cmake/debian/changelog ${documents} changelog.Debian)
install(FILES cmake/debian/copyright DESTINATION ${documents} COMPONENT package EXCLUDE_FROM_ALL)
install(DIRECTORY examples DESTINATION ${documents} COMPONENT package EXCLUDE_FROM_ALL PATTERN out EXCLUDE
  PATTERN .* EXCLUDE)
install(FILES cmake/debian/overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME dateline
  COMPONENT package EXCLUDE_FROM_ALL)
get_property(packed_files GLOBAL PROPERTY packed_files)
add_custom_target(package_files ALL DEPENDS ${packed_files})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME dateline)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The dateline authors <dateline@wikimedia.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${package_folder})
set(CPACK_COMPONENTS_ALL data package)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/cmake/debian/same-bytes.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "man-db, bash-completion")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON) # whatever the umask is
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "press releases in many languages from one file of facts
dateline turns a short file with the facts of an announcement into press
releases that a newsroom can use at once: the right sections, in each reader's
language, with that language's own dateline, dates, numbers and quotation
marks, as OpenDocument, Word, HTML, Markdown, plain text, wikitext, a mail
draft and what news agencies take in.

It is made for the chapters, thematic organisations and user groups of the
Wikimedia movement, and for anybody who answers the press in several
languages. It checks what it is given, and says where, what is wrong, and
what to write instead. A chapter, a language and a kind of release are files.

It never uses the network.")
include(CPack)
