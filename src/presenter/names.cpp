// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenter/names.h"

#include <QRandomGenerator>

#include <algorithm>

namespace frontdesk::presenter {

using namespace Qt::Literals::StringLiterals;

namespace {

// Nobody is called so and no word is written so: what stands for somebody must be nothing else, for it is
// lifted wherever somebody writes it. Plain ASCII, so that they also make email addresses.
constexpr auto first = "Abrivo Advenka Alvisko Andrevo Arvella Asterok Avrinda Belvaro Bovenka Brisello "
                       "Caldovi Celvano Corvisa Dalvenno Dervisko Dolvara Drevano Elvarin Embrisa Ervanko "
                       "Estrevo Falvina Fendaro Florvak Galvessa Gervano Grisella Halvino Hervasa Ilvarno "
                       "Isbrenda Jalvero Jorvenka Kalvisto Kerlindo Kolvessa Larvino Lenvaro Lisvanda "
                       "Lorvenno Malvisko Mervana Mirvello Nalvero Nerlinda Norvessa Olvanko Ondriva "
                       "Orvisko Palvenna Pervillo Quorvana Ralvisto Relvanda Rovenska Salvirno Selvanko "
                       "Sorvella Talvindo Tervanka Tolvessa Ulvirna Valdrisko Velmanda Vorlessa Welvino "
                       "Yorvella Zelvanno"_L1;
constexpr auto last = "Abelkrone Adrevold Arkvist Bardovik Belkamp Bervessen Blomdrake Bravenholt "
                      "Caldermaan Corvendal Dalkvist Dervonne Dravenholm Elbrandov Elverkamp Emberov "
                      "Falkandrel Fervonda Forsdaal Galdrecht Garvonen Gelmarov Grafendal Halverdun "
                      "Harvonde Helmkvist Ilbertov Ivervald Jarvendal Jelbrokov Kalverdun Kelmarin "
                      "Korvendonk Kravelund Laskorin Ledervang Lorvendal Malkervin Melgarov Morvendaal "
                      "Nalbrokken Nervander Nordvessen Olkarin Orbendal Ostervang Palkerov Pelvander "
                      "Pravonek Quelmaarn Ralbenko Ravenskold Rovandel Salkervin Selbrondt Sorvander "
                      "Starvendal Talbrokov Tervendonk Torvessen Ulkander Umbrevold Valkerdun Velbrokken "
                      "Vondravek Warvendal Welkarin Yarvander Zelbrokov Zorvendal"_L1;
constexpr auto company = "Aldervox Ashvanto Beechova Birchnova Brookentia Cedrium Cliffora Clovarion "
                         "Cobaltio Cresthava Drifteon Elmvanta Fairovia Fernovia Glenmarq Harvenix Hazelio "
                         "Hollipora Irongrava Junipexa Kestrelia Lakemora Larchivo Maplenta Meadovia "
                         "Nortemill Oakenvia Pinovera Quarrion Silvenfa Willovera"_L1;

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
