// Bundles both components into ronghui/web, copies the fonts, and writes down the hashes by which
// tests/ui/test_components.py notices a build older than its sources. `npm ci && npm run build`.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");
const web = join(root, "ronghui", "web");
const fonts = join(root, "static", "fonts");

// A tenth of plotly.js is the text of its manual, in the attribute tables. The code never reads it.
const withoutManual = {
  name: "without-manual",
  setup(build) {
    build.onLoad({ filter: /plotly\.js[\\/]src[\\/].*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8")
        .replace(/\bdescription: \[[^]*?\]\s*\.join\([^)]*\)/g, 'description: ""')
        .replace(/\bdescription:\s*'(?:[^'\\\n]|\\.)*'/g, 'description: ""'),
      loader: "js",
    }));
  },
};

for (const name of ["editor", "figure"]) {
  const out = join(web, name);
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(out)) if (file.endsWith(".js")) rmSync(join(out, file));
  await esbuild.build({
    absWorkingDir: here,
    entryPoints: { index: join(here, name, "index.js") },
    outdir: out,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    loader: { ".css": "empty" }, // plotly.js drags in the style sheet of a map library it does not bundle here
    define: { global: "window", "define.amd": "false", "process.env.NODE_DEBUG": "false" },
    plugins: [withoutManual],
    logLevel: "warning",
  });
}

mkdirSync(fonts, { recursive: true });
for (const [family, name] of [["inter", "Inter"], ["jetbrains-mono", "JetBrainsMono"]]) {
  const from = join(here, "node_modules", "@fontsource-variable", family);
  copyFileSync(join(from, "files", `${family}-latin-wght-normal.woff2`), join(fonts, `${name}-latin.woff2`));
  copyFileSync(join(from, "LICENSE"), join(fonts, `${name}-OFL.txt`));
}

const hash = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");
const files = (folder, wanted) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("node_modules") && wanted.test(path))
    .sort();
const listed = (paths) => Object.fromEntries(paths.map((path) => [relative(root, path), hash(path)]));
const sources = listed([...files(here, /\.m?js$/), join(here, "package-lock.json")]);
const built = listed([...files(web, /\.js$/), ...files(fonts, /\.(woff2|txt)$/)]);
writeFileSync(join(web, "manifest.json"), JSON.stringify({ sources, built }, null, 1) + "\n");
for (const path of Object.keys(built)) console.log(path, readFileSync(join(root, path)).length);
