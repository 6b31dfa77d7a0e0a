// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewchoice.h"

#include "core/ipnetwork.h"
#include "models/sessiontablemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto textKey = "text"_L1;
constexpr auto sortKey = "sort"_L1;

QMetaEnum columns()
{
    return QMetaEnum::fromType<SessionTableModel::Column>();
}

bool isValue(Facet facet, const QString &value)
{
    if (isTime(facet))
        return Period::parse(value).has_value();
    return facet == Facet::Network ? IpNetwork::parse(value).has_value() : !value.isEmpty();
}

// Newest first is written "-LastActive".
std::optional<SessionOrder> orderOf(const QString &word)
{
    const bool isDescending = word.startsWith(u'-');
    bool isColumn = false;
    const int column = columns().keyToValue(word.mid(isDescending ? 1 : 0).toLatin1().constData(), &isColumn);
    if (!isColumn || column >= SessionTableModel::ColumnCount)
        return std::nullopt;
    return SessionOrder {column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder};
}

} // namespace

QString ViewChoice::text() const
{
    QJsonObject object;
    for (auto each = filter.chosen.cbegin(); each != filter.chosen.cend(); ++each)
        object[facetWord(each.key())] = QJsonArray::fromStringList(each.value());
    if (!filter.text.isEmpty())
        object[textKey] = filter.text;
    if (order.column >= 0)
        object[sortKey] = (order.direction == Qt::DescendingOrder ? u"-%1"_s : u"%1"_s)
                              .arg(QLatin1String(columns().valueToKey(order.column)));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ViewChoice> ViewChoice::parse(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    ViewChoice choice;
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        const QString key = each.key();
        if (key == textKey && each->isString()) {
            choice.filter.text = each->toString();
        } else if (key == sortKey) {
            const auto order = orderOf(each->toString());
            if (!order)
                return std::nullopt;
            choice.order = *order;
        } else {
            const auto facet = facetOf(key);
            const QJsonArray values = each->toArray();
            if (!facet || values.isEmpty())
                return std::nullopt;
            for (const QJsonValue &value : values) {
                if (!isValue(*facet, value.toString()))
                    return std::nullopt;
                choice.filter = choice.filter.with(*facet, value.toString());
            }
        }
    }
    return choice;
}

} // namespace frontdesk::models
