// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/instance.h"
#include "settings/preferences.h"
#include "settings/recent.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

class QSettings;

namespace frontdesk::settings {

/*! What is remembered between runs: preferences, instances without their keys, and per instance the people
    last shown and how the views were arranged. One file, in the INI format, readable by its owner only.

    A file that cannot be understood is set aside under another name and a fresh one begun. What cannot be
    kept, because the disk is full or may not be written, is remembered for this run.
*/
class Settings final : public QObject {
    Q_OBJECT

public:
    //! \a path is the file; made when there is something to keep.
    explicit Settings(const QString &path, QObject *parent = nullptr);
    ~Settings() override;

    //! Where the file that could not be understood is now; nullopt when all was well.
    [[nodiscard]] const std::optional<QString> &setAside() const { return m_setAside; }

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    //! In the order they were added.
    [[nodiscard]] QList<Instance> instances() const;
    /*! Adds \a instance, or replaces the one with its id. Without an id, a name or a web address that holds
       no secret there is nothing to keep. */
    void keep(const Instance &instance);
    //! Forgets the instance and everything remembered for it.
    void forget(const QString &instanceId);
    //! The instance that was open last; empty when none was or it is gone.
    [[nodiscard]] QString lastInstance() const;
    void setLastInstance(const QString &instanceId);

    //! The people last shown in this instance, newest first.
    [[nodiscard]] QList<Recent> recents(const QString &instanceId) const;
    //! Puts \a recent first; at most ten are kept, and none unless preferences allow it and the instance is
    //! kept.
    void remember(const QString &instanceId, const Recent &recent);
    void forgetRecent(const QString &instanceId, const UserId &id);
    void forgetRecents(const QString &instanceId);

    /*! How the view called \a name was arranged, as Qt's saveState() gives it; empty when it was not kept.
        Views differ by instance; an empty id is the window itself. */
    [[nodiscard]] QByteArray arrangement(const QString &instanceId, const QString &name) const;
    void setArrangement(const QString &instanceId, const QString &name, const QByteArray &state);

Q_SIGNALS:
    void preferencesChanged();
    void instancesChanged();
    void recentsChanged(const QString &instanceId);
    //! The file cannot be written. \a reason is technical. Once until it works again.
    void unkept(const QString &reason);

private:
    [[nodiscard]] QSettings &edit();
    void takeWhatOthersWrote();
    void setRecents(const QString &instanceId, const QList<Recent> &recents);
    void writeAndTell();
    [[nodiscard]] QString write();

    std::optional<QString> m_setAside;
    QString m_path; //!< Of the file; of none that can be where what stands there must not be touched.
    std::unique_ptr<QSettings> m_file;
    bool m_due = false; //!< write() is on its way.
    bool m_told = false; //!< unkept() was, and nothing could be written since.
};

} // namespace frontdesk::settings
