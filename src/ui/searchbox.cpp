// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchbox.h"

#include "controllers/searchcontroller.h"
#include "models/peoplemodel.h"
#include "ui/clearbutton.h"
#include "ui/icon.h"
#include "ui/peopledelegate.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = controllers::SearchText::Kind;
using State = controllers::SearchController::State;

SearchBox::SearchBox(controllers::SearchController &search, models::PeopleModel &people, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_people(people)
    , m_line(new QLineEdit(this))
    , m_popup(new QFrame(window()))
    , m_understood(new QLabel(m_popup))
    , m_list(new QListView(m_popup))
{
    m_line->setObjectName(u"search"_s);
    m_line->setAccessibleName(tr("Search"));
    m_line->setAccessibleDescription(tr("Find a person by email, part of a name or an ID"));
    m_line->setPlaceholderText(tr("Email, name or ID…"));
    addClearButton(m_line);
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);

    m_popup->setObjectName(u"searchPopup"_s);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    m_popup->hide();
    m_understood->setTextFormat(Qt::PlainText);
    m_understood->setWordWrap(true);
    m_understood->setContentsMargins(8, 6, 8, 4);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(&m_people);
    m_list->setItemDelegate(new PeopleDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *popupLayout = new QVBoxLayout(m_popup);
    popupLayout->setContentsMargins(1, 1, 1, 1);
    popupLayout->setSpacing(0);
    popupLayout->addWidget(m_understood);
    popupLayout->addWidget(m_list);

    connect(m_line, &QLineEdit::textEdited, this, &SearchBox::takeText);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the clear button counts as no edit
            m_search.clear();
    });
    connect(&m_search, &controllers::SearchController::stateChanged, this, &SearchBox::showState);
    connect(&m_search, &controllers::SearchController::userMeant, this, &SearchBox::closePopup);
    connect(&m_search, &controllers::SearchController::sessionMeant, this, &SearchBox::closePopup);
    connect(&m_search, &controllers::SearchController::clientMeant, this, &SearchBox::closePopup);
    connect(m_list, &QListView::clicked, this, &SearchBox::openCurrent);
}

SearchBox::~SearchBox()
{
    delete m_popup;
}

void SearchBox::activate()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        leave();
    if (event->type() == QEvent::FocusIn && m_people.rowCount() > 0)
        showState();
    // Esc belongs to this line while there is something to close or clear, then to the window's shortcut.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && (m_popup->isVisible() || !m_line->text().isEmpty())) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Escape:
        if (m_popup->isVisible())
            closePopup();
        else
            m_line->clear();
        return true;
    default:
        return false;
    }
}

void SearchBox::takeText(const QString &text)
{
    const bool wasSecret = m_search.state() == State::Secret;
    m_search.setText(text);
    // What is left of a secret after an edit is still a part of it.
    if (wasSecret && m_search.state() != State::Secret)
        m_line->clear();
}

void SearchBox::leave()
{
    closePopup();
    if (m_search.state() == State::Secret)
        m_line->clear();
}

void SearchBox::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (m_popup->isVisible() && m_search.state() == State::Found && current.isValid()) {
        m_search.choose(current.row());
        return;
    }
    m_search.submit();
}

void SearchBox::moveBy(int rows)
{
    if (m_people.rowCount() == 0)
        return;
    if (!m_popup->isVisible())
        showState();
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_people.rowCount() - 1);
    m_list->setCurrentIndex(m_people.index(row, 0));
}

void SearchBox::showState()
{
    m_line->setEchoMode(m_search.state() == State::Secret ? QLineEdit::Password : QLineEdit::Normal);
    const QString &asked = m_search.question().text;
    QString words;
    switch (m_search.state()) {
    case State::Idle:
        if (m_search.question().kind == Kind::SessionId)
            words = tr("Session ID: press Enter to open it.");
        else if (m_search.question().kind == Kind::ClientId)
            words = tr("Client ID: press Enter to list the sessions in that browser.");
        break;
    case State::Searching:
        words = tr("Searching…");
        break;
    case State::Found:
        if (m_people.rowCount() > 0)
            words = tr("%n person(s) for “%1”", nullptr, m_people.rowCount()).arg(asked);
        break;
    case State::NotFound:
        words = m_search.question().kind == Kind::SessionId
            ? tr("Clerk keeps no session with this ID. It may belong to another instance.")
            : tr("No one matches “%1”.").arg(asked);
        break;
    case State::Failed:
        words = tr("The search failed.");
        break;
    case State::Secret:
        words = tr("This is a token or a key. It is not sent and not kept. Tokens are checked under Verify.");
        break;
    }
    if (words.isEmpty() || !m_line->hasFocus())
        return closePopup();
    m_understood->setText(words);
    m_list->setVisible(m_people.rowCount() > 0);
    // What Enter opens is marked, the best match at first.
    if (m_people.rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_people.index(0, 0));
    placePopup();
}

void SearchBox::placePopup()
{
    if (m_popup->parentWidget() != window())
        m_popup->setParent(window());
    const int rows = qMin(m_people.rowCount(), 8);
    const int listHeight = rows * m_list->sizeHintForRow(0);
    m_list->setFixedHeight(qMax(0, listHeight));
    const int width = m_line->width();
    const int wordsHeight = m_understood->heightForWidth(width - 2);
    const QPoint below = m_line->mapTo(window(), QPoint(0, m_line->height() + 2));
    m_popup->setGeometry(below.x(), below.y(), width, wordsHeight + (rows > 0 ? listHeight : 0) + 4);
    m_popup->raise();
    m_popup->show();
}

void SearchBox::closePopup()
{
    m_popup->hide();
}

} // namespace frontdesk::ui
