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
  gongbao_settle_stream32(plan: number, stream: number, sums: number): number;
  gongbao_settle_stream64(plan: number, stream: number, sums: number): number;
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

const LANGUAGES = { en: 0, zh: 1 };
const FORMS = { plain: 0, json: 1, markdown: 3 };
const HELD_TO = { printed: 0, meaning: 1 };
const TOO_SMALL = -3, UNKNOWN_CHOICE = -4;
/** Of gongbao_error, as far as a value is refused before it comes to the library. */
const UNKNOWN_KEY = 2, INVALID_VALUE = 4, UNKNOWN_VALUE = 6, UNKNOWN_RECIPIENT = 7, MISSING_INPUT = 8, OUT_OF_RANGE = 12;

/** A value as a message shows it. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return String(value);
  return `an object (${value.constructor?.name ?? "without a class"})`;
}
function textOf(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw new TypeError(`${what}: ${shown(value)} is no text`);
}
/** One of a few words, as what it stands for. */
function choice<T>(of: Readonly<Record<string, T>>, word: unknown, what: string): T {
  if (typeof word === "string" && Object.hasOwn(of, word)) return of[word]!;
  throw new TypeError(`${what}: ${shown(word)} is none of ${Object.keys(of).join(", ")}`);
}
/** A whole number from 0 to `most`. */
function whole(value: unknown, most: number, what: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new TypeError(`${what}: ${shown(value)} is no whole number from 0 to ${most}`);
}

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
    const at = size < 2 ** 32 ? this.x.malloc(Math.max(size, 1)) >>> 0 : 0;
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
    return choice(LANGUAGES, language ?? this.language, "language");
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

  /** An amount as the library counts it: fen of so many bits. */
  amount(given: unknown, where: string, bits: 32 | 64 = 64): bigint {
    if (given === undefined || given === null) throw this.refusal(MISSING_INPUT, where);
    const parsed = typeof given === "bigint" ? given : parsedFen(amountText(given, where));
    if (parsed === undefined) throw this.refusal(INVALID_VALUE, where);
    if (BigInt.asIntN(bits, parsed) !== parsed) throw this.refusal(OUT_OF_RANGE, where);
    return parsed;
  }
  /** Refuses what is stated under a key that there is not. */
  only(given: object, keys: readonly string[], where: (key: string) => string = (key) => key): void {
    for (const key in given)
      if (!keys.includes(key) && (given as Record<string, unknown>)[key] !== undefined) throw this.refusal(UNKNOWN_KEY, where(key));
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

// ---- Values ---------------------------------------------------------------------------------------------------------

/** Fen as yuan: 880_500n is "8805.00". A number is one out of a column of 32 bits. */
export function yuan(fen: bigint | number): string {
  if (typeof fen !== "bigint" && !Number.isSafeInteger(fen)) throw new TypeError(`${shown(fen)} is no whole number of fen`);
  const size = BigInt(fen);
  const digits = (size < 0n ? -size : size).toString().padStart(3, "0");
  return `${size < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
/** Yuan as fen: "8805" is 880_500n. A text that is not an amount to the fen throws. */
export function fen(amount: Money): bigint {
  if (typeof amount === "bigint") return amount;
  const parsed = typeof amount === "string" ? parsedFen(amount) : undefined;
  if (parsed === undefined) throw new TypeError(`${shown(amount)} is no amount in yuan`);
  return parsed;
}
function parsedFen(amount: string): bigint | undefined {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount);
  if (parts === null) return undefined;
  const size = BigInt(parts[2] + (parts[3] ?? "").padEnd(2, "0"));
  return parts[1] === "-" ? -size : size;
}
function amountText(given: unknown, where: string): string {
  if (typeof given === "string") return given;
  throw new TypeError(`${where}: ${shown(given)} is no amount: write yuan as a text, or fen as a bigint`);
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
  if (!Array.isArray(value))
    throw new TypeError(`${key}: ${shown(value)} is neither a text, a number, a bigint, a boolean nor a list`);
  const kind = typeof value[0] === "string" ? "word" : "row";
  const other = value.find((item) => kind === "word" ? typeof item !== "string"
    : Object.prototype.toString.call(item) !== "[object Object]");
  if (value.length > 0 && (other !== undefined || value.includes(undefined)))
    throw new TypeError(`${key}: ${shown(other)} is no ${kind === "word" ? "word beside words" : "word and no row"}`);
  if (value.length === 0) return "none";
  if (typeof value[0] === "string") {
    const more = value.find((word) => word.includes("+"));
    if (more !== undefined) throw new TypeError(`${key}: ${shown(more)} is more than a word`);
    return value.join("+");
  }
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
  sums: ["self_pay", "basic_aid", "tilt_aid"],
  amounts: ["basic_portion", "basic_aid", "residual", "tilt_portion", "tilt_aid", "total_aid", "patient_pays"],
  rates: ["basic_rate", "tilt_rate"],
  flags: ["basic_cap_reached", "tilt_triggered", "tilt_cap_reached"],
} as const;
const POOL = {
  amount: "cost",
  year: ["deductible_met", "paid", "portion"],
  paid: ["payment"],
  sums: ["cost", "portion", "payment"],
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
  /** Fills a row. A view wraps what it cannot hold, as JavaScript's do; here each value is looked at. */
  set(row: number, claim: Claim<B>): void;
  /** Settles the rows and says how many were refused. */
  settle(options?: SettleOptions<B>): number;
  free(): void;
} & { readonly [key in B["amount"] | B["paid"][number]]: F };
export interface SettleOptions<B extends Benefit> {
  /** Settles only so many, from the first. */
  rows?: number;
  /** Where what was claimed and paid is added. */
  sums?: Sums<B>;
}
/** Claims of medical aid in order of arrival, each going on from the account of its person, which stays from one
 * `settle` to the next: fill, settle, fill again. */
export interface Stream<F extends Fen> {
  readonly rows: number;
  readonly people: number;
  readonly codes: Uint8Array;
  /** Whose account, counted from 0. */
  readonly persons: Uint32Array;
  readonly self_pay: F;
  readonly basic_aid: F;
  readonly tilt_aid: F;
  readonly status: Uint8Array;
  /** All accounts, eight numbers each, to keep and to bring back: `deductible_base`, `basic_paid`, `residual`, `tilted`,
   * `tilt_paid`, and three that are unused. */
  readonly accounts: F;
  /** The year of a person, as it stands. */
  year(person: number): AidYear;
  setYear(person: number, year: Partial<AidYear>): void;
  /** Fills a row, each value looked at. The year is that of the account. */
  set(row: number, claim: Omit<AidClaim, "before"> & { person: number }): void;
  settle(options?: SettleOptions<typeof AID>): number;
  free(): void;
}
export type Sum<B extends Benefit> = { claims: number } & { [key in B["sums"][number]]: bigint };
/** What claims came to that were not refused, by category and care, in fen. Kept by JavaScript: nothing to free. */
export class Sums<B extends Benefit> {
  /** @internal Of each of 32: claims, and what is added up. */
  readonly numbers = new BigInt64Array(128);
  /** @internal */
  constructor(readonly benefit: B) {}

  private line(code: number): Sum<B> {
    const [claims, ...amounts] = this.numbers.subarray(4 * code, 4 * code + 4);
    return { claims: Number(claims), ...Object.fromEntries(this.benefit.sums.map((n, i) => [n, amounts[i]])) } as Sum<B>;
  }
  /** That of the category and the care of a code. */
  of(code: number): Sum<B> {
    return this.line(whole(code, 255, "code") % 32);
  }
  /** Those with claims, each by the code of its category and care. */
  get lines(): ({ code: number } & Sum<B>)[] {
    return Array.from({ length: 32 }, (_, code) => ({ code, ...this.line(code) })).filter((line) => line.claims !== 0);
  }
  get total(): Sum<B> {
    const add = (sum: Record<string, bigint | number>, line: Record<string, bigint | number>) =>
      Object.fromEntries(Object.entries(sum).map(([n, to]) => [n, (to as bigint) + (line[n] as bigint)]));
    return this.lines.reduce((sum, line) => add(sum, line), this.zero()) as Sum<B>;
  }
  private zero(): Record<string, bigint | number> {
    return { claims: 0, ...Object.fromEntries(this.benefit.sums.map((n) => [n, 0n])) };
  }
}
export type AidSums = Sums<typeof AID>;
export type PoolSums = Sums<typeof POOL>;
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

/** A claim as it was handed in. */
type Stated = { code?: unknown; before?: unknown } & Record<string, unknown>;
const BITS = { 32: 32, 64: 64 } as const;
/** More than memory holds. */
const MOST_ROWS = 2 ** 32 - 1;

/** Columns in the library's memory, behind the struct that says where they lie. */
class Block {
  private at: number;
  private readonly members: ReturnType<typeof words<string>>;
  private readonly place = new Map<string, { at: number; length: number; of: "byte" | "person" | "fen" }>();

  constructor(
    private readonly l: Library, members: string[], readonly rows: number, readonly bits: 32 | 64, fens: readonly string[],
    people = 0,
  ) {
    this.members = words<string>(...members);
    const width = bits / 8;
    // Accounts are aligned to their size.
    let size = 0;
    const lay = (name: string, of: "byte" | "person" | "fen", length: number, alignment = 16) => {
      size = Math.ceil(size / alignment) * alignment;
      this.place.set(name, { at: size, length, of });
      size += length * { byte: 1, person: 4, fen: width }[of];
    };
    const accounts = members.includes("accounts");
    if (accounts) {
      lay("accounts", "fen", 8 * people, 8 * width);
      lay("persons", "person", rows);
    }
    for (const name of fens) lay(name, "fen", rows);
    lay("codes", "byte", rows);
    lay("status", "byte", rows);
    const head = Math.ceil(this.members.size / 16) * 16;
    const slack = 8 * width;
    this.at = l.allocate(head + slack + size);
    new Uint8Array(l.x.memory.buffer, this.at, head + slack + size).fill(0);
    const from = Math.ceil((this.at + head) / slack) * slack;
    for (const placed of this.place.values()) placed.at += from;
    l.set(this.at, this.members.size, rows);
    for (const name of this.place.keys()) if (members.includes(name)) this.point([name], name);
    if (accounts) l.set(this.at + this.members.at["account_count"]!, people);
  }

  private here(): number {
    if (this.at === 0) throw new Misuse("these columns were freed");
    return this.at;
  }
  /** Lets members of the struct point to a column. */
  point(members: readonly string[], name: string): void {
    for (const member of members) this.l.set(this.at + this.members.at[member]!, this.place.get(name)!.at);
  }
  view(name: string): Uint8Array | Uint32Array | Fen {
    this.here();
    const { at, length, of } = this.place.get(name)!;
    const Kind = of === "byte" ? Uint8Array : of === "person" ? Uint32Array : this.bits === 32 ? Int32Array : BigInt64Array;
    return new Kind(this.l.x.memory.buffer, at, length);
  }
  /** Columns as properties, each a view that is made when it is read. */
  views(names: readonly string[]): PropertyDescriptorMap {
    return Object.fromEntries([...names, "codes", "status"].map((n) => [n, { enumerable: true, get: () => this.view(n) }]));
  }
  set(row: number, code: number, amounts: Readonly<Record<string, bigint>>): void {
    if (whole(row, MOST_ROWS, "row") >= this.rows) throw new RangeError(`row: ${row}, of ${this.rows} counted from 0`);
    (this.view("codes") as Uint8Array)[row] = code;
    for (const name in amounts)
      (this.view(name) as BigInt64Array)[row] = (this.bits === 32 ? Number(amounts[name]) : amounts[name]) as bigint;
  }
  settle<B extends Benefit>(
    call: (plan: number, columns: number, sums: number) => number, plan: number, benefit: B, { rows, sums }: SettleOptions<B>,
  ): number {
    const at = this.here();
    const l = this.l;
    if (sums !== undefined && !(sums instanceof Sums && (sums.benefit as Benefit) === benefit))
      throw new TypeError("sums: they are not of this benefit");
    const settled = rows ?? this.rows;
    if (whole(settled, MOST_ROWS, "rows") > this.rows) throw new RangeError(`rows: ${settled}, of ${this.rows}`);
    l.set(at + this.members.at["rows"]!, settled);
    const of = sums?.numbers;
    l.start(1024);
    const to = of === undefined ? 0 : l.take(of.byteLength);
    const lines = () => new BigInt64Array(l.x.memory.buffer, to, 128);
    if (of !== undefined) lines().set(of);
    l.check(call(plan, at, to));
    if (of !== undefined) of.set(lines());
    return l.word(at + this.members.at["refused"]!);
  }
  free(): void {
    if (this.at !== 0) this.l.free(this.at);
    this.at = 0;
  }
}

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
  /** Where it lies in the memory of the module: for who asks more of a module of his own than is exported here. */
  get address(): number {
    return this.here();
  }

  /** What of a claim chooses its terms, in a byte. Of a pool, `category` is the level of the institution and `care` is
   * "working" or "retired", where its terms ask for them. */
  code(category = "", care = "", { covered = true, qualifying = true } = {}): number {
    const l = this.library;
    l.start(64 + Library.room(textOf(category, "category")) + Library.room(textOf(care, "care")));
    const to = l.take(1);
    const [c, k, none] = [l.text(category), l.text(care), l.text("")];
    const status = l.x.gongbao_claim_code(this.here(), c, k, +covered, +qualifying, to);
    if (status === 0) return l.data().getUint8(to);
    // Of two words, it is the care if the category alone would do.
    const isCare = status !== UNKNOWN_RECIPIENT && care !== "" && l.x.gongbao_claim_code(this.here(), c, none, 1, 1, to) === 0;
    throw l.refusal(status, isCare ? "care" : "category");
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
    const { code, amount: claimed, before } = this.stated(claim as unknown as Stated);
    const view = l.data();
    view.setBigInt64(from + CLAIM.at[b.amount]!, claimed!, true);
    b.year.forEach((name, i) => view.setBigInt64(from + CLAIM.at[name]!, before[i]!, true));
    view.setUint8(from + CLAIM.at["code"]!, code);
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

  /** What of a claim is handed in, looked at: nothing is wrapped, rounded or passed over. */
  private stated(claim: Stated, bits: 32 | 64 = 64, also: readonly string[] = [], needsAmount = true) {
    const l = this.library;
    const b = this.benefit;
    if (typeof claim !== "object" || claim === null) throw new TypeError(`${shown(claim)} is no claim`);
    l.only(claim, ["code", "before", b.amount, ...also]);
    if (claim.code === undefined || claim.code === null) throw l.refusal(MISSING_INPUT, "code");
    return {
      code: whole(claim.code, 255, "code"),
      amount: needsAmount ? l.amount(claim[b.amount], b.amount, bits) : undefined,
      before: this.yearOf(claim.before, bits),
    };
  }
  private yearOf(year: unknown, bits: 32 | 64): bigint[] {
    const l = this.library;
    const b = this.benefit;
    const given = (year ?? {}) as Record<string, unknown>;
    if (typeof given !== "object") throw new TypeError(`before: ${shown(year)} is no year`);
    l.only(given, b.year, (key) => `${key}_before`);
    return b.year.map((name) => l.amount(given[name] ?? 0n, `${name}_before`, bits));
  }

  /** Columns for so many claims, all zero. They keep their memory until `free`. */
  columns<Bits extends 32 | 64 = 64>(rows: number, options: ColumnOptions<Bits> = {}): Columns<B, FenOf<Bits>> {
    const l = this.library;
    const b = this.benefit;
    const bits = choice(BITS, String(options.bits ?? 64), "bits");
    const years: readonly string[] = options.year ? b.year : [];
    const members = [
      "size", "rows", "codes", b.amount, ...b.year.map((n) => `${n} before`), ...b.paid, ...b.year.map((n) => `${n} after`),
      "status", "refused",
    ];
    const block = new Block(l, members, whole(rows, MOST_ROWS, "rows"), bits, [b.amount, ...years, ...b.paid], (this.here(), 0));
    for (const name of years) block.point([`${name} before`, `${name} after`], name);
    const views = block.views([b.amount, ...b.paid]);
    const call = l.x[`gongbao_settle_${b === AID ? "aid" : "pool"}${bits}`];
    return Object.defineProperties({
      rows,
      year: options.year ? Object.defineProperties({}, block.views(years)) : undefined,
      set: (row: number, claim: Claim<B>) => {
        const stated = claim as unknown as Stated;
        const { code, amount, before } = this.stated(stated, bits);
        if (!options.year && before.some((part) => part !== 0n)) throw new TypeError("before: these columns have no year");
        block.set(row, code, { [b.amount]: amount!, ...Object.fromEntries(years.map((n, i) => [n, before[i]!])) });
      },
      settle: (settling: SettleOptions<B> = {}) => block.settle(call, this.here(), b, settling),
      free: () => block.free(),
    }, views) as Columns<B, FenOf<Bits>>;
  }

  /** Room for so many claims of so many people, whose years begin. It keeps its memory until `free`. */
  stream<Bits extends 32 | 64 = 64>(
    this: Plan<typeof AID>, rows: number, people: number, options: { bits?: Bits } = {},
  ): Stream<FenOf<Bits>> {
    const l = this.library;
    if (this.benefit !== AID) throw new TypeError("accounts are kept for medical aid");
    const bits = choice(BITS, String(options.bits ?? 64), "bits");
    const members = [
      "size", "rows", "codes", "persons", "self_pay", "basic_aid", "tilt_aid", "status", "accounts", "account_count", "refused",
    ];
    this.here();
    const block = new Block(l, members, whole(rows, MOST_ROWS, "rows"), bits, ["self_pay", "basic_aid", "tilt_aid"],
      whole(people, MOST_ROWS, "people"));
    const accounts = () => block.view("accounts") as BigInt64Array;
    const number = (amount: bigint) => (bits === 32 ? Number(amount) : amount) as bigint;
    const account = (person: number) => {
      if (whole(person, MOST_ROWS, "person") >= people) throw new RangeError(`person: ${person}, of ${people} people counted from 0`);
      return 8 * person;
    };
    const call = l.x[`gongbao_settle_stream${bits}`];
    return Object.defineProperties({
      rows,
      people,
      year: (person: number) => {
        const at = account(person);
        return Object.fromEntries(AID.year.map((n, i) => [n, BigInt(accounts()[at + i]!)]));
      },
      setYear: (person: number, year: Partial<AidYear>) =>
        accounts().set(this.yearOf(year, bits).map(number), account(person)),
      set: (row: number, claim: Omit<AidClaim, "before"> & { person: number }) => {
        const stated = claim as unknown as Stated;
        const { code, amount } = this.stated(stated, bits, ["person"]);
        if (stated.before !== undefined) throw l.refusal(UNKNOWN_KEY, "before");
        account(stated["person"] as number);
        block.set(row, code, { self_pay: amount! });
        (block.view("persons") as Uint32Array)[row] = stated["person"] as number;
      },
      settle: (settling: SettleOptions<typeof AID> = {}) => block.settle(call, this.here(), AID, settling),
      free: () => block.free(),
    }, block.views(["self_pay", "basic_aid", "tilt_aid", "persons", "accounts"])) as Stream<FenOf<Bits>>;
  }

  /** Sums that are all zero, for claims of this plan or of another of the benefit. */
  sums(): Sums<B> {
    return new Sums(this.benefit);
  }

  /** What one claim would be paid for each of these amounts, in one call. */
  curve<F extends Fen>(claim: { code: number; before?: Partial<Year<B>> }, amounts: F): Curve<B, F> {
    const b = this.benefit;
    const bits = amounts instanceof Int32Array ? 32 : 64;
    if (bits === 64 && !(amounts instanceof BigInt64Array))
      throw new TypeError(`amounts: ${shown(amounts)} is neither an Int32Array nor a BigInt64Array of fen`);
    const { code, before } = this.stated(claim as unknown as Stated, bits, [], false);
    const columns = this.columns(amounts.length, { bits, year: claim.before !== undefined }) as unknown as
      Record<string, F> & { year?: Record<string, F>; status: Uint8Array; codes: Uint8Array; settle(): number; free(): void };
    try {
      columns.codes.fill(code);
      (columns[b.amount] as BigInt64Array).set(amounts as BigInt64Array);
      b.year.forEach((name, i) =>
        (columns.year?.[name] as BigInt64Array | undefined)?.fill((bits === 32 ? Number(before[i]) : before[i]) as bigint));
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

/** Where tables or a calendar lie; 0 where none are given. */
function kept(given: Kept | null | undefined, Kind: typeof Tables | typeof Calendar, what: string): number {
  if (given === undefined || given === null) return 0;
  if (given instanceof Kind) return given.here();
  throw new TypeError(`${what}: ${shown(given)} is none that was read`);
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
    choice(LANGUAGES, language, "language");
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
      const { status, text } = l.fill((room) => l.x.gongbao_catalogue(FORMS.json, 0, room));
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
    l.start(ROOM.size + 16 + Library.room(textOf(id, "rule")));
    const text = l.text(id);
    const rule = l.x.gongbao_find_rule(l.word(text), l.word(text + 4));
    if (rule === 0) return undefined;
    const described = l.fill((room) => l.x.gongbao_describe(rule, FORMS.json, 0, room));
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
    if (typeof inputs !== "object" || inputs === null || Symbol.iterator in inputs)
      throw new TypeError(`inputs: ${shown(inputs)} is no object of inputs by their keys`);
    const tables = kept(options.tables, Tables, "tables");
    const calendar = kept(options.calendar, Calendar, "calendar");
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
      tables, calendar,
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
    return this.askText(id, inputs, FORMS.plain, options);
  }
  /** The same as an object of texts. */
  answer(id: string, inputs: Readonly<Record<string, Value>>, options: Options = {}): Answer {
    return JSON.parse(this.askText(id, inputs, FORMS.json, options)) as Answer;
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
    const form = choice(FORMS, options.form ?? "json", "form");
    const { status, text } = l.fill((room) => l.x.gongbao_explain(question, form, room));
    if (status === UNKNOWN_CHOICE)
      throw new Misuse(`${id}: what is explained is how a rule settles a claim, by the city's own tables`);
    l.check(status);
    if (status > 0) {
      const answer = this.answer(id, inputs, options);
      throw answer.outputs === undefined ? new Refused(answer.error, answer.where, answer.message)
        : l.refusal(status, "", options.language);
    }
    return form === FORMS.json ? JSON.parse(text) : text;
  }

  /** The shipped tables of a benefit as CSV: to start from. */
  writeTables(city: string, benefit: string): string {
    const l = this.library;
    l.start(64 + Library.room(textOf(city, "city")) + Library.room(textOf(benefit, "benefit")));
    const [c, b] = [l.text(city), l.text(benefit)];
    const { status, text } = l.fill((room) => l.x.gongbao_write_tables(c, b, room));
    if (status !== 0) throw l.refusal(status, "");
    return text;
  }
  /** Tables out of CSV. Throws `NotTaken`, which says what each line breaks. */
  readTables(csv: string, options: { heldTo?: "printed" | "meaning"; language?: Language } = {}): Tables {
    const x = this.library.x;
    const heldTo = choice(HELD_TO, options.heldTo ?? "printed", "heldTo");
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
    l.start(128 + Library.room(textOf(csv, "csv")));
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
    let room = 128 + Library.room(textOf(city, "city")) + Library.room(textOf(benefit, "benefit"));
    for (const [key, word] of readings) room += PAIR.size + Library.room(key) + Library.room(textOf(word, key));
    const tables = kept(terms.tables, Tables, "tables");
    l.start(room);
    const [c, b] = [l.text(city), l.text(benefit)];
    if (tables === 0 && readings.length === 0) {
      const found = l.x.gongbao_find_plan(c, b, dayOf(day));
      return found === 0 ? this.noPlan(city, benefit) : this.planAt(found);
    }
    const list = l.take(readings.length * PAIR.size);
    readings.flat().forEach((text, i) => l.put(text, list + 8 * i));
    const { status, memory, made } = l.make((to, plan) =>
      l.x.gongbao_make_plan(c, b, dayOf(day), tables, list, readings.length, to, plan));
    if (status !== 0) throw l.refusal(status, "");
    return this.planAt(made, memory);
  }
  /** There is none on that day, unless the word itself is none. */
  private noPlan(city: string, benefit: string): undefined {
    const facts = this.plans().map((plan) => plan.facts);
    for (const [where, word] of Object.entries({ city, benefit }))
      if (!facts.some((of) => of[where as "city" | "benefit"] === word)) throw this.library.refusal(UNKNOWN_VALUE, where);
  }
}
export interface Terms {
  tables?: Tables;
  readings?: Readonly<Record<string, string>>;
}

export type Source = string | URL | BufferSource | Response | WebAssembly.Module;

/** Loads the library: from gongbao.wasm beside this file, or from an address (a data: address too), bytes, a response
 * or a compiled module. */
export async function load(
  source: Source = new URL(/* @vite-ignore */ "gongbao.wasm", import.meta.url),
  language?: Language,
): Promise<Gongbao> {
  let from: Exclude<Source, string | URL | Response> | ArrayBuffer;
  if (typeof source === "string" || source instanceof URL) {
    const address = new URL(source, import.meta.url);
    if (address.protocol === "file:" && "process" in globalThis) {
      const { readFile } = await import(/* @vite-ignore */ "node:fs/promises");
      from = await readFile(address);
    } else {
      from = await bytesOf(await fetch(address));
    }
  } else {
    from = source instanceof Response ? await bytesOf(source) : source;
  }
  const module = from instanceof WebAssembly.Module ? from : await WebAssembly.compile(from);
  return new Gongbao(await WebAssembly.instantiate(module, {}), language);
}

async function bytesOf(response: Response): Promise<ArrayBuffer> {
  if (!response.ok) throw new Error(`${response.url || "gongbao.wasm"}: ${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}
