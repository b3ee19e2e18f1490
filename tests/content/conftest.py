"""All tests of one exercise run in one process, where its reference and mistakes have been run already."""

from __future__ import annotations

import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        given = getattr(item, "callspec", None)
        if given is None or "tests/content" not in item.path.as_posix():
            continue
        subject = given.params.get("id") or getattr(given.params.get("sample"), "exercise", None)
        if subject:
            item.add_marker(pytest.mark.xdist_group(str(subject)))
