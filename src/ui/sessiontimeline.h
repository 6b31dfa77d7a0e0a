// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/lanestep.h"
#include "models/shownlanes.h"
#include "ui/sharedselection.h"
#include "ui/timelineview.h"

namespace frontdesk::ui {

/*! The sessions that a table shows, in time: a lane a client, a bar a session. What is selected here is
    selected there, and the other way round. */
class SessionTimeline final : public TimelineView {
    Q_OBJECT

public:
    //! All of these must outlive it; \a selection is of \a view.
    SessionTimeline(models::SessionTableModel &table, models::SessionView &view,
        QItemSelectionModel &selection, QWidget *parent = nullptr);

    //! The bar with the ring in full words; empty when there is none.
    [[nodiscard]] QString currentWords() const;
    //! Where that bar is, in the coordinates of the viewport.
    [[nodiscard]] QRect currentRect() const;

Q_SIGNALS:
    //! Other sessions are shown, or the moment is another.
    void contentChanged();
    //! Enter or a double click on a bar.
    void inspectRequested();

protected:
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void takeLanes();
    void takeSelection();
    void step(models::LaneStep step, int times, QItemSelectionModel::SelectionFlags flags);
    void choose(qsizetype bar, QItemSelectionModel::SelectionFlags flags);
    [[nodiscard]] std::optional<models::LaneStep> stepFor(const QKeyEvent &event) const;
    [[nodiscard]] QString toolTipAt(QPointF position) const;

    SharedSelection m_selection;
    models::ShownLanes m_shown;
    std::optional<quint32> m_told; //!< The session that a screen reader was told of.
};

} // namespace frontdesk::ui
