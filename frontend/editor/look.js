// Colours and type of the editor. Everything structural comes from Streamlit's --st-* variables; the code colours
// are ours, one set a mode, each at least 4.5:1 on the background, the active line and the selection's tint.
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags as t } from "@lezer/highlight";

const highlight = HighlightStyle.define([
  { tag: [t.keyword, t.modifier, t.controlKeyword, t.operatorKeyword, t.definitionKeyword, t.moduleKeyword], color: "var(--rh-keyword)" },
  { tag: [t.string, t.special(t.string), t.character], color: "var(--rh-string)" },
  { tag: [t.number, t.bool, t.null, t.atom], color: "var(--rh-number)" },
  { tag: [t.comment, t.lineComment], color: "var(--rh-comment)", fontStyle: "italic" },
  { tag: [t.function(t.definition(t.variableName)), t.definition(t.className)], color: "var(--rh-definition)", fontWeight: "600" },
  { tag: [t.function(t.variableName), t.function(t.propertyName)], color: "var(--rh-call)" },
  { tag: [t.className, t.typeName], color: "var(--rh-definition)" },
  { tag: [t.self, t.meta], color: "var(--rh-self)" },
  { tag: t.invalid, color: "var(--rh-wrong)" },
]);

const theme = EditorView.theme({
  "&": {
    height: "100%",
    color: "var(--st-text-color)",
    backgroundColor: "transparent",
    fontSize: "var(--rh-code-size)",
  },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--st-code-font, ui-monospace, monospace)", lineHeight: "1.6", overflow: "auto", fontVariantLigatures: "none" },
  ".cm-content": { padding: "10px 0", caretColor: "var(--st-text-color)" },
  ".cm-line": { padding: "0 14px 0 8px" },
  ".cm-cursor": { borderLeftColor: "var(--st-primary-color)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--rh-selection)",
  },
  ".cm-content ::selection": { backgroundColor: "var(--rh-selection)" },
  ".cm-gutters": {
    backgroundColor: "var(--st-background-color)", // opaque: long lines scroll under it
    color: "var(--rh-muted)",
    border: "none",
    fontVariantNumeric: "tabular-nums",
  },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 6px 0 10px", minWidth: "34px" },
  ".cm-activeLine": { backgroundColor: "var(--rh-active)" },
  ".cm-activeLineGutter": { backgroundColor: "var(--rh-active)", color: "var(--st-text-color)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--rh-bracket)",
    outline: "1px solid var(--rh-muted)",
    borderRadius: "2px",
  },
  ".cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket": { color: "var(--rh-wrong)", backgroundColor: "transparent" },
  ".cm-searchMatch": { backgroundColor: "var(--rh-match)", borderRadius: "2px" },
  ".cm-searchMatch-selected": { outline: "2px solid var(--st-primary-color)" },
  ".cm-selectionMatch": { backgroundColor: "var(--rh-bracket)" },
  ".cm-panels": {
    backgroundColor: "var(--st-secondary-background-color)",
    color: "var(--st-text-color)",
    borderColor: "var(--st-border-color) !important",
    fontFamily: "var(--st-font)",
  },
  ".cm-panel.cm-search": { padding: "8px 28px 8px 10px" },
  ".cm-panel.cm-search input[type=checkbox]": { accentColor: "var(--st-primary-color)" },
  ".cm-panel.cm-search label": { fontSize: "13px" },
  ".cm-panel.cm-search [name=close]": { color: "var(--st-text-color)", fontSize: "18px", width: "24px", height: "24px" },
  ".cm-textfield": {
    backgroundColor: "var(--st-background-color)",
    color: "var(--st-text-color)",
    border: "1px solid var(--rh-edge)",
    borderRadius: "5px",
    fontSize: "13px",
    padding: "3px 6px",
  },
  ".cm-button": {
    backgroundImage: "none",
    backgroundColor: "var(--st-background-color)",
    color: "var(--st-text-color)",
    border: "1px solid var(--rh-edge)",
    borderRadius: "5px",
    fontSize: "13px",
    padding: "3px 8px",
  },
  ".cm-tooltip": {
    backgroundColor: "var(--st-background-color)",
    color: "var(--st-text-color)",
    border: "1px solid var(--st-border-color)",
    borderRadius: "8px",
    boxShadow: "0 6px 24px rgb(0 0 0 / .16)",
    overflow: "hidden",
    zIndex: "1000",
  },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "var(--st-code-font)", fontSize: "13px", maxHeight: "15em" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "3px 10px 3px 4px !important" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--st-primary-color)",
    color: "var(--rh-on-primary)",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionIcon": { opacity: "1", color: "inherit", width: "1.2em" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--rh-wrong) 1.5px",
    textUnderlineOffset: "4px",
    textDecorationSkipInk: "none",
  },
  ".cm-gutter-lint": { width: "18px" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0 0 0 4px", display: "flex", alignItems: "center" },
  ".cm-lint-marker": { width: "12px", height: "12px" },
  ".cm-lint-marker-error": {
    content: "none",
    borderRadius: "50%",
    backgroundColor: "var(--rh-wrong)",
    boxShadow: "inset 0 0 0 2px var(--rh-wrong), inset 0 0 0 4px var(--st-background-color)",
  },
  ".cm-diagnostic-error": { borderLeft: "3px solid var(--rh-wrong)", padding: "6px 10px", fontFamily: "var(--st-font)", fontSize: "14px" },
});

