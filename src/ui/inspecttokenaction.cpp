// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspecttokenaction.h"

#include "controllers/inspectorcontroller.h"
#include "ui/tokeninspector.h"

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

InspectTokenAction::InspectTokenAction(controllers::InspectorController &controller, QWidget *window)
    : QAction(tr("Inspect to&ken…"), window)
    , m_controller(controller)
{
    setObjectName(u"inspectToken"_s);
    setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    setStatusTip(tr("Look into the token on the clipboard, and check it"));
    setToolTip(statusTip());
    connect(this, &QAction::triggered, this, [this, window] {
        inspector(window).pasteFromClipboard();
        show();
    });
    connect(
        &controller, &controllers::InspectorController::brought, this, [this, window](const Secret &token) {
            inspector(window).setToken(token);
            show();
        });
}

TokenInspector &InspectTokenAction::inspector(QWidget *window)
{
    if (!m_inspector) {
        m_inspector = new TokenInspector(m_controller, window);
        m_inspector->setAttribute(Qt::WA_DeleteOnClose);
        m_inspector->addAction(this); // there too: the next token of a long list
        connect(m_inspector, &TokenInspector::jumped, window, &QWidget::activateWindow);
    }
    return *m_inspector;
}

void InspectTokenAction::show()
{
    m_inspector->show();
    m_inspector->activateWindow();
}

} // namespace frontdesk::ui
