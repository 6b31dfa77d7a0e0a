// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

namespace frontdesk::app {

//! The words of Frontdesk and of Qt in one language.
class Languages final {
public:
    /*! Installs them for \a language ("de", "en"); empty: the system's. One that Frontdesk does not speak is
        English. Dates and numbers follow the language too. */
    void install(const QString &language);

private:
    QTranslator m_qt;
    QTranslator m_ours;
};

} // namespace frontdesk::app
