// Figures are authored once, in the light palette. Here they get the page's fonts and, on a dark page, its colours.

const HEX = /#[0-9a-f]{6}\b/gi;
const RGB = /rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)/gi;
const VERBATIM = new Set(["bdata", "x", "y", "z", "customdata"]);

const hex = (r, g, b) => "#" + [r, g, b].map((n) => Number(n).toString(16).padStart(2, "0")).join("");
const rgba = (colour, alpha) => `rgba(${colour.slice(1).match(/../g).map((n) => parseInt(n, 16)).join(", ")}, ${alpha})`;

/** A copy of a figure (or any part of one) with every colour of `palette` exchanged, alpha kept. */
export const recolour = (value, palette) => {
  const known = new Map(Object.entries(palette).map(([light, dark]) => [light.toLowerCase(), dark]));
  const text = (s) =>
    s
      .replace(HEX, (h) => known.get(h.toLowerCase()) ?? h)
      .replace(RGB, (whole, r, g, b, a) => {
        const dark = known.get(hex(r, g, b));
        return dark ? rgba(dark, a ?? 1) : whole;
      });
  const walk = (v, key) => {
    if (VERBATIM.has(key)) return v;
    if (typeof v === "string") return v.includes("#") || v.includes("rgb") ? text(v) : v;
    if (Array.isArray(v)) return typeof v[0] === "number" && typeof v[1] === "number" ? v : v.map((item) => walk(item));
    if (v && typeof v === "object" && !ArrayBuffer.isView(v)) return Object.fromEntries(Object.entries(v).map(([k, item]) => [k, walk(item, k)]));
    return v;
  };
  return walk(value);
};

/** The page's look as a plotly template: whatever a figure does not set itself. */
export const pageTemplate = (element) => {
  const style = getComputedStyle(element);
  const read = (name) => style.getPropertyValue(`--st-${name}`).trim();
  const text = read("text-color");
  const muted = read("gray-text-color") || text;
  const line = read("border-color");
  const font = read("font").replaceAll('"', "'");
  const list = (name) => read(name).split(/,(?![^(]*\))/).map((c) => c.trim()).filter(Boolean);
  const scale = (colours) => (colours.length > 1 ? colours.map((c, i) => [i / (colours.length - 1), c]) : undefined);
  const sequential = scale(list("chart-sequential-colors"));
  const axis = {
    gridcolor: line, linecolor: line, zerolinecolor: line, tickcolor: line, zerolinewidth: 1, gridwidth: 1, automargin: true,
    fixedrange: true, tickfont: { color: muted }, title: { font: { color: text, size: 13 }, standoff: 8 },
  };
  const colorbar = { outlinewidth: 0, thickness: 12, ticks: "", tickfont: { color: muted } };
  return {
    layout: {
      font: { family: font, color: text, size: 13 },
      title: { font: { size: 15, weight: 600 }, x: 0, xref: "paper", xanchor: "left", y: 1, yref: "container", yanchor: "top", pad: { t: 6 } },
      colorway: list("chart-categorical-colors"),
      colorscale: { sequential, diverging: scale(list("chart-diverging-colors")) },
      xaxis: axis, yaxis: axis, coloraxis: { colorbar },
      dragmode: false,
      hoverlabel: { bgcolor: read("background-color"), bordercolor: line, font: { color: text, family: font, size: 13 } },
      legend: { orientation: "h", y: 1.02, yanchor: "bottom", x: 0, itemclick: false, itemdoubleclick: false, bgcolor: "rgba(0,0,0,0)" },
      annotationdefaults: { font: { color: text }, arrowcolor: muted },
    },
    data: { heatmap: [{ colorbar, colorscale: sequential }], contour: [{ colorbar, colorscale: sequential }], scatter: [{ line: { width: 2 } }] },
  };
};

/** Room above the plot for what stands there: a title, a legend in a row, both or neither. */
export const margins = ({ title, showlegend, margin }, data) => {
  const legend = showlegend ?? (data.filter((trace) => trace.type !== "heatmap" && trace.type !== "contour").length > 1);
  const titled = Boolean(title?.text ?? (typeof title === "string" && title));
  return { l: 48, r: 16, t: 12 + (titled ? 26 : 0) + (legend ? 24 : 0), b: 44, ...margin };
};
