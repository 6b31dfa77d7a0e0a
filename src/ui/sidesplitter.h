// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

class QAction;

namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

/*! A desk with a panel at its side, that is shown or hidden as somebody wishes; the wish and the width are
   kept. Where the desk would be cramped the panel is hidden until it is asked for. */
class SideSplitter final : public QSplitter {
    Q_OBJECT

public:
    //! \a toggle shows and hides \a panel; beside it, \a desk stands one below the other, the last of it with
    //! all the room. Action and settings must outlive the splitter.
    SideSplitter(QWidget *panel, const QList<QWidget *> &desk, QAction *toggle, settings::Settings &settings,
        const QString &instanceId, QWidget *parent = nullptr);
    ~SideSplitter() override;

    //! There is a list beside which the panel is of use.
    void setUseful(bool isUseful);

    //! The desk has more to show than the list, and needs more room.
    void setCrowded(bool isCrowded);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle(bool shown);
    void fit();

    QWidget *m_panel;
    QAction *m_toggle;
    settings::Settings &m_settings;
    const QString m_instanceId;
    bool m_isUseful = false;
    bool m_isWanted = true;
    bool m_isCrowded = false;
    bool m_isNarrow = false;
    bool m_isForced = false; //!< Asked for although it is narrow.
};

} // namespace frontdesk::ui
