// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcomepage.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_connect(new QPushButton(tr("&Connect to an instance…"), this))
    , m_sample(new QPushButton(tr("Try with &sample data"), this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"welcome"_s);
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/icons/frontdesk.svg"_s).pixmap(72, 72));
    auto *headline = new QLabel(tr("See who is signed in, and sign them out."), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    headline->setFont(large);
    auto *words
        = new QLabel(tr("Frontdesk works with the sessions of a Clerk instance. Connect with its secret key, "
                        "or look around first with made-up people on this computer."),
            this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setFixedWidth(fontMetrics().horizontalAdvance(u'0') * 64);
    m_connect->setObjectName(u"connectButton"_s);
    m_sample->setObjectName(u"sampleButton"_s);
    m_problem->setObjectName(u"welcomeProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_connect);
    buttons->addWidget(m_sample);
    buttons->addStretch();
    // Between stretches rather than aligned: only so is its height asked for this width.
    auto *wordsRow = new QHBoxLayout;
    wordsRow->addStretch();
    wordsRow->addWidget(words);
    wordsRow->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(headline, 0, Qt::AlignHCenter);
    layout->addLayout(wordsRow);
    layout->addLayout(buttons);
    layout->addWidget(m_problem);
    layout->addStretch(3);

    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
}

void WelcomePage::setStarting(bool starting)
{
    m_connect->setDisabled(starting);
    m_sample->setDisabled(starting);
    m_sample->setText(starting ? tr("Preparing sample data…") : tr("Try with &sample data"));
}

void WelcomePage::setProblem(const QString &problem)
{
    m_problem->setText(problem);
}

} // namespace frontdesk::ui
