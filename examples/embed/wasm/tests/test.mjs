// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// node --test tests/test.mjs, after `build`; GONGBAO_PACKAGE is where it was built.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { inlined } from "../inline.mjs";
import { difference, digest, parse } from "./vectors.mjs";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const package_ = process.env.GONGBAO_PACKAGE ?? join(root, "build/wasm");
const { load, fen, yuan, Refused, Misuse, NotTaken } = await import(pathToFileURL(join(package_, "gongbao.js")).href);
const gongbao = await load();

const vectors = (name) => parse(readFileSync(name, "utf8"));
const proven = ["vectors", "vectors_amended", "vectors_own"].flatMap((name) => vectors(join(root, `tests/vectors/${name}.tsv`)));
const cases = vectors(join(root, "tests/vectors/vectors_cases.tsv"));
const shared = ["vectors", "vectors_amended"].map((name) => join(root, `../shared/rulebook/${name}.tsv`)).filter(existsSync)
  .flatMap(vectors);
const [, expectedDigest] = /expected_of_rules = 0x([0-9a-f]{16})/.exec(readFileSync(join(root, "tests/proof/paths.hpp"), "utf8"));
const claim = { date: "2023-03-01", recipients: ["margin"], self_pay: "20000" };

test("the module imports nothing and is small", () => {
  const bytes = readFileSync(join(package_, "gongbao.wasm"));
  assert.deepEqual(WebAssembly.Module.imports(new WebAssembly.Module(bytes)), []);
  const compressed = brotliCompressSync(bytes).length;
  assert.ok(compressed <= 300_000, `${compressed} bytes`);
});

test("every vector, by one digest with the proofs", () => {
  const all = [...proven, ...cases, ...shared];
  assert.deepEqual(all.map((v) => difference(v, gongbao.answer(v.rule, v.inputs))).filter((d) => d !== ""), []);
  assert.equal(digest(proven.map((v) => gongbao.answer(v.rule, v.inputs))), expectedDigest);
});

test("every vector is answered the same by values, and answers are of their types", () => {
  for (const v of [...proven, ...cases]) {
    const { inputs, outputs } = gongbao.describe(v.rule);
    const types = new Map(inputs.map((field) => [field.key, field]));
    const given = Object.fromEntries(Object.entries(v.inputs).map(([key, text]) => {
      const field = types.get(key);
      if (field?.kind === "set") return [key, text === "none" ? [] : text.split("+")];
      if (field?.type === "money" && /^-?\d+(\.\d\d?)?$/.test(text)) return [key, fen(text)];
      if (field?.type === "int" && /^-?[1-9]\d{0,8}$/.test(text)) return [key, Number(text)];
      if (field?.type === "bool" && /^(true|false)$/.test(text)) return [key, text === "true"];
      return [key, text];
    }));
    const flat = gongbao.answer(v.rule, v.inputs);
    // But for the message, which says what was met: "-1" as a text, "-1.00" as fen.
    assert.deepEqual({ ...gongbao.answer(v.rule, given), message: undefined }, { ...flat, message: undefined }, v.name);
    const outcome = gongbao.tryAsk(v.rule, given);
    assert.equal(outcome.ok, flat.outputs !== undefined, v.name);
    if (!outcome.ok) continue;
    for (const field of outputs) {
      const value = outcome.outputs[field.key];
      if (value === undefined && field.condition !== null) continue;
      const wanted = field.kind === "set" || field.headings.length > 0 ? "object" :
        { bool: "boolean", int: "number" }[field.type] ?? "string";
      assert.equal(typeof value, wanted, `${v.name} ${field.key}`);
    }
  }
});

test("the catalogue describes every rule once", () => {
  const all = gongbao.catalogue();
  assert.equal(new Set(all.map((rule) => rule.id)).size, all.length);
  for (const rule of all) {
    assert.deepEqual(gongbao.describe(rule.id), rule);
    assert.equal(typeof gongbao.rules[rule.city][rule.name.split("::")[1]], "function");
  }
  assert.equal(gongbao.describe("JZ-MA-99"), undefined);
});

