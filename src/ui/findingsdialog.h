// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace frontdesk::models {
class FindingsModel;
struct Finding;
} // namespace frontdesk::models

namespace frontdesk {
struct Silence;
}

namespace frontdesk::ui {

/*! What is worth a look among the sessions listed, what it rests on and what may be behind it.

    Show it with open(); it deletes itself once closed. */
class FindingsDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a findings must outlive the dialog.
    explicit FindingsDialog(models::FindingsModel &findings, QWidget *parent = nullptr);

    //! How many people and networks are silenced.
    void setSilenced(int count);

Q_SIGNALS:
    //! The list is to show just the sessions it is about.
    void showRequested(const frontdesk::models::Finding &finding);
    void silenceRequested(const frontdesk::Silence &silence);
    void silencedRequested();

private:
    void arrange();
    void showChosen();
    void showThese();
    void silencePerson();
    void askForNetwork();
    [[nodiscard]] const models::Finding *chosen() const;

    models::FindingsModel &m_findings;
    QListView *m_list;
    QLabel *m_explanation;
    QPushButton *m_show;
    QPushButton *m_person;
    QPushButton *m_network;
    QPushButton *m_silenced;
};

} // namespace frontdesk::ui
