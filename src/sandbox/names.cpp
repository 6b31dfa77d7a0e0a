// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/names.h"

#include "sandbox/random.h"

#include <span>

namespace frontdesk::sandbox {

namespace {

struct Spelling {
    const char *own;
    const char *ascii;
};

constexpr Spelling latinFirst[] = {{"Ana", "ana"}, {"Jürgen", "juergen"}, {"Zoë", "zoe"},
    {"Łukasz", "lukasz"}, {"Siobhán", "siobhan"}, {"Mateo", "mateo"}, {"Amélie", "amelie"}, {"Oğuz", "oguz"},
    {"Ngọc", "ngoc"}, {"Chidi", "chidi"}, {"Grace", "grace"}, {"Søren", "soren"}, {"Lucía", "lucia"},
    {"Tom", "tom"}, {"Priya", "priya"}, {"Hannah", "hannah"}};
constexpr Spelling latinLast[]
    = {{"Müller", "mueller"}, {"Silva", "silva"}, {"O’Connor", "oconnor"}, {"Nowak", "nowak"},
        {"García", "garcia"}, {"Lefèvre", "lefevre"}, {"Yılmaz", "yilmaz"}, {"Nguyễn", "nguyen"},
        {"Okafor", "okafor"}, {"Jensen", "jensen"}, {"Smith", "smith"}, {"de la Cruz", "delacruz"},
        {"van den Berg", "vandenberg"}, {"Kowalczyk", "kowalczyk"}, {"Iyer", "iyer"}, {"Baker", "baker"}};
constexpr Spelling cyrillicFirst[]
    = {{"Олена", "olena"}, {"Тарас", "taras"}, {"Ірина", "iryna"}, {"Дмитро", "dmytro"}};
constexpr Spelling cyrillicLast[]
    = {{"Шевченко", "shevchenko"}, {"Бондаренко", "bondarenko"}, {"Коваль", "koval"}, {"Мельник", "melnyk"}};
constexpr Spelling greekFirst[] = {{"Ελένη", "eleni"}, {"Γιώργος", "giorgos"}, {"Μαρία", "maria"}};
constexpr Spelling greekLast[] = {{"Παπαδόπουλος", "papadopoulos"}, {"Νικολάου", "nikolaou"}};
constexpr Spelling arabicFirst[] = {{"ليلى", "layla"}, {"عمر", "omar"}, {"فاطمة", "fatima"}};
constexpr Spelling arabicLast[] = {{"حداد", "haddad"}, {"المصري", "almasri"}};
constexpr Spelling hebrewFirst[] = {{"נועה", "noa"}, {"דוד", "david"}};
constexpr Spelling hebrewLast[] = {{"כהן", "cohen"}, {"לוי", "levi"}};
constexpr Spelling japaneseFirst[] = {{"陽菜", "hina"}, {"健太", "kenta"}, {"さくら", "sakura"}};
constexpr Spelling japaneseLast[] = {{"佐藤", "sato"}, {"鈴木", "suzuki"}};
constexpr Spelling chineseFirst[] = {{"伟", "wei"}, {"秀英", "xiuying"}, {"静", "jing"}};
constexpr Spelling chineseLast[] = {{"王", "wang"}, {"李", "li"}};
constexpr Spelling koreanFirst[] = {{"서연", "seoyeon"}, {"민준", "minjun"}};
constexpr Spelling koreanLast[] = {{"김", "kim"}, {"박", "park"}};
constexpr Spelling hindiFirst[] = {{"आरव", "aarav"}, {"अनन्या", "ananya"}};
constexpr Spelling hindiLast[] = {{"शर्मा", "sharma"}, {"पटेल", "patel"}};

struct Script {
    std::span<const Spelling> first;
    std::span<const Spelling> last;
};

constexpr Script otherScripts[] = {{cyrillicFirst, cyrillicLast}, {greekFirst, greekLast},
    {arabicFirst, arabicLast}, {hebrewFirst, hebrewLast}, {japaneseFirst, japaneseLast},
    {chineseFirst, chineseLast}, {koreanFirst, koreanLast}, {hindiFirst, hindiLast}};

} // namespace

Name anyName(Random &random)
{
    const Script script
        = random.chance(60) ? Script {latinFirst, latinLast} : random.pick(std::span(otherScripts));
    const Spelling first = random.pick(script.first);
    const Spelling last = random.pick(script.last);
    return {QString::fromUtf8(first.own), QString::fromUtf8(last.own),
        QString::fromLatin1(first.ascii) + u'.' + QString::fromLatin1(last.ascii)};
}

} // namespace frontdesk::sandbox
