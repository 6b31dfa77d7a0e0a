// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchbox.h"

#include "controllers/desk.h"
#include "models/safetext.h"
#include "search/secrets.h"
#include "search/understand.h"
#include "settings/settings.h"
#include "token/jwt.h"
#include "ui/clearbutton.h"
#include "ui/clipboardglance.h"
#include "ui/icon.h"
#include "ui/searchwording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using controllers::SearchController;
using Kind = search::Meaning::Kind;
using State = SearchController::State;

SearchBox::SearchBox(controllers::Desk &desk, const settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(desk.search)
    , m_settings(settings)
    , m_clipboard(new ClipboardGlance(this))
    , m_line(new QLineEdit(this))
    , m_popup(new SearchPopup(desk.people, m_line))
{
    m_line->setObjectName(u"search"_s);
    m_line->setAccessibleName(tr("Search"));
    m_line->setPlaceholderText(tr("Email, name, ID, token or link…"));
    m_line->setMaxLength(2 * token::maximumTokenSize);
    addClearButton(m_line);
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &SearchBox::takeText);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the clear button counts as no edit
            m_search.clear();
    });
    connectSearch();
}

SearchBox::~SearchBox()
{
    delete m_popup;
}

void SearchBox::connectSearch()
{
    connect(&m_search, &SearchController::stateChanged, this, &SearchBox::showState);
    connect(&m_search, &SearchController::userMeant, m_popup, &QWidget::hide);
    connect(&m_search, &SearchController::sessionMeant, m_popup, &QWidget::hide);
    connect(&m_search, &SearchController::clientMeant, m_popup, &QWidget::hide);
    connect(m_popup, &SearchPopup::personChosen, &m_search, &SearchController::choose);
    connect(m_popup, &SearchPopup::recentChosen, this, [this](const UserId &id) {
        m_popup->hide();
        m_desk.open(id);
    });
}

void SearchBox::activate()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchBox::open(const search::Meaning &meaning)
{
    m_search.ask(meaning);
    m_line->setText(m_search.question().text); // what a link names may have a pseudonym
    m_search.submit();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusIn:
        takeFocus(static_cast<QFocusEvent *>(event)->reason());
        return false;
    case QEvent::FocusOut:
        leave();
        return false;
    case QEvent::MouseButtonPress:
        if (m_line->hasFocus())
            offerWhileEmpty(true);
        return false;
    case QEvent::ShortcutOverride:
        // Esc belongs to this line while there is something to close or clear, then to the window's shortcut.
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape
            || (!m_popup->isVisible() && m_line->text().isEmpty()))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress:
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    default:
        return false;
    }
}

bool SearchBox::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openMarked();
        return true;
    case Qt::Key_Escape:
        if (m_popup->isVisible())
            m_popup->hide();
        else
            wipe();
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
        wipe();
}

void SearchBox::takeFocus(Qt::FocusReason reason)
{
    if (m_desk.people.rowCount() > 0)
        return showState();
    // Whoever comes back from another program may have copied something there.
    const bool isComingBack = reason == Qt::ActiveWindowFocusReason;
    const bool isWish = reason == Qt::MouseFocusReason || reason == Qt::ShortcutFocusReason
        || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    // The clipboard may take its time: the keyboard is here first.
    if (isComingBack || isWish)
        QTimer::singleShot(0, this, [this, isWish] { offerWhileEmpty(isWish); });
}

void SearchBox::leave()
{
    m_popup->hide();
    if (m_search.state() == State::Secret)
        wipe();
}

void SearchBox::openMarked()
{
    if (!m_popup->takeMarked())
        m_search.submit();
}

void SearchBox::moveBy(int rows)
{
    if (!m_popup->isVisible() && m_line->text().isEmpty())
        offerWhileEmpty(true);
    else if (!m_popup->isVisible())
        showState();
    m_popup->moveBy(rows);
}

void SearchBox::showState()
{
    m_line->setEchoMode(m_search.state() == State::Secret ? QLineEdit::Password : QLineEdit::Normal);
    const QString words = understoodWords(m_search, m_desk.people.rowCount(), m_settings);
    const QList<SearchOffer> rows = offers();
    if ((words.isEmpty() && rows.isEmpty()) || !m_line->hasFocus())
        return m_popup->hide();
    m_popup->present({words, rows});
}

QList<SearchOffer> SearchBox::offers()
{
    QList<SearchOffer> offers;
    if (const QString action = actionWords(m_search, m_desk.serverClock.now(), m_settings);
        !action.isEmpty()) {
        offers.append({action, [this] {
                           if (m_search.state() == State::Secret)
                               inspect(m_line->text());
                           else if (m_search.state() == State::Elsewhere)
                               Q_EMIT linkFollowed(m_search.question());
                           else
                               m_search.submit();
                       }});
    }
    if (m_search.state() != State::NotFound || m_search.isByName())
        return offers;
    const search::Meaning &question = m_search.question();
    if (question.kind == Kind::Network) {
        offers.append({tr("Look who else is on %1…").arg(models::isolatedLtr(question.text)),
            [this, network = question.text] {
                m_popup->hide();
                Q_EMIT everyoneMeant(network);
            }});
    }
    if (const QString email = m_search.likelyEmail(); !email.isEmpty()) {
        offers.append({tr("Search for %1").arg(models::isolatedLtr(email)), [this, email] {
                           m_line->setText(email);
                           m_search.setText(email);
                           m_search.submit();
                       }});
    }
    if (const QString names = m_search.names(); !names.isEmpty())
        offers.append({tr("Search names only, for “%1”").arg(models::isolated(names)),
            [this] { m_search.searchNames(); }});
    return offers;
}

void SearchBox::offerWhileEmpty(bool withRecents)
{
    if (!m_line->hasFocus() || !m_line->text().isEmpty())
        return;
    SearchPopup::Content content;
    content.isFirstMarked = false;
    // What others copied is not known under a pseudonym, and nobody chose to show it.
    const QString text = m_settings.veil() ? QString() : m_clipboard->text();
    const search::Meaning meaning = search::understand(text);
    const auto token = meaning.kind == Kind::Token
        ? controllers::factsOf(search::tokenIn(text), m_settings.veil())
        : controllers::TokenFacts();
    const QString words = clipboardWords(meaning, token, m_desk.serverClock.now());
    if (!words.isEmpty())
        content.offers.append({words, [this, meaning] { takeFromClipboard(meaning); }});
    if (withRecents) {
        constexpr qsizetype most = 6;
        for (const settings::KeptPerson &recent : m_settings.recents(m_desk.profile.id).mid(0, most)) {
            api::User user;
            user.id = recent.id;
            user.firstName = recent.name;
            content.recents.append(user);
        }
    }
    if (content.offers.isEmpty() && content.recents.isEmpty())
        return;
    content.words = tr("Choose with the arrow keys, or type.");
    m_popup->present(content);
}

void SearchBox::takeFromClipboard(const search::Meaning &meaning)
{
    m_popup->hide();
    // A token is not kept while it is only offered.
    if (meaning.kind == Kind::Token)
        return inspect(m_clipboard->text());
    open(meaning);
}

void SearchBox::inspect(const QString &text)
{
    const Secret token = search::tokenIn(text);
    wipe();
    if (!token.isEmpty())
        m_search.inspect(token);
}

void SearchBox::wipe()
{
    m_line->setText({}); // clear() would keep what was typed in the undo history
}

} // namespace frontdesk::ui
