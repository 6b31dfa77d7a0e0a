// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace frontdesk::bench {

//! What was measured, told line by line on standard output as it comes.
class Report final {
public:
    //! \a ms holds one time for each run; \a more is said besides, its "value" being what the figure is about
    //! where that is no time.
    void add(const QString &figure, QList<double> ms, QJsonObject more = {});
    //! Says on standard error that something was not measured.
    static void skip(const QString &figure, const QString &why);

    //! As printed: "median_ms", "max_ms", "value"; nothing when it was not measured.
    [[nodiscard]] std::optional<double> number(const QString &figure, const QString &field) const;

private:
    QMap<QString, QJsonObject> m_lines;
};

} // namespace frontdesk::bench
