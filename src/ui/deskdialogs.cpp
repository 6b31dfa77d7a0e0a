// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskdialogs.h"

#include "controllers/desk.h"
#include "core/veil.h"
#include "models/safetext.h"
#include "operations/peoplelist.h"
#include "ui/confirmrevokedialog.h"
#include "ui/failurewording.h"
#include "ui/mintdialog.h"
#include "ui/peoplelistdialog.h"
#include "ui/revokemanydialog.h"
#include "ui/target.h"
#include "ui/unlockdialog.h"

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<api::Session> liveAmong(QList<api::Session> sessions)
{
    sessions.removeIf([](const api::Session &session) { return !api::isLive(session.status); });
    return sessions;
}

//! Whose \a sessions all are; empty: several people's.
UserId ownerOf(const QList<api::Session> &sessions)
{
    const UserId first = sessions.isEmpty() ? UserId() : sessions.constFirst().userId;
    const auto isFirsts = [&first](const api::Session &session) { return session.userId == first; };
    return std::ranges::all_of(sessions, isFirsts) ? first : UserId();
}

//! \a names as far as somebody would read them.
QString listed(const QStringList &names)
{
    constexpr qsizetype readable = 20;
    if (names.size() <= readable)
        return names.join(u", "_s);
    return DeskDialogs::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - readable))
        .arg(names.first(readable).join(u", "_s));
}

} // namespace

