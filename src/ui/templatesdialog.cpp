// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templatesdialog.h"

#include "controllers/desk.h"
#include "controllers/templatescontroller.h"
#include "models/jwttemplatemodel.h"
#include "settings/settings.h"
#include "ui/environmentmark.h"
#include "ui/environmentstripe.h"
#include "ui/failurewording.h"
#include "ui/jsonview.h"
#include "ui/shortcodehighlighter.h"
#include "ui/target.h"
#include "ui/templatepreview.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using controllers::TemplatesController;
using models::JwtTemplateModel;

TemplatesDialog::TemplatesDialog(controllers::Desk &desk, settings::Settings &settings, const UserId &user,
    const std::optional<api::Session> &session, QWidget *parent)
    : GrowingDialog(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_controller(new TemplatesController(
          desk.api.jwtTemplates, desk.api.users, desk.api.sessions, user, session, this))
    , m_model(new JwtTemplateModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
    , m_claims(new QPlainTextEdit(this))
    , m_preview(new TemplatePreview(
          desk, *m_controller, user.isEmpty() ? QString() : targetOf(desk, user).person, this))
    , m_stack(new QStackedWidget(this))
{
    m_controller->setVeil(settings.veil());
    setObjectName(u"templatesDialog"_s);
    setWindowTitle(tr("JWT templates"));
    setAttribute(Qt::WA_DeleteOnClose);
    setUpTable();
    arrange();
    connect(m_controller, &TemplatesController::templatesReady, this, &TemplatesDialog::showTemplates);
    connect(m_controller, &TemplatesController::templatesFailed, this, &TemplatesDialog::showFailure);
    load();
    m_controller->readPerson();
}

TemplatesDialog::~TemplatesDialog()
{
    m_settings.setArrangement(m_desk.profile.id, u"templates"_s, m_table->horizontalHeader()->saveState());
}

void TemplatesDialog::setUpTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(JwtTemplateModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"templates"_s);
    m_table->setAccessibleName(tr("JWT templates"));
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    QHeaderView *header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSortIndicator(JwtTemplateModel::Name, Qt::AscendingOrder);
    const int em = fontMetrics().horizontalAdvance(u'0');
    const int characters[JwtTemplateModel::ColumnCount] {34, 14, 16, 16, 20};
    for (int column = 0; column < JwtTemplateModel::ColumnCount; ++column)
        header->resizeSection(column, characters[column] * em);
    header->restoreState(m_settings.arrangement(m_desk.profile.id, u"templates"_s));
    m_table->setSortingEnabled(true);
    auto *copy = new QAction(tr("&Copy name"), m_table);
    copy->setObjectName(u"copyTemplateName"_s);
    copy->setShortcut(QKeySequence(QKeySequence::Copy));
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TemplatesDialog::copyName);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &TemplatesDialog::showChosen);
}

