// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenter/names.h"

#include <QRandomGenerator>

#include <algorithm>

namespace frontdesk::presenter {

using namespace Qt::Literals::StringLiterals;

namespace {

// Names of all genders and of many countries, plain ASCII, so that they also make email addresses.
constexpr auto first
    = "Adebayo Aiko Alexis Amari Andrea Anjali Arjun Ayla Bao Camille Casey Chidi Dariya Dilan "
      "Eden Elif Emeka Farah Gabriel Hana Hiro Imani Ines Jamie Jordan Jun Kamal Kiran Lamar "
      "Leonie Lina Luca Maia Malik Marin Mika Nadia Nia Nikola Noa Omar Paulina Priya Quinn "
      "Rafael Remy Robin Rowan Sanaa Sasha Selin Shay Sora Tamsin Tariq Teo Umut Valentina "
      "Wren Yara Yuki Zahra Zeynep Zuri"_L1;
constexpr auto last
    = "Abara Adeyemi Almeida Andersson Arslan Baptiste Bauer Bianchi Brandt Castillo Chandra Costa "
      "Dalgaard Demir Diallo Dubois Eriksen Farouk Fischer Fontaine Fujita Garcia Haddad Hale "
      "Hansen Horvat Ibrahim Ivanova Jansen Jimenez Kaya Keller Khan Kimura Kovacs Larsen "
      "Laurent Lindqvist Mbeki Mendes Meyer Moreau Nakamura Navarro Nguyen Novak Okafor Olsen "
      "Osei Park Petrov Pillai Ramos Rossi Sato Schmid Silva Tanaka Traore Valdez Virtanen Weber "
      "Yilmaz Zielinski"_L1;
constexpr auto company
    = "Alderworks Ashbridge Beechmont Birchfield Bridgeway Cedarline Cliffside Cloverdale Cobalto "
      "Cresthaven Driftwell Elmstone Fairhollow Fernvale Glenmark Harborne Hazelwick Hollyport "
      "Irongate Juniperly Kestrelia Lakemoor Larchmere Maplecross Meadowbrook Northmill "
      "Oakenfield Pinecrest Quarryton Ridgeport Silverfen Willowmere"_L1;

Names namesIn(QLatin1StringView list)
{
    return Names(QString(list).split(u' '));
}

} // namespace

Names::Names(QStringList words)
    : m_words(std::move(words))
{
    std::shuffle(m_words.begin(), m_words.end(), *QRandomGenerator::global());
}

QString Names::take()
{
    const qsizetype count = m_words.size();
    const qsizetype number = m_taken++;
    const QString word = m_words[number % count];
    const qsizetype round = number / count;
    if (round == 0)
        return word;
    // Every round pairs each word with another one, until all have met.
    const qsizetype distance = (round - 1) % (count - 1) + 1;
    const qsizetype again = (round - 1) / (count - 1);
    const QString pair = word + u'-' + m_words[(number + distance) % count];
    return again == 0 ? pair : pair + QString::number(again + 1);
}

QString Names::any() const
{
    return m_words[QRandomGenerator::global()->bounded(m_words.size())];
}

Names firstNames()
{
    return namesIn(first);
}

Names lastNames()
{
    return namesIn(last);
}

Names companyNames()
{
    return namesIn(company);
}

} // namespace frontdesk::presenter
