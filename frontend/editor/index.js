// The code editor as a Streamlit component. Its one promise: nothing typed is ever lost.
//   - Text from the server enters the document only when `docId` or `rev` changes, and then undo brings the old text back.
//   - Every change is in localStorage after 150 ms, and on the server (POST api/draft) after 1.5 s idle or on blur.
//   - Run, submit and reset are triggers that carry the text themselves; none is fired on mount.
import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, Compartment, EditorState, Prec } from "@codemirror/state";
import {
  drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers, tooltips,
} from "@codemirror/view";
import { adopt, element, modeOf } from "../shared.js";
import { libraryCompletion } from "./complete.js";
import { keep, learnClock, newest, tabId, watchOtherTabs } from "./drafts.js";
import { look, styles } from "./look.js";

const KEEP_MS = 150;
const POST_MS = 1500;
const CHANGED_MS = 300;
const LEAVE_MS = 2000;
const RETRY_MS = 10_000;
const KEEPALIVE_BYTES = 60_000; // browsers refuse keepalive bodies above 64 KiB
const API = new URL(import.meta.url.split("/_stcore/")[0] + "/api/draft");
const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const KEYS = MAC ? { run: "⌘⏎", submit: "⌘⇧⏎" } : { run: "Ctrl+Enter", submit: "Ctrl+Shift+Enter" };

const fromServer = Annotation.define();
const mounted = new WeakMap();
const open = new Set();
let routeMissing = false; // plain `streamlit run` has no draft route

class Editor {
  constructor(component) {
    this.root = component.parentElement;
    adopt(this.root, styles);
    this.words = new Compartment();
    this.library = new Compartment();
    this.draw();
    this.take(component, true);
    this.stopWatching = watchOtherTabs(() => this.data.docId, (record) => this.hearOther(record));
    this.onLeave = () => this.flush(true);
    window.addEventListener("pagehide", this.onLeave);
    this.onHide = () => document.visibilityState === "hidden" && this.flush(true);
    document.addEventListener("visibilitychange", this.onHide);
    open.add(this);
  }

  draw() {
    const act = (action) => () => this.act(action);
    this.note = element("div", { class: "rh-note", role: "status", hidden: true });
    this.code = element("div", { class: "rh-code" });
    this.hint = element("span", { class: "rh-hidden", id: "rh-hint" });
    this.buttons = {
      run: element("button", { type: "button", class: "rh-button", onclick: act("run") }),
      submit: element("button", { type: "button", class: "rh-button rh-submit", onclick: act("submit") }),
      reset: element("button", { type: "button", class: "rh-button rh-quiet", onclick: act("reset") }),
    };
    this.state = element("span", { class: "rh-state", role: "status", "aria-live": "off" });
    this.box = element(
      "div", { class: "rh" },
      this.note, this.code, element("div", { class: "rh-bar" }, ...Object.values(this.buttons), this.state), this.hint,
    );
    this.root.append(this.box);
  }

  /** Takes what Python sent: on mount, on every change of data, and on every change of theme. */
  take(component, first = false) {
    const { data, setStateValue, setTriggerValue } = component;
    const old = this.data;
    Object.assign(this, { data, setStateValue, setTriggerValue });
    this.box.dataset.mode = modeOf(this.box);
    if (first || !same(old.labels, data.labels)) this.relabel();
    if (first) this.begin();
    else if (old.docId !== data.docId) this.change(old);
    else if (old.rev !== data.rev) this.replace(data.code);
    else if (old.stack !== data.stack || !same(old.labels, data.labels)) this.configure();
    if (first || !same(old.error, data.error)) this.mark();
    const isNews = first || old.docId !== data.docId || old.judgedId !== data.judgedId;
    if (isNews && data.judgedId !== this.judgedId) {
      this.judge(data.judged, data.judgedId);
      this.compare();
    }
  }

