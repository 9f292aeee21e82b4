// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import { fen, yuan, type AidPlan, type Field, type PoolPlan, type Tables } from "../../embed/wasm/src/gongbao.ts";
import type { Library, Texts } from "./library.ts";
import type { Language } from "./text.ts";

// What is drawn: the benefits that the library draws, their curves, and one claim. Amounts are numbers of fen.

interface Row {
  category: string;
  care: string;
  who: Texts;
}
interface Sheet {
  title: Texts | null;
  day: string;
  qualifying: boolean;
  care: Texts | null;
  rows: Row[];
}
export interface Benefit {
  city: string;
  city_name: Texts;
  benefit: string;
  name: Texts;
  rule: string;
  is_pool: boolean;
  deductible_of_day: boolean;
  readings: string[];
  sheets: Sheet[];
}
export interface Point {
  claimed: number;
  basic: number;
  tilt: number;
  aid: number;
  patient_pays: number;
}
export interface Knot {
  kind: string;
  label: Texts;
  cliff: boolean;
  why: Texts | null;
  article: Texts | null;
  before: Point;
  at: Point;
}
export interface Piece {
  marginal_rate: string;
  first: Point;
  last: Point;
}
export interface Curve {
  knots: Knot[];
  pieces: Piece[];
}
export interface Parting {
  from: number;
  to: number;
  everywhere: boolean;
  more: number;
  was: Point;
  is: Point;
}

/** One line of the chart: a row of a sheet of a benefit, how the text is read, and what came earlier in the year. */
export interface Series {
  benefit: Benefit;
  sheet: number;
  row: number;
  readings: Readonly<Record<string, string>>;
  /** Claimed earlier in the year, in yuan; where it is not stated, what the page says for all. */
  year?: string;
}

type Plan = AidPlan | PoolPlan;

export class Benefits {
  readonly all: readonly Benefit[];
  private readonly plans = new Map<string, Plan>();

  constructor(readonly library: Library) {
    this.all = library.ask<Benefit[]>("explorer_benefits");
  }

  find(city: string, benefit: string): Benefit | undefined {
    return this.all.find((b) => b.city === city && b.benefit === benefit);
  }
  row({ benefit, sheet, row }: Series): Row {
    return benefit.sheets[sheet]!.rows[row]!;
  }
  /** The readings that the rule leaves open, as it describes them. */
  readings(benefit: Benefit): Field[] {
    const fields = this.library.gongbao.describe(benefit.rule)?.inputs ?? [];
    return fields.filter((field) => benefit.readings.includes(field.key));
  }

  // ---- In the address: city-benefit-sheet-category-care-reading.word-year.5000, one behind the other with * between.

  write(series: readonly Series[]): string {
    return series.map((s) => {
      const { category, care } = this.row(s);
      return [s.benefit.city, s.benefit.benefit, s.sheet, category, care,
        ...Object.entries(s.readings).map((reading) => reading.join(".")),
        ...(s.year === undefined ? [] : [`year.${s.year}`])].join("-");
    }).join("*");
  }
  /** What of it the library knows. */
  read(text: string): Series[] {
    return text.split("*").flatMap((one): Series[] => {
      const [city = "", name = "", sheet = "", category, care, ...more] = one.split("-");
      const benefit = this.find(city, name);
      const row = benefit?.sheets[Number(sheet)]?.rows.findIndex((r) => r.category === category && r.care === care) ?? -1;
      if (benefit === undefined || row < 0) return [];
      const facts = more.map((fact) => [fact.slice(0, fact.indexOf(".")), fact.slice(fact.indexOf(".") + 1)] as const);
      const year = facts.find(([key]) => key === "year")?.[1];
      const open = this.readings(benefit);
      const readings = facts.filter(([key, word]) =>
        open.some((field) => field.key === key && field.words.some((w) => w.key === word)));
      const series: Series = { benefit, sheet: Number(sheet), row, readings: Object.fromEntries(readings) };
      return [year !== undefined && isAmount(year) ? { ...series, year } : series];
    });
  }

  /** Lines to begin with: the ends of the first table, and the first line anywhere that jumps. */
  first(): Series[] {
    const every = this.all.flatMap((benefit) => benefit.sheets.flatMap((s, sheet) =>
      s.rows.map((_, row): Series => ({ benefit, sheet, row, readings: {} }))));
    const of = every.filter((s) => s.benefit === every[0]!.benefit && s.sheet === every[0]!.sheet);
    const jumps = every.find((s) => this.curve(s, "0", this.reach([s])).knots.some((knot) => knot.cliff));
    return [...new Set([of[0]!, of.at(-1)!, ...(jumps === undefined ? [] : [jumps])])];
  }

