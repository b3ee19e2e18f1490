// What the learner typed, kept in this browser: one record a document and a tab, in localStorage.
// A tab writes only its own record, so two tabs can never overwrite one another; the newest is read on mount.

const PREFIX = "ronghui:draft:";
const CLOCK = "ronghui:clock"; // server time minus ours, in seconds: a wrong clock must not win over a right one
const KEEP_SECONDS = 14 * 24 * 3600;

const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};

// Storage may be full or forbidden; typing must go on all the same.
const write = (key, value) => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

// A duplicated tab inherits sessionStorage, so an id is kept only across a reload or a step in the history.
export const tabId = (() => {
  const fresh = Math.random().toString(36).slice(2, 10);
  try {
    const kind = performance.getEntriesByType("navigation")[0]?.type;
    const known = sessionStorage.getItem("ronghui:tab");
    if (known && (kind === "reload" || kind === "back_forward")) return known;
    sessionStorage.setItem("ronghui:tab", fresh);
  } catch {}
  return fresh;
})();

const keyOf = (docId, tab) => `${PREFIX}${docId}|${tab}`;

export const serverNow = () => Date.now() / 1000 + (Number(read(CLOCK)) || 0);

export const learnClock = (response) => {
  const date = Date.parse(response.headers.get("date") ?? "");
  if (!date) return;
  const offset = date / 1000 - Date.now() / 1000;
  write(CLOCK, Math.abs(offset) > 2 ? Math.round(offset) : 0); // the header counts whole seconds
};

export const keep = (docId, rev, code) => write(keyOf(docId, tabId), { code, rev, ts: serverNow(), tab: tabId });

/** The newest record of a document over all tabs, or null. Old records that say nothing new are dropped. */
export const newest = (docId) => {
  const found = [];
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (!key?.startsWith(PREFIX)) continue;
      const record = read(key);
      if (!record || serverNow() - record.ts > KEEP_SECONDS) {
        localStorage.removeItem(key);
        i--;
      } else if (key.startsWith(keyOf(docId, ""))) found.push(record);
    }
  } catch {}
  return found.sort((a, b) => b.ts - a.ts)[0] ?? null;
};

/** Calls back with {code, tab} when another tab writes the same document; returns the way to stop. */
export const watchOtherTabs = (docId, heard) => {
  const listener = (event) => {
    if (!event.key?.startsWith(keyOf(docId(), "")) || !event.newValue) return;
    try {
      const record = JSON.parse(event.newValue);
      if (record.tab !== tabId) heard(record);
    } catch {}
  };
  window.addEventListener("storage", listener);
  return () => window.removeEventListener("storage", listener);
};
