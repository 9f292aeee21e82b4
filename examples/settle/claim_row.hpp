// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_CLAIM_ROW_HPP
#define SETTLE_CLAIM_ROW_HPP

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <gongbao/gongbao.hpp>
#include <gongbao/interop/string.hpp>

#include "../common/as_written.hpp"
#include "columns.hpp"
#include "csv_reader.hpp"
#include "header.hpp"
#include "identifiers.hpp"
#include "readable.hpp"
#include "unusable.hpp"

// One row of the claims file, and what every row says whatever its benefit.

namespace settling {

/// Why a row is not settled.
struct complaint {
  std::string_view status;  ///< the error's name, as in the status column
  std::string_view where;   ///< column or input concerned; empty if the whole row
  std::string why;          ///< the rest of the sentence
};

inline complaint complain(const gongbao::refusal& r, language in) {
  return {gongbao::name_of(r.error), r.where, std::string(std::string_view(gongbao::label_of(r.error, in)))};
}

/// The same under a law, whose period is named where the day lies outside.
inline complaint complain(const gongbao::refusal& r, const gongbao::document& law, language in) {
  complaint c = complain(r, in);
  if (r.error != gongbao::error::not_in_force) return c;
  const gongbao::period& period = law.in_force;
  c.why += period.last() ? told({": {1}, from {2} to {3}", "：{1}，自{2}至{3}"}, in, law.number,
                                told(period.first(), in), told(*period.last(), in))
                         : told({": {1}, from {2}", "：{1}，自{2}起"}, in, law.number, told(period.first(), in));
  return c;
}

/// What a fault is, as the end of a sentence.
inline std::string describe(csv_fault fault, language in) {
  const auto text = [&]() -> gongbao::text {
    switch (fault) {
      case csv_fault::none:
        break;
      case csv_fault::stray_quote:
        return {"a quote stands inside an unquoted field: quote the field, and write each quote in it twice",
                "未加引号的单元格内出现引号：应给单元格加引号，其中每个引号写两次"};
      case csv_fault::text_after_quote:
        return {"text follows a closing quote: write each quote inside a quoted field twice",
                "右引号后还有文字：加引号的单元格内，每个引号应写两次"};
      case csv_fault::unclosed_quote:
        return {"a quote is never closed", "引号没有配对"};
      case csv_fault::too_long:
        return {"the row is longer than 1 MiB", "该行超过1MiB"};
      case csv_fault::field_count:
        return {"the row does not have as many fields as the header", "该行的单元格数与表头不同"};
      case csv_fault::nul_byte:
        return {"there is a NUL byte in the text", "文字中有NUL字节"};
      case csv_fault::not_utf8:
        return {"the text is not UTF-8", "文字不是UTF-8编码"};
    }
    return {"nothing is wrong", "没有问题"};
  };
  return told(text(), in);
}

/// What every claim states. The texts live in the record.
struct claim {
  std::string_view claim_id{};
  std::string_view person_id{};
  settling::city city{};
  gongbao::date date{1900, 1, 1};
  settling::benefit benefit{};
};

/// What a row says beside that in a file of events.
struct event {
  settling::action action{};
  std::string_view ref_claim{};
  std::int32_t second = -1;  ///< of the day, if it is told
};

/// What a row says of its person where alerts are wanted.
struct stated_burden {
  gongbao::insurance insurance{};
  gongbao::money burden{};
};

/// Which day of a stay decides by what law and identity it is settled and whose year it is of: all of them together.
enum class decisive_day : std::uint8_t { settlement, admission };

}  // namespace settling

template <>
struct gongbao::enumeration<settling::decisive_day> {
  static constexpr const char* name = "decisive_day";
  template <class E>
  static constexpr explained_word<E> words[] = {
      {E::settlement, "settlement", {"the day in the column date", "结算日期一栏的日期"}},
      {E::admission, "admission", {"the day of admission, where there is one", "入院日期（有入院日期的）"}}};
};

namespace settling {

/// Reads the fields of one record without fault and keeps the first complaint: an unreadable value comes before a
/// missing one (rulebook 1.4).
class field_reader {
 public:
  field_reader(const header& columns, const csv_record& record) noexcept : columns_{&columns}, record_{&record} {}

  // An empty field leaves the default.

  /// Reads what every claim states.
  void read(claim& c) {
    read(column::claim_id, c.claim_id, true);
    read(column::person_id, c.person_id, true);
    read_word(column::city, columns_->form().cities(), c.city, true);
    read(column::date, c.date, true);
    read_word(column::benefit, columns_->form().benefits(), c.benefit, false);
  }

