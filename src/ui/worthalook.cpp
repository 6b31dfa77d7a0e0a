// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/worthalook.h"

#include "controllers/desk.h"
#include "models/sessionview.h"
#include "settings/settings.h"
#include "ui/findingsdialog.h"
#include "ui/findingsline.h"
#include "ui/sessiontable.h"
#include "ui/silenceddialog.h"

#include <QFile>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::Facet;

namespace {

models::BrowserAges browserAges()
{
    QFile file(u":/browserages.txt"_s);
    return file.open(QIODevice::ReadOnly) ? models::BrowserAges::parse(QString::fromUtf8(file.readAll()))
                                          : models::BrowserAges();
}

} // namespace

WorthALook::WorthALook(
    controllers::Desk &desk, settings::Settings &settings, SessionTable &table, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_table(table)
    , m_parent(parent)
    , m_line(new FindingsLine(desk.findings, table.view(), parent))
{
    connect(m_line, &FindingsLine::detailsRequested, this, &WorthALook::explain);
    connect(&settings, &settings::Settings::preferencesChanged, this, &WorthALook::setUp);
    connect(&settings, &settings::Settings::silencesChanged, this, &WorthALook::setUp);
    setUp();
}

void WorthALook::setUp()
{
    static const models::BrowserAges ages = browserAges();
    models::FindingSetup setup;
    setup.limits.active = m_settings.preferences().activeLimit;
    setup.ages = ages;
    setup.silences = m_settings.silences(m_desk.profile.id);
    m_desk.findings.setSetup(setup);
}

void WorthALook::explain()
{
    auto *dialog = new FindingsDialog(m_desk.findings, m_parent);
    const auto count = [this, dialog] {
        dialog->setSilenced(static_cast<int>(m_settings.silences(m_desk.profile.id).size()));
    };
    connect(&m_settings, &settings::Settings::silencesChanged, dialog, count);
    connect(dialog, &FindingsDialog::showRequested, this, &WorthALook::show);
    connect(dialog, &FindingsDialog::silenceRequested, this, [this](Silence silence) {
        if (const auto &person = m_desk.person.person(); person && person->id == silence.person)
            silence.name = person->displayName();
        m_settings.silence(m_desk.profile.id, silence);
    });
    connect(dialog, &FindingsDialog::silencedRequested, dialog,
        [this, dialog] { (new SilencedDialog(m_settings, {m_desk.profile}, dialog))->open(); });
    count();
    dialog->open();
}

void WorthALook::show(const models::Finding &finding)
{
    models::SessionFilter filter;
    filter = filter.with(Facet::Finding, models::rowOf(finding.rule).word);
    // Where several people's sessions are listed, not everybody's of this rule.
    if (m_desk.sessions.userId().isEmpty() && !finding.person.isEmpty())
        filter = filter.with(Facet::User, finding.person.text());
    models::SessionView &view = m_table.view();
    view.setFilter(filter);
    const SessionId first = finding.evidence.constFirst().session;
    const auto choose = [this, first] {
        m_table.select(first);
        m_table.setFocus(Qt::OtherFocusReason);
    };
    if (view.isBehind())
        connect(&view, &models::SessionView::settled, this, choose, Qt::SingleShotConnection);
    else
        choose();
}

} // namespace frontdesk::ui
