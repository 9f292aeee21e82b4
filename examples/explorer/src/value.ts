// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import type { Field } from "../../embed/wasm/src/gongbao.ts";
import { h, type Child } from "./dom.ts";
import type { Language } from "./text.ts";
import type { Page } from "./view.ts";
import { shared } from "./words.ts";

// Values as a person reads them.

/** "13320.00" as 13,320.00. */
export const grouped = (amount: string): string => amount.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) =>
  (sign === "-" ? "−" : "") + whole.replace(/\B(?=(\d{3})+$)/g, ","));

export function weekday(day: string, lang: Language): string {
  return new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", { weekday: "short", timeZone: "UTC" }).format(new Date(`${day}T00:00Z`));
}
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** What a word is called: by its key where the gazettes' term is all there is. */
export function wordOf(field: Field, key: string, lang: Language): string {
  const word = field.words.find((w) => w.key === key);
  if (word === undefined) return key;
  if (lang === "zh") return word.label.zh;
  return word.label.en === word.label.zh ? `${key.replaceAll("_", " ")} ${word.label.zh}` : word.label.en;
}

/** What the columns of a table are called: its description names them in their order, and its keys stand for the rest. */
export function headingsOf(field: Field, lang: Language): string[] {
  const [, listed = ""] = /^.*?[:：]\s*(.*)$/.exec(field.meaning[lang]) ?? [];
  const named = listed.split(lang === "zh" ? "、" : ", ");
  return listed !== "" && named.length === field.headings.length ? named : field.headings.map((key) => key.replaceAll("_", " "));
}
export const rowsOf = (text: string): string[][] => text.split("|").slice(1).map((row) => row.split(","));

/** A value in words, with its unit. */
export function told(page: Page, field: Field, value: string): string {
  const { lang } = page;
  if (value === "calendar_not_published") return page.say(shared.notPublished);
  if (field.type === "bool") return page.say(value === "true" ? shared.yes : shared.no);
  if (field.words.length > 0) {
    if (value === "none" && !field.words.some((w) => w.key === value)) return page.say(shared.none);
    return value.split("+").map((key) => wordOf(field, key, lang)).join(lang === "zh" ? "、" : ", ");
  }
  if (isDay(value)) return page.say(shared.dayOf, value, weekday(value, lang));
  if (value === "none") return page.say(shared.none);
  const unit = field.unit[lang];
  const amount = /^-?\d+(\.\d+)?$/.test(value) && field.type !== "text" ? grouped(value) : value;
  if (field.type === "rate" || field.type === "date" || field.type === "month" || unit === "–" || unit === "") return amount;
  return page.say(shared.ofUnit, amount, unit);
}
/** The same, where a table is a table. */
export function shown(page: Page, field: Field, value: string): Child {
  if (field.headings.length === 0) return told(page, field, value);
  return h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": field.meaning[page.lang] }, h("table", { class: "small" },
    h("thead", {}, h("tr", {}, headingsOf(field, page.lang).map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, rowsOf(value).map((row) => h("tr", {}, row.map((cell) =>
      h("td", { class: /^-?\d/.test(cell) ? "number" : undefined }, /^-?\d+\.\d\d$/.test(cell) ? grouped(cell) : cell)))))));
}
