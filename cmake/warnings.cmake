# Ours only: the headers of libraries are system headers.
add_library(dateline_warnings INTERFACE)
target_compile_options(dateline_warnings INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wconversion -Wshadow -Wimplicit-fallthrough>)
