// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import type { Description } from "../../embed/wasm/src/gongbao.ts";
import { fresh, h, type Child } from "./dom.ts";
import { csv, savePng, saveText } from "./export.ts";
import type { Text } from "./text.ts";
import type { Page } from "./view.ts";
import { shared } from "./words.ts";

export interface Choice {
  value: string;
  label: string;
}

/** A label over what it labels. */
export function labelled(label: Child, control: HTMLElement): HTMLElement {
  control.id ||= fresh("control");
  return h("div", { class: "labelled" }, h("label", { for: control.id }, label), control);
}

export function select(choices: readonly Choice[], value: string, onChange: (value: string) => void, attributes: Record<string, unknown> = {}): HTMLSelectElement {
  return h("select", { ...attributes, value, onchange: (event: Event) => onChange((event.target as HTMLSelectElement).value) },
    choices.map((choice) => h("option", { value: choice.value }, choice.label)));
}

/** A few choices side by side, of which one is taken. */
export function segmented(legend: string, choices: readonly Choice[], value: string, onChange: (value: string) => void, legendIsShown = true): HTMLElement {
  const name = fresh("choice");
  return h("fieldset", { class: "labelled" },
    h("legend", { class: legendIsShown ? "label" : "hidden-text" }, legend),
    h("div", { class: "segmented" }, choices.map((choice) => h("label", {}, h("input", {
      type: "radio", name, value: choice.value, checked: choice.value === value, onchange: () => onChange(choice.value),
    }), choice.label))));
}

export interface Amount {
  element: HTMLElement;
  /** As a text, as it stands in the box. */
  get(): string;
  set(value: string): void;
}
/** An amount as a number and as a slider. */
export function amountSlider(
  page: Page, label: string, value: string, range: { max: number; step: number }, onInput: (value: string) => void,
): Amount {
  const slider = h("input", { type: "range", min: 0, max: range.max, step: range.step, "aria-label": label, class: "no-print" });
  const box = h("input", { type: "text", inputmode: "decimal", autocomplete: "off", value });
  const follow = () => {
    const number = Number(box.value);
    if (Number.isFinite(number)) slider.value = String(number);
  };
  slider.addEventListener("input", () => { box.value = slider.value; onInput(box.value); });
  box.addEventListener("input", () => { follow(); onInput(box.value.trim()); });
  box.id = fresh("amount");
  const element = h("div", { class: "amount labelled" }, h("label", { for: box.id }, label),
    h("div", { class: "with-unit" }, box, h("span", { class: "unit" }, page.say(shared.yuan))), slider);
  follow();
  return { element, get: () => box.value.trim(), set: (to) => { box.value = to; follow(); } };
}

/** What is asked for more seldom. */
export const disclosure = (summary: Child, open: boolean, ...children: Child[]): HTMLDetailsElement =>
  h("details", { open }, h("summary", {}, summary), ...children);

export interface Exports {
  name: string;
  rows(): (string | number | bigint)[][];
  /** Nothing where there is no picture now. */
  svg?(): string | undefined;
}
/** What is shown, as files; and its address. */
export function exportBar(page: Page, of: Exports): HTMLElement {
  const status = h("span", { class: "small muted", role: "status" });
  const button = (text: Text, act: () => void, attributes = {}) => h("button", { type: "button", onclick: act, ...attributes }, page.say(text));
  return h("div", { class: "bar no-print", role: "group", "aria-label": page.say(shared.keep) },
    button(shared.saveCsv, () => saveText(`${of.name}.csv`, "text/csv", csv(of.rows()))),
    of.svg && button(shared.saveSvg, () => {
      const picture = of.svg!();
      if (picture !== undefined) saveText(`${of.name}.svg`, "image/svg+xml", picture);
    }, { "data-picture": true }),
    of.svg && button(shared.savePng, () => {
      const picture = of.svg!();
      if (picture !== undefined) void savePng(`${of.name}.png`, picture);
    }, { "data-picture": true }),
    button(shared.copyLink, () => {
      page.set({});
      // The address is written a moment later.
      setTimeout(() => navigator.clipboard?.writeText(location.href).then(() => { status.textContent = page.say(shared.copied); }, () => {}), 250);
    }),
    button(shared.print, () => print()),
    status);
}

