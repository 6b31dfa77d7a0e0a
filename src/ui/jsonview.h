// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace frontdesk::ui {

/*! \a json with line breaks and two-space indents between its tokens, which stay exactly as they came:
    parsing and writing it again would sort members and round large numbers. */
[[nodiscard]] QString indentedJson(const QByteArray &json);

//! An answer as it came, indented for reading; the copy is the answer byte by byte.
class JsonView final : public QWidget {
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    //! Empty when Clerk has not been asked yet.
    void setJson(const QByteArray &json);
    void copy() const;

private:
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QByteArray m_json;
};

} // namespace frontdesk::ui
