// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/veil.h"
#include "presenter/addresses.h"
#include "presenter/names.h"

#include <QMutex>

class QRegularExpressionMatch;

namespace frontdesk::presenter {

//! What stands between \a begin and \a end is to be replaced by \a text.
struct Found {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text;
};

/*! Pseudonyms for people and ids: the same for the same as long as the program runs, and chosen by chance, so
    that those of two runs cannot be linked. They are kept nowhere.

    No two things have one pseudonym, so that each can be lifted. May be used from any thread. */
class Pseudonyms final : public Veil {
public:
    Pseudonyms() = default;

    [[nodiscard]] QByteArray drawOver(const QByteArray &json) override;
    [[nodiscard]] QString drawOverText(const QString &real) override;
    [[nodiscard]] QString drawOverName(const QString &name) override;
    [[nodiscard]] QString drawOverId(const QString &real) override;
    [[nodiscard]] QString drawOverRemark(const QString &remark) override;
    [[nodiscard]] QString lift(const QString &text) const override;

private:
    friend class JsonDrawing;

    //! A part of somebody's name.
    enum class Part { First, Last };
    //! A name of several words, or of more than letters: where it stands from its first word on.
    struct Phrase {
        QString name;
        qsizetype offset = 0;
    };

    // What follows wants the lock.
    [[nodiscard]] QString text(const QString &real);
    [[nodiscard]] QString fullName(const QString &real);
    [[nodiscard]] QString namePart(const QString &real, Part part);
    [[nodiscard]] QString company(const QString &real);
    [[nodiscard]] QString slug(const QString &real);
    //! \a owner is the pseudonym of whose it is: "Robin Hale"; empty: not known.
    [[nodiscard]] QString email(const QString &real, const QString &owner);
    [[nodiscard]] QString username(const QString &real, const QString &owner);
    [[nodiscard]] QString phone(const QString &real);
    [[nodiscard]] QString id(const QString &real);
    [[nodiscard]] QString externalId(const QString &real);
    [[nodiscard]] QString address(const QString &real);
    [[nodiscard]] QString liftedText(const QString &text) const;
    //! What stands for \a real, if that is known already; nothing for what is too short to be told by itself.
    [[nodiscard]] std::optional<QString> known(const QString &real) const;
    [[nodiscard]] std::optional<QString> real(const QString &pseudonym) const;
    [[nodiscard]] std::optional<Found> phraseAt(
        const QString &text, const QRegularExpressionMatch &match) const;

    //! "robin.hale" for \a owner, for anybody where that is empty.
    [[nodiscard]] QString handle(const QString &owner) const;
    /*! The pseudonym of \a real: the known one, else the first of \a make that is free. \a make takes the
        number of the try. */
    template <typename Make>
    QString kept(QHash<QString, QString> &table, const QString &real, Make make);

    mutable QMutex m_lock;
    Names m_firstNames = firstNames();
    Names m_lastNames = lastNames();
    Names m_companyNames = companyNames();
    QHash<QString, QString> m_firstOf;
    QHash<QString, QString> m_lastOf;
    QHash<QString, QString> m_companyOf;
    QHash<QString, QString> m_remarkOf;
    QHash<QString, QString> m_drawn; //!< From what is real.
    QHash<QString, QString> m_real; //!< From pseudonyms, in small letters.
    QHash<QString, QList<Phrase>> m_phrases; //!< By their first word.
    Addresses m_addresses;
};

} // namespace frontdesk::presenter
