// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
//
// The library in Node and in the browser: its C interface as WebAssembly, and what JavaScript calls a value. Nothing of
// the law is in this file: rules, words, types and messages come out of gongbao.wasm.
//
// Keys are those of the rulebook. An amount is a decimal text in yuan ("13320.00") or a bigint in fen (1_332_000n); a
// number of JavaScript is neither, and is refused. Dates are "2023-03-01", rates percent as text ("60%"), sets lists of
// words, tables lists of rows, whole numbers numbers. What is absent, undefined or null is not stated.

import type { Asked, ErrorName, Functions, Inputs, Outputs, RuleId } from "./rules.js";

export type * from "./rules.js";

export type Language = "en" | "zh";
/** Yuan as an exact decimal text, or fen. */
export type Money = string | bigint;
export type Value = string | bigint | number | boolean | readonly string[] | readonly Row[] | null | undefined;
export type Row = Readonly<Record<string, string | bigint | number | boolean | null | undefined>>;

export interface Options {
  /** Of messages and explanations; that of `load` if left out. */
  language?: Language;
  /** Tables in place of the city's own. */
  tables?: Tables;
  /** A calendar laid over the published one. */
  calendar?: Calendar;
}

export interface Text {
  en: string;
  zh: string;
}
/** An input or output of a rule, as the library describes it. */
export interface Field {
  key: string;
  type: string;
  kind: "enum" | "set" | null;
  unit: Text;
  required: boolean;
  default: string | null;
  external: boolean;
  condition: Text | null;
  meaning: Text;
  question: Text | null;
  why_default: Text | null;
  words: { key: string; label: Text }[];
  headings: string[];
}
/** A rule or case, as the library describes it. */
export interface Description {
  id: RuleId;
  handle: number;
  kind: "rule" | "case";
  name: string;
  city: string;
  title: Text;
  document: string;
  source: Text;
  tags: string[];
  first_day: string;
  last_day: string | null;
  own_period: string | null;
  period_key: string | null;
  rounds: { how: Text; words: string } | null;
  composed_of: string[];
  inputs: Field[];
  outputs: Field[];
}

/** What the law, or the form of an input, does not allow: an error of the rulebook, and the input it was found in. */
export class Refused extends Error {
  override name = "Refused";
  constructor(readonly error: ErrorName, readonly where: string, message: string) {
    super(message);
  }
}
/** A call that no input makes right: memory, a choice that there is not, a handle that was freed. */
export class Misuse extends Error {
  override name = "Misuse";
}
/** Tables or a calendar that were not taken: what each line breaks. */
export class NotTaken extends Error {
  override name = "NotTaken";
  constructor(readonly error: string, readonly faults: string) {
    super(faults || error);
  }
}

export type Outcome<T> = { ok: true; outputs: T } | { ok: false; refused: Refused };

// ---- Memory ---------------------------------------------------------------------------------------------------------

interface Exports {
  memory: WebAssembly.Memory;
  malloc(size: number): number;
  free(at: number): void;
  gongbao_abi(): number;
  gongbao_version(): number;
  gongbao_tables_digest(): number;
  gongbao_status_name(status: number): number;
  gongbao_status_meaning(status: number, language: number): number;
  gongbao_find_rule(id: number, size: number): number;
  gongbao_describe(rule: number, form: number, language: number, to: number): number;
  gongbao_catalogue(form: number, language: number, to: number): number;
  gongbao_ask_text(question: number, form: number, to: number): number;
  gongbao_explain(question: number, form: number, to: number): number;
  gongbao_write_tables(city: number, benefit: number, to: number): number;
  gongbao_read_tables(csv: number, heldTo: number, language: number, memory: number, to: number, faults: number): number;
  gongbao_read_calendar(csv: number, language: number, memory: number, to: number, faults: number): number;
  gongbao_plan_count(): number;
  gongbao_plan_at(number: number): number;
  gongbao_find_plan(city: number, benefit: number, day: number): number;
  gongbao_make_plan(
    city: number, benefit: number, day: number, tables: number, readings: number, count: number, memory: number, to: number,
  ): number;
  gongbao_plan_of(plan: number, to: number): number;
  gongbao_claim_code(plan: number, category: number, care: number, covered: number, qualifying: number, to: number): number;
  gongbao_settle_aid(plan: number, claim: number, to: number): number;
  gongbao_settle_visit(plan: number, visit: number, to: number): number;
  gongbao_settle_aid32(plan: number, columns: number, sums: number): number;
  gongbao_settle_aid64(plan: number, columns: number, sums: number): number;
  gongbao_settle_pool32(plan: number, columns: number, sums: number): number;
  gongbao_settle_pool64(plan: number, columns: number, sums: number): number;
}

