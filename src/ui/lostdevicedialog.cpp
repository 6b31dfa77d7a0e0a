// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lostdevicedialog.h"

#include "models/deviceword.h"
#include "models/relativetime.h"
#include "models/safetext.h"
#include "ui/environmentmark.h"
#include "ui/environmentstripe.h"
#include "ui/icon.h"
#include "ui/purposefields.h"
#include "ui/sessiondelegate.h"
#include "ui/typedconfirmation.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewSessions = 10; // more than these have to be confirmed by typing, in production

api::SessionActivity activityOf(const api::Session &session)
{
    return session.latestActivity.value_or(api::SessionActivity {});
}

//! What to call the device.
QString deviceName(const api::Session &session)
{
    const QString words = models::spokenDeviceWords(activityOf(session));
    return words.isEmpty() ? LostDeviceDialog::tr("A device Clerk says nothing about") : words;
}

//! Where and when it was used.
QString factsOf(const api::Session &session, Instant now)
{
    const api::SessionActivity activity = activityOf(session);
    QStringList facts {models::placeWords(activity)};
    if (!activity.ipAddress.isEmpty())
        facts << models::isolatedLtr(activity.ipAddress);
    if (session.lastActiveAt)
        facts << LostDeviceDialog::tr("last on %1").arg(models::relativeTime(*session.lastActiveAt, now));
    if (session.createdAt)
        facts << LostDeviceDialog::tr("signed in %1").arg(models::relativeTime(*session.createdAt, now));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

} // namespace

