// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/inspectorcontroller.h"
#include "controllers/radarcontroller.h"
#include "presenter/pseudonyms.h"
#include "support/sandboxserver.h"
#include "ui/windowundertest.h"
#include "wordsof.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using ListState = controllers::SessionsController::State;

namespace {

const auto email = u"dana@example.com"_s;

} // namespace

//! The whole window over the sandbox, with the veil at its borders.
class TestPresenting final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_server;
    presenter::Pseudonyms m_pseudonyms;
    std::unique_ptr<WindowUnderTest> m_window;
    std::unique_ptr<controllers::Desk> m_desk;
    QStringList m_real; //!< What must not be seen.

    [[nodiscard]] WindowUnderTest &window() const { return *m_window; }
    [[nodiscard]] QString realIn(const QStringList &texts) const
    {
        for (const QString &text : texts) {
            for (const QString &real : m_real) {
                if (text.contains(real))
                    return real + u" in: "_s + text;
            }
        }
        return {};
    }
    [[nodiscard]] api::Session liveSession() const
    {
        const QAbstractItemModel *rows = window().table()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QString id = rows->index(row, 0).data(models::SessionTableModel::SessionIdRole).toString();
            const auto session = m_desk->sessionTable.find(*SessionId::parse(id));
            if (session && session->status == api::SessionStatus::Active)
                return *session;
        }
        qFatal("nobody is signed in");
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SandboxServer>();
        const QString user = m_server->userId(email);
        m_real = {email, user, u"Dana"_s, u"Lee"_s};
        const QJsonArray sessions = m_server->sessions(user);
        for (const QJsonValue each : sessions) {
            const QJsonObject session = each.toObject();
            m_real << session[u"id"_s].toString() << session[u"client_id"_s].toString();
            const QString address = session[u"latest_activity"_s][u"ip_address"_s].toString();
            if (!address.isEmpty())
                m_real << address;
        }
        m_real.removeDuplicates();
        QVERIFY(m_real.size() > 31);
        m_window = std::make_unique<WindowUnderTest>(m_server->baseUrl(), m_server->key());
        window().window.closeDesk();
        window().journal.setVeil(&m_pseudonyms);
        window().settings.setVeil(&m_pseudonyms);
        m_desk = std::make_unique<controllers::Desk>(
            settings::Instance {u"acme"_s, u"Acme"_s, m_server->baseUrl(), Environment::Development, {}},
            window().network, window().clock, window().journal,
            api::Connection {m_server->baseUrl(), *SecretKey::parse(m_server->key())});
        m_desk->gate.setOperatorName(u"front"_s);
        window().window.openDesk(*m_desk);
        window().window.setPresenting(true);
        window().searchFor(m_pseudonyms.drawOverText(email));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->sessions.state(), ListState::Ready, 20'000);
        QTRY_VERIFY(window().table()->model()->rowCount() > 20);
        QTRY_VERIFY(m_desk->person.person().has_value());
    }
    void cleanup()
    {
        window().window.closeDesk();
        window().window.forget(*m_desk);
        m_desk.reset();
        m_window.reset();
    }

    void nothingRealIsSaid()
    {
        window().table()->setFocus();
        window().press(Qt::Key_Return);
        QTRY_VERIFY(!m_desk->session.json().isEmpty());
        const QStringList words = wordsOf(window().window);
        QVERIFY(words.join(u'\n').contains(m_desk->person.person()->primaryEmail));
        const QString real = realIn(words);
        QVERIFY2(real.isEmpty(), qPrintable(real));
    }

    void whatIsCopiedIsUnderPseudonyms()
    {
        window().table()->setFocus();
        window().press(Qt::Key_Return);
        QTRY_VERIFY(!m_desk->session.json().isEmpty());
        int copies = 0;
        const auto actions = window().window.findChildren<QAction *>();
        for (QAction *action : actions) {
            if (!action->objectName().startsWith(u"copy"_s) || !action->isEnabled())
                continue;
            QGuiApplication::clipboard()->clear();
            action->trigger();
            QTRY_VERIFY2(!QGuiApplication::clipboard()->text().isEmpty(), qPrintable(action->objectName()));
            const QString real = realIn({QGuiApplication::clipboard()->text()});
            QVERIFY2(real.isEmpty(), qPrintable(action->objectName() + u": "_s + real));
            ++copies;
        }
        QVERIFY(copies >= 5);
    }

    void filesAreUnderPseudonyms_data()
    {
        QTest::addColumn<int>("format");
        for (int format = 0; format < 4; ++format)
            QTest::addRow("%d", format) << format;
    }
    void filesAreUnderPseudonyms()
    {
        QFETCH(int, format);
        window().find<QAction>("exportSessions")->trigger();
        QCOMPARE(window().find<QComboBox>("exportFormat")->count(), 4);
        window().find<QComboBox>("exportFormat")->setCurrentIndex(format);
        // Everything there is, masked by nothing else.
        auto *columns = window().find<QListWidget>("exportColumns");
        for (int row = 0; row < columns->count(); ++row)
            columns->item(row)->setCheckState(Qt::Checked);
        for (const char *mask : {"exportMaskContacts", "exportMaskNames", "exportMaskIds"})
            window().find<QCheckBox>(mask)->setChecked(false);
        window().find<QPushButton>("exportSave")->click();
        const QString path = window().folder.filePath(u"export"_s);
        Q_EMIT window().window.findChild<QFileDialog *>()->fileSelected(path);
        QFile file(path);
        QTRY_VERIFY(window().find<QLabel>("exportWords")->text().contains(u"saved as"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // Markdown has them before what stands for itself.
        const QString text = QString::fromUtf8(file.readAll()).remove(u'\\');
        QVERIFY(text.contains(u"pseudonyms"_s) && text.contains(liveSession().id.text()));
        const QString real = realIn({text});
        QVERIFY2(real.isEmpty(), qPrintable(real));
    }

    void aTokenIsJudgedByItsOwnBytesAndShownUnderPseudonyms()
    {
        QTRY_VERIFY(!m_desk->instance.id().isEmpty());
        const api::Session session = liveSession();
        m_desk->gate.allow();
        Secret token;
        connect(&m_desk->mint, &controllers::MintController::minted, this,
            [&token](const api::Token &minted) { token = minted.jwt; });
        m_desk->mint.mint(session.id, {}, {});
        QTRY_VERIFY(!token.isEmpty());

        controllers::VerifyReport report;
        connect(&m_desk->verify, &controllers::VerifyController::changed, this,
            [&report](const controllers::VerifyReport &known) { report = known; });
        m_desk->verify.verify(session.id, token);
        QTRY_VERIFY(!m_desk->verify.isBusy());
        QVERIFY(report.isGood());
        QCOMPARE(report.belonging(), controllers::Belonging::ThisSession);
        QCOMPARE(*(*report.token)->userId, session.userId.text());

        controllers::InspectorController inspector(window().settings, window().clock);
        inspector.setDesk(m_desk.get());
        inspector.inspect(token);
        QTRY_VERIFY(inspector.inspection().session.has_value());
        QVERIFY(inspector.verdictAt(inspector.now())->signatureValid);
        QCOMPARE((*inspector.inspection().session)->id, session.id);
        const QString claims = QString::fromUtf8(QJsonDocument(inspector.inspection().jwt->payload).toJson());
        QVERIFY(claims.contains(session.id.text()));
        const QString real = realIn({claims});
        QVERIFY2(real.isEmpty(), qPrintable(real));
        inspector.setDesk(nullptr);
    }

    void whatIsRevokedIsTheRealSession()
    {
        QTRY_VERIFY(!m_desk->instance.id().isEmpty());
        const api::Session target = liveSession();
        const QString real = m_pseudonyms.lift(target.id.text());
        QVERIFY(m_real.contains(real));
        m_desk->gate.allow();
        m_desk->revoke.revoke(
            target.id, {u"of "_s + m_desk->person.person()->primaryEmail, {}}, target.userId);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->statusOf(real), u"revoked"_s, 20'000);
        // The journal is read as it is on the disk.
        window().journal.setVeil(nullptr);
        std::optional<journal::Entry> entry;
        window().journal.read(
            {}, this, [&entry](const Result<QList<journal::Entry>> &found) { entry = found->value(0); });
        QTRY_VERIFY(entry);
        QCOMPARE(entry->intent.change.session.text(), real);
        QCOMPARE(entry->intent.change.purpose.reason, u"of "_s + email);
    }

    void lookingForWhatToEndIsWorkToo()
    {
        QVERIFY(!m_desk->isAtWork());
        m_desk->gate.allow();
        m_desk->secure.run(liveSession().userId, {controllers::SecureController::Step::EndSessions}, {});
        QCOMPARE(m_desk->gate.running(), 0);
        QVERIFY(m_desk->isAtWork());
        QTRY_VERIFY(!m_desk->jobs.jobs().isEmpty());
        QVERIFY(m_desk->isAtWork());
    }

    void aLinkIsShownUnderItsPseudonym()
    {
        const QString real = m_pseudonyms.lift(liveSession().id.text());
        window().window.follow({search::Meaning::Kind::SessionId, real, {}});
        QTRY_COMPARE(m_desk->session.id().text(), m_pseudonyms.drawOverId(real));
        const QString words = realIn(wordsOf(window().window));
        QVERIFY2(words.isEmpty(), qPrintable(words));
    }

    void whatIsTypedIsOpenedUnderItsPseudonym()
    {
        const QString real = m_pseudonyms.lift(liveSession().id.text());
        window().searchFor(real);
        QTRY_COMPARE(m_desk->session.id().text(), m_pseudonyms.drawOverId(real));
        QTRY_VERIFY(!m_desk->session.json().isEmpty());
        QCOMPARE(m_pseudonyms.lift(m_desk->sessions.userId().text()), m_server->userId(email));

        controllers::RadarController radar(m_desk->api.users, m_desk->api.sessions, window().clock);
        radar.setVeil(&m_pseudonyms);
        QVERIFY(radar.setNetwork(u"198.51.100.0/24"_s));
        QVERIFY(radar.network()->contains(m_pseudonyms.drawOverText(u"198.51.100.35"_s)));
        QVERIFY(!radar.network()->contains(u"198.51.100.35"_s));
    }

    void theBadgeIsThere()
    {
        auto *badge = window().find<QPushButton>("presenterBadge");
        QVERIFY(badge->isVisible());
        QVERIFY(!badge->accessibleName().isEmpty());
        QVERIFY(window().window.windowTitle().endsWith(u"— Presenter mode — Frontdesk"_s));
        bool wanted = true;
        connect(
            &window().window, &ui::MainWindow::presentingWanted, this, [&wanted](bool is) { wanted = is; });
        QTest::mouseClick(badge, Qt::LeftButton);
        QVERIFY(!wanted);
        window().window.setPresenting(false);
        QVERIFY(!badge->isVisible());
        QVERIFY(!window().window.windowTitle().contains(u"Presenter"_s));
    }

    void switchingDropsWhatWasAskedBefore()
    {
        auto *filter = window().find<QLineEdit>("activityFilter");
        filter->setText(email);
        auto *dialog = new QDialog(&window().window);
        dialog->open();
        window().window.setPresenting(true);
        QVERIFY(filter->text().isEmpty() && !filter->isUndoAvailable());
        QVERIFY(!dialog->isVisible());
    }
};

QTEST_MAIN(TestPresenting)
#include "tst_presenting.moc"
