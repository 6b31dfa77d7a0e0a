// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tokenwording.h"

#include "models/safetext.h"
#include "ui/failurewording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::Belonging;
using controllers::TokenCheck;
using controllers::VerifyReport;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TokenWording)
};

//! A part that Clerk did not answer, so that nothing can be told.
TokenLine unanswered(const QString &what, const Failure &failure)
{
    const Wording words = wordingOf(failure);
    return {Mark::Open, Words::tr("%1: %2 %3").arg(what, words.sentence, words.advice)};
}

QString belongingClause(Belonging belonging)
{
    switch (belonging) {
    case Belonging::ThisSession:
        return Words::tr("Token belongs to this session");
    case Belonging::OtherSession:
        return Words::tr("Token belongs to another session");
    case Belonging::SameUser:
        return Words::tr("Token names no session, as template tokens do, but this session's user");
    case Belonging::OtherUser:
        return Words::tr("Token belongs to another user");
    case Belonging::Unknown:
        return Words::tr("Token names no session, and this session's user is not known");
    }
    Q_UNREACHABLE();
}

QString validityClause(const TokenCheck &check, Instant now)
{
    using token::Reason;
    if (check.verdict.rejected && check.verdict.rejected != Reason::Expired)
        return wordingOf(*check.verdict.rejected);
    const auto left = std::chrono::ceil<std::chrono::seconds>(*check.expiresAt - now);
    return left > 0s ? Words::tr("valid %1 more").arg(lifetimeWords(left))
                     : Words::tr("expired %1 ago").arg(lifetimeWords(std::max(1s, -left)));
}

Mark belongingMark(const VerifyReport &report, Instant now)
{
    const TokenCheck &check = **report.token;
    switch (report.belonging()) {
    case Belonging::OtherSession:
    case Belonging::OtherUser:
        return Mark::Failed;
    case Belonging::Unknown:
        return Mark::Open;
    case Belonging::ThisSession:
    case Belonging::SameUser:
        break;
    }
    return check.verdict.rejected || *check.expiresAt <= now ? Mark::Failed : Mark::Passed;
}

} // namespace

