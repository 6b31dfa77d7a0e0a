# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Other implementations and the token room agree: independent.py JUDGE SANDBOX.

What python3-cryptography and OpenSSL's command line sign, the token room accepts by any form of their public key; what
the sandbox mints, OpenSSL's command line and the token room accept."""

import base64
import datetime
import hmac
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "sandbox"))
from sandbox import Sandbox  # noqa: E402

FORMS = serialization.PublicFormat
PEM = serialization.Encoding.PEM


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def number(value: int) -> str:
    return encoded(value.to_bytes((value.bit_length() + 7) // 8, "big"))


def token(sign, alg: str = "RS256", lifetime: int = 60, **header) -> str:
    """`sign` makes the signature of a text; claims are those of a session token."""
    now = int(time.time())
    claims = {"sub": "user_1", "sid": "sess_1", "iat": now, "nbf": now - 10, "exp": now + lifetime}
    text = ".".join(encoded(json.dumps(part).encode()) for part in ({"alg": alg, "typ": "JWT", **header}, claims))
    return f"{text}.{encoded(sign(text.encode()))}"


def openssl(*arguments, data: bytes = b"") -> bytes:
    return subprocess.run(["openssl", *map(str, arguments)], input=data, check=True, capture_output=True).stdout


def judge(program: str, keys: Path, *tokens: str) -> list[str]:
    answer = subprocess.run([program, keys], input="\n".join(tokens), check=True, capture_output=True, text=True)
    return answer.stdout.split()


def expect(found, wanted, what: str) -> None:
    if found != wanted:
        sys.exit(f"{what}: {found}, not {wanted}")


def forms_of(private) -> dict[str, bytes]:
    """The public half of a key in every form that can be pasted."""
    public = private.public_key()
    numbers = public.public_numbers()
    jwk = {"kty": "RSA", "kid": "ins_1", "use": "sig", "n": number(numbers.n), "e": number(numbers.e)}
    name, day = x509.Name([]), datetime.datetime(2020, 1, 1)
    certificate = x509.CertificateBuilder(name, name, public, 1, day, day + datetime.timedelta(days=1))
    return {"public key": public.public_bytes(PEM, FORMS.SubjectPublicKeyInfo),
            "RSA public key": public.public_bytes(PEM, FORMS.PKCS1),
            "certificate": certificate.sign(private, hashes.SHA256()).public_bytes(PEM),
            "JWK": json.dumps(jwk).encode(), "JWKS": json.dumps({"keys": [jwk]}).encode()}


def check_cryptography(program: str, keys: Path) -> int:
    private, stranger = (rsa.generate_private_key(65537, 2048) for _ in range(2))
    forms = forms_of(private)
    digests = {"RS256": hashes.SHA256(), "RS384": hashes.SHA384(), "RS512": hashes.SHA512()}
    tokens, wanted = [], []
    for alg, digest in digests.items():
        tokens.append(token(lambda text: private.sign(text, padding.PKCS1v15(), digest), alg, kid="ins_1"))
        wanted.append("valid")
    sha256 = hashes.SHA256()
    pss = padding.PSS(padding.MGF1(sha256), 32)
    tokens += [token(lambda text: stranger.sign(text, padding.PKCS1v15(), sha256), kid="ins_1"),
               token(lambda text: private.sign(text, pss, sha256), "PS256", kid="ins_1"),
               token(lambda text: private.sign(text, pss, sha256), kid="ins_1"),
               token(lambda text: hmac.digest(forms["public key"], text, "sha256"), "HS256", kid="ins_1"),
               token(lambda text: private.sign(text, padding.PKCS1v15(), sha256), lifetime=-60, kid="ins_1"),
               "no.token"]
    wanted += ["token-invalid-signature", "token-invalid-algorithm", "token-invalid-signature",
               "token-invalid-algorithm", "token-expired", "unreadable"]
    for name, form in forms.items():
        keys.write_bytes(form)
        expect(judge(program, keys, *tokens), wanted, name)
    keys.write_bytes(private.private_bytes(PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    expect(subprocess.run([program, keys], stdin=subprocess.DEVNULL).returncode, 3, "a private key")
    return len(tokens) * len(forms)


def check_openssl(program: str, keys: Path) -> None:
    private = keys.with_name("private.pem")
    openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:3072", "-out", private)
    openssl("pkey", "-in", private, "-pubout", "-out", keys)
    tokens = [token(lambda text: openssl("dgst", f"-sha{bits}", "-sign", private, data=text), f"RS{bits}")
              for bits in (256, 384, 512)]
    expect(judge(program, keys, *tokens), ["valid"] * 3, "what OpenSSL signed")


def check_sandbox(program: str, keys: Path, sandbox_program: str) -> int:
    with Sandbox(sandbox_program, "--people", "40") as sandbox:
        jwks = sandbox.ask("GET", "/jwks").json()
        sessions = sandbox.ask("GET", "/sessions?status=active&limit=20").json()
        tokens = [sandbox.ask("POST", f"/sessions/{one['id']}/tokens", {}).json()["jwt"] for one in sessions]
        keys.write_text(json.dumps(jwks))
        expect(judge(program, keys, *tokens), ["valid"] * len(tokens), "what the sandbox minted")
    public = rsa.RSAPublicNumbers(*(int.from_bytes(decoded(jwks["keys"][0][part]), "big") for part in "en"))
    keys.write_bytes(public.public_key().public_bytes(PEM, FORMS.SubjectPublicKeyInfo))
    expect(judge(program, keys, *tokens), ["valid"] * len(tokens), "what the sandbox minted, by PEM")
    signature = keys.with_name("signature")
    for one in tokens:
        text, _, made = one.rpartition(".")
        signature.write_bytes(decoded(made))
        openssl("dgst", "-sha256", "-verify", keys, "-signature", signature, data=text.encode())
    return len(tokens)


def main(program: str, sandbox_program: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        keys = Path(folder) / "keys"
        judged = check_cryptography(program, keys)
        check_openssl(program, keys)
        minted = check_sandbox(program, keys, sandbox_program)
        if not minted:
            sys.exit("the sandbox minted nothing")
        print(f"{judged} verdicts by cryptography's keys, 3 by OpenSSL's, {minted} minted tokens")


if __name__ == "__main__":
    main(*sys.argv[1:])
