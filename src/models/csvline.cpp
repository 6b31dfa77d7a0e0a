// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/csvline.h"

#include <csv.h>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray quoted(const QByteArray &cell)
{
    // Twice as long when every character is a quote, and the two around it.
    QByteArray buffer(cell.size() * 2 + 2, Qt::Uninitialized);
    const size_t length = csv_write(buffer.data(), static_cast<size_t>(buffer.size()), cell.constData(),
        static_cast<size_t>(cell.size()));
    buffer.truncate(static_cast<qsizetype>(length));
    return buffer;
}

} // namespace

QString withoutFormula(const QString &cell)
{
    // The wide forms count as well in spreadsheets of East Asia.
    static const QString formulas = u"=+-@\t\r\n＝＋－＠"_s;
    return !cell.isEmpty() && formulas.contains(cell.front()) ? u'\'' + cell : cell;
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells) {
        if (!line.isEmpty())
            line += ',';
        line += quoted(withoutFormula(cell).toUtf8());
    }
    return line + "\r\n";
}

} // namespace frontdesk::models
