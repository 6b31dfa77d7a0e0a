// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/swatch.h"

#include "settings/settings.h"

#include <QCoreApplication>
#include <QPainter>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using settings::Label;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InstanceLabel)
};

//! Seen on a light window as well as on a dark one.
QColor colourOf(Label label)
{
    switch (label) {
    case Label::None:
        break;
    case Label::Blue:
        return {0x2f, 0x7f, 0xd6};
    case Label::Teal:
        return {0x15, 0x8f, 0x8a};
    case Label::Green:
        return {0x3c, 0x96, 0x4a};
    case Label::Yellow:
        return {0xc9, 0x9a, 0x10};
    case Label::Orange:
        return {0xd2, 0x74, 0x1f};
    case Label::Pink:
        return {0xc8, 0x55, 0x9c};
    case Label::Purple:
        return {0x8b, 0x6b, 0xc4};
    case Label::Grey:
        return {0x7b, 0x84, 0x8e};
    }
    return {};
}

} // namespace

QIcon swatch(Label label)
{
    if (label == Label::None)
        return {};
    QIcon icon;
    for (const int size : {16, 32}) {
        QPixmap patch(size, size);
        patch.fill(Qt::transparent);
        QPainter painter(&patch);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(label));
        const qreal margin = size / 8.0;
        painter.drawRoundedRect(
            QRectF(patch.rect()).adjusted(margin, margin, -margin, -margin), margin, margin);
        icon.addPixmap(patch);
    }
    return icon;
}

QString labelWord(Label label)
{
    switch (label) {
    case Label::None:
        break;
    case Label::Blue:
        return Words::tr("Blue");
    case Label::Teal:
        return Words::tr("Teal");
    case Label::Green:
        return Words::tr("Green");
    case Label::Yellow:
        return Words::tr("Yellow");
    case Label::Orange:
        return Words::tr("Orange");
    case Label::Pink:
        return Words::tr("Pink");
    case Label::Purple:
        return Words::tr("Purple");
    case Label::Grey:
        return Words::tr("Grey");
    }
    return Words::tr("None", "no label");
}

Label labelOf(const QString &instanceId, const settings::Settings &settings)
{
    for (const settings::Instance &instance : settings.instances()) {
        if (instance.id == instanceId)
            return instance.label;
    }
    return Label::None;
}

} // namespace frontdesk::ui
