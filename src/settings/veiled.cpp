// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/veiled.h"

#include "core/veil.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk::settings {

namespace {

template <typename AnyId>
AnyId idOf(const QString &text)
{
    return AnyId::parse(text).value_or(AnyId());
}

template <typename AnyId>
AnyId drawnId(const AnyId &id, Veil *veil)
{
    return veil ? idOf<AnyId>(veil->drawOverId(id.text())) : id;
}

template <typename AnyId>
AnyId liftedId(const AnyId &id, const Veil *veil)
{
    return idOf<AnyId>(lifted(id.text(), veil));
}

//! A choice is JSON: what a member is called says what is in it.
QString drawnChoice(const QString &choice, Veil *veil)
{
    return veil && !choice.isEmpty() ? QString::fromUtf8(veil->drawOver(choice.toUtf8())) : choice;
}

QString liftedChoice(const QString &choice, const Veil *veil)
{
    QJsonObject object = QJsonDocument::fromJson(choice.toUtf8()).object();
    if (!veil || object.isEmpty())
        return choice;
    for (QJsonValueRef each : object) {
        if (each.isArray()) {
            QStringList texts = each.toVariant().toStringList();
            for (QString &text : texts)
                text = veil->lift(text);
            each = QJsonArray::fromStringList(texts);
        } else {
            each = veil->lift(each.toString());
        }
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString drawnName(const QString &name, Veil *veil)
{
    return veil ? veil->drawOverName(name) : name;
}

} // namespace

UserId lifted(const UserId &id, const Veil *veil)
{
    return liftedId(id, veil);
}

QString drawn(const QString &text, Veil *veil)
{
    return veil ? veil->drawOverText(text) : text;
}

QString lifted(const QString &text, const Veil *veil)
{
    return veil ? veil->lift(text) : text;
}

KeptPerson drawn(const KeptPerson &person, Veil *veil)
{
    return {drawnId(person.id, veil), drawnName(person.name, veil)};
}

KeptPerson lifted(const KeptPerson &person, const Veil *veil)
{
    return {liftedId(person.id, veil), lifted(person.name, veil)};
}

SavedView drawn(const SavedView &view, Veil *veil)
{
    return {veil ? veil->drawOverRemark(view.name) : view.name, drawnChoice(view.choice, veil)};
}

SavedView lifted(const SavedView &view, const Veil *veil)
{
    return {lifted(view.name, veil), liftedChoice(view.choice, veil)};
}

LastView drawn(const LastView &view, Veil *veil)
{
    return {drawnId(view.user, veil), drawnId(view.client, veil), drawnId(view.session, veil),
        drawnChoice(view.choice, veil), view.isInspected};
}

LastView lifted(const LastView &view, const Veil *veil)
{
    return {liftedId(view.user, veil), liftedId(view.client, veil), liftedId(view.session, veil),
        liftedChoice(view.choice, veil), view.isInspected};
}

Silence drawn(const Silence &silence, Veil *veil)
{
    const auto network
        = silence.network ? IpNetwork::parse(drawn(silence.network->text(), veil)) : std::nullopt;
    return {drawnId(silence.person, veil), network, drawnName(silence.name, veil)};
}

Silence lifted(const Silence &silence, const Veil *veil)
{
    const auto network
        = silence.network ? IpNetwork::parse(lifted(silence.network->text(), veil)) : std::nullopt;
    return {liftedId(silence.person, veil), network, lifted(silence.name, veil)};
}

Preferences drawn(Preferences preferences, Veil *veil)
{
    preferences.operatorName = drawnName(preferences.operatorName, veil);
    return preferences;
}

Preferences lifted(Preferences preferences, const Veil *veil)
{
    preferences.operatorName = lifted(preferences.operatorName, veil);
    return preferences;
}

} // namespace frontdesk::settings
