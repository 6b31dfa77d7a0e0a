// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/jwttemplate.h"
#include "api/types/session.h"
#include "core/page.h"
#include "ui/growingdialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace frontdesk {
struct Failure;
}
namespace frontdesk::controllers {
class Desk;
class TemplatesController;
} // namespace frontdesk::controllers
namespace frontdesk::models {
class JwtTemplateModel;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class TemplatePreview;

/*! The instance's JWT templates, what each says, and what it would give one person.

    Show it with open(); it deletes itself once closed.
*/
class TemplatesDialog final : public GrowingDialog {
    Q_OBJECT

public:
    //! For \a user in \a session, both as far as there are any. \a desk and \a settings must outlive this.
    TemplatesDialog(controllers::Desk &desk, settings::Settings &settings, const UserId &user,
        const std::optional<api::Session> &session, QWidget *parent = nullptr);
    ~TemplatesDialog() override;

private:
    void arrange();
    void setUpTable();
    [[nodiscard]] QWidget *buildMessage();
    [[nodiscard]] QWidget *buildClaims();
    void load();
    void say(const QString &headline, const QString &words, bool canRetry);
    void showTemplates(const Page<api::JwtTemplate> &page);
    void showFailure(const Failure &failure);
    void showChosen();
    void copyName() const;
    [[nodiscard]] std::optional<api::JwtTemplate> chosen() const;

    controllers::Desk &m_desk;
    settings::Settings &m_settings;
    controllers::TemplatesController *m_controller;
    models::JwtTemplateModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    QLabel *m_count;
    QPlainTextEdit *m_claims;
    TemplatePreview *m_preview;
    QStackedWidget *m_stack;
    QLabel *m_headline = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace frontdesk::ui