/** Where the members of a struct of gongbao.h lie, by their widths. Texts are two members: where, and how long. */
function struct<Name extends string>(...members: (readonly [Name, 1 | 4 | 8])[]) {
  const at = {} as Record<Name, number>;
  const width = {} as Record<Name, number>;
  let size = 0;
  let alignment = 1;
  for (const [name, bytes] of members) {
    size = Math.ceil(size / bytes) * bytes;
    at[name] = size;
    width[name] = bytes;
    size += bytes;
    alignment = Math.max(alignment, bytes);
  }
  return { size: Math.ceil(size / alignment) * alignment, at, width };
}
const words = <Name extends string>(...names: Name[]) => struct(...names.map((name) => [name, 4] as const));

const PAIR = words("key", "key_size", "value", "value_size");
const ROOM = words("data", "capacity", "size");
const QUESTION = words("size", "rule", "language", "inputs", "input_count", "lines", "lines_size", "tables", "calendar");
const PLAN_FACTS = words(
  "size", "city", "city_size", "benefit", "benefit_size", "document", "document_size", "table", "table_size", "first_day",
  "last_day", "is_pool",
);

const PLAIN = 0, JSON_FORM = 1, MARKDOWN = 3;
const TOO_SMALL = -3;

class Library {
  private view: DataView;
  private bytes: Uint8Array;
  /** What a call hands in lies in one block, which is filled again by the next. */
  private scratch = 0;
  private scratchSize = 0;
  private used = 0;
  private room: number;
  private roomSize = 1 << 16;

  constructor(readonly x: Exports, public language: Language) {
    this.view = new DataView(x.memory.buffer);
    this.bytes = new Uint8Array(x.memory.buffer);
    this.room = this.allocate(this.roomSize);
    this.start(1 << 12);
  }

  allocate(size: number): number {
    const at = this.x.malloc(Math.max(size, 1));
    if (at === 0) throw new RangeError(`gongbao: no memory for ${size} bytes`);
    return at;
  }
  free(at: number): void {
    this.x.free(at);
  }
  /** Memory may have moved whenever the library was called. */
  data(): DataView {
    if (this.view.buffer !== this.x.memory.buffer) {
      this.view = new DataView(this.x.memory.buffer);
      this.bytes = new Uint8Array(this.x.memory.buffer);
    }
    return this.view;
  }

  /** Begins a call whose structs and texts take at most so much. */
  start(size: number): void {
    this.used = 0;
    if (size <= this.scratchSize) return;
    if (this.scratch !== 0) this.free(this.scratch);
    this.scratchSize = 2 * size;
    this.scratch = this.allocate(this.scratchSize);
  }
  /** Zeroed, aligned to 8. */
  take(size: number): number {
    const at = this.scratch + this.used;
    this.used += (size + 7) & ~7;
    this.data();
    this.bytes.fill(0, at, at + size);
    return at;
  }
  set(at: number, ...values: number[]): void {
    const view = this.data();
    values.forEach((value, i) => view.setUint32(at + 4 * i, value, true));
  }
  word(at: number): number {
    return this.data().getUint32(at, true);
  }

  static room(text: string): number {
    return 3 * text.length + 8;
  }
  /** Puts a text into the block, and what it is into two words at `to`. */
  put(text: string, to: number): void {
    const at = this.scratch + this.used;
    this.data();
    const { written } = encoder.encodeInto(text, this.bytes.subarray(at, this.scratch + this.scratchSize));
    this.used += (written + 7) & ~7;
    this.set(to, at, written);
  }
  text(text: string): number {
    const to = this.take(8);
    this.put(text, to);
    return to;
  }
  read(at: number, size: number): string {
    this.data();
    return decoder.decode(this.bytes.subarray(at, at + size));
  }
  /** A text that ends in a zero byte. */
  named(at: number): string {
    this.data();
    return this.read(at, this.bytes.indexOf(0, at) - at);
  }

  /** Lets a call fill the room for answers, which grows to what it needs. */
  fill(call: (room: number) => number): { status: number; text: string } {
    const room = this.take(ROOM.size);
    for (;;) {
      this.set(room, this.room, this.roomSize, 0);
      const status = call(room);
      const size = this.word(room + ROOM.at.size);
      if (status !== TOO_SMALL) return { status, text: status < 0 ? "" : this.read(this.room, size) };
      this.free(this.room);
      this.roomSize = size;
      this.room = this.allocate(size);
    }
  }
  /** Lets a call make something in memory that stays: first it measures, then it makes. */
  make(call: (memory: number, to: number) => number): { status: number; memory: number; made: number } {
    const room = this.take(ROOM.size);
    const to = this.take(4);
    this.set(room, 0, 0, 0);
    let status = call(room, to);
    if (status !== TOO_SMALL) return { status, memory: 0, made: 0 };
    const size = this.word(room + ROOM.at.size);
    const memory = this.allocate(size);
    this.set(room, memory, size, 0);
    status = call(room, to);
    if (status === 0) return { status, memory, made: this.word(to) };
    this.free(memory);
    return { status, memory: 0, made: 0 };
  }

