// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import "../chart.css";
import type { Tables } from "../../../embed/wasm/src/gongbao.ts";
import { inFen, inYuan, isAmount, shown, signed, type Benefit, type Curve, type Parting, type Point, type Series } from "../benefits.ts";
import { axisAmount, besidePointer, chart, palette, paperPalette, picture, scroll, type Option, type Palette } from "../chart.ts";
import { fresh, h, replace } from "../dom.ts";
import { saveText } from "../export.ts";
import type { Texts } from "../library.ts";
import { Sheet, type Column, type Fault } from "../sheet.ts";
import type { Page, View } from "../view.ts";
import { amountSlider, disclosure, exportBar, labelled, select } from "../widgets.ts";
import { whatIf as w } from "../words.ts";
import { benefitsOf } from "./curve.ts";

interface Compared {
  was: Curve;
  is: Curve;
  partings: Parting[];
  most: number;
}

/** The two lines with what is between them shaded, above what the second brings more than the first. */
function drawing(page: Page, { was, is, partings, most }: Compared, both: (claimed: number) => [Point, Point], p: Palette, narrow: boolean): Option {
  const text = { color: p.muted, fontSize: 12 };
  const axis = {
    type: "value", min: 0, max: most / 100, axisLine: { lineStyle: { color: p.muted }, onZero: false }, splitLine: { show: false },
    axisLabel: { ...text, formatter: axisAmount(page.lang), hideOverlap: true, alignMaxLabel: "right" }, splitNumber: narrow ? 4 : 6,
  };
  const left = narrow ? 52 : 62;
  const line = (curve: Curve) => curve.pieces.filter((piece) => piece.first.claimed <= most)
    .flatMap(({ first, last }) => [first, last].map((b) => [b.claimed / 100, b.aid / 100]));
  const corners = [was, is].flatMap((curve) => curve.pieces.flatMap(({ first, last }) => [first.claimed, last.claimed]));
  // Of each part in which one brings more than the other, its corners.
  const shapes = partings.map(({ from, to, more }) => {
    const amounts = [...new Set([from, to, ...corners.filter((c) => c > from && c < to)])].sort((a, b) => a - b);
    return { more, amounts, points: amounts.map(both) };
  });
  const polygon = (id: string, axisIndex: number, outline: (shape: (typeof shapes)[number]) => number[][]) => ({
    type: "custom", id, xAxisIndex: axisIndex, yAxisIndex: axisIndex, silent: true, clip: true, z: 1, data: shapes.map((_, i) => [i]),
    renderItem: (_: unknown, api: { value(i: number): number; coord(place: number[]): number[] }) => {
      const shape = shapes[api.value(0)];
      if (shape === undefined) return undefined;
      return {
        type: "polygon", shape: { points: outline(shape).map((place) => api.coord(place)) },
        style: { fill: shape.more > 0 ? p.more : p.less, opacity: 0.28, stroke: shape.more > 0 ? p.more : p.less, lineWidth: 1 },
      };
    },
  });
  return {
    animation: false,
    textStyle: { fontFamily: "inherit" },
    grid: [{ left, right: 18, top: 34, bottom: "38%" }, { left, right: 18, top: "74%", bottom: 46 }],
    xAxis: [
      { ...axis, gridIndex: 0, axisLabel: { show: false }, axisTick: { show: false } },
      { ...axis, gridIndex: 1, name: page.say(w.claimedAxis), nameLocation: "middle", nameGap: 28, nameTextStyle: text },
    ],
    yAxis: [
      { type: "value", min: 0, gridIndex: 0, name: page.say(w.aidAxis), nameLocation: "end", nameTextStyle: { ...text, align: "left", padding: [0, 0, 2, 8 - left] },
        axisLabel: { ...text, formatter: axisAmount(page.lang) }, splitLine: { lineStyle: { color: p.line } } },
      { type: "value", gridIndex: 1, splitNumber: 2, minInterval: 1, name: page.say(w.moreAxis), nameLocation: "end", nameTextStyle: { ...text, align: "left", padding: [0, 0, 0, 8 - left] },
        axisLabel: { ...text, formatter: axisAmount(page.lang) }, splitLine: { lineStyle: { color: p.line } } },
    ],
    series: [
      polygon("shade", 0, ({ amounts, points }) => [
        ...points.map(([, b], i) => [amounts[i]! / 100, b.aid / 100]), ...points.map(([a], i) => [amounts[i]! / 100, a.aid / 100]).reverse(),
      ]),
      polygon("difference", 1, ({ amounts, points }) => [
        [amounts[0]! / 100, 0], ...points.map(([a, b], i) => [amounts[i]! / 100, (b.aid - a.aid) / 100]), [amounts.at(-1)! / 100, 0],
      ]),
      // An axis without a line has no amounts to show.
      { type: "line", id: "difference line", xAxisIndex: 1, yAxisIndex: 1, silent: true, symbol: "none", lineStyle: { width: 0 }, data: shapes.flatMap(({ amounts, points }) => points.map(([a, b], i) => [amounts[i]! / 100, (b.aid - a.aid) / 100])) },
      { type: "line", id: "was", name: page.say(w.was), silent: true, symbol: "none", z: 3, lineStyle: { color: p.muted, width: 2, type: [6, 4] }, itemStyle: { color: p.muted }, data: line(was) },
      { type: "line", id: "is", name: page.say(w.is), silent: true, symbol: "none", z: 4, lineStyle: { color: p.series[0], width: 2.5 }, itemStyle: { color: p.series[0] }, data: line(is) },
    ],
  };
}

