// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import { brotliCompressSync, gzipSync } from "node:zlib";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";

const out = process.env.EXPLORER_OUT ?? join(import.meta.dirname, "../../build/explorer");

/** Beside the page for a host, one page that is a single file: it holds gongbao.wasm, and works from file://. */
function oneFile(): Plugin {
  return {
    name: "one-file",
    closeBundle() {
      const site = join(out, "site");
      const wasm = readFileSync(join(out, "gongbao.wasm"));
      writeFileSync(join(site, "gongbao.wasm"), wasm);
      if (!existsSync(join(site, "index.html"))) return;
      const page = readFileSync(join(site, "index.html"), "utf8");
      const named = (pattern: RegExp) => readFileSync(join(site, pattern.exec(page)![1]!), "utf8");
      const script = /<script [^>]*src="([^"]+)"[^>]*><\/script>/;
      const style = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/;
      const [code, css] = [named(script), named(style)];
      const single = page
        .replace(style, () => `<style>${css}</style>`)
        .replace(script, "")
        .replace("</body>", () =>
          `<script type="application/octet-stream" id="wasm">${gzipSync(wasm, { level: 9 }).toString("base64")}</script>\n` +
          `<script type="module">${code.replaceAll("</script", "<\\/script")}</script>\n</body>`);
      writeFileSync(join(out, "explorer.html"), single);
      const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`.padStart(8);
      for (const [name, bytes] of [["gongbao.wasm", wasm], ["script", Buffer.from(code)], ["style", Buffer.from(css)], ["explorer.html", Buffer.from(single)]] as const)
        console.log(`${name.padEnd(14)}${kilobytes(bytes.length)}  gzip${kilobytes(gzipSync(bytes, { level: 9 }).length)}  Brotli${kilobytes(brotliCompressSync(bytes).length)}`);
    },
  };
}

export default defineConfig({
  base: "./",
  logLevel: "warn",
  build: {
    outDir: join(out, "site"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { output: { entryFileNames: "explorer.js", assetFileNames: "explorer[extname]", codeSplitting: false } },
  },
  plugins: [oneFile()],
});
