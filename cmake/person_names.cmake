# CLDR's person names as a table: data/person-names is unpacked, and a program of this machine lays it out.
set(person_names ${CMAKE_SOURCE_DIR}/data/person-names)
set(person_names_table ${CMAKE_BINARY_DIR}/person-names/table.inc)
add_executable(pack_person_names cmake/pack_person_names.cpp lib/base/language.cpp lib/base/text.cpp)
target_include_directories(pack_person_names PRIVATE lib ${CMAKE_BINARY_DIR})
target_link_libraries(pack_person_names PRIVATE nlohmann_json::nlohmann_json dateline_warnings)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/person-names)
add_custom_command(OUTPUT ${person_names_table}
  DEPENDS pack_person_names ${person_names}/main.tar.xz ${person_names}/likelySubtags.json
  COMMAND ${CMAKE_COMMAND} -E tar xf ${person_names}/main.tar.xz
  COMMAND pack_person_names main ${person_names}/likelySubtags.json ${person_names_table}
  WORKING_DIRECTORY ${CMAKE_BINARY_DIR}/person-names VERBATIM)
target_sources(stage_localise PRIVATE ${person_names_table})
target_include_directories(stage_localise PRIVATE ${CMAKE_BINARY_DIR})
