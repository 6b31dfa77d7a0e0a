// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes.h"

#include <QWidget>

#include <algorithm>

namespace frontdesk::ui {

namespace {

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && !widget->focusProxy();
}

//! Where the keyboard goes in \a pane; nullptr where nothing of it takes it.
QWidget *entranceOf(const Pane &of)
{
    QWidget *pane = of.whole;
    QWidget *entrance = of.entrance ? of.entrance : pane->focusProxy();
    if (entrance && takesKeyboard(entrance))
        return entrance;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesKeyboard(next))
            return next;
    }
    return nullptr;
}

} // namespace

void goToPane(const QList<Pane> &panes, int step)
{
    const auto hasKeyboard
        = [](const Pane &pane) { return pane.whole->isAncestorOf(pane.whole->window()->focusWidget()); };
    const auto found = std::ranges::find_if(panes, hasKeyboard);
    const auto count = static_cast<int>(panes.size());
    // From outside of all: to the first, or the last.
    const int start = found != panes.end() ? static_cast<int>(found - panes.begin()) : step > 0 ? -1 : count;
    for (int tried = 1; tried <= count; ++tried) {
        const Pane &pane = panes[(start + tried * step + 2 * count) % count];
        if (QWidget *entrance = pane.whole->isVisible() ? entranceOf(pane) : nullptr)
            return entrance->setFocus(Qt::TabFocusReason);
    }
}

} // namespace frontdesk::ui
