// What both components need of the page around them.

/** "dark" or "light", from the luminance of Streamlit's own background at this element. */
export const modeOf = (element) => {
  const colour = getComputedStyle(element).getPropertyValue("--st-background-color").trim();
  const hex = colour.match(/^#([0-9a-f]{6})/i)?.[1];
  const parts = hex ? hex.match(/../g).map((x) => parseInt(x, 16)) : (colour.match(/[\d.]+/g) ?? [255, 255, 255]).map(Number);
  const [r, g, b] = parts;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128 ? "dark" : "light";
};

/** Adds the component's style sheet to its shadow root, parsed once for all instances. */
export const adopt = (() => {
  const sheets = new Map();
  return (root, css) => {
    if (!sheets.has(css)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    if (!root.adoptedStyleSheets.includes(sheets.get(css))) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheets.get(css)];
  };
})();

export const element = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value == null) continue;
    if (name.startsWith("on")) node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
};
