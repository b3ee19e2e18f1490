// The part of plotly.js the figures use: scatter, bar, heatmap and contour on Cartesian axes, without the mode bar's
// exports, map tiles, 3-D, selections by lasso, or the schema tools. The same modules as plotly.js/lib/core minus those.
import Plotly from "plotly.js/lib/core";
import bar from "plotly.js/lib/bar";
import contour from "plotly.js/lib/contour";
import heatmap from "plotly.js/lib/heatmap";

Plotly.register([bar, heatmap, contour]);
export const { react, purge } = Plotly;
