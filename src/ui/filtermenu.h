// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionfilter.h"

#include <QHash>
#include <QMenu>

namespace frontdesk::models {
class SessionTableModel;
class SessionView;
} // namespace frontdesk::models

namespace frontdesk::ui {

/*! The values of one facet, each with how many of the loaded sessions have it and pass the other filters.

    They are counted beside this thread whenever the menu opens. */
class FilterMenu final : public QMenu {
    Q_OBJECT

public:
    //! \a table and \a view must outlive the menu.
    FilterMenu(models::Facet facet, const models::SessionTableModel &table, const models::SessionView &view,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void toggled(const QString &value, bool isChosen);

private:
    void fill();
    void offerPeriods();
    void offerCounted(const QHash<QString, int> &counts);
    void offer(const QString &value, const QString &words);
    void askForNetwork();
    void askForPeriod();

    const models::Facet m_facet;
    const models::SessionTableModel &m_table;
    const models::SessionView &m_view;
};

} // namespace frontdesk::ui
