// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filterbar.h"

#include "models/facetwords.h"
#include "models/sessiontablemodel.h"
#include "models/sessionview.h"
#include "ui/clearbutton.h"
#include "ui/filterchip.h"
#include "ui/filtermenu.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using models::Facet;

FilterBar::FilterBar(
    const models::SessionTableModel &table, models::SessionView &view, QAction *save, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_view(view)
    , m_layout(new FlowLayout(this))
    , m_add(new QToolButton(this))
    , m_find(new QLineEdit(this))
    , m_clear(new QToolButton(this))
    , m_save(new QToolButton(this))
{
    setObjectName(u"filterBar"_s);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setText(tr("Filter"));
    m_add->setIcon(icon(u"add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setToolTip(tr("Show only some of the sessions (Ctrl+Shift+F)"));
    auto *facets = new QMenu(m_add);
    for (const Facet facet : {Facet::Finding, Facet::Status, Facet::Device, Facet::Browser, Facet::Network,
             Facet::Country, Facet::City, Facet::Organization, Facet::LastActive, Facet::Created,
             Facet::Expires, Facet::Impersonated, Facet::Client, Facet::User})
        facets->addMenu(valuesOf(facet, facets));
    m_add->setMenu(facets);

    m_find->setObjectName(u"findInList"_s);
    m_find->setAccessibleName(tr("Find in list"));
    m_find->setPlaceholderText(tr("Find in list…"));
    m_find->setToolTip(tr("Show only sessions in which these words stand (Ctrl+F)"));
    m_find->setFixedWidth(fontMetrics().horizontalAdvance(u'0') * 26);
    addClearButton(m_find);
    m_find->installEventFilter(this);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setText(tr("Clear all"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setToolTip(tr("Lift every filter and show all that is loaded"));
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    m_save->setObjectName(u"saveViewOfFilter"_s);
    m_save->setDefaultAction(save);
    m_save->setAutoRaise(true);
    m_save->setFocusPolicy(Qt::StrongFocus);

    m_layout->setContentsMargins(12, 0, 12, 8);
    m_layout->setSpacing(8);
    m_layout->insertWidget(0, m_add);
    m_layout->insertWidget(1, m_find);
    m_layout->insertWidget(2, m_clear);
    m_layout->insertWidget(3, m_save);

    // Where there are few rows an answer takes no longer than a key; with many the last key counts.
    m_pause.setSingleShot(true);
    m_pause.setInterval(40ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        models::SessionFilter filter = m_view.filter();
        filter.text = m_find->text();
        m_view.setFilter(filter);
    });
    connect(m_find, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&view, &models::SessionView::filterChanged, this, &FilterBar::showFilter);
    connect(&table, &models::SessionTableModel::namesChanged, this, &FilterBar::showChips);
    showFilter();
}

QMenu *FilterBar::valuesOf(Facet facet, QWidget *parent)
{
    auto *menu = new FilterMenu(facet, m_table, m_view, parent);
    connect(menu, &FilterMenu::toggled, this, [this, facet](const QString &value, bool isChosen) {
        m_view.setFilter(m_view.filter().with(facet, value, isChosen));
    });
    return menu;
}

void FilterBar::find()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void FilterBar::addFilter()
{
    // Not showMenu(), which waits until the menu is closed.
    m_add->menu()->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void FilterBar::clear()
{
    m_pause.stop();
    m_view.setFilter({});
}

void FilterBar::showFilter()
{
    const models::SessionFilter &filter = m_view.filter();
    // Not while somebody types there: the line is ahead of the filter then.
    if (!m_pause.isActive() && m_find->text() != filter.text) {
        const QSignalBlocker quiet(m_find);
        m_find->setText(filter.text);
    }
    m_clear->setVisible(!filter.isEmpty());
    m_save->setVisible(!filter.isEmpty() && m_save->defaultAction()->isVisible());
    showChips();
}

void FilterBar::showChips()
{
    const auto &chosen = m_view.filter().chosen;
    for (qsizetype i = m_chips.size() - 1; i >= 0; --i) {
        if (chosen.contains(m_chips[i]->facet()))
            continue;
        FilterChip *gone = m_chips.takeAt(i);
        if (gone->isAncestorOf(window()->focusWidget()))
            m_add->setFocus(Qt::OtherFocusReason);
        gone->hide();
        gone->deleteLater();
    }
    for (auto facet = chosen.keyBegin(); facet != chosen.keyEnd(); ++facet) {
        const auto isIts = [&facet](const FilterChip *chip) { return chip->facet() == *facet; };
        auto found = std::ranges::find_if(m_chips, isIts);
        if (found == m_chips.end()) {
            auto *chip = new FilterChip(*facet, this);
            chip->setMenu(valuesOf(*facet, chip));
            connect(chip, &FilterChip::removed, this,
                [this, facet = *facet] { m_view.setFilter(m_view.filter().without(facet)); });
            m_layout->insertWidget(static_cast<int>(m_chips.size()), chip);
            m_chips << chip;
            chip->show();
            found = m_chips.end() - 1;
        }
        (*found)->setValues(chosen.value(*facet), m_table.names());
    }
    m_layout->invalidate();
    updateGeometry();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find)
        return QWidget::eventFilter(watched, event);
    // Esc belongs to this line while there is something to clear, then to the window's shortcut.
    const auto isEscape = [event] { return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape; };
    if (event->type() == QEvent::ShortcutOverride && isEscape() && !m_find->text().isEmpty()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isEscape()) {
        m_find->clear();
        return true;
    }
    return false;
}

} // namespace frontdesk::ui
