// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::ui {

class JobBar;

//! A bar for each desk that has jobs, whether it is the one that is shown or not.
class JobDock final : public QWidget {
    Q_OBJECT

public:
    explicit JobDock(QWidget *parent = nullptr);

    //! \a desk must stay until forget().
    void watch(controllers::Desk &desk);
    void forget(controllers::Desk &desk);

    //! Jobs are going to send more.
    [[nodiscard]] bool isAtWork() const;
    //! Changes were sent whose outcome is not written down yet.
    [[nodiscard]] bool isAwaiting() const;
    void pause();

Q_SIGNALS:
    //! The last change of a desk is settled.
    void settled();

private:
    QHash<controllers::Desk *, JobBar *> m_bars;
};

} // namespace frontdesk::ui
