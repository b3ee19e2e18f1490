"""What all tests share: one catalog, one sandbox, one grader a process."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator

# No test may touch a learner's own database; computed figures may be kept between runs.
HOME = tempfile.TemporaryDirectory(prefix="ronghui-tests-", ignore_cleanup_errors=True)
os.environ["RONGHUI_HOME"] = HOME.name
os.environ.pop("RONGHUI_DATABASE_URL", None)

import pytest

from ronghui.catalog import Catalog, load_catalog
from ronghui.grading import Grader
from ronghui.sandbox import Sandbox


def pytest_unconfigure() -> None:
    HOME.cleanup()


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def grader(sandbox: Sandbox) -> Iterator[Grader]:
    grader = Grader(sandbox)
    yield grader
    grader.close()