export const whatIf: View = {
  id: "what_if",
  title: w.title,
  lead: w.lead,
  mount(root, page) {
    const { lang, library, library: { gongbao } } = page;
    const benefits = benefitsOf(library);
    const told = (text: Texts, key: string) => (lang === "en" && text.en === text.zh ? key : text[lang]);

    const [city = "", name = ""] = (page.state["b"] ?? "").split("-");
    const benefit: Benefit = benefits.find(city, name) ?? benefits.all[0]!;
    const every = benefit.sheets.flatMap((s, sheet) => s.rows.map((_, row): Series => ({ benefit, sheet, row, readings: {} })));
    let series: Series = benefits.read(page.state["s"] ?? "").find((s) => s.benefit === benefit) ?? every[Math.min(3, every.length - 1)]!;
    let year = isAmount(page.state["year"] ?? "") ? page.state["year"]! : "0";

    const columns = library.ask<Column[]>("explorer_table_form", benefit.city, benefit.benefit);
    const shipped = gongbao.writeTables(benefit.city, benefit.benefit);
    const sheet = new Sheet(shipped, columns);
    sheet.apply(page.state["e"] ?? "");

    // ---- What the library says of the table
    let tables: Tables | undefined;
    let faults: Fault[] = [];
    /** What the printed tables are held to beside their meaning. */
    let unlike: Fault[] = [];
    const check = () => {
      const csv = sheet.csv();
      const [printed, meaning] = [0, 1].map((held) => library.ask<Fault[]>("explorer_table_faults", csv, held)) as [Fault[], Fault[]];
      faults = meaning;
      unlike = meaning.length > 0 ? [] : printed;
      tables?.free();
      tables = faults.length === 0 ? gongbao.readTables(csv, { heldTo: "meaning" }) : undefined;
    };
    type Plan = ReturnType<typeof benefits.plan>;
    const compare = <T>(s: Series, use: (was: Plan, is: Plan) => T): T => {
      const was = benefits.plan(s);
      const is = benefits.plan(s, tables);
      try {
        return use(was, is);
      } finally {
        if (tables !== undefined) is.free();
      }
    };
    const reachOf = (s: Series, was: Plan, is: Plan) => Math.max(benefits.reach([s], was), benefits.reach([s], is));
    const reach = (): number => compare(series, (was, is) => reachOf(series, was, is));

    // ---- The drawing
    const legend = h("ul", { class: "lines" },
      [[w.was, "was"], [w.is, "is"], [w.more, "more"], [w.less, "less"]].map(([text, kind]) => h("li", {}, h("span", { class: `shade ${kind as string}`, "aria-hidden": "true" }), page.say(text as typeof w.was))));
    const readout = h("div", { class: "readout", hidden: true, "aria-hidden": "true" });
    const pointer = h("div", { class: "pointer", hidden: true, "aria-hidden": "true" });
    const both = (claimed: number): [Point, Point] => compare(series, (was, is) =>
      [benefits.at(series, year, claimed, was), benefits.at(series, year, claimed, is)]);
    let compared: Compared | undefined;
    const plot = chart(page.say(w.title), (x, pixel) => {
      pointer.hidden = readout.hidden = x === undefined || compared === undefined;
      if (x === undefined || compared === undefined) return;
      pointer.style.left = `${plot.place(x)}px`;
      const claimed = Math.round(x * 100);
      const [a, b] = both(claimed);
      replace(readout, h("strong", {}, page.say(w.atAmount, shown(claimed))), h("table", {}, [[w.was, shown(a.aid)], [w.is, shown(b.aid)], [w.difference, signed(b.aid - a.aid)]].map(
        ([text, amount]) => h("tr", {}, h("td", {}, page.say(text as typeof w.was)), h("td", { class: "number" }, amount as string)))));
      besidePointer(readout, pixel, plot.element.clientWidth);
    }, () => {}, () => draw());
    plot.element.append(pointer, readout);
    const draw = () => {
      if (compared !== undefined) plot.draw(drawing(page, compared, both, palette(), plot.element.clientWidth < 480));
    };

    // ---- What it comes to
    const verdict = h("div", { role: "status", class: "stack" });
    const everyone = scroll(page.say(w.everybody));
    const largest = (partings: readonly Parting[], sign: 1 | -1): Parting | undefined =>
      partings.filter((part) => part.more * sign > 0).sort((a, b) => sign * (b.more - a.more))[0];
    const finding = (text: typeof w.gain, part: Parting | undefined, kind: string) => part && h("p", { class: `finding ${kind}` },
      h("strong", {}, page.say(text, signed(part.more), shown(part.was.claimed))), " ",
      page.say(part.everywhere ? w.across : w.byRounding, shown(part.from), shown(part.to), shown(part.was.aid), shown(part.is.aid)));
    const showVerdict = () => {
      const general = faults.filter((fault) => !sheet.has(fault));
      if (faults.length > 0) {
        replace(verdict, h("div", { class: "failure" }, h("p", {}, h("strong", {}, page.say(w.refused))), (general.length > 0 ? general : faults).map((fault) => h("p", {}, fault.message[lang]))));
        replace(everyone);
        return;
      }
      const partings = compared!.partings;
      replace(verdict, sheet.changes() === 0 ? h("p", { class: "muted" }, page.say(w.unchanged))
        : partings.length === 0 ? h("p", {}, page.say(w.sameForThis))
        : [finding(w.gain, largest(partings, 1), "more"), finding(w.loss, largest(partings, -1), "less")],
        unlike.length > 0 && h("div", { class: "unlike small" }, h("p", {}, page.say(w.unlike)), unlike.map((fault) => h("p", {}, fault.message[lang]))));
      clearTimeout(later);
      later = setTimeout(showEveryone, 120);
    };
    // Of everybody, once the hand rests.
    let later: ReturnType<typeof setTimeout> | undefined;
    const showEveryone = () => {
      if (faults.length > 0) return;
      const cell = (part: Parting | undefined) => h("td", { class: "number" }, part === undefined ? "–" : [signed(part.more), h("span", { class: "fen-before block" }, page.say(w.at, shown(part.was.claimed)))]);
      const moved = every.map((s) => ({ s, found: partingsOf(s) })).filter(({ found }) => found.length > 0);
      replace(everyone, sheet.changes() > 0 && h("table", { class: "numbers" },
        h("caption", {}, page.say(w.everyone, moved.length, every.length)),
        moved.length > 0 && h("thead", {}, h("tr", {}, h("th", { scope: "col" }, page.say(w.who)), h("th", { scope: "col", class: "number" }, page.say(w.most)), h("th", { scope: "col", class: "number" }, page.say(w.least)))),
        h("tbody", {}, moved.map(({ s, found }) => h("tr", { class: s.sheet === series.sheet && s.row === series.row ? "chosen" : undefined },
          h("th", { scope: "row" }, h("button", { type: "button", class: "quiet", onclick: () => choose({ sheet: s.sheet, row: s.row }) }, nameOfSeries(s))),
          cell(largest(found, 1)), cell(largest(found, -1)))))));
    };
    const nameOfSeries = (s: Series) => benefits.label(s, lang, every).replace(/^[^,，]*[,，] ?/, "");
    const partingsOf = (s: Series): Parting[] => compare(s, (was, is) => benefits.partings(s, year, reachOf(s, was, is), was, is));
    const failure = h("div", { role: "alert" });
    const show = () => {
      replace(failure);
      try {
        // Of a table that is not taken, the table as it stands is drawn.
        compared = compare(series, (was, is) => {
          const most = reach();
          return { was: benefits.curve(series, year, most, was), is: benefits.curve(series, year, most, is), partings: benefits.partings(series, year, most, was, is), most };
        });
        plot.element.classList.toggle("stale", faults.length > 0);
        draw();
        showVerdict();
      } catch (error) {
        compared = undefined;
        replace(verdict);
        replace(everyone);
        replace(failure, h("p", { class: "failure" }, (error as Error).message));
      }
    };
    let waiting = 0;
    const soon = () => { if (waiting === 0) waiting = requestAnimationFrame(() => { waiting = 0; check(); marks(); show(); }); };

    // ---- The table
    const cells: { line: number; column: number; input: HTMLInputElement | HTMLSelectElement }[] = [];
    const notes = new Map<number, HTMLElement[]>();
    const marks = () => {
      for (const { line, column, input } of cells) {
        const own = faults.filter((fault) => fault.line === sheet.numberOf(line) && fault.column === columns[column]!.heading);
        const was = sheet.shipped(line, column);
        input.classList.toggle("changed", sheet.at(line, column) !== was);
        input.title = sheet.at(line, column) !== was ? page.say(w.wasCell, was) : "";
        input.setAttribute("aria-invalid", String(own.length > 0));
        if (own.length > 0) input.setAttribute("aria-describedby", `fault-${line}`);
        else input.removeAttribute("aria-describedby");
        if (document.activeElement !== input) input.value = sheet.at(line, column);
      }
      for (const [line, rows] of notes) {
        const own = faults.filter((fault) => fault.line === sheet.numberOf(line) && sheet.has(fault));
        for (const row of rows) {
          row.hidden = own.length === 0;
          replace(row.firstElementChild!, own.map((fault) => h("p", {}, fault.message[lang])));
        }
      }
      undo.disabled = sheet.changes() === 0;
      count.textContent = sheet.changes() === 0 ? "" : page.say(w.changes, sheet.changes());
    };
    const editor = (line: number, column: number, label: string): HTMLElement => {
      const { type, words } = columns[column]!;
      const put = (value: string) => {
        sheet.set(line, column, value);
        page.set({ e: sheet.edits() || undefined });
        soon();
      };
      const value = sheet.at(line, column);
      const input = type === "enum"
        ? select([...(value === "" ? [{ value: "", label: "" }] : []), ...words.map((word) => ({ value: word.key, label: told(word.label, word.key) }))], value, put, { "aria-label": label })
        : h("input", { type: "text", autocomplete: "off", spellcheck: "false", value, "aria-label": label, class: type === "text" || type === "set" ? "wide" : "figure",
            oninput: (event: Event) => put((event.target as HTMLInputElement).value) });
      input.addEventListener("keydown", (event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[(event as KeyboardEvent).key];
        if (step === undefined || type === "enum") return;
        const same = cells.filter((c) => c.column === column && c.input.closest("table") === input.closest("table"));
        const next = same[same.findIndex((c) => c.input === input) + step];
        if (next === undefined) return;
        event.preventDefault();
        next.input.focus();
        if (next.input instanceof HTMLInputElement) next.input.select();
      });
      cells.push({ line, column, input });
      return input;
    };
    const note = (line: number, span: number, named: boolean) => {
      const row = h("tr", { class: "fault", hidden: true }, h("td", { colspan: span, id: named ? `fault-${line}` : fresh("fault") }));
      notes.set(line, [...(notes.get(line) ?? []), row]);
      return row;
    };
    const heading = (column: number) => columns[column]!.label[lang];
    const figures = columns.flatMap((c, i) => (["money", "rate", "int"].includes(c.type) && sheet.lines.some((_, line) => sheet.at(line, i) !== "") ? [i] : []));
    const keys = columns.flatMap((c, i) => (c.type === "enum" && sheet.lines.some((_, line) => sheet.at(line, i) !== "") ? [i] : []));
    const nameOf = (line: number) => {
      const parts = keys.map((column) => {
        const key = sheet.shipped(line, column);
        const word = columns[column]!.words.find((one) => one.key === key);
        return word === undefined ? key : told(word.label, key);
      }).filter((part) => part !== "");
      return (parts.length > 1 ? parts.slice(1) : parts).join(" · ");
    };
    // A part with figures that no other has is a table of its own.
    const groups = new Map<string, number[]>();
    sheet.lines.forEach((_, line) => {
      const used = figures.filter((column) => sheet.shipped(line, column) !== "");
      if (used.length > 0) groups.set(used.join(), [...(groups.get(used.join()) ?? []), line]);
    });
    const grid = [...groups].map(([used, lines]) => {
      const own = used.split(",").map(Number);
      return h("table", { class: "grid" },
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, h("span", { class: "hidden-text" }, page.say(w.row))), own.map((column) => h("th", { scope: "col", class: "number" }, heading(column))))),
        h("tbody", {}, lines.map((line) => [
          h("tr", {}, h("th", { scope: "row" }, nameOf(line)), own.map((column) => h("td", { class: "number" }, editor(line, column, `${nameOf(line)}, ${heading(column)}`)))),
          note(line, own.length + 1, true),
        ])));
    });
    const whole = () => scroll(page.say(w.whole), h("table", { class: "grid whole" },
      h("thead", {}, h("tr", {}, columns.map((_, column) => h("th", { scope: "col" }, heading(column))))),
      h("tbody", {}, sheet.lines.map((_, line) => [
        h("tr", {}, columns.map((_, column) => h("td", {}, editor(line, column, `${page.say(w.lineOf, sheet.numberOf(line))}, ${heading(column)}`)))),
        note(line, columns.length, false),
      ]))));
    const undo = h("button", { type: "button", onclick: () => {
      sheet.apply("");
      page.set({ e: undefined });
      soon();
    } }, page.say(w.undo));
    const count = h("span", { class: "small muted" });
    const wholeTable = disclosure(page.say(w.whole), false);
    wholeTable.addEventListener("toggle", () => {
      if (wholeTable.open && wholeTable.children.length === 1) {
        wholeTable.append(whole());
        marks();
      }
    });

    // ---- Who is looked at
    const rowsOf = (number: number) => benefit.sheets[number]!;
    const sheetName = (number: number) => [rowsOf(number).care?.[lang], rowsOf(number).title?.[lang]].filter(Boolean).join(lang === "zh" ? "，" : ", ");
    const whom = h("div", { class: "controls" });
    const choose = (to: { sheet?: number; row?: number }) => {
      series = { ...series, ...to };
      page.set({ s: benefits.write([series]) });
      showWhom();
      show();
    };
    const showWhom = () => {
      const focused = [...whom.querySelectorAll("select")].indexOf(document.activeElement as HTMLSelectElement);
      replace(whom,
        benefit.sheets.length > 1 && labelled(page.say(w.sheet), select(benefit.sheets.map((_, i) => ({ value: String(i), label: sheetName(i) })), String(series.sheet), (to) => choose({ sheet: Number(to), row: 0 }))),
        rowsOf(series.sheet).rows.length > 1 && labelled(page.say(w.who), select(rowsOf(series.sheet).rows.map((r, i) => ({ value: String(i), label: r.who[lang] })), String(series.row), (to) => choose({ row: Number(to) }))));
      if (focused >= 0) whom.querySelectorAll("select")[focused]?.focus();
    };

    const rows = () => {
      const amounts = new Set(Array.from({ length: 101 }, (_, i) => Math.round(((compared?.most ?? 0) * i) / 100)));
      for (const curve of compared === undefined ? [] : [compared.was, compared.is])
        for (const { first, last } of curve.pieces) amounts.add(first.claimed).add(last.claimed);
      return [[w.claimedAxis, w.was, w.is, w.difference].map((text) => page.say(text)),
        ...[...amounts].sort((a, b) => a - b).map((claimed) => {
          const [a, b] = both(claimed);
          return [claimed, a.aid, b.aid].map(inYuan).concat((b.aid < a.aid ? "-" : "") + inYuan(Math.abs(b.aid - a.aid)));
        })];
    };

    check();
    // Who comes by a link without a person sees one whom it moves.
    if (page.state["s"] === undefined && faults.length === 0 && sheet.changes() > 0) series = every.find((s) => partingsOf(s).length > 0) ?? series;
    showWhom();
    const title = [benefit.city_name[lang], benefit.name[lang]].join(lang === "zh" ? "" : ", ");
    root.append(
      h("div", { class: "controls no-print" },
        labelled(page.say(w.benefit), select(benefits.all.map((b) => ({ value: `${b.city}-${b.benefit}`, label: [b.city_name[lang], b.name[lang]].join(lang === "zh" ? "" : ", ") })),
          `${benefit.city}-${benefit.benefit}`, (to) => page.go("what_if", { b: to })))),
      h("div", { class: "sides" },
        h("section", { class: "card stack table-side" },
          h("h2", {}, title),
          h("div", { class: "grids" }, grid),
          h("div", { class: "bar no-print" }, h("button", { type: "button", class: "primary", onclick: () => saveText(`${benefit.city}-${benefit.benefit}.csv`, "text/csv", `\uFEFF${sheet.csv()}`) }, page.say(w.download)), undo, count),
          h("p", { class: "small muted no-print" }, page.say(w.downloadNote)),
          wholeTable),
        h("section", { class: "card stack curve-side" },
          whom, failure, verdict, legend, plot.element,
          h("div", { class: "controls sliders" }, amountSlider(page, page.say(w.year), year, { max: reach() / 100, step: 10 }, (text) => {
            if (!isAmount(text)) return;
            year = text;
            page.set({ year: inFen(text) === 0 ? undefined : text });
            soon();
          }).element))),
      h("section", { class: "card everyone" }, everyone),
      exportBar(page, {
        name: `gongbao-${page.say(w.title)}`, rows,
        svg: () => {
          if (compared === undefined) return "";
          const light = paperPalette();
          const option = drawing(page, compared, both, light, false);
          const grids = option["grid"] as object[];
          return picture({
            ...option, backgroundColor: "#fff", textStyle: { fontFamily: "system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif" },
            title: { text: benefits.label(series, lang), subtext: sheet.described(told), left: 24, top: 16, textStyle: { color: light.ink, fontSize: 20 }, subtextStyle: { color: light.muted, fontSize: 13 } },
            legend: { bottom: 12, itemWidth: 44, textStyle: { color: light.ink, fontSize: 13 }, data: [page.say(w.was), page.say(w.is)] },
            grid: [{ ...grids[0], top: 130, bottom: 300, left: 76, right: 40 }, { ...grids[1], top: 540, bottom: 100, left: 76, right: 40 }],
          }, 1120, 800);
        },
      }));
    root.classList.add("stack");
    marks();
    show();
    return () => {
      cancelAnimationFrame(waiting);
      clearTimeout(later);
      plot.dispose();
      tables?.free();
    };
  },
};
