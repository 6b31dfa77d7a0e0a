// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportactions.h"

#include "controllers/desk.h"
#include "models/casesummary.h"
#include "models/sessionview.h"
#include "settings/settings.h"
#include "ui/deskactions.h"
#include "ui/exportdialog.h"
#include "ui/managedwording.h"
#include "ui/sessionclipboard.h"
#include "ui/sessiontable.h"
#include "ui/statustip.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using controllers::SessionExporter;
using models::ExportFormat;
using models::ExportScope;
using models::MaskChoice;

namespace {

// One for all instances: what may be handed on depends on who gets it, not on whose sessions they are.
const auto keptAs = u"export"_s;

} // namespace

ExportActions::ExportActions(controllers::Desk &desk, settings::Settings &settings, DeskActions &actions,
    SessionTable &table, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_actions(actions)
    , m_table(table)
    , m_exporter(desk.policy)
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions.copy, [this] { copyCells(); });
    on(actions.copyAsCsv, [this] { copyAs(ExportFormat::Csv); });
    on(actions.copyAsJson, [this] { copyAs(ExportFormat::Json); });
    on(actions.copyAsMarkdown, [this] { copyAs(ExportFormat::Markdown); });
    on(actions.copyCase, [this] { copyCase(); });
    on(actions.exportSessions, [this] { openDialog(); });
    on(actions.maskContacts, [this](bool isMasked) { setMask(&MaskChoice::contacts, isMasked); });
    on(actions.maskNames, [this](bool isMasked) { setMask(&MaskChoice::names, isMasked); });
    on(actions.maskIds, [this](bool isMasked) { setMask(&MaskChoice::ids, isMasked); });
    connect(&m_exporter, &SessionExporter::made, this, [this](const QString &text, qsizetype sessions) {
        copySessions(text, m_format);
        const QString copied = tr("%n session(s) copied.", nullptr, static_cast<int>(sessions));
        const MaskChoice mask = choice().mask;
        say(m_format == ExportFormat::Cells || !mask.any()
                ? copied
                : tr("%1 Masked: %2.").arg(copied, models::maskWords(mask)));
    });
    connect(&m_exporter, &SessionExporter::progressed, this, [this](qsizetype done, qsizetype total) {
        const QLocale locale;
        say(tr("Copying sessions: %1 of %2…").arg(locale.toString(done), locale.toString(total)));
    });
    connect(&m_exporter, &SessionExporter::failed, this,
        [this](const Failure &failure) { say(wordingOf(failure).sentence); });
    connect(&table, &SessionTable::selectedSessionsChanged, this, &ExportActions::enable);
    connect(&table, &SessionTable::shownChanged, this, &ExportActions::enable);
    connect(&desk.sessions, &controllers::SessionsController::changed, this, &ExportActions::enable);
    if (desk.policy.noExport) {
        for (QAction *action : {actions.copyAsCsv, actions.copyAsJson, actions.copyAsMarkdown,
                 actions.copyCase, actions.exportSessions})
            actions.forbid(action, managedReason(Refusal::ManagedExport));
    }
    enable();
}

// The cells as they are: whoever copies one address means that address.
void ExportActions::copyCells()
{
    models::ExportChoice cells;
    cells.columns = m_table.shownColumns();
    cells.format = m_format = ExportFormat::Cells;
    cells.mask = {false, false, false};
    m_exporter.make(offer().job(ExportScope::Selected, cells, m_desk.clock.now()));
}

void ExportActions::copyAs(ExportFormat format)
{
    models::ExportChoice as = choice();
    as.columns = m_table.shownColumns();
    as.format = m_format = format;
    as.byteOrderMark = false;
    m_exporter.make(offer().job(ExportScope::Selected, as, m_desk.clock.now()));
}

