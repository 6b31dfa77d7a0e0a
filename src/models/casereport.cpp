// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/casereport.h"

#include "models/activitywords.h"
#include "models/markup.h"
#include "models/relativetime.h"
#include "models/safetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamWriter>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseReport)
};

//! What was done to one person.
struct Section {
    QString heading;
    QList<QStringList> rows;
};

//! What a report says, whatever it is written in.
struct Sheet {
    QString title;
    QList<std::pair<QString, QString>> facts;
    QStringList columns;
    QList<Section> sections;
    QString footer;
};

QString utc(Instant time)
{
    return utcDateTime(time).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

//! Each of \a texts once, in their order; empty ones left out.
QString listed(const QStringList &texts)
{
    QStringList once = texts;
    once.removeDuplicates();
    once.removeAll(QString());
    return safeText(once.join(u", "_s));
}

//! What it came to in the end: of several attempts at one thing the last one counts.
QString resultWords(const QList<journal::Entry> &entries)
{
    using Kind = journal::Outcome::Kind;
    QHash<QString, Kind> last;
    for (const journal::Entry &entry : entries) {
        const Change &change = entry.intent.change;
        // Tokens are minted again and again, each of its own.
        const QString own = change.action == Action::CreateToken ? QString::number(entry.id) : QString();
        const QStringList what {
            QString::number(static_cast<int>(change.action)), change.user.text(), change.session.text(), own};
        last.insert(what.join(u'\n'), entry.outcome ? entry.outcome->kind : Kind::Unknown);
    }
    const auto count = [&last](Kind kind) { return std::ranges::count(last, kind); };
    return Words::tr("%1 done, %2 not done, %3 not known")
        .arg(count(Kind::Done))
        .arg(count(Kind::Failed))
        .arg(count(Kind::Unknown));
}

QString checkWords(const std::optional<journal::Verification> &checked)
{
    if (!checked)
        return Words::tr("could not be read");
    if (checked->broken)
        return Words::tr("✕ it is not as it was written; see the activity log");
    return Words::tr(
        "✓ %n record(s) checked, each as it was written", nullptr, static_cast<int>(checked->records));
}

Sheet sheetOf(const CaseReport &report)
{
    Sheet sheet;
    sheet.title = Words::tr("Case report: %1").arg(safeText(report.subject));
    QStringList instances;
    QStringList operators;
    QStringList tickets;
    QStringList reasons;
    QHash<QString, qsizetype> places;
    for (const journal::Entry &entry : report.entries) {
        const journal::Intent &intent = entry.intent;
        const Change &change = intent.change;
        instances << u"%1 (%2)"_s.arg(intent.instance, environmentWord(intent.environment));
        operators << intent.operatorName;
        tickets << change.purpose.ticket;
        reasons << change.purpose.reason;
        const QString person = change.user.isEmpty() ? Words::tr("Not known whose") : change.user.text();
        const QString heading = u"%1 · %2"_s.arg(safeText(person), safeText(intent.instance));
        if (!places.contains(heading)) {
            places.insert(heading, sheet.sections.size());
            sheet.sections.append(Section {heading, {}});
        }
        const auto &outcome = entry.outcome;
        sheet.sections[places.value(heading)].rows.append({utc(intent.at),
            listed({actionWords(change.action), change.detail,
                outcome && outcome->expires ? Words::tr("good until %1").arg(utc(*outcome->expires))
                                            : QString()}),
            safeText(change.session.text()), outcomeWords(entry),
            outcome ? safeText(outcome->traceId) : QString()});
    }
    const auto add = [&sheet](const QString &name, const QString &value) {
        if (!value.isEmpty())
            sheet.facts.emplaceBack(name, value);
    };
    add(Words::tr("Instance"), listed(instances));
    add(Words::tr("Ticket"), listed(tickets));
    add(Words::tr("Reason"), listed(reasons));
    add(Words::tr("Done by"), listed(operators));
    if (!report.entries.isEmpty())
        add(Words::tr("Time (UTC)"),
            Words::tr("%1 to %2")
                .arg(utc(report.entries.constFirst().intent.at), utc(report.entries.constLast().intent.at)));
    add(Words::tr("People"), QString::number(sheet.sections.size()));
    add(Words::tr("Outcome"), resultWords(report.entries));
    add(Words::tr("Attempts"), QString::number(report.entries.size()));
    add(Words::tr("Journal"), checkWords(report.checked));
    sheet.columns = {Words::tr("Time (UTC)"), Words::tr("Action"), Words::tr("Session"), Words::tr("Outcome"),
        Words::tr("Trace id")};
    sheet.footer
        = Words::tr("Made by Frontdesk %1 on %2 UTC from the activity log of this computer. People are "
                    "named by their ids; keys and tokens are never part of it.")
              .arg(QCoreApplication::applicationVersion(), utc(report.madeAt));
    if (report.hasPseudonyms)
        sheet.footer += u' ' + Words::tr("People, addresses and ids are pseudonyms.");
    return sheet;
}

} // namespace

QString caseReportMarkdown(const CaseReport &report)
{
    const Sheet sheet = sheetOf(report);
    QString text = u"# "_s + markdownText(sheet.title) + u"\n\n"_s;
    for (const auto &[name, value] : sheet.facts)
        text += u"- **"_s + markdownText(name) + u":** "_s + markdownText(value) + u'\n';
    for (const Section &section : sheet.sections) {
        text += u"\n## "_s + markdownText(section.heading) + u"\n\n"_s + markdownRow(sheet.columns)
            + markdownRule(sheet.columns.size());
        for (const QStringList &row : section.rows)
            text += markdownRow(row);
    }
    return text + u'\n' + markdownText(sheet.footer) + u'\n';
}

QString caseReportHtml(const CaseReport &report)
{
    const Sheet sheet = sheetOf(report);
    QString text;
    QXmlStreamWriter html(&text);
    beginHtmlPage(html, sheet.title);
    html.writeStartElement(u"ul"_s);
    for (const auto &[name, value] : sheet.facts) {
        html.writeStartElement(u"li"_s);
        html.writeTextElement(u"b"_s, name + u':');
        html.writeCharacters(u' ' + value);
        html.writeEndElement();
    }
    html.writeEndElement();
    for (const Section &section : sheet.sections) {
        html.writeTextElement(u"h2"_s, section.heading);
        html.writeStartElement(u"table"_s);
        writeHtmlRow(html, u"th"_s, sheet.columns);
        for (const QStringList &row : section.rows)
            writeHtmlRow(html, u"td"_s, row);
        html.writeEndElement();
    }
    html.writeTextElement(u"p"_s, sheet.footer);
    html.writeEndDocument();
    return text;
}

} // namespace frontdesk::models
