# Completion for three shells, by a program of this machine that has the tables of the command line in it.
file(GLOB completion_sources CONFIGURE_DEPENDS cli/completion/*.cpp)
add_executable(completion ${completion_sources} $<TARGET_OBJECTS:dateline_cli>)
target_include_directories(completion PRIVATE cli)
target_link_libraries(completion PRIVATE dateline dateline_libraries PkgConfig::libedit dateline_warnings)
set_target_properties(completion PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/completion)

set(completion_scripts "")
foreach(row IN ITEMS "bash dateline" "zsh _dateline" "fish dateline.fish")
  string(REPLACE " " ";" row "${row}")
  list(GET row 0 shell)
  list(GET row 1 name)
  set(script ${CMAKE_BINARY_DIR}/completion/${name})
  add_custom_command(OUTPUT ${script} DEPENDS completion cli/completion/dateline.${shell}
    COMMAND completion ${shell} < ${CMAKE_SOURCE_DIR}/cli/completion/dateline.${shell} > ${script}.tmp
    COMMAND ${CMAKE_COMMAND} -E rename ${script}.tmp ${script} VERBATIM)
  list(APPEND completion_scripts ${script})
endforeach()
add_custom_target(completion_scripts ALL DEPENDS ${completion_scripts})
