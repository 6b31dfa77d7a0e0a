// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferencesdialog.h"

#include "policy/policy.h"
#include "settings/settings.h"
#include "ui/connectiondialog.h"
#include "ui/logkeeping.h"
#include "ui/silenceddialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using settings::Appearance;
using settings::Preferences;

namespace {

// What assistive tools say is what stands beside the control.
template <typename Control>
Control *named(Control *control, const QString &objectName, const QString &accessibleName)
{
    control->setObjectName(objectName);
    control->setAccessibleName(accessibleName);
    return control;
}

template <typename Duration>
void setRange(QSpinBox *box, Duration shortest, Duration longest)
{
    box->setRange(static_cast<int>(shortest.count()), static_cast<int>(longest.count()));
    // Typing 15 is not choosing 1 first.
    box->setKeyboardTracking(false);
}

} // namespace

PreferencesDialog::PreferencesDialog(settings::Settings &settings, const QString &loginName, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_appearance(named(new QComboBox(this), u"appearance"_s, tr("Appearance")))
    , m_language(named(new QComboBox(this), u"language"_s, tr("Language")))
    , m_operator(named(new QLineEdit(this), u"operatorName"_s, tr("Your name in the activity log")))
    , m_idleLock(named(new QSpinBox(this), u"idleLock"_s, tr("Lock changes again after")))
    , m_idleManaged(quiet({}))
    , m_clipboard(named(new QSpinBox(this), u"clipboardKeeps"_s, tr("Clear a copied token after")))
    , m_connection(new QPushButton(tr("Proxy and &certificates…"), this))
    , m_activeLimit(named(new QSpinBox(this), u"activeLimit"_s, tr("Worth a look above")))
    , m_silenced(new QPushButton(tr("&Silenced…"), this))
    , m_secure(new QCheckBox(tr("Offer to secure accounts: lock, &ban, mark passwords"), this))
    , m_remember(new QCheckBox(tr("&Remember the people last shown"), this))
    , m_remembered(quiet({}))
    , m_forget(new QPushButton(tr("&Forget them now"), this))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setContentsMargins(16, 14, 16, 14);
    addLooks(form);
    form->addItem(new QSpacerItem(0, 8));
    addWork(form, loginName);
    m_connection->setObjectName(u"showConnection"_s);
    m_connection->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(new QLabel(tr("Network:"), this), m_connection);
    form->setRowVisible(m_connection, false);
    form->addItem(new QSpacerItem(0, 8));
    addPeople(form);
    form->addItem(new QSpacerItem(0, 8, QSizePolicy::Minimum, QSizePolicy::Expanding));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    form->addRow(buttons);

    showChosen();
    showRemembered();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_appearance, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
    connect(m_operator, &QLineEdit::editingFinished, this, &PreferencesDialog::apply);
    connect(m_idleLock, &QSpinBox::valueChanged, this, &PreferencesDialog::apply);
    connect(m_clipboard, &QSpinBox::valueChanged, this, &PreferencesDialog::apply);
    connect(m_activeLimit, &QSpinBox::valueChanged, this, &PreferencesDialog::apply);
    connect(m_silenced, &QPushButton::clicked, this, &PreferencesDialog::showSilenced);
    connect(m_secure, &QCheckBox::toggled, this, &PreferencesDialog::apply);
    connect(m_remember, &QCheckBox::toggled, this, &PreferencesDialog::apply);
    connect(m_forget, &QPushButton::clicked, this, &PreferencesDialog::forgetPeople);
    connect(&settings, &settings::Settings::preferencesChanged, this, &PreferencesDialog::showChosen);
    connect(&settings, &settings::Settings::recentsChanged, this, &PreferencesDialog::showRemembered);
}

void PreferencesDialog::addLooks(QFormLayout *form)
{
    const auto offer = [this](const QString &words, Appearance appearance) {
        m_appearance->addItem(words, QVariant::fromValue(appearance));
    };
    offer(tr("System", "the appearance"), Appearance::System);
    offer(tr("Light"), Appearance::Light);
    offer(tr("Dark"), Appearance::Dark);
    offer(tr("High contrast"), Appearance::HighContrast);
    m_language->addItem(tr("System", "the language"), QString());
    // Each by its own name: who cannot read the others finds it.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    const QString later = tr("Takes effect at the next start.");
    // A combo box is called what it holds; what it is for is its description.
    m_appearance->setAccessibleDescription(tr("Appearance"));
    m_language->setAccessibleDescription(tr("Language. %1").arg(later));
    const int width = qMax(m_appearance->sizeHint().width(), m_language->sizeHint().width());
    m_appearance->setMinimumWidth(width);
    m_language->setMinimumWidth(width);
    form->addRow(tr("&Appearance:"), m_appearance);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(QString(), quiet(later));
}

void PreferencesDialog::addWork(QFormLayout *form, const QString &loginName)
{
    m_operator->setPlaceholderText(loginName);
    m_operator->setMaxLength(100);
    m_operator->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 28);
    setRange(m_idleLock, Preferences::shortestIdleLock, Preferences::longestIdleLock);
    m_idleLock->setSuffix(tr(" min without input"));
    setRange(m_clipboard, Preferences::shortestClipboard, Preferences::longestClipboard);
    m_clipboard->setSuffix(tr(" s"));
    form->addRow(tr("Your &name in the activity log:"), m_operator);
    form->addRow(tr("L&ock changes again after:"), m_idleLock);
    form->addRow(QString(), m_idleManaged);
    m_idleManaged->setObjectName(u"idleLockManaged"_s);
    m_idleManaged->hide();
    form->addRow(tr("Clear a copied &token after:"), m_clipboard);
}

