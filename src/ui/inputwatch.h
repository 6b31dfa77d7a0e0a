// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace frontdesk::ui {

//! Tells that somebody uses the program: a key, a click, the wheel, in any of its windows.
class InputWatch final : public QObject {
    Q_OBJECT

public:
    explicit InputWatch(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void input();
};

} // namespace frontdesk::ui
