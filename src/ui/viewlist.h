// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/savedview.h"
#include "ui/shortlist.h"

class QAction;

namespace frontdesk::models {
struct NamedView;
class ViewsModel;
} // namespace frontdesk::models
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

//! The views of a list with what each would show: Enter shows one; those that were saved can be renamed and
//! deleted.
class ViewList final : public ShortList {
    Q_OBJECT

public:
    //! Both must outlive it.
    ViewList(models::ViewsModel &views, settings::Settings &settings, const QString &instanceId,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const frontdesk::models::NamedView &view);
    //! Somebody took \a view from \a place among the saved ones.
    void dropped(const frontdesk::settings::SavedView &view, qsizetype place);

protected:
    void choose(const QModelIndex &index) override;

private:
    void enableActions();
    void askForName();
    void dropCurrent();
    [[nodiscard]] QString currentName() const;

    models::ViewsModel &m_views;
    settings::Settings &m_settings;
    const QString m_instanceId;
    QAction *m_rename;
    QAction *m_drop;
};

} // namespace frontdesk::ui
