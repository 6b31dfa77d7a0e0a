// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desknotices.h"

#include "controllers/desk.h"
#include "models/relativetime.h"

#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

DeskNotices::DeskNotices(controllers::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_key(new NoticeBar(this))
    , m_offline(new NoticeBar(this))
    , m_failure(new NoticeBar(this))
    , m_wait(new NoticeBar(this))
    , m_recovered(new NoticeBar(this))
    , m_restored(new NoticeBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (NoticeBar *bar : {m_key, m_wait, m_offline, m_recovered, m_restored, m_failure})
        layout->addWidget(bar);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &DeskNotices::countDown);
    connect(m_failure, &NoticeBar::actionTriggered, this, [this] {
        m_failure->dismiss();
        if (m_help)
            m_help();
    });
    connect(m_wait, &NoticeBar::actionTriggered, this, [this] { m_desk.sessions.stop(); });
    watchTransport();
    watchControllers();
}

void DeskNotices::watchTransport()
{
    auto &transport = m_desk.api.transport;
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
    connect(&transport, &api::Transport::keyRefused, this, [this](const Failure &failure) {
        // A key that is not kept is not replaced here.
        const QString replace = m_desk.profile.id.isEmpty() ? QString() : tr("Replace key…");
        m_key->showFailure(failure, replace, m_desk.profile.name);
    });
    connect(&transport, &api::Transport::keyReplaced, m_key, &NoticeBar::dismiss);
    connect(m_key, &NoticeBar::actionTriggered, this, &DeskNotices::replaceKeyRequested);
    connect(m_key, &NoticeBar::dismissed, &transport, &api::Transport::giveUpOnKey);
}

void DeskNotices::watchControllers()
{
    m_recovered->setObjectName(u"recovered"_s);
    m_restored->setObjectName(u"restored"_s);
    connect(&m_desk.recovery, &operations::Recovery::found, this, &DeskNotices::showRecovered);
    connect(&m_desk.recovery, &operations::Recovery::failed, this,
        [this](const Failure &failure) { fail(failure); });
    connect(m_recovered, &NoticeBar::actionTriggered, this, [this] {
        if (!m_left.isEmpty())
            Q_EMIT goOnRequested(m_left.constFirst());
        else
            m_desk.recovery.run(m_desk.instance.id(), m_desk.profile.name);
    });
    // Only for now: the next start offers it again.
    connect(m_recovered, &NoticeBar::dismissed, this, [this] { m_left.clear(); });
    connect(&m_desk.offline, &controllers::OfflineWatch::changed, this, &DeskNotices::showOffline);
    connect(m_offline, &NoticeBar::actionTriggered, &m_desk.offline, &controllers::OfflineWatch::retry);
    connect(&m_desk.gate, &operations::WriteGate::outcomeUnrecorded, this,
        [this](const Failure &failure) { fail(failure); });
    connect(&m_desk.instance, &controllers::InstanceController::failed, this, [this](const Failure &failure) {
        fail(failure, tr("Try again"), [this] { m_desk.instance.load(); });
    });
    connect(&m_desk.search, &controllers::SearchController::failed, this, [this](const Failure &failure) {
        fail(failure, tr("Try again"), [this] { m_desk.search.submit(); });
    });
    connect(&m_desk.person, &controllers::PersonController::failed, this,
        [this](const Failure &failure) { fail(failure); });
    connect(&m_desk.sessions, &controllers::SessionsController::failed, this, [this](const Failure &failure) {
        // What nobody asked for fails below the list.
        if (!m_desk.offline.isOffline() && !m_desk.sessions.isQuiet())
            fail(failure, tr("Try again"), [this] { m_desk.sessions.refresh(); });
    });
    connect(&m_desk.sessions, &controllers::SessionsController::changed, this, [this] {
        if (m_desk.sessions.state() == controllers::SessionsController::State::Loading)
            m_failure->dismiss();
    });
    connect(&m_desk.session, &controllers::SessionController::failed, this, [this](const Failure &failure) {
        if (failure.httpStatus != 404) // the inspector itself says that it is gone
            fail(failure, tr("Try again"), [this] { m_desk.session.reload(); });
    });
    connect(&m_desk.revoke, &controllers::RevokeController::failed, this,
        [this](const SessionId &id, const Failure &failure) {
            if (failure.refusal == Refusal::ReadOnly)
                return fail(failure, tr("Allow changes…"), [this] { Q_EMIT unlockRequested(); });
            if (failure.fault == Fault::Refused) // nothing has left, so there is nothing to check
                return fail(failure);
            fail(failure, tr("Check now"), [this, id] { Q_EMIT checkRequested(id); });
        });
    connect(
        &m_desk.aftermath, &controllers::AftermathController::stillLive, this, [this](const SessionId &id) {
            m_help = [this, id] { Q_EMIT checkRequested(id); };
            m_failure->showMessage(
                tr("Clerk lists a session as live that it had said was revoked."), tr("Check now"));
        });
}

