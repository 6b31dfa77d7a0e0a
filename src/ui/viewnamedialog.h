// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/savedview.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

//! Asks what a view is to be called, and saves or renames it. Goes when it is closed.
class ViewNameDialog final : public QDialog {
    Q_OBJECT

public:
    //! To save \a choice, in place of the view of the name that is given if there is one.
    [[nodiscard]] static ViewNameDialog *forSaving(
        settings::Settings &settings, const QString &instanceId, const QString &choice, QWidget *parent);
    //! To give the view called \a name another.
    [[nodiscard]] static ViewNameDialog *forNewName(
        settings::Settings &settings, const QString &instanceId, const QString &name, QWidget *parent);

    void accept() override;

private:
    //! \a view without a name is to be saved.
    ViewNameDialog(
        settings::Settings &settings, QString instanceId, settings::SavedView view, QWidget *parent);

    void judge();
    [[nodiscard]] bool isRenaming() const { return !m_view.name.isEmpty(); }

    settings::Settings &m_settings;
    const QString m_instanceId;
    const settings::SavedView m_view;
    QLineEdit *m_line;
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace frontdesk::ui
