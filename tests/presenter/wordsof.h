// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace frontdesk {

inline void readTree(QAccessibleInterface *item, QStringList &texts)
{
    if (!item || !item->isValid())
        return;
    using Text = QAccessible::Text;
    for (const Text text : {Text::Name, Text::Description, Text::Value, Text::Help})
        texts << item->text(text);
    for (int child = 0; child < item->childCount(); ++child)
        readTree(item->child(child), texts);
}

//! All that the window says to eyes and ears, shown or not.
inline QStringList wordsOf(QWidget &window)
{
    QStringList texts;
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets << &window;
    for (QWidget *widget : std::as_const(widgets)) {
        texts << widget->windowTitle() << widget->toolTip() << widget->statusTip() << widget->accessibleName()
              << widget->accessibleDescription();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *line = qobject_cast<QLineEdit *>(widget))
            texts << line->text() << line->placeholderText();
        if (const auto *text = qobject_cast<QPlainTextEdit *>(widget))
            texts << text->toPlainText();
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        for (int row = 0; view && view->model() && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                for (const int role :
                    {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                    texts << index.data(role).toString();
            }
        }
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text() << action->toolTip() << action->statusTip();
    readTree(QAccessible::queryAccessibleInterface(&window), texts);
    texts.removeAll(QString());
    return texts;
}

} // namespace frontdesk