  languageOf(language: Language | undefined): number {
    return (language ?? this.language) === "zh" ? 1 : 0;
  }
  check(status: number): void {
    if (status >= 0) return;
    throw new Misuse(`${this.named(this.x.gongbao_status_name(status))}: ` +
      this.named(this.x.gongbao_status_meaning(status, this.languageOf(undefined))));
  }
  refusal(status: number, where: string, language?: Language): Refused {
    this.check(status);
    const zh = this.languageOf(language);
    const meaning = this.named(this.x.gongbao_status_meaning(status, zh));
    const message = where === "" ? meaning : `${where}${zh ? "：" : ": "}${meaning}`;
    return new Refused(this.named(this.x.gongbao_status_name(status)) as ErrorName, where, message);
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

// ---- Values ---------------------------------------------------------------------------------------------------------

/** Fen as yuan: 880_500n is "8805.00". */
export function yuan(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, "0");
  return `${fen < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
/** Yuan as fen: "8805" is 880_500n. A text that is not an amount to the fen throws. */
export function fen(amount: Money): bigint {
  if (typeof amount === "bigint") return amount;
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount);
  if (parts === null) throw new TypeError(`${JSON.stringify(amount)} is no amount in yuan`);
  const size = BigInt(parts[2] + (parts[3] ?? "").padEnd(2, "0"));
  return parts[1] === "-" ? -size : size;
}

function written(value: Exclude<Value, null | undefined>, field: Field | undefined, key: string): string {
  switch (typeof value) {
    case "string":
      return value;
    case "boolean":
      return String(value);
    case "bigint":
      return field?.type === "money" || field?.headings.length ? yuan(value) : String(value);
    case "number":
      if (Number.isSafeInteger(value) && field?.type !== "money" && field?.type !== "rate") return String(value);
      throw new TypeError(`${key}: ${value} is a number, which does not say what it counts: ` +
        `write a text ("${value}"), or of an amount a bigint in fen`);
  }
  if (value.length === 0) return "none";
  if (typeof value[0] === "string") return value.join("+");
  const rows = value as readonly Row[];
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (text: string) => {
    if (/[,|\r\n]/.test(text)) throw new TypeError(`${key}: ${JSON.stringify(text)} would be more than a cell`);
    return text;
  };
  return [headings, ...rows.map((row) => headings.map((heading) => {
    const v = row[heading];
    return v === null || v === undefined ? "" : written(v, field, `${key}.${heading}`);
  }))].map((cells) => cells.map(cell).join(",")).join("\n");
}

function value(text: string, field: Field): unknown {
  if (field.kind === "set") return text === "none" ? [] : text.split("+");
  if (field.type === "bool") return text === "true";
  if (field.type === "int") return Number(text);
  if (field.headings.length === 0) return text;
  const [headings = "", ...rows] = text.split(/[|\n]/).filter((line) => line !== "");
  const keys = headings.split(",");
  return rows.map((row) => Object.fromEntries(row.split(",").map((cell, i) => [keys[i], cell])));
}

// ---- Claims by a plan -----------------------------------------------------------------------------------------------

/** What a benefit's claims are made of, in the order of gongbao.h. */
const AID = {
  amount: "self_pay",
  year: ["deductible_base", "basic_paid", "residual", "tilted", "tilt_paid"],
  paid: ["basic_aid", "tilt_aid"],
  amounts: ["basic_portion", "basic_aid", "residual", "tilt_portion", "tilt_aid", "total_aid", "patient_pays"],
  rates: ["basic_rate", "tilt_rate"],
  flags: ["basic_cap_reached", "tilt_triggered", "tilt_cap_reached"],
} as const;
const POOL = {
  amount: "cost",
  year: ["deductible_met", "paid", "portion"],
  paid: ["payment"],
  amounts: ["portion", "payment", "patient_pays"],
  rates: ["rate"],
  flags: ["cap_reached"],
} as const;
type Benefit = typeof AID | typeof POOL;

type Year<B extends Benefit> = { [key in B["year"][number]]: bigint };
export type Claim<B extends Benefit> = { code: number; before?: Partial<Year<B>> } & { [key in B["amount"]]: Money };
/** Amounts in fen, rates in 1/10,000. */
export type Settlement<B extends Benefit> = { [key in B["amounts"][number]]: bigint } &
  { [key in B["rates"][number]]: number } & { [key in B["flags"][number]]: boolean } & { after: Year<B> };
export type AidClaim = Claim<typeof AID>;
export type AidSettlement = Settlement<typeof AID>;
export type AidYear = Year<typeof AID>;
export type Visit = Claim<typeof POOL>;
export type VisitSettlement = Settlement<typeof POOL>;
export type PoolYear = Year<typeof POOL>;

type Fen = Int32Array | BigInt64Array;
/** Columns in the library's memory: views of fen, to fill and to read. Whatever allocates may move them, so take a view
 * when it is needed; it costs nothing. The year is taken from its columns, and the year after left in them. */
export type Columns<B extends Benefit, F extends Fen> = {
  readonly rows: number;
  readonly codes: Uint8Array;
  /** 0, or why a row was refused: the number of an error, in `errorName`. */
  readonly status: Uint8Array;
  readonly year: { readonly [key in B["year"][number]]: F } | undefined;
  /** Settles all rows and says how many were refused. */
  settle(): number;
  free(): void;
} & { readonly [key in B["amount"] | B["paid"][number]]: F };
export type Curve<B extends Benefit, F extends Fen> = { [key in B["paid"][number]]: F } & { status: Uint8Array };
export interface ColumnOptions<Bits extends 32 | 64 = 32 | 64> {
  /** Of an amount; 64 if left out. 32 hold 21 million yuan, and are twice as fast. */
  bits?: Bits;
  /** Whether each row has a year of its own. */
  year?: boolean;
}
type FenOf<Bits extends 32 | 64> = Bits extends 32 ? Int32Array : BigInt64Array;

export interface PlanFacts {
  city: string;
  benefit: string;
  /** Its number. */
  document: string;
  /** The name of the table in C++; empty of the caller's. */
  table: string;
  first_day: string;
  last_day: string | null;
}

const DAY = 86_400_000;
const dayOf = (date: string): number => {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) / DAY : NaN;
  if (Number.isNaN(day) || dateOf(day) !== date) throw new TypeError(`${JSON.stringify(date)} is no date`);
  return day;
};
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** A table made ready for claims. */
export class Plan<B extends Benefit> {
  /** @internal */
  constructor(
    private readonly library: Library,
    private readonly benefit: B,
    private at: number,
    readonly facts: PlanFacts,
    private memory: number,
  ) {}

  private here(): number {
    if (this.at === 0) throw new Misuse("this plan was freed");
    return this.at;
  }

  /** What of a claim chooses its terms, in a byte. Of a pool, `category` is the level of the institution and `care` is
   * "working" or "retired", where its terms ask for them. */
  code(category = "", care = "", { covered = true, qualifying = true } = {}): number {
    const l = this.library;
    l.start(64 + Library.room(category) + Library.room(care));
    const to = l.take(1);
    const status = l.x.gongbao_claim_code(this.here(), l.text(category), l.text(care), +covered, +qualifying, to);
    if (status !== 0) throw l.refusal(status, "category");
    return l.data().getUint8(to);
  }

  /** One claim with its year; nothing is posted. */
  settle(claim: Claim<B>): Settlement<B> {
    const l = this.library;
    const b = this.benefit;
    const year = b.year.map((name) => [name, 8] as const);
    const CLAIM = struct<string>(["size", 4], [b.amount, 8], ...year, ["code", 1]);
    const RESULT = struct<string>(
      ["size", 4], ...b.amounts.map((n) => [n, 8] as const), ...b.rates.map((n) => [n, 4] as const),
      ...b.flags.map((n) => [n, 1] as const), ...b.year.map((n) => [`after ${n}`, 8] as const),
      ["where", 4], ["where_size", 4],
    );
    l.start(CLAIM.size + RESULT.size + 16);
    const from = l.take(CLAIM.size);
    const to = l.take(RESULT.size);
    l.set(from, CLAIM.size);
    l.set(to, RESULT.size);
    const amounts = claim as unknown as Record<string, Money>;
    const before = (claim.before ?? {}) as Record<string, Money | undefined>;
    const view = l.data();
    view.setBigInt64(from + CLAIM.at[b.amount]!, fen(amounts[b.amount]!), true);
    for (const name of b.year) view.setBigInt64(from + CLAIM.at[name]!, fen(before[name] ?? 0n), true);
    view.setUint8(from + CLAIM.at["code"]!, claim.code);
    const settle = b === AID ? l.x.gongbao_settle_aid : l.x.gongbao_settle_visit;
    const status = settle(this.here(), from, to);
    const found = l.data();
    if (status > 0) throw l.refusal(status, l.read(l.word(to + RESULT.at["where"]!), l.word(to + RESULT.at["where_size"]!)));
    l.check(status);
    const amount = (name: string) => found.getBigInt64(to + RESULT.at[name]!, true);
    return {
      ...Object.fromEntries(b.amounts.map((n) => [n, amount(n)])),
      ...Object.fromEntries(b.rates.map((n) => [n, found.getInt32(to + RESULT.at[n]!, true)])),
      ...Object.fromEntries(b.flags.map((n) => [n, found.getUint8(to + RESULT.at[n]!) !== 0])),
      after: Object.fromEntries(b.year.map((n) => [n, amount(`after ${n}`)])),
    } as Settlement<B>;
  }

  /** Columns for so many claims, all zero. They keep their memory until `free`. */
  columns<Bits extends 32 | 64 = 64>(rows: number, options: ColumnOptions<Bits> = {}): Columns<B, FenOf<Bits>> {
    const l = this.library;
    const b = this.benefit;
    const plan = this.here();
    const bits = options.bits ?? 64;
    const width = bits / 8;
    const years: readonly string[] = options.year ? b.year : [];
    const fens = [b.amount, ...years, ...b.paid];
    const COLUMNS = words<string>(
      "size", "rows", "codes", b.amount, ...b.year.map((n) => `${n} before`), ...b.paid,
      ...b.year.map((n) => `${n} after`), "status", "refused",
    );
    const head = (COLUMNS.size + 15) & ~15;
    const each = (rows * width + 15) & ~15;
    const size = head + fens.length * each + 2 * rows;
    let at = l.allocate(size);
    new Uint8Array(l.x.memory.buffer, at, size).fill(0);
    const place = new Map<string, number>();
    fens.forEach((name, i) => place.set(name, at + head + i * each));
    place.set("codes", at + head + fens.length * each);
    place.set("status", at + head + fens.length * each + rows);
    l.set(at, COLUMNS.size, rows);
    for (const name of [b.amount, ...b.paid, "codes", "status"]) l.set(at + COLUMNS.at[name]!, place.get(name)!);
    for (const name of years) {
      l.set(at + COLUMNS.at[`${name} before`]!, place.get(name)!);
      l.set(at + COLUMNS.at[`${name} after`]!, place.get(name)!);
    }

    const here = () => {
      if (at === 0) throw new Misuse("these columns were freed");
      return at;
    };
    const bytes = (name: string) => ({
      enumerable: true,
      get: () => (here(), new Uint8Array(l.x.memory.buffer, place.get(name), rows)),
    });
    const amounts = (name: string) => ({
      enumerable: true,
      get: () => (here(), new (bits === 32 ? Int32Array : BigInt64Array)(l.x.memory.buffer, place.get(name), rows)),
    });
    const settle = l.x[`gongbao_settle_${b === AID ? "aid" : "pool"}${bits}`];
    return Object.defineProperties({
      rows,
      year: options.year ? Object.defineProperties({}, Object.fromEntries(years.map((n) => [n, amounts(n)]))) : undefined,
      settle() {
        l.check(settle(plan, here(), 0));
        return l.word(at + COLUMNS.at["refused"]!);
      },
      free() {
        if (at !== 0) l.free(at);
        at = 0;
      },
    }, {
      codes: bytes("codes"),
      status: bytes("status"),
      ...Object.fromEntries([b.amount, ...b.paid].map((n) => [n, amounts(n)])),
    }) as Columns<B, FenOf<Bits>>;
  }

  /** What one claim would be paid for each of these amounts, in one call. */
  curve<F extends Fen>(claim: { code: number; before?: Partial<Year<B>> }, amounts: F): Curve<B, F> {
    const b = this.benefit;
    const columns = this.columns(amounts.length, {
      bits: amounts instanceof Int32Array ? 32 : 64,
      year: claim.before !== undefined,
    }) as unknown as Record<string, F> & { year?: Record<string, F>; status: Uint8Array; codes: Uint8Array; settle(): number; free(): void };
    try {
      columns.codes.fill(claim.code);
      (columns[b.amount] as BigInt64Array).set(amounts as BigInt64Array);
      for (const name of b.year) {
        const before = fen((claim.before as Record<string, Money> | undefined)?.[name] ?? 0n);
        if (columns.year) (columns.year[name] as Fen).fill((amounts instanceof Int32Array ? Number(before) : before) as never);
      }
      columns.settle();
      return {
        ...Object.fromEntries(b.paid.map((n) => [n, columns[n]!.slice()])),
        status: columns.status.slice(),
      } as Curve<B, F>;
    } finally {
      columns.free();
    }
  }

  /** Of a plan that was made: gives its memory back. */
  free(): void {
    if (this.memory === 0) return;
    this.library.free(this.memory);
    this.memory = this.at = 0;
  }
}
export type AidPlan = Plan<typeof AID>;
export type PoolPlan = Plan<typeof POOL>;

/** Benefit tables, or a calendar, of the caller's: kept until `free`. */
class Kept {
  /** @internal */
  constructor(private readonly library: Library, private at: number, private memory: number) {}
  /** @internal */
  here(): number {
    if (this.at === 0) throw new Misuse("these tables or this calendar were freed");
    return this.at;
  }
  free(): void {
    if (this.memory !== 0) this.library.free(this.memory);
    this.memory = this.at = 0;
  }
}
export class Tables extends Kept {
  private declare readonly tables: true;
}
export class Calendar extends Kept {
  private declare readonly calendar: true;
}

// ---- The library ----------------------------------------------------------------------------------------------------

/** A rule that was asked for, and its fields by their keys. */
interface Known {
  description: Description;
  inputs: Map<string, Field>;
  outputs: Map<string, Field>;
}
const known = (description: Description): Known => {
  const byKey = (fields: Field[]) => new Map(fields.map((field) => [field.key, field]));
  return { description, inputs: byKey(description.inputs), outputs: byKey(description.outputs) };
};
/** What a rule answered, as the library writes it: all values are texts. */
export type Answer = { rule: string } & (
  | { outputs: Record<string, string> }
  | { outputs?: undefined; error: ErrorName; where: string; message: string }
);

export class Gongbao {
  private readonly library: Library;
  private readonly known = new Map<string, Known>();
  private all: Description[] | undefined;
  private functions: Functions | undefined;

  /** Of a module that is compiled already; others `load`. */
  constructor(instance: WebAssembly.Instance, language: Language = "en") {
    this.library = new Library(instance.exports as unknown as Exports, language);
  }

  /** Of messages, where a call does not say. */
  get language(): Language {
    return this.library.language;
  }
  set language(language: Language) {
    this.library.language = language;
  }
  get version(): string {
    return this.library.named(this.library.x.gongbao_version());
  }
  get abi(): number {
    return this.library.x.gongbao_abi();
  }
  /** SHA-256 of all tables and the calendar as shipped. */
  get tablesDigest(): string {
    return this.library.named(this.library.x.gongbao_tables_digest());
  }
  /** How much memory the library holds. */
  get memoryBytes(): number {
    return this.library.x.memory.buffer.byteLength;
  }

  /** Every rule and case, in the order of the rulebook, with all that is said of its inputs and outputs. */
  catalogue(): readonly Description[] {
    if (this.all === undefined) {
      const l = this.library;
      l.start(ROOM.size + 8);
      const { status, text } = l.fill((room) => l.x.gongbao_catalogue(JSON_FORM, 0, room));
      l.check(status);
      this.all = JSON.parse(text) as Description[];
      for (const description of this.all) this.known.set(description.id, known(description));
    }
    return this.all;
  }
  /** One of them; undefined where there is none. */
  describe(id: string): Description | undefined {
    return this.find(id)?.description;
  }
  private find(id: string): Known | undefined {
    let found = this.known.get(id);
    if (found !== undefined) return found;
    const l = this.library;
    l.start(ROOM.size + 16 + Library.room(id));
    const text = l.text(id);
    const rule = l.x.gongbao_find_rule(l.word(text), l.word(text + 4));
    if (rule === 0) return undefined;
    const described = l.fill((room) => l.x.gongbao_describe(rule, JSON_FORM, 0, room));
    l.check(described.status);
    found = known(JSON.parse(described.text) as Description);
    this.known.set(id, found);
    return found;
  }
  /** The name of an error, and what it means, by its number in a column `status`. */
  errorName(status: number): ErrorName | "answered" {
    return this.library.named(this.library.x.gongbao_status_name(status)) as ErrorName | "answered";
  }
  meaning(status: number, language?: Language): string {
    return this.library.named(this.library.x.gongbao_status_meaning(status, this.library.languageOf(language)));
  }

  /** Puts a question into memory. */
  private question(id: string, inputs: Readonly<Record<string, Value>>, options: Options): number {
    const l = this.library;
    const rule = this.find(id);
    const pairs: string[] = [];
    let room = 2 * QUESTION.size + ROOM.size;
    for (const key in inputs) {
      const given = inputs[key];
      if (given === undefined || given === null) continue;
      const text = typeof given === "string" ? given : written(given, rule?.inputs.get(key), key);
      pairs.push(key, text);
      room += PAIR.size + Library.room(key) + Library.room(text);
    }
    l.start(room);
    const question = l.take(QUESTION.size);
    const list = l.take((pairs.length / 2) * PAIR.size);
    l.set(
      question, QUESTION.size, rule?.description.handle ?? 0, l.languageOf(options.language), list, pairs.length / 2, 0, 0,
      options.tables?.here() ?? 0, options.calendar?.here() ?? 0,
    );
    pairs.forEach((text, i) => l.put(text, list + 8 * i));
    return question;
  }

  private askText(id: string, inputs: Readonly<Record<string, Value>>, form: number, options: Options): string {
    const l = this.library;
    const question = this.question(id, inputs, options);
    const { status, text } = l.fill((room) => l.x.gongbao_ask_text(question, form, room));
    l.check(status);
    return text;
  }
  /** What a rule answers or refuses, as `key=value` lines. For an id and inputs that are known only at run time. */
  lines(id: string, inputs: Readonly<Record<string, Value>>, options: Options = {}): string {
    return this.askText(id, inputs, PLAIN, options);
  }
  /** The same as an object of texts. */
  answer(id: string, inputs: Readonly<Record<string, Value>>, options: Options = {}): Answer {
    return JSON.parse(this.askText(id, inputs, JSON_FORM, options)) as Answer;
  }
  /** What the rule answers, or that it refused. Throws only where the call itself is wrong. */
  tryAsk<Id extends RuleId>(id: Id, inputs: Inputs<Id>, options: Options = {}): Outcome<Outputs<Id>> {
    const answer = this.answer(id, inputs as Readonly<Record<string, Value>>, options);
    if (answer.outputs === undefined)
      return { ok: false, refused: new Refused(answer.error, answer.where, answer.message) };
    const fields = this.find(id)!.outputs;
    const outputs: Record<string, unknown> = {};
    for (const key in answer.outputs) outputs[key] = value(answer.outputs[key]!, fields.get(key)!);
    return { ok: true, outputs: outputs as Outputs<Id> };
  }
  /** What the rule answers; throws `Refused`. */
  ask<Id extends RuleId>(id: Id, inputs: Inputs<Id>, options?: Options): Outputs<Id> {
    const outcome = this.tryAsk(id, inputs, options);
    if (outcome.ok) return outcome.outputs;
    throw outcome.refused;
  }
  /** Each rule as a function, by city and name: `rules.CITY.NAME(inputs)`. */
  get rules(): Functions {
    if (this.functions === undefined) {
      const all: Record<string, Record<string, Asked<RuleId>>> = {};
      for (const description of this.catalogue()) {
        const name = description.name.slice(description.name.lastIndexOf(":") + 1);
        (all[description.city] ??= {})[name] = (inputs, options) => this.ask(description.id, inputs, options);
      }
      this.functions = all as unknown as Functions;
    }
    return this.functions;
  }

  /** Why a claim brings this, what lost, and where the next threshold is. Of rules that settle a claim. */
  explain(id: string, inputs: Readonly<Record<string, Value>>, options: Options & { form: "plain" | "markdown" }): string;
  explain(id: string, inputs: Readonly<Record<string, Value>>, options?: Options & { form?: "json" }): unknown;
  explain(
    id: string, inputs: Readonly<Record<string, Value>>, options: Options & { form?: "plain" | "json" | "markdown" } = {},
  ): unknown {
    const l = this.library;
    const question = this.question(id, inputs, options);
    const form = options.form === "plain" ? PLAIN : options.form === "markdown" ? MARKDOWN : JSON_FORM;
    const { status, text } = l.fill((room) => l.x.gongbao_explain(question, form, room));
    l.check(status);
    if (status > 0) {
      const answer = this.answer(id, inputs, options);
      throw answer.outputs === undefined ? new Refused(answer.error, answer.where, answer.message)
        : l.refusal(status, "", options.language);
    }
    return form === JSON_FORM ? JSON.parse(text) : text;
  }

  /** The shipped tables of a benefit as CSV: to start from. */
  writeTables(city: string, benefit: string): string {
    const l = this.library;
    l.start(64 + Library.room(city) + Library.room(benefit));
    const [c, b] = [l.text(city), l.text(benefit)];
    const { status, text } = l.fill((room) => l.x.gongbao_write_tables(c, b, room));
    if (status !== 0) throw l.refusal(status, "");
    return text;
  }
  /** Tables out of CSV. Throws `NotTaken`, which says what each line breaks. */
  readTables(csv: string, options: { heldTo?: "printed" | "meaning"; language?: Language } = {}): Tables {
    const x = this.library.x;
    const heldTo = options.heldTo === "meaning" ? 1 : 0;
    return new Tables(this.library, ...this.take(csv, options.language, (text, language, memory, to, faults) =>
      x.gongbao_read_tables(text, heldTo, language, memory, to, faults)));
  }
  /** A calendar out of CSV (date,kind,name) for whole years, laid beside or over the shipped ones. */
  readCalendar(csv: string, options: { language?: Language } = {}): Calendar {
    const x = this.library.x;
    return new Calendar(this.library, ...this.take(csv, options.language, (text, language, memory, to, faults) =>
      x.gongbao_read_calendar(text, language, memory, to, faults)));
  }
  private take(
    csv: string, language: Language | undefined,
    read: (text: number, language: number, memory: number, to: number, faults: number) => number,
  ): [number, number] {
    const l = this.library;
    l.start(128 + Library.room(csv));
    const text = l.text(csv);
    let made = { status: 0, memory: 0, made: 0 };
    const faults = l.fill((room) => {
      made = l.make((memory, to) => read(text, l.languageOf(language), memory, to, room));
      return made.status;
    });
    l.check(made.status);
    if (made.status > 0) throw new NotTaken(l.named(l.x.gongbao_status_name(made.status)), faults.text);
    return [made.made, made.memory];
  }

  private planAt(at: number, memory = 0): AidPlan | PoolPlan {
    const l = this.library;
    l.start(PLAN_FACTS.size + 8);
    const to = l.take(PLAN_FACTS.size);
    l.set(to, PLAN_FACTS.size);
    l.check(l.x.gongbao_plan_of(at, to));
    const text = (name: "city" | "benefit" | "document" | "table") =>
      l.read(l.word(to + PLAN_FACTS.at[name]), l.word(to + PLAN_FACTS.at[`${name}_size`]));
    const last = l.data().getInt32(to + PLAN_FACTS.at.last_day, true);
    const facts: PlanFacts = {
      city: text("city"),
      benefit: text("benefit"),
      document: text("document"),
      table: text("table"),
      first_day: dateOf(l.data().getInt32(to + PLAN_FACTS.at.first_day, true)),
      last_day: last === 0x7fffffff ? null : dateOf(last),
    };
    return l.word(to + PLAN_FACTS.at.is_pool) === 0 ? new Plan(l, AID, at, facts, memory) : new Plan(l, POOL, at, facts, memory);
  }
  /** Every shipped table of a benefit. */
  plans(): (AidPlan | PoolPlan)[] {
    return Array.from({ length: this.library.x.gongbao_plan_count() }, (_, i) => this.planAt(this.library.x.gongbao_plan_at(i)));
  }
  /** The plan of a benefit in force on a day; undefined where there is none. With tables or readings a plan is made,
   * which keeps its memory until `free`. */
  plan(city: string, benefit: "medical_aid", day: string, terms?: Terms): AidPlan | undefined;
  plan(city: string, benefit: "outpatient_pool", day: string, terms?: Terms): PoolPlan | undefined;
  plan(city: string, benefit: string, day: string, terms: Terms = {}): AidPlan | PoolPlan | undefined {
    const l = this.library;
    const readings = Object.entries(terms.readings ?? {});
    let room = 128 + Library.room(city) + Library.room(benefit);
    for (const [key, word] of readings) room += PAIR.size + Library.room(key) + Library.room(word);
    l.start(room);
    const [c, b] = [l.text(city), l.text(benefit)];
    if (terms.tables === undefined && readings.length === 0) {
      const found = l.x.gongbao_find_plan(c, b, dayOf(day));
      return found === 0 ? undefined : this.planAt(found);
    }
    const list = l.take(readings.length * PAIR.size);
    readings.flat().forEach((text, i) => l.put(text, list + 8 * i));
    const { status, memory, made } = l.make((to, plan) =>
      l.x.gongbao_make_plan(c, b, dayOf(day), terms.tables?.here() ?? 0, list, readings.length, to, plan));
    if (status !== 0) throw l.refusal(status, "");
    return this.planAt(made, memory);
  }
}
export interface Terms {
  tables?: Tables;
  readings?: Readonly<Record<string, string>>;
}

export type Source = string | URL | BufferSource | Response | WebAssembly.Module;

/** Loads the library: from gongbao.wasm beside this file, or from an address (a data: address too), bytes, a response
 * or a compiled module. */
export async function load(source: Source = new URL("gongbao.wasm", import.meta.url), language?: Language): Promise<Gongbao> {
  let from: Exclude<Source, string | URL | Response> | ArrayBuffer;
  if (typeof source === "string" || source instanceof URL) {
    const address = new URL(source, import.meta.url);
    if (address.protocol === "file:" && "process" in globalThis) {
      const { readFile } = await import(/* @vite-ignore */ "node:fs/promises");
      from = await readFile(address);
    } else {
      from = await (await fetch(address)).arrayBuffer();
    }
  } else {
    from = source instanceof Response ? await source.arrayBuffer() : source;
  }
  const module = from instanceof WebAssembly.Module ? from : await WebAssembly.compile(from);
  return new Gongbao(await WebAssembly.instantiate(module, {}), language);
}
