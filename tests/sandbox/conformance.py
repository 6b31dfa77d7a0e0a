# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges every answer of every endpoint, and the contract files, by Clerk's published description."""

import json
import sys
import urllib.parse

from published import DATA, ODD_STATUS, UNSUPPORTED, Published
from sandbox import Sandbox

GONE = "2xZZgoneYc3Nm8Ks1Wq5Tz7Bd2"


class Judge:
    def __init__(self, sandbox, published):
        self.sandbox = sandbox
        self.published = published
        self.succeeded = set()
        self.count = 0

    def ask(self, method, target, status, code=None, body=None, **headers):
        answer = self.sandbox.ask(method, target, body, **headers)
        assert answer.status == status, f"{method} {target}: {answer.status}, not {status}: {answer.text[:300]}"
        assert answer.headers["Content-Type"] == "application/json"
        assert answer.headers["Date"] and answer.headers["Clerk-Trace-Id"]
        document = answer.json()
        name = self.published.judge(method, target, status, document)
        if status == 200:
            self.succeeded.add(name)
        else:
            assert document["errors"][0]["code"] == code, document
            assert document["clerk_trace_id"] == answer.headers["Clerk-Trace-Id"]
        self.count += 1
        return document


def ask_about_sessions(judge, user):
    sessions = judge.ask("GET", f"/sessions?user_id={user}&limit=500", 200)
    page = judge.ask("GET", f"/sessions?user_id={user}&paginated=true&limit=5&offset=3", 200)
    assert page["data"] == sessions[3:8] and page["total_count"] == len(sessions)
    for status in "abandoned active ended expired removed replaced revoked".split():
        for one in judge.ask("GET", f"/sessions?status={status}&limit=500", 200):
            assert one["status"] == status
    for status in ("pending", "asleep"):
        judge.ask("GET", f"/sessions?status={status}", 422, "form_param_value_invalid")
    for offset in range(0, 3000, 500):
        judge.ask("GET", f"/sessions?limit=500&offset={offset}", 200)
    for one in sessions:
        judge.ask("GET", f"/sessions/{one['id']}", 200)
    for target in (f"/sessions/sess_{GONE}", f"/clients/client_{GONE}", f"/jwt_templates/jtmp_{GONE}", "/nowhere"):
        judge.ask("GET", target, 404, "resource_not_found")
    judge.ask("GET", f"/clients/{sessions[0]['client_id']}", 200)
    judge.ask("GET", "/clients", 410, "operation_deprecated")
    return sessions


def ask_for_tokens(judge, session, ended):
    judge.ask("GET", "/jwks", 200)
    judge.ask("GET", "/jwt_templates?paginated=true", 200)
    token = judge.ask("POST", f"/sessions/{session}/tokens", 200, body={})["jwt"]
    for template in judge.ask("GET", "/jwt_templates?limit=500", 200):
        judge.ask("GET", f"/jwt_templates/{template['id']}", 200)
        name = urllib.parse.quote(template["name"], safe="")
        judge.ask("POST", f"/sessions/{session}/tokens/{name}", 200, body={"expires_in_seconds": 30})
    judge.ask("POST", f"/sessions/{session}/tokens/none", 404, "resource_not_found", {})
    judge.ask("POST", f"/sessions/sess_{GONE}/tokens", 404, "resource_not_found", {})
    judge.ask("POST", f"/sessions/{ended}/tokens", 400, "bad_request", {})
    for seconds, status, code in ((29, 422, "form_param_value_invalid"), (315360001, 422, "form_param_value_invalid"),
                                  (60.0, 400, "request_body_invalid"), ("60", 400, "request_body_invalid")):
        judge.ask("POST", f"/sessions/{session}/tokens", status, code, {"expires_in_seconds": seconds})
    judge.ask("POST", f"/sessions/{session}/tokens", 415, "unsupported_content_type", b"a=b", Content_Type="text/plain")
    judge.ask("POST", f"/sessions/{session}/tokens", 400, "request_body_invalid", b"{")
    judge.ask("POST", f"/sessions/{session}/tokens", 413, "request_body_too_large", b" " * 2**20 + b"{}")
    old = {"Clerk_API_Version": "2025-03-12"}
    judge.ask("POST", f"/sessions/{session}/verify", 200, body={"token": token}, **old)
    judge.ask("POST", f"/sessions/{session}/verify", 400, "invalid_session_token", {"token": "a.b.c"}, **old)
    judge.ask("POST", f"/sessions/sess_{GONE}/verify", 404, "resource_not_found", {"token": token}, **old)
    judge.ask("POST", f"/sessions/{session}/verify", 410, "operation_deprecated", {"token": token})


