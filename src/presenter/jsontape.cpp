// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenter/jsontape.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace frontdesk::presenter {

namespace {

class Reader final {
public:
    explicit Reader(const QByteArray &json)
        : m_json(json)
    {
    }

    std::optional<JsonTape> read()
    {
        if (m_json.startsWith("\xef\xbb\xbf"))
            m_at = 3; // a mark of byte order
        if (!value(0))
            return std::nullopt;
        skipSpace();
        return m_at == m_json.size() ? std::optional(std::move(m_tape)) : std::nullopt;
    }

private:
    static constexpr int deepest = 1000;

    [[nodiscard]] char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void skipSpace()
    {
        while (m_at < m_json.size()
            && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r' || m_json[m_at] == '\t'))
            ++m_at;
    }

    bool take(char wanted)
    {
        skipSpace();
        if (peek() != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool value(int depth)
    {
        skipSpace();
        if (depth > deepest)
            return false;
        switch (peek()) {
        case '{':
            return list(JsonNode::Kind::Object, '}', depth);
        case '[':
            return list(JsonNode::Kind::Array, ']', depth);
        case '"':
            return string();
        default:
            return other();
        }
    }

    bool list(JsonNode::Kind kind, char close, int depth)
    {
        const size_t self = begin(kind);
        ++m_at;
        bool good = true;
        if (!take(close)) {
            do {
                skipSpace();
                good = (kind == JsonNode::Kind::Array || (string() && take(':'))) && value(depth + 1);
            } while (good && take(','));
            good = good && take(close);
        }
        end(self);
        return good;
    }

    bool string()
    {
        if (peek() != '"')
            return false;
        const size_t self = begin(JsonNode::Kind::String);
        for (++m_at; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
        }
        if (m_at >= m_json.size())
            return false;
        ++m_at;
        end(self);
        return true;
    }

    //! A number, true, false or null: which does not matter here.
    bool other()
    {
        const size_t self = begin(JsonNode::Kind::Other);
        const auto isPart = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == 'E' || c == '+' || c == '-'
                || c == '.';
        };
        while (isPart(peek()))
            ++m_at;
        end(self);
        return m_tape[self].begin < m_tape[self].end;
    }

    size_t begin(JsonNode::Kind kind)
    {
        m_tape.push_back({kind, m_at, m_at, 0});
        return m_tape.size() - 1;
    }

    void end(size_t self)
    {
        m_tape[self].end = m_at;
        m_tape[self].next = m_tape.size();
    }

    const QByteArray &m_json;
    JsonTape m_tape;
    qsizetype m_at = 0;
};

} // namespace

std::optional<JsonTape> tapeOf(const QByteArray &json)
{
    return Reader(json).read();
}

QString stringAt(const QByteArray &json, const JsonNode &node)
{
    const QByteArrayView inside = QByteArrayView(json).sliced(node.begin + 1, node.end - node.begin - 2);
    if (!inside.contains('\\'))
        return QString::fromUtf8(inside);
    const QByteArray alone = '[' + json.sliced(node.begin, node.end - node.begin) + ']';
    return QJsonDocument::fromJson(alone).array().at(0).toString();
}

QByteArray quoted(const QString &text)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; };
    if (std::ranges::all_of(text, isPlain))
        return '"' + text.toLatin1() + '"';
    QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    list.chop(1);
    return list.sliced(1);
}

} // namespace frontdesk::presenter
