// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import type { Description, Field } from "../../embed/wasm/src/gongbao.ts";
import { fresh, h, replace, type Child } from "./dom.ts";
import { told, headingsOf, rowsOf, wordOf } from "./value.ts";
import type { Page } from "./view.ts";
import { segmented, select } from "./widgets.ts";
import { form as w, shared } from "./words.ts";

// A form of what a rule asks, as its description says it.

type Change = (value: string | undefined) => void;

/** What is known of a field beside its name. */
function hint(page: Page, field: Field): string[] {
  const { lang } = page;
  return [
    field.required ? page.say(w.needed) : "",
    field.condition?.[lang] ?? "",
    field.external ? page.say(w.external) : "",
    field.default !== null && field.words.length === 0 && field.type !== "bool" ? page.say(w.asDefault, told(page, field, field.default)) : "",
  ].filter((text) => text !== "");
}

function wordsControl(page: Page, field: Field, value: string | undefined, change: Change, name: string): HTMLElement {
  const unset = field.required ? [] : [{
    value: "", label: field.default === null ? page.say(shared.notStated) : page.say(w.asDefault, told(page, field, field.default)),
  }];
  const label = (key: string) => wordOf(field, key, page.lang);
  return select([...unset, ...(field.required && value === undefined ? [{ value: "", label: page.say(shared.notStated) }] : []),
    ...field.words.map(({ key }) => ({ value: key, label: label(key) }))],
  value ?? "", (to) => change(to === "" ? undefined : to), { id: name });
}

function setControl(page: Page, field: Field, value: string | undefined, change: Change): HTMLElement {
  const chosen = new Set(value === undefined || value === "none" ? [] : value.split("+"));
  return h("div", { class: "checks" }, field.words.map(({ key }) => h("label", {}, h("input", {
    type: "checkbox", checked: chosen.has(key),
    onchange: (event: Event) => {
      if ((event.target as HTMLInputElement).checked) chosen.add(key);
      else chosen.delete(key);
      const inOrder = field.words.filter((word) => chosen.has(word.key)).map((word) => word.key);
      change(inOrder.length === 0 ? (field.required ? "none" : undefined) : inOrder.join("+"));
    },
  }), wordOf(field, key, page.lang))));
}

function rowsControl(page: Page, field: Field, value: string | undefined, change: Change): HTMLElement {
  const names = headingsOf(field, page.lang);
  const rows = value === undefined ? [] : rowsOf(value);
  const root = h("div", { class: "stack" });
  const tell = () => change(rows.length === 0 ? undefined : [field.headings.join(","), ...rows.map((row) => row.join(","))].join("|"));
  const draw = () => replace(root,
    h("div", { class: "scroll" }, h("table", { class: "rows" },
      h("thead", {}, h("tr", {}, names.map((name) => h("th", { scope: "col" }, name)), h("td", {}))),
      h("tbody", {}, rows.map((row, i) => h("tr", {},
        names.map((name, at) => h("td", {}, h("input", {
          type: "text", value: row[at] ?? "", size: 8, "aria-label": `${name}, ${page.say(w.row, i + 1)}`,
          // A cell ends at a comma, a row at a bar.
          oninput: (event: Event) => { row[at] = (event.target as HTMLInputElement).value.replace(/[,|\n]/g, " "); tell(); },
        }))),
        h("td", {}, h("button", { type: "button", class: "quiet", "aria-label": page.say(w.removeRow, i + 1), onclick: () => { rows.splice(i, 1); draw(); tell(); } }, "×"))))))),
    h("button", { type: "button", onclick: () => { rows.push(rows.at(-1)?.slice() ?? field.headings.map(() => "")); draw(); tell(); } }, page.say(w.addRow)));
  draw();
  return root;
}

/** A phone has a calendar of its own to pick from; on a keyboard a day is written as the library writes it. */
export const picksDays = (): boolean => matchMedia("(pointer: coarse)").matches;

