// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/instance.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class TimeoutField;

/*! The instances in their order, which is that of Ctrl+1 to Ctrl+9; what each is called, its label, and how
    long a request to it may take.

    Everything holds at once. Show it with open(); it deletes itself once closed. */
class InstancesDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a settings must outlive the dialog.
    explicit InstancesDialog(settings::Settings &settings, QWidget *parent = nullptr);

private:
    QWidget *buildList();
    QFormLayout *buildFields();
    void fill();
    void showCurrent();
    void move(int rows);
    void keepOrder();
    //! Keeps what the fields say of the current one.
    void keep();
    [[nodiscard]] std::optional<settings::Instance> current() const;

    settings::Settings &m_settings;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QLineEdit *m_name;
    QComboBox *m_label;
    TimeoutField *m_timeout;
};

} // namespace frontdesk::ui
