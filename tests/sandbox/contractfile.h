// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

//! One file of tests/data/contract; its README describes the format.
struct ContractFile {
    QString sandbox; //!< "yes" or "no (reason)".
    bool production = false;
    QByteArray requestHead; //!< Request line and headers, each ending in CRLF.
    QByteArray requestBody;
    int status = 0;
    QByteArray mediaType;
    QByteArray answer;
};

//! nullopt: the file does not keep to the format.
[[nodiscard]] std::optional<ContractFile> readContract(const QString &path);

//! What is wrong with \a actual where the contract says \a expected; empty: nothing.
[[nodiscard]] QString difference(const QJsonValue &expected, const QJsonValue &actual, const QString &where);