void ExportActions::copyCase()
{
    if (m_desk.policy.noExport)
        return;
    ExportOffer about = offer();
    about.source.at = m_desk.clock.now();
    // One row is always selected, by the cursor: then the case is the person's.
    const QList<quint32> chosen = about.selected.size() > 1 ? about.selected : QList<quint32>();
    const MaskChoice mask = choice().mask;
    copySessions(models::caseSummary(about.source, about.list, chosen, mask), ExportFormat::Markdown);
    say(mask.any() ? tr("Case summary copied. Masked: %1.").arg(models::maskWords(mask))
                   : tr("Case summary copied."));
}

void ExportActions::openDialog()
{
    auto *dialog = new ExportDialog(offer(), choice(), m_desk.clock, &m_table);
    connect(dialog, &ExportDialog::chosen, this, &ExportActions::keep);
    dialog->open();
}

void ExportActions::setMask(bool MaskChoice::*part, bool isMasked)
{
    models::ExportChoice changed = choice();
    changed.mask.*part = isMasked;
    keep(changed);
}

void ExportActions::keep(const models::ExportChoice &choice)
{
    m_settings.setArrangement({}, keptAs, choice.kept());
    enable();
}

models::ExportChoice ExportActions::choice() const
{
    return models::ExportChoice::parse(m_settings.arrangement({}, keptAs));
}

void ExportActions::enable()
{
    const bool isSelected = m_table.selected() > 0;
    const bool mayExport = !m_desk.policy.noExport;
    m_actions.copy->setEnabled(isSelected);
    for (QAction *action : {m_actions.copyAsCsv, m_actions.copyAsJson, m_actions.copyAsMarkdown})
        action->setEnabled(isSelected && mayExport);
    m_actions.exportSessions->setEnabled(m_desk.sessions.loaded() > 0 && mayExport);
    m_actions.copyCase->setEnabled(m_desk.sessions.updatedAt().has_value() && mayExport);
    const MaskChoice mask = choice().mask;
    const std::pair<QAction *, bool> masks[] = {{m_actions.maskContacts, mask.contacts},
        {m_actions.maskNames, mask.names}, {m_actions.maskIds, mask.ids}};
    for (const auto &[action, isMasked] : masks) {
        action->setEnabled(true);
        action->setChecked(isMasked);
    }
}

ExportOffer ExportActions::offer() const
{
    const auto &sessions = m_desk.sessions;
    models::ExportSource source;
    source.instance = m_desk.profile.name;
    source.environment = m_desk.instance.environment();
    source.client = sessions.clientId();
    source.operatorName = m_desk.gate.operatorName();
    source.filter = m_table.view().filter();
    source.loaded = sessions.loaded();
    source.total = sessions.total();
    source.isComplete = sessions.isComplete();
    source.hasPseudonyms = m_settings.veil();
    source.names = m_desk.sessionTable.names();
    if (const UserId &user = sessions.userId(); !user.isEmpty()) {
        source.person = m_desk.person.person().value_or(api::User {});
        source.person->id = user;
    }
    return {m_desk.sessionTable.list(), m_table.selectedNumbers(), m_table.view().numbers(), source,
        m_desk.policy};
}

void ExportActions::say(const QString &words) const
{
    sayInStatusBar(m_table, words);
}

QAction *copyAsAction(const DeskActions &actions, QWidget *parent)
{
    auto *menu = new QMenu(ExportActions::tr("Copy &as"), parent);
    menu->addActions({actions.copyAsCsv, actions.copyAsJson, actions.copyAsMarkdown});
    return menu->menuAction();
}

void addCopyActions(QMenu *edit, const DeskActions &actions)
{
    edit->addAction(actions.copy);
    edit->addAction(copyAsAction(actions, edit));
    edit->addActions({actions.copyJson, actions.copySessionId, actions.copyCase});
    auto *masks = new QMenu(ExportActions::tr("Mask i&n copies and exports"), edit);
    masks->addActions({actions.maskContacts, actions.maskNames, actions.maskIds});
    edit->addMenu(masks);
    edit->addSeparator();
}

} // namespace frontdesk::ui
