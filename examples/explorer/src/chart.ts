// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import { CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from "echarts/components";
import { init, use, type EChartsCoreOption, type EChartsType } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { h, type Child } from "./dom.ts";

// Charts of amounts over amounts, by ECharts as SVG. What is drawn stands in tables beside it, too, so to a screen
// reader the drawing is one picture with a name.

use([CustomChart, LineChart, ScatterChart, GridComponent, LegendComponent, MarkLineComponent, TitleComponent, LabelLayout, SVGRenderer]);

export type Option = EChartsCoreOption;

export interface Palette {
  ink: string;
  muted: string;
  line: string;
  card: string;
  cliff: string;
  more: string;
  less: string;
  series: string[];
}
/** The colours of the page, as they are in this light. */
export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: colour("--ink"), muted: colour("--muted"), line: colour("--line"), card: colour("--card"), cliff: colour("--cliff"),
    more: colour("--more"), less: colour("--less"),
    series: Array.from({ length: 6 }, (_, i) => colour(`--c${i + 1}`)),
  };
}

/** The same on paper, whatever the light. */
export const paperPalette = (): Palette => ({
  ink: "#1d2326", muted: "#5a6368", line: "#dedad1", card: "#ffffff", cliff: "#b3261e", more: "#2f6b4f", less: "#b8651b",
  series: ["#1f5d73", "#b8651b", "#5b7f3b", "#7a4f8a", "#3b6fb5", "#8a6d3b"],
});

/** What tells lines apart without colour: how they are dashed, and the sign at their knots. */
const DASHES: readonly (number[] | "solid")[] = ["solid", [9, 4], [2, 3], [10, 3, 2, 3], [14, 4], [5, 3, 1, 3, 1, 3]];
const SIGNS = ["circle", "rect", "triangle", "diamond", "pin", "arrow"] as const;
export const dash = (number: number) => DASHES[number % DASHES.length]!;
export const sign = (number: number) => SIGNS[number % SIGNS.length]!;
export const colourOf = (p: Palette, number: number) => p.series[number % p.series.length]!;

/** A short piece of a line, for a list of lines. */
export function swatch(number: number): SVGSVGElement {
  const dashes = dash(number);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 34 12");
  svg.setAttribute("class", "swatch");
  svg.setAttribute("aria-hidden", "true");
  const colour = `var(--c${(number % 6) + 1})`;
  const shape: Record<(typeof SIGNS)[number], string> = {
    circle: "M17 2.5a3.5 3.5 0 1 0 .01 0z", rect: "M13.5 2.5h7v7h-7z", triangle: "M17 2l4 7.5h-8z", diamond: "M17 1.5l4.5 4.5-4.5 4.5L12.500 6z",
    pin: "M17 10.500l-3-5a3 3 0 1 1 6 0z", arrow: "M17 1.500l4 8.500-4-2.500-4 2.500z",
  };
  svg.innerHTML = `<path d="M0 6H34" fill="none" stroke-width="2.25"${dashes === "solid" ? "" : ` stroke-dasharray="${dashes}"`}/><path d="${shape[sign(number)]}"/>`;
  (svg.children[0] as SVGElement).style.stroke = colour;
  (svg.children[1] as SVGElement).style.fill = colour;
  return svg;
}

/** What may be wider than the page, and is then moved by keys too. */
export const scroll = (name: string, ...children: Child[]): HTMLElement => h("div", { class: "scroll", role: "region", tabindex: 0, "aria-label": name }, children);

export interface Chart {
  readonly element: HTMLElement;
  draw(option: Option): void;
  /** Where an amount lies in the element, in pixels from its left; undefined while it is hidden. */
  place(x: number): number | undefined;
  /** The amount below a pixel, within the axis. */
  amount(pixel: number): number | undefined;
  dispose(): void;
}

/** A chart in an element of its own, with a line below the pointer; `hover` is told the amount, or that there is none. */
export function chart(name: string, hover: (x: number | undefined, pixel: number) => void, choose: (x: number) => void, redraw: () => void): Chart {
  const drawing = h("div", { class: "drawing" });
  const element = h("div", { class: "chart", role: "img", "aria-label": name }, drawing);
  let made: EChartsType | undefined;
  let latest: Option | undefined;
  let limits: [number, number] = [0, 1];
  const size = () => ({ width: element.clientWidth, height: element.clientHeight });
  const ready = (): EChartsType | undefined => {
    if (made === undefined && element.clientWidth > 0) {
      made = init(drawing, null, { renderer: "svg", ...size() });
      if (latest !== undefined) made.setOption(latest);
    }
    return made;
  };
  const self: Chart = {
    element,
    draw(option) {
      const axis = (option["xAxis"] as { min: number; max: number }[])[0]!;
      limits = [axis.min, axis.max];
      latest = option;
      ready()?.setOption(option, { replaceMerge: ["series"], silent: true });
      // On paper the drawing is as wide as the paper.
      drawing.querySelector("svg")?.setAttribute("viewBox", `0 0 ${element.clientWidth} ${element.clientHeight}`);
    },
    place(x) {
      return ready()?.convertToPixel({ xAxisIndex: 0 }, x) as number | undefined;
    },
    amount(pixel) {
      const x = ready()?.convertFromPixel({ xAxisIndex: 0 }, pixel) as number | undefined;
      return x === undefined ? undefined : Math.min(Math.max(x, limits[0]), limits[1]);
    },
    dispose() {
      observer.disconnect();
      light.removeEventListener("change", redraw);
      made?.dispose();
    },
  };
  const fit = () => {
    if (element.clientWidth === 0) return;
    ready()?.resize(size());
    redraw();
  };
  const observer = new ResizeObserver(fit);
  observer.observe(element);
  const light = matchMedia("(prefers-color-scheme: dark)");
  light.addEventListener("change", redraw);
  const pixelOf = (event: PointerEvent) => event.clientX - element.getBoundingClientRect().left;
  element.addEventListener("pointermove", (event) => hover(self.amount(pixelOf(event)), pixelOf(event)));
  element.addEventListener("pointerleave", () => hover(undefined, 0));
  element.addEventListener("click", (event) => {
    const x = self.amount(pixelOf(event as PointerEvent));
    if (x !== undefined) choose(x);
  });
  return self;
}

/** Beside the pointer, on the side that has room; where none has, at the other edge. */
export function besidePointer(readout: HTMLElement, pixel: number, width: number): void {
  const gap = width < 480 ? 0 : 16;
  const onRight = pixel < width / 2;
  readout.style.left = onRight ? (gap === 0 ? "auto" : `${pixel + gap}px`) : gap === 0 ? "0" : "auto";
  readout.style.right = onRight ? (gap === 0 ? "0" : "auto") : gap === 0 ? "auto" : `${width - pixel + gap}px`;
}

/** The drawing as a picture of its own, with what it is above it and what its lines are below. */
export function picture(option: Option, width: number, height: number): string {
  const made = init(null, null, { renderer: "svg", ssr: true, width, height });
  made.setOption({ ...option, animation: false });
  const text = made.renderToSVGString();
  made.dispose();
  return text;
}

/** Amounts on an axis: 20,000, or 2万. */
export const axisAmount = (lang: "en" | "zh"): ((value: number) => string) => {
  const format = lang === "zh" ? new Intl.NumberFormat("zh", { notation: "compact", maximumFractionDigits: 2 }) : new Intl.NumberFormat("en");
  return (value) => format.format(value);
};
