// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonview.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

QString indentedJson(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size() * 2);
    qsizetype depth = 0;
    bool inString = false;
    const auto newLine = [&] {
        result += '\n';
        result += QByteArray(2 * depth, ' ');
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            result += c;
            if (c == '\\' && i + 1 < json.size())
                result += json[++i];
            else if (c == '"')
                inString = false;
            continue;
        }
        const bool closesNext = i + 1 < json.size() && (json[i + 1] == '}' || json[i + 1] == ']');
        switch (c) {
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            break;
        case '{':
        case '[':
            result += c;
            ++depth;
            if (!closesNext)
                newLine();
            break;
        case '}':
        case ']':
            depth = qMax<qsizetype>(0, depth - 1);
            if (!result.endsWith('{') && !result.endsWith('['))
                newLine();
            result += c;
            break;
        case ',':
            result += c;
            newLine();
            break;
        case ':':
            result += ": ";
            break;
        default:
            inString = c == '"';
            result += c;
        }
    }
    return QString::fromUtf8(result);
}

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy JSON"), this))
{
    m_text->setObjectName(u"json"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Session as JSON"));
    m_text->setPlaceholderText(tr("Clerk has not answered yet."));
    m_copy->setObjectName(u"copyJsonButton"_s);
    connect(m_copy, &QPushButton::clicked, this, &JsonView::copy);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
}

void JsonView::setJson(const QByteArray &json)
{
    if (json == m_json)
        return;
    m_json = json;
    m_text->setPlainText(indentedJson(json));
    m_copy->setEnabled(!json.isEmpty());
}

void JsonView::copy() const
{
    if (!m_json.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_json));
}

} // namespace frontdesk::ui
