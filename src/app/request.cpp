// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/request.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto sandboxName = "sandbox"_L1;
constexpr auto linkName = "link"_L1;
constexpr auto activationName = "activation"_L1;

} // namespace

QByteArray Request::toJson() const
{
    const QJsonObject all {
        {sandboxName, sandbox}, {linkName, link}, {activationName, QString::fromLatin1(activation)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<Request> Request::fromJson(const QByteArray &json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    if (!all.value(sandboxName).isBool() || !all.value(linkName).isString())
        return std::nullopt;
    return Request {all.value(sandboxName).toBool(), all.value(linkName).toString(),
        all.value(activationName).toString().toLatin1()};
}

} // namespace frontdesk::app
