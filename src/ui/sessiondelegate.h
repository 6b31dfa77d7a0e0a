// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cellpainter.h"

#include <QStyledItemDelegate>

namespace frontdesk::models {
enum class DeviceKind;
}

namespace frontdesk::ui {

//! The name of the drawing of a device.
[[nodiscard]] QString pictureOf(models::DeviceKind kind);

/*! Cells of the session table: the status's glyph and word in its colour, a device icon, quiet text for
    sessions that have ended, and a line below what a refresh has just changed. Colour is never the only sign.
 */
class SessionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    mutable CellPainter m_cells;
};

} // namespace frontdesk::ui
