// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace frontdesk {

/*! Puts pseudonyms in the place of who people are, and takes them away again.

    It hangs at the borders: what comes from a server, the journal or the settings is drawn over, what goes
    there is lifted. All that stands between them knows pseudonyms only, so that nothing else can show. */
class Veil {
public:
    virtual ~Veil() = default;

    //! \a json with pseudonyms for emails, phone numbers, names, IP addresses and ids.
    [[nodiscard]] virtual QByteArray drawOver(const QByteArray &json) = 0;
    //! Likewise for a text of any kind.
    [[nodiscard]] virtual QString drawOverText(const QString &text) = 0;
    //! Likewise for what somebody is called.
    [[nodiscard]] virtual QString drawOverName(const QString &name) = 0;
    //! Likewise for an id, whatever it looks like.
    [[nodiscard]] virtual QString drawOverId(const QString &id) = 0;
    //! Likewise for what somebody wrote freely: as a whole, for any word in it may name somebody.
    [[nodiscard]] virtual QString drawOverRemark(const QString &remark) = 0;
    //! \a text with what the pseudonyms in it stand for; what is none stays.
    [[nodiscard]] virtual QString lift(const QString &text) const = 0;

protected:
    Veil() = default;
    Q_DISABLE_COPY_MOVE(Veil)
};

} // namespace frontdesk
