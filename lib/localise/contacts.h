// SPDX-License-Identifier: MIT
#pragma once

#include "localise/context.h"

namespace dateline::localise {

/// Those to whom the press may turn: of the release those who speak the document's language, or all, with their
/// languages, if none does; then the partners'.
std::vector<Passage> contacts(const Context& context);

/// The same, and anybody else, as plain text.
std::vector<Contact> plain_contacts(const Context& context);
Contact plain_contact(const Context& context, const Person& person, const std::string& place);

/// Who they are: the chapter, then each partner.
std::vector<Passage> about(const Context& context);

/// A mail address and a telephone number, linked.
std::string mail(const Context& context, const std::string& address);
std::string telephone(const Context& context, const std::string& number);

} // namespace dateline::localise
