// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "models/sessionnames.h"

#include <QScrollArea>

class QFormLayout;

namespace frontdesk::ui {

class CopyableLabel;
class DeskActions;

//! Every field of a session, each with a copy; times as local, UTC and relative.
class SessionDetails final : public QScrollArea {
    Q_OBJECT

public:
    explicit SessionDetails(const DeskActions &actions, QWidget *parent = nullptr);

    //! \a now is what relative times are told from, \a names say what ids are called.
    void setSession(const api::Session &session, Instant now, const models::SessionNames &names);

private:
    CopyableLabel *addRow(const QString &label);
    CopyableLabel *addIdRow(const QString &label);
    CopyableLabel *addRow(const QString &label, CopyableLabel *value);
    void addButton(QAction *action, const QString &name);
    void setOrganization(const api::Session &session, const models::SessionNames &names);
    void setTime(CopyableLabel *row, const std::optional<Instant> &time, Instant now);

    QFormLayout *m_form;
    CopyableLabel *m_device;
    CopyableLabel *m_place;
    CopyableLabel *m_ip;
    CopyableLabel *m_lastActive;
    CopyableLabel *m_created;
    CopyableLabel *m_expires;
    CopyableLabel *m_abandons;
    CopyableLabel *m_updated;
    CopyableLabel *m_organization;
    CopyableLabel *m_actor;
    CopyableLabel *m_tasks;
    CopyableLabel *m_user;
    CopyableLabel *m_client;
    CopyableLabel *m_id;
    CopyableLabel *m_activity;
};

} // namespace frontdesk::ui