void DeskNotices::tellRestored()
{
    m_restored->showMessage(tr("Restored your last view."), {});
    connect(
        &m_desk.recovery, &operations::Recovery::found, m_restored,
        [this] {
            // Of what was in progress the bar for that tells more.
            if (!m_recovered->isHidden())
                m_restored->dismiss();
            else if (!m_restored->isHidden())
                m_restored->showMessage(tr("Restored your last view. No changes were in progress."), {});
        },
        Qt::SingleShotConnection);
    const auto &sessions = m_desk.sessions;
    connect(&sessions, &controllers::SessionsController::changed, m_restored,
        [this, &sessions, user = sessions.userId(), client = sessions.clientId()] {
            if (sessions.userId() != user || sessions.clientId() != client)
                m_restored->dismiss();
        });
}

void DeskNotices::showRecovered(const QList<operations::Recovered> &found)
{
    m_left.clear();
    qsizetype interrupted = 0;
    qsizetype done = 0;
    qsizetype unclear = 0;
    qsizetype left = 0;
    for (const operations::Recovered &each : found) {
        interrupted += each.interrupted;
        done += each.done;
        unclear += each.unclear;
        left += each.left.size();
        if (!each.left.isEmpty())
            m_left << each;
        else if (each.unclear == 0)
            m_desk.giveUp(each);
    }
    if (interrupted == 0 && left == 0)
        return;
    QStringList words {tr("Frontdesk ended before its work was done.")};
    if (interrupted > 0)
        words << tr("Of %n request(s) the outcome was not written down: Clerk had done %1 of them.", nullptr,
            static_cast<int>(interrupted))
                     .arg(done);
    if (unclear > 0)
        words << tr("Of %n it could not be learnt.", nullptr, static_cast<int>(unclear));
    if (left > 0)
        words << tr("%n session(s) are left.", nullptr, static_cast<int>(left));
    m_recovered->showMessage(words.join(u' '),
        left > 0          ? tr("Review…")
            : unclear > 0 ? tr("Check again")
                          : QString());
}

void DeskNotices::dropRecovered()
{
    if (!m_left.isEmpty())
        m_left.removeFirst();
    if (!m_left.isEmpty())
        return;
    m_recovered->dismiss();
}

void DeskNotices::showOffline()
{
    if (!m_desk.offline.isOffline())
        return m_offline->dismiss();
    const auto wait
        = std::chrono::ceil<std::chrono::seconds>(m_desk.offline.nextTry() - m_desk.clock.now()).count();
    const QString again = tr("Frontdesk tries again in %n second(s).", nullptr, static_cast<int>(wait));
    const auto known = m_desk.sessions.updatedAt();
    const QString words = known ? tr("You're offline, or Clerk cannot be reached. Showing data from %1.")
                                      .arg(models::clockTime(*known))
                                : tr("You're offline, or Clerk cannot be reached.");
    m_offline->showMessage(words + u' ' + again, tr("Retry"));
}

void DeskNotices::fail(const Failure &failure, const QString &action, std::function<void()> help)
{
    constexpr int unauthorized = 401;
    const bool isSaid = failure.httpStatus == unauthorized && m_key->isVisible();
    if (failure.fault == Fault::Cancelled || isSaid)
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
