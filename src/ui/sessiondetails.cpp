// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessiondetails.h"

#include "models/countrynames.h"
#include "models/deviceword.h"
#include "models/relativetime.h"
#include "models/safetext.h"
#include "models/sessioncells.h"
#include "ui/copyablelabel.h"
#include "ui/deskactions.h"

#include <QDateTime>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

SessionDetails::SessionDetails(const DeskActions &actions, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"sessionDetails"_s);
    setAccessibleName(tr("Fields of the session"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    m_form = new QFormLayout(page);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(7);
    m_device = addRow(tr("Device"));
    m_place = addRow(tr("Place"));
    m_ip = addIdRow(tr("IP address"));
    m_lastActive = addRow(tr("Last on"));
    m_created = addRow(tr("Created"));
    m_expires = addRow(tr("Expires"));
    m_abandons = addRow(tr("Abandons"));
    m_updated = addRow(tr("Updated"));
    m_organization = addRow(tr("Organization"));
    m_actor = addIdRow(tr("Impersonated by"));
    m_tasks = addRow(tr("Tasks left"));
    m_user = addIdRow(tr("User"));
    addButton(actions.openPerson, u"openPersonButton"_s);
    m_client = addIdRow(tr("Client"));
    addButton(actions.openClient, u"openClientButton"_s);
    m_id = addIdRow(tr("Session"));
    m_activity = addIdRow(tr("Activity"));
    setWidget(page);
}

CopyableLabel *SessionDetails::addRow(const QString &label)
{
    return addRow(label, new CopyableLabel(label, CopyableLabel::Face::Words));
}

CopyableLabel *SessionDetails::addIdRow(const QString &label)
{
    return addRow(label, new CopyableLabel(label, CopyableLabel::Face::Id));
}

CopyableLabel *SessionDetails::addRow(const QString &label, CopyableLabel *value)
{
    auto *name = new QLabel(label);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setAlignment(Qt::AlignTop);
    name->setContentsMargins(0, value->firstLineTop(), 0, 0);
    m_form->addRow(name, value);
    return value;
}

//! One step from here, below what it starts from; not there while it leads nowhere.
void SessionDetails::addButton(QAction *action, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    m_form->addRow(QString(), button);
    const auto show = [this, button, action] { m_form->setRowVisible(button, action->isEnabled()); };
    connect(action, &QAction::changed, button, show);
    show();
}

void SessionDetails::setTime(CopyableLabel *row, const std::optional<Instant> &time, Instant now)
{
    if (!time) {
        row->setValue(u"–"_s, {});
        return;
    }
    const auto utc = QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count()).toUTC();
    const QStringList lines {models::relativeTime(*time, now),
        tr("%1 here").arg(QLocale().toString(utc.toLocalTime(), u"ddd d MMM yyyy, HH:mm:ss"_s)),
        tr("%1 UTC").arg(utc.toString(u"yyyy-MM-dd HH:mm:ss"_s))};
    row->setValue(lines.join(u'\n'), utc.toString(Qt::ISODateWithMs));
}

void SessionDetails::setSession(const api::Session &session, Instant now, const models::SessionNames &names)
{
    const auto setText = [](CopyableLabel *row, const QString &text) {
        row->setValue(text.isEmpty() ? u"–"_s : models::safeText(text), text);
    };
    const api::SessionActivity activity = session.latestActivity.value_or(api::SessionActivity {});
    setText(m_device, models::deviceWords(activity));
    setText(m_place, models::placeWords(activity));
    setText(m_ip, activity.ipAddress);
    setTime(m_lastActive, session.lastActiveAt, now);
    setTime(m_created, session.createdAt, now);
    setTime(m_expires, session.expireAt, now);
    setTime(m_abandons, session.abandonAt, now);
    setTime(m_updated, session.updatedAt, now);
    setOrganization(session, names);
    setText(m_actor,
        session.isImpersonated()
            ? QString::fromUtf8(QJsonDocument(session.actor).toJson(QJsonDocument::Compact))
            : QString());
    setText(m_tasks, session.tasks.join(u", "_s));
    setText(m_user, session.userId.text());
    setText(m_client, session.clientId.text());
    setText(m_id, session.id.text());
    setText(m_activity, activity.id);
}

void SessionDetails::setOrganization(const api::Session &session, const models::SessionNames &names)
{
    constexpr auto column = models::SessionTableModel::Organization;
    const QString id = session.lastActiveOrganizationId.text();
    const QString name = models::cellName(session, column, names);
    QStringList lines;
    if (!name.isEmpty())
        lines << models::safeText(name);
    if (!id.isEmpty())
        lines << models::isolatedLtr(id);
    m_organization->setValue(
        lines.isEmpty() ? u"–"_s : lines.join(u'\n'), models::cellCopy(session, column, names));
}

} // namespace frontdesk::ui
