// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionfilter.h"
#include "models/sessionnames.h"

#include <QToolButton>

namespace frontdesk::ui {

//! One chosen facet in the filter bar: a press offers its values, ✕ or Delete lifts it.
class FilterChip final : public QWidget {
    Q_OBJECT

public:
    explicit FilterChip(models::Facet facet, QWidget *parent = nullptr);

    //! What a press offers.
    void setMenu(QMenu *values) { m_words->setMenu(values); }

    [[nodiscard]] models::Facet facet() const { return m_facet; }
    //! \a names say what ids among them are called.
    void setValues(const QStringList &values, const models::SessionNames &names);

Q_SIGNALS:
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const models::Facet m_facet;
    QToolButton *m_words;
    QToolButton *m_remove;
};

} // namespace frontdesk::ui
