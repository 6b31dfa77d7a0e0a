// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QByteArray>

namespace frontdesk::api {

//! What an error answer says of itself.
struct ErrorBody {
    QList<ApiError> errors; //!< Empty when the body is not Clerk's, e.g. a page of the edge.
    QString traceId; //!< Empty when it holds none.
};

//! Reads \a body, whatever it is: JSON in Clerk's shape, other JSON, HTML, nothing.
[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

} // namespace frontdesk::api
