// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/catalog.h"

namespace frontdesk::sandbox {

namespace {

constexpr Device deviceRows[] = {
    {"Macintosh", "Chrome", "157.0.0.0", false},
    {"iPhone", "Safari", "27.2", true},
    {"Windows", "Edge", "157.0.4210.63", false},
    {"Macintosh", "Safari", "26.6", false},
    {"Windows", "Chrome", "157.0.0.0", false},
    {"Windows", "Firefox", "160.0", false},
    {"Linux", "Firefox", "153.0", false},
    {"Linux", "Chrome", "155.0.0.0", false},
    {"Android", "Chrome Mobile", "156.0.0.0", true},
    {"Android", "Samsung Internet", "30.0", true},
    {"iPad", "Safari", "26.5", true},
    {"CrOS", "Chrome", "154.0.0.0", false},
    {"Windows", "Chrome", "109.0.0.0", false},
};

constexpr Place placeRows[] = {
    {"Lisbon", "PT", "203.0.113."},
    {"Singapore", "SG", "198.51.100."},
    {"Porto", "PT", "203.0.113."},
    {"Berlin", "DE", "192.0.2."},
    {"München", "DE", "2001:db8:49:89::"},
    {"Paris", "FR", "198.51.100."},
    {"London", "GB", "192.0.2."},
    {"Dublin", "IE", "2001:db8:353:1::"},
    {"Amsterdam", "NL", "203.0.113."},
    {"Kraków", "PL", "192.0.2."},
    {"İstanbul", "TR", "198.51.100."},
    {"Αθήνα", "GR", "203.0.113."},
    {"Київ", "UA", "2001:db8:380:44::"},
    {"New York", "US", "192.0.2."},
    {"San Francisco", "US", "2001:db8:1:415::"},
    {"Toronto", "CA", "198.51.100."},
    {"São Paulo", "BR", "203.0.113."},
    {"Ciudad de México", "MX", "192.0.2."},
    {"Cairo", "EG", "198.51.100."},
    {"Nairobi", "KE", "203.0.113."},
    {"Mumbai", "IN", "2001:db8:91:22::"},
    {"東京", "JP", "192.0.2."},
    {"서울", "KR", "198.51.100."},
    {"Sydney", "AU", "2001:db8:61:2::"},
};

constexpr const char *companyRows[]
    = {"Acme", "Bluebird Logistics", "Café Aurora", "Delta & Söhne", "Ember Studio", "Fjord Energy",
        "Granite Legal", "Harbour Health", "Ikebana 生花", "Juniper Books", "Kestrel Bank", "Lumen Labs"};

} // namespace

std::span<const Device> devices()
{
    return deviceRows;
}

std::span<const Place> places()
{
    return placeRows;
}

std::span<const char *const> companies()
{
    return companyRows;
}

} // namespace frontdesk::sandbox
