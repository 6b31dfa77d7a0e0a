// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcomepage.h"

#include "settings/settings.h"
#include "ui/environmentmark.h"
#include "ui/failurewording.h"
#include "ui/swatch.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A row whose \a widgets stand in the middle.
QHBoxLayout *centred(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

QLabel *centredWords(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setFixedWidth(label->fontMetrics().horizontalAdvance(u'0') * 64);
    return label;
}

} // namespace

WelcomePage::WelcomePage(settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_headline(new QLabel(this))
    , m_words(centredWords(this))
    , m_instances(new QWidget(this))
    , m_list(new QVBoxLayout(m_instances))
    , m_add(new QPushButton(tr("&Add an instance…"), this))
    , m_sample(new QPushButton(tr("Try with &sample data"), this))
    , m_closed(centredWords(this))
    , m_problem(centredWords(this))
    , m_again(new QPushButton(tr("&Try again"), this))
    , m_enterKey(new QPushButton(tr("Enter the &key…"), this))
    , m_stop(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(u"welcome"_s);
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/icons/frontdesk.svg"_s).pixmap(72, 72));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_headline->setFont(large);
    m_list->setContentsMargins({});
    m_add->setObjectName(u"addButton"_s);
    m_sample->setObjectName(u"sampleButton"_s);
    m_closed->setObjectName(u"welcomeClosed"_s);
    m_closed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_closed->hide();
    m_problem->setObjectName(u"welcomeProblem"_s);
    m_again->setObjectName(u"tryAgain"_s);
    m_enterKey->setObjectName(u"enterKey"_s);
    m_stop->setObjectName(u"stopWaiting"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_headline, 0, Qt::AlignHCenter);
    // Between stretches rather than aligned: only so is the height of wrapped words asked for their width.
    layout->addLayout(centred({m_closed}));
    layout->addLayout(centred({m_words}));
    layout->addLayout(centred({m_instances}));
    layout->addLayout(centred({m_add, m_sample}));
    layout->addLayout(centred({m_problem}));
    layout->addLayout(centred({m_again, m_enterKey, m_stop}));
    layout->addStretch(3);

    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT instanceChosen(m_troubled); });
    connect(m_enterKey, &QPushButton::clicked, this, [this] { Q_EMIT keyWanted(m_troubled); });
    connect(m_stop, &QPushButton::clicked, this, &WelcomePage::waitingStopped);
    connect(&settings, &settings::Settings::instancesChanged, this, &WelcomePage::listInstances);
    m_stop->hide();
    listInstances();
    setProblem({});
}

void WelcomePage::setBusy(const QString &words)
{
    // What has been closed for good, and what there is none of, stays away.
    const bool isIdle = words.isEmpty();
    m_instances->setVisible(isIdle && m_closed->isHidden() && !m_settings.instances().isEmpty());
    m_add->setVisible(isIdle && m_closed->isHidden());
    m_sample->setVisible(isIdle);
    setProblem(words);
    m_stop->setVisible(!words.isEmpty());
}

void WelcomePage::closeInstances(const Wording &why)
{
    QFont bold = font();
    bold.setBold(true);
    m_closed->setFont(bold);
    m_closed->setText(why.sentence + u' ' + why.advice);
    m_closed->show();
    listInstances();
    setBusy({});
}

void WelcomePage::setProblem(const QString &problem)
{
    m_troubled.clear();
    m_problem->setText(problem);
    // What is said for good need not be said twice.
    m_problem->setVisible(!problem.isEmpty() && problem != m_closed->text());
    m_again->hide();
    m_enterKey->hide();
    m_stop->hide();
}

void WelcomePage::setKeyProblem(const QString &instanceId, const QString &name, const Failure &failure)
{
    const Wording wording = wordingOf(failure);
    setProblem(tr("%1 could not be opened. %2 %3").arg(name, wording.sentence, wording.advice));
    m_troubled = instanceId;
    m_again->show();
    m_enterKey->show();
    m_enterKey->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::listInstances()
{
    qDeleteAll(m_instances->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    const QList<settings::Instance> instances = m_settings.instances();
    for (const settings::Instance &instance : instances) {
        const QString words = environmentMark(instance.environment, instance.name);
        auto *button = new QPushButton(QString(words).replace(u'&', u"&&"_s), m_instances);
        button->setObjectName(u"openInstance"_s);
        button->setIcon(swatch(instance.label));
        button->setAccessibleName(tr("Open %1").arg(words));
        button->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 40);
        connect(button, &QPushButton::clicked, this, [this, id = instance.id] { Q_EMIT instanceChosen(id); });
        m_list->addWidget(button);
    }
    const bool first = instances.isEmpty();
    m_instances->setVisible(!first && m_closed->isHidden() && m_stop->isHidden());
    m_words->setVisible(first && m_closed->isHidden()); // they say to add one
    m_headline->setText(first ? tr("See who is signed in, and sign them out.") : tr("Open an instance"));
    m_words->setText(
        tr("Frontdesk works with the sessions of a Clerk instance. Add one with its secret key, or "
           "look around first with made-up people on this computer."));
}

} // namespace frontdesk::ui
