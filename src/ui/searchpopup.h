// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/peoplemodel.h"

#include <QConcatenateTablesProxyModel>
#include <QFrame>
#include <QStringListModel>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace frontdesk::ui {

//! Something to be chosen that is no person.
struct SearchOffer {
    QString words;
    std::function<void()> take; //!< Called when it is chosen.
};

/*! Below the search line: what was understood, and rows to choose from. The keyboard stays in the line; a
    screen reader is told of the marked row as if it were here. */
class SearchPopup final : public QFrame {
    Q_OBJECT

public:
    struct Content {
        QString words; //!< What stands above the rows; empty: nothing.
        QList<SearchOffer> offers; //!< Rows before the people found.
        QList<api::User> recents {}; //!< Rows behind them.
        bool isFirstMarked = true; //!< Enter takes the first row unless another is marked.
    };

    //! \a people are who was found. Stands below \a line; both must outlive it.
    SearchPopup(models::PeopleModel &people, QLineEdit *line);

    void present(const Content &content);
    //! Marks the row so many further down. No effect without rows.
    void moveBy(int rows);
    //! Takes the marked row; false when none is.
    bool takeMarked();

Q_SIGNALS:
    void personChosen(int row);
    void recentChosen(const frontdesk::UserId &id);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void mark(int row);
    void place();

    models::PeopleModel &m_people;
    QLineEdit *m_line;
    QList<SearchOffer> m_offers;
    QStringListModel m_offerRows;
    models::PeopleModel m_recents;
    QConcatenateTablesProxyModel m_rows;
    QLabel *m_words;
    QListView *m_list;
};

} // namespace frontdesk::ui
