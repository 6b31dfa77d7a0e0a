// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "models/sessionexport.h"
#include "policy/policy.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace frontdesk::controllers {

/*! Writes sessions into a file or a text, beside the window's thread.

    One thing at a time: what is begun ends what was under way. So does the exporter's own end. */
class SessionExporter final : public QObject {
    Q_OBJECT

public:
    //! Fails with Refusal::ManagedExport where \a rules allow no exports: for all but plain cells.
    explicit SessionExporter(const policy::Policy &rules = {}, QObject *parent = nullptr);
    ~SessionExporter() override;

    //! Into the file at \a path, which is whole or as it was before; saved() or failed() follows.
    void save(const models::ExportJob &job, const QString &path);
    //! Into a text; made() or failed() follows.
    void make(const models::ExportJob &job);
    //! failed() follows, with Fault::Cancelled, unless it is too late for that.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }

Q_SIGNALS:
    //! So many of the sessions are written. Only for what takes a while.
    void progressed(qsizetype done, qsizetype total);
    void saved(const QString &path, qsizetype sessions);
    void made(const QString &text, qsizetype sessions);
    void failed(const frontdesk::Failure &failure);

private:
    struct Progress;

    //! On the other thread.
    [[nodiscard]] static Result<QByteArray> next(models::SessionExport &pieces, Progress &progress);
    //! Whether \a job is an export that is not allowed; then failed() follows.
    bool refuses(const models::ExportJob &job);
    std::shared_ptr<Progress> begin(qsizetype total);
    //! Whether \a progress is of the newest, which ends now.
    bool end(const std::shared_ptr<Progress> &progress);

    const bool m_isForbidden;
    std::shared_ptr<Progress> m_progress; //!< Of what is under way; shared with its thread.
    QTimer m_look;
};

} // namespace frontdesk::controllers