void PreferencesDialog::addPeople(QFormLayout *form)
{
    m_remember->setObjectName(u"rememberPeople"_s);
    m_forget->setObjectName(u"forgetPeople"_s);
    m_remembered->setObjectName(u"rememberedPeople"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_forget);
    line->addWidget(m_remembered, 1);
    m_secure->setObjectName(u"secureAccount"_s);
    m_silenced->setObjectName(u"showSilenced"_s);
    m_silenced->setToolTip(tr("People and addresses that are left out of what is worth a look"));
    m_activeLimit->setRange(Preferences::lowestActiveLimit, Preferences::highestActiveLimit);
    m_activeLimit->setKeyboardTracking(false);
    m_activeLimit->setSuffix(tr(" active sessions of one person"));
    auto *look = new QHBoxLayout;
    look->addWidget(m_activeLimit);
    look->addWidget(m_silenced);
    look->addStretch();
    auto *label = new QLabel(tr("&Worth a look above:"), this);
    label->setBuddy(m_activeLimit); // a form gives none to two fields
    form->addRow(label, look);
    form->addRow(new QLabel(tr("People:"), this), m_secure);
    form->addRow(QString(), m_remember);
    form->addRow(QString(), line);
}

void PreferencesDialog::setPolicy(const policy::Policy &rules)
{
    if (!rules.idleLock)
        return;
    const int longest = static_cast<int>(rules.idleLock->count());
    const QSignalBlocker blocker(m_idleLock); // a limit is no choice
    m_idleLock->setMaximum(longest);
    m_idleManaged->setText(
        tr("Managed by your organization: after %n minute(s) at the latest.", nullptr, longest));
    m_idleLock->setAccessibleDescription(m_idleManaged->text());
    m_idleManaged->show();
}

void PreferencesDialog::offerNetwork(controllers::NetworkController &network)
{
    static_cast<QFormLayout *>(layout())->setRowVisible(m_connection, true);
    connect(m_connection, &QPushButton::clicked, this,
        [this, &network] { (new ConnectionDialog(network, this))->open(); });
}

void PreferencesDialog::offerLog(Logbook &log)
{
    // Above the space and the buttons at the end.
    auto *form = static_cast<QFormLayout *>(layout());
    const int row = form->rowCount() - 2;
    auto *keeping = new LogKeeping(m_settings, log, this);
    form->insertRow(row, tr("Log:"), keeping);
    auto *space = new QVBoxLayout;
    space->addSpacing(8);
    form->insertRow(row, space);
    QWidget *before = m_forget;
    const auto last = findChild<QDialogButtonBox *>()->buttons();
    for (QAbstractButton *button : keeping->findChildren<QAbstractButton *>() + last) {
        setTabOrder(before, button);
        before = button;
    }
}

QLabel *PreferencesDialog::quiet(const QString &words)
{
    auto *label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void PreferencesDialog::showChosen()
{
    const Preferences chosen = m_settings.preferences();
    const QSignalBlocker blockers[] = {QSignalBlocker(m_appearance), QSignalBlocker(m_language),
        QSignalBlocker(m_operator), QSignalBlocker(m_idleLock), QSignalBlocker(m_clipboard),
        QSignalBlocker(m_activeLimit), QSignalBlocker(m_secure), QSignalBlocker(m_remember)};
    m_appearance->setCurrentIndex(m_appearance->findData(QVariant::fromValue(chosen.appearance)));
    m_language->setCurrentIndex(m_language->findData(chosen.language));
    m_operator->setText(chosen.operatorName);
    m_idleLock->setValue(static_cast<int>(chosen.idleLock.count()));
    m_clipboard->setValue(static_cast<int>(chosen.clipboardKeeps.count()));
    m_activeLimit->setValue(chosen.activeLimit);
    m_secure->setChecked(chosen.secureAccount);
    m_remember->setChecked(chosen.rememberPeople);
}

void PreferencesDialog::showRemembered()
{
    qsizetype people = 0;
    for (const settings::Instance &instance : m_settings.instances())
        people += m_settings.recents(instance.id).size();
    m_forget->setEnabled(people > 0);
    m_remembered->setText(people > 0 ? tr("%n person(s) remembered.", nullptr, static_cast<int>(people))
                                     : tr("No one is remembered."));
}

void PreferencesDialog::apply()
{
    Preferences chosen = m_settings.preferences();
    chosen.appearance = m_appearance->currentData().value<Appearance>();
    chosen.language = m_language->currentData().toString();
    chosen.operatorName = m_operator->text();
    // What only the organization draws lower stays as it was chosen.
    if (const std::chrono::minutes shown(m_idleLock->value());
        shown != std::min(chosen.idleLock, std::chrono::minutes(m_idleLock->maximum())))
        chosen.idleLock = shown;
    chosen.clipboardKeeps = std::chrono::seconds(m_clipboard->value());
    chosen.activeLimit = m_activeLimit->value();
    chosen.secureAccount = m_secure->isChecked();
    chosen.rememberPeople = m_remember->isChecked();
    m_settings.setPreferences(chosen);
}

void PreferencesDialog::forgetPeople()
{
    for (const settings::Instance &instance : m_settings.instances())
        m_settings.forgetRecents(instance.id);
}

void PreferencesDialog::showSilenced()
{
    (new SilencedDialog(m_settings, m_settings.instances(), this))->open();
}

} // namespace frontdesk::ui
