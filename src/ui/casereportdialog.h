// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/activitycontroller.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace frontdesk::ui {

//! Shows what was done about one ticket or in one job, to be copied or saved. Show it with open(); it deletes
//! itself once closed.
class CaseReportDialog final : public QDialog {
    Q_OBJECT

public:
    //! Begins with \a chosen if that is among the controller's subjects. \a activity must outlive the dialog.
    CaseReportDialog(controllers::ActivityController &activity, const controllers::CaseSubject &chosen,
        QWidget *parent = nullptr);

private:
    void arrange();
    void make();
    void copy() const;
    void save();
    void write(const QString &path);

    controllers::ActivityController &m_activity;
    const QList<controllers::CaseSubject> m_subjects;
    QComboBox *m_subject;
    QTextBrowser *m_preview;
    QLabel *m_words;
    QPushButton *m_copy;
    QPushButton *m_save;
    models::CaseReport m_report;
    quint64 m_generation = 0; //!< Tells the newest subject's report from older ones.
};

} // namespace frontdesk::ui
