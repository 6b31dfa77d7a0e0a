// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace frontdesk::ui {

class DeskActions;

//! F1: every key and what it does, read from the actions themselves so that it cannot be out of date.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const DeskActions &actions, QWidget *parent = nullptr);
};

} // namespace frontdesk::ui
