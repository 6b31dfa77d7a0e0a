// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace frontdesk {
class Secret;
}

namespace frontdesk::ui {

/*! Puts tokens on the clipboard, marked as secret, and takes them off again.

    Only what is still ours is ever cleared, also on destruction; whose it is is told by the object that was
    put there, so that no copy of the token is kept and no foreign content is read. Under Wayland the
    compositor lets only the focused program change the clipboard, so clearing may have no effect there while
    Frontdesk is in the background.
*/
class TokenClipboard final : public QObject {
    Q_OBJECT

public:
    explicit TokenClipboard(QObject *parent = nullptr);
    ~TokenClipboard() override;

    //! From the next copy on tokens stay for \a hold, at least one second; 30 seconds when never said.
    void setHold(std::chrono::seconds hold);
    //! Copies \a secret for a while, \a atMost so long. A newer copy starts anew.
    void copy(const Secret &secret, std::chrono::seconds atMost = std::chrono::seconds::max());
    //! Takes our text off the clipboard now; nothing when something else is there.
    void clear();
    //! Our text is on the clipboard.
    [[nodiscard]] bool isHolding() const;
    //! Whether \a data asks to be kept out of histories, as what is copied here does.
    [[nodiscard]] static bool isMarkedSecret(const QMimeData &data);
    //! Whether this desktop lets a program clear the clipboard while another one is in front.
    [[nodiscard]] static bool clearsInBackground();

Q_SIGNALS:
    //! So many seconds until the clipboard is cleared: at once, then every second.
    void remaining(int seconds);
    //! Our text is gone: cleared, or replaced by what somebody copied since.
    void cleared();

private:
    void tick();
    void noticeChange();
    void release();

    QPointer<QMimeData> m_ours; //!< Owned by the clipboard.
    QTimer m_second;
    std::chrono::seconds m_hold {30};
    std::chrono::seconds m_left {0};
};

} // namespace frontdesk::ui
