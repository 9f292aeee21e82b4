-- gongbao in PostgreSQL: the rules and cases. Printed by `faces sql`.   SPDX-License-Identifier: BSL-1.0

CREATE TYPE gongbao.jinzhou_means_verification_in_force_result AS (in_force boolean, valid_from date, valid_to date);
COMMENT ON COLUMN gongbao.jinzhou_means_verification_in_force_result.in_force IS 'the instrument is in force on date 文件在该日有效';
COMMENT ON COLUMN gongbao.jinzhou_means_verification_in_force_result.valid_from IS '(day 日) first day in force 有效期首日';
COMMENT ON COLUMN gongbao.jinzhou_means_verification_in_force_result.valid_to IS '(day 日) last day in force 有效期末日';
CREATE TYPE gongbao.jinzhou_means_verification_in_force_result_try AS (error text, error_where text, in_force boolean, valid_from date, valid_to date);
CREATE FUNCTION gongbao.jinzhou_means_verification_in_force(date date, validity_gap text DEFAULT 'continuous')
RETURNS gongbao.jinzhou_means_verification_in_force_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_means_verification_in_force_try(date date, validity_gap text DEFAULT 'continuous')
RETURNS gongbao.jinzhou_means_verification_in_force_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_means_verification_in_force IS 'JZ-HV-01 Validity extension 延长有效期
锦政规〔2022〕2号延期决定（2022年6月29日）、题注、第二十八条
in force from 自 2017-06-22 to 至 2027-06-22
date (day 日, required 必填) day to test 待判断的日期
validity_gap (default 默认 continuous) six days between the old expiry and the decision that extends it 原有效期届满至延期决定之间的6日: continuous 有效期连续不断, interrupted 该6日不在有效期内';
COMMENT ON FUNCTION gongbao.jinzhou_means_verification_in_force_try IS 'JZ-HV-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_means_verification_scope_result AS (in_scope boolean, governed_by text);
COMMENT ON COLUMN gongbao.jinzhou_means_verification_scope_result.in_scope IS 'the commission falls under the norm 该委托适用本规范';
COMMENT ON COLUMN gongbao.jinzhou_means_verification_scope_result.governed_by IS 'which rules govern the procedure 核对程序适用的规定: local 本规范, provincial 辽宁省居民家庭经济核对办法, none 不适用';
CREATE TYPE gongbao.jinzhou_means_verification_scope_result_try AS (error text, error_where text, in_scope boolean, governed_by text);
CREATE FUNCTION gongbao.jinzhou_means_verification_scope(programme text, cross_region boolean DEFAULT false, asserted boolean DEFAULT false)
RETURNS gongbao.jinzhou_means_verification_scope_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_02' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_means_verification_scope_try(programme text, cross_region boolean DEFAULT false, asserted boolean DEFAULT false)
RETURNS gongbao.jinzhou_means_verification_scope_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_02_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_means_verification_scope IS 'JZ-HV-02 Scope: programmes and territory 适用范围
锦政规〔2022〕2号第二条、第六条、第八条
in force from 自 2017-06-22 to 至 2027-06-22
programme (required 必填) assistance programme that commissions the verification 委托核对的救助制度: subsistence_allowance 最低生活保障, destitute_support 特困人员供养, medical_aid 医疗救助, education_aid 教育救助, housing_security 住房保障, employment_aid 就业救助, temporary_aid 临时救助, legal_aid 法律援助, other 其他(等)
cross_region (default 默认 false) the verification has to cross regions 需要跨区域核对
asserted (default 默认 false) an unlisted programme falls under the open list (等) 未列举的救助制度属于“等”的范围';
COMMENT ON FUNCTION gongbao.jinzhou_means_verification_scope_try IS 'JZ-HV-02: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_verification_acceptance_result AS (due date, due_workday date, late boolean);
COMMENT ON COLUMN gongbao.jinzhou_verification_acceptance_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_verification_acceptance_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_verification_acceptance_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
CREATE TYPE gongbao.jinzhou_verification_acceptance_result_try AS (error text, error_where text, due date, due_workday date, late boolean);
CREATE FUNCTION gongbao.jinzhou_verification_acceptance(received date, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_verification_acceptance_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_03' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_verification_acceptance_try(received date, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_verification_acceptance_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_03_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_verification_acceptance IS 'JZ-HV-03 Acceptance decision 受理决定
锦政规〔2022〕2号第九条第（二）项
in force from 自 2017-06-22 to 至 2027-06-22
received (day 日, required 必填) day the written commission was received 收到书面委托之日
done_on (day 日) day on which the act was done 实际办理日期';
COMMENT ON FUNCTION gongbao.jinzhou_verification_acceptance_try IS 'JZ-HV-03: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_verification_report_result AS (due date, due_workday date, late boolean);
COMMENT ON COLUMN gongbao.jinzhou_verification_report_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_verification_report_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_verification_report_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
CREATE TYPE gongbao.jinzhou_verification_report_result_try AS (error text, error_where text, due date, due_workday date, late boolean);
CREATE FUNCTION gongbao.jinzhou_verification_report(accepted date, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_verification_report_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_04' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_verification_report_try(accepted date, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_verification_report_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_04_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_verification_report IS 'JZ-HV-04 Verification report 核对报告
锦政规〔2022〕2号第九条第（四）项
in force from 自 2017-06-22 to 至 2027-06-22
accepted (day 日, required 必填) day of the acceptance decision 作出受理决定之日
done_on (day 日) day on which the act was done 实际办理日期';
COMMENT ON FUNCTION gongbao.jinzhou_verification_report_try IS 'JZ-HV-04: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_verification_extension_result AS (due date, due_workday date, late boolean, finding text);
COMMENT ON COLUMN gongbao.jinzhou_verification_extension_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_verification_extension_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_verification_extension_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
COMMENT ON COLUMN gongbao.jinzhou_verification_extension_result.finding IS 'ok; warning: longer than usual; violation: extension without notice ok；warning：超过一般期限；violation：延期未告知委托单位: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
CREATE TYPE gongbao.jinzhou_verification_extension_result_try AS (error text, error_where text, due date, due_workday date, late boolean, finding text);
CREATE FUNCTION gongbao.jinzhou_verification_extension(accepted date, extension_days integer, client_notified boolean, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_verification_extension_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_05' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_verification_extension_try(accepted date, extension_days integer, client_notified boolean, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_verification_extension_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_05_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_verification_extension IS 'JZ-HV-05 Extension of verification 延期核对
锦政规〔2022〕2号第十条
in force from 自 2017-06-22 to 至 2027-06-22
accepted (day 日, required 必填) day of the acceptance decision 作出受理决定之日
extension_days (working days 工作日, required 必填) working days of extension granted 延期核对的工作日数
client_notified (required 必填) the commissioning body was told 已告知委托单位
done_on (day 日) day on which the act was done 实际办理日期';
COMMENT ON FUNCTION gongbao.jinzhou_verification_extension_try IS 'JZ-HV-05: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_verification_review_result AS (available boolean, next_body text, due date, due_workday date, late boolean);
COMMENT ON COLUMN gongbao.jinzhou_verification_review_result.available IS 'a further review is possible 仍可提出复核';
COMMENT ON COLUMN gongbao.jinzhou_verification_review_result.next_body IS 'body that reviews next 下一次复核的核对机构: none 无, same_level 同级核对机构, next_level_up 上一级核对机构, province 省级核对机构';
COMMENT ON COLUMN gongbao.jinzhou_verification_review_result.due IS '(day 日, only if available, and not of an objection put to the province itself 仅在 available 为 true 且异议不是直接向省级核对机构提出时) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_verification_review_result.due_workday IS '(only if available, and not of an objection put to the province itself 仅在 available 为 true 且异议不是直接向省级核对机构提出时) last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_verification_review_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
CREATE TYPE gongbao.jinzhou_verification_review_result_try AS (error text, error_where text, available boolean, next_body text, due date, due_workday date, late boolean);
CREATE FUNCTION gongbao.jinzhou_verification_review(received date, reviewed_by text DEFAULT 'none', verification_level text DEFAULT 'county', referred_up boolean DEFAULT false, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_verification_review_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_06' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_verification_review_try(received date, reviewed_by text DEFAULT 'none', verification_level text DEFAULT 'county', referred_up boolean DEFAULT false, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_verification_review_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_06_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_verification_review IS 'JZ-HV-06 Re-verification 复核
锦政规〔2022〕2号第十一条
in force from 自 2017-06-22 to 至 2027-06-22
received (day 日, required 必填) day the objection reached the body it was put to 收到异议之日（以异议所提交的核对机构收到为准）
reviewed_by (default 默认 none) highest body that has already reviewed 已作复核的最高一级核对机构: none 无, same_level 同级核对机构, next_level_up 上一级核对机构, province 省级核对机构
verification_level (default 默认 county) level of the body that verified first 首次核对的核对机构级别: county 县级核对机构, city 市级核对机构
referred_up (default 默认 false) the body put the objection before the body above it instead of reviewing itself 核对机构未自行复核，已报请上一级核对机构复核
done_on (day 日) day on which the act was done 实际办理日期';
COMMENT ON FUNCTION gongbao.jinzhou_verification_review_try IS 'JZ-HV-06: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_offline_information_result AS (due date, due_workday date, late boolean);
COMMENT ON COLUMN gongbao.jinzhou_offline_information_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_offline_information_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_offline_information_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
CREATE TYPE gongbao.jinzhou_offline_information_result_try AS (error text, error_where text, due date, due_workday date, late boolean);
CREATE FUNCTION gongbao.jinzhou_offline_information(received date, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_offline_information_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_07' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_offline_information_try(received date, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_offline_information_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_07_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_offline_information IS 'JZ-HV-07 Off-line information supply 线下提供信息
锦政规〔2022〕2号第十六条
in force from 自 2017-06-22 to 至 2027-06-22
received (day 日, required 必填) day the request reached the information holder 相关部门（单位）收到核对请求之日
done_on (day 日) day on which the act was done 实际办理日期';
COMMENT ON FUNCTION gongbao.jinzhou_offline_information_try IS 'JZ-HV-07: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_field_staff_result AS (finding text);
COMMENT ON COLUMN gongbao.jinzhou_field_staff_result.finding IS 'ok or violation 判定结果：符合（ok）或不符合（violation）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
CREATE TYPE gongbao.jinzhou_field_staff_result_try AS (error text, error_where text, finding text);
CREATE FUNCTION gongbao.jinzhou_field_staff(staff integer, ids_shown boolean)
RETURNS gongbao.jinzhou_field_staff_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_08' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_field_staff_try(staff integer, ids_shown boolean)
RETURNS gongbao.jinzhou_field_staff_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_08_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_field_staff IS 'JZ-HV-08 Field staff minimum 至少2名工作人员
锦政规〔2022〕2号第十八条
in force from 自 2017-06-22 to 至 2027-06-22
staff (count 人, required 必填) staff sent 派出的工作人员人数
ids_shown (required 必填) credentials shown 已出示相关证件';
COMMENT ON FUNCTION gongbao.jinzhou_field_staff_try IS 'JZ-HV-08: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_verification_notice_result AS (due date, due_workday date, late boolean);
COMMENT ON COLUMN gongbao.jinzhou_verification_notice_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_verification_notice_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_verification_notice_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
CREATE TYPE gongbao.jinzhou_verification_notice_result_try AS (error text, error_where text, due date, due_workday date, late boolean);
CREATE FUNCTION gongbao.jinzhou_verification_notice(received date, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_verification_notice_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_09' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_verification_notice_try(received date, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_verification_notice_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_09_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_verification_notice IS 'JZ-HV-09 Notice of the result 告知结果
锦政规〔2022〕2号第十九条
in force from 自 2017-06-22 to 至 2027-06-22
received (day 日, required 必填) day the commissioning body received the report 委托单位收到核对报告之日
done_on (day 日) day on which the act was done 实际办理日期';
COMMENT ON FUNCTION gongbao.jinzhou_verification_notice_try IS 'JZ-HV-09: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_verification_authorisation_result AS (valid boolean, complete boolean, effective boolean);
COMMENT ON COLUMN gongbao.jinzhou_verification_authorisation_result.valid IS 'date lies in the validity window date 在授权书有效期限内';
COMMENT ON COLUMN gongbao.jinzhou_verification_authorisation_result.complete IS 'all needed signatures and fingerprints are there 应有的签名、手印齐全';
COMMENT ON COLUMN gongbao.jinzhou_verification_authorisation_result.effective IS 'valid and complete 在有效期限内且签名、手印齐全';
CREATE TYPE gongbao.jinzhou_verification_authorisation_result_try AS (error text, error_where text, valid boolean, complete boolean, effective boolean);
CREATE FUNCTION gongbao.jinzhou_verification_authorisation(signed date, date date, members integer, signatures integer, fingerprints integer, benefit_end date DEFAULT NULL, signatories text DEFAULT 'all_members')
RETURNS gongbao.jinzhou_verification_authorisation_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_10' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_verification_authorisation_try(signed date, date date, members integer, signatures integer, fingerprints integer, benefit_end date DEFAULT NULL, signatories text DEFAULT 'all_members')
RETURNS gongbao.jinzhou_verification_authorisation_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_10_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_verification_authorisation IS 'JZ-HV-10 Authorisation: validity and signatures 诚信承诺及授权书
锦政规〔2022〕2号第七条第（四）项、第（五）项
in force from 自 2017-06-22 to 至 2027-06-22
signed (day 日, required 必填) day of signature 授权人签字之日
benefit_end (day 日) last day the family enjoys assistance; absent: still running 享有社会救助待遇的最后一日；未给出的，视为仍在享有
date (day 日, required 必填) day to test 待判断的日期
members (persons 人, required 必填) persons of the application (1 for a single applicant) 申请涉及的人数（个人申请为1人）
signatures (persons 人, required 必填) persons who signed, also by a guardian or community staff 已签名的人数，含由法定监护人或社区（村）委员会人员代签的
fingerprints (persons 人, required 必填) persons whose fingerprint is given 已按手印的人数
signatories (default 默认 all_members) who must sign the authorisation of a family application 家庭申请的授权书由谁签名: all_members 全体家庭成员, applicant 仅申请人';
COMMENT ON FUNCTION gongbao.jinzhou_verification_authorisation_try IS 'JZ-HV-10: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_household_income_result AS (business_income numeric, property_income numeric, household_income numeric);
COMMENT ON COLUMN gongbao.jinzhou_household_income_result.business_income IS '(yuan 元) net business income counted 计入的经营性净收入';
COMMENT ON COLUMN gongbao.jinzhou_household_income_result.property_income IS '(yuan 元) movable + immovable 动产收入与不动产收入之和';
COMMENT ON COLUMN gongbao.jinzhou_household_income_result.household_income IS '(yuan 元) total; may be negative only under net_business=signed 家庭收入合计；仅在 net_business=signed 时可为负数';
CREATE TYPE gongbao.jinzhou_household_income_result_try AS (error text, error_where text, business_income numeric, property_income numeric, household_income numeric);
CREATE FUNCTION gongbao.jinzhou_household_income(wage_income numeric DEFAULT 0.00, business_gross numeric DEFAULT 0.00, cost_operating numeric DEFAULT 0.00, cost_household numeric DEFAULT 0.00, cost_depreciation numeric DEFAULT 0.00, cost_tax numeric DEFAULT 0.00, cost_other numeric DEFAULT 0.00, movable_income numeric DEFAULT 0.00, immovable_income numeric DEFAULT 0.00, transfer_income numeric DEFAULT 0.00, other_income numeric DEFAULT 0.00, net_business text DEFAULT 'floored')
RETURNS gongbao.jinzhou_household_income_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_11' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_household_income_try(wage_income numeric DEFAULT 0.00, business_gross numeric DEFAULT 0.00, cost_operating numeric DEFAULT 0.00, cost_household numeric DEFAULT 0.00, cost_depreciation numeric DEFAULT 0.00, cost_tax numeric DEFAULT 0.00, cost_other numeric DEFAULT 0.00, movable_income numeric DEFAULT 0.00, immovable_income numeric DEFAULT 0.00, transfer_income numeric DEFAULT 0.00, other_income numeric DEFAULT 0.00, net_business text DEFAULT 'floored')
RETURNS gongbao.jinzhou_household_income_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_11_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_household_income IS 'JZ-HV-11 Household income aggregation 收入状况
锦政规〔2022〕2号第十四条第（二）项
in force from 自 2017-06-22 to 至 2027-06-22
wage_income (yuan 元, default 默认 0.00) wages (工资性收入) 工资性收入
business_gross (yuan 元, default 默认 0.00) gross receipts of business 经营收入总额
cost_operating (yuan 元, default 默认 0.00) operating costs (业务成本) 业务成本
cost_household (yuan 元, default 默认 0.00) costs of the household business (家庭经营费用) 家庭经营费用
cost_depreciation (yuan 元, default 默认 0.00) depreciation (折旧) 折旧
cost_tax (yuan 元, default 默认 0.00) taxes paid (缴纳税款) 缴纳税款
cost_other (yuan 元, default 默认 0.00) other business spending (其他开支) 其他开支
movable_income (yuan 元, default 默认 0.00) income from movable property (动产收入) 动产收入
immovable_income (yuan 元, default 默认 0.00) income from immovable property (不动产收入) 不动产收入
transfer_income (yuan 元, default 默认 0.00) transfers (转移性收入) 转移性收入
other_income (yuan 元, default 默认 0.00) other income that counts (其他应计入收入) 其他应当计入家庭收入的项目
net_business (default 默认 floored) business loss in household income 家庭收入中经营亏损的处理: floored 经营性净收入不低于0, signed 亏损冲减其他收入';
COMMENT ON FUNCTION gongbao.jinzhou_household_income_try IS 'JZ-HV-11: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_household_property_result AS (physical_assets numeric, monetary_assets numeric, excluded_assets numeric, household_assets numeric);
COMMENT ON COLUMN gongbao.jinzhou_household_property_result.physical_assets IS '(yuan 元) sum of physical kinds 实物类财产合计';
COMMENT ON COLUMN gongbao.jinzhou_household_property_result.monetary_assets IS '(yuan 元) sum of monetary kinds 货币类财产合计';
COMMENT ON COLUMN gongbao.jinzhou_household_property_result.excluded_assets IS '(yuan 元) mobility vehicle 残疾人功能性代步机动车辆';
COMMENT ON COLUMN gongbao.jinzhou_household_property_result.household_assets IS '(yuan 元) assets counted 计入的家庭财产';
CREATE TYPE gongbao.jinzhou_household_property_result_try AS (error text, error_where text, physical_assets numeric, monetary_assets numeric, excluded_assets numeric, household_assets numeric);
CREATE FUNCTION gongbao.jinzhou_household_property(real_estate numeric DEFAULT 0.00, vehicles numeric DEFAULT 0.00, mobility_vehicle numeric DEFAULT 0.00, vessels numeric DEFAULT 0.00, antiques numeric DEFAULT 0.00, artworks numeric DEFAULT 0.00, other_physical numeric DEFAULT 0.00, cash numeric DEFAULT 0.00, deposits numeric DEFAULT 0.00, securities numeric DEFAULT 0.00, commercial_insurance numeric DEFAULT 0.00, receivables numeric DEFAULT 0.00, online_financial numeric DEFAULT 0.00, other_monetary numeric DEFAULT 0.00, other_property numeric DEFAULT 0.00, debts numeric DEFAULT 0.00, debt_treatment text DEFAULT 'not_netted')
RETURNS gongbao.jinzhou_household_property_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_12' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_household_property_try(real_estate numeric DEFAULT 0.00, vehicles numeric DEFAULT 0.00, mobility_vehicle numeric DEFAULT 0.00, vessels numeric DEFAULT 0.00, antiques numeric DEFAULT 0.00, artworks numeric DEFAULT 0.00, other_physical numeric DEFAULT 0.00, cash numeric DEFAULT 0.00, deposits numeric DEFAULT 0.00, securities numeric DEFAULT 0.00, commercial_insurance numeric DEFAULT 0.00, receivables numeric DEFAULT 0.00, online_financial numeric DEFAULT 0.00, other_monetary numeric DEFAULT 0.00, other_property numeric DEFAULT 0.00, debts numeric DEFAULT 0.00, debt_treatment text DEFAULT 'not_netted')
RETURNS gongbao.jinzhou_household_property_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_12_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_household_property IS 'JZ-HV-12 Household property aggregation and exclusion 财产状况
锦政规〔2022〕2号第十四条第（三）项
in force from 自 2017-06-22 to 至 2027-06-22
real_estate (yuan 元, default 默认 0.00) real estate (房地产) 房地产
vehicles (yuan 元, default 默认 0.00) motor vehicles without mobility_vehicle (机动车辆) 机动车辆（不含 mobility_vehicle）
mobility_vehicle (yuan 元, default 默认 0.00) mobility vehicle of a disabled person, excluded (残疾人功能性代步机动车辆) 残疾人功能性代步机动车辆（不计入）
vessels (yuan 元, default 默认 0.00) vessels (船舶) 船舶
antiques (yuan 元, default 默认 0.00) antiques (古董) 古董
artworks (yuan 元, default 默认 0.00) works of art (艺术品) 艺术品
other_physical (yuan 元, default 默认 0.00) other physical property (其他实物类) 其他有价值的实物类财产
cash (yuan 元, default 默认 0.00) cash (现金) 现金
deposits (yuan 元, default 默认 0.00) bank deposits (银行存款) 银行存款
securities (yuan 元, default 默认 0.00) wealth-management products, shares, funds, bonds (理财产品、股票、基金、债券) 理财产品、股票、基金、债券等有偿证券
commercial_insurance (yuan 元, default 默认 0.00) commercial insurance (商业保险) 商业保险
receivables (yuan 元, default 默认 0.00) claims on others (债权) 债权
online_financial (yuan 元, default 默认 0.00) online financial products (网络金融产品) 网络金融产品
other_monetary (yuan 元, default 默认 0.00) other monetary property (其他货币类) 其他有价值的货币类财产
other_property (yuan 元, default 默认 0.00) other property of value (其他有价值的财产) 其他有价值的财产
debts (yuan 元, default 默认 0.00) liabilities (only used with debt_treatment=netted) 债务（仅在 debt_treatment=netted 时使用）
debt_treatment (default 默认 not_netted) liabilities in household assets 家庭财产中债务的处理: not_netted 不扣除, netted 扣除（扣除后不低于0）';
COMMENT ON FUNCTION gongbao.jinzhou_household_property_try IS 'JZ-HV-12: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_interim_assistance_result AS (eligible boolean);
COMMENT ON COLUMN gongbao.jinzhou_interim_assistance_result.eligible IS 'interim assistance may be granted 可以先行给予临时性救助';
CREATE TYPE gongbao.jinzhou_interim_assistance_result_try AS (error text, error_where text, eligible boolean);
CREATE FUNCTION gongbao.jinzhou_interim_assistance(date date, approval_due date, extension_expired boolean, report_issued boolean, hardship boolean, deadline_day text DEFAULT 'included')
RETURNS gongbao.jinzhou_interim_assistance_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_13' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_interim_assistance_try(date date, approval_due date, extension_expired boolean, report_issued boolean, hardship boolean, deadline_day text DEFAULT 'included')
RETURNS gongbao.jinzhou_interim_assistance_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_13_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_interim_assistance IS 'JZ-HV-13 Interim temporary assistance 先行临时救助
锦政规〔2022〕2号第二十二条
in force from 自 2017-06-22 to 至 2027-06-22
date (day 日, required 必填) day of the decision 作出决定之日
approval_due (day 日, required 必填) last day of the approval period (set elsewhere) 审批期限的最后一日（由其他文件另行规定）
extension_expired (required 必填) an extension was taken and has run out 已延期核对且延期届满
report_issued (required 必填) a verification report exists 已出具核对报告
hardship (required 必填) the family is in real need 申请家庭生活确有困难
deadline_day (default 默认 included) whether "before day X" includes day X “X日前”是否包括X日当日: included X日当日仍在期限内, excluded X日的前一日为最后一日';
COMMENT ON FUNCTION gongbao.jinzhou_interim_assistance_try IS 'JZ-HV-13: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_verification_termination_result AS (terminate boolean, notify_client boolean);
COMMENT ON COLUMN gongbao.jinzhou_verification_termination_result.terminate IS 'verification ends 终止核对';
COMMENT ON COLUMN gongbao.jinzhou_verification_termination_result.notify_client IS 'the commissioning body is told 告知委托单位';
CREATE TYPE gongbao.jinzhou_verification_termination_result_try AS (error text, error_where text, terminate boolean, notify_client boolean);
CREATE FUNCTION gongbao.jinzhou_verification_termination(refuses_documents boolean DEFAULT false, justified boolean DEFAULT false, uncooperative boolean DEFAULT false, falsifies boolean DEFAULT false, obstructs boolean DEFAULT false)
RETURNS gongbao.jinzhou_verification_termination_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_14' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_verification_termination_try(refuses_documents boolean DEFAULT false, justified boolean DEFAULT false, uncooperative boolean DEFAULT false, falsifies boolean DEFAULT false, obstructs boolean DEFAULT false)
RETURNS gongbao.jinzhou_verification_termination_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_14_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_verification_termination IS 'JZ-HV-14 Termination for non-co-operation 终止核对
锦政规〔2022〕2号第二十六条
in force from 自 2017-06-22 to 至 2027-06-22
refuses_documents (default 默认 false) documents refused 不提供相关材料
justified (default 默认 false) a justified reason for the refusal 不提供材料有正当理由
uncooperative (default 默认 false) does not co-operate (不配合) 不配合核对工作
falsifies (default 默认 false) falsifies (弄虚作假) 弄虚作假
obstructs (default 默认 false) obstructs the verification (阻挠核对) 阻挠核对工作开展';
COMMENT ON FUNCTION gongbao.jinzhou_verification_termination_try IS 'JZ-HV-14: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_benefit_clawback_result AS (repayment numeric, application_waived boolean);
COMMENT ON COLUMN gongbao.jinzhou_benefit_clawback_result.repayment IS '(yuan 元) amount to pay back 应退缴的金额';
COMMENT ON COLUMN gongbao.jinzhou_benefit_clawback_result.application_waived IS 'the application is given up 放弃救助申请';
CREATE TYPE gongbao.jinzhou_benefit_clawback_result_try AS (error text, error_where text, repayment numeric, application_waived boolean);
CREATE FUNCTION gongbao.jinzhou_benefit_clawback(benefits_received numeric, false_declaration boolean)
RETURNS gongbao.jinzhou_benefit_clawback_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_15' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_benefit_clawback_try(benefits_received numeric, false_declaration boolean)
RETURNS gongbao.jinzhou_benefit_clawback_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_15_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_benefit_clawback IS 'JZ-HV-15 Claw-back on false declaration 退缴已享有的救助待遇
锦政规〔2022〕2号第七条第（二）项
in force from 自 2017-06-22 to 至 2027-06-22
benefits_received (yuan 元, required 必填) benefits already drawn that rest on the declaration 依据申报材料已享有的救助待遇金额
false_declaration (required 必填) false or concealed facts 虚报或隐瞒';
COMMENT ON FUNCTION gongbao.jinzhou_benefit_clawback_try IS 'JZ-HV-15: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_commission_contents_result AS (complete boolean, missing text[]);
COMMENT ON COLUMN gongbao.jinzhou_commission_contents_result.complete IS 'nothing is missing 材料齐全，无缺项';
COMMENT ON COLUMN gongbao.jinzhou_commission_contents_result.missing IS 'what is missing 缺少的项目: verification_items 核对项目, subjects 核对对象, contents 核对内容, term 委托期限, responsibilities 权责声明, written_form 书面形式, same_level 同级委托';
CREATE TYPE gongbao.jinzhou_commission_contents_result_try AS (error text, error_where text, complete boolean, missing text[]);
CREATE FUNCTION gongbao.jinzhou_commission_contents(present text[])
RETURNS gongbao.jinzhou_commission_contents_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_16' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_commission_contents_try(present text[])
RETURNS gongbao.jinzhou_commission_contents_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_16_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_commission_contents IS 'JZ-HV-16 Contents of a commission 核对委托书内容
锦政规〔2022〕2号第八条
in force from 自 2017-06-22 to 至 2027-06-22
present (required 必填) what the commission has: its contents, written form, a centre of the same level 核对委托已具备的要件：委托书内容、书面形式、同级委托: verification_items 核对项目, subjects 核对对象, contents 核对内容, term 委托期限, responsibilities 权责声明, written_form 书面形式, same_level 同级委托';
COMMENT ON FUNCTION gongbao.jinzhou_commission_contents_try IS 'JZ-HV-16: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_commission_papers_result AS (complete boolean, missing text[]);
COMMENT ON COLUMN gongbao.jinzhou_commission_papers_result.complete IS 'nothing is missing 材料齐全，无缺项';
COMMENT ON COLUMN gongbao.jinzhou_commission_papers_result.missing IS 'what is missing 缺少的项目: commission 委托书, basic_facts 核对对象基本情况, information 核对对象信息, authorisation 诚信承诺授权书, identities 申请人及家庭成员身份信息, proofs 证明材料';
CREATE TYPE gongbao.jinzhou_commission_papers_result_try AS (error text, error_where text, complete boolean, missing text[]);
CREATE FUNCTION gongbao.jinzhou_commission_papers(present text[])
RETURNS gongbao.jinzhou_commission_papers_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_17' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_commission_papers_try(present text[])
RETURNS gongbao.jinzhou_commission_papers_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_17_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_commission_papers IS 'JZ-HV-17 Papers with a commission 委托材料
锦政规〔2022〕2号第九条第（一）项、第（二）项
in force from 自 2017-06-22 to 至 2027-06-22
present (required 必填) papers handed over with the commission 随委托提交的材料: commission 委托书, basic_facts 核对对象基本情况, information 核对对象信息, authorisation 诚信承诺授权书, identities 申请人及家庭成员身份信息, proofs 证明材料';
COMMENT ON FUNCTION gongbao.jinzhou_commission_papers_try IS 'JZ-HV-17: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_verification_report_contents_result AS (complete boolean, missing text[]);
COMMENT ON COLUMN gongbao.jinzhou_verification_report_contents_result.complete IS 'nothing is missing 材料齐全，无缺项';
COMMENT ON COLUMN gongbao.jinzhou_verification_report_contents_result.missing IS 'what is missing 缺少的项目: centre 核对机构名称, commission_number 委托书字号(或批次), valid_for 核对信息有效时限, findings 居民家庭经济状况信息与财产评估结果, responsibilities 权责声明, seal 签章, date 日期';
CREATE TYPE gongbao.jinzhou_verification_report_contents_result_try AS (error text, error_where text, complete boolean, missing text[]);
CREATE FUNCTION gongbao.jinzhou_verification_report_contents(present text[])
RETURNS gongbao.jinzhou_verification_report_contents_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_18' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_verification_report_contents_try(present text[])
RETURNS gongbao.jinzhou_verification_report_contents_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_18_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_verification_report_contents IS 'JZ-HV-18 Contents of a verification report 核对报告内容
锦政规〔2022〕2号第二十条
in force from 自 2017-06-22 to 至 2027-06-22
present (required 必填) what the report states 核对报告已载明的内容: centre 核对机构名称, commission_number 委托书字号(或批次), valid_for 核对信息有效时限, findings 居民家庭经济状况信息与财产评估结果, responsibilities 权责声明, seal 签章, date 日期';
COMMENT ON FUNCTION gongbao.jinzhou_verification_report_contents_try IS 'JZ-HV-18: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_integrity_entry_result AS (integrity_record text);
COMMENT ON COLUMN gongbao.jinzhou_integrity_entry_result.integrity_record IS 'database that the entry goes to 应纳入的诚信管理体系数据库: personal 个人诚信管理体系数据库, organisational 单位诚信管理体系数据库, none 不纳入';
CREATE TYPE gongbao.jinzhou_integrity_entry_result_try AS (error text, error_where text, integrity_record text);
CREATE FUNCTION gongbao.jinzhou_integrity_entry(organisation boolean, intentional boolean, affects_result boolean, false_papers boolean DEFAULT false, conceals_facts boolean DEFAULT false)
RETURNS gongbao.jinzhou_integrity_entry_result AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_19' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_integrity_entry_try(organisation boolean, intentional boolean, affects_result boolean, false_papers boolean DEFAULT false, conceals_facts boolean DEFAULT false)
RETURNS gongbao.jinzhou_integrity_entry_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_HV_19_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_integrity_entry IS 'JZ-HV-19 Entry in the integrity database 纳入诚信管理
锦政规〔2022〕2号第二十四条第（二）项
in force from 自 2017-06-22 to 至 2027-06-22
organisation (required 必填) by an organisation concerned (有关单位), not the household 行为人是有关单位，不是核对对象
false_papers (default 默认 false) false proofs handed in (提交虚假证明材料) 提交虚假证明材料
conceals_facts (default 默认 false) material facts concealed (隐瞒重大客观事实) 隐瞒重大客观事实
intentional (required 必填) on purpose (故意) 故意
affects_result (required 必填) enough to affect the result (足以影响核对结果) 足以影响核对结果';
COMMENT ON FUNCTION gongbao.jinzhou_integrity_entry_try IS 'JZ-HV-19: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_penalty_filing_in_force_result AS (in_force boolean, valid_from date, valid_to date);
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_in_force_result.in_force IS 'the instrument is in force on date 文件在该日有效';
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_in_force_result.valid_from IS '(day 日) first day in force 有效期首日';
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_in_force_result.valid_to IS '(day 日) last day in force 有效期末日';
CREATE TYPE gongbao.jinzhou_penalty_filing_in_force_result_try AS (error text, error_where text, in_force boolean, valid_from date, valid_to date);
CREATE FUNCTION gongbao.jinzhou_penalty_filing_in_force(date date)
RETURNS gongbao.jinzhou_penalty_filing_in_force_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_penalty_filing_in_force_try(date date)
RETURNS gongbao.jinzhou_penalty_filing_in_force_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_penalty_filing_in_force IS 'JZ-MP-01 Validity 有效期
锦政规〔2022〕3号延期决定（2022年7月25日）、第十八条
in force from 自 2017-09-22 to 至 2027-09-22
date (day 日, required 必填) day to test 待判断的日期';
COMMENT ON FUNCTION gongbao.jinzhou_penalty_filing_in_force_try IS 'JZ-MP-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_major_penalty_by_kind_result AS (major boolean, major_basis text);
COMMENT ON COLUMN gongbao.jinzhou_major_penalty_by_kind_result.major IS 'major by kind 按种类属于重大行政处罚';
COMMENT ON COLUMN gongbao.jinzhou_major_penalty_by_kind_result.major_basis IS 'why 认定依据: listed_kind 列举种类, amount 金额标准, superior_rule 从其规定, none 无';
CREATE TYPE gongbao.jinzhou_major_penalty_by_kind_result_try AS (error text, error_where text, major boolean, major_basis text);
CREATE FUNCTION gongbao.jinzhou_major_penalty_by_kind(penalty_kinds text[], superior_rule text DEFAULT 'silent')
RETURNS gongbao.jinzhou_major_penalty_by_kind_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_02' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_major_penalty_by_kind_try(penalty_kinds text[], superior_rule text DEFAULT 'silent')
RETURNS gongbao.jinzhou_major_penalty_by_kind_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_02_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_major_penalty_by_kind IS 'JZ-MP-02 Major penalty by kind 重大行政处罚种类
锦政规〔2022〕3号第四条第（一）项、第（二）项
in force from 自 2017-09-22 to 至 2027-09-22
penalty_kinds (required 必填) all penalties of the decision 决定给予的全部处罚种类: downgrade_qualification 降低资质等级, revoke_licence 吊销许可证件, halt_business 责令停产停业, close_down 责令关闭, restrict_practice 限制从业, suspend_licence 暂扣许可证件, fine 罚款, confiscation 没收财产, warning 警告, other 其他
superior_rule (default 默认 silent) whether law, regulation or State Council department rule decides otherwise 法律、法规和国务院部门规章是否另有规定: silent 上位法无另行规定, major 上位法定为重大, not_major 上位法定为非重大';
COMMENT ON FUNCTION gongbao.jinzhou_major_penalty_by_kind_try IS 'JZ-MP-02: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_major_penalty_by_amount_result AS (major boolean, major_basis text, threshold numeric);
COMMENT ON COLUMN gongbao.jinzhou_major_penalty_by_amount_result.major IS 'major by amount 按金额属于重大行政处罚';
COMMENT ON COLUMN gongbao.jinzhou_major_penalty_by_amount_result.major_basis IS 'why 认定依据: listed_kind 列举种类, amount 金额标准, superior_rule 从其规定, none 无';
COMMENT ON COLUMN gongbao.jinzhou_major_penalty_by_amount_result.threshold IS '(yuan 元) threshold of the party 该类当事人的金额标准';
CREATE TYPE gongbao.jinzhou_major_penalty_by_amount_result_try AS (error text, error_where text, major boolean, major_basis text, threshold numeric);
CREATE FUNCTION gongbao.jinzhou_major_penalty_by_amount(party text, fine numeric DEFAULT 0.00, confiscated numeric DEFAULT 0.00, superior_rule text DEFAULT 'silent', penalty_amounts text DEFAULT 'each')
RETURNS gongbao.jinzhou_major_penalty_by_amount_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_03' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_major_penalty_by_amount_try(party text, fine numeric DEFAULT 0.00, confiscated numeric DEFAULT 0.00, superior_rule text DEFAULT 'silent', penalty_amounts text DEFAULT 'each')
RETURNS gongbao.jinzhou_major_penalty_by_amount_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_03_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_major_penalty_by_amount IS 'JZ-MP-03 Major penalty by amount 金额标准
锦政规〔2022〕3号第四条第（三）项
in force from 自 2017-09-22 to 至 2027-09-22
party (required 必填) punished party 受处罚当事人: citizen 公民, enterprise 企业法人, sole_trader 个体工商户, other_organisation 非企业法人或者其他组织
fine (yuan 元, default 默认 0.00) fine 罚款金额
confiscated (yuan 元, default 默认 0.00) value confiscated 没收财产的价值
superior_rule (default 默认 silent) whether law, regulation or State Council department rule decides otherwise 法律、法规和国务院部门规章是否另有规定: silent 上位法无另行规定, major 上位法定为重大, not_major 上位法定为非重大
penalty_amounts (default 默认 each) fine and confiscation against the major-penalty threshold 罚款与没收财产对照重大行政处罚金额标准的方法: each 各项金额分别对照, sum 两项金额相加';
COMMENT ON FUNCTION gongbao.jinzhou_major_penalty_by_amount_try IS 'JZ-MP-03: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_penalty_filing_deadline_result AS (due date, due_workday date, late boolean, filer text);
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_deadline_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_deadline_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_deadline_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_deadline_result.filer IS 'who files 报送机关: deciding_organ 处罚决定机关, lead_organ 主办机关';
CREATE TYPE gongbao.jinzhou_penalty_filing_deadline_result_try AS (error text, error_where text, due date, due_workday date, late boolean, filer text);
CREATE FUNCTION gongbao.jinzhou_penalty_filing_deadline(served date, joint boolean DEFAULT false, done_on date DEFAULT NULL, late_by text DEFAULT 'due_workday')
RETURNS gongbao.jinzhou_penalty_filing_deadline_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_04' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_penalty_filing_deadline_try(served date, joint boolean DEFAULT false, done_on date DEFAULT NULL, late_by text DEFAULT 'due_workday')
RETURNS gongbao.jinzhou_penalty_filing_deadline_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_04_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_penalty_filing_deadline IS 'JZ-MP-04 Filing deadline 15日内报送备案
锦政规〔2022〕3号第五条、第十四条第（一）项
in force from 自 2017-09-22 to 至 2027-09-22
served (day 日, required 必填) day the decision was handed down (by default its service; pass the day of making for the other reading) 行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日）
joint (default 默认 false) decision of several organs in common 两个以上行政处罚决定机关以共同名义作出
done_on (day 日) day on which the act was done 实际办理日期
late_by (default 默认 due_workday) which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期: due 期限届满日（未顺延）, due_workday 顺延至工作日后的期限届满日';
COMMENT ON FUNCTION gongbao.jinzhou_penalty_filing_deadline_try IS 'JZ-MP-04: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_penalty_filing_set_result AS (complete boolean, missing text[]);
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_set_result.complete IS 'the set is complete 备案材料齐全';
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_set_result.missing IS 'what is missing 缺少的材料: report 备案报告, decision 行政处罚决定书（复印件）, service_receipt 行政处罚决定书送达回证（复印件）, legal_review 重大执法决定法制审核意见书（复印件）, prior_notice 行政处罚先行告知书（复印件）, discussion_record 集体讨论笔录, approval_form 案件处理审批表（复印件）, other_material 要求提交的其他材料, binding 装订成册';
CREATE TYPE gongbao.jinzhou_penalty_filing_set_result_try AS (error text, error_where text, complete boolean, missing text[]);
CREATE FUNCTION gongbao.jinzhou_penalty_filing_set(bound boolean, report_copies integer DEFAULT 0, decision_copies integer DEFAULT 0, service_receipt_copies integer DEFAULT 0, legal_review_copies integer DEFAULT 0, prior_notice_copies integer DEFAULT 0, discussion_record_copies integer DEFAULT 0, approval_form_copies integer DEFAULT 0, other_requested boolean DEFAULT false, other_supplied boolean DEFAULT false)
RETURNS gongbao.jinzhou_penalty_filing_set_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_05' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_penalty_filing_set_try(bound boolean, report_copies integer DEFAULT 0, decision_copies integer DEFAULT 0, service_receipt_copies integer DEFAULT 0, legal_review_copies integer DEFAULT 0, prior_notice_copies integer DEFAULT 0, discussion_record_copies integer DEFAULT 0, approval_form_copies integer DEFAULT 0, other_requested boolean DEFAULT false, other_supplied boolean DEFAULT false)
RETURNS gongbao.jinzhou_penalty_filing_set_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_05_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_penalty_filing_set IS 'JZ-MP-05 Filing set 备案材料
锦政规〔2022〕3号第六条、附件样本
in force from 自 2017-09-22 to 至 2027-09-22
report_copies (copies 份, default 默认 0) filing report 备案报告
decision_copies (copies 份, default 默认 0) penalty decision 行政处罚决定书（复印件）
service_receipt_copies (copies 份, default 默认 0) receipt of service 行政处罚决定书送达回证（复印件）
legal_review_copies (copies 份, default 默认 0) opinion of the legal review 重大执法决定法制审核意见书（复印件）
prior_notice_copies (copies 份, default 默认 0) prior notice 行政处罚先行告知书（复印件）
discussion_record_copies (copies 份, default 默认 0) record of the collective discussion 集体讨论笔录
approval_form_copies (copies 份, default 默认 0) approval form of the case 案件处理审批表（复印件）
bound (required 必填) bound in one volume 装订成册
other_requested (default 默认 false) the judicial bureau asked for other material 市司法行政部门要求提交其他材料
other_supplied (default 默认 false) it was supplied 其他材料已提交';
COMMENT ON FUNCTION gongbao.jinzhou_penalty_filing_set_try IS 'JZ-MP-05: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_penalty_filing_duty_result AS (filing_outcome text);
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_duty_result.filing_outcome IS 'duty or state of the review 报送义务或备案审查状态: file 应报送备案, exempt 不报送备案, under_review 已报送、审查继续, reviewed 审查完毕, terminated 备案审查终止';
CREATE TYPE gongbao.jinzhou_penalty_filing_duty_result_try AS (error text, error_where text, filing_outcome text);
CREATE FUNCTION gongbao.jinzhou_penalty_filing_duty(served date, challenged date DEFAULT NULL, done_on date DEFAULT NULL, review_done date DEFAULT NULL, late_by text DEFAULT 'due_workday')
RETURNS gongbao.jinzhou_penalty_filing_duty_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_06' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_penalty_filing_duty_try(served date, challenged date DEFAULT NULL, done_on date DEFAULT NULL, review_done date DEFAULT NULL, late_by text DEFAULT 'due_workday')
RETURNS gongbao.jinzhou_penalty_filing_duty_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_06_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_penalty_filing_duty IS 'JZ-MP-06 Exemption and termination of filing 不报送、终止
锦政规〔2022〕3号第九条
in force from 自 2017-09-22 to 至 2027-09-22
served (day 日, required 必填) day the decision was handed down (by default its service; pass the day of making for the other reading) 行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日）
challenged (day 日) day of reconsideration request or lawsuit; absent: none 申请行政复议或者提起行政诉讼之日；未给出的，视为没有
done_on (day 日) day of filing; absent: not yet filed 报送备案之日；未给出的，视为尚未报送
review_done (day 日) day on which the review of the filing was finished; absent: not finished 备案审查完毕之日；未给出的，视为尚未完毕
late_by (default 默认 due_workday) which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期: due 期限届满日（未顺延）, due_workday 顺延至工作日后的期限届满日';
COMMENT ON FUNCTION gongbao.jinzhou_penalty_filing_duty_try IS 'JZ-MP-06: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_penalty_review_deadline_result AS (due date, due_workday date, late boolean);
COMMENT ON COLUMN gongbao.jinzhou_penalty_review_deadline_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_penalty_review_deadline_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_penalty_review_deadline_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
CREATE TYPE gongbao.jinzhou_penalty_review_deadline_result_try AS (error text, error_where text, due date, due_workday date, late boolean);
CREATE FUNCTION gongbao.jinzhou_penalty_review_deadline(received date, done_on date DEFAULT NULL, late_by text DEFAULT 'due_workday')
RETURNS gongbao.jinzhou_penalty_review_deadline_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_07' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_penalty_review_deadline_try(received date, done_on date DEFAULT NULL, late_by text DEFAULT 'due_workday')
RETURNS gongbao.jinzhou_penalty_review_deadline_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_07_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_penalty_review_deadline IS 'JZ-MP-07 Review period 60日内审查完毕
锦政规〔2022〕3号第十条
in force from 自 2017-09-22 to 至 2027-09-22
received (day 日, required 必填) day the filing report was received 收到备案报告之日
done_on (day 日) day on which the act was done 实际办理日期
late_by (default 默认 due_workday) which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期: due 期限届满日（未顺延）, due_workday 顺延至工作日后的期限届满日';
COMMENT ON FUNCTION gongbao.jinzhou_penalty_review_deadline_try IS 'JZ-MP-07: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_penalising_organ_criticism_result AS (due date, due_workday date, late boolean, criticism boolean, discipline_proposed boolean);
COMMENT ON COLUMN gongbao.jinzhou_penalising_organ_criticism_result.due IS '(day 日) filing deadline (JZ-MP-04) 报送备案的期限届满日（JZ-MP-04）';
COMMENT ON COLUMN gongbao.jinzhou_penalising_organ_criticism_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_penalising_organ_criticism_result.late IS 'late or not filed in time 未在规定期限内报送';
COMMENT ON COLUMN gongbao.jinzhou_penalising_organ_criticism_result.criticism IS 'criticism is due 应予通报批评';
COMMENT ON COLUMN gongbao.jinzhou_penalising_organ_criticism_result.discipline_proposed IS 'criticism and serious 应予通报批评且情节严重';
CREATE TYPE gongbao.jinzhou_penalising_organ_criticism_result_try AS (error text, error_where text, due date, due_workday date, late boolean, criticism boolean, discipline_proposed boolean);
CREATE FUNCTION gongbao.jinzhou_penalising_organ_criticism(served date, done_on date DEFAULT NULL, date date DEFAULT NULL, exempt boolean DEFAULT false, refuses_files boolean DEFAULT false, refuses_correction boolean DEFAULT false, serious boolean DEFAULT false, late_by text DEFAULT 'due_workday')
RETURNS gongbao.jinzhou_penalising_organ_criticism_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_08' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_penalising_organ_criticism_try(served date, done_on date DEFAULT NULL, date date DEFAULT NULL, exempt boolean DEFAULT false, refuses_files boolean DEFAULT false, refuses_correction boolean DEFAULT false, serious boolean DEFAULT false, late_by text DEFAULT 'due_workday')
RETURNS gongbao.jinzhou_penalising_organ_criticism_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_08_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_penalising_organ_criticism IS 'JZ-MP-08 Criticism of the penalising organ 通报批评
锦政规〔2022〕3号第十四条
in force from 自 2017-09-22 to 至 2027-09-22
served (day 日, required 必填) day the decision was handed down (by default its service; pass the day of making for the other reading) 行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日）
done_on (day 日) day of filing; absent: not filed 报送备案之日；未给出的，视为未报送
date (day 日) as-of day, used when not filed 判断截至之日，未报送时使用
exempt (default 默认 false) exempt under JZ-MP-06, which asks for a challenge within the period 按 JZ-MP-06 不报送备案（须在报送期限内申请行政复议或者提起行政诉讼）
refuses_files (default 默认 false) files refused 对调阅案卷的要求拒不协助
refuses_correction (default 默认 false) correction refused 拒不按照审查处理决定整改
serious (default 默认 false) 情节严重, asserted by the caller 情节严重（由使用者认定）
late_by (default 默认 due_workday) which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期: due 期限届满日（未顺延）, due_workday 顺延至工作日后的期限届满日';
COMMENT ON FUNCTION gongbao.jinzhou_penalising_organ_criticism_try IS 'JZ-MP-08: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_penalty_filing_circle_result AS (application text, filed_with text, to_judicial_bureau boolean);
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_circle_result.application IS 'how the measures apply 本办法的适用方式: direct 适用本办法, by_analogy 参照本办法执行, none 不适用';
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_circle_result.filed_with IS 'whom the decision is filed with 接受备案的机关: city_government 市政府, county_government 县(市)区政府、管委会, municipal_department 市直部门, none 无';
COMMENT ON COLUMN gongbao.jinzhou_penalty_filing_circle_result.to_judicial_bureau IS 'the papers go straight to the city''s judicial-administration department, which reviews them 材料径送市司法行政部门审查';
CREATE TYPE gongbao.jinzhou_penalty_filing_circle_result_try AS (error text, error_where text, application text, filed_with text, to_judicial_bureau boolean);
CREATE FUNCTION gongbao.jinzhou_penalty_filing_circle(penalising_organ text)
RETURNS gongbao.jinzhou_penalty_filing_circle_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_09' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_penalty_filing_circle_try(penalising_organ text)
RETURNS gongbao.jinzhou_penalty_filing_circle_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MP_09_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_penalty_filing_circle IS 'JZ-MP-09 Who files, and with whom 报送机关与受理机关
锦政规〔2022〕3号第二条、第三条、第五条、第十六条
in force from 自 2017-09-22 to 至 2027-09-22
penalising_organ (required 必填) organ that made the decision 作出处罚决定的机关: county_government 县(市)区政府, zone_committee 开发区、高新区管委会, municipal_department 市直部门, provincial_department 省垂直领导部门, county_subordinate 县(市)区政府、管委会的下级行政机关, department_subordinate 市直部门的下级行政机关, other 其他机关';
COMMENT ON FUNCTION gongbao.jinzhou_penalty_filing_circle_try IS 'JZ-MP-09: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_archaeological_survey_scope_result AS (in_scope boolean, grounds text[]);
COMMENT ON COLUMN gongbao.jinzhou_archaeological_survey_scope_result.in_scope IS 'a survey is required 需要考古调查、勘探';
COMMENT ON COLUMN gongbao.jinzhou_archaeological_survey_scope_result.grounds IS 'grounds that apply 适用的情形: protected_zone 保护范围和建设控制地带, survey_find 普查发现遗迹区域, district_assessment 区域评估土地, construction_find 建设生产中发现文物区域, item_five 第(五)项项目, area 占地面积标准';
CREATE TYPE gongbao.jinzhou_archaeological_survey_scope_result_try AS (error text, error_where text, in_scope boolean, grounds text[]);
CREATE FUNCTION gongbao.jinzhou_archaeological_survey_scope(area numeric, in_protected_zone boolean DEFAULT false, survey_find boolean DEFAULT false, district_assessment boolean DEFAULT false, construction_find boolean DEFAULT false, item_five boolean DEFAULT false, area_ground text DEFAULT 'scope', date date DEFAULT NULL)
RETURNS gongbao.jinzhou_archaeological_survey_scope_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_archaeological_survey_scope_try(area numeric, in_protected_zone boolean DEFAULT false, survey_find boolean DEFAULT false, district_assessment boolean DEFAULT false, construction_find boolean DEFAULT false, item_five boolean DEFAULT false, area_ground text DEFAULT 'scope', date date DEFAULT NULL)
RETURNS gongbao.jinzhou_archaeological_survey_scope_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_archaeological_survey_scope IS 'JZ-AR-01 Survey scope 考古调查勘探范围
锦政规〔2022〕4号第四条
in force from 自 2022-09-08 to 至 2024-09-08
area (m² 平方米, required 必填) site area (占地面积) 占地面积
in_protected_zone (default 默认 false) inside a protected zone (art. 4 item 1) 文物保护单位的保护范围和建设控制地带内（第四条第（一）项）
survey_find (default 默认 false) a survey has found relics there (art. 4 item 2) 文物普查中发现文物遗迹的区域（第四条第（二）项）
district_assessment (default 默认 false) land for area assessment, set by the district (art. 4 item 3) 县（市）区政府（管委会）确定的区域评估土地（第四条第（三）项）
construction_find (default 默认 false) construction has found relics there (art. 4 item 4) 在基本建设和生产建设中发现文物的区域（第四条第（四）项）
item_five (default 默认 false) item 5 (projects other than the provincial cases), asserted by the caller 第四条第（五）项的项目（依法向省文物行政部门申请的除外），由使用者认定
area_ground (default 默认 scope) meaning of the 50 000 m² item in the survey scope 考古调查、勘探范围中5万平方米一项的含义: scope 占地面积达到标准即属范围, executor 仅说明可由谁执行
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.jinzhou_archaeological_survey_scope_try IS 'JZ-AR-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_archaeological_survey_route_result AS (route text, next_step text);
COMMENT ON COLUMN gongbao.jinzhou_archaeological_survey_route_result.route IS 'procedure 审批程序: provincial 省文物行政部门, direct_commission 直接委托, field_check 先调查核实';
COMMENT ON COLUMN gongbao.jinzhou_archaeological_survey_route_result.next_step IS 'what happens next 下一步工作: apply_to_province 向省申请, commission_unit 委托勘探单位, check_on_site 现场核实, issue_opinion 提供意见';
CREATE TYPE gongbao.jinzhou_archaeological_survey_route_result_try AS (error text, error_where text, route text, next_step text);
CREATE FUNCTION gongbao.jinzhou_archaeological_survey_route(area numeric, cross_city boolean DEFAULT false, higher_site_opinion boolean DEFAULT false, provincial_zone boolean DEFAULT false, relics_suspected boolean DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_archaeological_survey_route_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_02' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_archaeological_survey_route_try(area numeric, cross_city boolean DEFAULT false, higher_site_opinion boolean DEFAULT false, provincial_zone boolean DEFAULT false, relics_suspected boolean DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_archaeological_survey_route_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_02_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_archaeological_survey_route IS 'JZ-AR-02 Routing 审批流程
锦政规〔2022〕4号第七条、第八条
in force from 自 2022-09-08 to 至 2024-09-08
area (m² 平方米, required 必填) site area 占地面积
cross_city (default 默认 false) project across cities (跨市域项目) 跨市域的基本建设项目
higher_site_opinion (default 默认 false) site opinion issued by a State Council or provincial department 国务院和省政府有关部门核发《建设项目选址意见书》的建设项目
provincial_zone (default 默认 false) in the zones of a provincial-or-higher protected unit 位于省级以上文物保护单位保护范围和建设控制地带内
relics_suspected result of the on-site check; absent: not yet checked 调查核实结果（可能存在文物遗存）；未给出的，视为尚未核实
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.jinzhou_archaeological_survey_route_try IS 'JZ-AR-02: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_archaeological_survey_application_result AS (applicant text, latest_stage text, opinion_by_inspection boolean);
COMMENT ON COLUMN gongbao.jinzhou_archaeological_survey_application_result.applicant IS 'who applies 申请单位: reserve_or_district 土储部门或区政府(管委会), land_user 使用权单位, builder 建设单位, none 无';
COMMENT ON COLUMN gongbao.jinzhou_archaeological_survey_application_result.latest_stage IS 'stage before which the work is applied for (transferred_before: completed) 须在其前提出申请的环节（transferred_before：须在其前完成）: land_transfer 出让或划拨前, planning_permit 规划许可前, start_of_works 开工前, none 不适用';
COMMENT ON COLUMN gongbao.jinzhou_archaeological_survey_application_result.opinion_by_inspection IS 'built sites: opinion after inspection only 已建成用地：仅依据实地勘察结果提供意见';
CREATE TYPE gongbao.jinzhou_archaeological_survey_application_result_try AS (error text, error_where text, applicant text, latest_stage text, opinion_by_inspection boolean);
CREATE FUNCTION gongbao.jinzhou_archaeological_survey_application(land_status text, sensitive_zone boolean DEFAULT false, transferred date DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_archaeological_survey_application_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_03' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_archaeological_survey_application_try(land_status text, sensitive_zone boolean DEFAULT false, transferred date DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_archaeological_survey_application_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_03_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_archaeological_survey_application IS 'JZ-AR-03 Applicant and time of application 申请时点
锦政规〔2022〕4号第五条、第十六条、第十七条
in force from 自 2022-09-08 to 至 2024-09-08
land_status (required 必填) status of the land 用地状态: undisposed 未出让划拨(含已入库), in_use 使用权范围内建设, transferred_before 本办法实施前已出让划拨, built 已完成建设未调查勘探
sensitive_zone (default 默认 false) protected zone, control zone or underground relics zone (art. 17) 涉及文物保护单位保护范围、建设控制地带或地下文物埋藏区（第十七条）
transferred (day 日) day of transfer, checked for transferred_before 出让或划拨之日，land_status 为 transferred_before 时核对
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.jinzhou_archaeological_survey_application_try IS 'JZ-AR-03: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_field_work_readiness_result AS (ready boolean, unmet text[]);
COMMENT ON COLUMN gongbao.jinzhou_field_work_readiness_result.ready IS 'field work may start 可以进场勘探';
COMMENT ON COLUMN gongbao.jinzhou_field_work_readiness_result.unmet IS 'conditions not met 不具备的条件: undisturbed 未进行挖掘或其他土方施工作业, boundary_marked 具备明确的勘探区域边界桩点, cleared 已完成土地清表, undisputed 无妨碍考古工作的权属纠纷, pipelines_marked 已清晰标识地下管线设施位置, other_legal 符合法律法规规定的其他条件, authority 经相关行政主管部门批准或者征求其意见, safety 提前做好安全防护措施';
CREATE TYPE gongbao.jinzhou_field_work_readiness_result_try AS (error text, error_where text, ready boolean, unmet text[]);
CREATE FUNCTION gongbao.jinzhou_field_work_readiness(undisturbed boolean, boundary_marked boolean, cleared boolean, undisputed boolean, pipelines_marked boolean, other_legal boolean, infrastructure boolean DEFAULT false, authority boolean DEFAULT false, safety boolean DEFAULT false)
RETURNS gongbao.jinzhou_field_work_readiness_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_04' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_field_work_readiness_try(undisturbed boolean, boundary_marked boolean, cleared boolean, undisputed boolean, pipelines_marked boolean, other_legal boolean, infrastructure boolean DEFAULT false, authority boolean DEFAULT false, safety boolean DEFAULT false)
RETURNS gongbao.jinzhou_field_work_readiness_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_04_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_field_work_readiness IS 'JZ-AR-04 Conditions to start 具备条件
锦政规〔2022〕4号第九条
in force from 自 2022-09-08 to 至 2024-09-08
undisturbed (required 必填) ground not yet broken 未进行挖掘或其他土方施工作业
boundary_marked (required 必填) boundary posts set 具备明确的勘探区域边界桩点
cleared (required 必填) site cleared 已完成土地清表
undisputed (required 必填) no dispute over rights to the land 无妨碍考古工作的权属纠纷
pipelines_marked (required 必填) underground pipelines marked 已清晰标识地下管线设施位置
other_legal (required 必填) other conditions of law met 符合法律法规规定的其他条件
infrastructure (default 默认 false) touches river, dyke, reservoir, rail, transit or road 涉及河道、堤防、水库、铁路、轨道交通、道路等重要基础设施
authority (default 默认 false) authority approved or was consulted 已经相关行政主管部门批准或者征求其意见
safety (default 默认 false) safety measures taken 已做好安全防护措施';
COMMENT ON FUNCTION gongbao.jinzhou_field_work_readiness_try IS 'JZ-AR-04: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_archaeological_field_season_result AS (in_season boolean);
COMMENT ON COLUMN gongbao.jinzhou_archaeological_field_season_result.in_season IS 'field work possible 可以进行考古勘探';
CREATE TYPE gongbao.jinzhou_archaeological_field_season_result_try AS (error text, error_where text, in_season boolean);
CREATE FUNCTION gongbao.jinzhou_archaeological_field_season(date date, disaster boolean DEFAULT false)
RETURNS gongbao.jinzhou_archaeological_field_season_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_05' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_archaeological_field_season_try(date date, disaster boolean DEFAULT false)
RETURNS gongbao.jinzhou_archaeological_field_season_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_05_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_archaeological_field_season IS 'JZ-AR-05 Field season 勘探季节（3月下旬至11月上旬）
锦政规〔2022〕4号第十二条第（一）项
in force from 自 2022-09-08 to 至 2024-09-08
date (day 日, required 必填) day 日期
disaster (default 默认 false) natural-disaster weather 自然灾害天气';
COMMENT ON FUNCTION gongbao.jinzhou_archaeological_field_season_try IS 'JZ-AR-05: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_field_work_duration_result AS (days integer, due date, due_workday date, late boolean, crosses_season_end boolean);
COMMENT ON COLUMN gongbao.jinzhou_field_work_duration_result.days IS '(days 日) period 勘探期限';
COMMENT ON COLUMN gongbao.jinzhou_field_work_duration_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_field_work_duration_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_field_work_duration_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
COMMENT ON COLUMN gongbao.jinzhou_field_work_duration_result.crosses_season_end IS 'a day of the running period (entry to entry + days) lies outside the season of JZ-AR-05 连续计算的工期（自进场之日起 days 日）有日期在 JZ-AR-05 的勘探季节之外';
CREATE TYPE gongbao.jinzhou_field_work_duration_result_try AS (error text, error_where text, days integer, due date, due_workday date, late boolean, crosses_season_end boolean);
CREATE FUNCTION gongbao.jinzhou_field_work_duration(area numeric, entered date, agreed_days integer DEFAULT NULL, done_on date DEFAULT NULL, late_by text DEFAULT 'due', field_clock text DEFAULT 'running')
RETURNS gongbao.jinzhou_field_work_duration_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_06' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_field_work_duration_try(area numeric, entered date, agreed_days integer DEFAULT NULL, done_on date DEFAULT NULL, late_by text DEFAULT 'due', field_clock text DEFAULT 'running')
RETURNS gongbao.jinzhou_field_work_duration_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_06_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_field_work_duration IS 'JZ-AR-06 Field-work duration 勘探工期
锦政规〔2022〕4号第十二条第（一）项
in force from 自 2022-09-08 to 至 2024-09-08
area (m² 平方米, required 必填) land area 用地面积
entered (day 日, required 必填) day of entry (进场之日) 进场之日
agreed_days (days 日, external 另行规定, needed for area ≥ 150 000 area 达到15万平方米时必填) agreed period 约定的勘探期限
done_on (day 日) day on which the act was done 实际办理日期
late_by (default 默认 due) which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期: due 期限届满日（未顺延）, due_workday 顺延至工作日后的期限届满日
field_clock (default 默认 running) field-work clock outside the season 勘探季节之外工期的计算: running 继续计算, stopped 只计勘探季节内的日数';
COMMENT ON FUNCTION gongbao.jinzhou_field_work_duration_try IS 'JZ-AR-06: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_exploration_report_result AS (due date, due_workday date, late boolean);
COMMENT ON COLUMN gongbao.jinzhou_exploration_report_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_exploration_report_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_exploration_report_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
CREATE TYPE gongbao.jinzhou_exploration_report_result_try AS (error text, error_where text, due date, due_workday date, late boolean);
CREATE FUNCTION gongbao.jinzhou_exploration_report(completed date, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_exploration_report_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_07' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_exploration_report_try(completed date, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_exploration_report_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_07_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_exploration_report IS 'JZ-AR-07 Exploration report 勘探报告
锦政规〔2022〕4号第十二条第（一）项
in force from 自 2022-09-08 to 至 2024-09-08
completed (day 日, required 必填) day the exploration actually ended 考古勘探实际结束之日
done_on (day 日) day on which the act was done 实际办理日期';
COMMENT ON FUNCTION gongbao.jinzhou_exploration_report_try IS 'JZ-AR-07: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_exploration_outcome_result AS (survey_outcome text, report_withheld boolean);
COMMENT ON COLUMN gongbao.jinzhou_exploration_outcome_result.survey_outcome IS 'next outcome 处理结果: opinion 提供意见, excavation 发掘协议及报批, consent 同意办理后续手续, planning_adjustment 原址保护、调整规划';
COMMENT ON COLUMN gongbao.jinzhou_exploration_outcome_result.report_withheld IS 'the report is archived and not given to the applicant 勘探报告存档，不再发至申请部门';
CREATE TYPE gongbao.jinzhou_exploration_outcome_result_try AS (error text, error_where text, survey_outcome text, report_withheld boolean);
CREATE FUNCTION gongbao.jinzhou_exploration_outcome(relics_found boolean, excavated boolean DEFAULT false, in_situ boolean DEFAULT false)
RETURNS gongbao.jinzhou_exploration_outcome_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_08' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_exploration_outcome_try(relics_found boolean, excavated boolean DEFAULT false, in_situ boolean DEFAULT false)
RETURNS gongbao.jinzhou_exploration_outcome_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_08_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_exploration_outcome IS 'JZ-AR-08 Outcome tree 勘探结果处理
锦政规〔2022〕4号第十一条、第十四条
in force from 自 2022-09-08 to 至 2024-09-08
relics_found (required 必填) relics found by the exploration 经考古勘探发现文物埋藏
excavated (default 默认 false) excavation finished and reported 发掘结束且已出具考古发掘报告
in_situ (default 默认 false) protection in place needed 需要原址保护';
COMMENT ON FUNCTION gongbao.jinzhou_exploration_outcome_try IS 'JZ-AR-08: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_exploration_cost_result AS (payer text, payment numeric);
COMMENT ON COLUMN gongbao.jinzhou_exploration_cost_result.payer IS 'who pays 费用承担方: district_government 区政府(管委会), land_user 使用权单位, applicant 申请单位, builder 建设单位';
COMMENT ON COLUMN gongbao.jinzhou_exploration_cost_result.payment IS '(yuan 元) 100 % of the cost 费用的100%';
CREATE TYPE gongbao.jinzhou_exploration_cost_result_try AS (error text, error_where text, payer text, payment numeric);
CREATE FUNCTION gongbao.jinzhou_exploration_cost(cost_case text, cost numeric)
RETURNS gongbao.jinzhou_exploration_cost_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_09' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_exploration_cost_try(cost_case text, cost numeric)
RETURNS gongbao.jinzhou_exploration_cost_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_09_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_exploration_cost IS 'JZ-AR-09 Cost bearer and tariff 费用承担
锦政规〔2022〕4号第二条、第十五条、第十七条
in force from 自 2022-09-08 to 至 2024-09-08
cost_case (required 必填) which case 费用情形: area_assessment 区域评估, land_in_use 使用权单位内建设, small_site_check 5万平方米以下调查核实, transferred_before 实施前已出让划拨
cost (yuan 元, required 必填, external 另行规定) cost by the tariff (1990 relics tariff, adjusted and reviewed) 按收费标准计算的费用（1990年文物收费标准，结合市场实际，经财政部门审评）';
COMMENT ON FUNCTION gongbao.jinzhou_exploration_cost_try IS 'JZ-AR-09: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_archaeology_measures_in_force_result AS (in_force boolean, valid_from date, valid_to date);
COMMENT ON COLUMN gongbao.jinzhou_archaeology_measures_in_force_result.in_force IS 'the instrument is in force on date 文件在该日有效';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_measures_in_force_result.valid_from IS '(day 日) first day in force 有效期首日';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_measures_in_force_result.valid_to IS '(day 日) last day in force 有效期末日';
CREATE TYPE gongbao.jinzhou_archaeology_measures_in_force_result_try AS (error text, error_where text, in_force boolean, valid_from date, valid_to date);
CREATE FUNCTION gongbao.jinzhou_archaeology_measures_in_force(date date, published_on text DEFAULT 'signature', term_end text DEFAULT 'same_day')
RETURNS gongbao.jinzhou_archaeology_measures_in_force_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_10' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_archaeology_measures_in_force_try(date date, published_on text DEFAULT 'signature', term_end text DEFAULT 'same_day')
RETURNS gongbao.jinzhou_archaeology_measures_in_force_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_10_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_archaeology_measures_in_force IS 'JZ-AR-10 Validity of two years 有效期两年
锦政规〔2022〕4号第十九条
in force from 自 2022-09-08 to 至 2024-09-08
date (day 日, required 必填) day to test 待判断的日期
published_on (default 默认 signature) publication day of an instrument in force from publication 自发布（公布）之日起施行的文件以哪一天为发布日: signature 落款日期, gazette 公报刊印日期
term_end (default 默认 same_day) last day of a validity of N years 有效期N年的最后一日: same_day 届满年份的对应日，含当日, day_before 对应日的前一日';
COMMENT ON FUNCTION gongbao.jinzhou_archaeology_measures_in_force_try IS 'JZ-AR-10: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_exploration_report_contents_result AS (complete boolean, missing text[]);
COMMENT ON COLUMN gongbao.jinzhou_exploration_report_contents_result.complete IS 'nothing is missing 材料齐全，无缺项';
COMMENT ON COLUMN gongbao.jinzhou_exploration_report_contents_result.missing IS 'what is missing 缺少的项目: project_name 项目名称, project_leader 项目负责人, overview 项目概况, location_map 勘探位置图, area_map 勘探范围图, purpose_and_course 工作目的与工作经过, workflow 工作流程, main_findings 主要收获(价值初判), feature_plan 遗迹定位测量图, photographs 工作过程照片, protection_advice 相关保护建议';
CREATE TYPE gongbao.jinzhou_exploration_report_contents_result_try AS (error text, error_where text, complete boolean, missing text[]);
CREATE FUNCTION gongbao.jinzhou_exploration_report_contents(present text[])
RETURNS gongbao.jinzhou_exploration_report_contents_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_11' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_exploration_report_contents_try(present text[])
RETURNS gongbao.jinzhou_exploration_report_contents_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_11_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_exploration_report_contents IS 'JZ-AR-11 Contents of an exploration report 考古勘探报告内容
锦政规〔2022〕4号第十二条第（二）项
in force from 自 2022-09-08 to 至 2024-09-08
present (required 必填) what the report contains 报告已包含的内容: project_name 项目名称, project_leader 项目负责人, overview 项目概况, location_map 勘探位置图, area_map 勘探范围图, purpose_and_course 工作目的与工作经过, workflow 工作流程, main_findings 主要收获(价值初判), feature_plan 遗迹定位测量图, photographs 工作过程照片, protection_advice 相关保护建议';
COMMENT ON FUNCTION gongbao.jinzhou_exploration_report_contents_try IS 'JZ-AR-11: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_field_work_qualification_result AS (qualified boolean);
COMMENT ON COLUMN gongbao.jinzhou_field_work_qualification_result.qualified IS 'the unit may do the work 该单位可以实施该项工作';
CREATE TYPE gongbao.jinzhou_field_work_qualification_result_try AS (error text, error_where text, qualified boolean);
CREATE FUNCTION gongbao.jinzhou_field_work_qualification(field_work text, qualifications text[], qualified_for text DEFAULT 'its_own_work')
RETURNS gongbao.jinzhou_field_work_qualification_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_12' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_field_work_qualification_try(field_work text, qualifications text[], qualified_for text DEFAULT 'its_own_work')
RETURNS gongbao.jinzhou_field_work_qualification_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AR_12_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_field_work_qualification IS 'JZ-AR-12 Qualification of the unit 单位资质
锦政规〔2022〕4号第六条
in force from 自 2022-09-08 to 至 2024-09-08
field_work (required 必填) work to be done 拟开展的工作: survey 考古调查, exploration 考古勘探, excavation 考古发掘
qualifications (required 必填) qualifications that the unit holds 单位具有的资质: national_excavation 国家文物行政部门颁发的考古发掘资质, provincial_exploration 省级文物行政部门颁发的考古勘探资质
qualified_for (default 默认 its_own_work) what the provincial qualification for exploration allows 省级考古勘探资质可以从事的工作: its_own_work 考古发掘须有国家颁发的考古发掘资质, any_work 任一资质均可从事调查、勘探、发掘';
COMMENT ON FUNCTION gongbao.jinzhou_field_work_qualification_try IS 'JZ-AR-12: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_housing_resale_scope_result AS (applies boolean);
COMMENT ON COLUMN gongbao.jinzhou_housing_resale_scope_result.applies IS 'the measures apply 适用本办法';
CREATE TYPE gongbao.jinzhou_housing_resale_scope_result_try AS (error text, error_where text, applies boolean);
CREATE FUNCTION gongbao.jinzhou_housing_resale_scope(approved_on date, urban boolean, first_transfer boolean, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_housing_resale_scope_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_housing_resale_scope_try(approved_on date, urban boolean, first_transfer boolean, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_housing_resale_scope_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_housing_resale_scope IS 'JZ-AH-01 Scope 适用范围
锦政规〔2022〕5号第二条、第三条
in force from 自 2022-09-03 to 至 2027-09-03
approved_on (day 日, required 必填) day the housing was approved for construction (批准建设) 批准建设之日
urban (required 必填) in the urban area (市区) 位于市区内
first_transfer (required 必填) first resale 首次上市转让
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.jinzhou_housing_resale_scope_try IS 'JZ-AH-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_resale_bar_result AS (earliest date, may_sell boolean);
COMMENT ON COLUMN gongbao.jinzhou_resale_bar_result.earliest IS '(day 日) first day on which resale is allowed 可以上市转让的首日';
COMMENT ON COLUMN gongbao.jinzhou_resale_bar_result.may_sell IS '(only if date is given 仅在给出 date 时) date is earliest or later date 不早于 earliest';
CREATE TYPE gongbao.jinzhou_resale_bar_result_try AS (error text, error_where text, earliest date, may_sell boolean);
CREATE FUNCTION gongbao.jinzhou_resale_bar(title_ready date, date date DEFAULT NULL, full_term_day text DEFAULT 'anniversary')
RETURNS gongbao.jinzhou_resale_bar_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_02' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_resale_bar_try(title_ready date, date date DEFAULT NULL, full_term_day text DEFAULT 'anniversary')
RETURNS gongbao.jinzhou_resale_bar_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_02_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_resale_bar IS 'JZ-AH-02 Five-year resale bar 不满5年不得上市
锦政规〔2022〕5号第六条
in force from 自 2022-09-03 to 至 2027-09-03
title_ready (day 日, required 必填) completion acceptance, when the title certificate can be had (not the contract); never reset 房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算
date (day 日) day of the intended sale 拟上市转让之日
full_term_day (default 默认 anniversary) when the five years are full 满5年的时点: anniversary 对应日当日, next_day 对应日的次日';
COMMENT ON FUNCTION gongbao.jinzhou_resale_bar_try IS 'JZ-AH-02: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_repurchase_price_result AS (price numeric);
COMMENT ON COLUMN gongbao.jinzhou_repurchase_price_result.price IS '(yuan 元) repurchase price 回购价格';
CREATE TYPE gongbao.jinzhou_repurchase_price_result_try AS (error text, error_where text, price numeric);
CREATE FUNCTION gongbao.jinzhou_repurchase_price(original_price numeric, depreciation numeric, price_index numeric, repurchase_form text, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_repurchase_price_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_03' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_repurchase_price_try(original_price numeric, depreciation numeric, price_index numeric, repurchase_form text, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_repurchase_price_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_03_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_repurchase_price IS 'JZ-AH-03 Repurchase price before five years 回购
锦政规〔2022〕5号第六条
in force from 自 2022-09-03 to 至 2027-09-03
original_price (yuan 元, required 必填) original price 原价格
depreciation (%, required 必填, external 另行规定) depreciation so far 累计折旧比例
price_index (%, required 必填, external 另行规定) price level now against purchase, 108% = +8 % 现物价水平与购买时之比，108%即上涨8%
repurchase_form (required 必填, external 另行规定) how the two combine; the text gives no formula 折旧与物价水平的结合方式，文件没有规定公式: multiplicative 连乘, additive 加减
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_repurchase_price_try IS 'JZ-AH-03: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_land_gain_result AS (land_gain numeric, full_title boolean);
COMMENT ON COLUMN gongbao.jinzhou_land_gain_result.land_gain IS '(yuan 元) amount due 应交纳的金额';
COMMENT ON COLUMN gongbao.jinzhou_land_gain_result.full_title IS 'full title after payment: only once the five years are full 交纳后取得完全产权（须已满5年）';
CREATE TYPE gongbao.jinzhou_land_gain_result_try AS (error text, error_where text, land_gain numeric, full_title boolean);
CREATE FUNCTION gongbao.jinzhou_land_gain(date date, market_price numeric, title_ready date DEFAULT NULL, full_term_day text DEFAULT 'anniversary', title_route text DEFAULT 'resale', already_paid boolean DEFAULT false, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_land_gain_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_04' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_land_gain_try(date date, market_price numeric, title_ready date DEFAULT NULL, full_term_day text DEFAULT 'anniversary', title_route text DEFAULT 'resale', already_paid boolean DEFAULT false, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_land_gain_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_04_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_land_gain IS 'JZ-AH-04 Land gain and full title 土地收益金
锦政规〔2022〕5号第七条、第十二条
in force from 自 2022-09-03 to 至 2027-09-03
date (day 日, required 必填) day of payment 交纳之日
market_price (yuan 元, required 必填, external 另行规定) assessed market price of ordinary housing there and then (not the contract price) 届时同地段普通商品住房市场转让价（经评估确认，不是合同价）
title_ready (day 日) as JZ-AH-02; absent: the five years are taken as full 同 JZ-AH-02；未给出的，视为已满5年
full_term_day (default 默认 anniversary) when the five years are full 满5年的时点: anniversary 对应日当日, next_day 对应日的次日
title_route (default 默认 resale) resale, or full title without sale; the sum is the same 上市转让，或不转让仅取得完全产权；金额相同: resale 上市转让, full_title 不转让仅取得完全产权
already_paid (default 默认 false) the 1 % was already paid 已交纳1%的土地收益金或者政府政策性收益
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_land_gain_try IS 'JZ-AH-04: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_housing_preemption_result AS (preemption text, price numeric);
COMMENT ON COLUMN gongbao.jinzhou_housing_preemption_result.preemption IS 'result 处理结果: sold_to_government 政府优先回购, free_sale 自行转让';
COMMENT ON COLUMN gongbao.jinzhou_housing_preemption_result.price IS '(yuan 元, only if sold to the government and market_price is given 仅在政府回购且给出 market_price 时) price of the sale to the government 政府回购价格';
CREATE TYPE gongbao.jinzhou_housing_preemption_result_try AS (error text, error_where text, preemption text, price numeric);
CREATE FUNCTION gongbao.jinzhou_housing_preemption(government_buys boolean, market_price numeric DEFAULT NULL)
RETURNS gongbao.jinzhou_housing_preemption_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_05' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_housing_preemption_try(government_buys boolean, market_price numeric DEFAULT NULL)
RETURNS gongbao.jinzhou_housing_preemption_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_05_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_housing_preemption IS 'JZ-AH-05 Government pre-emption 政府优先回购
锦政规〔2022〕5号第七条
in force from 自 2022-09-03 to 至 2027-09-03
government_buys (required 必填) the government uses its option on a flat offered after five years 政府优先回购满5年后转让的住房
market_price (yuan 元, external 另行规定) price (not stated; by default the market price) 价格（文件未作规定，默认按市场转让价）';
COMMENT ON FUNCTION gongbao.jinzhou_housing_preemption_try IS 'JZ-AH-05: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_resale_approval_result AS (due date, due_workday date, late boolean);
COMMENT ON COLUMN gongbao.jinzhou_resale_approval_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_resale_approval_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_resale_approval_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
CREATE TYPE gongbao.jinzhou_resale_approval_result_try AS (error text, error_where text, due date, due_workday date, late boolean);
CREATE FUNCTION gongbao.jinzhou_resale_approval(accepted date, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_resale_approval_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_06' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_resale_approval_try(accepted date, done_on date DEFAULT NULL)
RETURNS gongbao.jinzhou_resale_approval_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_06_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_resale_approval IS 'JZ-AH-06 Approval decision 上市转让核准期限
锦政规〔2022〕5号第十条第（三）项
in force from 自 2022-09-03 to 至 2027-09-03
accepted (day 日, required 必填) day the application was accepted 受理申请表之日
done_on (day 日) day on which the act was done 实际办理日期';
COMMENT ON FUNCTION gongbao.jinzhou_resale_approval_try IS 'JZ-AH-06: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_limited_title_transfer_result AS (allowed boolean, limited_title boolean, earliest date);
COMMENT ON COLUMN gongbao.jinzhou_limited_title_transfer_result.allowed IS 'the transfer is possible 可以办理产权转移';
COMMENT ON COLUMN gongbao.jinzhou_limited_title_transfer_result.limited_title IS 'title stays limited for the new owner 转移后仍为有限产权';
COMMENT ON COLUMN gongbao.jinzhou_limited_title_transfer_result.earliest IS '(day 日) first day of resale, unchanged 可以上市转让的首日（不变）';
CREATE TYPE gongbao.jinzhou_limited_title_transfer_result_try AS (error text, error_where text, allowed boolean, limited_title boolean, earliest date);
CREATE FUNCTION gongbao.jinzhou_limited_title_transfer(transfer_reason text, title_ready date, date date, full_title boolean DEFAULT false, full_term_day text DEFAULT 'anniversary')
RETURNS gongbao.jinzhou_limited_title_transfer_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_07' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_limited_title_transfer_try(transfer_reason text, title_ready date, date date, full_title boolean DEFAULT false, full_term_day text DEFAULT 'anniversary')
RETURNS gongbao.jinzhou_limited_title_transfer_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_07_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_limited_title_transfer IS 'JZ-AH-07 Inheritance and divorce 继承、离婚
锦政规〔2022〕5号第十一条
in force from 自 2022-09-03 to 至 2027-09-03
transfer_reason (required 必填) reason 转移原因: inheritance 继承, divorce 离婚, sale 上市转让, gift 赠与, other 其他
title_ready (day 日, required 必填) completion acceptance, when the title certificate can be had (not the contract); never reset 房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算
date (day 日, required 必填) day of transfer 产权转移之日
full_title (default 默认 false) full title was already bought out 已取得完全产权
full_term_day (default 默认 anniversary) when the five years are full 满5年的时点: anniversary 对应日当日, next_day 对应日的次日';
COMMENT ON FUNCTION gongbao.jinzhou_limited_title_transfer_try IS 'JZ-AH-07: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_second_subsidised_purchase_result AS (eligible boolean);
COMMENT ON COLUMN gongbao.jinzhou_second_subsidised_purchase_result.eligible IS 'may apply again 可以再申请购买';
CREATE TYPE gongbao.jinzhou_second_subsidised_purchase_result_try AS (error text, error_where text, eligible boolean);
CREATE FUNCTION gongbao.jinzhou_second_subsidised_purchase(resold boolean, full_title boolean DEFAULT false, title_bar text DEFAULT 'sale')
RETURNS gongbao.jinzhou_second_subsidised_purchase_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_08' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_second_subsidised_purchase_try(resold boolean, full_title boolean DEFAULT false, title_bar text DEFAULT 'sale')
RETURNS gongbao.jinzhou_second_subsidised_purchase_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_08_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_second_subsidised_purchase IS 'JZ-AH-08 No second subsidised purchase 不得再次申请购买
锦政规〔2022〕5号第九条
in force from 自 2022-09-03 to 至 2027-09-03
resold (required 必填) the person has resold such a flat 本人已上市转让过经济适用住房
full_title (default 默认 false) bought out full title without sale 不转让仅取得完全产权
title_bar (default 默认 sale) what bars a second subsidised purchase 不得再申请购买保障性住房的情形: sale 仅限上市转让, full_title 不转让仅取得完全产权的也在内';
COMMENT ON FUNCTION gongbao.jinzhou_second_subsidised_purchase_try IS 'JZ-AH-08: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_housing_resale_in_force_result AS (in_force boolean, valid_from date, valid_to date);
COMMENT ON COLUMN gongbao.jinzhou_housing_resale_in_force_result.in_force IS 'the instrument is in force on date 文件在该日有效';
COMMENT ON COLUMN gongbao.jinzhou_housing_resale_in_force_result.valid_from IS '(day 日) first day in force 有效期首日';
COMMENT ON COLUMN gongbao.jinzhou_housing_resale_in_force_result.valid_to IS '(day 日) last day in force 有效期末日';
CREATE TYPE gongbao.jinzhou_housing_resale_in_force_result_try AS (error text, error_where text, in_force boolean, valid_from date, valid_to date);
CREATE FUNCTION gongbao.jinzhou_housing_resale_in_force(date date, published_on text DEFAULT 'signature', term_end text DEFAULT 'same_day')
RETURNS gongbao.jinzhou_housing_resale_in_force_result AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_09' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_housing_resale_in_force_try(date date, published_on text DEFAULT 'signature', term_end text DEFAULT 'same_day')
RETURNS gongbao.jinzhou_housing_resale_in_force_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_AH_09_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_housing_resale_in_force IS 'JZ-AH-09 Validity of five years 有效期5年
锦政规〔2022〕5号第十四条
in force from 自 2022-09-03 to 至 2027-09-03
date (day 日, required 必填) day to test 待判断的日期
published_on (default 默认 signature) publication day of an instrument in force from publication 自发布（公布）之日起施行的文件以哪一天为发布日: signature 落款日期, gazette 公报刊印日期
term_end (default 默认 same_day) last day of a validity of N years 有效期N年的最后一日: same_day 届满年份的对应日，含当日, day_before 对应日的前一日';
COMMENT ON FUNCTION gongbao.jinzhou_housing_resale_in_force_try IS 'JZ-AH-09: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_over_quota_fine_result AS (fine_min numeric, fine_max numeric, fine_allowed boolean, finding text);
COMMENT ON COLUMN gongbao.jinzhou_over_quota_fine_result.fine_min IS '(yuan 元) lower end 罚款下限';
COMMENT ON COLUMN gongbao.jinzhou_over_quota_fine_result.fine_max IS '(yuan 元) upper end 罚款上限';
COMMENT ON COLUMN gongbao.jinzhou_over_quota_fine_result.fine_allowed IS 'a fine may be imposed at all 可以罚款';
COMMENT ON COLUMN gongbao.jinzhou_over_quota_fine_result.finding IS '(only if fine is given 仅在给出 fine 时) ok or violation 判定结果：符合（ok）或不符合（violation）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
CREATE TYPE gongbao.jinzhou_over_quota_fine_result_try AS (error text, error_where text, fine_min numeric, fine_max numeric, fine_allowed boolean, finding text);
CREATE FUNCTION gongbao.jinzhou_over_quota_fine(fine numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_over_quota_fine_result AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_over_quota_fine_try(fine numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_over_quota_fine_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_over_quota_fine IS 'JZ-GW-01 Over-quota abstraction 擅自扩大取水指标、超限取水
锦政发〔2022〕13号第二项（《辽宁省地下水资源保护条例》第二十五条）
in force from 自 2022-07-26
fine (yuan 元) proposed fine 拟罚款金额
date (day 日) day of the violation 违法行为发生之日';
COMMENT ON FUNCTION gongbao.jinzhou_over_quota_fine_try IS 'JZ-GW-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_resupply_fine_result AS (fine_min numeric, fine_max numeric, fine_allowed boolean, finding text);
COMMENT ON COLUMN gongbao.jinzhou_resupply_fine_result.fine_min IS '(yuan 元) lower end 罚款下限';
COMMENT ON COLUMN gongbao.jinzhou_resupply_fine_result.fine_max IS '(yuan 元) upper end 罚款上限';
COMMENT ON COLUMN gongbao.jinzhou_resupply_fine_result.fine_allowed IS 'a fine may be imposed at all 可以罚款';
COMMENT ON COLUMN gongbao.jinzhou_resupply_fine_result.finding IS '(only if fine is given 仅在给出 fine 时) ok or violation 判定结果：符合（ok）或不符合（violation）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
CREATE TYPE gongbao.jinzhou_resupply_fine_result_try AS (error text, error_where text, fine_min numeric, fine_max numeric, fine_allowed boolean, finding text);
CREATE FUNCTION gongbao.jinzhou_resupply_fine(fine numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_resupply_fine_result AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_02' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_resupply_fine_try(fine numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_resupply_fine_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_02_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_resupply_fine IS 'JZ-GW-02 Resupply or change of use 转供水、改变用途
锦政发〔2022〕13号第二项（《辽宁省地下水资源保护条例》第三十条）
in force from 自 2022-07-26
fine (yuan 元) proposed fine 拟罚款金额
date (day 日) day of the violation 违法行为发生之日';
COMMENT ON FUNCTION gongbao.jinzhou_resupply_fine_try IS 'JZ-GW-02: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_metering_fine_result AS (fine_min numeric, fine_max numeric, fine_allowed boolean, finding text);
COMMENT ON COLUMN gongbao.jinzhou_metering_fine_result.fine_min IS '(yuan 元) lower end 罚款下限';
COMMENT ON COLUMN gongbao.jinzhou_metering_fine_result.fine_max IS '(yuan 元) upper end 罚款上限';
COMMENT ON COLUMN gongbao.jinzhou_metering_fine_result.fine_allowed IS 'a fine may be imposed at all 可以罚款';
COMMENT ON COLUMN gongbao.jinzhou_metering_fine_result.finding IS '(only if fine is given 仅在给出 fine 时) ok or violation 判定结果：符合（ok）或不符合（violation）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
CREATE TYPE gongbao.jinzhou_metering_fine_result_try AS (error text, error_where text, fine_min numeric, fine_max numeric, fine_allowed boolean, finding text);
CREATE FUNCTION gongbao.jinzhou_metering_fine(overdue boolean, fine numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_metering_fine_result AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_03' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_metering_fine_try(overdue boolean, fine numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_metering_fine_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_03_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_metering_fine IS 'JZ-GW-03 Metering device missing or faulty 计量设施
锦政发〔2022〕13号第二项（《地下水管理条例》第五十六条）
in force from 自 2022-07-26
fine (yuan 元) proposed fine 拟罚款金额
overdue (required 必填) the time limit set for repair, case by case, has passed 责令安装、更换或者修复的期限（个案确定）已过
date (day 日) day of the violation 违法行为发生之日';
COMMENT ON FUNCTION gongbao.jinzhou_metering_fine_try IS 'JZ-GW-03: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_unlicensed_abstraction_fine_result AS (fine_min numeric, fine_max numeric, fine_allowed boolean, finding text, total_due numeric);
COMMENT ON COLUMN gongbao.jinzhou_unlicensed_abstraction_fine_result.fine_min IS '(yuan 元) lower end 罚款下限';
COMMENT ON COLUMN gongbao.jinzhou_unlicensed_abstraction_fine_result.fine_max IS '(yuan 元) upper end 罚款上限';
COMMENT ON COLUMN gongbao.jinzhou_unlicensed_abstraction_fine_result.fine_allowed IS 'a fine may be imposed at all 可以罚款';
COMMENT ON COLUMN gongbao.jinzhou_unlicensed_abstraction_fine_result.finding IS '(only if fine is given 仅在给出 fine 时) ok or violation 判定结果：符合（ok）或不符合（violation）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
COMMENT ON COLUMN gongbao.jinzhou_unlicensed_abstraction_fine_result.total_due IS '(yuan 元, only if fine and fee_arrears are given 仅在给出 fine 和 fee_arrears 时) fine and arrears 罚款与应补交的水资源费合计';
CREATE TYPE gongbao.jinzhou_unlicensed_abstraction_fine_result_try AS (error text, error_where text, fine_min numeric, fine_max numeric, fine_allowed boolean, finding text, total_due numeric);
CREATE FUNCTION gongbao.jinzhou_unlicensed_abstraction_fine(fine numeric DEFAULT NULL, fee_arrears numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_unlicensed_abstraction_fine_result AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_04' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_unlicensed_abstraction_fine_try(fine numeric DEFAULT NULL, fee_arrears numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_unlicensed_abstraction_fine_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_04_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_unlicensed_abstraction_fine IS 'JZ-GW-04 Unlicensed abstraction, misuse of emergency sources 未经批准开采
锦政发〔2022〕13号第三项（《辽宁省地下水资源保护条例》第二十七条）
in force from 自 2022-07-26
fine (yuan 元) proposed fine 拟罚款金额
fee_arrears (yuan 元, external 另行规定) water-resource fee to be paid up 应补交的水资源费
date (day 日) day of the violation 违法行为发生之日';
COMMENT ON FUNCTION gongbao.jinzhou_unlicensed_abstraction_fine_try IS 'JZ-GW-04: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_well_sealing_cost_result AS (payment numeric);
COMMENT ON COLUMN gongbao.jinzhou_well_sealing_cost_result.payment IS '(yuan 元) due from the violator 违法行为人应承担的费用';
CREATE TYPE gongbao.jinzhou_well_sealing_cost_result_try AS (error text, error_where text, payment numeric);
CREATE FUNCTION gongbao.jinzhou_well_sealing_cost(overdue boolean, cost numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_well_sealing_cost_result AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_05' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_well_sealing_cost_try(overdue boolean, cost numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_well_sealing_cost_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_05_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_well_sealing_cost IS 'JZ-GW-05 Sealing cost 封闭费用
锦政发〔2022〕13号第三项（《辽宁省地下水资源保护条例》第二十六条）
in force from 自 2022-07-26
overdue (required 必填) the sealing deadline, set elsewhere, passed and the authority sealed 未按规定期限（另行规定）封闭，已由水行政主管部门封闭
cost (yuan 元, external 另行规定, needed if overdue overdue 为 true 时必填) actual cost 实际费用
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.jinzhou_well_sealing_cost_try IS 'JZ-GW-05: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_abstraction_licence_revocation_result AS (revocable boolean, fine_allowed boolean);
COMMENT ON COLUMN gongbao.jinzhou_abstraction_licence_revocation_result.revocable IS 'the licence may be revoked 可以吊销取水许可证';
COMMENT ON COLUMN gongbao.jinzhou_abstraction_licence_revocation_result.fine_allowed IS 'a fine may be imposed 可以罚款';
CREATE TYPE gongbao.jinzhou_abstraction_licence_revocation_result_try AS (error text, error_where text, revocable boolean, fine_allowed boolean);
CREATE FUNCTION gongbao.jinzhou_abstraction_licence_revocation(water_violation text, serious boolean, corrected_in_time boolean DEFAULT false, revocation text DEFAULT 'in_addition', date date DEFAULT NULL)
RETURNS gongbao.jinzhou_abstraction_licence_revocation_result AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_06' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_abstraction_licence_revocation_try(water_violation text, serious boolean, corrected_in_time boolean DEFAULT false, revocation text DEFAULT 'in_addition', date date DEFAULT NULL)
RETURNS gongbao.jinzhou_abstraction_licence_revocation_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_06_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_abstraction_licence_revocation IS 'JZ-GW-06 Licence revocation 吊销取水许可证
锦政发〔2022〕13号第二项
in force from 自 2022-07-26
water_violation (required 必填) violation 违法行为: over_quota 擅自扩大指标、超限取水, resupply_or_change 转供水、擅自改变用途, metering 计量设施违规, unlicensed 未经批准开采、应急水源违规
serious (required 必填) 情节严重, asserted by the caller 情节严重（由使用者认定）
corrected_in_time (default 默认 false) metering device put right in time 计量设施已按期安装、更换或者修复
revocation (default 默认 in_addition) licence revocation and fine 吊销取水许可证与罚款的关系: in_addition 罚款并吊销许可证, instead 吊销许可证，不再罚款
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.jinzhou_abstraction_licence_revocation_try IS 'JZ-GW-06: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_groundwater_status_result AS (water_status text);
COMMENT ON COLUMN gongbao.jinzhou_groundwater_status_result.water_status IS 'status under the notice 依通告认定的状态: lawful 合法, unlawful 违法, outside_notice 不属本通告范围';
CREATE TYPE gongbao.jinzhou_groundwater_status_result_try AS (error text, error_where text, water_status text);
CREATE FUNCTION gongbao.jinzhou_groundwater_status(in_planning_area boolean, approved boolean, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_groundwater_status_result AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_07' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_groundwater_status_try(in_planning_area boolean, approved boolean, date date DEFAULT NULL)
RETURNS gongbao.jinzhou_groundwater_status_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_GW_07_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_groundwater_status IS 'JZ-GW-07 Prior approval and territory 批准与范围
锦政发〔2022〕13号第一项
in force from 自 2022-07-26
in_planning_area (required 必填) in the city planning area 位于城市规划区内
approved (required 必填) approved by the local water authority 已经属地水行政主管部门批准
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.jinzhou_groundwater_status_try IS 'JZ-GW-07: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_deductible_floor_result AS (floor_amount numeric, finding text);
COMMENT ON COLUMN gongbao.jinzhou_deductible_floor_result.floor_amount IS '(yuan 元) least deductible 起付标准下限';
COMMENT ON COLUMN gongbao.jinzhou_deductible_floor_result.finding IS 'ok or warning 判定结果：ok 或 warning: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
CREATE TYPE gongbao.jinzhou_deductible_floor_result_try AS (error text, error_where text, floor_amount numeric, finding text);
CREATE FUNCTION gongbao.jinzhou_deductible_floor(deductible numeric)
RETURNS gongbao.jinzhou_deductible_floor_result AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_deductible_floor_try(deductible numeric)
RETURNS gongbao.jinzhou_deductible_floor_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_deductible_floor IS 'JZ-OP-01 Annual outpatient deductible 起付标准
锦政办发〔2022〕14号第三部分第（一）项第1点
in force from 自 2022-12-01
deductible (yuan 元, required 必填, external 另行规定) deductible of the policy table, per tier and status 政策表规定的起付标准（按机构等级和人员类别）';
COMMENT ON FUNCTION gongbao.jinzhou_deductible_floor_try IS 'JZ-OP-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_rate_floor_result AS (floor_rate numeric, finding text);
COMMENT ON COLUMN gongbao.jinzhou_rate_floor_result.floor_rate IS '(%) least rate 支付比例下限';
COMMENT ON COLUMN gongbao.jinzhou_rate_floor_result.finding IS 'ok, violation (hard floor) or warning (soft) 判定结果：ok、violation（硬性下限）或 warning（原则性要求）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
CREATE TYPE gongbao.jinzhou_rate_floor_result_try AS (error text, error_where text, floor_rate numeric, finding text);
CREATE FUNCTION gongbao.jinzhou_rate_floor(rate numeric, principle_scope text DEFAULT 'deductible')
RETURNS gongbao.jinzhou_rate_floor_result AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_02' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_rate_floor_try(rate numeric, principle_scope text DEFAULT 'deductible')
RETURNS gongbao.jinzhou_rate_floor_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_02_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_rate_floor IS 'JZ-OP-02 Reimbursement rate 支付比例
锦政办发〔2022〕14号第三部分第（一）项第1点
in force from 自 2022-12-01
rate (%, required 必填, external 另行规定) rate of the policy table 政策表规定的支付比例
principle_scope (default 默认 deductible) how far 原则上 reaches in the outpatient floors 门诊最低标准中“原则上”的适用范围: deductible 只及于起付标准（支付比例和限额为硬性下限）, all 三项均为原则性要求';
COMMENT ON FUNCTION gongbao.jinzhou_rate_floor_try IS 'JZ-OP-02: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_cap_floor_result AS (floor_amount numeric, finding text, cap_for_year numeric);
COMMENT ON COLUMN gongbao.jinzhou_cap_floor_result.floor_amount IS '(yuan 元) least annual cap 年度最高支付限额下限';
COMMENT ON COLUMN gongbao.jinzhou_cap_floor_result.finding IS 'ok, violation (hard floor) or warning (soft) 判定结果：ok、violation（硬性下限）或 warning（原则性要求）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
COMMENT ON COLUMN gongbao.jinzhou_cap_floor_result.cap_for_year IS '(yuan 元, only if date is given 仅在给出 date 时) cap of the year of date date 所在年度的限额';
CREATE TYPE gongbao.jinzhou_cap_floor_result_try AS (error text, error_where text, floor_amount numeric, finding text, cap_for_year numeric);
CREATE FUNCTION gongbao.jinzhou_cap_floor(annual_cap numeric, date date DEFAULT NULL, principle_scope text DEFAULT 'deductible', first_year text DEFAULT 'full', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_cap_floor_result AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_03' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_cap_floor_try(annual_cap numeric, date date DEFAULT NULL, principle_scope text DEFAULT 'deductible', first_year text DEFAULT 'full', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_cap_floor_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_03_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_cap_floor IS 'JZ-OP-03 Annual cap 年度最高支付限额
锦政办发〔2022〕14号第三部分第（一）项第1点、第2点
in force from 自 2022-12-01
annual_cap (yuan 元, required 必填, external 另行规定) annual cap of the policy table 政策表规定的年度最高支付限额
date (day 日) day of service 就医日期
principle_scope (default 默认 deductible) how far 原则上 reaches in the outpatient floors 门诊最低标准中“原则上”的适用范围: deductible 只及于起付标准（支付比例和限额为硬性下限）, all 三项均为原则性要求
first_year (default 默认 full) the outpatient cap of 2022, with one month in force 2022年仅施行一个月，门诊限额如何确定: full 全年限额, pro_rata 限额的十二分之一
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_cap_floor_try IS 'JZ-OP-03: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_outpatient_pooling_result AS (portion numeric, rate_applied numeric, payment numeric, self_pay numeric, cost_after numeric, portion_after numeric, paid_after numeric, cap_for_year numeric, remaining_cap numeric, parameter_basis text);
COMMENT ON COLUMN gongbao.jinzhou_outpatient_pooling_result.portion IS '(yuan 元) payable portion of this visit 本次起付标准以上、可按比例支付的费用';
COMMENT ON COLUMN gongbao.jinzhou_outpatient_pooling_result.rate_applied IS '(%) rate used 适用的支付比例';
COMMENT ON COLUMN gongbao.jinzhou_outpatient_pooling_result.payment IS '(yuan 元) fund payment 统筹基金支付金额';
COMMENT ON COLUMN gongbao.jinzhou_outpatient_pooling_result.self_pay IS '(yuan 元) in_scope_cost - payment 个人负担金额（in_scope_cost - payment）';
COMMENT ON COLUMN gongbao.jinzhou_outpatient_pooling_result.cost_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_outpatient_pooling_result.portion_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_outpatient_pooling_result.paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_outpatient_pooling_result.cap_for_year IS '(yuan 元) cap used 适用的年度限额';
COMMENT ON COLUMN gongbao.jinzhou_outpatient_pooling_result.remaining_cap IS '(yuan 元) cap left after this visit 本次就医后年度限额剩余';
COMMENT ON COLUMN gongbao.jinzhou_outpatient_pooling_result.parameter_basis IS 'floor_baseline if none of deductible, rate and annual_cap was supplied deductible、rate、annual_cap 均未给出时为 floor_baseline: floor_baseline 文件规定的最低标准, supplied 外部参数';
CREATE TYPE gongbao.jinzhou_outpatient_pooling_result_try AS (error text, error_where text, portion numeric, rate_applied numeric, payment numeric, self_pay numeric, cost_after numeric, portion_after numeric, paid_after numeric, cap_for_year numeric, remaining_cap numeric, parameter_basis text);
CREATE FUNCTION gongbao.jinzhou_outpatient_pooling(date date, in_scope_cost numeric, designated boolean DEFAULT true, cost_before numeric DEFAULT 0.00, paid_before numeric DEFAULT 0.00, portion_before numeric DEFAULT 0.00, deductible numeric DEFAULT NULL, rate numeric DEFAULT NULL, annual_cap numeric DEFAULT NULL, limit_on text DEFAULT 'payments', first_year text DEFAULT 'full', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_outpatient_pooling_result AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_04' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_outpatient_pooling_try(date date, in_scope_cost numeric, designated boolean DEFAULT true, cost_before numeric DEFAULT 0.00, paid_before numeric DEFAULT 0.00, portion_before numeric DEFAULT 0.00, deductible numeric DEFAULT NULL, rate numeric DEFAULT NULL, annual_cap numeric DEFAULT NULL, limit_on text DEFAULT 'payments', first_year text DEFAULT 'full', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_outpatient_pooling_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_04_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_outpatient_pooling IS 'JZ-OP-04 Settle one outpatient visit (pooling) 普通门诊统筹结算
锦政办发〔2022〕14号第三部分第（一）项第1点
in force from 自 2022-12-01
date (day 日, required 必填) day of service 就医日期
in_scope_cost (yuan 元, required 必填) policy-scope cost of this visit 本次就医的政策范围内费用
designated (default 默认 true) designated institution 定点医药机构
cost_before (yuan 元, default 默认 0.00) policy-scope outpatient cost of the year before this visit 本年度本次就医前累计的政策范围内门诊费用
paid_before (yuan 元, default 默认 0.00) pooling payments of the year before this visit 本年度本次就医前累计的门诊统筹支付金额
portion_before (yuan 元, default 默认 0.00) payable portions of the year before this visit (used with limit_on=costs) 本年度本次就医前累计的起付标准以上费用（limit_on=costs 时使用）
deductible (yuan 元, external 另行规定) annual deductible; absent: its floor 年度起付标准；未给出时取最低标准
rate (%, external 另行规定) rate; absent: its floor 支付比例；未给出时取最低标准
annual_cap (yuan 元, external 另行规定) annual cap; absent: its floor 年度最高支付限额；未给出时取最低标准
limit_on (default 默认 payments) what the outpatient annual limit caps 门诊年度限额限制的对象: payments 统筹基金支付金额, costs 起付标准以上的政策范围内费用
first_year (default 默认 full) the outpatient cap of 2022, with one month in force 2022年仅施行一个月，门诊限额如何确定: full 全年限额, pro_rata 限额的十二分之一
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_outpatient_pooling_try IS 'JZ-OP-04: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_benefit_combination_result AS (fund_cap_used_after numeric, large_aid_base numeric, both_allowed boolean);
COMMENT ON COLUMN gongbao.jinzhou_benefit_combination_result.fund_cap_used_after IS '(yuan 元) unchanged 保持不变';
COMMENT ON COLUMN gongbao.jinzhou_benefit_combination_result.large_aid_base IS '(yuan 元) nothing is carried into 大额医疗补助 不纳入职工大额医疗补助';
COMMENT ON COLUMN gongbao.jinzhou_benefit_combination_result.both_allowed IS 'both benefits may be drawn 可同时享受两项待遇';
CREATE TYPE gongbao.jinzhou_benefit_combination_result_try AS (error text, error_where text, fund_cap_used_after numeric, large_aid_base numeric, both_allowed boolean);
CREATE FUNCTION gongbao.jinzhou_benefit_combination(pooling_payment numeric, fund_cap_used numeric, chronic_patient boolean DEFAULT false, same_bill boolean DEFAULT false)
RETURNS gongbao.jinzhou_benefit_combination_result AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_05' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_benefit_combination_try(pooling_payment numeric, fund_cap_used numeric, chronic_patient boolean DEFAULT false, same_bill boolean DEFAULT false)
RETURNS gongbao.jinzhou_benefit_combination_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_05_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_benefit_combination IS 'JZ-OP-05 Benefit combination and separate ledger 同时享受、单独核算
锦政办发〔2022〕14号第三部分第（一）项第2点、第三部分第（二）项
in force from 自 2022-12-01
pooling_payment (yuan 元, required 必填) payment of JZ-OP-04 JZ-OP-04 的支付金额
fund_cap_used (yuan 元, required 必填) use of the fund''s yearly cap before 此前已占用的统筹基金年度最高支付限额
chronic_patient (default 默认 false) also draws 门诊慢特病 同时享受门诊慢特病待遇
same_bill (default 默认 false) the same bill is claimed under both 同一费用在两项待遇下申报';
COMMENT ON FUNCTION gongbao.jinzhou_benefit_combination_try IS 'JZ-OP-05: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_employee_account_credit_result AS (monthly_credit numeric, credit numeric);
COMMENT ON COLUMN gongbao.jinzhou_employee_account_credit_result.monthly_credit IS '(yuan 元) credit of one month 每月计入个人账户的金额';
COMMENT ON COLUMN gongbao.jinzhou_employee_account_credit_result.credit IS '(yuan 元) monthly_credit * months 计入合计（monthly_credit * months）';
CREATE TYPE gongbao.jinzhou_employee_account_credit_result_try AS (error text, error_where text, monthly_credit numeric, credit numeric);
CREATE FUNCTION gongbao.jinzhou_employee_account_credit(date date, contribution_base numeric, account_mode text, months integer DEFAULT 1, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_employee_account_credit_result AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_06' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_employee_account_credit_try(date date, contribution_base numeric, account_mode text, months integer DEFAULT 1, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_employee_account_credit_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_06_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_employee_account_credit IS 'JZ-OP-06 Account credit, employed 在职个人账户计入
锦政办发〔2022〕14号第三部分第（四）项第1点
in force from 自 2022-12-01
date (day 日, required 必填) month of the credit, any day 计入月份（填当月任意一天）
contribution_base (yuan 元, required 必填, external 另行规定) monthly contribution base 缴费基数 月缴费基数
account_mode (required 必填) with a personal account, or pool only 统账结合或单建统筹: with_account 统账结合, pool_only 单建统筹
months (months 月, default 默认 1) months 月数
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_employee_account_credit_try IS 'JZ-OP-06: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_retiree_account_credit_result AS (monthly_credit numeric, credit numeric, implied_average_pension numeric);
COMMENT ON COLUMN gongbao.jinzhou_retiree_account_credit_result.monthly_credit IS '(yuan 元) credit of one month 每月计入个人账户的金额';
COMMENT ON COLUMN gongbao.jinzhou_retiree_account_credit_result.credit IS '(yuan 元) monthly_credit * months 计入合计（monthly_credit * months）';
COMMENT ON COLUMN gongbao.jinzhou_retiree_account_credit_result.implied_average_pension IS '(yuan 元) average monthly pension that the fixed sum is 2 % of (information) 定额按其2%确定的基本养老金月平均水平（供参考）';
CREATE TYPE gongbao.jinzhou_retiree_account_credit_result_try AS (error text, error_where text, monthly_credit numeric, credit numeric, implied_average_pension numeric);
CREATE FUNCTION gongbao.jinzhou_retiree_account_credit(date date, account_mode text, months integer DEFAULT 1)
RETURNS gongbao.jinzhou_retiree_account_credit_result AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_07' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_retiree_account_credit_try(date date, account_mode text, months integer DEFAULT 1)
RETURNS gongbao.jinzhou_retiree_account_credit_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_07_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_retiree_account_credit IS 'JZ-OP-07 Account credit, retiree 退休个人账户划入
锦政办发〔2022〕14号第三部分第（四）项第1点
in force from 自 2022-12-01
date (day 日, required 必填) month of the credit, any day 计入月份（填当月任意一天）
account_mode (required 必填) with a personal account, or pool only 统账结合或单建统筹: with_account 统账结合, pool_only 单建统筹
months (months 月, default 默认 1) months as retiree 退休月数';
COMMENT ON FUNCTION gongbao.jinzhou_retiree_account_credit_try IS 'JZ-OP-07: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_flexible_worker_contribution_result AS (contribution numeric, account_credit numeric, to_pool numeric);
COMMENT ON COLUMN gongbao.jinzhou_flexible_worker_contribution_result.contribution IS '(yuan 元) monthly contribution 每月缴费金额';
COMMENT ON COLUMN gongbao.jinzhou_flexible_worker_contribution_result.account_credit IS '(yuan 元) part credited to the account 计入个人账户的部分';
COMMENT ON COLUMN gongbao.jinzhou_flexible_worker_contribution_result.to_pool IS '(yuan 元) part for the pool 计入统筹基金的部分';
CREATE TYPE gongbao.jinzhou_flexible_worker_contribution_result_try AS (error text, error_where text, contribution numeric, account_credit numeric, to_pool numeric);
CREATE FUNCTION gongbao.jinzhou_flexible_worker_contribution(date date, average_wage numeric, account_mode text, contribution_base numeric DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_flexible_worker_contribution_result AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_08' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_flexible_worker_contribution_try(date date, average_wage numeric, account_mode text, contribution_base numeric DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_flexible_worker_contribution_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_08_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_flexible_worker_contribution IS 'JZ-OP-08 Flexible-worker contribution 灵活就业缴费
锦政办发〔2022〕14号第三部分第（四）项第3点
in force from 自 2022-12-01
date (day 日, required 必填) month, any day 缴费月份（填当月任意一天）
average_wage (yuan 元, required 必填, external 另行规定) last year''s average monthly wage of the city''s urban units 上年度全市全口径城镇单位就业人员月平均工资
account_mode (required 必填) with a personal account, or pool only 统账结合或单建统筹: with_account 统账结合, pool_only 单建统筹
contribution_base (yuan 元, external 另行规定) account base; absent: average_wage 个人账户缴费基数；未给出时取 average_wage
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_flexible_worker_contribution_try IS 'JZ-OP-08: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_pool_only_retiree_credit_result AS (credit numeric);
COMMENT ON COLUMN gongbao.jinzhou_pool_only_retiree_credit_result.credit IS '(yuan 元) credit of that period 该期的划入金额';
CREATE TYPE gongbao.jinzhou_pool_only_retiree_credit_result_try AS (error text, error_where text, credit numeric);
CREATE FUNCTION gongbao.jinzhou_pool_only_retiree_credit(date date, retired boolean, large_aid_contribution numeric DEFAULT NULL)
RETURNS gongbao.jinzhou_pool_only_retiree_credit_result AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_09' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_pool_only_retiree_credit_try(date date, retired boolean, large_aid_contribution numeric DEFAULT NULL)
RETURNS gongbao.jinzhou_pool_only_retiree_credit_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_09_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_pool_only_retiree_credit IS 'JZ-OP-09 Pool-only retiree credit 单建统筹退休划入
锦政办发〔2022〕14号第三部分第（四）项第3点
in force from 自 2022-12-01
date (day 日, required 必填) day of the credit 划入日期
retired (required 必填) retired 已退休
large_aid_contribution (yuan 元, external 另行规定, needed if retired retired 为 true 时必填) personal contribution to 大额医疗补助 for one period 一期职工大额医疗补助个人缴费';
COMMENT ON FUNCTION gongbao.jinzhou_pool_only_retiree_credit_try IS 'JZ-OP-09: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_account_use_result AS (allowed boolean);
COMMENT ON COLUMN gongbao.jinzhou_account_use_result.allowed IS 'the account may pay 可以使用个人账户支付';
CREATE TYPE gongbao.jinzhou_account_use_result_try AS (error text, error_where text, allowed boolean);
CREATE FUNCTION gongbao.jinzhou_account_use(relation text, expense text, designated boolean DEFAULT true, state_permits boolean DEFAULT false, premium_in_force boolean DEFAULT false)
RETURNS gongbao.jinzhou_account_use_result AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_10' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_account_use_try(relation text, expense text, designated boolean DEFAULT true, state_permits boolean DEFAULT false, premium_in_force boolean DEFAULT false)
RETURNS gongbao.jinzhou_account_use_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_10_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_account_use IS 'JZ-OP-10 Use of the personal account 个人账户使用
锦政办发〔2022〕14号第三部分第（四）项第2点
in force from 自 2022-12-01
relation (required 必填) whose expense 费用所属人与本人的关系: self 本人, spouse 配偶, parent 父母, child 子女, other 其他
expense (required 必填) kind of expense 费用种类: medical 定点医疗机构医疗费用, drug 药品, device 医疗器械, consumable 医用耗材, public_health 公共卫生费用, fitness 体育健身, wellness 养生保健, resident_premium 居民医保个人缴费, care_premium 长期护理保险缴费, supplement_premium 职工大额补充保险缴费, other 其他
designated (default 默认 true) designated institution or pharmacy 定点医疗机构或定点零售药店
state_permits (default 默认 false) State policy permits this public-health expense 国家政策允许的公共卫生费用
premium_in_force (default 默认 false, external 另行规定) the announced family-premium use has been put in force 家庭成员参保缴费的使用办法已施行';
COMMENT ON FUNCTION gongbao.jinzhou_account_use_try IS 'JZ-OP-10: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_outpatient_pooling_in_force_result AS (in_force boolean, valid_from date);
COMMENT ON COLUMN gongbao.jinzhou_outpatient_pooling_in_force_result.in_force IS 'the instrument is in force on date 文件在该日有效';
COMMENT ON COLUMN gongbao.jinzhou_outpatient_pooling_in_force_result.valid_from IS '(day 日) first day in force 有效期首日';
CREATE TYPE gongbao.jinzhou_outpatient_pooling_in_force_result_try AS (error text, error_where text, in_force boolean, valid_from date);
CREATE FUNCTION gongbao.jinzhou_outpatient_pooling_in_force(date date)
RETURNS gongbao.jinzhou_outpatient_pooling_in_force_result AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_11' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_outpatient_pooling_in_force_try(date date)
RETURNS gongbao.jinzhou_outpatient_pooling_in_force_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_11_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_outpatient_pooling_in_force IS 'JZ-OP-11 Effective date 实施日期
锦政办发〔2022〕14号末段
in force from 自 2022-12-01
date (day 日, required 必填) day to test 待判断的日期';
COMMENT ON FUNCTION gongbao.jinzhou_outpatient_pooling_in_force_try IS 'JZ-OP-11: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_pooling_schedule_order_result AS (finding text, broken text[]);
COMMENT ON COLUMN gongbao.jinzhou_pooling_schedule_order_result.finding IS 'ok or violation 判定结果：ok 或 violation: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
COMMENT ON COLUMN gongbao.jinzhou_pooling_schedule_order_result.broken IS 'where the order is broken 不符合倾斜要求之处: base_deductible 基层起付标准高于其他级别, base_rate 基层支付比例低于其他级别, base_cap 基层限额低于其他级别, retired_deductible 退休人员起付标准高于在职职工, retired_rate 退休人员支付比例低于在职职工, retired_cap 退休人员限额低于在职职工';
CREATE TYPE gongbao.jinzhou_pooling_schedule_order_result_try AS (error text, error_where text, finding text, broken text[]);
CREATE FUNCTION gongbao.jinzhou_pooling_schedule_order(primary_rate numeric, secondary_rate numeric, tertiary_rate numeric, retired_primary_rate numeric, retired_secondary_rate numeric, retired_tertiary_rate numeric, primary_deductible numeric DEFAULT NULL, secondary_deductible numeric DEFAULT NULL, tertiary_deductible numeric DEFAULT NULL, retired_primary_deductible numeric DEFAULT NULL, retired_secondary_deductible numeric DEFAULT NULL, retired_tertiary_deductible numeric DEFAULT NULL, annual_cap numeric DEFAULT NULL, retired_annual_cap numeric DEFAULT NULL)
RETURNS gongbao.jinzhou_pooling_schedule_order_result AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_12' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_pooling_schedule_order_try(primary_rate numeric, secondary_rate numeric, tertiary_rate numeric, retired_primary_rate numeric, retired_secondary_rate numeric, retired_tertiary_rate numeric, primary_deductible numeric DEFAULT NULL, secondary_deductible numeric DEFAULT NULL, tertiary_deductible numeric DEFAULT NULL, retired_primary_deductible numeric DEFAULT NULL, retired_secondary_deductible numeric DEFAULT NULL, retired_tertiary_deductible numeric DEFAULT NULL, annual_cap numeric DEFAULT NULL, retired_annual_cap numeric DEFAULT NULL)
RETURNS gongbao.jinzhou_pooling_schedule_order_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_OP_12_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_pooling_schedule_order IS 'JZ-OP-12 Order that a schedule must keep 待遇向基层和退休人员倾斜
锦政办发〔2022〕14号第三部分第（一）项第1点
in force from 自 2022-12-01
primary_rate (%, required 必填, external 另行规定) employees, primary level 在职职工，基层医疗机构
secondary_rate (%, required 必填, external 另行规定) employees, secondary level 在职职工，二级医疗机构
tertiary_rate (%, required 必填, external 另行规定) employees, tertiary level 在职职工，三级医疗机构
retired_primary_rate (%, required 必填, external 另行规定) retirees, primary level 退休人员，基层医疗机构
retired_secondary_rate (%, required 必填, external 另行规定) retirees, secondary level 退休人员，二级医疗机构
retired_tertiary_rate (%, required 必填, external 另行规定) retirees, tertiary level 退休人员，三级医疗机构
primary_deductible (yuan 元, external 另行规定) employees, primary level 在职职工，基层医疗机构
secondary_deductible (yuan 元, external 另行规定) employees, secondary level 在职职工，二级医疗机构
tertiary_deductible (yuan 元, external 另行规定) employees, tertiary level 在职职工，三级医疗机构
retired_primary_deductible (yuan 元, external 另行规定) retirees, primary level 退休人员，基层医疗机构
retired_secondary_deductible (yuan 元, external 另行规定) retirees, secondary level 退休人员，二级医疗机构
retired_tertiary_deductible (yuan 元, external 另行规定) retirees, tertiary level 退休人员，三级医疗机构
annual_cap (yuan 元, external 另行规定) employees 在职职工
retired_annual_cap (yuan 元, external 另行规定) retirees 退休人员';
COMMENT ON FUNCTION gongbao.jinzhou_pooling_schedule_order_try IS 'JZ-OP-12: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_aid_category_result AS (category text, eligible boolean, external_group boolean);
COMMENT ON COLUMN gongbao.jinzhou_aid_category_result.category IS 'category used for basic and tilt aid 据以计算基本救助和倾斜救助的救助对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.jinzhou_aid_category_result.eligible IS 'category is not none 属于救助对象（类别不为 none）';
COMMENT ON COLUMN gongbao.jinzhou_aid_category_result.external_group IS 'a monitoring group is among the identities; its aid parameters are external (JZ-MA-09) 身份中有监测对象，其救助标准另行规定（JZ-MA-09）';
CREATE TYPE gongbao.jinzhou_aid_category_result_try AS (error text, error_where text, category text, eligible boolean, external_group boolean);
CREATE FUNCTION gongbao.jinzhou_aid_category(recipients text[], criteria_issued boolean DEFAULT false)
RETURNS gongbao.jinzhou_aid_category_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_aid_category_try(recipients text[], criteria_issued boolean DEFAULT false)
RETURNS gongbao.jinzhou_aid_category_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_aid_category IS 'JZ-MA-01 Categories and multiple identity 救助对象、就高不重复
锦政办发〔2022〕16号第三部分第（二）项
in force from 自 2023-01-01
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
criteria_issued (default 默认 false, external 另行规定) the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算';
COMMENT ON FUNCTION gongbao.jinzhou_aid_category_try IS 'JZ-MA-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_premium_subsidy_result AS (subsidy numeric, share numeric);
COMMENT ON COLUMN gongbao.jinzhou_premium_subsidy_result.subsidy IS '(yuan 元) premium paid by the aid fund 医疗救助基金资助的个人缴费金额';
COMMENT ON COLUMN gongbao.jinzhou_premium_subsidy_result.share IS '(%, absent for a fixed sum 定额资助时不列) share of the premium 资助占个人缴费的比例';
CREATE TYPE gongbao.jinzhou_premium_subsidy_result_try AS (error text, error_where text, subsidy numeric, share numeric);
CREATE FUNCTION gongbao.jinzhou_premium_subsidy(date date, recipients text[], premium numeric DEFAULT NULL, transition boolean DEFAULT NULL, fixed_subsidy numeric DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_premium_subsidy_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_02' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_premium_subsidy_try(date date, recipients text[], premium numeric DEFAULT NULL, transition boolean DEFAULT NULL, fixed_subsidy numeric DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_premium_subsidy_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_02_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_premium_subsidy IS 'JZ-MA-02 Premium subsidy 资助参保
锦政办发〔2022〕16号第三部分第（三）项
in force from 自 2023-01-01
date (day 日, required 必填) reference day 基准日
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
premium (yuan 元, external 另行规定, needed if an identity is subsidised 有资助参保身份时必填) personal premium of the residents'' insurance 城乡居民基本医保个人缴费标准
transition (external 另行规定, needed for relapsed_poor, subsistence, monitored relapsed_poor、subsistence、monitored 必填) inside the consolidation transition period 处于巩固脱贫攻坚成果过渡期内
fixed_subsidy (yuan 元, external 另行规定, needed for them if not transition 上述身份在 transition 为 false 时必填) fixed sum after the transition period 过渡期后的定额资助标准
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_premium_subsidy_try IS 'JZ-MA-02: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_critical_illness_payment_result AS (rate_applied numeric, payment numeric);
COMMENT ON COLUMN gongbao.jinzhou_critical_illness_payment_result.rate_applied IS '(%) rate used 适用的支付比例';
COMMENT ON COLUMN gongbao.jinzhou_critical_illness_payment_result.payment IS '(yuan 元) insurance payment 大病保险支付金额';
CREATE TYPE gongbao.jinzhou_critical_illness_payment_result_try AS (error text, error_where text, rate_applied numeric, payment numeric);
CREATE FUNCTION gongbao.jinzhou_critical_illness_payment(date date, recipients text[], payable_base numeric, base_rate numeric DEFAULT 70, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_critical_illness_payment_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_03' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_critical_illness_payment_try(date date, recipients text[], payable_base numeric, base_rate numeric DEFAULT 70, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_critical_illness_payment_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_03_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_critical_illness_payment IS 'JZ-MA-03 Critical-illness insurance rate 大病保险支付比例
锦政办发〔2022〕16号第三部分第（四）项
in force from 自 2023-01-01
date (day 日, required 必填) day of service 就医日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
payable_base (yuan 元, required 必填, external 另行规定) cost payable by critical-illness insurance, after its deductible and within its cap 大病保险起付线以上、可由大病保险支付的费用
base_rate (%, default 默认 70%) general rate (the text only says that 70 % is raised to 75 %) 一般支付比例（文件只写明由70%提高至75%）
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_critical_illness_payment_try IS 'JZ-MA-03: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_covered_cost_result AS (counted boolean, self_pay numeric);
COMMENT ON COLUMN gongbao.jinzhou_covered_cost_result.counted IS 'the cost counts for aid 属于救助费用范围';
COMMENT ON COLUMN gongbao.jinzhou_covered_cost_result.self_pay IS '(yuan 元) amount that enters the aid base 纳入救助范围的个人自付费用';
CREATE TYPE gongbao.jinzhou_covered_cost_result_try AS (error text, error_where text, counted boolean, self_pay numeric);
CREATE FUNCTION gongbao.jinzhou_covered_cost(cost_kind text, in_scope_cost numeric, insurance_paid numeric DEFAULT 0.00, designated boolean DEFAULT true, other_place boolean DEFAULT false, other_place_ok boolean DEFAULT NULL, plain_outpatient text DEFAULT 'excluded')
RETURNS gongbao.jinzhou_covered_cost_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_04' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_covered_cost_try(cost_kind text, in_scope_cost numeric, insurance_paid numeric DEFAULT 0.00, designated boolean DEFAULT true, other_place boolean DEFAULT false, other_place_ok boolean DEFAULT NULL, plain_outpatient text DEFAULT 'excluded')
RETURNS gongbao.jinzhou_covered_cost_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_04_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_covered_cost IS 'JZ-MA-04 Covered costs (aid base) 救助费用范围
锦政办发〔2022〕16号第三部分第（五）项第1点、第三部分第（八）项第2点
in force from 自 2023-01-01
cost_kind (required 必填) kind of cost 费用种类: inpatient 住院, chronic_drugs 慢性病长期服药, long_term_outpatient 重特大疾病长期门诊, high_value_drugs 高值药品, plain_outpatient 普通门诊, other 其他
in_scope_cost (yuan 元, required 必填) policy-scope cost (out-of-scope cost is never passed in) 政策范围内费用（不含政策范围外费用）
insurance_paid (yuan 元, default 默认 0.00) paid by basic and critical-illness insurance 基本医保、大病保险已支付金额
designated (default 默认 true) designated institution 定点医药机构
other_place (default 默认 false) care in another place 异地就医
other_place_ok (external 另行规定, needed if other_place other_place 为 true 时必填) meets the city''s other-place rules 符合市异地就医规定
plain_outpatient (default 默认 excluded) whether ordinary outpatient visits are aid cost in Jinzhou 锦州普通门诊费用是否属于救助费用: excluded 不计入, included 计入';
COMMENT ON FUNCTION gongbao.jinzhou_covered_cost_try IS 'JZ-MA-04: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_basic_aid_result AS (category text, basic_portion numeric, rate_applied numeric, basic_aid numeric, residual numeric, self_pay_after numeric, basic_paid_after numeric, remaining_cap numeric);
COMMENT ON COLUMN gongbao.jinzhou_basic_aid_result.category IS 'category used 据以计算的救助对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.jinzhou_basic_aid_result.basic_portion IS '(yuan 元) payable portion of this claim 本次起付标准以上、可按比例救助的费用';
COMMENT ON COLUMN gongbao.jinzhou_basic_aid_result.rate_applied IS '(%) rate 救助比例';
COMMENT ON COLUMN gongbao.jinzhou_basic_aid_result.basic_aid IS '(yuan 元) basic aid 基本救助金额';
COMMENT ON COLUMN gongbao.jinzhou_basic_aid_result.residual IS '(yuan 元) self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid）';
COMMENT ON COLUMN gongbao.jinzhou_basic_aid_result.self_pay_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_basic_aid_result.basic_paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_basic_aid_result.remaining_cap IS '(yuan 元) basic cap left 基本救助年度限额剩余';
CREATE TYPE gongbao.jinzhou_basic_aid_result_try AS (error text, error_where text, category text, basic_portion numeric, rate_applied numeric, basic_aid numeric, residual numeric, self_pay_after numeric, basic_paid_after numeric, remaining_cap numeric);
CREATE FUNCTION gongbao.jinzhou_basic_aid(date date, recipients text[], self_pay numeric, criteria_issued boolean DEFAULT false, self_pay_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, deductible_basis text DEFAULT 'annual', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_basic_aid_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_05' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_basic_aid_try(date date, recipients text[], self_pay numeric, criteria_issued boolean DEFAULT false, self_pay_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, deductible_basis text DEFAULT 'annual', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_basic_aid_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_05_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_basic_aid IS 'JZ-MA-05 Basic aid for one claim 基本救助
锦政办发〔2022〕16号第三部分第（五）项第2点
in force from 自 2023-01-01
date (day 日, required 必填) day of service 就医日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
criteria_issued (default 默认 false, external 另行规定) the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算
self_pay (yuan 元, required 必填) aid base of this claim (JZ-MA-04) 本次纳入救助范围的个人自付费用（JZ-MA-04）
self_pay_before (yuan 元, default 默认 0.00) aid base of the year before this claim 本年度此前累计纳入救助范围的个人自付费用
basic_paid_before (yuan 元, default 默认 0.00) basic aid of the year paid before this claim 本年度此前已支付的基本救助金额
deductible_basis (default 默认 annual) whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次: annual 每年度扣一次，按累计费用计算, per_claim 每次结算（住院）各扣一次
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_basic_aid_try IS 'JZ-MA-05: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_tilt_aid_result AS (category text, triggered boolean, tilt_portion numeric, tilt_aid numeric, residual_after numeric, tilted_after numeric, tilt_paid_after numeric, remaining_tilt_cap numeric);
COMMENT ON COLUMN gongbao.jinzhou_tilt_aid_result.category IS 'category used 据以计算的救助对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.jinzhou_tilt_aid_result.triggered IS 'tilt aid is open 符合倾斜救助条件';
COMMENT ON COLUMN gongbao.jinzhou_tilt_aid_result.tilt_portion IS '(yuan 元) excess tilted by this claim 本次按比例给予倾斜救助的起付标准以上部分';
COMMENT ON COLUMN gongbao.jinzhou_tilt_aid_result.tilt_aid IS '(yuan 元) tilt aid 倾斜救助金额';
COMMENT ON COLUMN gongbao.jinzhou_tilt_aid_result.residual_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_tilt_aid_result.tilted_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_tilt_aid_result.tilt_paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_tilt_aid_result.remaining_tilt_cap IS '(yuan 元) tilt cap left 倾斜救助年度限额剩余';
CREATE TYPE gongbao.jinzhou_tilt_aid_result_try AS (error text, error_where text, category text, triggered boolean, tilt_portion numeric, tilt_aid numeric, residual_after numeric, tilted_after numeric, tilt_paid_after numeric, remaining_tilt_cap numeric);
CREATE FUNCTION gongbao.jinzhou_tilt_aid(date date, recipients text[], residual numeric, criteria_issued boolean DEFAULT false, residual_before numeric DEFAULT 0.00, tilted_before numeric DEFAULT 0.00, tilt_paid_before numeric DEFAULT 0.00, tilt_trigger text DEFAULT 'always', identity_change text DEFAULT 'prospective', basic_paid numeric DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_tilt_aid_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_06' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_tilt_aid_try(date date, recipients text[], residual numeric, criteria_issued boolean DEFAULT false, residual_before numeric DEFAULT 0.00, tilted_before numeric DEFAULT 0.00, tilt_paid_before numeric DEFAULT 0.00, tilt_trigger text DEFAULT 'always', identity_change text DEFAULT 'prospective', basic_paid numeric DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_tilt_aid_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_06_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_tilt_aid IS 'JZ-MA-06 Tilt aid for one claim 倾斜救助
锦政办发〔2022〕16号第三部分第（五）项第2点
in force from 自 2023-01-01
date (day 日, required 必填) day of service 就医日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
criteria_issued (default 默认 false, external 另行规定) the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算
residual (yuan 元, required 必填) policy-scope self-pay of this claim left after basic aid actually paid 本次实际支付基本救助后剩余的政策范围内个人自付费用
residual_before (yuan 元, default 默认 0.00) tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助）
tilted_before (yuan 元, default 默认 0.00) part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额
tilt_paid_before (yuan 元, default 默认 0.00) tilt aid of the year paid before 本年度此前已支付的倾斜救助金额
tilt_trigger (default 默认 always) what opens tilt aid in Jinzhou 锦州倾斜救助的启动条件: always 基本救助后仍有自付费用即可, after_basic_cap 须用完基本救助年度限额
identity_change (default 默认 prospective) tilt aid in Jinzhou after a change of identity inside the year 锦州年度内身份变更后倾斜救助的计算: prospective 新类别的标准只适用于以后发生的费用, year_recomputed 按新类别的倾斜救助起付标准重新计算全年，由此增加的救助在本次补付
basic_paid (yuan 元, needed with tilt_trigger=after_basic_cap tilt_trigger=after_basic_cap 时必填) basic aid of the year including this claim 本年度含本次在内的基本救助金额
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_tilt_aid_try IS 'JZ-MA-06: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_medical_aid_result AS (category text, basic_portion numeric, basic_aid numeric, residual numeric, triggered boolean, tilt_portion numeric, tilt_aid numeric, total_aid numeric, patient_pays numeric, self_pay_after numeric, basic_paid_after numeric, residual_after numeric, tilted_after numeric, tilt_paid_after numeric, external_group boolean);
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.category IS 'category used 据以计算的救助对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.basic_portion IS '(yuan 元) payable portion of this claim 本次起付标准以上、可按比例救助的费用';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.basic_aid IS '(yuan 元) basic aid 基本救助金额';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.residual IS '(yuan 元) self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid）';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.triggered IS 'tilt aid is open 符合倾斜救助条件';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.tilt_portion IS '(yuan 元) excess tilted by this claim 本次按比例给予倾斜救助的起付标准以上部分';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.tilt_aid IS '(yuan 元) tilt aid 倾斜救助金额';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.total_aid IS '(yuan 元) basic_aid + tilt_aid 救助合计（basic_aid + tilt_aid）';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.patient_pays IS '(yuan 元) self_pay - total_aid; negative only when a catch-up pays for earlier bills (year_recomputed, after_basic_cap) 个人负担金额（self_pay - total_aid）；仅在本次补付以前费用的救助时为负数（year_recomputed、after_basic_cap）';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.self_pay_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.basic_paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.residual_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.tilted_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.tilt_paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_result.external_group IS 'a monitoring group is among the identities, its external parameters may be better 身份中有监测对象，其另行规定的标准可能更优';
CREATE TYPE gongbao.jinzhou_medical_aid_result_try AS (error text, error_where text, category text, basic_portion numeric, basic_aid numeric, residual numeric, triggered boolean, tilt_portion numeric, tilt_aid numeric, total_aid numeric, patient_pays numeric, self_pay_after numeric, basic_paid_after numeric, residual_after numeric, tilted_after numeric, tilt_paid_after numeric, external_group boolean);
CREATE FUNCTION gongbao.jinzhou_medical_aid(date date, recipients text[], self_pay numeric, criteria_issued boolean DEFAULT false, self_pay_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, residual_before numeric DEFAULT 0.00, tilted_before numeric DEFAULT 0.00, tilt_paid_before numeric DEFAULT 0.00, deductible_basis text DEFAULT 'annual', tilt_trigger text DEFAULT 'always', identity_change text DEFAULT 'prospective', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_medical_aid_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_07' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_medical_aid_try(date date, recipients text[], self_pay numeric, criteria_issued boolean DEFAULT false, self_pay_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, residual_before numeric DEFAULT 0.00, tilted_before numeric DEFAULT 0.00, tilt_paid_before numeric DEFAULT 0.00, deductible_basis text DEFAULT 'annual', tilt_trigger text DEFAULT 'always', identity_change text DEFAULT 'prospective', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_medical_aid_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_07_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_medical_aid IS 'JZ-MA-07 Settle one claim (aid pipeline) 先保险后救助结算
锦政办发〔2022〕16号第三部分第（四）项、第（五）项
in force from 自 2023-01-01
date (day 日, required 必填) day of service 就医日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
criteria_issued (default 默认 false, external 另行规定) the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算
self_pay (yuan 元, required 必填) aid base of this claim after insurance (JZ-MA-04) 本次医保支付后纳入救助范围的个人自付费用（JZ-MA-04）
self_pay_before (yuan 元, default 默认 0.00) aid base of the year before this claim 本年度此前累计纳入救助范围的个人自付费用
basic_paid_before (yuan 元, default 默认 0.00) basic aid of the year paid before this claim 本年度此前已支付的基本救助金额
residual_before (yuan 元, default 默认 0.00) tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助）
tilted_before (yuan 元, default 默认 0.00) part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额
tilt_paid_before (yuan 元, default 默认 0.00) tilt aid of the year paid before 本年度此前已支付的倾斜救助金额
deductible_basis (default 默认 annual) whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次: annual 每年度扣一次，按累计费用计算, per_claim 每次结算（住院）各扣一次
tilt_trigger (default 默认 always) what opens tilt aid in Jinzhou 锦州倾斜救助的启动条件: always 基本救助后仍有自付费用即可, after_basic_cap 须用完基本救助年度限额
identity_change (default 默认 prospective) tilt aid in Jinzhou after a change of identity inside the year 锦州年度内身份变更后倾斜救助的计算: prospective 新类别的标准只适用于以后发生的费用, year_recomputed 按新类别的倾斜救助起付标准重新计算全年，由此增加的救助在本次补付
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_medical_aid_try IS 'JZ-MA-07: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_bed_day_quota_result AS (eligible boolean, quota_aid numeric, patient_pays numeric, hospital_pays numeric, basic_paid_after numeric);
COMMENT ON COLUMN gongbao.jinzhou_bed_day_quota_result.eligible IS 'covered by the quota 属于按病床日定额救助的对象';
COMMENT ON COLUMN gongbao.jinzhou_bed_day_quota_result.quota_aid IS '(yuan 元) aid 救助金额';
COMMENT ON COLUMN gongbao.jinzhou_bed_day_quota_result.patient_pays IS '(yuan 元) policy-scope share of the patient 患者个人负担的政策范围内费用';
COMMENT ON COLUMN gongbao.jinzhou_bed_day_quota_result.hospital_pays IS '(yuan 元) borne by the hospital 由定点医疗机构承担的费用';
COMMENT ON COLUMN gongbao.jinzhou_bed_day_quota_result.basic_paid_after IS '(yuan 元) accumulator; changed only under quota_cap=shared 年度累计数；仅在 quota_cap=shared 时变动';
CREATE TYPE gongbao.jinzhou_bed_day_quota_result_try AS (error text, error_where text, eligible boolean, quota_aid numeric, patient_pays numeric, hospital_pays numeric, basic_paid_after numeric);
CREATE FUNCTION gongbao.jinzhou_bed_day_quota(date date, recipients text[], days integer, quota numeric, in_scope_cost numeric, other_hardship boolean DEFAULT false, insurance_paid numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, quota_when_cheaper text DEFAULT 'full', quota_cap text DEFAULT 'separate')
RETURNS gongbao.jinzhou_bed_day_quota_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_08' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_bed_day_quota_try(date date, recipients text[], days integer, quota numeric, in_scope_cost numeric, other_hardship boolean DEFAULT false, insurance_paid numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, quota_when_cheaper text DEFAULT 'full', quota_cap text DEFAULT 'separate')
RETURNS gongbao.jinzhou_bed_day_quota_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_08_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_bed_day_quota IS 'JZ-MA-08 Psychiatric bed-day quota 按病床日定额救助
锦政办发〔2022〕16号第三部分第（五）项第2点
in force from 自 2023-01-01
date (day 日, required 必填) day of discharge 出院日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
other_hardship (default 默认 false) another recipient in hardship accepted under 等 经认定属于“等生活困难”的其他救助对象
days (days 日, required 必填) bed-days (how the days of admission and discharge count is set elsewhere) 住院床日数（入院日、出院日是否计算另行规定）
quota (yuan 元, required 必填, external 另行规定) quota per bed-day 每病床日定额
in_scope_cost (yuan 元, required 必填) policy-scope cost of the stay 当次住院政策范围内费用
insurance_paid (yuan 元, default 默认 0.00) paid by insurance 医保已支付金额
basic_paid_before (yuan 元, default 默认 0.00) basic aid of the year paid before this claim 本年度此前已支付的基本救助金额
quota_when_cheaper (default 默认 full) the bed-day quota above the actual cost 病床日定额高于实际费用的处理: full 按定额全额支付, limited 以医保支付后的剩余费用为限
quota_cap (default 默认 separate) whether the bed-day quota uses up the annual basic cap 病床日定额救助是否占用基本救助年度限额: separate 不占用2万元限额, shared 占用2万元限额';
COMMENT ON FUNCTION gongbao.jinzhou_bed_day_quota_try IS 'JZ-MA-08: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_monitored_aid_result AS (category text, basic_portion numeric, basic_aid numeric, residual numeric, self_pay_after numeric, basic_paid_after numeric);
COMMENT ON COLUMN gongbao.jinzhou_monitored_aid_result.category IS 'monitoring group 监测对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.jinzhou_monitored_aid_result.basic_portion IS '(yuan 元) payable portion 起付标准以上、可按比例支付的部分';
COMMENT ON COLUMN gongbao.jinzhou_monitored_aid_result.basic_aid IS '(yuan 元) aid 救助金额';
COMMENT ON COLUMN gongbao.jinzhou_monitored_aid_result.residual IS '(yuan 元) self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid）';
COMMENT ON COLUMN gongbao.jinzhou_monitored_aid_result.self_pay_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_monitored_aid_result.basic_paid_after IS '(yuan 元) accumulator 年度累计数';
CREATE TYPE gongbao.jinzhou_monitored_aid_result_try AS (error text, error_where text, category text, basic_portion numeric, basic_aid numeric, residual numeric, self_pay_after numeric, basic_paid_after numeric);
CREATE FUNCTION gongbao.jinzhou_monitored_aid(date date, recipients text[], self_pay numeric, deductible numeric, rate numeric, annual_cap numeric, self_pay_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_monitored_aid_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_09' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_monitored_aid_try(date date, recipients text[], self_pay numeric, deductible numeric, rate numeric, annual_cap numeric, self_pay_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_monitored_aid_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_09_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_monitored_aid IS 'JZ-MA-09 Monitoring groups with supplied parameters 返贫致贫、监测帮扶、其他监测
锦政办发〔2022〕16号第三部分第（五）项第3点
in force from 自 2023-01-01
date (day 日, required 必填) day of service 就医日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
self_pay (yuan 元, required 必填) aid base of this claim 本次纳入救助范围的个人自付费用
self_pay_before (yuan 元, default 默认 0.00) aid base of the year before this claim 本年度此前累计纳入救助范围的个人自付费用
basic_paid_before (yuan 元, default 默认 0.00) basic aid of the year paid before this claim 本年度此前已支付的基本救助金额
deductible (yuan 元, required 必填, external 另行规定) aid deductible of the rural-revitalisation policy 乡村振兴有效衔接政策规定的救助起付标准
rate (%, required 必填, external 另行规定) aid rate 救助比例
annual_cap (yuan 元, required 必填, external 另行规定) annual aid cap 年度救助限额
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_monitored_aid_try IS 'JZ-MA-09: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_burden_alert_result AS (alert_group text, threshold numeric, alerted boolean);
COMMENT ON COLUMN gongbao.jinzhou_burden_alert_result.alert_group IS 'group 监测类别: relapse_risk 因病返贫风险监测, poverty_risk 因病致贫风险监测';
COMMENT ON COLUMN gongbao.jinzhou_burden_alert_result.threshold IS '(yuan 元) threshold 预警标准';
COMMENT ON COLUMN gongbao.jinzhou_burden_alert_result.alerted IS 'an alert is raised 应当预警';
CREATE TYPE gongbao.jinzhou_burden_alert_result_try AS (error text, error_where text, alert_group text, threshold numeric, alerted boolean);
CREATE FUNCTION gongbao.jinzhou_burden_alert(recipients text[], insurance text, burden numeric, alert text DEFAULT 'at_least', date date DEFAULT NULL)
RETURNS gongbao.jinzhou_burden_alert_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_10' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_burden_alert_try(recipients text[], insurance text, burden numeric, alert text DEFAULT 'at_least', date date DEFAULT NULL)
RETURNS gongbao.jinzhou_burden_alert_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_10_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_burden_alert IS 'JZ-MA-10 Alert thresholds 因病致贫返贫双预警标准
锦政办发〔2022〕16号第三部分第（六）项第1点
in force from 自 2023-01-01
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
insurance (required 必填) insurance of the person 参保险种: resident 城乡居民基本医保, employee 职工基本医保, uninsured 未参保
burden (yuan 元, required 必填) personal medical burden of the year after basic and critical-illness insurance, before aid 基本医保、大病保险支付后、救助前的个人年度医疗费用负担
alert (default 默认 at_least) whether a burden of exactly the threshold raises an alert 个人负担恰好等于预警标准的，是否预警: at_least 个人负担达到标准即预警, above 个人负担超过标准才预警
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.jinzhou_burden_alert_try IS 'JZ-MA-10: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_look_back_aid_result AS (window_from date, window_to date, eligible boolean, basic_portion numeric, basic_aid numeric, self_pay_after numeric, basic_paid_after numeric);
COMMENT ON COLUMN gongbao.jinzhou_look_back_aid_result.window_from IS '(day 日) first day of the window 追溯期首日';
COMMENT ON COLUMN gongbao.jinzhou_look_back_aid_result.window_to IS '(day 日) last day of the window 追溯期末日';
COMMENT ON COLUMN gongbao.jinzhou_look_back_aid_result.eligible IS 'insured 已参加基本医保';
COMMENT ON COLUMN gongbao.jinzhou_look_back_aid_result.basic_portion IS '(yuan 元) payable portion 起付标准以上、可按比例支付的部分';
COMMENT ON COLUMN gongbao.jinzhou_look_back_aid_result.basic_aid IS '(yuan 元) one-off aid 一次性救助金额';
COMMENT ON COLUMN gongbao.jinzhou_look_back_aid_result.self_pay_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_look_back_aid_result.basic_paid_after IS '(yuan 元) accumulator 年度累计数';
CREATE TYPE gongbao.jinzhou_look_back_aid_result_try AS (error text, error_where text, window_from date, window_to date, eligible boolean, basic_portion numeric, basic_aid numeric, self_pay_after numeric, basic_paid_after numeric);
CREATE FUNCTION gongbao.jinzhou_look_back_aid(confirmed date, look_back_self_pay numeric DEFAULT 0.00, insured boolean DEFAULT true, self_pay_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, confirmation_day text DEFAULT 'excluded', pre_force_costs text DEFAULT 'counted', look_back_deductible text DEFAULT 'shared', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_look_back_aid_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_11' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_look_back_aid_try(confirmed date, look_back_self_pay numeric DEFAULT 0.00, insured boolean DEFAULT true, self_pay_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, confirmation_day text DEFAULT 'excluded', pre_force_costs text DEFAULT 'counted', look_back_deductible text DEFAULT 'shared', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_look_back_aid_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_11_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_look_back_aid IS 'JZ-MA-11 12-month look-back (one-off aid) 因病致贫重病患者一次性医疗救助
锦政办发〔2022〕16号第三部分第（六）项第2点
in force from 自 2023-01-01
confirmed (day 日, required 必填) day the identity illness_poor was confirmed 因病致贫重病患者身份确认之日
look_back_self_pay (yuan 元, default 默认 0.00) policy-scope self-pay dated inside the window, summed by the caller 追溯期内个人负担的政策范围内医疗费用合计（由调用方汇总）
insured (default 默认 true) in basic insurance 参加基本医保
self_pay_before (yuan 元, default 默认 0.00) aid base of the year of confirmation before 身份确认当年此前累计纳入救助范围的个人自付费用
basic_paid_before (yuan 元, default 默认 0.00) basic aid of the year paid before this claim 本年度此前已支付的基本救助金额
confirmation_day (default 默认 excluded) whether the day of confirmation lies in the look-back window 身份确认之日是否在追溯期内: excluded 追溯期止于确认日的前一日, included 追溯期止于确认日当日
pre_force_costs (default 默认 counted) look-back costs from before the rules were in force 追溯期内、文件施行前发生的费用: counted 计入, excluded 追溯期不早于2023年1月1日
look_back_deductible (default 默认 shared) the deductible of the one-off look-back aid 一次性追溯救助的起付标准: shared 与确认当年共用一个起付标准, separate 单独扣一次起付标准
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_look_back_aid_try IS 'JZ-MA-11: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_aid_channel_result AS (channel text);
COMMENT ON COLUMN gongbao.jinzhou_aid_channel_result.channel IS 'channel 救助方式: direct 直接救助, application 依申请救助, none 不适用';
CREATE TYPE gongbao.jinzhou_aid_channel_result_try AS (error text, error_where text, channel text);
CREATE FUNCTION gongbao.jinzhou_aid_channel(recipients text[])
RETURNS gongbao.jinzhou_aid_channel_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_12' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_aid_channel_try(recipients text[])
RETURNS gongbao.jinzhou_aid_channel_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_12_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_aid_channel IS 'JZ-MA-12 Direct or on application 直接救助、依申请
锦政办发〔2022〕16号第三部分第（六）项第2点
in force from 自 2023-01-01
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员';
COMMENT ON FUNCTION gongbao.jinzhou_aid_channel_try IS 'JZ-MA-12: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_deposit_waiver_result AS (waived boolean, deposit_due numeric);
COMMENT ON COLUMN gongbao.jinzhou_deposit_waiver_result.waived IS 'treatment first, no deposit 先诊疗后付费，免除住院押金';
COMMENT ON COLUMN gongbao.jinzhou_deposit_waiver_result.deposit_due IS '(yuan 元, only if deposit is given 仅在给出 deposit 时) 0 if waived, else the deposit 免除押金的为0，否则为应缴押金';
CREATE TYPE gongbao.jinzhou_deposit_waiver_result_try AS (error text, error_where text, waived boolean, deposit_due numeric);
CREATE FUNCTION gongbao.jinzhou_deposit_waiver(recipients text[], referred boolean, in_city boolean, designated boolean DEFAULT true, inpatient boolean DEFAULT true, deposit numeric DEFAULT NULL)
RETURNS gongbao.jinzhou_deposit_waiver_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_13' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_deposit_waiver_try(recipients text[], referred boolean, in_city boolean, designated boolean DEFAULT true, inpatient boolean DEFAULT true, deposit numeric DEFAULT NULL)
RETURNS gongbao.jinzhou_deposit_waiver_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_13_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_deposit_waiver IS 'JZ-MA-13 Treatment first, no deposit 先诊疗后付费
锦政办发〔2022〕16号第三部分第（八）项第2点
in force from 自 2023-01-01
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
referred (required 必填) referred after first contact at grass-roots level 经基层首诊转诊
in_city (required 必填) institution inside the city 市域内医疗机构
designated (default 默认 true) designated institution 定点医药机构
inpatient (default 默认 true) hospital stay 住院
deposit (yuan 元) deposit otherwise asked for 不免除时应缴纳的住院押金';
COMMENT ON FUNCTION gongbao.jinzhou_deposit_waiver_try IS 'JZ-MA-13: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_medical_aid_in_force_result AS (in_force boolean, valid_from date);
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_in_force_result.in_force IS 'the instrument is in force on date 文件在该日有效';
COMMENT ON COLUMN gongbao.jinzhou_medical_aid_in_force_result.valid_from IS '(day 日) first day in force 有效期首日';
CREATE TYPE gongbao.jinzhou_medical_aid_in_force_result_try AS (error text, error_where text, in_force boolean, valid_from date);
CREATE FUNCTION gongbao.jinzhou_medical_aid_in_force(date date)
RETURNS gongbao.jinzhou_medical_aid_in_force_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_14' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_medical_aid_in_force_try(date date)
RETURNS gongbao.jinzhou_medical_aid_in_force_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_14_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_medical_aid_in_force IS 'JZ-MA-14 Effective date and precedence 执行日期
锦政办发〔2022〕16号末段
in force from 自 2023-01-01
date (day 日, required 必填) day to test 待判断的日期';
COMMENT ON FUNCTION gongbao.jinzhou_medical_aid_in_force_try IS 'JZ-MA-14: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_fund_year_result AS (carry_forward numeric, make_up numeric, reserve_carry numeric, reserve_lapsed numeric);
COMMENT ON COLUMN gongbao.jinzhou_fund_year_result.carry_forward IS '(yuan 元) balance carried to next year 结转下年的结余';
COMMENT ON COLUMN gongbao.jinzhou_fund_year_result.make_up IS '(yuan 元) made up by the county in the same year 由县（市）区当年补足的不足部分';
COMMENT ON COLUMN gongbao.jinzhou_fund_year_result.reserve_carry IS '(yuan 元) 0: the reserve as such is not carried 0：调剂金不结转下年';
COMMENT ON COLUMN gongbao.jinzhou_fund_year_result.reserve_lapsed IS '(yuan 元) unused reserve; it stays in the fund total by default 未使用的调剂金；默认仍计入基金总额';
CREATE TYPE gongbao.jinzhou_fund_year_result_try AS (error text, error_where text, carry_forward numeric, make_up numeric, reserve_carry numeric, reserve_lapsed numeric);
CREATE FUNCTION gongbao.jinzhou_fund_year(fund_income numeric, fund_spending numeric, reserve numeric DEFAULT 0.00, reserve_used numeric DEFAULT 0.00)
RETURNS gongbao.jinzhou_fund_year_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_15' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_fund_year_try(fund_income numeric, fund_spending numeric, reserve numeric DEFAULT 0.00, reserve_used numeric DEFAULT 0.00)
RETURNS gongbao.jinzhou_fund_year_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_15_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_fund_year IS 'JZ-MA-15 Fund year settlement 年度清算
锦政办发〔2022〕16号附件第二部分、第三部分第（三）项
in force from 自 2023-01-01
fund_income (yuan 元, required 必填) funds of the year 本年度筹集资金
fund_spending (yuan 元, required 必填) spending of the year 本年度支出
reserve (yuan 元, default 默认 0.00) adjustment reserve (调剂金) set aside; its share is a matter of discretion 列支的调剂金；比例由财政部门确定
reserve_used (yuan 元, default 默认 0.00) part of the reserve used 已使用的调剂金';
COMMENT ON FUNCTION gongbao.jinzhou_fund_year_try IS 'JZ-MA-15: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_monthly_report_result AS (due date, due_workday date, late boolean);
COMMENT ON COLUMN gongbao.jinzhou_monthly_report_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_monthly_report_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_monthly_report_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
CREATE TYPE gongbao.jinzhou_monthly_report_result_try AS (error text, error_where text, due date, due_workday date, late boolean);
CREATE FUNCTION gongbao.jinzhou_monthly_report(month text, done_on date DEFAULT NULL, late_by text DEFAULT 'due', deadline_day text DEFAULT 'included')
RETURNS gongbao.jinzhou_monthly_report_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_16' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_monthly_report_try(month text, done_on date DEFAULT NULL, late_by text DEFAULT 'due', deadline_day text DEFAULT 'included')
RETURNS gongbao.jinzhou_monthly_report_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_16_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_monthly_report IS 'JZ-MA-16 Monthly report by the 10th 月度统计报送期限
锦政办发〔2022〕16号附件第三部分第（四）项
in force from 自 2023-01-01
month (required 必填) month reported 统计月份
done_on (day 日) day on which the act was done 实际办理日期
late_by (default 默认 due) which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期: due 期限届满日（未顺延）, due_workday 顺延至工作日后的期限届满日
deadline_day (default 默认 included) whether "before day X" includes day X “X日前”是否包括X日当日: included X日当日仍在期限内, excluded X日的前一日为最后一日';
COMMENT ON FUNCTION gongbao.jinzhou_monthly_report_try IS 'JZ-MA-16: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_monthly_table_row_result AS (subtotal numeric, persons_total integer, visits_total integer, grand_total numeric);
COMMENT ON COLUMN gongbao.jinzhou_monthly_table_row_result.subtotal IS '(10 000 yuan 万元) sum of the row (支出小计) 支出小计';
COMMENT ON COLUMN gongbao.jinzhou_monthly_table_row_result.persons_total IS '(persons 人) running total 至本行的合计';
COMMENT ON COLUMN gongbao.jinzhou_monthly_table_row_result.visits_total IS '(visits 人次) running total 至本行的合计';
COMMENT ON COLUMN gongbao.jinzhou_monthly_table_row_result.grand_total IS '(10 000 yuan 万元) running total (合计) 合计';
CREATE TYPE gongbao.jinzhou_monthly_table_row_result_try AS (error text, error_where text, subtotal numeric, persons_total integer, visits_total integer, grand_total numeric);
CREATE FUNCTION gongbao.jinzhou_monthly_table_row(row_category text, persons integer, visits integer, basic_spend numeric, tilt_spend numeric, persons_before integer DEFAULT 0, visits_before integer DEFAULT 0, total_before numeric DEFAULT 0)
RETURNS gongbao.jinzhou_monthly_table_row_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_17' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_monthly_table_row_try(row_category text, persons integer, visits integer, basic_spend numeric, tilt_spend numeric, persons_before integer DEFAULT 0, visits_before integer DEFAULT 0, total_before numeric DEFAULT 0)
RETURNS gongbao.jinzhou_monthly_table_row_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_17_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_monthly_table_row IS 'JZ-MA-17 Statistics table sums 支出情况统计表
锦政办发〔2022〕16号附件统计表
in force from 自 2023-01-01
row_category (required 必填) row; the table has destitute, orphan, subsistence, margin, illness_poor only 人员类别；统计表只有 destitute、orphan、subsistence、margin、illness_poor 五行: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份
persons (persons 人, required 必填) persons who had aid (享受待遇人数) 享受待遇人数
visits (visits 人次, required 必填) times aid was had (享受待遇人次) 享受待遇人次
basic_spend (10 000 yuan 万元, required 必填) basic aid paid (基本救助支出) 基本救助支出
tilt_spend (10 000 yuan 万元, required 必填) tilt aid paid (倾斜救助支出) 倾斜救助支出
persons_before (persons 人, default 默认 0) sum of the rows before 前面各行小计之和
visits_before (visits 人次, default 默认 0) sum of the rows before 前面各行小计之和
total_before (10 000 yuan 万元, default 默认 0) sum of the rows before 前面各行小计之和';
COMMENT ON FUNCTION gongbao.jinzhou_monthly_table_row_try IS 'JZ-MA-17: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_fund_allocation_result AS (share_1 numeric, share_2 numeric, share_3 numeric, share_4 numeric, share_5 numeric, share_6 numeric, share_7 numeric, share_8 numeric, share_9 numeric, share_10 numeric, share_11 numeric, share_12 numeric);
COMMENT ON COLUMN gongbao.jinzhou_fund_allocation_result.share_1 IS '(yuan 元, only if weight_1 is given 仅在给出 weight_1 时) share of the district with this number 该序号辖区分得的资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_allocation_result.share_2 IS '(yuan 元, only if weight_2 is given 仅在给出 weight_2 时) share of the district with this number 该序号辖区分得的资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_allocation_result.share_3 IS '(yuan 元, only if weight_3 is given 仅在给出 weight_3 时) share of the district with this number 该序号辖区分得的资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_allocation_result.share_4 IS '(yuan 元, only if weight_4 is given 仅在给出 weight_4 时) share of the district with this number 该序号辖区分得的资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_allocation_result.share_5 IS '(yuan 元, only if weight_5 is given 仅在给出 weight_5 时) share of the district with this number 该序号辖区分得的资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_allocation_result.share_6 IS '(yuan 元, only if weight_6 is given 仅在给出 weight_6 时) share of the district with this number 该序号辖区分得的资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_allocation_result.share_7 IS '(yuan 元, only if weight_7 is given 仅在给出 weight_7 时) share of the district with this number 该序号辖区分得的资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_allocation_result.share_8 IS '(yuan 元, only if weight_8 is given 仅在给出 weight_8 时) share of the district with this number 该序号辖区分得的资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_allocation_result.share_9 IS '(yuan 元, only if weight_9 is given 仅在给出 weight_9 时) share of the district with this number 该序号辖区分得的资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_allocation_result.share_10 IS '(yuan 元, only if weight_10 is given 仅在给出 weight_10 时) share of the district with this number 该序号辖区分得的资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_allocation_result.share_11 IS '(yuan 元, only if weight_11 is given 仅在给出 weight_11 时) share of the district with this number 该序号辖区分得的资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_allocation_result.share_12 IS '(yuan 元, only if weight_12 is given 仅在给出 weight_12 时) share of the district with this number 该序号辖区分得的资金';
CREATE TYPE gongbao.jinzhou_fund_allocation_result_try AS (error text, error_where text, share_1 numeric, share_2 numeric, share_3 numeric, share_4 numeric, share_5 numeric, share_6 numeric, share_7 numeric, share_8 numeric, share_9 numeric, share_10 numeric, share_11 numeric, share_12 numeric);
CREATE FUNCTION gongbao.jinzhou_fund_allocation(fund numeric, weight_1 integer DEFAULT NULL, weight_2 integer DEFAULT NULL, weight_3 integer DEFAULT NULL, weight_4 integer DEFAULT NULL, weight_5 integer DEFAULT NULL, weight_6 integer DEFAULT NULL, weight_7 integer DEFAULT NULL, weight_8 integer DEFAULT NULL, weight_9 integer DEFAULT NULL, weight_10 integer DEFAULT NULL, weight_11 integer DEFAULT NULL, weight_12 integer DEFAULT NULL)
RETURNS gongbao.jinzhou_fund_allocation_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_18' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_fund_allocation_try(fund numeric, weight_1 integer DEFAULT NULL, weight_2 integer DEFAULT NULL, weight_3 integer DEFAULT NULL, weight_4 integer DEFAULT NULL, weight_5 integer DEFAULT NULL, weight_6 integer DEFAULT NULL, weight_7 integer DEFAULT NULL, weight_8 integer DEFAULT NULL, weight_9 integer DEFAULT NULL, weight_10 integer DEFAULT NULL, weight_11 integer DEFAULT NULL, weight_12 integer DEFAULT NULL)
RETURNS gongbao.jinzhou_fund_allocation_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_18_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_fund_allocation IS 'JZ-MA-18 Allocation of the aid fund 医疗救助基金分配
锦政办发〔2022〕16号附件第二部分、第三部分第（四）项
in force from 自 2023-01-01
fund (yuan 元, required 必填) money to be allocated 待分配资金
weight_1 (weight 权重, external 另行规定, at least one is needed 至少给出一项) weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等
weight_2 (weight 权重, external 另行规定, at least one is needed 至少给出一项) weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等
weight_3 (weight 权重, external 另行规定, at least one is needed 至少给出一项) weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等
weight_4 (weight 权重, external 另行规定, at least one is needed 至少给出一项) weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等
weight_5 (weight 权重, external 另行规定, at least one is needed 至少给出一项) weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等
weight_6 (weight 权重, external 另行规定, at least one is needed 至少给出一项) weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等
weight_7 (weight 权重, external 另行规定, at least one is needed 至少给出一项) weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等
weight_8 (weight 权重, external 另行规定, at least one is needed 至少给出一项) weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等
weight_9 (weight 权重, external 另行规定, at least one is needed 至少给出一项) weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等
weight_10 (weight 权重, external 另行规定, at least one is needed 至少给出一项) weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等
weight_11 (weight 权重, external 另行规定, at least one is needed 至少给出一项) weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等
weight_12 (weight 权重, external 另行规定, at least one is needed 至少给出一项) weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等';
COMMENT ON FUNCTION gongbao.jinzhou_fund_allocation_try IS 'JZ-MA-18: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_reserve_allocation_result AS (premium_part numeric, settlement_part numeric, policy_part numeric, other_part numeric);
COMMENT ON COLUMN gongbao.jinzhou_reserve_allocation_result.premium_part IS '(yuan 元) for premiums of new recipients 用于新增人员的参保资助';
COMMENT ON COLUMN gongbao.jinzhou_reserve_allocation_result.settlement_part IS '(yuan 元) for settlement elsewhere 用于异地平台结算';
COMMENT ON COLUMN gongbao.jinzhou_reserve_allocation_result.policy_part IS '(yuan 元) for spending by new policy 用于政策调整增加支出';
COMMENT ON COLUMN gongbao.jinzhou_reserve_allocation_result.other_part IS '(yuan 元) for other needs 用于其他因素';
CREATE TYPE gongbao.jinzhou_reserve_allocation_result_try AS (error text, error_where text, premium_part numeric, settlement_part numeric, policy_part numeric, other_part numeric);
CREATE FUNCTION gongbao.jinzhou_reserve_allocation(reserve numeric, premium_weight integer DEFAULT 0, settlement_weight integer DEFAULT 0, policy_weight integer DEFAULT 0, other_weight integer DEFAULT 0)
RETURNS gongbao.jinzhou_reserve_allocation_result AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_19' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_reserve_allocation_try(reserve numeric, premium_weight integer DEFAULT 0, settlement_weight integer DEFAULT 0, policy_weight integer DEFAULT 0, other_weight integer DEFAULT 0)
RETURNS gongbao.jinzhou_reserve_allocation_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_MA_19_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_reserve_allocation IS 'JZ-MA-19 Allocation of the adjustment reserve 调剂金分配
锦政办发〔2022〕16号附件第三部分第（三）项
in force from 自 2023-01-01
reserve (yuan 元, required 必填) adjustment reserve (调剂金) to be used 待使用的调剂金
premium_weight (weight 权重, default 默认 0, external 另行规定, one above 0 is needed 至少一项大于0) weight of premiums of new recipients (新增人员的参保资助) 新增人员的参保资助的权重
settlement_weight (weight 权重, default 默认 0, external 另行规定, one above 0 is needed 至少一项大于0) weight of settlement elsewhere (异地平台结算) 异地平台结算的权重
policy_weight (weight 权重, default 默认 0, external 另行规定, one above 0 is needed 至少一项大于0) weight of spending by new policy (政策调整增加支出) 政策调整增加支出的权重
other_weight (weight 权重, default 默认 0, external 另行规定, one above 0 is needed 至少一项大于0) weight of other needs (等因素) 其他因素的权重';
COMMENT ON FUNCTION gongbao.jinzhou_reserve_allocation_try IS 'JZ-MA-19: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_tax_halving_result AS (reduced boolean, payable numeric, reduction numeric);
COMMENT ON COLUMN gongbao.sanmenxia_tax_halving_result.reduced IS 'the cut applies 适用减征';
COMMENT ON COLUMN gongbao.sanmenxia_tax_halving_result.payable IS '(yuan 元) amount payable 应缴金额';
COMMENT ON COLUMN gongbao.sanmenxia_tax_halving_result.reduction IS '(yuan 元) amount saved 减征金额';
CREATE TYPE gongbao.sanmenxia_tax_halving_result_try AS (error text, error_where text, reduced boolean, payable numeric, reduction numeric);
CREATE FUNCTION gongbao.sanmenxia_tax_halving(date date, taxpayer text, tax text, tax_amount numeric, start date DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_tax_halving_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_tax_halving_try(date date, taxpayer text, tax text, tax_amount numeric, start date DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_tax_halving_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_tax_halving IS 'SX-CO-01 Six taxes and two surcharges halved 六税两费减征
三政〔2023〕2号第（一）项
in force from 自 2023-01-10
date (day 日, required 必填) last day of the tax period 税款所属期末日
taxpayer (required 必填) payer kind 纳税人类别: vat_small_scale 增值税小规模纳税人, small_low_profit 小型微利企业, sole_trader 个体工商户, other 其他
tax (required 必填) tax or surcharge 税种或附加: resource_tax 资源税, water_resource_tax 水资源税, urban_construction_tax 城市维护建设税, property_tax 房产税, land_use_tax 城镇土地使用税, stamp_duty 印花税, securities_stamp_duty 证券交易印花税, farmland_occupation_tax 耕地占用税, education_surcharge 教育费附加, local_education_surcharge 地方教育附加, other 其他
tax_amount (yuan 元, required 必填) amount before the cut 减征前应缴税费额
start (day 日, external 另行规定, needed for a period that ends before 2023-01-10 所属期末日早于2023年1月10日时必填) first day of the measure 政策起始日
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_tax_halving_try IS 'SX-CO-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_cultural_fee_halving_result AS (reduced boolean, payable numeric, reduction numeric);
COMMENT ON COLUMN gongbao.sanmenxia_cultural_fee_halving_result.reduced IS 'the cut applies 适用减征';
COMMENT ON COLUMN gongbao.sanmenxia_cultural_fee_halving_result.payable IS '(yuan 元) amount payable 应缴金额';
COMMENT ON COLUMN gongbao.sanmenxia_cultural_fee_halving_result.reduction IS '(yuan 元) amount saved 减征金额';
CREATE TYPE gongbao.sanmenxia_cultural_fee_halving_result_try AS (error text, error_where text, reduced boolean, payable numeric, reduction numeric);
CREATE FUNCTION gongbao.sanmenxia_cultural_fee_halving(date date, taxpayer text, local_fee numeric, central_fee numeric DEFAULT 0.00, central_reduction numeric DEFAULT 0, start date DEFAULT NULL, payer_scope text DEFAULT 'all', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_cultural_fee_halving_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_02' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_cultural_fee_halving_try(date date, taxpayer text, local_fee numeric, central_fee numeric DEFAULT 0.00, central_reduction numeric DEFAULT 0, start date DEFAULT NULL, payer_scope text DEFAULT 'all', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_cultural_fee_halving_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_02_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_cultural_fee_halving IS 'SX-CO-02 Cultural construction fee halved 文化事业建设费减征
三政〔2023〕2号第（一）项
in force from 自 2023-01-10
date (day 日, required 必填) last day of the fee period 费款所属期末日
taxpayer (required 必填) payer kind 缴费人类别: vat_small_scale 增值税小规模纳税人, small_low_profit 小型微利企业, sole_trader 个体工商户, other 其他
local_fee (yuan 元, required 必填) part belonging to provincial level and below 归属省级及以下财政收入的部分
central_fee (yuan 元, default 默认 0.00) central part 归属中央财政收入的部分
central_reduction (%, default 默认 0%, external 另行规定) cut of the central part that other documents grant 中央部分的减征比例，由其他文件规定
start (day 日, external 另行规定, needed for a period that ends before 2023-01-10 所属期末日早于2023年1月10日时必填) first day of the measure 政策起始日
payer_scope (default 默认 all) who enjoys the halved cultural construction fee 文化事业建设费减征的适用对象: all 所有缴费人, same_three 限于享受税费减征的三类纳税人
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_cultural_fee_halving_try IS 'SX-CO-02: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_state_premises_rent_relief_result AS (eligible boolean, free_months integer, half_months integer, relief numeric, rent_due numeric);
COMMENT ON COLUMN gongbao.sanmenxia_state_premises_rent_relief_result.eligible IS 'conditions met 符合条件';
COMMENT ON COLUMN gongbao.sanmenxia_state_premises_rent_relief_result.free_months IS '(months 月) months free 免租月数';
COMMENT ON COLUMN gongbao.sanmenxia_state_premises_rent_relief_result.half_months IS '(months 月) months at half 减半月数';
COMMENT ON COLUMN gongbao.sanmenxia_state_premises_rent_relief_result.relief IS '(yuan 元) rent given up 减免的租金';
COMMENT ON COLUMN gongbao.sanmenxia_state_premises_rent_relief_result.rent_due IS '(yuan 元) rent still due over the months leased 租期内仍应缴纳的租金';
CREATE TYPE gongbao.sanmenxia_state_premises_rent_relief_result_try AS (error text, error_where text, eligible boolean, free_months integer, half_months integer, relief numeric, rent_due numeric);
CREATE FUNCTION gongbao.sanmenxia_state_premises_rent_relief(monthly_rent numeric, months_leased integer, size text, state_owned boolean, epidemic_affected boolean, first_month text DEFAULT NULL, rent_sequence text DEFAULT 'fifteen_months', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_state_premises_rent_relief_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_03' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_state_premises_rent_relief_try(monthly_rent numeric, months_leased integer, size text, state_owned boolean, epidemic_affected boolean, first_month text DEFAULT NULL, rent_sequence text DEFAULT 'fifteen_months', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_state_premises_rent_relief_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_03_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_state_premises_rent_relief IS 'SX-CO-03 Rent relief, state-owned premises (epidemic) 免收3个月、减半收取12个月房租
三政〔2023〕2号第（三）项
in force from 自 2023-01-10
monthly_rent (yuan 元, required 必填) monthly rent 月租金
months_leased (months 月, required 必填) months from the start of relief 自减免起始月起的承租月数
size (required 必填) tenant 承租方类型: large 大型企业, medium 中型企业, small 小型企业, micro 微型企业, sole_trader 个体工商户
state_owned (required 必填) state-asset business premises 国有资产类经营用房
epidemic_affected (required 必填) cannot operate normally because of the epidemic 受疫情影响不能正常经营
first_month first month of relief 减免起始月
rent_sequence (default 默认 fifteen_months) 3 months free and 12 months half “免收3个月房租，减半收取12个月房租”如何计算: fifteen_months 先免3个月，再减半12个月, twelve_months 共12个月：免3个月、减半9个月
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_state_premises_rent_relief_try IS 'SX-CO-03: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_sublease_pass_through_result AS (finding text, shortfall numeric, tenant_share numeric);
COMMENT ON COLUMN gongbao.sanmenxia_sublease_pass_through_result.finding IS 'ok or violation 判定结果：符合（ok）或不符合（violation）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
COMMENT ON COLUMN gongbao.sanmenxia_sublease_pass_through_result.shortfall IS '(yuan 元) relief − passed_on 未落实的减免（relief − passed_on）';
COMMENT ON COLUMN gongbao.sanmenxia_sublease_pass_through_result.tenant_share IS '(yuan 元, only with tenant_rent 仅在给出 tenant_rent 时) this tenant''s share by rent 该最终承租方按租金分得的减免';
CREATE TYPE gongbao.sanmenxia_sublease_pass_through_result_try AS (error text, error_where text, finding text, shortfall numeric, tenant_share numeric);
CREATE FUNCTION gongbao.sanmenxia_sublease_pass_through(relief numeric, passed_on numeric, tenant_rent numeric DEFAULT NULL, rent_before numeric DEFAULT 0.00, total_rent numeric DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_sublease_pass_through_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_04' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_sublease_pass_through_try(relief numeric, passed_on numeric, tenant_rent numeric DEFAULT NULL, rent_before numeric DEFAULT 0.00, total_rent numeric DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_sublease_pass_through_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_04_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_sublease_pass_through IS 'SX-CO-04 Sub-lease pass-through 转租减免落实到最终承租方
三政〔2023〕2号第（三）项
in force from 自 2023-01-10
relief (yuan 元, required 必填) relief granted by the state-owned lessor 国有单位减免的租金
passed_on (yuan 元, required 必填) relief that reached the final tenants 落实到最终承租方的减免
tenant_rent (yuan 元) rent of this final tenant 该最终承租方的租金
rent_before (yuan 元, default 默认 0.00) rents of the tenants served before 此前已分配的各最终承租方租金合计
total_rent (yuan 元, needed with tenant_rent 给出 tenant_rent 时必填) rents of all final tenants 全部最终承租方租金合计
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_sublease_pass_through_try IS 'SX-CO-04: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_utility_arrears_grace_result AS (eligible boolean, due date, due_workday date, late boolean, late_fee_free boolean, late_fee_from date);
COMMENT ON COLUMN gongbao.sanmenxia_utility_arrears_grace_result.eligible IS 'no cut-off, grace period 适用欠费不停供和缓缴';
COMMENT ON COLUMN gongbao.sanmenxia_utility_arrears_grace_result.due IS '(day 日, only if eligible 仅在 eligible 为 true 时) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.sanmenxia_utility_arrears_grace_result.due_workday IS '(only if eligible 仅在 eligible 为 true 时) last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.sanmenxia_utility_arrears_grace_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
COMMENT ON COLUMN gongbao.sanmenxia_utility_arrears_grace_result.late_fee_free IS '(only if done_on is given 仅在给出 done_on 时) no late fee 免收滞纳金';
COMMENT ON COLUMN gongbao.sanmenxia_utility_arrears_grace_result.late_fee_from IS '(day 日, only if eligible 仅在 eligible 为 true 时) first day of an ordinary late fee, set elsewhere, if not paid in time 未按期补缴的，滞纳金（标准另行规定）起算日';
CREATE TYPE gongbao.sanmenxia_utility_arrears_grace_result_try AS (error text, error_where text, eligible boolean, due date, due_workday date, late boolean, late_fee_free boolean, late_fee_from date);
CREATE FUNCTION gongbao.sanmenxia_utility_arrears_grace(bill_due date, size text, temporary_difficulty boolean, done_on date DEFAULT NULL, late_by text DEFAULT 'due_workday', late_fee_start text DEFAULT 'after_grace')
RETURNS gongbao.sanmenxia_utility_arrears_grace_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_05' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_utility_arrears_grace_try(bill_due date, size text, temporary_difficulty boolean, done_on date DEFAULT NULL, late_by text DEFAULT 'due_workday', late_fee_start text DEFAULT 'after_grace')
RETURNS gongbao.sanmenxia_utility_arrears_grace_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_05_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_utility_arrears_grace IS 'SX-CO-05 Arrears grace for water, power and gas 欠费不停供
三政〔2023〕2号第（三）项
in force from 自 2023-01-10
bill_due (day 日, required 必填) due day of the bill 账单到期日
size (required 必填) customer 用户类型: large 大型企业, medium 中型企业, small 小型企业, micro 微型企业, sole_trader 个体工商户
temporary_difficulty (required 必填) temporary difficulty caused by the epidemic 受疫情影响暂时出现生产经营困难
done_on (day 日) day on which the act was done 实际办理日期
late_by (default 默认 due_workday) which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期: due 期限届满日（未顺延）, due_workday 顺延至工作日后的期限届满日
late_fee_start (default 默认 after_grace) late fee after the six-month grace period 6个月缓缴期满后的滞纳金: after_grace 自缓缴期满次日起计收, retroactive 自账单到期次日起计收';
COMMENT ON FUNCTION gongbao.sanmenxia_utility_arrears_grace_try IS 'SX-CO-05: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_insurance_rate_cut_result AS (reduced boolean, rate_applied numeric);
COMMENT ON COLUMN gongbao.sanmenxia_insurance_rate_cut_result.reduced IS 'the cut applies 适用降低后的费率';
COMMENT ON COLUMN gongbao.sanmenxia_insurance_rate_cut_result.rate_applied IS '(%, only if both rates are given 仅在两项费率均给出时) rate used 执行费率';
CREATE TYPE gongbao.sanmenxia_insurance_rate_cut_result_try AS (error text, error_where text, reduced boolean, rate_applied numeric);
CREATE FUNCTION gongbao.sanmenxia_insurance_rate_cut(contribution_month text, start_month text DEFAULT NULL, normal_rate numeric DEFAULT NULL, reduced_rate numeric DEFAULT NULL)
RETURNS gongbao.sanmenxia_insurance_rate_cut_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_06' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_insurance_rate_cut_try(contribution_month text, start_month text DEFAULT NULL, normal_rate numeric DEFAULT NULL, reduced_rate numeric DEFAULT NULL)
RETURNS gongbao.sanmenxia_insurance_rate_cut_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_06_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_insurance_rate_cut IS 'SX-CO-06 Unemployment and injury insurance rate cut 阶段性降低费率
三政〔2023〕2号第（四）项
in force from 自 2023-01-10
contribution_month (required 必填) contribution month 缴费所属月份
start_month (external 另行规定, needed for a month before 2023-01 缴费所属月份早于2023年1月时必填) first month of the measure 政策起始月份
normal_rate (%, external 另行规定) ordinary rate 正常费率
reduced_rate (%, external 另行规定) reduced rate 降低后的费率';
COMMENT ON FUNCTION gongbao.sanmenxia_insurance_rate_cut_try IS 'SX-CO-06: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_pension_deferral_result AS ("deferrable" boolean, due date, due_workday date, late boolean);
COMMENT ON COLUMN gongbao.sanmenxia_pension_deferral_result."deferrable" IS 'may be deferred 可以缓缴';
COMMENT ON COLUMN gongbao.sanmenxia_pension_deferral_result.due IS '(day 日, only if deferrable 仅在 deferrable 为 true 时) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.sanmenxia_pension_deferral_result.due_workday IS '(only if deferrable 仅在 deferrable 为 true 时) last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.sanmenxia_pension_deferral_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
CREATE TYPE gongbao.sanmenxia_pension_deferral_result_try AS (error text, error_where text, "deferrable" boolean, due date, due_workday date, late boolean);
CREATE FUNCTION gongbao.sanmenxia_pension_deferral(contribution_year integer, contributor text, hardship boolean, done_on date DEFAULT NULL, late_by text DEFAULT 'due')
RETURNS gongbao.sanmenxia_pension_deferral_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_07' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_pension_deferral_try(contribution_year integer, contributor text, hardship boolean, done_on date DEFAULT NULL, late_by text DEFAULT 'due')
RETURNS gongbao.sanmenxia_pension_deferral_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_07_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_pension_deferral IS 'SX-CO-07 Deferred pension contributions 缓缴
三政〔2023〕2号第（四）项
in force from 自 2023-01-10
contribution_year (year 年, required 必填) year of the contribution 缴费所属年度
contributor (required 必填) contributor 缴费人员类别: sole_trader 个体工商户(个人身份参保), flexible_worker 灵活就业人员, other 其他
hardship (required 必填) difficulty in paying 缴纳费款有困难
done_on (day 日) day on which the act was done 实际办理日期
late_by (default 默认 due) which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期: due 期限届满日（未顺延）, due_workday 顺延至工作日后的期限届满日';
COMMENT ON FUNCTION gongbao.sanmenxia_pension_deferral_try IS 'SX-CO-07: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_sports_venue_price_result AS (max_price numeric, finding text);
COMMENT ON COLUMN gongbao.sanmenxia_sports_venue_price_result.max_price IS '(yuan 元) highest conforming price 符合要求的最高价格';
COMMENT ON COLUMN gongbao.sanmenxia_sports_venue_price_result.finding IS 'ok or warning 判定结果：符合（ok）或偏离原则性标准（warning）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
CREATE TYPE gongbao.sanmenxia_sports_venue_price_result_try AS (error text, error_where text, max_price numeric, finding text);
CREATE FUNCTION gongbao.sanmenxia_sports_venue_price(market_price numeric, price numeric)
RETURNS gongbao.sanmenxia_sports_venue_price_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_08' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_sports_venue_price_try(market_price numeric, price numeric)
RETURNS gongbao.sanmenxia_sports_venue_price_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_08_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_sports_venue_price IS 'SX-CO-08 Sports venue low price 公共体育场馆低收费上限
三政〔2023〕2号第（九）项
in force from 自 2023-01-10
market_price (yuan 元, required 必填) local market price of the same service and time 当地同类服务同一时段的市场价格
price (yuan 元, required 必填) price asked 实际收费价格';
COMMENT ON FUNCTION gongbao.sanmenxia_sports_venue_price_try IS 'SX-CO-08: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_green_building_level_result AS (green_level text);
COMMENT ON COLUMN gongbao.sanmenxia_green_building_level_result.green_level IS 'minimum level 最低等级: exempt 除外, basic 基本级, one_star 一星级及以上';
CREATE TYPE gongbao.sanmenxia_green_building_level_result_try AS (error text, error_where text, green_level text);
CREATE FUNCTION gongbao.sanmenxia_green_building_level(building text, floor_area numeric)
RETURNS gongbao.sanmenxia_green_building_level_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_09' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_green_building_level_try(building text, floor_area numeric)
RETURNS gongbao.sanmenxia_green_building_level_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_09_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_green_building_level IS 'SX-CO-09 Green-building level 绿色建筑等级
三政〔2023〕2号第（十二）项
in force from 自 2023-01-10
building (required 必填) new building 新建建筑类别: farm_self_built 农民自建住宅, public 公共建筑, state_organ_office 国家机关办公建筑, state_funded_public 国有资金参与的其他公共建筑, residential_estate 住宅小区, other_civil 其他民用建筑
floor_area (m² 平方米, required 必填) floor area: single building (public), whole estate (residential_estate) 建筑面积：公共建筑（public）按单体计算，住宅小区（residential_estate）按整个小区计算';
COMMENT ON FUNCTION gongbao.sanmenxia_green_building_level_try IS 'SX-CO-09: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_new_energy_cars_result AS (nev_min integer, finding text);
COMMENT ON COLUMN gongbao.sanmenxia_new_energy_cars_result.nev_min IS '(count 辆) fewest new-energy cars 新能源汽车最低数量';
COMMENT ON COLUMN gongbao.sanmenxia_new_energy_cars_result.finding IS '(only if nev is given 仅在给出 nev 时) ok or violation 判定结果：符合（ok）或不符合（violation）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
CREATE TYPE gongbao.sanmenxia_new_energy_cars_result_try AS (error text, error_where text, nev_min integer, finding text);
CREATE FUNCTION gongbao.sanmenxia_new_energy_cars(cars integer, nev integer DEFAULT NULL)
RETURNS gongbao.sanmenxia_new_energy_cars_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_10' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_new_energy_cars_try(cars integer, nev integer DEFAULT NULL)
RETURNS gongbao.sanmenxia_new_energy_cars_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_10_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_new_energy_cars IS 'SX-CO-10 New-energy share of official cars 新能源汽车占比
三政〔2023〕2号第（十二）项
in force from 自 2023-01-10
cars (count 辆, required 必填) cars newly bought and renewed in the year 当年新增、更新公务用车数
nev (count 辆) new-energy cars among them 其中新能源汽车数';
COMMENT ON FUNCTION gongbao.sanmenxia_new_energy_cars_try IS 'SX-CO-10: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_conservation_organs_result AS (target_min integer, met boolean);
COMMENT ON COLUMN gongbao.sanmenxia_conservation_organs_result.target_min IS '(count 个) organs needed 应建成数';
COMMENT ON COLUMN gongbao.sanmenxia_conservation_organs_result.met IS '(only if built is given 仅在给出 built 时) target reached 达到目标';
CREATE TYPE gongbao.sanmenxia_conservation_organs_result_try AS (error text, error_where text, target_min integer, met boolean);
CREATE FUNCTION gongbao.sanmenxia_conservation_organs(organs integer, built integer DEFAULT NULL)
RETURNS gongbao.sanmenxia_conservation_organs_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_11' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_conservation_organs_try(organs integer, built integer DEFAULT NULL)
RETURNS gongbao.sanmenxia_conservation_organs_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_11_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_conservation_organs IS 'SX-CO-11 Conservation-oriented organs 节约型机关
三政〔2023〕2号第（十二）项
in force from 自 2023-01-10
organs (count 个, required 必填) party and government organs at county level and above 县级及以上党政机关数
built (count 个) organs built as conservation-oriented 已建成节约型机关数';
COMMENT ON FUNCTION gongbao.sanmenxia_conservation_organs_try IS 'SX-CO-11: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_skilled_people_result AS (target integer, met boolean, gap integer);
COMMENT ON COLUMN gongbao.sanmenxia_skilled_people_result.target IS '(persons 人) number to reach 目标人数';
COMMENT ON COLUMN gongbao.sanmenxia_skilled_people_result.met IS 'target reached 达到目标';
COMMENT ON COLUMN gongbao.sanmenxia_skilled_people_result.gap IS '(persons 人) still missing 尚缺人数';
CREATE TYPE gongbao.sanmenxia_skilled_people_result_try AS (error text, error_where text, target integer, met boolean, gap integer);
CREATE FUNCTION gongbao.sanmenxia_skilled_people(skilled_new integer)
RETURNS gongbao.sanmenxia_skilled_people_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_12' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_skilled_people_try(skilled_new integer)
RETURNS gongbao.sanmenxia_skilled_people_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_12_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_skilled_people IS 'SX-CO-12 New skilled people 新增技能人才
三政〔2023〕2号第（十七）项
in force from 自 2023-01-10
skilled_new (persons 人, required 必填) newly skilled people so far; from when they count is set elsewhere 累计新增技能人才数，起算时间另行规定';
COMMENT ON FUNCTION gongbao.sanmenxia_skilled_people_try IS 'SX-CO-12: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_start_up_loan_interest_result AS (subsidy numeric, province_share numeric, local_share numeric);
COMMENT ON COLUMN gongbao.sanmenxia_start_up_loan_interest_result.subsidy IS '(yuan 元) 100 % of the interest 贴息金额，为利息的100%';
COMMENT ON COLUMN gongbao.sanmenxia_start_up_loan_interest_result.province_share IS '(yuan 元) province 省级承担金额';
COMMENT ON COLUMN gongbao.sanmenxia_start_up_loan_interest_result.local_share IS '(yuan 元) city and county together 市、县级承担金额合计';
CREATE TYPE gongbao.sanmenxia_start_up_loan_interest_result_try AS (error text, error_where text, subsidy numeric, province_share numeric, local_share numeric);
CREATE FUNCTION gongbao.sanmenxia_start_up_loan_interest(interest numeric, central_subsidy numeric, odd_fen text DEFAULT 'province')
RETURNS gongbao.sanmenxia_start_up_loan_interest_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_13' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_start_up_loan_interest_try(interest numeric, central_subsidy numeric, odd_fen text DEFAULT 'province')
RETURNS gongbao.sanmenxia_start_up_loan_interest_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_13_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_start_up_loan_interest IS 'SX-CO-13 Interest on personal start-up guarantee loans 创业担保贷款贴息
三政〔2023〕2号第（十七）项
in force from 自 2023-01-10
interest (yuan 元, required 必填) interest of the period 当期利息
central_subsidy (yuan 元, required 必填, external 另行规定) central part 中央补助金额
odd_fen (default 默认 province) who bears the odd fen of a 1:1 split 按1:1分担时，分不尽的1分由谁承担: province 省级, local 市、县级';
COMMENT ON FUNCTION gongbao.sanmenxia_start_up_loan_interest_try IS 'SX-CO-13: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_price_subsidy_payment_result AS (due date, due_workday date, late boolean);
COMMENT ON COLUMN gongbao.sanmenxia_price_subsidy_payment_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.sanmenxia_price_subsidy_payment_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.sanmenxia_price_subsidy_payment_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
CREATE TYPE gongbao.sanmenxia_price_subsidy_payment_result_try AS (error text, error_where text, due date, due_workday date, late boolean);
CREATE FUNCTION gongbao.sanmenxia_price_subsidy_payment(index_published date, done_on date DEFAULT NULL, late_by text DEFAULT 'due')
RETURNS gongbao.sanmenxia_price_subsidy_payment_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_14' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_price_subsidy_payment_try(index_published date, done_on date DEFAULT NULL, late_by text DEFAULT 'due')
RETURNS gongbao.sanmenxia_price_subsidy_payment_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_14_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_price_subsidy_payment IS 'SX-CO-14 Price-linked subsidy: payment date 价格临时补贴
三政〔2023〕2号第（十八）项
in force from 自 2023-01-10
index_published (day 日, required 必填) day the triggering index was published 达到启动条件的指数发布日
done_on (day 日) day on which the act was done 实际办理日期
late_by (default 默认 due) which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期: due 期限届满日（未顺延）, due_workday 顺延至工作日后的期限届满日';
COMMENT ON FUNCTION gongbao.sanmenxia_price_subsidy_payment_try IS 'SX-CO-14: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_e_commerce_park_district_result AS (covered boolean, districts_listed integer);
COMMENT ON COLUMN gongbao.sanmenxia_e_commerce_park_district_result.covered IS 'in the list 在所列范围内';
COMMENT ON COLUMN gongbao.sanmenxia_e_commerce_park_district_result.districts_listed IS '(count 个) length of the list 所列辖区数';
CREATE TYPE gongbao.sanmenxia_e_commerce_park_district_result_try AS (error text, error_where text, covered boolean, districts_listed integer);
CREATE FUNCTION gongbao.sanmenxia_e_commerce_park_district(district text)
RETURNS gongbao.sanmenxia_e_commerce_park_district_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_15' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_e_commerce_park_district_try(district text)
RETURNS gongbao.sanmenxia_e_commerce_park_district_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_15_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_e_commerce_park_district IS 'SX-CO-15 E-commerce park districts 电商产业园重点覆盖辖区
三政〔2023〕2号第（六）项
in force from 自 2023-01-10
district (required 必填) district 所在辖区: hubin 湖滨区, shanzhou 陕州区, demonstration_zone 城乡一体化示范区(示范区), economic_zone 经济开发区, modern_services_zone 现代服务业开发区, development_zone 开发区, yima 义马市, mianchi 渑池县, lingbao 灵宝市, lushi 卢氏县, total 合计';
COMMENT ON FUNCTION gongbao.sanmenxia_e_commerce_park_district_try IS 'SX-CO-15: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_model_logistics_park_award_result AS (award numeric);
COMMENT ON COLUMN gongbao.sanmenxia_model_logistics_park_award_result.award IS '(yuan 元) award now 本次奖励金额';
CREATE TYPE gongbao.sanmenxia_model_logistics_park_award_result_try AS (error text, error_where text, award numeric);
CREATE FUNCTION gongbao.sanmenxia_model_logistics_park_award(park_status text, awarded_before text[] DEFAULT '{}', award_amount numeric DEFAULT NULL, both_levels text DEFAULT 'each_status')
RETURNS gongbao.sanmenxia_model_logistics_park_award_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_16' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_model_logistics_park_award_try(park_status text, awarded_before text[] DEFAULT '{}', award_amount numeric DEFAULT NULL, both_levels text DEFAULT 'each_status')
RETURNS gongbao.sanmenxia_model_logistics_park_award_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_16_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_model_logistics_park_award IS 'SX-CO-16 One-off award, model logistics park 示范物流园区一次性奖励
三政〔2023〕2号第（十五）项
in force from 自 2023-01-10
park_status (required 必填) status won 创建成功的称号: national 国家级示范物流园区, provincial 省级示范物流园区
awarded_before (default 默认 none) statuses already awarded 此前已获奖励的称号: national 国家级示范物流园区, provincial 省级示范物流园区
award_amount (yuan 元, external 另行规定, needed unless already awarded 此前未获奖励时必填) amount 奖励金额
both_levels (default 默认 each_status) award for national and provincial model park 国家级、省级示范物流园区均创建成功时的奖励: each_status 每创建成功一级各奖励一次, once 合计只奖励一次';
COMMENT ON FUNCTION gongbao.sanmenxia_model_logistics_park_award_try IS 'SX-CO-16: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_charging_station_county_result AS (covered boolean, districts_listed integer);
COMMENT ON COLUMN gongbao.sanmenxia_charging_station_county_result.covered IS 'in the list 在所列范围内';
COMMENT ON COLUMN gongbao.sanmenxia_charging_station_county_result.districts_listed IS '(count 个) length of the list 所列辖区数';
CREATE TYPE gongbao.sanmenxia_charging_station_county_result_try AS (error text, error_where text, covered boolean, districts_listed integer);
CREATE FUNCTION gongbao.sanmenxia_charging_station_county(district text)
RETURNS gongbao.sanmenxia_charging_station_county_result AS 'MODULE_PATHNAME', 'gongbao_SX_CO_17' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_charging_station_county_try(district text)
RETURNS gongbao.sanmenxia_charging_station_county_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CO_17_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_charging_station_county IS 'SX-CO-17 Counties for charging stations 示范性集中式公用充电站
三政〔2023〕2号第（十三）项
in force from 自 2023-01-10
district (required 必填) district 所在辖区: hubin 湖滨区, shanzhou 陕州区, demonstration_zone 城乡一体化示范区(示范区), economic_zone 经济开发区, modern_services_zone 现代服务业开发区, development_zone 开发区, yima 义马市, mianchi 渑池县, lingbao 灵宝市, lushi 卢氏县, total 合计';
COMMENT ON FUNCTION gongbao.sanmenxia_charging_station_county_try IS 'SX-CO-17: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_fiscal_figures_result AS (tax_share numeric, prior_tax_share numeric, prior_spending numeric);
COMMENT ON COLUMN gongbao.sanmenxia_fiscal_figures_result.tax_share IS '(%) local_tax / revenue, 2 decimals 税收比重（local_tax / revenue），保留两位小数';
COMMENT ON COLUMN gongbao.sanmenxia_fiscal_figures_result.prior_tax_share IS '(%) share of the year before, 2 decimals 上年税收比重，保留两位小数';
COMMENT ON COLUMN gongbao.sanmenxia_fiscal_figures_result.prior_spending IS '(100 million yuan 亿元) spending of the year before, 2 decimals 上年一般公共预算支出，保留两位小数';
CREATE TYPE gongbao.sanmenxia_fiscal_figures_result_try AS (error text, error_where text, tax_share numeric, prior_tax_share numeric, prior_spending numeric);
CREATE FUNCTION gongbao.sanmenxia_fiscal_figures(revenue numeric DEFAULT 139, local_tax numeric DEFAULT 92.2, share_change numeric DEFAULT 3.8, spending numeric DEFAULT 276, spending_growth numeric DEFAULT 10.1)
RETURNS gongbao.sanmenxia_fiscal_figures_result AS 'MODULE_PATHNAME', 'gongbao_SX_FT_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_fiscal_figures_try(revenue numeric DEFAULT 139, local_tax numeric DEFAULT 92.2, share_change numeric DEFAULT 3.8, spending numeric DEFAULT 276, spending_growth numeric DEFAULT 10.1)
RETURNS gongbao.sanmenxia_fiscal_figures_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_FT_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_fiscal_figures IS 'SX-FT-01 Reported figures (check only) 通报数据核对
三政〔2023〕3号正文
in force from 自 2023-01-15
revenue (100 million yuan 亿元, default 默认 139) general public budget revenue of the year 当年一般公共预算收入
local_tax (100 million yuan 亿元, default 默认 92.2) local tax revenue in it 其中地方级税收收入
share_change (percentage points 百分点, default 默认 3.8%) change of the tax share 税收比重较上年变动
spending (100 million yuan 亿元, default 默认 276) general public budget spending of the year 当年一般公共预算支出
spending_growth (%, default 默认 10.1%) growth of spending 一般公共预算支出增长率';
COMMENT ON FUNCTION gongbao.sanmenxia_fiscal_figures_try IS 'SX-FT-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_specialised_firm_honours_result AS (honours text[], little_giant_count integer, provincial_count integer, distinct_count integer);
COMMENT ON COLUMN gongbao.sanmenxia_specialised_firm_honours_result.honours IS 'lists that hold the name; none if neither 列有该企业的名单；均未列入的为 none: little_giant 国家专精特新小巨人企业, provincial_specialised 河南省专精特新中小企业';
COMMENT ON COLUMN gongbao.sanmenxia_specialised_firm_honours_result.little_giant_count IS '(count 家) names in annex 1 附件1企业数';
COMMENT ON COLUMN gongbao.sanmenxia_specialised_firm_honours_result.provincial_count IS '(count 家) names in annex 2 附件2企业数';
COMMENT ON COLUMN gongbao.sanmenxia_specialised_firm_honours_result.distinct_count IS '(count 家) enterprises in either 两份名单企业总数（不重复计算）';
CREATE TYPE gongbao.sanmenxia_specialised_firm_honours_result_try AS (error text, error_where text, honours text[], little_giant_count integer, provincial_count integer, distinct_count integer);
CREATE FUNCTION gongbao.sanmenxia_specialised_firm_honours(enterprise text)
RETURNS gongbao.sanmenxia_specialised_firm_honours_result AS 'MODULE_PATHNAME', 'gongbao_SX_SG_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_specialised_firm_honours_try(enterprise text)
RETURNS gongbao.sanmenxia_specialised_firm_honours_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_SG_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_specialised_firm_honours IS 'SX-SG-01 Honours list 专精特新名单
三政〔2023〕5号正文、附件1至2
in force from 自 2023-02-13
enterprise (required 必填) enterprise name, exact match 企业名称（须与名单完全一致）';
COMMENT ON FUNCTION gongbao.sanmenxia_specialised_firm_honours_try IS 'SX-SG-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_medical_aid_result AS (category text, covered boolean, basic_portion numeric, rate_applied numeric, basic_aid numeric, residual numeric, cap_reached boolean, triggered boolean, tilt_portion numeric, tilt_aid numeric, total_aid numeric, patient_pays numeric, inpatient_after numeric, basic_paid_after numeric, residual_after numeric, tilted_after numeric, tilt_paid_after numeric, better_by_result boolean);
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.category IS 'category used 据以计算的救助对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.covered IS 'the claim counts for aid 该笔费用纳入救助';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.basic_portion IS '(yuan 元) payable portion of this claim 本次起付标准以上、可按比例救助的费用';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.rate_applied IS '(%) rate of the first layer; 0% if not covered 救助比例（不含倾斜救助）；不纳入救助的为0%';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.basic_aid IS '(yuan 元) first-layer aid 救助金额（不含倾斜救助）';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.residual IS '(yuan 元) self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid）';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.cap_reached IS 'aid paid in the year has reached the cap 本年度已支付的救助达到年度最高救助限额';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.triggered IS 'tilt aid is open 符合倾斜救助条件';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.tilt_portion IS '(yuan 元) excess tilted by this claim 本次按比例给予倾斜救助的起付标准以上部分';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.tilt_aid IS '(yuan 元) tilt aid 倾斜救助金额';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.total_aid IS '(yuan 元) basic_aid + tilt_aid 救助合计（basic_aid + tilt_aid）';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.patient_pays IS '(yuan 元) self_pay - total_aid; negative when a catch-up pays for earlier bills 个人负担金额（self_pay - total_aid）；本次补付以前费用的救助时可为负数';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.inpatient_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.basic_paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.residual_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.tilted_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.tilt_paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_result.better_by_result IS 'another identity of the person would bring more for this claim; never under best_by=result 本人另一身份本次可得的救助更多；best_by=result 时不会出现';
CREATE TYPE gongbao.sanmenxia_medical_aid_result_try AS (error text, error_where text, category text, covered boolean, basic_portion numeric, rate_applied numeric, basic_aid numeric, residual numeric, cap_reached boolean, triggered boolean, tilt_portion numeric, tilt_aid numeric, total_aid numeric, patient_pays numeric, inpatient_after numeric, basic_paid_after numeric, residual_after numeric, tilted_after numeric, tilt_paid_after numeric, better_by_result boolean);
CREATE FUNCTION gongbao.sanmenxia_medical_aid(date date, recipients text[], care text, self_pay numeric, referred boolean, in_province boolean, disease text DEFAULT NULL, designated boolean DEFAULT true, exception_granted boolean DEFAULT false, inpatient_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, residual_before numeric DEFAULT 0.00, tilted_before numeric DEFAULT 0.00, tilt_paid_before numeric DEFAULT 0.00, best_by text DEFAULT 'rank', deductible_basis text DEFAULT 'annual', tilt_base text DEFAULT 'excess', tilt_threshold text DEFAULT 'at_least', residual_counts text DEFAULT 'qualifying', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_medical_aid_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_00' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_medical_aid_try(date date, recipients text[], care text, self_pay numeric, referred boolean, in_province boolean, disease text DEFAULT NULL, designated boolean DEFAULT true, exception_granted boolean DEFAULT false, inpatient_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, residual_before numeric DEFAULT 0.00, tilted_before numeric DEFAULT 0.00, tilt_paid_before numeric DEFAULT 0.00, best_by text DEFAULT 'rank', deductible_basis text DEFAULT 'annual', tilt_base text DEFAULT 'excess', tilt_threshold text DEFAULT 'at_least', residual_counts text DEFAULT 'qualifying', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_medical_aid_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_00_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_medical_aid IS 'SX-MA-00 Settle one claim (aid pipeline) 先保险后救助结算
三政办〔2022〕18号第五条、第六条、第八条至第十二条、第十八条
in force from 自 2022-05-01
date (day 日, required 必填) day of service or discharge 就医或出院日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
care (required 必填) inpatient or outpatient aid 住院救助或门诊救助: inpatient 住院救助, outpatient 门诊救助
disease (needed for outpatient outpatient 时必填) disease treated 治疗的病种: esrd_dialysis 终末期肾病透析, haemophilia 血友病, cml 慢性粒细胞性白血病, type1_diabetes I型糖尿病, mdr_tb 耐多药肺结核, aplastic_anaemia 再生障碍性贫血, cancer_chemo_radio 恶性肿瘤门诊放化疗, anti_rejection 器官移植抗排异, severe_psychosis 重性精神病药物维持, unlisted 不在病种范围
self_pay (yuan 元, required 必填) policy-scope self-pay of this claim after insurance (SX-MA-08) 本次医保支付后的政策范围内自付费用（SX-MA-08）
designated (default 默认 true) designated institution 定点医药机构
referred (required 必填) referral rules kept (also: no referral needed) 符合转诊规定（含无须转诊的）
in_province (required 必填) care inside the province 在省域内就医
exception_granted (default 默认 false) exception to the referral rule granted (SX-MA-11) 已按规定准予不经转诊（SX-MA-11）
inpatient_before (yuan 元, default 默认 0.00) inpatient aid base of the year before this claim (meets the deductible) 本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准）
basic_paid_before (yuan 元, default 默认 0.00) inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额）
residual_before (yuan 元, default 默认 0.00) tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助）
tilted_before (yuan 元, default 默认 0.00) part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额
tilt_paid_before (yuan 元, default 默认 0.00) tilt aid of the year paid before 本年度此前已支付的倾斜救助金额
best_by (default 默认 rank) by what the best of several identities is the best (就高不就低) 具有多重身份的，“就高不就低”以什么为高: rank 取序位更高的类别, result 取本次救助金额更高的类别
deductible_basis (default 默认 annual) whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次: annual 每年度扣一次，按累计费用计算, per_claim 每次结算（住院）各扣一次
tilt_base (default 默认 excess) which part of the residual is tilted in Sanmenxia 三门峡倾斜救助按自付费用的哪一部分计算: excess 超过标准的部分, whole 达到标准后的全部自付费用
tilt_threshold (default 默认 at_least) whether a residual of exactly the threshold opens the tilt 自付费用恰好等于标准的，是否享受倾斜救助: at_least 可享受倾斜救助, above 不享受倾斜救助
residual_counts (default 默认 qualifying) which residuals build up the tilt residual in Sanmenxia 三门峡倾斜救助的累计自付费用包括哪些就医: qualifying 只计规范转诊且在省域内的就医, all_care 计入全部纳入救助的就医
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_medical_aid_try IS 'SX-MA-00: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_aid_category_result AS (category text, eligible boolean);
COMMENT ON COLUMN gongbao.sanmenxia_aid_category_result.category IS 'category used 据以计算的救助对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.sanmenxia_aid_category_result.eligible IS 'category is not none 属于救助对象（类别不为 none）';
CREATE TYPE gongbao.sanmenxia_aid_category_result_try AS (error text, error_where text, category text, eligible boolean);
CREATE FUNCTION gongbao.sanmenxia_aid_category(recipients text[])
RETURNS gongbao.sanmenxia_aid_category_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_aid_category_try(recipients text[])
RETURNS gongbao.sanmenxia_aid_category_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_aid_category IS 'SX-MA-01 Categories and multiple identity 救助对象、就高不就低
三政办〔2022〕18号第四条、第十二条
in force from 自 2022-05-01
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员';
COMMENT ON FUNCTION gongbao.sanmenxia_aid_category_try IS 'SX-MA-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_premium_subsidy_result AS (subsidy numeric);
COMMENT ON COLUMN gongbao.sanmenxia_premium_subsidy_result.subsidy IS '(yuan 元) subsidy a year 每年资助金额';
CREATE TYPE gongbao.sanmenxia_premium_subsidy_result_try AS (error text, error_where text, subsidy numeric);
CREATE FUNCTION gongbao.sanmenxia_premium_subsidy(date date, recipients text[], premium numeric DEFAULT NULL, external_subsidy numeric DEFAULT NULL, resident_insured boolean DEFAULT true)
RETURNS gongbao.sanmenxia_premium_subsidy_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_02' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_premium_subsidy_try(date date, recipients text[], premium numeric DEFAULT NULL, external_subsidy numeric DEFAULT NULL, resident_insured boolean DEFAULT true)
RETURNS gongbao.sanmenxia_premium_subsidy_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_02_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_premium_subsidy IS 'SX-MA-02 Premium subsidy 参保资助
三政办〔2022〕18号第七条
in force from 自 2022-05-01
date (day 日, required 必填) reference day 基准日
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
premium (yuan 元, external 另行规定, needed for destitute, otherwise an upper limit destitute 必填；其他身份作为资助上限) personal premium 居民基本医保个人缴费标准
external_subsidy (yuan 元, external 另行规定, needed for rural_at_risk rural_at_risk 必填) subsidy of the rural-revitalisation policy 乡村振兴有效衔接政策规定的资助标准
resident_insured (default 默认 true) joins the residents'' insurance 参加居民基本医保';
COMMENT ON FUNCTION gongbao.sanmenxia_premium_subsidy_try IS 'SX-MA-02: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_late_recognition_result AS (eligible boolean);
COMMENT ON COLUMN gongbao.sanmenxia_late_recognition_result.eligible IS 'premium subsidy for that year 享受当年资助参保待遇';
CREATE TYPE gongbao.sanmenxia_late_recognition_result_try AS (error text, error_where text, eligible boolean);
CREATE FUNCTION gongbao.sanmenxia_late_recognition(recognised date, collection_end date, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_late_recognition_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_03' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_late_recognition_try(recognised date, collection_end date, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_late_recognition_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_03_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_late_recognition IS 'SX-MA-03 Recognition after the collection period 集中缴费期后认定
三政办〔2022〕18号第七条
in force from 自 2022-05-01
recognised (day 日, required 必填) day of recognition 身份认定日期
collection_end (day 日, required 必填, external 另行规定) last day of the premium collection period of the year concerned 当年居民医保集中缴费期的最后一日
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_late_recognition_try IS 'SX-MA-03: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_outpatient_aid_result AS (category text, basic_portion numeric, rate_applied numeric, basic_aid numeric, residual numeric, basic_paid_after numeric, remaining_cap numeric);
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_aid_result.category IS 'category used 据以计算的救助对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_aid_result.basic_portion IS '(yuan 元) payable portion of this claim 本次起付标准以上、可按比例救助的费用';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_aid_result.rate_applied IS '(%) rate; 0% if the claim does not count 救助比例；不属于救助范围的为0%';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_aid_result.basic_aid IS '(yuan 元) aid of this claim 本次救助金额';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_aid_result.residual IS '(yuan 元) self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid）';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_aid_result.basic_paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_aid_result.remaining_cap IS '(yuan 元) shared cap left 共用年度最高救助限额剩余';
CREATE TYPE gongbao.sanmenxia_outpatient_aid_result_try AS (error text, error_where text, category text, basic_portion numeric, rate_applied numeric, basic_aid numeric, residual numeric, basic_paid_after numeric, remaining_cap numeric);
CREATE FUNCTION gongbao.sanmenxia_outpatient_aid(date date, recipients text[], disease text, self_pay numeric, designated boolean DEFAULT true, basic_paid_before numeric DEFAULT 0.00, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_outpatient_aid_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_04' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_outpatient_aid_try(date date, recipients text[], disease text, self_pay numeric, designated boolean DEFAULT true, basic_paid_before numeric DEFAULT 0.00, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_outpatient_aid_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_04_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_outpatient_aid IS 'SX-MA-04 Outpatient aid for one claim 门诊救助
三政办〔2022〕18号第八条
in force from 自 2022-05-01
date (day 日, required 必填) day of service 就医日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
disease (required 必填) listed disease 属于门诊救助病种: esrd_dialysis 终末期肾病透析, haemophilia 血友病, cml 慢性粒细胞性白血病, type1_diabetes I型糖尿病, mdr_tb 耐多药肺结核, aplastic_anaemia 再生障碍性贫血, cancer_chemo_radio 恶性肿瘤门诊放化疗, anti_rejection 器官移植抗排异, severe_psychosis 重性精神病药物维持, unlisted 不在病种范围
self_pay (yuan 元, required 必填) aid base of this claim 本次纳入救助范围的个人自付费用
designated (default 默认 true) designated institution 定点医药机构
basic_paid_before (yuan 元, default 默认 0.00) inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额）
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_outpatient_aid_try IS 'SX-MA-04: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_inpatient_aid_result AS (category text, basic_portion numeric, rate_applied numeric, basic_aid numeric, residual numeric, basic_paid_after numeric, remaining_cap numeric, inpatient_after numeric);
COMMENT ON COLUMN gongbao.sanmenxia_inpatient_aid_result.category IS 'category used 据以计算的救助对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.sanmenxia_inpatient_aid_result.basic_portion IS '(yuan 元) payable portion of this claim 本次起付标准以上、可按比例救助的费用';
COMMENT ON COLUMN gongbao.sanmenxia_inpatient_aid_result.rate_applied IS '(%) rate; 0% if the claim does not count 救助比例；不属于救助范围的为0%';
COMMENT ON COLUMN gongbao.sanmenxia_inpatient_aid_result.basic_aid IS '(yuan 元) aid of this claim 本次救助金额';
COMMENT ON COLUMN gongbao.sanmenxia_inpatient_aid_result.residual IS '(yuan 元) self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid）';
COMMENT ON COLUMN gongbao.sanmenxia_inpatient_aid_result.basic_paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_inpatient_aid_result.remaining_cap IS '(yuan 元) shared cap left 共用年度最高救助限额剩余';
COMMENT ON COLUMN gongbao.sanmenxia_inpatient_aid_result.inpatient_after IS '(yuan 元) accumulator 年度累计数';
CREATE TYPE gongbao.sanmenxia_inpatient_aid_result_try AS (error text, error_where text, category text, basic_portion numeric, rate_applied numeric, basic_aid numeric, residual numeric, basic_paid_after numeric, remaining_cap numeric, inpatient_after numeric);
CREATE FUNCTION gongbao.sanmenxia_inpatient_aid(date date, recipients text[], self_pay numeric, designated boolean DEFAULT true, referred boolean DEFAULT true, exception_granted boolean DEFAULT false, inpatient_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, deductible_basis text DEFAULT 'annual', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_inpatient_aid_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_05' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_inpatient_aid_try(date date, recipients text[], self_pay numeric, designated boolean DEFAULT true, referred boolean DEFAULT true, exception_granted boolean DEFAULT false, inpatient_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, deductible_basis text DEFAULT 'annual', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_inpatient_aid_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_05_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_inpatient_aid IS 'SX-MA-05 Inpatient aid for one claim 住院救助
三政办〔2022〕18号第九条
in force from 自 2022-05-01
date (day 日, required 必填) day of discharge 出院日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
self_pay (yuan 元, required 必填) aid base of this claim 本次纳入救助范围的个人自付费用
designated (default 默认 true) designated institution 定点医药机构
referred (default 默认 true) referral rules kept (SX-MA-11) 符合转诊规定（SX-MA-11）
exception_granted (default 默认 false) exception to the referral rule granted (SX-MA-11) 已按规定准予不经转诊（SX-MA-11）
inpatient_before (yuan 元, default 默认 0.00) inpatient aid base of the year before this claim (meets the deductible) 本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准）
basic_paid_before (yuan 元, default 默认 0.00) inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额）
deductible_basis (default 默认 annual) whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次: annual 每年度扣一次，按累计费用计算, per_claim 每次结算（住院）各扣一次
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_inpatient_aid_try IS 'SX-MA-05: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_shared_cap_result AS (category text, annual_cap_applied numeric, basic_aid numeric, basic_paid_after numeric, remaining_cap numeric, cap_reached boolean);
COMMENT ON COLUMN gongbao.sanmenxia_shared_cap_result.category IS 'category used 据以计算的救助对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.sanmenxia_shared_cap_result.annual_cap_applied IS '(yuan 元) cap 年度最高救助限额';
COMMENT ON COLUMN gongbao.sanmenxia_shared_cap_result.basic_aid IS '(yuan 元) aid after the cap 限额内的救助金额';
COMMENT ON COLUMN gongbao.sanmenxia_shared_cap_result.basic_paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_shared_cap_result.remaining_cap IS '(yuan 元) cap left 年度最高救助限额剩余';
COMMENT ON COLUMN gongbao.sanmenxia_shared_cap_result.cap_reached IS 'aid paid has reached the cap 已付救助金额达到年度最高救助限额';
CREATE TYPE gongbao.sanmenxia_shared_cap_result_try AS (error text, error_where text, category text, annual_cap_applied numeric, basic_aid numeric, basic_paid_after numeric, remaining_cap numeric, cap_reached boolean);
CREATE FUNCTION gongbao.sanmenxia_shared_cap(date date, recipients text[], requested numeric, basic_paid_before numeric DEFAULT 0.00)
RETURNS gongbao.sanmenxia_shared_cap_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_06' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_shared_cap_try(date date, recipients text[], requested numeric, basic_paid_before numeric DEFAULT 0.00)
RETURNS gongbao.sanmenxia_shared_cap_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_06_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_shared_cap IS 'SX-MA-06 Shared annual cap 共用限额
三政办〔2022〕18号第十条
in force from 自 2022-05-01
date (day 日, required 必填) day of service 就医日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
requested (yuan 元, required 必填) aid computed before the cap, rounded 限额前的救助金额（已舍入）
basic_paid_before (yuan 元, default 默认 0.00) inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额）';
COMMENT ON FUNCTION gongbao.sanmenxia_shared_cap_try IS 'SX-MA-06: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_tilt_aid_result AS (category text, cap_reached boolean, triggered boolean, tilt_portion numeric, tilt_aid numeric, residual_after numeric, tilted_after numeric, tilt_paid_after numeric, remaining_tilt_cap numeric);
COMMENT ON COLUMN gongbao.sanmenxia_tilt_aid_result.category IS 'category used 据以计算的救助对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.sanmenxia_tilt_aid_result.cap_reached IS 'basic_paid has reached the cap basic_paid 已达到年度最高救助限额';
COMMENT ON COLUMN gongbao.sanmenxia_tilt_aid_result.triggered IS 'tilt aid is open 符合倾斜救助条件';
COMMENT ON COLUMN gongbao.sanmenxia_tilt_aid_result.tilt_portion IS '(yuan 元) base tilted by this claim 本次据以计算倾斜救助的费用';
COMMENT ON COLUMN gongbao.sanmenxia_tilt_aid_result.tilt_aid IS '(yuan 元) tilt aid 倾斜救助金额';
COMMENT ON COLUMN gongbao.sanmenxia_tilt_aid_result.residual_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_tilt_aid_result.tilted_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_tilt_aid_result.tilt_paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_tilt_aid_result.remaining_tilt_cap IS '(yuan 元) tilt cap left 倾斜救助年度限额剩余';
CREATE TYPE gongbao.sanmenxia_tilt_aid_result_try AS (error text, error_where text, category text, cap_reached boolean, triggered boolean, tilt_portion numeric, tilt_aid numeric, residual_after numeric, tilted_after numeric, tilt_paid_after numeric, remaining_tilt_cap numeric);
CREATE FUNCTION gongbao.sanmenxia_tilt_aid(date date, recipients text[], residual numeric, basic_paid numeric, referred boolean, in_province boolean, residual_before numeric DEFAULT 0.00, tilted_before numeric DEFAULT 0.00, tilt_paid_before numeric DEFAULT 0.00, tilt_base text DEFAULT 'excess', tilt_threshold text DEFAULT 'at_least', residual_counts text DEFAULT 'qualifying', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_tilt_aid_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_07' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_tilt_aid_try(date date, recipients text[], residual numeric, basic_paid numeric, referred boolean, in_province boolean, residual_before numeric DEFAULT 0.00, tilted_before numeric DEFAULT 0.00, tilt_paid_before numeric DEFAULT 0.00, tilt_base text DEFAULT 'excess', tilt_threshold text DEFAULT 'at_least', residual_counts text DEFAULT 'qualifying', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_tilt_aid_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_07_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_tilt_aid IS 'SX-MA-07 Tilt aid for one claim 倾斜救助
三政办〔2022〕18号第十一条
in force from 自 2022-05-01
date (day 日, required 必填) day of service 就医日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
residual (yuan 元, required 必填) policy-scope self-pay of this claim left after aid 本次救助后剩余的政策范围内自付费用
basic_paid (yuan 元, required 必填) aid of the year paid under the shared cap, including this claim 本年度含本次在内占用共用限额的救助金额
referred (required 必填) regular referral 规范转诊
in_province (required 必填) care inside the province 在省域内就医
residual_before (yuan 元, default 默认 0.00) tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助）
tilted_before (yuan 元, default 默认 0.00) part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额
tilt_paid_before (yuan 元, default 默认 0.00) tilt aid of the year paid before 本年度此前已支付的倾斜救助金额
tilt_base (default 默认 excess) which part of the residual is tilted in Sanmenxia 三门峡倾斜救助按自付费用的哪一部分计算: excess 超过标准的部分, whole 达到标准后的全部自付费用
tilt_threshold (default 默认 at_least) whether a residual of exactly the threshold opens the tilt 自付费用恰好等于标准的，是否享受倾斜救助: at_least 可享受倾斜救助, above 不享受倾斜救助
residual_counts (default 默认 qualifying) which residuals build up the tilt residual in Sanmenxia 三门峡倾斜救助的累计自付费用包括哪些就医: qualifying 只计规范转诊且在省域内的就医, all_care 计入全部纳入救助的就医
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_tilt_aid_try IS 'SX-MA-07: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_aid_base_result AS (self_pay numeric);
COMMENT ON COLUMN gongbao.sanmenxia_aid_base_result.self_pay IS '(yuan 元) aid base 纳入救助范围的个人自付费用';
CREATE TYPE gongbao.sanmenxia_aid_base_result_try AS (error text, error_where text, self_pay numeric);
CREATE FUNCTION gongbao.sanmenxia_aid_base(insurance text, in_scope_cost numeric, insurance_paid numeric DEFAULT NULL, assumed_payment numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_aid_base_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_08' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_aid_base_try(insurance text, in_scope_cost numeric, insurance_paid numeric DEFAULT NULL, assumed_payment numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_aid_base_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_08_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_aid_base IS 'SX-MA-08 Aid base of residents, employees and uninsured 救助费用基数
三政办〔2022〕18号第五条、第六条、第十三条
in force from 自 2022-05-01
insurance (required 必填) insurance 参保险种: resident 居民基本医保, employee 职工基本医疗保险, uninsured 未参加基本医疗保险
in_scope_cost (yuan 元, required 必填) policy-scope cost 政策范围内费用
insurance_paid (yuan 元, needed if insured 已参保时必填) paid by basic and critical-illness insurance (employee: with the supplement) 基本医保、大病保险已支付金额（职工含大额补充医疗保险）
assumed_payment (yuan 元, external 另行规定, needed if uninsured 未参保时必填) payment the insurances would have made 基本医疗保险、大病保险预计支付金额
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_aid_base_try IS 'SX-MA-08: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_aid_channel_result AS (channel text, one_stop boolean);
COMMENT ON COLUMN gongbao.sanmenxia_aid_channel_result.channel IS 'channel 救助方式: direct 直接救助, application 依申请救助, none 不适用';
COMMENT ON COLUMN gongbao.sanmenxia_aid_channel_result.one_stop IS 'one-stop settlement “一站式”结算';
CREATE TYPE gongbao.sanmenxia_aid_channel_result_try AS (error text, error_where text, channel text, one_stop boolean);
CREATE FUNCTION gongbao.sanmenxia_aid_channel(recipients text[], in_city boolean, designated boolean DEFAULT true)
RETURNS gongbao.sanmenxia_aid_channel_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_09' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_aid_channel_try(recipients text[], in_city boolean, designated boolean DEFAULT true)
RETURNS gongbao.sanmenxia_aid_channel_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_09_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_aid_channel IS 'SX-MA-09 Direct or on application; one-stop 直接救助、依申请、一站式
三政办〔2022〕18号第十四条至第十六条
in force from 自 2022-05-01
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
in_city (required 必填) institution inside the city 市域内医疗机构
designated (default 默认 true) designated institution 定点医药机构';
COMMENT ON FUNCTION gongbao.sanmenxia_aid_channel_try IS 'SX-MA-09: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_deposit_waiver_result AS (waived boolean, deposit_due numeric);
COMMENT ON COLUMN gongbao.sanmenxia_deposit_waiver_result.waived IS 'treatment first, no deposit 先诊疗后付费，免除住院押金';
COMMENT ON COLUMN gongbao.sanmenxia_deposit_waiver_result.deposit_due IS '(yuan 元, only if deposit is given 仅在给出 deposit 时) 0 if waived, else the deposit 免除押金的为0，否则为应缴押金';
CREATE TYPE gongbao.sanmenxia_deposit_waiver_result_try AS (error text, error_where text, waived boolean, deposit_due numeric);
CREATE FUNCTION gongbao.sanmenxia_deposit_waiver(recipients text[], referred boolean, in_city boolean, designated boolean DEFAULT true, inpatient boolean DEFAULT true, deposit numeric DEFAULT NULL)
RETURNS gongbao.sanmenxia_deposit_waiver_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_10' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_deposit_waiver_try(recipients text[], referred boolean, in_city boolean, designated boolean DEFAULT true, inpatient boolean DEFAULT true, deposit numeric DEFAULT NULL)
RETURNS gongbao.sanmenxia_deposit_waiver_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_10_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_deposit_waiver IS 'SX-MA-10 No deposit 免除住院押金
三政办〔2022〕18号第十七条
in force from 自 2022-05-01
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
referred (required 必填) referred after first contact at grass-roots level 经基层首诊转诊
in_city (required 必填) institution inside the city 市域内医疗机构
designated (default 默认 true) designated institution 定点医药机构
inpatient (default 默认 true) hospital stay 住院
deposit (yuan 元) deposit otherwise asked for 不免除时应缴纳的住院押金';
COMMENT ON FUNCTION gongbao.sanmenxia_deposit_waiver_try IS 'SX-MA-10: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_unreferred_care_result AS (counted boolean, counted_self_pay numeric);
COMMENT ON COLUMN gongbao.sanmenxia_unreferred_care_result.counted IS 'the claim counts for aid 属于救助范围';
COMMENT ON COLUMN gongbao.sanmenxia_unreferred_care_result.counted_self_pay IS '(yuan 元) aid base left 剩余的纳入救助范围的个人自付费用';
CREATE TYPE gongbao.sanmenxia_unreferred_care_result_try AS (error text, error_where text, counted boolean, counted_self_pay numeric);
CREATE FUNCTION gongbao.sanmenxia_unreferred_care(self_pay numeric, referred boolean, exception_granted boolean DEFAULT false, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_unreferred_care_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_11' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_unreferred_care_try(self_pay numeric, referred boolean, exception_granted boolean DEFAULT false, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_unreferred_care_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_11_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_unreferred_care IS 'SX-MA-11 Unreferred care excluded 未按规定转诊
三政办〔2022〕18号第十八条
in force from 自 2022-05-01
self_pay (yuan 元, required 必填) aid base of the claim 本次纳入救助范围的个人自付费用
referred (required 必填) referral or other-place registration as required (also: none required) 已按规定转诊或异地就医备案（含无须办理的）
exception_granted (default 默认 false) exception to the referral rule granted (SX-MA-11) 已按规定准予不经转诊（SX-MA-11）
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_unreferred_care_try IS 'SX-MA-11: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_fund_balance_limit_result AS ("limit" numeric, excess numeric, finding text, make_up numeric);
COMMENT ON COLUMN gongbao.sanmenxia_fund_balance_limit_result."limit" IS '(yuan 元) 15 % of funds raised, rounded down 当年筹集基金总额的15%，舍去到分';
COMMENT ON COLUMN gongbao.sanmenxia_fund_balance_limit_result.excess IS '(yuan 元) balance above the limit 超过限额的结余';
COMMENT ON COLUMN gongbao.sanmenxia_fund_balance_limit_result.finding IS 'ok or warning 判定结果：ok 或 warning: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
COMMENT ON COLUMN gongbao.sanmenxia_fund_balance_limit_result.make_up IS '(yuan 元, only with fund_income 仅在给出 fund_income 时) gap covered by same-level finance 由同级财政弥补的缺口';
CREATE TYPE gongbao.sanmenxia_fund_balance_limit_result_try AS (error text, error_where text, "limit" numeric, excess numeric, finding text, make_up numeric);
CREATE FUNCTION gongbao.sanmenxia_fund_balance_limit(fund_balance numeric, funds_raised numeric, fund_income numeric DEFAULT NULL, fund_spending numeric DEFAULT NULL)
RETURNS gongbao.sanmenxia_fund_balance_limit_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_12' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_fund_balance_limit_try(fund_balance numeric, funds_raised numeric, fund_income numeric DEFAULT NULL, fund_spending numeric DEFAULT NULL)
RETURNS gongbao.sanmenxia_fund_balance_limit_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_12_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_fund_balance_limit IS 'SX-MA-12 Fund balance limit 基金累计结余上限
三政办〔2022〕18号第二十一条
in force from 自 2022-05-01
fund_balance (yuan 元, required 必填) cumulative balance 累计结余
funds_raised (yuan 元, required 必填) funds raised in the year 当年筹集基金总额
fund_income (yuan 元) income of the year 当年收入
fund_spending (yuan 元, needed with fund_income 给出 fund_income 时必填) spending of the year 本年度支出';
COMMENT ON FUNCTION gongbao.sanmenxia_fund_balance_limit_try IS 'SX-MA-12: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_out_of_scope_ceiling_result AS (eligible boolean, "limit" numeric, hospital_pays numeric, patient_out_of_scope numeric);
COMMENT ON COLUMN gongbao.sanmenxia_out_of_scope_ceiling_result.eligible IS 'category is not none 属于救助对象（类别不为 none）';
COMMENT ON COLUMN gongbao.sanmenxia_out_of_scope_ceiling_result."limit" IS '(yuan 元, only if eligible 仅限救助对象) ceiling, rounded down 限额，舍去到分';
COMMENT ON COLUMN gongbao.sanmenxia_out_of_scope_ceiling_result.hospital_pays IS '(yuan 元) borne by the institution 由定点医疗机构承担的费用';
COMMENT ON COLUMN gongbao.sanmenxia_out_of_scope_ceiling_result.patient_out_of_scope IS '(yuan 元) out-of-scope cost left with the patient 由患者负担的医保支付范围外费用';
CREATE TYPE gongbao.sanmenxia_out_of_scope_ceiling_result_try AS (error text, error_where text, eligible boolean, "limit" numeric, hospital_pays numeric, patient_out_of_scope numeric);
CREATE FUNCTION gongbao.sanmenxia_out_of_scope_ceiling(recipients text[], level text, total_cost numeric, out_of_scope_cost numeric, stay_total text DEFAULT 'gross', date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_out_of_scope_ceiling_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_13' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_out_of_scope_ceiling_try(recipients text[], level text, total_cost numeric, out_of_scope_cost numeric, stay_total text DEFAULT 'gross', date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_out_of_scope_ceiling_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_13_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_out_of_scope_ceiling IS 'SX-MA-13 Out-of-scope cost ceiling per stay 超出医保支付范围费用占比上限
三政办〔2022〕18号第二十三条
in force from 自 2022-05-01
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
level (required 必填) institution 定点医疗机构级别: primary 基层定点医疗机构, secondary 二级定点医疗机构, tertiary 三级定点医疗机构
total_cost (yuan 元, required 必填) total cost of the stay, out-of-scope part included 当次住院医疗总费用（含医保支付范围外费用）
out_of_scope_cost (yuan 元, required 必填) out-of-scope cost of the stay 当次住院超出医保支付范围的费用
stay_total (default 默认 gross) the total cost of a stay for the out-of-scope ceiling 计算政策范围外费用占比时的住院总费用: gross 含政策范围外费用, net 不含政策范围外费用
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_out_of_scope_ceiling_try IS 'SX-MA-13: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_critical_illness_payment_result AS (favoured boolean, deductible_applied numeric, rate_applied numeric, capped boolean, portion numeric, payment numeric, cost_after numeric, paid_after numeric);
COMMENT ON COLUMN gongbao.sanmenxia_critical_illness_payment_result.favoured IS 'destitute, subsistence or relapsed_poor 属于 destitute、subsistence 或 relapsed_poor';
COMMENT ON COLUMN gongbao.sanmenxia_critical_illness_payment_result.deductible_applied IS '(yuan 元) deductible used 适用的起付线';
COMMENT ON COLUMN gongbao.sanmenxia_critical_illness_payment_result.rate_applied IS '(%) rate used 适用的支付比例';
COMMENT ON COLUMN gongbao.sanmenxia_critical_illness_payment_result.capped IS 'the annual cap applies 适用年度最高支付限额';
COMMENT ON COLUMN gongbao.sanmenxia_critical_illness_payment_result.portion IS '(yuan 元) payable portion of this claim in the band 本次费用落入该段的可支付部分';
COMMENT ON COLUMN gongbao.sanmenxia_critical_illness_payment_result.payment IS '(yuan 元) insurance payment 大病保险支付金额';
COMMENT ON COLUMN gongbao.sanmenxia_critical_illness_payment_result.cost_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_critical_illness_payment_result.paid_after IS '(yuan 元) accumulator 年度累计数';
CREATE TYPE gongbao.sanmenxia_critical_illness_payment_result_try AS (error text, error_where text, favoured boolean, deductible_applied numeric, rate_applied numeric, capped boolean, portion numeric, payment numeric, cost_after numeric, paid_after numeric);
CREATE FUNCTION gongbao.sanmenxia_critical_illness_payment(date date, recipients text[], in_scope_cost numeric, base_deductible numeric, base_rate numeric, cost_before numeric DEFAULT 0.00, paid_before numeric DEFAULT 0.00, base_cap numeric DEFAULT NULL, band_from numeric DEFAULT 0.00, band_to numeric DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_critical_illness_payment_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_14' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_critical_illness_payment_try(date date, recipients text[], in_scope_cost numeric, base_deductible numeric, base_rate numeric, cost_before numeric DEFAULT 0.00, paid_before numeric DEFAULT 0.00, base_cap numeric DEFAULT NULL, band_from numeric DEFAULT 0.00, band_to numeric DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_critical_illness_payment_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_14_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_critical_illness_payment IS 'SX-MA-14 Critical-illness insurance tilt 大病保险倾斜保障
三政办〔2022〕18号第三十条
in force from 自 2022-05-01
date (day 日, required 必填) day of service 就医日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
in_scope_cost (yuan 元, required 必填) cost of this claim entering critical-illness insurance 本次纳入大病保险的费用
cost_before (yuan 元, default 默认 0.00) such cost of the policy year before 本保险年度此前累计纳入大病保险的费用
paid_before (yuan 元, default 默认 0.00) critical-illness payments of the policy year before 本保险年度此前累计的大病保险支付金额
base_deductible (yuan 元, required 必填, external 另行规定) general deductible 大病保险起付线（倾斜前）
base_rate (%, required 必填, external 另行规定) general rate of the band 该费用段的支付比例（倾斜前）
base_cap (yuan 元, external 另行规定) general annual cap; absent: none 年度最高支付限额（倾斜前）；未给出的，视为不设限额
band_from (yuan 元, default 默认 0.00) lower end of the cost band 费用段下限
band_to (yuan 元) upper end of the band; absent: open 费用段上限；未给出的，视为不封顶
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_critical_illness_payment_try IS 'SX-MA-14: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_medical_aid_in_force_result AS (in_force boolean, valid_from date, scheme_merged boolean, accumulators_from date);
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_in_force_result.in_force IS 'the rules apply 细则已施行';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_in_force_result.valid_from IS '(day 日) first day in force 有效期首日';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_in_force_result.scheme_merged IS 'the former supplementary scheme is merged 困难群众大病补充医疗保险已并入医疗救助';
COMMENT ON COLUMN gongbao.sanmenxia_medical_aid_in_force_result.accumulators_from IS '(day 日, only if in force 仅在有效期内) first day of the annual accumulators of that year 当年年度累计数的起算日';
CREATE TYPE gongbao.sanmenxia_medical_aid_in_force_result_try AS (error text, error_where text, in_force boolean, valid_from date, scheme_merged boolean, accumulators_from date);
CREATE FUNCTION gongbao.sanmenxia_medical_aid_in_force(date date, accumulator_start text DEFAULT 'rule_start')
RETURNS gongbao.sanmenxia_medical_aid_in_force_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_15' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_medical_aid_in_force_try(date date, accumulator_start text DEFAULT 'rule_start')
RETURNS gongbao.sanmenxia_medical_aid_in_force_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_15_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_medical_aid_in_force IS 'SX-MA-15 Effective dates 实施日期
三政办〔2022〕18号第三十一条、第三十二条
in force from 自 2022-05-01
date (day 日, required 必填) day of service 就医日期
accumulator_start (default 默认 rule_start) first day of the aid accumulators in the year the rules begin 细则施行当年救助累计数的起算日: rule_start 细则施行之日, year_start 当年1月1日';
COMMENT ON FUNCTION gongbao.sanmenxia_medical_aid_in_force_try IS 'SX-MA-15: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_monthly_lists_result AS (due date, due_workday date, late boolean, transition_end date, in_transition boolean);
COMMENT ON COLUMN gongbao.sanmenxia_monthly_lists_result.due IS '(day 日) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.sanmenxia_monthly_lists_result.due_workday IS 'last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.sanmenxia_monthly_lists_result.late IS '(only if done_on is given 仅在给出 done_on 时) done_on after the deadline 已逾期（done_on 晚于期限届满日）';
COMMENT ON COLUMN gongbao.sanmenxia_monthly_lists_result.transition_end IS '(day 日, only if transition_start is given 仅在给出 transition_start 时) last day of the transition 过渡期最后一日';
COMMENT ON COLUMN gongbao.sanmenxia_monthly_lists_result.in_transition IS '(only if date is given as well 仅在同时给出 date 时) date lies in the transition date 在过渡期内';
CREATE TYPE gongbao.sanmenxia_monthly_lists_result_try AS (error text, error_where text, due date, due_workday date, late boolean, transition_end date, in_transition boolean);
CREATE FUNCTION gongbao.sanmenxia_monthly_lists(month text, done_on date DEFAULT NULL, late_by text DEFAULT 'due', transition_start date DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_monthly_lists_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_16' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_monthly_lists_try(month text, done_on date DEFAULT NULL, late_by text DEFAULT 'due', transition_start date DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_monthly_lists_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_16_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_monthly_lists IS 'SX-MA-16 Monthly list exchange and five-year transition 每月名单抄送、5年过渡期
三政办〔2022〕18号第二十条、第二十五条
in force from 自 2022-05-01
month (required 必填) month of the lists 名单月份
done_on (day 日) day on which the act was done 实际办理日期
late_by (default 默认 due) which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期: due 期限届满日（未顺延）, due_workday 顺延至工作日后的期限届满日
transition_start (day 日, external 另行规定) day the poverty goals were completed 脱贫攻坚目标任务完成之日
date (day 日) day to test for the transition 待判断是否在过渡期内的日期';
COMMENT ON FUNCTION gongbao.sanmenxia_monthly_lists_try IS 'SX-MA-16: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_premium_place_result AS (eligible boolean, subsidised_by text, finding text);
COMMENT ON COLUMN gongbao.sanmenxia_premium_place_result.eligible IS 'category is not none 属于救助对象（类别不为 none）';
COMMENT ON COLUMN gongbao.sanmenxia_premium_place_result.subsidised_by IS '(only if eligible 仅限救助对象) place whose government subsidises the premium 给予参保资助的地点: registration 户籍地, residence 居住地, elsewhere 其他地方';
COMMENT ON COLUMN gongbao.sanmenxia_premium_place_result.finding IS '(only if eligible 仅限救助对象) ok: joins where recognised; warning: elsewhere ok：在困难身份认定地参保；warning：在其他地点参保: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
CREATE TYPE gongbao.sanmenxia_premium_place_result_try AS (error text, error_where text, eligible boolean, subsidised_by text, finding text);
CREATE FUNCTION gongbao.sanmenxia_premium_place(recipients text[], recognised_in text, joins_in text)
RETURNS gongbao.sanmenxia_premium_place_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_17' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_premium_place_try(recipients text[], recognised_in text, joins_in text)
RETURNS gongbao.sanmenxia_premium_place_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_17_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_premium_place IS 'SX-MA-17 Where to join and who subsidises 参保地与资助地
三政办〔2022〕18号第七条
in force from 自 2022-05-01
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
recognised_in (required 必填) where the hardship was recognised (困难身份认定地): registration or residence 困难身份认定地（户籍地或居住地）: registration 户籍地, residence 居住地, elsewhere 其他地方
joins_in (required 必填) where the person joins the residents'' insurance 参加居民基本医保的地点: registration 户籍地, residence 居住地, elsewhere 其他地方';
COMMENT ON FUNCTION gongbao.sanmenxia_premium_place_try IS 'SX-MA-17: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_aid_application_result AS (channel text, apply_in text, ready boolean, missing text[]);
COMMENT ON COLUMN gongbao.sanmenxia_aid_application_result.channel IS 'channel (SX-MA-09) 救助方式（SX-MA-09）: direct 直接救助, application 依申请救助, none 不适用';
COMMENT ON COLUMN gongbao.sanmenxia_aid_application_result.apply_in IS '(only with channel=application 仅在 channel=application 时) place of the township window to apply at 应申请的乡镇（街道）窗口所在地: registration 户籍地, residence 居住地, elsewhere 其他地方';
COMMENT ON COLUMN gongbao.sanmenxia_aid_application_result.ready IS 'aid may be given 可以给予救助';
COMMENT ON COLUMN gongbao.sanmenxia_aid_application_result.missing IS 'what the application still needs 申请尚缺的事项: written_form 书面申请, right_window 困难身份认定地乡镇(街道)社会救助服务窗口, county_review 县级医保部门审核';
CREATE TYPE gongbao.sanmenxia_aid_application_result_try AS (error text, error_where text, channel text, apply_in text, ready boolean, missing text[]);
CREATE FUNCTION gongbao.sanmenxia_aid_application(recipients text[], recognised_in text, applied_in text DEFAULT NULL, in_writing boolean DEFAULT false, reviewed boolean DEFAULT false)
RETURNS gongbao.sanmenxia_aid_application_result AS 'MODULE_PATHNAME', 'gongbao_SX_MA_18' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_aid_application_try(recipients text[], recognised_in text, applied_in text DEFAULT NULL, in_writing boolean DEFAULT false, reviewed boolean DEFAULT false)
RETURNS gongbao.sanmenxia_aid_application_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MA_18_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_aid_application IS 'SX-MA-18 Where and how to apply for aid 救助申请受理地与审核
三政办〔2022〕18号第十六条
in force from 自 2022-05-01
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
recognised_in (required 必填) where the hardship was recognised (困难身份认定地): registration or residence 困难身份认定地（户籍地或居住地）: registration 户籍地, residence 居住地, elsewhere 其他地方
applied_in where the application was handed in; absent: not yet 提交申请的地点；未给出为尚未申请: registration 户籍地, residence 居住地, elsewhere 其他地方
in_writing (default 默认 false) a written application (书面申请) 书面申请
reviewed (default 默认 false) the county''s insurance department has approved it 县级医保部门已审核同意';
COMMENT ON FUNCTION gongbao.sanmenxia_aid_application_try IS 'SX-MA-18: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_lost_work_subsidy_result AS (six_months_on date, eligible boolean, subsidy numeric);
COMMENT ON COLUMN gongbao.sanmenxia_lost_work_subsidy_result.six_months_on IS '(day 日) day on which six months are full 正常经营满6个月之日';
COMMENT ON COLUMN gongbao.sanmenxia_lost_work_subsidy_result.eligible IS 'conditions met 符合条件';
COMMENT ON COLUMN gongbao.sanmenxia_lost_work_subsidy_result.subsidy IS '(yuan 元) 100.00 or 0.00 补贴金额，100元或0元';
CREATE TYPE gongbao.sanmenxia_lost_work_subsidy_result_try AS (error text, error_where text, six_months_on date, eligible boolean, subsidy numeric);
CREATE FUNCTION gongbao.sanmenxia_lost_work_subsidy(date date, licensed date, operating_since date, fixed_premises boolean, already_paid boolean DEFAULT false, count_from text DEFAULT 'operation')
RETURNS gongbao.sanmenxia_lost_work_subsidy_result AS 'MODULE_PATHNAME', 'gongbao_SX_MV_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_lost_work_subsidy_try(date date, licensed date, operating_since date, fixed_premises boolean, already_paid boolean DEFAULT false, count_from text DEFAULT 'operation')
RETURNS gongbao.sanmenxia_lost_work_subsidy_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MV_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_lost_work_subsidy IS 'SX-MV-01 Lost-work subsidy 误工补贴
三政办〔2022〕19号第一项
in force from 自 2022-06-06 to 至 2024-12-31
date (day 日, required 必填) day of the application 申请日期
licensed (day 日, required 必填) licence date 营业执照办理日期
operating_since (day 日, required 必填) start of normal business 正常经营起始日期
fixed_premises (required 必填) fixed premises 有固定住所
already_paid (default 默认 false) subsidy already paid to the household 该户已领取补贴
count_from (default 默认 operation) start of the six months of normal business 正常经营活动6个月的起算日: operation 自实际经营之日起算, licence 自办理营业执照之日起算';
COMMENT ON FUNCTION gongbao.sanmenxia_lost_work_subsidy_try IS 'SX-MV-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_sole_trader_interest_subsidy_result AS (eligible boolean, uncapped numeric, subsidy numeric);
COMMENT ON COLUMN gongbao.sanmenxia_sole_trader_interest_subsidy_result.eligible IS 'qualified and not yet paid 符合条件且尚未享受贴息';
COMMENT ON COLUMN gongbao.sanmenxia_sole_trader_interest_subsidy_result.uncapped IS '(yuan 元) 20 % of the interest at the benchmark rate, rounded 按基准利率计算的利息的20%，取整到分';
COMMENT ON COLUMN gongbao.sanmenxia_sole_trader_interest_subsidy_result.subsidy IS '(yuan 元) after the cap 补贴金额，不超过最高补贴';
CREATE TYPE gongbao.sanmenxia_sole_trader_interest_subsidy_result_try AS (error text, error_where text, eligible boolean, uncapped numeric, subsidy numeric);
CREATE FUNCTION gongbao.sanmenxia_sole_trader_interest_subsidy(date date, loan numeric, benchmark_rate numeric, term_months integer, qualified boolean, already_paid boolean DEFAULT false, interest_period text DEFAULT 'one_year', loan_base text DEFAULT 'capped', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_sole_trader_interest_subsidy_result AS 'MODULE_PATHNAME', 'gongbao_SX_MV_02' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_sole_trader_interest_subsidy_try(date date, loan numeric, benchmark_rate numeric, term_months integer, qualified boolean, already_paid boolean DEFAULT false, interest_period text DEFAULT 'one_year', loan_base text DEFAULT 'capped', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_sole_trader_interest_subsidy_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MV_02_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_sole_trader_interest_subsidy IS 'SX-MV-02 Interest subsidy, sole trader 个体工商户创业贷款贴息
三政办〔2022〕19号第一项
in force from 自 2022-06-06 to 至 2024-12-31
date (day 日, required 必填) day of the application 申请日期
loan (yuan 元, required 必填) start-up loan 创业贷款额
benchmark_rate (%, required 必填, external 另行规定) benchmark loan rate a year 贷款基准年利率
term_months (months 月, required 必填) loan term 贷款期限
qualified (required 必填) conditions met (2022 licence, premises, six months; SX-MV-03 also loan conditions) 符合条件（2022年新办理营业执照、有固定住所、正常经营6个月以上；SX-MV-03 还须符合贷款条件）
already_paid (default 默认 false) already subsidised 已享受贴息
interest_period (default 默认 one_year) period of the interest subsidy 贴息的期限: one_year 最多12个月, whole_term 整个贷款期限
loan_base (default 默认 capped) principal of the sole-trader interest subsidy 个体工商户贴息的本金: capped 实际贷款额，最高按5万元计算, fixed 一律按5万元计算, actual 按实际贷款额计算
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_sole_trader_interest_subsidy_try IS 'SX-MV-02: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_small_firm_interest_subsidy_result AS (eligible boolean, uncapped numeric, subsidy numeric);
COMMENT ON COLUMN gongbao.sanmenxia_small_firm_interest_subsidy_result.eligible IS 'qualified and not yet paid 符合条件且尚未享受贴息';
COMMENT ON COLUMN gongbao.sanmenxia_small_firm_interest_subsidy_result.uncapped IS '(yuan 元) 20 % of the interest at the benchmark rate, rounded 按基准利率计算的利息的20%，取整到分';
COMMENT ON COLUMN gongbao.sanmenxia_small_firm_interest_subsidy_result.subsidy IS '(yuan 元) after the cap 补贴金额，不超过最高补贴';
CREATE TYPE gongbao.sanmenxia_small_firm_interest_subsidy_result_try AS (error text, error_where text, eligible boolean, uncapped numeric, subsidy numeric);
CREATE FUNCTION gongbao.sanmenxia_small_firm_interest_subsidy(date date, loan numeric, benchmark_rate numeric, term_months integer, qualified boolean, already_paid boolean DEFAULT false, interest_period text DEFAULT 'one_year', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_small_firm_interest_subsidy_result AS 'MODULE_PATHNAME', 'gongbao_SX_MV_03' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_small_firm_interest_subsidy_try(date date, loan numeric, benchmark_rate numeric, term_months integer, qualified boolean, already_paid boolean DEFAULT false, interest_period text DEFAULT 'one_year', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_small_firm_interest_subsidy_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MV_03_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_small_firm_interest_subsidy IS 'SX-MV-03 Interest subsidy, small or micro firm 小微企业贴息
三政办〔2022〕19号第二项
in force from 自 2022-06-06 to 至 2024-12-31
date (day 日, required 必填) day of the application 申请日期
loan (yuan 元, required 必填) start-up loan 创业贷款额
benchmark_rate (%, required 必填, external 另行规定) benchmark loan rate a year 贷款基准年利率
term_months (months 月, required 必填) loan term 贷款期限
qualified (required 必填) conditions met (2022 licence, premises, six months; SX-MV-03 also loan conditions) 符合条件（2022年新办理营业执照、有固定住所、正常经营6个月以上；SX-MV-03 还须符合贷款条件）
already_paid (default 默认 false) already subsidised 已享受贴息
interest_period (default 默认 one_year) period of the interest subsidy 贴息的期限: one_year 最多12个月, whole_term 整个贷款期限
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_small_firm_interest_subsidy_try IS 'SX-MV-03: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_start_up_award_result AS (sector_award numeric, specialised_award numeric, award numeric);
COMMENT ON COLUMN gongbao.sanmenxia_start_up_award_result.sector_award IS '(yuan 元) award of the sector 行业奖励';
COMMENT ON COLUMN gongbao.sanmenxia_start_up_award_result.specialised_award IS '(yuan 元) 300 000.00 or 0.00 专精特新奖励，30万元或0元';
COMMENT ON COLUMN gongbao.sanmenxia_start_up_award_result.award IS '(yuan 元) award paid 奖励金额';
CREATE TYPE gongbao.sanmenxia_start_up_award_result_try AS (error text, error_where text, sector_award numeric, specialised_award numeric, award numeric);
CREATE FUNCTION gongbao.sanmenxia_start_up_award(date date, sector text, size text, newly_opened boolean, listed_same_year boolean, specialised boolean DEFAULT false, already_paid boolean DEFAULT false, award_stacking text DEFAULT 'highest', specialised_condition text DEFAULT 'new_and_listed')
RETURNS gongbao.sanmenxia_start_up_award_result AS 'MODULE_PATHNAME', 'gongbao_SX_MV_04' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_start_up_award_try(date date, sector text, size text, newly_opened boolean, listed_same_year boolean, specialised boolean DEFAULT false, already_paid boolean DEFAULT false, award_stacking text DEFAULT 'highest', specialised_condition text DEFAULT 'new_and_listed')
RETURNS gongbao.sanmenxia_start_up_award_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MV_04_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_start_up_award IS 'SX-MV-04 Start-up award 创业奖励
三政办〔2022〕19号第三项
in force from 自 2022-06-06 to 至 2024-12-31
date (day 日, required 必填) day of the application 申请日期
sector (required 必填) sector 行业: wholesale_retail 批发零售业, accommodation_catering 住宿和餐饮业, services 服务业, construction 建筑业, industry 工业
size (required 必填) must be small or micro 企业类型，须为小型或微型企业: large 大型企业, medium 中型企业, small 小型企业, micro 微型企业, sole_trader 个体工商户
newly_opened (required 必填) newly opened (新开办) 新开办
listed_same_year (required 必填) entered the 四上 statistics in the same year 当年纳入“四上”企业统计
specialised (default 默认 false) recognised as specialised (专精特新) 认定为专精特新企业
already_paid (default 默认 false) already awarded 已享受创业奖励
award_stacking (default 默认 highest) sector award and specialised-enterprise award 行业奖励与专精特新奖励能否叠加: highest 取较高的一项, sum 两项均给予
specialised_condition (default 默认 new_and_listed) condition of the 300 000 award 30万元奖励的条件: new_and_listed 还须当年纳入“四上”企业统计, new_only 新开办小微企业认定为专精特新即可';
COMMENT ON FUNCTION gongbao.sanmenxia_start_up_award_try IS 'SX-MV-04: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_free_seals_result AS (free_seals integer, paid_seals integer);
COMMENT ON COLUMN gongbao.sanmenxia_free_seals_result.free_seals IS '(count 枚) free 免费印章数';
COMMENT ON COLUMN gongbao.sanmenxia_free_seals_result.paid_seals IS '(count 枚) at own cost 自费印章数';
CREATE TYPE gongbao.sanmenxia_free_seals_result_try AS (error text, error_where text, free_seals integer, paid_seals integer);
CREATE FUNCTION gongbao.sanmenxia_free_seals(new_enterprise boolean, first_set boolean DEFAULT true, seals_requested integer DEFAULT 4, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_free_seals_result AS 'MODULE_PATHNAME', 'gongbao_SX_MV_05' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_free_seals_try(new_enterprise boolean, first_set boolean DEFAULT true, seals_requested integer DEFAULT 4, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_free_seals_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MV_05_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_free_seals IS 'SX-MV-05 Free seals 免费发放印章
三政办〔2022〕19号第四项
in force from 自 2022-06-06 to 至 2024-12-31
new_enterprise (required 必填) newly opened enterprise 新开办企业
first_set (default 默认 true) first set of seals 首套印章
seals_requested (count 枚, default 默认 4) seals wanted 申请刻制印章数
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_free_seals_try IS 'SX-MV-05: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_start_up_rent_relief_result AS (eligible boolean, free_months integer, half_months integer, relief numeric, rent_due numeric);
COMMENT ON COLUMN gongbao.sanmenxia_start_up_rent_relief_result.eligible IS 'conditions met 符合条件';
COMMENT ON COLUMN gongbao.sanmenxia_start_up_rent_relief_result.free_months IS '(months 月) months free 免租月数';
COMMENT ON COLUMN gongbao.sanmenxia_start_up_rent_relief_result.half_months IS '(months 月) months at half 减半月数';
COMMENT ON COLUMN gongbao.sanmenxia_start_up_rent_relief_result.relief IS '(yuan 元) rent given up 减免的租金';
COMMENT ON COLUMN gongbao.sanmenxia_start_up_rent_relief_result.rent_due IS '(yuan 元) rent still due over the months leased 租期内仍应缴纳的租金';
CREATE TYPE gongbao.sanmenxia_start_up_rent_relief_result_try AS (error text, error_where text, eligible boolean, free_months integer, half_months integer, relief numeric, rent_due numeric);
CREATE FUNCTION gongbao.sanmenxia_start_up_rent_relief(date date, monthly_rent numeric, months_leased integer, size text, state_owned boolean, newly_opened boolean, rent_sequence text DEFAULT 'fifteen_months', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_start_up_rent_relief_result AS 'MODULE_PATHNAME', 'gongbao_SX_MV_06' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_start_up_rent_relief_try(date date, monthly_rent numeric, months_leased integer, size text, state_owned boolean, newly_opened boolean, rent_sequence text DEFAULT 'fifteen_months', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_start_up_rent_relief_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MV_06_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_start_up_rent_relief IS 'SX-MV-06 Rent relief, new small firm 新开办小微企业房租减免
三政办〔2022〕19号第六项
in force from 自 2022-06-06 to 至 2024-12-31
date (day 日, required 必填) day of the application 申请日期
monthly_rent (yuan 元, required 必填) monthly rent 月租金
months_leased (months 月, required 必填) months from the lease 自承租之日起的月数
size (required 必填) must be small or micro 企业类型，须为小型或微型企业: large 大型企业, medium 中型企业, small 小型企业, micro 微型企业, sole_trader 个体工商户
state_owned (required 必填) state-asset premises 国有资产经营用房
newly_opened (required 必填) newly opened (新开办) 新开办
rent_sequence (default 默认 fifteen_months) 3 months free and 12 months half “免收3个月房租，减半收取12个月房租”如何计算: fifteen_months 先免3个月，再减半12个月, twelve_months 共12个月：免3个月、减半9个月
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_start_up_rent_relief_try IS 'SX-MV-06: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_business_suspension_result AS (covered boolean, due date, due_workday date, finding text);
COMMENT ON COLUMN gongbao.sanmenxia_business_suspension_result.covered IS 'the cause allows suspension 可以办理歇业';
COMMENT ON COLUMN gongbao.sanmenxia_business_suspension_result.due IS '(day 日) latest last day 最迟歇业终止日';
COMMENT ON COLUMN gongbao.sanmenxia_business_suspension_result.due_workday IS 'rolled to a working day 顺延至工作日后的日期';
COMMENT ON COLUMN gongbao.sanmenxia_business_suspension_result.finding IS '(only if suspended_to is given 仅在给出 suspended_to 时) ok or violation 判定结果：符合（ok）或不符合（violation）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
CREATE TYPE gongbao.sanmenxia_business_suspension_result_try AS (error text, error_where text, covered boolean, due date, due_workday date, finding text);
CREATE FUNCTION gongbao.sanmenxia_business_suspension(suspended_from date, suspension_cause text, suspended_to date DEFAULT NULL, economic_hardship boolean DEFAULT true, asserted boolean DEFAULT false, law_forbids boolean DEFAULT false)
RETURNS gongbao.sanmenxia_business_suspension_result AS 'MODULE_PATHNAME', 'gongbao_SX_MV_07' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_business_suspension_try(suspended_from date, suspension_cause text, suspended_to date DEFAULT NULL, economic_hardship boolean DEFAULT true, asserted boolean DEFAULT false, law_forbids boolean DEFAULT false)
RETURNS gongbao.sanmenxia_business_suspension_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MV_07_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_business_suspension IS 'SX-MV-07 Suspension of business 歇业不超过三年
三政办〔2022〕19号第九项
in force from 自 2022-06-06 to 至 2024-12-31
suspended_from (day 日, required 必填) first day of suspension 歇业起始日
suspended_to (day 日) last day of suspension 歇业终止日
suspension_cause (required 必填) cause 歇业原因: natural_disaster 自然灾害, accident 事故灾难, public_health 公共卫生事件, social_security 社会安全事件, other 其他
economic_hardship (default 默认 true) the cause brought economic hardship (造成经济困难), asserted by the caller 该原因造成经济困难（由填报人认定）
asserted (default 默认 false) caller asserts that another cause falls under the open list (等) 其他原因属于“等原因”的范围（由填报人认定）
law_forbids (default 默认 false) law or regulation says otherwise 法律、法规另有规定';
COMMENT ON FUNCTION gongbao.sanmenxia_business_suspension_try IS 'SX-MV-07: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_first_offence_result AS (no_fine boolean);
COMMENT ON COLUMN gongbao.sanmenxia_first_offence_result.no_fine IS 'no fine is imposed 首次不罚';
CREATE TYPE gongbao.sanmenxia_first_offence_result_try AS (error text, error_where text, no_fine boolean);
CREATE FUNCTION gongbao.sanmenxia_first_offence(first_offence boolean, minor boolean, corrected boolean, harmless boolean, enforcement_field text, size text, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_first_offence_result AS 'MODULE_PATHNAME', 'gongbao_SX_MV_08' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_first_offence_try(first_offence boolean, minor boolean, corrected boolean, harmless boolean, enforcement_field text, size text, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_first_offence_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MV_08_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_first_offence IS 'SX-MV-08 First offence free of fine 首次不罚
三政办〔2022〕19号第十项
in force from 自 2022-06-06 to 至 2024-12-31
first_offence (required 必填) first offence 首次违法
minor (required 必填) minor violation (违法行为轻微) 违法行为轻微
corrected (required 必填) corrected in time (及时, no number) 及时纠正（文件未规定时限）
harmless (required 必填) no harm caused 没有造成危害后果
enforcement_field (required 必填) field 违法行为所属领域: ordinary 一般领域, national_security 国家安全, public_order 社会治安管理, public_health 人民群众身体健康, work_safety 安全生产
size (required 必填) offender 违法主体类型: large 大型企业, medium 中型企业, small 小型企业, micro 微型企业, sole_trader 个体工商户
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_first_offence_try IS 'SX-MV-08: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_support_funding_split_result AS (city_share numeric, county_share numeric);
COMMENT ON COLUMN gongbao.sanmenxia_support_funding_split_result.city_share IS '(yuan 元) 60 % 市级财政负担，60%';
COMMENT ON COLUMN gongbao.sanmenxia_support_funding_split_result.county_share IS '(yuan 元) rest 县（市、区）财政负担，其余部分';
CREATE TYPE gongbao.sanmenxia_support_funding_split_result_try AS (error text, error_where text, city_share numeric, county_share numeric);
CREATE FUNCTION gongbao.sanmenxia_support_funding_split(award_total numeric, date date DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_support_funding_split_result AS 'MODULE_PATHNAME', 'gongbao_SX_MV_09' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_support_funding_split_try(award_total numeric, date date DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_support_funding_split_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MV_09_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_support_funding_split IS 'SX-MV-09 Funding split 60/40 市县分担
三政办〔2022〕19号倒数第二段
in force from 自 2022-06-06 to 至 2024-12-31
award_total (yuan 元, required 必填) subsidy or award paid 支付的奖补资金
date (day 日) reference day 基准日
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_support_funding_split_try IS 'SX-MV-09: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_no_double_support_result AS (award numeric);
COMMENT ON COLUMN gongbao.sanmenxia_no_double_support_result.award IS '(yuan 元) support paid 支持金额';
CREATE TYPE gongbao.sanmenxia_no_double_support_result_try AS (error text, error_where text, award numeric);
CREATE FUNCTION gongbao.sanmenxia_no_double_support(grant_a numeric, same_kind boolean, grant_b numeric DEFAULT 0.00, supported_a boolean DEFAULT false, supported_b boolean DEFAULT false, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_no_double_support_result AS 'MODULE_PATHNAME', 'gongbao_SX_MV_10' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_no_double_support_try(grant_a numeric, same_kind boolean, grant_b numeric DEFAULT 0.00, supported_a boolean DEFAULT false, supported_b boolean DEFAULT false, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_no_double_support_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MV_10_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_no_double_support IS 'SX-MV-10 No double support 从高不重复
三政办〔2022〕19号倒数第二段
in force from 自 2022-06-06 to 至 2024-12-31
grant_a (yuan 元, required 必填) first grant 第一项支持资金
grant_b (yuan 元, default 默认 0.00) second grant 第二项支持资金
same_kind (required 必填) same project and purpose 两项属于同类支持（同一项目、同一用途）
supported_a (default 默认 false) central, provincial or other city money already supports this project 第一项的项目已获中央、省、市级财政其他专项资金支持
supported_b (default 默认 false) same for the second 第二项的项目已获上述资金支持
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_no_double_support_try IS 'SX-MV-10: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_market_entity_measures_in_force_result AS (in_force boolean, valid_from date, valid_to date);
COMMENT ON COLUMN gongbao.sanmenxia_market_entity_measures_in_force_result.in_force IS 'the instrument is in force on date 文件在该日有效';
COMMENT ON COLUMN gongbao.sanmenxia_market_entity_measures_in_force_result.valid_from IS '(day 日) first day in force 有效期首日';
COMMENT ON COLUMN gongbao.sanmenxia_market_entity_measures_in_force_result.valid_to IS '(day 日) last day in force 有效期末日';
CREATE TYPE gongbao.sanmenxia_market_entity_measures_in_force_result_try AS (error text, error_where text, in_force boolean, valid_from date, valid_to date);
CREATE FUNCTION gongbao.sanmenxia_market_entity_measures_in_force(date date)
RETURNS gongbao.sanmenxia_market_entity_measures_in_force_result AS 'MODULE_PATHNAME', 'gongbao_SX_MV_11' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_market_entity_measures_in_force_try(date date)
RETURNS gongbao.sanmenxia_market_entity_measures_in_force_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MV_11_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_market_entity_measures_in_force IS 'SX-MV-11 Validity 有效期
三政办〔2022〕19号末段
in force from 自 2022-06-06 to 至 2024-12-31
date (day 日, required 必填) day to test 待判断的日期';
COMMENT ON FUNCTION gongbao.sanmenxia_market_entity_measures_in_force_try IS 'SX-MV-11: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_market_entity_target_result AS (base_count integer, target_count integer, growth integer, met boolean);
COMMENT ON COLUMN gongbao.sanmenxia_market_entity_target_result.base_count IS '(count 户) entities on 2022-05-30 2022年5月30日实有户数';
COMMENT ON COLUMN gongbao.sanmenxia_market_entity_target_result.target_count IS '(count 户) target for the end of 2022 2022年年末目标户数';
COMMENT ON COLUMN gongbao.sanmenxia_market_entity_target_result.growth IS '(count 户) target − base 目标增加户数';
COMMENT ON COLUMN gongbao.sanmenxia_market_entity_target_result.met IS '(only if actual is given 仅在给出 actual 时) actual ≥ target 达到目标，即 actual 不少于目标户数';
CREATE TYPE gongbao.sanmenxia_market_entity_target_result_try AS (error text, error_where text, base_count integer, target_count integer, growth integer, met boolean);
CREATE FUNCTION gongbao.sanmenxia_market_entity_target(district text, actual integer DEFAULT NULL)
RETURNS gongbao.sanmenxia_market_entity_target_result AS 'MODULE_PATHNAME', 'gongbao_SX_MV_12' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_market_entity_target_try(district text, actual integer DEFAULT NULL)
RETURNS gongbao.sanmenxia_market_entity_target_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_MV_12_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_market_entity_target IS 'SX-MV-12 Market-entity target table 市场主体目标任务分解表
三政办〔2022〕19号附件
in force from 自 2022-06-06 to 至 2024-12-31
district (required 必填) row of the table 分解表所列县（市、区）: hubin 湖滨区, shanzhou 陕州区, demonstration_zone 城乡一体化示范区(示范区), economic_zone 经济开发区, modern_services_zone 现代服务业开发区, development_zone 开发区, yima 义马市, mianchi 渑池县, lingbao 灵宝市, lushi 卢氏县, total 合计
actual (count 户) entities at the end of 2022 2022年年末实有户数';
COMMENT ON FUNCTION gongbao.sanmenxia_market_entity_target_try IS 'SX-MV-12: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_outpatient_eligibility_result AS (eligible boolean, eligible_from date);
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_eligibility_result.eligible IS 'may draw outpatient pooling 可以享受门诊统筹待遇';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_eligibility_result.eligible_from IS '(day 日, only if difference_paid is given 仅在给出 difference_paid 时) first day after paying the difference 补足缴费差额后享受待遇的首日';
CREATE TYPE gongbao.sanmenxia_outpatient_eligibility_result_try AS (error text, error_where text, eligible boolean, eligible_from date);
CREATE FUNCTION gongbao.sanmenxia_outpatient_eligibility(date date, has_account boolean, insurance_state text, flexible boolean DEFAULT false, difference_paid date DEFAULT NULL, coverage text DEFAULT 'account_only')
RETURNS gongbao.sanmenxia_outpatient_eligibility_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_outpatient_eligibility_try(date date, has_account boolean, insurance_state text, flexible boolean DEFAULT false, difference_paid date DEFAULT NULL, coverage text DEFAULT 'account_only')
RETURNS gongbao.sanmenxia_outpatient_eligibility_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_outpatient_eligibility IS 'SX-OP-01 Who may draw 享受条件
三政办〔2022〕20号第五条、第十一条、第十三条
in force from 自 2022-07-01
date (day 日, required 必填) day of service 就医日期
has_account (required 必填) personal-account benefit 享受个人账户待遇
insurance_state (required 必填) state 参保状态: active 正常享受, waiting 待遇享受等待期, arrears 欠费, suspended 暂停, terminated 终止, transferred_out 转出统筹区
flexible (default 默认 false) flexible worker 灵活就业人员
difference_paid (day 日) day a flexible worker without account paid the difference 未享受个人账户待遇的灵活就业人员补足缴费差额的日期
coverage (default 默认 account_only) who is covered by outpatient pooling in Sanmenxia 三门峡门诊统筹覆盖的人员: account_only 享受个人账户待遇的参保人员, all_insured 全体职工医保参保人员';
COMMENT ON FUNCTION gongbao.sanmenxia_outpatient_eligibility_try IS 'SX-OP-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_visit_deductible_result AS (deductible_applied numeric);
COMMENT ON COLUMN gongbao.sanmenxia_visit_deductible_result.deductible_applied IS '(yuan 元) per visit 每次就医的起付标准';
CREATE TYPE gongbao.sanmenxia_visit_deductible_result_try AS (error text, error_where text, deductible_applied numeric);
CREATE FUNCTION gongbao.sanmenxia_visit_deductible(level text, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_visit_deductible_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_02' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_visit_deductible_try(level text, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_visit_deductible_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_02_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_visit_deductible IS 'SX-OP-02 Deductible per visit 起付标准
三政办〔2022〕20号第七条
in force from 自 2022-07-01
level (required 必填) institution 定点医疗机构级别: primary 一级以下基层医疗机构, secondary 二级医疗机构, tertiary 三级医疗机构
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_visit_deductible_try IS 'SX-OP-02: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_day_deductible_use_result AS (deductible_applied numeric, portion numeric, deductible_used_after numeric);
COMMENT ON COLUMN gongbao.sanmenxia_day_deductible_use_result.deductible_applied IS '(yuan 元) deductible taken from this visit 本次扣除的起付标准';
COMMENT ON COLUMN gongbao.sanmenxia_day_deductible_use_result.portion IS '(yuan 元) cost above the deductible 起付标准以上的费用';
COMMENT ON COLUMN gongbao.sanmenxia_day_deductible_use_result.deductible_used_after IS '(yuan 元) accumulator of the day and institution 当日该机构的起付标准累计数';
CREATE TYPE gongbao.sanmenxia_day_deductible_use_result_try AS (error text, error_where text, deductible_applied numeric, portion numeric, deductible_used_after numeric);
CREATE FUNCTION gongbao.sanmenxia_day_deductible_use(level text, in_scope_cost numeric, deductible_used_today numeric DEFAULT 0.00, day_deductible text DEFAULT 'pooled', date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_day_deductible_use_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_03' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_day_deductible_use_try(level text, in_scope_cost numeric, deductible_used_today numeric DEFAULT 0.00, day_deductible text DEFAULT 'pooled', date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_day_deductible_use_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_03_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_day_deductible_use IS 'SX-OP-03 Several visits on one day 同日同机构只计一次
三政办〔2022〕20号第七条
in force from 自 2022-07-01
level (required 必填) institution 定点医疗机构级别: primary 一级以下基层医疗机构, secondary 二级医疗机构, tertiary 三级医疗机构
in_scope_cost (yuan 元, required 必填) policy-scope cost of this visit 本次就医的政策范围内费用
deductible_used_today (yuan 元, default 默认 0.00) deductible used up earlier on the same natural day at the same institution 同一自然日在同一定点医疗机构此前已计的起付标准
day_deductible (default 默认 pooled) several visits on one day at one institution 一个自然日内在同一定点医疗机构多次就医: pooled 未用完的部分结转到下一次就医, first_visit 首次结算即视为已扣除
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_day_deductible_use_try IS 'SX-OP-03: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_annual_limit_result AS (annual_cap_applied numeric, remaining_cap numeric, carry_over numeric);
COMMENT ON COLUMN gongbao.sanmenxia_annual_limit_result.annual_cap_applied IS '(yuan 元) limit of the year 年度支付限额';
COMMENT ON COLUMN gongbao.sanmenxia_annual_limit_result.remaining_cap IS '(yuan 元) limit left 支付限额剩余';
COMMENT ON COLUMN gongbao.sanmenxia_annual_limit_result.carry_over IS '(yuan 元) 0.00: nothing is carried or transferred 0.00：不结转、不转让';
CREATE TYPE gongbao.sanmenxia_annual_limit_result_try AS (error text, error_where text, annual_cap_applied numeric, remaining_cap numeric, carry_over numeric);
CREATE FUNCTION gongbao.sanmenxia_annual_limit(date date, retired boolean, medical_year integer DEFAULT NULL, paid_before numeric DEFAULT 0.00, portion_before numeric DEFAULT 0.00, limit_on text DEFAULT 'payments')
RETURNS gongbao.sanmenxia_annual_limit_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_04' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_annual_limit_try(date date, retired boolean, medical_year integer DEFAULT NULL, paid_before numeric DEFAULT 0.00, portion_before numeric DEFAULT 0.00, limit_on text DEFAULT 'payments')
RETURNS gongbao.sanmenxia_annual_limit_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_04_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_annual_limit IS 'SX-OP-04 Annual limit 年度支付限额
三政办〔2022〕20号第八条、第九条
in force from 自 2022-07-01
date (day 日, required 必填) day of service 就医日期
medical_year (year 年度) medical-insurance year the visit belongs to; absent: calendar year of date 就医所属的医保年度；未给出时取 date 所在自然年度
retired (required 必填) retiree status in force (SX-OP-08) 已按退休人员享受待遇（SX-OP-08）
paid_before (yuan 元, default 默认 0.00) pooling payments of the year 本年度门诊统筹支付金额
portion_before (yuan 元, default 默认 0.00) payable portions of the year (limit_on=costs) 本年度起付标准以上费用（limit_on=costs 时使用）
limit_on (default 默认 payments) what the outpatient annual limit caps 门诊年度限额限制的对象: payments 统筹基金支付金额, costs 起付标准以上的政策范围内费用';
COMMENT ON FUNCTION gongbao.sanmenxia_annual_limit_try IS 'SX-OP-04: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_annual_limit_of_year_result AS (annual_cap_applied numeric);
COMMENT ON COLUMN gongbao.sanmenxia_annual_limit_of_year_result.annual_cap_applied IS '(yuan 元) limit of the year 年度支付限额';
CREATE TYPE gongbao.sanmenxia_annual_limit_of_year_result_try AS (error text, error_where text, annual_cap_applied numeric);
CREATE FUNCTION gongbao.sanmenxia_annual_limit_of_year(year integer, retired boolean)
RETURNS gongbao.sanmenxia_annual_limit_of_year_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_05' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_annual_limit_of_year_try(year integer, retired boolean)
RETURNS gongbao.sanmenxia_annual_limit_of_year_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_05_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_annual_limit_of_year IS 'SX-OP-05 Half limit for 2022 2022年度支付限额减半
三政办〔2022〕20号第八条
in force from 自 2022-07-01
year (year 年度, required 必填) medical-insurance year 医保年度
retired (required 必填) retiree status 属于退休人员';
COMMENT ON FUNCTION gongbao.sanmenxia_annual_limit_of_year_try IS 'SX-OP-05: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_outpatient_rate_result AS (rate_applied numeric);
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_rate_result.rate_applied IS '(%) rate 支付比例';
CREATE TYPE gongbao.sanmenxia_outpatient_rate_result_try AS (error text, error_where text, rate_applied numeric);
CREATE FUNCTION gongbao.sanmenxia_outpatient_rate(level text, retired boolean, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_outpatient_rate_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_06' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_outpatient_rate_try(level text, retired boolean, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_outpatient_rate_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_06_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_outpatient_rate IS 'SX-OP-06 Reimbursement rates 支付比例
三政办〔2022〕20号第九条
in force from 自 2022-07-01
level (required 必填) institution 定点医疗机构级别: primary 一级以下基层医疗机构, secondary 二级医疗机构, tertiary 三级医疗机构
retired (required 必填) retiree status 属于退休人员
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_outpatient_rate_try IS 'SX-OP-06: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_outpatient_pooling_result AS (deductible_applied numeric, portion numeric, rate_applied numeric, annual_cap_applied numeric, payment numeric, self_pay numeric, deductible_used_after numeric, paid_after numeric, portion_after numeric, remaining_cap numeric);
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_pooling_result.deductible_applied IS '(yuan 元) deductible taken from this visit 本次扣除的起付标准';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_pooling_result.portion IS '(yuan 元) payable portion 起付标准以上、可按比例支付的部分';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_pooling_result.rate_applied IS '(%) rate 支付比例';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_pooling_result.annual_cap_applied IS '(yuan 元) limit of the year 年度支付限额';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_pooling_result.payment IS '(yuan 元) fund payment 统筹基金支付金额';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_pooling_result.self_pay IS '(yuan 元) in_scope_cost - payment 个人负担金额（in_scope_cost - payment）';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_pooling_result.deductible_used_after IS '(yuan 元) accumulator of the day and institution 当日该机构的起付标准累计数';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_pooling_result.paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_pooling_result.portion_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_pooling_result.remaining_cap IS '(yuan 元) limit left 支付限额剩余';
CREATE TYPE gongbao.sanmenxia_outpatient_pooling_result_try AS (error text, error_where text, deductible_applied numeric, portion numeric, rate_applied numeric, annual_cap_applied numeric, payment numeric, self_pay numeric, deductible_used_after numeric, paid_after numeric, portion_after numeric, remaining_cap numeric);
CREATE FUNCTION gongbao.sanmenxia_outpatient_pooling(date date, level text, retired boolean, in_scope_cost numeric, medical_year integer DEFAULT NULL, deductible_used_today numeric DEFAULT 0.00, paid_before numeric DEFAULT 0.00, portion_before numeric DEFAULT 0.00, day_deductible text DEFAULT 'pooled', limit_on text DEFAULT 'payments', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_outpatient_pooling_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_07' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_outpatient_pooling_try(date date, level text, retired boolean, in_scope_cost numeric, medical_year integer DEFAULT NULL, deductible_used_today numeric DEFAULT 0.00, paid_before numeric DEFAULT 0.00, portion_before numeric DEFAULT 0.00, day_deductible text DEFAULT 'pooled', limit_on text DEFAULT 'payments', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_outpatient_pooling_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_07_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_outpatient_pooling IS 'SX-OP-07 Settle one outpatient visit (pooling) 普通门诊统筹结算
三政办〔2022〕20号第七条至第九条
in force from 自 2022-07-01
date (day 日, required 必填) day of service 就医日期
medical_year (year 年度) medical-insurance year the visit belongs to; absent: calendar year of date 就医所属的医保年度；未给出时取 date 所在自然年度
level (required 必填) institution 定点医疗机构级别: primary 一级以下基层医疗机构, secondary 二级医疗机构, tertiary 三级医疗机构
retired (required 必填) retiree status in force on the day (SX-OP-08) 就医当日已按退休人员享受待遇（SX-OP-08）
in_scope_cost (yuan 元, required 必填) policy-scope cost of this visit, after SX-OP-10 本次就医的政策范围内费用（经 SX-OP-10 判断后）
deductible_used_today (yuan 元, default 默认 0.00) deductible used up earlier on the same natural day at the same institution 同一自然日在同一定点医疗机构此前已计的起付标准
paid_before (yuan 元, default 默认 0.00) pooling payments of the year before this visit, all institutions 本年度本次就医前在各机构累计的门诊统筹支付金额
portion_before (yuan 元, default 默认 0.00) payable portions of the year before (used with limit_on=costs) 本年度此前累计的起付标准以上费用（limit_on=costs 时使用）
day_deductible (default 默认 pooled) several visits on one day at one institution 一个自然日内在同一定点医疗机构多次就医: pooled 未用完的部分结转到下一次就医, first_visit 首次结算即视为已扣除
limit_on (default 默认 payments) what the outpatient annual limit caps 门诊年度限额限制的对象: payments 统筹基金支付金额, costs 起付标准以上的政策范围内费用
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_outpatient_pooling_try IS 'SX-OP-07: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_retirement_transition_result AS (retiree_from date, retired boolean, annual_cap_applied numeric, remaining_cap numeric);
COMMENT ON COLUMN gongbao.sanmenxia_retirement_transition_result.retiree_from IS '(day 日) first day of retiree rate and limit 享受退休人员支付比例和限额的首日';
COMMENT ON COLUMN gongbao.sanmenxia_retirement_transition_result.retired IS 'retiree status on date date 当日属于退休人员';
COMMENT ON COLUMN gongbao.sanmenxia_retirement_transition_result.annual_cap_applied IS '(yuan 元) limit on date date 当日的支付限额';
COMMENT ON COLUMN gongbao.sanmenxia_retirement_transition_result.remaining_cap IS '(yuan 元) limit left 支付限额剩余';
CREATE TYPE gongbao.sanmenxia_retirement_transition_result_try AS (error text, error_where text, retiree_from date, retired boolean, annual_cap_applied numeric, remaining_cap numeric);
CREATE FUNCTION gongbao.sanmenxia_retirement_transition(retirement_procedure date, date date, paid_before numeric DEFAULT 0.00)
RETURNS gongbao.sanmenxia_retirement_transition_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_08' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_retirement_transition_try(retirement_procedure date, date date, paid_before numeric DEFAULT 0.00)
RETURNS gongbao.sanmenxia_retirement_transition_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_08_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_retirement_transition IS 'SX-OP-08 Retirement transition 在职转退休
三政办〔2022〕20号第十条
in force from 自 2022-07-01
retirement_procedure (day 日, required 必填) day of the procedure (joining after retirement: day of the contribution) 办理在职转退休手续的日期（退休后方参保的，为缴费日期）
date (day 日, required 必填) day to test 待判断的日期
paid_before (yuan 元, default 默认 0.00) pooling payments of the year before 本年度此前累计的门诊统筹支付金额';
COMMENT ON FUNCTION gongbao.sanmenxia_retirement_transition_try IS 'SX-OP-08: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_separate_benefits_result AS (uses_limit boolean, paid_after numeric, supplement_base numeric);
COMMENT ON COLUMN gongbao.sanmenxia_separate_benefits_result.uses_limit IS 'uses the outpatient limit 占用门诊统筹支付限额';
COMMENT ON COLUMN gongbao.sanmenxia_separate_benefits_result.paid_after IS '(yuan 元) accumulator of outpatient pooling 门诊统筹年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_separate_benefits_result.supplement_base IS '(yuan 元) 0.00: ordinary outpatient cost enters neither 大额补充 nor 公务员补助 0.00：普通门诊费用不纳入职工大额医疗费补充保险和公务员医疗补助';
CREATE TYPE gongbao.sanmenxia_separate_benefits_result_try AS (error text, error_where text, uses_limit boolean, paid_after numeric, supplement_base numeric);
CREATE FUNCTION gongbao.sanmenxia_separate_benefits(benefit_kind text, payment numeric, paid_before numeric DEFAULT 0.00, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_separate_benefits_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_09' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_separate_benefits_try(benefit_kind text, payment numeric, paid_before numeric DEFAULT 0.00, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_separate_benefits_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_09_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_separate_benefits IS 'SX-OP-09 Separate benefits 相互独立、分别结算
三政办〔2022〕20号第十一条
in force from 自 2022-07-01
benefit_kind (required 必填) benefit 待遇种类: outpatient_pooling 普通门诊统筹, chronic_special 门诊慢特病(含特药), prenatal_check 产前门诊检查
payment (yuan 元, required 必填) fund payment of that benefit 该项待遇的统筹基金支付金额
paid_before (yuan 元, default 默认 0.00) pooling payments of the year before 本年度此前累计的门诊统筹支付金额
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_separate_benefits_try IS 'SX-OP-09: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_excluded_cost_result AS (exclusion text, eligible_cost numeric);
COMMENT ON COLUMN gongbao.sanmenxia_excluded_cost_result.exclusion IS 'first ground that applies 首个适用的不予支付情形: none 无, in_hospital 住院期间, non_designated 非定点, unfiled 异地未备案, offline 非联网直接结算, other_rule 其他不符合规定';
COMMENT ON COLUMN gongbao.sanmenxia_excluded_cost_result.eligible_cost IS '(yuan 元) cost that goes on to SX-OP-07 转入 SX-OP-07 的费用';
CREATE TYPE gongbao.sanmenxia_excluded_cost_result_try AS (error text, error_where text, exclusion text, eligible_cost numeric);
CREATE FUNCTION gongbao.sanmenxia_excluded_cost(in_scope_cost numeric, in_hospital boolean DEFAULT false, designated boolean DEFAULT true, other_place boolean DEFAULT false, filed boolean DEFAULT false, online_settled boolean DEFAULT true, other_exclusion boolean DEFAULT false, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_excluded_cost_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_10' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_excluded_cost_try(in_scope_cost numeric, in_hospital boolean DEFAULT false, designated boolean DEFAULT true, other_place boolean DEFAULT false, filed boolean DEFAULT false, online_settled boolean DEFAULT true, other_exclusion boolean DEFAULT false, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_excluded_cost_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_10_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_excluded_cost IS 'SX-OP-10 Excluded costs 不纳入门诊保障的费用
三政办〔2022〕20号第二十一条
in force from 自 2022-07-01
in_scope_cost (yuan 元, required 必填) cost of the visit 本次就医费用
in_hospital (default 默认 false) during a hospital stay (same-day discharge: caller decides) 住院期间（当日出院的由调用方判断）
designated (default 默认 true) designated institution 定点医药机构
other_place (default 默认 false) care in another place 异地就医
filed (default 默认 false) other-place care filed 异地就医已备案
online_settled (default 默认 true) settled on line 联网直接结算
other_exclusion (default 默认 false) excluded by another rule 其他规定不予支付
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_excluded_cost_try IS 'SX-OP-10: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_account_credit_result AS (monthly_credit numeric, to_pool numeric);
COMMENT ON COLUMN gongbao.sanmenxia_account_credit_result.monthly_credit IS '(yuan 元) credit 计入个人账户的金额';
COMMENT ON COLUMN gongbao.sanmenxia_account_credit_result.to_pool IS '(yuan 元, only if the contribution is given 仅在给出缴费金额时) part for the pool 计入统筹基金的部分';
CREATE TYPE gongbao.sanmenxia_account_credit_result_try AS (error text, error_where text, monthly_credit numeric, to_pool numeric);
CREATE FUNCTION gongbao.sanmenxia_account_credit(date date, member text, has_account boolean, contribution_base numeric, total_contribution numeric DEFAULT NULL, employer_contribution numeric DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_account_credit_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_11' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_account_credit_try(date date, member text, has_account boolean, contribution_base numeric, total_contribution numeric DEFAULT NULL, employer_contribution numeric DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_account_credit_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_11_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_account_credit IS 'SX-OP-11 Account credit, employees and flexible workers 个人账户计入
三政办〔2022〕20号第十四条第（一）项、第（二）项
in force from 自 2022-07-01
date (day 日, required 必填) month, any day 所属月份（填当月任意一天）
member (required 必填) kind of member 参保人员类别: employee 在职职工, flexible 灵活就业人员
has_account (required 必填) personal-account benefit 享受个人账户待遇
contribution_base (yuan 元, required 必填, external 另行规定) monthly base (its footnote is missing in the gazette) 月缴费基数（公报缺其脚注）
total_contribution (yuan 元, external 另行规定) whole contribution of a flexible worker 灵活就业人员缴纳的全部基本医疗保险费
employer_contribution (yuan 元, external 另行规定) employer part of an employee 单位为职工缴纳的部分
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_account_credit_try IS 'SX-OP-11: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_retiree_account_credit_result AS (monthly_credit numeric, credit numeric, first_credit text);
COMMENT ON COLUMN gongbao.sanmenxia_retiree_account_credit_result.monthly_credit IS '(yuan 元) credit of one month 每月划入金额';
COMMENT ON COLUMN gongbao.sanmenxia_retiree_account_credit_result.credit IS '(yuan 元) monthly_credit * months 划入合计（monthly_credit * months）';
COMMENT ON COLUMN gongbao.sanmenxia_retiree_account_credit_result.first_credit IS '(month 月, only if retirement_procedure is given 仅在给出 retirement_procedure 时) first month of credit 开始划入的月份';
CREATE TYPE gongbao.sanmenxia_retiree_account_credit_result_try AS (error text, error_where text, monthly_credit numeric, credit numeric, first_credit text);
CREATE FUNCTION gongbao.sanmenxia_retiree_account_credit(date date, has_account boolean, average_pension numeric, months integer DEFAULT 1, retirement_procedure date DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_retiree_account_credit_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_12' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_retiree_account_credit_try(date date, has_account boolean, average_pension numeric, months integer DEFAULT 1, retirement_procedure date DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_retiree_account_credit_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_12_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_retiree_account_credit IS 'SX-OP-12 Account credit, retirees 退休个人账户划入
三政办〔2022〕20号第十四条第（三）项
in force from 自 2022-07-01
date (day 日, required 必填) month, any day 所属月份（填当月任意一天）
has_account (required 必填) personal-account benefit 享受个人账户待遇
average_pension (yuan 元, required 必填, external 另行规定) last year''s average monthly basic pension of the city 上年度全市全口径基本养老金月平均水平
months (months 月, default 默认 1) months 月数
retirement_procedure (day 日) day of the procedure 办理手续的日期
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_retiree_account_credit_try IS 'SX-OP-12: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_account_use_result AS (allowed boolean, uses_limit boolean, carry_over numeric);
COMMENT ON COLUMN gongbao.sanmenxia_account_use_result.allowed IS 'the account may pay 可以使用个人账户支付';
COMMENT ON COLUMN gongbao.sanmenxia_account_use_result.uses_limit IS 'the visit counts as one of the payer''s own outpatient visits 计入代付人的门诊统筹待遇就医次数';
COMMENT ON COLUMN gongbao.sanmenxia_account_use_result.carry_over IS '(yuan 元, only if balance is given 仅在给出 balance 时) balance carried and inheritable 可结转使用和继承的余额';
CREATE TYPE gongbao.sanmenxia_account_use_result_try AS (error text, error_where text, allowed boolean, uses_limit boolean, carry_over numeric);
CREATE FUNCTION gongbao.sanmenxia_account_use(relation text, expense text, designated boolean DEFAULT true, balance numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_account_use_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_13' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_account_use_try(relation text, expense text, designated boolean DEFAULT true, balance numeric DEFAULT NULL, date date DEFAULT NULL)
RETURNS gongbao.sanmenxia_account_use_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_13_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_account_use IS 'SX-OP-13 Use of the personal account 个人账户使用
三政办〔2022〕20号第十五条至第十七条
in force from 自 2022-07-01
relation (required 必填) whose expense 费用所属人与本人的关系: self 本人, spouse 配偶, parent 父母, child 子女, other 其他
expense (required 必填) kind of expense 费用种类: medical 定点医疗机构医疗费用, drug 药品, device 医疗器械, consumable 医用耗材, public_health 公共卫生费用, fitness 体育健身, wellness 养生保健, resident_premium 居民医保个人缴费, care_premium 长期护理保险缴费, supplement_premium 职工大额补充保险缴费, other 其他
designated (default 默认 true) designated institution or pharmacy 定点医疗机构或定点零售药店
balance (yuan 元) balance at year end 年末余额
date (day 日) reference day 基准日';
COMMENT ON FUNCTION gongbao.sanmenxia_account_use_try IS 'SX-OP-13: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_quality_deposit_result AS (retained numeric, paid_out numeric);
COMMENT ON COLUMN gongbao.sanmenxia_quality_deposit_result.retained IS '(yuan 元) deposit kept back 预留的服务质量保证金';
COMMENT ON COLUMN gongbao.sanmenxia_quality_deposit_result.paid_out IS '(yuan 元) rest 预留后拨付的金额';
CREATE TYPE gongbao.sanmenxia_quality_deposit_result_try AS (error text, error_where text, retained numeric, paid_out numeric);
CREATE FUNCTION gongbao.sanmenxia_quality_deposit(settlement_amount numeric, date date DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_quality_deposit_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_14' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_quality_deposit_try(settlement_amount numeric, date date DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_quality_deposit_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_14_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_quality_deposit IS 'SX-OP-14 Service-quality deposit 服务质量保证金5%
三政办〔2022〕20号第二十三条
in force from 自 2022-07-01
settlement_amount (yuan 元, required 必填) outpatient pooling money payable to the institution 应拨付定点医疗机构的门诊统筹费用
date (day 日) reference day 基准日
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_quality_deposit_try IS 'SX-OP-14: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_pharmacy_pooling_result AS (active boolean, deductible_applied numeric, portion numeric, rate_applied numeric, annual_cap_applied numeric, payment numeric, self_pay numeric, deductible_used_after numeric, paid_after numeric, portion_after numeric, remaining_cap numeric);
COMMENT ON COLUMN gongbao.sanmenxia_pharmacy_pooling_result.active IS 'pharmacy pooling is in force 药店门诊统筹已施行';
COMMENT ON COLUMN gongbao.sanmenxia_pharmacy_pooling_result.deductible_applied IS '(yuan 元, only if active 仅在 active 为 true 时) deductible taken from this visit 本次扣除的起付标准';
COMMENT ON COLUMN gongbao.sanmenxia_pharmacy_pooling_result.portion IS '(yuan 元, only if active 仅在 active 为 true 时) payable portion 起付标准以上、可按比例支付的部分';
COMMENT ON COLUMN gongbao.sanmenxia_pharmacy_pooling_result.rate_applied IS '(%, only if active 仅在 active 为 true 时) rate 支付比例';
COMMENT ON COLUMN gongbao.sanmenxia_pharmacy_pooling_result.annual_cap_applied IS '(yuan 元, only if active 仅在 active 为 true 时) limit of the year 年度支付限额';
COMMENT ON COLUMN gongbao.sanmenxia_pharmacy_pooling_result.payment IS '(yuan 元) fund payment 统筹基金支付金额';
COMMENT ON COLUMN gongbao.sanmenxia_pharmacy_pooling_result.self_pay IS '(yuan 元) in_scope_cost - payment 个人负担金额（in_scope_cost - payment）';
COMMENT ON COLUMN gongbao.sanmenxia_pharmacy_pooling_result.deductible_used_after IS '(yuan 元) accumulator of the day and institution 当日该机构的起付标准累计数';
COMMENT ON COLUMN gongbao.sanmenxia_pharmacy_pooling_result.paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_pharmacy_pooling_result.portion_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_pharmacy_pooling_result.remaining_cap IS '(yuan 元, only if active 仅在 active 为 true 时) limit left 支付限额剩余';
CREATE TYPE gongbao.sanmenxia_pharmacy_pooling_result_try AS (error text, error_where text, active boolean, deductible_applied numeric, portion numeric, rate_applied numeric, annual_cap_applied numeric, payment numeric, self_pay numeric, deductible_used_after numeric, paid_after numeric, portion_after numeric, remaining_cap numeric);
CREATE FUNCTION gongbao.sanmenxia_pharmacy_pooling(date date, prescriber_level text, retired boolean, in_scope_cost numeric, medical_year integer DEFAULT NULL, switched_on boolean DEFAULT false, deductible_used_today numeric DEFAULT 0.00, paid_before numeric DEFAULT 0.00, portion_before numeric DEFAULT 0.00, day_deductible text DEFAULT 'pooled', limit_on text DEFAULT 'payments', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_pharmacy_pooling_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_15' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_pharmacy_pooling_try(date date, prescriber_level text, retired boolean, in_scope_cost numeric, medical_year integer DEFAULT NULL, switched_on boolean DEFAULT false, deductible_used_today numeric DEFAULT 0.00, paid_before numeric DEFAULT 0.00, portion_before numeric DEFAULT 0.00, day_deductible text DEFAULT 'pooled', limit_on text DEFAULT 'payments', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_pharmacy_pooling_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_15_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_pharmacy_pooling IS 'SX-OP-15 Pharmacy by prescriber level 零售药店门诊统筹
三政办〔2022〕20号第十九条
in force from 自 2022-07-01
date (day 日, required 必填) day of purchase 购药日期
medical_year (year 年度) medical-insurance year the visit belongs to; absent: calendar year of date 就医所属的医保年度；未给出时取 date 所在自然年度
prescriber_level (required 必填) level of the prescribing institution 开具处方的定点医疗机构级别: primary 一级以下基层医疗机构, secondary 二级医疗机构, tertiary 三级医疗机构
retired (required 必填) retiree status 属于退休人员
switched_on (default 默认 false, external 另行规定) pharmacies have been taken in (the text only explores it) 定点零售药店已纳入（文件仅为“探索”）
in_scope_cost (yuan 元, required 必填) policy-scope cost 政策范围内费用
deductible_used_today (yuan 元, default 默认 0.00) deductible used up earlier on the same natural day at the same institution 同一自然日在同一定点医疗机构此前已计的起付标准
paid_before (yuan 元, default 默认 0.00) pooling payments of the year before this visit, all institutions 本年度本次就医前在各机构累计的门诊统筹支付金额
portion_before (yuan 元, default 默认 0.00) payable portions of the year before (used with limit_on=costs) 本年度此前累计的起付标准以上费用（limit_on=costs 时使用）
day_deductible (default 默认 pooled) several visits on one day at one institution 一个自然日内在同一定点医疗机构多次就医: pooled 未用完的部分结转到下一次就医, first_visit 首次结算即视为已扣除
limit_on (default 默认 payments) what the outpatient annual limit caps 门诊年度限额限制的对象: payments 统筹基金支付金额, costs 起付标准以上的政策范围内费用
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_pharmacy_pooling_try IS 'SX-OP-15: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_outpatient_pooling_in_force_result AS (in_force boolean, valid_from date);
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_pooling_in_force_result.in_force IS 'the instrument is in force on date 文件在该日有效';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_pooling_in_force_result.valid_from IS '(day 日) first day in force 有效期首日';
CREATE TYPE gongbao.sanmenxia_outpatient_pooling_in_force_result_try AS (error text, error_where text, in_force boolean, valid_from date);
CREATE FUNCTION gongbao.sanmenxia_outpatient_pooling_in_force(date date)
RETURNS gongbao.sanmenxia_outpatient_pooling_in_force_result AS 'MODULE_PATHNAME', 'gongbao_SX_OP_16' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_outpatient_pooling_in_force_try(date date)
RETURNS gongbao.sanmenxia_outpatient_pooling_in_force_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_OP_16_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_outpatient_pooling_in_force IS 'SX-OP-16 Effective date 施行日期
三政办〔2022〕20号第二十八条
in force from 自 2022-07-01
date (day 日, required 必填) day to test 待判断的日期';
COMMENT ON FUNCTION gongbao.sanmenxia_outpatient_pooling_in_force_try IS 'SX-OP-16: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_chemical_park_plenaries_result AS (finding text);
COMMENT ON COLUMN gongbao.sanmenxia_chemical_park_plenaries_result.finding IS 'ok or violation 判定结果：符合（ok）或不符合（violation）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
CREATE TYPE gongbao.sanmenxia_chemical_park_plenaries_result_try AS (error text, error_where text, finding text);
CREATE FUNCTION gongbao.sanmenxia_chemical_park_plenaries(plenaries integer, year integer DEFAULT NULL)
RETURNS gongbao.sanmenxia_chemical_park_plenaries_result AS 'MODULE_PATHNAME', 'gongbao_SX_CP_01' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_chemical_park_plenaries_try(plenaries integer, year integer DEFAULT NULL)
RETURNS gongbao.sanmenxia_chemical_park_plenaries_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CP_01_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_chemical_park_plenaries IS 'SX-CP-01 Plenary frequency 全体会议次数
三政办文〔2023〕2号第三部分
in force from 自 2023-02-13
plenaries (count 次, required 必填) plenary meetings in the calendar year 当年召开全体会议的次数
year (year 年) year 年度';
COMMENT ON FUNCTION gongbao.sanmenxia_chemical_park_plenaries_try IS 'SX-CP-01: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_aid_bill_result AS (in_scope_cost numeric, basic_insurance numeric, critical_illness numeric, supplement numeric, basic_aid numeric, tilt_aid numeric, hospital_pays numeric, patient_in_scope numeric, patient_out_of_scope numeric, patient_pays numeric, channel text, counted boolean, self_pay numeric, category text, external_group boolean, by_quota boolean, self_pay_after numeric, basic_paid_after numeric, residual_after numeric, tilted_after numeric, tilt_paid_after numeric);
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.in_scope_cost IS '(yuan 元) policy-scope cost 政策范围内费用';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.basic_insurance IS '(yuan 元) borne by basic insurance 基本医保支付';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.critical_illness IS '(yuan 元) borne by critical-illness insurance 大病保险支付';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.supplement IS '(yuan 元) borne by other supplementary insurance 其他补充医疗保险支付';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.basic_aid IS '(yuan 元) first-layer aid 救助金额（不含倾斜救助）';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.tilt_aid IS '(yuan 元) tilt aid 倾斜救助金额';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.hospital_pays IS '(yuan 元) borne by the institution; below zero: what a quota pays above the cost 由定点医疗机构承担的费用；定额超出费用的部分以负数表示';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.patient_in_scope IS '(yuan 元) policy-scope cost left with the person; below zero when a catch-up pays for earlier bills 个人负担的政策范围内费用；本次补付以前费用的救助时可为负数';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.patient_out_of_scope IS '(yuan 元) out-of-scope cost left with the person 个人负担的医保支付范围外费用';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.patient_pays IS '(yuan 元) left with the person; all parts add up to total_cost 个人负担合计；各项之和等于医疗总费用';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.channel IS 'channel (JZ-MA-12) 救助方式（JZ-MA-12）: direct 直接救助, application 依申请救助, none 不适用';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.counted IS 'the claim counts for aid 该笔费用纳入救助';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.self_pay IS '(yuan 元) in-scope cost after insurance that counts for aid 医保支付后纳入救助范围的费用';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.category IS 'category used 据以计算的救助对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.external_group IS 'a monitoring group is among the identities, its external parameters may be better 身份中有监测对象，其另行规定的标准可能更优';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.by_quota IS 'aid is the quota per bed-day (JZ-MA-08) 按病床日定额救助（JZ-MA-08）';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.self_pay_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.basic_paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.residual_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.tilted_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.jinzhou_aid_bill_result.tilt_paid_after IS '(yuan 元) accumulator 年度累计数';
CREATE TYPE gongbao.jinzhou_aid_bill_result_try AS (error text, error_where text, in_scope_cost numeric, basic_insurance numeric, critical_illness numeric, supplement numeric, basic_aid numeric, tilt_aid numeric, hospital_pays numeric, patient_in_scope numeric, patient_out_of_scope numeric, patient_pays numeric, channel text, counted boolean, self_pay numeric, category text, external_group boolean, by_quota boolean, self_pay_after numeric, basic_paid_after numeric, residual_after numeric, tilted_after numeric, tilt_paid_after numeric);
CREATE FUNCTION gongbao.jinzhou_aid_bill(date date, recipients text[], cost_kind text, total_cost numeric, basic_paid numeric, critical_illness_base numeric, criteria_issued boolean DEFAULT false, out_of_scope_cost numeric DEFAULT 0.00, supplement_paid numeric DEFAULT 0.00, base_rate numeric DEFAULT 70, designated boolean DEFAULT true, other_place boolean DEFAULT false, other_place_ok boolean DEFAULT NULL, deductible numeric DEFAULT NULL, rate numeric DEFAULT NULL, annual_cap numeric DEFAULT NULL, days integer DEFAULT NULL, quota numeric DEFAULT NULL, other_hardship boolean DEFAULT false, self_pay_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, residual_before numeric DEFAULT 0.00, tilted_before numeric DEFAULT 0.00, tilt_paid_before numeric DEFAULT 0.00, plain_outpatient text DEFAULT 'excluded', deductible_basis text DEFAULT 'annual', tilt_trigger text DEFAULT 'always', identity_change text DEFAULT 'prospective', quota_when_cheaper text DEFAULT 'full', quota_cap text DEFAULT 'separate', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_aid_bill_result AS 'MODULE_PATHNAME', 'gongbao_JZ_CASE_AID' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_aid_bill_try(date date, recipients text[], cost_kind text, total_cost numeric, basic_paid numeric, critical_illness_base numeric, criteria_issued boolean DEFAULT false, out_of_scope_cost numeric DEFAULT 0.00, supplement_paid numeric DEFAULT 0.00, base_rate numeric DEFAULT 70, designated boolean DEFAULT true, other_place boolean DEFAULT false, other_place_ok boolean DEFAULT NULL, deductible numeric DEFAULT NULL, rate numeric DEFAULT NULL, annual_cap numeric DEFAULT NULL, days integer DEFAULT NULL, quota numeric DEFAULT NULL, other_hardship boolean DEFAULT false, self_pay_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, residual_before numeric DEFAULT 0.00, tilted_before numeric DEFAULT 0.00, tilt_paid_before numeric DEFAULT 0.00, plain_outpatient text DEFAULT 'excluded', deductible_basis text DEFAULT 'annual', tilt_trigger text DEFAULT 'always', identity_change text DEFAULT 'prospective', quota_when_cheaper text DEFAULT 'full', quota_cap text DEFAULT 'separate', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_aid_bill_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_CASE_AID_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_aid_bill IS 'JZ-CASE-AID One bill, one answer 一单制结算
锦政办发〔2022〕16号第三部分第（四）项、第（五）项、第（八）项第1点
in force from 自 2023-01-01
date (day 日, required 必填) day of service or discharge 就医或出院日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
criteria_issued (default 默认 false, external 另行规定) the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算
cost_kind (required 必填) kind of cost 费用种类: inpatient 住院, chronic_drugs 慢性病长期服药, long_term_outpatient 重特大疾病长期门诊, high_value_drugs 高值药品, plain_outpatient 普通门诊, other 其他
total_cost (yuan 元, required 必填) total of the bill 医疗总费用
out_of_scope_cost (yuan 元, default 默认 0.00) the part outside the scope of insurance 其中医保支付范围外费用
basic_paid (yuan 元, required 必填) paid by basic insurance 基本医保已支付金额
supplement_paid (yuan 元, default 默认 0.00) paid by other supplementary insurance, such as the employees'' large-cost subsidy 其他补充医疗保险（如职工大额医疗费用补助）已支付金额
critical_illness_base (yuan 元, required 必填, external 另行规定) cost payable by critical-illness insurance, after its deductible and within its cap 大病保险起付线以上、可由大病保险支付的费用
base_rate (%, default 默认 70%) general rate of critical-illness insurance 大病保险一般支付比例
designated (default 默认 true) designated institution 定点医药机构
other_place (default 默认 false) care in another place 异地就医
other_place_ok (external 另行规定, needed if other_place other_place 为 true 时必填) meets the city''s other-place rules 符合市异地就医规定
deductible (yuan 元, external 另行规定, needed of a monitoring group for aid by it 按监测对象类别救助时必填) aid deductible of the rural-revitalisation policy 乡村振兴有效衔接政策规定的救助起付标准
rate (%, external 另行规定, needed of a monitoring group for aid by it 按监测对象类别救助时必填) aid rate of that policy 该政策规定的救助比例
annual_cap (yuan 元, external 另行规定, needed of a monitoring group for aid by it 按监测对象类别救助时必填) annual aid cap of that policy 该政策规定的年度救助限额
days (days 日) bed-days of a stay for a severe mental disorder 严重精神障碍患者的住院床日数
quota (yuan 元, external 另行规定, needed with days 给出 days 时必填) quota per bed-day 每病床日定额
other_hardship (default 默认 false) another recipient in hardship accepted for the quota under 等 经认定属于“等生活困难”、按病床日定额救助的其他对象
self_pay_before (yuan 元, default 默认 0.00) aid base of the year before this claim 本年度此前累计纳入救助范围的个人自付费用
basic_paid_before (yuan 元, default 默认 0.00) basic aid of the year paid before this claim 本年度此前已支付的基本救助金额
residual_before (yuan 元, default 默认 0.00) tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助）
tilted_before (yuan 元, default 默认 0.00) part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额
tilt_paid_before (yuan 元, default 默认 0.00) tilt aid of the year paid before 本年度此前已支付的倾斜救助金额
plain_outpatient (default 默认 excluded) whether ordinary outpatient visits are aid cost in Jinzhou 锦州普通门诊费用是否属于救助费用: excluded 不计入, included 计入
deductible_basis (default 默认 annual) whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次: annual 每年度扣一次，按累计费用计算, per_claim 每次结算（住院）各扣一次
tilt_trigger (default 默认 always) what opens tilt aid in Jinzhou 锦州倾斜救助的启动条件: always 基本救助后仍有自付费用即可, after_basic_cap 须用完基本救助年度限额
identity_change (default 默认 prospective) tilt aid in Jinzhou after a change of identity inside the year 锦州年度内身份变更后倾斜救助的计算: prospective 新类别的标准只适用于以后发生的费用, year_recomputed 按新类别的倾斜救助起付标准重新计算全年，由此增加的救助在本次补付
quota_when_cheaper (default 默认 full) the bed-day quota above the actual cost 病床日定额高于实际费用的处理: full 按定额全额支付, limited 以医保支付后的剩余费用为限
quota_cap (default 默认 separate) whether the bed-day quota uses up the annual basic cap 病床日定额救助是否占用基本救助年度限额: separate 不占用2万元限额, shared 占用2万元限额
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_aid_bill_try IS 'JZ-CASE-AID: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_fund_plan_result AS (premium_need numeric, aid_need numeric, reserve numeric, reserve_lapsed numeric, premium_part numeric, settlement_part numeric, policy_part numeric, other_part numeric, allotted numeric, premium_gap numeric, carry_forward numeric, make_up numeric, years text);
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.premium_need IS '(yuan 元) premiums that the city arranges first 统一安排的资助参保资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.aid_need IS '(yuan 元) aid of all counties 各辖区救助资金需求合计';
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.reserve IS '(yuan 元) adjustment reserve set aside 列支的调剂金';
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.reserve_lapsed IS '(yuan 元) unused reserve 未使用的调剂金';
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.premium_part IS '(yuan 元, only with weights 仅在给出权重时) reserve used for new recipients 用于新增人员的参保资助';
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.settlement_part IS '(yuan 元, only with weights 仅在给出权重时) for settlement elsewhere 用于异地平台结算';
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.policy_part IS '(yuan 元, only with weights 仅在给出权重时) for spending by new policy 用于政策调整增加支出';
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.other_part IS '(yuan 元, only with weights 仅在给出权重时) for other needs 用于其他因素';
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.allotted IS '(yuan 元) allotted to the counties 划拨至各辖区的资金';
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.premium_gap IS '(yuan 元) premiums beyond what is there 资助参保资金缺口';
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.carry_forward IS '(yuan 元) carried on by all counties 各辖区结转下年合计';
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.make_up IS '(yuan 元) made up by all counties in the year 各辖区当年补足合计';
COMMENT ON COLUMN gongbao.jinzhou_fund_plan_result.years IS 'county by county 各辖区明细: county,need,allotted,carry_forward,make_up';
CREATE TYPE gongbao.jinzhou_fund_plan_result_try AS (error text, error_where text, premium_need numeric, aid_need numeric, reserve numeric, reserve_lapsed numeric, premium_part numeric, settlement_part numeric, policy_part numeric, other_part numeric, allotted numeric, premium_gap numeric, carry_forward numeric, make_up numeric, years text);
CREATE FUNCTION gongbao.jinzhou_fund_plan(date date, upper_funds numeric, reserve_share numeric, reserve_used numeric DEFAULT 0.00, premium_weight integer DEFAULT 0, settlement_weight integer DEFAULT 0, policy_weight integer DEFAULT 0, other_weight integer DEFAULT 0, premium numeric DEFAULT NULL, transition boolean DEFAULT NULL, fixed_subsidy numeric DEFAULT NULL, criteria_issued boolean DEFAULT false, counties text DEFAULT NULL, groups text DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_fund_plan_result AS 'MODULE_PATHNAME', 'gongbao_JZ_CASE_FUND' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_fund_plan_try(date date, upper_funds numeric, reserve_share numeric, reserve_used numeric DEFAULT 0.00, premium_weight integer DEFAULT 0, settlement_weight integer DEFAULT 0, policy_weight integer DEFAULT 0, other_weight integer DEFAULT 0, premium numeric DEFAULT NULL, transition boolean DEFAULT NULL, fixed_subsidy numeric DEFAULT NULL, criteria_issued boolean DEFAULT false, counties text DEFAULT NULL, groups text DEFAULT NULL, rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_fund_plan_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_CASE_FUND_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_fund_plan IS 'JZ-CASE-FUND A year of the aid fund, county by county 医疗救助基金年度测算
锦政办发〔2022〕16号第三部分第（三）项、第（五）项、附件第二部分、附件第三部分
in force from 自 2023-01-01
date (day 日, required 必填) a day of the year 年度内任意一日
upper_funds (yuan 元, required 必填) subsidies of higher levels for the year 本年度上级补助资金
reserve_share (%, required 必填, external 另行规定) share set aside as reserve (适当比例) 列支调剂金的比例
reserve_used (yuan 元, default 默认 0.00) part of the reserve used 已使用的调剂金
premium_weight (weight 权重, default 默认 0, external 另行规定) weight of premiums of new recipients 新增人员的参保资助的权重
settlement_weight (weight 权重, default 默认 0, external 另行规定) weight of settlement elsewhere 异地平台结算的权重
policy_weight (weight 权重, default 默认 0, external 另行规定) weight of spending by new policy 政策调整增加支出的权重
other_weight (weight 权重, default 默认 0, external 另行规定) weight of other needs 其他因素的权重
premium (yuan 元, external 另行规定, needed if an identity is subsidised 有资助参保身份时必填) personal premium of the residents'' insurance 城乡居民基本医保个人缴费标准
transition (external 另行规定, needed for relapsed_poor, subsistence, monitored relapsed_poor、subsistence、monitored 必填) inside the consolidation transition period 处于巩固脱贫攻坚成果过渡期内
fixed_subsidy (yuan 元, external 另行规定, needed for them if not transition 上述身份在 transition 为 false 时必填) fixed sum after the transition period 过渡期后的定额资助标准
criteria_issued (default 默认 false, external 另行规定) the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算
counties (at least one 至少一个) counties: name, weight, what they carried over, matching money 各县（市）区：名称、权重、上年结转、配套资金: county,weight,balance,matching
groups groups of persons: county, identities, number, aid base of each in the year 人群分布：辖区、身份、人数、每人本年度纳入救助范围的个人自付费用: county,recipients,persons,self_pay
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_fund_plan_try IS 'JZ-CASE-FUND: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_verification_case_result AS (next_act text, owed_by text, next_due date, overdue_acts text[], late_acts text[], acceptance_due date, information_due date, report_due date, unextended_due date, extension_due date, extension_finding text, notice_due date, review_available boolean, next_body text, review_due date, interim_from date, interim_to date, interim_eligible boolean);
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.next_act IS 'next act 下一步: acceptance 作出受理决定, information 线下提供信息, report 出具核对报告, notice 告知核对结果, review 完成复核, approval 作出审批（确认）决定, none 无';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.owed_by IS 'owed by 承办方: centre 核对机构, information_holder 相关部门和单位, commissioning_body 委托单位, reviewing_body 复核机构, none 无';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.next_due IS '(only if it has a last day 仅在有期限时) due by 办理期限';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.overdue_acts IS '(only if today is given 仅在给出 today 时) overdue 逾期未办: acceptance 作出受理决定, information 线下提供信息, report 出具核对报告, notice 告知核对结果, review 完成复核, approval 作出审批（确认）决定, none 无';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.late_acts IS 'done late 逾期办结: acceptance 作出受理决定, information 线下提供信息, report 出具核对报告, notice 告知核对结果, review 完成复核, approval 作出审批（确认）决定, none 无';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.acceptance_due IS 'last day for acceptance 作出受理决定的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.information_due IS '(only if requested is given 仅在给出 requested 时) last day for the information 线下提供信息的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.report_due IS '(only if accepted, without an extension 仅在已受理且未延期时) last day for the report 出具核对报告的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.unextended_due IS '(only with an extension 仅在延期时) the same without the extension 不计延期的核对期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.extension_due IS '(only with an extension 仅在延期时) last day for the report 延期后出具核对报告的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.extension_finding IS '(only with an extension 仅在延期时) the extension is in order 延期核对是否合规: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.notice_due IS '(only if the report is issued 仅在已出具核对报告时) last day for the notice 告知核对结果的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.review_available IS '(only if objected is given 仅在给出 objected 时) the objection can be reviewed 可以复核';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.next_body IS '(only if review_available 仅在可以复核时) body that reviews 复核机构: none 无, same_level 同级核对机构, next_level_up 上一级核对机构, province 省级核对机构';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.review_due IS '(only if review_available, and not by the province itself 仅在可以复核且不是直接向省级核对机构提出时) last day for the review 完成复核的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.interim_from IS '(day 日, only if there is such a window 仅在有该期间时) first day of interim assistance 可先行给予临时性救助的首日';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.interim_to IS '(day 日, only if there is such a window 仅在有该期间时) last day of it 可先行给予临时性救助的最后一日';
COMMENT ON COLUMN gongbao.jinzhou_verification_case_result.interim_eligible IS '(only if today, in force, and approval_due are given 仅在给出 today（在有效期内）和 approval_due 时) interim assistance may be granted today 今天可以先行给予临时性救助';
CREATE TYPE gongbao.jinzhou_verification_case_result_try AS (error text, error_where text, next_act text, owed_by text, next_due date, overdue_acts text[], late_acts text[], acceptance_due date, information_due date, report_due date, unextended_due date, extension_due date, extension_finding text, notice_due date, review_available boolean, next_body text, review_due date, interim_from date, interim_to date, interim_eligible boolean);
CREATE FUNCTION gongbao.jinzhou_verification_case(received date, today date DEFAULT NULL, accepted date DEFAULT NULL, declined date DEFAULT NULL, requested date DEFAULT NULL, supplied date DEFAULT NULL, extension_days integer DEFAULT NULL, extension_told date DEFAULT NULL, issued date DEFAULT NULL, report_received date DEFAULT NULL, told date DEFAULT NULL, objected date DEFAULT NULL, reviewed_by text DEFAULT 'none', verification_level text DEFAULT 'county', referred_up boolean DEFAULT false, reviewed date DEFAULT NULL, terminated date DEFAULT NULL, approval_due date DEFAULT NULL, approved date DEFAULT NULL, hardship boolean DEFAULT false, deadline_day text DEFAULT 'included')
RETURNS gongbao.jinzhou_verification_case_result AS 'MODULE_PATHNAME', 'gongbao_JZ_CASE_HV' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_verification_case_try(received date, today date DEFAULT NULL, accepted date DEFAULT NULL, declined date DEFAULT NULL, requested date DEFAULT NULL, supplied date DEFAULT NULL, extension_days integer DEFAULT NULL, extension_told date DEFAULT NULL, issued date DEFAULT NULL, report_received date DEFAULT NULL, told date DEFAULT NULL, objected date DEFAULT NULL, reviewed_by text DEFAULT 'none', verification_level text DEFAULT 'county', referred_up boolean DEFAULT false, reviewed date DEFAULT NULL, terminated date DEFAULT NULL, approval_due date DEFAULT NULL, approved date DEFAULT NULL, hardship boolean DEFAULT false, deadline_day text DEFAULT 'included')
RETURNS gongbao.jinzhou_verification_case_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_CASE_HV_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_verification_case IS 'JZ-CASE-HV Verification case 居民家庭经济状况核对案件
锦政规〔2022〕2号第六条、第九条、第十条、第十一条、第十六条、第十九条、第二十二条、第二十六条
in force from 自 2017-06-22 to 至 2027-06-22
received (day 日, required 必填) day the written commission was received 收到书面委托之日
today (day 日) day on which the case is read: what is overdue, and what comes next, is of this day 查阅案件之日：据以判断逾期事项和下一步
accepted (day 日) day the commission was accepted 受理核对委托之日
declined (day 日) day it was declined in writing, with reasons 书面告知不予受理并说明理由之日
requested (day 日) day the request reached the information holder 相关部门（单位）收到核对请求之日
supplied (day 日) day the information was supplied 收到线下提供的信息之日
extension_days (working days 工作日) working days of extension granted 延期核对的工作日数
extension_told (day 日) day the commissioning body was told of the extension 告知委托单位延期核对之日
issued (day 日) day the report was issued 出具核对报告之日
report_received (day 日) day the commissioning body received the report; absent: as it was issued 委托单位收到核对报告之日；未给出的，视为出具当日收到
told (day 日) day the household was told of the result 告知核对对象核对结果之日
objected (day 日) day the last objection reached the body it was put to 最近一次异议被核对机构收到之日
reviewed_by (default 默认 none) highest body that had reviewed before this objection 该次异议前已作复核的最高一级核对机构: none 无, same_level 同级核对机构, next_level_up 上一级核对机构, province 省级核对机构
verification_level (default 默认 county) level of the body that verified first 首次核对的核对机构级别: county 县级核对机构, city 市级核对机构
referred_up (default 默认 false) this objection was put before the body above 该次异议已报请上一级核对机构复核
reviewed (day 日) day this objection was reviewed 该次异议复核完成之日
terminated (day 日) day the verification was terminated and the commissioning body told 终止核对并告知委托单位之日
approval_due (day 日) last day of the approval period (set elsewhere) 审批期限的最后一日（由其他文件另行规定）
approved (day 日) day the application was decided 作出审批（确认）决定之日
hardship (default 默认 false) the family is in real need 申请家庭生活确有困难
deadline_day (default 默认 included) whether "before day X" includes day X “X日前”是否包括X日当日: included X日当日仍在期限内, excluded X日的前一日为最后一日';
COMMENT ON FUNCTION gongbao.jinzhou_verification_case_try IS 'JZ-CASE-HV: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_penalty_case_result AS (next_act text, owed_by text, next_due date, overdue_acts text[], late_acts text[], major boolean, major_basis text, fine numeric, confiscated numeric, threshold numeric, filer text, filed_with text, filing_outcome text, filing_due date, filing_due_workday date, missing_papers text[], review_due date, review_due_workday date, criticism boolean, discipline_proposed boolean, fine_min numeric, fine_max numeric, fine_allowed boolean, fine_finding text, licence_revocable boolean);
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.next_act IS 'next act 下一步: filing 报送市政府备案, review 完成备案审查, challenge_notice 及时告知复议或诉讼情况, none 无';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.owed_by IS 'owed by 承办方: penalising_organ 行政处罚决定机关, judicial_bureau 市司法行政部门, none 无';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.next_due IS '(only if it has a last day 仅在有期限时) due by 办理期限';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.overdue_acts IS '(only if today is given 仅在给出 today 时) overdue 逾期未办: filing 报送市政府备案, review 完成备案审查, challenge_notice 及时告知复议或诉讼情况, none 无';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.late_acts IS 'done late 逾期办结: filing 报送市政府备案, review 完成备案审查, challenge_notice 及时告知复议或诉讼情况, none 无';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.major IS 'major penalty 属于重大行政处罚';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.major_basis IS 'why 认定依据: listed_kind 列举种类, amount 金额标准, superior_rule 从其规定, none 无';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.fine IS '(yuan 元) fines in all 罚款合计';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.confiscated IS '(yuan 元) confiscations in all 没收财产合计';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.threshold IS '(yuan 元) threshold of the party 该类当事人的金额标准';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.filer IS '(only if major 仅在属于重大行政处罚时) who files 报送机关: deciding_organ 处罚决定机关, lead_organ 主办机关';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.filed_with IS '(only if major and penalising_organ is given 仅在属于重大行政处罚且给出 penalising_organ 时) whom the decision is filed with 接受备案的机关: city_government 市政府, county_government 县(市)区政府、管委会, municipal_department 市直部门, none 无';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.filing_outcome IS '(only if major 仅在属于重大行政处罚时) state 备案审查状态: file 应报送备案, exempt 不报送备案, under_review 已报送、审查继续, reviewed 审查完毕, terminated 备案审查终止';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.filing_due IS '(day 日, only if major 仅在属于重大行政处罚时) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.filing_due_workday IS '(only if major 仅在属于重大行政处罚时) last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.missing_papers IS '(only if major and papers is given 仅在属于重大行政处罚且给出 papers 时) papers missing 缺少的材料: report 备案报告, decision 行政处罚决定书（复印件）, service_receipt 行政处罚决定书送达回证（复印件）, legal_review 重大执法决定法制审核意见书（复印件）, prior_notice 行政处罚先行告知书（复印件）, discussion_record 集体讨论笔录, approval_form 案件处理审批表（复印件）, other_material 要求提交的其他材料, binding 装订成册';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.review_due IS '(day 日, only while or after the review 仅在审查中或审查完毕后) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.review_due_workday IS '(as review_due 同 review_due) last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.criticism IS 'criticism is due 应予通报批评';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.discipline_proposed IS 'disciplinary action is proposed 建议给予行政处分';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.fine_min IS '(yuan 元, only if water_violation is given 仅在给出 water_violation 时) lower end of the fine 罚款下限';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.fine_max IS '(yuan 元, only if water_violation is given 仅在给出 water_violation 时) upper end of the fine 罚款上限';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.fine_allowed IS '(only if water_violation is given 仅在给出 water_violation 时) a fine may be imposed 可以罚款';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.fine_finding IS '(only if water_violation and a fine are given 仅在给出 water_violation 和罚款时) the fine is in order 罚款是否合规: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
COMMENT ON COLUMN gongbao.jinzhou_penalty_case_result.licence_revocable IS '(only if water_violation is given 仅在给出 water_violation 时) the abstraction licence may be revoked 可以吊销取水许可证';
CREATE TYPE gongbao.jinzhou_penalty_case_result_try AS (error text, error_where text, next_act text, owed_by text, next_due date, overdue_acts text[], late_acts text[], major boolean, major_basis text, fine numeric, confiscated numeric, threshold numeric, filer text, filed_with text, filing_outcome text, filing_due date, filing_due_workday date, missing_papers text[], review_due date, review_due_workday date, criticism boolean, discipline_proposed boolean, fine_min numeric, fine_max numeric, fine_allowed boolean, fine_finding text, licence_revocable boolean);
CREATE FUNCTION gongbao.jinzhou_penalty_case(party text, served date, penalties text DEFAULT NULL, today date DEFAULT NULL, superior_rule text DEFAULT 'silent', penalising_organ text DEFAULT NULL, joint boolean DEFAULT false, reconsidered date DEFAULT NULL, sued date DEFAULT NULL, bureau_told date DEFAULT NULL, filed date DEFAULT NULL, papers text[] DEFAULT NULL, other_requested boolean DEFAULT false, report_received date DEFAULT NULL, review_done date DEFAULT NULL, refuses_files boolean DEFAULT false, refuses_correction boolean DEFAULT false, serious boolean DEFAULT false, water_violation text DEFAULT NULL, violated_on date DEFAULT NULL, repair_overdue boolean DEFAULT false, corrected_in_time boolean DEFAULT false, serious_violation boolean DEFAULT false, penalty_amounts text DEFAULT 'each', revocation text DEFAULT 'in_addition', late_by text DEFAULT 'due_workday')
RETURNS gongbao.jinzhou_penalty_case_result AS 'MODULE_PATHNAME', 'gongbao_JZ_CASE_MP' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_penalty_case_try(party text, served date, penalties text DEFAULT NULL, today date DEFAULT NULL, superior_rule text DEFAULT 'silent', penalising_organ text DEFAULT NULL, joint boolean DEFAULT false, reconsidered date DEFAULT NULL, sued date DEFAULT NULL, bureau_told date DEFAULT NULL, filed date DEFAULT NULL, papers text[] DEFAULT NULL, other_requested boolean DEFAULT false, report_received date DEFAULT NULL, review_done date DEFAULT NULL, refuses_files boolean DEFAULT false, refuses_correction boolean DEFAULT false, serious boolean DEFAULT false, water_violation text DEFAULT NULL, violated_on date DEFAULT NULL, repair_overdue boolean DEFAULT false, corrected_in_time boolean DEFAULT false, serious_violation boolean DEFAULT false, penalty_amounts text DEFAULT 'each', revocation text DEFAULT 'in_addition', late_by text DEFAULT 'due_workday')
RETURNS gongbao.jinzhou_penalty_case_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_CASE_MP_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_penalty_case IS 'JZ-CASE-MP Penalty case 行政处罚备案案件
锦政规〔2022〕3号第二条、第四条、第五条、第六条、第九条、第十条、第十四条
in force from 自 2017-09-22 to 至 2027-09-22
party (required 必填) punished party 受处罚当事人: citizen 公民, enterprise 企业法人, sole_trader 个体工商户, other_organisation 非企业法人或者其他组织
penalties the penalties of the decision, at least one 决定给予的各项处罚，至少一项: kind,amount
served (day 日, required 必填) day the decision was handed down (by default its service; pass the day of making for the other reading) 行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日）
today (day 日) day on which the case is read: what is overdue, and what comes next, is of this day 查阅案件之日：据以判断逾期事项和下一步
superior_rule (default 默认 silent) whether law, regulation or State Council department rule decides otherwise 法律、法规和国务院部门规章是否另有规定: silent 上位法无另行规定, major 上位法定为重大, not_major 上位法定为非重大
penalising_organ organ that made the decision 作出处罚决定的机关: county_government 县(市)区政府, zone_committee 开发区、高新区管委会, municipal_department 市直部门, provincial_department 省垂直领导部门, county_subordinate 县(市)区政府、管委会的下级行政机关, department_subordinate 市直部门的下级行政机关, other 其他机关
joint (default 默认 false) decision of several organs in common 两个以上行政处罚决定机关以共同名义作出
reconsidered (day 日) day reconsideration was asked for 申请行政复议之日
sued (day 日) day of the lawsuit 提起行政诉讼之日
bureau_told (day 日) day the bureau was told of the challenge 告知市司法行政部门之日
filed (day 日) day of filing 报送备案之日
papers papers that are ready or filed 已备齐或已报送的材料: report 备案报告, decision 行政处罚决定书（复印件）, service_receipt 行政处罚决定书送达回证（复印件）, legal_review 重大执法决定法制审核意见书（复印件）, prior_notice 行政处罚先行告知书（复印件）, discussion_record 集体讨论笔录, approval_form 案件处理审批表（复印件）, other_material 要求提交的其他材料, binding 装订成册
other_requested (default 默认 false) the judicial bureau asked for other material 市司法行政部门要求提交其他材料
report_received (day 日) day the filing report was received; absent: as it was filed 收到备案报告之日；未给出的，视为报送当日收到
review_done (day 日) day the review was finished 备案审查完毕之日
refuses_files (default 默认 false) files refused 对调阅案卷的要求拒不协助
refuses_correction (default 默认 false) correction refused 拒不按照审查处理决定整改
serious (default 默认 false) 情节严重 of art. 14, asserted by the caller 第十四条的情节严重（由使用者认定）
water_violation violation of the groundwater notice that is punished 所处罚的地下水违法行为: over_quota 擅自扩大指标、超限取水, resupply_or_change 转供水、擅自改变用途, metering 计量设施违规, unlicensed 未经批准开采、应急水源违规
violated_on (day 日, used with water_violation 给出 water_violation 时使用) day of the violation 违法行为发生之日
repair_overdue (default 默认 false, used with water_violation 给出 water_violation 时使用) metering: the time limit set for repair has passed 计量设施：责令安装、更换或者修复的期限已过
corrected_in_time (default 默认 false, used with water_violation 给出 water_violation 时使用) metering device put right in time 计量设施已按期安装、更换或者修复
serious_violation (default 默认 false, used with water_violation 给出 water_violation 时使用) 情节严重 of the notice, asserted by the caller 通告的情节严重（由使用者认定）
penalty_amounts (default 默认 each) fine and confiscation against the major-penalty threshold 罚款与没收财产对照重大行政处罚金额标准的方法: each 各项金额分别对照, sum 两项金额相加
revocation (default 默认 in_addition) licence revocation and fine 吊销取水许可证与罚款的关系: in_addition 罚款并吊销许可证, instead 吊销许可证，不再罚款
late_by (default 默认 due_workday) which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期: due 期限届满日（未顺延）, due_workday 顺延至工作日后的期限届满日';
COMMENT ON FUNCTION gongbao.jinzhou_penalty_case_try IS 'JZ-CASE-MP: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_archaeology_case_result AS (next_act text, owed_by text, next_due date, overdue_acts text[], late_acts text[], in_scope boolean, grounds text[], route text, next_step text, applicant text, latest_stage text, opinion_by_inspection boolean, season_from date, season_to date, entered_in_season boolean, days integer, field_due date, field_due_workday date, crosses_season_end boolean, report_due date, survey_outcome text, report_withheld boolean, check_payer text, check_payment numeric, exploration_payer text, exploration_payment numeric);
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.next_act IS 'next act 下一步: application 提出考古调查、勘探申请, site_check 组织调查核实, entry 委托并进场勘探, field_work 完成勘探工作, report 报送考古勘探报告, opinion 提供相关意见, excavation 签订发掘协议并报批发掘, planning_adjustment 申请调整国土空间规划, none 无';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.owed_by IS 'owed by 承办方: applicant 申请单位, relics_authority 市文物行政部门, exploration_unit 考古勘探单位, none 无';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.next_due IS '(only if it has a last day 仅在有期限时) due by 办理期限';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.overdue_acts IS '(only if today is given 仅在给出 today 时) overdue 逾期未办: application 提出考古调查、勘探申请, site_check 组织调查核实, entry 委托并进场勘探, field_work 完成勘探工作, report 报送考古勘探报告, opinion 提供相关意见, excavation 签订发掘协议并报批发掘, planning_adjustment 申请调整国土空间规划, none 无';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.late_acts IS 'done late 逾期办结: application 提出考古调查、勘探申请, site_check 组织调查核实, entry 委托并进场勘探, field_work 完成勘探工作, report 报送考古勘探报告, opinion 提供相关意见, excavation 签订发掘协议并报批发掘, planning_adjustment 申请调整国土空间规划, none 无';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.in_scope IS 'a survey is required 需要考古调查、勘探';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.grounds IS 'grounds 适用的情形: protected_zone 保护范围和建设控制地带, survey_find 普查发现遗迹区域, district_assessment 区域评估土地, construction_find 建设生产中发现文物区域, item_five 第(五)项项目, area 占地面积标准';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.route IS 'procedure 审批程序: provincial 省文物行政部门, direct_commission 直接委托, field_check 先调查核实';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.next_step IS 'step of the procedure 审批程序的步骤: apply_to_province 向省申请, commission_unit 委托勘探单位, check_on_site 现场核实, issue_opinion 提供意见';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.applicant IS 'applicant 申请单位: reserve_or_district 土储部门或区政府(管委会), land_user 使用权单位, builder 建设单位, none 无';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.latest_stage IS 'to be applied for before 须在其前提出申请（或完成）的环节: land_transfer 出让或划拨前, planning_permit 规划许可前, start_of_works 开工前, none 不适用';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.opinion_by_inspection IS 'opinion after inspection only 仅依据实地勘察结果提供意见';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.season_from IS '(day 日, of the year of entry; before it the season that is or comes 进场当年的勘探季节；未进场的，为当前或下一季节) first day of the season 勘探季节首日';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.season_to IS '(day 日, as season_from 同 season_from) last day of the season 勘探季节末日';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.entered_in_season IS '(only if entered 仅在已进场时) entered in the season 进场之日在勘探季节内';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.days IS '(days 日, only if entered 仅在已进场时) period of field work 勘探期限';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.field_due IS '(day 日, only if entered 仅在已进场时) nominal last day 期限届满日（未顺延）';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.field_due_workday IS '(only if entered 仅在已进场时) last day after rolling to a working day 顺延至工作日后的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.crosses_season_end IS '(only if entered 仅在已进场时) a day of the period lies outside the season 工期有日期在勘探季节之外';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.report_due IS '(only if completed 仅在勘探结束后) last day for the report 报送《考古勘探报告》的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.survey_outcome IS '(only if relics_found is given 仅在给出 relics_found 时) outcome 处理结果: opinion 提供意见, excavation 发掘协议及报批, consent 同意办理后续手续, planning_adjustment 原址保护、调整规划';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.report_withheld IS '(only if relics_found is given 仅在给出 relics_found 时) the report is archived and not given to the applicant 勘探报告存档，不再发至申请部门';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.check_payer IS '(only if check_cost is given and the site is checked 仅在先调查核实且给出 check_cost 时) who pays for the check 调查核实费用的承担方: district_government 区政府(管委会), land_user 使用权单位, applicant 申请单位, builder 建设单位';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.check_payment IS '(yuan 元, as check_payer 同 check_payer) payment for the check 调查核实费用';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.exploration_payer IS '(only if exploration_cost is given and somebody applies 仅在有申请单位且给出 exploration_cost 时) who pays for the exploration 勘探费用的承担方: district_government 区政府(管委会), land_user 使用权单位, applicant 申请单位, builder 建设单位';
COMMENT ON COLUMN gongbao.jinzhou_archaeology_case_result.exploration_payment IS '(yuan 元, as exploration_payer 同 exploration_payer) payment for the exploration 勘探费用';
CREATE TYPE gongbao.jinzhou_archaeology_case_result_try AS (error text, error_where text, next_act text, owed_by text, next_due date, overdue_acts text[], late_acts text[], in_scope boolean, grounds text[], route text, next_step text, applicant text, latest_stage text, opinion_by_inspection boolean, season_from date, season_to date, entered_in_season boolean, days integer, field_due date, field_due_workday date, crosses_season_end boolean, report_due date, survey_outcome text, report_withheld boolean, check_payer text, check_payment numeric, exploration_payer text, exploration_payment numeric);
CREATE FUNCTION gongbao.jinzhou_archaeology_case(area numeric, land_status text, today date DEFAULT NULL, in_protected_zone boolean DEFAULT false, survey_find boolean DEFAULT false, district_assessment boolean DEFAULT false, construction_find boolean DEFAULT false, item_five boolean DEFAULT false, sensitive_zone boolean DEFAULT false, transferred date DEFAULT NULL, cross_city boolean DEFAULT false, higher_site_opinion boolean DEFAULT false, provincial_zone boolean DEFAULT false, applied date DEFAULT NULL, relics_suspected boolean DEFAULT NULL, entered date DEFAULT NULL, agreed_days integer DEFAULT NULL, completed date DEFAULT NULL, reported date DEFAULT NULL, relics_found boolean DEFAULT NULL, in_situ boolean DEFAULT false, excavated boolean DEFAULT false, answered date DEFAULT NULL, check_cost numeric DEFAULT NULL, exploration_cost numeric DEFAULT NULL, area_ground text DEFAULT 'scope', field_clock text DEFAULT 'running', late_by text DEFAULT 'due')
RETURNS gongbao.jinzhou_archaeology_case_result AS 'MODULE_PATHNAME', 'gongbao_JZ_CASE_AR' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_archaeology_case_try(area numeric, land_status text, today date DEFAULT NULL, in_protected_zone boolean DEFAULT false, survey_find boolean DEFAULT false, district_assessment boolean DEFAULT false, construction_find boolean DEFAULT false, item_five boolean DEFAULT false, sensitive_zone boolean DEFAULT false, transferred date DEFAULT NULL, cross_city boolean DEFAULT false, higher_site_opinion boolean DEFAULT false, provincial_zone boolean DEFAULT false, applied date DEFAULT NULL, relics_suspected boolean DEFAULT NULL, entered date DEFAULT NULL, agreed_days integer DEFAULT NULL, completed date DEFAULT NULL, reported date DEFAULT NULL, relics_found boolean DEFAULT NULL, in_situ boolean DEFAULT false, excavated boolean DEFAULT false, answered date DEFAULT NULL, check_cost numeric DEFAULT NULL, exploration_cost numeric DEFAULT NULL, area_ground text DEFAULT 'scope', field_clock text DEFAULT 'running', late_by text DEFAULT 'due')
RETURNS gongbao.jinzhou_archaeology_case_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_CASE_AR_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_archaeology_case IS 'JZ-CASE-AR Archaeology case 基本建设用地考古前置案件
锦政规〔2022〕4号第四条、第五条、第七条、第八条、第十一条、第十二条、第十四条、第十五条、第十六条、第十七条
in force from 自 2022-09-08 to 至 2024-09-08
area (m² 平方米, required 必填) site area (占地面积) 占地面积
land_status (required 必填) status of the land 用地状态: undisposed 未出让划拨(含已入库), in_use 使用权范围内建设, transferred_before 本办法实施前已出让划拨, built 已完成建设未调查勘探
today (day 日) day on which the case is read: what is overdue, and what comes next, is of this day 查阅案件之日：据以判断逾期事项和下一步
in_protected_zone (default 默认 false) inside a protected zone (art. 4 item 1) 文物保护单位的保护范围和建设控制地带内（第四条第（一）项）
survey_find (default 默认 false) a survey has found relics there (art. 4 item 2) 文物普查中发现文物遗迹的区域（第四条第（二）项）
district_assessment (default 默认 false) land for area assessment, set by the district (art. 4 item 3) 县（市）区政府（管委会）确定的区域评估土地（第四条第（三）项）
construction_find (default 默认 false) construction has found relics there (art. 4 item 4) 在基本建设和生产建设中发现文物的区域（第四条第（四）项）
item_five (default 默认 false) item 5 (projects other than the provincial cases), asserted by the caller 第四条第（五）项的项目（依法向省文物行政部门申请的除外），由使用者认定
sensitive_zone (default 默认 false) protected zone, control zone or underground relics zone (art. 17) 涉及文物保护单位保护范围、建设控制地带或地下文物埋藏区（第十七条）
transferred (day 日) day of transfer, checked for transferred_before 出让或划拨之日，land_status 为 transferred_before 时核对
cross_city (default 默认 false) project across cities 跨市域的基本建设项目
higher_site_opinion (default 默认 false) site opinion issued by a State Council or provincial department 国务院和省政府有关部门核发《建设项目选址意见书》的建设项目
provincial_zone (default 默认 false) in the zones of a provincial-or-higher protected unit 位于省级以上文物保护单位保护范围和建设控制地带内
applied (day 日) day of the application 提出申请之日
relics_suspected result of the check on the site; absent: not checked so far 调查核实结果（可能存在文物遗存）；未给出的，视为尚未核实
entered (day 日) day of entry (进场之日) 进场之日
agreed_days (days 日, external 另行规定, needed once entered for area ≥ 150 000 已进场且 area 达到15万平方米时必填) agreed period 约定的勘探期限
completed (day 日) day the exploration actually ended 考古勘探实际结束之日
reported (day 日) day the report was handed in 报送《考古勘探报告》之日
relics_found relics found by the exploration 经考古勘探发现文物埋藏
in_situ (default 默认 false) protection in place needed 需要原址保护
excavated (default 默认 false) excavation finished and reported 发掘结束且已出具考古发掘报告
answered (day 日) day the relics authority gave its opinion 市文物行政部门提供意见之日
check_cost (yuan 元, external 另行规定) cost of the check on the site, by the tariff 调查核实的费用（按收费标准）
exploration_cost (yuan 元, external 另行规定) cost of the exploration, by the tariff 勘探的费用（按收费标准）
area_ground (default 默认 scope) meaning of the 50 000 m² item in the survey scope 考古调查、勘探范围中5万平方米一项的含义: scope 占地面积达到标准即属范围, executor 仅说明可由谁执行
field_clock (default 默认 running) field-work clock outside the season 勘探季节之外工期的计算: running 继续计算, stopped 只计勘探季节内的日数
late_by (default 默认 due) which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期: due 期限届满日（未顺延）, due_workday 顺延至工作日后的期限届满日';
COMMENT ON FUNCTION gongbao.jinzhou_archaeology_case_try IS 'JZ-CASE-AR: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.jinzhou_housing_case_result AS (next_act text, owed_by text, next_due date, overdue_acts text[], late_acts text[], applies boolean, earliest date, may_sell boolean, repurchase_price numeric, decision_due date, preemption text, preemption_price numeric, land_gain numeric, full_title boolean, may_apply_again boolean);
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.next_act IS 'next act 下一步: application 填写申请表并取得建设单位同意, decision 作出核准或者不予核准的决定, repurchase 政府回购, payment 交纳土地收益金, registration 办理不动产登记, none 无';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.owed_by IS 'owed by 承办方: owner 购房人, housing_reform_office 市住房制度改革办公室, government 政府, none 无';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.next_due IS '(only if it has a last day 仅在有期限时) due by 办理期限';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.overdue_acts IS '(only if today is given 仅在给出 today 时) overdue 逾期未办: application 填写申请表并取得建设单位同意, decision 作出核准或者不予核准的决定, repurchase 政府回购, payment 交纳土地收益金, registration 办理不动产登记, none 无';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.late_acts IS 'done late 逾期办结: application 填写申请表并取得建设单位同意, decision 作出核准或者不予核准的决定, repurchase 政府回购, payment 交纳土地收益金, registration 办理不动产登记, none 无';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.applies IS 'the measures apply 适用本办法';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.earliest IS '(day 日) first day on which resale is allowed 可以上市转让的首日';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.may_sell IS '(only if today is given 仅在给出 today 时) the five years are full 已满5年，可以上市转让';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.repurchase_price IS '(yuan 元, only before the five years, with a special reason and all that is needed 仅在未满5年、有特殊原因且所需各项均给出时) repurchase price 政府回购价格';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.decision_due IS '(only if accepted 仅在已受理时) last day for the decision 作出核准决定的期限届满日';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.preemption IS '(only of a resale that was approved 仅在上市转让已核准时) to whom the flat goes 优先回购结果: sold_to_government 政府优先回购, free_sale 自行转让';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.preemption_price IS '(yuan 元, only if sold to the government and market_price is given 仅在政府回购且给出 market_price 时) price of the sale to the government 政府优先回购价格';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.land_gain IS '(yuan 元, only if market_price and paid or today are given 仅在给出 market_price 和 paid 或 today 时) land gain due 应交纳的土地收益金';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.full_title IS 'full title 已取得完全产权';
COMMENT ON COLUMN gongbao.jinzhou_housing_case_result.may_apply_again IS 'the owner may apply for subsidised housing again 本人可以再申请购买保障性住房';
CREATE TYPE gongbao.jinzhou_housing_case_result_try AS (error text, error_where text, next_act text, owed_by text, next_due date, overdue_acts text[], late_acts text[], applies boolean, earliest date, may_sell boolean, repurchase_price numeric, decision_due date, preemption text, preemption_price numeric, land_gain numeric, full_title boolean, may_apply_again boolean);
CREATE FUNCTION gongbao.jinzhou_housing_case(approved_on date, urban boolean, first_transfer boolean, title_ready date, today date DEFAULT NULL, title_route text DEFAULT 'resale', special_reason boolean DEFAULT false, original_price numeric DEFAULT NULL, depreciation numeric DEFAULT NULL, price_index numeric DEFAULT NULL, repurchase_form text DEFAULT NULL, accepted date DEFAULT NULL, decided date DEFAULT NULL, refused boolean DEFAULT false, government_buys boolean DEFAULT false, market_price numeric DEFAULT NULL, already_paid boolean DEFAULT false, paid date DEFAULT NULL, registered date DEFAULT NULL, full_term_day text DEFAULT 'anniversary', title_bar text DEFAULT 'sale', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_housing_case_result AS 'MODULE_PATHNAME', 'gongbao_JZ_CASE_AH' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.jinzhou_housing_case_try(approved_on date, urban boolean, first_transfer boolean, title_ready date, today date DEFAULT NULL, title_route text DEFAULT 'resale', special_reason boolean DEFAULT false, original_price numeric DEFAULT NULL, depreciation numeric DEFAULT NULL, price_index numeric DEFAULT NULL, repurchase_form text DEFAULT NULL, accepted date DEFAULT NULL, decided date DEFAULT NULL, refused boolean DEFAULT false, government_buys boolean DEFAULT false, market_price numeric DEFAULT NULL, already_paid boolean DEFAULT false, paid date DEFAULT NULL, registered date DEFAULT NULL, full_term_day text DEFAULT 'anniversary', title_bar text DEFAULT 'sale', rounding text DEFAULT 'half_up')
RETURNS gongbao.jinzhou_housing_case_result_try AS 'MODULE_PATHNAME', 'gongbao_JZ_CASE_AH_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.jinzhou_housing_case IS 'JZ-CASE-AH Housing case 已购经济适用住房上市转让案件
锦政规〔2022〕5号第二条、第六条、第七条、第八条、第九条、第十条
in force from 自 2022-09-03 to 至 2027-09-03
approved_on (day 日, required 必填) day the housing was approved for construction (批准建设) 批准建设之日
urban (required 必填) in the urban area (市区) 位于市区内
first_transfer (required 必填) first resale 首次上市转让
title_ready (day 日, required 必填) completion acceptance, when the title certificate can be had (not the contract); never reset 房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算
today (day 日) day on which the case is read: what is overdue, and what comes next, is of this day 查阅案件之日：据以判断逾期事项和下一步
title_route (default 默认 resale) resale, or full title without sale 上市转让，或不转让仅取得完全产权: resale 上市转让, full_title 不转让仅取得完全产权
special_reason (default 默认 false) a special reason to part with it before the five years 因特殊原因确需在5年内转让
original_price (yuan 元, needed for repurchase_price 计算 repurchase_price 时必填) original price 原价格
depreciation (%, external 另行规定, needed for repurchase_price 计算 repurchase_price 时必填) depreciation so far 累计折旧比例
price_index (%, external 另行规定, needed for repurchase_price 计算 repurchase_price 时必填) price level now against purchase, 108% = +8 % 现物价水平与购买时之比，108%即上涨8%
repurchase_form (external 另行规定, needed for repurchase_price 计算 repurchase_price 时必填) how the two combine; the text gives no formula 折旧与物价水平的结合方式，文件没有规定公式: multiplicative 连乘, additive 加减
accepted (day 日) day the application was accepted 受理申请表之日
decided (day 日) day the resale was approved or refused 作出核准或者不予核准的决定之日
refused (default 默认 false) the resale was refused 不予核准
government_buys (default 默认 false) the government uses its option 政府行使优先回购权
market_price (yuan 元, external 另行规定, needed for land_gain 计算 land_gain 时必填) assessed market price of ordinary housing there and then 届时同地段普通商品住房市场转让价（经评估确认）
already_paid (default 默认 false) the 1 % was paid before 此前已交纳1%的土地收益金或者政府政策性收益
paid (day 日) day the land gain was paid 交纳土地收益金或者政府政策性收益之日
registered (day 日) day the title was registered 办理不动产登记之日
full_term_day (default 默认 anniversary) when the five years are full 满5年的时点: anniversary 对应日当日, next_day 对应日的次日
title_bar (default 默认 sale) what bars a second subsidised purchase 不得再申请购买保障性住房的情形: sale 仅限上市转让, full_title 不转让仅取得完全产权的也在内
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.jinzhou_housing_case_try IS 'JZ-CASE-AH: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_aid_bill_result AS (in_scope_cost numeric, basic_insurance numeric, critical_illness numeric, supplement numeric, basic_aid numeric, tilt_aid numeric, hospital_pays numeric, patient_in_scope numeric, patient_out_of_scope numeric, patient_pays numeric, channel text, one_stop boolean, covered boolean, self_pay numeric, category text, triggered boolean, better_by_result boolean, cost_after numeric, paid_after numeric, inpatient_after numeric, basic_paid_after numeric, residual_after numeric, tilted_after numeric, tilt_paid_after numeric);
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.in_scope_cost IS '(yuan 元) policy-scope cost 政策范围内费用';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.basic_insurance IS '(yuan 元) borne by basic insurance 基本医保支付';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.critical_illness IS '(yuan 元) borne by critical-illness insurance 大病保险支付';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.supplement IS '(yuan 元) borne by other supplementary insurance 其他补充医疗保险支付';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.basic_aid IS '(yuan 元) first-layer aid 救助金额（不含倾斜救助）';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.tilt_aid IS '(yuan 元) tilt aid 倾斜救助金额';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.hospital_pays IS '(yuan 元) borne by the institution; below zero: what a quota pays above the cost 由定点医疗机构承担的费用；定额超出费用的部分以负数表示';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.patient_in_scope IS '(yuan 元) policy-scope cost left with the person; below zero when a catch-up pays for earlier bills 个人负担的政策范围内费用；本次补付以前费用的救助时可为负数';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.patient_out_of_scope IS '(yuan 元) out-of-scope cost left with the person 个人负担的医保支付范围外费用';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.patient_pays IS '(yuan 元) left with the person; all parts add up to total_cost 个人负担合计；各项之和等于医疗总费用';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.channel IS 'channel (SX-MA-09) 救助方式（SX-MA-09）: direct 直接救助, application 依申请救助, none 不适用';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.one_stop IS 'aid is settled with the bill, else afterwards on its papers 救助与账单一并结算（“一单制结算”）';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.covered IS 'the claim counts for aid 该笔费用纳入救助';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.self_pay IS '(yuan 元) in-scope cost after insurance that counts for aid 医保支付后纳入救助范围的费用';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.category IS 'category used 据以计算的救助对象类别: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, none 无救助身份';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.triggered IS 'tilt aid is open 符合倾斜救助条件';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.better_by_result IS 'another identity of the person would bring more for this bill; never under best_by=result 本人另一身份本次可得的救助更多；best_by=result 时不会出现';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.cost_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.inpatient_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.basic_paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.residual_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.tilted_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_aid_bill_result.tilt_paid_after IS '(yuan 元) accumulator 年度累计数';
CREATE TYPE gongbao.sanmenxia_aid_bill_result_try AS (error text, error_where text, in_scope_cost numeric, basic_insurance numeric, critical_illness numeric, supplement numeric, basic_aid numeric, tilt_aid numeric, hospital_pays numeric, patient_in_scope numeric, patient_out_of_scope numeric, patient_pays numeric, channel text, one_stop boolean, covered boolean, self_pay numeric, category text, triggered boolean, better_by_result boolean, cost_after numeric, paid_after numeric, inpatient_after numeric, basic_paid_after numeric, residual_after numeric, tilted_after numeric, tilt_paid_after numeric);
CREATE FUNCTION gongbao.sanmenxia_aid_bill(date date, recipients text[], care text, insurance text, total_cost numeric, referred boolean, in_province boolean, in_city boolean, disease text DEFAULT NULL, level text DEFAULT NULL, out_of_scope_cost numeric DEFAULT 0.00, basic_paid numeric DEFAULT NULL, supplement_paid numeric DEFAULT 0.00, assumed_payment numeric DEFAULT NULL, base_deductible numeric DEFAULT NULL, base_rate numeric DEFAULT NULL, second_band_from numeric DEFAULT NULL, second_band_rate numeric DEFAULT NULL, base_cap numeric DEFAULT NULL, cost_before numeric DEFAULT 0.00, paid_before numeric DEFAULT 0.00, designated boolean DEFAULT true, exception_granted boolean DEFAULT false, inpatient_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, residual_before numeric DEFAULT 0.00, tilted_before numeric DEFAULT 0.00, tilt_paid_before numeric DEFAULT 0.00, best_by text DEFAULT 'rank', deductible_basis text DEFAULT 'annual', tilt_base text DEFAULT 'excess', tilt_threshold text DEFAULT 'at_least', residual_counts text DEFAULT 'qualifying', stay_total text DEFAULT 'gross', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_aid_bill_result AS 'MODULE_PATHNAME', 'gongbao_SX_CASE_AID' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_aid_bill_try(date date, recipients text[], care text, insurance text, total_cost numeric, referred boolean, in_province boolean, in_city boolean, disease text DEFAULT NULL, level text DEFAULT NULL, out_of_scope_cost numeric DEFAULT 0.00, basic_paid numeric DEFAULT NULL, supplement_paid numeric DEFAULT 0.00, assumed_payment numeric DEFAULT NULL, base_deductible numeric DEFAULT NULL, base_rate numeric DEFAULT NULL, second_band_from numeric DEFAULT NULL, second_band_rate numeric DEFAULT NULL, base_cap numeric DEFAULT NULL, cost_before numeric DEFAULT 0.00, paid_before numeric DEFAULT 0.00, designated boolean DEFAULT true, exception_granted boolean DEFAULT false, inpatient_before numeric DEFAULT 0.00, basic_paid_before numeric DEFAULT 0.00, residual_before numeric DEFAULT 0.00, tilted_before numeric DEFAULT 0.00, tilt_paid_before numeric DEFAULT 0.00, best_by text DEFAULT 'rank', deductible_basis text DEFAULT 'annual', tilt_base text DEFAULT 'excess', tilt_threshold text DEFAULT 'at_least', residual_counts text DEFAULT 'qualifying', stay_total text DEFAULT 'gross', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_aid_bill_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CASE_AID_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_aid_bill IS 'SX-CASE-AID One bill, one answer 一单制结算
三政办〔2022〕18号第五条、第六条、第八条至第十六条、第十八条、第二十三条、第三十条
in force from 自 2022-05-01
date (day 日, required 必填) day of service or discharge 就医或出院日期
recipients (required 必填) all identities of the person 本人具有的全部身份: destitute 特困人员, orphan 孤儿, subsistence 低保对象, relapsed_poor 返贫致贫人口, monitored 监测帮扶对象, other_monitored 其他监测范围内人口, rural_at_risk 农村易返贫致贫人口, margin 低保边缘家庭成员, illness_poor 因病致贫重病患者, lifted_poor 脱贫人口(未纳入监测), ordinary 一般参保人员
care (required 必填) kind of care 救助类型（住院或门诊）: inpatient 住院救助, outpatient 门诊救助
disease (needed for outpatient outpatient 时必填) disease treated 治疗的病种: esrd_dialysis 终末期肾病透析, haemophilia 血友病, cml 慢性粒细胞性白血病, type1_diabetes I型糖尿病, mdr_tb 耐多药肺结核, aplastic_anaemia 再生障碍性贫血, cancer_chemo_radio 恶性肿瘤门诊放化疗, anti_rejection 器官移植抗排异, severe_psychosis 重性精神病药物维持, unlisted 不在病种范围
level (needed for inpatient inpatient 时必填) institution 定点医疗机构级别: primary 基层定点医疗机构, secondary 二级定点医疗机构, tertiary 三级定点医疗机构
insurance (required 必填) insurance 参保险种: resident 居民基本医保, employee 职工基本医疗保险, uninsured 未参加基本医疗保险
total_cost (yuan 元, required 必填) total of the bill 医疗总费用
out_of_scope_cost (yuan 元, default 默认 0.00) the part outside the scope of insurance 其中医保支付范围外费用
basic_paid (yuan 元, needed if insured 已参保时必填) paid by basic insurance 基本医保已支付金额
supplement_paid (yuan 元, default 默认 0.00) paid by other supplementary insurance, such as the employees'' large-cost subsidy 其他补充医疗保险（如职工大额医疗费用补助）已支付金额
assumed_payment (yuan 元, external 另行规定, needed if uninsured 未参保时必填) payment the insurances would have made 基本医疗保险、大病保险预计支付金额
base_deductible (yuan 元, external 另行规定, needed of a resident 居民参保人员必填) general deductible of critical-illness insurance 大病保险起付线（倾斜前）
base_rate (%, external 另行规定, needed of a resident 居民参保人员必填) its general rate, of the first band of cost 大病保险第一费用段的支付比例（倾斜前）
second_band_from (yuan 元, external 另行规定) cost above which another rate holds; absent: one rate 大病保险第二费用段下限；未给出的，视为不分段
second_band_rate (%, external 另行规定, needed with second_band_from 给出 second_band_from 时必填) that other rate 大病保险第二费用段的支付比例（倾斜前）
base_cap (yuan 元, external 另行规定) its general annual cap; absent: none 大病保险年度最高支付限额（倾斜前）；未给出的，视为不设限额
cost_before (yuan 元, default 默认 0.00) cost of the policy year before this bill that entered critical-illness insurance 本保险年度此前累计纳入大病保险的费用
paid_before (yuan 元, default 默认 0.00) critical-illness payments of the policy year before 本保险年度此前累计的大病保险支付金额
referred (required 必填) referral rules kept (also: no referral needed) 已按规定转诊（含无须转诊的）
in_province (required 必填) care inside the province 在省域内就医
in_city (required 必填) institution inside the city 市域内医疗机构
designated (default 默认 true) designated institution 定点医药机构
exception_granted (default 默认 false) exception to the referral rule granted (SX-MA-11) 已按规定准予不经转诊（SX-MA-11）
inpatient_before (yuan 元, default 默认 0.00) inpatient aid base of the year before this claim (meets the deductible) 本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准）
basic_paid_before (yuan 元, default 默认 0.00) inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额）
residual_before (yuan 元, default 默认 0.00) tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助）
tilted_before (yuan 元, default 默认 0.00) part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额
tilt_paid_before (yuan 元, default 默认 0.00) tilt aid of the year paid before 本年度此前已支付的倾斜救助金额
best_by (default 默认 rank) by what the best of several identities is the best (就高不就低) 具有多重身份的，“就高不就低”以什么为高: rank 取序位更高的类别, result 取本次救助金额更高的类别
deductible_basis (default 默认 annual) whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次: annual 每年度扣一次，按累计费用计算, per_claim 每次结算（住院）各扣一次
tilt_base (default 默认 excess) which part of the residual is tilted in Sanmenxia 三门峡倾斜救助按自付费用的哪一部分计算: excess 超过标准的部分, whole 达到标准后的全部自付费用
tilt_threshold (default 默认 at_least) whether a residual of exactly the threshold opens the tilt 自付费用恰好等于标准的，是否享受倾斜救助: at_least 可享受倾斜救助, above 不享受倾斜救助
residual_counts (default 默认 qualifying) which residuals build up the tilt residual in Sanmenxia 三门峡倾斜救助的累计自付费用包括哪些就医: qualifying 只计规范转诊且在省域内的就医, all_care 计入全部纳入救助的就医
stay_total (default 默认 gross) the total cost of a stay for the out-of-scope ceiling 计算政策范围外费用占比时的住院总费用: gross 含政策范围外费用, net 不含政策范围外费用
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_aid_bill_try IS 'SX-CASE-AID: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_outpatient_visit_result AS (eligible boolean, exclusion text, eligible_cost numeric, deductible_applied numeric, rate_applied numeric, payment numeric, self_pay numeric, account_pays numeric, cash numeric, account_allowed boolean, uses_limit boolean, balance_after numeric, deductible_used_after numeric, paid_after numeric, portion_after numeric, remaining_cap numeric);
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.eligible IS 'may draw outpatient pooling 可以享受门诊统筹待遇';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.exclusion IS 'first ground that excludes the cost 首个适用的不予支付情形: none 无, in_hospital 住院期间, non_designated 非定点, unfiled 异地未备案, offline 非联网直接结算, other_rule 其他不符合规定';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.eligible_cost IS '(yuan 元) cost that the pool settles 由门诊统筹结算的费用';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.deductible_applied IS '(yuan 元) deductible taken from this visit 本次扣除的起付标准';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.rate_applied IS '(%) rate 支付比例';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.payment IS '(yuan 元) fund payment 统筹基金支付金额';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.self_pay IS '(yuan 元) policy-scope cost left with the person 个人负担的政策范围内费用';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.account_pays IS '(yuan 元) paid by the personal account 个人账户支付金额';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.cash IS '(yuan 元) paid in cash; payment, account_pays and cash add up to total_cost 现金支付金额；三项之和等于总费用';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.account_allowed IS 'the account may pay 可以使用个人账户支付';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.uses_limit IS 'the visit counts as one of the account holder''s own 计入账户持有人的门诊统筹待遇就医次数';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.balance_after IS '(yuan 元, only if balance is given 仅在给出 balance 时) balance left 个人账户支付后的余额';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.deductible_used_after IS '(yuan 元) accumulator of the day and institution 当日该机构的起付标准累计数';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.paid_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.portion_after IS '(yuan 元) accumulator 年度累计数';
COMMENT ON COLUMN gongbao.sanmenxia_outpatient_visit_result.remaining_cap IS '(yuan 元, only of a visit that the pool settles 仅限由门诊统筹结算的就医) limit left 支付限额剩余';
CREATE TYPE gongbao.sanmenxia_outpatient_visit_result_try AS (error text, error_where text, eligible boolean, exclusion text, eligible_cost numeric, deductible_applied numeric, rate_applied numeric, payment numeric, self_pay numeric, account_pays numeric, cash numeric, account_allowed boolean, uses_limit boolean, balance_after numeric, deductible_used_after numeric, paid_after numeric, portion_after numeric, remaining_cap numeric);
CREATE FUNCTION gongbao.sanmenxia_outpatient_visit(date date, has_account boolean, insurance_state text, level text, retired boolean, total_cost numeric, medical_year integer DEFAULT NULL, flexible boolean DEFAULT false, difference_paid date DEFAULT NULL, out_of_scope_cost numeric DEFAULT 0.00, in_hospital boolean DEFAULT false, designated boolean DEFAULT true, other_place boolean DEFAULT false, filed boolean DEFAULT false, online_settled boolean DEFAULT true, other_exclusion boolean DEFAULT false, balance numeric DEFAULT NULL, relation text DEFAULT 'self', deductible_used_today numeric DEFAULT 0.00, paid_before numeric DEFAULT 0.00, portion_before numeric DEFAULT 0.00, coverage text DEFAULT 'account_only', day_deductible text DEFAULT 'pooled', limit_on text DEFAULT 'payments', account_pays_for text DEFAULT 'in_scope', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_outpatient_visit_result AS 'MODULE_PATHNAME', 'gongbao_SX_CASE_OP' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_outpatient_visit_try(date date, has_account boolean, insurance_state text, level text, retired boolean, total_cost numeric, medical_year integer DEFAULT NULL, flexible boolean DEFAULT false, difference_paid date DEFAULT NULL, out_of_scope_cost numeric DEFAULT 0.00, in_hospital boolean DEFAULT false, designated boolean DEFAULT true, other_place boolean DEFAULT false, filed boolean DEFAULT false, online_settled boolean DEFAULT true, other_exclusion boolean DEFAULT false, balance numeric DEFAULT NULL, relation text DEFAULT 'self', deductible_used_today numeric DEFAULT 0.00, paid_before numeric DEFAULT 0.00, portion_before numeric DEFAULT 0.00, coverage text DEFAULT 'account_only', day_deductible text DEFAULT 'pooled', limit_on text DEFAULT 'payments', account_pays_for text DEFAULT 'in_scope', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_outpatient_visit_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CASE_OP_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_outpatient_visit IS 'SX-CASE-OP One outpatient visit, from who may draw to cash 普通门诊就医结算
三政办〔2022〕20号第五条、第七条至第九条、第十一条、第十三条、第十五条至第十七条、第二十一条
in force from 自 2022-07-01
date (day 日, required 必填) day of service 就医日期
medical_year (year 年度) medical-insurance year the visit belongs to; absent: calendar year of date 就医所属的医保年度；未给出时取 date 所在自然年度
has_account (required 必填) personal-account benefit 享受个人账户待遇
insurance_state (required 必填) state 参保状态: active 正常享受, waiting 待遇享受等待期, arrears 欠费, suspended 暂停, terminated 终止, transferred_out 转出统筹区
flexible (default 默认 false) flexible worker 灵活就业人员
difference_paid (day 日) day a flexible worker without account paid the difference 未享受个人账户待遇的灵活就业人员补足缴费差额的日期
level (required 必填) institution 定点医疗机构级别: primary 一级以下基层医疗机构, secondary 二级医疗机构, tertiary 三级医疗机构
retired (required 必填) retiree status in force on the day (SX-OP-08) 就医当日已按退休人员享受待遇（SX-OP-08）
total_cost (yuan 元, required 必填) cost of the visit 本次就医总费用
out_of_scope_cost (yuan 元, default 默认 0.00) the part outside the scope of insurance 其中医保支付范围外费用
in_hospital (default 默认 false) during a hospital stay (same-day discharge: caller decides) 住院期间（当日出院的由调用方判断）
designated (default 默认 true) designated institution 定点医药机构
other_place (default 默认 false) care in another place 异地就医
filed (default 默认 false) other-place care filed 异地就医已备案
online_settled (default 默认 true) settled on line 联网直接结算
other_exclusion (default 默认 false) excluded by another rule 其他规定不予支付
balance (yuan 元) balance of the personal account that pays; absent: none does 用于支付的个人账户余额；未给出的，不使用个人账户
relation (default 默认 self) what the patient is to its holder 就医人与账户持有人的关系: self 本人, spouse 配偶, parent 父母, child 子女, other 其他
deductible_used_today (yuan 元, default 默认 0.00) deductible used up earlier on the same natural day at the same institution 同一自然日在同一定点医疗机构此前已计的起付标准
paid_before (yuan 元, default 默认 0.00) pooling payments of the year before this visit, all institutions 本年度本次就医前在各机构累计的门诊统筹支付金额
portion_before (yuan 元, default 默认 0.00) payable portions of the year before (used with limit_on=costs) 本年度此前累计的起付标准以上费用（limit_on=costs 时使用）
coverage (default 默认 account_only) who is covered by outpatient pooling in Sanmenxia 三门峡门诊统筹覆盖的人员: account_only 享受个人账户待遇的参保人员, all_insured 全体职工医保参保人员
day_deductible (default 默认 pooled) several visits on one day at one institution 一个自然日内在同一定点医疗机构多次就医: pooled 未用完的部分结转到下一次就医, first_visit 首次结算即视为已扣除
limit_on (default 默认 payments) what the outpatient annual limit caps 门诊年度限额限制的对象: payments 统筹基金支付金额, costs 起付标准以上的政策范围内费用
account_pays_for (default 默认 in_scope) what of a visit the personal account pays 个人账户支付就医费用的范围: in_scope 政策范围内自付费用, all_borne 由个人负担的全部医疗费用
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_outpatient_visit_try IS 'SX-CASE-OP: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_fund_plan_result AS (premium_need numeric, aid_need numeric, own_needed numeric, make_up numeric, balance numeric, finding text, in_transition boolean, years text);
COMMENT ON COLUMN gongbao.sanmenxia_fund_plan_result.premium_need IS '(yuan 元) premium subsidies of all counties 各县（市、区）参保资助合计';
COMMENT ON COLUMN gongbao.sanmenxia_fund_plan_result.aid_need IS '(yuan 元) aid of all counties 各县（市、区）救助资金需求合计';
COMMENT ON COLUMN gongbao.sanmenxia_fund_plan_result.own_needed IS '(yuan 元) own finance needed by all 本级财政应安排资金合计';
COMMENT ON COLUMN gongbao.sanmenxia_fund_plan_result.make_up IS '(yuan 元) gaps made up by all 由同级财政弥补的缺口合计';
COMMENT ON COLUMN gongbao.sanmenxia_fund_plan_result.balance IS '(yuan 元) carried on by all 结转下年合计';
COMMENT ON COLUMN gongbao.sanmenxia_fund_plan_result.finding IS 'ok, or warning: a county keeps more than 15 % 判定结果：ok 或 warning（有县（市、区）结余超过15%）: ok 符合, warning 偏离原则性标准，需说明理由, violation 不符合';
COMMENT ON COLUMN gongbao.sanmenxia_fund_plan_result.in_transition IS '(only if transition_start is given 仅在给出 transition_start 时) date lies in the five-year transition date 在5年过渡期内';
COMMENT ON COLUMN gongbao.sanmenxia_fund_plan_result.years IS 'county by county 各县（市、区）明细: county,need,own_needed,make_up,balance,excess,finding';
CREATE TYPE gongbao.sanmenxia_fund_plan_result_try AS (error text, error_where text, premium_need numeric, aid_need numeric, own_needed numeric, make_up numeric, balance numeric, finding text, in_transition boolean, years text);
CREATE FUNCTION gongbao.sanmenxia_fund_plan(date date, premium numeric DEFAULT NULL, external_subsidy numeric DEFAULT NULL, transition_start date DEFAULT NULL, counties text DEFAULT NULL, groups text DEFAULT NULL, tilt_base text DEFAULT 'excess', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_fund_plan_result AS 'MODULE_PATHNAME', 'gongbao_SX_CASE_FUND' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_fund_plan_try(date date, premium numeric DEFAULT NULL, external_subsidy numeric DEFAULT NULL, transition_start date DEFAULT NULL, counties text DEFAULT NULL, groups text DEFAULT NULL, tilt_base text DEFAULT 'excess', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_fund_plan_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CASE_FUND_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_fund_plan IS 'SX-CASE-FUND A year of the aid funds, county by county 医疗救助基金年度测算
三政办〔2022〕18号第七条至第十一条、第二十条、第二十一条
in force from 自 2022-05-01
date (day 日, required 必填) a day of the year 年度内任意一日
premium (yuan 元, external 另行规定, needed for destitute, otherwise an upper limit destitute 必填；其他身份作为资助上限) personal premium 居民基本医保个人缴费标准
external_subsidy (yuan 元, external 另行规定, needed for rural_at_risk rural_at_risk 必填) subsidy of the rural-revitalisation policy 乡村振兴有效衔接政策规定的资助标准
transition_start (day 日, external 另行规定) day the poverty goals were completed 脱贫攻坚目标任务完成之日
counties (at least one 至少一个) counties: name, subsidy of higher levels, own finance, what was carried over 各县（市、区）：名称、上级财政补助资金、本级财政安排资金、上年结转: county,upper_subsidy,own_funds,balance
groups groups of persons: county, identities, care, disease, number, self-pay of each in the year, referral, place 人群分布：县（市、区）、身份、救助类型、病种、人数、每人本年度自付费用、是否按规定转诊、是否在省内就医: county,recipients,care,disease,persons,self_pay,referred,in_province
tilt_base (default 默认 excess) which part of the residual is tilted in Sanmenxia 三门峡倾斜救助按自付费用的哪一部分计算: excess 超过标准的部分, whole 达到标准后的全部自付费用
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_fund_plan_try IS 'SX-CASE-FUND: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';

CREATE TYPE gongbao.sanmenxia_firm_grants_result AS (conditions_met boolean, six_months_on date, lost_work numeric, start_up_interest numeric, guaranteed_interest numeric, interest numeric, award numeric, park_award numeric, total numeric, city_share numeric, county_share numeric, other_funds numeric, free_seals integer, start_up_rent_relief numeric, epidemic_rent_relief numeric, rent_relief numeric);
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.conditions_met IS 'licensed in 2022, fixed premises, six months of business 2022年新办理营业执照、有固定住所、正常经营6个月以上';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.six_months_on IS '(day 日) day on which six months are full 正常经营满6个月之日';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.lost_work IS '(yuan 元) lost-work subsidy (一) 误工补贴（第一项）';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.start_up_interest IS '(yuan 元) interest subsidy of 三政办〔2022〕19号 一, 二 创业贷款贴息（第一项、第二项）';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.guaranteed_interest IS '(yuan 元) interest of a guarantee loan, 三政〔2023〕2号 (十七) 创业担保贷款贴息（三政〔2023〕2号（十七））';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.interest IS '(yuan 元) the higher of the two (从高不重复) 两项贴息从高不重复';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.award IS '(yuan 元) start-up award (三) 创业奖励（第三项）';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.park_award IS '(yuan 元) one-off award of a logistics park 示范物流园区一次性奖励';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.total IS '(yuan 元) lost_work + interest + award + park_award 奖补合计';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.city_share IS '(yuan 元) borne by the city 市级财政负担';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.county_share IS '(yuan 元) borne by the county 县（市、区）财政负担';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.other_funds IS '(yuan 元) borne by others: what 三政〔2023〕2号 grants; the three add up to total 由其他资金负担（三政〔2023〕2号的项目）；三项之和等于奖补合计';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.free_seals IS '(count 枚) seals free of charge (四) 免费印章数（第四项）';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.start_up_rent_relief IS '(yuan 元) rent spared a new firm (六) 新开办小微企业减免的租金（第六项）';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.epidemic_rent_relief IS '(yuan 元) rent spared in the epidemic, 三政〔2023〕2号 (三) 受疫情影响减免的租金（三政〔2023〕2号（三））';
COMMENT ON COLUMN gongbao.sanmenxia_firm_grants_result.rent_relief IS '(yuan 元) the higher of the two (从高不重复) 两项减免从高不重复';
CREATE TYPE gongbao.sanmenxia_firm_grants_result_try AS (error text, error_where text, conditions_met boolean, six_months_on date, lost_work numeric, start_up_interest numeric, guaranteed_interest numeric, interest numeric, award numeric, park_award numeric, total numeric, city_share numeric, county_share numeric, other_funds numeric, free_seals integer, start_up_rent_relief numeric, epidemic_rent_relief numeric, rent_relief numeric);
CREATE FUNCTION gongbao.sanmenxia_firm_grants(date date, size text, sector text, newly_opened boolean, licensed date, operating_since date, fixed_premises boolean, loan numeric DEFAULT NULL, benchmark_rate numeric DEFAULT NULL, term_months integer DEFAULT NULL, loan_conditions boolean DEFAULT false, guarantee_interest numeric DEFAULT NULL, central_subsidy numeric DEFAULT NULL, listed_same_year boolean DEFAULT false, specialised boolean DEFAULT false, monthly_rent numeric DEFAULT NULL, months_leased integer DEFAULT NULL, state_owned boolean DEFAULT false, epidemic_affected boolean DEFAULT false, park_status text DEFAULT NULL, awarded_before text[] DEFAULT '{}', award_amount numeric DEFAULT NULL, lost_work_paid boolean DEFAULT false, interest_paid boolean DEFAULT false, award_paid boolean DEFAULT false, seals_received boolean DEFAULT false, supported_interest boolean DEFAULT false, supported_award boolean DEFAULT false, count_from text DEFAULT 'operation', interest_period text DEFAULT 'one_year', loan_base text DEFAULT 'capped', award_stacking text DEFAULT 'highest', specialised_condition text DEFAULT 'new_and_listed', rent_sequence text DEFAULT 'fifteen_months', both_levels text DEFAULT 'each_status', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_firm_grants_result AS 'MODULE_PATHNAME', 'gongbao_SX_CASE_FIRM' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
CREATE FUNCTION gongbao.sanmenxia_firm_grants_try(date date, size text, sector text, newly_opened boolean, licensed date, operating_since date, fixed_premises boolean, loan numeric DEFAULT NULL, benchmark_rate numeric DEFAULT NULL, term_months integer DEFAULT NULL, loan_conditions boolean DEFAULT false, guarantee_interest numeric DEFAULT NULL, central_subsidy numeric DEFAULT NULL, listed_same_year boolean DEFAULT false, specialised boolean DEFAULT false, monthly_rent numeric DEFAULT NULL, months_leased integer DEFAULT NULL, state_owned boolean DEFAULT false, epidemic_affected boolean DEFAULT false, park_status text DEFAULT NULL, awarded_before text[] DEFAULT '{}', award_amount numeric DEFAULT NULL, lost_work_paid boolean DEFAULT false, interest_paid boolean DEFAULT false, award_paid boolean DEFAULT false, seals_received boolean DEFAULT false, supported_interest boolean DEFAULT false, supported_award boolean DEFAULT false, count_from text DEFAULT 'operation', interest_period text DEFAULT 'one_year', loan_base text DEFAULT 'capped', award_stacking text DEFAULT 'highest', specialised_condition text DEFAULT 'new_and_listed', rent_sequence text DEFAULT 'fifteen_months', both_levels text DEFAULT 'each_status', rounding text DEFAULT 'half_up')
RETURNS gongbao.sanmenxia_firm_grants_result_try AS 'MODULE_PATHNAME', 'gongbao_SX_CASE_FIRM_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION gongbao.sanmenxia_firm_grants IS 'SX-CASE-FIRM One firm''s file: every grant 企业奖补一本账
三政办〔2022〕19号第一项、第二项、第三项、第四项、第六项、倒数第二段
in force from 自 2022-06-06 to 至 2024-12-31
date (day 日, required 必填) day of the application 申请日期
size (required 必填) size 企业类型: large 大型企业, medium 中型企业, small 小型企业, micro 微型企业, sole_trader 个体工商户
sector (required 必填) sector 行业: wholesale_retail 批发零售业, accommodation_catering 住宿和餐饮业, services 服务业, construction 建筑业, industry 工业
newly_opened (required 必填) newly opened (新开办) 新开办
licensed (day 日, required 必填) licence date 营业执照办理日期
operating_since (day 日, required 必填) start of normal business 正常经营起始日期
fixed_premises (required 必填) fixed premises 有固定住所
loan (yuan 元) start-up loan; absent: none 创业贷款额；未给出的，视为没有
benchmark_rate (%, external 另行规定, needed with loan 给出 loan 时必填) benchmark loan rate a year 贷款基准年利率
term_months (months 月, needed with loan 给出 loan 时必填) loan term 贷款期限
loan_conditions (default 默认 false) a firm meets the loan conditions 小微企业符合贷款条件
guarantee_interest (yuan 元) interest of a personal start-up guarantee loan; absent: none 个人创业担保贷款当期利息；未给出的，视为没有
central_subsidy (yuan 元, external 另行规定, needed with guarantee_interest 给出 guarantee_interest 时必填) central part of it 其中中央补助金额
listed_same_year (default 默认 false) entered the 四上 statistics in the same year 当年纳入“四上”企业统计
specialised (default 默认 false) recognised as specialised (专精特新) 认定为专精特新企业
monthly_rent (yuan 元) monthly rent; absent: none 月租金；未给出的，视为没有承租
months_leased (months 月, needed with monthly_rent 给出 monthly_rent 时必填) months from the lease 自承租之日起的月数
state_owned (default 默认 false) state-asset premises 国有资产经营用房
epidemic_affected (default 默认 false) cannot operate normally because of the epidemic 受疫情影响不能正常经营
park_status status won as a logistics park; absent: none 创建成功的物流园区称号；未给出的，视为没有: national 国家级示范物流园区, provincial 省级示范物流园区
awarded_before (default 默认 none) statuses already awarded 此前已获奖励的称号: national 国家级示范物流园区, provincial 省级示范物流园区
award_amount (yuan 元, external 另行规定, needed with park_status unless already awarded 给出 park_status 且此前未获奖励时必填) award of that status 该称号的奖励金额
lost_work_paid (default 默认 false) lost-work subsidy already paid 已领取误工补贴
interest_paid (default 默认 false) interest already subsidised 已享受贴息
award_paid (default 默认 false) start-up award already paid 已享受创业奖励
seals_received (default 默认 false) first set of seals already made 首套印章已刻制
supported_interest (default 默认 false) other central, provincial or city money already supports the loan 该贷款已获中央、省、市级财政其他专项资金支持
supported_award (default 默认 false) such money already supports what the award is for 创业奖励的项目已获上述资金支持
count_from (default 默认 operation) start of the six months of normal business 正常经营活动6个月的起算日: operation 自实际经营之日起算, licence 自办理营业执照之日起算
interest_period (default 默认 one_year) period of the interest subsidy 贴息的期限: one_year 最多12个月, whole_term 整个贷款期限
loan_base (default 默认 capped) principal of the sole-trader interest subsidy 个体工商户贴息的本金: capped 实际贷款额，最高按5万元计算, fixed 一律按5万元计算, actual 按实际贷款额计算
award_stacking (default 默认 highest) sector award and specialised-enterprise award 行业奖励与专精特新奖励能否叠加: highest 取较高的一项, sum 两项均给予
specialised_condition (default 默认 new_and_listed) condition of the 300 000 award 30万元奖励的条件: new_and_listed 还须当年纳入“四上”企业统计, new_only 新开办小微企业认定为专精特新即可
rent_sequence (default 默认 fifteen_months) 3 months free and 12 months half “免收3个月房租，减半收取12个月房租”如何计算: fifteen_months 先免3个月，再减半12个月, twelve_months 共12个月：免3个月、减半9个月
both_levels (default 默认 each_status) award for national and provincial model park 国家级、省级示范物流园区均创建成功时的奖励: each_status 每创建成功一级各奖励一次, once 合计只奖励一次
rounding (default 默认 half_up) rounding of each paid component to the fen 各项支付金额精确到分的舍入方式: half_up 四舍五入, half_even 四舍六入五成双, truncate 舍去尾数';
COMMENT ON FUNCTION gongbao.sanmenxia_firm_grants_try IS 'SX-CASE-FIRM: a refusal stands in error and error_where, beside NULLs 被拒绝时不报错，原因见 error、error_where';
