// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QProxyStyle>
#include <QTableView>

namespace frontdesk::ui {

//! Any style, with air at both sides of a table's cells. The program's, so that tables change with it.
class RoomyStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit RoomyStyle(const QString &name)
        : QProxyStyle(name)
    {
        setObjectName(name);
    }

    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int air = 6;
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget))
            return usual + air;
        // Not beside the rows: there it would make them higher.
        const auto *header = qobject_cast<const QHeaderView *>(widget);
        return metric == PM_HeaderMargin && header && header->orientation() == Qt::Horizontal ? usual + air
                                                                                              : usual;
    }
};

} // namespace frontdesk::ui
