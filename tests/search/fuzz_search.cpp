// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes any bytes for a text in the search box, as UTF-8 and as UTF-16: nothing may crash, take long, or
// break a promise.

#include "promises.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

using namespace frontdesk;

namespace {

void check(const QString &typed)
{
    if (const QString broken = brokenPromise(typed); !broken.isEmpty())
        qFatal("%s", qPrintable(broken));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    QString wide(static_cast<qsizetype>(size / sizeof(QChar)), Qt::Uninitialized);
    if (!wide.isEmpty())
        std::memcpy(static_cast<void *>(wide.data()), data, static_cast<size_t>(wide.size()) * sizeof(QChar));
    check(wide);
    return 0;
}