test("amounts, sets, words, what is absent", () => {
  const { total_aid } = gongbao.rules.jinzhou.medical_aid(claim);
  assert.equal(total_aid, "13320.00");
  const same = (inputs) => assert.equal(gongbao.ask("JZ-MA-07", { ...claim, ...inputs }).total_aid, total_aid);
  same({ self_pay: 20_000_00n });
  same({ self_pay: "20000.00", rounding: null, basic_paid_before: undefined });
  same({ recipients: "margin" });
  same({ recipients: ["低保边缘家庭成员"] });
  assert.equal(gongbao.tryAsk("JZ-MA-07", { ...claim, recipients: [] }).refused.error, "unknown_recipient");
  assert.throws(() => gongbao.ask("JZ-MA-07", { ...claim, self_pay: 20000 }), TypeError);
  assert.throws(() => gongbao.ask("JZ-MA-07", { ...claim, self_pay: 0.1 }), TypeError);
  for (const [text, amount] of [["0.00", 0n], ["0.05", 5n], ["-0.05", -5n], ["8805.00", 880_500n], ["-12345678901234.56", -1234567890123456n]]) {
    assert.equal(yuan(amount), text);
    assert.equal(fen(text), amount);
  }
  assert.equal(fen("3.5"), 350n);
  for (const wrong of ["", ".5", "1.", "1.234", "1,000", "1e3", " 1"]) assert.throws(() => fen(wrong), TypeError);
});

test("tables in and out", () => {
  const { rule, inputs } = cases.find((v) => v.inputs.counties?.includes("|") && v.inputs.groups);
  const list = (text) => {
    const [headings, ...rows] = text.split("|").map((line) => line.split(","));
    return rows.map((row) => Object.fromEntries(row.map((cell, i) => [headings[i], cell])));
  };
  const { outputs } = gongbao.tryAsk(rule, { ...inputs, counties: list(inputs.counties), groups: list(inputs.groups) });
  assert.deepEqual(outputs, gongbao.tryAsk(rule, inputs).outputs);
  const tables = gongbao.describe(rule).outputs.filter((field) => field.headings.length > 0);
  for (const { key, headings } of tables) assert.deepEqual(Object.keys(outputs[key][0]), headings);
  assert.throws(() => gongbao.tryAsk(rule, { ...inputs, counties: [{ county: "a,b", weight: 1 }] }), TypeError);
});

test("a refusal says what, where, and in which language", () => {
  const refused = (inputs, options) => {
    try {
      gongbao.ask("JZ-MA-07", inputs, options);
    } catch (error) {
      assert.ok(error instanceof Refused);
      return [error.error, error.where, error.message];
    }
    return assert.fail();
  };
  assert.deepEqual(refused({ ...claim, self_pay: "-1" }), ["negative_amount", "self_pay", 'self_pay: the amount is below zero; met "-1"']);
  assert.deepEqual(refused({ ...claim, self_pay: "-1" }, { language: "zh" }), ["negative_amount", "self_pay", "self_pay：金额小于零；所填为“-1”"]);
  assert.deepEqual(refused({ ...claim, self_pay: undefined }).slice(0, 2), ["missing_input", "self_pay"]);
  assert.deepEqual(refused({ ...claim, wrong: "1" }).slice(0, 2), ["unknown_key", "wrong"]);
  const { ok, refused: unknown } = gongbao.tryAsk("JZ-MA-99", {});
  assert.equal(ok, false);
  assert.equal(unknown.error, "unknown_rule");
  gongbao.language = "zh";
  assert.equal(refused({ ...claim, self_pay: "-1" })[2], "self_pay：金额小于零；所填为“-1”");
  gongbao.language = "en";
});

