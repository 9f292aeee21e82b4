// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
//
// node bench.mjs, after `build`: what a call and a row take, beside basic and tilt aid of one category written by hand.
import { load } from "../../../build/wasm/gongbao.js";

const gongbao = await load();
const rows = 1 << 16;
const plan = gongbao.plan("jinzhou", "medical_aid", "2023-03-01");
const code = plan.code("margin");

function rate(name, count, work) {
  work();
  let best = Infinity;
  for (let i = 0; i < 7; ++i) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  console.log(`${name.padEnd(44)}${(count / best / 1e3).toPrecision(3).padStart(8)} M/s`);
}

rate("a rule by its id, objects in and out", 10_000, () => {
  for (let i = 0; i < 10_000; ++i)
    gongbao.ask("JZ-MA-07", { date: "2023-03-01", recipients: ["margin"], self_pay: BigInt(i) });
});
rate("one claim by its plan, bigint", 100_000, () => {
  for (let i = 0; i < 100_000; ++i) plan.settle({ code, self_pay: BigInt(i) });
});
for (const bits of [32, 64]) {
  const columns = plan.columns(rows, { bits });
  columns.codes.fill(code);
  const number = bits === 32 ? Number : BigInt;
  for (let i = 0; i < rows; ++i) columns.self_pay[i] = number(i * 57);
  rate(`columns of ${bits} bits`, rows, () => columns.settle());
  const { self_pay, basic_aid, tilt_aid } = columns;
  if (bits === 32)
    rate("the same by hand, numbers", rows, () => {
      for (let i = 0; i < rows; ++i) {
        const basic = Math.min(20_000_00, Math.floor((Math.max(0, self_pay[i] - 2_000_00) * 60 + 50) / 100));
        basic_aid[i] = basic;
        tilt_aid[i] = Math.min(15_000_00, Math.floor((Math.max(0, self_pay[i] - basic - 5_000_00) * 60 + 50) / 100));
      }
    });
  else
    rate("the same by hand, bigint", rows, () => {
      for (let i = 0; i < rows; ++i) {
        const above = self_pay[i] - 2_000_00n;
        let basic = above > 0n ? (above * 60n + 50n) / 100n : 0n;
        if (basic > 20_000_00n) basic = 20_000_00n;
        basic_aid[i] = basic;
        const excess = self_pay[i] - basic - 5_000_00n;
        const tilt = excess > 0n ? (excess * 60n + 50n) / 100n : 0n;
        tilt_aid[i] = tilt > 15_000_00n ? 15_000_00n : tilt;
      }
    });
  columns.free();
}
