// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/types/packedsession.h"

#include <QJsonDocument>

#include <vector>

namespace frontdesk::api {

using Packed = PackedSession;

namespace {

constexpr QChar separator = QLatin1Char(Packed::separator);

qint64 packedTime(const std::optional<Instant> &time)
{
    return time ? static_cast<qint64>(time->time_since_epoch().count()) : Packed::noTime;
}

std::optional<Instant> timeOf(qint64 packed)
{
    return packed == Packed::noTime ? std::nullopt
                                    : std::optional(Instant(std::chrono::milliseconds(packed)));
}

QString json(const QJsonObject &object)
{
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

SessionActivity SessionTexts::device(quint32 number) const
{
    const QStringList parts = texts[Packed::Device].text(number).split(separator);
    SessionActivity activity;
    activity.deviceType = parts.value(0);
    activity.browserName = parts.value(1);
    activity.browserVersion = parts.value(2);
    activity.isMobile = parts.value(3) == QLatin1StringView(Packed::mobile);
    return activity;
}

SessionActivity SessionTexts::place(quint32 number) const
{
    const QStringList parts = texts[Packed::Place].text(number).split(separator);
    SessionActivity activity;
    activity.city = parts.value(0);
    activity.country = parts.value(1);
    return activity;
}

SessionId SessionTexts::id(const PackedSession &packed) const
{
    return SessionId::parse(texts[Packed::Id].text(packed[Packed::Id])).value_or(SessionId());
}

Session SessionTexts::unpacked(const PackedSession &packed) const
{
    const auto text = [&](Packed::Text kind) { return texts[kind].text(packed[kind]); };
    Session session;
    session.id = id(packed);
    session.userId = UserId::parse(text(Packed::User)).value_or(UserId());
    session.clientId = ClientId::parse(text(Packed::Client)).value_or(ClientId());
    session.status = packed.status;
    session.statusText = text(Packed::StatusText);
    session.lastActiveOrganizationId
        = OrganizationId::parse(text(Packed::Organization)).value_or(OrganizationId());
    if (packed[Packed::Actor] != 0)
        session.actor = QJsonDocument::fromJson(text(Packed::Actor).toUtf8()).object();
    if (packed[Packed::Tasks] != 0)
        session.tasks = text(Packed::Tasks).split(separator);
    if (packed.hasActivity) {
        session.latestActivity = device(packed[Packed::Device]);
        const SessionActivity where = place(packed[Packed::Place]);
        session.latestActivity->city = where.city;
        session.latestActivity->country = where.country;
        session.latestActivity->id = text(Packed::Activity);
        session.latestActivity->ipAddress = text(Packed::Address);
    }
    session.lastActiveAt = timeOf(packed.lastActiveAt);
    session.expireAt = timeOf(packed.expireAt);
    session.abandonAt = timeOf(packed.abandonAt);
    session.updatedAt = timeOf(packed.updatedAt);
    session.createdAt = timeOf(packed.createdAt);
    session.doubtfulTimes = packed.doubtfulTimes;
    return session;
}

SessionPacker::SessionPacker()
{
    for (Texts &texts : m_texts.texts)
        m_pools.emplace_back(texts);
}

PackedSession SessionPacker::pack(const Session &session)
{
    Packed packed;
    const auto keep
        = [this, &packed](Packed::Text kind, const QString &text) { packed[kind] = m_pools[kind].add(text); };
    keep(Packed::Id, session.id.text());
    keep(Packed::User, session.userId.text());
    keep(Packed::Client, session.clientId.text());
    keep(Packed::Organization, session.lastActiveOrganizationId.text());
    keep(Packed::Actor, json(session.actor));
    keep(Packed::Tasks, session.tasks.join(separator));
    keep(Packed::StatusText, session.statusText);
    packed.status = session.status;
    packed.hasActivity = session.latestActivity.has_value();
    if (session.latestActivity) {
        const SessionActivity &activity = *session.latestActivity;
        keep(Packed::Activity, activity.id);
        keep(Packed::Device,
            activity.deviceType + separator + activity.browserName + separator + activity.browserVersion
                + separator + QLatin1StringView(activity.isMobile ? Packed::mobile : ""));
        keep(Packed::Place, activity.city + separator + activity.country);
        keep(Packed::Address, activity.ipAddress);
    }
    packed.lastActiveAt = packedTime(session.lastActiveAt);
    packed.expireAt = packedTime(session.expireAt);
    packed.abandonAt = packedTime(session.abandonAt);
    packed.updatedAt = packedTime(session.updatedAt);
    packed.createdAt = packedTime(session.createdAt);
    packed.doubtfulTimes = session.doubtfulTimes;
    return packed;
}

QList<PackedSession> SessionPacker::adopt(const PackedPage &page)
{
    // By the number in the page, the number here.
    std::array<std::vector<quint32>, Packed::TextCount> numbers;
    for (size_t kind = 0; kind < Packed::TextCount; ++kind) {
        const Texts &texts = page.texts.texts[kind];
        numbers[kind].reserve(texts.size());
        for (quint32 number = 0; number < texts.size(); ++number)
            numbers[kind].push_back(m_pools[kind].add(texts.bytes(number)));
    }
    QList<PackedSession> adopted = page.items;
    for (PackedSession &packed : adopted) {
        for (size_t kind = 0; kind < Packed::TextCount; ++kind)
            packed.numbers[kind] = numbers[kind][packed.numbers[kind]];
    }
    return adopted;
}

qint64 SessionPacker::numberOf(const SessionId &id) const
{
    return m_pools[Packed::Id].find(id.text());
}

void SessionPacker::clear()
{
    for (StringPool &pool : m_pools)
        pool.clear();
}

void SessionPacker::squeeze()
{
    for (Texts &texts : m_texts.texts)
        texts.squeeze();
}

qsizetype SessionPacker::footprint() const
{
    qsizetype bytes = 0;
    for (const Texts &texts : m_texts.texts)
        bytes += texts.footprint();
    for (const StringPool &pool : m_pools)
        bytes += pool.footprint();
    return bytes;
}

} // namespace frontdesk::api
