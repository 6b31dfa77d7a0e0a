// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/jwttemplate.h"

#include <QAbstractListModel>

namespace frontdesk::models {

//! What a token can be minted from: the plain session token, then the instance's templates by name.
class JwtTemplateModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1, //!< QString: what minting takes; empty for the session token
        LifetimeRole, //!< qint64 seconds; invalid for the session token, whose lifetime the instance sets
        CustomKeyRole, //!< bool: signed with a key the API does not give out, so that it cannot be checked
                       //!< here
    };

    using QAbstractListModel::QAbstractListModel;

    void setTemplates(const QList<api::JwtTemplate> &templates);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const api::JwtTemplate &jwtTemplate) const;

    QList<api::JwtTemplate> m_templates;
};

} // namespace frontdesk::models