test("calls keep nothing", () => {
  const long = { ...claim, recipients: Array(200).fill("margin") };
  const call = () => {
    gongbao.answer("JZ-MA-07", claim);
    gongbao.answer("JZ-MA-07", long);
  };
  for (let i = 0; i < 100; ++i) call();
  const before = gongbao.memoryBytes;
  for (let i = 0; i < 20_000; ++i) call();
  assert.equal(gongbao.memoryBytes, before);
});

test("a claim by its plan, and columns of them", () => {
  const facts = gongbao.plans().map((plan) => plan.facts);
  assert.ok(facts.length > 0 && facts.every(({ city, benefit, first_day }) => city && benefit && first_day));
  assert.equal(gongbao.plan("jinzhou", "medical_aid", "1999-01-01"), undefined);
  assert.throws(() => gongbao.plan("jinzhou", "medical_aid", "2023-02-29"), TypeError);
  const plan = gongbao.plan("jinzhou", "medical_aid", "2023-03-01");
  const code = plan.code("margin");
  const settled = plan.settle({ code, self_pay: "20000" });
  assert.equal(settled.total_aid, 13_320_00n);
  assert.equal(settled.basic_rate, 6_000);
  assert.equal(settled.tilt_triggered, true);
  assert.throws(() => plan.settle({ code, self_pay: -1n }), (e) => e instanceof Refused && e.error === "negative_amount" && e.where === "self_pay");
  assert.throws(() => plan.code("marginal"), Refused);

  // Claim after claim of one year, in columns of either width and alone.
  const before = plan.settle({ code, self_pay: 1_000_000n }).after;
  for (const bits of [32, 64]) {
    const number = bits === 32 ? Number : BigInt;
    const columns = plan.columns(1001, { bits, year: true });
    columns.codes.fill(code);
    for (let i = 0; i < 1000; ++i) columns.self_pay[i] = number(i * 9_973);
    columns.self_pay[1000] = number(-1);
    for (const [key, amount] of Object.entries(before)) columns.year[key].fill(number(amount));
    assert.equal(columns.settle(), 1);
    assert.equal(gongbao.errorName(columns.status[1000]), "negative_amount");
    for (let i = 0; i < 1000; i += 37) {
      const one = plan.settle({ code, self_pay: BigInt(i * 9_973), before });
      assert.equal(columns.basic_aid[i], number(one.basic_aid));
      assert.equal(columns.tilt_aid[i], number(one.tilt_aid));
      for (const key of Object.keys(before)) assert.equal(columns.year[key][i], number(one.after[key]), key);
    }
    const curve = plan.curve({ code, before }, columns.self_pay.slice(0, 1000));
    assert.deepEqual(curve.basic_aid, columns.basic_aid.slice(0, 1000));
    columns.free();
    columns.free();
    assert.throws(() => columns.self_pay, Misuse);
    assert.throws(() => columns.settle(), Misuse);
  }
  const pool = gongbao.plan("sanmenxia", "outpatient_pool", "2023-03-01");
  const level = pool.code("primary", "working");
  const visit = pool.settle({ code: level, cost: "500" });
  const visits = pool.columns(1);
  visits.codes[0] = level;
  visits.cost[0] = 500_00n;
  assert.equal(visits.settle(), 0);
  assert.equal(visits.payment[0], visit.payment);
  visits.free();
});

