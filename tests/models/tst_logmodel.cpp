// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logfilter.h"
#include "models/logmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using models::LogFilter;
using models::LogModel;

namespace {

LogLine line(quint64 number, QtMsgType level = QtWarningMsg, const QString &category = u"frontdesk.app"_s)
{
    return {number, Instant(std::chrono::milliseconds(1767261600000 + static_cast<qint64>(number))), level,
        category, u"line %1"_s.arg(number)};
}

} // namespace

class TestLogModel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] static QStringList texts(const QAbstractItemModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row, LogModel::Text).data().toString();
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<LogModel>(3);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aRowTellsWhenHowBadFromWhereAndWhat()
    {
        m_model->append({line(1, QtCriticalMsg, u"qt.network.ssl"_s)});
        const auto cell = [this](LogModel::Column column) { return m_model->index(0, column); };
        QVERIFY(cell(LogModel::Time).data().toString().endsWith(u":00.001"_s));
        QCOMPARE(cell(LogModel::Level).data().toString(), u"Error"_s);
        QCOMPARE(cell(LogModel::Category).data().toString(), u"qt.network.ssl"_s);
        QCOMPARE(cell(LogModel::Text).data().toString(), u"line 1"_s);
        QCOMPARE(cell(LogModel::Time).data(Qt::AccessibleTextRole).toString(), u"Error. line 1"_s);
        QCOMPARE(cell(LogModel::Time).data(LogModel::LineRole).toString(),
            u"2026-01-01T10:00:00.001Z critical qt.network.ssl: line 1"_s);
    }

    void theOldestGoAndNothingBeginsAnew()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->append({line(1), line(2)});
        m_model->append({line(3), line(4)});
        QCOMPARE(texts(*m_model), QStringList({u"line 2"_s, u"line 3"_s, u"line 4"_s}));
        QCOMPARE(m_model->newest(), 4);
        m_model->append({line(5), line(6), line(7), line(8), line(9)});
        QCOMPARE(texts(*m_model), QStringList({u"line 7"_s, u"line 8"_s, u"line 9"_s}));
        m_model->append({});
        QCOMPARE(m_model->rowCount(), 3);
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->newest(), 0);
        QCOMPARE(reset.size(), 0);
    }

    void theFilterTakesLevelCategoryAndText()
    {
        LogFilter filter;
        filter.setSourceModel(m_model.get());
        m_model->append({line(1, QtDebugMsg), line(2, QtInfoMsg, u"frontdesk.network"_s),
            line(3, QtWarningMsg, u"frontdesk.network2"_s)});
        QCOMPARE(filter.rowCount(), 3);
        filter.setLeast(LogModel::severity(QtInfoMsg));
        QCOMPARE(texts(filter), QStringList({u"line 2"_s, u"line 3"_s}));
        filter.setCategory(u"frontdesk.network"_s);
        QCOMPARE(texts(filter), QStringList({u"line 2"_s}));
        filter.setCategory(u"frontdesk"_s);
        QCOMPARE(filter.rowCount(), 2);
        filter.setText(u"LINE 3"_s);
        QCOMPARE(texts(filter), QStringList({u"line 3"_s}));
        filter.setText({});
        filter.setCategory({});
        filter.setLeast(0);
        QCOMPARE(filter.rowCount(), 3);
    }

    void whatIsWorseIsHigher()
    {
        QVERIFY(LogModel::severity(QtDebugMsg) < LogModel::severity(QtInfoMsg));
        QVERIFY(LogModel::severity(QtInfoMsg) < LogModel::severity(QtWarningMsg));
        QVERIFY(LogModel::severity(QtWarningMsg) < LogModel::severity(QtCriticalMsg));
    }
};

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_logmodel.moc"
