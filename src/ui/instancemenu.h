// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

//! The instances that were added, by Ctrl+1 to Ctrl+9, and what can be done about them.
class InstanceMenu final : public QMenu {
    Q_OBJECT

public:
    //! \a settings must outlive the menu.
    explicit InstanceMenu(settings::Settings &settings, QWidget *parent = nullptr);

    //! For other menus too.
    QAction *const add;
    QAction *const sample;
    QAction *const arrange; //!< Opens what orders and labels them.

    //! Which instance is open; empty: none of these.
    void setOpen(const QString &instanceId);

Q_SIGNALS:
    void chosen(const QString &instanceId);
    //! For the instance that is open.
    void replaceKeyRequested();
    void removeRequested();

private:
    void rebuild();

    settings::Settings &m_settings;
    QString m_open;
};

} // namespace frontdesk::ui
