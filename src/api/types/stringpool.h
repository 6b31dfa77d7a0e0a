// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <string_view>

#include <tsl/robin_set.h>

namespace frontdesk::api {

/*! Texts by number, one behind the other. A copy shares them, and does not change with what it was copied
    from: that is how another thread gets to read them. */
class Texts final {
public:
    //! How many there are.
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_ends.size()); }
    //! In UTF-8. Valid until texts are added or cleared.
    [[nodiscard]] std::string_view bytes(quint32 number) const;
    [[nodiscard]] QString text(quint32 number) const;
    //! Gives back what was taken for more texts than there are.
    void squeeze();
    //! Bytes of memory taken.
    [[nodiscard]] qsizetype footprint() const;

private:
    friend class StringPool;

    QByteArray m_bytes;
    QList<quint32> m_ends; //!< Where each ends in m_bytes.
};

/*! Keeps each of a list of texts there once, and knows its number. Number 0 is the empty text.

    What is added stays until everything is cleared. */
class StringPool final {
public:
    //! Fills \a texts, which must outlive this, stay where they are, and be filled by nobody else.
    explicit StringPool(Texts &texts);
    Q_DISABLE_COPY_MOVE(StringPool)

    //! The number of \a text, which is added when it is new.
    quint32 add(QStringView text);
    //! The same for \a utf8, which must be valid, and none of what is kept here.
    quint32 add(std::string_view utf8);
    //! Adds \a utf8 without looking whether it is there, for what is hardly ever: find() may miss it.
    quint32 append(std::string_view utf8);
    //! The number of \a text; -1 when it is not there.
    [[nodiscard]] qint64 find(QStringView text) const;
    void clear();

    //! Bytes of memory taken, the texts apart.
    [[nodiscard]] qsizetype footprint() const;

private:
    // Numbers are looked through to their texts, so that no text is kept a second time.
    struct Hash {
        const Texts *texts;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
        size_t operator()(quint32 number) const { return (*this)(texts->bytes(number)); }
    };
    struct Equal {
        using is_transparent = void;
        const Texts *texts;
        bool operator()(quint32 one, quint32 other) const { return one == other; }
        bool operator()(quint32 number, std::string_view text) const { return texts->bytes(number) == text; }
        bool operator()(std::string_view text, quint32 number) const { return (*this)(number, text); }
    };

    Texts &m_texts;
    // With each number a part of its hash is kept: most texts that are not meant are told apart by it alone.
    tsl::robin_set<quint32, Hash, Equal, std::allocator<quint32>, true> m_numbers;
};

} // namespace frontdesk::api
