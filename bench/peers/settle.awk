# gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#
# awk -f settle.awk claims.csv > settlements.csv
#
# The settlements of `make_claims`, each claim on its own, as one would write them in awk: whole fen, which its doubles
# hold exactly. The terms are those of duckdb.mjs. It knows nothing of quotes, bad rows or accounts.
function terms(city, category, stay, visit, deductible, cap, tilt_deductible, tilt_rate, tilt_cap,    key) {
  key = city SUBSEP category
  rate[key, "inpatient"] = stay
  rate[key, "outpatient"] = visit
  deductibles[key] = deductible
  caps[key] = cap
  tilt_deductibles[key] = tilt_deductible
  tilt_rates[key] = tilt_rate
  tilt_caps[key] = tilt_cap
}
function fen(yuan) { return int(yuan * 100 + 0.5) }
function yuan(n) { return sprintf("%d.%02d", n / 100, n % 100) }
function least(a, b) { return a < b ? a : b }
function portion(amount) { return amount > 0 ? amount : 0 }
function percent(rate, amount) { return int((rate * amount + 50) / 100) }

BEGIN {
  FS = OFS = ","
  terms("jinzhou", "destitute", 70, 70, 0, 2000000, 0, 70, 2000000)
  terms("jinzhou", "orphan", 70, 70, 0, 2000000, 0, 70, 2000000)
  terms("jinzhou", "subsistence", 70, 70, 0, 2000000, 300000, 70, 2000000)
  terms("jinzhou", "margin", 60, 60, 200000, 2000000, 500000, 60, 1500000)
  terms("jinzhou", "illness_poor", 50, 50, 500000, 2000000, 1000000, 50, 1000000)
  terms("sanmenxia", "destitute", 90, 50, 0, 3000000, 1300000, 60, 1000000)
  terms("sanmenxia", "subsistence", 70, 50, 0, 3000000, 1300000, 60, 1000000)
  terms("sanmenxia", "relapsed_poor", 70, 50, 0, 3000000, 1300000, 60, 1000000)
  terms("sanmenxia", "margin", 65, 30, 260000, 1000000, 1300000, 60, 1000000)
  terms("sanmenxia", "rural_at_risk", 65, 30, 260000, 1000000, 1300000, 60, 1000000)
  terms("sanmenxia", "illness_poor", 65, 30, 660000, 1000000, 1300000, 60, 1000000)
  count["jinzhou"] = split("destitute,orphan,subsistence,margin,illness_poor", of_jinzhou)
  count["sanmenxia"] = split("destitute,subsistence,relapsed_poor,margin,rural_at_risk,illness_poor", of_sanmenxia)
}
NR == 1 {
  print "claim_id", "person_id", "city", "date", "status", "category", "covered", "self_pay", "basic_portion",
        "basic_aid", "residual", "tilt_portion", "tilt_aid", "total_aid", "patient_pays", "basic_paid_after",
        "tilt_paid_after"
  next
}
{
  in_jinzhou = $3 == "jinzhou"
  category = "none"
  for (i = count[$3]; i > 0; --i) {
    name = in_jinzhou ? of_jinzhou[i] : of_sanmenxia[i]
    if (index($5, name) || (name == "rural_at_risk" && index($5, "monitored"))) category = name
  }
  if (in_jinzhou)
    counts = $16 != "true" || $17 == "true"
  else
    counts = ($12 != "false" || $14 == "true") && ($6 == "inpatient" || $10 != "unlisted")
  counts = counts && $11 != "false"
  is_paid = counts && category != "none"
  is_tilted = is_paid && (in_jinzhou || ($12 != "false" && $13 != "false"))
  key = $3 SUBSEP category
  self_pay = fen($7) - fen($8)
  basic_portion = is_paid ? portion(self_pay - ($6 == "inpatient" || in_jinzhou ? deductibles[key] : 0)) : 0
  basic = least(caps[key] + 0, percent(rate[key, $6], basic_portion))
  residual = self_pay - basic
  tilt_portion = is_tilted && (in_jinzhou || basic >= caps[key]) ? portion(residual - tilt_deductibles[key]) : 0
  tilt = least(tilt_caps[key] + 0, percent(tilt_rates[key], tilt_portion))
  print $1, $2, $3, $4, "ok", category, (in_jinzhou ? counts : is_paid) ? "true" : "false", yuan(self_pay),
        yuan(basic_portion), yuan(basic), yuan(residual), yuan(tilt_portion), yuan(tilt), yuan(basic + tilt),
        yuan(self_pay - basic - tilt), yuan(basic), yuan(tilt)
}
