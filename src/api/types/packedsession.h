// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "api/types/stringpool.h"
#include "core/page.h"

#include <array>
#include <deque>
#include <limits>

namespace frontdesk::api {

//! A session as a long list keeps it: its times, and numbers for its texts, most of which repeat.
struct PackedSession {
    //! The texts, each kind of which has a pool of its own.
    enum Text {
        Id,
        User,
        Client,
        Organization,
        Actor, //!< Who impersonates, as JSON.
        Tasks,
        StatusText,
        Activity, //!< The activity's id.
        Device, //!< Machine, browser and version.
        Place, //!< City and country.
        Address,
        TextCount,
    };
    //! Between the parts of a text that holds several: no browser and no city has one in its name.
    static constexpr char separator = 0x1f;
    //! The last part of a device's text, where it is one that is carried about.
    static constexpr char mobile[] = "mobile";
    //! For a time that Clerk did not say.
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    // Milliseconds since the epoch.
    qint64 lastActiveAt = noTime;
    qint64 expireAt = noTime;
    qint64 abandonAt = noTime;
    qint64 updatedAt = noTime;
    qint64 createdAt = noTime;
    std::array<quint32, TextCount> numbers = {};
    SessionStatus status = SessionStatus::Unknown;
    bool hasActivity = false;
    bool doubtfulTimes = false;
    quint8 findings = 0; //!< Why it is worth a look: bitOf() every rule that holds for it.

    [[nodiscard]] quint32 operator[](Text text) const { return numbers[text]; }
    [[nodiscard]] quint32 &operator[](Text text) { return numbers[text]; }

    friend bool operator==(const PackedSession &, const PackedSession &) = default;
};

//! What the numbers of packed sessions stand for. A copy is safe to read on another thread.
struct SessionTexts {
    std::array<Texts, PackedSession::TextCount> texts;

    [[nodiscard]] const Texts &operator[](PackedSession::Text text) const { return texts[text]; }

    //! Machine and browser alone.
    [[nodiscard]] SessionActivity device(quint32 number) const;
    //! City and country alone.
    [[nodiscard]] SessionActivity place(quint32 number) const;
    [[nodiscard]] SessionId id(const PackedSession &packed) const;
    [[nodiscard]] Session unpacked(const PackedSession &packed) const;
};

//! A page of a list, and what the numbers in it stand for. Made on one thread, it may be read on another.
struct PackedPage : Page<PackedSession> {
    SessionTexts texts;

    [[nodiscard]] Session unpacked(const PackedSession &packed) const { return texts.unpacked(packed); }
};

//! Packs sessions, and remembers what their numbers stand for.
class SessionPacker final {
public:
    SessionPacker();

    [[nodiscard]] PackedSession pack(const Session &session);
    //! What \a page holds, by the numbers of this packer.
    [[nodiscard]] QList<PackedSession> adopt(const PackedPage &page);
    //! Where texts of a kind are kept, for who packs what is no session yet.
    [[nodiscard]] StringPool &pool(PackedSession::Text kind) { return m_pools[kind]; }
    //! The number of \a id; -1 when no session of that id was packed.
    [[nodiscard]] qint64 numberOf(const SessionId &id) const;
    [[nodiscard]] const SessionTexts &texts() const { return m_texts; }
    void clear();
    //! Gives back what was taken for more than there is.
    void squeeze();
    //! Bytes of memory taken.
    [[nodiscard]] qsizetype footprint() const;

private:
    SessionTexts m_texts;
    std::deque<StringPool> m_pools; //!< One for each kind of text.
};

} // namespace frontdesk::api