test("streams go on from accounts, and sums are those of the rows", () => {
  const plan = gongbao.plan("jinzhou", "medical_aid", "2023-03-01");
  const codes = [plan.code("margin"), plan.code("subsistence"), plan.code("margin", "outpatient"), 200];
  const people = 7;
  for (const bits of [32, 64]) {
    const stream = plan.stream(100, people, { bits });
    const sums = plan.sums();
    const years = Array(people).fill(undefined);
    years[3] = { deductible_base: 1_000_00n, basic_paid: 0n, residual: 4_000_00n, tilted: 0n, tilt_paid: 0n };
    stream.setYear(3, years[3]);
    const expected = new Map();
    // Batch after batch, the last one shorter: accounts stay.
    for (const [batch, rows] of [100, 100, 37].entries()) {
      for (let i = 0; i < rows; ++i)
        stream.set(i, { code: codes[(batch + i) % 4], person: (i * 5 + batch) % people, self_pay: BigInt((i * 7919 + batch) % 400_000) });
      let refused = 0;
      const settledRefused = stream.settle({ rows, sums });
      for (let i = 0; i < rows; ++i) {
        const [code, person, self_pay] = [stream.codes[i], stream.persons[i], BigInt(stream.self_pay[i])];
        let one;
        try {
          one = plan.settle({ code, self_pay, before: years[person] });
        } catch (e) {
          assert.equal(gongbao.errorName(stream.status[i]), e.error);
          assert.equal(Number(stream.basic_aid[i]), 0);
          ++refused;
          continue;
        }
        assert.deepEqual([stream.status[i], BigInt(stream.basic_aid[i]), BigInt(stream.tilt_aid[i])], [0, one.basic_aid, one.tilt_aid]);
        years[person] = one.after;
        const sum = expected.get(code % 32) ?? { claims: 0, self_pay: 0n, basic_aid: 0n, tilt_aid: 0n };
        expected.set(code % 32, { claims: sum.claims + 1, self_pay: sum.self_pay + self_pay,
          basic_aid: sum.basic_aid + one.basic_aid, tilt_aid: sum.tilt_aid + one.tilt_aid });
      }
      assert.equal(settledRefused, refused);
    }
    for (let i = 0; i < people; ++i) assert.deepEqual(stream.year(i), years[i]);
    assert.equal(expected.size, 3);
    for (const [code, sum] of expected) assert.deepEqual(sums.of(code), sum);
    assert.deepEqual(sums.lines.map(({ code }) => code), [...expected.keys()].sort((a, b) => a - b));
    assert.equal(sums.total.claims, [...expected.values()].reduce((n, sum) => n + sum.claims, 0));
    assert.equal(sums.total.tilt_aid, [...expected.values()].reduce((n, sum) => n + sum.tilt_aid, 0n));

    // Accounts are kept and brought back.
    const kept = stream.accounts.slice();
    const next = plan.stream(1, people, { bits });
    next.accounts.set(kept);
    assert.deepEqual(next.year(3), years[3]);
    next.free();

    // Nothing is wrapped; a person that there is not is refused in its row, or as it is written.
    stream.set(0, { code: codes[0], person: 0, self_pay: "1" });
    stream.persons[0] = people;
    assert.equal(stream.settle({ rows: 1 }), 1);
    assert.notEqual(stream.status[0], 0);
    assert.throws(() => stream.set(0, { code: codes[0], person: people, self_pay: "1" }), RangeError);
    assert.throws(() => stream.set(100, { code: codes[0], person: 0, self_pay: "1" }), RangeError);
    assert.throws(() => stream.set(0, { code: codes[0], person: 0, self_pay: 1n, before: years[0] }), (e) => e.error === "unknown_key" && e.where === "before");
    assert.throws(() => stream.setYear(0, { residual: 2n ** BigInt(bits - 1) }), (e) => e.error === "out_of_range" && e.where === "residual_before");
    assert.throws(() => stream.settle({ rows: 101 }), RangeError);
    assert.throws(() => stream.settle({ sums: gongbao.plan("sanmenxia", "outpatient_pool", "2023-03-01").sums() }), TypeError);
    stream.free();
    assert.throws(() => stream.year(0), Misuse);
    assert.throws(() => stream.settle(), Misuse);
  }
  const pool = gongbao.plan("sanmenxia", "outpatient_pool", "2023-03-01");
  assert.throws(() => pool.stream(1, 1), TypeError);
  const visits = pool.columns(3);
  const sums = pool.sums();
  const code = pool.code("primary", "working");
  for (let i = 0; i < 3; ++i) visits.set(i, { code, cost: ["500", "80.5", -1n][i] });
  assert.equal(visits.settle({ sums }), 1);
  assert.equal(visits.settle({ sums }), 1);
  assert.deepEqual([sums.total.claims, sums.total.cost, sums.total.payment], [4, 2n * 580_50n, 2n * (visits.payment[0] + visits.payment[1])]);
  visits.free();
});

