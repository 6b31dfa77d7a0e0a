// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templateclaimsmodel.h"

#include "models/lifetimewords.h"
#include "models/safetext.h"

#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

//! As it stands in a token, so that a text and a number do not look alike.
QString json(const QJsonValue &value)
{
    // Qt writes documents only, so the array around it goes again.
    const QByteArray text = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return safeText(QString::fromUtf8(text.sliced(1, text.size() - 2)));
}

//! What decides an automatic claim.
QString source(const QString &claim, const api::JwtTemplate &jwtTemplate)
{
    if (claim == "iss"_L1)
        return TemplateClaimsModel::tr("the instance's address");
    if (claim == "sub"_L1)
        return TemplateClaimsModel::tr("the user's ID");
    if (claim == "iat"_L1)
        return TemplateClaimsModel::tr("when it is minted");
    if (claim == "exp"_L1)
        return TemplateClaimsModel::tr("%1 after iat").arg(lifetimeWords(jwtTemplate.lifetime));
    if (claim == "nbf"_L1)
        return TemplateClaimsModel::tr("%1 before iat").arg(lifetimeWords(jwtTemplate.allowedClockSkew));
    if (claim == "jti"_L1)
        return TemplateClaimsModel::tr("another for each token");
    return TemplateClaimsModel::tr("the origin, if there is one");
}

QString wordsFor(ClaimVerdict verdict)
{
    switch (verdict) {
    case ClaimVerdict::Open:
        return {};
    case ClaimVerdict::Same:
        return TemplateClaimsModel::tr("✓ same");
    case ClaimVerdict::Differs:
        return TemplateClaimsModel::tr("✕ differs");
    case ClaimVerdict::Automatic:
        return TemplateClaimsModel::tr("– automatic");
    case ClaimVerdict::Unpredicted:
        return TemplateClaimsModel::tr("– not predicted");
    }
    Q_UNREACHABLE();
}

} // namespace

ClaimVerdict verdictOn(const TemplateClaim &claim)
{
    if (!claim.minted)
        return ClaimVerdict::Open;
    if (claim.origin == TemplateClaim::Origin::Automatic)
        return ClaimVerdict::Automatic;
    if (claim.origin == TemplateClaim::Origin::Token)
        return ClaimVerdict::Differs;
    if (!claim.predicted)
        return ClaimVerdict::Unpredicted;
    return *claim.predicted == *claim.minted ? ClaimVerdict::Same : ClaimVerdict::Differs;
}

void TemplateClaimsModel::setClaims(const api::JwtTemplate &jwtTemplate, const QList<TemplateClaim> &claims)
{
    beginResetModel();
    m_template = jwtTemplate;
    m_claims = claims;
    endResetModel();
}

int TemplateClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims.size());
}

int TemplateClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TemplateClaimsModel::prediction(const TemplateClaim &claim) const
{
    switch (claim.origin) {
    case TemplateClaim::Origin::Template:
        return claim.predicted ? json(*claim.predicted) : tr("not known here");
    case TemplateClaim::Origin::Automatic:
        return tr("automatic: %1").arg(source(claim.path.constFirst(), m_template));
    case TemplateClaim::Origin::Token:
        return tr("not in the template");
    }
    Q_UNREACHABLE();
}

QString TemplateClaimsModel::words(const TemplateClaim &claim, int column) const
{
    switch (column) {
    case Claim:
        return safeText(claim.path.join(u" › "_s));
    case Predicted:
        return prediction(claim);
    case Minted:
        return !claim.minted              ? QString()
            : claim.minted->isUndefined() ? tr("not in the token")
                                          : json(*claim.minted);
    case Verdict:
        return wordsFor(verdictOn(claim));
    default:
        return {};
    }
}

QString TemplateClaimsModel::sentence(const TemplateClaim &claim) const
{
    const QString name = words(claim, Claim);
    if (!claim.minted)
        return tr("Claim %1, predicted: %2.").arg(name, words(claim, Predicted));
    return tr("Claim %1, predicted: %2, minted: %3, comparison: %4.")
        .arg(name, words(claim, Predicted), words(claim, Minted), words(claim, Verdict));
}

QVariant TemplateClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TemplateClaim &claim = m_claims.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(claim, index.column());
    case Qt::ToolTipRole:
        return toolTipText(words(claim, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == Claim ? sentence(claim) : words(claim, index.column());
    case Qt::FontRole: {
        // Our words, told apart from what a token holds.
        const bool isAside = (index.column() == Predicted && !claim.predicted)
            || (index.column() == Minted && claim.minted && claim.minted->isUndefined());
        QFont font;
        font.setItalic(true);
        return isAside ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant TemplateClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Claim:
        return tr("Claim");
    case Predicted:
        return tr("Predicted");
    case Minted:
        return tr("Minted");
    case Verdict:
        return tr("Comparison");
    default:
        return {};
    }
}

} // namespace frontdesk::models