  /// Reads what a row of events says; of a row that is none, and of one that says nothing of it, a claim comes of it.
  [[gnu::noinline]] void read(event& e) {
    if (plain_heading(columns_->text(*record_, column::action)) == "依申请追溯")
      e.action = action::look_back;
    else if (!read_refund_flag(e.action))
      read_word(column::action, columns_->form().actions(), e.action, false);
    if (const std::string_view ref = columns_->text(*record_, column::ref_claim); !ref.empty())
      read_identifier(column::ref_claim, ref, e.ref_claim);
    else if (e.action == action::reverse || e.action == action::replace)
      miss(column::ref_claim);
    const language in = columns_->in();
    if (e.action == action::settle && !e.ref_claim.empty() && !is_unreadable(column::action))
      keep({"missing_input", name_of(column::action),
            told({"it names the claim {1} and does not say what becomes of it", "写明了原结算编号{1}，未写明如何处理"},
                 in, printable(e.ref_claim))},
           column::action);
    if (e.action == action::look_back && !e.ref_claim.empty())
      keep({"contradiction", name_of(column::ref_claim),
            told({"a payment that looks back is of no single claim: leave it empty",
                  "一次性救助不针对某一笔费用：应不填"},
                 in)},
           column::ref_claim);
    std::optional<int> behind_day;
    if (is_respelled(column::date)) behind_day = outside::time_behind_day(columns_->text(*record_, column::date));
    e.second = behind_day.value_or(-1);
    const std::string_view text = columns_->text(*record_, column::time);
    if (text.empty() || outside::nothing_written(text)) return;
    const std::optional<int> read = outside::read_time(text);
    if (!read)
      return keep({gongbao::name_of(gongbao::error::invalid_value), name_of(column::time),
                   told({"{1} is no time of day: write it as 08:30 or 08:30:05", "{1}不是时刻：应写为08:30或08:30:05"},
                        in, in_quotes(text))},
                  column::time);
    if (behind_day.value_or(0) != 0 && *behind_day != *read)
      return keep({"contradiction", name_of(column::time),
                   told({"{1} here and {2} in the date", "此处为{1}，日期中为{2}"}, in, in_quotes(text),
                        in_quotes(columns_->text(*record_, column::date)))},
                  column::time);
    e.second = *read;
  }

  /// Takes the day of admission for that of the claim, where there is one.
  void read_admission(claim& c) {
    gongbao::maybe<gongbao::date> admitted;
    const gongbao::date settled = c.date;
    read(column::admitted, admitted, false);
    if (!admitted) return;
    if (*admitted > settled && is_known(column::date))
      return keep(complain({gongbao::error::inconsistent_dates, name_of(column::admitted)}, columns_->in()),
                  column::admitted);
    c.date = *admitted;
  }

  /// Reads what alerts need.
  void read(stated_burden& b, bool asks_insurance) {
    std::string_view insured = columns_->text(*record_, column::insurance);
    for (const heading_term& t : insurance_terms)
      if (plain_heading(insured) == t.term) insured = t.key;
    if (asks_insurance && insured.empty()) miss(column::insurance);
    if (asks_insurance && !insured.empty()) read(column::insurance, insured, b.insurance, true);
    read(column::burden, b.burden, true);
    if (b.burden < gongbao::money{})
      keep(complain({gongbao::error::negative_amount, name_of(column::burden)}, columns_->in()), column::burden);
  }

  /// Reads the facts of a claim under a benefit of a city; the other columns are not looked at.
  template <class Branches, class Branch>
  void read_facts(typename Branch::claim& c, const claim& head) {
    of_ = Branch::number;
    read_facts<Branches, Branch>(c, head, [](auto, gongbao::text_view) { return true; });
  }

  /// Reads, of a claim whose city is not known, the facts that every city asks for under this benefit.
  template <class Branches, class Branch>
  void read_common_facts() {
    typename Branch::claim c{};
    read_facts<Branches, Branch>(c, {}, [](auto member, gongbao::text_view key) {
      return detail::is_common<Branches>(Branch::benefit::key, key,
                                         &detail::type_mark<detail::fact_type<decltype(member)>>);
    });
  }

  /// A column may not be empty.
  void ask_for(column c) {
    if (!is_given(c)) miss(c);
  }
  /// A column may be empty whatever a claim asks for: another file says it.
  void leave_out(std::optional<column> c) noexcept { said_elsewhere_ = c; }

  /// True if the field says something that can be read.
  bool is_known(column c) const noexcept { return is_given(c) && !unreadable_[index_of(c)]; }
  bool is_unreadable(column c) const noexcept { return unreadable_[index_of(c)]; }

  /// True if the field has a value in another than the flat form.
  bool is_respelled(column c) const noexcept { return respelled_[index_of(c)]; }

  /// True if the field is not empty; blanks alone say nothing.
  [[gnu::always_inline]] bool is_given(column c) const noexcept {
    return !columns_->text(*record_, c).empty() && !blank_[index_of(c)];
  }

  std::optional<complaint> first_complaint() const {
    if (first_unreadable_) return first_unreadable_;
    if (missing_) return complain({gongbao::error::missing_input, name_of(*missing_)}, columns_->in());
    return {};
  }

 private:
  std::string_view name_of(column c) const noexcept { return columns_->form().name(c); }

  template <class Branches, class Branch, class Wanted>
  void read_facts(typename Branch::claim& c, const claim& head, const Wanted& wanted) {
    const column* next = detail::columns_of_facts<Branches, Branch>.of;
    Branch::benefit::facts([&](auto member, gongbao::text_view key, gongbao::fact_use use, const auto&...) {
      const column at = *next++;
      if (!wanted(member, key)) return;
      if constexpr (gongbao::detail::same_as<detail::fact_type<decltype(member)>, gongbao::date>)
        if (at == column::date) {
          c.*member = head.date;
          return;
        }
      read(at, c.*member, use == gongbao::fact_use::needed);
    });
  }

