// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/userfilter.h"

#include <algorithm>
#include <array>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

using Text = QString Person::*;
using Time = Millis Person::*;

//! One thing to order by: a text or a time.
struct Order {
    const char *name = nullptr;
    Text text = nullptr;
    Time time = nullptr;

    [[nodiscard]] bool less(const Person &left, const Person &right) const
    {
        if (time)
            return left.*time < right.*time;
        return text && left.*text < right.*text;
    }
};

constexpr std::array<Order, 10> orders {{
    {"created_at", nullptr, &Person::created},
    {"updated_at", nullptr, &Person::updated},
    {"email_address", &Person::email},
    {"web3wallet"},
    {"first_name", &Person::firstName},
    {"last_name", &Person::lastName},
    {"phone_number", &Person::phone},
    {"username", &Person::username},
    {"last_active_at", nullptr, &Person::lastActive},
    {"last_sign_in_at", nullptr, &Person::lastSignIn},
}};

void dropUpTo(const Request &request, const QByteArray &id, bool byCreation,
    std::vector<const Person *> &found, std::optional<Answer> &refusal)
{
    const bool hasOffset = request.value("offset").value_or(QByteArray("0")) != "0";
    if (!byCreation || hasOffset) {
        refusal = failed(request, 422, u"form_param_value_invalid"_s, u"is invalid"_s,
            u"starting_after needs the order created_at and no offset"_s, u"starting_after"_s);
        return;
    }
    const auto last
        = std::find_if(found.begin(), found.end(), [&](const Person *person) { return person->id == id; });
    if (last == found.end())
        refusal = invalidValue(request, u"starting_after"_s, id);
    else
        found.erase(found.begin(), last + 1);
}

} // namespace

std::vector<const Person *> orderedUsers(
    const Request &request, const World &world, std::optional<Answer> &refusal)
{
    std::vector<const Person *> found = matchingUsers(request, world, refusal);
    QByteArray name = request.value("order_by").value_or(QByteArray("-created_at"));
    const bool falling = name.startsWith('-');
    // A plus that was not encoded arrives as a space.
    if (falling || name.startsWith('+') || name.startsWith(' '))
        name.remove(0, 1);
    const auto order = std::find_if(
        orders.begin(), orders.end(), [&](const Order &candidate) { return name == candidate.name; });
    if (order == orders.end()) {
        refusal = invalidValue(request, u"order_by"_s, name);
        return {};
    }
    std::stable_sort(found.begin(), found.end(), [&](const Person *left, const Person *right) {
        return falling ? order->less(*right, *left) : order->less(*left, *right);
    });
    if (const auto id = request.value("starting_after"); id && !refusal)
        dropUpTo(request, *id, name == "created_at", found, refusal);
    return found;
}

} // namespace frontdesk::sandbox
