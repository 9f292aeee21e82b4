// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
//
// node example.mjs, after `build`: a year of one person of the sample, claim by claim, each going on from the last.
import { readFileSync } from "node:fs";
import { load, Refused } from "../../../build/wasm/gongbao.js";

const { rules } = await load();
const [headings, ...lines] = readFileSync(new URL("../../data/claims.csv", import.meta.url), "utf8").trim().split("\n");
const claims = lines.map((line) => line.split(",")).map((cells) =>
  Object.fromEntries(headings.split(",").map((heading, i) => [heading, cells[i]])));

console.log("claim  day          self-pay     basic     tilt");
let year = {};
for (const claim of claims.filter((c) => c.person_id === "J-102" && c.date.startsWith("2023"))) {
  try {
    const { self_pay } = rules.jinzhou.covered_cost({
      cost_kind: claim.care === "inpatient" ? "inpatient" : "long_term_outpatient",
      in_scope_cost: claim.in_scope_cost,
      insurance_paid: claim.insurance_paid,
    });
    const settled = rules.jinzhou.medical_aid({ date: claim.date, recipients: claim.recipients.split("+"), self_pay, ...year });
    for (const [key, value] of Object.entries(settled))
      if (key.endsWith("_after")) year[key.replace(/_after$/, "_before")] = value;
    console.log(claim.claim_id, claim.date, self_pay.padStart(9), settled.basic_aid.padStart(9), settled.tilt_aid.padStart(8));
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    console.log(claim.claim_id, claim.date, refused.message);
  }
}
