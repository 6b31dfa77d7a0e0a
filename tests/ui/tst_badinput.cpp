// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"
#include "api/backendapi.h"
#include "searchundertest.h"
#include "support/opengate.h"
#include "ui/failurewording.h"
#include "ui/instanceform.h"
#include "ui/tokenwording.h"
#include "windowundertest.h"

#include <QFile>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

//! The rows below the heading that begins with \a heading: what is done, and the words to look for.
QList<std::pair<QString, QString>> rowsOf(const QString &heading)
{
    QFile file(QStringLiteral(BAD_INPUT_TABLE));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no table");
    QList<std::pair<QString, QString>> rows;
    bool within = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"## "))
            within = line.mid(3).startsWith(heading);
        if (!within || !line.startsWith(u"| `"))
            continue;
        const qsizetype end = line.indexOf(u"` | ");
        rows.append({line.mid(3, end - 3).replace(u'␣', u' '), line.mid(end + 4).chopped(2)});
    }
    return rows;
}

void addRows(const QString &heading)
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("seen");
    const auto rows = rowsOf(heading);
    for (const auto &[given, seen] : rows)
        QTest::addRow("%s", qPrintable(given)) << given << seen;
}

} // namespace

//! The words begin as the table says; the rest of a row may be left out there.
#define COMPARE_SEEN(words)                                                                                  \
    QVERIFY2(QString(words).startsWith(seen), qPrintable(u"seen: "_s + QString(words)))

//! docs/bad-input.md, row by row.
class TestBadInput final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }

    void aSecretKey_data() { addRows(u"A secret key"_s); }
    void aSecretKey()
    {
        QFETCH(QString, given);
        QFETCH(QString, seen);
        ui::InstanceForm form;
        form.findChild<QLineEdit *>(u"secretKey"_s)->setText(given);
        static_cast<void>(form.connection());
        COMPARE_SEEN(form.findChild<QLabel *>(u"keyRemark"_s)->text());
    }

    void aBaseUrl_data() { addRows(u"A base URL"_s); }
    void aBaseUrl()
    {
        QFETCH(QString, given);
        QFETCH(QString, seen);
        ui::InstanceForm form;
        form.findChild<QLineEdit *>(u"secretKey"_s)->setText(testKey);
        form.findChild<QLineEdit *>(u"baseUrl"_s)->setText(given);
        QVERIFY(!form.connection());
        COMPARE_SEEN(form.findChild<QLabel *>(u"urlRemark"_s)->text());
    }

    void theSearchBox_data() { addRows(u"The search box"_s); }
    void theSearchBox()
    {
        QFETCH(QString, given);
        QFETCH(QString, seen);
        FaultServer server;
        server.answer("/v1/instance", 200, instanceJson("development"));
        server.answer("/v1/users", 200, "[]");
        server.answer("/v1/users/user_nothing", 404, errorJson("resource_not_found", "No user was found."));
        server.answer(
            "/v1/sessions/sess_nothing", 404, errorJson("resource_not_found", "No session was found."));
        WindowUnderTest t(server.baseUrl(), testKey);
        QVERIFY(QTest::qWaitForWindowActive(&t.window));
        QTRY_VERIFY(!t.desk.instance.id().isEmpty());
        t.search()->setFocus();
        t.search()->insert(given); // as pasting does: no key gives all of these characters
        const auto isSaid = [&] {
            const auto labels = t.window.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisible() && plain(label->text()).startsWith(seen);
            });
        };
        // What is told while typing goes with Enter; an id is looked for only then.
        if (!isSaid())
            QTest::keyClick(t.search(), Qt::Key_Return);
        QTRY_VERIFY(isSaid());
    }

    void aTokenToCheck_data() { addRows(u"A token to check"_s); }
    void aTokenToCheck()
    {
        QFETCH(QString, given);
        QFETCH(QString, seen);
        FaultServer server;
        scriptDana(server);
        WindowUnderTest t(server.baseUrl(), testKey);
        t.searchFor(u"dana"_s);
        QTRY_COMPARE(t.table()->model()->rowCount(), 1);
        t.find<QAction>("inspect")->trigger();
        t.find<QLineEdit>("tokenToCheck")->setText(given);
        t.find<QAction>("verify")->trigger();
        QTRY_VERIFY(!t.desk.verify.isBusy());
        COMPARE_SEEN(t.find<QLabel>("signatureLine")->text().mid(2));
    }

    void whatAServerAnswers_data() { addRows(u"What a server answers"_s); }
    void whatAServerAnswers()
    {
        QFETCH(QString, given);
        QFETCH(QString, seen);
        const bool isCut = given.startsWith(u"cut "_s);
        const int status = isCut ? 200 : given.left(3).toInt();
        FaultServer server;
        QNetworkAccessManager network;
        SystemClock clock;
        OpenGate gate;
        api::BackendApi api(network, clock, gate, {server.baseUrl(), *SecretKey::parse(testKey)},
            {.firstRetry = std::chrono::milliseconds(1)});
        Reaction reaction
            = Reaction::answer(status, given.mid(4).toUtf8(), {"Location: https://example.com/"});
        if (isCut)
            reaction.cutAfter = reaction.bytes.size() - 4;
        for (int i = 0; i < 3; ++i)
            server.enqueue(reaction);
        std::optional<Failure> failure;
        api.instance.get().then(this,
            [&](const Result<api::Instance> &answer) { failure = answer ? Failure() : answer.error(); });
        QTRY_VERIFY(failure);
        const ui::Wording wording = ui::wordingOf(*failure);
        COMPARE_SEEN(wording.sentence + u' ' + wording.advice);
    }
};

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
