// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/sessionexporter.h"
#include "ui/growingdialog.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace frontdesk::ui {

class ExportFields;

//! Sessions that can be handed on, as they were when somebody asked for it.
struct ExportOffer {
    models::SessionList list;
    // By the numbers of their ids, in the order shown.
    QList<quint32> selected;
    QList<quint32> shown;
    models::ExportSource source;
    policy::Policy rules; //!< What the organization demands.

    //! What it takes to hand on those of \a scope.
    [[nodiscard]] models::ExportJob job(
        models::ExportScope scope, const models::ExportChoice &choice, Instant at) const;
};

//! Asks which sessions to export and how, then copies or saves them. Show it with open(); it deletes itself
//! once closed, and what is under way then ends.
class ExportDialog final : public GrowingDialog {
    Q_OBJECT

public:
    //! \a clock must outlive the dialog.
    ExportDialog(ExportOffer offer, const models::ExportChoice &choice, const Clock &clock, QWidget *parent);

Q_SIGNALS:
    //! Something else is chosen, to be remembered.
    void chosen(const frontdesk::models::ExportChoice &choice);

private:
    void arrange();
    void addScopes(QVBoxLayout *layout);
    void connectExporter();
    void copy();
    void save();
    void say(const QString &words);
    void enable();
    [[nodiscard]] models::ExportJob job() const;

    const ExportOffer m_offer;
    const Clock &m_clock;
    controllers::SessionExporter m_exporter;
    QComboBox *m_scope;
    ExportFields *m_fields;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_copy;
    QPushButton *m_save;
    QString m_path; //!< Where it is written to; empty: to the clipboard.
};

} // namespace frontdesk::ui
