// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/searchpopup.h"

#include <QPointer>
#include <QWidget>

namespace frontdesk::controllers {
class Desk;
class SearchController;
} // namespace frontdesk::controllers
namespace frontdesk::search {
struct Meaning;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class ClipboardGlance;

/*! The one box: a line to type in and, below it, what was understood and who was found; while it is empty,
    what is on the clipboard and who was shown last.

    The keyboard stays in the line; arrows move in the list, Enter opens, Esc closes. A token or a key in it
    is masked at once, and wiped when the line is left.
*/
class SearchBox final : public QWidget {
    Q_OBJECT

public:
    //! Both must outlive the box.
    SearchBox(controllers::Desk &desk, const settings::Settings &settings, QWidget *parent = nullptr);
    ~SearchBox() override;

    //! Puts the keyboard into the line, its text selected.
    void activate();
    //! Opens what \a meaning names.
    void open(const search::Meaning &meaning);

Q_SIGNALS:
    //! What \a link names is to be shown where its instance is open.
    void linkFollowed(const frontdesk::search::Meaning &link);
    //! Whoever is on \a network is to be looked for, an address or a network.
    void everyoneMeant(const QString &network);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSearch();
    void takeText(const QString &text);
    void takeFocus(Qt::FocusReason reason);
    bool takeKey(int key);
    void leave();
    void openMarked();
    void moveBy(int rows);
    void showState();
    [[nodiscard]] QList<SearchOffer> offers();
    //! Shows what could be done while nothing is typed; people shown last only if \a withRecents.
    void offerWhileEmpty(bool withRecents);
    void takeFromClipboard(const search::Meaning &meaning);
    void inspect(const QString &text);
    void wipe();

    controllers::Desk &m_desk;
    controllers::SearchController &m_search;
    const settings::Settings &m_settings;
    ClipboardGlance *m_clipboard;
    QLineEdit *m_line;
    QPointer<SearchPopup> m_popup; //!< The window's child, so that it may lie over everything.
};

} // namespace frontdesk::ui
