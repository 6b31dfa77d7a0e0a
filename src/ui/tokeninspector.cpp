// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tokeninspector.h"

#include "controllers/desk.h"
#include "controllers/inspectorcontroller.h"
#include "core/veil.h"
#include "token/base64url.h"
#include "ui/claimwording.h"
#include "ui/inspectorwording.h"
#include "ui/jsonview.h"
#include "ui/tokencheckpage.h"
#include "ui/tokenfield.h"
#include "ui/tokenline.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::Inspection;
using models::ClaimsModel;

namespace {

//! Rows with air above and below, however many lines they have.
class AiryRows final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 6);
    }
};

//! One of the three parts of \a jwt, decoded, as it came, behind \a veil where there is one.
QByteArray part(const token::Jwt &jwt, qsizetype number, Veil *veil)
{
    const auto json = token::fromBase64Url(jwt.compact.reveal().split('.').value(number));
    return veil ? veil->drawOver(json.value_or(QByteArray())) : json.value_or(QByteArray());
}

} // namespace

TokenInspector::TokenInspector(controllers::InspectorController &controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_token(new TokenField(this))
    , m_verdict(tokenLineLabel(u"verdict"_s))
    , m_origin(tokenLineLabel(u"origin"_s))
    , m_tabs(new QTabWidget(this))
    , m_table(new QTableView(this))
    , m_payload(new JsonView(this))
    , m_header(new JsonView(this))
    , m_check(new TokenCheckPage(controller, this))
    , m_again(new QPushButton(tr("Check &again"), this))
    , m_openSession(new QPushButton(tr("Show &session"), this))
    , m_openUser(new QPushButton(tr("Show &user"), this))
    , m_openClient(new QPushButton(tr("Show cl&ient"), this))
{
    setObjectName(u"tokenInspector"_s);
    setWindowTitle(tr("Token inspector"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(860, 600);
    arrange();
    connect(m_token, &QLineEdit::textChanged, this, &TokenInspector::inspect);
    connect(&controller, &controllers::InspectorController::changed, this, &TokenInspector::showAll);
    connect(m_again, &QPushButton::clicked, this, &TokenInspector::inspect);
    const auto jump = [this](const QPushButton *button, auto open) {
        connect(button, &QPushButton::clicked, this, [this, open] {
            open(*m_controller.desk(), m_controller.inspection());
            Q_EMIT jumped();
        });
    };
    using controllers::Desk;
    jump(m_openSession, [](Desk &desk, const Inspection &known) { desk.open(**known.session); });
    jump(m_openClient, [](Desk &desk, const Inspection &known) { desk.open((*known.session)->clientId); });
    jump(m_openUser,
        [](Desk &desk, const Inspection &known) { desk.open(*UserId::parse(*known.jwt->sub())); });
    if (controller.veil())
        m_token->forbidShowing();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TokenInspector::showTimes);
    showAll();
}

void TokenInspector::arrange()
{
    m_token->setObjectName(u"inspectedToken"_s);
    m_token->setPlaceholderText(tr("Paste a token"));
    auto *label = new QLabel(tr("&Token:"));
    label->setBuddy(m_token);
    auto *field = new QHBoxLayout;
    field->addWidget(label);
    field->addWidget(m_token, 1);
    field->addWidget(m_token->showButton());
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_verdict->setFont(large);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->addTab(explainedPage(), tr("&Explained"));
    m_tabs->addTab(m_payload, tr("C&laims"));
    m_tabs->addTab(m_header, tr("&Header"));
    m_tabs->addTab(m_check, tr("&Check"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(field);
    layout->addWidget(m_verdict);
    layout->addWidget(m_origin);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(jumps());
}

QWidget *TokenInspector::explainedPage()
{
    m_table->setObjectName(u"claims"_s);
    m_table->setAccessibleName(tr("What the token says"));
    m_table->setModel(&m_claims);
    m_table->setItemDelegate(new AiryRows(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *copy = new QAction(tr("&Copy value"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        const QModelIndex row = m_table->currentIndex().siblingAtColumn(ClaimsModel::Value);
        QGuiApplication::clipboard()->setText(row.data().toString());
    });
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int em = QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).horizontalAdvance(u'0');
    header->resizeSection(ClaimsModel::Name, 18 * em);
    header->resizeSection(ClaimsModel::Value, 36 * em);
    return m_table;
}

QWidget *TokenInspector::jumps()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const std::pair<QPushButton *, QString> all[] {{m_again, u"checkAgain"_s},
        {m_openSession, u"openSession"_s}, {m_openUser, u"openUser"_s},
        {m_openClient, u"openClientOfToken"_s}};
    for (const auto &[button, name] : all) {
        button->setObjectName(name);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    // Enter in the field is no wish to leave.
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void TokenInspector::pasteFromClipboard()
{
    const Secret pasted(QGuiApplication::clipboard()->text().toUtf8());
    const bool isWanted = token::decode(pasted) || token::mistakenFor(pasted);
    setToken(isWanted ? Secret(pasted.reveal().trimmed()) : Secret());
}

void TokenInspector::setToken(const Secret &token)
{
    const QString text = QString::fromUtf8(token.reveal());
    // The same token once more is a wish to have it checked once more.
    if (m_token->text() == text)
        inspect();
    else
        m_token->setText(text);
    m_token->setFocus();
}

void TokenInspector::inspect()
{
    m_controller.inspect(m_token->token());
}

void TokenInspector::done(int result)
{
    m_check->forgetKeys();
    m_token->wipe();
    QDialog::done(result);
}

void TokenInspector::showAll()
{
    const Inspection &inspection = m_controller.inspection();
    m_origin->setText(originWords(inspection));
    m_origin->setVisible(inspection.jwt.has_value());
    m_tabs->setVisible(inspection.jwt.has_value());
    m_payload->setJson(inspection.jwt ? part(*inspection.jwt, 1, m_controller.veil()) : QByteArray());
    m_header->setJson(inspection.jwt ? part(*inspection.jwt, 0, m_controller.veil()) : QByteArray());
    showTimes();
    showJumps();
    if (inspection.jwt)
        m_second.start();
    else
        m_second.stop();
}

//! All that changes while time goes by.
void TokenInspector::showTimes()
{
    const auto &jwt = m_controller.inspection().jwt;
    showLine(m_verdict, verdictLine(m_controller));
    m_check->showParts();
    m_claims.setRows(jwt ? explained(*jwt, m_controller.now()) : QList<models::ClaimRow>());
}

void TokenInspector::showJumps()
{
    const Inspection &inspection = m_controller.inspection();
    const bool isHere = inspection.jwt && inspection.isSignerOpen;
    const bool hasSession = isHere && inspection.session && *inspection.session;
    m_again->setEnabled(inspection.jwt.has_value());
    m_openSession->setEnabled(hasSession);
    m_openClient->setEnabled(hasSession);
    m_openUser->setEnabled(isHere && UserId::parse(inspection.jwt->sub().value_or(QString())).has_value());
}

} // namespace frontdesk::ui
