// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_REPORT_STYLE_HPP
#define SETTLE_REPORT_STYLE_HPP

#include <string_view>

namespace settling {

/// How a report looks: on a screen of any width, and on A4 in black and white.
inline constexpr std::string_view report_style = R"(* { box-sizing: border-box; }
html { color-scheme: light; font-size: 100%; }
body {
  margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 3rem; color: #1b1b1b; background: #fff;
  font: 1rem/1.6 system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC",
    "WenQuanYi Zen Hei", sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-top: .5rem; border-top: 2px solid #17466b; }
h3 { font-size: 1rem; line-height: 1.4; margin: 0; }
h2::first-letter, h3::first-letter, caption::first-letter { text-transform: uppercase; }
p { margin: .25rem 0 .75rem; }
.quiet { color: #555; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; margin: 1.25rem 0 0; padding: 0; }
.tiles li { flex: 1 1 8.5rem; padding: .6rem .8rem; border: 1px solid #bbb; border-radius: .3rem; }
.tiles strong {
  display: block; font-size: 1.4rem; line-height: 1.3; white-space: nowrap; font-variant-numeric: tabular-nums;
}
.notes { font-size: .9rem; padding-left: 1.25rem; }
.wide { overflow-x: auto; margin: .5rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.4; }
caption { text-align: left; font-weight: bold; font-size: 1rem; padding: .5rem 0; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid #ccc; text-align: left; vertical-align: top; }
thead th, thead td { border-bottom: 2px solid #1b1b1b; vertical-align: bottom; }
thead th, tbody th { overflow-wrap: normal; word-break: keep-all; }
tbody th { font-weight: normal; }
.sum th, .sum td { font-weight: bold; border-top: 2px solid #1b1b1b; border-bottom: 0; }
.cause th { padding-top: 1rem; font-weight: bold; overflow-wrap: anywhere; word-break: normal; }
.name { min-width: 7.5em; }
.key-word { white-space: nowrap; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.drawn { width: 26%; min-width: 6rem; vertical-align: middle; }
.bar, .key { overflow: visible; }
.bar { display: block; width: 100%; height: .8rem; }
.chart { display: block; width: 100%; min-width: 34rem; height: auto; }
.chart text { font-size: 115px; fill: #1b1b1b; font-variant-numeric: tabular-nums; }
.chart .scale { text-anchor: end; }
.chart .below { text-anchor: middle; }
.chart line { stroke: #ccc; stroke-width: 8; }
.first { fill: #17466b; stroke: #17466b; }
.second { fill: #f3bd6b; stroke: #17466b; }
.chart .first, .chart .second { stroke-width: 8; }
.bar .first, .bar .second, .key .first, .key .second { stroke-width: 1; vector-effect: non-scaling-stroke; }
.legend { font-size: .9rem; }
.legend span { margin-right: 1.5rem; white-space: nowrap; }
.key { width: .8rem; height: .8rem; margin-right: .4rem; vertical-align: -.05rem; }
.claims { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(27rem, 100%), 1fr)); gap: 1.75rem 2rem; }
.claim ol { margin: .25rem 0 0; padding-left: 1.5rem; font-size: .9rem; font-variant-numeric: tabular-nums; }
.claim li { padding: .1rem 0; }
.claim li ul { list-style: none; margin: 0; padding: 0; color: #333; }
footer { margin-top: 3rem; padding-top: .5rem; border-top: 1px solid #bbb; font-size: .85rem; color: #555; }
@page { size: A4; margin: 15mm 14mm; }
@media print {
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; line-height: 1.4; }
  h2, h2 + p, h3, caption, .legend, thead, .cause, tr:first-child { break-after: avoid; }
  h2 { margin-top: 1.75rem; }
  tr, .claim, .chart, .tiles { break-inside: avoid; }
  .sum, footer { break-before: avoid; }
  .claims { grid-template-columns: 1fr 1fr; gap: 1.25rem 1.5rem; line-height: 1.3; }
  .claim ol, .claim p { font-size: .8rem; }
  table { font-size: .85rem; }
  .drawn { width: 16%; min-width: 3rem; }
  .wide { overflow: visible; }
  .chart { min-width: 0; }
  .quiet, footer { color: #1b1b1b; }
  footer { margin-top: 1rem; }
}
)";

}  // namespace settling

#endif
