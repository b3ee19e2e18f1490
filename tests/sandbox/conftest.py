"""Real sandboxes, one of each level for the whole run."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ronghui.sandbox import Job, Outcome, Sandbox, SandboxUnavailableError

Run = Callable[..., Outcome]

# The learner's code, told apart from what it returns: the driver catches what the module raises.
DRIVER = """
import sealed
try:
    module = sealed.load("submission")
    if hasattr(module, "answer"):
        sealed.emit("answer", module.answer(**sealed.values))
except BaseException as error:
    sealed.emit("error", sealed.describe(error))
"""


def opened(level: str) -> Iterator[Sandbox]:
    with Sandbox(level) as sandbox:
        try:
            assert sandbox.isolation.name == level
        except SandboxUnavailableError as error:
            pytest.skip(str(error))
        yield sandbox


@pytest.fixture(scope="session")
def sealed_sandbox() -> Iterator[Sandbox]:
    yield from opened("sealed")


@pytest.fixture(scope="session")
def process_sandbox() -> Iterator[Sandbox]:
    yield from opened("process")


@pytest.fixture(params=["sealed", "process"])
def any_sandbox(request: pytest.FixtureRequest) -> Sandbox:
    return request.getfixturevalue(f"{request.param}_sandbox")


def runner_of(sandbox: Sandbox) -> Run:
    def run(submission: str, driver: str = DRIVER, **job: Any) -> Outcome:
        return sandbox.run(Job(driver=driver, sources={"submission": submission}, **job))

    return run


@pytest.fixture
def runner() -> Callable[[Sandbox], Run]:
    """Makes the function that runs a submission in a given sandbox."""
    return runner_of


@pytest.fixture
def run(any_sandbox: Sandbox) -> Run:
    """Run a submission at each level in turn."""
    return runner_of(any_sandbox)


@pytest.fixture
def run_sealed(sealed_sandbox: Sandbox) -> Run:
    return runner_of(sealed_sandbox)
