# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sandbox of our own, asked directly over HTTP: what the walk believes comes from here, not from the
program it drives."""

import base64
import json
import subprocess
import urllib.parse
import urllib.request
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256


class Sandbox:
    def __init__(self, program: Path, *options: str):
        self.process = subprocess.Popen([program, "--port", "0", *options], stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        self.key = self.process.stdout.readline().strip()
        if not self.key:
            raise RuntimeError(f"{program} ended with {self.process.wait()}")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()

    def ask(self, path: str, body: dict | None = None, **query):
        """GET, or POST where there is a body."""
        base = self.url.removesuffix("/").removesuffix("/v1")
        request = urllib.request.Request(f"{base}/v1{path}?{urllib.parse.urlencode(query)}",
                                         headers={"Authorization": f"Bearer {self.key}"})
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def people(self, text: str) -> list[dict]:
        return self.ask("/users", query=text, limit=10)

    def sessions(self, user: str, **query) -> list[dict]:
        return self.ask("/sessions", user_id=user, limit=500, **query)

    def count(self, user: str, **query) -> int:
        return self.ask("/sessions", user_id=user, limit=1, paginated="true", **query)["total_count"]

    def session(self, session: str) -> dict:
        return self.ask(f"/sessions/{session}")

    def mint(self, session: str) -> str:
        return self.ask(f"/sessions/{session}/tokens", {})["jwt"]

    def claims(self, token: str) -> dict:
        """The claims of a token whose RS256 signature one of the sandbox's keys made; ValueError if none did."""
        try:
            header, payload, signature = token.split(".")
            kid = json.loads(_decoded(header))["kid"]
            key = next(key for key in self.ask("/jwks")["keys"] if key["kid"] == kid)
            numbers = (int.from_bytes(_decoded(key[part]), "big") for part in ("e", "n"))
            rsa.RSAPublicNumbers(*numbers).public_key().verify(
                _decoded(signature), f"{header}.{payload}".encode(), padding.PKCS1v15(), SHA256())
            return json.loads(_decoded(payload))
        except (InvalidSignature, StopIteration, LookupError) as error:
            raise ValueError(f"no token of this sandbox: {error!r}") from None


def _decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
