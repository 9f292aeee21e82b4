// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// The page in headless Chromium, as it is built: from a file, or over HTTP from this machine.
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
export const built = join(root, "build/explorer");

export const browser = await chromium.launch({ executablePath: process.env.EXPLORER_BROWSER, args: ["--no-sandbox", "--disable-gpu"] });
export const views = ["curve", "claim", "what_if", "calendar", "articles"];
export const languages = ["en", "zh"];

/** A page that fails its test where it throws, logs an error or asks the network for anything. */
export async function blank(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en", ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!["file:", "data:", "blob:"].includes(protocol) && hostname !== "localhost") page.faults.push(`asks for ${request.url()}`);
  });
  return page;
}
/** Opens a view: #claim?rule=…. */
export async function open(page, hash, from = pathToFileURL(join(built, "explorer.html")).href) {
  await page.goto("about:blank");
  await page.goto(`${from}#${hash}`);
  await page.locator("#app[data-ready]").waitFor();
}

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };
/** Goes on to another view in an opened page, as a link does. */
export async function follow(page, hash) {
  await page.evaluate((to) => { location.hash = to; }, hash);
  await page.waitForFunction((to) => location.hash.startsWith(`#${to}`) && document.querySelector(".view")?.classList.contains(to.split("?")[0]), hash.split("&")[0]);
}

/** A static host over a folder. */
export async function host(folder) {
  const server = createServer((request, response) => {
    const path = join(folder, request.url === "/" ? "index.html" : request.url.slice(1));
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(path)] });
    createReadStream(path).pipe(response);
  });
  await new Promise((up) => server.listen(0, "localhost", up));
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}
