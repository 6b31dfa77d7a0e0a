// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/activitycontroller.h"
#include "controllers/desk.h"
#include "journal/journal.h"
#include "models/activitymodel.h"
#include "settings/settings.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"
#include "ui/tokenclipboard.h"

#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace frontdesk {

//! The whole window over one instance, as the program puts it together.
struct WindowUnderTest {
    WindowUnderTest(const QUrl &baseUrl, const QString &key, const policy::Policy &rules = {})
        : activity(journal, activityRows, rules)
        , desk({QStringLiteral("acme"), QStringLiteral("Acme"), baseUrl, Environment::Development, {}},
              network, clock, journal, api::Connection {baseUrl, *SecretKey::parse(key)}, rules)
    {
        window.setPolicy(rules);
        ui::apply(settings::Appearance::System);
        desk.gate.setOperatorName(QStringLiteral("dana"));
        window.openDesk(desk);
        window.show();
        window.activateWindow();
    }
    ~WindowUnderTest() { window.closeDesk(); }
    Q_DISABLE_COPY_MOVE(WindowUnderTest)

    //! The widget or action of this name; never null, or the test ends.
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = window.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("nothing is called %s", name);
        return found;
    }
    [[nodiscard]] QLineEdit *search() const { return find<QLineEdit>("search"); }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("sessions"); }
    [[nodiscard]] QString currentId() const
    {
        return table()->currentIndex().data(models::SessionTableModel::SessionIdRole).toString();
    }
    //! Whether some visible label says exactly this.
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == words)
                return true;
        }
        return false;
    }
    //! A key for whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, modifiers);
    }
    //! Types into the search box and presses Enter.
    void searchFor(const QString &text)
    {
        search()->setFocus();
        search()->selectAll();
        QTest::keyClicks(search(), text);
        QTest::keyClick(search(), Qt::Key_Return);
    }

    QTemporaryDir folder;
    SystemClock clock;
    QNetworkAccessManager network;
    settings::Settings settings {folder.filePath(QStringLiteral("frontdesk.ini"))};
    journal::Journal journal {folder.filePath(QStringLiteral("journal.sqlite"))};
    models::ActivityModel activityRows;
    controllers::ActivityController activity;
    ui::TokenClipboard clipboard;
    controllers::Desk desk;
    ui::MainWindow window {settings, activity, clipboard};
};

} // namespace frontdesk
