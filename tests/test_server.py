"""The routes and the cookie without Streamlit, then one real server."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route
from starlette.testclient import TestClient

import server
from ronghui.store import Store
from ronghui.store.identity import NoIdentity, learner_token, mode, new_token

ROOT = Path(__file__).parents[1]
DRAFT = {"exercise": "fusion/late", "code": "x = '融'", "tab": "tab-1", "base": None}


@pytest.fixture
def url(tmp_path, monkeypatch):
    url = f"sqlite:///{tmp_path / 'ronghui.db'}"
    monkeypatch.setenv("RONGHUI_DATABASE_URL", url)
    monkeypatch.delenv("RONGHUI_MODE", raising=False)
    return url


@pytest.fixture
def browse(url):
    """A browser at the site, as the given name; pages of Streamlit are replaced by one of ours."""
    page = Route("/{path:path}", lambda _: HTMLResponse("page " * 1000))
    app = Starlette(routes=[*server.routes, page], middleware=server.middleware)

    def browse(host="localhost:8501"):
        return TestClient(app, f"http://{host}", headers={"Origin": f"http://{host}", "Accept": "text/html"})

    return browse


def error_of(response):
    return response.status_code, response.json()["error"]


def test_a_draft_posted_is_the_local_learners_current_draft(browse, url):
    answer = browse().post("/api/draft", json=DRAFT)
    store = Store.open(url)
    draft = store.draft(store.learner("local"), "fusion/late")
    assert draft.code == DRAFT["code"]
    assert answer.json() == {
        "revision": draft.revision,
        "saved_at": draft.saved_at.isoformat(),
        "conflict": False,
    }


def test_a_second_tab_that_writes_over_the_first_is_told_so(browse):
    browser = browse()
    browser.post("/api/draft", json=DRAFT)
    answer = browser.post("/api/draft", json=DRAFT | {"tab": "tab-2", "code": "y", "base": 0})
    assert answer.json()["conflict"] is True


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "http://localhost:9999", "null", ""], ids=["site", "port", "null", "none"]
)
def test_another_sites_page_may_not_write(browse, origin):
    assert error_of(browse().post("/api/draft", json=DRAFT, headers={"Origin": origin})) == (403, "other-origin")


def test_a_foreign_name_that_points_to_this_machine_may_not_write(browse):
    assert error_of(browse("rebound.example:8501").post("/api/draft", json=DRAFT)) == (403, "other-origin")


@pytest.mark.parametrize("host", ["127.0.0.1:8501", "[::1]:8501", "localhost"])
def test_every_name_of_this_machine_may_write(browse, host):
    assert browse(host).post("/api/draft", json=DRAFT).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not json",
        b"[]",
        json.dumps(DRAFT | {"exercise": "../../etc/passwd"}).encode(),
        json.dumps(DRAFT | {"exercise": "fusion/late\n"}).encode(),
        json.dumps(DRAFT | {"tab": ""}).encode(),
        json.dumps(DRAFT | {"base": "x"}).encode(),
        json.dumps(DRAFT | {"base": 2**80}).encode(),
        json.dumps(DRAFT | {"code": "\ud800"}).encode(),
        json.dumps({"exercise": "fusion/late"}).encode(),
    ],
)
def test_a_malformed_body_is_refused_in_a_sentence(browse, body):
    assert error_of(browse().post("/api/draft", content=body)) == (400, "malformed")


def test_a_body_or_a_code_too_large_is_refused(browse):
    assert error_of(browse().post("/api/draft", content=b" " * 300_000)) == (413, "too-large")
    assert error_of(browse().post("/api/draft", json=DRAFT | {"code": "x" * 210_000})) == (413, "too-large")


def test_a_failing_database_is_a_503_that_names_its_kind_and_no_password(browse, monkeypatch, tmp_path):
    monkeypatch.setenv("RONGHUI_DATABASE_URL", f"sqlite:///{tmp_path}/missing/secret.db")
    assert error_of(browse().post("/api/draft", json=DRAFT)) == (503, "unavailable")
    health = browse().get("/api/health")
    assert (health.status_code, health.json()) == (503, {"status": "failing", "database": "unavailable"})


def test_health_is_ok_when_the_database_answers(browse):
    health = browse().get("/api/health")
    assert (health.status_code, health.json()) == (200, {"status": "ok", "database": "ok"})


def test_pages_are_compressed(browse):
    assert browse().get("/lesson").headers["Content-Encoding"] == "gzip"


def test_alone_on_a_laptop_there_is_no_cookie(browse):
    assert "Set-Cookie" not in browse().get("/").headers


def test_in_a_classroom_each_browser_gets_one_cookie_and_its_own_drafts(browse, url, monkeypatch):
    monkeypatch.setenv("RONGHUI_MODE", "classroom")
    one, other = browse("class.example"), browse("class.example")
    set_cookie = one.get("/lesson?id=x").headers["Set-Cookie"]
    assert re.fullmatch(r"ronghui_learner=[\w-]{32}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax", set_cookie)
    assert "Set-Cookie" not in one.get("/").headers
    other.get("/")
    one.post("/api/draft", json=DRAFT)
    other.post("/api/draft", json=DRAFT | {"code": "other"})
    store = Store.open(url)
    found = [store.draft(store.learner(b.cookies["ronghui_learner"]), "fusion/late").code for b in (one, other)]
    assert found == [DRAFT["code"], "other"]


def test_in_a_classroom_a_forged_cookie_is_replaced_and_cannot_write(browse, monkeypatch):
    monkeypatch.setenv("RONGHUI_MODE", "classroom")
    browser = browse("class.example")
    forged = {"Cookie": "ronghui_learner=local"}
    assert error_of(browser.post("/api/draft", json=DRAFT, headers=forged)) == (403, "no-identity")
    assert "Set-Cookie" in browser.get("/", headers=forged).headers


def test_what_is_not_a_page_sets_no_cookie(browse, monkeypatch):
    monkeypatch.setenv("RONGHUI_MODE", "classroom")
    browser = browse("class.example")
    assert "Set-Cookie" not in browser.get("/static/app.js", headers={"Accept": "*/*"}).headers
    assert "Set-Cookie" not in browser.post("/api/draft", json=DRAFT).headers


def test_over_https_the_cookie_is_secure(browse, monkeypatch):
    monkeypatch.setenv("RONGHUI_MODE", "classroom")
    browser = browse("class.example")
    browser.base_url = "https://class.example"
    assert browser.get("/").headers["Set-Cookie"].endswith("; Secure")


def test_the_mode_follows_the_address_unless_it_is_set():
    assert [mode({}, a) for a in ("127.0.0.1", "localhost", "::1", "127.8.8.8")] == ["local"] * 4
    assert [mode({}, a) for a in ("0.0.0.0", "::", "192.168.1.5", "ronghui.org")] == ["classroom"] * 4
    assert mode({"RONGHUI_MODE": "local"}, "0.0.0.0") == "local"
    with pytest.raises(ValueError, match="must be local or classroom"):
        mode({"RONGHUI_MODE": "Classroom"})


def test_a_laptops_learner_is_one_and_a_classrooms_is_the_cookies():
    token = new_token()
    assert learner_token({}, "local") == learner_token({"ronghui_learner": token}, "local") == "local"
    assert learner_token({"ronghui_learner": token}, "classroom") == token
    for cookies in ({}, {"ronghui_learner": "local"}, {"ronghui_learner": token + "\n"}):
        with pytest.raises(NoIdentity, match="allow cookies"):
            learner_token(cookies, "classroom")


def start(tmp_path, *arguments):
    return subprocess.Popen(
        [sys.executable, str(ROOT / "server.py"), *arguments],
        cwd=tmp_path,
        env={**os.environ, "RONGHUI_HOME": str(tmp_path), "RONGHUI_MODE": ""},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_the_real_server_says_where_it_is_serves_drafts_and_stops_cleanly(tmp_path, monkeypatch):
    for name in ("RONGHUI_DATABASE_URL", "RONGHUI_MODE"):
        monkeypatch.delenv(name, raising=False)
    port = free_port()
    site = f"http://127.0.0.1:{port}"
    running = start(tmp_path, "--port", str(port))
    try:
        assert running.stdout.readline() == f"Ronghui 融会 is at {site}\n"
        post = Request(f"{site}/api/draft", json.dumps(DRAFT).encode(), {"Origin": site})
        with urlopen(post, timeout=20) as answer:
            assert json.load(answer)["revision"] == 1
        with urlopen(site, timeout=20) as answer:
            assert b"<html" in answer.read()
    finally:
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=20)
    assert (running.returncode, out) == (0, "")
    assert "Traceback" not in err


def test_a_busy_port_is_one_sentence_and_exit_code_1(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        out, err = (started := start(tmp_path, "--port", str(port))).communicate(timeout=20)
    assert started.returncode == 1
    assert (out, err) == (
        "",
        f"Port {port} is in use by another program: choose another, e.g. --port {port + 1}.\n",
    )
