# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seeds of fuzz_token: fuzz_seeds.py FOLDER. The keys are the public ones of RFC 7515, appendices A.2
and A.3, and of RFC 8410; nothing here is secret."""

import base64
import datetime
import json
import sys
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

N = ("ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pC"
     "gNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg6"
     "65xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRW"
     "yuXpoQ")
EC = {"kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
      "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}
ED_PEM = b"""-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
-----END PUBLIC KEY-----
"""


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(text: str) -> int:
    return int.from_bytes(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), "big")


def certificate(key) -> bytes:
    """One that a throw-away key signed; only the public half of either is in it."""
    name = x509.Name([])
    day = datetime.datetime(2026, 1, 1)
    made = x509.CertificateBuilder(name, name, key, 1, day, day + datetime.timedelta(days=1))
    return made.sign(ec.generate_private_key(ec.SECP256R1()), hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def seeds():
    key = rsa.RSAPublicNumbers(65537, number(N)).public_key()
    forms = serialization.PublicFormat
    pem = key.public_bytes(serialization.Encoding.PEM, forms.SubjectPublicKeyInfo)
    jwk = {"use": "sig", "kty": "RSA", "kid": "ins_1", "alg": "RS256", "n": N, "e": "AQAB"}
    header = b'{"alg":"RS256","kid":"ins_1","typ":"JWT","cat":"cl_B7d4PD111AAA"}'
    claims = (b'{"azp":"https://app.example.com","exp":1767261960,"fva":[7,-1],"iat":1767261900,"nbf":1767261890,'
              b'"sid":"sess_1","sts":"active","sub":"user_1","v":2,"o":{"id":"org_1","per":"manage,read","fpm":"3"}}')
    yield "token", f"{encoded(header)}.{encoded(claims)}.{encoded(bytes(256))}".encode()
    yield "bearer", f"Bearer {encoded(header)}.{encoded(claims)}.".encode()
    yield "parts", header + b"\n" + claims
    yield "parts-odd", b'{"alg":"none","crit":["b64"],"b64":false,"typ":null}\n{"exp":1e300,"nbf":-0.5,"sub":"\\u0000"}'
    yield "parts-deep", b'{"alg":"RS512","kid":""}\n' + b'{"a":' + b"[" * 63 + b"]" * 63 + b"}"
    yield "pem", pem
    yield "pem-pkcs1", key.public_bytes(serialization.Encoding.PEM, forms.PKCS1)
    yield "pem-ed25519", ED_PEM
    yield "pem-escaped", b'"' + ED_PEM.replace(b"\n", b"\\n") + b'"'
    yield "pem-certificate", certificate(key)
    yield "jwk", json.dumps(jwk).encode()
    yield "jwk-ec", json.dumps(EC).encode()
    yield "jwk-secret", b'{"kty":"oct","\\u006b":"AA"}'
    yield "jwks", json.dumps({"keys": [jwk, EC]}).encode()


folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for name, data in seeds():
    (folder / name).write_bytes(data)
