// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import { h, replace, svg, type Child } from "../dom.ts";
import { standalone } from "../export.ts";
import type { Texts } from "../library.ts";
import type { Page, View } from "../view.ts";
import { exportBar, labelled, segmented } from "../widgets.ts";
import { articles as w } from "../words.ts";

interface Article {
  place: Texts;
  status: string;
  rules: string[];
  grounds: string[];
  remark: Texts | null;
}
interface Document {
  number: string;
  title: Texts;
  articles: Article[];
}
interface Ledger {
  cities: { key: string; name: Texts; documents: Document[] }[];
}
type Words = Record<"statuses" | "grounds", Record<string, Texts>>;

/** A bar for each document: what became of its articles. */
function summary(page: Page, documents: readonly Document[], statuses: Record<string, Texts>): SVGSVGElement {
  const narrow = innerWidth < 600;
  const width = narrow ? 340 : 1000, from = narrow ? 0 : 240, line = narrow ? 48 : 30, top = narrow ? 52 : 34, bar = 16;
  const most = Math.max(...documents.map((d) => d.articles.length));
  const total = documents.reduce((sum, d) => sum + d.articles.length, 0);
  const height = top + line * documents.length;
  const title = page.say(w.summary, total, documents.length);
  const picture = svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": title, class: "ledger-picture" });
  const keys = Object.keys(statuses);
  keys.forEach((key, i) => {
    const x = narrow ? (i % 2) * 170 : from + i * 180;
    const y = narrow ? Math.floor(i / 2) * 22 : 0;
    picture.append(svg("rect", { x, y: y + 3, width: 12, height: 12, rx: 2, class: `is-${key}` }), svg("text", { x: x + 19, y: y + 14 }, statuses[key]![page.lang]));
  });
  documents.forEach((d, row) => {
    const y = top + line * row;
    picture.append(svg("text", { x: 0, y: y + (narrow ? 14 : 13) }, d.number));
    let x = from;
    for (const key of keys) {
      const count = d.articles.filter(({ status }) => status === key).length;
      if (count === 0) continue;
      const wide = (count / most) * (width - from - 40);
      picture.append(svg("rect", { x, y: y + (narrow ? 21 : 0), width: Math.max(wide - 1.5, 1), height: bar, rx: 2, class: `is-${key}` },
        svg("title", {}, `${d.number}: ${statuses[key]![page.lang]} ${count}`)));
      x += wide;
    }
    picture.append(svg("text", { x: x + 6, y: y + (narrow ? 34 : 13), class: "count" }, d.articles.length));
  });
  return picture;
}

export const articles: View = {
  id: "articles",
  title: w.title,
  lead: w.lead,
  mount(root, page) {
    const { lang, library } = page;
    const ledger = library.ask<Ledger>("explorer_articles");
    const { statuses, grounds } = library.ask<Words>("explorer_words");
    let { city = "", status = "", text = "" } = page.state;
    const list = h("div", { class: "stack" });
    const count = h("p", { class: "muted", role: "status" });
    const figure = h("figure", { class: "card" });
    let shownDocuments: Document[] = [];
    let picture: SVGSVGElement;

    const ruleLink = (id: string): Child => h("a", { href: page.link("claim", { rule: id }), title: library.gongbao.describe(id)?.title[lang] }, id);
    const plain = (all: string) => all.normalize("NFKC").toLowerCase();
    const draw = () => {
      const wanted = plain(text).split(/\s+/).filter((part) => part !== "");
      const documents = ledger.cities.filter(({ key }) => city === "" || key === city).flatMap((c) => c.documents);
      picture = summary(page, documents, statuses);
      replace(figure, h("figcaption", {}, page.say(w.summary, documents.reduce((sum, d) => sum + d.articles.length, 0), documents.length)), picture);
      const matches = (d: Document, a: Article) => {
        if (status !== "" && a.status !== status) return false;
        const titles = a.rules.flatMap((id) => { const rule = library.gongbao.describe(id); return rule ? [rule.title.en, rule.title.zh] : []; });
        const all = plain([d.number, d.title.en, d.title.zh, a.place.en, a.place.zh, a.remark?.en ?? "", a.remark?.zh ?? "", ...a.rules, ...titles].join(" "));
        return wanted.every((part) => all.includes(part));
      };
      shownDocuments = documents.map((d) => ({ ...d, articles: d.articles.filter((a) => matches(d, a)) })).filter((d) => d.articles.length > 0);
      const found = shownDocuments.reduce((sum, d) => sum + d.articles.length, 0);
      count.textContent = found === 0 ? page.say(w.nothing) : page.say(w.count, found);
      replace(list, shownDocuments.map((d) => h("section", { class: "card document" },
        h("h2", {}, d.title[lang]), h("p", { class: "muted" }, d.number),
        h("table", {},
          h("thead", {}, h("tr", {}, [w.place, w.status, w.rules, w.why].map((name) => h("th", { scope: "col" }, page.say(name))))),
          h("tbody", {}, d.articles.map((a) => h("tr", {},
            h("th", { scope: "row" }, a.place[lang]),
            h("td", { class: "status" }, h("span", { class: `mark is-${a.status}`, "aria-hidden": "true" }), statuses[a.status]![lang]),
            h("td", { class: "ids" }, a.rules.map((id, i) => [i > 0 && " ", ruleLink(id)])),
            h("td", {}, a.grounds.length > 0 && [
              h("span", { class: "muted" }, a.grounds.map((key) => grounds[key]![lang]).join(lang === "zh" ? "、" : ", "), lang === "zh" ? "：" : ": "), a.remark?.[lang]]))))))));
    };
    const choose = (key: "city" | "status" | "text") => (value: string) => {
      if (key === "city") city = value;
      else if (key === "status") status = value;
      else text = value;
      page.set({ [key]: value === "" ? undefined : value });
      draw();
    };
    const box = h("input", { type: "search", value: text, oninput: (event: Event) => choose("text")((event.target as HTMLInputElement).value) });
    root.append(
      h("div", { class: "filters no-print" },
        segmented(page.say(w.city), [{ value: "", label: page.say(w.allCities) }, ...ledger.cities.map(({ key, name }) => ({ value: key, label: name[lang] }))], city, choose("city")),
        segmented(page.say(w.status), [{ value: "", label: page.say(w.all) }, ...Object.entries(statuses).map(([key, name]) => ({ value: key, label: name[lang] }))], status, choose("status")),
        labelled(page.say(w.search), box)),
      h("div", { class: "stack" }, figure, h("div", { class: "bar between" }, count, exportBar(page, {
        name: "articles",
        rows: () => [
          [w.document, w.place, w.status, w.rules, w.why].map((name) => page.say(name)),
          ...shownDocuments.flatMap((d) => d.articles.map((a) => [
            d.number, a.place[lang], statuses[a.status]![lang], a.rules.join(" "),
            [a.grounds.map((key) => grounds[key]![lang]).join(lang === "zh" ? "、" : ", "), a.remark?.[lang] ?? ""].filter((part) => part !== "").join(lang === "zh" ? "：" : ": ")])),
        ],
        svg: () => standalone(picture),
      })), list));
    draw();
  },
};
