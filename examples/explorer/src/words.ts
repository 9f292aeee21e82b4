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
  asDefault: ["default: {1}", "默认：{1}"],
  search: ["Search rules", "查找规则"],
  searchHint: ["id, title, article or document", "编号、名称、条款或文号"],
  found: ["{1} rules", "{1}条规则"],
  yuan: ["yuan", "元"],
});

export const curve = words({
  title: ["Curve", "曲线"],
  lead: ["What is paid for an amount, and where it turns.", "多少费用支付多少，在何处转折。"],
});

export const claim = words({
  title: ["Claim", "算一笔"],
  lead: ["Any rule and case: state the facts, see the answer, why, and what is next.", "任一规则或案件：填写事实，查看结果、理由与下一个界限。"],
  rule: ["Rule or case", "规则或案件"],
  facts: ["Facts", "事实"],
  more: ["More facts, if there are any", "其他情况（如有）"],
  readings: ["How the text is read", "条文的理解"],
  exampleValues: ["Example values stand here. Change any of them.", "此处为示例数值，均可更改。"],
  example: ["Example values", "填入示例"],
  clear: ["Clear", "清空"],
  answer: ["Answer", "结果"],
  refused: ["Not answered", "不予计算"],
  addRow: ["Add a row", "增加一行"],
  removeRow: ["Remove row {1}", "删除第{1}行"],
  row: ["row {1}", "第{1}行"],
  needed: ["needed", "必填"],
  external: ["set by another authority", "由其他机关规定"],
  source: ["Article", "依据"],
  inForce: ["In force", "有效期"],
  openEnd: ["{1} onwards", "自{1}起"],
  between: ["{1} to {2}", "{1}至{2}"],
  rounding: ["Rounding", "取整"],
  composedOf: ["Composed of", "由以下规则组成"],
  tags: ["Nature", "性质"],
  whyDefault: ["Why this is the default: {1}", "默认理由：{1}"],
  howItCame: ["Step by step", "逐步计算"],
  layer: ["Layer", "层次"],
  portion: ["Above the deductible", "超过起付标准的部分"],
  deductible: ["Deductible", "起付标准"],
  rate: ["Rate", "比例"],
  beforeCap: ["Before the cap", "限额前"],
  cap: ["Cap", "限额"],
  paid: ["Pays", "支付"],
  nextTitle: ["The next threshold", "下一个界限"],
  next: ["{1} yuan more would bring {2} yuan more.", "再增加{1}元，多支付{2}元。"],
  above: ["{1} yuan up, at {2} yuan: {3}.", "再增加{1}元，到{2}元时：{3}。"],
  below: ["{1} yuan down, at {2} yuan: {3}.", "减少{1}元，到{2}元时：{3}。"],
  lostTitle: ["What would bring something else", "哪些情况会有不同结果"],
  identities: ["By identity", "按身份"],
  otherReadings: ["Read otherwise", "作另一种理解"],
  otherFacts: ["With one fact changed", "改变一项事实"],
  wouldBring: ["brings {1}", "支付{1}"],
  wouldRefuse: ["not answered: {1}", "不予计算：{1}"],
  inFull: ["The explanation in full", "完整说明"],
  days: ["See the days in the calendar", "在日历中查看期限"],
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
