// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commandpalette.h"

#include "models/wordmatch.h"
#include "ui/deskactions.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// As it is read, without the mark of its mnemonic.
QString wordsOf(const QAction &action)
{
    QString words;
    const QString text = action.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        words += text[i];
    }
    return words;
}

} // namespace

CommandPalette::CommandPalette(const DeskActions &desk, const QList<QAction *> &menus, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_line(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    m_line->setObjectName(u"commandLine"_s);
    m_line->setAccessibleName(tr("Find an action"));
    m_line->setPlaceholderText(tr("Find an action by its name…"));
    m_line->installEventFilter(this);
    m_list->setObjectName(u"commands"_s);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    resize(fontMetrics().horizontalAdvance(u'0') * 80, fontMetrics().height() * 24);

    collect(menus, {});
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::showMatching);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    showMatching({});
}

void CommandPalette::collect(const QList<QAction *> &menu, const QString &within)
{
    const auto isListed = [this](const QAction *action) {
        return std::ranges::any_of(
            m_commands, [action](const Command &command) { return command.action == action; });
    };
    for (QAction *action : menu) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString name = within.isEmpty()
            ? wordsOf(*action)
            : tr("%1: %2", "a menu and what is in it").arg(within, wordsOf(*action));
        if (action->menu())
            collect(action->menu()->actions(), name);
        else if (action->objectName() != "showPalette"_L1 && !isListed(action)) // some stand in two menus
            m_commands.append({action, name});
    }
}

void CommandPalette::showMatching(const QString &typed)
{
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (const int score = models::wordMatch(m_commands[i].name, typed); score > 0)
            found.append({score, i});
    }
    // Equals in the order of the menus.
    std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<int, qsizetype>::first);
    m_list->clear();
    for (const auto &[score, place] : std::as_const(found)) {
        const auto &[action, name] = m_commands[place];
        if (!action)
            continue;
        const QString beside = action->isEnabled() ? action->shortcut().toString(QKeySequence::NativeText)
                                                   : m_desk.whyNot(*action);
        auto *item = new QTreeWidgetItem(m_list, {name, beside});
        item->setData(0, Qt::UserRole, place);
        item->setSizeHint(0, QSize(0, fontMetrics().height() + 10));
        item->setDisabled(!action->isEnabled());
    }
    moveBy(0);
}

void CommandPalette::moveBy(int rows)
{
    const int count = m_list->topLevelItemCount();
    const int step = rows < 0 ? -1 : 1;
    int row = qBound(0, m_list->indexOfTopLevelItem(m_list->currentItem()) + rows, qMax(0, count - 1));
    while (row >= 0 && row < count && m_list->topLevelItem(row)->isDisabled())
        row += step;
    if (row >= 0 && row < count)
        m_list->setCurrentItem(m_list->topLevelItem(row));
}

void CommandPalette::run()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || item->isDisabled())
        return;
    // Once the keyboard is back where it was: that is what some of them are about.
    if (QAction *action = m_commands[item->data(0, Qt::UserRole).toInt()].action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    constexpr int page = 10;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(page);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return false;
    }
}

} // namespace frontdesk::ui
