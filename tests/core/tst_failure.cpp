// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page.h"
#include "core/result.h"

#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestFailure final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorsCodeIsFound()
    {
        Failure failure;
        failure.errors = {{u"form_param_missing"_s, {}, {}, {}}, {u"resource_not_found"_s, {}, {}, {}}};
        QVERIFY(failure.hasCode(u"form_param_missing"));
        QVERIFY(failure.hasCode(u"resource_not_found"));
        QVERIFY(!failure.hasCode(u"resource"));
        QVERIFY(!Failure().hasCode(u"resource_not_found"));
    }

    void aRefusalSaysWhyAndThatNothingIsOpen()
    {
        const Failure failure = Failure::refused(Refusal::LimitOutOfRange, u"501"_s);
        QCOMPARE(failure.fault, Fault::Refused);
        QCOMPARE(failure.refusal, Refusal::LimitOutOfRange);
        QCOMPARE(failure.detail, u"501"_s);
        QCOMPARE(failure.httpStatus, 0);
        QVERIFY(!failure.outcomeUnknown);
    }

    void aResultIsAValueOrAFailure()
    {
        const auto half = [](int number) -> Result<int> {
            if (number % 2 != 0)
                return fail(Failure::malformed(u"odd"_s));
            return number / 2;
        };
        QCOMPARE(half(4).value(), 2);
        QCOMPARE(half(3).error().fault, Fault::Malformed);
        QCOMPARE(half(12).and_then(half).and_then(half).error().detail, u"odd"_s);
    }

    void anOffsetCountsTheRowsThatCouldNotBeRead()
    {
        Page<int> page;
        page.items = {1, 2, 3};
        page.unreadable = 2;
        QCOMPARE(page.sent(), 5);
    }
};

QTEST_APPLESS_MAIN(TestFailure)
#include "tst_failure.moc"
