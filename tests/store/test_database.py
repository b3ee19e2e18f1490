import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import event, text

from ronghui.store import Store, StoreError, shared_store
from ronghui.store.database import connect, database_url, make_url
from ronghui.store.schema import Base

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ROOT = Path(__file__).parents[2]


def opening(url: str) -> StoreError:
    with pytest.raises(StoreError) as error:
        Store.open(url)
    return error.value


def file_of(url: str) -> Path:
    return Path(make_url(url).database or "")


@contextmanager
def without_root():
    """Root may write anywhere; the kernel's checks only bite as someone else."""
    if os.getuid():
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def public_folder():
    """A folder that everyone may enter (pytest's own are closed to all but their owner)."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


def test_migrations_from_nothing_make_exactly_the_tables_of_the_schema(store, url):
    with connect(make_url(url)).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_everything_is_still_there_after_closing_and_opening_again(store, learner, url):
    saved = store.save_draft(learner, "fusion/late", "x", tab="A", base=None, now=NOW)
    store.close()
    assert Store.open(url).draft(learner, "fusion/late") == saved


def test_processes_that_start_together_make_one_database(url):
    line = f"from ronghui.store import Store; print(Store.open({url!r}).learner('local'))"
    started = [
        subprocess.Popen([sys.executable, "-c", line], cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    assert [p.communicate()[0].strip() for p in started] == ["1"] * 4


def test_threads_that_save_at_the_same_time_lose_nothing(store, learner):
    def work(thread: int) -> None:
        for n in range(10):
            code, tab = f"{thread} {n}", str(thread)
            store.save_draft(learner, "fusion/late", code, tab=tab, base=None, now=NOW, cause="reset")
            store.record_attempt(learner, "fusion/late", "1", code, {"status": "pass"}, NOW, tab=tab)
            store.draft_history(learner, "fusion/late")

    with ThreadPoolExecutor(12) as threads:
        list(threads.map(work, range(12)))
    assert len(store.attempts(learner, limit=1000)) == 120
    assert len(store.cards(learner)) == len(store.review_log(learner)) == 1
    revisions = [d.revision for d in store.draft_history(learner, "fusion/late", limit=1000)]
    assert revisions == list(range(len(revisions), 0, -1))
    assert len(revisions) >= 120


def test_threads_that_ask_for_one_new_learner_get_the_same_one(store):
    with ThreadPoolExecutor(8) as threads:
        assert len(set(threads.map(store.learner, ["token"] * 8))) == 1


def test_the_database_is_in_wal_mode_and_checks_foreign_keys(store, url):
    with connect(make_url(url)).connect() as connection:
        read = [
            connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "busy_timeout", "foreign_keys")
        ]
    assert read == ["wal", 1, 5000, 1]


def test_a_file_that_is_no_database_is_broken(url):
    file_of(url).write_bytes(b"not a database at all" * 1000)
    error = opening(url)
    assert error.kind == "broken"
    assert str(file_of(url)) in str(error)


def test_a_database_damaged_while_in_use_is_broken(store, learner, url):
    store.save_draft(learner, "fusion/late", "x" * 100_000, tab="A", base=None, now=NOW)
    store.close()
    content = bytearray(file_of(url).read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    file_of(url).write_bytes(content)
    with pytest.raises(StoreError) as error:
        Store.open(url).draft(learner, "fusion/late")
    assert error.value.kind == "broken"


def test_tables_of_the_right_name_that_are_not_ours_are_broken(url):
    with sqlite3.connect(file_of(url)) as connection:
        connection.execute("CREATE TABLE learner (name TEXT)")
    assert opening(url).kind == "broken"


def test_a_database_of_a_newer_program_is_left_alone(store, url):
    with sqlite3.connect(file_of(url)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert opening(url).kind == "newer"


def test_a_missing_folder_is_not_made_for_an_address_given_in_full(tmp_path):
    assert opening(f"sqlite:///{tmp_path / 'missing' / 'ronghui.db'}").kind == "unavailable"
    assert not (tmp_path / "missing").exists()


@pytest.mark.parametrize("exists", [False, True], ids=["new", "existing"])
def test_a_folder_that_cannot_be_written_is_read_only(public_folder, exists):
    url = f"sqlite:///{public_folder / 'ronghui.db'}"
    if exists:
        Store.open(url).close()
    public_folder.chmod(0o555)
    with without_root():
        assert opening(url).kind == "read-only"


def test_a_file_that_cannot_be_written_is_read_only(public_folder):
    url = f"sqlite:///{public_folder / 'ronghui.db'}"
    store = Store.open(url)
    learner = store.learner("local")
    store.close()
    file_of(url).chmod(0o444)
    with without_root(), pytest.raises(StoreError) as error:
        Store.open(url).set_preference(learner, "language", "en")
    assert error.value.kind == "read-only"


def test_a_full_disk_is_said_and_leaves_the_database_whole(store, learner):
    # SQLite gives the same error for its own limit on the file's size as for the disk's.
    event.listen(store._engine, "checkout", lambda c, *_: c.execute("PRAGMA max_page_count = 1"))
    with pytest.raises(StoreError) as error:
        store.save_draft(learner, "fusion/late", "x" * 150_000, tab="A", base=None, now=NOW)
    assert error.value.kind == "full"
    assert store.draft(learner, "fusion/late") is None


def test_a_database_another_program_keeps_locked_is_unavailable(store, learner, url):
    event.listen(store._engine, "checkout", lambda c, *_: c.execute("PRAGMA busy_timeout = 1"))
    with sqlite3.connect(file_of(url), isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError) as error:
            store.set_preference(learner, "language", "en")
        other.execute("ROLLBACK")
    assert error.value.kind == "unavailable"


@pytest.mark.parametrize("url", ["me:secret", "postgresql+nosuch://me:secret@host/db"])
def test_an_address_that_leads_nowhere_is_unavailable_and_shows_no_password(monkeypatch, url):
    monkeypatch.setenv("RONGHUI_DATABASE_URL", url)
    with pytest.raises(StoreError) as error:
        Store.open()
    assert error.value.kind == "unavailable"
    assert "secret" not in str(error.value)


def test_a_learner_the_database_does_not_know_is_refused_in_a_sentence(store):
    with pytest.raises(StoreError, match="reload the page"):
        store.save_draft(99, "fusion/late", "x", tab="A", base=None, now=NOW)


def test_the_address_comes_from_the_environment(tmp_path):
    home = tmp_path / "new" / "home"
    assert database_url({"RONGHUI_HOME": str(home)}).database == str(home / "ronghui.db")
    assert home.is_dir()
    named = {"RONGHUI_HOME": str(home), "RONGHUI_DATABASE_URL": "postgresql://host/db"}
    assert database_url(named).host == "host"


def test_a_home_that_cannot_be_made_is_said_in_a_sentence(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("RONGHUI_HOME", str(tmp_path / "file" / "home"))
    monkeypatch.delenv("RONGHUI_DATABASE_URL", raising=False)
    with pytest.raises(StoreError) as error:
        Store.open()
    assert error.value.kind == "unavailable"


def test_one_store_is_shared_by_all_threads_of_a_process(url, monkeypatch):
    monkeypatch.setenv("RONGHUI_DATABASE_URL", url)
    with ThreadPoolExecutor(8) as threads:
        stores = {id(store) for store in threads.map(lambda _: shared_store(), range(4))}
    assert len(stores) == 1
