// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/peoplemodel.h"
#include "settings/keptlists.h"
#include "ui/shortlist.h"

namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

//! The people of one instance who were pinned, or those whose sessions were shown last and who were not.
class RememberedPeople final : public ShortList {
    Q_OBJECT

public:
    //! The settings must outlive it.
    RememberedPeople(settings::Settings &settings, const QString &instanceId, settings::People which,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const frontdesk::UserId &id);
    //! Somebody took \a person from \a place in the list.
    void forgotten(const frontdesk::settings::KeptPerson &person, qsizetype place);

protected:
    void choose(const QModelIndex &index) override;

private:
    void showPeople();
    void forgetCurrent();
    [[nodiscard]] QList<settings::KeptPerson> people() const;
    [[nodiscard]] QList<settings::KeptPerson> kept() const;

    settings::Settings &m_settings;
    const QString m_instanceId;
    const settings::People m_which;
    models::PeopleModel m_people;
};

} // namespace frontdesk::ui
