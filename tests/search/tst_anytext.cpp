// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every text: generated ones, from seeds that are the same every time.

#include "core/redact.h"
#include "promises.h"
#include "search/understand.h"

#include <QRandomGenerator>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using search::Meaning;
using search::understand;
using Kind = Meaning::Kind;

namespace {

constexpr int rounds = 2000;

class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    int below(qsizetype end) { return m_random.bounded(static_cast<int>(end)); }

    QString some(const QString &letters, int fewest, int most)
    {
        QString text;
        for (int left = fewest + below(most - fewest + 1); left > 0; --left)
            text += letters[below(letters.size())];
        return text;
    }

    template <typename T, size_t n>
    const T &one(const T (&all)[n])
    {
        return all[below(n)];
    }

    //! \a text in another spelling: wide, with signs that are not seen, with spaces, quotes or a stop around.
    QString respelled(QString text)
    {
        if (below(3) == 0) {
            for (QChar &c : text) {
                if (c > u' ' && c <= u'~' && below(2) == 0)
                    c = QChar(c.unicode() + 0xFEE0);
            }
        }
        static const QString unseen = u"\u200B\u200E\u200F\u202A\u202C\u2060\uFEFF\u00AD\u2066\u2069"_s;
        for (int left = below(4); left > 0; --left)
            text.insert(below(text.size() + 1), unseen[below(unseen.size())]);
        static const QString around[] {u"%1"_s, u"  %1\n"_s, u"\"%1\""_s, u"“%1”,"_s, u"„%1“"_s, u"'%1'"_s,
            u"<%1>"_s, u"\u00A0%1\u3000"_s, u"%1,"_s, u"%1;"_s};
        return one(around).arg(text);
    }

private:
    QRandomGenerator m_random;
};

const QString base62 = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
const QString digits = u"0123456789"_s;
const QString small = u"abcdefghijklmnopqrstuvwxyz"_s;

Meaning anyId(Generator &g)
{
    static const std::pair<QString, Kind> kinds[] {{u"user_"_s, Kind::UserId}, {u"sess_"_s, Kind::SessionId},
        {u"ses_"_s, Kind::SessionId}, {u"client_"_s, Kind::ClientId}, {u"org_"_s, Kind::OrganizationId}};
    const auto &[prefix, kind] = g.one(kinds);
    return {kind, prefix + g.some(digits, 1, 1) + g.some(base62, 26, 26), {}};
}

Meaning anyEmail(Generator &g)
{
    static const QString inner = small + digits + u"._+-"_s;
    const QString local = g.some(small, 1, 1) + g.some(inner, 0, 20);
    return {Kind::Email, local + u'@' + g.some(small, 1, 12) + u'.' + g.some(small, 2, 6), {}};
}

QString anyJumble(Generator &g)
{
    static const QString pieces[] {u"user_"_s, u"sess_2"_s, u"org_"_s, u"…"_s, u"@"_s, u"."_s, u"/"_s,
        u"::"_s, u"+49"_s, u"(0)"_s, u"00"_s, u"tel:"_s, u"mailto:"_s, u"frontdesk://open?"_s, u"user="_s,
        u"&"_s, u"https://dashboard.clerk.com/"_s, u"ins_1"_s, u"%40"_s, u"%20"_s, u"203.0.113.7"_s, u"/24"_s,
        u"["_s, u"]"_s, u"eyJ"_s, u"sk_live_"_s, u"Bearer "_s, u"whsec_"_s, u"example.com"_s, u"\u200B"_s,
        u"\u202E"_s, u"\u200D"_s, u"\""_s, u"“"_s, u"”"_s, u"<"_s, u">"_s, u" "_s, u"\n"_s, u"ｅ"_s, u"٣"_s,
        u"é"_s, u"e\u0301"_s, u"\u00A8"_s, u"Ⅷ"_s, u"ﷺ"_s, QString(QChar(0xD83D)), QString(QChar(0xDE00)),
        u"👩\u200D👧"_s};
    QString text;
    for (int left = g.below(12); left > 0; --left)
        text += g.below(3) == 0 ? g.some(base62, 1, 12) : g.one(pieces);
    return text;
}

} // namespace

class TestAnyText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseHoldsForAnyText()
    {
        Generator g(20260101);
        for (int i = 0; i < 5 * rounds; ++i) {
            const QString typed = anyJumble(g);
            const QString broken = brokenPromise(typed);
            QVERIFY2(broken.isEmpty(), qPrintable(broken + u": "_s + redact(typed).toHtmlEscaped()));
        }
    }

    void everyPromiseHoldsForAnyUtf16()
    {
        Generator g(20260102);
        for (int i = 0; i < rounds; ++i) {
            QString typed;
            for (int left = g.below(40); left > 0; --left)
                typed += QChar(static_cast<char16_t>(g.below(0x10000)));
            QCOMPARE(brokenPromise(typed), QString());
        }
    }

    void anIdIsTheSameInEverySpelling()
    {
        Generator g(20260103);
        for (int i = 0; i < rounds; ++i) {
            const Meaning id = anyId(g);
            const QString spelling = g.respelled(id.text);
            QCOMPARE(understand(spelling), id);
            QCOMPARE(understand(u"it is about "_s + spelling + u" once more"_s), id);
            QCOMPARE(understand(u"https://admin.example.org/x/"_s + id.text + u"?a=b"_s), id);
        }
    }

    void anAddressIsTheSameInEverySpelling()
    {
        Generator g(20260104);
        for (int i = 0; i < rounds; ++i) {
            const Meaning email = anyEmail(g);
            QCOMPARE(understand(g.respelled(email.text)), email);
            QCOMPARE(understand(u"Dana Lee <"_s + email.text + u'>'), email);
            QCOMPARE(understand(u"mailto:"_s + email.text), email);
        }
    }

    void aNumberIsTheSameInEverySpelling()
    {
        Generator g(20260105);
        static const QString between[] {u""_s, u" "_s, u"-"_s, u"."_s, u"/"_s, u"\u00A0"_s, u"–"_s};
        static const QString before[] {u"+"_s, u"00"_s, u"tel:+"_s, u"＋"_s, u"tel: 00"_s};
        for (int i = 0; i < rounds; ++i) {
            const QString country = g.some(u"123456789"_s, 2, 2);
            const QString rest = g.some(u"123456789"_s, 1, 1) + g.some(digits, 6, 11);
            QString spelling = g.one(before) + country + g.one(between);
            if (g.below(2) == 0)
                spelling += u"(0)"_s;
            for (const QChar digit : rest)
                spelling += (g.below(4) == 0 ? g.one(between) : QString()) + digit;
            QCOMPARE(understand(spelling), (Meaning {Kind::Phone, u'+' + country + rest, {}}));
        }
    }

    void aSecretIsOneInEverySpellingAndAmongAnything()
    {
        Generator g(20260106);
        static const QString beginnings[] {u"sk_live_"_s, u"sk_test_"_s, u"ak_"_s, u"mt_"_s, u"oat_"_s,
            u"whsec_"_s, u"pk_live_"_s, u"eyJ"_s};
        for (int i = 0; i < rounds; ++i) {
            const QString secret = g.one(beginnings) + g.some(base62, 20, 60);
            QVERIFY(understand(g.respelled(secret)).isSecret());
            const QString among = anyJumble(g) + u' ' + secret + u' ' + anyJumble(g);
            QVERIFY2(understand(among).isSecret(), qPrintable(QString::number(i)));
        }
    }
};

QTEST_GUILESS_MAIN(TestAnyText)
#include "tst_anytext.moc"
