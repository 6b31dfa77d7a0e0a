// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

#include <chrono>

namespace frontdesk::ui {

//! How long a request to an instance may take.
class TimeoutField final : public QSpinBox {
    Q_OBJECT

public:
    explicit TimeoutField(QWidget *parent = nullptr)
        : QSpinBox(parent)
    {
        setObjectName(QStringLiteral("requestTimeout"));
        setAccessibleName(tr("Request time-out"));
        setRange(5, 300); // as settings::Instance::timeout
        setSuffix(tr(" s"));
    }

    [[nodiscard]] std::chrono::seconds timeout() const { return std::chrono::seconds(value()); }
    void setTimeout(std::chrono::seconds timeout) { setValue(static_cast<int>(timeout.count())); }
};

} // namespace frontdesk::ui
