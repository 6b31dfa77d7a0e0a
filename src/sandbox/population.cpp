// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/population.h"

#include "sandbox/cast.h"
#include "sandbox/catalog.h"
#include "sandbox/histories.h"
#include "sandbox/names.h"
#include "sandbox/persons.h"

#include <numeric>

namespace frontdesk::sandbox {

namespace {

enum Stream : quint64 { ForInstance = 1, ForOrganizations, ForPeople, ForCounts };

int ordinaryCount(Random &random)
{
    const int lot = random.below(100);
    if (lot < 10)
        return 0;
    if (lot < 40)
        return 1;
    if (lot < 70)
        return 2 + random.below(3);
    if (lot < 92)
        return 5 + random.below(8);
    return 13 + random.below(28);
}

// Whom the difference to the wished total is given to or taken from: ordinary people, else the kiosk.
std::vector<int> sessionCounts(const Settings &settings)
{
    Random random(settings.seed, ForCounts);
    std::vector<int> counts;
    const int castSize = std::min(settings.people, static_cast<int>(cast().size()));
    for (int row = 0; row < settings.people; ++row) {
        const int wanted = row < castSize ? cast()[static_cast<std::size_t>(row)].sessions : -1;
        counts.push_back(wanted < 0 ? ordinaryCount(random) : wanted);
    }
    if (!settings.sessions || counts.empty())
        return counts;
    int missing = *settings.sessions - std::accumulate(counts.begin(), counts.end(), 0);
    const int spare = std::min(castSize - 1, kiosk);
    for (; missing > 0; --missing) {
        const int row
            = settings.people > castSize ? castSize + random.below(settings.people - castSize) : spare;
        ++counts[static_cast<std::size_t>(row)];
    }
    const auto take = [&](int row) {
        int &count = counts[static_cast<std::size_t>(row)];
        const int taken = std::min(count, -missing);
        count -= taken;
        missing += taken;
    };
    take(spare);
    for (int row = settings.people - 1; row >= 0 && missing < 0; --row)
        take(row);
    return counts;
}

void populateOrganizations(World &world, const Settings &settings)
{
    Random random(settings.seed, ForOrganizations);
    const Millis now = world.now();
    for (const char *company : companies()) {
        Organization organization;
        organization.id = random.id("org_");
        organization.name = QString::fromUtf8(company);
        organization.slug = "org-" + organization.id.right(6).toLower();
        organization.created = now - random.between(400 * day, 1500 * day);
        world.add(std::move(organization));
    }
}

} // namespace

Instance instanceFor(const Settings &settings)
{
    Random random(settings.seed, ForInstance);
    Instance instance;
    instance.id = random.id("ins_");
    instance.production = settings.production;
    instance.issuer
        = settings.production ? "https://clerk.example.com" : "https://quiet-otter-41.clerk.accounts.dev";
    instance.key = settings.key.isEmpty() ? (settings.production ? "sk_live_" : "sk_test_") + random.text(40)
                                          : settings.key;
    return instance;
}

void populate(World &world, const Settings &settings)
{
    populateOrganizations(world, settings);
    const std::vector<int> counts = sessionCounts(settings);
    Persons persons(world, Random(settings.seed, ForPeople));
    for (int row = 0; row < settings.people; ++row) {
        const auto place = static_cast<std::size_t>(row);
        persons.add(place < cast().size() ? &cast()[place] : nullptr);
    }
    Histories histories(world, settings.seed);
    for (int row = 0; row < settings.people; ++row) {
        const auto place = static_cast<std::size_t>(row);
        histories.tell(row, place < cast().size() ? cast()[place].story : Story::Ordinary, counts[place]);
    }
    if (settings.odd)
        histories.makeOneOdd();
    histories.finish();
}

} // namespace frontdesk::sandbox
