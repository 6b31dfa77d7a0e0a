// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/countrynames.h"

#include "models/safetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::models {

namespace {

// QLocale spells a few names without accents, with its own capitals or as they were years ago.
constexpr struct {
    QLocale::Territory territory;
    const char *name;
} corrections[] = {
    {QLocale::AlandIslands, "Åland Islands"},
    {QLocale::AntiguaAndBarbuda, "Antigua and Barbuda"},
    {QLocale::BosniaAndHerzegovina, "Bosnia and Herzegovina"},
    {QLocale::CongoBrazzaville, "Congo (Brazzaville)"},
    {QLocale::CongoKinshasa, "Congo (Kinshasa)"},
    {QLocale::Curacao, "Curaçao"},
    {QLocale::GuineaBissau, "Guinea-Bissau"},
    {QLocale::HeardAndMcDonaldIslands, "Heard and McDonald Islands"},
    {QLocale::IsleOfMan, "Isle of Man"},
    {QLocale::Macedonia, "North Macedonia"},
    {QLocale::Reunion, "Réunion"},
    {QLocale::SaintBarthelemy, "Saint Barthélemy"},
    {QLocale::SaintKittsAndNevis, "Saint Kitts and Nevis"},
    {QLocale::SaintPierreAndMiquelon, "Saint Pierre and Miquelon"},
    {QLocale::SaintVincentAndGrenadines, "Saint Vincent and the Grenadines"},
    {QLocale::SaoTomeAndPrincipe, "São Tomé and Príncipe"},
    {QLocale::SouthGeorgiaAndSouthSandwichIslands, "South Georgia and the South Sandwich Islands"},
    {QLocale::SvalbardAndJanMayen, "Svalbard and Jan Mayen"},
    {QLocale::TrinidadAndTobago, "Trinidad and Tobago"},
    {QLocale::TurksAndCaicosIslands, "Turks and Caicos Islands"},
    {QLocale::Turkey, "Türkiye"},
    {QLocale::WallisAndFutuna, "Wallis and Futuna"},
};

QByteArray englishName(QLocale::Territory territory)
{
    for (const auto &correction : corrections) {
        if (correction.territory == territory)
            return correction.name;
    }
    return QLocale::territoryToString(territory).toUtf8();
}

} // namespace

QString countryName(const QString &code)
{
    const QLocale::Territory territory
        = code.size() == 2 ? QLocale::codeToTerritory(code) : QLocale::AnyTerritory;
    if (territory == QLocale::AnyTerritory)
        return safeText(code);
    return QCoreApplication::translate("CountryNames", englishName(territory).constData());
}

} // namespace frontdesk::models
