// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>
#include <vector>

namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::app {

//! Desks that were left while they were at work. What has left may not be forgotten before its outcome is
//! written down, and a job goes on.
class LeavingDesks final : public QObject {
    Q_OBJECT

public:
    LeavingDesks();
    ~LeavingDesks() override;

    //! Changes are locked there from now on.
    void add(std::unique_ptr<controllers::Desk> desk);
    //! The desk of this instance, to be opened again; null: there is none.
    [[nodiscard]] std::unique_ptr<controllers::Desk> take(const QString &instanceId);
    [[nodiscard]] bool holds(const QString &instanceId) const;
    [[nodiscard]] bool isEmpty() const { return m_desks.empty(); }
    //! The computer goes to sleep.
    void sleep();
    //! Destroys those that have nothing more to do.
    void drop();
    //! Destroys all of them.
    void clear();

Q_SIGNALS:
    //! \a desk is about to be destroyed.
    void ending(frontdesk::controllers::Desk &desk);
    //! Those that had nothing more to do are gone.
    void dropped();

private:
    std::vector<std::unique_ptr<controllers::Desk>> m_desks;
};

} // namespace frontdesk::app
