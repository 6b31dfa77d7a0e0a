// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QScrollArea>

class QFormLayout;

namespace frontdesk::ui {

class CopyableLabel;

//! Every field of a session, each with a copy; times as local, UTC and relative.
class SessionDetails final : public QScrollArea {
    Q_OBJECT

public:
    explicit SessionDetails(QWidget *parent = nullptr);

    //! \a now is what relative times are told from.
    void setSession(const api::Session &session, Instant now);

private:
    CopyableLabel *addRow(const QString &label);
    CopyableLabel *addIdRow(const QString &label);
    CopyableLabel *addRow(const QString &label, CopyableLabel *value);
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
