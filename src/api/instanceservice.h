// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/instance.h"

namespace frontdesk::api {

class Transport;

//! The instance behind the key: the cheapest check of a key.
class InstanceService final {
public:
    explicit InstanceService(Transport &transport);

    //! GET /instance
    Call<Instance> get();

private:
    Transport &m_transport;
};

} // namespace frontdesk::api
