// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>
#include <QXmlStreamReader>

using namespace frontdesk;
using models::ExportChoice;
using models::ExportFormat;
using Column = ExportChoice::Column;

namespace {

QList<QStringList> rowsOfTable(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QList<QStringList> rows;
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        for (int row = 0; table && row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column)
                cells << table->cellAt(row, column).firstCursorPosition().block().text();
            rows << cells;
        }
    }
    return rows;
}

//! What Python's csv, which others read with, makes of \a table.
QJsonArray readByPython(const QByteArray &table, const QString &encoding = u"utf-8"_s)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
        {u"-c"_s,
            u"import csv, io, json, sys\n"
            "text = io.TextIOWrapper(sys.stdin.buffer, sys.argv[1], newline='')\n"
            "json.dump(list(csv.reader(text, strict=True)), sys.stdout)"_s,
            encoding});
    python.write(table);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("python: %s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

} // namespace

//! Tables of sessions, whatever is in them, read again by others.
class TestExportTables final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvIsReadBackAndHoldsNoFormula()
    {
        const QJsonArray records
            = readByPython(all(hostileJob(written(ExportFormat::Csv, {Column::Place, Column::SessionId}))));
        QCOMPARE(records.size(), hostile.size() + 2);
        QCOMPARE(records.at(0).toArray(), (QJsonArray {u"Place"_s, u"Session ID"_s}));
        for (qsizetype i = 0; i < hostile.size(); ++i) {
            const QJsonArray record = records.at(i + 1).toArray();
            QCOMPARE(record.size(), 2);
            QCOMPARE(record.at(1).toString(), u"sess_%1"_s.arg(i + 1));
            const QString cell = record.at(0).toString();
            QVERIFY2(!u"=+-@\t\r\n＝"_s.contains(cell.front()), qPrintable(cell));
            QVERIFY2(!cell.contains(u'\n') && !cell.contains(u'\u202E'), qPrintable(cell));
        }
        QCOMPARE(records.at(1).toArray().at(0).toString(), u'\'' + hostile[0]);
        QCOMPARE(records.at(8).toArray().at(0).toString(), hostile[7]);
        QCOMPARE(records.at(10).toArray().at(0).toString(), hostile[9]);
    }

    void csvIsATableToItsLastRecord()
    {
        const QByteArray table = all(hostileJob(written(ExportFormat::Csv)));
        const QJsonArray records = readByPython(table);
        for (const QJsonValue &record : records)
            QCOMPARE(record.toArray().size(), ExportChoice().columns.size());
        const QString foot = records.last().toArray().at(0).toString();
        for (const auto *part :
            {"# Acme (Production)", "sessions of Dana, Email 1, user_dana", "18 shown of 18", "complete",
                "masked: IP addresses, emails and phone numbers", "kim", "2026-01-01 10:05 UTC"})
            QVERIFY2(foot.contains(QLatin1String(part)), qPrintable(foot));
        QVERIFY(table.endsWith("\r\n"));
    }

    void theByteOrderMarkIsThereWhenItIsWanted()
    {
        ExportChoice choice = written(ExportFormat::Csv);
        QVERIFY(all(hostileJob(choice)).startsWith("\"Status\""));
        choice.byteOrderMark = true;
        const QByteArray marked = all(hostileJob(choice));
        QVERIFY(marked.startsWith("\xEF\xBB\xBF\"Status\""));
        QCOMPARE(readByPython(marked, u"utf-8-sig"_s).at(0).toArray().at(0).toString(), u"Status"_s);
        choice.format = ExportFormat::Json;
        QVERIFY(all(hostileJob(choice)).startsWith('{'));
    }

    void timesAreIsoInUtc()
    {
        const QJsonArray records
            = readByPython(all(jobOf({inCity(1, u"Köln"_s)}, written(ExportFormat::Csv, {Column::Created}))));
        QCOMPARE(records.at(1).toArray().at(0).toString(), u"2026-01-01T10:04:00.000Z"_s);
    }

    void markdownAndHtmlShowWhatWasWritten_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("Markdown") << ExportFormat::Markdown;
        QTest::newRow("HTML") << ExportFormat::Html;
    }
    void markdownAndHtmlShowWhatWasWritten()
    {
        QFETCH(const ExportFormat, format);
        const QString text
            = QString::fromUtf8(all(hostileJob(written(format, {Column::Place, Column::SessionId}))));
        QString html = text;
        if (format == ExportFormat::Markdown) {
            QTextDocument document;
            document.setMarkdown(text);
            html = document.toHtml();
        }
        QVERIFY(!html.contains("<script"_L1));
        const QList<QStringList> rows = rowsOfTable(html);
        QCOMPARE(rows.size(), hostile.size() + 1);
        QCOMPARE(rows.first(), (QStringList {u"Place"_s, u"Session ID"_s}));
        for (const int plain : {0, 7, 8, 9, 10, 11, 13, 17})
            QCOMPARE(rows[plain + 1], (QStringList {hostile[plain], u"sess_%1"_s.arg(plain + 1)}));
    }

    void theHtmlIsWellFormedAndNeedsNothingElse()
    {
        const QByteArray html = all(hostileJob(written(ExportFormat::Html)));
        QXmlStreamReader reader(html);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const char *outside : {"src=", "href=", "@import", "url("})
            QVERIFY2(!html.contains(outside), outside);
        QVERIFY(html.contains("color-scheme:light dark"));
    }

    void cellsAreWhatASpreadsheetPastes()
    {
        ExportChoice choice = written(ExportFormat::Cells, {Column::SessionId, Column::Place});
        choice.mask = {false, false, false};
        QCOMPARE(all(jobOf({inCity(1, u"Köln"_s)}, choice)), QByteArray("sess_1\tKöln"));
        QCOMPARE(all(jobOf({inCity(1, u"=1"_s), inCity(2, u"a\tb\nc"_s)}, choice)),
            QByteArray("sess_1\t'=1\nsess_2\ta␉b␊c"));
    }
};

QTEST_MAIN(TestExportTables)
#include "tst_exporttables.moc"
