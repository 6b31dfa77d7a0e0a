// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desknotices.h"

#include "controllers/desk.h"

#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace std::chrono_literals;

DeskNotices::DeskNotices(controllers::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_failure(new NoticeBar(this))
    , m_wait(new NoticeBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_wait);
    layout->addWidget(m_failure);

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &DeskNotices::countDown);
    connect(m_failure, &NoticeBar::actionTriggered, this, [this] {
        m_failure->dismiss();
        if (m_help)
            m_help();
    });
    connect(m_wait, &NoticeBar::actionTriggered, this, [this] { m_desk.sessions.stop(); });

    const auto &transport = desk.api.transport;
    connect(&transport, &api::Transport::pausedUntil, this, [this](Instant until) {
        m_waitUntil = until;
        m_second.start();
        countDown();
    });
    connect(&transport, &api::Transport::resumed, this, [this] {
        m_second.stop();
        m_wait->dismiss();
    });
    connect(&transport, &api::Transport::retrying, this, [this](const QString &, int attempt, int attempts) {
        if (!m_second.isActive())
            m_wait->showMessage(
                tr("Clerk did not answer. Trying again (%1 of %2)…").arg(attempt).arg(attempts), stopLabel());
    });
    connect(&transport, &api::Transport::retryingEnded, this, [this] {
        if (!m_second.isActive())
            m_wait->dismiss();
    });

    connect(&desk.instance, &controllers::InstanceController::failed, this, [this](const Failure &failure) {
        fail(failure, tr("Try again"), [this] { m_desk.instance.load(); });
    });
    connect(&desk.search, &controllers::SearchController::failed, this, [this](const Failure &failure) {
        fail(failure, tr("Try again"), [this] { m_desk.search.submit(); });
    });
    connect(&desk.person, &controllers::PersonController::failed, this,
        [this](const Failure &failure) { fail(failure); });
    connect(&desk.sessions, &controllers::SessionsController::failed, this, [this](const Failure &failure) {
        fail(failure, tr("Try again"), [this] { m_desk.sessions.refresh(); });
    });
    connect(&desk.sessions, &controllers::SessionsController::changed, this, [this] {
        if (m_desk.sessions.state() == controllers::SessionsController::State::Loading)
            m_failure->dismiss();
    });
    connect(&desk.session, &controllers::SessionController::failed, this, [this](const Failure &failure) {
        if (failure.httpStatus != 404) // the inspector itself says that it is gone
            fail(failure, tr("Try again"), [this] { m_desk.session.reload(); });
    });
    connect(&desk.revoke, &controllers::RevokeController::failed, this,
        [this](const SessionId &id, const Failure &failure) {
            fail(failure, tr("Check now"), [this, id] { Q_EMIT checkRequested(id); });
        });
}

void DeskNotices::fail(const Failure &failure, const QString &action, std::function<void()> help)
{
    if (failure.fault == Fault::Cancelled)
        return;
    m_help = std::move(help);
    m_failure->showFailure(failure, action);
}

void DeskNotices::countDown()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_waitUntil - m_desk.clock.now());
    const int seconds = qMax(0, static_cast<int>(left.count()));
    m_wait->showMessage(
        tr("Clerk asks to slow down. Continuing in %n second(s).", nullptr, seconds), stopLabel());
}

QString DeskNotices::stopLabel() const
{
    return m_desk.sessions.isBusy() ? tr("Stop") : QString();
}

} // namespace frontdesk::ui
