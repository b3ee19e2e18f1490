// One figure with one slider. All its states came along, so a move of the slider is drawn here without asking the server.
import { adopt, element, modeOf } from "../shared.js";
import { decode } from "./arrays.js";
import { margins, pageTemplate, recolour } from "./colours.js";

const NEAR = "800px"; // figures this far below the screen are drawn already
const CONFIG = { displayModeBar: false, responsive: false, scrollZoom: false, doubleClick: false, showTips: false, displaylogo: false, locale: "en" };

const CLEAR = "rgba(0,0,0,0)";
const SETTLE_MS = 160; // after the last move of the slider the still gives way to the live plot, which can be hovered
const MOST_NODES = 4000; // of one still; a picture beyond that is drawn live

let library;
const plotly = () => (library ??= import("./plotly.js"));

const styles = `
:host { display: block; height: 100%; }
.fig { height: 100%; display: flex; flex-direction: column; gap: 4px; color: var(--st-text-color); font-family: var(--st-font); font-size: 15px; min-width: 0; }
.fig-controls { display: flex; flex-wrap: wrap; gap: 6px 20px; align-items: center; min-height: 44px; }
.fig-controls:empty { display: none; }
.fig-slide { display: flex; flex: 1 1 260px; flex-wrap: wrap; gap: 0 12px; align-items: center; min-width: 0; }
.fig-slide label { flex: 0 1 auto; line-height: 1.35; }
.fig-track { display: flex; flex: 1 1 220px; gap: 12px; align-items: center; min-width: 0; } /* below a long label, not beyond it */
.fig-slide input { flex: 1 1 120px; min-width: 0; height: 32px; margin: 0; accent-color: var(--st-primary-color); cursor: pointer; touch-action: pan-y; }
.fig-slide output { flex: none; text-align: right; font-variant-numeric: tabular-nums; font-weight: 600; }
.fig-set { display: inline-flex; border: 1px solid var(--st-border-color); border-radius: var(--st-button-radius, 8px); padding: 2px; margin: 0; gap: 2px; }
.fig-set legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.fig-set label { position: relative; display: inline-flex; cursor: pointer; }
.fig-set span { padding: 5px 12px; border-radius: calc(var(--st-button-radius, 8px) - 2px); font-size: 14px; line-height: 1.4; }
.fig-set input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
.fig-set input:checked + span { background: var(--st-secondary-background-color); font-weight: 600; box-shadow: inset 0 0 0 1px var(--st-text-color); }
.fig input:focus-visible { outline: 2px solid var(--st-primary-color); outline-offset: 2px; border-radius: 4px; }
.fig-set input:focus-visible + span { outline: 2px solid var(--st-primary-color); outline-offset: 2px; }
.fig-stage { position: relative; width: 100%; flex: 1 1 0; min-height: 0; display: flex; }
.fig-still, .fig-workshop { position: absolute; inset: 0; pointer-events: none; overflow: clip; }
.fig-still svg { position: absolute; top: 0; left: 0; overflow: hidden; }
.fig-still[hidden] { display: none; }
.fig-workshop { visibility: hidden; contain: strict; }
.fig-plot { position: relative; width: 100%; flex: 1 1 0; min-height: 0; overflow: clip; contain: layout; }
@media (pointer: coarse) { .fig-slide input { height: 44px; } .fig-set span { padding: 10px 14px; } }
@media (prefers-reduced-motion: reduce) { .fig * { transition: none !important; animation: none !important; } }
.js-plotly-plot .plotly, .js-plotly-plot .plotly div { direction: ltr; font-family: inherit; margin: 0; padding: 0; }
.js-plotly-plot .plotly .main-svg { position: absolute; top: 0; left: 0; pointer-events: none; overflow: hidden; }
.js-plotly-plot .plotly .main-svg .draglayer { pointer-events: all; }
.js-plotly-plot .plotly svg a { fill: var(--st-link-color); }
.js-plotly-plot .plotly .user-select-none { user-select: none; }
.js-plotly-plot .plotly .cursor-crosshair, .js-plotly-plot .plotly .cursor-pointer { cursor: default; }
`;

const mounted = new WeakMap();
let count = 0;

