// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/sessionexporter.h"

#include "core/background.h"
#include "core/savefile.h"

#include <atomic>

namespace frontdesk::controllers {

using namespace std::chrono_literals;

struct SessionExporter::Progress {
    std::atomic<qsizetype> done = 0;
    std::atomic<bool> isCancelled = false;
    qsizetype total = 0;
};

SessionExporter::SessionExporter(const policy::Policy &rules, QObject *parent)
    : QObject(parent)
    , m_isForbidden(rules.noExport)
{
    m_look.setInterval(100ms);
    connect(
        &m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_progress->done, m_progress->total); });
}

SessionExporter::~SessionExporter()
{
    cancel();
}

bool SessionExporter::refuses(const models::ExportJob &job)
{
    if (!m_isForbidden || job.choice.format == models::ExportFormat::Cells)
        return false;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT failed(Failure::refused(Refusal::ManagedExport)); }, Qt::QueuedConnection);
    return true;
}

void SessionExporter::save(const models::ExportJob &job, const QString &path)
{
    if (refuses(job))
        return;
    const auto progress = begin(job.count());
    inBackground(
        this,
        [job, path, progress] {
            models::SessionExport pieces(job);
            return saveFile(path, [&] { return next(pieces, *progress); });
        },
        [this, path, progress](const Result<void> &result) {
            if (!end(progress))
                return;
            if (!result)
                Q_EMIT failed(result.error());
            else
                Q_EMIT saved(path, progress->total);
        });
}

void SessionExporter::make(const models::ExportJob &job)
{
    if (refuses(job))
        return;
    const auto progress = begin(job.count());
    inBackground(
        this,
        [job, progress]() -> Result<QString> {
            models::SessionExport pieces(job);
            QByteArray text;
            while (true) {
                const Result<QByteArray> piece = next(pieces, *progress);
                if (!piece)
                    return fail(piece.error());
                if (piece->isEmpty())
                    return QString::fromUtf8(text);
                text += *piece;
            }
        },
        [this, progress](const Result<QString> &result) {
            if (!end(progress))
                return;
            if (!result)
                Q_EMIT failed(result.error());
            else
                Q_EMIT made(*result, progress->total);
        });
}

void SessionExporter::cancel()
{
    if (m_progress)
        m_progress->isCancelled = true;
}

Result<QByteArray> SessionExporter::next(models::SessionExport &pieces, Progress &progress)
{
    if (progress.isCancelled)
        return fail(Failure::cancelled());
    QByteArray piece = pieces.next();
    progress.done = pieces.done();
    return piece;
}

std::shared_ptr<SessionExporter::Progress> SessionExporter::begin(qsizetype total)
{
    cancel();
    m_progress = std::make_shared<Progress>();
    m_progress->total = total;
    m_look.start();
    return m_progress;
}

bool SessionExporter::end(const std::shared_ptr<Progress> &progress)
{
    if (progress != m_progress)
        return false;
    m_progress.reset();
    m_look.stop();
    return true;
}

} // namespace frontdesk::controllers
