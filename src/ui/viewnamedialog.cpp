// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewnamedialog.h"

#include "settings/settings.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using settings::SavedView;

ViewNameDialog *ViewNameDialog::forSaving(
    settings::Settings &settings, const QString &instanceId, const QString &choice, QWidget *parent)
{
    return new ViewNameDialog(settings, instanceId, {{}, choice}, parent);
}

ViewNameDialog *ViewNameDialog::forNewName(
    settings::Settings &settings, const QString &instanceId, const QString &name, QWidget *parent)
{
    const QList<SavedView> views = settings.savedViews(instanceId);
    const auto found = std::ranges::find(views, name, &SavedView::name);
    return new ViewNameDialog(
        settings, instanceId, found == views.end() ? SavedView {name, {}} : *found, parent);
}

ViewNameDialog::ViewNameDialog(
    settings::Settings &settings, QString instanceId, SavedView view, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_instanceId(std::move(instanceId))
    , m_view(std::move(view))
    , m_line(new QLineEdit(m_view.name, this))
    , m_note(new QLabel(this))
{
    setObjectName(u"viewNameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isRenaming() ? tr("Rename view") : tr("Save view"));
    m_line->setObjectName(u"viewName"_s);
    m_line->setMaxLength(60);
    m_line->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 40);
    m_line->selectAll();
    m_note->setObjectName(u"viewNote"_s);
    m_note->setWordWrap(true);
    // Two lines of it, so that nothing moves while somebody types.
    m_note->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveViewButton"_s);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ViewNameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_line, &QLineEdit::textChanged, this, &ViewNameDialog::judge);

    auto *layout = new QFormLayout(this);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->addRow(tr("&Name of the view"), m_line);
    layout->addRow(m_note);
    layout->addRow(buttons);
    judge();
}

void ViewNameDialog::judge()
{
    const QString name = m_line->text().trimmed();
    const QList<SavedView> views = m_settings.savedViews(m_instanceId);
    const bool isTaken
        = name != m_view.name && std::ranges::find(views, name, &SavedView::name) != views.end();
    const bool isKeepable = settings::keepable(SavedView {name, m_view.choice}).has_value();
    m_save->setEnabled(isKeepable && !(isTaken && isRenaming()));
    m_save->setText(isRenaming() ? tr("&Rename") : isTaken ? tr("&Replace") : tr("&Save"));
    if (isTaken)
        m_note->setText(
            isRenaming() ? tr("Another view has this name.") : tr("Replaces the view of this name."));
    else if (!isKeepable && !name.isEmpty())
        m_note->setText(tr("A name, or words to find, that read like a key or a token are not kept."));
    else
        m_note->setText(isRenaming() ? QString() : tr("Filter and order are kept, for everyone you show."));
}

void ViewNameDialog::accept()
{
    const QString name = m_line->text().trimmed();
    const bool isDone = isRenaming() ? m_settings.renameView(m_instanceId, m_view.name, name)
                                     : m_settings.saveView(m_instanceId, {name, m_view.choice});
    if (isDone)
        return QDialog::accept();
    // Another program was faster, or there are as many views as are kept.
    m_note->setText(tr("The view could not be kept. Delete one that is no longer needed."));
}

} // namespace frontdesk::ui
