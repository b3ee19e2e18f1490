from collections.abc import Iterator
from pathlib import Path

import pytest

from ronghui.store import Store


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'ronghui.db'}"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = Store.open(url)
    yield store
    store.close()


@pytest.fixture
def learner(store: Store) -> int:
    return store.learner("local")