  template <class T>
  void read(column c, T& to, bool required) {
    const std::string_view text = columns_->text(*record_, c);
    if (!text.empty())
      read(c, text, to, required);
    else if (required)
      miss(c);
  }

  /// Reads the flag of the national interface, if the file has that: 1 takes a settlement back.
  bool read_refund_flag(action& a) {
    if (!columns_->is_refund_flag()) return false;
    const auto flag = outside::read_as_written<bool>(columns_->text(*record_, column::action));
    if (flag && *flag) a = action::reverse;
    return flag.has_value();
  }

  /// A word is a number of the list of words.
  template <class Number>
  void read_word(column c, const outside::value_form& form, Number& to, bool required) {
    const std::string_view text = columns_->text(*record_, c);
    const auto take = [&](std::string_view name) {
      for (std::size_t i = 0; i < form.words.size(); ++i)
        if (form.words[i].name == name) {
          to = static_cast<Number>(i);
          return true;
        }
      return false;
    };
    if (text.empty()) {
      if (required) miss(c);
    } else if (!take(text)) {
      if (const auto meant = outside::as_written(form, text); meant && take(*meant))
        respelled_.set(index_of(c));
      else
        not_read(c, text, gongbao::error::unknown_value, required);
    }
  }

  /// A text is an identifier: of the claim, of the person, of an institution or a county.
  template <class Text>
  [[gnu::always_inline]] void read_identifier(column c, std::string_view text, Text& to) {
    if (detail::is_plain_identifier(text)) {
      to = text;
    } else if (std::string why = why_no_identifier(text, columns_->in()); why.empty()) {
      to = text;
    } else {
      keep({"invalid_identifier", name_of(c), std::move(why)}, c);
    }
  }
  void read(column c, std::string_view text, std::string_view& to, bool) { read_identifier(c, text, to); }
  void read(column c, std::string_view text, gongbao::text_view& to, bool) { read_identifier(c, text, to); }
  template <class T>
  void read(column c, std::string_view text, T& to, bool required) {
    using value = typename detail::plain<T>::type;
    if (const gongbao::outcome<value> read = gongbao::parse<value>(text)) {
      to = *read;
    } else if (const gongbao::outcome<value> meant = meant_by<value>(c, text)) {
      to = *meant;
      respelled_.set(index_of(c));
    } else {
      not_read(c, text, meant.refused().error, required);
    }
  }
  /// In the words of the city; where that is not known, in those of any.
  template <class T>
  gongbao::outcome<T> meant_by(column c, std::string_view text) const {
    const claims_form& form = columns_->form();
    if (of_) return outside::read_as_written<T>(form.form(c, *of_), text);
    gongbao::outcome<T> meant = outside::read_as_written<T>(text);
    form.for_each_branch([&](branch b) {
      if (!meant && form.use(b, c).is_read) meant = outside::read_as_written<T>(form.form(c, b), text);
    });
    return meant;
  }
  /// What is in no form: blanks, or nothing that can be read.
  void not_read(column c, std::string_view text, gongbao::error error, bool required) {
    if (!outside::nothing_written(text)) return keep(complain({error, name_of(c)}, columns_->in()), c);
    blank_.set(index_of(c));
    if (required) miss(c);
  }
  [[gnu::noinline]] void miss(column c) {
    if (!missing_ && c != said_elsewhere_) missing_ = c;
  }
  void keep(complaint unreadable, column c) {
    if (!first_unreadable_) first_unreadable_ = std::move(unreadable);
    unreadable_.set(index_of(c));
  }

  using column_set = std::bitset<256>;

  const header* columns_;
  const csv_record* record_;
  std::optional<branch> of_{};  ///< whose facts are read
  std::optional<complaint> first_unreadable_;
  column_set unreadable_;
  column_set respelled_;
  column_set blank_;
  std::optional<column> missing_;
  std::optional<column> said_elsewhere_;
};

/// A fact of the claim that a template begins with.
struct example_fact {
  std::string_view key;
  std::string_view flat;
};

/// What a claim leaves empty that is then taken in its favour, and the aid that comes of that.
struct unsaid {
  column first{};        ///< of the columns that may be empty
  gongbao::text what{};  ///< `… or … is empty and taken as …`; empty if there is nothing to say
  gongbao::money worth{};
};

/// The twelve columns behind the status, which say the same of every benefit.
struct settled_amounts {
  std::string_view category{};  ///< empty where the benefit knows none
  bool covered = false;
  gongbao::money self_pay{};
  gongbao::money basic_portion{};
  gongbao::money basic_aid{};
  gongbao::money residual{};
  gongbao::money tilt_portion{};
  gongbao::money tilt_aid{};
  gongbao::money total_aid{};
  gongbao::money patient_pays{};
  gongbao::money basic_paid_after{};
  gongbao::money tilt_paid_after{};
};

}  // namespace settling

#endif