def ask_about_people(judge, user):
    judge.ask("GET", "/users?limit=500", 200)
    judge.ask("GET", "/users?order_by=shoe_size", 422, "form_param_value_invalid")
    judge.ask("GET", "/users/count", 200)
    judge.ask("GET", "/users/count?banned=maybe", 422, "form_param_type_invalid")
    judge.ask("GET", f"/users/{user}", 200)
    judge.ask("GET", f"/users/{user}/organization_memberships", 200)
    body = {"revoke_all_sessions": True}
    judge.ask("POST", f"/users/{user}/password/set_compromised", 422, "form_param_unknown", {"all": True})
    judge.ask("POST", f"/users/{user}/password/set_compromised", 200, body=body)
    for action in ("ban", "unban", "lock", "unlock", "password/unset_compromised"):
        judge.ask("POST", f"/users/{user}/{action}", 200)
        judge.ask("POST", f"/users/user_{GONE}/{action}", 404, "resource_not_found")
    judge.ask("POST", f"/users/user_{GONE}/password/set_compromised", 404, "resource_not_found", body)
    for target in (f"/users/user_{GONE}", f"/users/user_{GONE}/organization_memberships"):
        judge.ask("GET", target, 404, "resource_not_found")


def ask_wrongly(judge):
    judge.ask("GET", "/instance", 200)
    judge.ask("GET", "/instance", 401, "clerk_key_invalid", Authorization="Bearer sk_test_another")
    judge.ask("GET", "/instance", 401, "authorization_header_format_invalid", Authorization="Basic c2s=")
    judge.ask("GET", "/instance", 400, "api_version_invalid", Clerk_API_Version="2020-01-01")
    judge.ask("GET", "/instance?__clerk_api_version=2026-05-12", 400, "api_version_invalid")
    judge.ask("POST", "/jwks", 405, "method_not_allowed")


def judge_instance(program, published):
    with Sandbox(program) as sandbox:
        judge = Judge(sandbox, published)
        (dana,) = judge.ask("GET", "/users?email_address=dana%40example.com", 200)
        sessions = ask_about_sessions(judge, dana["id"])
        active, ended = (next(one["id"] for one in sessions if one["status"] == word) for word in ("active", "ended"))
        ask_for_tokens(judge, active, ended)
        assert judge.ask("POST", f"/sessions/{active}/revoke", 200)["status"] == "revoked"
        judge.ask("POST", f"/sessions/{ended}/revoke", 200)
        judge.ask("POST", f"/sessions/sess_{GONE}/revoke", 404, "resource_not_found")
        judge.ask("POST", "/sessions", 200, body={"user_id": dana["id"]})
        judge.ask("POST", "/sessions", 422, "form_param_missing", {})
        judge.ask("POST", "/sessions", 422, "form_resource_not_found", {"user_id": f"user_{GONE}"})
        ask_about_people(judge, dana["id"])
        ask_wrongly(judge)
    missing = published.operations() - UNSUPPORTED.keys() - judge.succeeded - {"GetClientList"}
    assert not missing, f"never asked with success: {missing}"
    return judge.count


def judge_special_instances(program, published):
    with Sandbox(program, "--people", "2", "--environment", "production") as sandbox:
        judge = Judge(sandbox, published)
        assert judge.ask("GET", "/instance", 200)["environment_type"] == "production"
        judge.ask("POST", "/sessions", 400, "request_invalid_for_environment", {"user_id": "user_2a"})
    with Sandbox(program, "--people", "2", "--odd") as sandbox:
        rows = Judge(sandbox, Published(odd=True)).ask("GET", "/sessions?limit=500", 200)
        assert [row["status"] for row in rows].count(ODD_STATUS) == 1
    with Sandbox(program, "--people", "2", "--rate-limit") as sandbox:
        judge = Judge(sandbox, published)
        for _ in range(100):
            judge.ask("GET", "/instance", 200)
        judge.ask("GET", "/instance", 429, "too_many_requests")


def judge_contract_files(published):
    count = 0
    for path in sorted((DATA / "contract").glob("*/*.http")):
        request, _, answer = path.read_text(encoding="utf-8").partition("\n---\n")
        head, _, body = answer.partition("\n\n")
        method, target, _ = next(line for line in request.splitlines() if not line.startswith("#")).split(" ")
        if "application/json" not in head or path.stem == "unknown-status":
            continue
        try:
            published.judge(method, target.removeprefix("/v1"), int(head.split(" ")[1]), json.loads(body))
        except Exception as error:
            raise AssertionError(f"{path.parent.name}/{path.name}: {error}") from error
        count += 1
    return count


def main(program):
    published = Published()
    print(judge_instance(program, published), "answers as described")
    judge_special_instances(program, published)
    print(judge_contract_files(published), "contract files as described")


if __name__ == "__main__":
    main(sys.argv[1])
