// SPDX-License-Identifier: MIT
#include "localise/particulars.h"

#include <algorithm>

#include "localise/calendar.h"
#include "localise/contacts.h"

namespace dateline::localise {

namespace {
std::string embargo(const Context& context) {
  const auto* until = context.find(context.release.embargo, "embargo");
  if (!until || !until->has_time) return {};
  return iso(context.local(until->until), context.chapter.timezone);
}

std::string_view status(Status status) {
  return status == Status::draft ? "draft" : status == Status::frozen ? "frozen" : "final";
}

/// Who sends it, if the release does not say: the first of the chapter's own contacts who has an address.
Contact sender(const std::vector<Contact>& contacts) {
  const auto may_send = [](const Contact& contact) { return contact.organisation.empty() && !contact.email.empty(); };
  const auto found = std::find_if(contacts.begin(), contacts.end(), may_send);
  return found == contacts.end() ? Contact{} : *found;
}

MailHead mail_head(const Context& context, const std::vector<Contact>& contacts) {
  const auto& mail = context.release.mail;
  MailHead out;
  out.subject = context.say(mail.subject, "mail.subject");
  out.to = context.say(mail.to, "mail.to");
  out.intro = paragraphs(context.say(mail.intro, "mail.intro"));
  const auto* from = context.find(mail.from, "mail.from");
  out.from = from ? plain_contact(context, **from, "mail.from") : sender(contacts);
  return out;
}

/// What stands first serves all languages: the date and the website may differ by language.
Origin origin(const Context& context) {
  const auto first = [](const Text& text) {
    return text.items.empty() ? std::string() : text.items.front().second.text;
  };
  const auto& dates = context.release.date.items;
  Origin out;
  if (!dates.empty()) out.date = iso(dates.front().second);
  out.website = first(context.chapter.website);
  for (const auto& person : context.chapter.press)
    if (person && out.email.empty()) out.email = first(person->email);
  return out;
}
} // namespace

Particulars particulars(const Context& context) {
  const auto& release = context.release;
  Particulars out;
  if (const auto* date = context.day()) out.date = iso(*date);
  out.embargo = embargo(context);
  out.status = status(release.status);
  out.locale = context.formatters().likely;
  out.number = context.say(release.number, "number");
  out.organisation = context.say(context.chapter.name, "name");
  out.website = context.say(context.chapter.website, "website");
  out.country = context.chapter.country;
  out.cities = city_names(context);
  for (std::size_t n = 0; n < release.partners.size(); ++n)
    out.partners.push_back(context.say(release.partners[n].name, "partners." + std::to_string(n + 1) + ".name"));
  std::erase(out.partners, std::string());
  out.contacts = plain_contacts(context);
  out.mail = mail_head(context, out.contacts);
  out.origin = origin(context);
  return out;
}

} // namespace dateline::localise
