# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every icon that is named exists and is a resource, and every drawing is used."""

import re

from house import ROOT, report, sources

drawn = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
listed = set(re.findall(r"icons/([a-z]+)\.svg", (ROOT / "resources" / "resources.qrc").read_text(encoding="utf-8")))
text = "".join(path.read_text(encoding="utf-8") for path in sources("src"))
words = set(re.findall(r'u"([a-z]+)"_s', text)) | set(re.findall(r":/icons/([a-z]+)\.svg", text))
named = set(re.findall(r'\bicon\(u"([a-z]+)"_s', text))
report([f"resources.qrc and resources/icons differ: {name}" for name in sorted(drawn ^ listed)]
       + [f"no drawing is called {name}" for name in sorted(named - drawn)]
       + [f"nothing uses {name}.svg" for name in sorted(drawn - words)])
