// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rememberedpeople.h"

#include "settings/settings.h"

#include <QAction>
#include <QListView>

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::PeopleModel;
using settings::KeptPerson;
using settings::People;
using settings::Settings;

RememberedPeople::RememberedPeople(
    Settings &settings, const QString &instanceId, People which, QWidget *parent)
    : ShortList(which == People::Pinned ? tr("&Pinned people") : tr("&Recent people"), parent)
    , m_settings(settings)
    , m_instanceId(instanceId)
    , m_which(which)
{
    const bool isPinned = which == People::Pinned;
    setObjectName(isPinned ? u"pinnedPeople"_s : u"recentPeople"_s);
    list()->setObjectName(objectName() + u"List"_s);
    list()->setAccessibleName(isPinned ? tr("Pinned people") : tr("Recent people"));
    list()->setAccessibleDescription(isPinned
            ? tr("Enter shows the person's sessions, Delete unpins the person.")
            : tr("Enter shows the person's sessions, Delete forgets the person."));
    auto *forget = new QAction(isPinned ? tr("&Unpin this person") : tr("&Forget this person"), this);
    forget->setObjectName(isPinned ? u"unpinPerson"_s : u"forgetPerson"_s);
    addOwnAction(forget, QKeySequence::Delete);
    connect(forget, &QAction::triggered, this, &RememberedPeople::forgetCurrent);
    const auto follow = [this](const QString &changed) {
        if (changed == m_instanceId)
            showPeople();
    };
    // Who is pinned stands in one list only.
    connect(&settings, &Settings::pinsChanged, this, follow);
    if (!isPinned)
        connect(&settings, &Settings::recentsChanged, this, follow);
    setModel(&m_people);
    showPeople();
}

QList<KeptPerson> RememberedPeople::kept() const
{
    return m_which == People::Pinned ? m_settings.pins(m_instanceId) : m_settings.recents(m_instanceId);
}

QList<KeptPerson> RememberedPeople::people() const
{
    QList<KeptPerson> shown = kept();
    if (m_which == People::Recent)
        shown.removeIf([pins = m_settings.pins(m_instanceId)](const KeptPerson &person) {
            return std::ranges::find(pins, person.id, &KeptPerson::id) != pins.end();
        });
    return shown;
}

void RememberedPeople::showPeople()
{
    QList<api::User> users;
    for (const KeptPerson &person : people()) {
        api::User user;
        user.id = person.id;
        user.firstName = person.name;
        users << user;
    }
    m_people.setPeople(users);
}

void RememberedPeople::choose(const QModelIndex &index)
{
    if (const auto id = UserId::parse(index.data(PeopleModel::UserIdRole).toString()))
        Q_EMIT chosen(*id);
}

void RememberedPeople::forgetCurrent()
{
    const QString id = list()->currentIndex().data(PeopleModel::UserIdRole).toString();
    const QList<KeptPerson> all = kept();
    const auto found
        = std::ranges::find_if(all, [&id](const KeptPerson &person) { return person.id.text() == id; });
    if (found == all.end())
        return;
    if (m_which == People::Pinned)
        m_settings.unpin(m_instanceId, found->id);
    else
        m_settings.forgetRecent(m_instanceId, found->id);
    Q_EMIT forgotten(*found, found - all.begin());
}

} // namespace frontdesk::ui