class Figure {
  constructor(component) {
    this.root = component.parentElement;
    adopt(this.root, styles);
    this.id = `fig-${++count}`;
    this.index = null;
    this.stills = new Map();
    this.box = element("div", { class: "fig" });
    this.root.append(this.box);
    this.take(component.data);
    this.sizes = new ResizeObserver(() => this.ask());
    this.sizes.observe(this.plot);
    this.sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.sight.disconnect();
        this.near = true;
        this.ask();
      },
      { rootMargin: NEAR },
    );
    this.sight.observe(this.box);
    this.view = new IntersectionObserver((entries) => (this.inSight = entries.at(-1).isIntersecting));
    this.view.observe(this.box);
    this.onPrint = () => ((this.near = true), this.render());
    window.addEventListener("beforeprint", this.onPrint);
  }

  /** Takes what Python sent; called again on every change of data and of the theme. */
  take(data) {
    const old = this.data;
    this.data = data;
    if (old?.hash !== data.hash) {
      const { sets, pool } = JSON.parse(data.figures); // sets: [[name, [state, ...]], ...]
      Object.assign(this, { sets, pool });
      this.drawn = new Map();
      this.stills = new Map();
      const last = data.labels.length - 1;
      if (this.index == null || old.labels.length !== data.labels.length) this.index = Math.min(Math.max(data.start, 0), last);
      if (!(this.set < this.sets.length)) this.set = 0;
    }
    const mode = modeOf(this.box);
    const look = JSON.stringify(pageTemplate(this.box)) + mode;
    if (look !== this.look) {
      this.look = look;
      this.mode = mode;
      this.template = null;
      this.drawn = new Map();
      this.stills = new Map();
    }
    if (old?.frame !== data.frame) this.draw();
    this.show();
  }

  draw() {
    const { labels, slider_label, alt, toggle_label } = this.data;
    const focus = this.root.activeElement?.dataset?.part;
    this.controls = element("div", { class: "fig-controls" });
    this.slider = this.value = null;
    if (labels.length > 1) {
      const id = `${this.id}-slider`;
      this.slider = element("input", {
        type: "range", id, min: 0, max: labels.length - 1, step: 1, "data-part": "slider",
        oninput: () => {
          this.index = Number(this.slider.value);
          this.movedAt = performance.now();
          this.show();
        },
      });
      // As wide as the widest label, so that the track does not move under the finger.
      const width = Math.max(...labels.map((label) => [...label].reduce((n, c) => n + (c.codePointAt(0) > 0x2e80 ? 2 : 1), 0)));
      this.value = element("output", { for: id, style: `min-width: ${Math.min(width, 16)}ch` });
      this.controls.append(
        element(
          "div", { class: "fig-slide" },
          element("label", { for: id }, slider_label), element("div", { class: "fig-track" }, this.slider, this.value),
        ),
      );
    }
    if (this.sets.length > 1) {
      const options = this.sets.map(([name], i) =>
        element(
          "label", {},
          element("input", {
            type: "radio", name: `${this.id}-set`, value: i, "data-part": `set-${i}`,
            onchange: () => {
              this.set = i;
              this.show();
            },
          }),
          element("span", {}, name),
        ),
      );
      this.radios = options.map((option) => option.firstChild);
      this.controls.append(element("fieldset", { class: "fig-set" }, element("legend", {}, toggle_label), ...options));
    } else this.radios = [];
    this.plot ??= element("div", { class: "fig-plot", role: "img" });
    this.still ??= element("div", { class: "fig-still", hidden: true, "aria-hidden": "true" });
    this.stage ??= element("div", { class: "fig-stage" }, this.plot, this.still);
    this.plot.setAttribute("aria-label", alt);
    this.box.replaceChildren(this.controls, this.stage);
    if (focus) this.root.querySelector(`[data-part="${focus}"]`)?.focus();
  }

  /** The controls say the new state at once; the drawing follows with the next frame. */
  show() {
    const label = this.data.labels[this.index] ?? "";
    if (this.slider) {
      this.slider.value = this.index;
      this.slider.setAttribute("aria-valuetext", label);
      this.value.textContent = label;
    }
    this.radios.forEach((radio, i) => (radio.checked = i === this.set));
    this.ask();
  }

  ask() {
    if (!this.near || this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.render();
    });
  }

  /** The state as plotly takes it, coloured for this page; made once. */
  prepared(set = this.set, index = this.index) {
    const key = `${set}/${index}`;
    if (!this.drawn.has(key)) {
      const [, states] = this.sets[set];
      const state = states[Math.min(index, states.length - 1)];
      const { data, layout = {} } = decode(this.mode === "dark" ? recolour(state, this.data.dark) : state, this.pool);
      this.template ??= pageTemplate(this.box);
      this.drawn.set(key, {
        data,
        layout: { ...layout, margin: margins(layout, data), template: this.template, paper_bgcolor: CLEAR, plot_bgcolor: CLEAR },
      });
    }
    return this.drawn.get(key);
  }

  keyOf(set, index, width, height) {
    return [this.data.hash, set, index, this.look, width, height].join("|");
  }

  /** Draws the state: while the slider moves, from a still if there is one; else live. */
  async render() {
    const library = await plotly();
    const [width, height] = [this.plot.clientWidth, this.plot.clientHeight];
    if (!width || !height || !this.box.isConnected) return;
    this.library = library;
    const key = this.keyOf(this.set, this.index, width, height);
    const moving = performance.now() - (this.movedAt ?? -Infinity) < SETTLE_MS;
    const still = this.stills.get(key);
    if (moving) {
      clearTimeout(this.settleTimer);
      this.settleTimer = setTimeout(() => this.ask(), SETTLE_MS + 10);
    }
    if (key === this.shown && (key === this.last || moving)) return;
    if (moving && still) {
      this.still.replaceChildren(...still);
      this.expose(true);
    } else if (key !== this.last) {
      const state = this.prepared();
      await library.react(this.plot, state.data, { ...state.layout, width, height, autosize: false }, CONFIG);
      this.last = key;
      this.keepStill(key, this.plot);
      this.expose(false);
      this.workAhead();
    } else this.expose(false);
    this.shown = key;
    this.updates = (this.updates ?? 0) + 1;
    this.plot.dataset.updates = this.updates;
    this.plot.dataset.state = this.index;
  }

  expose(still) {
    this.still.hidden = !still;
    this.plot.style.visibility = still ? "hidden" : "";
  }

  /** A picture of what plotly has drawn: it can be put in place within a frame, whatever it holds. */
  keepStill(key, plot) {
    if (this.data.labels.length < 2 || this.stills.has(key)) return;
    const drawings = [...plot.querySelectorAll(".main-svg")].filter((svg) => svg.childElementCount);
    if (drawings.reduce((n, svg) => n + svg.getElementsByTagName("*").length, 0) > MOST_NODES) return;
    this.stills.set(key, drawings.map((svg) => svg.cloneNode(true)));
  }

  /** Makes the stills of the other states, one at a time, while the figure is in sight and nothing else is to do. */
  workAhead() {
    if (this.working || this.data.labels.length < 2 || !window.requestIdleCallback) return;
    this.working = true;
    const next = async () => {
      const [width, height] = [this.plot.clientWidth, this.plot.clientHeight];
      const waiting = this.data.labels.map((_, i) => i).filter((i) => !this.stills.has(this.keyOf(this.set, i, width, height)));
      // The nearest first: that is where a hand will take it.
      waiting.sort((a, b) => Math.abs(a - this.index) - Math.abs(b - this.index));
      if (!waiting.length || !this.box.isConnected || !width) return this.rest();
      if (this.inSight && performance.now() - (this.movedAt ?? -Infinity) > 400) {
        const [set, index] = [this.set, waiting[0]];
        const key = this.keyOf(set, index, width, height);
        const state = this.prepared(set, index);
        if (!this.workshop) this.stage.append((this.workshop = element("div", { class: "fig-workshop", "aria-hidden": "true" })));
        await this.library.react(this.workshop, state.data, { ...state.layout, width, height, autosize: false }, CONFIG);
        this.keepStill(key, this.workshop);
        if (!this.stills.has(key)) return this.rest(); // too large for stills
        this.idle = requestIdleCallback(next);
      } else this.later = setTimeout(() => (this.idle = requestIdleCallback(next)), 500);
    };
    this.idle = requestIdleCallback(next);
  }

  rest() {
    this.working = false;
    if (!this.workshop) return;
    this.library.purge(this.workshop);
    this.workshop.remove();
    this.workshop = null;
  }

  destroy() {
    this.sizes.disconnect();
    this.sight.disconnect();
    window.removeEventListener("beforeprint", this.onPrint);
    clearTimeout(this.settleTimer);
    clearTimeout(this.later);
    if (this.idle) cancelIdleCallback(this.idle);
    this.view.disconnect();
    this.rest();
    this.library?.purge(this.plot);
    this.box.remove();
  }
}

export default function ({ parentElement, data }) {
  const known = mounted.get(parentElement);
  if (known) known.take(data);
  else mounted.set(parentElement, new Figure({ parentElement, data }));
  return () => {
    mounted.get(parentElement)?.destroy();
    mounted.delete(parentElement);
  };
}
