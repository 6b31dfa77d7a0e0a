// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace frontdesk::ui {

//! Initials on a disc. No picture is fetched: that would tell a third party whom the desk looks at.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);

    void setInitials(const QString &initials);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};

} // namespace frontdesk::ui
