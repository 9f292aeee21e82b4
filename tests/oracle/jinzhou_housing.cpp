// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "jinzhou.hpp"

// Resale of affordable housing, 锦政规〔2022〕5号.

namespace oracle {

namespace {

const vocabulary full_term_day{"full_term_day", {"anniversary", "next_day"}};
const vocabulary published_on{"published_on", {"signature", "gazette"}};
const vocabulary term_end{"term_end", {"same_day", "day_before"}};
const vocabulary title_bar{"title_bar", {"sale", "full_title"}};
const vocabulary title_route{"title_route", {"resale", "full_title"}};
const vocabulary transfer_reason{"transfer_reason", {"inheritance", "divorce", "sale", "gift", "other"}};
const vocabulary repurchase_form{"repurchase_form", {"multiplicative", "additive"}};

constexpr std::string_view in_force_from = "2022-09-03", in_force_to = "2027-09-03";

void scope(form& f) {
  const day approved = f.date("approved_on");
  const bool urban = f.flag("urban");
  const bool first = f.flag("first_transfer");
  f.maybe_date("date");
  f.in_force("date", in_force_from, in_force_to);
  f.ready();
  f.gives("applies", yes_no(approved >= on("2007-11-19") && urban && first));
}

day first_resale(day title_ready, std::string_view full_term) {
  const day anniversary = plus_years(title_ready, 5);
  return full_term == "next_day" ? plus_days(anniversary, 1) : anniversary;
}

void resale_bar(form& f) {
  const day title_ready = f.date("title_ready");
  const auto date = f.maybe_date("date");
  const auto full_term = f.reading(full_term_day);
  f.in_force("date", in_force_from, in_force_to);
  f.ready();
  const day earliest = first_resale(title_ready, full_term);
  f.gives("earliest", text(earliest));
  if (date) f.gives("may_sell", yes_no(*date >= earliest));
}

void repurchase(form& f) {
  const ratio original = f.money("original_price");
  const ratio depreciation = f.rate("depreciation", need::external);
  const ratio index = f.rate("price_index", need::external);
  const auto how = f.word("repurchase_form", repurchase_form, need::external);
  const auto mode = f.reading(words::rounding);
  f.ready();
  refuse_if(depreciation > 1, "out_of_range");
  const ratio kept = ratio(1) - depreciation;
  const ratio factor = how == "multiplicative" ? kept * index : kept + (index - 1);
  f.gives("price", yuan(to_fen(above_zero(original * factor), mode)));
}

void land_gain(form& f) {
  const day date = f.date("date");
  const ratio market = f.money("market_price", need::external);
  const auto title_ready = f.maybe_date("title_ready");
  const auto full_term = f.reading(full_term_day);
  f.word("title_route", title_route, "resale");
  const bool paid = f.flag("already_paid", false);
  const auto mode = f.reading(words::rounding);
  f.in_force("date", in_force_from, in_force_to);
  f.ready();
  refuse_if(title_ready && date < *title_ready, "inconsistent_dates");
  f.gives("land_gain", yuan(paid ? 0 : to_fen(percent(1) * market, mode)));
  f.gives("full_title", yes_no(!title_ready || first_resale(*title_ready, full_term) <= date));
}

void pre_emption(form& f) {
  const bool buys = f.flag("government_buys");
  const auto market = f.maybe_money("market_price");
  f.ready();
  f.gives("preemption", buys ? "sold_to_government" : "free_sale");
  if (buys && market) f.gives("price", yuan(*market));
}

void approval(form& f) {
  const day accepted = f.date("accepted");
  const auto done_on = f.maybe_date("done_on");
  f.in_force("accepted", in_force_from, in_force_to);
  f.ready();
  refuse_if(done_on && *done_on < accepted, "inconsistent_dates");
  f.gives_deadline(workdays_after(accepted, 10), done_on);
}

void inheritance(form& f) {
  const auto reason = f.word("transfer_reason", transfer_reason);
  const day title_ready = f.date("title_ready");
  const day date = f.date("date");
  const bool full_title = f.flag("full_title", false);
  const auto full_term = f.reading(full_term_day);
  f.in_force("date", in_force_from, in_force_to);
  f.ready();
  const day earliest = first_resale(title_ready, full_term);
  const bool in_family = reason == "inheritance" || reason == "divorce";
  f.gives("allowed", yes_no(in_family || full_title || (reason == "sale" && date >= earliest)));
  f.gives("limited_title", yes_no(in_family && !full_title));
  f.gives("earliest", text(earliest));
}

void second_purchase(form& f) {
  const bool resold = f.flag("resold");
  const bool full_title = f.flag("full_title", false);
  const auto bar = f.reading(title_bar);
  f.ready();
  f.gives("eligible", yes_no(!(resold || (bar == "full_title" && full_title))));
}

void validity(form& f) {
  const day date = f.date("date");
  const auto published = f.reading(published_on);
  const auto end = f.reading(term_end);
  f.ready();
  const day from = published == "gazette" ? on("2022-09-30") : on("2022-09-03");
  const day to = plus_days(plus_years(from, 5), end == "day_before" ? -1 : 0);
  f.gives("in_force", yes_no(from <= date && date <= to));
  f.gives("valid_from", text(from));
  f.gives("valid_to", text(to));
}

}  // namespace

void jinzhou_housing(book& b) {
  b.add("JZ-AH-01", scope, {.days = {"2007-11-18", "2007-11-19", "2007-11-20"}});
  b.add("JZ-AH-02", resale_bar, {.weight = 2, .days = {"2020-02-29", "2024-02-29", "2016-02-29", "2018-09-03"}});
  b.add("JZ-AH-03", repurchase, {.weight = 4, .rates = {"0%", "100%", "108%", "95%", "12.5%"}});
  b.add("JZ-AH-04", land_gain,
        {.weight = 4, .days = {"2018-01-10", "2020-02-29"}, .ascending = {{"title_ready", "date"}}});
  b.add("JZ-AH-05", pre_emption);
  b.add("JZ-AH-06", approval, {.weight = 2, .ascending = {{"accepted", "done_on"}}});
  b.add("JZ-AH-07", inheritance, {.weight = 2, .days = {"2020-02-29", "2018-09-03", "2022-09-03"}});
  b.add("JZ-AH-08", second_purchase);
  b.add("JZ-AH-09", validity, {.days = {"2022-09-03", "2022-09-30", "2027-09-03", "2027-09-30"}});
}

}  // namespace oracle
