// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/instance.h"

#include <QObject>

#include <optional>

namespace frontdesk::api {
class InstanceService;
}

namespace frontdesk::controllers {

//! Which world this is. When the key's prefix and Clerk disagree it is production.
class InstanceController final : public QObject {
    Q_OBJECT

public:
    InstanceController(api::InstanceService &service, Environment fromKey, QObject *parent = nullptr);

    //! Asks Clerk; also the first check of the key.
    void load();
    //! Another key is used from now on, whose prefix says \a fromKey; asks Clerk again.
    void reload(Environment fromKey);
    [[nodiscard]] Environment environment() const;
    //! Clerk's id of the instance; empty until it has answered.
    [[nodiscard]] InstanceId id() const { return m_instance ? m_instance->id : InstanceId(); }

Q_SIGNALS:
    void changed();
    void failed(const frontdesk::Failure &failure);

private:
    api::InstanceService &m_service;
    Environment m_fromKey;
    std::optional<api::Instance> m_instance;
};

} // namespace frontdesk::controllers
