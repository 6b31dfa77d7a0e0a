// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMenu;

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class DeskActions;
class SearchBox;

//! The page's first line: back and forward, which instance this is, the search box, refresh, and whether
//! changes are locked.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(controllers::Desk &desk, settings::Settings &settings, const DeskActions &actions,
        QMenu *instances, SearchBox *search, QWidget *parent = nullptr);
};

} // namespace frontdesk::ui
