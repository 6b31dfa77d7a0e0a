// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace frontdesk::controllers {
class SearchController;
}
namespace frontdesk::models {
class PeopleModel;
}

namespace frontdesk::ui {

/*! The one box: a line to type in and, below it, who was found.

    The keyboard stays in the line; arrows move in the list, Enter opens, Esc closes.
*/
class SearchBox final : public QWidget {
    Q_OBJECT

public:
    SearchBox(controllers::SearchController &search, models::PeopleModel &people, QWidget *parent = nullptr);
    ~SearchBox() override;

    //! Puts the keyboard into the line, its text selected.
    void activate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeText(const QString &text);
    void leave();
    void openCurrent();
    void moveBy(int rows);
    void showState();
    void placePopup();
    void closePopup();

    controllers::SearchController &m_search;
    models::PeopleModel &m_people;
    QLineEdit *m_line;
    QPointer<QFrame> m_popup; //!< The window's child, so that it may lie over everything.
    QLabel *m_understood;
    QListView *m_list;
};

} // namespace frontdesk::ui
