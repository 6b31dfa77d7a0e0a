// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace frontdesk {
class Logbook;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

//! Whether the log is kept in a file, which file that is, and the way to be rid of it.
class LogKeeping final : public QWidget {
    Q_OBJECT

public:
    //! Both must outlive the widget.
    LogKeeping(settings::Settings &settings, Logbook &log, QWidget *parent = nullptr);

private:
    void showChosen();
    void showFiles(bool areThere);
    void look();
    void removeFiles();

    settings::Settings &m_settings;
    Logbook &m_log;
    QCheckBox *m_keep;
    QPushButton *m_show;
    QPushButton *m_remove;
    QLabel *m_state;
};

} // namespace frontdesk::ui
