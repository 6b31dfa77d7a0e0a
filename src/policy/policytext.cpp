// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/policytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringDecoder>
#include <QUrl>

#include <limits>

namespace frontdesk::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyFile)
};

Failure broken(const QString &why)
{
    return Failure::refused(Refusal::PolicyBroken, why);
}

//! Of the byte at \a offset, as editors count.
Failure brokenAt(const QByteArray &json, qsizetype offset, const QString &why)
{
    const QByteArray before = json.left(offset);
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return broken(Words::tr("Line %1, column %2: %3.").arg(before.count('\n') + 1).arg(column).arg(why));
}

//! Where a member stands that was there before; -1: nowhere. \a json has to be an object, well formed: Qt
//! takes the last of two silently.
qsizetype repeatedMember(const QByteArray &json)
{
    QSet<QString> names;
    int depth = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        if (c != '"')
            continue;
        const qsizetype begin = at;
        for (++at; json.at(at) != '"'; ++at)
            at += json.at(at) == '\\' ? 1 : 0;
        const QByteArray text = json.mid(begin, at - begin + 1);
        const bool isName = depth == 1 && json.mid(at + 1).trimmed().startsWith(':');
        if (!isName)
            continue;
        const QString name = QJsonDocument::fromJson('[' + text + ']').array().at(0).toString();
        if (names.contains(name))
            return begin;
        names.insert(name);
    }
    return -1;
}

//! Takes the members of the object one by one, and remembers what is wrong with the first that is.
class Members final {
public:
    explicit Members(QJsonObject object)
        : m_left(std::move(object))
    {
    }

    bool flag(const QString &name)
    {
        const QJsonValue value = m_left.take(name);
        if (!value.isUndefined() && !value.isBool())
            complain(Words::tr("“%1” has to be true or false.").arg(name));
        return value.toBool();
    }

    template <typename Duration>
    std::optional<Duration> duration(const QString &name, qint64 shortest, qint64 longest)
    {
        const QJsonValue value = m_left.take(name);
        if (value.isUndefined())
            return std::nullopt;
        const qint64 count = value.toInteger(std::numeric_limits<qint64>::min());
        if (count < shortest || count > longest)
            complain(Words::tr("“%1” has to be a whole number from %2 to %3.")
                         .arg(name)
                         .arg(shortest)
                         .arg(longest));
        return Duration(count);
    }

    std::optional<QStringList> texts(
        const QString &name, bool (*isGood)(const QString &), const QString &what)
    {
        const QJsonValue value = m_left.take(name);
        if (value.isUndefined())
            return std::nullopt;
        QStringList texts;
        bool isWell = value.isArray();
        for (const QJsonValue &each : value.toArray()) {
            texts << each.toString();
            isWell = isWell && each.isString() && isGood(texts.constLast());
        }
        if (!isWell)
            complain(Words::tr("“%1” has to be a list of %2.").arg(name, what));
        return texts;
    }

    //! Why the whole cannot be taken; nullopt: it can.
    std::optional<Failure> complaint()
    {
        if (!m_left.isEmpty())
            complain(
                Words::tr("“%1” is not a rule that this Frontdesk knows.").arg(m_left.constBegin().key()));
        return m_complaint;
    }

private:
    void complain(const QString &why)
    {
        if (!m_complaint)
            m_complaint = broken(why);
    }

    QJsonObject m_left;
    std::optional<Failure> m_complaint;
};

bool isTemplate(const QString &name)
{
    constexpr qsizetype longest = 255; // characters
    return name.size() <= longest && name.trimmed() == name;
}

//! A host's name or address, without scheme, port and path, as a URL has it.
bool isHost(const QString &name)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(name);
    return !name.isEmpty() && url.isValid() && url.host(QUrl::FullyEncoded) == name.toLower();
}

} // namespace

Result<Policy> parsePolicy(const QByteArray &json)
{
    if (json.size() > longestPolicy)
        return fail(broken(Words::tr("It is larger than 64 KB.")));
    QStringDecoder decoder(QStringDecoder::Utf8);
    static_cast<void>(QString(decoder(json)));
    if (decoder.hasError())
        return fail(broken(Words::tr("It is not UTF-8 text.")));
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(brokenAt(json, error.offset, error.errorString()));
    if (!document.isObject())
        return fail(broken(Words::tr("It has to be one object, in braces.")));
    if (const qsizetype again = repeatedMember(json); again >= 0)
        return fail(brokenAt(json, again, Words::tr("this rule was there before")));

    constexpr qint64 shortestToken = 30; // seconds, as Clerk has it
    constexpr qint64 longestToken = 315360000;
    constexpr qint64 longestIdle = 60; // minutes
    Members members(document.object());
    Policy policy;
    policy.isManaged = true;
    policy.readOnly = members.flag(u"readOnly"_s);
    policy.longestToken = members.duration<std::chrono::seconds>(
        u"maximumTokenLifetimeSeconds"_s, shortestToken, longestToken);
    policy.templates = members.texts(u"allowedTemplates"_s, isTemplate, Words::tr("names of JWT templates"));
    policy.requireReason = members.flag(u"requireReason"_s);
    policy.idleLock = members.duration<std::chrono::minutes>(u"idleLockMinutes"_s, 1, longestIdle);
    policy.hosts = members.texts(
        u"allowedHosts"_s, isHost, Words::tr("hosts such as “api.clerk.com”, without scheme and port"));
    policy.noExport = members.flag(u"noExport"_s);
    if (const auto complaint = members.complaint())
        return fail(*complaint);
    return policy;
}

} // namespace frontdesk::policy
