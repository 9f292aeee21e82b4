// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// Compiling is passing: each line that is expected to be wrong is.
import { load, type AidPlan, type PoolPlan } from "../src/gongbao.js";

const gongbao = await load();
const { rules } = gongbao;

const settled = rules.jinzhou.medical_aid({ date: "2023-03-01", recipients: ["margin"], self_pay: "20000" });
const total: string = settled.total_aid;
const triggered: boolean = settled.triggered;
gongbao.ask("JZ-MA-07", { date: "2023-03-01", recipients: ["margin", "subsistence"], self_pay: 20_000_00n, rounding: null });

// @ts-expect-error an amount is no number
rules.jinzhou.medical_aid({ date: "2023-03-01", recipients: ["margin"], self_pay: 20000 });
// @ts-expect-error a required input is missing
rules.jinzhou.medical_aid({ date: "2023-03-01", recipients: ["margin"] });
// @ts-expect-error there is no such word
rules.jinzhou.medical_aid({ date: "2023-03-01", recipients: ["marginal"], self_pay: "20000" });
// @ts-expect-error there is no such input
rules.jinzhou.medical_aid({ date: "2023-03-01", recipients: ["margin"], self_pay: "20000", selfpay: "1" });
// @ts-expect-error there is no such rule
gongbao.ask("JZ-MA-99", {});
// @ts-expect-error there is no such output
settled.total;
// @ts-expect-error of another city
rules.sanmenxia.bed_day_quota;

const aid: AidPlan | undefined = gongbao.plan("jinzhou", "medical_aid", "2023-03-01");
const pool: PoolPlan | undefined = gongbao.plan("sanmenxia", "outpatient_pool", "2023-03-01");
const columns = aid!.columns(10, { bits: 32 });
const fen: Int32Array = columns.self_pay;
// @ts-expect-error columns of pooling have costs
columns.cost;
// @ts-expect-error a visit is not settled by the plan of medical aid
aid!.settle({ code: 0, cost: 1n });
const paid: bigint = pool!.settle({ code: 0, cost: "100" }).payment;
const curve: BigInt64Array = aid!.curve({ code: 7 }, new BigInt64Array(10)).tilt_aid;

const sums = aid!.sums();
columns.settle({ sums, rows: 5 });
const aidPaid: bigint = sums.total.basic_aid;
// @ts-expect-error the sums of a pool are not those of aid
columns.settle({ sums: pool!.sums() });
const stream = aid!.stream(10, 3, { bits: 32 });
const persons: Uint32Array = stream.persons;
const year: bigint = stream.year(0).residual;
stream.set(0, { code: 7, person: 2, self_pay: "100" });
// @ts-expect-error whose claim it is
stream.set(0, { code: 7, self_pay: "100" });
// @ts-expect-error accounts are kept for medical aid
pool!.stream(10, 3);

export { aidPaid, persons, year };
export { total, triggered, fen, paid, curve };
