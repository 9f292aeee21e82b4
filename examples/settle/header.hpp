// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_HEADER_HPP
#define SETTLE_HEADER_HPP

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/gongbao.hpp>
#include <gongbao/interop/string.hpp>

#include "../common/as_written.hpp"
#include "../common/told.hpp"
#include "columns.hpp"
#include "csv_reader.hpp"
#include "headings.hpp"
#include "readable.hpp"
#include "unusable.hpp"

namespace settling {

using gongbao::language;
using outside::told;

/// What a person says of the headings of a file, and the language in which he is answered.
struct heading_choices {
  std::vector<std::string> ignored{};                                  ///< they are meant for something else
  std::vector<std::pair<column, std::vector<std::string>>> columns{};  ///< taken for a column, or added up
  language in = language::en;
  std::string_view said_elsewhere{};  ///< a column that the file may lack: another file says it
  bool audits = false;                ///< what national files say of aid that was paid is read too
  bool alerts = false;                ///< who is insured how, and bears what, is read too
};

/// Adds what `person_id=证件号码,insurance_paid=统筹支付+大病支付` says to the choices.
inline void add_choices(heading_choices& choices, const claims_form& form, std::string_view text) {
  for (bool more = true; more;) {
    const std::size_t comma = text.find(',');
    const std::string_view one = text.substr(0, comma);
    const std::size_t equals = one.find('=');
    const auto known = form.find(one.substr(0, equals));
    if (!known || equals == one.npos || equals + 1 == one.size())
      throw unusable(told({"{1} is no choice of a column: write key=heading, as person_id=证件号码",
                           "{1}不是对栏目的指定：应写为“键=表头”，如person_id=证件号码"},
                          choices.in, in_quotes(one)));
    std::vector<std::string> headings;
    for (std::string_view rest = one.substr(equals + 1);;) {
      const std::size_t plus = rest.find('+');
      headings.emplace_back(rest.substr(0, plus));
      for (const not_insurance& n : never_insurance)
        if (const std::string plain = plain_heading(headings.back());
            form.name(*known) == "insurance_paid" && (plain == n.field || plain == n.term))
          throw unusable(told({"{1} {2}, and no payment of an insurance", "{1}{2}，不是医疗保险支付"}, choices.in,
                              in_quotes(headings.back()), std::string_view(n.why.in(choices.in))));
      if (plus == rest.npos) break;
      rest.remove_prefix(plus + 1);
    }
    if (headings.size() > 1 && form.form(*known).type != "money")
      throw unusable(told({"only amounts are added up, and {1} is none", "只有金额可以相加，{1}不是金额"}, choices.in,
                          form.name(*known)));
    for (const auto& [c, before] : choices.columns)
      if (c == *known)
        throw unusable(told({"the column {1} is chosen twice", "栏目{1}指定了两次"}, choices.in, form.name(c)));
    choices.columns.emplace_back(*known, std::move(headings));
    more = comma != text.npos;
    if (more) text.remove_prefix(comma + 1);
  }
}

/// Which fields of a record stand in which column: by its key, by another name of it, or as a person chose.
class header {
 public:
  /// Of a record without fault.
  header(const claims_form& form, const csv_record& record, const heading_choices& choices = {}, char separator = ',')
      : form_{&form},
        names_(record.fields.begin(), record.fields.end()),
        taken_(names_.size()),
        places_(form.column_count(), nowhere),
        separator_{separator},
        in_{choices.in},
        said_elsewhere_{form.find(choices.said_elsewhere)},
        reads_alerts_{choices.alerts} {
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (const std::size_t first = place_of_name(names_[i]); first != i && !names_[i].empty())
        add_fault(told({"the header has the column {1} twice", "表头{1}出现两次"}, in_, printable(names_[i])));
    for (const auto& [c, headings] : choices.columns) choose(c, headings);
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (const auto known = form.find(names_[i]); known && !taken_[i] && place_of_name(names_[i]) == i)
        take(*known, i);
    std::map<std::pair<column, std::string_view>, std::size_t> parts;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (taken_[i] || is_among(choices.ignored, names_[i])) continue;
      const std::optional<heading_term> meaning = meaning_of(names_[i]);
      const std::optional<column> known = meaning ? form.find(meaning->key) : std::nullopt;
      if (!known || is_chosen(choices, *known)) continue;
      if (*known == column::paid_total_aid && !choices.audits) continue;
      if (is_of_alerts(*known) && !choices.alerts) continue;
      const column c = *known;
      if (meaning->part.empty()) {
        take(c, i);
      } else if (const auto [before, is_new] = parts.emplace(std::pair(c, meaning->part), i); is_new) {
        taken_[i] = c;
      } else {
        add_fault(both(before->second, i, c));
      }
    }
    for (const auto& part : parts) add_part(part.first.first, part.second);
    if (has(column::action)) {
      const std::string heading = plain_heading(names_[place(column::action)]);
      is_refund_flag_ = std::find(std::begin(refund_flags), std::end(refund_flags), heading) != std::end(refund_flags);
    }
  }

