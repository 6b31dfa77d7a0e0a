// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewlist.h"

#include "models/viewsmodel.h"
#include "settings/settings.h"
#include "ui/viewnamedialog.h"

#include <QAction>
#include <QListView>

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::ViewsModel;
using settings::SavedView;

ViewList::ViewList(
    ViewsModel &views, settings::Settings &settings, const QString &instanceId, QWidget *parent)
    : ShortList(tr("Views"), parent)
    , m_views(views)
    , m_settings(settings)
    , m_instanceId(instanceId)
    , m_rename(new QAction(tr("&Rename view…"), this))
    , m_drop(new QAction(tr("&Delete view"), this))
{
    setObjectName(u"views"_s);
    list()->setObjectName(u"viewsList"_s);
    list()->setAccessibleName(tr("Views"));
    list()->setAccessibleDescription(tr("Enter shows only the sessions of the view."));
    m_rename->setObjectName(u"renameView"_s);
    m_drop->setObjectName(u"deleteView"_s);
    addOwnAction(m_rename, Qt::Key_F2);
    addOwnAction(m_drop, QKeySequence::Delete);
    connect(m_rename, &QAction::triggered, this, &ViewList::askForName);
    connect(m_drop, &QAction::triggered, this, &ViewList::dropCurrent);
    connect(this, &ShortList::entered, this, &ViewList::enableActions);
    setModel(&views);
    enableActions();
}

void ViewList::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(m_views.view(index.row()));
}

void ViewList::enableActions()
{
    const bool isSaved = list()->currentIndex().data(ViewsModel::SavedRole).toBool();
    m_rename->setEnabled(isSaved);
    m_drop->setEnabled(isSaved);
}

QString ViewList::currentName() const
{
    const QModelIndex current = list()->currentIndex();
    return current.isValid() ? m_views.view(current.row()).name : QString();
}

void ViewList::askForName()
{
    auto *dialog = ViewNameDialog::forNewName(m_settings, m_instanceId, currentName(), window());
    dialog->open();
}

void ViewList::dropCurrent()
{
    const QList<SavedView> views = m_settings.savedViews(m_instanceId);
    const auto found = std::ranges::find(views, currentName(), &SavedView::name);
    if (found == views.end())
        return;
    m_settings.dropView(m_instanceId, found->name);
    Q_EMIT dropped(*found, found - views.begin());
}

} // namespace frontdesk::ui
