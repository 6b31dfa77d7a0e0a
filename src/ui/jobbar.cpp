// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobbar.h"

#include "controllers/desk.h"
#include "ui/failurewording.h"
#include "ui/icon.h"
#include "ui/managedwording.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using operations::Fate;
using operations::RevokeJob;
using State = RevokeJob::State;

namespace {

qsizetype doneOf(const RevokeJob &job)
{
    return job.count(Fate::Revoked) + job.count(Fate::Ended);
}

int undoneOf(const RevokeJob &job)
{
    return static_cast<int>(job.count(Fate::Failed) + job.count(Fate::Unknown) + job.count(Fate::Open));
}

QString fateWord(Fate fate)
{
    switch (fate) {
    case Fate::Open:
        return JobBar::tr("not tried");
    case Fate::Revoked:
        return JobBar::tr("revoked");
    case Fate::Ended:
        return JobBar::tr("had ended before");
    case Fate::Failed:
        return JobBar::tr("failed");
    case Fate::Unknown:
        break;
    }
    return JobBar::tr("not known");
}

} // namespace

JobBar::JobBar(controllers::Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_queue(desk.jobs)
    , m_clock(desk.clock)
    , m_where(desk.profile.name)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_pause(new QPushButton(tr("&Pause"), this))
    , m_goOn(new QPushButton(tr("&Go on"), this))
    , m_stop(new QPushButton(tr("&Stop after current"), this))
    , m_retry(new QPushButton(this))
    , m_copy(new QPushButton(tr("Copy re&port"), this))
    , m_dismiss(new QToolButton(this))
{
    setObjectName(u"jobBar"_s);
    setAccessibleName(tr("Jobs"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    arrange();
    if (desk.policy.noExport) {
        m_copy->setEnabled(false);
        m_copy->setToolTip(managedReason(Refusal::ManagedExport));
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &JobBar::update);
    connect(&m_second, &QTimer::timeout, this, &JobBar::update);
    connect(&m_queue, &operations::JobQueue::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    const api::Transport &transport = desk.api.transport;
    connect(&transport, &api::Transport::pausedUntil, this, [this](Instant until) {
        m_waitUntil = until;
        m_second.start(1s);
        update();
    });
    connect(&transport, &api::Transport::resumed, this, [this] {
        m_waitUntil.reset();
        m_second.stop();
        update();
    });
    update();
}

void JobBar::arrange()
{
    m_words->setObjectName(u"jobWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress"));
    const std::pair<QPushButton *, const char *> names[] {{m_pause, "jobPause"}, {m_goOn, "jobGoOn"},
        {m_stop, "jobStop"}, {m_retry, "jobRetry"}, {m_copy, "jobCopy"}};
    m_dismiss->setObjectName(u"jobDismiss"_s);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setIcon(icon(u"close"_s));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss this job"));
    connect(m_pause, &QPushButton::clicked, &m_queue, &operations::JobQueue::pause);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (RevokeJob *current = job())
            current->stop();
    });
    connect(m_goOn, &QPushButton::clicked, this, &JobBar::goOn);
    connect(m_retry, &QPushButton::clicked, this, &JobBar::goOn);
    connect(m_copy, &QPushButton::clicked, this, &JobBar::copyReport);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        if (RevokeJob *current = job())
            m_queue.dismiss(*current);
    });

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_words);
    texts->addWidget(m_progress);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addLayout(texts, 1);
    for (const auto &[button, name] : names) {
        button->setObjectName(QLatin1String(name));
        layout->addWidget(button);
    }
    layout->addWidget(m_dismiss);
}

RevokeJob *JobBar::job() const
{
    const QList<RevokeJob *> jobs = m_queue.jobs();
    for (RevokeJob *each : jobs) {
        if (each->state() != State::Over)
            return each;
    }
    return jobs.isEmpty() ? nullptr : jobs.constLast();
}

