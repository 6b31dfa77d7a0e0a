#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who is asked for the password of a locked keychain and always declines: takes the place of the window
that gnome-keyring would open, which takes the keyboard and keeps assistive tools waiting. A line for each question."""

from gi.repository import Gio, GLib

ASKING = "org.gnome.keyring.internal.Prompter"
INTERFACE = f"""<node><interface name="{ASKING}">
<method name="BeginPrompting"><arg type="o" direction="in"/></method>
<method name="PerformPrompt"><arg type="o" direction="in"/><arg type="s" direction="in"/>
    <arg type="a{{sv}}" direction="in"/><arg type="s" direction="in"/></method>
<method name="StopPrompting"><arg type="o" direction="in"/></method>
</interface></node>"""


def answer(bus, asker, _path, _interface, method, arguments, invocation):
    callback, *rest = arguments.unpack()
    invocation.return_value(None)

    def tell(name: str, what: GLib.Variant | None) -> None:
        bus.call(asker, callback, f"{ASKING}.Callback", name, what, None, Gio.DBusCallFlags.NONE, -1, None, None)

    if method == "StopPrompting":
        tell("PromptDone", None)
        return
    if method == "PerformPrompt":
        print("asked", flush=True)
    exchange = rest[2] if rest else ""
    tell("PromptReady", GLib.Variant("(sa{sv}s)", ("no" if rest else "", {}, exchange)))


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
bus.register_object("/org/gnome/keyring/Prompter", Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], answer)
Gio.bus_own_name_on_connection(bus, "org.gnome.keyring.SystemPrompter", Gio.BusNameOwnerFlags.NONE,
                               lambda *_: print("ready", flush=True), None)
GLib.MainLoop().run()
