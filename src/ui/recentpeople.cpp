// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recentpeople.h"

#include "settings/settings.h"
#include "ui/peopledelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::PeopleModel;

RecentPeople::RecentPeople(settings::Settings &settings, const QString &instanceId, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_instanceId(instanceId)
    , m_heading(new QLabel(tr("Recent &people"), this))
    , m_list(new QListView(this))
    , m_forget(new QAction(tr("&Forget this person"), this))
{
    setObjectName(u"recentPeople"_s);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setBuddy(m_list);
    m_heading->setContentsMargins(8, 0, 8, 0);
    m_list->setObjectName(u"recentPeopleList"_s);
    m_list->setAccessibleName(tr("Recent people"));
    m_list->setAccessibleDescription(tr("Enter shows the person's sessions, Delete forgets the person."));
    m_list->setModel(&m_people);
    m_list->setItemDelegate(new PeopleDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_forget->setObjectName(u"forgetPerson"_s);
    m_forget->setShortcut(QKeySequence::Delete);
    m_forget->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_forget);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_heading);
    layout->addWidget(m_list);

    connect(m_list, &QListView::clicked, this, &RecentPeople::choose);
    connect(m_forget, &QAction::triggered, this, &RecentPeople::forgetCurrent);
    connect(&settings, &settings::Settings::recentsChanged, this, [this](const QString &changed) {
        if (changed == m_instanceId)
            showRecents();
    });
    showRecents();
}

bool RecentPeople::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusIn:
        // What Enter would choose is marked, and only while Enter would.
        setCurrentRow(qMax(0, m_list->currentIndex().row()));
        return false;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            m_list->clearSelection();
        return false;
    case QEvent::ShortcutOverride:
        // Delete is also the window's shortcut for revoking.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete)
            event->accept();
        return event->isAccepted();
    case QEvent::KeyPress:
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    default:
        return false;
    }
}

bool RecentPeople::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Delete:
        m_forget->trigger();
        return true;
    default:
        return false;
    }
}

void RecentPeople::showRecents()
{
    const int row = m_list->currentIndex().row();
    QList<api::User> people;
    for (const settings::Recent &recent : m_settings.recents(m_instanceId)) {
        api::User user;
        user.id = recent.id;
        user.firstName = recent.name;
        people << user;
    }
    m_people.setPeople(people);
    m_heading->setVisible(!isEmpty());
    m_list->setVisible(!isEmpty());
    m_list->updateGeometry();
    if (m_list->hasFocus())
        setCurrentRow(row);
}

void RecentPeople::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_people.index(qBound(0, row, m_people.rowCount() - 1)));
}

void RecentPeople::choose(const QModelIndex &index)
{
    if (const auto id = UserId::parse(index.data(PeopleModel::UserIdRole).toString()))
        Q_EMIT chosen(*id);
}

void RecentPeople::forgetCurrent()
{
    const QString id = m_list->currentIndex().data(PeopleModel::UserIdRole).toString();
    if (const auto user = UserId::parse(id))
        m_settings.forgetRecent(m_instanceId, *user);
}

} // namespace frontdesk::ui
