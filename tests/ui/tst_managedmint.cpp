// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mintundertest.h"

using namespace frontdesk;

//! The dialog under an organization's policy.
class TestManagedMint final : public MintUnderTest {
    Q_OBJECT

private:
    [[nodiscard]] QStringList items(const QString &box) const
    {
        QStringList items;
        for (int row = 0; row < child<QComboBox>(box)->count(); ++row)
            items << child<QComboBox>(box)->itemText(row);
        return items;
    }
    void openWith(const policy::Policy &rules, int listStatus = 200)
    {
        m_rules = rules;
        tearDown();
        setUp();
        open(someSession(), listStatus);
    }

private Q_SLOTS:
    void init() { m_rules = {}; }
    void cleanup() { tearDown(); }

    void whatIsLongerIsNotOffered()
    {
        policy::Policy rules;
        rules.longestToken = 600s;
        openWith(rules);
        QCOMPARE(items(u"lifetime"_s), QStringList({u"Template default (60 s)"_s, u"5 min"_s, u"Custom…"_s}));
        QVERIFY(isShown(u"managedNote"_s));
        QVERIFY(child<QLabel>(u"managedNote"_s)->text().contains(u"at most 10 min"_s));
        child<QComboBox>(u"lifetime"_s)->setCurrentText(u"Custom…"_s);
        child<QSpinBox>(u"customLifetime"_s)->setValue(601);
        QCOMPARE(child<QSpinBox>(u"customLifetime"_s)->value(), 600);
    }

    void aTemplateThatGivesLongerIsDrawnToTheLongest()
    {
        policy::Policy rules;
        rules.longestToken = 600s;
        openWith(rules);
        auto *templates = child<QComboBox>(u"templateName"_s);
        templates->setCurrentIndex(templates->findData(u"reports"_s));
        QCOMPARE(child<QComboBox>(u"lifetime"_s)->currentText(), u"Longest allowed (10 min)"_s);
        QVERIFY2(!isShown(u"lifetimeWarning"_s), "a week is spoken of that nobody gets");
        m_server->enqueue(200, R"({"object":"token","jwt":")" + token() + R"("})");
        button(u"mintAndShow"_s)->click();
        QTRY_VERIFY(child<QWidget>(u"resultPage"_s)->isVisible());
        QCOMPARE(m_server->requests().constLast().path(), "/v1/sessions/sess_1/tokens/reports"_ba);
        QCOMPARE(m_server->requests().constLast().body, R"({"expires_in_seconds":600})"_ba);
    }

    void otherTemplatesAreNotOffered()
    {
        policy::Policy rules;
        rules.templates = QStringList {u"hasura"_s};
        openWith(rules);
        QCOMPARE(items(u"templateName"_s), QStringList(u"hasura (5 min)"_s));
        QVERIFY(child<QLabel>(u"managedNote"_s)->text().contains(u"other templates"_s));
        QVERIFY(button(u"mintAndShow"_s)->isEnabled());
    }

    void ofAListThatDoesNotComeTheAllowedNamesAreKnown()
    {
        policy::Policy rules;
        rules.templates = QStringList {u""_s, u"hasura"_s};
        openWith(rules, 403);
        QVERIFY(!child<QComboBox>(u"templateName"_s)->isEditable());
        QCOMPARE(items(u"templateName"_s), QStringList({u"Session token (60 s)"_s, u"hasura"_s}));
    }

    void whereNoTemplateIsAllowedNothingIsMinted()
    {
        policy::Policy rules;
        rules.templates = QStringList();
        openWith(rules);
        QVERIFY(items(u"templateName"_s).isEmpty());
        QVERIFY(!button(u"mintAndShow"_s)->isEnabled());
        QVERIFY(!button(u"mintAndCopy"_s)->isEnabled());
        QCOMPARE(child<QLabel>(u"managedNote"_s)->text(),
            u"Your organization does not allow tokens to be minted."_s);
    }

    void withoutRulesNobodySpeaksOfThem()
    {
        openWith({});
        QVERIFY(!isShown(u"managedNote"_s));
        QVERIFY(!isShown(u"reasonDemand"_s));
        QCOMPARE(items(u"lifetime"_s).size(), 4);
    }
};

QTEST_MAIN(TestManagedMint)
#include "tst_managedmint.moc"
