// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
//
// node inline.mjs PACKAGE FROM.html TO.html
//
// Makes a page of one file, which works from file:// without a network: what stands in FROM.html in
// <script type="gongbao"> is run behind gongbao.js, with `load` and, as `module`, the address of gongbao.wasm in it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

/** The page with the library, and the script behind it. */
export function inlined(folder, page, script) {
  const wasm = readFileSync(join(folder, "gongbao.wasm")).toString("base64");
  return `${page}
<script type="module">
${readFileSync(join(folder, "gongbao.js"), "utf8")}
const module = "data:application/wasm;base64,${wasm}";
${script}
</script>
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const fail = (message) => (console.error(`inline.mjs: ${message}`), process.exit(2));
  const [folder, from, to] = argv.slice(2);
  if (to === undefined) fail("wanted PACKAGE FROM.html TO.html");
  const page = readFileSync(from, "utf8");
  const found = /<script type="gongbao">([^]*?)<\/script>\n?/.exec(page) ?? fail(`${from}: no <script type="gongbao">`);
  writeFileSync(to, inlined(folder, page.replace(found[0], () => ""), found[1]));
}
