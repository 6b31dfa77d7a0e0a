// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exportchoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace frontdesk::ui {

//! What to write of sessions, how, and what to mask.
class ExportFields final : public QWidget {
    Q_OBJECT

public:
    explicit ExportFields(const models::ExportChoice &choice, QWidget *parent = nullptr);

    //! What is chosen; without columns while none is ticked.
    [[nodiscard]] models::ExportChoice choice() const;

Q_SIGNALS:
    void changed();

private:
    void fill(const models::ExportChoice &choice);
    void arrange();

    QListWidget *m_columns;
    QComboBox *m_format;
    QCheckBox *m_byteOrderMark;
    QCheckBox *m_contacts;
    QCheckBox *m_names;
    QCheckBox *m_ids;
};

} // namespace frontdesk::ui
