#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands where logind would: says when a program wants to be waited for; then, for each line it is given, that the
computer is about to sleep, and when nobody has to be waited for any more."""

import os
import sys
import threading

from gi.repository import Gio, GLib

PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
INTERFACE = f"""<node><interface name="{MANAGER}"><method name="Inhibit">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="h" direction="out"/></method></interface></node>"""

held: list[int] = []


def inhibit(_bus, _asker, _path, _interface, _method, arguments, invocation):
    what, _who, _why, mode = arguments.unpack()
    here, there = os.pipe()
    held.append(here)
    handles = Gio.UnixFDList.new_from_array([there])  # which closes it
    invocation.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), handles)
    print("asked", what, mode, flush=True)


def speak() -> None:
    for _ in sys.stdin:
        bus.emit_signal(None, PATH, MANAGER, "PrepareForSleep", GLib.Variant("(b)", (True,)))
        while held:
            os.read(held[0], 1)  # ends when nobody holds the other end
            os.close(held.pop(0))
        print("asleep", flush=True)


bus = Gio.bus_get_sync(Gio.BusType.SYSTEM)
bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], inhibit)
Gio.bus_own_name_on_connection(bus, "org.freedesktop.login1", Gio.BusNameOwnerFlags.NONE,
                               lambda *_: print("ready", flush=True), None)
threading.Thread(target=speak, daemon=True).start()
GLib.MainLoop().run()
