// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { blank, browser, open } from "./page.mjs";

const folder = mkdtempSync(join(tmpdir(), "gongbao-explorer-"));
after(() => browser.close());
after(() => rmSync(folder, { recursive: true }));

const program = process.env.GONGBAO_CALC;
const calc = (...args) => spawnSync(program, args, { encoding: "utf8" });
const withProgram = { skip: program === undefined && "GONGBAO_CALC does not say where calc is" };

const cell = (page, row, column) => page.locator(`.grids tr:has(th:text-is("${row}")) td:nth-child(${column}) input`);
async function download(page, name) {
  const waiting = page.waitForEvent("download");
  await page.locator(".table-side button.primary").click();
  const path = join(folder, name);
  await (await waiting).saveAs(path);
  return path;
}

for (const lang of ["en", "zh"])
  test(`a forbidden table is refused with its check, as calc refuses it (${lang})`, withProgram, async () => {
    const page = await blank();
    await open(page, `what_if?lang=${lang}&b=jinzhou-medical_aid`);
    const rates = page.locator(".grids td:nth-child(3) input");
    // Whatever is wrong: a check, a form, an empty cell, a text where an amount stands.
    for (const wrong of ["165%", "-5%", "abc", "", "65"]) {
      await rates.nth(6).fill(wrong);
      // Checked with the next frame, after which whatever was told before is gone.
      await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
      await page.locator(".failure").waitFor();
      const told = (await page.locator(".grids tr.fault:not([hidden]) p").allInnerTexts()).join("\n");
      const path = await download(page, "wrong.csv");
      const { stderr } = calc("JZ-MA-07", "--lang", lang, "--what-if", path);
      assert.ok(told !== "" && stderr.includes(told), `${wrong}: ${told}\n${stderr}`);
      assert.equal(await rates.nth(6).getAttribute("aria-invalid"), "true");
    }
    await rates.nth(6).fill("65%");
    await page.locator(".finding").first().waitFor();
    assert.equal(await page.locator(".failure").count(), 0);
    assert.match(await page.locator(".unlike").innerText(), /tilt_rate_is_basic_rate/);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

test("who gains and who loses most, where and how much, is what calc --diff finds", withProgram, async () => {
  const page = await blank();
  for (const [benefit, row, column, value] of [
    ["sanmenxia-medical_aid", "tilt aid", 3, "50%"], ["sanmenxia-medical_aid", "margin · inpatient", 2, "2000.00"], ["jinzhou-medical_aid", "margin · basic aid", 4, "15000"],
    ["sanmenxia-outpatient_pool", "secondary", 2, "40"],
  ]) {
    await open(page, `what_if?lang=en&b=${benefit}`);
    const input = cell(page, row, column);
    await input.fill(value);
    await page.locator(".everyone table").waitFor();
    const path = await download(page, "changed.csv");
    const { stdout } = calc("--diff", benefit.replace("-", "."), path, "--lang", "en");
    const [, amount, at] = /the largest difference is (\S+), at (\S+)\.\n/.exec(stdout) ?? assert.fail(stdout);
    const plain = (text) => text.replaceAll(",", "");
    const found = plain(await page.locator(".everyone").innerText());
    const shown = [...found.matchAll(/[+−](\d+\.\d\d)\s+at (\d+\.\d\d)/g)].map((m) => [m[1], m[2]]);
    const most = shown.reduce((a, b) => (Number(b[0]) > Number(a[0]) ? b : a));
    assert.deepEqual(most, [amount, at], `${benefit} ${row}: ${found}`);
    // And each finding stands in what calc says of that person.
    for (const [more, where] of shown) assert.ok(stdout.includes(`at most by ${more}, first at ${where}`), `${more} at ${where}:\n${stdout}`);
  }
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("a changed table stands in the address and is undone", async () => {
  const page = await blank();
  await open(page, "what_if?lang=en&b=jinzhou-medical_aid");
  const input = cell(page, "margin · basic aid", 4);
  const before = await input.inputValue();
  const address = page.url();
  await input.fill("12345.67");
  await page.waitForFunction((before) => location.href !== before, address);  // it is written a moment later
  await page.reload();
  await page.locator("#app[data-ready]").waitFor();
  assert.equal(await input.inputValue(), "12345.67");
  await page.getByText("Every cell").click();
  await page.locator(".whole tbody tr:not(.fault)").nth(10).waitFor();
  await input.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "margin · tilt aid, annual cap");
  await page.getByRole("button", { name: "Undo all changes" }).click();
  await page.waitForFunction((value) => [...document.querySelectorAll(".grids input")].some((i) => i.value === value), before);
  assert.equal(await input.inputValue(), before);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});
