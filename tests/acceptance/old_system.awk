# awk -F '\t' [-v flaw=…] -f old_system.awk cases.tsv: an imitation of an old system, which knows medical aid of one city
# for the five categories of the printed table, and writes what it paid as a spreadsheet: id,basic_aid,tilt_aid,total_aid.
#
# flaw=cap        the tilt of 低保边缘 ends one fen too early
# flaw=deductible one fen too much lies above the deductible
# flaw=truncated  fen are cut off, not rounded
function fen(amount,  parts, n) {
  n = split(amount, parts, ".")
  return parts[1] * 100 + (n > 1 ? substr(parts[2] "0", 1, 2) : 0)
}
function shown(f) { return sprintf("%d.%02d", int(f / 100), f % 100) }
function over(x, d) { return x > d ? x - d : 0 }
function share(portion, rate) { return int((portion * rate + (flaw == "truncated" ? 0 : 50)) / 100) }
function least(a, b) { return a < b ? a : b }

BEGIN {
  print "id,basic_aid,tilt_aid,total_aid"
  n = split("destitute orphan subsistence margin illness_poor", ranked, " ")
  split("0 0 0 200000 500000", deductible, " ")
  split("0 0 300000 500000 1000000", tilt_deductible, " ")
  split("70 70 70 60 50", rate, " ")
  split("2000000 2000000 2000000 1500000 1000000", tilt_cap, " ")
  cap = 2000000
  if (flaw == "cap") --tilt_cap[4]
}
$3 == "JZ-MA-07" && $5 !~ /error=/ {
  split("", given)
  for (k = split($4, parts, ";"); k > 0; --k) {
    e = index(parts[k], "=")
    given[substr(parts[k], 1, e - 1)] = substr(parts[k], e + 1)
  }
  for (key in given)  # what it does not know it does not settle
    if (key !~ /^(date|recipients|criteria_issued|self_pay|self_pay_before|basic_paid_before|residual_before|tilted_before|tilt_paid_before)$/) next
  if (given["recipients"] ~ /relapsed|monitored|at_risk/) next
  for (c = 1; c <= n; ++c) if (index("+" given["recipients"] "+", "+" ranked[c] "+")) break
  if (c > n || (ranked[c] == "illness_poor" && given["criteria_issued"] != "true")) next
  x = fen(given["self_pay"]); x0 = fen(given["self_pay_before"])
  portion = over(x0 + x, deductible[c]) - over(x0, deductible[c])
  if (flaw == "deductible" && portion > 0 && portion < x) ++portion
  basic = least(over(cap, fen(given["basic_paid_before"])), share(portion, rate[c]))
  r0 = fen(given["residual_before"]); r1 = r0 + x - basic
  portion = over(r1, tilt_deductible[c]) - over(r0, tilt_deductible[c])
  tilt = least(over(tilt_cap[c], fen(given["tilt_paid_before"])), share(portion, rate[c]))
  print $1 "," shown(basic) "," shown(tilt) "," shown(basic + tilt)
}
