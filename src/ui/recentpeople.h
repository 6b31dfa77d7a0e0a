// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "models/peoplemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;

namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

/*! The people of one instance whose sessions were shown last: a click or Enter chooses, Delete forgets.

    Takes no room while there is no one.
*/
class RecentPeople final : public QWidget {
    Q_OBJECT

public:
    //! The settings must outlive it.
    RecentPeople(settings::Settings &settings, const QString &instanceId, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_people.rowCount() == 0; }

Q_SIGNALS:
    void chosen(const frontdesk::UserId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRecents();
    void setCurrentRow(int row);
    void choose(const QModelIndex &index);
    void forgetCurrent();
    [[nodiscard]] bool takeKey(int key);

    settings::Settings &m_settings;
    const QString m_instanceId;
    models::PeopleModel m_people;
    QLabel *m_heading;
    QListView *m_list;
    QAction *m_forget;
};

} // namespace frontdesk::ui