/** Whether there is a picture to save now. */
export function showPictures(bar: HTMLElement, there: boolean): void {
  for (const button of bar.querySelectorAll<HTMLElement>("[data-picture]")) button.hidden = !there;
}

/** Finds rules by what a person knows of one: id, title in either language, article, document. */
export function ruleFinder(
  page: Page, rules: readonly Description[], chosen: Description | undefined, label: string, onPick: (rule: Description) => void,
): HTMLElement {
  const { lang } = page;
  const named = (rule: Description) => `${rule.id}  ${rule.title[lang]}`;
  const plain = (text: string) => text.normalize("NFKC").toLowerCase();
  const known = rules.map((rule) => ({
    rule,
    text: plain([rule.id, rule.title.en, rule.title.zh, rule.source.en, rule.source.zh, rule.name].join(" ")),
  }));
  const list = h("div", { role: "listbox", id: fresh("rules"), "aria-label": label, hidden: true });
  const count = h("span", { class: "hidden-text", role: "status" });
  const box = h("input", {
    type: "text", role: "combobox", id: fresh("finder"), autocomplete: "off", spellcheck: "false", "aria-expanded": "false", "aria-controls": list.id,
    "aria-autocomplete": "list", placeholder: page.say(shared.searchHint), value: chosen ? named(chosen) : "",
  });
  let options: { element: HTMLElement; rule: Description }[] = [];
  let at = -1;

  const mark = (to: number) => {
    options[at]?.element.setAttribute("aria-selected", "false");
    at = to;
    const marked = options[at]?.element;
    marked?.setAttribute("aria-selected", "true");
    marked?.scrollIntoView({ block: "nearest" });
    if (marked) box.setAttribute("aria-activedescendant", marked.id);
    else box.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    mark(-1);
  };
  const pick = (rule: Description) => {
    box.value = named(rule);
    close();
    onPick(rule);
  };
  const open = (query: string) => {
    const parts = plain(query).split(/\s+/).filter((part) => part !== "");
    const found = known.filter(({ text }) => parts.every((part) => text.includes(part)));
    options = [];
    at = -1;
    const groups = new Map<string, HTMLElement>();
    list.replaceChildren();
    for (const { rule } of found) {
      let group = groups.get(rule.document);
      if (group === undefined) {
        const heading = h("div", { class: "group", id: fresh("group") }, rule.document);
        group = h("div", { role: "group", "aria-labelledby": heading.id }, heading);
        groups.set(rule.document, group);
        list.append(group);
      }
      const element = h("div", { role: "option", id: fresh("option"), "aria-selected": "false",
        onpointerdown: (event: Event) => { event.preventDefault(); pick(rule); } },
        h("span", { class: "id" }, rule.id), h("span", {}, rule.title[lang]));
      options.push({ element, rule });
      group.append(element);
    }
    if (found.length === 0) list.append(h("div", { class: "nothing", role: "option", "aria-disabled": "true", "aria-selected": "false" }, page.say(shared.found, 0)));
    count.textContent = page.say(shared.found, found.length);
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
    mark(query === "" ? options.findIndex(({ rule }) => rule.id === chosen?.id) : found.length > 0 ? 0 : -1);
  };
  box.addEventListener("focus", () => box.select());
  box.addEventListener("click", () => { if (list.hidden) open(""); });
  box.addEventListener("input", () => open(box.value));
  box.addEventListener("blur", () => { close(); if (chosen) box.value = named(chosen); });
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) return open("");
      const step = event.key === "ArrowDown" ? 1 : -1;
      mark(options.length === 0 ? -1 : (at + step + options.length) % options.length);
    } else if (event.key === "Enter" && !list.hidden && options[at]) {
      event.preventDefault();
      pick(options[at]!.rule);
    } else if (event.key === "Escape") {
      close();
    }
  });
  return h("div", { class: "finder labelled no-print" }, h("label", { for: box.id }, label), box, list, count);
}
