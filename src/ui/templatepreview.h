// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/jwttemplate.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace frontdesk {
struct Failure;
}
namespace frontdesk::controllers {
class Desk;
class TemplatesController;
} // namespace frontdesk::controllers
namespace frontdesk::models {
class TemplateClaimsModel;
}

namespace frontdesk::ui {

//! What one template would give the person, claim by claim, and the button that mints a token to compare.
class TemplatePreview final : public QWidget {
    Q_OBJECT

public:
    //! \a person is what to call the user; empty: there is none. \a desk and \a controller must outlive this.
    TemplatePreview(controllers::Desk &desk, controllers::TemplatesController &controller,
        const QString &person, QWidget *parent = nullptr);

    void setTemplate(const std::optional<api::JwtTemplate> &jwtTemplate);

private:
    void arrange(const QString &person);
    void setUpTable();
    void compare();
    void showState();
    void showFailure(const Failure &failure);
    [[nodiscard]] QString personWords() const;
    [[nodiscard]] QString comparisonWords() const;
    [[nodiscard]] QString verdictWords() const;
    //! The organization allows tokens from the template.
    [[nodiscard]] bool isAllowed() const;
    [[nodiscard]] bool canCompare() const;

    controllers::Desk &m_desk;
    controllers::TemplatesController &m_controller;
    std::optional<api::JwtTemplate> m_template;
    models::TemplateClaimsModel *m_model;
    QTableView *m_table;
    QLabel *m_about;
    QPushButton *m_retry;
    QPushButton *m_compare;
    QLabel *m_result;
};

} // namespace frontdesk::ui
