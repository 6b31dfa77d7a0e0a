// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/urgency.h"
#include "core/failure.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <optional>

namespace frontdesk {
class Veil;
}

namespace frontdesk::api {

//! The version every request asks for, unless it pins another.
inline constexpr char currentApiVersion[] = "2026-05-12";

/*! One request to the API as data: what to send, not how.

    Everything from outside is percent-encoded here and nowhere else: servers read a bare `+` as a space, and
    a `/` in a name would be another path.
*/
class Endpoint final {
public:
    enum class Verb { Get, Post };

    [[nodiscard]] static Endpoint get(const char *resource, Urgency urgency = Urgency::Person);
    [[nodiscard]] static Endpoint post(const char *resource, Urgency urgency = Urgency::Person);

    //! Appends a part of the path that is ours.
    [[nodiscard]] Endpoint &&literal(const char *part) &&;
    //! Appends a part of the path that came from outside. An empty one, "." or ".." refuse the request.
    [[nodiscard]] Endpoint &&part(const QString &value) &&;
    //! Appends `name=value`; the same name may come again. Empty values are left out.
    [[nodiscard]] Endpoint &&with(const char *name, const QString &value) &&;
    [[nodiscard]] Endpoint &&with(const char *name, const QStringList &values) &&;
    [[nodiscard]] Endpoint &&with(const char *name, int value) &&;
    [[nodiscard]] Endpoint &&body(QByteArray json) &&;
    [[nodiscard]] Endpoint &&pinned(const char *version) &&;
    //! The Origin header; empty: none.
    [[nodiscard]] Endpoint &&from(const QString &origin) &&;
    //! Refuses the request with \a refusal unless \a holds.
    [[nodiscard]] Endpoint &&provided(bool holds, Refusal refusal) &&;

    //! The same for what the pseudonyms in it stand for.
    [[nodiscard]] Endpoint lifted(const Veil &veil) const;

    [[nodiscard]] Verb verb() const { return m_verb; }
    [[nodiscard]] QByteArray verbName() const { return m_verb == Verb::Get ? "GET" : "POST"; }
    //! What to call it in logs and reports, e.g. "GET /v1/sessions/sess_…": no query, nothing secret.
    [[nodiscard]] QString name() const;
    //! Encoded path below the base URL, with a leading slash, without the query.
    [[nodiscard]] const QByteArray &path() const { return m_path; }
    [[nodiscard]] const QByteArray &query() const { return m_query; }
    [[nodiscard]] const QByteArray &json() const { return m_body; }
    [[nodiscard]] const QByteArray &version() const { return m_version; }
    [[nodiscard]] const QByteArray &origin() const { return m_origin; }
    [[nodiscard]] Urgency urgency() const { return m_urgency; }
    //! Why this must not be sent; nullopt when it may.
    [[nodiscard]] std::optional<Refusal> refusal() const { return m_refusal; }

private:
    Endpoint(Verb verb, const char *resource, Urgency urgency);

    Verb m_verb;
    Urgency m_urgency;
    QByteArray m_path;
    QByteArray m_query;
    QByteArray m_body;
    QByteArray m_version = currentApiVersion;
    QByteArray m_origin;
    std::optional<Refusal> m_refusal;
};

} // namespace frontdesk::api
