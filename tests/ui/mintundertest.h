// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/backendapi.h"
#include "controllers/mintcontroller.h"
#include "support/faultserver.h"
#include "support/fixedclock.h"
#include "support/opengate.h"
#include "ui/mintdialog.h"
#include "ui/tokenclipboard.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using ui::MintDialog;

inline const auto templatesJson = R"([
    {"object":"jwt_template","id":"jtmp_1","name":"hasura","claims":{},"lifetime":300,"allowed_clock_skew":5,
     "custom_signing_key":false,"signing_algorithm":"RS256","created_at":1,"updated_at":1},
    {"object":"jwt_template","id":"jtmp_2","name":"reports","claims":{},"lifetime":604800,"allowed_clock_skew":5,
     "custom_signing_key":false,"signing_algorithm":"RS256","created_at":1,"updated_at":1}])"_ba;
inline const auto refusedJson
    = R"({"errors":[{"message":"no","long_message":"no","code":"authorization_invalid"}]})"_ba;

//! Readable, unsigned, and good for a minute; the clock here stands five minutes before its times.
inline QByteArray token()
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"RS256"})") + '.' + part(R"({"sub":"user_1","iat":1767262200,"exp":1767262260})")
        + ".AAAA";
}

inline api::Session someSession()
{
    api::Session session;
    session.id = *SessionId::parse(u"sess_1");
    session.userId = *UserId::parse(u"user_1");
    session.status = api::SessionStatus::Active;
    session.statusText = u"active"_s;
    return session;
}

//! The dialog over a real client, in front of a server that does what the test says.
class MintUnderTest : public QObject {
protected:
    FixedClock m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    OpenGate m_gate;
    policy::Policy m_rules;
    std::unique_ptr<api::BackendApi> m_api;
    std::unique_ptr<controllers::MintController> m_controller;
    std::unique_ptr<ui::TokenClipboard> m_clipboard;
    QPointer<MintDialog> m_dialog;
    Environment m_environment = Environment::Development;

    template <typename T>
    T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QPushButton *button(const QString &name) const { return child<QPushButton>(name); }
    bool isShown(const QString &label) const { return child<QLabel>(label)->isVisible(); }

    void open(const api::Session &session = someSession(), int listStatus = 200)
    {
        m_server->enqueue(listStatus, listStatus == 200 ? templatesJson : refusedJson);
        m_dialog = new MintDialog(*m_controller, *m_clipboard, m_clock, session,
            {u"Dana Lee"_s, u"Acme"_s, m_environment, m_rules.requireReason});
        m_dialog->open();
        QTRY_VERIFY(!child<QLabel>(u"templateNote"_s)->text().startsWith(u"Loading"_s)
            || !isShown(u"templateNote"_s));
    }

    void openAndMint(const QString &how)
    {
        open();
        m_server->enqueue(200, R"({"object":"token","jwt":")" + token() + R"("})");
        button(how)->click();
        QTRY_VERIFY(child<QWidget>(u"resultPage"_s)->isVisible());
    }

    void setUp()
    {
        m_clock.set(FixedClock().now());
        m_environment = Environment::Development;
        m_gate.changes.clear();
        QGuiApplication::clipboard()->clear();
        m_server = std::make_unique<FaultServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_api = std::make_unique<api::BackendApi>(*m_network, m_clock, m_gate,
            api::Connection {m_server->baseUrl(), *SecretKey::parse(u"sk_test_0123456789abcdef"_s)});
        m_controller
            = std::make_unique<controllers::MintController>(m_api->jwtTemplates, m_api->sessions, m_rules);
        m_clipboard = std::make_unique<ui::TokenClipboard>();
    }

    void tearDown()
    {
        delete m_dialog;
        m_clipboard.reset();
        m_controller.reset();
        m_api.reset();
        m_network.reset();
        m_server.reset();
    }
};

} // namespace frontdesk
