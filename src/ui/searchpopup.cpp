// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchpopup.h"

#include "ui/peopledelegate.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

SearchPopup::SearchPopup(models::PeopleModel &people, QLineEdit *line)
    : QFrame(line->window())
    , m_people(people)
    , m_line(line)
    , m_words(new QLabel(this))
    , m_list(new QListView(this))
{
    setObjectName(u"searchPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
    m_words->setObjectName(u"searchUnderstood"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(8, 6, 8, 4);
    m_rows.addSourceModel(&m_offerRows);
    m_rows.addSourceModel(&m_people);
    m_rows.addSourceModel(&m_recents);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new PeopleDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &SearchPopup::takeMarked);
}

void SearchPopup::present(const Content &content)
{
    QStringList words;
    for (const SearchOffer &offer : content.offers)
        words << offer.words;
    m_offers = content.offers;
    m_offerRows.setStringList(words);
    m_recents.setPeople(content.recents);
    m_words->setText(content.words);
    m_words->setVisible(!content.words.isEmpty());
    m_line->setAccessibleDescription(content.words);
    m_list->setVisible(m_rows.rowCount() > 0);
    place();
    if (content.isFirstMarked && m_rows.rowCount() > 0)
        mark(0);
    else
        m_list->setCurrentIndex({});
}

void SearchPopup::moveBy(int rows)
{
    const QModelIndex marked = m_list->currentIndex();
    if (m_rows.rowCount() > 0)
        mark(marked.isValid() ? qBound(0, marked.row() + rows, m_rows.rowCount() - 1) : 0);
}

void SearchPopup::mark(int row)
{
    m_list->setCurrentIndex(m_rows.index(row, 0));
    // The list never has the keyboard, so that it would not tell by itself.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

bool SearchPopup::takeMarked()
{
    if (!isVisible() || !m_list->currentIndex().isValid())
        return false;
    const QModelIndex marked = m_rows.mapToSource(m_list->currentIndex());
    if (marked.model() == &m_offerRows) {
        // What is chosen may put other offers here.
        const SearchOffer offer = m_offers[marked.row()];
        offer.take();
    } else if (marked.model() == &m_people) {
        Q_EMIT personChosen(marked.row());
    } else {
        Q_EMIT recentChosen(m_recents.person(marked.row()).id);
    }
    return true;
}

void SearchPopup::hideEvent(QHideEvent *event)
{
    m_line->setAccessibleDescription({});
    QFrame::hideEvent(event);
}

void SearchPopup::place()
{
    // The line may have come into another window since.
    if (parentWidget() != m_line->window())
        setParent(m_line->window());
    int listHeight = 0;
    for (int row = 0; row < m_rows.rowCount(); ++row)
        listHeight += m_list->sizeHintForIndex(m_rows.index(row, 0)).height();
    m_list->setFixedHeight(listHeight);
    const int width = m_line->width();
    const int wordsHeight = m_words->isHidden() ? 0 : m_words->heightForWidth(width - 2);
    const QPoint below = m_line->mapTo(m_line->window(), QPoint(0, m_line->height() + 2));
    setGeometry(below.x(), below.y(), width, wordsHeight + listHeight + 4);
    raise();
    show();
}

} // namespace frontdesk::ui
