// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QComboBox>

namespace frontdesk::ui {

//! Which status to list.
class StatusFilter final : public QComboBox {
    Q_OBJECT

public:
    explicit StatusFilter(QWidget *parent = nullptr);

    //! nullopt: all. Emits nothing.
    void setStatus(std::optional<api::SessionStatus> status);

Q_SIGNALS:
    //! The person at the desk chose; nullopt: all.
    void chosen(std::optional<frontdesk::api::SessionStatus> status);
};

} // namespace frontdesk::ui
