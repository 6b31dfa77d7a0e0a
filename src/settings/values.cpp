// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/values.h"

#include "core/redact.h"
#include "settings/networkvalues.h"

#include <QSettings>

#include <algorithm>
#include <tuple>

namespace frontdesk::settings {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 250;
constexpr std::chrono::seconds shortestTimeout {5};
constexpr std::chrono::seconds longestTimeout {300};

constexpr auto appearanceKey = "appearance"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto operatorKey = "operatorName"_L1;
constexpr auto idleLockKey = "idleLockMinutes"_L1;
constexpr auto clipboardKey = "clipboardSeconds"_L1;
constexpr auto secureKey = "secureAccount"_L1;
constexpr auto rememberKey = "rememberPeople"_L1;
constexpr auto teamKey = "teamJournal"_L1;
constexpr auto activeLimitKey = "activeLimit"_L1;
constexpr auto keepLogKey = "keepLog"_L1;

const std::pair<Appearance, QLatin1StringView> appearances[] = {
    {Appearance::System, "system"_L1},
    {Appearance::Light, "light"_L1},
    {Appearance::Dark, "dark"_L1},
    {Appearance::HighContrast, "highContrast"_L1},
};
const std::pair<Environment, QLatin1StringView> environments[] = {
    {Environment::Production, "production"_L1},
    {Environment::Development, "development"_L1},
};

const std::pair<Label, QLatin1StringView> labels[] = {
    {Label::None, "none"_L1},
    {Label::Blue, "blue"_L1},
    {Label::Teal, "teal"_L1},
    {Label::Green, "green"_L1},
    {Label::Yellow, "yellow"_L1},
    {Label::Orange, "orange"_L1},
    {Label::Pink, "pink"_L1},
    {Label::Purple, "purple"_L1},
    {Label::Grey, "grey"_L1},
};

template <typename T, std::size_t n>
QString wordOf(T value, const std::pair<T, QLatin1StringView> (&words)[n])
{
    const auto *found = std::find_if(
        std::begin(words), std::end(words), [value](const auto &pair) { return pair.first == value; });
    return found == std::end(words) ? QString() : QString(found->second);
}

// The first meaning is the default.
template <typename T, std::size_t n>
T meaningOf(const QString &word, const std::pair<T, QLatin1StringView> (&words)[n])
{
    const auto *found = std::find_if(
        std::begin(words), std::end(words), [&word](const auto &pair) { return pair.second == word; });
    return found == std::end(words) ? words[0].first : found->first;
}

template <typename Duration>
Duration durationIn(const QVariant &value, Duration shortest, Duration longest, Duration otherwise)
{
    bool isNumber = false;
    const Duration found {value.toString().toInt(&isNumber)};
    return isNumber && found >= shortest && found <= longest ? found : otherwise;
}

void put(QSettings &file, const QString &key, const QString &value)
{
    if (file.value(key) != value)
        file.setValue(key, value);
}

bool looksSecret(const QString &text)
{
    return redact(text) != text;
}

bool isWebAddress(const QUrl &url)
{
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment();
}

//! \a text if it is a database's address and holds no password, else nothing.
QString keepableAddress(const QString &text)
{
    const QUrl url(text);
    const bool isPostgres = url.scheme() == "postgres"_L1 && url.isValid();
    const bool isOpen = url.password().isEmpty() && !looksSecret(text);
    return isPostgres && isOpen && text == keepable(text) ? text : QString();
}

} // namespace

QString keepable(const QString &text)
{
    // QSettings marks a string that holds a NUL with a type, and loses half of a surrogate pair.
    QString kept = QString::fromUtf8(text.toUtf8());
    kept.remove(QChar::Null);
    kept = redact(kept.trimmed());
    if (kept.size() <= longestText)
        return kept;
    const bool inPair = kept[longestText - 1].isHighSurrogate();
    return kept.left(inPair ? longestText - 1 : longestText);
}

Preferences keepable(const Preferences &preferences)
{
    Preferences kept = preferences;
    if (kept.language != "de"_L1 && kept.language != "en"_L1)
        kept.language.clear();
    kept.operatorName = keepable(preferences.operatorName);
    kept.idleLock = qBound(Preferences::shortestIdleLock, preferences.idleLock, Preferences::longestIdleLock);
    kept.clipboardKeeps
        = qBound(Preferences::shortestClipboard, preferences.clipboardKeeps, Preferences::longestClipboard);
    kept.teamJournal = keepableAddress(preferences.teamJournal);
    kept.network = keepable(preferences.network);
    kept.activeLimit
        = qBound(Preferences::lowestActiveLimit, kept.activeLimit, Preferences::highestActiveLimit);
    return kept;
}

Preferences readPreferences(const QSettings &file)
{
    const Preferences otherwise;
    Preferences found;
    found.appearance = meaningOf(file.value(appearanceKey).toString(), appearances);
    found.language = file.value(languageKey).toString();
    found.operatorName = file.value(operatorKey).toString();
    found.idleLock = durationIn(file.value(idleLockKey), Preferences::shortestIdleLock,
        Preferences::longestIdleLock, otherwise.idleLock);
    found.clipboardKeeps = durationIn(file.value(clipboardKey), Preferences::shortestClipboard,
        Preferences::longestClipboard, otherwise.clipboardKeeps);
    found.secureAccount = file.value(secureKey).toString() == "true"_L1;
    found.rememberPeople = file.value(rememberKey).toString() != "false"_L1;
    found.teamJournal = file.value(teamKey).toString();
    found.network = readNetwork(file);
    bool isNumber = false;
    const int activeLimit = file.value(activeLimitKey).toString().toInt(&isNumber);
    if (isNumber && activeLimit >= Preferences::lowestActiveLimit
        && activeLimit <= Preferences::highestActiveLimit)
        found.activeLimit = activeLimit;
    found.keepLog = file.value(keepLogKey).toString() == "true"_L1;
    return keepable(found);
}

