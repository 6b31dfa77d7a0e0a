// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/browserages.h"

#include <QStringList>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate month(const QString &text)
{
    return QDate::fromString(text, u"yyyy-MM"_s);
}

} // namespace

BrowserAges BrowserAges::parse(const QString &text)
{
    BrowserAges ages;
    QStringList names;
    for (const QString &line : text.split(u'\n')) {
        const QString word = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1).trimmed();
        bool isVersion = false;
        const int version = word.toInt(&isVersion);
        if (word == "date"_L1) {
            ages.m_date = month(rest);
        } else if (word == "source"_L1) {
            ages.m_source = rest;
        } else if (word == "browser"_L1) {
            names = rest.toLower().split(u", "_s);
        } else if (const QDate released = month(rest); isVersion && released.isValid()) {
            for (const QString &name : std::as_const(names))
                ages.m_browsers[name].insert(version, released);
        }
    }
    return ages;
}

std::optional<BrowserRelease> BrowserAges::released(const QString &browser, const QString &version) const
{
    bool isNumber = false;
    const int major = version.section(u'.', 0, 0).toInt(&isNumber);
    const auto versions = m_browsers.constFind(browser.toLower());
    if (!isNumber || versions == m_browsers.constEnd())
        return std::nullopt;
    if (major < versions->firstKey())
        return BrowserRelease {versions->first(), true};
    const auto found = versions->constFind(major);
    return found == versions->constEnd() ? std::nullopt : std::optional(BrowserRelease {*found, false});
}

} // namespace frontdesk::models
