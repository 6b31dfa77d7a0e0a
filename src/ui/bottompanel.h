// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QTabWidget;

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class ActivityPanel;
class DeskActions;
class RequestsPanel;

/*! The window's panel at the bottom: timeline, activity log and requests, one at a time.

    Whether it is shown, and with what, is kept for the next start. Timeline and requests are there with a
    desk only. */
class BottomPanel final : public QWidget {
    Q_OBJECT

public:
    //! \a toggle shows and hides the panel as it was last, \a log its activity log. All of these must outlive
    //! the panel, but for \a activity, which becomes a part of it.
    BottomPanel(ActivityPanel *activity, QAction &toggle, QAction &log, DeskActions &actions,
        settings::Settings &settings, QWidget *parent = nullptr);

    //! Offers \a timeline, and the requests of \a desk, until closeDesk(). Both must stay until then; the
    //! timeline stays its owner's.
    void openDesk(controllers::Desk &desk, QWidget *timeline);
    void closeDesk();
    //! Nothing of what was shown may be seen any more.
    void forget();
    //! Keeps how the columns are arranged.
    void keepColumns();

    [[nodiscard]] QSize sizeHint() const override;

    //! Where the keyboard goes: into the page, not to the tabs. Null where nothing is shown.
    [[nodiscard]] QWidget *entrance() const { return m_entrance; }

private:
    struct Tab {
        QWidget *page;
        QWidget *entrance; //!< What gets the keyboard. No focus proxy: Tab would never leave the page.
        QAction *action; //!< Checked while the page is shown.
        QString name;
    };

    void add(int at, const Tab &tab, const QString &label);
    //! Shows or hides it because somebody said so; of what is shown, \a name.
    void choose(const QString &name, bool shown);
    void apply();
    [[nodiscard]] const Tab *find(const QString &name) const;

    QAction &m_toggle;
    DeskActions &m_actions;
    settings::Settings &m_settings;
    QTabWidget *m_tabs;
    ActivityPanel *m_activity;
    RequestsPanel *m_requests = nullptr;
    QList<Tab> m_offered;
    QString m_wanted;
    bool m_isWanted;
    QPointer<QWidget> m_before; //!< Where the keyboard was before it came here.
    QPointer<QWidget> m_entrance; //!< Of the page that was shown last.
};

} // namespace frontdesk::ui
