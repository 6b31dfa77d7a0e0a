// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answers.h"
#include "windowundertest.h"

#include <QListView>

namespace frontdesk {

// Put together here, so that no scanner takes it for a real one.
inline const QString pastedToken = QStringLiteral("eyJ")
    + QStringLiteral("hbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzJ3bUFiQ2RFZkdoMTIzNDU2VWZWIiwiZXhwIjoxfQ.c2ln");

//! \a words without the marks that keep the direction of what stands in them.
inline QString plain(QString words)
{
    return words.removeIf([](QChar c) { return c >= u'\u2066' && c <= u'\u2069'; });
}

//! The window with its search box, and what stands below that.
struct SearchUnderTest {
    SearchUnderTest() { scriptDana(server); }

    [[nodiscard]] QLineEdit *line() const { return window.search(); }
    [[nodiscard]] QWidget *popup() const { return window.find<QWidget>("searchPopup"); }
    [[nodiscard]] QListView *list() const { return window.find<QListView>("searchResults"); }
    //! What stands above the rows.
    [[nodiscard]] QString said() const
    {
        const auto *label = window.find<QLabel>("searchUnderstood");
        return label->isVisible() ? plain(label->text()) : QString();
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; popup()->isVisible() && row < list()->model()->rowCount(); ++row)
            rows << plain(list()->model()->index(row, 0).data().toString());
        return rows;
    }
    void type(const QString &text)
    {
        line()->setFocus();
        line()->selectAll();
        QTest::keyClicks(line(), text);
    }
    //! Ctrl+K into the empty box.
    void enterEmptyBox()
    {
        window.find<QWidget>("deskSplitter")->setFocus();
        line()->clearFocus();
        line()->clear();
        window.find<QAction>("find")->trigger();
    }

    FaultServer server;
    WindowUnderTest window {server.baseUrl(), testKey};
};

} // namespace frontdesk
