// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { blank, browser, built, open } from "./page.mjs";
import { join } from "node:path";

after(() => browser.close());

// The program over the same headers, made by another compiler for this machine.
const program = process.env.GONGBAO_CALC;
const calc = (...args) => spawnSync(program, [...args, "--lang", "en"], { encoding: "utf8" });
const withProgram = { skip: program === undefined && "GONGBAO_CALC does not say where calc is" };

const fen = (text) => Number(text.replaceAll(",", "").replace("−", "-").replace(".", ""));
const yuan = (amount) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;

/** What is drawn, as the module of the page says. */
const { instance } = await WebAssembly.instantiate(readFileSync(join(built, "gongbao.wasm")), {});
const benefits = (() => {
  const x = instance.exports;
  const [room, size] = [x.malloc(12), 1 << 20];
  const at = x.malloc(size);
  new Uint32Array(x.memory.buffer, room, 3).set([at, size, 0]);
  assert.equal(x.explorer_benefits(room), 0);
  return JSON.parse(new TextDecoder().decode(new Uint8Array(x.memory.buffer, at, new Uint32Array(x.memory.buffer, room, 3)[2])));
})();
const lines = benefits.flatMap((benefit) => benefit.sheets.map((sheet, number) => ({
  benefit, sheet, rows: sheet.rows,
  address: sheet.rows.map((row) => [benefit.city, benefit.benefit, number, row.category, row.care].join("-")).join("*"),
})));

/** Every knot that the page shows: of each line its rows, each with the fen before it and the amount itself. */
const knots = (page) => page.locator("table.knots").evaluateAll((tables) => tables.map((table) =>
  [...table.tBodies[0].rows].map((row) => ({
    cliff: row.className === "cliff",
    text: row.cells[0].innerText,
    article: row.cells[5].innerText,
    points: [0, 1].map((side) => [1, 2, 3, 4].map((cell) => row.cells[cell].children[side].innerText)),
  }))));

const descriptions = {};
const described = (rule) => (descriptions[rule] ??= calc("--describe", rule).stdout);
/** The same claim, asked of its rule. */
function asked({ benefit, sheet }, row, amount) {
  const date = `date=${sheet.day}`;
  if (benefit.is_pool)
    return [benefit.rule, date, `in_scope_cost=${amount}`, ...(row.category ? [`level=${row.category}`, `retired=${row.care === "retired"}`] : [])];
  const facts = [["care", row.care], ["criteria_issued", "true"], ["referred", "true"], ["in_province", sheet.qualifying], ...(row.care === "outpatient" ? [["disease", "esrd_dialysis"]] : [])]
    .filter(([key]) => new RegExp(`^  ${key} `, "m").test(described(benefit.rule))).map((fact) => fact.join("="));
  return [benefit.rule, date, `recipients=${row.category}`, `self_pay=${amount}`, ...facts];
}

