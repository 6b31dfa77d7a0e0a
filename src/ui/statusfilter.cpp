// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statusfilter.h"

#include "models/statusvocabulary.h"

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using api::SessionStatus;

namespace {
constexpr SessionStatus choices[]
    = {SessionStatus::Active, SessionStatus::Pending, SessionStatus::Revoked, SessionStatus::Ended,
        SessionStatus::Removed, SessionStatus::Replaced, SessionStatus::Expired, SessionStatus::Abandoned};
}

StatusFilter::StatusFilter(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"statusFilter"_s);
    setAccessibleName(tr("Status filter"));
    // On X11 a combo box's accessible name is its current value; the description says what it is for.
    setAccessibleDescription(tr("Status filter"));
    addItem(tr("All"));
    for (const SessionStatus status : choices)
        addItem(models::statusGlyph(status) + u' ' + models::statusName(status),
            QVariant::fromValue(static_cast<int>(status)));
    connect(this, &QComboBox::activated, this, [this](int index) {
        const QVariant chosenItem = itemData(index);
        Q_EMIT chosen(chosenItem.isValid() ? std::optional(static_cast<SessionStatus>(chosenItem.toInt()))
                                           : std::nullopt);
    });
}

void StatusFilter::setStatus(std::optional<SessionStatus> status)
{
    setCurrentIndex(status ? findData(static_cast<int>(*status)) : 0);
}

} // namespace frontdesk::ui
