// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipnetwork.h"

#include <QInputDialog>

namespace frontdesk::ui {

//! Asks for an IP address or a network. Show it with open(); it deletes itself once closed.
class NetworkDialog final : public QInputDialog {
    Q_OBJECT

public:
    //! \a verb is what happens with it: "Filter".
    NetworkDialog(const QString &title, const QString &verb, QWidget *parent = nullptr);

    //! Addresses to choose from, the first of which is there to begin with.
    void offer(const QStringList &addresses);

Q_SIGNALS:
    void chosen(const frontdesk::IpNetwork &network);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void judge(const QString &text);
};

} // namespace frontdesk::ui
