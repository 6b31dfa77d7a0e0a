// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/backend.h"

#include <QJsonDocument>

//! A backend whose time the test decides.
class BackendUnderTest final {
public:
    explicit BackendUnderTest(const frontdesk::sandbox::Settings &settings = {})
        : m_backend(settings, [this] { return now; })
    {
    }

    frontdesk::sandbox::Millis now = 1'767'261'600'000;
    QByteArray version; //!< Clerk-API-Version to send.
    QByteArray origin; //!< Origin to send.

    //! The answer to one request with the right key.
    frontdesk::sandbox::Answer ask(
        const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        frontdesk::sandbox::Request request;
        request.method = method;
        request.authorization = "Bearer " + m_backend.instance().key;
        request.version = version;
        request.origin = origin;
        request.contentType = "application/json";
        request.body = body;
        const qsizetype mark = target.indexOf('?');
        frontdesk::sandbox::readTarget(
            request, mark < 0 ? target : target.left(mark), mark < 0 ? QByteArray() : target.mid(mark + 1));
        return m_backend.answer(request);
    }

    //! Its body.
    QJsonValue json(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        const QJsonDocument document = QJsonDocument::fromJson(ask(method, target, body).body);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }

    //! The code of the error it has to be.
    QString errorCode(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        using namespace Qt::Literals::StringLiterals;
        return json(method, target, body)[u"errors"_s][0][u"code"_s].toString();
    }

    //! Id of the person with \a email.
    QByteArray person(const QByteArray &email)
    {
        using namespace Qt::Literals::StringLiterals;
        return json("GET", "/users?email_address=" + email.toPercentEncoding())[0][u"id"_s]
            .toString()
            .toLatin1();
    }

    //! All sessions of a person, by API.
    QJsonArray sessions(const QByteArray &user, const QByteArray &more = {})
    {
        return json("GET", "/sessions?limit=500&user_id=" + user + more).toArray();
    }

    frontdesk::sandbox::Backend &backend() { return m_backend; }

private:
    frontdesk::sandbox::Backend m_backend;
};
