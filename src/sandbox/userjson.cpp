// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/userjson.h"

#include "sandbox/world.h"

#include <QJsonArray>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QByteArray &id)
{
    return id.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(id));
}

QJsonValue timeOrNull(Millis time)
{
    return time == 0 ? QJsonValue() : QJsonValue(time);
}

QJsonObject verification(const QString &strategy, bool verified, Millis created)
{
    return {{u"object"_s, u"verification_otp"_s}, {u"status"_s, verified ? u"verified"_s : u"unverified"_s},
        {u"strategy"_s, strategy}, {u"attempts"_s, verified ? QJsonValue(1) : QJsonValue()},
        {u"expire_at"_s, created + 10 * minute}};
}

QJsonArray emailAddresses(const Person &person)
{
    if (person.email.isNull())
        return {};
    return {QJsonObject {{u"id"_s, QString::fromLatin1(person.emailId)}, {u"object"_s, u"email_address"_s},
        {u"email_address"_s, person.email}, {u"reserved"_s, false},
        {u"verification"_s, verification(u"email_code"_s, person.emailVerified, person.created)},
        {u"linked_to"_s, QJsonArray()}, {u"created_at"_s, person.created},
        {u"updated_at"_s, person.created + minute}}};
}

QJsonArray phoneNumbers(const Person &person)
{
    if (person.phone.isNull())
        return {};
    return {QJsonObject {{u"id"_s, QString::fromLatin1(person.phoneId)}, {u"object"_s, u"phone_number"_s},
        {u"phone_number"_s, person.phone}, {u"reserved"_s, false},
        {u"reserved_for_second_factor"_s, person.hasSecondFactor},
        {u"default_second_factor"_s, person.hasSecondFactor},
        {u"verification"_s, verification(u"phone_code"_s, true, person.created)},
        {u"linked_to"_s, QJsonArray()}, {u"backup_codes"_s, QJsonValue()}, {u"created_at"_s, person.created},
        {u"updated_at"_s, person.created + minute}}};
}

QString imageUrl(const QByteArray &id)
{
    return u"https://img.example.com/"_s + QString::fromLatin1(id);
}

} // namespace

QJsonObject userJson(const Person &person, Millis now)
{
    const bool locked = person.lockedUntil > now;
    QJsonObject user {
        {u"object"_s, u"user"_s},
        {u"id"_s, QString::fromLatin1(person.id)},
        {u"first_name"_s, orNull(person.firstName)},
        {u"last_name"_s, orNull(person.lastName)},
        {u"username"_s, orNull(person.username)},
        {u"external_id"_s, orNull(person.externalId)},
        {u"image_url"_s, imageUrl(person.id)},
        {u"has_image"_s, false},
        {u"primary_email_address_id"_s, orNull(person.emailId)},
        {u"primary_phone_number_id"_s, orNull(person.phoneId)},
        {u"primary_web3_wallet_id"_s, QJsonValue()},
        {u"email_addresses"_s, emailAddresses(person)},
        {u"phone_numbers"_s, phoneNumbers(person)},
        {u"password_enabled"_s, person.hasPassword},
        {u"two_factor_enabled"_s, person.hasSecondFactor},
        {u"totp_enabled"_s, person.hasSecondFactor},
        {u"backup_code_enabled"_s, false},
        {u"mfa_enabled_at"_s, person.hasSecondFactor ? QJsonValue(person.created + hour) : QJsonValue()},
        {u"mfa_disabled_at"_s, QJsonValue()},
        {u"banned"_s, person.banned},
        {u"locked"_s, locked},
        {u"lockout_expires_in_seconds"_s,
            locked ? QJsonValue((person.lockedUntil - now) / second) : QJsonValue()},
        {u"verification_attempts_remaining"_s, locked ? 0 : 100},
        {u"public_metadata"_s, person.publicMetadata},
        {u"private_metadata"_s, QJsonObject()},
        {u"unsafe_metadata"_s, QJsonObject()},
        {u"last_sign_in_at"_s, timeOrNull(person.lastSignIn)},
        // Clerk tells the day only.
        {u"last_active_at"_s, timeOrNull(person.lastActive / day * day)},
        {u"legal_accepted_at"_s, QJsonValue()},
        {u"delete_self_enabled"_s, true},
        {u"create_organization_enabled"_s, true},
        {u"created_at"_s, person.created},
        {u"updated_at"_s, person.updated},
    };
    for (const QString &none : {u"web3_wallets"_s, u"passkeys"_s, u"external_accounts"_s, u"saml_accounts"_s,
             u"enterprise_accounts"_s})
        user.insert(none, QJsonArray());
    return user;
}

QJsonObject membershipJson(const World &world, const Person &person, const Membership &membership)
{
    const Organization &organization
        = world.organizations()[static_cast<std::size_t>(membership.organization)];
    QJsonArray permissions {u"org:sys_memberships:read"_s};
    if (membership.admin)
        permissions.append(u"org:sys_memberships:manage"_s);
    return {
        {u"object"_s, u"organization_membership"_s},
        {u"id"_s, QString::fromLatin1(membership.id)},
        {u"role"_s, membership.admin ? u"org:admin"_s : u"org:member"_s},
        {u"role_name"_s, membership.admin ? u"Admin"_s : u"Member"_s},
        {u"permissions"_s, permissions},
        {u"public_metadata"_s, QJsonObject()},
        {u"organization"_s,
            QJsonObject {{u"object"_s, u"organization"_s}, {u"id"_s, QString::fromLatin1(organization.id)},
                {u"name"_s, organization.name}, {u"slug"_s, QString::fromLatin1(organization.slug)},
                {u"image_url"_s, imageUrl(organization.id)}, {u"has_image"_s, false},
                {u"members_count"_s, organization.members}, {u"max_allowed_memberships"_s, 100},
                {u"admin_delete_enabled"_s, true}, {u"public_metadata"_s, QJsonObject()},
                {u"created_at"_s, organization.created}, {u"updated_at"_s, organization.created}}},
        {u"public_user_data"_s,
            QJsonObject {{u"user_id"_s, QString::fromLatin1(person.id)},
                {u"first_name"_s, orNull(person.firstName)}, {u"last_name"_s, orNull(person.lastName)},
                {u"profile_image_url"_s, QJsonValue()}, {u"image_url"_s, imageUrl(person.id)},
                {u"has_image"_s, false}, {u"identifier"_s, orNull(person.email)}}},
        {u"created_at"_s, membership.created},
        {u"updated_at"_s, membership.created},
    };
}

} // namespace frontdesk::sandbox