  /// What the file is read as.
  const claims_form& form() const noexcept { return *form_; }

  /// The names of the columns as they stand in the file.
  const std::vector<std::string>& names() const noexcept { return names_; }
  bool has(column c) const noexcept { return places_[index_of(c)] != nowhere; }
  char separator() const noexcept { return separator_; }
  /// The rows have another one than the headings.
  void separate_by(char separator) noexcept { separator_ = separator; }

  /// In which a person is told of the file.
  language in() const noexcept { return in_; }

  /// What a heading is taken for.
  std::optional<column> taken_for(std::size_t i) const noexcept { return taken_[i]; }

  /// How many headings are taken for something.
  std::size_t known() const noexcept {
    return static_cast<std::size_t>(
        std::count_if(taken_.begin(), taken_.end(), [](const auto& c) { return c.has_value(); }));
  }

  /// What keeps it from being used whatever the columns are, as sentences.
  const std::string& faults() const noexcept { return faults_; }

  /// Which field of a record is the column's; none of it if the file lacks it.
  std::size_t place(column c) const noexcept { return places_[index_of(c)]; }

  /// The field of a column; empty if the file or the record lacks it.
  std::string_view text(const csv_record& record, column c) const noexcept {
    const std::size_t at = places_[index_of(c)];
    return at < record.fields.size() ? record.fields[at] : std::string_view{};
  }

  /// True if the column `action` is the flag of the national interface.
  bool is_refund_flag() const noexcept { return is_refund_flag_; }

  /// A column that may be empty, and lacking: another file says it.
  std::optional<column> said_elsewhere() const noexcept { return said_elsewhere_; }

  /// True if the columns that alerts need are read.
  bool reads_alerts() const noexcept { return reads_alerts_; }

  /// True if some column says what was paid.
  bool has_payments() const noexcept {
    bool has_some = false;
    for (std::size_t i = 0; i < places_.size(); ++i)
      has_some = has_some || (is_of_payments(static_cast<column>(i)) && places_[i] != nowhere);
    return has_some;
  }

  /// True if some column is the sum of several.
  bool has_sums() const noexcept { return !sums_.empty(); }

  /// Puts the sums behind the fields of a record without fault; `memory` must live as long. Where something cannot be
  /// added, that stands there.
  void add_sums(csv_record& record, std::vector<std::string>& memory) const {
    memory.resize(sums_.size());
    for (std::size_t i = 0; i < sums_.size(); ++i) {
      const std::optional<std::size_t> bad = unreadable_part(record, sums_[i]);
      gongbao::money total{};
      if (!bad)
        for (const std::size_t part : sums_[i]) total += *outside::read_as_written<gongbao::money>(record.fields[part]);
      memory[i] = bad ? std::string(record.fields[*bad]) : gongbao::to_string(total);
    }
    for (const std::string& text : memory) record.fields.push_back(text);
  }

  /// Says where a column is: `column 8 (insurance_paid)`, `column 2 (psn_no, person_id)`; of a sum, if a record is
  /// given, where that lies which cannot be added.
  std::string place_of(std::string_view where, const csv_record* record = nullptr) const {
    std::size_t at = place_of_name(where);
    const auto known = form_->find(where);
    if (known && has(*known)) at = place(*known);
    if (at == nowhere) {
      const std::string_view term = chinese_of(where);
      return told(term.empty() ? gongbao::text{"column {1} (not in the file)", "{1}栏（文件中没有）"}
                               : gongbao::text{"column {1} (not in the file)", "{2}栏（{1}，文件中没有）"},
                  in_, printable(where), term);
    }
    if (at >= names_.size()) {
      const sum& parts = sums_[at - names_.size()];
      const std::optional<std::size_t> bad =
          record != nullptr && record->fault == csv_fault::none ? unreadable_part(*record, parts) : std::nullopt;
      if (!bad)
        return told({"columns {1}, {2}", "{1}（{2}）"}, in_,
                    listed(
                        parts, [&](std::size_t i) { return number_and_name(i, {}); }, " + "),
                    where);
      at = *bad;
    }
    return told({"column {1}", "{1}"}, in_, number_and_name(at, where));
  }

  /// What was taken for what, where it does not say so itself: `"psn_no" as person_id`.
  std::string readings() const {
    std::string all;
    form_->for_each_column([&](column c) {
      const std::size_t at = place(c);
      if (at == nowhere || (at < names_.size() && names_[at] == form_->name(c))) return;
      const auto quoted = [&](std::size_t i) { return in_quotes(names_[i]); };
      all += all.empty() ? "" : told({", ", "，"}, in_);
      all += told({"{1} as {2}", "{1}作为{2}"}, in_,
                  at < names_.size() ? quoted(at) : listed(sums_[at - names_.size()], quoted, " + "), form_->name(c));
    });
    return all;
  }

