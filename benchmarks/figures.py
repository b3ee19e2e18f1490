"""How many updates a second each lesson figure reaches while its slider is dragged.

    python benchmarks/figures.py [LESSON ...]

Every animation frame sets the slider to its next state; what is counted are finished redraws.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import expect

from ronghui.catalog import load_catalog
from tests.browser.serving import launched, learner, served

DRAG = """async (slider) => {
    const plot = slider.getRootNode().querySelector('.fig-plot');
    const before = Number(plot.dataset.updates);
    const start = performance.now();
    let step = 0, frames = 0, way = 1;
    while (performance.now() - start < 2000) {
        if (step + way < 0 || step + way > Number(slider.max)) way = -way;
        slider.value = String(step += way);
        slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        await new Promise(requestAnimationFrame);
        frames++;
    }
    const seconds = (performance.now() - start) / 1000;
    return [(Number(plot.dataset.updates) - before) / seconds, frames / seconds];
}"""


def main() -> None:
    catalog = load_catalog()
    wanted = sys.argv[1:] or list(catalog.lessons)
    print(f"{'figure':56} {'updates/s':>10} {'frames/s':>9}")
    with served() as server, launched() as browser:
        for id in wanted:
            lesson = catalog.lessons[id]
            moving = [name for name, figure in lesson.spec.figures.items() if len(figure.states) > 1]
            with learner(browser) as me:
                me.open(f"{server.address}/lesson?id={id}&lang=en")
                predictions = me.page.locator("[class*='st-key-predict_'] button")
                while predictions.count():
                    predictions.first.click()
                    me.settle(400)
                expect(me.page.locator("input[type=range]")).to_have_count(len(moving), timeout=120_000)
                for number in range(len(moving)):
                    slider = me.page.locator("input[type=range]").nth(number)
                    slider.scroll_into_view_if_needed()
                    label = slider.get_attribute("aria-label") or f"slider {number + 1}"
                    me.page.wait_for_timeout(3000)  # a reader reads before the hand moves
                    updates, frames = slider.evaluate(DRAG)
                    print(f"{id}: {label[:36]:36} {updates:10.1f} {frames:9.1f}", flush=True)


if __name__ == "__main__":
    main()
