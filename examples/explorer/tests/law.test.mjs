// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// The page answers as every other host does, and nothing of the law is in its source.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { difference, digest, parse } from "../../embed/wasm/tests/vectors.mjs";
import { blank, browser, languages, open, root } from "./page.mjs";

let page;
before(async () => {
  page = await blank();
  await open(page, "claim?lang=en");
});
after(() => browser.close());

const vectors = (name) => parse(readFileSync(join(root, name), "utf8"));
const proven = ["vectors", "vectors_amended", "vectors_own"].flatMap((name) => vectors(`tests/vectors/${name}.tsv`));
const others = ["tests/vectors/vectors_cases.tsv", "../shared/rulebook/vectors.tsv", "../shared/rulebook/vectors_amended.tsv"]
  .filter((name) => existsSync(join(root, name))).flatMap(vectors);

test("every vector, by one digest with the proofs", async () => {
  const all = [...proven, ...others];
  const answers = await page.evaluate((asked) => asked.map(({ rule, inputs }) => gongbao.answer(rule, inputs)), all);
  assert.deepEqual(all.map((v, i) => difference(v, answers[i])).filter((d) => d !== ""), []);
  const [, expected] = /expected_of_rules = 0x([0-9a-f]{16})/.exec(readFileSync(join(root, "tests/proof/paths.hpp"), "utf8"));
  assert.equal(digest(answers.slice(0, proven.length)), expected);
});

test("what a vector brings is what the view of claims shows for its address", async () => {
  const some = [...proven, ...others].filter((v, i) => i % 17 === 0 && Object.keys(v.inputs).length > 0);
  for (const [i, { rule, inputs }] of some.entries()) {
    const lang = languages[i % 2];
    await page.evaluate((hash) => { location.hash = hash; }, `claim?${new URLSearchParams({ rule, ...inputs, lang })}`);
    await page.waitForFunction((id) => document.querySelector(".named p")?.textContent.startsWith(`${id} `), rule);
    const { shown, refusal, answer } = await page.evaluate(([id, given, language]) => ({
      shown: [...document.querySelectorAll(".outputs .key")].map((key) => key.textContent),
      refusal: document.querySelector(".refusal")?.textContent,
      answer: gongbao.answer(id, given, { language }),
    }), [rule, Object.fromEntries(Object.entries(inputs)), lang]);
    const known = await page.evaluate((id) => gongbao.describe(id).inputs.map(({ key }) => key), rule);
    if (Object.keys(inputs).some((key) => !known.includes(key))) continue; // no form has a key that the rule has not
    if (answer.outputs === undefined) assert.equal(refusal, answer.message, rule);
    else assert.deepEqual(shown.toSorted(), Object.keys(answer.outputs).toSorted(), rule);
  }
});

test("every rule and case begins with an example that it answers", async () => {
  const refused = await page.evaluate(async (languages) => {
    const found = [];
    for (const [i, { id }] of gongbao.catalogue().entries()) {
      const shown = new Promise((done) => addEventListener("popstate", () => setTimeout(done), { once: true }));
      location.hash = `claim?rule=${id}&lang=${languages[i % 2]}`;
      await shown;
      if (!document.querySelector(".named p")?.textContent.startsWith(`${id} `)) found.push(`${id}: not shown`);
      const refusal = document.querySelector(".refusal, .failure");
      if (refusal) found.push(`${id}: ${refusal.textContent}`);
      await new Promise((done) => setTimeout(done, 60));  // Chromium takes 20 addresses a second
    }
    return found;
  }, languages);
  assert.deepEqual(refused, []);
  assert.deepEqual(page.faults, []);
});

// Figures of a screen and of time, which a table may have as well.
const ofTheScreen = new Set(["100", "200", "300", "1000"]);
test("no figure of a table, and no day of the calendar, stands in the source", async () => {
  const tables = await page.evaluate(() => {
    const benefits = new Set(gongbao.plans().map(({ facts }) => `${facts.city}.${facts.benefit}`));
    return [...benefits].map((name) => gongbao.writeTables(...name.split(".")));
  });
  const days = new Set((await page.evaluate(() => gongbao.writeTables("", "workdays"))).match(/\d{4}-\d\d-\d\d/g));
  const figures = new Set();
  for (const [, whole, part = "", percent] of tables.join("\n").matchAll(/(?<=[,"\n])(\d+)(?:\.(\d+))?(%?)(?=[,"\n\r])/g)) {
    figures.add(whole);
    figures.add(String(BigInt(whole + part.padEnd(2, "0").slice(0, 2)))); // in fen, or a rate in 1/10,000
    if (percent) figures.add(`${whole}${part}`);
  }
  assert.ok(figures.size > 20 && days.size > 100);
  const folder = new URL("../src/", import.meta.url).pathname;
  const found = [];
  for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ts")))
    readFileSync(join(folder, name), "utf8").replaceAll("http://www.w3.org/2000/svg", "").split("\n").forEach((line, i) => {
      for (const [literal] of line.matchAll(/(?<![\w.#])\d[\d_]*(?:\.\d+)?\b/g)) {
        const number = literal.replaceAll("_", "").replace(/\.0*$/, "");
        if (number.length >= 3 && figures.has(number) && !ofTheScreen.has(number)) found.push(`${name}:${i + 1}: ${literal}`);
      }
      for (const [day] of line.matchAll(/\d{4}-\d\d-\d\d/g)) if (days.has(day)) found.push(`${name}:${i + 1}: ${day}`);
    });
  assert.deepEqual(found, []);
});
