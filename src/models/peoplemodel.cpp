// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/peoplemodel.h"

#include "models/relativetime.h"
#include "models/safetext.h"

#include <QTextBoundaryFinder>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

// A letter with its combining marks or a whole emoji is one character to a person, several to QString.
QString firstCharacter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    while (finder.toNextBoundary() > 0) {
        const QChar first = word[start];
        if (first.isLetterOrNumber() || first.isHighSurrogate())
            return word.mid(start, finder.position() - start).toUpper();
        start = finder.position();
    }
    return {};
}

QStringList standing(const api::User &user)
{
    QStringList words;
    if (user.banned)
        words << PeopleModel::tr("Banned");
    if (user.locked)
        words << PeopleModel::tr("Locked");
    return words;
}

QStringList contacts(const api::User &user)
{
    QStringList found;
    const QString name = user.displayName();
    for (const QString &contact : {user.primaryEmail, user.primaryPhone, user.username}) {
        if (!contact.isEmpty() && contact != name && !found.contains(contact))
            found << contact;
    }
    return found;
}

QString secondary(const api::User &user)
{
    const QStringList known = contacts(user);
    const QString distinction = known.isEmpty() ? user.id.text() : known.constFirst();
    return isolatedLtr(distinction);
}

//! Clerk tells it to the day only.
QString lastActive(const api::User &user, Instant now, QString (*words)(Instant, Instant))
{
    if (!user.lastActiveAt)
        return {};
    if (now - *user.lastActiveAt < std::chrono::days(1))
        return PeopleModel::tr("Active today");
    return PeopleModel::tr("Active %1", "as in: Active 3 d ago").arg(words(*user.lastActiveAt, now));
}

QString sentence(const api::User &user, Instant now)
{
    QStringList parts {safeText(user.displayName())};
    for (const QString &contact : contacts(user))
        parts << safeText(contact);
    parts += standing(user);
    if (const QString active = lastActive(user, now, spokenRelativeTime); !active.isEmpty())
        parts << active;
    const QString stop = PeopleModel::tr(". ", "between short sentences about a person");
    return parts.join(stop) + stop.trimmed();
}

} // namespace

void PeopleModel::setPeople(const QList<api::User> &people, Instant now)
{
    beginResetModel();
    m_people = people;
    m_now = now;
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::User &user = m_people.at(index.row());
    switch (role) {
    case NameRole:
        return safeText(user.displayName());
    case SecondaryRole:
        return secondary(user);
    case Qt::AccessibleTextRole:
        return sentence(user, m_now);
    case EmailRole:
        return safeText(user.primaryEmail);
    case InitialsRole:
        return initials(user);
    case StandingRole:
        return standing(user);
    case LastActiveRole:
        return lastActive(user, m_now, relativeTime);
    case UserIdRole:
        return user.id.text();
    default:
        return {};
    }
}

QString initials(const api::User &user)
{
    const QStringList words = safeText(user.displayName()).split(u' ', Qt::SkipEmptyParts);
    QStringList letters;
    for (const QString &word : words) {
        if (const QString letter = firstCharacter(word); !letter.isEmpty())
            letters << letter;
    }
    if (letters.isEmpty())
        return u"?"_s;
    return letters.size() == 1 ? letters.constFirst() : letters.constFirst() + letters.constLast();
}

} // namespace frontdesk::models
