// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace frontdesk::operations {
class WriteGate;
}

namespace frontdesk::ui {

//! Whether changes are locked in this instance, and for how long they are not. Pressing it switches that.
class WriteLock final : public QToolButton {
    Q_OBJECT

public:
    //! \a toggle is the action that asks to unlock, or locks. \a gate must outlive the button.
    WriteLock(const operations::WriteGate &gate, QAction *toggle, QWidget *parent = nullptr);

private:
    void showState();

    const operations::WriteGate &m_gate;
    QAction *m_toggle;
};

} // namespace frontdesk::ui