test("no value is wrapped, rounded or passed over on its way to a claim", () => {
  const plan = gongbao.plan("jinzhou", "medical_aid", "2023-03-01");
  const code = plan.code("margin");
  const refused = (error, where) => (e) => e instanceof Refused && e.error === error && e.where === where;
  const columns = plan.columns(2, { bits: 32, year: true });
  const ways = [(c) => plan.settle(c), (c) => columns.set(0, c)];
  for (const settle of ways) {
    for (const self_pay of [2n ** 64n + 5n, -(2n ** 63n) - 1n, "184467440737095516.21"])
      assert.throws(() => settle({ code, self_pay }), refused("out_of_range", "self_pay"));
    for (const self_pay of ["20000.123", "1e3", "", "２００"])
      assert.throws(() => settle({ code, self_pay }), refused("invalid_value", "self_pay"));
    for (const self_pay of [20000, -0, NaN, true, {}, Symbol("x")]) assert.throws(() => settle({ code, self_pay }), /^TypeError: self_pay: /);
    for (const wrong of [code + 256, -1, 7.5, NaN, "margin", 7n]) assert.throws(() => settle({ code: wrong, self_pay: "1" }), /^TypeError: code: /);
    assert.throws(() => settle({ code }), refused("missing_input", "self_pay"));
    assert.throws(() => settle({ self_pay: "1" }), refused("missing_input", "code"));
    assert.throws(() => settle({ code, self_pay: "1", befor: {} }), refused("unknown_key", "befor"));
    assert.throws(() => settle({ code, self_pay: "1", before: { basic_payd: 1n } }), refused("unknown_key", "basic_payd_before"));
    assert.throws(() => settle({ code, self_pay: "1", before: { basic_paid: 1 } }), /^TypeError: basic_paid_before: /);
    assert.throws(() => settle(null), TypeError);
  }
  assert.throws(() => columns.set(0, { code, self_pay: 2n ** 31n }), refused("out_of_range", "self_pay"));
  assert.throws(() => columns.set(2, { code, self_pay: 1n }), RangeError);
  assert.deepEqual([...columns.self_pay], [0, 0]);
  columns.free();
  const fresh = plan.columns(1);
  assert.throws(() => fresh.set(0, { code, self_pay: 1n, before: { residual: 1n } }), /no year/);
  fresh.free();
  assert.throws(() => plan.curve({ code, before: { residual: 2n ** 40n } }, new Int32Array(1)), refused("out_of_range", "residual_before"));
  for (const amounts of [[1n], new Float64Array(1), undefined]) assert.throws(() => plan.curve({ code }, amounts), /^TypeError: amounts: /);
  assert.throws(() => plan.code("margin", "hotel"), refused("unknown_value", "care"));
  assert.throws(() => plan.code("hotel", "inpatient"), refused("unknown_recipient", "category"));
  for (const rows of [-1, 1.5, NaN, "10", 2 ** 33]) assert.throws(() => plan.columns(rows), /^TypeError: rows: /);
  for (const rows of [3e8, 2 ** 29, 2 ** 31]) assert.throws(() => plan.columns(rows), /^RangeError: gongbao: no memory/);
  assert.throws(() => plan.columns(1, { bits: 16 }), /^TypeError: bits: "16" is none of 32, 64/);
  assert.throws(() => gongbao.plan("jinzou", "medical_aid", "2023-03-01"), refused("unknown_value", "city"));
  assert.throws(() => gongbao.plan("jinzhou", "medical", "2023-03-01"), refused("unknown_value", "benefit"));
  assert.equal(gongbao.plan("jinzhou", "outpatient_pool", "1999-01-01"), undefined);
  for (const beyond of ["2200-01-01", "9999-12-31"]) assert.equal(gongbao.plan("jinzhou", "medical_aid", beyond), undefined);

  const ask = (inputs, options) => () => gongbao.tryAsk("JZ-MA-07", { ...claim, ...inputs }, options);
  for (const recipients of [["margin", null], [undefined, "margin"], [["margin"]], [1], new Set(["margin"]), ["margin+subsistence"], new Date()])
    assert.throws(ask({ recipients }), /^TypeError: recipients: /);
  for (const inputs of [null, undefined, [claim], new Map(Object.entries(claim)), "self_pay=1"])
    assert.throws(() => gongbao.ask("JZ-MA-07", inputs), /^TypeError: inputs: /);
  assert.throws(() => gongbao.ask(7, claim), /^TypeError: rule: 7/);
  assert.throws(ask({}, { language: "fr" }), /^TypeError: language: "fr" is none of en, zh/);
  assert.throws(() => gongbao.explain("JZ-MA-07", claim, { form: "html" }), /^TypeError: form: /);
  assert.throws(() => gongbao.explain("JZ-AH-04", {}), /^Misuse: JZ-AH-04: /);
  const calendar = gongbao.readCalendar(gongbao.writeTables("", "workdays"));
  assert.throws(ask({}, { tables: calendar }), /^TypeError: tables: /);
  calendar.free();
  assert.throws(() => gongbao.readTables(gongbao.writeTables("jinzhou", "medical_aid"), { heldTo: "x" }), /^TypeError: heldTo: /);
  assert.throws(() => yuan(0.5), TypeError);
  assert.throws(() => fen(5), TypeError);

  // Columns of a plan that is freed are not settled by whatever comes to lie in its memory.
  const tables = gongbao.readTables(gongbao.writeTables("jinzhou", "medical_aid"));
  const first = gongbao.plan("jinzhou", "medical_aid", "2023-03-01", { tables });
  const held = first.columns(1);
  first.free();
  const second = gongbao.plan("jinzhou", "medical_aid", "2023-03-01", { readings: { tilt_trigger: "after_basic_cap" } });
  assert.throws(() => held.settle(), Misuse);
  for (const made of [held, second, tables]) made.free();
});

