// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"

#include <QDialog>

#include <utility>

class QLabel;
class QListWidget;
class QPushButton;

namespace frontdesk::ui {

/*! Who and what is left out of what is worth a look, to be brought back.

    Show it with open(); it deletes itself once closed. */
class SilencedDialog final : public QDialog {
    Q_OBJECT

public:
    //! What is silenced in \a instances; where these are several each line names its own. The settings must
    //! outlive the dialog.
    SilencedDialog(
        settings::Settings &settings, const QList<settings::Instance> &instances, QWidget *parent = nullptr);

private:
    void fill();
    void bringBack();
    void enable();

    settings::Settings &m_settings;
    const QList<settings::Instance> m_instances;
    QList<std::pair<QString, Silence>> m_shown; //!< Each with its instance's id.
    QListWidget *m_list;
    QLabel *m_none;
    QPushButton *m_back;
};

} // namespace frontdesk::ui
