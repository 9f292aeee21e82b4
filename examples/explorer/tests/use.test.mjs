// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// The page as it is used: by keys alone, by a link, on a phone, on paper; what it hands out.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { blank, browser, languages, open, views } from "./page.mjs";

after(() => browser.close());

test("a rule is found and a fact changed by keys alone, and the address follows", async () => {
  const page = await blank();
  await open(page, "claim?lang=en");
  await page.getByRole("combobox").first().focus();
  await page.keyboard.type("wh-sealing sealing");
  assert.match(await page.getByRole("listbox").innerText(), /0 rules/);
  await page.getByRole("combobox").first().fill("封闭");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  assert.match(page.url(), /rule=JZ-GW-05/);
  const [key] = await page.locator("[data-key]").evaluateAll((fields) => fields.filter((f) => f.querySelector("input.numeric")).map((f) => f.dataset.key));
  await page.locator(`[data-key="${key}"] input`).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("-1");
  assert.match(await page.locator(".refusal").innerText(), /below zero/);
  assert.equal(await page.locator(`[data-key="${key}"] input`).getAttribute("aria-invalid"), "true");
  await page.waitForURL(new RegExp(`${key}=-1`));
  await page.goBack();
  assert.match(await page.locator(".named p").innerText(), /^JZ-MA-07/);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("a language is of the address, or else of the browser", async () => {
  const page = await blank({ locale: "zh-CN" });
  await open(page, "articles");
  assert.match(page.url(), /lang=zh/);
  assert.equal(await page.locator("html").getAttribute("lang"), "zh-Hans");
  await page.getByRole("button", { name: "English" }).click();
  assert.match(page.url(), /lang=en/);
  assert.match(await page.locator("h1").innerText(), /Articles/);
  await page.context().close();
});

for (const lang of languages)
  test(`a link says all that is seen (${lang})`, async () => {
    const page = await blank({ viewport: { width: 390, height: 844 } });
    for (const view of views) {
      await open(page, `${view}?lang=${lang}`);
      await page.waitForTimeout(300);
      const [link, text] = [page.url(), await page.locator(".view").innerText()];
      await open(page, link.split("#")[1]);
      // An example says that it is one only where it was just made.
      const plain = (all) => all.replace(/^.*(example.*\.|示例数值.*)$/m, "").replace(/\n+/g, "\n");
      assert.equal(plain(await page.locator(".view").innerText()), plain(text), view);
      const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(wide <= window, `${view} is ${wide} wide on a phone`);
    }
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

test("numbers as CSV that Excel reads, pictures as files of their own, and paper", async () => {
  const page = await blank({ acceptDownloads: true });
  const taken = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return readFileSync(await download.path());
  };
  for (const view of views) {
    await open(page, `${view}?lang=zh`);
    if (await page.getByRole("button", { name: "数据（CSV）" }).count() === 0) continue;
    const csv = await taken("数据（CSV）");
    assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf], view);
    const rows = csv.toString("utf8").trim().split("\r\n");
    assert.ok(rows.length > 1 && rows.every((row) => row.includes(",")), view);
    const svg = (await taken("图片（SVG）")).toString("utf8");
    assert.match(svg, /^<svg [^]*xmlns="http:\/\/www.w3.org\/2000\/svg"[^]*<\/svg>\s*$/, view);
    assert.doesNotMatch(svg, /var\(/, view);
    assert.equal((await taken("图片（PNG）")).toString("latin1", 1, 4), "PNG", view);
    const paper = await page.pdf({ format: "A4", printBackground: true });
    assert.equal(paper.toString("latin1", 0, 5), "%PDF-", view);
  }
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("how fast a slider is followed", async (t) => {
  const page = await blank();
  await open(page, "curve?lang=en");
  const slider = page.locator('input[type="range"]').first();
  if ((await slider.count()) === 0) return t.skip("no slider");
  const { x, y, width, height } = await slider.boundingBox();
  await page.evaluate(() => {
    globalThis.frames_ = 0;
    const count = () => { ++globalThis.frames_; requestAnimationFrame(count); };
    requestAnimationFrame(count);
  });
  await page.mouse.move(x + 4, y + height / 2);
  await page.mouse.down();
  const from = Date.now();
  const before = await page.evaluate(() => globalThis.frames_);
  for (let i = 0; i < 120; ++i) await page.mouse.move(x + 4 + ((width - 8) * (i % 60)) / 60, y + height / 2);
  const frames = (await page.evaluate(() => globalThis.frames_)) - before;
  t.diagnostic(`${Math.round((frames * 1000) / (Date.now() - from))} frames a second while a slider is dragged`);
  await page.mouse.up();
  await page.context().close();
});