 private:
  using sum = std::vector<std::size_t>;  ///< the places of its parts

  static bool is_among(const std::vector<std::string>& names, const std::string& heading) {
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return name == heading || name == printable(heading); });
  }
  static bool is_chosen(const heading_choices& choices, column c) {
    return std::any_of(choices.columns.begin(), choices.columns.end(),
                       [&](const auto& choice) { return choice.first == c; });
  }
  std::size_t place_of_name(std::string_view name) const noexcept {
    const auto at = std::find(names_.begin(), names_.end(), name);
    return at == names_.end() ? nowhere : static_cast<std::size_t>(at - names_.begin());
  }
  template <class Says>
  static std::string listed(const sum& parts, Says&& says, std::string_view between) {
    std::string all;
    for (const std::size_t part : parts) (all += all.empty() ? "" : between) += says(part);
    return all;
  }
  /// `8 (insurance_paid)`, `2 (psn_no, person_id)`
  std::string number_and_name(std::size_t i, std::string_view key) const {
    std::string text = printable(names_[i]);
    if (names_[i] != key && !key.empty()) text += told({", ", "，"}, in_) + printable(key);
    return told({"{1} ({2})", "第{1}栏（{2}）"}, in_, i + 1, text);
  }
  std::string both(std::size_t i, std::size_t j, column c) const {
    return told({"columns {1} and {2} are both {3}: take one out, or say which by --columns {3}={4}",
                 "{1}和{2}都对应{3}：应删去一栏，或以--columns {3}={4}指明"},
                in_, number_and_name(std::min(i, j), {}), number_and_name(std::max(i, j), {}), form_->name(c),
                printable(names_[std::min(i, j)]));
  }
  void add_fault(const std::string& text) { (faults_ += faults_.empty() ? "" : told({"; ", "；"}, in_)) += text; }

  void take(column c, std::size_t i) {
    std::size_t& place = places_[index_of(c)];
    taken_[i] = c;
    if (place == nowhere)
      place = i;
    else
      add_fault(both(first_of(place), i, c));
  }
  std::size_t first_of(std::size_t place) const {
    return place < names_.size() ? place : sums_[place - names_.size()][0];
  }

  void add_part(column c, std::size_t i) {
    std::size_t& place = places_[index_of(c)];
    taken_[i] = c;
    if (place == nowhere) {
      place = i;
    } else if (place >= names_.size()) {
      sums_[place - names_.size()].push_back(i);
    } else if (meaning_of(names_[place]).value_or(heading_term{}).part.empty()) {
      add_fault(both(place, i, c));  // the whole stands there already
    } else {
      sums_.push_back({place, i});
      place = names_.size() + sums_.size() - 1;
    }
  }

  void choose(column c, const std::vector<std::string>& headings) {
    sum parts;
    for (const std::string& heading : headings) {
      std::size_t at = place_of_name(heading);
      for (std::size_t i = 0; i < names_.size() && at == nowhere; ++i)
        if (printable(names_[i]) == heading || plain_heading(names_[i]) == plain_heading(heading)) at = i;
      if (at == nowhere)
        add_fault(told({"there is no column {1} to take as {2}", "没有可作为{2}的表头{1}"}, in_, in_quotes(heading),
                       form_->name(c)));
      else if (taken_[at])
        add_fault(told({"column {1} cannot be {2} and {3}", "{1}不能既作{2}又作{3}"}, in_, number_and_name(at, {}),
                       form_->name(*taken_[at]), form_->name(c)));
      else
        parts.push_back(at);
      if (at != nowhere) taken_[at] = c;
    }
    if (parts.empty()) return;
    if (parts.size() > 1) sums_.push_back(parts);
    places_[index_of(c)] = parts.size() > 1 ? names_.size() + sums_.size() - 1 : parts[0];
  }

  static std::optional<std::size_t> unreadable_part(const csv_record& record, const sum& parts) {
    for (const std::size_t part : parts)
      if (part < record.fields.size() && !outside::read_as_written<gongbao::money>(record.fields[part])) return part;
    return {};
  }

  static constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

  const claims_form* form_;
  std::vector<std::string> names_;
  std::vector<std::optional<column>> taken_;
  std::vector<std::size_t> places_;  ///< by column
  std::vector<sum> sums_;
  std::string faults_;
  bool is_refund_flag_ = false;
  char separator_;
  language in_;
  std::optional<column> said_elsewhere_;
  bool reads_alerts_;
};

}  // namespace settling

#endif
