// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QDialog>
#include <QList>
#include <QPointer>

class QLineEdit;
class QTreeWidget;

namespace frontdesk::ui {

class DeskActions;

/*! Every action of the menus by its name: words are typed, Enter runs the one that is marked. Those that are
    greyed out say what they wait for. Goes when it is closed.

    The keyboard stays in the line; arrows move in the list.
*/
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    //! Lists what is in \a menus now. \a desk must outlive the palette.
    CommandPalette(const DeskActions &desk, const QList<QAction *> &menus, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command {
        QPointer<QAction> action; //!< Those of instances come and go.
        QString name; //!< With the menus it is in, "Session: Revoke…".
    };

    void collect(const QList<QAction *> &menu, const QString &within);
    void showMatching(const QString &typed);
    void moveBy(int rows);
    void run();

    const DeskActions &m_desk;
    QList<Command> m_commands;
    QLineEdit *m_line;
    QTreeWidget *m_list;
};

} // namespace frontdesk::ui
