// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import { words } from "./text.ts";

// What the page says of itself. What the law says, what a field means and what is wrong with an input, the library says.

export const shared = words({
  brand: ["What the law pays", "一看就懂的待遇"],
  skip: ["Skip to the content", "跳到正文"],
  views: ["Views", "视图"],
  computedHere: ["Computed in this page by gongbao {1}. Nothing is sent anywhere.", "由 gongbao {1} 在本页内计算，不向任何地方发送数据。"],
  tables: ["Tables and calendar, SHA-256:", "待遇表与日历 SHA-256："],
  noLibrary: [
    "gongbao.wasm cannot be loaded. All that this page knows of the law is in it, so there is nothing to show.",
    "无法载入 gongbao.wasm。本页所知的全部规定都在其中，因此没有可显示的内容。",
  ],
  failed: ["This view cannot be shown for this address.", "该地址的内容无法显示。"],
  saveSvg: ["Picture (SVG)", "图片（SVG）"],
  savePng: ["Picture (PNG)", "图片（PNG）"],
  saveCsv: ["Numbers (CSV)", "数据（CSV）"],
  copyLink: ["Copy the link", "复制链接"],
  copied: ["Copied", "已复制"],
  print: ["Print", "打印"],
  keep: ["Keep and send", "保存与发送"],
  yes: ["yes", "是"],
  no: ["no", "否"],
  none: ["none", "无"],
  notStated: ["not stated", "未填"],
  search: ["Search rules", "查找规则"],
  searchHint: ["id, title, article or document", "编号、名称、条款或文号"],
  found: ["{1} rules", "{1}条规则"],
  yuan: ["yuan", "元"],
  ofUnit: ["{1} {2}", "{1}{2}"],
  dayOf: ["{1} {2}", "{1} {2}"],
  notPublished: ["that year's calendar is not published", "该年放假安排尚未公布"],
});

export const form = words({
  needed: ["needed", "必填"],
  external: ["set by another authority", "由其他机关规定"],
  asDefault: ["default: {1}", "默认：{1}"],
  whyDefault: ["Why this is the default: {1}", "默认理由：{1}"],
  more: ["More facts, if there are any", "其他情况（如有）"],
  readings: ["How the text is read", "条文的理解"],
  addRow: ["Add a row", "增加一行"],
  removeRow: ["Remove row {1}", "删除第{1}行"],
  row: ["row {1}", "第{1}行"],
});

export const curve = words({
  title: ["Curve", "曲线"],
  lead: ["What is paid for an amount, and where it turns.", "多少费用支付多少，在何处转折。"],
});

export const claim = words({
  title: ["Claim", "算一笔"],
  lead: ["Any rule or case: state the facts, see the answer, why, and what comes next.", "任一规则或案件：填写事实，查看结果、理由与下一个界限。"],
  rule: ["Rule or case", "规则或案件"],
  facts: ["Facts", "事实"],
  exampleValues: ["These values are an example. Change any of them.", "以下为示例数值，均可更改。"],
  example: ["Example values", "填入示例"],
  answer: ["Answer", "结果"],
  refused: ["Not answered", "不予计算"],
  about: ["The rule", "规则说明"],
  source: ["Article", "依据"],
  inForce: ["In force", "有效期"],
  openEnd: ["from {1}", "自{1}起"],
  between: ["{1} to {2}", "{1}至{2}"],
  ownPeriod: ["Own period", "自身期间"],
  rounding: ["Rounding", "取整"],
  composedOf: ["Composed of", "组成规则"],
  tags: ["Nature", "性质"],
  brings: ["brings", "支付"],
  whoPays: ["Who pays", "由谁负担"],
  rest: ["the person", "个人负担"],
  layers: ["Step by step", "逐步计算"],
  layer: ["Layer", "层次"],
  portion: ["Above it", "超过部分"],
  deductible: ["Deductible", "起付标准"],
  rate: ["Rate", "比例"],
  cap: ["Cap", "限额"],
  paidBefore: ["Used before", "此前已付"],
  pays: ["Pays", "支付"],
  nextTitle: ["The next threshold", "下一个界限"],
  next: ["{1} yuan more bring {2} yuan more.", "再增加{1}元，多支付{2}元。"],
  above: ["{2} yuan more, at {1}: {3}.", "再增加{2}元，到{1}元时：{3}。"],
  below: ["{2} yuan less, at {1}: {3}.", "减少{2}元，到{1}元时：{3}。"],
  lostTitle: ["What lost, and what would change it", "未采用的与会改变结果的"],
  identities: ["Other identities", "其他身份"],
  otherReadings: ["Read otherwise", "作另一种理解"],
  otherFacts: ["One fact changed", "改变一项事实"],
  inFull: ["The explanation in full", "完整说明"],
  seeDays: ["See the days in the calendar", "在日历中查看期限"],
  kind: ["kind", "类别"],
  key: ["key", "键"],
  meaning: ["meaning", "含义"],
  value: ["value", "值"],
  unit: ["unit", "单位"],
  input: ["input", "输入"],
  output: ["output", "输出"],
});

export const whatIf = words({
  title: ["What if", "假如"],
  lead: ["Another table, and what it would change.", "换一张待遇表，会改变什么。"],
});

export const calendar = words({
  title: ["Calendar", "期限日历"],
  lead: ["A deadline on its month, and the days that moved it.", "期限落在哪一天，哪些日子使它移动。"],
  rule: ["Rule with a deadline", "有期限的规则"],
});

export const articles = words({
  title: ["Articles", "条文"],
  lead: ["Every article of every document: the rules that encode it, or why none does.", "每份文件的每一条：由哪些规则编码，或者为何未编码。"],
});
