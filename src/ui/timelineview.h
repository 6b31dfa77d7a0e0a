// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/timespan.h"
#include "ui/timelinepicture.h"

#include <QAbstractScrollArea>

namespace frontdesk::ui {

//! Lanes to zoom into and to move along, by mouse, wheel, fingers and keys; and an axis to mark a time on.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    //! Shows \a lanes as they are at \a now; what is in view stays as far as span() lets it.
    void setContent(const models::SessionLanes &lanes, Instant now);
    //! By number what is selected, and the bar with the ring around it, -1 for none.
    void setChosen(const QList<bool> &selected, qsizetype current);
    void setSpan(models::TimeSpan span);
    [[nodiscard]] models::TimeSpan span() const { return m_span; }
    void zoomIn();
    void zoomOut();
    //! Brings the bar with the ring into view, moving no further than that takes.
    void reveal();

    //! What it shows now, as a value that can be painted elsewhere.
    [[nodiscard]] const TimelinePicture &picture() const { return m_picture; }
    //! Where everything is, in the coordinates of the viewport.
    [[nodiscard]] TimelineGeometry places() const;

Q_SIGNALS:
    //! Something else is in view, or it has another reason.
    void rangeChanged();
    //! A stretch of the axis was marked.
    void brushed(const frontdesk::models::TimeRange &range);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    //! Since the mouse went down.
    struct Drag {
        QPointF from;
        models::TimeRange range; //!< In view then.
        int scrolled = 0; //!< Then.
        bool isOnAxis = false;
    };

    void takeLook();
    void setRange(const models::TimeRange &range, models::TimeSpan span);
    void zoom(double factor, Instant around);
    //! By \a share of what is in view.
    void pan(double share);
    void setBrush(const std::optional<models::TimeRange> &brush);
    void updateScrollBars();
    [[nodiscard]] Instant zoomCentre() const;

    TimelinePicture m_picture;
    models::TimeSpan m_span = models::TimeSpan::Fit;
    std::optional<Drag> m_drag;
    bool m_isScrolling = false; //!< The scroll bars are being set from here.
};

} // namespace frontdesk::ui
