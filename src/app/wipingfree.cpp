// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* Memory that is given back is wiped, whoever gives it back: a Secret wipes itself, but its bytes pass
   through Qt's requests, the keychain's library, TLS and text fields, which do not. The linker takes these
   two in the place of the C library's for the whole program. See docs/decisions/0035-the-log.md. */

#include <cstdlib>

#if defined(__SANITIZE_ADDRESS__)
#define FRONTDESK_WIPES 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FRONTDESK_WIPES 0
#endif
#endif

#if defined(__GLIBC__) && !defined(FRONTDESK_WIPES)

#include <algorithm>
#include <atomic>
#include <cstring>

#include <dlfcn.h>
#include <malloc.h>

extern "C" {

void *__libc_malloc(size_t size); // NOLINT(bugprone-reserved-identifier)
void __libc_free(void *block); // NOLINT(bugprone-reserved-identifier)
void *__libc_realloc(void *block, size_t size); // NOLINT(bugprone-reserved-identifier)
}

namespace {

//! No key or token, nor a line that quotes one, is in a larger block; wiping those would be felt.
constexpr size_t largestWiped = 262'144; // bytes

//! Memory comes from the C library. Where another allocator was loaded before it (LD_PRELOAD), nothing is
//! known of its blocks.
bool isFromLibrary()
{
    using Malloc = void *(*)(size_t);
    const volatile Malloc used = malloc; // two names, which a compiler takes for two functions
    return used == &__libc_malloc;
}

//! The function that this one stands in front of; null while it is being looked for, which may free
//! something.
template <typename Function>
Function behind(const char *name, std::atomic<Function> &known)
{
    static thread_local bool isLooking = false;
    if (!known && !isLooking) {
        isLooking = true;
        known = reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
        isLooking = false;
    }
    return known;
}

} // namespace

// Called as in no header, and what they are is what is advised against.
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name, cppcoreguidelines-no-malloc)
extern "C" {

__attribute__((visibility("default"))) void free(void *block) noexcept
{
    if (!isFromLibrary()) {
        static std::atomic<void (*)(void *)> other;
        if (const auto function = behind("free", other))
            function(block);
        return;
    }
    if (block) {
        const size_t size = malloc_usable_size(block);
        if (size <= largestWiped)
            explicit_bzero(block, size);
    }
    __libc_free(block);
}

__attribute__((visibility("default"))) void *realloc(void *block, size_t size) noexcept
{
    if (!isFromLibrary()) {
        static std::atomic<void *(*)(void *, size_t)> other;
        const auto function = behind("realloc", other);
        return function ? function(block, size) : nullptr;
    }
    const size_t before = block ? malloc_usable_size(block) : 0;
    if (before == 0 || before > largestWiped)
        return __libc_realloc(block, size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    // It may stay where it is; what it gives back is not wiped by the library.
    if (size <= before && size > before / 2) {
        explicit_bzero(static_cast<char *>(block) + size, before - size);
        return __libc_realloc(block, size);
    }
    void *moved = malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, std::min(before, size));
    free(block);
    return moved;
}

} // extern "C"
// NOLINTEND(readability-inconsistent-declaration-parameter-name, cppcoreguidelines-no-malloc)

#endif
