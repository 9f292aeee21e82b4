// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import type { Answer, Description, Field } from "../../../embed/wasm/src/gongbao.ts";
import { h, replace, svg, type Child } from "../dom.ts";
import { standalone } from "../export.ts";
import { exampleOf } from "../example.ts";
import { formOf } from "../form.ts";
import { aboutRule, inputsIn, ruleIn } from "../rule.ts";
import { grouped, shown, told } from "../value.ts";
import type { Page, View } from "../view.ts";
import { exportBar, ruleFinder, showPictures } from "../widgets.ts";
import { claim as w, shared } from "../words.ts";

interface Layer {
  name: string;
  deductible: string;
  rate: string;
  cap: string;
  portion: string;
  paid_before: string;
  payment: string;
}
interface Threshold {
  at: string;
  distance: string;
  happens: string[];
}
interface Other {
  key: string;
  value: string;
  what: string;
  brings?: string;
  error?: string;
}
/** What `explain` hands out. */
interface Explanation {
  claimed: Record<string, string>;
  brings: string;
  layers: Layer[];
  next: { amount: string; brings: string } | null;
  below: Threshold | null;
  above: Threshold | null;
  identities: Other[];
  readings: Other[];
  changes: Other[];
}

function explanationOf(page: Page, rule: Description, given: Record<string, string>): { of: Explanation; inFull: string } | undefined {
  const { gongbao } = page.library;
  try {
    return { of: gongbao.explain(rule.id, given) as Explanation, inFull: gongbao.explain(rule.id, given, { form: "plain" }) };
  } catch {
    return undefined; // a rule that does not settle a claim
  }
}

/** Who bears what of the amount claimed, as one bar. */
function whoPays(page: Page, e: Explanation): SVGSVGElement | undefined {
  const claimed = Object.values(e.claimed).map(Number);
  const parts = e.layers.map(({ name, payment }) => ({ name, amount: Number(payment), text: grouped(payment) }));
  const paid = parts.reduce((sum, part) => sum + part.amount, 0);
  const rest = Math.max(...claimed) - paid;
  if (claimed.length !== 1 || rest < 0 || paid + rest <= 0) return undefined;
  const all = [...parts, { name: page.say(w.rest), amount: rest, text: grouped(rest.toFixed(2)) }];
  const width = innerWidth < 600 ? 330 : 640, bar = 34, line = 26;
  const picture = svg("svg", {
    viewBox: `0 0 ${width} ${bar + 14 + line * all.length}`, width, height: bar + 14 + line * all.length, role: "img", class: "who",
    "aria-label": `${page.say(w.whoPays)}: ${all.map(({ name, text }) => `${name} ${text}`).join(", ")}`,
  });
  let x = 0;
  all.forEach(({ name, amount, text }, i) => {
    const wide = (amount / (paid + rest)) * width;
    const kind = i < parts.length ? `part-${i}` : "part-rest";
    if (wide > 0) picture.append(svg("rect", { x, y: 0, width: Math.max(wide - 2, 1), height: bar, rx: 3, class: kind }));
    x += wide;
    const y = bar + 14 + line * i + 14;
    picture.append(svg("rect", { x: 0, y: y - 11, width: 12, height: 12, rx: 2, class: kind }), svg("text", { x: 22, y }, name),
      svg("text", { x: width, y, "text-anchor": "end" }, page.say(shared.ofUnit, text, page.say(shared.yuan))));
  });
  return picture;
}

function layersTable(page: Page, layers: readonly Layer[]): HTMLElement {
  const columns = [
    [w.deductible, (l: Layer) => grouped(l.deductible)], [w.portion, (l: Layer) => grouped(l.portion)], [w.rate, (l: Layer) => l.rate],
    [w.cap, (l: Layer) => grouped(l.cap)], [w.paidBefore, (l: Layer) => grouped(l.paid_before)], [w.pays, (l: Layer) => grouped(l.payment)],
  ] as const;
  return h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": page.say(w.layers) }, h("table", {},
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, page.say(w.layer)), columns.map(([name]) => h("th", { scope: "col", class: "number" }, page.say(name))))),
    h("tbody", {}, layers.map((layer) => h("tr", {}, h("th", { scope: "row" }, layer.name),
      columns.map(([name, of]) => h("td", { class: name === w.pays ? "number strong" : "number" }, of(layer))))))));
}

/** What a fact or reading would be called in the form. */
function otherTold(page: Page, rule: Description, other: Other): string {
  const field = rule.inputs.find(({ key }) => key === other.key);
  return field === undefined ? other.value : told(page, field, other.value);
}

function explained(page: Page, rule: Description, { of: e, inFull }: { of: Explanation; inFull: string }): { parts: Child; picture: SVGSVGElement | undefined } {
  const threshold = (text: typeof w.above, t: Threshold) =>
    h("li", {}, page.say(text, grouped(t.at), grouped(t.distance), t.happens.join(page.lang === "zh" ? "；" : "; ")));
  const groups = [[w.identities, e.identities, false], [w.otherReadings, e.readings, true], [w.otherFacts, e.changes, true]] as const;
  const picture = whoPays(page, e);
  const meaningOf = (error: string) => {
    for (let status = 1; page.library.gongbao.errorName(status); ++status)
      if (page.library.gongbao.errorName(status) === error) return page.library.gongbao.meaning(status);
    return error;
  };
  return {
    picture,
    parts: [
      picture && h("figure", {}, picture),
      h("h3", {}, page.say(w.layers)), layersTable(page, e.layers),
      (e.next || e.above || e.below) && [h("h3", {}, page.say(w.nextTitle)), h("ul", { class: "plain" },
        e.next && h("li", {}, page.say(w.next, grouped(e.next.amount), grouped(e.next.brings))),
        e.above && threshold(w.above, e.above), e.below && threshold(w.below, e.below))],
      groups.some(([, others]) => others.length > 0) && [h("h3", {}, page.say(w.lostTitle)), h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": page.say(w.lostTitle) },
        h("table", { class: "others" }, groups.map(([title, others, named]) => others.length > 0 && h("tbody", {},
          h("tr", {}, h("th", { scope: "rowgroup", colspan: 2 }, page.say(title))),
          others.map((other) => h("tr", {},
            h("td", { colspan: other.brings === undefined ? 2 : undefined },
              named && h("span", { class: "muted" }, other.what, page.lang === "zh" ? "：" : ": "), otherTold(page, rule, other),
              other.brings === undefined && h("span", { class: "muted" }, page.lang === "zh" ? "，" : ": ", meaningOf(other.error ?? ""))),
            other.brings !== undefined && h("td", { class: "number" }, grouped(other.brings))))))))],
      h("details", {}, h("summary", {}, page.say(w.inFull)), h("pre", { class: "full" }, inFull)),
    ],
  };
}

