// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import "../chart.css";
import { Benefits, inFen, inYuan, isAmount, pieceAt, shown, signed, type Curve, type Point, type Series } from "../benefits.ts";
import { axisAmount, besidePointer, chart, colourOf, dash, palette, paperPalette, picture, scroll, sign, swatch, type Option, type Palette } from "../chart.ts";
import { fresh, h, replace } from "../dom.ts";
import type { Library } from "../library.ts";
import type { Text } from "../text.ts";
import type { Page, View } from "../view.ts";
import { amountSlider, disclosure, exportBar, labelled, segmented, select } from "../widgets.ts";
import { curve as w } from "../words.ts";

type Measure = "aid" | "patient_pays";
interface Drawn {
  series: Series;
  /** Its place in the list, which gives its look. */
  number: number;
  label: string;
  curve: Curve;
}

const opened = new WeakMap<Library, Benefits>();
export function benefitsOf(library: Library): Benefits {
  let benefits = opened.get(library);
  if (benefits === undefined) opened.set(library, benefits = new Benefits(library));
  return benefits;
}

/** The lines of curves, their knots and their cliffs, above what one yuan more brings. */
function drawing(page: Page, drawn: readonly Drawn[], measure: Measure, most: number, p: Palette, narrow: boolean): Option {
  const { lang } = page;
  const place = (b: Point) => [b.claimed / 100, b[measure] / 100];
  const within = (b: Point) => b.claimed <= most;
  const text = { color: p.muted, fontSize: 12 };
  const axis = {
    type: "value", min: 0, max: most / 100, axisLine: { lineStyle: { color: p.muted } }, splitLine: { show: false },
    axisLabel: { ...text, formatter: axisAmount(lang), hideOverlap: true, alignMaxLabel: "right" }, splitNumber: narrow ? 4 : 8,
  };
  const left = narrow ? 52 : 68;
  const share = (rate: string) => Number.parseFloat(rate);
  const few = drawn.length <= 3 && !narrow;
  const highest = Math.max(0, ...drawn.flatMap((d) => d.curve.pieces.filter((piece) => within(piece.first)).map(({ last }) => last[measure])));
  const style = (d: Drawn) => ({ color: colourOf(p, d.number), width: 2.25, type: dash(d.number) });
  return {
    animation: false,
    textStyle: { fontFamily: "inherit" },
    grid: [{ left, right: 18, top: 34, bottom: "36%" }, { left, right: 18, top: "75%", bottom: 46 }],
    xAxis: [
      { ...axis, gridIndex: 0, axisLabel: { show: false }, axisTick: { show: false } },
      { ...axis, gridIndex: 1, name: page.say(w.claimedAxis), nameLocation: "middle", nameGap: 28, nameTextStyle: text },
    ],
    yAxis: [
      { type: "value", min: 0, gridIndex: 0, name: page.say(measure === "aid" ? w.aidAxis : w.patientAxis), nameLocation: "end",
        nameTextStyle: { ...text, align: "left", padding: [0, 0, 2, 8 - left] }, axisLabel: { ...text, formatter: axisAmount(lang) }, splitLine: { lineStyle: { color: p.line } } },
      { type: "value", min: 0, max: 100, interval: 50, gridIndex: 1, name: page.say(w.marginalAxis), nameLocation: "end",
        nameTextStyle: { ...text, align: "left", padding: [0, 0, 0, 8 - left] }, axisLabel: { ...text, formatter: "{value}%" }, splitLine: { lineStyle: { color: p.line } } },
    ],
    series: drawn.flatMap((d) => [
      {
        type: "line", id: `line ${d.number}`, name: d.label, xAxisIndex: 0, yAxisIndex: 0, symbol: "none", silent: true, z: 3,
        lineStyle: style(d), itemStyle: { color: colourOf(p, d.number) },
        data: d.curve.pieces.filter((piece) => within(piece.first)).flatMap(({ first, last }) => [place(first), place(last)]),
      },
      {
        type: "line", id: `marginal ${d.number}`, xAxisIndex: 1, yAxisIndex: 1, symbol: "none", silent: true, lineStyle: { ...style(d), width: 1.75 },
        data: d.curve.pieces.filter((piece) => within(piece.first)).flatMap(({ first, last, marginal_rate }) =>
          [first, last].map((b) => [b.claimed / 100, share(marginal_rate)])),
      },
      {
        type: "scatter", id: `knots ${d.number}`, xAxisIndex: 0, yAxisIndex: 0, silent: true, symbol: sign(d.number), symbolSize: 9, z: 4,
        itemStyle: { color: p.card, borderColor: colourOf(p, d.number), borderWidth: 2, opacity: 1 },
        label: { show: few, position: "bottom", distance: 8, align: "left", color: colourOf(p, d.number), fontSize: 11.5, textBorderColor: p.card, textBorderWidth: 3, formatter: ({ data }: { data: { name: string } }) => data.name },
        labelLayout: { hideOverlap: true },
        // Where a line jumps, the jump says why.
        data: d.curve.knots.filter((k) => within(k.at) && k.at.claimed * 500 > most && !d.curve.knots.some((other) => other.cliff && other.at.claimed === k.at.claimed)).map((k) => ({
          value: place(k.at), name: k.label[lang], ...(k.at[measure] < highest / 20 && { label: { position: "top" } }),
        })),
      },
      ...d.curve.knots.filter((k) => within(k.at) && k.cliff).map((k) => ({
        type: "line", id: `cliff ${d.number} ${k.kind}`, xAxisIndex: 0, yAxisIndex: 0, silent: true, symbol: sign(d.number), symbolSize: 8, z: 6,
        lineStyle: { color: p.cliff, width: 4 }, itemStyle: { color: p.cliff },
        data: [place(k.before), place(k.at)].map((value, i) => ({ value, label: {
          show: i === 1, position: measure === "aid" ? "top" : "bottom", align: k.at.claimed > 0.7 * most ? "right" : "center", color: p.cliff, fontWeight: 600, fontSize: 12,
          formatter: page.say(w.cliffLabel, signed(k.at.aid - k.before.aid)),
        } })),
      })),
    ]),
  };
}

