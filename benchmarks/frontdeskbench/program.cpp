// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace frontdesk::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The program, started for somebody who has never used it.
class Started final {
public:
    explicit Started(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
            {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
            environment.insert(name, m_home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, QGuiApplication::platformName());
        environment.insert(u"QT_LOGGING_RULES"_s, u"frontdesk.app.info=true"_s);
        environment.remove(u"FRONTDESK_SECRET_KEY_FILE"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setReadChannel(QProcess::StandardError);
        m_process.start(QCoreApplication::applicationDirPath() + u"/frontdesk"_s, arguments);
    }
    ~Started()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Started)

    //! Waits until it says that its window is painted.
    [[nodiscard]] bool waitForPaint()
    {
        QByteArray said;
        while (!said.contains("window painted")) {
            if (!m_process.waitForReadyRead(20'000))
                return false;
            said += m_process.readAll();
        }
        return true;
    }
    //! Memory that is its alone, and its share of what it has in common with others; in bytes.
    [[nodiscard]] double pss() const
    {
        QFile file(u"/proc/%1/smaps_rollup"_s.arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray rollup = file.readAll();
        const qsizetype at = rollup.indexOf("\nPss:") + 5;
        return rollup.mid(at, rollup.indexOf("kB", at) - at).trimmed().toDouble() * 1024;
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

void rest(std::chrono::milliseconds length)
{
    QEventLoop loop;
    QTimer::singleShot(length, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

void measureProgram(Bench &bench)
{
    const bool wantsPss = bench.options.wants(u"pss"_s);
    if (!bench.options.wants(u"startup"_s) && !wantsPss)
        return;
    QList<double> painted;
    QList<double> resting;
    for (int run = -1; run < bench.options.runs; ++run) {
        std::optional<Started> program;
        bool isPainted = false;
        const double ms = timed([&] {
            program.emplace(QStringList());
            isPainted = program->waitForPaint();
        });
        if (!isPainted)
            return Report::skip(u"startup, pss"_s, u"the program beside this one shows no window"_s);
        if (run < 0)
            continue;
        painted << ms;
        if (wantsPss && run < 3) {
            rest(std::chrono::seconds(2));
            resting << program->pss();
        }
    }
    const QJsonObject what {{u"platform"_s, QGuiApplication::platformName()}};
    if (bench.options.wants(u"startup"_s))
        bench.report.add(u"startup"_s, painted, what);
    if (wantsPss) {
        QJsonObject memory = what;
        memory.insert(u"value"_s, *std::max_element(resting.begin(), resting.end()));
        memory.insert(u"unit"_s, u"bytes"_s);
        bench.report.add(u"pss"_s, painted, memory);
    }
}

} // namespace frontdesk::bench