function control(page: Page, field: Field, value: string | undefined, change: Change, name: string): HTMLElement {
  if (field.words.length > 0) return wordsControl(page, field, value, change, name);
  const unit = field.type === "rate" || field.type === "date" || field.type === "month" ? "" : field.unit[page.lang];
  const box = h("input", {
    id: name, value: value ?? "", autocomplete: "off",
    type: field.type === "date" && picksDays() ? "date" : "text",
    class: field.type === "money" || field.type === "int" || field.type === "rate" || field.type === "decimal" ? "numeric" : undefined,
    inputmode: field.type === "int" ? "numeric" : field.type === "money" || field.type === "decimal" || field.type === "area" ? "decimal" : undefined,
    placeholder: field.default ?? (field.type === "date" ? page.say(w.dayForm) : field.type === "month" ? page.say(w.monthForm) : field.type === "rate" ? "%" : ""),
    oninput: (event: Event) => {
      const text = (event.target as HTMLInputElement).value.trim();
      change(text === "" ? undefined : text);
    },
  });
  return h("div", { class: "with-unit" }, box, unit !== "–" && unit !== "" && h("span", { class: "unit" }, unit));
}

function fieldOf(page: Page, field: Field, value: string | undefined, change: Change): HTMLElement {
  const { lang } = page;
  const title = field.question?.[lang] ?? field.meaning[lang];
  const hints = hint(page, field);
  const note: Child = hints.length > 0 && h("span", { class: "hint" }, hints.join(lang === "zh" ? "；" : "; "));
  const heading = [title, note];
  if (field.kind === "set" || field.headings.length > 0)
    return h("fieldset", { class: "field", "data-key": field.key }, h("legend", {}, heading),
      field.kind === "set" ? setControl(page, field, value, change) : rowsControl(page, field, value, change));
  if (field.type === "bool") {
    const unset = { value: "", label: field.default === null ? page.say(shared.notStated) : page.say(w.asDefault, told(page, field, field.default)) };
    const parts = segmented("", [...(field.required && value !== undefined ? [] : [unset]), { value: "true", label: page.say(shared.yes) }, { value: "false", label: page.say(shared.no) }],
      value ?? "", (to) => change(to === "" ? undefined : to));
    replace(parts.querySelector("legend")!, heading);
    parts.className = "field";
    parts.dataset.key = field.key;
    return parts;
  }
  const name = fresh("field");
  return h("div", { class: "field", "data-key": field.key }, h("label", { for: name }, heading), control(page, field, value, change, name),
    field.why_default && h("p", { class: "hint why" }, page.say(w.whyDefault, field.why_default[lang])));
}

export interface Form {
  element: HTMLElement;
  /** Marks the field that a refusal names. */
  mark(where: string | undefined): void;
}

/** `given` are the inputs, which the form changes and then tells. */
export function formOf(page: Page, rule: Description, given: Record<string, string>, changed: (key: string, value: string | undefined) => void): Form {
  const make = (field: Field) => fieldOf(page, field, given[field.key], (value) => {
    if (value === undefined) delete given[field.key];
    else given[field.key] = value;
    changed(field.key, value);
  });
  const isFirst = (field: Field) => field.required || given[field.key] !== undefined;
  const facts = rule.inputs.filter((field) => field.question === null);
  const first = facts.filter(isFirst);
  const more = facts.filter((field) => !isFirst(field));
  const readings = rule.inputs.filter((field) => field.question !== null);
  const group = (fields: Field[], title: Child, open: boolean) => fields.length > 0 &&
    h("details", { open }, h("summary", {}, title, " ", h("span", { class: "chip" }, fields.length)), h("div", { class: "fields" }, fields.map(make)));
  const element = h("form", { class: "stack", onsubmit: (event: Event) => event.preventDefault() },
    h("div", { class: "fields" }, first.map(make)),
    group(more, page.say(w.more), first.length === 0),
    group(readings, page.say(w.readings), readings.some((field) => given[field.key] !== undefined)));
  return {
    element,
    mark(where) {
      for (const field of element.querySelectorAll<HTMLElement>("[data-key]")) {
        const wrong = field.dataset.key === where;
        field.classList.toggle("wrong", wrong);
        for (const input of field.querySelectorAll("input, select")) {
          if (wrong) input.setAttribute("aria-invalid", "true");
          else input.removeAttribute("aria-invalid");
        }
        if (wrong) field.closest("details")?.setAttribute("open", "");
      }
    },
  };
}
