// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/user.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace frontdesk::ui {

class Avatar;
class CopyableLabel;

//! Whose sessions these are: name, badges, email and id.
class PersonHeader final : public QWidget {
    Q_OBJECT

public:
    //! \a pin pins the person; it must outlive the header.
    explicit PersonHeader(QAction *pin, QWidget *parent = nullptr);

    void showPerson(const api::User &user);
    //! The list is one browser's, not one person's; \a about says what is known of it.
    void showClient(const ClientId &client, const QString &about);
    //! Puts \a line below all this, and takes it over.
    void addLine(QWidget *line);

private:
    void setName(const QString &name, const QString &initials);

    QVBoxLayout *m_lines;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_badges;
    CopyableLabel *m_contact;
    CopyableLabel *m_id;
    QToolButton *m_pin;
};

} // namespace frontdesk::ui
