// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace frontdesk::presenter {

/*! IP addresses from the ranges that belong to nobody in the place of real ones, and back.

    What lies in one network of 256 addresses (in one /64 with version 6) stays together, so that a filter by
    network lets the same sessions pass. Wider networks do not: they are replaced by themselves. */
class Addresses final {
public:
    //! Nothing for what is no address or network, or says nothing of anybody: loopback, 10.0.0.0/8.
    [[nodiscard]] std::optional<QString> drawOver(const QString &text);
    //! Nothing for what drawOver() did not give.
    [[nodiscard]] std::optional<QString> lift(const QString &text) const;

private:
    using Net = QByteArray; //!< The bytes that a network's addresses have in common.
    struct Drawn {
        Net net;
        QByteArray host; //!< What the other bytes are mixed with: it keeps what begins alike alike.
    };

    [[nodiscard]] const Drawn &drawn(const Net &net);
    [[nodiscard]] Net freeNet(qsizetype size) const;
    [[nodiscard]] QString wide(const QString &text, qsizetype size, int prefix);

    QHash<Net, Drawn> m_drawn;
    QHash<Net, Net> m_real;
    QHash<QString, QString> m_wideDrawn;
    QHash<QString, QString> m_wideReal;
};

} // namespace frontdesk::presenter
