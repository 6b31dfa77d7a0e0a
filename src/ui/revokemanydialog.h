// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "core/change.h"
#include "models/revokeplanmodel.h"
#include "ui/growingdialog.h"
#include "ui/target.h"

#include <QSet>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace frontdesk::ui {

class PurposeFields;
class TypedConfirmation;

/*! Asks before several sessions are revoked: a frozen list, grouped by person, each to be ticked off.

    Cancel is the default and has the focus. In production a long list, one of several people or one of
    whatever a filter shows has to be confirmed by typing its number. Show it with open(); it deletes itself
    once closed.
*/
class RevokeManyDialog final : public GrowingDialog {
    Q_OBJECT

public:
    enum class Scope {
        Selected, //!< Those that were chosen one by one.
        Shown, //!< Whatever a filter shows.
        Everywhere, //!< All of a person, those that appear meanwhile too.
        Others, //!< All of a person but one.
        Client, //!< Everyone on one browser.
        People, //!< All of many people, those that appear meanwhile too.
        Rest, //!< What an earlier job did not come to.
    };

    //! \a clock must outlive the dialog.
    RevokeManyDialog(Scope scope, const Target &target, const Clock &clock, QWidget *parent = nullptr);

    //! What to call people, by their ids.
    void setNames(const QHash<UserId, QString> &names) { m_plan.setNames(names); }
    //! The list is being made; \a done of \a total.
    void showProgress(qsizetype done, qsizetype total);
    //! There is no list; \a words say why.
    void showProblem(const QString &words);
    //! The list. Nothing in it can change any more but by unticking. \a remark may be empty.
    void setSessions(
        const QList<api::Session> &sessions, const QSet<SessionId> &kept = {}, const QString &remark = {});

Q_SIGNALS:
    //! The person wants these revoked, and whoever is among \a everywhere listed again. At most once.
    void confirmed(const QList<frontdesk::api::Session> &sessions, const QList<frontdesk::UserId> &everywhere,
        const frontdesk::Purpose &purpose);
    //! What is left, of Scope::Rest, is not to be offered again. At most once, and not with confirmed().
    void givenUp();

private:
    void arrange();
    void update();
    void confirm();
    [[nodiscard]] bool isSwept() const { return m_scope == Scope::Everywhere || m_scope == Scope::People; }
    [[nodiscard]] QString question(int sessions, int people) const;
    [[nodiscard]] QString duration(int sessions) const;

    const Scope m_scope;
    const Target m_target;
    const Clock &m_clock;
    models::RevokePlanModel m_plan;
    QStackedWidget *m_stack;
    QLabel *m_question;
    QLabel *m_consequence;
    QLabel *m_loading;
    QProgressBar *m_progress;
    QTreeView *m_tree;
    QLabel *m_summary;
    QLabel *m_remark;
    PurposeFields *m_purpose;
    TypedConfirmation *m_typed;
    QPushButton *m_revoke = nullptr;
};

} // namespace frontdesk::ui
