// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/maildomains.h"

#include <algorithm>
#include <vector>

namespace frontdesk::search {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &wellKnown()
{
    static const QStringList domains {u"gmail.com"_s, u"googlemail.com"_s, u"outlook.com"_s, u"hotmail.com"_s,
        u"live.com"_s, u"msn.com"_s, u"yahoo.com"_s, u"ymail.com"_s, u"icloud.com"_s, u"me.com"_s,
        u"aol.com"_s, u"proton.me"_s, u"protonmail.com"_s, u"fastmail.com"_s, u"zoho.com"_s, u"mail.com"_s,
        u"gmx.com"_s, u"gmx.de"_s, u"gmx.net"_s, u"web.de"_s, u"t-online.de"_s, u"orange.fr"_s, u"free.fr"_s,
        u"laposte.net"_s, u"libero.it"_s, u"yahoo.co.uk"_s, u"btinternet.com"_s, u"mail.ru"_s, u"yandex.ru"_s,
        u"qq.com"_s, u"163.com"_s, u"naver.com"_s, u"example.com"_s};
    return domains;
}

//! How many letters are left out, added, changed or swapped with the next between \a a and \a b.
int slips(QStringView a, QStringView b)
{
    const auto width = static_cast<size_t>(b.size() + 1);
    std::vector<int> older(width);
    std::vector<int> old(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        old[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const bool isSame = a[i - 1] == b[j - 1];
            row[at] = std::min({old[at] + 1, row[at - 1] + 1, old[at - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], older[at - 2] + 1);
        }
        older.swap(old);
        old.swap(row);
    }
    return old.back();
}

} // namespace

QString likelyDomain(const QString &domain, const QStringList &seen)
{
    constexpr qsizetype longestDomain = 253; // RFC 1035
    if (domain.size() > longestDomain || seen.contains(domain) || wellKnown().contains(domain))
        return {};
    // Two slips make another domain of a short one.
    int fewest = domain.size() < 10 ? 2 : 3;
    QString likely;
    for (const QStringList &known : {seen, wellKnown()}) {
        for (const QString &other : known) {
            if (std::abs(other.size() - domain.size()) >= fewest)
                continue;
            if (const int count = slips(domain, other); count < fewest) {
                fewest = count;
                likely = other;
            }
        }
    }
    return likely;
}

} // namespace frontdesk::search
