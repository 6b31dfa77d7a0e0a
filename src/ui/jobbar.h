// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "operations/jobqueue.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::ui {

//! How the jobs of one instance are getting on: shown while there are any, in the way of nothing.
class JobBar final : public QFrame {
    Q_OBJECT

public:
    //! \a desk must outlive the bar.
    explicit JobBar(controllers::Desk &desk, QWidget *parent = nullptr);

    //! What \a job has come to.
    [[nodiscard]] static QString resultWords(const operations::RevokeJob &job);

Q_SIGNALS:
    //! Changes have to be allowed before \a next, which goes on with a job.
    void unlockRequested(std::function<void()> next);

private:
    void arrange();
    void update();
    void goOn();
    void copyReport() const;
    //! The one to speak of: what is under way, else the last that is over.
    [[nodiscard]] operations::RevokeJob *job() const;
    [[nodiscard]] QString words(const operations::RevokeJob &job) const;
    [[nodiscard]] QString progressWords(const operations::RevokeJob &job) const;

    operations::JobQueue &m_queue;
    const Clock &m_clock;
    const QString m_where;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_goOn;
    QPushButton *m_stop;
    QPushButton *m_retry;
    QPushButton *m_copy;
    QToolButton *m_dismiss;
    QTimer m_soon; //!< Many changes in a row are shown together.
    QTimer m_second; //!< Counts down to m_waitUntil.
    std::optional<Instant> m_waitUntil; //!< As the server asked.
};

} // namespace frontdesk::ui
