// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"

#include <algorithm>

namespace frontdesk {

bool Failure::hasCode(QStringView code) const
{
    return std::ranges::any_of(errors, [code](const ApiError &error) { return error.code == code; });
}

Failure Failure::refused(Refusal refusal, QString detail)
{
    Failure failure;
    failure.fault = Fault::Refused;
    failure.refusal = refusal;
    failure.detail = std::move(detail);
    return failure;
}

Failure Failure::cancelled()
{
    Failure failure;
    failure.fault = Fault::Cancelled;
    return failure;
}

Failure Failure::malformed(QString detail)
{
    Failure failure;
    failure.fault = Fault::Malformed;
    failure.detail = std::move(detail);
    return failure;
}

} // namespace frontdesk
