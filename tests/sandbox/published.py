# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clerk's published description, as a judge of answers."""

import copy
import json
import pathlib
import re

import jsonschema

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"

# Where the sandbox leaves the published description, and why; docs/sandbox.md says the same in words.
UNSUPPORTED = {
    "RefreshSession": "needs a browser's cookie",
    "CreateSignInToken": "Frontdesk does not create sign-in tokens yet",
    "RevokeSignInToken": "Frontdesk does not create sign-in tokens yet",
    "CreateActorToken": "Frontdesk does not create actor tokens yet",
    "RevokeActorToken": "Frontdesk does not create actor tokens yet",
}
PAGINATED = {"GetSessionList", "ListJWTTemplates"}  # answer {data, total_count} to paginated=true
UNDESCRIBED = {("POST", "/users/{user_id}/password/unset_compromised"): "User"}
ODD_STATUS = "hibernating"  # of the one session that --odd adds


def as_json_schema(node):
    """OpenAPI 3.0 says `nullable` where JSON Schema has a type null."""
    if isinstance(node, list):
        return [as_json_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: as_json_schema(value) for key, value in node.items() if key not in ("nullable", "discriminator")}
    return {"anyOf": [result, {"type": "null"}]} if node.get("nullable") is True else result


class Published:
    def __init__(self, odd=False):
        text = (DATA / "openapi" / "clerk-sessions-subset.openapi.json").read_text(encoding="utf-8")
        self._whole = json.loads(text)
        self._schema = as_json_schema(copy.deepcopy(self._whole["components"]))
        if odd:
            self._schema["schemas"]["Session"]["properties"]["status"]["enum"].append(ODD_STATUS)

    def operations(self):
        return {operation["operationId"] for methods in self._whole["paths"].values()
                for method, operation in methods.items() if method in ("get", "post")}

    def operation(self, method, target):
        """The operation's description; None for a path or method that is not described."""
        path = target.partition("?")[0]
        # Fixed parts go first: /users/count is not a user id.
        for template in sorted(self._whole["paths"], key=lambda one: one.count("{")):
            if re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", template), path):
                return self._whole["paths"][template].get(method.lower())
        return None

    def validate(self, document, schema):
        whole = {"components": self._schema, **as_json_schema(schema)}
        jsonschema.Draft7Validator(whole, resolver=jsonschema.RefResolver("", whole)).validate(document)

    def judge(self, method, target, status, document):
        """Raises when the answer is not as described; returns the operation's id."""
        errors = {"$ref": "#/components/schemas/ClerkErrors"}
        described = self.operation(method, target)
        if described is None:
            for (verb, template), name in UNDESCRIBED.items():
                if verb == method and re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", template), target) and status == 200:
                    self.validate(document, {"$ref": f"#/components/schemas/{name}"})
                    return None
            assert status in (404, 405), f"{method} {target} is not described and answers {status}"
            self.validate(document, errors)
            return None
        name = described["operationId"]
        response = described["responses"].get(str(status))
        if response is None:
            # The description lists few of the errors an operation may have.
            assert status >= 400, f"{name} answers {status}"
            self.validate(document, errors)
            return name
        if "$ref" in response:
            response = self._whole["components"]["responses"][response["$ref"].rpartition("/")[2]]
        schema = response["content"]["application/json"]["schema"]
        if status == 200 and name in PAGINATED and isinstance(document, dict):
            assert set(document) == {"data", "total_count"} and isinstance(document["total_count"], int)
            document = document["data"]
        self.validate(document, schema)
        return name
