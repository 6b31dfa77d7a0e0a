// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logkeeping.h"

#include "core/background.h"
#include "core/logbook.h"
#include "core/logfile.h"
#include "settings/settings.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

LogKeeping::LogKeeping(settings::Settings &settings, Logbook &log, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_log(log)
    , m_keep(new QCheckBox(tr("&Keep a log file"), this))
    , m_show(new QPushButton(tr("S&how in folder"), this))
    , m_remove(new QPushButton(tr("&Delete log files"), this))
    , m_state(new QLabel(this))
{
    m_keep->setObjectName(u"keepLog"_s);
    m_show->setObjectName(u"showLogFolder"_s);
    m_remove->setObjectName(u"removeLog"_s);
    m_state->setObjectName(u"logState"_s);
    for (QPushButton *button : {m_show, m_remove})
        button->setAutoDefault(false);
    const QString path = QDir::toNativeSeparators(LogFile::pathIn(log.folder()));
    m_keep->setToolTip(tr("What Frontdesk asks its servers and what went wrong, for a support case; no keys, "
                          "no tokens, no names"));
    auto *where = new QLabel(path, this);
    where->setObjectName(u"logPath"_s);
    for (QLabel *label : {where, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
    }
    auto *line = new QHBoxLayout;
    line->addWidget(m_show);
    line->addWidget(m_remove);
    line->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_keep);
    layout->addWidget(where);
    layout->addLayout(line);
    showChosen();
    connect(&settings, &settings::Settings::preferencesChanged, this, &LogKeeping::showChosen);
    connect(m_keep, &QCheckBox::toggled, this, [this](bool keep) {
        settings::Preferences chosen = m_settings.preferences();
        chosen.keepLog = keep;
        m_settings.setPreferences(chosen);
    });
    connect(m_show, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_log.folder())); });
    connect(m_remove, &QPushButton::clicked, this, &LogKeeping::removeFiles);
}

void LogKeeping::showChosen()
{
    const QSignalBlocker blocker(m_keep);
    m_keep->setChecked(m_settings.preferences().keepLog);
    m_remove->setEnabled(false);
    look();
}

void LogKeeping::look()
{
    inBackground(
        this, [folder = m_log.folder()] { return !LogFile::filesIn(folder).isEmpty(); },
        [this](bool areThere) { showFiles(areThere); });
}

void LogKeeping::showFiles(bool areThere)
{
    const bool isOn = m_settings.preferences().keepLog;
    m_remove->setEnabled(areThere && !isOn);
    m_remove->setToolTip(isOn ? tr("While it is kept, the file is needed") : QString());
    m_state->setText(areThere || isOn ? QString() : tr("There is none."));
}

void LogKeeping::removeFiles()
{
    m_remove->setEnabled(false);
    inBackground(
        this, [folder = m_log.folder()] { return LogFile::removeFrom(folder); },
        [this](bool allGone) {
            if (allGone)
                return showFiles(false);
            look();
            m_state->setText(tr("The files could not be deleted."));
        });
}

} // namespace frontdesk::ui