test("columns and curves give their memory back", () => {
  const plan = gongbao.plan("jinzhou", "medical_aid", "2023-03-01");
  const amounts = new BigInt64Array(10_000);
  const call = () => {
    plan.curve({ code: plan.code("margin") }, amounts);
    plan.stream(1000, 1000).free();
  };
  call();
  const before = gongbao.memoryBytes;
  for (let i = 0; i < 500; ++i) call();
  assert.equal(gongbao.memoryBytes, before);
});

test("tables and calendars of the caller's, and why", () => {
  const csv = gongbao.writeTables("jinzhou", "medical_aid");
  const tables = gongbao.readTables(csv);
  assert.equal(gongbao.ask("JZ-MA-07", claim, { tables }).total_aid, "13320.00");
  const plan = gongbao.plan("jinzhou", "medical_aid", "2023-03-01", { tables });
  assert.equal(plan.settle({ code: plan.code("margin"), self_pay: "20000" }).total_aid, 13_320_00n);
  const reading = gongbao.plan("jinzhou", "medical_aid", "2023-03-01", { readings: { tilt_trigger: "after_basic_cap" } });
  assert.equal(reading.settle({ code: reading.code("margin"), self_pay: "20000" }).tilt_aid, 0n);
  for (const made of [plan, reading, tables]) made.free();
  assert.throws(() => plan.code("margin"), Misuse);
  assert.throws(() => gongbao.ask("JZ-MA-07", claim, { tables }), Misuse);
  assert.throws(() => gongbao.readTables("no,table\n"), (e) => e instanceof NotTaken && e.faults !== "");
  assert.throws(() => gongbao.writeTables("nowhere", "medical_aid"), Refused);
  const calendar = gongbao.readCalendar(gongbao.writeTables("", "workdays"));
  calendar.free();
  assert.match(gongbao.explain("JZ-MA-07", claim, { form: "markdown", language: "zh" }), /13320\.00/);
  assert.equal(typeof gongbao.explain("JZ-MA-07", claim), "object");
  assert.throws(() => gongbao.explain("JZ-MA-07", { ...claim, self_pay: "-1" }), Refused);
});

