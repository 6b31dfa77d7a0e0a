// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace frontdesk {

//! Runs \a work on a thread of \a threads, beside this one, and hands what it came to to \a then, on this
//! thread; not once \a context, which lives on this thread, is gone. \a work must not need anything that may
//! go before it ends.
template <typename Work, typename Then>
void inBackground(QThreadPool *threads, QObject *context, Work work, Then then)
{
    auto *watcher = new QFutureWatcher<decltype(work())>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(threads, std::move(work)));
}

template <typename Work, typename Then>
void inBackground(QObject *context, Work work, Then then)
{
    inBackground(QThreadPool::globalInstance(), context, std::move(work), std::move(then));
}

} // namespace frontdesk
