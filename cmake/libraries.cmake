# The libraries of docs/decisions/, all from Debian 12. Of fmt and toml++ only headers are used: a shared library of
# C++ costs each run more than what it does there (docs/decisions/009-archives-in-the-program.md). What is not a template in
# them is compiled by lib/base/fmt.cpp and lib/input/toml.cpp alone.
find_package(PkgConfig REQUIRED)
foreach(module IN ITEMS icu-i18n icu-uc libcmark libturbojpeg libxml-2.0 nettle zlib)
  string(MAKE_C_IDENTIFIER ${module} target)
  pkg_check_modules(${target} REQUIRED IMPORTED_TARGET ${module})
endforeach()
# The program alone asks anything (docs/decisions/023-line-editor.md).
pkg_check_modules(libedit REQUIRED IMPORTED_TARGET libedit)
find_package(nlohmann_json REQUIRED)
find_package(fmt REQUIRED)
find_path(tomlplusplus_headers toml++/toml.h REQUIRED)
add_library(dateline_libraries INTERFACE)
target_link_libraries(dateline_libraries INTERFACE PkgConfig::icu_i18n PkgConfig::icu_uc PkgConfig::libcmark
  PkgConfig::libturbojpeg PkgConfig::libxml_2_0 PkgConfig::nettle PkgConfig::zlib nlohmann_json::nlohmann_json)
# As Debian builds its shared library: with assertions toml++ 3.3 aborts at some invalid keys, without it reports them.
set_source_files_properties(lib/input/toml.cpp PROPERTIES COMPILE_DEFINITIONS
  "NDEBUG;TOML_HEADER_ONLY=0;TOML_IMPLEMENTATION")

# The program takes ICU and the C++ library into itself: to load and relocate shared ones takes a third of a short run
# (docs/decisions/009-archives-in-the-program.md). A distribution that wants shared ones turns this off.
option(DATELINE_ARCHIVES "link archives of ICU, cmark, libedit, libjpeg-turbo, libxml2, nettle, zlib and the C++ library into the program" ON)
set(dateline_archives "")
set(dateline_link_options "")
if(DATELINE_ARCHIVES)
  foreach(name IN ITEMS xml2 lzma icui18n icuuc icudata cmark turbojpeg nettle z edit tinfo bsd md)
    find_library(archive_${name} lib${name}.a REQUIRED)
    list(APPEND dateline_archives ${archive_${name}})
  endforeach()
  set(dateline_link_options -static-libstdc++ -static-libgcc)
endif()