test("at every knot and beside it the page shows what calc answers; cliffs are where calc --cliffs finds them, red, with the article", withProgram, async () => {
  const atlas = calc("--cliffs").stdout.split("\nCliffs: ")[1].split("\nCliffs if ")[0];
  const cliffs = [...atlas.matchAll(/^ {2}(\S.*?) +(\S+) brings +(\S+) +(\S+) brings +(\S+)$/gm)].map((m) => m.slice(1, 6).map((t, i) => (i === 0 ? t : fen(t))));
  assert.ok(cliffs.length > 0);
  const page = await blank();
  const found = [];
  let compared = 0;
  for (const line of lines) {
    await open(page, `curve?lang=en&to=9999999&s=${line.address}`);
    const shown = await knots(page);
    assert.equal(shown.length, line.rows.length);
    for (const [i, row] of line.rows.entries())
      for (const { cliff, points, article, text } of shown[i]) {
        for (const [claimed, aid, patient] of points) {
          const answer = calc(...asked(line, row, yuan(fen(claimed)))).stdout;
          const of = (key) => fen(new RegExp(`^${key}=(.*)$`, "m").exec(answer)?.[1] ?? assert.fail(`${asked(line, row, yuan(fen(claimed))).join(" ")}: ${answer}`));
          const paid = of(line.benefit.is_pool ? "payment" : "total_aid");
          assert.deepEqual([fen(aid), fen(patient)], [paid, of(line.benefit.is_pool ? "self_pay" : "patient_pays")], `${line.address} ${claimed}`);
          ++compared;
        }
        if (!cliff) continue;
        const [before, at] = points;
        found.push([row.who.en, fen(before[0]), fen(before[1]), fen(at[0]), fen(at[1])]);
        assert.ok(atlas.includes(`${article}: `), article);
        assert.match(text, /One fen more brings \+/);
      }
  }
  assert.ok(compared > 200, String(compared));
  assert.deepEqual(found.sort(), cliffs.sort());
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("so are the cliffs that another reading makes", withProgram, async () => {
  const sections = calc("--cliffs").stdout.split("\nCliffs if ").slice(1);
  assert.ok(sections.length > 0);
  const page = await blank();
  for (const section of sections) {
    const [, key, word] = /^(\w+) is (\w+)\./.exec(section);
    const wanted = [...section.matchAll(/^ {2}(\S.*?) +(\S+) brings +(\S+) +(\S+) brings +(\S+)$/gm)].map((m) => m.slice(1, 6).map((t, i) => (i === 0 ? t : fen(t))));
    const found = [];
    for (const line of lines.filter(({ benefit }) => new RegExp(`^  ${key} `, "m").test(described(benefit.rule)))) {
      await open(page, `curve?lang=en&to=9999999&s=${line.address.split("*").map((one) => `${one}-${key}.${word}`).join("*")}`);
      for (const [i, table] of (await knots(page)).entries())
        for (const { cliff, points: [before, at] } of table)
          if (cliff) found.push([line.rows[i].who.en, fen(before[0]), fen(before[1]), fen(at[0]), fen(at[1])]);
    }
    assert.ok(wanted.length > 0);
    assert.deepEqual(found.sort(), wanted.sort(), section);
  }
  await page.context().close();
});

test("a claim after others of the year is what calc answers with the year they leave", withProgram, async () => {
  const page = await blank();
  for (const line of lines) {
    const [row] = line.rows.slice(-1);
    const outputs = (args) => Object.fromEntries(calc(...args).stdout.trim().split("\n").map((pair) => pair.split("=")));
    const year = line.benefit.is_pool ? "800" : "15000";
    const earlier = outputs(asked(line, row, year));
    // A deductible of a day begins again on another day.
    const before = Object.entries(earlier).filter(([key]) => key.endsWith("_after") && key !== "deductible_used_after").map(([key, amount]) => `${key.replace(/_after$/, "_before")}=${amount}`);
    await open(page, `curve?lang=en&to=9999999&s=${line.address.split("*").at(-1)}-year.${year}`);
    const [shown] = await knots(page);
    for (const { points } of shown)
      for (const [claimed, aid, patient] of points) {
        const now = outputs([...asked(line, row, yuan(fen(claimed))), ...before]);
        assert.deepEqual([fen(aid), fen(patient)], [now.total_aid ?? now.payment, now.patient_pays ?? now.self_pay].map(fen), `${line.address} ${claimed}`);
      }
    assert.ok(shown.length > 0);
  }
  await page.context().close();
});

test("between two knots a line is straight, and its marginal rate is its slope, to a fen", async () => {
  const page = await blank();
  await open(page, "curve?lang=en");
  await page.getByRole("button", { name: "Numbers (CSV)" }).waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Numbers (CSV)" }).click();
  const [heads, ...rows] = readFileSync(await (await download).path(), "utf8").replace("\uFEFF", "").trim().split("\r\n").map((row) => row.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((cell) => cell.replace(/,$/, "")));
  assert.ok(rows.length > 100 && heads.length > 3);
  for (let column = 1; column + 2 < rows[0].length; column += 3)
    for (let i = 1; i < rows.length; ++i) {
      const [claimed, aid, rate] = [0, column, column + 2].map((c) => [rows[i - 1][c], rows[i][c]]);
      if (rate[0] !== rate[1]) continue;
      const slope = (fen(claimed[1]) - fen(claimed[0])) * Number.parseFloat(rate[0]) / 100;
      assert.ok(Math.abs(fen(aid[1]) - fen(aid[0]) - slope) <= 2 || fen(claimed[1]) - fen(claimed[0]) === 1, rows[i].join(" "));
    }
  await page.context().close();
});

for (const [lang, add, remove] of [["en", "Add", "Remove "], ["zh", "添加", "移除"]])
  test(`lines are added and removed, and stand in the address (${lang})`, async () => {
    const page = await blank();
    await open(page, `curve?lang=${lang}`);
    const list = page.locator("ul.lines li");
    const before = await list.count();
    await page.locator("details > summary").first().click();
    await page.locator(".adding select").first().selectOption({ index: 1 });
    await page.getByRole("button", { name: add, exact: true }).click();
    assert.equal(await list.count(), before + 1);
    await page.getByRole("button", { name: new RegExp(`^${remove}`) }).first().click();
    assert.equal(await list.count(), before);
    const texts = await list.allInnerTexts();
    await page.waitForTimeout(400);  // the address is written a moment later
    await page.reload();
    await page.locator("#app[data-ready]").waitFor();
    assert.deepEqual(await list.allInnerTexts(), texts);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

test("what came earlier in the year moves the line, and the pointer shows fen", async () => {
  const page = await blank();
  await open(page, "curve?lang=en");
  const first = await knots(page);
  await page.getByRole("slider", { name: "Claimed earlier in the year" }).focus();
  await page.keyboard.press("PageUp");
  await page.waitForFunction(() => /year=/.test(location.hash));
  assert.notDeepEqual(await knots(page), first);
  await page.locator(".chart").hover();
  assert.match(await page.locator(".readout").innerText(), /^At [\d,]+\.\d\d yuan/);
  for (const lang of ["SVG", "PNG"]) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: `Picture (${lang})` }).click();
    assert.ok(readFileSync(await (await download).path()).length > 3000);
  }
  assert.deepEqual(page.faults, []);
  await page.context().close();
});
