// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import type { Texts } from "./library.ts";

// A table of a benefit as the library writes it, and the cells that were changed.

export interface Column {
  heading: string;
  label: Texts;
  type: string;
  words: { key: string; label: Texts }[];
}
/** What the library finds wrong: a line of the text, and the heading, or the line as a whole. */
export interface Fault {
  line: number;
  column: string;
  error: string;
  message: Texts;
}

function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
const written = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export class Sheet {
  readonly lines: readonly (readonly string[])[];
  private readonly headings: string[];
  /** Changed cells, by line and heading. */
  private changed = new Map<string, string>();

  constructor(csv: string, private readonly columns: readonly Column[]) {
    const [headings = [], ...lines] = parse(csv);
    this.headings = headings;
    this.lines = lines;
  }
  private key(line: number, column: number): string {
    return `${line + 2}-${this.columns[column]!.heading}`;
  }
  private place(column: number): number {
    return this.headings.indexOf(this.columns[column]!.heading);
  }
  /** The number of a line in the text, in which the headings are the first. */
  numberOf(line: number): number {
    return line + 2;
  }
  shipped(line: number, column: number): string {
    return this.lines[line]![this.place(column)] ?? "";
  }
  at(line: number, column: number): string {
    return this.changed.get(this.key(line, column)) ?? this.shipped(line, column);
  }
  set(line: number, column: number, value: string): void {
    if (value === this.shipped(line, column)) this.changed.delete(this.key(line, column));
    else this.changed.set(this.key(line, column), value);
  }
  changes(): number {
    return this.changed.size;
  }
  /** Whether a fault has a line below the headings. */
  has(fault: Fault): boolean {
    return fault.line >= 2 && fault.line < 2 + this.lines.length && fault.column !== "";
  }

  /** In the address: 12-rate-55%, one behind the other with * between. */
  edits(): string {
    return [...this.changed].map(([key, value]) => `${key}-${encodeURIComponent(value).replaceAll("*", "%2A")}`).join("*");
  }
  apply(edits: string): void {
    this.changed = new Map();
    for (const edit of edits.split("*")) {
      const [line = "", heading = "", ...rest] = edit.split("-");
      const column = this.columns.findIndex((c) => c.heading === heading);
      if (this.lines[Number(line) - 2] === undefined || column < 0) continue;
      try {
        this.set(Number(line) - 2, column, decodeURIComponent(rest.join("-")));
      } catch {
        // What is no text is no change.
      }
    }
  }

  csv(): string {
    const rows = [this.headings, ...this.lines.map((cells, line) => this.headings.map((heading, i) =>
      this.changed.get(`${line + 2}-${heading}`) ?? cells[i] ?? ""))];
    return rows.map((row) => `${row.map(written).join(",")}\n`).join("");
  }
  /** `margin basic aid: rate 60% → 55%; …`, for a picture. */
  described(told: (text: Texts, key: string) => string): string {
    const of = (line: number): string => {
      const keys = this.columns.flatMap((c, i) => {
        const key = c.type === "enum" ? this.shipped(line, i) : "";
        return key === "" ? [] : [told(c.words.find((word) => word.key === key)?.label ?? { en: key, zh: key }, key)];
      });
      return (keys.length > 1 ? keys.slice(1) : keys).join(" ");
    };
    return this.lines.flatMap((_, line) => this.columns.flatMap((c, column) => this.at(line, column) === this.shipped(line, column) ? []
      : [`${of(line)}: ${told(c.label, c.heading)} ${this.shipped(line, column)} → ${this.at(line, column)}`])).join("; ");
  }
}
