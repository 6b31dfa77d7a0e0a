// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QLabel>

namespace frontdesk::ui {

//! A session's status as glyph and word in the status's own colour.
class StatusLabel final : public QLabel {
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);

    void setSession(const api::Session &session);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    api::SessionStatus m_status = api::SessionStatus::Unknown;
};

//! The status's colour on \a palette: the light or the dark one of the vocabulary.
[[nodiscard]] QColor statusColour(api::SessionStatus status, const QPalette &palette);

} // namespace frontdesk::ui
