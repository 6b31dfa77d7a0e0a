// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "promises.h"

#include "core/ipnetwork.h"
#include "core/redact.h"
#include "search/emails.h"
#include "search/maildomains.h"
#include "search/secrets.h"
#include "search/understand.h"

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;
using Kind = search::Meaning::Kind;

namespace {

bool isPlainId(const QString &text, QStringView prefix)
{
    return text.startsWith(prefix) && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    });
}

bool isOfItsKind(const search::Meaning &meaning)
{
    const QString &text = meaning.text;
    switch (meaning.kind) {
    case Kind::UserId:
        return isPlainId(text, u"user_");
    case Kind::SessionId:
        return isPlainId(text, u"sess_") || isPlainId(text, u"ses_");
    case Kind::ClientId:
        return isPlainId(text, u"client_");
    case Kind::OrganizationId:
        return isPlainId(text, u"org_");
    case Kind::CutId:
        return text.contains(u'_');
    case Kind::Email:
        return text.count(u'@') >= 1 && search::domainOf(text).contains(u'.') && !text.contains(u' ');
    case Kind::Phone:
        return text.startsWith(u'+') && text.size() >= 9 && text.size() <= 16;
    case Kind::PhonePart:
        return text.size() >= 4 && text.size() <= 16;
    case Kind::Network:
        return IpNetwork::parse(text).has_value();
    case Kind::Words:
        return !text.isEmpty() && text == text.simplified();
    case Kind::Nothing:
    case Kind::OddLink:
    case Kind::TooLong:
    case Kind::Token:
    case Kind::Key:
        return text.isEmpty();
    }
    return false;
}

} // namespace

QString brokenPromise(const QString &typed)
{
    const search::Meaning meaning = search::understand(typed);
    if (meaning != search::understand(typed))
        return u"the same text means two things"_s;
    if (redact(typed) != typed && !meaning.isSecret())
        return u"a secret is taken for something else"_s;
    if (redact(meaning.text) != meaning.text || redact(meaning.instance) != meaning.instance)
        return u"a secret is part of the answer"_s;
    if (meaning.kind == Kind::Token && search::tokenIn(typed).isEmpty())
        return u"there is no token in a token"_s;
    if (!isOfItsKind(meaning))
        return u"the text is not of its kind"_s;
    if (!meaning.text.isEmpty()) {
        const search::Meaning again = search::understand(meaning.text);
        if (again.kind != meaning.kind || again.text != meaning.text)
            return u"what was understood is understood differently"_s;
    }
    if (meaning.kind == Kind::Email
        && search::likelyDomain(search::domainOf(meaning.text), {}) == search::domainOf(meaning.text))
        return u"what was typed is proposed"_s;
    return {};
}

} // namespace frontdesk
