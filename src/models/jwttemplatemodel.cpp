// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jwttemplatemodel.h"

#include "models/lifetimewords.h"
#include "models/safetext.h"

namespace frontdesk::models {

namespace {

QString words(const api::JwtTemplate &one, int column)
{
    switch (column) {
    case JwtTemplateModel::Name:
        return safeText(one.name);
    case JwtTemplateModel::Algorithm:
        return safeText(one.signingAlgorithm);
    case JwtTemplateModel::Lifetime:
        return lifetimeWords(one.lifetime);
    case JwtTemplateModel::ClockSkew:
        return lifetimeWords(one.allowedClockSkew);
    case JwtTemplateModel::Key:
        return one.customSigningKey ? JwtTemplateModel::tr("◆ custom key")
                                    : JwtTemplateModel::tr("the instance's");
    default:
        return {};
    }
}

//! All of a row, for a screen reader.
QString sentence(const api::JwtTemplate &one)
{
    return JwtTemplateModel::tr("Template %1, algorithm %2, lifetime %3, clock skew %4, signing key: %5.")
        .arg(words(one, JwtTemplateModel::Name), words(one, JwtTemplateModel::Algorithm),
            words(one, JwtTemplateModel::Lifetime), words(one, JwtTemplateModel::ClockSkew),
            words(one, JwtTemplateModel::Key));
}

QVariant sortKey(const api::JwtTemplate &one, int column)
{
    if (column == JwtTemplateModel::Lifetime)
        return static_cast<qint64>(one.lifetime.count());
    if (column == JwtTemplateModel::ClockSkew)
        return static_cast<qint64>(one.allowedClockSkew.count());
    return words(one, column);
}

QString explanation(const api::JwtTemplate &one, int column)
{
    if (column == JwtTemplateModel::Name)
        return toolTipText(safeText(one.name));
    if (column == JwtTemplateModel::ClockSkew)
        return JwtTemplateModel::tr("How long before it is minted a token is good already");
    if (column == JwtTemplateModel::Key && one.customSigningKey)
        return JwtTemplateModel::tr(
            "Signed with a key of its own, which Clerk does not give out: nobody here can check it.");
    return {};
}

} // namespace

void JwtTemplateModel::setTemplates(const QList<api::JwtTemplate> &templates)
{
    beginResetModel();
    m_templates = templates;
    endResetModel();
}

int JwtTemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size());
}

int JwtTemplateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JwtTemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::JwtTemplate &one = m_templates.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(one, index.column());
    case Qt::ToolTipRole:
        return explanation(one, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? sentence(one) : words(one, index.column());
    case SortRole:
        return sortKey(one, index.column());
    default:
        return {};
    }
}

QVariant JwtTemplateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Algorithm:
        return tr("Algorithm");
    case Lifetime:
        return tr("Lifetime");
    case ClockSkew:
        return tr("Clock skew");
    case Key:
        return tr("Signing key");
    default:
        return {};
    }
}

} // namespace frontdesk::models
