# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts a sandbox and asks it things, without any code of Frontdesk's."""

import http.client
import json
import subprocess
import urllib.parse


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.text = response.read()

    def json(self):
        return json.loads(self.text)


class Sandbox:
    """A running sandbox; `with` ends it."""

    def __init__(self, program, *arguments):
        self._process = subprocess.Popen(
            [program, "--exit-with-parent", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.url = self._process.stdout.readline().strip()
        self.key = self._process.stdout.readline().strip()
        self._connection = http.client.HTTPConnection(urllib.parse.urlsplit(self.url).netloc, timeout=20)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._connection.close()
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(20)

    def ask(self, method, target, body=None, key=None, **headers):
        """Header names come with underscores; body is JSON, or bytes as they are."""
        sent = {"Authorization": f"Bearer {key or self.key}", "Clerk-API-Version": "2026-05-12"}
        if body is not None:
            sent["Content-Type"] = "application/json"
            body = body if isinstance(body, bytes) else json.dumps(body).encode()
        sent.update({name.replace("_", "-"): value for name, value in headers.items()})
        self._connection.request(method, "/v1" + target, body, sent)
        return Answer(self._connection.getresponse())
