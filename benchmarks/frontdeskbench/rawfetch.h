// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QUrl>

#include <vector>

namespace frontdesk::bench {

/*! The limit: the same requests written to bare sockets, the answers thrown away. As many connections as
   requests may be in flight, each with a thread that only waits for it; they stay open from one fetch to the
   next. */
class RawFetch final {
public:
    //! \a baseUrl has to be plain http.
    RawFetch(const QUrl &baseUrl, const QByteArray &key, int concurrency);
    ~RawFetch();
    Q_DISABLE_COPY_MOVE(RawFetch)

    //! Fetches all \a targets and says how many bytes of bodies came; -1 when one could not be had.
    [[nodiscard]] qint64 fetch(const QByteArrayList &targets);

private:
    [[nodiscard]] qint64 fetch(int socket, const QByteArray &target) const;

    const QByteArray m_path;
    const QByteArray m_headers;
    std::vector<int> m_sockets;
};

} // namespace frontdesk::bench
