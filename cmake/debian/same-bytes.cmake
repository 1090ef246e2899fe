# Run by cpack before it packs, so that the same sources give the same bytes: every file has the time of
# SOURCE_DATE_EPOCH, or else that of the change log, and folders are open whatever the umask is.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  set(moment "@$ENV{SOURCE_DATE_EPOCH}")
else()
  file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/changelog lines REGEX "^ -- ")
  list(GET lines 0 line)
  string(REGEX REPLACE ".*>  " "" moment "${line}")
endif()
execute_process(COMMAND date --date=${moment} +%s OUTPUT_VARIABLE seconds OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(ENV{SOURCE_DATE_EPOCH} ${seconds})
execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch --no-dereference --date=@${seconds} {} +
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -type d -exec chmod 755 {} + COMMAND_ERROR_IS_FATAL ANY)
