// Completion after `np.`, `torch.nn.`, `x.` from lists that completions.py wrote with the real libraries.
import { pythonLanguage } from "@codemirror/lang-python";
import { syntaxTree } from "@codemirror/language";

const KIND = { f: "function", c: "class", m: "namespace", k: "constant" };
const USUAL = {
  np: "numpy",
  torch: "torch",
  nn: "torch.nn",
  F: "torch.nn.functional",
  math: "math",
};

let lists; // fetched once, when the first dot is typed
const load = () =>
  (lists ??= fetch(new URL("./completions.json", import.meta.url))
    .then((r) => r.json())
    .then(({ modules, methods }) => {
      const members = new Map();
      for (const [name, kinds] of Object.entries(modules)) {
        const options = [];
        for (const [kind, names] of Object.entries(kinds))
          for (const label of names.split(" ")) options.push({ label, type: KIND[kind] });
        members.set(name, options);
      }
      const words = {};
      for (const [stack, names] of Object.entries(methods))
        words[stack] = names.split(" ").map((label) => ({ label, type: "method" }));
      return { members, words };
    })
    .catch(() => {
      lists = undefined;
      return { members: new Map(), words: {} };
    }));

/** {alias: module} as the document imports them, over the usual names. */
export const aliases = (text) => {
  const names = { ...USUAL };
  for (const [, module, alias] of text.matchAll(/^\s*import\s+([\w.]+)(?:\s+as\s+(\w+))?/gm))
    names[alias ?? module.split(".")[0]] = alias ? module : module.split(".")[0];
  for (const [, module, rest] of text.matchAll(/^\s*from\s+([\w.]+)\s+import\s+([^\n#]+)/gm))
    for (const [, name, alias] of rest.matchAll(/(\w+)(?:\s+as\s+(\w+))?/g)) names[alias ?? name] = `${module}.${name}`;
  return names;
};

const source = (stack) => async (context) => {
  const before = context.matchBefore(/\.\w*$/);
  if (!before) return null;
  const node = syntaxTree(context.state).resolveInner(context.pos, -1).name;
  if (/String|Comment|Number/.test(node)) return null;
  const { members, words } = await load();
  const line = context.state.doc.lineAt(context.pos);
  const chain = line.text.slice(0, before.from - line.from).match(/[A-Za-z_]\w*(?:\.\w+)*$/)?.[0] ?? "";
  const [head, ...rest] = chain.split(".");
  const module = [aliases(context.state.doc.toString())[head] ?? head, ...rest].join(".");
  const options = members.get(module) ?? (/[\w)\]]$/.test(line.text.slice(0, before.from - line.from)) ? words[stack] : null);
  return options ? { from: before.from + 1, options, validFor: /^\w*$/ } : null;
};

export const libraryCompletion = (stack) => pythonLanguage.data.of({ autocomplete: source(stack) });
