// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import type { Description, Field, Gongbao } from "../../embed/wasm/src/gongbao.ts";
import type { State } from "./view.ts";

// Values to begin with, for any rule: plain ones of each type, and where the library refuses one, the next.

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A word for a column of a table: of a field that is called so. */
function wordFor(gongbao: Gongbao, rule: Description, heading: string): string | undefined {
  for (const other of gongbao.catalogue()) {
    if (other.city !== rule.city) continue;
    for (const { key, type, words } of other.inputs)
      if (words.length > 0 && (key === heading || key === `${heading}s` || type === heading || type.endsWith(`_${heading}`))) return words[0]!.key;
  }
  return undefined;
}

function candidates(gongbao: Gongbao, rule: Description, field: Field): string[] {
  // A day on which the rule is in force.
  const wish = "2023-09-12";
  const last = rule.last_day ?? wish;
  const day = wish < rule.first_day ? later(rule.first_day, 40) : wish > last ? last : wish;
  if (field.headings.length > 0) {
    const row = (cell: (key: string) => string) => [field.headings.join(","), field.headings.map(cell).join(",")].join("|");
    const named = (key: string) => (key === "county" ? "A" : "");
    return [row((key) => named(key) || "3"), row((key) => named(key) || "true"), row((key) => named(key) || (wordFor(gongbao, rule, key) ?? "3")), row((key) => named(key) || (wordFor(gongbao, rule, key) ?? "0"))];
  }
  if (field.words.length > 0) {
    const keys = field.words.map((word) => word.key);
    // Not the strongest claim, nor the weakest.
    const from = field.kind === "set" ? Math.floor(keys.length * 0.7) : 0;
    return [...keys.slice(from), ...keys.slice(0, from)];
  }
  switch (field.type) {
    case "bool": return ["true", "false"];
    case "date": return [day, later(day, 3), later(day, 20), later(day, 45), later(day, -30), rule.first_day, last, later(rule.first_day, 3)];
    case "month": return [day.slice(0, 7), rule.first_day.slice(0, 7)];
    case "rate": return ["55%", "5%", "0.55%", "0%"];
    case "int": return field.unit.en === "year" ? [day.slice(0, 4), rule.first_day.slice(0, 4)] : ["3", "1", "12", "30", "60", "0"];
    case "money": return ["23456.78", "5432.10", "54.32", "0.00"];
    case "text": return ["A"];
    default: return ["3", "54.3", "1", "0"];
  }
}

/** What a rule needs to be answered; as far as plain values go. */
export function exampleOf(gongbao: Gongbao, rule: Description): State {
  const given: Record<string, string> = {};
  const left = new Map(rule.inputs.map((field) => [field.key, candidates(gongbao, rule, field)]));
  const next = (key: string): boolean => {
    const value = left.get(key)?.shift();
    if (value === undefined) return false;
    given[key] = value;
    return true;
  };
  for (const field of rule.inputs) if (field.required && !field.external) next(field.key);
  for (let i = 0; i < 40; ++i) {
    const answer = gongbao.answer(rule.id, given);
    if (answer.outputs !== undefined || !next(answer.where)) break;
  }
  return given;
}
