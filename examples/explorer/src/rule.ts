// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import type { Description } from "../../embed/wasm/src/gongbao.ts";
import { h } from "./dom.ts";
import { exampleOf } from "./example.ts";
import type { Texts } from "./library.ts";
import type { Page } from "./view.ts";
import { claim as w } from "./words.ts";

/** The rule that the address names, or another one of them. */
export function ruleIn(page: Page, rules: readonly Description[], otherwise: string): Description {
  return rules.find(({ id }) => id === page.state.rule) ?? rules.find(({ id }) => id === otherwise) ?? rules[0]!;
}
/** Its inputs in the address, or an example where there are none. */
export function inputsIn(page: Page, rule: Description): { given: Record<string, string>; isExample: boolean } {
  const given: Record<string, string> = {};
  for (const { key } of rule.inputs) if (page.state[key] !== undefined) given[key] = page.state[key]!;
  if (Object.keys(given).length > 0) return { given, isExample: false };
  const example = { ...exampleOf(page.library.gongbao, rule) };
  page.set({ ...example, rule: rule.id });
  return { given: example, isExample: true };
}

/** What is known of a rule: its article, when it is in force, what it is made of. */
export function aboutRule(page: Page, rule: Description): HTMLElement {
  const { lang } = page;
  const list = h("dl", { class: "about" });
  const add = (name: string, ...value: (Node | string)[]) => value.length > 0 && list.append(h("dt", {}, name), h("dd", {}, value));
  add(page.say(w.source), rule.source[lang]);
  add(page.say(w.inForce), rule.last_day === null ? page.say(w.openEnd, rule.first_day) : page.say(w.between, rule.first_day, rule.last_day));
  const { tags } = page.library.ask<{ tags: Record<string, Texts> }>("explorer_words");
  if (rule.tags.length > 0) add(page.say(w.tags), rule.tags.map((tag) => tags[tag]?.[lang] ?? tag).join(lang === "zh" ? "、" : ", "));
  if (rule.rounds) add(page.say(w.rounding), `${rule.rounds.how[lang]}`);
  if (rule.composed_of.length > 0)
    add(page.say(w.composedOf), ...rule.composed_of.flatMap((id, i) => {
      const part = page.library.gongbao.describe(id);
      const link = h("a", { href: page.link("claim", { rule: id }), title: part?.title[lang] }, id);
      return i === 0 ? [link] : [" ", link];
    }));
  return list;
}
