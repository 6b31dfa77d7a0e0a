// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"

#include <QWidget>

#include <chrono>

class QLabel;
class QLineEdit;
class QToolButton;

namespace frontdesk::ui {

class TimeoutField;

//! Name, secret key and address of an instance, each judged where it stands.
class InstanceForm final : public QWidget {
    Q_OBJECT

public:
    explicit InstanceForm(QWidget *parent = nullptr);

    //! Only the key is asked for: \a name and \a baseUrl are known.
    void setKnown(const QString &name, const QUrl &baseUrl);

    //! What was typed, trimmed; may be empty.
    [[nodiscard]] QString name() const;
    //! The connection that was typed, or what is wrong with it, which is then said beside the field.
    [[nodiscard]] Result<api::Connection> connection();
    //! How long a request may take.
    [[nodiscard]] std::chrono::seconds timeout() const;
    //! Takes the key out of the field.
    void forgetKey();

Q_SIGNALS:
    //! Key or address is another.
    void connectionEdited();

private:
    void arrange();
    //! Says what kind of key was pasted, or what it is instead.
    void judgeKey();
    [[nodiscard]] QLabel *remark(const QString &name);

    QLineEdit *m_name;
    QLineEdit *m_key;
    QLabel *m_keyRemark;
    QToolButton *m_advanced;
    QWidget *m_advancedFields;
    QLineEdit *m_baseUrl;
    QLabel *m_urlRemark;
    TimeoutField *m_timeout;
};

} // namespace frontdesk::ui