export const look = [theme, syntaxHighlighting(highlight)];

export const styles = `
:host { display: block; height: 100%; }
.rh {
  --rh-keyword: #6d28d9; --rh-string: #146c2e; --rh-number: #b03a08; --rh-comment: #5b6172; --rh-definition: #0b6478;
  --rh-call: #2f4bb8; --rh-self: #8b2f7a; --rh-wrong: #b42318; --rh-muted: #5b6172; --rh-edge: #868da3;
  --rh-active: #f2f3fb; --rh-bracket: #e3e5f8; --rh-selection: #dcdefb; --rh-match: #fde9b8; --rh-on-primary: #ffffff;
  --rh-code-size: 14px;
  height: 100%; box-sizing: border-box; display: flex; flex-direction: column; min-width: 0; container-type: inline-size;
  border: 1px solid var(--st-border-color); border-radius: var(--st-base-radius, 8px);
  background: var(--st-background-color); color: var(--st-text-color); font-family: var(--st-font); overflow: clip;
}
.rh[data-mode=dark] {
  --rh-keyword: #c4b5fd; --rh-string: #8ce99a; --rh-number: #ffb37a; --rh-comment: #a0a6b8; --rh-definition: #7ad9ea;
  --rh-call: #9db8ff; --rh-self: #eeb0f5; --rh-wrong: #ff8787; --rh-muted: #a0a6b8; --rh-edge: #6b7289;
  --rh-active: #181b27; --rh-bracket: #2c3150; --rh-selection: #31365c; --rh-match: #55430f; --rh-on-primary: #0f1117;
}
.rh:focus-within { border-color: var(--st-primary-color); }
.rh-code { flex: 1 1 auto; min-height: 0; position: relative; }
.rh-code > .cm-editor { position: absolute; inset: 0; }
.rh-plain {
  position: absolute; inset: 0; width: 100%; height: 100%; box-sizing: border-box; resize: none; border: 0; padding: 10px 14px;
  background: transparent; color: inherit; font: var(--rh-code-size)/1.6 var(--st-code-font, monospace); tab-size: 4;
}
.rh-note {
  display: flex; gap: 8px 12px; align-items: center; flex-wrap: wrap; padding: 6px 12px; font-size: 13px;
  background: var(--st-secondary-background-color); border-bottom: 1px solid var(--st-border-color);
}
.rh-note[hidden] { display: none; }
.rh-note span { flex: 1 1 12em; }
.rh-bar {
  flex: none; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 8px 10px;
  border-top: 1px solid var(--st-border-color); background: var(--st-secondary-background-color);
}
.rh-button {
  font: 500 14px/1.2 var(--st-font); min-height: 36px; padding: 6px 14px; cursor: pointer; white-space: nowrap;
  border-radius: var(--st-button-radius, 8px); border: 1px solid var(--rh-edge);
  background: var(--st-background-color); color: var(--st-text-color); display: inline-flex; gap: 8px; align-items: center;
}
.rh-button:hover { border-color: var(--st-primary-color); }
.rh-button:focus-visible { outline: 2px solid var(--st-primary-color); outline-offset: 2px; }
.rh-submit { background: var(--st-primary-color); border-color: var(--st-primary-color); color: var(--rh-on-primary); }
.rh-submit:hover { background: color-mix(in srgb, var(--st-primary-color), var(--st-text-color) 15%); }
.rh-quiet {
  background: transparent; border-color: transparent; padding-inline: 8px;
  text-decoration: underline 1px; text-underline-offset: 3px;
}
.rh-note .rh-button { min-height: 28px; font-size: 13px; padding-block: 2px; }
.rh kbd { font: inherit; font-size: 12px; opacity: .85; letter-spacing: .02em; }
.rh-state { font-size: 13px; color: var(--rh-muted); margin-left: auto; white-space: nowrap; }
.rh-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (pointer: coarse) {
  .rh { --rh-code-size: 16px; } /* below 16 px iOS zooms the page on focus */
  .rh .rh-button { min-height: 44px; }
  .rh kbd { display: none; }
}
@container (max-width: 560px) { .rh kbd { display: none; } .rh-bar { gap: 6px; padding: 6px 8px; } }
`;
