// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QWidget>

class QAbstractItemDelegate;
class QAction;
class QLabel;
class QListView;

namespace frontdesk::ui {

/*! A heading and a few lines below it: a click or Enter chooses one, Delete takes one away.

    As high as its lines; takes no room while there are none.
*/
class ShortList : public QWidget {
    Q_OBJECT

public:
    //! \a heading with its mnemonic.
    ShortList(const QString &heading, QWidget *parent);

    [[nodiscard]] QListView *list() const { return m_list; }
    //! Draws the lines by \a delegate.
    void setDelegate(QAbstractItemDelegate *delegate);
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    //! The keyboard is in this line.
    void entered(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    //! \a model must outlive the list, or be a member of what derives from it.
    void setModel(QAbstractItemModel *model);
    //! Offers \a action for the current line, in the menu too; \a key is its own only while the list has the
    //! keyboard.
    void addOwnAction(QAction *action, const QKeySequence &key);
    virtual void choose(const QModelIndex &index) = 0;

private:
    void showLines();
    void setCurrentRow(int row);
    [[nodiscard]] QAction *actionFor(const QKeyEvent &event) const;
    bool takeKey(const QKeyEvent &event);

    QLabel *m_heading;
    QListView *m_list;
    int m_row = 0; //!< Where the keyboard was before the lines changed.
};

} // namespace frontdesk::ui
