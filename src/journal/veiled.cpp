// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/veiled.h"

#include "core/veil.h"

#include <algorithm>

namespace frontdesk::journal {

namespace {

//! "SUP-4213": what names nobody and is needed to tell cases apart.
bool isTicketNumber(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); })
        && std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
}

// Both ways lead through the same fields.
template <typename Text, typename IdText, typename Remark>
struct Through {
    template <typename Tag>
    void operator()(Id<Tag> &id) const
    {
        id = Id<Tag>::parse(idText(id.text())).value_or(Id<Tag>());
    }
    void operator()(QString &field) const { field = text(field); }
    void operator()(Purpose &purpose) const
    {
        purpose.reason = remark(purpose.reason);
        purpose.ticket = isTicketNumber(purpose.ticket) ? text(purpose.ticket) : remark(purpose.ticket);
    }
    void operator()(Change &change) const
    {
        (*this)(change.session);
        (*this)(change.user);
        (*this)(change.detail);
        (*this)(change.purpose);
    }
    void operator()(Job &job) const
    {
        (*this)(job.purpose);
        for (JobItem &item : job.items) {
            (*this)(item.session);
            (*this)(item.user);
        }
        for (UserId &user : job.everywhere)
            (*this)(user);
    }

    Text text;
    IdText idText;
    Remark remark;
};

// Clang 14 deduces nothing of an aggregate by itself.
template <typename Text, typename IdText, typename Remark>
Through(Text, IdText, Remark) -> Through<Text, IdText, Remark>;

auto lifting(const Veil *veil)
{
    const auto lift = [veil](const QString &text) { return veil->lift(text); };
    return Through {lift, lift, lift};
}

auto drawing(Veil *veil)
{
    return Through {[veil](const QString &text) { return veil->drawOverText(text); },
        [veil](const QString &id) { return veil->drawOverId(id); },
        [veil](const QString &remark) { return veil->drawOverRemark(remark); }};
}

void draw(Entry &entry, Veil *veil)
{
    drawing(veil)(entry.intent.change);
    entry.intent.operatorName = veil->drawOverName(entry.intent.operatorName);
    if (entry.outcome)
        drawing(veil)(entry.outcome->detail);
}

} // namespace

Intent lifted(Intent intent, const Veil *veil)
{
    if (!veil)
        return intent;
    lifting(veil)(intent.change);
    lifting(veil)(intent.operatorName);
    return intent;
}

Outcome lifted(Outcome outcome, const Veil *veil)
{
    if (veil)
        lifting(veil)(outcome.detail);
    return outcome;
}

Job lifted(Job job, const Veil *veil)
{
    if (!veil)
        return job;
    lifting(veil)(job);
    lifting(veil)(job.operatorName);
    return job;
}

Filter lifted(Filter filter, const Veil *veil)
{
    if (veil)
        lifting(veil)(filter.text);
    return filter;
}

QList<Entry> drawn(QList<Entry> entries, Veil *veil)
{
    if (veil) {
        for (Entry &entry : entries)
            draw(entry, veil);
    }
    return entries;
}

QList<Unfinished> drawn(QList<Unfinished> left, Veil *veil)
{
    if (!veil)
        return left;
    for (Unfinished &each : left) {
        drawing(veil)(each.job);
        each.job.operatorName = veil->drawOverName(each.job.operatorName);
        for (Entry &entry : each.open)
            draw(entry, veil);
        for (JobItem &item : each.left) {
            drawing(veil)(item.session);
            drawing(veil)(item.user);
        }
    }
    return left;
}

} // namespace frontdesk::journal
