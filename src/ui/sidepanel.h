// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QScrollArea;

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class SessionsPane;
class ShortList;

//! At the side of a desk: the views of its list, pinned and recent people. What is taken away there can be
//! brought back.
class SidePanel final : public QWidget {
    Q_OBJECT

public:
    //! What is chosen is shown in \a pane of \a desk. All of these must outlive the panel.
    SidePanel(
        controllers::Desk &desk, SessionsPane &pane, settings::Settings &settings, QWidget *parent = nullptr);

private:
    void arrange(const QList<ShortList *> &lists);
    //! Says \a words, and offers to bring back what \a restore does.
    void offerBack(const QString &words, std::function<void()> restore);
    void keepInSight(const ShortList &list, const QModelIndex &index);

    QScrollArea *m_area;
    QWidget *m_back;
    QLabel *m_words;
    std::function<void()> m_restore;
};

} // namespace frontdesk::ui
