// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace frontdesk::ui {

/*! A short look at the text on the clipboard, to offer what could be done with it.

    Whoever put it there hands it over only now, and may be slow or hung. Then it is not asked again until
    there is something else. What is marked as secret, by us or by a password keeper, is not read. */
class ClipboardGlance final : public QObject {
    Q_OBJECT

public:
    explicit ClipboardGlance(QObject *parent);

    //! Empty where there is none, or none that should be looked at.
    [[nodiscard]] QString text();

private:
    bool m_isSlow = false;
};

} // namespace frontdesk::ui
