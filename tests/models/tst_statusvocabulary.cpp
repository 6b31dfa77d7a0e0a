// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/statusvocabulary.h"
#include "samples.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using api::SessionStatus;

namespace {

constexpr SessionStatus known[]
    = {SessionStatus::Active, SessionStatus::Pending, SessionStatus::Revoked, SessionStatus::Ended,
        SessionStatus::Removed, SessionStatus::Replaced, SessionStatus::Expired, SessionStatus::Abandoned};

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestStatusVocabulary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatusIsToldApartWithoutColour()
    {
        QSet<QString> names;
        QSet<QString> glyphs;
        QSet<int> ranks;
        for (const SessionStatus status : known) {
            names << statusName(status);
            glyphs << statusGlyph(status);
            ranks << statusRank(status);
        }
        QCOMPARE(names.size(), 8);
        QCOMPARE(glyphs.size(), 8);
        QCOMPARE(ranks.size(), 8);
        QVERIFY(!glyphs.contains(statusGlyph(SessionStatus::Unknown)));
    }

    void whatIsLiveComesFirst()
    {
        QCOMPARE(statusRank(SessionStatus::Active), 0);
        QCOMPARE(statusRank(SessionStatus::Pending), 1);
        QVERIFY(statusRank(SessionStatus::Unknown) > statusRank(SessionStatus::Abandoned));
    }

    void coloursCanBeReadOnLightAndDark()
    {
        for (const SessionStatus status : known) {
            QVERIFY(contrast(statusColours(status).light, QColor(0xffffff)) >= 4.5);
            QVERIFY(contrast(statusColours(status).dark, QColor(0x1e1e1e)) >= 4.5);
        }
        QVERIFY(!statusColours(SessionStatus::Unknown).light.isValid());
        QVERIFY(!statusColours(SessionStatus::Unknown).dark.isValid());
    }

    void aPendingSessionSaysWhatIsLeftToDo()
    {
        api::Session session = sampleSession(u"sess_1"_s);
        session.status = SessionStatus::Pending;
        session.tasks = QStringList {u"setup-mfa"_s, u"feed-cat"_s};
        const QString words = statusExplanation(session);
        QVERIFY2(words.contains(u"set up two-step sign-in"_s), qPrintable(words));
        QVERIFY2(words.contains(u"feed-cat"_s), qPrintable(words));
        session.tasks.clear();
        QCOMPARE(statusExplanation(session), u"Signed in, but still has something to finish."_s);
    }

    void aStatusWeDoNotKnowIsShownAsClerkWroteIt()
    {
        api::Session session = sampleSession(u"sess_1"_s);
        session.status = SessionStatus::Unknown;
        session.statusText = u"sleep\nwalking"_s;
        QCOMPARE(statusName(session), u"sleep\u240Awalking"_s);
        QVERIFY(statusExplanation(session).contains(u"sleep\u240Awalking"_s));
        session.statusText.clear();
        QCOMPARE(statusName(session), u"Unknown"_s);
    }
};

QTEST_MAIN(TestStatusVocabulary)
#include "tst_statusvocabulary.moc"
