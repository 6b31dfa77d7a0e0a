// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenter/jsontape.h"

namespace frontdesk::presenter {

class Pseudonyms;

/*! Draws over what names somebody in one JSON text, told by what members are called and by the kind of object
    that holds them. Whatever is no string, and every space, stays as it is. */
class JsonDrawing final {
public:
    //! Takes the lock of \a pseudonyms for each string by itself: a window may need it meanwhile.
    JsonDrawing(Pseudonyms &pseudonyms, const QByteArray &json, const JsonTape &tape);

    [[nodiscard]] QByteArray drawn();

private:
    //! What is known of a value from where it stands.
    struct Place {
        QByteArrayView key; //!< Of the member it is or is listed in; empty: none.
        QByteArrayView kind; //!< What the object that holds it says it is; may be empty.
        QByteArrayView holder; //!< The key of that object; may be empty.
        QString owner; //!< The pseudonym of whom it is about; empty: not known.
        bool isMetadata = false; //!< Anything may stand there.
    };

    void value(size_t at, const Place &place);
    void object(size_t at, const Place &place);
    void string(size_t at, const Place &place);
    //! Nothing for what is no more than a text that may name somebody.
    [[nodiscard]] std::optional<QString> pseudonym(const QString &real, const Place &place);
    //! Wants the lock of the pseudonyms.
    [[nodiscard]] QString login(const QString &real, const QString &owner);
    [[nodiscard]] bool isNumber(size_t at) const;
    [[nodiscard]] QByteArrayView raw(size_t at) const;
    [[nodiscard]] QString ownerOf(size_t object, const Place &place);

    Pseudonyms &m_pseudonyms;
    const QByteArray &m_json;
    const JsonTape &m_tape;
    //! What is drawn over, in order; nothing where texts are to be searched once all names are known.
    std::vector<std::pair<size_t, std::optional<QString>>> m_drawn;
};

} // namespace frontdesk::presenter
