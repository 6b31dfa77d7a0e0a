// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontdesk::presenter {

//! Names from a list, in an order that differs from run to run, each only once. Once the list is used up two
//! of it make one.
class Names final {
public:
    //! \a words must not be empty.
    explicit Names(QStringList words);

    [[nodiscard]] QString take();
    //! One that may have been taken.
    [[nodiscard]] QString any() const;

private:
    QStringList m_words;
    qsizetype m_taken = 0;
};

// No two hold the same word, and none holds what is an ordinary word in a sentence.
[[nodiscard]] Names firstNames();
[[nodiscard]] Names lastNames();
[[nodiscard]] Names companyNames();

} // namespace frontdesk::presenter
