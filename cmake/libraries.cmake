# The libraries of docs/decisions/, all from Debian 12. toml++ as a shared library: pkg-config sets TOML_HEADER_ONLY=0.
find_package(PkgConfig REQUIRED)
foreach(module IN ITEMS icu-i18n icu-uc tomlplusplus libcmark nettle zlib fmt)
  string(MAKE_C_IDENTIFIER ${module} target)
  pkg_check_modules(${target} REQUIRED IMPORTED_TARGET ${module})
endforeach()
find_package(nlohmann_json REQUIRED)
add_library(dateline_libraries INTERFACE)
target_link_libraries(dateline_libraries INTERFACE PkgConfig::icu_i18n PkgConfig::icu_uc PkgConfig::tomlplusplus
  PkgConfig::libcmark PkgConfig::nettle PkgConfig::zlib PkgConfig::fmt nlohmann_json::nlohmann_json)
