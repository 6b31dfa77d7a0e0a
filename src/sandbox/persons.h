// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/cast.h"
#include "sandbox/random.h"
#include "sandbox/world.h"

namespace frontdesk::sandbox {

//! Invents people, each a little older than the one before.
class Persons final {
public:
    Persons(World &world, const Random &random);

    //! Adds the person of \a role, or somebody ordinary when it is null.
    void add(const Role *role);

private:
    Person ordinary();
    void fillIn(Person &person, bool isDana);
    void join(Person &person, int organization, bool admin);
    QString phone();

    World &m_world;
    Random m_random;
    int m_count = 0;
};

} // namespace frontdesk::sandbox
