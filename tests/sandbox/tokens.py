# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Minted tokens verify against the sandbox's own key set, judged by another implementation of the crypto."""

import base64
import json
import sys
import time
import urllib.parse

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from sandbox import Sandbox


def decoded(part):
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def read(token):
    header, payload, signature = token.split(".")
    return json.loads(decoded(header)), json.loads(decoded(payload)), decoded(signature)


def verify(token, key):
    numbers = rsa.RSAPublicNumbers(*(int.from_bytes(decoded(key[name]), "big") for name in "en"))
    text, _, signature = token.rpartition(".")
    numbers.public_key().verify(decoded(signature), text.encode(), padding.PKCS1v15(), hashes.SHA256())


def check_session_token(sandbox, session, key, instance):
    token = sandbox.ask("POST", f"/sessions/{session['id']}/tokens", {}).json()["jwt"]
    verify(token, key)
    header, claims, _ = read(token)
    assert header["kid"] == instance and header["alg"] == "RS256" and header["typ"] == "JWT"
    assert claims["sub"] == session["user_id"] and claims["sid"] == session["id"]
    assert claims["v"] == 2 and claims["sts"] == "active"
    assert claims["exp"] == claims["iat"] + 60 and claims["nbf"] == claims["iat"] - 10
    assert abs(claims["iat"] - time.time()) < 60
    assert "azp" not in claims
    if session["last_active_organization_id"]:
        assert claims["o"]["id"] == session["last_active_organization_id"]
    header, payload, signature = token.split(".")
    changed = payload[:-2] + ("A" if payload[-2] != "A" else "B") + payload[-1]
    try:
        verify(".".join((header, changed, signature)), key)
    except InvalidSignature:
        pass
    else:
        raise AssertionError("a changed token still verifies")


def check_lifetime_and_origin(sandbox, session):
    token = sandbox.ask("POST", f"/sessions/{session['id']}/tokens", {"expires_in_seconds": 315360000},
                        Origin="https://app.example.com").json()["jwt"]
    claims = read(token)[1]
    assert claims["azp"] == "https://app.example.com"
    assert claims["exp"] - claims["iat"] == 315360000


def check_template(sandbox, session, template, key):
    name = urllib.parse.quote(template["name"], safe="")
    token = sandbox.ask("POST", f"/sessions/{session['id']}/tokens/{name}", {}).json()["jwt"]
    header, claims, signature = read(token)
    assert header["alg"] == template["signing_algorithm"]
    assert claims["exp"] - claims["iat"] == template["lifetime"]
    assert claims["iat"] - claims["nbf"] == template["allowed_clock_skew"]
    assert not {"sid", "v", "pla", "fea"} & claims.keys()
    assert template["claims"].keys() <= claims.keys()
    if template["custom_signing_key"]:
        assert header["alg"] == "HS256" and len(signature) == 32 and "kid" not in header
    else:
        verify(token, key)
    return claims


def main(program):
    with Sandbox(program, "--people", "40") as sandbox:
        (key,) = sandbox.ask("GET", "/jwks").json()["keys"]
        instance = sandbox.ask("GET", "/instance").json()["id"]
        assert key["kid"] == instance
        assert len(decoded(key["n"])) == 256
        (dana,) = sandbox.ask("GET", "/users?email_address=dana%40example.com").json()
        sessions = sandbox.ask("GET", f"/sessions?user_id={dana['id']}&status=active&limit=500").json()
        for session in sessions:
            check_session_token(sandbox, session, key, instance)
        check_lifetime_and_origin(sandbox, sessions[0])
        templates = sandbox.ask("GET", "/jwt_templates?limit=500").json()
        claims = {one["name"]: check_template(sandbox, sessions[0], one, key) for one in templates}
        everything = claims["everything"]
        assert everything["session"] == sessions[0]["id"] and everything["missing"] is None
        assert everything["tags"] == dana["public_metadata"]["tags"]
        assert everything["seats"] == dana["public_metadata"]["team"]["seats"]
        assert claims["my tpl/β"]["name"] == "Dana Lee"
        assert claims["hasura"]["https://hasura.io/jwt/claims"]["x-hasura-user-id"] == dana["id"]
        print(f"{len(sessions)} session tokens, {len(templates)} template tokens")


if __name__ == "__main__":
    main(sys.argv[1])
