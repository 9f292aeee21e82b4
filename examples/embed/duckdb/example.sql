-- A year of one person of the sample, claim by claim: what a claim leaves for the person to pay, then the aid that it
-- brings, going on from the claims before. From the root of the repository:
-- node examples/embed/duckdb/sql.mjs <examples/embed/duckdb/example.sql
WITH claims AS (
  SELECT date AS day, claim_id, jinzhou_medical_aid_code(date, recipients, care) AS code,
    gongbao_ask('JZ-MA-04', MAP {
      'cost_kind': CASE care WHEN 'inpatient' THEN 'inpatient' ELSE 'long_term_outpatient' END,
      'in_scope_cost': in_scope_cost, 'insurance_paid': insurance_paid})['self_pay']::DECIMAL(18, 2) AS self_pay
  FROM read_csv('examples/data/claims.csv', all_varchar = true, types = {'date': 'DATE'})
  WHERE person_id = 'J-102' AND year(date) = 2023
), person AS (
  SELECT list_sort(list({day: day, claim_id: claim_id, code: code, self_pay: self_pay})) AS claims FROM claims
), settled AS (
  SELECT unnest(claims) AS claim, unnest(jinzhou_medical_aid_year_try(claims)) AS aid FROM person
)
SELECT claim.claim_id, claim.day, claim.self_pay, aid.* FROM settled ORDER BY ALL;
