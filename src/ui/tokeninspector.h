// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claimsmodel.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace frontdesk {
class Secret;
}
namespace frontdesk::controllers {
class InspectorController;
}

namespace frontdesk::ui {

class JsonView;
class TokenCheckPage;
class TokenField;

/*! A window of its own for one token: whether it is good, first and in words, then what it says. Works
   without any instance.

    Forgets the token when it is closed.
*/
class TokenInspector final : public QDialog {
    Q_OBJECT

public:
    //! \a controller must outlive this.
    explicit TokenInspector(controllers::InspectorController &controller, QWidget *parent = nullptr);

    //! Inspects what is on the clipboard, if it looks like a token or like something pasted in place of one.
    void pasteFromClipboard();
    //! Inspects \a token.
    void setToken(const Secret &token);

    void done(int result) override;

Q_SIGNALS:
    //! Something of the token is to be shown in the main window.
    void jumped();

private:
    void arrange();
    [[nodiscard]] QWidget *explainedPage();
    [[nodiscard]] QWidget *jumps();
    void showAll();
    void inspect();
    void showTimes();
    void showJumps();

    controllers::InspectorController &m_controller;
    models::ClaimsModel m_claims;
    TokenField *m_token;
    QLabel *m_verdict;
    QLabel *m_origin;
    QTabWidget *m_tabs;
    QTableView *m_table;
    JsonView *m_payload;
    JsonView *m_header;
    TokenCheckPage *m_check;
    QPushButton *m_again;
    QPushButton *m_openSession;
    QPushButton *m_openUser;
    QPushButton *m_openClient;
    QTimer m_second;
};

} // namespace frontdesk::ui