void writePreferences(QSettings &file, const Preferences &preferences)
{
    const Preferences before = readPreferences(file);
    if (preferences.appearance != before.appearance)
        file.setValue(appearanceKey, wordOf(preferences.appearance, appearances));
    if (preferences.language != before.language)
        file.setValue(languageKey, preferences.language);
    if (preferences.operatorName != before.operatorName)
        file.setValue(operatorKey, preferences.operatorName);
    if (preferences.idleLock != before.idleLock)
        file.setValue(idleLockKey, QString::number(preferences.idleLock.count()));
    if (preferences.clipboardKeeps != before.clipboardKeeps)
        file.setValue(clipboardKey, QString::number(preferences.clipboardKeeps.count()));
    if (preferences.secureAccount != before.secureAccount)
        file.setValue(secureKey, preferences.secureAccount ? u"true"_s : u"false"_s);
    if (preferences.rememberPeople != before.rememberPeople)
        file.setValue(rememberKey, preferences.rememberPeople ? u"true"_s : u"false"_s);
    if (preferences.teamJournal != before.teamJournal)
        file.setValue(teamKey, preferences.teamJournal);
    writeNetwork(file, preferences.network);
    if (preferences.activeLimit != before.activeLimit)
        file.setValue(activeLimitKey, QString::number(preferences.activeLimit));
    if (preferences.keepLog != before.keepLog)
        file.setValue(keepLogKey, preferences.keepLog ? u"true"_s : u"false"_s);
}

QString groupOf(const QString &instanceId)
{
    return u"instances/"_s + QString::fromLatin1(QUrl::toPercentEncoding(instanceId)) + u'/';
}

std::optional<Instance> keepable(const Instance &instance)
{
    Instance kept = instance;
    kept.name = keepable(instance.name);
    kept.maskedKey = keepable(instance.maskedKey);
    kept.timeout = qBound(shortestTimeout, instance.timeout, longestTimeout);
    if (kept.id.isEmpty() || kept.id != keepable(kept.id) || kept.name.isEmpty()
        || !isWebAddress(kept.baseUrl) || looksSecret(kept.baseUrl.toString(QUrl::FullyEncoded)))
        return std::nullopt;
    return kept;
}

QList<Instance> readInstances(QSettings &file)
{
    file.beginGroup(u"instances"_s);
    const QStringList groups = file.childGroups();
    file.endGroup();
    QList<std::pair<int, Instance>> found;
    for (const QString &group : groups) {
        const QString id = QUrl::fromPercentEncoding(group.toLatin1());
        const auto value = [&file, in = groupOf(id)](const QString &key) { return file.value(in + key); };
        Instance instance {id, value(u"name"_s).toString(),
            QUrl(value(u"baseUrl"_s).toString(), QUrl::StrictMode),
            meaningOf(value(u"environment"_s).toString(), environments), value(u"maskedKey"_s).toString(),
            InstanceId::parse(value(u"clerkId"_s).toString()).value_or(InstanceId()),
            meaningOf(value(u"label"_s).toString(), labels)};
        instance.timeout
            = durationIn(value(u"timeoutSeconds"_s), shortestTimeout, longestTimeout, instance.timeout);
        if (const std::optional<Instance> whole = keepable(instance))
            found.append({value(u"position"_s).toString().toInt(), *whole});
    }
    // Two programs may have given the same position.
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.id) < std::tie(b.first, b.second.id);
    });
    QList<Instance> instances;
    for (const auto &[position, instance] : found)
        instances << instance;
    return instances;
}

void writeInstance(QSettings &file, const Instance &instance)
{
    const QString in = groupOf(instance.id);
    if (!file.contains(in + u"position"_s)) {
        int last = 0;
        for (const Instance &other : readInstances(file))
            last = qMax(last, file.value(groupOf(other.id) + u"position"_s).toString().toInt());
        put(file, in + u"position"_s, QString::number(last + 1));
    }
    put(file, in + u"name"_s, instance.name);
    put(file, in + u"baseUrl"_s, instance.baseUrl.toString(QUrl::FullyEncoded));
    put(file, in + u"environment"_s, wordOf(instance.environment, environments));
    put(file, in + u"maskedKey"_s, instance.maskedKey);
    put(file, in + u"timeoutSeconds"_s, QString::number(instance.timeout.count()));
    if (!instance.clerkId.isEmpty())
        put(file, in + u"clerkId"_s, instance.clerkId.text());
    if (instance.label != Label::None || file.contains(in + u"label"_s))
        put(file, in + u"label"_s, wordOf(instance.label, labels));
}

void writeOrder(QSettings &file, const QStringList &ids)
{
    QStringList order = ids;
    for (const Instance &instance : readInstances(file)) {
        if (!order.contains(instance.id))
            order << instance.id;
    }
    int position = 0;
    for (const QString &id : std::as_const(order)) {
        if (file.contains(groupOf(id) + u"position"_s))
            put(file, groupOf(id) + u"position"_s, QString::number(++position));
    }
}

} // namespace frontdesk::settings
