// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listed.h"

#include "bench.h"

#include "api/decode.h"
#include "models/sessionview.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QWindow>

#include <malloc.h>

namespace frontdesk::bench {

Listed::Listed()
{
    m_table.resize(1200, 700);
    m_table.show();
    // What is not on the screen yet is not painted.
    while (!m_table.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

template <typename Change>
double Listed::settled(Change change)
{
    return timed([&] {
        untilSignal(&m_table.view(), &models::SessionView::settled, change);
        m_table.viewport()->repaint();
    });
}

void Listed::fill(const QList<api::PackedPage> &pages)
{
    for (const api::PackedPage &page : pages)
        model.upsert(page);
    model.squeeze();
    while (m_table.view().isBehind())
        untilSignal(&m_table.view(), &models::SessionView::settled, [] {});
}

double Listed::filter(const models::SessionFilter &filter)
{
    return settled([&] { m_table.view().setFilter(filter); });
}

double Listed::sort(models::SessionTableModel::Column column, Qt::SortOrder direction)
{
    return settled([&] { m_table.view().sort(column, direction); });
}

double Listed::scrollTo(int position)
{
    return timed([&] {
        m_table.verticalScrollBar()->setValue(position);
        m_table.viewport()->repaint();
    });
}

int Listed::furthest() const
{
    return m_table.verticalScrollBar()->maximum();
}

QList<api::PackedPage> decodedPages(const QByteArrayList &bodies)
{
    QList<api::PackedPage> pages;
    for (const QByteArray &body : bodies) {
        api::Answer answer;
        answer.body = body;
        const auto page = api::decodePackedSessions(answer);
        if (!page)
            qFatal("A page cannot be read: %s", qUtf8Printable(page.error().detail));
        pages << *page;
    }
    return pages;
}

qint64 heldMemory()
{
    const auto info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

} // namespace frontdesk::bench
