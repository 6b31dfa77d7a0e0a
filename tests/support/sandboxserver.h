// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QUrl>
#include <QUrlQuery>

namespace frontdesk {

/*! frontdesk-sandbox as a child of the test, and a way to ask it that owes nothing to Frontdesk.

    Waits, as a test may; ends with this object.
*/
class SandboxServer final {
public:
    //! Starts it on any free port with \a arguments besides; ends the test program when it does not come up.
    explicit SandboxServer(const QStringList &arguments = {});
    ~SandboxServer();
    Q_DISABLE_COPY_MOVE(SandboxServer)

    //! Where the API is, as the program announced it.
    [[nodiscard]] const QUrl &baseUrl() const { return m_baseUrl; }
    //! A key that it accepts. It opens nothing else.
    [[nodiscard]] const QString &key() const { return m_key; }

    //! What GET answers for \a path (below /v1, without a slash); null when it is refused.
    [[nodiscard]] QJsonDocument get(const QString &path, const QUrlQuery &query = {}) const;
    //! Changes something behind Frontdesk's back.
    void post(const QString &path) const;

    //! The id of the person with this address; empty when there is none.
    [[nodiscard]] QString userId(const QString &email) const;
    //! The person's sessions as the list tells them, newest first, 500 at most.
    [[nodiscard]] QJsonArray sessions(const QString &userId) const;
    //! The status of one session in the API's word; empty when it does not exist.
    [[nodiscard]] QString statusOf(const QString &sessionId) const;

private:
    QJsonDocument ask(const QByteArray &verb, const QString &path, const QUrlQuery &query) const;

    QProcess m_process;
    QUrl m_baseUrl;
    QString m_key;
};

} // namespace frontdesk
