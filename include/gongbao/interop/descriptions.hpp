// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_INTEROP_DESCRIPTIONS_HPP
#define GONGBAO_INTEROP_DESCRIPTIONS_HPP

#include <cstddef>
#include <cstdint>

#include <gongbao/core/document_status.hpp>
#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/interop/json.hpp>
#include <gongbao/rules/explain.hpp>

// What a rule says of itself, for programs that are no C++: as JSON, in which everything stands in every language side
// by side, and as tab-separated lines in one language. Faces in other languages are generated from the JSON. No heap.

namespace gongbao::inline v0::flat {

/// A rule as a list of cities has it.
struct listed_rule {
  const entry* rule = nullptr;
  text_view city{};          ///< its key
  std::uint32_t handle = 0;  ///< of its id
};

namespace detail {

inline constexpr bool is_case(const entry& e) noexcept { return e.rules.count > 0; }

/// "EXACT FLOOR", or 明确规定、不低于.
template <class Writer>
constexpr void put_tags(Writer& out, const rule_info& info, language in) noexcept {
  bool later = false;
  for (const auto& w : words_of<provenance>) {
    if (!info.tags.contains(w.value)) continue;
    if (later) out.put(text{" ", "、"}.in(in));
    out.put(in == language::en ? w.name : w.label);
    later = true;
  }
}

/// What is written with a `text_writer`, for any writer. 1 KiB: citations are short, and each list of cities is tested.
template <class Write>
constexpr void with_text(Write write, auto&& use) noexcept {
  char buffer[1024]{};
  text_writer out(buffer, sizeof buffer);
  write(out);
  use(out.written());
}

template <class Writer>
constexpr void put_citation(json_writer<Writer>& json, const source& where) noexcept {
  json.open('{');
  for (const language l : {language::en, language::zh}) {
    json.key(l == language::en ? "en" : "zh");
    with_text([&](text_writer& out) { explain(out, where, l); }, [&](text_view cited) { json.value(cited); });
  }
  json.close('}');
}

template <class Writer>
constexpr void put_day(json_writer<Writer>& json, date day) noexcept {
  with_text([&](text_writer& out) { flat_form<date>::write(out, day); },
            [&](text_view written) { json.value(written); });
}

template <class Writer>
constexpr void put_field(json_writer<Writer>& json, const field_description& d) noexcept {
  json.open('{').key("key").value(d.key).key("type").value(d.type).key("kind");
  d.kind.empty() ? json.null() : json.value(d.kind);
  json.key("unit").value(d.unit).key("required").value(d.is_required).key("default");
  d.has_default ? json.value(d.default_text) : json.null();
  json.key("external").value(d.is_external).key("condition").value(d.condition).key("meaning").value(d.meaning);
  json.key("question").value(d.question).key("why_default").value(d.why_default).key("words").open('[');
  for (std::size_t i = 0; i < d.word_count; ++i)
    json.open('{').key("key").value(d.words[i].key).key("label").value(d.words[i].label).close('}');
  json.close(']').key("headings").open('[');
  for (std::size_t from = 0; from < d.headings.size();) {
    const std::size_t end = d.headings.find(',', from);
    json.value(d.headings.part(from, end - from));
    from = end + 1;
  }
  json.close(']').close('}');
}

/// Calls `use` with the description of each field of one side of a rule.
template <class Use>
void each_field_of(decltype(entry::describe_inputs) describe, Use use) {
  describe([](const field_description& d, void* to) { (*static_cast<Use*>(to))(d); }, &use);
}

/// How the document stands, and when and on what ground that was looked into.
template <class Writer>
constexpr void put_status(json_writer<Writer>& json, const document& d) noexcept {
  json.key("status").value(name_of(status_of(d))).key("checked");
  if (d.checked)
    put_day(json, d.checked->on);
  else
    json.null();
  json.key("ground");
  d.checked ? json.value(d.checked->ground) : json.null();
  json.key("replaced_by");
  d.replaced_by.empty() ? json.null() : json.value(d.replaced_by);
}

template <class Writer>
void put_rule(json_writer<Writer>& json, const listed_rule& listed) {
  const entry& e = *listed.rule;
  const rule_info& info = *e.info;
  json.open('{').key("id").value(info.id).key("handle").value(std::int64_t{listed.handle});
  json.key("kind").value(is_case(e) ? "case" : "rule").key("name").value(e.name).key("city").value(listed.city);
  json.key("title").open('{').key("en").value(info.title).key("zh").value(info.title_zh).close('}');
  json.key("document").value(info.source.in->number).key("source");
  put_citation(json, info.source);
  json.key("tags").open('[');
  for (const auto& w : words_of<provenance>)
    if (info.tags.contains(w.value)) json.value(w.name);
  json.close(']').key("first_day");
  const period& days = info.in_force();
  put_day(json, days.first());
  json.key("last_day");
  if (const auto last = days.last())
    put_day(json, *last);
  else
    json.null();
  put_status(json, *info.source.in);
  json.key("own_period");
  info.own_period.empty() ? json.null() : json.value(info.own_period);
  json.key("period_key");
  e.period_key.empty() ? json.null() : json.value(e.period_key);
  json.key("rounds");
  if (e.rounds == nullptr)
    json.null();
  else
    json.open('{').key("how").value(e.rounds->how).key("words").value(e.rounds->words).close('}');
  json.key("composed_of").open('[');
  for (const rule_info* part : e.rules) json.value(part->id);
  json.close(']').key("inputs").open('[');
  each_field_of(e.describe_inputs, [&](const field_description& d) { put_field(json, d); });
  json.close(']').key("outputs").open('[');
  each_field_of(e.describe_outputs, [&](const field_description& d) { put_field(json, d); });
  json.close(']').close('}');
}

/// A cell of tab-separated lines: what would end it is a blank.
template <class Writer>
constexpr void put_cell(Writer& out, text_view cell) noexcept {
  for (const char c : cell) out.put(c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
}
template <class Writer>
constexpr void put_headings(Writer& out, const text (&headings)[10], language in) noexcept {
  for (const text& heading : headings) {
    if (&heading != headings) out.put('\t');
    out.put(heading.in(in));
  }
  out.put('\n');
}

template <class Writer>
void put_field_line(Writer& out, const text& side, const field_description& d, language in) {
  const auto cell = [&](text_view what) {
    put_cell(out, what);
    out.put('\t');
  };
  const auto truth = [&](bool is) { cell(is ? text{"yes", "是"}.in(in) : text{"no", "否"}.in(in)); };
  cell(side.in(in));
  cell(d.key);
  put_cell(out, d.type);
  if (!d.kind.empty()) {
    out.put(' ');
    out.put(d.kind);
  }
  if (!d.headings.empty()) {
    out.put(' ');
    out.put(d.headings);
  }
  out.put('\t');
  cell(d.unit.in(in));
  truth(d.is_required);
  cell(d.default_text);
  truth(d.is_external);
  cell(d.condition.in(in));
  put_cell(out, d.meaning.in(in));
  if (!d.question.empty()) {
    out.put(text{": ", "："}.in(in));
    put_cell(out, d.question.in(in));
    out.put(text{"; why the default: ", "；默认的理由："}.in(in));
    put_cell(out, d.why_default.in(in));
  }
  out.put('\t');
  for (std::size_t i = 0; i < d.word_count; ++i) {
    if (i != 0) out.put(' ');
    out.put(d.words[i].key);
    out.put('=');
    put_cell(out, d.words[i].label.in(in));
  }
  out.put('\n');
}

}  // namespace detail

/// What a value of a type looks like, by example; nothing of a type that its words describe.
constexpr text form_of_type(text_view type) noexcept {
  struct example {
    text_view type;
    text form;
  };
  constexpr example examples[] = {
      {"money",
       {"an amount in yuan with at most two decimals, as 1234.50", "以元为单位的金额，最多两位小数，如1234.50"}},
      {"rate",
       {"a rate in per cent with at most three decimals, as 55% or 62.5%", "百分率，最多三位小数，如55%或62.5%"}},
      {"area", {"an area in m² with at most two decimals, as 88.5", "以平方米为单位的面积，最多两位小数，如88.5"}},
      {"decimal", {"a number with at most six decimals, as 12.5", "数值，最多六位小数，如12.5"}},
      {"int", {"a whole number of at most nine digits, as 12", "整数，最多九位，如12"}},
      {"bool", {"true or false", "是或否"}},
      {"date", {"a day of the years 1900 to 2199, as 2023-03-01", "1900年至2199年的日期，如2023-03-01"}},
      {"month", {"a month of the years 1900 to 2199, as 2023-03", "1900年至2199年的月份，如2023-03"}},
      {"rows",
       {"a table: a line of headings, then a line a row, commas between the cells",
        "一张表：首行为表头，其后每行一条，以逗号分隔"}},
      {"text", {"a text in UTF-8 without tab, semicolon and equals sign", "不含制表符、分号和等号的文字"}}};
  for (const example& e : examples)
    if (e.type == type) return e.form;
  return {};
}

namespace detail {

/// A value that was met, in quotes: what would end a line is a blank, what is no UTF-8 is U+FFFD. A long one by its
/// size.
template <class Writer>
constexpr void put_met(Writer& out, text_view value, language in) noexcept {
  if (value.size() > 160) {
    out.put(text{"a text of ", "一段文字，共"}.in(in));
    with_text(
        [&](text_writer& to) {
          gongbao::detail::write_fixed(to, static_cast<std::int64_t>(value.size()), 0, gongbao::detail::zeros::kept);
        },
        [&](text_view size) { out.put(size); });
    out.put(text{" bytes", "字节"}.in(in));
    return;
  }
  out.put(text{"\"", "“"}.in(in));
  for (std::size_t i = 0; i < value.size();) {
    const std::size_t length = character_at(value, i);
    const auto byte = static_cast<unsigned char>(value[i]);
    if (length == 0)
      out.put("\uFFFD");
    else
      out.put(byte < 0x20 || byte == 0x7F ? text_view(" ") : value.part(i, length));
    i += length == 0 ? 1 : length;
  }
  out.put(text{"\"", "”"}.in(in));
}

/// The form of an input: its words, or what a value of its type looks like.
template <class Writer>
void put_wanted(Writer& out, const field_description& d, language in) {
  if (d.word_count == 0) {
    out.put(form_of_type(d.type).in(in));
    if (!d.headings.empty()) {
      out.put(": ");
      out.put(d.headings);
    }
    return;
  }
  const bool is_set = d.kind == "set";
  if (in == language::en) out.put(is_set ? "one or more of " : "one of ");
  for (std::size_t i = 0; i < d.word_count; ++i) {
    if (i != 0) out.put(text{", ", "、"}.in(in));
    out.put(d.words[i].key);
    if (in == language::en) continue;
    out.put("（");
    out.put(d.words[i].label.in(in));
    out.put("）");
  }
  if (in == language::zh) out.put(is_set ? "中的一项或几项" : "之一");
}

/// Whether what was refused can be mended by another spelling of the same input.
constexpr bool is_of_form(error e) noexcept {
  return e == error::invalid_value || e == error::invalid_date || e == error::unknown_value ||
         e == error::unknown_recipient || e == error::missing_input || e == error::external_parameter_missing;
}

}  // namespace detail

/// Why a question is refused, as a sentence: the input, what the refusal means, what was met there and what is wanted:
/// the form of its values, its words, the inputs that the rule has, the days on which it is in force (`shows_days`: by
/// its own tables). `inputs` are those of the question.
template <class Writer>
void put_refusal(Writer& out, const entry& rule, const pair* inputs, std::size_t count, const refusal& refused,
                 bool shows_days, language in) {
  detail::put_refusal(out, refused, in);
  const auto wanted = [&] { out.put(text{"; wanted ", "；应为"}.in(in)); };
  if (refused.where.empty() || refused.error == error::duplicate_key) return;
  if (refused.error == error::unknown_key) {
    wanted();
    bool later = false;
    detail::each_field_of(rule.describe_inputs, [&](const field_description& d) {
      out.put(later ? text{", ", "、"}.in(in) : text{"one of ", "以下之一："}.in(in));
      out.put(d.key);
      later = true;
    });
    return;
  }
  bool is_met = false;
  for (std::size_t i = 0; i < count && !is_met; ++i) {
    if (!(inputs[i].key == refused.where)) continue;
    is_met = true;
    out.put(text{"; met ", "；所填为"}.in(in));
    detail::put_met(out, inputs[i].value, in);
  }
  // What another authority has to set is no other spelling of what was met.
  if (detail::is_of_form(refused.error) && !(is_met && refused.error == error::external_parameter_missing))
    detail::each_field_of(rule.describe_inputs, [&](const field_description& d) {
      if (!(d.key == refused.where)) return;
      wanted();
      detail::put_wanted(out, d, in);
    });
  if (refused.error != error::not_in_force || !shows_days) return;
  const period& days = rule.info->in_force();
  const auto day = [&](date d) {
    detail::with_text([&](text_writer& to) { flat_form<date>::write(to, d); }, [&](text_view s) { out.put(s); });
  };
  wanted();
  out.put(text{"a day from ", "自"}.in(in));
  day(days.first());
  if (const auto last = days.last()) {
    out.put(text{" to ", "至"}.in(in));
    day(*last);
  } else if (in == language::zh) {
    out.put("起");
  }
}

/// One rule, with all that is said of its inputs and outputs, as an object.
template <class Writer>
void describe_as_json(Writer& out, const listed_rule& listed) {
  json_writer<Writer> json(out);
  detail::put_rule(json, listed);
}
/// All of them as an array.
template <class Writer, class Rules>
void catalogue_as_json(Writer& out, const Rules& all) {
  json_writer<Writer> json(out);
  json.open('[');
  for (const listed_rule& listed : all) detail::put_rule(json, listed);
  json.close(']');
}

/// The inputs and outputs of a rule, a line each.
template <class Writer>
void describe_as_tsv(Writer& out, const listed_rule& listed, language in) {
  static constexpr text headings[]{
      {"side", "输入输出"}, {"key", "名称"},          {"type", "类型"},      {"unit", "单位"},    {"required", "必填"},
      {"default", "默认"},  {"external", "另行规定"}, {"condition", "条件"}, {"meaning", "含义"}, {"words", "可选值"}};
  detail::put_headings(out, headings, in);
  detail::each_field_of(listed.rule->describe_inputs, [&](const field_description& d) {
    detail::put_field_line(out, {"input", "输入项"}, d, in);
  });
  detail::each_field_of(listed.rule->describe_outputs, [&](const field_description& d) {
    detail::put_field_line(out, {"output", "输出项"}, d, in);
  });
}
/// All rules, a line each.
template <class Writer, class Rules>
void catalogue_as_tsv(Writer& out, const Rules& all, language in) {
  static constexpr text headings[]{{"id", "编号"},          {"handle", "句柄"},    {"kind", "种类"},   {"city", "城市"},
                                   {"name", "名称"},        {"title", "标题"},     {"source", "出处"}, {"tags", "效力"},
                                   {"first_day", "起始日"}, {"last_day", "截止日"}};
  detail::put_headings(out, headings, in);
  for (const listed_rule& listed : all) {
    const rule_info& info = *listed.rule->info;
    const auto cell = [&](text_view what) {
      detail::put_cell(out, what);
      out.put('\t');
    };
    const auto day = [&](date d) {
      detail::with_text([&](text_writer& to) { flat_form<date>::write(to, d); }, [&](text_view s) { out.put(s); });
    };
    cell(info.id);
    detail::with_text(
        [&](text_writer& to) {
          gongbao::detail::write_fixed(to, std::int64_t{listed.handle}, 0, gongbao::detail::zeros::kept);
        },
        cell);
    cell(detail::is_case(*listed.rule) ? text{"case", "办件"}.in(in) : text{"rule", "规则"}.in(in));
    cell(listed.city);
    cell(listed.rule->name);
    cell(in == language::zh ? info.title_zh : info.title);
    detail::with_text([&](text_writer& to) { explain(to, info.source, in); }, cell);
    detail::put_tags(out, info, in);
    out.put('\t');
    day(info.in_force().first());
    out.put('\t');
    if (const auto last = info.in_force().last()) day(*last);
    out.put('\n');
  }
}

}  // namespace gongbao::inline v0::flat

#endif
