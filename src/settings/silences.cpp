// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"
#include "settings/values.h"
#include "settings/veiled.h"

#include <QSettings>

// What Settings keeps of who and what is silenced.
namespace frontdesk::settings {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSilences = 200;

QString keyOf(const QString &instanceId)
{
    return groupOf(instanceId) + u"silenced"_s;
}

bool canBeKept(const Silence &silence)
{
    const QString id = silence.person.text();
    return silence.network || (!id.isEmpty() && id == keepable(id));
}

// One value, so that it is never half of one program's and half of another's: of each whether it is a network
// or a person, which, and the name.
void writeSilences(QSettings &file, const QString &instanceId, const QList<Silence> &silences)
{
    QStringList flat;
    for (const Silence &silence : silences.mid(0, mostSilences)) {
        if (silence.network)
            flat << u"network"_s << silence.network->text() << QString();
        else
            flat << u"person"_s << silence.person.text() << silence.name;
    }
    if (flat.isEmpty())
        file.remove(keyOf(instanceId));
    else
        file.setValue(keyOf(instanceId), flat);
}

QList<Silence> readSilences(const QSettings &file, const QString &instanceId)
{
    const QStringList flat = file.value(keyOf(instanceId)).toStringList();
    QList<Silence> silences;
    for (qsizetype i = 0; i + 2 < flat.size() && silences.size() < mostSilences; i += 3) {
        const auto network = IpNetwork::parse(flat[i + 1]);
        const auto person = UserId::parse(flat[i + 1]);
        if (flat[i] == "network"_L1 && network)
            silences << Silence {{}, network, {}};
        else if (flat[i] == "person"_L1 && person)
            silences << Silence {*person, {}, keepable(flat[i + 2])};
    }
    return silences;
}

} // namespace

QList<Silence> Settings::silences(const QString &instanceId) const
{
    return drawn(readSilences(*m_file, instanceId), m_veil);
}

void Settings::silence(const QString &instanceId, const Silence &shown)
{
    const Silence silence = lifted(shown, m_veil);
    if (!canBeKept(silence))
        return;
    takeWhatOthersWrote();
    QList<Silence> list = readSilences(*m_file, instanceId);
    list.removeIf([&silence](const Silence &other) { return other.isSame(silence); });
    list.prepend({silence.person, silence.network, keepable(silence.name)});
    writeSilences(edit(), instanceId, list);
    Q_EMIT silencesChanged(instanceId);
}

void Settings::unsilence(const QString &instanceId, const Silence &shown)
{
    const Silence silence = lifted(shown, m_veil);
    takeWhatOthersWrote();
    QList<Silence> list = readSilences(*m_file, instanceId);
    list.removeIf([&silence](const Silence &other) { return other.isSame(silence); });
    writeSilences(edit(), instanceId, list);
    Q_EMIT silencesChanged(instanceId);
}

} // namespace frontdesk::settings
