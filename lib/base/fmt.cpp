// SPDX-License-Identifier: MIT
// fmt's implementation, compiled here alone: in every file that formats it took half of the time of each.
#include <fmt/format-inl.h>

FMT_BEGIN_NAMESPACE
template auto detail::thousands_sep_impl(locale_ref) -> thousands_sep_result<char>;
template auto detail::decimal_point_impl(locale_ref) -> char;
template void detail::buffer<char>::append(const char*, const char*);
template void detail::vformat_to(buffer<char>&, string_view, basic_format_args<FMT_BUFFER_CONTEXT(char)>, locale_ref);
FMT_END_NAMESPACE
