// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace dateline::cli {

/// The machine's time zone: of TZ, /etc/localtime or /etc/timezone, the first that names one; empty if none does.
std::string machine_zone();

/// The country of the machine: that of its time zone, or else of its locale; empty if neither has one.
std::string machine_country();

/// The time zone of a country: that which a city there has given its name, or the only one, or the machine's, if it is
/// there. Empty: that is to be said by somebody.
std::string zone_in(const std::string& country, const std::string& city);

/// The city that the machine's time zone is called by, if it is in this country.
std::string city_in(const std::string& country, const std::string& language);

} // namespace dateline::cli
