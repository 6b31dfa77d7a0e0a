// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/peoplekeeping.h"

#include "controllers/desk.h"
#include "settings/settings.h"
#include "ui/deskactions.h"

#include <algorithm>

namespace frontdesk::ui {

using settings::KeptPerson;

PeopleKeeping::PeopleKeeping(
    controllers::Desk &desk, settings::Settings &settings, DeskActions &actions, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_actions(actions)
{
    connect(&desk.person, &controllers::PersonController::changed, this, &PeopleKeeping::takePerson);
    connect(actions.pin, &QAction::triggered, this, &PeopleKeeping::setPinned);
    connect(&settings, &settings::Settings::pinsChanged, this, &PeopleKeeping::showPinned);
    // A desk that is not one of the instances keeps nothing.
    actions.pin->setVisible(!desk.profile.id.isEmpty());
    takePerson();
}

void PeopleKeeping::takePerson()
{
    const auto &person = m_desk.person.person();
    // Until Clerk has answered nothing but the id is known of them.
    if (person && !m_desk.profile.id.isEmpty() && person->displayName() != person->id.text()) {
        const KeptPerson kept {person->id, person->displayName()};
        m_settings.remember(m_desk.profile.id, kept);
        if (isPinned()) // under the name they have now
            m_settings.pin(m_desk.profile.id, kept);
    }
    showPinned();
}

bool PeopleKeeping::isPinned() const
{
    const QList<KeptPerson> pins = m_settings.pins(m_desk.profile.id);
    const auto &person = m_desk.person.person();
    return person && std::ranges::find(pins, person->id, &KeptPerson::id) != pins.end();
}

void PeopleKeeping::setPinned(bool pinned)
{
    const auto &person = m_desk.person.person();
    if (!person)
        return;
    if (pinned)
        m_settings.pin(m_desk.profile.id, {person->id, person->displayName()});
    else
        m_settings.unpin(m_desk.profile.id, person->id);
    showPinned();
}

void PeopleKeeping::showPinned()
{
    m_actions.pin->setEnabled(m_desk.person.person().has_value());
    m_actions.pin->setChecked(isPinned());
}

} // namespace frontdesk::ui
