// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/statusvocabulary.h"

#include "models/safetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;
using api::SessionStatus;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StatusVocabulary)
};

struct Entry {
    SessionStatus status;
    const char *name;
    char16_t glyph;
    QRgb light;
    QRgb dark;
    const char *meaning;
};

// In the order of rank. Unknown stands last and answers for all that is not listed.
constexpr std::array entries {
    Entry {SessionStatus::Active, QT_TRANSLATE_NOOP("StatusVocabulary", "Active"), u'●', 0xff1a7f37,
        0xff57d27e, QT_TRANSLATE_NOOP("StatusVocabulary", "Signed in and usable.")},
    Entry {SessionStatus::Pending, QT_TRANSLATE_NOOP("StatusVocabulary", "Pending"), u'◐', 0xff8a5a00,
        0xfff2b84b, QT_TRANSLATE_NOOP("StatusVocabulary", "Signed in, but still has something to finish.")},
    Entry {SessionStatus::Revoked, QT_TRANSLATE_NOOP("StatusVocabulary", "Revoked"), u'⊘', 0xffb3261e,
        0xffff8a80, QT_TRANSLATE_NOOP("StatusVocabulary", "Ended by your application or an administrator.")},
    Entry {SessionStatus::Ended, QT_TRANSLATE_NOOP("StatusVocabulary", "Signed out"), u'○', 0xff57606a,
        0xffa9b1ba,
        QT_TRANSLATE_NOOP("StatusVocabulary", "The user signed out; the browser still knows the session.")},
    Entry {SessionStatus::Removed, QT_TRANSLATE_NOOP("StatusVocabulary", "Signed out, removed"), u'◌',
        0xff57606a, 0xffa9b1ba,
        QT_TRANSLATE_NOOP("StatusVocabulary", "The user signed out and the browser dropped the session.")},
    Entry {SessionStatus::Replaced, QT_TRANSLATE_NOOP("StatusVocabulary", "Replaced"), u'⇄', 0xff0b5cad,
        0xff79b8ff,
        QT_TRANSLATE_NOOP("StatusVocabulary", "Another session took its place in the same browser.")},
    Entry {SessionStatus::Expired, QT_TRANSLATE_NOOP("StatusVocabulary", "Expired"), u'⧖', 0xff6b4e9b,
        0xffc4a7f0, QT_TRANSLATE_NOOP("StatusVocabulary", "Reached its end time.")},
    Entry {SessionStatus::Abandoned, QT_TRANSLATE_NOOP("StatusVocabulary", "Abandoned"), u'☾', 0xff7a5230,
        0xffd6a97c, QT_TRANSLATE_NOOP("StatusVocabulary", "Left by the client before it finished.")},
    Entry {SessionStatus::Unknown, QT_TRANSLATE_NOOP("StatusVocabulary", "Unknown"), u'?', 0, 0,
        QT_TRANSLATE_NOOP("StatusVocabulary", "Clerk did not say.")},
};

const Entry &entry(SessionStatus status)
{
    const auto found = std::find_if(
        entries.begin(), entries.end() - 1, [status](const Entry &one) { return one.status == status; });
    return *found;
}

QString taskWords(const QString &key)
{
    if (key == "choose-organization"_L1)
        return Words::tr("choose an organization");
    if (key == "reset-password"_L1)
        return Words::tr("reset the password");
    if (key == "setup-mfa"_L1)
        return Words::tr("set up two-step sign-in");
    return isolated(key);
}

QString tasksWords(const QStringList &keys)
{
    QStringList words;
    for (const QString &key : keys)
        words << taskWords(key);
    return QLocale().createSeparatedList(words);
}

} // namespace

QString statusName(SessionStatus status)
{
    return Words::tr(entry(status).name);
}

QString statusName(const api::Session &session)
{
    if (session.status == SessionStatus::Unknown && !session.statusText.isEmpty())
        return safeText(session.statusText);
    return statusName(session.status);
}

QString statusGlyph(SessionStatus status)
{
    return QChar(entry(status).glyph);
}

QString statusExplanation(const api::Session &session)
{
    if (session.status == SessionStatus::Unknown && !session.statusText.isEmpty())
        return Words::tr("Unknown status “%1”. Update the app if you see this often.")
            .arg(isolated(session.statusText));
    if (session.status == SessionStatus::Pending && !session.tasks.isEmpty())
        return Words::tr("Signed in, but still has to finish: %1.").arg(tasksWords(session.tasks));
    return Words::tr(entry(session.status).meaning);
}

StatusColours statusColours(SessionStatus status)
{
    if (status == SessionStatus::Unknown)
        return {};
    return {QColor(entry(status).light), QColor(entry(status).dark)};
}

int statusRank(SessionStatus status)
{
    return static_cast<int>(&entry(status) - entries.data());
}

} // namespace frontdesk::models
