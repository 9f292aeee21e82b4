// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <cstdio>

#include "../certificate.hpp"
#include "knots.hpp"

namespace {

using namespace knot_proof;

void for_each_category(const auto& policy, auto each) {
  for (const rank& r : policy.ranking)
    if (policy.terms.contains(r.category)) each(r.category);
  each(category::none);
}

/// All readings with each other, and the rules beside the plans. Too much for compilers, nothing for a program.
tally proved_by_the_program() {
  tally t = visits_in_jinzhou(readings::all_together);
  for_each_category(jinzhou::medical_aid_2023, [&](category c) { t += aid_in_jinzhou(c, readings::all_together); });
  for_each_category(sanmenxia::medical_aid_2022, [&](category c) {
    for (const auto& k : words_of<care>)
      for (const bool qualifies : {true, false}) t += aid_in_sanmenxia(c, k.value, qualifies, readings::all_together);
  });
  for (const auto& l : words_of<level>)
    for (const bool retired : {true, false})
      for (const int year : {2022, 2023}) t += visits_in_sanmenxia(l.value, retired, year, readings::all_together);
  return t;
}

/// The same after a change of identity inside the year.
tally changes_proved_by_the_program() {
  tally t;
  for_each_category(jinzhou::medical_aid_2023, [&](category former) {
    for_each_category(jinzhou::medical_aid_2023,
                      [&](category now) { t += aid_after_a_change(former, now, readings::all_together); });
  });
  return t;
}

std::string number(int n) { return proof::grouped(static_cast<std::uint64_t>(n)); }

void print(const char* who, const tally& t) {
  std::printf("%s: %s curves, %s knots, %s amounts beside them; %s cliffs, all listed\n", who, number(t.curves).c_str(),
              number(t.knots).c_str(), number(t.amounts).c_str(), number(t.cliffs).c_str());
}

}  // namespace

int main() {
  const tally compiled = sum({proved_of_aid_in_jinzhou(), proved_of_stays_in_sanmenxia(),
                              proved_of_outpatient_aid_in_sanmenxia(), proved_of_visits()});
  const tally compiled_changes = proved_of_changes_in_jinzhou();
  tally t = proved_by_the_program();
  const tally changes = changes_proved_by_the_program();
  print("by the compiler, each reading alone", compiled);
  print("by the program, all readings together", t);
  std::printf("no payment falls, is negative, above its claim or cap; nothing is lost; the rules pay the same\n");
  std::printf("likewise after a change of identity in Jinzhou, %s curves and %s: no claim is paid above its self-pay\n",
              number(compiled_changes.curves).c_str(), number(changes.curves).c_str());
  t += changes;
  int fallen = 0;
  for (const property& p : properties) {
    if (t.*p.fallen != 0) std::fprintf(stderr, "%d times: %s\n", t.*p.fallen, p.text);
    fallen += t.*p.fallen;
  }
  return fallen == 0 ? 0 : 1;
}
