// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sidepanel.h"

#include "controllers/desk.h"
#include "models/safetext.h"
#include "models/viewsmodel.h"
#include "settings/settings.h"
#include "ui/linedelegate.h"
#include "ui/rememberedpeople.h"
#include "ui/sessionspane.h"
#include "ui/viewlist.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::ViewsModel;
using settings::KeptPerson;
using settings::People;
using settings::SavedView;

SidePanel::SidePanel(
    controllers::Desk &desk, SessionsPane &pane, settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_back(new QWidget(this))
    , m_words(new QLabel(m_back))
{
    setObjectName(u"sidePanel"_s);
    setAccessibleName(tr("Views and people"));
    const QString instanceId = desk.profile.id;
    auto *viewList = new ViewList(pane.views(), settings, instanceId, this);
    auto *pinned = new RememberedPeople(settings, instanceId, People::Pinned, this);
    auto *recent = new RememberedPeople(settings, instanceId, People::Recent, this);
    viewList->setDelegate(new LineDelegate(ViewsModel::CountRole, ViewsModel::CurrentRole, viewList));
    for (ShortList *people : {pinned, recent})
        people->setDelegate(new LineDelegate(-1, -1, people));
    arrange({viewList, pinned, recent});
    setFocusProxy(viewList->list());

    connect(viewList, &ViewList::chosen, this, [&pane](const models::NamedView &view) {
        // One that is always there is about which, not about the order.
        pane.apply({view.choice.filter, view.isSaved ? view.choice.order : pane.choice().order});
    });
    for (const RememberedPeople *people : {pinned, recent})
        connect(people, &RememberedPeople::chosen, this, [&desk](const UserId &id) { desk.open(id); });
    connect(viewList, &ViewList::dropped, this, [=, this, &settings](const SavedView &view, qsizetype place) {
        offerBack(tr("The view %1 was deleted.").arg(models::isolated(view.name)),
            [=, &settings] { settings.saveView(instanceId, view, place); });
    });
    connect(pinned, &RememberedPeople::forgotten, this,
        [=, this, &settings](const KeptPerson &person, qsizetype place) {
            offerBack(tr("%1 is no longer pinned.").arg(models::isolated(person.name)),
                [=, &settings] { settings.pin(instanceId, person, place); });
        });
    connect(recent, &RememberedPeople::forgotten, this,
        [=, this, &settings](const KeptPerson &person, qsizetype place) {
            offerBack(tr("%1 was forgotten.").arg(models::isolated(person.name)),
                [=, &settings] { settings.remember(instanceId, person, place); });
        });
}

void SidePanel::arrange(const QList<ShortList *> &lists)
{
    auto *lines = new QWidget(m_area);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(4, 8, 4, 8);
    column->setSpacing(16);
    for (ShortList *list : lists) {
        column->addWidget(list);
        connect(list, &ShortList::entered, this,
            [this, list](const QModelIndex &index) { keepInSight(*list, index); });
    }
    column->addStretch();
    m_area->setWidget(lines);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *undo = new QPushButton(tr("&Undo"), m_back);
    undo->setObjectName(u"bringBack"_s);
    m_words->setObjectName(u"takenAway"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *row = new QVBoxLayout(m_back);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_words);
    row->addWidget(undo, 0, Qt::AlignLeading);
    m_back->hide();
    connect(undo, &QPushButton::clicked, this, [this] {
        m_back->hide();
        std::exchange(m_restore, nullptr)();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_back);
}

void SidePanel::offerBack(const QString &words, std::function<void()> restore)
{
    m_restore = std::move(restore);
    m_words->setText(words);
    m_back->show();
}

void SidePanel::keepInSight(const ShortList &list, const QModelIndex &index)
{
    const QRect line = list.list()->visualRect(index);
    const QPoint middle = list.list()->viewport()->mapTo(m_area->widget(), line.center());
    m_area->ensureVisible(middle.x(), middle.y(), 0, line.height());
}

} // namespace frontdesk::ui
