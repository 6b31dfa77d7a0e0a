// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QToolButton>

class QActionGroup;

namespace frontdesk::controllers {
class AutoRefresh;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class DeskActions;

//! Refresh now; and, in its menu, how often by itself. That is remembered for the instance, and rests while
//! the window cannot be seen.
class RefreshButton final : public QToolButton {
    Q_OBJECT

public:
    //! All of these must outlive the button. \a instanceId is under which it is remembered.
    RefreshButton(controllers::AutoRefresh &refresh, settings::Settings &settings, const QString &instanceId,
        const DeskActions &actions, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu(const DeskActions &actions);
    void showChoice();
    void watch();

    controllers::AutoRefresh &m_refresh;
    QAction *m_toggle;
    QActionGroup *m_choices;
    QPointer<QWidget> m_window;
};

} // namespace frontdesk::ui
