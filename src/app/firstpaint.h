// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace frontdesk::app {

//! Says in the log when a window is painted for the first time: frontdesk-bench measures the start-up by it.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace frontdesk::app
