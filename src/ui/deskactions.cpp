// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskactions.h"

#include "models/safetext.h"
#include "ui/icon.h"

#include <QGuiApplication>

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

DeskActions::DeskActions(QObject *parent)
    : QObject(parent)
{
    // Assigned here, not initialised above: lupdate finds no context for tr() there.
    back = add("back", tr("&Back"), QKeySequence(QKeySequence::Back), tr("Go back to what was shown before"));
    forward = add("forward", tr("For&ward"), QKeySequence(QKeySequence::Forward),
        tr("Go forward again, after going back"));
    pin = add("pin", tr("&Pin person"), QKeySequence(Qt::CTRL | Qt::Key_D),
        tr("Keep this person in the list at the side, or no longer"));
    pin->setCheckable(true);
    saveView = add("saveView", tr("Save &view…"), {}, tr("Keep filter and order under a name"));
    showSide = add("showSide", tr("Side &panel"), QKeySequence(Qt::Key_F9),
        tr("Show or hide views and people at the side"));
    showSide->setCheckable(true);
    find = add("find", tr("&Find a person"), QKeySequence(Qt::CTRL | Qt::Key_K), tr("Go to the search box"));
    findInList = add("findInListAction", tr("Find in &list"), QKeySequence(QKeySequence::Find),
        tr("Show only sessions in which certain words stand"));
    addFilter = add("addFilterAction", tr("Add &filter…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        tr("Show only sessions of a status, a place, a network…"));
    clearFilters = add("clearFiltersAction", tr("Clear filt&ers"), {}, tr("Show everything that is loaded"));
    worthALook = add("worthALook", tr("Worth a loo&k…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
        tr("Say which of the listed sessions are worth a look, and why"));
    refresh = add("refresh", tr("&Refresh"), QKeySequence(QKeySequence::Refresh),
        tr("Ask Clerk again; selection and place stay"));
    refreshEvery = add("refreshEvery", tr("Refresh e&very"), {}, tr("How often to ask Clerk again unasked"));
    autoRefresh = add("autoRefresh", tr("A&uto-refresh"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
        tr("Ask Clerk again every now and then; what is new is announced, not listed"));
    autoRefresh->setCheckable(true);
    showNew = add("showNew", tr("Show &new sessions"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        tr("List the sessions that appeared meanwhile"));
    loadAll = add("loadAll", tr("Load &all"), QKeySequence(Qt::CTRL | Qt::Key_L),
        tr("Load every session Clerk keeps of this list"));
    stop = add("stop", tr("&Stop loading"), {}, tr("Stop loading and keep what has come"));
    inspect = add("inspect", tr("&Inspect"), {}, tr("Show everything about the selected session"));
    closeInspector = add("closeInspector", tr("&Close inspector"), QKeySequence(Qt::Key_Escape),
        tr("Hide the session's details"));
    timeline = add("showTimeline", tr("&Timeline"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        tr("Show or hide the listed sessions in time"));
    timeline->setCheckable(true);
    requests = add("showRequests", tr("Re&quests"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
        tr("Show or hide what was asked of Clerk, and what it answered"));
    requests->setCheckable(true);
    openClient = add("openClient", tr("Everyone in this &browser"), QKeySequence(Qt::CTRL | Qt::Key_B),
        tr("List the sessions of everyone who signed in in the same browser"));
    openPerson = add("openPerson", tr("Open this &person"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        tr("List all sessions of the person whose session is selected"));
    sameAddress = add("sameAddress", tr("Show &all with this address"), {},
        tr("Show only sessions on the selected session's address"));
    radar = add("radar", tr("Who &else is on an address…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        tr("Look for others on the selected session's address"));
    revoke
        = add("revoke", tr("&Revoke…"), QKeySequence(QKeySequence::Delete), tr("End the selected sessions"));
    revokeAll
        = add("revokeAll", tr("Sign out every&where…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete),
            tr("Revoke every session of this person, or on this browser"));
    revokeOthers
        = add("revokeOthers", tr("Revoke all b&ut this one…"), QKeySequence(Qt::ALT | Qt::Key_Delete),
            tr("Keep the selected session and revoke the person's others"));
    revokeShown
        = add("revokeShown", tr("Revoke all s&hown…"), {}, tr("Revoke every session the list shows now"));
    revokePeople = add("revokePeople", tr("Revoke for a &list of people…"), {},
        tr("Sign out everyone on a list of email addresses and user IDs"));
    lostDevice = add("lostDevice", tr("Lost &device…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        tr("Find the device among the person's and sign it out, with a reply for the customer"));
    secure = add(
        "secureAccount", tr("Secure acc&ount…"), {}, tr("Revoke everything, mark the password, lock or ban"));
    secure->setVisible(false);
    verify = add("verify", tr("&Verify"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        tr("Ask Clerk whether the session is live, and check a pasted token"));
    mint = add("mint", tr("&Mint token…"), QKeySequence(Qt::CTRL | Qt::Key_T),
        tr("Create a token for the selected session"));
    templates = add("templates", tr("JWT &templates…"), {},
        tr("The instance's templates for tokens, and what each would give this person"));
    lock = add("lock", tr("Allow &changes…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        tr("Allow changes in production for a while, or lock them"));
    copy = add("copy", tr("&Copy"), QKeySequence(QKeySequence::Copy),
        tr("Copy the selected rows, to paste them into a spreadsheet"));
    copyAsCsv
        = add("copyAsCsv", tr("Copy as &CSV"), {}, tr("Copy the selected sessions as a table with heads"));
    copyAsJson = add("copyAsJson", tr("Copy as &JSON"), {}, tr("Copy the selected sessions for a program"));
    copyAsMarkdown
        = add("copyAsMarkdown", tr("Copy as &Markdown"), {}, tr("Copy the selected sessions for a ticket"));
    copyCase = add("copyCase", tr("Copy case s&ummary"), {},
        tr("Copy a few lines for a ticket about this person and the selected or live sessions"));
    exportSessions = add("exportSessions", tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E),
        tr("Save or copy sessions as CSV, JSON, Markdown or HTML"));
    maskContacts = addMask("maskContacts", tr("Mask &IP addresses, emails and phone numbers"),
        tr("Put “IP 1” in place of an address in copies and exports"));
    maskNames = addMask(
        "maskNames", tr("Mask &names"), tr("Put “Person 1” in place of a name in copies and exports"));
    maskIds = addMask("maskIds", tr("Mask I&Ds"), tr("Put “User 1” in place of an ID in copies and exports"));
    copyJson = add("copyJson", tr("Copy inspected session as &JSON"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        tr("Copy the inspected session as Clerk answered it"));
    copySessionId = add("copySessionId", tr("Copy session &ID"), QKeySequence(Qt::ALT | Qt::Key_C),
        tr("Copy the selected session's id"));
    clearClipboard = add("clearClipboard", tr("C&lear clipboard now"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), tr("Remove the copied token from the clipboard"));
    const bool isMirrored = QGuiApplication::isRightToLeft(); // forward is the way one reads
    const struct {
        QAction *action;
        QString picture;
    } pictures[] = {{back, isMirrored ? u"forward"_s : u"back"_s},
        {forward, isMirrored ? u"back"_s : u"forward"_s}, {pin, u"pin"_s}, {find, u"search"_s},
        {refresh, u"refresh"_s}, {inspect, u"inspect"_s}, {revoke, u"revoke"_s}, {verify, u"verify"_s},
        {mint, u"mint"_s}, {lock, u"lock"_s}, {copy, u"copy"_s}, {timeline, u"timeline"_s}};
    for (const auto &[action, picture] : pictures)
        action->setIcon(icon(picture));
    refresh->setShortcuts({QKeySequence(QKeySequence::Refresh), QKeySequence(Qt::CTRL | Qt::Key_R)});
    disable();
}

void DeskActions::forbid(QAction *action, const QString &why)
{
    m_forbidden.insert(action, why);
    action->setStatusTip(why);
    action->setToolTip(why);
    action->setEnabled(false);
}

void DeskActions::nameAddress(const QString &address) const
{
    // In a menu the sign stands for a key.
    const QString shown = models::isolatedLtr(address).replace(u'&', u"&&"_s);
    radar->setText(
        address.isEmpty() ? tr("Who &else is on an address…") : tr("Who &else is on %1?").arg(shown));
}

void DeskActions::disable()
{
    nameAddress({});
    for (QObject *child : children())
        static_cast<QAction *>(child)->setEnabled(false);
}

QString DeskActions::whyNot(const QAction &action) const
{
    const auto isOneOf = [&action](std::initializer_list<const QAction *> some) {
        return std::ranges::find(some, &action) != some.end();
    };
    if (action.parent() != this || action.isEnabled())
        return {};
    if (m_forbidden.contains(&action))
        return m_forbidden.value(&action);
    if (!find->isEnabled())
        return tr("Open an instance first.");
    if (isOneOf({inspect, openClient, sameAddress, verify, mint, revoke, revokeOthers, copy, copyAsCsv,
            copyAsJson, copyAsMarkdown, copySessionId}))
        return tr("Select a session first.");
    if (isOneOf({revokeAll, lostDevice, secure, refresh, pin}))
        return tr("Find a person first.");
    if (isOneOf({findInList, addFilter, clearFilters, worthALook, revokeShown, saveView, showSide,
            exportSessions, copyCase}))
        return tr("No sessions are listed.");
    return {};
}

QAction *DeskActions::add(const char *name, const QString &text, const QKeySequence &key, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setStatusTip(tip);
    action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    return action;
}

QAction *DeskActions::addMask(const char *name, const QString &text, const QString &tip)
{
    QAction *action = add(name, text, {}, tip);
    action->setCheckable(true);
    return action;
}

} // namespace frontdesk::ui