  /** The code that the panel speaks of: from a press of a button here, or from Python on mount. */
  judge(code, id) {
    this.judged = code;
    this.judgedId = id;
    this.told = false; // what Python takes for granted of a new verdict
  }

  /** Tells Python when the text stops being the one that was judged, and when it is that again. */
  compare(wait = CHANGED_MS) {
    clearTimeout(this.compareTimer);
    const changed = this.judged != null && this.text !== this.judged;
    if (changed === this.told) return;
    this.compareTimer = setTimeout(() => {
      this.told = changed;
      this.setStateValue("changed", { doc_id: this.data.docId, judged: this.judgedId, changed });
    }, wait);
  }

  relabel() {
    const { labels } = this.data;
    for (const [action, button] of Object.entries(this.buttons)) {
      const key = KEYS[action];
      button.replaceChildren(labels[action], ...(key ? [element("kbd", { "aria-hidden": "true" }, key)] : []));
      if (key) button.setAttribute("aria-keyshortcuts", (MAC ? "Meta+" : "Control+") + (action === "submit" ? "Shift+Enter" : "Enter"));
    }
    this.hint.textContent = labels.leave;
  }

  phrases() {
    const { labels } = this.data;
    const phrases = {};
    for (const [name, text] of Object.entries(labels)) if (name.startsWith("cm:")) phrases[name.slice(3)] = text;
    return [
      EditorState.phrases.of(phrases),
      // tabindex: the scrolling area is reached by keyboard through its content
      EditorView.contentAttributes.of({ "aria-label": labels.editor, "aria-describedby": "rh-hint", tabindex: "0" }),
    ];
  }

  configure() {
    this.view?.dispatch({
      effects: [this.words.reconfigure(this.phrases()), this.library.reconfigure(libraryCompletion(this.data.stack))],
    });
  }

