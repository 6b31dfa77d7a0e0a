// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listfooter.h"

#include "controllers/autorefresh.h"
#include "controllers/sessionscontroller.h"
#include "models/lifetimewords.h"
#include "models/relativetime.h"
#include "ui/deskactions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

ListFooter::ListFooter(const controllers::SessionsController &sessions,
    const controllers::AutoRefresh &refresh, const DeskActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_sessions(sessions)
    , m_refresh(refresh)
    , m_words(new QLabel(this))
    , m_freshness(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_loadAll(new QPushButton(tr("Load all"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setObjectName(u"listFooter"_s);
    m_words->setObjectName(u"counts"_s);
    m_words->setAccessibleName(tr("How much is loaded"));
    m_freshness->setObjectName(u"freshness"_s);
    m_freshness->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Loading"));
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);
    m_loadAll->setObjectName(u"loadAllButton"_s);
    m_loadAll->setToolTip(actions.loadAll->toolTip());
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setToolTip(actions.stop->toolTip());
    connect(m_loadAll, &QPushButton::clicked, actions.loadAll, &QAction::trigger);
    connect(m_stop, &QPushButton::clicked, actions.stop, &QAction::trigger);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 4, 12, 6);
    line->setSpacing(10);
    line->addWidget(m_words);
    line->addWidget(m_loadAll);
    line->addWidget(m_stop);
    line->addStretch();
    line->addWidget(m_freshness);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addLayout(line);
}

void ListFooter::update(const Shown &shown, Instant now)
{
    // What nobody asked for must not make the line jump.
    const bool busy = m_sessions.isBusy() && !m_sessions.isQuiet();
    const bool listed = m_sessions.updatedAt().has_value();
    m_words->setText(listed ? words(shown) : QString());
    m_loadAll->setVisible(listed && !m_sessions.isComplete() && m_sessions.newCount() == 0 && !busy);
    m_stop->setVisible(busy);
    m_progress->setVisible(busy);
    const auto total = m_sessions.total();
    // Without a total there is no share to show, only that something moves.
    m_progress->setRange(0, total && *total > 0 && listed ? static_cast<int>(*total) : 0);
    m_progress->setValue(m_sessions.loaded());
    QStringList freshnessWords;
    if (listed)
        freshnessWords << freshness(now) << unasked();
    freshnessWords.removeAll(QString());
    m_freshness->setText(freshnessWords.join(u" · "_s));
}

QString ListFooter::freshness(Instant now) const
{
    constexpr std::chrono::minutes old {5};
    const Instant updated = *m_sessions.updatedAt();
    const QString words = tr("updated %1").arg(models::relativeTime(updated, now));
    return now - updated < old ? words : tr("⚠ %1: refresh before you act").arg(words);
}

QString ListFooter::unasked() const
{
    if (!m_refresh.isOn())
        return {};
    if (!m_sessions.isRead() && !m_sessions.isBusy())
        return tr("auto when all is loaded");
    if (m_refresh.isAsleep())
        return tr("auto paused");
    const QString wait = models::lifetimeWords(m_refresh.wait());
    return m_refresh.isSlowed() ? tr("⚠ not refreshed, next try after %1").arg(wait)
                                : tr("auto %1").arg(wait);
}

QString ListFooter::words(const Shown &shown) const
{
    const QLocale locale;
    const int loaded = m_sessions.loaded();
    const auto total = m_sessions.total();
    const QString rows = locale.toString(shown.rows);
    QStringList parts;
    if (shown.selected > 1)
        parts << tr("%1 selected of %2 shown").arg(locale.toString(shown.selected), rows);
    else if (shown.rows != loaded)
        parts << tr("%1 shown").arg(rows);
    if (m_sessions.isComplete())
        parts << tr("all %Ln loaded", nullptr, static_cast<int>(loaded));
    else if (total)
        parts << tr("%1 loaded of %2").arg(locale.toString(loaded), locale.toString(*total));
    else
        parts << tr("%1 loaded").arg(locale.toString(loaded));
    if (m_sessions.unreadable() > 0)
        parts << tr("%n could not be read", nullptr, m_sessions.unreadable());
    if ((shown.isSorted || shown.rows != loaded) && !m_sessions.isComplete())
        parts << tr("among the loaded ones only");
    return parts.join(u" · "_s);
}

} // namespace frontdesk::ui
