// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"

#include <functional>
#include <vector>

namespace frontdesk::sandbox {

/*! Finds the operation for a request. Of its own because QHttpServer's routes do not match "%2F" and know
    no 405. */
class Router final {
public:
    using Handler = std::function<Answer(const Request &)>;

    //! \a pattern is a path whose variable parts are "*", e.g. "/sessions/*/revoke". First added, first
    //! asked.
    void add(const QByteArray &method, const QByteArray &pattern, Handler handler);
    //! The operation's answer, 405 where the path is known for other methods, else 404.
    [[nodiscard]] Answer route(const Request &request) const;

private:
    struct Route {
        QByteArray method;
        QList<QByteArray> pattern;
        Handler handler;
    };
    std::vector<Route> m_routes;
};

} // namespace frontdesk::sandbox
