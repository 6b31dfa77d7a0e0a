// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/kind.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace frontdesk::token {

namespace {

// The `cat` of Clerk's tokens.
constexpr auto sessionCategory = "cl_B7d4PD111AAA"_L1;
constexpr auto templateCategory = "cl_B7d4PD222AAA"_L1;
constexpr auto machineCategory = "cl_B7d4PD333AAA"_L1;

} // namespace

Kind kindOf(const Jwt &jwt)
{
    const QJsonValue category = jwt.header.value("cat"_L1);
    const QString subject = jwt.sub().value_or(QString());
    if (category == machineCategory || subject.startsWith("mch_"_L1))
        return Kind::Machine;
    if (jwt.typ.compare("at+jwt"_L1, Qt::CaseInsensitive) == 0)
        return Kind::OAuthAccess;
    if (!jwt.alg.startsWith("RS"_L1))
        return Kind::Foreign;
    const bool isTemplate = category == templateCategory || !jwt.sid();
    if (category == sessionCategory || !isTemplate)
        return jwt.payload.value("v"_L1).toInt() == 2 ? Kind::SessionV2 : Kind::SessionV1;
    return category == templateCategory || subject.startsWith("user_"_L1) ? Kind::Template : Kind::Unknown;
}

std::optional<Mistaken> mistakenFor(const Secret &pasted)
{
    static const std::pair<QByteArrayView, Mistaken> beginnings[] {{"sk_", Mistaken::SecretKey},
        {"pk_", Mistaken::PublishableKey}, {"ak_", Mistaken::ApiKey}, {"mt_", Mistaken::MachineToken},
        {"oat_", Mistaken::OAuthToken}, {"sess_", Mistaken::Id}, {"user_", Mistaken::Id},
        {"client_", Mistaken::Id}, {"-----BEGIN", Mistaken::PublicKey}, {"{", Mistaken::PublicKey}};
    const QByteArrayView text = QByteArrayView(pasted.reveal()).trimmed();
    const auto found = std::find_if(std::begin(beginnings), std::end(beginnings),
        [text](const auto &beginning) { return text.startsWith(beginning.first); });
    return found == std::end(beginnings) ? std::nullopt : std::optional(found->second);
}

} // namespace frontdesk::token
