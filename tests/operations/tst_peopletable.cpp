// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/peopletable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::operations;
using namespace Qt::Literals::StringLiterals;

//! Who is meant by a pasted text or a file.
class TestPeopleTable final : public QObject {
    Q_OBJECT

private:
    const QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"people"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

private Q_SLOTS:
    void aTextIsTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("lines") << u"a@example.com\nuser_1\r\norg_1"_s
                               << QStringList {u"a@example.com"_s, u"user_1"_s, u"org_1"_s};
        QTest::newRow("a table") << u"email;plan\n\"a@example.com\";pro\n"_s
                                 << QStringList {u"a@example.com"_s};
        QTest::newRow("a table without heads") << u"a@example.com,pro\nb@example.com,free\n"_s
                                               << QStringList {u"a@example.com"_s, u"b@example.com"_s};
        QTest::newRow("as mail programs write") << u"Dana Lee <a@example.com>, Sam <b@example.com>"_s
                                                << QStringList {u"a@example.com"_s, u"b@example.com"_s};
        QTest::newRow("twice") << u"user_1 user_1"_s << QStringList {u"user_1"_s};
        QTest::newRow("an open quote") << u"email,plan\n\"a@example.com,pro\nb@example.com,free"_s
                                       << QStringList {u"a@example.com"_s, u"b@example.com"_s};
    }
    void aTextIsTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        const auto columns = peopleColumnsIn(text);
        QCOMPARE(columns.size(), 1);
        QCOMPARE(columns.constFirst().names, names);
    }

    void whatNamesNobodyHasNoColumns()
    {
        QVERIFY(peopleColumnsIn(u"hello, @nobody"_s).isEmpty());
        QVERIFY(peopleColumnsIn({}).isEmpty());
    }

    void customersAreNotMixedWithTheirManagers_data()
    {
        QTest::addColumn<QString>("delimiter");
        QTest::newRow("comma") << u","_s;
        QTest::newRow("semicolon") << u";"_s;
        QTest::newRow("tab") << u"\t"_s;
    }
    void customersAreNotMixedWithTheirManagers()
    {
        QFETCH(QString, delimiter);
        const QString table
            = u"customer|plan|manager\na@example.com|\"pro\nyearly\"|m@example.org\nb@example.com|free|m@example.org\n"_s
                  .replace(u'|', delimiter);
        const QList<PeopleColumn> expected {
            {u"customer"_s, {u"a@example.com"_s, u"b@example.com"_s}}, {u"manager"_s, {u"m@example.org"_s}}};
        QCOMPARE(peopleColumnsIn(table), expected);
    }

    void aFileIsReadAsItsMarkSays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << "jörg@example.com\n"_ba;
        QTest::newRow("marked") << "\xef\xbb\xbfjörg@example.com\n"_ba;
        const QString text = u"\ufeffjörg@example.com\n"_s;
        QTest::newRow("as spreadsheets write")
            << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
    void aFileIsReadAsItsMarkSays()
    {
        QFETCH(QByteArray, bytes);
        const auto text = readPeopleFile(file(bytes));
        QVERIFY(text);
        QCOMPARE(*text, u"jörg@example.com\n"_s);
    }

    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("nothing but noughts") << QByteArray(100, '\0');
        QTest::newRow("too much") << QByteArray(largestPeopleFile + 1, 'a');
    }
    void whatIsNoListIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto text = readPeopleFile(file(bytes));
        QVERIFY(!text);
        QCOMPARE(text.error().refusal, Refusal::UnreadableFile);
        QVERIFY(!text.error().detail.isEmpty());
    }

    void whatIsNotThereIsRefused()
    {
        QCOMPARE(readPeopleFile(m_folder.filePath(u"none"_s)).error().refusal, Refusal::UnreadableFile);
        QCOMPARE(readPeopleFile(m_folder.path()).error().refusal, Refusal::UnreadableFile);
    }
};

QTEST_GUILESS_MAIN(TestPeopleTable)
#include "tst_peopletable.moc"
