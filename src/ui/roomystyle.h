// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace frontdesk::ui {

//! The desktop's own style with air at both sides of a table's cells.
class RoomyStyle final : public QProxyStyle {
    Q_OBJECT

public:
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int air = 6;
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin ? usual + air : usual;
    }
};

} // namespace frontdesk::ui