QString glyph(Mark mark)
{
    switch (mark) {
    case Mark::Passed:
        return u"✓"_s;
    case Mark::Failed:
        return u"✕"_s;
    case Mark::Open:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

TokenLine sessionLine(const VerifyReport &report)
{
    if (!report.session)
        return {Mark::Open, Words::tr("Asking Clerk…")};
    if (!*report.session) {
        const Failure &failure = report.session->error();
        if (failure.httpStatus == 404)
            return {Mark::Failed, Words::tr("This session no longer exists at Clerk.")};
        return unanswered(Words::tr("Session not checked"), failure);
    }
    const api::Session &session = **report.session;
    const QTime time = QDateTime::fromMSecsSinceEpoch(report.checkedAt.time_since_epoch().count()).time();
    Mark mark = Mark::Failed;
    if (session.status == api::SessionStatus::Active)
        mark = Mark::Passed;
    else if (session.status == api::SessionStatus::Pending || session.status == api::SessionStatus::Unknown)
        mark = Mark::Open;
    return {mark,
        Words::tr("Clerk says %1 (checked %2)")
            .arg(models::safeText(session.statusText), QLocale().toString(time, u"HH:mm:ss"))};
}

TokenLine signatureLine(const VerifyReport &report)
{
    if (!report.withToken)
        return {Mark::Open, Words::tr("No token was checked. Paste one to check it too.")};
    if (!report.token)
        return {Mark::Open, Words::tr("Checking the token…")};
    if (!*report.token)
        return unanswered(Words::tr("Token signature not checked"), report.token->error());
    const TokenCheck &check = **report.token;
    if (check.unreadable)
        return {Mark::Failed, Words::tr("Not a token: %1").arg(wordingOf(*check.unreadable))};
    if (check.verdict.signatureValid)
        return {Mark::Passed, Words::tr("Token signature valid, key %1").arg(models::safeText(check.keyId))};
    const token::Reason reason = check.verdict.rejected.value_or(token::Reason::InvalidSignature);
    // Neither says that the token is bad, only that nobody can tell here.
    const bool open = reason == token::Reason::CustomKey || reason == token::Reason::UnknownKey;
    return {open ? Mark::Open : Mark::Failed,
        open ? Words::tr("Token signature not checked: %1").arg(wordingOf(reason))
             : Words::tr("Token not accepted: %1").arg(wordingOf(reason))};
}

TokenLine belongingLine(const VerifyReport &report, Instant now)
{
    if (!report.withToken || !report.session || !report.token || !*report.token
        || (*report.token)->unreadable)
        return {};
    const TokenCheck &check = **report.token;
    const QString belonging = belongingClause(report.belonging());
    if (!check.verdict.signatureValid)
        return {Mark::Open, Words::tr("%1 – by its own words, which nothing proves").arg(belonging)};
    return {belongingMark(report, now), Words::tr("%1; %2").arg(belonging, validityClause(check, now))};
}

TokenLine legacyLine(const VerifyReport &report)
{
    if (!report.legacy || !report.session || !report.token)
        return {};
    const bool accepted = *report.legacy && (*report.legacy)->status == api::SessionStatus::Active;
    const Failure failure = *report.legacy ? Failure {} : report.legacy->error();
    const bool sessionGone = !*report.session && report.session->error().httpStatus == 404;
    if (failure.httpStatus == 410 || (failure.httpStatus == 404 && !sessionGone))
        return {Mark::Open,
            Words::tr("Legacy check (deprecated): Clerk has retired this check (%1)")
                .arg(failure.httpStatus)};
    if (!*report.legacy && failure.httpStatus != 400 && failure.httpStatus != 404)
        return unanswered(Words::tr("Legacy check (deprecated)"), failure);
    if (accepted == report.isGood())
        return {Mark::Passed, Words::tr("Legacy check (deprecated): same answer")};
    return {Mark::Open,
        accepted ? Words::tr("Legacy check (deprecated): another answer, it accepts the token")
                 : Words::tr("Legacy check (deprecated): another answer, it does not accept the token")};
}

QString wordingOf(token::DecodeError error)
{
    using enum token::DecodeError;
    switch (error) {
    case Empty:
        return Words::tr("there is nothing in it.");
    case TooLarge:
        return Words::tr("it is larger than any token Clerk hands out.");
    case NotThreeParts:
        return Words::tr("a token has three parts with dots between them. Copy it again, whole.");
    case BadBase64:
        return Words::tr("it holds characters that no token has. Copy it again, whole.");
    case NotJson:
    case NotAnObject:
        return Words::tr("what it encodes cannot be read. Copy it again, whole.");
    case DuplicateMember:
        return Words::tr("it says the same thing twice, so that readers may disagree about it.");
    case TooDeep:
        return Words::tr("what it encodes is nested too deeply.");
    }
    Q_UNREACHABLE();
}

QString wordingOf(token::Reason reason)
{
    using enum token::Reason;
    switch (reason) {
    case MachineToken:
        return Words::tr("it stands for a machine, not for a session");
    case UnknownKey:
        return Words::tr("this instance has no key of that name, so another instance signed it");
    case CustomKey:
        return Words::tr("its template signs with a key of its own, which Clerk does not give out");
    case WrongType:
        return Words::tr("it says that it is another kind of token");
    case WrongAlgorithm:
        return Words::tr("it is not signed the way Clerk signs session tokens");
    case CriticalHeader:
        return Words::tr("it asks for rules that Clerk's tokens do not use");
    case UnusableKey:
        return Words::tr("the instance's key of that name cannot be used for signatures");
    case InvalidSignature:
        return Words::tr("its signature is not the instance's");
    case SubjectMissing:
        return Words::tr("it names no user");
    case ExpiryMissing:
        return Words::tr("it does not say when it expires");
    case MalformedTime:
        return Words::tr("one of its times is not a time");
    case Expired:
        return Words::tr("it has expired");
    case NotActiveYet:
        return Words::tr("it is not valid yet");
    case IssuedInTheFuture:
        return Words::tr("it was issued in the future; check this computer's clock");
    }
    Q_UNREACHABLE();
}

QString maskedToken(const Secret &token)
{
    return QString::fromLatin1(token.reveal().left(6)) + u"•••••"_s;
}

QString wholeToken(const Secret &token)
{
    QString text;
    // A label breaks lines at spaces alone, and a JWT has none.
    for (const char letter : token.reveal())
        text += QLatin1Char(letter) + QChar(0x200B);
    return text;
}

} // namespace frontdesk::ui
