// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/cast.h"
#include "sandbox/random.h"
#include "sandbox/world.h"

namespace frontdesk::sandbox {

//! Invents the sessions people had in the last three months.
class Histories final {
public:
    Histories(World &world, quint64 seed);

    //! Gives \a person \a count sessions as \a story goes.
    void tell(int person, Story story, int count);
    //! Dana's newest ended session gets a status nobody knows. Before finish().
    void makeOneOdd();
    //! Hands it all to the world.
    void finish();

private:
    struct Life;

    Session drawn(Life &life);
    Session begun(Life &life, int client, Millis age);
    void end(Session &session, Random &random) const;
    //! What \a story says of the session, which is the \a number-th of its person.
    void followStory(Session &session, Story story, int number, Random &random) const;
    //! Signed in and last used so long ago.
    void makeActive(Session &session, Millis begun, Millis seen) const;
    void tellDana(Life &life, int count);
    int newClient(Random &random, int device, Millis age);
    Activity seen(Random &random, int device, int place) const;

    World &m_world;
    quint64 m_seed;
    Millis m_now;
    int m_sharedClient = -1;
    std::vector<Session> m_sessions;
};

} // namespace frontdesk::sandbox
