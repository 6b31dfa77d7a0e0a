// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenter/looks.h"
#include "presenter/pseudonyms.h"

#include <QRandomGenerator>

// How pseudonyms are made, each kind by itself.
namespace frontdesk::presenter {

using namespace Qt::Literals::StringLiterals;

namespace {

int anyOf(int count)
{
    return QRandomGenerator::global()->bounded(count);
}

QString randomLetters(qsizetype count)
{
    constexpr auto letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_L1;
    QString made;
    while (made.size() < count)
        made += letters[anyOf(static_cast<int>(letters.size()))];
    return made;
}

//! As long as \a real where there is room for enough of them.
qsizetype roomy(qsizetype length, int attempt)
{
    constexpr int patience = 50;
    return length + attempt / patience;
}

QString numbered(const QString &text, int attempt)
{
    return attempt == 0 ? text : text + u'.' + QString::number(attempt + 1);
}

} // namespace

template <typename Make>
QString Pseudonyms::kept(QHash<QString, QString> &table, const QString &real, Make make)
{
    if (const auto known = table.constFind(real); known != table.constEnd())
        return *known;
    QString made;
    int attempt = 0;
    do
        made = make(attempt++);
    while (made == real || m_real.contains(made.toLower()) || m_drawn.contains(made));
    m_real.insert(made.toLower(), real);
    table.insert(real, made);
    if (m_drawn.contains(real))
        return made;
    m_drawn.insert(real, made);
    // What is no single word is found by its first one.
    const QString word = &table == &m_drawn ? QString() : firstWord(real);
    if (!word.isEmpty() && word != real) {
        QList<Phrase> &phrases = m_phrases[word];
        phrases.append({real, real.indexOf(word)});
        std::ranges::sort(
            phrases, std::ranges::greater(), [](const Phrase &each) { return each.name.size(); });
    }
    return made;
}

QString Pseudonyms::namePart(const QString &real, Part part)
{
    if (real.trimmed().isEmpty())
        return real;
    if (real.contains(u'@'))
        return text(real);
    Names &names = part == Part::First ? m_firstNames : m_lastNames;
    return kept(part == Part::First ? m_firstOf : m_lastOf, real, [&names](int) { return names.take(); });
}

QString Pseudonyms::fullName(const QString &real)
{
    // Who has no name is called by an address, a number, a username or an id.
    if (real.contains(u'@') || real.startsWith(u'+') || looksLikeId(real))
        return text(real);
    if (const auto known = m_drawn.constFind(real); known != m_drawn.constEnd())
        return *known;
    const QStringList words = real.split(u' ');
    QStringList drawn;
    for (qsizetype from = 0; from < words.size();) {
        qsizetype count = words.size() - from;
        const Part part = from == 0 ? Part::First : Part::Last;
        const auto &table = part == Part::First ? m_firstOf : m_lastOf;
        while (count > 1 && !table.contains(words.sliced(from, count).join(u' ')))
            --count;
        drawn << namePart(words.sliced(from, count).join(u' '), part);
        from += count;
    }
    return drawn.join(u' ');
}

QString Pseudonyms::company(const QString &real)
{
    if (real.trimmed().isEmpty())
        return real;
    return kept(m_companyOf, real, [this](int) { return m_companyNames.take(); });
}

QString Pseudonyms::slug(const QString &real)
{
    return kept(m_drawn, real, [this](int attempt) -> QString {
        return numbered(m_companyNames.any().toLower() + u"-team"_s, attempt / 50);
    });
}

QString Pseudonyms::handle(const QString &owner) const
{
    const QString name = owner.isEmpty() ? m_firstNames.any() + u' ' + m_lastNames.any() : owner;
    QString handle = name.toLower();
    return handle.contains(u'@') ? handle.section(u'@', 0, 0) : handle.replace(u' ', u'.');
}

QString Pseudonyms::email(const QString &real, const QString &owner)
{
    // People write it in letters of any size, Clerk in small ones.
    return kept(m_drawn, real.toLower(), [local = handle(owner)](int attempt) -> QString {
        return numbered(local, attempt) + u"@example.com"_s;
    });
}

QString Pseudonyms::username(const QString &real, const QString &owner)
{
    return kept(m_drawn, real, [local = handle(owner)](int attempt) { return numbered(local, attempt); });
}

QString Pseudonyms::phone(const QString &real)
{
    // Numbers from 555-0100 on belong to nobody, whatever the area.
    return kept(m_drawn, real, [](int attempt) {
        QString number = u"+1%1555%2"_s.arg(200 + anyOf(800)).arg(100 + anyOf(100), 4, 10, QLatin1Char('0'));
        while (number.size() < roomy(12, attempt))
            number += QString::number(anyOf(10));
        return number;
    });
}

QString Pseudonyms::id(const QString &real)
{
    if (real.isEmpty() || isOfInstance(real))
        return real;
    const qsizetype prefix = real.lastIndexOf(u'_') + 1;
    return kept(m_drawn, real, [&real, prefix](int attempt) -> QString {
        return real.first(prefix) + randomLetters(roomy(real.size() - prefix, attempt));
    });
}

QString Pseudonyms::externalId(const QString &real)
{
    constexpr qsizetype shortest = 6;
    const qsizetype length = std::max(real.size(), shortest);
    // Never a number alone: that could be taken for any other.
    return kept(m_drawn, real,
        [length](int attempt) -> QString { return u'x' + randomLetters(roomy(length - 1, attempt)); });
}

QString Pseudonyms::address(const QString &real)
{
    const auto drawn = m_addresses.drawOver(real);
    if (!drawn)
        return real;
    // One that was written in an unusual way is lifted to that.
    if (m_addresses.lift(*drawn) != real)
        m_real.insert(drawn->toLower(), real);
    return *drawn;
}

} // namespace frontdesk::presenter
