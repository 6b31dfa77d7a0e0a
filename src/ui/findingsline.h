// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionfilter.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace frontdesk::models {
class FindingsModel;
class SessionView;
} // namespace frontdesk::models

namespace frontdesk::ui {

/*! The sessions at a glance: how many are active, in how many cities within a day, what is worth a look. Each
    is a button that shows just these in the list, and all of them when pressed once more. */
class FindingsLine final : public QWidget {
    Q_OBJECT

public:
    //! \a findings and \a view must outlive the line.
    FindingsLine(const models::FindingsModel &findings, models::SessionView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    //! Somebody wants to know what is worth a look, and why.
    void detailsRequested();

private:
    //! One count of the line, and what it shows in the list.
    struct Part {
        QToolButton *button;
        QLabel *dot; //!< Between it and the one before.
        models::SessionFilter filter;
    };

    void addPart(const QString &name, const models::SessionFilter &filter);
    void showCounts();
    void showPart(const Part &part, int count, const QString &words);
    void showPressed();

    const models::FindingsModel &m_findings;
    models::SessionView &m_view;
    QList<Part> m_parts;
    QToolButton *m_details = nullptr;
};

} // namespace frontdesk::ui