  /** `Jinzhou, medical aid, margin`: of several things only what tells them apart, and what is not as it is by default. */
  label(s: Series, lang: Language, among: readonly Series[] = []): string {
    const { benefit } = s;
    const sheet = benefit.sheets[s.sheet]!;
    const parts = [benefit.city_name[lang]];
    if (among.some((other) => other.benefit.is_pool !== benefit.is_pool) || among.length === 0) parts.push(benefit.name[lang]);
    parts.push(this.row(s).who[lang]);
    if (benefit.sheets.length > 1) {
      if (new Set(benefit.sheets.map((other) => other.care?.[lang])).size > 1) parts.push(sheet.care![lang]);
      if (sheet.title !== null) parts.push(sheet.title[lang]);
    }
    for (const field of this.readings(benefit)) {
      const word = s.readings[field.key];
      if (word !== undefined && word !== field.default)
        parts.push(lang === "zh" ? field.words.find((w) => w.key === word)!.label.zh : `${field.key}=${word}`);
    }
    return parts.join(lang === "zh" ? "，" : ", ");
  }

  // ---- What the library says of a line. Tables of one's own are in place of the shipped ones.

  plan(s: Series, tables?: Tables): Plan {
    const { benefit } = s;
    const terms = { readings: s.readings, ...(tables && { tables }) };
    const { day } = benefit.sheets[s.sheet]!;
    const make = () => this.library.gongbao.plan(benefit.city, benefit.benefit as "medical_aid", day, terms) as Plan;
    if (tables !== undefined) return make();
    const key = JSON.stringify([benefit.city, benefit.benefit, day, s.readings]);
    let plan = this.plans.get(key);
    if (plan === undefined) this.plans.set(key, plan = make());
    return plan;
  }
  code(s: Series, plan: Plan): number {
    const { category, care } = this.row(s);
    return plan.code(category, care, { qualifying: s.benefit.sheets[s.sheet]!.qualifying });
  }
  private settled(s: Series, plan: Plan, amount: bigint, before?: object) {
    const code = this.code(s, plan);
    return s.benefit.is_pool
      ? (plan as PoolPlan).settle({ code, cost: amount, ...(before && { before }) })
      : (plan as AidPlan).settle({ code, self_pay: amount, ...(before && { before }) });
  }
  /** The year behind one claim of so much; a deductible of a day begins again on another day. */
  before(s: Series, year: string, plan: Plan = this.plan(s)): Record<string, bigint> {
    const earlier = fen(s.year ?? year);
    const { after } = this.settled(s, plan, earlier);
    return s.benefit.deductible_of_day ? { ...after, deductible_met: 0n } : { ...after };
  }
  yearText(s: Series, year: string, plan: Plan): string {
    return Object.values(this.before(s, year, plan)).map(yuan).join(",");
  }
  /** The curve as far as an amount of fen. */
  curve(s: Series, year: string, most: number, plan: Plan = this.plan(s)): Curve {
    return this.library.ask<Curve>("explorer_curve", plan.address, this.code(s, plan), this.yearText(s, year, plan), text(most));
  }
  /** One claim of so many fen. */
  at(s: Series, year: string, amount: number, plan: Plan = this.plan(s)): Point {
    const paid = this.settled(s, plan, BigInt(amount), this.before(s, year, plan));
    const [basic, tilt] = "payment" in paid ? [paid.payment, 0n] : [paid.basic_aid, paid.tilt_aid];
    return {
      claimed: amount, basic: Number(basic), tilt: Number(tilt), aid: Number(basic + tilt), patient_pays: Number(paid.patient_pays),
    };
  }
  partings(s: Series, year: string, most: number, was: Plan, is: Plan): Parting[] {
    return this.library.ask<Parting[]>("explorer_difference", was.address, this.yearText(s, year, was), is.address,
      this.yearText(s, year, is), this.code(s, was), text(most));
  }

  /** As far as there is something to see: a little beyond the last knot of each, a round number. */
  reach(series: readonly Series[], plan?: Plan): number {
    const everything = 10 ** 9;
    const last = Math.max(0, ...series.flatMap((s) => this.curve(s, "0", everything, plan).knots.map((knot) => knot.at.claimed)));
    const step = 10 ** Math.max(2, Math.floor(Math.log10(Math.max(last, 1))) - 1);
    return Math.ceil((last * 1.1) / step + 1e-9) * step;
  }
}

const text = (amount: number): string => yuan(BigInt(amount));
export const isAmount = (text: string): boolean => /^\d{1,9}(\.\d{1,2})?$/.test(text);
export const inFen = (text: string): number => Number(fen(text));
export const inYuan = (amount: number): string => yuan(BigInt(amount));

const digits = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** `12,345.67`: exact, since so many fen are few enough. */
export const shown = (amount: number): string => digits.format(amount / 100);
export const signed = (amount: number): string => (amount > 0 ? "+" : amount < 0 ? "−" : "") + shown(Math.abs(amount));

/** The piece of a curve that an amount lies in. */
export const pieceAt = (curve: Curve, amount: number): Piece =>
  curve.pieces.filter((piece) => piece.first.claimed <= amount).at(-1) ?? curve.pieces[0]!;
