// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;

void Languages::install(const QString &language)
{
    if (!language.isEmpty() && QLocale(language).language() != QLocale().language())
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    const auto load = [&locale](QTranslator &words, const QString &file, const QString &folder) {
        return words.load(locale, file, u"_"_s, folder);
    };
    // English has its plural forms in a file too.
    const bool spoken = load(m_ours, u"frontdesk"_s, u":/i18n"_s);
    if (spoken || m_ours.load(u":/i18n/frontdesk_en.qm"_s))
        QCoreApplication::installTranslator(&m_ours);
    if (spoken && load(m_qt, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace frontdesk::app
