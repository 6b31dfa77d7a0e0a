// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/jwttemplate.h"

#include <QAbstractTableModel>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace frontdesk::models {

//! One claim of a token that a template makes.
struct TemplateClaim {
    enum class Origin {
        Template,
        Automatic, //!< Clerk adds it to every token.
        Token, //!< The minted token holds it, the template does not say it.
    };

    QStringList path; //!< The names that lead to it, the outermost first.
    Origin origin = Origin::Template;
    std::optional<QJsonValue> predicted; //!< nullopt: not known here, or decided when a token is minted.
    std::optional<QJsonValue> minted; //!< nullopt: none was minted; undefined: the token does not hold it.

    friend bool operator==(const TemplateClaim &a, const TemplateClaim &b) = default;
};

//! How a claim of a minted token compares with what was predicted.
enum class ClaimVerdict {
    Open, //!< No token was minted.
    Same,
    Differs,
    Automatic, //!< Nothing of the template's.
    Unpredicted, //!< Not known here, so there was nothing to compare with.
};

[[nodiscard]] ClaimVerdict verdictOn(const TemplateClaim &claim);

//! What one template would give somebody, a row a claim, and what it gave.
class TemplateClaimsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Claim,
        Predicted,
        Minted,
        Verdict,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Replaces all: \a claims are of \a jwtTemplate.
    void setClaims(const api::JwtTemplate &jwtTemplate, const QList<TemplateClaim> &claims);
    [[nodiscard]] const QList<TemplateClaim> &claims() const { return m_claims; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const TemplateClaim &claim, int column) const;
    [[nodiscard]] QString sentence(const TemplateClaim &claim) const; //!< All of a row, for a screen reader.
    [[nodiscard]] QString prediction(const TemplateClaim &claim) const;

    api::JwtTemplate m_template;
    QList<TemplateClaim> m_claims;
};

} // namespace frontdesk::models