function outputsList(page: Page, rule: Description, outputs: Record<string, string>): HTMLElement {
  const fields = rule.outputs.filter(({ key }) => outputs[key] !== undefined);
  // What was asked for stands first in a description; where an account goes on stands last.
  return h("dl", { class: "outputs" }, fields.map((field: Field) => [
    h("dt", {}, field.meaning[page.lang], h("span", { class: "key" }, field.key)),
    h("dd", { class: field.headings.length > 0 ? "wide" : field.type === "money" ? "money" : undefined }, shown(page, field, outputs[field.key]!))]));
}

export const claim: View = {
  id: "claim",
  title: w.title,
  lead: w.lead,
  mount(root, page) {
    const { gongbao } = page.library;
    const rules = gongbao.catalogue();
    const rule = ruleIn(page, rules, "JZ-MA-07");
    const { given, isExample } = inputsIn(page, rule);
    const note = h("p", { class: "hint", hidden: !isExample }, page.say(w.exampleValues));
    const result = h("div", { class: "result stack" });
    const spoken = h("p", { class: "hidden-text", role: "status" });
    let answer: Answer;
    let picture: SVGSVGElement | undefined;

    const form = formOf(page, rule, given, (key, value) => {
      note.hidden = true;
      page.set({ rule: rule.id, [key]: value });
      compute();
    });
    const compute = () => {
      answered();
      showPictures(bar, picture !== undefined);
    };
    const answered = () => {
      answer = gongbao.answer(rule.id, given);
      picture = undefined;
      if (answer.outputs === undefined) {
        form.mark(answer.where);
        spoken.textContent = "";
        replace(result, h("h2", {}, page.say(w.refused)), h("p", { class: "refusal", role: "status" }, answer.message), h("p", { class: "small muted" }, h("code", {}, answer.error)));
        return;
      }
      form.mark(undefined);
      const explanation = explanationOf(page, rule, given);
      const shownParts = explanation && explained(page, rule, explanation);
      picture = shownParts?.picture;
      const [first] = rule.outputs.filter(({ key }) => answer.outputs![key] !== undefined);
      spoken.textContent = explanation ? `${page.say(w.brings)} ${explanation.of.brings}` : first ? `${first.meaning[page.lang]}: ${told(page, first, answer.outputs[first.key]!)}` : "";
      replace(result,
        h("h2", {}, page.say(w.answer)),
        explanation && h("p", { class: "figure" }, h("span", { class: "muted" }, page.say(w.brings)), " ", h("b", {}, grouped(explanation.of.brings)), " ", h("span", { class: "muted" }, page.say(shared.yuan))),
        shownParts?.parts,
        explanation ? h("details", {}, h("summary", {}, page.say(w.outputs)), outputsList(page, rule, answer.outputs)) : outputsList(page, rule, answer.outputs));
    };

    const fields = [["input", rule.inputs], ["output", rule.outputs]] as const;
    const bar = exportBar(page, {
      name: rule.id,
      rows: () => [
        [w.kind, w.key, w.meaning, w.value, w.unit].map((text) => page.say(text)),
        ...fields.flatMap(([kind, of]) => of.flatMap((field) => {
          const value = kind === "input" ? given[field.key] : answer.outputs?.[field.key];
          return value === undefined ? [] : [[page.say(w[kind]), field.key, field.meaning[page.lang], value, field.unit[page.lang].replace("–", "")]];
        })),
        ...(answer.outputs === undefined ? [[page.say(w.refused), answer.where, answer.message, answer.error, ""]] : []),
      ],
      svg: () => (picture === undefined ? undefined : standalone(picture)),
    });
    root.append(
      ruleFinder(page, rules, rule, page.say(w.rule), (picked) => page.go("claim", { rule: picked.id })),
      h("div", { class: "named" }, h("h2", {}, rule.title[page.lang]), h("p", { class: "muted" }, `${rule.id} · ${rule.source[page.lang]}`)),
      h("div", { class: "two" },
        h("section", { class: "card stack", "aria-label": page.say(w.facts) },
          h("div", { class: "bar between" }, h("h2", {}, page.say(w.facts)),
            h("button", { type: "button", class: "quiet", onclick: () => page.go("claim", { rule: rule.id, ...exampleOf(gongbao, rule) }) }, page.say(w.example))),
          note, form.element),
        h("div", { class: "stack" },
          h("section", { class: "card stack", "aria-label": page.say(w.answer) }, result, spoken),
          bar,
          h("section", { class: "card stack", "aria-label": page.say(w.about) }, h("h2", {}, page.say(w.about)), aboutRule(page, rule)))));
    compute();
  },
};
