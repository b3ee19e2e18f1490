"""Pictures of a page, for whoever changes it: light and dark, wide and phone, in both languages.

    .venv/bin/python -m tests.browser.shoot "/lesson?id=recsys/funnel" [/tmp/shots]

Predictions are answered, so that the whole lesson can be seen. Console errors are printed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.browser.serving import launched, learner, served

LOOKS = (("en", 1280, "light"), ("zh", 1280, "dark"), ("en", 390, "dark"), ("zh", 390, "light"))


def shoot(path: str, folder: Path) -> None:
    """Write one PNG a look into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with launched() as browser, served() as server:
        for lang, width, scheme in LOOKS:
            with learner(browser, width=width, color_scheme=scheme) as me:
                me.open(f"{server.address}{path}{'&' if '?' in path else '?'}lang={lang}")
                while (options := me.page.locator("[class*=st-key-prediction_] button")).count():
                    options.first.click()
                    me.settle(600)
                me.settle(2500)
                # Streamlit scrolls inside the page, so the window has to be as high as what it holds.
                high = me.page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
                me.page.set_viewport_size({"width": width, "height": min(int(high) + 80, 16_000)})
                me.settle(1500)
                target = folder / f"{lang}-{width}-{scheme}.png"
                me.page.screenshot(path=target)
                print(target, *me.errors)


if __name__ == "__main__":
    shoot(sys.argv[1], Path(sys.argv[2] if len(sys.argv) > 2 else "/tmp/shots"))
