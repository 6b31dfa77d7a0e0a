// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jwttemplatemodel.h"

#include "models/safetext.h"

#include <algorithm>

namespace frontdesk::models {

using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

// In the largest unit that tells it exactly.
QString lifetimeWords(seconds lifetime)
{
    const auto exactly = [lifetime](seconds unit) { return lifetime >= unit && lifetime % unit == 0s; };
    const auto count = [lifetime](seconds unit) { return static_cast<int>(lifetime / unit); };
    if (exactly(days(1)))
        return JwtTemplateModel::tr("%n d", nullptr, count(days(1)));
    if (exactly(hours(1)))
        return JwtTemplateModel::tr("%n h", nullptr, count(hours(1)));
    if (exactly(minutes(1)))
        return JwtTemplateModel::tr("%n min", nullptr, count(minutes(1)));
    return JwtTemplateModel::tr("%n s", nullptr, count(seconds(1)));
}

} // namespace

void JwtTemplateModel::setTemplates(const QList<api::JwtTemplate> &templates)
{
    beginResetModel();
    m_templates = templates;
    std::sort(m_templates.begin(), m_templates.end(),
        [](const auto &a, const auto &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    endResetModel();
}

int JwtTemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size()) + 1;
}

QVariant JwtTemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool plain = index.row() == 0;
    const api::JwtTemplate jwtTemplate = plain ? api::JwtTemplate {} : m_templates.at(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return plain ? tr("Default session token") : words(jwtTemplate);
    case NameRole:
        return jwtTemplate.name;
    case LifetimeRole:
        return plain ? QVariant() : QVariant(static_cast<qint64>(jwtTemplate.lifetime.count()));
    case CustomKeyRole:
        return jwtTemplate.customSigningKey;
    default:
        return {};
    }
}

QString JwtTemplateModel::words(const api::JwtTemplate &jwtTemplate) const
{
    QStringList parts {safeText(jwtTemplate.name), lifetimeWords(jwtTemplate.lifetime)};
    if (!jwtTemplate.signingAlgorithm.isEmpty())
        parts << safeText(jwtTemplate.signingAlgorithm);
    if (jwtTemplate.customSigningKey)
        parts << tr("own signing key");
    return parts.join(u" · "_s);
}

} // namespace frontdesk::models