QWidget *TemplatesDialog::buildMessage()
{
    auto *page = new QWidget(this);
    m_headline = new QLabel(page);
    m_headline->setObjectName(u"templatesHeadline"_s);
    m_words = new QLabel(page);
    m_words->setObjectName(u"templatesWords"_s);
    m_retry = new QPushButton(tr("&Try again"), page);
    m_retry->setObjectName(u"templatesRetry"_s);
    m_retry->setAutoDefault(false);
    connect(m_retry, &QPushButton::clicked, this, &TemplatesDialog::load);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_headline->setFont(large);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    for (QLabel *label : {m_headline, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget *TemplatesDialog::buildClaims()
{
    auto *pane = new QWidget(this);
    auto *label = new QLabel(tr("What the template &says"), pane);
    label->setBuddy(m_claims);
    QFont bold = font();
    bold.setBold(true);
    label->setFont(bold);
    m_claims->setObjectName(u"templateJson"_s);
    m_claims->setAccessibleName(tr("Claims of the template as JSON"));
    m_claims->setReadOnly(true);
    m_claims->setTabChangesFocus(true);
    m_claims->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_claims->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    new ShortcodeHighlighter(m_claims->document());
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(m_claims, 1);
    return pane;
}

void TemplatesDialog::arrange()
{
    auto *lower = new QSplitter(this);
    lower->setChildrenCollapsible(false);
    lower->setHandleWidth(12);
    lower->addWidget(buildClaims());
    lower->addWidget(m_preview);
    lower->setStretchFactor(0, 2);
    lower->setStretchFactor(1, 3);
    m_count->setObjectName(u"templatesCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *list = new QWidget(this);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins({});
    listLayout->setSpacing(4);
    listLayout->addWidget(m_table, 1);
    listLayout->addWidget(m_count);
    auto *content = new QSplitter(Qt::Vertical, this);
    content->setChildrenCollapsible(false);
    content->setHandleWidth(12);
    content->addWidget(list);
    content->addWidget(lower);
    content->setStretchFactor(0, 2);
    content->setStretchFactor(1, 3);
    m_stack->addWidget(buildMessage());
    m_stack->addWidget(content);

    const Environment environment = m_desk.instance.environment();
    auto *mark = new QLabel(environmentMark(environment, m_desk.profile.name), this);
    mark->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    mark->setFont(bold);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter in the table does not close the dialog.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(mark, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bottom);
    EnvironmentStripe::addTo(this, environment);
    const QSize wanted(fontMetrics().horizontalAdvance(u'0') * 130, fontMetrics().height() * 42);
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size()) : wanted);
}

void TemplatesDialog::load()
{
    say(tr("Loading the JWT templates…"), {}, false);
    m_controller->load();
}

void TemplatesDialog::say(const QString &headline, const QString &words, bool canRetry)
{
    m_headline->setText(headline);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_retry->setVisible(canRetry);
    m_stack->setCurrentIndex(0);
}

void TemplatesDialog::showTemplates(const Page<api::JwtTemplate> &page)
{
    if (page.items.isEmpty() && page.unreadable == 0)
        return say(tr("This instance has no JWT templates."),
            tr("They are made in the Clerk Dashboard. What is minted here is the plain session token."),
            true);
    m_model->setTemplates(page.items);
    QString words = tr("%n template(s)", nullptr, static_cast<int>(page.items.size()));
    if (page.unreadable > 0)
        words += u" · "_s + tr("%n could not be read", nullptr, page.unreadable);
    m_count->setText(words);
    m_stack->setCurrentIndex(1);
    m_table->setCurrentIndex(m_proxy->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
    showChosen();
}

void TemplatesDialog::showFailure(const Failure &failure)
{
    const Wording words = wordingOf(failure);
    const bool isForbidden = failure.httpStatus == 403;
    QStringList rest {words.advice, words.clerkSays};
    if (!isForbidden)
        rest.prepend(words.sentence);
    rest.removeAll(QString());
    say(isForbidden ? tr("This key may not list the JWT templates.")
                    : tr("The JWT templates could not be loaded."),
        rest.join(u' '), true);
    m_retry->setFocus(Qt::OtherFocusReason);
}

void TemplatesDialog::showChosen()
{
    const auto one = chosen();
    m_claims->setPlainText(
        one ? indentedJson(QJsonDocument(one->claims).toJson(QJsonDocument::Compact)) : QString());
    m_preview->setTemplate(one);
}

void TemplatesDialog::copyName() const
{
    // The name as it is, for a request; the table shows it fit for one line.
    if (const auto one = chosen())
        QGuiApplication::clipboard()->setText(one->name);
}

std::optional<api::JwtTemplate> TemplatesDialog::chosen() const
{
    const QModelIndex row = m_proxy->mapToSource(m_table->currentIndex());
    return row.isValid() ? std::optional(m_model->jwtTemplate(row.row())) : std::nullopt;
}

} // namespace frontdesk::ui
