// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/faultserver.h"

#include <QJsonDocument>
#include <QString>

#include <optional>

namespace frontdesk {

//! One file of tests/data/contract as the client is judged by it; the README there describes the format.
struct ContractCase {
    QByteArray client; //!< "yes" or "no (reason)".
    ReceivedRequest request; //!< What has to be sent.
    QByteArray answerHead; //!< Status line and headers, each ending in CRLF.
    QByteArray answerBody;

    //! nullopt: the file does not keep to the format.
    [[nodiscard]] static std::optional<ContractCase> read(const QString &path);

    [[nodiscard]] int status() const { return answerHead.split(' ').value(1).toInt(); }
    [[nodiscard]] QByteArray answerHeader(const QByteArray &name) const;
    [[nodiscard]] QJsonDocument answerJson() const { return QJsonDocument::fromJson(answerBody); }
    [[nodiscard]] Reaction answer() const;

    //! The decoded segments of the path after "/v1/".
    [[nodiscard]] QStringList pathParts() const;
    //! The decoded values that a parameter has.
    [[nodiscard]] QStringList parameters(const QString &name) const;
    [[nodiscard]] QString parameter(const QString &name) const { return parameters(name).value(0); }
    [[nodiscard]] QString bearer() const;
    [[nodiscard]] QJsonObject body() const;

    //! What is wrong with \a sent; empty: nothing.
    [[nodiscard]] QString faultIn(const ReceivedRequest &sent) const;
};

} // namespace frontdesk
