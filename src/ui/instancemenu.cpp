// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/instancemenu.h"

#include "settings/settings.h"
#include "ui/environmentmark.h"
#include "ui/icon.h"
#include "ui/instancesdialog.h"
#include "ui/swatch.h"

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

InstanceMenu::InstanceMenu(settings::Settings &settings, QWidget *parent)
    : QMenu(parent)
    , add(new QAction(parent))
    , sample(new QAction(parent))
    , arrange(new QAction(tr("&Order and labels…"), parent))
    , m_settings(settings)
{
    setObjectName(u"instanceMenu"_s);
    setTitle(tr("&Instance"));
    add->setObjectName(u"addInstance"_s);
    add->setText(tr("&Add an instance…"));
    add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    add->setIcon(ui::icon(u"add"_s));
    sample->setObjectName(u"sampleData"_s);
    sample->setText(tr("Try with &sample data"));
    arrange->setObjectName(u"arrangeInstances"_s);
    arrange->setStatusTip(tr("Name the instances, order them and give them colours"));
    // Not for this menu: it drops what it hears of an action that is taken out, as rebuild() does.
    connect(arrange, &QAction::triggered, arrange,
        [this, parent] { (new InstancesDialog(m_settings, parent))->open(); });
    connect(&settings, &settings::Settings::instancesChanged, this, &InstanceMenu::rebuild);
    rebuild();
}

void InstanceMenu::setOpen(const QString &instanceId)
{
    m_open = instanceId;
    rebuild();
}

void InstanceMenu::rebuild()
{
    clear();
    constexpr int lastDigit = 9;
    int number = 0;
    const QList<settings::Instance> instances = m_settings.instances();
    for (const settings::Instance &instance : instances) {
        // A name may hold what Qt takes for a mnemonic.
        QString words = environmentMark(instance.environment, instance.name);
        QAction *action = addAction(words.replace(u'&', u"&&"_s));
        action->setIcon(swatch(instance.label));
        action->setCheckable(true);
        action->setChecked(instance.id == m_open);
        if (++number <= lastDigit)
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
        connect(action, &QAction::triggered, this, [this, id = instance.id] { Q_EMIT chosen(id); });
    }
    addSeparator();
    addActions({add, sample});
    addSeparator();
    arrange->setEnabled(!instances.isEmpty());
    addAction(arrange);
    QAction *replace = addAction(tr("Replace the &key…"), this, &InstanceMenu::replaceKeyRequested);
    QAction *remove = addAction(tr("&Remove this instance…"), this, &InstanceMenu::removeRequested);
    replace->setObjectName(u"replaceKey"_s);
    remove->setObjectName(u"removeInstance"_s);
    replace->setIcon(ui::icon(u"key"_s));
    remove->setIcon(ui::icon(u"remove"_s));
    // Sample data, and what the environment names, are open but not kept.
    const bool isKept = std::ranges::count(instances, m_open, &settings::Instance::id) > 0;
    for (QAction *action : {replace, remove})
        action->setEnabled(isKept);
}

} // namespace frontdesk::ui
