// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import type { Answer } from "../../../embed/wasm/src/gongbao.ts";
import { fresh, h, replace, svg, type Child } from "../dom.ts";
import { standalone } from "../export.ts";
import { formOf, picksDays } from "../form.ts";
import { inputsIn, ruleIn } from "../rule.ts";
import { weekday } from "../value.ts";
import type { Page, View } from "../view.ts";
import { exportBar, ruleFinder, showPictures } from "../widgets.ts";
import { calendar as w, form as formWords } from "../words.ts";

interface Moved {
  day: string;
  kind: "off" | "worked";
  name: string;
}
/** What explorer_days hands out: a day of the procedure. */
interface Event_ {
  day: string | null;
  role: "happened" | "opens" | "closes" | "due";
  word: string;
  act: string;
  by: string;
  article: string;
  left: string;
  may_move: boolean;
  counted_to: string | null;
  done: string | null;
  from: string | null;
  workdays: number | null;
  moved: Moved[];
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / 86_400_000;
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** Days off and weekend days worked, as the library publishes them. */
function publishedDays(page: Page): Map<string, Moved> {
  const days = new Map<string, Moved>();
  for (const line of page.library.gongbao.writeTables("", "workdays").trim().split(/\r?\n/).slice(1)) {
    const [day = "", kind, name = ""] = line.split(",");
    days.set(day, { day, kind: kind === "holiday" ? "off" : "worked", name });
  }
  return days;
}

/** The months that hold a day that matters. */
function monthsOf(events: readonly Event_[]): string[] {
  const days = events.flatMap((e) => [e.day, e.from, e.counted_to, ...e.moved.map((m) => m.day)]).filter((day) => day !== null);
  return [...new Set(days.map((day) => day.slice(0, 7)))].sort();
}

function month(page: Page, which: string, published: Map<string, Moved>, events: readonly Event_[], at: { x: number; y: number }): SVGGElement {
  const { lang } = page;
  const cell = 46, rowHeight = 50, top = 56;
  const first = dayNumber(`${which}-01`);
  const offset = (first + 3) % 7; // 1970-01-01 was a Thursday; weeks begin on Monday
  const title = new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", { year: "numeric", month: "long", timeZone: "UTC" }).format(new Date(`${which}-01T00:00Z`));
  const group = svg("g", { transform: `translate(${at.x} ${at.y})` }, svg("text", { x: 6, y: 18, class: "month-name" }, title));
  for (let i = 0; i < 7; ++i)
    group.append(svg("text", { x: i * cell + cell / 2, y: 44, "text-anchor": "middle", class: "weekday" },
      new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", { weekday: "narrow", timeZone: "UTC" }).format(new Date((4 + i) * 86_400_000))));
  const moved = new Set(events.flatMap((e) => e.moved.map((m) => m.day)));
  for (let number = first; dayOf(number).startsWith(which); ++number) {
    const day = dayOf(number);
    const place = offset + number - first;
    const x = (place % 7) * cell, y = top + Math.floor(place / 7) * rowHeight;
    const notice = published.get(day);
    const rests = notice === undefined ? place % 7 >= 5 : notice.kind === "off";
    const here = events.filter((e) => e.day === day);
    const due = here.some((e) => e.role === "due");
    const other = here.length > 0 || events.some((e) => e.from === day);
    group.append(svg("rect", { x: x + 1, y: y + 1, width: cell - 2, height: rowHeight - 2, rx: 5, class: due ? "day due" : rests ? "day rest" : "day" },
      svg("title", {}, [day, notice && `${notice.name} ${page.say(notice.kind === "off" ? w.off : w.worked)}`, ...here.map((e) => `${e.word} ${e.act}`)].filter(Boolean).join(" · "))));
    if (moved.has(day)) group.append(svg("rect", { x: x + 2.5, y: y + 2.5, width: cell - 5, height: rowHeight - 5, rx: 4, class: "moved" }));
    if (other && !due) group.append(svg("rect", { x: x + 2, y: y + 2, width: cell - 4, height: rowHeight - 4, rx: 5, class: "event" }));
    if (events.some((e) => e.counted_to === day && e.day !== day)) group.append(svg("rect", { x: x + 2, y: y + 2, width: cell - 4, height: rowHeight - 4, rx: 5, class: "counted" }));
    group.append(svg("text", { x: x + cell / 2, y: y + 23, "text-anchor": "middle", class: due ? "number on-due" : rests ? "number rests" : "number" }, Number(day.slice(8))));
    if (notice) group.append(svg("text", { x: x + cell / 2, y: y + 40, "text-anchor": "middle", class: due ? "note on-due" : "note" },
      page.say(notice.kind === "worked" ? w.worked : w.off)));
  }
  return group;
}

function picture(page: Page, published: Map<string, Moved>, events: readonly Event_[]): SVGSVGElement {
  const months = monthsOf(events);
  const columns = innerWidth < 760 ? 1 : Math.min(2, Math.max(1, months.length));
  const wide = 350, high = 372;
  const width = columns * wide, height = Math.ceil(months.length / columns) * high;
  const label = events.filter((e) => e.day !== null).map((e) => `${e.day}: ${e.word} ${e.act}`).join("; ");
  const all = svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label, class: "months" });
  months.forEach((which, i) => all.append(month(page, which, published, events, { x: (i % columns) * wide, y: Math.floor(i / columns) * high })));
  return all;
}

function told(page: Page, day: string): string {
  return `${day} ${weekday(day, page.lang)}`;
}

/** Why a deadline fell where it did. */
function reasons(page: Page, e: Event_): Child {
  if (e.role !== "due" || e.day === null) return null;
  const lines: Child[] = [];
  if (e.workdays !== null && e.from !== null) lines.push(h("p", {}, page.say(w.workdays, e.workdays, told(page, e.from))));
  if (e.counted_to !== null) lines.push(h("p", {}, page.say(w.counted, told(page, e.counted_to))));
  if (e.may_move) lines.push(h("p", {}, page.say(w.mayMove)));
  if (e.moved.length > 0)
    lines.push(h("ul", { class: "moved-days" }, e.moved.map((m) => h("li", {}, h("span", { class: `badge ${m.kind}` }, page.say(m.kind === "off" ? w.off : w.worked)), told(page, m.day), " ",
      h("span", { class: "muted", lang: "zh-Hans" }, m.name)))));
  else if (!e.may_move) lines.push(h("p", { class: "muted" }, page.say(w.notMoved)));
  return lines;
}

export const calendar: View = {
  id: "calendar",
  title: w.title,
  lead: w.lead,
  mount(root, page) {
    const { gongbao } = page.library;
    const withDays = new Set(page.library.ask<string[]>("explorer_rules_with_days"));
    const rules = gongbao.catalogue().filter(({ id }) => withDays.has(id));
    const rule = ruleIn(page, rules, "JZ-HV-04");
    const { given } = inputsIn(page, rule);
    const published = publishedDays(page);
    const result = h("div", { class: "stack" });
    let answer: Answer;
    let events: Event_[] = [];
    let shown: SVGSVGElement | undefined;
    let asOf = page.state.as_of ?? "";

    const form = formOf(page, rule, given, (key, value) => {
      page.set({ rule: rule.id, [key]: value });
      compute();
    });
    const compute = () => {
      answered();
      showPictures(bar, shown !== undefined);
    };
    const answered = () => {
      answer = gongbao.answer(rule.id, given);
      shown = undefined;
      events = [];
      if (answer.outputs === undefined) {
        form.mark(answer.where);
        replace(result, h("section", { class: "card" }, h("p", { class: "refusal", role: "status" }, answer.message)));
        return;
      }
      form.mark(undefined);
      const lines = Object.entries(given).map(([key, value]) => `${key}=${value}\n`).join("");
      events = page.library.ask<Event_[]>("explorer_days", rule.id, lines, asOf, page.lang === "zh" ? 1 : 0);
      const dated = events.filter((e) => e.day !== null);
      if (dated.length > 0) shown = picture(page, published, events);
      replace(result,
        h("section", { class: "card stack" }, h("h2", {}, page.say(w.days)),
          events.length === 0 ? h("p", {}, page.say(w.noDays)) : h("ol", { class: "days" }, events.map((e) => h("li", { class: `is-${e.role}` },
            h("div", { class: "when" }, h("b", {}, e.day ?? page.say(w.unknownDay)), " ", e.day && h("span", { class: "muted" }, weekday(e.day, page.lang)), h("br"), h("span", { class: `role ${e.role}` }, e.word)),
            h("div", { class: "what" }, h("p", {}, e.act, e.by !== "" && h("span", { class: "muted" }, page.lang === "zh" ? `（${e.by}）` : ` (${e.by})`)),
              h("p", { class: "small muted" }, [e.article, e.left].filter((part) => part !== "").join(" · ")),
              h("div", { class: "small" }, reasons(page, e))))))),
        shown && h("section", { class: "card stack" }, h("h2", {}, page.say(w.months)), h("figure", {}, shown),
          h("p", { class: "legend small muted" }, h("span", { class: "swatch due" }), events.find((e) => e.role === "due")?.word ?? "",
            h("span", { class: "swatch rest" }), page.say(w.weekend), " / ", page.say(w.offLong), h("span", { class: "swatch moved" }), page.say(w.legendMoved))));
    };
    const day = h("input", { type: picksDays() ? "date" : "text", placeholder: page.say(formWords.dayForm), id: fresh("as-of"), value: asOf, oninput: (event: Event) => { asOf = (event.target as HTMLInputElement).value; page.set({ as_of: asOf || undefined }); compute(); } });
    const bar = exportBar(page, {
      name: rule.id,
      rows: () => [
        [w.day, w.kind, w.what, w.by, w.article, w.left, w.why].map((name) => page.say(name)),
        ...events.map((e) => [e.day ?? page.say(w.unknownDay), e.word, e.act, e.by, e.article, e.left,
          e.moved.map((m) => `${m.day} ${page.say(m.kind === "off" ? w.offLong : w.workedLong)} ${m.name}`.trim()).join("; ")]),
      ],
      svg: () => shown && standalone(shown),
    });
    root.append(
      ruleFinder(page, rules, rule, page.say(w.rule), (picked) => page.go("calendar", { rule: picked.id })),
      h("div", { class: "named" }, h("h2", {}, rule.title[page.lang]), h("p", { class: "muted" }, `${rule.id} · ${rule.source[page.lang]}`)),
      h("div", { class: "two" },
        h("section", { class: "card stack", "aria-label": page.say(w.facts) }, h("h2", {}, page.say(w.facts)), form.element,
          h("div", { class: "field" }, h("label", { for: day.id }, page.say(w.asOf), h("span", { class: "hint" }, page.say(w.asOfHint))), day)),
        h("div", { class: "stack" }, result, bar)));
    compute();
  },
};
