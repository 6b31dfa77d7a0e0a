// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/endpoint.h"

#include "core/redact.h"
#include "core/veil.h"

#include <QUrl>

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;

Endpoint::Endpoint(Verb verb, const char *resource, Urgency urgency)
    : m_verb(verb)
    , m_urgency(urgency)
    , m_path(QByteArray("/") + resource)
{
}

Endpoint Endpoint::get(const char *resource, Urgency urgency)
{
    return {Verb::Get, resource, urgency};
}

Endpoint Endpoint::post(const char *resource, Urgency urgency)
{
    return {Verb::Post, resource, urgency};
}

Endpoint &&Endpoint::literal(const char *part) &&
{
    m_path += '/';
    m_path += part;
    return std::move(*this);
}

Endpoint &&Endpoint::part(const QString &value) &&
{
    if (value.trimmed().isEmpty())
        m_refusal = Refusal::EmptyPathPart;
    else if (value == "."_L1 || value == ".."_L1)
        m_refusal = Refusal::DottedPathPart;
    m_path += '/' + QUrl::toPercentEncoding(value);
    return std::move(*this);
}

Endpoint &&Endpoint::with(const char *name, const QString &value) &&
{
    if (value.isEmpty())
        return std::move(*this);
    if (!m_query.isEmpty())
        m_query += '&';
    m_query += QUrl::toPercentEncoding(QString::fromLatin1(name)) + '=' + QUrl::toPercentEncoding(value);
    return std::move(*this);
}

Endpoint &&Endpoint::with(const char *name, const QStringList &values) &&
{
    for (const QString &value : values)
        static_cast<void>(std::move(*this).with(name, value));
    return std::move(*this);
}

Endpoint &&Endpoint::with(const char *name, int value) &&
{
    return std::move(*this).with(name, QString::number(value));
}

Endpoint &&Endpoint::body(QByteArray json) &&
{
    m_body = std::move(json);
    return std::move(*this);
}

Endpoint &&Endpoint::pinned(const char *version) &&
{
    m_version = version;
    return std::move(*this);
}

Endpoint &&Endpoint::from(const QString &origin) &&
{
    // A line break would begin another header.
    m_origin = origin.simplified().toUtf8();
    return std::move(*this);
}

Endpoint &&Endpoint::provided(bool holds, Refusal refusal) &&
{
    if (!holds)
        m_refusal = refusal;
    return std::move(*this);
}

Endpoint Endpoint::lifted(const Veil &veil) const
{
    const auto liftedPart = [&veil](const QByteArray &part) {
        return QUrl::toPercentEncoding(veil.lift(QUrl::fromPercentEncoding(part)));
    };
    const auto each = [&liftedPart](const QByteArray &whole, char separator) {
        QByteArrayList parts = whole.split(separator);
        for (QByteArray &part : parts)
            part = liftedPart(part);
        return parts.join(separator);
    };
    Endpoint sent = *this;
    sent.m_path = each(m_path, '/');
    QByteArrayList pairs = m_query.isEmpty() ? QByteArrayList() : m_query.split('&');
    for (QByteArray &pair : pairs)
        pair = each(pair, '=');
    sent.m_query = pairs.join('&');
    sent.m_body = veil.lift(QString::fromUtf8(m_body)).toUtf8();
    return sent;
}

QString Endpoint::name() const
{
    // What came from outside may be a key, pasted into the wrong field.
    return redact(QString::fromLatin1(verbName() + " /v1" + m_path));
}

} // namespace frontdesk::api
