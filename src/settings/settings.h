// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/silence.h"
#include "settings/instance.h"
#include "settings/keptlists.h"
#include "settings/lastviews.h"
#include "settings/preferences.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

class QSettings;

namespace frontdesk {
class Veil;
}

namespace frontdesk::settings {

/*! What is remembered between runs: preferences, instances without their keys, and per instance the people
    last shown and pinned, saved views, and how things were arranged. One file, in the INI format, readable by
   its owner only.

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

    //! Hides from whoever asks who people are, and takes back what hides them; nullptr: nothing is hidden.
    //! The file holds what is real. \a veil must outlive this.
    void setVeil(Veil *veil) { m_veil = veil; }
    [[nodiscard]] Veil *veil() const { return m_veil; }

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    //! In the order they were added, or put in.
    [[nodiscard]] QList<Instance> instances() const;
    /*! Adds \a instance, or replaces the one with its id. Without an id, a name or a web address that holds
       no secret there is nothing to keep. */
    void keep(const Instance &instance);
    //! Forgets the instance and everything remembered for it.
    void forget(const QString &instanceId);
    //! Puts the instances in the order of \a ids; what is not named keeps its place after them.
    void arrangeInstances(const QStringList &ids);
    //! The instance that was open last; empty when none was or it is gone.
    [[nodiscard]] QString lastInstance() const;
    void setLastInstance(const QString &instanceId);

    //! The people last shown in this instance, newest first.
    [[nodiscard]] QList<KeptPerson> recents(const QString &instanceId) const;
    //! Puts \a person at \a place; at most ten are kept, and none unless preferences allow it and the
    //! instance is kept.
    void remember(const QString &instanceId, const KeptPerson &person, qsizetype place = 0);
    void forgetRecent(const QString &instanceId, const UserId &id);
    void forgetRecents(const QString &instanceId);

    //! The people pinned in this instance, by choice and whatever preferences say; at most fifty.
    [[nodiscard]] QList<KeptPerson> pins(const QString &instanceId) const;
    //! Pins \a person at \a place, the end for -1. Who is pinned already stays there and takes the name.
    void pin(const QString &instanceId, const KeptPerson &person, qsizetype place = -1);
    void unpin(const QString &instanceId, const UserId &id);

    //! Views of this instance's lists that were given a name; at most fifty.
    [[nodiscard]] QList<SavedView> savedViews(const QString &instanceId) const;
    //! Saves \a view at \a place, the end for -1, or in place of the one of its name. Whether it can be kept.
    bool saveView(const QString &instanceId, const SavedView &view, qsizetype place = -1);
    //! Not to the name of another.
    bool renameView(const QString &instanceId, const QString &name, const QString &newName);
    void dropView(const QString &instanceId, const QString &name);

    //! What is looked at now in this instance, in case the program crashes; unless preferences forbid it or
    //! the instance is not kept.
    void noteView(const QString &instanceId, const LastView &view);
    //! What was looked at in this instance when the program crashed last; empty when it did not. Once.
    [[nodiscard]] LastView takeLeftView(const QString &instanceId);

    //! What is left out of what is worth a look in this instance, newest first.
    [[nodiscard]] QList<Silence> silences(const QString &instanceId) const;
    //! Puts \a silence first; of more than two hundred the oldest is dropped.
    void silence(const QString &instanceId, const Silence &silence);
    void unsilence(const QString &instanceId, const Silence &silence);

    /*! How the view called \a name was arranged, as Qt's saveState() gives it; empty when it was not kept.
        Views differ by instance; an empty id is the window itself. */
    [[nodiscard]] QByteArray arrangement(const QString &instanceId, const QString &name) const;
    void setArrangement(const QString &instanceId, const QString &name, const QByteArray &state);

Q_SIGNALS:
    void preferencesChanged();
    void instancesChanged();
    void recentsChanged(const QString &instanceId);
    void pinsChanged(const QString &instanceId);
    void savedViewsChanged(const QString &instanceId);
    void silencesChanged(const QString &instanceId);
    //! The file cannot be written. \a reason is technical. Once until it works again.
    void unkept(const QString &reason);

private:
    [[nodiscard]] QSettings &edit();
    void takeWhatOthersWrote();
    [[nodiscard]] bool isKept(const QString &instanceId) const;
    void setPeople(const QString &instanceId, People which, const QList<KeptPerson> &people);
    void drop(const QString &instanceId, People which, const UserId &id);
    void setViews(const QString &instanceId, const QList<SavedView> &views);
    void writeAndTell();
    [[nodiscard]] QString write();

    std::optional<QString> m_setAside;
    QString m_path; //!< Of the file; of none that can be where what stands there must not be touched.
    std::unique_ptr<QSettings> m_file;
    LastViews m_lastViews;
    Veil *m_veil = nullptr;
    bool m_due = false; //!< write() is on its way.
    bool m_told = false; //!< unkept() was, and nothing could be written since.
};

} // namespace frontdesk::settings
