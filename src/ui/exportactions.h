// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/sessionexporter.h"

class QAction;
class QMenu;

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class DeskActions;
class SessionTable;
struct ExportOffer;

//! What hands sessions on: copies of rows, the case summary, the dialog for files, and what these mask.
class ExportActions final : public QObject {
    Q_OBJECT

public:
    //! All of these must outlive it.
    ExportActions(controllers::Desk &desk, settings::Settings &settings, DeskActions &actions,
        SessionTable &table, QObject *parent);

private:
    void copyCells();
    void copyAs(models::ExportFormat format);
    void copyCase();
    void openDialog();
    void setMask(bool models::MaskChoice::*part, bool isMasked);
    void enable();
    void keep(const models::ExportChoice &choice);
    void say(const QString &words) const;
    [[nodiscard]] models::ExportChoice choice() const;
    [[nodiscard]] ExportOffer offer() const;

    controllers::Desk &m_desk;
    settings::Settings &m_settings;
    const DeskActions &m_actions;
    SessionTable &m_table;
    controllers::SessionExporter m_exporter;
    models::ExportFormat m_format = models::ExportFormat::Cells; //!< Of what is being copied.
};

//! Opens the menu "Copy as": what was selected, in other formats. Belongs to \a parent.
[[nodiscard]] QAction *copyAsAction(const DeskActions &actions, QWidget *parent);
//! Fills the part of the menu \a edit that is about copying.
void addCopyActions(QMenu *edit, const DeskActions &actions);

} // namespace frontdesk::ui
