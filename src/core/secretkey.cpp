// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secretkey.h"

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString unwrapped(QString text)
{
    text = text.trimmed();
    for (const QLatin1StringView lead : {"export "_L1, "CLERK_SECRET_KEY="_L1}) {
        if (text.startsWith(lead))
            text = text.sliced(lead.size()).trimmed();
    }
    for (const QChar quote : {u'"', u'\'', u'`'}) {
        if (text.size() >= 2 && text.startsWith(quote) && text.endsWith(quote))
            text = text.sliced(1, text.size() - 2).trimmed();
    }
    return text;
}

Refusal kindOfOther(const QString &text)
{
    const std::pair<QLatin1StringView, Refusal> kinds[] = {
        {"pk_"_L1, Refusal::PublishableKey},
        {"ak_"_L1, Refusal::ApiKey},
        {"mt_"_L1, Refusal::MachineToken},
        {"oat_"_L1, Refusal::OAuthToken},
        {"whsec_"_L1, Refusal::WebhookSecret},
        {"eyJ"_L1, Refusal::SessionToken},
    };
    for (const auto &[prefix, refusal] : kinds) {
        if (text.startsWith(prefix))
            return refusal;
    }
    return Refusal::UnknownKey;
}

bool isKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
        || c == u'-';
}

} // namespace

SecretKey::SecretKey(Secret secret, Environment environment)
    : m_secret(std::move(secret))
    , m_environment(environment)
{
}

Result<SecretKey> SecretKey::parse(const QString &pasted)
{
    const QString text = unwrapped(pasted);
    if (text.isEmpty())
        return fail(Failure::refused(Refusal::NoSecretKey));
    const std::pair<QLatin1StringView, Environment> prefixes[] = {
        {"sk_test_"_L1, Environment::Development},
        {"sk_live_"_L1, Environment::Production},
        {"test_"_L1, Environment::Development},
        {"live_"_L1, Environment::Production},
    };
    for (const auto &[prefix, environment] : prefixes) {
        // Anything else in a header value could end the line and begin another header.
        if (text.startsWith(prefix) && text.size() > prefix.size()
            && std::all_of(text.begin(), text.end(), isKeyCharacter))
            return SecretKey(Secret(text.toLatin1()), environment);
    }
    return fail(Failure::refused(kindOfOther(text)));
}

QString SecretKey::masked() const
{
    const QByteArray &key = m_secret.reveal();
    const qsizetype prefix = key.indexOf('_', key.startsWith("sk_") ? 3 : 0) + 1;
    return QString::fromLatin1(key.first(prefix)) + u'…' + m_secret.tail();
}

} // namespace frontdesk
