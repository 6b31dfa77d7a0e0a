// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findingsdialog.h"

#include "models/findingsmodel.h"
#include "ui/findingdelegate.h"
#include "ui/networkdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The addresses of \a finding, each followed by the network it is likely to have come from.
QStringList addressesOf(const models::Finding &finding)
{
    QStringList addresses;
    for (const models::Sighting &seen : finding.evidence) {
        const auto address = IpNetwork::parse(seen.address);
        if (!address)
            continue;
        const QString text = address->text(); // which may be short where the address was long
        const QString around = text + (text.contains(u':') ? u"/64"_s : u"/24"_s);
        addresses << text << IpNetwork::parse(around)->text();
    }
    addresses.removeDuplicates();
    return addresses;
}

} // namespace

FindingsDialog::FindingsDialog(models::FindingsModel &findings, QWidget *parent)
    : QDialog(parent)
    , m_findings(findings)
    , m_list(new QListView(this))
    , m_explanation(new QLabel(this))
    , m_show(new QPushButton(tr("Show these &sessions"), this))
    , m_person(new QPushButton(tr("Silence this &person"), this))
    , m_network(new QPushButton(tr("Silence an &address or network…"), this))
    , m_silenced(new QPushButton(this))
{
    setObjectName(u"findingsDialog"_s);
    setWindowTitle(tr("Worth a look"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    connect(m_list, &QListView::activated, this, &FindingsDialog::showThese);
    connect(m_show, &QPushButton::clicked, this, &FindingsDialog::showThese);
    connect(m_person, &QPushButton::clicked, this, &FindingsDialog::silencePerson);
    connect(m_network, &QPushButton::clicked, this, &FindingsDialog::askForNetwork);
    connect(m_silenced, &QPushButton::clicked, this, &FindingsDialog::silencedRequested);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsDialog::showChosen);
    connect(&findings, &QAbstractItemModel::modelReset, this, &FindingsDialog::showChosen);
    showChosen();
    setSilenced(0);
}

void FindingsDialog::arrange()
{
    auto *caution
        = new QLabel(tr("By plain rules over what Clerk tells of each session: where and when it was "
                        "last on. None of it proves anything."),
            this);
    for (QLabel *label : {caution, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_explanation->setObjectName(u"findingExplanation"_s);
    m_explanation->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_explanation->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_list->setObjectName(u"findings"_s);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(&m_findings);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched); // each is measured
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_show->setObjectName(u"showFinding"_s);
    m_show->setDefault(true);
    m_person->setObjectName(u"silencePerson"_s);
    m_person->setToolTip(tr("Leave this person out of what is worth a look, until you bring them back"));
    m_network->setObjectName(u"silenceNetwork"_s);
    m_network->setToolTip(tr("Leave sessions from there out, as of an office or a VPN you know"));
    m_silenced->setObjectName(u"silenced"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *actions = new QHBoxLayout;
    actions->addWidget(m_show);
    actions->addStretch();
    actions->addWidget(m_person);
    actions->addWidget(m_network);
    auto *last = new QHBoxLayout;
    last->addWidget(m_silenced);
    last->addWidget(buttons, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(caution);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_explanation);
    layout->addLayout(actions);
    layout->addLayout(last);
    resize(fontMetrics().horizontalAdvance(u'0') * 84, fontMetrics().height() * 27);
}

void FindingsDialog::setSilenced(int count)
{
    m_silenced->setText(count > 0 ? tr("S&ilenced (%n)…", nullptr, count) : tr("S&ilenced…"));
}

const models::Finding *FindingsDialog::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_findings.at(current.row()) : nullptr;
}

void FindingsDialog::showChosen()
{
    // A reset leaves no current row.
    if (!m_list->currentIndex().isValid() && m_findings.rowCount() > 0)
        return m_list->setCurrentIndex(m_findings.index(0));
    const models::Finding *finding = chosen();
    m_show->setEnabled(finding);
    m_person->setEnabled(finding && !finding->person.isEmpty());
    m_network->setEnabled(finding && !addressesOf(*finding).isEmpty());
    m_explanation->setText(finding
            ? m_list->currentIndex().data(models::FindingsModel::ExplanationRole).toString()
            : tr("Nothing among the sessions that are loaded is worth a look."));
}

void FindingsDialog::showThese()
{
    if (const models::Finding *finding = chosen()) {
        Q_EMIT showRequested(*finding);
        accept();
    }
}

void FindingsDialog::silencePerson()
{
    if (const models::Finding *finding = chosen())
        Q_EMIT silenceRequested({finding->person, {}, {}});
}

void FindingsDialog::askForNetwork()
{
    const models::Finding *finding = chosen();
    if (!finding)
        return;
    auto *dialog = new NetworkDialog(tr("Silence an address or network"), tr("Silence"), this);
    dialog->offer(addressesOf(*finding));
    connect(dialog, &NetworkDialog::chosen, this, [this](const IpNetwork &network) {
        Q_EMIT silenceRequested({{}, network, {}});
    });
    dialog->open();
}

} // namespace frontdesk::ui
