// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { blank, browser, built, host, languages, open, views } from "./page.mjs";

after(() => browser.close());
const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

for (const lang of languages)
  test(`every view opens from a file, and a reader of screens finds its way (${lang})`, async () => {
    const page = await blank();
    for (const view of views) {
      await open(page, `${view}?lang=${lang}`);
      assert.equal(await page.locator("#app h1").count(), 1, view);
      assert.equal(await page.locator(".failure").count(), 0, view);
      await page.addScriptTag({ content: axe }).catch(() => page.evaluate(axe));
      const { violations } = await page.evaluate(() => window.axe.run());
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      assert.deepEqual(serious.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], view);
    }
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

test("without gongbao.wasm every view says so, and nothing else", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gongbao-explorer-"));
  cpSync(join(built, "site"), folder, { recursive: true });
  rmSync(join(folder, "gongbao.wasm"));
  const site = await host(folder);
  const page = await blank();
  for (const view of views) {
    await open(page, `${view}?lang=en`, site.address);
    assert.match(await page.locator(".view").innerText(), /^gongbao\.wasm cannot be loaded\.[^]{0,100}$/, view);
  }
  site.close();
  rmSync(folder, { recursive: true });
  await page.context().close();
});
