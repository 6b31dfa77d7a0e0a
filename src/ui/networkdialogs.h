// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace frontdesk::controllers {
class NetworkController;
}

namespace frontdesk::ui {

//! Shows what stands in the way of a connection over whichever window is active.
class NetworkDialogs final : public QObject {
    Q_OBJECT

public:
    //! The controller must outlive this.
    explicit NetworkDialogs(controllers::NetworkController &network, QObject *parent = nullptr);
};

} // namespace frontdesk::ui