test("what the pages show is so", async () => {
  for (const page of ["README.md", "README.zh.md"]) {
    const lines = [...readFileSync(new URL(`../${page}`, import.meta.url), "utf8").matchAll(/```js\n([^]*?)```/g)].map((m) => m[1])
      .join("").replaceAll(/import .* from "gongbao";\n/g, "").trim().split("\n");
    let compared = 0;
    const code = lines.map((line, i) => {
      const [, expression, same] = /^(.*?);\s*(?:\/\/ (.*))?$/.exec(line) ?? [, ""];
      const shown = /^(?:"[^"]*"|'[^']*'|\d+n?)/.exec(same ?? /^\/\/ (.*)/.exec(lines[i + 1] ?? "")?.[1] ?? "");
      if (expression === "" || shown === null) return line;
      ++compared;
      return `assert.equal(${expression}, ${shown[0]});`;
    });
    const run = Object.getPrototypeOf(async () => {}).constructor;
    await new run("load", "assert", code.join("\n"))(load, assert);
    assert.equal(compared, 4, page);
  }
});

test("bytes, addresses, modules", async () => {
  const bytes = readFileSync(join(package_, "gongbao.wasm"));
  const sources = [bytes, new WebAssembly.Module(bytes), new Response(bytes), pathToFileURL(join(package_, "gongbao.wasm")),
    `data:application/wasm;base64,${bytes.toString("base64")}`];
  for (const source of sources) assert.equal((await load(source)).ask("JZ-MA-07", claim).total_aid, "13320.00");
  await assert.rejects(load(pathToFileURL(join(package_, "none.wasm"))));
  await assert.rejects(load(new Response("<html>", { status: 404 })), /404/);
});

test("types", () => {
  const { status, stdout } = spawnSync(join(package_, "node_modules/.bin/tsc"),
    ["-p", fileURLToPath(new URL("tsconfig.json", import.meta.url)), "--typeRoots", join(package_, "node_modules/@types")],
    { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});

const chromium = ["chromium", "chromium-browser", "google-chrome"].find((name) => spawnSync(name, ["--version"]).status === 0);
test("a page answers the same, from a file", { skip: chromium ? false : "no Chromium" }, () => {
  const folder = mkdtempSync(join(tmpdir(), "gongbao-page-"));
  try {
    const script = `${readFileSync(new URL("vectors.mjs", import.meta.url), "utf8").replaceAll("export function", "function")}
      const bytes = Uint8Array.from(atob(module.split(",")[1]), (c) => c.charCodeAt(0));
      const gongbao = new Gongbao(new WebAssembly.Instance(new WebAssembly.Module(bytes)));  // at once: the title is read soon
      const { proven, all } = ${JSON.stringify({ proven, all: [...cases, ...shared] })};
      document.title = digest(proven.map((v) => gongbao.answer(v.rule, v.inputs))) + " " +
        [...proven, ...all].filter((v) => difference(v, gongbao.answer(v.rule, v.inputs)) !== "").length;`;
    const page = join(folder, "page.html");
    writeFileSync(page, inlined(package_, "<!doctype html><meta charset=utf-8><title>none</title>", script));
    const shown = execFileSync(chromium, ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${folder}/profile`,
      "--virtual-time-budget=60000", "--dump-dom", pathToFileURL(page).href], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 27 });
    assert.equal(/<title>(.*)<\/title>/.exec(shown)[1], `${expectedDigest} 0`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
