// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* Memory that is given back is wiped, whoever gives it back: a Secret wipes itself, but its bytes pass
   through Qt's requests, the keychain's library, TLS and text fields, which do not. The linker takes these
   two in the place of the C library's for the whole program. See docs/decisions/0035-the-log.md. */

#include <cstdlib>

#if defined(__GLIBC__)

#include <algorithm>
#include <cstring>

#include <malloc.h>

extern "C" {

void __libc_free(void *block); // NOLINT(bugprone-reserved-identifier)
void *__libc_realloc(void *block, size_t size); // NOLINT(bugprone-reserved-identifier)

namespace {

//! No key or token, nor a line that quotes one, is in a larger block; wiping those would be felt.
constexpr size_t largestWiped = 256 * 1024; // bytes

} // namespace

__attribute__((visibility("default"))) void free(void *block) noexcept
{
    if (block) {
        const size_t size = malloc_usable_size(block);
        if (size <= largestWiped)
            explicit_bzero(block, size);
    }
    __libc_free(block);
}

__attribute__((visibility("default"))) void *realloc(void *block, size_t size) noexcept
{
    const size_t before = block ? malloc_usable_size(block) : 0;
    // What stays where it is, or is too large to be wiped, needs no care.
    if (size == 0 || before == 0 || (size <= before && size > before / 2) || before > largestWiped)
        return __libc_realloc(block, size);
    void *moved = malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, std::min(before, size));
    free(block);
    return moved;
}

} // extern "C"

#endif
