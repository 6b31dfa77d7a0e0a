// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filtermenu.h"

#include "core/background.h"
#include "models/facetwords.h"
#include "models/sessiontablemodel.h"
#include "models/sessionview.h"
#include "ui/networkdialog.h"
#include "ui/perioddialog.h"

#include <QLocale>

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::Facet;

FilterMenu::FilterMenu(
    Facet facet, const models::SessionTableModel &table, const models::SessionView &view, QWidget *parent)
    : QMenu(models::facetTitle(facet), parent)
    , m_facet(facet)
    , m_table(table)
    , m_view(view)
{
    setObjectName(u"filter_"_s + models::facetWord(facet));
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::fill()
{
    clear();
    if (models::isTime(m_facet))
        return offerPeriods();
    addAction(tr("Counting…"))->setEnabled(false);
    inBackground(
        this,
        [list = m_table.list(), filter = m_view.filter(), facet = m_facet, now = m_view.now()] {
            return models::facetCounts(list, filter, facet, now);
        },
        [this](const QHash<QString, int> &counts) { offerCounted(counts); });
}

void FilterMenu::offerPeriods()
{
    const auto periods = models::offeredPeriods(m_facet);
    for (const models::Period &period : periods)
        offer(period.text(), models::facetValueWords(m_facet, period.text()));
    addSeparator();
    addAction(tr("From … to …"), this, &FilterMenu::askForPeriod);
}

void FilterMenu::offerCounted(const QHash<QString, int> &counts)
{
    constexpr qsizetype most = 25; // more do not fit a screen
    clear();
    QStringList values = counts.keys();
    // What is chosen has to be there, to be lifted.
    for (const QString &chosen : m_view.filter().chosen.value(m_facet)) {
        if (!counts.contains(chosen))
            values << chosen;
    }
    const auto words
        = [this](const QString &value) { return models::facetValueWords(m_facet, value, m_table.names()); };
    std::ranges::sort(values, [&](const QString &one, const QString &other) {
        const int first = counts.value(one);
        const int second = counts.value(other);
        return first != second ? first > second : words(one).localeAwareCompare(words(other)) < 0;
    });
    for (const QString &value : values.mid(0, most))
        offer(value,
            tr("%1  (%2)", "a value and how many have it")
                .arg(words(value), QLocale().toString(counts.value(value))));
    if (values.size() > most)
        addAction(tr("%n more", nullptr, static_cast<int>(values.size() - most)))->setEnabled(false);
    if (values.isEmpty())
        addAction(tr("None of the loaded sessions has one"))->setEnabled(false);
    if (m_facet == Facet::Network) {
        addSeparator();
        addAction(tr("Address or network…"), this, &FilterMenu::askForNetwork);
    }
}

void FilterMenu::offer(const QString &value, const QString &words)
{
    QAction *action = addAction(QString(words).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(m_view.filter().chosen.value(m_facet).contains(value));
    connect(action, &QAction::triggered, this, [this, value](bool on) { Q_EMIT toggled(value, on); });
}

void FilterMenu::askForNetwork()
{
    auto *dialog = new NetworkDialog(tr("Filter by address"), tr("Filter"), window());
    connect(dialog, &NetworkDialog::chosen, this,
        [this](const IpNetwork &network) { Q_EMIT toggled(network.text(), true); });
    dialog->open();
}

void FilterMenu::askForPeriod()
{
    auto *dialog = new PeriodDialog(models::facetTitle(m_facet), m_view.now(), window());
    connect(dialog, &PeriodDialog::chosen, this,
        [this](const models::Period &period) { Q_EMIT toggled(period.text(), true); });
    dialog->open();
}

} // namespace frontdesk::ui