/** The same as a picture of its own, with what it is above and its lines named below. */
function pictureOf(option: Option, title: string, under: string, p: Palette): string {
  const legend = {
    bottom: 12, left: "center", orient: "vertical", itemWidth: 44, textStyle: { color: p.ink, fontSize: 13 },
    data: (option["series"] as { id: string; name?: string }[]).filter((s) => s.name !== undefined).map((s) => ({ name: s.name })),
  };
  const lines = legend.data.length;
  const grid = option["grid"] as object[];
  const foot = 26 + 20 * lines;
  const [width, height] = [1120, 760 + foot];
  return picture({
    ...option, backgroundColor: "#fff", legend, textStyle: { fontFamily: "system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif" },
    title: { text: title, subtext: under, left: 24, top: 16, textStyle: { color: p.ink, fontSize: 20 }, subtextStyle: { color: p.muted, fontSize: 13 } },
    grid: [{ ...grid[0], top: 110, bottom: foot + 250, left: 76, right: 40 }, { ...grid[1], top: height - foot - 190, bottom: foot + 50, left: 76, right: 40 }],
  }, width, height);
}

export const curve: View = {
  id: "curve",
  title: w.title,
  lead: w.lead,
  mount(root, page) {
    const { lang } = page;
    const benefits = benefitsOf(page.library);
    const amount = (key: string, otherwise: string) => {
      const text = page.state[key];
      return text !== undefined && isAmount(text) ? text : otherwise;
    };
    let series = page.state["s"] === undefined ? benefits.first() : benefits.read(page.state["s"]);
    let measure: Measure = page.state["m"] === "patient_pays" ? "patient_pays" : "aid";
    let year = amount("year", "0");
    let most = 0;
    let at = 0;
    const reach = () => {
      most = inFen(amount("to", inYuan(Math.max(benefits.reach(series), 100))));
      at = Math.min(inFen(amount("at", inYuan(Math.round(most / 200) * 100))), most);
    };
    reach();

    let drawn: Drawn[] = [];
    const failures = h("div", { role: "alert" });
    const compute = () => {
      replace(failures);
      drawn = series.flatMap((s, number) => {
        try {
          return [{ series: s, number, label: labelOf(s), curve: benefits.curve(s, year, most) }];
        } catch (error) {
          failures.append(h("p", { class: "failure" }, labelOf(s), lang === "zh" ? "：" : ": ", (error as Error).message));
          return [];
        }
      });
    };
    const labelOf = (s: Series): string =>
      benefits.label(s, lang, series) + (s.year === undefined ? "" : page.say(w.withYear, shown(inFen(s.year))));

    // ---- The drawing, and what the pointer is over
    const readout = h("div", { class: "readout", hidden: true, "aria-hidden": "true" });
    const pointer = h("div", { class: "pointer", hidden: true, "aria-hidden": "true" });
    const mark = h("div", { class: "pointer at", "aria-hidden": "true" });
    const pointAt = (d: Drawn, claimed: number): Point => benefits.at(d.series, year, claimed);
    const plot = chart(page.say(w.title), (x, pixel) => {
      pointer.hidden = readout.hidden = x === undefined || drawn.length === 0;
      if (x === undefined) return;
      const claimed = Math.round(x * 100);
      pointer.style.left = `${plot.place(x)}px`;
      replace(readout,
        h("strong", {}, page.say(w.atAmount, shown(claimed))),
        h("table", {}, drawn.map((d) => {
          const point = pointAt(d, claimed);
          return h("tr", {}, h("td", {}, swatch(d.number)), h("td", { class: "number" }, shown(point.aid)),
            h("td", { class: "number muted" }, shown(point.patient_pays)), h("td", { class: "number muted" }, pieceAt(d.curve, claimed).marginal_rate));
        })));
      besidePointer(readout, pixel, plot.element.clientWidth);
    }, (x) => {
      at = Math.round(x) * 100;
      atBox.set(inYuan(at));
      page.set({ at: inYuan(at) });
      showAt();
    }, () => draw());
    plot.element.append(mark, pointer, readout);
    const option = (p: Palette, narrow = plot.element.clientWidth < 560) => drawing(page, drawn, measure, most, p, narrow);
    const draw = () => {
      plot.draw(option(palette()));
      showMark();
    };
    const showMark = () => {
      const x = plot.place(at / 100);
      mark.hidden = x === undefined || at > most;
      if (x !== undefined) mark.style.left = `${x}px`;
    };

    // ---- The list of lines, which is the legend
    const list = h("ul", { class: "lines" });
    const showList = () => replace(list, series.map((s, number) => h("li", {}, swatch(number), h("span", {}, labelOf(s)),
      h("button", { type: "button", class: "quiet", "aria-label": page.say(w.removeLine, labelOf(s)), onclick: () => {
        series = series.filter((other) => other !== s);
        changed();
      } }, "×"))), series.length === 0 && h("li", { class: "muted" }, page.say(w.noLines)));

    // ---- Another line
    const adding = h("div", { class: "adding" });
    const chosen = { benefit: 0, sheet: 0, row: 0, readings: {} as Record<string, string>, year: "" };
    const showAdding = () => {
      const benefit = benefits.all[chosen.benefit]!;
      const sheet = benefit.sheets[chosen.sheet]!;
      const change = (to: Partial<typeof chosen>) => { Object.assign(chosen, to); showAdding(); };
      const option = (label: string, value: number) => ({ value: String(value), label });
      const sheetName = (s: typeof sheet) => [s.care?.[lang], s.title?.[lang]].filter(Boolean).join(lang === "zh" ? "，" : ", ");
      const controls = [
        labelled(page.say(w.benefit), select(benefits.all.map((b, i) => option([b.city_name[lang], b.name[lang]].join(lang === "zh" ? "" : ", "), i)), String(chosen.benefit),
          (i) => change({ benefit: Number(i), sheet: 0, row: 0, readings: {} }))),
        benefit.sheets.length > 1 && labelled(page.say(w.sheet), select(benefit.sheets.map((s, i) => option(sheetName(s), i)), String(chosen.sheet),
          (i) => change({ sheet: Number(i), row: 0 }))),
        sheet.rows.length > 1 && labelled(page.say(w.who), select(sheet.rows.map((r, i) => option(lang === "en" && !benefit.is_pool ? `${r.who.en} ${r.who.zh}` : r.who[lang], i)), String(chosen.row),
          (i) => change({ row: Number(i) }))),
      ];
      const own = h("input", { type: "text", inputmode: "decimal", autocomplete: "off", value: chosen.year, placeholder: page.say(w.asForAll),
        oninput: (event: Event) => { chosen.year = (event.target as HTMLInputElement).value.trim(); } });
      const focused = [...adding.querySelectorAll("select")].indexOf(document.activeElement as HTMLSelectElement);
      const readingsOpen = adding.querySelector("details")?.open ?? false;
      replace(adding,
        h("div", { class: "controls" }, controls, labelled(page.say(w.ownYear), h("div", { class: "with-unit" }, own)),
          h("button", { type: "button", class: "primary", onclick: () => {
            const { benefit: _, year: ownYear, readings, ...places } = chosen;
            series = [...series, { benefit, ...places, readings: { ...readings }, ...(isAmount(ownYear) && { year: ownYear }) }];
            changed();
          } }, page.say(w.add))),
        disclosure(page.say(w.readings), readingsOpen, h("div", { class: "controls" }, benefits.readings(benefit).map((field) =>
          labelled(field.question?.[lang] ?? field.key, select(
            field.words.map((word) => ({ value: word.key, label: (lang === "zh" ? word.label.zh : word.key) + (word.key === field.default ? page.say(w.isDefault) : "") })),
            chosen.readings[field.key] ?? field.default ?? "", (word) => {
              const { [field.key]: _, ...others } = chosen.readings;
              change({ readings: word === field.default ? others : { ...others, [field.key]: word } });
            }))))));
      own.parentElement!.previousElementSibling!.setAttribute("for", own.id ||= fresh("own-year"));
      if (focused >= 0) adding.querySelectorAll("select")[focused]?.focus();
    };
    showAdding();

    // ---- The numbers at an amount
    const atTable = scroll(page.say(w.amount));
    const showAt = () => {
      showMark();
      replace(atTable, h("table", { class: "numbers" },
        h("caption", {}, page.say(w.atAmount, shown(at))),
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, page.say(w.line)), [w.aid, w.patient, w.marginal].map((text) => h("th", { scope: "col", class: "number" }, page.say(text))))),
        h("tbody", {}, drawn.map((d) => {
          const point = pointAt(d, at);
          return h("tr", {}, h("th", { scope: "row" }, swatch(d.number), " ", d.label),
            ([[w.aid, shown(point.aid)], [w.patient, shown(point.patient_pays)], [w.marginal, pieceAt(d.curve, at).marginal_rate]] as const).map(
              ([head, text]) => h("td", { class: "number", "data-label": page.say(head) }, text)));
        }))));
    };

    // ---- The numbers at each knot
    const knotTables = h("div", { class: "stack" });
    const showKnots = () => replace(knotTables, drawn.map((d) => scroll(d.label, h("table", { class: "numbers knots" },
      h("caption", {}, swatch(d.number), " ", d.label),
      h("thead", {}, h("tr", {},
        h("th", { scope: "col" }, page.say(w.knot)),
        [w.claimed, w.aid, w.patient, w.marginal].map((text) => h("th", { scope: "col", class: "number" }, page.say(text))),
        h("th", { scope: "col" }, page.say(w.article)))),
      h("tbody", {}, d.curve.knots.filter((k) => k.at.claimed <= most).map((k) => {
        const both = (head: Text, point: (b: Point) => string) =>
          h("td", { class: "number", "data-label": page.say(head) }, h("span", { class: "fen-before" }, point(k.before)), h("span", {}, point(k.at)));
        return h("tr", { class: k.cliff ? "cliff" : undefined },
          h("th", { scope: "row" }, k.label[lang], k.cliff && h("span", { class: "why" },
            page.say(w.cliffHere, signed(k.at.aid - k.before.aid)), k.why![lang])),
          both(w.claimed, (b) => shown(b.claimed)), both(w.aid, (b) => shown(b.aid)), both(w.patient, (b) => shown(b.patient_pays)),
          both(w.marginal, (b) => pieceAt(d.curve, b.claimed).marginal_rate),
          h("td", { class: "article" }, k.article?.[lang] ?? ""));
      }))))));

    // ---- Everything that follows from something else
    const all = () => {
      compute();
      showList();
      draw();
      showAt();
      showKnots();
    };
    const changed = () => {
      page.set({ s: benefits.write(series), to: undefined, at: undefined });
      reach();
      all();
      sliders();
    };
    let waiting = 0;
    const soon = () => { if (waiting === 0) waiting = requestAnimationFrame(() => { waiting = 0; compute(); draw(); showAt(); showKnots(); }); };

    const bars = h("div", { class: "controls sliders" });
    let atBox = amountSlider(page, "", "0", { max: 1, step: 1 }, () => {});
    const sliders = () => {
      const step = Math.max(1, 10 ** Math.floor(Math.log10(most / 100 / 500)));
      atBox = amountSlider(page, page.say(w.amount), inYuan(at), { max: most / 100, step }, (text) => {
        if (!isAmount(text)) return;
        at = Math.min(inFen(text), most);
        page.set({ at: text });
        showAt();
      });
      const yearBox = amountSlider(page, page.say(w.year), year, { max: most / 100, step }, (text) => {
        if (!isAmount(text)) return;
        year = text;
        page.set({ year: text === "0" ? undefined : text });
        soon();
      });
      const toBox = amountSlider(page, page.say(w.upTo), inYuan(most), { max: (2 * Math.max(benefits.reach(series), 100)) / 100, step }, (text) => {
        if (!isAmount(text) || inFen(text) < 100) return;
        most = inFen(text);
        at = Math.min(at, most);
        page.set({ to: text });
        soon();
      });
      replace(bars, atBox.element, yearBox.element, toBox.element);
    };

    const rows = () => {
      const heads = [page.say(w.claimed), ...drawn.flatMap((d) => [w.aid, w.patient, w.marginal].map((text) => `${d.label}: ${page.say(text)}`))];
      const amounts = new Set(Array.from({ length: 101 }, (_, i) => Math.round((most * i) / 100)));
      amounts.add(at);
      for (const d of drawn) for (const k of d.curve.knots) for (const b of [k.before, k.at]) if (b.claimed <= most) amounts.add(b.claimed);
      return [heads, ...[...amounts].sort((a, b) => a - b).map((claimed) => [inYuan(claimed), ...drawn.flatMap((d) => {
        const point = pointAt(d, claimed);
        return [inYuan(point.aid), inYuan(point.patient_pays), pieceAt(d.curve, claimed).marginal_rate];
      })])];
    };
    const light = paperPalette();

    root.append(
      h("section", { class: "card stack" },
        h("div", { class: "bar spread" },
          segmented(page.say(w.measure), [{ value: "aid", label: page.say(w.aid) }, { value: "patient_pays", label: page.say(w.patient) }], measure, (to) => {
            measure = to as Measure;
            page.set({ m: measure === "aid" ? undefined : measure });
            draw();
          }, false)),
        list, failures,
        disclosure(page.say(w.addLine), false, adding),
        plot.element, bars),
      h("section", { class: "card" }, atTable),
      h("section", { class: "card stack" }, h("h2", {}, page.say(w.knots)), h("p", { class: "small muted" }, page.say(w.knotsLead)), knotTables),
      exportBar(page, {
        name: `gongbao-${page.say(w.title)}`, rows,
        svg: () => pictureOf(option(light, false), page.say(measure === "aid" ? w.aidAxis : w.patientAxis), page.say(w.pictureUnder, page.library.gongbao.version, year), light),
      }));
    root.classList.add("stack");
    sliders();
    all();
    return () => {
      cancelAnimationFrame(waiting);
      plot.dispose();
    };
  },
};
