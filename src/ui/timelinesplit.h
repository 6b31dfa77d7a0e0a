// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class DeskActions;
class SessionTable;
class TimelinePanel;

//! The list and, below it, its timeline where somebody wants that; it is remembered who does.
class TimelineSplit final : public QSplitter {
    Q_OBJECT

public:
    //! Takes \a list, which \a table is a part of. The others must outlive it.
    TimelineSplit(QWidget *list, controllers::Desk &desk, settings::Settings &settings, DeskActions &actions,
        SessionTable &table, QWidget *parent = nullptr);
    ~TimelineSplit() override;

private:
    settings::Settings &m_settings;
    TimelinePanel *m_timeline;
};

} // namespace frontdesk::ui
