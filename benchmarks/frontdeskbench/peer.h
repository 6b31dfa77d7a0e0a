// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

#include <memory>

namespace frontdesk::bench {

struct Bench;

//! Clerk's own SDK in a process of its own, which does what it is told and says how long it took.
class Peer final {
public:
    //! Null, and why on standard error, where \a figure cannot be taken.
    [[nodiscard]] static std::unique_ptr<Peer> start(const Bench &bench, const QString &figure);
    ~Peer();
    Q_DISABLE_COPY_MOVE(Peer)

    //! Does \a task, "load-all" or "revoke N"; in milliseconds.
    [[nodiscard]] double take(const QByteArray &task);
    //! What it is: "@clerk/backend 3.25.0, Node v20.20.2".
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    Peer() = default;

    [[nodiscard]] QByteArray line();

    QProcess m_process;
    QString m_name;
};

} // namespace frontdesk::bench
