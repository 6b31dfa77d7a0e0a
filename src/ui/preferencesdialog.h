// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace frontdesk {
class Logbook;
}
namespace frontdesk::controllers {
class NetworkController;
}
namespace frontdesk::policy {
struct Policy;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

/*! What the person at the desk can choose. Every choice holds at once; closing only closes.

    Show it with open(); it deletes itself once closed.
*/
class PreferencesDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a loginName is what the activity log says while no name is entered. The settings must outlive the
    //! dialog.
    PreferencesDialog(settings::Settings &settings, const QString &loginName, QWidget *parent = nullptr);

    //! Lets nothing be chosen that the organization does not allow, and says so.
    void setPolicy(const policy::Policy &rules);
    //! Offers to choose proxy and trust, too. \a network must outlive the dialog.
    void offerNetwork(controllers::NetworkController &network);
    //! Offers to keep \a log in a file; it must outlive the dialog.
    void offerLog(Logbook &log);

private:
    void addLooks(QFormLayout *form);
    void addWork(QFormLayout *form, const QString &loginName);
    void addPeople(QFormLayout *form);
    [[nodiscard]] QLabel *quiet(const QString &words);
    void showChosen();
    void showRemembered();
    void apply();
    void forgetPeople();
    void showSilenced();

    settings::Settings &m_settings;
    QComboBox *m_appearance;
    QComboBox *m_language;
    QLineEdit *m_operator;
    QSpinBox *m_idleLock;
    QLabel *m_idleManaged; //!< Who limits it.
    QSpinBox *m_clipboard;
    QPushButton *m_connection;
    QSpinBox *m_activeLimit;
    QPushButton *m_silenced;
    QCheckBox *m_secure;
    QCheckBox *m_remember;
    QLabel *m_remembered;
    QPushButton *m_forget;
};

} // namespace frontdesk::ui
