// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/networkdialogs.h"

#include "controllers/networkcontroller.h"
#include "ui/certificatedialog.h"
#include "ui/proxypassworddialog.h"

#include <QApplication>

namespace frontdesk::ui {

using controllers::NetworkController;

NetworkDialogs::NetworkDialogs(NetworkController &network, QObject *parent)
    : QObject(parent)
{
    connect(&network, &NetworkController::untrusted, this, [](const Failure &failure) {
        (new CertificateDialog(failure, QApplication::activeWindow()))->open();
    });
    connect(&network, &NetworkController::passwordWanted, this, [&network](const QString &proxy) {
        (new ProxyPasswordDialog(network, proxy, QApplication::activeWindow()))->open();
    });
}

} // namespace frontdesk::ui