  startState(doc) {
    const shortcut = (action) => () => (this.act(action), true);
    return EditorState.create({
      doc,
      extensions: [
        Prec.highest(keymap.of([
          { key: "Mod-Enter", run: shortcut("run") },
          { key: "Mod-Shift-Enter", run: shortcut("submit") },
        ])),
        // Escape may also close a list of completions; Tab leaves the editor after it all the same.
        Prec.highest(EditorView.domEventHandlers({
          keydown: (event, view) => {
            if (event.key === "Escape") view.setTabFocusMode(LEAVE_MS);
          },
        })),
        lineNumbers(), lintGutter(), history(), drawSelection(), highlightActiveLine(), highlightActiveLineGutter(),
        indentUnit.of("    "), EditorState.tabSize.of(4), indentOnInput(), bracketMatching(), closeBrackets(),
        autocompletion({ icons: true, maxRenderedOptions: 60 }), search({ top: true }), highlightSelectionMatches(),
        python(), look, tooltips({ position: "fixed" }),
        this.words.of(this.phrases()), this.library.of(libraryCompletion(this.data.stack)),
        keymap.of([
          ...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap,
          { key: "Tab", run: acceptCompletion }, indentWithTab,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) this.changed(update.transactions.some((tr) => tr.annotation(fromServer)));
        }),
        EditorView.domEventHandlers({
          blur: (event) => {
            if (!this.box.contains(event.relatedTarget)) this.flush();
          },
        }),
      ],
    });
  }

  /**
   * First text of a document: the newer of the server's and this browser's. The older is one undo away.
   * Within the second or two that two clocks may differ, a higher `rev` (a reset) speaks for the server.
   */
  begin() {
    const { docId, code, rev, savedAt, revision } = this.data;
    const mine = newest(docId);
    const local = mine && mine.code !== code ? mine : null;
    const localWins = local && (savedAt == null || local.ts >= savedAt + (rev > mine.rev ? 2 : -1));
    const text = localWins ? local.code : code;
    this.posted = code;
    this.revision = revision; // the draft on the server that this text grew from
    this.show(local && !localWins ? local.code : text);
    if (local && !localWins) this.replace(code);
    this.say(localWins ? "local" : savedAt != null ? "saved" : null);
    if (localWins) this.schedulePost();
  }

  show(text) {
    if (this.view) return this.view.setState(this.startState(text));
    if (this.plain) return void (this.plain.value = text);
    try {
      this.view = new EditorView({ state: this.startState(text), parent: this.code, root: this.root });
    } catch (problem) {
      // A browser CodeMirror cannot live in still gets a place to type, with the same buttons and the same safety.
      console.error(problem);
      this.plain = element("textarea", {
        class: "rh-plain", spellcheck: "false", "aria-label": this.data.labels.editor,
        oninput: () => this.changed(false), onblur: () => this.flush(),
        onkeydown: (event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            this.act(event.shiftKey ? "submit" : "run");
          }
        },
      });
      this.plain.value = text;
      this.code.append(this.plain);
    }
  }

  get text() {
    return this.view ? this.view.state.doc.toString() : this.plain.value;
  }

  /** Another document in the same place. The text of the old one is flushed under its own id first. */
  change(old) {
    const now = this.data;
    this.data = old;
    this.flush(true);
    this.data = now;
    this.note.hidden = true;
    this.begin();
  }

  /** The server's text over ours (reset, restore): one step of its own in the history. */
  replace(code) {
    this.posted = code;
    this.revision = this.data.revision;
    this.note.hidden = true;
    if (this.plain) this.plain.value = code;
    else if (code !== this.text)
      this.view.dispatch({
        changes: { from: 0, to: this.view.state.doc.length, insert: code },
        annotations: [isolateHistory.of("full"), fromServer.of(true)],
        scrollIntoView: true,
      });
    clearTimeout(this.postTimer);
    this.keepNow();
    this.compare();
    this.say("saved");
  }

  mark() {
    if (!this.view) return;
    const { error } = this.data;
    const doc = this.view.state.doc;
    const found = [];
    if (error && error.line >= 1 && error.line <= doc.lines) {
      const line = doc.line(error.line);
      const from = line.from + line.text.search(/\S|$/);
      found.push({ from, to: Math.max(from, line.to), severity: "error", message: error.message });
    }
    this.view.dispatch(setDiagnostics(this.view.state, found));
    if (found.length && !this.view.hasFocus) this.view.dispatch({ effects: EditorView.scrollIntoView(found[0].from, { y: "nearest", yMargin: 40 }) });
  }

  changed(byServer) {
    if (byServer) return;
    this.say("typing");
    clearTimeout(this.keepTimer);
    this.keepTimer = setTimeout(() => this.keepNow(), KEEP_MS);
    this.schedulePost();
    this.compare();
  }

  schedulePost(wait = POST_MS) {
    clearTimeout(this.postTimer);
    this.postTimer = setTimeout(() => this.post({ idle: true }), wait);
  }

  keepNow() {
    clearTimeout(this.keepTimer);
    this.kept = keep(this.data.docId, this.data.rev, this.text);
  }

  flush(leaving = false) {
    if (this.keepTimer) this.keepNow();
    this.keepTimer = 0;
    if (this.text !== this.posted) this.post({ leaving });
  }

  async post({ leaving = false, idle = false } = {}) {
    clearTimeout(this.postTimer);
    const code = this.text;
    if (code === this.posted || (this.posting === code && !leaving)) return;
    const { docId } = this.data;
    if (routeMissing) {
      // A rerun asked for while another one runs makes Streamlit drop a click, so never on the way out or on blur.
      if (leaving || !idle) return leaving ? undefined : this.schedulePost();
      this.posted = code;
      this.setStateValue("draft", { code, doc_id: docId, tab: tabId, nonce: nonce() });
      return this.say("saved");
    }
    this.posting = code;
    const body = JSON.stringify({ exercise: docId, code, tab: tabId, base: this.revision });
    try {
      const answer = await fetch(API, {
        method: "POST", body, credentials: "same-origin", headers: { "Content-Type": "application/json" },
        keepalive: body.length < KEEPALIVE_BYTES,
      });
      if (answer.status === 404 || answer.status === 405) {
        routeMissing = true;
        this.posting = null;
        return leaving ? undefined : this.schedulePost();
      }
      learnClock(answer);
      if (this.data.docId !== docId) return;
      if (answer.ok) {
        const { revision, conflict } = await answer.json();
        this.posted = code;
        this.revision = revision ?? null;
        if (conflict) this.tell(this.data.labels.elsewhere);
        if (this.text === code) this.say("saved");
      } else {
        this.say("local");
        if (answer.status >= 500) this.schedulePost(RETRY_MS); // a 4xx would be refused again
      }
    } catch {
      if (this.data.docId !== docId) return;
      this.say("local");
      this.schedulePost(RETRY_MS);
    } finally {
      this.posting = null;
    }
  }

  act(action) {
    clearTimeout(this.compareTimer); // its rerun would compete with this one
    this.keepNow();
    const code = this.text;
    if (action !== "reset") {
      // The event carries the text, so it need not be sent a second time as a draft.
      clearTimeout(this.postTimer);
      this.posted = code;
      this.say("saved");
    } else this.flush();
    const id = nonce();
    if (action !== "reset") this.judge(code, id);
    this.setTriggerValue(action, { code, doc_id: this.data.docId, nonce: id, tab: tabId });
  }

  /** Another tab wrote this document: say so, offer its text, and leave ours alone. */
  hearOther(record) {
    if (record.code === this.text) return void (this.note.hidden = true);
    const { labels } = this.data;
    this.other = record;
    this.tell(labels.other_tab, this.button(labels.take_other, () => this.takeOther()));
  }

  takeOther() {
    const { code } = this.other;
    this.note.hidden = true;
    this.revision = null; // on purpose, so no conflict
    if (this.plain) {
      this.plain.value = code;
      this.changed(false);
    } else
      this.view.dispatch({
        changes: { from: 0, to: this.view.state.doc.length, insert: code },
        annotations: isolateHistory.of("full"),
      });
  }

  tell(sentence, ...buttons) {
    const close = this.button(this.data.labels.keep_mine, () => (this.note.hidden = true));
    this.note.replaceChildren(element("span", {}, sentence), ...buttons, close);
    this.note.hidden = false;
  }

  button(text, onclick) {
    return element("button", { type: "button", class: "rh-button rh-quiet", onclick }, text);
  }

  say(what) {
    const { labels } = this.data;
    this.state.textContent = { saved: labels.saved, local: labels.saved_here, typing: labels.saving }[what] ?? "";
    this.state.dataset.state = what ?? "";
  }

  destroy() {
    this.flush(true);
    clearTimeout(this.postTimer);
    clearTimeout(this.keepTimer);
    clearTimeout(this.compareTimer);
    this.stopWatching();
    window.removeEventListener("pagehide", this.onLeave);
    document.removeEventListener("visibilitychange", this.onHide);
    this.view?.destroy();
    this.box.remove();
    open.delete(this);
  }
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const nonce = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

// The shortcuts work anywhere on a page with exactly one editor, unless another field is being typed in.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || open.size !== 1) return;
  const target = event.composedPath()[0];
  if (target instanceof Element && target.closest("input, textarea, select, [contenteditable=true]")) return;
  const [editor] = open;
  if (!editor.box.isConnected || editor.box.offsetParent === null) return;
  event.preventDefault();
  editor.act(event.shiftKey ? "submit" : "run");
});

export default function (component) {
  const { parentElement } = component;
  const known = mounted.get(parentElement);
  if (known) known.take(component);
  else mounted.set(parentElement, new Editor(component));
  return () => {
    mounted.get(parentElement)?.destroy();
    mounted.delete(parentElement);
  };
}