LostDeviceDialog::LostDeviceDialog(const Target &target, const Clock &clock, QWidget *parent)
    : GrowingDialog(parent)
    , m_target(target)
    , m_clock(clock)
    , m_question(new QLabel(this))
    , m_devices(new QListWidget(this))
    , m_summary(new QLabel(tr("Looking up the sessions…"), this))
    , m_purpose(new PurposeFields(this))
    , m_typed(new TypedConfirmation(this))
    , m_reply(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy reply"), this))
{
    setObjectName(u"lostDevice"_s);
    setWindowTitle(tr("Lost device"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_typed->spare();
    arrange();
    connect(m_devices, &QListWidget::itemChanged, this, &LostDeviceDialog::update);
    connect(m_typed, &TypedConfirmation::changed, this, &LostDeviceDialog::update);
    connect(m_purpose, &PurposeFields::changed, this, &LostDeviceDialog::update);
    if (target.reasonRequired)
        m_purpose->demandReason();
    connect(m_copy, &QPushButton::clicked, this, &LostDeviceDialog::copyReply);
    update();
}

void LostDeviceDialog::arrange()
{
    const int em = fontMetrics().horizontalAdvance(u'0');
    QFont bold = font();
    bold.setBold(true);
    m_question->setObjectName(u"question"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setFont(bold);
    m_question->setText(tr("Which device did %1 lose?").arg(models::isolated(m_target.person)));
    m_devices->setObjectName(u"devices"_s);
    m_devices->setAccessibleName(tr("Devices"));
    m_devices->setIconSize({28, 28});
    m_devices->setSpacing(2);
    m_devices->setWordWrap(true);
    m_devices->setMinimumSize(54 * em, 14 * fontMetrics().height());
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_reply->setObjectName(u"reply"_s);
    m_reply->setTabChangesFocus(true);
    m_reply->setMinimumWidth(40 * em);
    m_copy->setObjectName(u"copyReply"_s);
    m_copy->setAutoDefault(false);
    auto *replyLabel = new QLabel(tr("R&eply to the customer:"), this);
    replyLabel->setBuddy(m_reply);
    replyLabel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_purpose->setReason(tr("Lost device"));
    auto *environment = new QLabel(environmentMark(m_target.environment, m_target.instance), this);
    environment->setTextFormat(Qt::PlainText);
    environment->setFont(bold);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    m_close->setObjectName(u"cancel"_s);
    m_close->setDefault(true);
    m_revoke = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_revoke->setObjectName(u"revoke"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_revoke, &QPushButton::clicked, this, &LostDeviceDialog::confirm);

    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(replyLabel);
    right->addWidget(m_reply, 1);
    right->addWidget(m_copy, 0, Qt::AlignTrailing);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_devices, 3);
    middle->addLayout(right, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_question);
    layout->addLayout(middle, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_purpose);
    layout->addWidget(m_typed);
    layout->addWidget(environment);
    layout->addWidget(buttons);
    EnvironmentStripe::addTo(this, m_target.environment);
    m_close->setFocus();
}

void LostDeviceDialog::setSessions(const QList<api::Session> &sessions)
{
    if (sessions.isEmpty())
        return showProblem(tr("This person is not signed in anywhere."));
    m_sessions = sessions;
    // What was lost was mostly used last, or at least not long ago.
    std::stable_sort(m_sessions.begin(), m_sessions.end(),
        [](const api::Session &a, const api::Session &b) { return a.lastActiveAt > b.lastActiveAt; });
    const Instant now = m_clock.now();
    for (const api::Session &session : m_sessions) {
        const QString name = deviceName(session);
        const QString facts = factsOf(session, now);
        auto *card = new QListWidgetItem(
            icon(pictureOf(models::deviceKind(activityOf(session)))), name + u'\n' + facts, m_devices);
        card->setData(Qt::AccessibleTextRole, QString(name + u", "_s + facts));
        card->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        card->setCheckState(Qt::Unchecked);
    }
    m_devices->setCurrentRow(0);
    m_devices->setFocus();
    update();
}

void LostDeviceDialog::showProblem(const QString &words)
{
    m_summary->setText(words);
    m_purpose->hide();
}

QList<api::Session> LostDeviceDialog::chosen() const
{
    QList<api::Session> chosen;
    for (int row = 0; row < m_devices->count(); ++row) {
        if (m_devices->item(row)->checkState() == Qt::Checked)
            chosen << m_sessions.at(row);
    }
    return chosen;
}

void LostDeviceDialog::update()
{
    const QList<api::Session> lost = chosen();
    const auto count = static_cast<int>(lost.size());
    if (!m_sessions.isEmpty()) {
        const auto others = static_cast<int>(m_sessions.size()) - count;
        m_summary->setText(count == 0 ? tr("Tick the device, or all that were lost.")
                                      : tr("Revokes %n session(s).", nullptr, count) + u' '
                    + tr("%n other(s) stay(s) signed in.", nullptr, others) + u' '
                    + tr("Tokens already handed out stay valid until they expire, usually within 60 "
                         "seconds."));
    }
    if (m_target.environment == Environment::Production && count > fewSessions)
        m_typed->ask(count, tr("sessions"));
    else
        m_typed->spare();
    m_revoke->setText(tr("&Revoke %n session(s)", nullptr, count));
    m_revoke->setEnabled(count > 0 && m_typed->isGiven() && m_purpose->isGiven());
    m_copy->setEnabled(count > 0);
    // What somebody has written is theirs.
    const bool isOurs = m_reply->toPlainText() == m_suggested;
    m_suggested = count > 0 ? reply(lost) : QString();
    if (isOurs)
        m_reply->setPlainText(m_suggested);
}

QString LostDeviceDialog::reply(const QList<api::Session> &lost) const
{
    QStringList devices;
    for (const api::Session &session : lost) {
        const QString place = models::placeWords(activityOf(session));
        devices << u"– "_s + (place.isEmpty() ? deviceName(session) : deviceName(session) + u", "_s + place);
    }
    const QString paragraph = u"\n\n"_s;
    return QStringList {tr("Hello %1,").arg(m_target.person), tr("we have signed you out on:"),
        devices.join(u'\n'),
        tr("Whoever has the device cannot use your account on it any more; what was open there stops within "
           "a "
           "minute or so. You stay signed in everywhere else."),
        tr("If the device was not locked, please also change your password.")}
        .join(paragraph);
}

void LostDeviceDialog::confirm()
{
    const QList<api::Session> lost = chosen();
    for (QWidget *widget : {static_cast<QWidget *>(m_devices), static_cast<QWidget *>(m_purpose)})
        widget->setEnabled(false);
    m_typed->hide();
    m_revoke->hide();
    m_close->setText(tr("Close"));
    m_close->setIcon(style()->standardIcon(QStyle::SP_DialogCloseButton));
    Q_EMIT confirmed(lost, m_purpose->purpose());
}

void LostDeviceDialog::setResult(const QString &words)
{
    m_summary->setText(words);
}

void LostDeviceDialog::copyReply()
{
    QGuiApplication::clipboard()->setText(m_reply->toPlainText());
    m_copy->setText(tr("Copied"));
}

} // namespace frontdesk::ui
