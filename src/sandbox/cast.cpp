// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cast.h"

namespace frontdesk::sandbox {

namespace {

constexpr Role roles[] = {
    {"Dana", "Lee", "dana", "dana@example.com", 31, Story::Dana},
    {"Inês", "Duarte", nullptr, "ines+qa@example.com", 3, Story::SharedBrowser},
    {"Inês", "Duarte", nullptr, "ines+prod@example.com", 4, Story::SharedBrowser},
    {"Robin", "Desk", "robin.desk", "robin.desk@example.com", 2},
    {"Noor", "Nieuw", nullptr, "noor@example.org", 0},
    {"Solomon", "Ferreira", nullptr, "solomon@example.org", 1, Story::Idle},
    {"Reception", "Kiosk", "kiosk", "kiosk@example.com", 700},
    {"Marisol", "Vega", "marisol", "marisol.vega@example.com", 9, Story::Impersonated},
    {"<b>Bobby</b>", "<script>alert(1)</script>", nullptr, "bobby@example.net", 3},
    {"&amp; Söhne", "<img src=x onerror=alert(1)>", nullptr, "soehne@example.net", 1},
    {"=HYPERLINK(\"http://example.com\",\"click\")", "+1+1", nullptr, "formula@example.net", 2},
    {"@SUM(A1:A9)", "-2+3|' /C calc'!A0", nullptr, "sum@example.net", 1},
    {"Tab\there", "Bell\aand\nnewline\r\n", nullptr, "control@example.net", 2},
    {"Null\x01\x1f", "Delete\x7f\xc2\x85", nullptr, "control.two@example.net", 1},
    {"\u202Eexe.tnemucod\u202C", "Override", nullptr, "bidi@example.net", 2},
    {"Iso\u2067late", "Left\u200Eright\u200F\u061C", nullptr, "isolate@example.net", 1},
    {"Zero\u200Bwidth\u200D", "Non\u00A0break\uFEFF", nullptr, "zerowidth@example.net", 1},
    {"فاطمة الزهراء", "بنت محمد", nullptr, "fatima.zahra@example.org", 5},
    {"נועה", "בן־דוד", nullptr, "noa.bendavid@example.org", 4},
    {"美咲", "長谷川", nullptr, "misaki@example.org", 6, Story::OldBrowser},
    {"秀英", "欧阳", nullptr, "xiuying@example.org", 3},
    {"지우", "남궁", nullptr, "jiwoo@example.org", 2},
    {"สมชาย", "ใจดี", nullptr, "somchai@example.org", 2},
    {"क्षितिज", "श्रीवास्तव", nullptr, "kshitij@example.org", 2},
    {"👩🏽‍🚀 Val", "🇵🇹🏳️‍🌈", nullptr, "val@example.org", 3},
    {"Z̷̢̛͓a̸̧̛l̵̨̛g̶̡̛o̷̧̕", "Co\u0301mbin\u0303ing", nullptr, "marks@example.net", 2},
    {"Maximiliana-Alexandrina-Bartholomea-Clementina-Desideria-Euphrosyne-Friederike-Guinevere-Hildegardis",
        "von und zu Oberunterniederhinterwaldstettenhausenbergsdorfer-Langenfeldkirchenbrunnenthalwiesen auf "
        "Schloss Immerweiterhinaus",
        nullptr, "maximiliana.alexandrina.bartholomea.clementina@a-rather-long-subdomain.of.example.org", 3},
    {nullptr, nullptr, nullptr, "nameless@example.org", 2},
    {"", "", "emptynames", "empty@example.org", 1},
    {"Phone", "Only", nullptr, nullptr, 2},
    {nullptr, nullptr, "just_a_username", nullptr, 1},
    {"X", "Æ", "x", "x@example.org", 1},
    {"Conan", "O'Brien \"Quote\" \\ Backslash", nullptr, "o'brien@example.org", 2},
    {"null", "undefined", "NaN", "null@example.org", 1},
    {"Dana", "Leeds", nullptr, "dana.leeds@example.org", 4},
    {"Bea", "Banned", nullptr, "bea@example.org", 5},
    {"Lou", "Locked", nullptr, "lou@example.org", 3},
};

} // namespace

std::span<const Role> cast()
{
    return roles;
}

} // namespace frontdesk::sandbox
