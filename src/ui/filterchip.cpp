// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filterchip.h"

#include "models/facetwords.h"
#include "ui/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

FilterChip::FilterChip(models::Facet facet, QWidget *parent)
    : QWidget(parent)
    , m_facet(facet)
    , m_words(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    setObjectName(u"chip_"_s + models::facetWord(facet));
    m_words->setObjectName(objectName() + u"_words"_s);
    m_words->setPopupMode(QToolButton::InstantPopup);
    m_words->setFocusPolicy(Qt::StrongFocus);
    m_remove->setObjectName(objectName() + u"_remove"_s);
    m_remove->setIcon(icon(u"close"_s));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_words);
    layout->addWidget(m_remove);
}

void FilterChip::setValues(const QStringList &values, const models::SessionNames &names)
{
    const QString words = models::chipWords(m_facet, values, names);
    constexpr int widest = 40; // characters
    const int width = fontMetrics().horizontalAdvance(u'0') * widest;
    m_words->setText(fontMetrics().elidedText(words, Qt::ElideRight, width).replace(u'&', u"&&"_s));
    m_words->setToolTip(tr("%1\nPress to choose other values, Delete to lift the filter").arg(words));
    m_words->setAccessibleName(tr("Filter %1").arg(words));
    m_remove->setToolTip(tr("Lift the filter by %1").arg(models::facetTitle(m_facet)));
    m_remove->setAccessibleName(m_remove->toolTip());
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace frontdesk::ui
