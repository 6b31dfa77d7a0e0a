// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/radarform.h"

#include "controllers/radarcontroller.h"
#include "ui/clearbutton.h"
#include "ui/radarwording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using controllers::RadarController;
using State = RadarController::State;

namespace {

constexpr int usualPeople = 500;

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

//! Enter elsewhere in the window presses none of them.
QPushButton *plainButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void setText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

RadarForm::RadarForm(RadarController &controller, Environment environment, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_environment(environment)
    , m_network(new QLineEdit(this))
    , m_problem(plainLabel(u"radarProblem"_s, this))
    , m_period(new QComboBox(this))
    , m_people(new QSpinBox(this))
    , m_cost(plainLabel(u"radarCost"_s, this))
    , m_start(plainButton(u"radarStart"_s, tr("&Start"), this))
    , m_stop(plainButton(u"radarStop"_s, tr("S&top"), this))
    , m_goOn(plainButton(u"radarGoOn"_s, tr("&Go on"), this))
    , m_progress(new QProgressBar(this))
    , m_coverage(plainLabel(u"radarCoverage"_s, this))
    , m_remarks(plainLabel(u"radarRemarks"_s, this))
{
    m_coverage->setAccessibleName(tr("How far the sweep is"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("People asked about"));
    m_cost->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(question());
    layout->addWidget(m_problem);
    layout->addLayout(buttons());
    layout->addWidget(m_progress);
    layout->addWidget(m_coverage);
    layout->addWidget(m_remarks);

    connect(m_network, &QLineEdit::textChanged, this, &RadarForm::takeNetwork);
    connect(m_network, &QLineEdit::returnPressed, this, [this] {
        if (m_controller.state() == State::Idle)
            m_start->click();
        else
            Q_EMIT entered();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &RadarForm::takeScope);
    connect(m_people, &QSpinBox::valueChanged, this, &RadarForm::takeScope);
    connect(m_start, &QPushButton::clicked, &controller, &RadarController::start);
    connect(m_stop, &QPushButton::clicked, &controller, &RadarController::stop);
    connect(m_goOn, &QPushButton::clicked, &controller, &RadarController::goOn);
    takeScope();
    takeNetwork();
    update();
}

QLayout *RadarForm::question()
{
    m_network->setObjectName(u"radarNetwork"_s);
    m_network->setAccessibleName(tr("Address or network"));
    m_network->setPlaceholderText(tr("Any address"));
    m_network->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 30);
    addClearButton(m_network);
    m_period->setObjectName(u"radarPeriod"_s);
    m_period->setAccessibleName(tr("Last active"));
    m_period->addItem(tr("Within an hour"), 1);
    m_period->addItem(tr("Within a day"), 24);
    m_period->addItem(tr("Within 7 days"), 7 * 24);
    m_period->addItem(tr("Within 30 days"), 30 * 24);
    m_period->setCurrentIndex(1);
    m_people->setObjectName(u"radarPeople"_s);
    m_people->setAccessibleName(tr("How many people to ask about at most"));
    m_people->setRange(1, RadarController::mostPeople);
    m_people->setSingleStep(100);
    m_people->setGroupSeparatorShown(true);
    m_people->setValue(usualPeople);
    // Of 1500 the 1 and the 15 are not meant.
    m_people->setKeyboardTracking(false);

    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    const auto add = [this, line](const QString &text, QWidget *field, int stretch = 0) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        line->addWidget(label);
        line->addWidget(field, stretch);
    };
    add(tr("&Address or network"), m_network, 1);
    add(tr("Last acti&ve"), m_period);
    add(tr("People at &most"), m_people);
    return line;
}

QLayout *RadarForm::buttons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_cost, 1);
    line->addWidget(m_goOn);
    line->addWidget(m_stop);
    line->addWidget(m_start);
    return line;
}

void RadarForm::look(const QString &network)
{
    if (!network.isEmpty())
        m_network->setText(network);
    if (m_controller.state() != State::Idle)
        m_controller.count();
    // What it costs is said before it begins.
    const bool canStart
        = m_controller.state() == State::Idle && m_start->isEnabled() && !m_network->text().isEmpty();
    (canStart ? static_cast<QWidget *>(m_start) : m_network)->setFocus(Qt::OtherFocusReason);
    if (!canStart)
        m_network->selectAll();
}

void RadarForm::takeNetwork()
{
    const bool isGood = m_controller.setNetwork(m_network->text());
    setText(m_problem,
        isGood ? QString() : tr("Type an address like 203.0.113.7 or a network like 203.0.113.0/24."));
    m_network->setAccessibleDescription(m_problem->text());
    showButtons();
}

void RadarForm::takeScope()
{
    m_controller.setScope(std::chrono::hours(m_period->currentData().toInt()), m_people->value());
}

void RadarForm::update()
{
    setText(m_coverage, radarCoverage(m_controller));
    setText(m_remarks, radarRemarks(m_controller));
    m_cost->setText(radarCost(m_controller, m_environment));
    const operations::Radar::Coverage &coverage = m_controller.radar().coverage();
    m_progress->setVisible(m_controller.state() != State::Idle);
    // Until they are counted there is no share to show, only that something moves.
    const bool isCounting = m_controller.state() == State::Sweeping && !coverage.counted;
    m_progress->setRange(0, isCounting ? 0 : static_cast<int>(std::max<qint64>(1, coverage.wanted)));
    m_progress->setValue(static_cast<int>(coverage.covered));
    showButtons();
}

void RadarForm::showButtons()
{
    const bool isSweeping = m_controller.state() == State::Sweeping;
    const bool canGoOn = m_controller.canGoOn();
    const bool hadKeyboard = m_start->hasFocus() || m_stop->hasFocus() || m_goOn->hasFocus();
    m_start->setText(m_controller.state() == State::Idle ? tr("&Start") : tr("&Start again"));
    m_start->setEnabled(m_problem->text().isEmpty());
    m_start->setVisible(!isSweeping);
    m_stop->setVisible(isSweeping);
    m_goOn->setVisible(canGoOn);
    if (hadKeyboard)
        (isSweeping ? m_stop : canGoOn ? m_goOn : m_start)->setFocus(Qt::OtherFocusReason);
}

} // namespace frontdesk::ui
