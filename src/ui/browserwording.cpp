// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browserwording.h"

#include "models/safetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BrowserWording)
};

} // namespace

QString browserWords(const models::SessionCensus &census, const std::optional<api::Client> &client)
{
    QStringList parts;
    if (const auto people = static_cast<int>(census.people.size()); people > 0)
        parts << Words::tr("%n person(s)", nullptr, people)
              << Words::tr("%1 signed in now", "people").arg(QLocale().toString(census.signedIn));
    if (client && !client->lastAuthenticationStrategy.isEmpty())
        parts << Words::tr("last signed in by %1", "in this browser; a way to sign in")
                     .arg(strategyWords(client->lastAuthenticationStrategy));
    return parts.join(u" · "_s);
}

QString strategyWords(const QString &strategy)
{
    // https://clerk.com/docs: the words of sign-in strategies.
    static const QHash<QString, const char *> known {
        {u"password"_s, QT_TRANSLATE_NOOP("BrowserWording", "password")},
        {u"email_code"_s, QT_TRANSLATE_NOOP("BrowserWording", "a code by email")},
        {u"email_link"_s, QT_TRANSLATE_NOOP("BrowserWording", "a link by email")},
        {u"phone_code"_s, QT_TRANSLATE_NOOP("BrowserWording", "a code by phone")},
        {u"passkey"_s, QT_TRANSLATE_NOOP("BrowserWording", "passkey")},
        {u"totp"_s, QT_TRANSLATE_NOOP("BrowserWording", "an authenticator app")},
        {u"backup_code"_s, QT_TRANSLATE_NOOP("BrowserWording", "a backup code")},
        {u"ticket"_s, QT_TRANSLATE_NOOP("BrowserWording", "a sign-in token")},
        {u"saml"_s, QT_TRANSLATE_NOOP("BrowserWording", "SAML")},
        {u"enterprise_sso"_s, QT_TRANSLATE_NOOP("BrowserWording", "the company's sign-in")},
        {u"oauth_google"_s, "Google"},
        {u"oauth_apple"_s, "Apple"},
        {u"oauth_github"_s, "GitHub"},
        {u"oauth_microsoft"_s, "Microsoft"},
        {u"oauth_facebook"_s, "Facebook"},
        {u"oauth_linkedin"_s, "LinkedIn"},
        {u"oauth_slack"_s, "Slack"},
    };
    const auto found = known.constFind(strategy);
    return found == known.constEnd() ? models::isolated(strategy) : Words::tr(*found);
}

} // namespace frontdesk::ui
