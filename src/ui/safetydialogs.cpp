// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safetydialogs.h"

#include "controllers/desk.h"
#include "ui/failurewording.h"
#include "ui/jobbar.h"
#include "ui/lostdevicedialog.h"
#include "ui/securedialog.h"
#include "ui/target.h"
#include "ui/unlockdialog.h"

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

SafetyDialogs::SafetyDialogs(controllers::Desk &desk, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parent(parent)
{
}

void SafetyDialogs::askForLostDevice()
{
    const UserId user = m_desk.sessions.userId();
    whenUnlocked(m_desk.gate, m_desk.profile.name, m_parent, [this, user, target = targetOf(m_desk, user)] {
        auto *dialog = new LostDeviceDialog(target, m_desk.clock, m_parent);
        auto *live = new operations::LiveSessions(m_desk.api.sessions, dialog);
        connect(live, &operations::LiveSessions::finished, dialog, [dialog, live] {
            if (live->missed().isEmpty())
                return dialog->setSessions(live->sessions());
            const Wording wording = wordingOf(live->missed().constFirst().failure);
            dialog->showProblem(wording.sentence + u' ' + wording.advice);
        });
        connect(dialog, &LostDeviceDialog::confirmed, this,
            [this, dialog](const QList<api::Session> &sessions, const Purpose &purpose) {
                tellProgress(m_desk.startJob(sessions, {}, purpose), dialog,
                    [dialog](const QString &words) { dialog->setResult(words); });
            });
        dialog->open();
        live->list(QList {user});
    });
}

void SafetyDialogs::askToSecure()
{
    const auto &person = m_desk.person.person();
    if (!person)
        return;
    whenUnlocked(m_desk.gate, m_desk.profile.name, m_parent,
        [this, user = *person, target = targetOf(m_desk, person->id)] {
            auto *dialog = new SecureDialog(m_desk.secure, user, target, m_parent);
            connect(
                dialog, &SecureDialog::undoRequested, this, [this](controllers::SecureController::Step step) {
                    whenUnlocked(m_desk.gate, m_desk.profile.name, m_parent,
                        [this, step] { m_desk.secure.undo(step); });
                });
            connect(&m_desk.secure, &controllers::SecureController::sessionsFound, dialog,
                [this, dialog](const QList<api::Session> &sessions) {
                    if (sessions.isEmpty())
                        return dialog->setSessionWords(tr("✓ No session was live any more."));
                    // The desk has heard it first, and begun.
                    tellProgress(*m_desk.jobs.jobs().constLast(), dialog,
                        [dialog](const QString &words) { dialog->setSessionWords(words); });
                });
            dialog->open();
        });
}

void SafetyDialogs::tellProgress(
    operations::RevokeJob &job, QObject *listener, const std::function<void(const QString &)> &tell)
{
    const auto now = [&job, tell] {
        const bool isOver = job.state() == operations::RevokeJob::State::Over;
        tell(isOver ? JobBar::resultWords(job)
                    : tr("Revoking %n session(s)…", nullptr, static_cast<int>(job.items().size())));
    };
    connect(&job, &operations::RevokeJob::changed, listener, now);
    now();
}

} // namespace frontdesk::ui
