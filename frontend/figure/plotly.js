// The part of plotly.js our figures use: scatter, bar, heatmap and contour on Cartesian axes, with annotations, shapes,
// images, legend, colour bar and hover. What plotly.js/lib/core adds to that (range sliders, buttons, selections, image
// export, schema tools) is a fifth of its size. Depends on plotly's inner modules: package.json pins the exact version.
import annotations from "plotly.js/src/components/annotations";
import colorbar from "plotly.js/src/components/colorbar";
import colorscale from "plotly.js/src/components/colorscale";
import errorbars from "plotly.js/src/components/errorbars";
import fx from "plotly.js/src/components/fx";
import grid from "plotly.js/src/components/grid";
import images from "plotly.js/src/components/images";
import legend from "plotly.js/src/components/legend";
import modebar from "plotly.js/src/components/modebar";
import shapes from "plotly.js/src/components/shapes";
import en from "plotly.js/src/locale-en";
import enUS from "plotly.js/src/locale-en-us";
import * as api from "plotly.js/src/plot_api/plot_api";
import { register } from "plotly.js/src/registry";
import bar from "plotly.js/src/traces/bar";
import contour from "plotly.js/src/traces/contour";
import heatmap from "plotly.js/src/traces/heatmap";
import scatter from "plotly.js/src/traces/scatter";

for (const [name, fn] of Object.entries(api)) if (typeof fn === "function") register({ moduleType: "apiMethod", name, fn });
// legend after shapes, fx after legend: the defaults of the later read those of the earlier
register([scatter, bar, heatmap, contour, annotations, shapes, images, grid, errorbars, colorscale, colorbar, legend, fx, modebar, en, enUS]);

export const { react, purge } = api;