DeskDialogs::DeskDialogs(controllers::Desk &desk, TokenClipboard &clipboard, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clipboard(clipboard)
    , m_parent(parent)
{
}

Target DeskDialogs::target(const UserId &user, const QString &name) const
{
    Target target = targetOf(m_desk, user);
    if (!name.isEmpty())
        target.person = models::safeText(name);
    return target;
}

void DeskDialogs::askToRevoke(const std::optional<api::Session> &session, const QString &owner)
{
    if (!session)
        return;
    unlocked([this, session = *session, owner] {
        auto *dialog
            = new ConfirmRevokeDialog(session, target(session.userId, owner), m_desk.clock, m_parent);
        connect(dialog, &ConfirmRevokeDialog::confirmed, &m_desk.revoke,
            [this, user = session.userId](
                const SessionId &id, const Purpose &purpose) { m_desk.revoke.revoke(id, purpose, user); });
        open(dialog, session.id);
    });
}

void DeskDialogs::askToMint(const std::optional<api::Session> &session)
{
    if (!session)
        return;
    unlocked([this, session = *session] {
        auto *dialog = new MintDialog(
            m_desk.mint, m_clipboard, m_desk.clock, session, targetOf(m_desk, session.userId), m_parent);
        if (m_desk.api.transport.options().veil)
            dialog->forbidShowing();
        open(dialog, session.id);
    });
}

void DeskDialogs::askToRevoke(const QList<api::Session> &sessions, const QHash<UserId, QString> &names)
{
    const UserId owner = ownerOf(sessions);
    if (sessions.size() == 1)
        return askToRevoke(std::optional(sessions.constFirst()), names.value(owner));
    unlocked([this, sessions, owner, names] {
        auto *dialog = new RevokeManyDialog(
            RevokeManyDialog::Scope::Selected, target(owner, names.value(owner)), m_desk.clock, m_parent);
        openMany(dialog);
        dialog->setNames(names);
        dialog->setSessions(liveAmong(sessions));
    });
}

void DeskDialogs::askToRevokeShown(const QList<api::Session> &sessions)
{
    const QString remark = m_desk.sessions.isComplete()
        ? QString()
        : tr("Only what is loaded is listed here. Load all first to have the rest too.");
    unlocked([this, sessions, remark, target = targetOf(m_desk, m_desk.sessions.userId())] {
        auto *dialog = new RevokeManyDialog(RevokeManyDialog::Scope::Shown, target, m_desk.clock, m_parent);
        openMany(dialog);
        dialog->setSessions(liveAmong(sessions), {}, remark);
    });
}

void DeskDialogs::askToRevokeAll(const SessionId &kept)
{
    using Scope = RevokeManyDialog::Scope;
    // Whoever is listed now: a link may lead elsewhere before changes are allowed.
    unlocked([this, kept, user = m_desk.sessions.userId(), client = m_desk.sessions.clientId(),
                 target = targetOf(m_desk, m_desk.sessions.userId())] {
        const Scope scope = user.isEmpty() ? Scope::Client
            : kept.isEmpty()               ? Scope::Everywhere
                                           : Scope::Others;
        auto *dialog = new RevokeManyDialog(scope, target, m_desk.clock, m_parent);
        auto *live = new operations::LiveSessions(m_desk.api.sessions, dialog);
        connect(live, &operations::LiveSessions::finished, dialog, [this, dialog, live, kept] {
            if (!live->missed().isEmpty()) {
                const Wording wording = wordingOf(live->missed().constFirst().failure);
                return dialog->showProblem(wording.sentence + u' ' + wording.advice);
            }
            dialog->setSessions(live->sessions(), {kept});
            nameOwners(dialog, live->sessions());
        });
        openMany(dialog);
        if (user.isEmpty())
            live->list(client);
        else
            live->list(QList {user});
    });
}

void DeskDialogs::askForPeople()
{
    unlocked([this] {
        auto *dialog = new PeopleListDialog(m_parent);
        connect(dialog, &PeopleListDialog::chosen, this, &DeskDialogs::lookUp);
        dialog->open();
    });
}

void DeskDialogs::lookUp(QStringList names)
{
    // Answers name people by their pseudonyms alone.
    if (Veil *veil = m_desk.api.transport.options().veil) {
        for (QString &name : names)
            name = veil->drawOverText(veil->lift(name));
    }
    auto *dialog
        = new RevokeManyDialog(RevokeManyDialog::Scope::People, targetOf(m_desk, {}), m_desk.clock, m_parent);
    auto *people = new operations::PeopleList(m_desk.api.users, dialog);
    auto *live = new operations::LiveSessions(m_desk.api.sessions, dialog);
    const auto fail = [dialog](const Failure &failure) {
        const Wording wording = wordingOf(failure);
        dialog->showProblem(wording.sentence + u' ' + wording.advice);
    };
    connect(people, &operations::PeopleList::failed, dialog, fail);
    connect(people, &operations::PeopleList::finished, dialog, [dialog, people, live] {
        QHash<UserId, QString> called;
        QList<UserId> ids;
        for (const api::User &user : people->people()) {
            called.insert(user.id, user.displayName());
            ids << user.id;
        }
        dialog->setNames(called);
        live->list(ids);
    });
    connect(live, &operations::LiveSessions::progressed, dialog,
        [dialog, live] { dialog->showProgress(live->done(), live->total()); });
    connect(live, &operations::LiveSessions::finished, dialog, [dialog, live, people] {
        QStringList remarks;
        if (const QStringList unknown = people->unknown(); !unknown.isEmpty())
            remarks << tr("Nobody is called: %1").arg(models::safeText(listed(unknown)));
        // Those who could be looked up need not wait for those who could not.
        if (!live->missed().isEmpty()) {
            QStringList missed;
            for (const operations::LiveSessions::Missed &one : live->missed())
                missed << one.user.text();
            remarks << tr("Not looked up, and not among these: %1 %2")
                           .arg(listed(missed), wordingOf(live->missed().constFirst().failure).sentence);
        }
        dialog->setSessions(live->sessions(), {}, remarks.join(u'\n'));
    });
    openMany(dialog);
    people->find(names);
}

void DeskDialogs::askToGoOn(const operations::Recovered &left)
{
    unlocked([this, left] {
        QList<api::Session> sessions;
        for (const journal::JobItem &item : left.left) {
            api::Session session;
            session.id = item.session;
            session.userId = item.user;
            session.status = api::SessionStatus::Active;
            sessions << session;
        }
        auto *dialog = new RevokeManyDialog(
            RevokeManyDialog::Scope::Rest, targetOf(m_desk, {}), m_desk.clock, m_parent);
        connect(dialog, &RevokeManyDialog::confirmed, m_parent,
            [this, left](const QList<api::Session> &chosen, const QList<UserId> &, const Purpose &purpose) {
                m_desk.goOn(left, chosen, purpose);
                Q_EMIT wentOn();
            });
        connect(dialog, &RevokeManyDialog::givenUp, m_parent, [this, left] {
            m_desk.giveUp(left);
            Q_EMIT wentOn();
        });
        dialog->open();
        dialog->setSessions(sessions);
        nameOwners(dialog, sessions);
    });
}

void DeskDialogs::nameOwners(RevokeManyDialog *dialog, const QList<api::Session> &sessions)
{
    QSet<QString> owners;
    for (const api::Session &session : sessions)
        owners.insert(session.userId.text());
    const auto &person = m_desk.person.person();
    if (person)
        owners.remove(person->id.text());
    if (owners.isEmpty())
        return;
    auto *people = new operations::PeopleList(m_desk.api.users, dialog);
    connect(people, &operations::PeopleList::finished, dialog, [dialog, people] {
        QHash<UserId, QString> called;
        for (const api::User &user : people->people())
            called.insert(user.id, user.displayName());
        dialog->setNames(called);
    });
    people->find({owners.begin(), owners.end()});
}

void DeskDialogs::openMany(RevokeManyDialog *dialog)
{
    if (const auto &person = m_desk.person.person())
        dialog->setNames({{person->id, person->displayName()}});
    connect(dialog, &RevokeManyDialog::confirmed, m_parent,
        [this](const QList<api::Session> &sessions, const QList<UserId> &everywhere, const Purpose &purpose) {
            m_desk.startJob(sessions, everywhere, purpose);
        });
    dialog->open();
}

void DeskDialogs::toggleLock()
{
    if (!m_desk.gate.isGuarded() || !m_desk.gate.isOpen())
        return unlocked([] {});
    m_desk.gate.lock();
    m_desk.jobs.pause();
}

void DeskDialogs::unlocked(std::function<void()> next)
{
    whenUnlocked(m_desk.gate, m_desk.profile.name, m_parent, std::move(next));
}

template <typename Dialog>
void DeskDialogs::open(Dialog *dialog, const SessionId &id)
{
    connect(&m_desk.sessionTable, &QAbstractItemModel::dataChanged, dialog, [this, dialog, id] {
        if (const auto known = m_desk.sessionTable.find(id))
            dialog->setSession(*known);
    });
    dialog->open();
}

} // namespace frontdesk::ui