void JobBar::update()
{
    const RevokeJob *current = job();
    setVisible(current != nullptr);
    if (!current)
        return;
    const State state = current->state();
    const bool isOver = state == State::Over;
    const bool isActive = state == State::Running || state == State::Listing;
    const QString text = words(*current);
    const bool isNews = isOver && text != m_words->text();
    m_words->setText(text);
    m_progress->setVisible(!isOver);
    m_progress->setRange(0, state == State::Listing ? 0 : static_cast<int>(current->items().size()));
    m_progress->setValue(static_cast<int>(doneOf(*current)));
    m_pause->setVisible(isActive);
    m_goOn->setVisible(state == State::Paused);
    m_stop->setVisible(isActive || state == State::Paused);
    m_retry->setText(tr("&Retry %1").arg(undoneOf(*current)));
    m_retry->setVisible(isOver && undoneOf(*current) > 0);
    m_copy->setVisible(isOver);
    m_dismiss->setVisible(isOver);
    setAccessibleDescription(text);
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString JobBar::words(const RevokeJob &job) const
{
    QStringList parts {progressWords(job)};
    const auto jobs = m_queue.jobs();
    const auto waiting = std::ranges::count(jobs, State::Waiting, &RevokeJob::state);
    if (waiting > 0)
        parts << tr("%n more in line", nullptr, static_cast<int>(waiting));
    return tr("%1: %2").arg(m_where, parts.join(u" · "_s));
}

QString JobBar::progressWords(const RevokeJob &job) const
{
    const QLocale locale;
    const QString done = locale.toString(doneOf(job));
    const QString all = locale.toString(job.items().size());
    switch (job.state()) {
    case State::Waiting:
    case State::Running:
        break;
    case State::Listing:
        return tr("%1 revoked; looking whether more have appeared…").arg(done);
    case State::Paused:
        if (job.pausedBy()) {
            const Wording wording = wordingOf(*job.pausedBy());
            return tr("Paused at %1 of %2. %3 %4").arg(done, all, wording.sentence, wording.advice);
        }
        return tr("Paused at %1 of %2.").arg(done, all);
    case State::Stopping:
        return tr("Stopping: waiting for %n answer(s)…", nullptr, job.flying());
    case State::Over:
        return resultWords(job);
    }
    if (m_waitUntil && *m_waitUntil > m_clock.now()) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(*m_waitUntil - m_clock.now()).count();
        return tr("%1 of %2. Clerk asks to slow down; goes on by itself in %n second(s).", nullptr,
            static_cast<int>(left))
            .arg(done, all);
    }
    return tr("Revoking %1 of %2 · %3 failed")
        .arg(done, all, locale.toString(job.count(Fate::Failed) + job.count(Fate::Unknown)));
}

QString JobBar::resultWords(const RevokeJob &job)
{
    QStringList parts {tr("%n session(s) revoked", nullptr, static_cast<int>(job.count(Fate::Revoked)))};
    if (const auto ended = job.count(Fate::Ended); ended > 0)
        parts << tr("%n had ended before", nullptr, static_cast<int>(ended));
    if (job.appeared() > 0)
        parts << tr("%n of all appeared meanwhile", nullptr, static_cast<int>(job.appeared()));
    if (const auto failed = job.count(Fate::Failed); failed > 0) {
        const auto first = std::ranges::find(job.items().all(), Fate::Failed, &operations::JobEntry::fate);
        parts
            << tr("%n failed: %1", nullptr, static_cast<int>(failed)).arg(wordingOf(first->failure).sentence);
    }
    if (const auto unknown = job.count(Fate::Unknown); unknown > 0)
        parts << tr("of %n it is not known", nullptr, static_cast<int>(unknown));
    if (const auto open = job.count(Fate::Open); open > 0)
        parts << tr("%n not tried", nullptr, static_cast<int>(open));
    if (!job.missed().isEmpty())
        parts << tr(
            "%n person(s) could not be looked up again", nullptr, static_cast<int>(job.missed().size()));
    QString words = parts.join(u", "_s);
    // Why something failed may be the last, and is a sentence already.
    if (!words.endsWith(u'.'))
        words += u'.';
    return words;
}

void JobBar::goOn()
{
    Q_EMIT unlockRequested([this] {
        RevokeJob *current = job();
        if (current && current->state() == State::Over)
            current->retry();
        else if (current)
            current->start();
    });
}

void JobBar::copyReport() const
{
    const RevokeJob *current = job();
    if (!current)
        return;
    QStringList lines {words(*current)};
    for (const operations::JobEntry &item : current->items().all()) {
        QStringList cells {item.target.session.text(), item.target.user.text(), fateWord(item.fate)};
        if (item.fate == Fate::Failed || item.fate == Fate::Unknown)
            cells << wordingOf(item.failure).sentence << item.failure.traceId;
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace frontdesk::ui
