// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
//
// Printed by the program faces, and compared with what it prints.

import type { Money, Options } from "./gongbao.js";

/** What a rule refuses with. */
export type ErrorName =
  | "unknown_rule"
  | "unknown_key"
  | "duplicate_key"
  | "invalid_value"
  | "invalid_date"
  | "unknown_value"
  | "unknown_recipient"
  | "missing_input"
  | "external_parameter_missing"
  | "negative_amount"
  | "not_in_force"
  | "out_of_range"
  | "inconsistent_amounts"
  | "inconsistent_dates"
  | "subgroup_required"
  | "calendar_not_published";

export type AccountMode =
  /** 统账结合 */
  | "with_account"
  /** 单建统筹 */
  | "pool_only";
export type AccountPaysFor =
  /** the policy-scope part left  政策范围内自付费用 */
  | "in_scope"
  /** all that the person bears  由个人负担的全部医疗费用 */
  | "all_borne";
export type AccumulatorStart =
  /** the day the rules begin  细则施行之日 */
  | "rule_start"
  /** 1 January of that year  当年1月1日 */
  | "year_start";
export type AidApplicationItem =
  /** 书面申请 */
  | "written_form"
  /** 困难身份认定地乡镇(街道)社会救助服务窗口 */
  | "right_window"
  /** 县级医保部门审核 */
  | "county_review";
export type Alert =
  /** burden ≥ threshold  个人负担达到标准即预警 */
  | "at_least"
  /** burden > threshold  个人负担超过标准才预警 */
  | "above";
export type AlertGroup =
  /** 因病返贫风险监测 */
  | "relapse_risk"
  /** 因病致贫风险监测 */
  | "poverty_risk";
export type Applicant =
  /** 土储部门或区政府(管委会) */
  | "reserve_or_district"
  /** 使用权单位 */
  | "land_user"
  /** 建设单位 */
  | "builder"
  /** 无 */
  | "none";
export type Application =
  /** 适用本办法 */
  | "direct"
  /** 参照本办法执行 */
  | "by_analogy"
  /** 不适用 */
  | "none";
export type ArchaeologyAct =
  /** application for a survey  提出考古调查、勘探申请 */
  | "application"
  /** check on the site  组织调查核实 */
  | "site_check"
  /** commission and entry on the site  委托并进场勘探 */
  | "entry"
  /** field work  完成勘探工作 */
  | "field_work"
  /** exploration report  报送考古勘探报告 */
  | "report"
  /** opinion of the relics authority  提供相关意见 */
  | "opinion"
  /** excavation, with its own approval  签订发掘协议并报批发掘 */
  | "excavation"
  /** application to adjust the plan  申请调整国土空间规划 */
  | "planning_adjustment"
  /** nothing  无 */
  | "none";
export type ArchaeologyParty =
  /** applicant  申请单位 */
  | "applicant"
  /** the city's relics authority  市文物行政部门 */
  | "relics_authority"
  /** exploration unit  考古勘探单位 */
  | "exploration_unit"
  /** nobody  无 */
  | "none";
export type AreaGround =
  /** area alone puts a site in scope  占地面积达到标准即属范围 */
  | "scope"
  /** only says who may execute  仅说明可由谁执行 */
  | "executor";
export type AwardStacking =
  /** the higher one  取较高的一项 */
  | "highest"
  /** both  两项均给予 */
  | "sum";
export type BenefitKind =
  /** 普通门诊统筹 */
  | "outpatient_pooling"
  /** 门诊慢特病(含特药) */
  | "chronic_special"
  /** 产前门诊检查 */
  | "prenatal_check";
export type BestBy =
  /** the category of the better rank  取序位更高的类别 */
  | "rank"
  /** the category that brings more for this claim  取本次救助金额更高的类别 */
  | "result";
export type BothLevels =
  /** once per status  每创建成功一级各奖励一次 */
  | "each_status"
  /** one award in all  合计只奖励一次 */
  | "once";
export type Building =
  /** 农民自建住宅 */
  | "farm_self_built"
  /** 公共建筑 */
  | "public"
  /** 国家机关办公建筑 */
  | "state_organ_office"
  /** 国有资金参与的其他公共建筑 */
  | "state_funded_public"
  /** 住宅小区 */
  | "residential_estate"
  /** 其他民用建筑 */
  | "other_civil";
export type Care =
  /** 住院救助 */
  | "inpatient"
  /** 门诊救助 */
  | "outpatient";
export type Category =
  /** 特困人员 */
  | "destitute"
  /** 孤儿 */
  | "orphan"
  /** 低保对象 */
  | "subsistence"
  /** 返贫致贫人口 */
  | "relapsed_poor"
  /** 监测帮扶对象 */
  | "monitored"
  /** 其他监测范围内人口 */
  | "other_monitored"
  /** 农村易返贫致贫人口 */
  | "rural_at_risk"
  /** 低保边缘家庭成员 */
  | "margin"
  /** 因病致贫重病患者 */
  | "illness_poor"
  /** 无救助身份 */
  | "none";
export type Channel =
  /** 直接救助 */
  | "direct"
  /** 依申请救助 */
  | "application"
  /** 不适用 */
  | "none";
export type CommissionItem =
  /** 核对项目 */
  | "verification_items"
  /** 核对对象 */
  | "subjects"
  /** 核对内容 */
  | "contents"
  /** 委托期限 */
  | "term"
  /** 权责声明 */
  | "responsibilities"
  /** 书面形式 */
  | "written_form"
  /** 同级委托 */
  | "same_level";
export type CommissionPaper =
  /** 委托书 */
  | "commission"
  /** 核对对象基本情况 */
  | "basic_facts"
  /** 核对对象信息 */
  | "information"
  /** 诚信承诺授权书 */
  | "authorisation"
  /** 申请人及家庭成员身份信息 */
  | "identities"
  /** 证明材料 */
  | "proofs";
export type Contributor =
  /** 个体工商户(个人身份参保) */
  | "sole_trader"
  /** 灵活就业人员 */
  | "flexible_worker"
  /** 其他 */
  | "other";
export type CostCase =
  /** 区域评估 */
  | "area_assessment"
  /** 使用权单位内建设 */
  | "land_in_use"
  /** 5万平方米以下调查核实 */
  | "small_site_check"
  /** 实施前已出让划拨 */
  | "transferred_before";
export type CostKind =
  /** 住院 */
  | "inpatient"
  /** 慢性病长期服药 */
  | "chronic_drugs"
  /** 重特大疾病长期门诊 */
  | "long_term_outpatient"
  /** 高值药品 */
  | "high_value_drugs"
  /** 普通门诊 */
  | "plain_outpatient"
  /** 其他 */
  | "other";
export type CountFrom =
  /** start of actual business  自实际经营之日起算 */
  | "operation"
  /** licence date  自办理营业执照之日起算 */
  | "licence";
export type Coverage =
  /** members with personal-account benefit  享受个人账户待遇的参保人员 */
  | "account_only"
  /** all insured employees  全体职工医保参保人员 */
  | "all_insured";
export type DayDeductible =
  /** the unused part passes to the next visit  未用完的部分结转到下一次就医 */
  | "pooled"
  /** used up by the first settlement  首次结算即视为已扣除 */
  | "first_visit";
export type DeadlineDay =
  /** X itself still in time  X日当日仍在期限内 */
  | "included"
  /** the day before X is the last  X日的前一日为最后一日 */
  | "excluded";
export type DebtTreatment =
  /** ignored  不扣除 */
  | "not_netted"
  /** deducted (not below 0)  扣除（扣除后不低于0） */
  | "netted";
export type DeductibleBasis =
  /** once a year, on the accumulated base  每年度扣一次，按累计费用计算 */
  | "annual"
  /** on every claim or stay  每次结算（住院）各扣一次 */
  | "per_claim";
export type Disease =
  /** 终末期肾病透析 */
  | "esrd_dialysis"
  /** 血友病 */
  | "haemophilia"
  /** 慢性粒细胞性白血病 */
  | "cml"
  /** I型糖尿病 */
  | "type1_diabetes"
  /** 耐多药肺结核 */
  | "mdr_tb"
  /** 再生障碍性贫血 */
  | "aplastic_anaemia"
  /** 恶性肿瘤门诊放化疗 */
  | "cancer_chemo_radio"
  /** 器官移植抗排异 */
  | "anti_rejection"
  /** 重性精神病药物维持 */
  | "severe_psychosis"
  /** 不在病种范围 */
  | "unlisted";
export type District =
  /** 湖滨区 */
  | "hubin"
  /** 陕州区 */
  | "shanzhou"
  /** 城乡一体化示范区(示范区) */
  | "demonstration_zone"
  /** 经济开发区 */
  | "economic_zone"
  /** 现代服务业开发区 */
  | "modern_services_zone"
  /** 开发区 */
  | "development_zone"
  /** 义马市 */
  | "yima"
  /** 渑池县 */
  | "mianchi"
  /** 灵宝市 */
  | "lingbao"
  /** 卢氏县 */
  | "lushi"
  /** 合计 */
  | "total";
export type EnforcementField =
  /** 一般领域 */
  | "ordinary"
  /** 国家安全 */
  | "national_security"
  /** 社会治安管理 */
  | "public_order"
  /** 人民群众身体健康 */
  | "public_health"
  /** 安全生产 */
  | "work_safety";
export type Exclusion =
  /** 无 */
  | "none"
  /** 住院期间 */
  | "in_hospital"
  /** 非定点 */
  | "non_designated"
  /** 异地未备案 */
  | "unfiled"
  /** 非联网直接结算 */
  | "offline"
  /** 其他不符合规定 */
  | "other_rule";
export type Expense =
  /** 定点医疗机构医疗费用 */
  | "medical"
  /** 药品 */
  | "drug"
  /** 医疗器械 */
  | "device"
  /** 医用耗材 */
  | "consumable"
  /** 公共卫生费用 */
  | "public_health"
  /** 体育健身 */
  | "fitness"
  /** 养生保健 */
  | "wellness"
  /** 居民医保个人缴费 */
  | "resident_premium"
  /** 长期护理保险缴费 */
  | "care_premium"
  /** 职工大额补充保险缴费 */
  | "supplement_premium"
  /** 其他 */
  | "other";
export type ExplorationReportItem =
  /** 项目名称 */
  | "project_name"
  /** 项目负责人 */
  | "project_leader"
  /** 项目概况 */
  | "overview"
  /** 勘探位置图 */
  | "location_map"
  /** 勘探范围图 */
  | "area_map"
  /** 工作目的与工作经过 */
  | "purpose_and_course"
  /** 工作流程 */
  | "workflow"
  /** 主要收获(价值初判) */
  | "main_findings"
  /** 遗迹定位测量图 */
  | "feature_plan"
  /** 工作过程照片 */
  | "photographs"
  /** 相关保护建议 */
  | "protection_advice";
export type FieldClock =
  /** keeps running  继续计算 */
  | "running"
  /** only in-season days count  只计勘探季节内的日数 */
  | "stopped";
export type FieldWork =
  /** 考古调查 */
  | "survey"
  /** 考古勘探 */
  | "exploration"
  /** 考古发掘 */
  | "excavation";
export type Filer =
  /** 处罚决定机关 */
  | "deciding_organ"
  /** 主办机关 */
  | "lead_organ";
export type FilingBody =
  /** 市政府 */
  | "city_government"
  /** 县(市)区政府、管委会 */
  | "county_government"
  /** 市直部门 */
  | "municipal_department"
  /** 无 */
  | "none";
export type FilingItem =
  /** filing report  备案报告 */
  | "report"
  /** penalty decision  行政处罚决定书（复印件） */
  | "decision"
  /** receipt of service  行政处罚决定书送达回证（复印件） */
  | "service_receipt"
  /** opinion of the legal review  重大执法决定法制审核意见书（复印件） */
  | "legal_review"
  /** prior notice  行政处罚先行告知书（复印件） */
  | "prior_notice"
  /** record of the collective discussion  集体讨论笔录 */
  | "discussion_record"
  /** approval form of the case  案件处理审批表（复印件） */
  | "approval_form"
  /** other material asked for  要求提交的其他材料 */
  | "other_material"
  /** bound in one volume  装订成册 */
  | "binding";
export type FilingOutcome =
  /** 应报送备案 */
  | "file"
  /** 不报送备案 */
  | "exempt"
  /** 已报送、审查继续 */
  | "under_review"
  /** 审查完毕 */
  | "reviewed"
  /** 备案审查终止 */
  | "terminated";
export type Finding =
  /** 符合 */
  | "ok"
  /** 偏离原则性标准，需说明理由 */
  | "warning"
  /** 不符合 */
  | "violation";
export type FirstYear =
  /** whole annual cap  全年限额 */
  | "full"
  /** 1/12 of the cap  限额的十二分之一 */
  | "pro_rata";
export type FullTermDay =
  /** on the corresponding day  对应日当日 */
  | "anniversary"
  /** on the day after it  对应日的次日 */
  | "next_day";
export type GovernedBy =
  /** 本规范 */
  | "local"
  /** 辽宁省居民家庭经济核对办法 */
  | "provincial"
  /** 不适用 */
  | "none";
export type GreenLevel =
  /** 除外 */
  | "exempt"
  /** 基本级 */
  | "basic"
  /** 一星级及以上 */
  | "one_star";
export type Honour =
  /** 国家专精特新小巨人企业 */
  | "little_giant"
  /** 河南省专精特新中小企业 */
  | "provincial_specialised";
export type HousingAct =
  /** application with the builder's consent  填写申请表并取得建设单位同意 */
  | "application"
  /** decision on the resale  作出核准或者不予核准的决定 */
  | "decision"
  /** repurchase by the government  政府回购 */
  | "repurchase"
  /** payment of the land gain  交纳土地收益金 */
  | "payment"
  /** registration of the title  办理不动产登记 */
  | "registration"
  /** nothing  无 */
  | "none";
export type HousingParty =
  /** owner  购房人 */
  | "owner"
  /** the city's housing-reform office  市住房制度改革办公室 */
  | "housing_reform_office"
  /** government  政府 */
  | "government"
  /** nobody  无 */
  | "none";
export type IdentityChange =
  /** the new category's terms hold for what comes  新类别的标准只适用于以后发生的费用 */
  | "prospective"
  /** its tilt deductible is held against the whole year, and what that frees is paid now  按新类别的倾斜救助起付标准重新计算全年，由此增加的救助在本次补付 */
  | "year_recomputed";
export type Insurance =
  /** 城乡居民基本医保 */
  | "resident"
  /** 职工基本医保 */
  | "employee"
  /** 未参保 */
  | "uninsured";
export type InsuranceState =
  /** 正常享受 */
  | "active"
  /** 待遇享受等待期 */
  | "waiting"
  /** 欠费 */
  | "arrears"
  /** 暂停 */
  | "suspended"
  /** 终止 */
  | "terminated"
  /** 转出统筹区 */
  | "transferred_out";
export type IntegrityRecord =
  /** 个人诚信管理体系数据库 */
  | "personal"
  /** 单位诚信管理体系数据库 */
  | "organisational"
  /** 不纳入 */
  | "none";
export type InterestPeriod =
  /** at most 12 months  最多12个月 */
  | "one_year"
  /** whole loan term  整个贷款期限 */
  | "whole_term";
export type LandStatus =
  /** 未出让划拨(含已入库) */
  | "undisposed"
  /** 使用权范围内建设 */
  | "in_use"
  /** 本办法实施前已出让划拨 */
  | "transferred_before"
  /** 已完成建设未调查勘探 */
  | "built";
export type LateBy =
  /** nominal last day  期限届满日（未顺延） */
  | "due"
  /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
  | "due_workday";
export type LateFeeStart =
  /** runs from the end of the grace period  自缓缴期满次日起计收 */
  | "after_grace"
  /** runs from the due day of the bill  自账单到期次日起计收 */
  | "retroactive";
export type Level =
  /** 基层定点医疗机构 */
  | "primary"
  /** 二级定点医疗机构 */
  | "secondary"
  /** 三级定点医疗机构 */
  | "tertiary";
export type LimitOn =
  /** fund payments  统筹基金支付金额 */
  | "payments"
  /** payable in-scope cost above the deductible  起付标准以上的政策范围内费用 */
  | "costs";
export type LoanBase =
  /** min(loan, 50 000)  实际贷款额，最高按5万元计算 */
  | "capped"
  /** always 50 000  一律按5万元计算 */
  | "fixed"
  /** the actual loan  按实际贷款额计算 */
  | "actual";
export type LookBackDeductible =
  /** one deductible with the year of confirmation  与确认当年共用一个起付标准 */
  | "shared"
  /** its own deductible  单独扣一次起付标准 */
  | "separate";
export type MajorBasis =
  /** 列举种类 */
  | "listed_kind"
  /** 金额标准 */
  | "amount"
  /** 从其规定 */
  | "superior_rule"
  /** 无 */
  | "none";
export type Member =
  /** 在职职工 */
  | "employee"
  /** 灵活就业人员 */
  | "flexible";
export type NetBusiness =
  /** net business income is at least 0  经营性净收入不低于0 */
  | "floored"
  /** a loss reduces other income  亏损冲减其他收入 */
  | "signed";
export type NextStep =
  /** 向省申请 */
  | "apply_to_province"
  /** 委托勘探单位 */
  | "commission_unit"
  /** 现场核实 */
  | "check_on_site"
  /** 提供意见 */
  | "issue_opinion";
export type OddFen =
  /** province  省级 */
  | "province"
  /** city and county  市、县级 */
  | "local";
export type ParameterBasis =
  /** 文件规定的最低标准 */
  | "floor_baseline"
  /** 外部参数 */
  | "supplied";
export type ParkStatus =
  /** 国家级示范物流园区 */
  | "national"
  /** 省级示范物流园区 */
  | "provincial";
export type Party =
  /** 公民 */
  | "citizen"
  /** 企业法人 */
  | "enterprise"
  /** 个体工商户 */
  | "sole_trader"
  /** 非企业法人或者其他组织 */
  | "other_organisation";
export type Payer =
  /** 区政府(管委会) */
  | "district_government"
  /** 使用权单位 */
  | "land_user"
  /** 申请单位 */
  | "applicant"
  /** 建设单位 */
  | "builder";
export type PayerScope =
  /** every payer  所有缴费人 */
  | "all"
  /** the three payer kinds of the tax cut  限于享受税费减征的三类纳税人 */
  | "same_three";
export type PenalisingOrgan =
  /** 县(市)区政府 */
  | "county_government"
  /** 开发区、高新区管委会 */
  | "zone_committee"
  /** 市直部门 */
  | "municipal_department"
  /** 省垂直领导部门 */
  | "provincial_department"
  /** 县(市)区政府、管委会的下级行政机关 */
  | "county_subordinate"
  /** 市直部门的下级行政机关 */
  | "department_subordinate"
  /** 其他机关 */
  | "other";
export type PenaltyAct =
  /** filing with the city  报送市政府备案 */
  | "filing"
  /** review of the filing  完成备案审查 */
  | "review"
  /** notice of the challenge to the bureau  及时告知复议或诉讼情况 */
  | "challenge_notice"
  /** nothing  无 */
  | "none";
export type PenaltyAmounts =
  /** each amount alone  各项金额分别对照 */
  | "each"
  /** both added  两项金额相加 */
  | "sum";
export type PenaltyKind =
  /** 降低资质等级 */
  | "downgrade_qualification"
  /** 吊销许可证件 */
  | "revoke_licence"
  /** 责令停产停业 */
  | "halt_business"
  /** 责令关闭 */
  | "close_down"
  /** 限制从业 */
  | "restrict_practice"
  /** 暂扣许可证件 */
  | "suspend_licence"
  /** 罚款 */
  | "fine"
  /** 没收财产 */
  | "confiscation"
  /** 警告 */
  | "warning"
  /** 其他 */
  | "other";
export type PenaltyParty =
  /** organ that punished  行政处罚决定机关 */
  | "penalising_organ"
  /** the city's judicial-administration department  市司法行政部门 */
  | "judicial_bureau"
  /** nobody  无 */
  | "none";
export type Place =
  /** 户籍地 */
  | "registration"
  /** 居住地 */
  | "residence"
  /** 其他地方 */
  | "elsewhere";
export type PlainOutpatient =
  /** not counted  不计入 */
  | "excluded"
  /** counted  计入 */
  | "included";
export type PreForceCosts =
  /** counted  计入 */
  | "counted"
  /** window cut at 2023-01-01  追溯期不早于2023年1月1日 */
  | "excluded";
export type Preemption =
  /** 政府优先回购 */
  | "sold_to_government"
  /** 自行转让 */
  | "free_sale";
export type PrincipleScope =
  /** deductible only (rate and cap are hard floors)  只及于起付标准（支付比例和限额为硬性下限） */
  | "deductible"
  /** all three are soft  三项均为原则性要求 */
  | "all";
export type Programme =
  /** 最低生活保障 */
  | "subsistence_allowance"
  /** 特困人员供养 */
  | "destitute_support"
  /** 医疗救助 */
  | "medical_aid"
  /** 教育救助 */
  | "education_aid"
  /** 住房保障 */
  | "housing_security"
  /** 就业救助 */
  | "employment_aid"
  /** 临时救助 */
  | "temporary_aid"
  /** 法律援助 */
  | "legal_aid"
  /** 其他(等) */
  | "other";
export type PublishedOn =
  /** date of signature  落款日期 */
  | "signature"
  /** print date of the gazette  公报刊印日期 */
  | "gazette";
export type Qualification =
  /** 国家文物行政部门颁发的考古发掘资质 */
  | "national_excavation"
  /** 省级文物行政部门颁发的考古勘探资质 */
  | "provincial_exploration";
export type QualifiedFor =
  /** excavation needs the national qualification  考古发掘须有国家颁发的考古发掘资质 */
  | "its_own_work"
  /** either qualification does for all three  任一资质均可从事调查、勘探、发掘 */
  | "any_work";
export type QuotaCap =
  /** outside the 20 000  不占用2万元限额 */
  | "separate"
  /** uses up the 20 000  占用2万元限额 */
  | "shared";
export type QuotaWhenCheaper =
  /** quota paid in full  按定额全额支付 */
  | "full"
  /** limited to the cost left after insurance  以医保支付后的剩余费用为限 */
  | "limited";
export type Recipient =
  /** 特困人员 */
  | "destitute"
  /** 孤儿 */
  | "orphan"
  /** 低保对象 */
  | "subsistence"
  /** 返贫致贫人口 */
  | "relapsed_poor"
  /** 监测帮扶对象 */
  | "monitored"
  /** 其他监测范围内人口 */
  | "other_monitored"
  /** 农村易返贫致贫人口 */
  | "rural_at_risk"
  /** 低保边缘家庭成员 */
  | "margin"
  /** 因病致贫重病患者 */
  | "illness_poor"
  /** 脱贫人口(未纳入监测) */
  | "lifted_poor"
  /** 一般参保人员 */
  | "ordinary";
export type Relation =
  /** 本人 */
  | "self"
  /** 配偶 */
  | "spouse"
  /** 父母 */
  | "parent"
  /** 子女 */
  | "child"
  /** 其他 */
  | "other";
export type RentSequence =
  /** 3 free, then 12 half  先免3个月，再减半12个月 */
  | "fifteen_months"
  /** 12 months in all, 3 free and 9 half  共12个月：免3个月、减半9个月 */
  | "twelve_months";
export type RepurchaseForm =
  /** 连乘 */
  | "multiplicative"
  /** 加减 */
  | "additive";
export type ResidualCounts =
  /** only referred care inside the province  只计规范转诊且在省域内的就医 */
  | "qualifying"
  /** all care accepted for aid  计入全部纳入救助的就医 */
  | "all_care";
export type ReviewBody =
  /** 无 */
  | "none"
  /** 同级核对机构 */
  | "same_level"
  /** 上一级核对机构 */
  | "next_level_up"
  /** 省级核对机构 */
  | "province";
export type Revocation =
  /** revocation beside the fine  罚款并吊销许可证 */
  | "in_addition"
  /** revocation in place of the fine  吊销许可证，不再罚款 */
  | "instead";
export type Rounding =
  /** 四舍五入 */
  | "half_up"
  /** 四舍六入五成双 */
  | "half_even"
  /** 舍去尾数 */
  | "truncate";
export type Route =
  /** 省文物行政部门 */
  | "provincial"
  /** 直接委托 */
  | "direct_commission"
  /** 先调查核实 */
  | "field_check";
export type ScheduleOrder =
  /** 基层起付标准高于其他级别 */
  | "base_deductible"
  /** 基层支付比例低于其他级别 */
  | "base_rate"
  /** 基层限额低于其他级别 */
  | "base_cap"
  /** 退休人员起付标准高于在职职工 */
  | "retired_deductible"
  /** 退休人员支付比例低于在职职工 */
  | "retired_rate"
  /** 退休人员限额低于在职职工 */
  | "retired_cap";
export type ScopeGround =
  /** 保护范围和建设控制地带 */
  | "protected_zone"
  /** 普查发现遗迹区域 */
  | "survey_find"
  /** 区域评估土地 */
  | "district_assessment"
  /** 建设生产中发现文物区域 */
  | "construction_find"
  /** 第(五)项项目 */
  | "item_five"
  /** 占地面积标准 */
  | "area";
export type Sector =
  /** 批发零售业 */
  | "wholesale_retail"
  /** 住宿和餐饮业 */
  | "accommodation_catering"
  /** 服务业 */
  | "services"
  /** 建筑业 */
  | "construction"
  /** 工业 */
  | "industry";
export type Signatories =
  /** every family member  全体家庭成员 */
  | "all_members"
  /** the applicant alone  仅申请人 */
  | "applicant";
export type Size =
  /** 大型企业 */
  | "large"
  /** 中型企业 */
  | "medium"
  /** 小型企业 */
  | "small"
  /** 微型企业 */
  | "micro"
  /** 个体工商户 */
  | "sole_trader";
export type SpecialisedCondition =
  /** listed in the 四上 statistics as well  还须当年纳入“四上”企业统计 */
  | "new_and_listed"
  /** new small firm recognised as specialised  新开办小微企业认定为专精特新即可 */
  | "new_only";
export type Stage =
  /** 出让或划拨前 */
  | "land_transfer"
  /** 规划许可前 */
  | "planning_permit"
  /** 开工前 */
  | "start_of_works"
  /** 不适用 */
  | "none";
export type StartCondition =
  /** ground not yet broken  未进行挖掘或其他土方施工作业 */
  | "undisturbed"
  /** boundary posts set  具备明确的勘探区域边界桩点 */
  | "boundary_marked"
  /** site cleared  已完成土地清表 */
  | "cleared"
  /** no dispute over rights to the land  无妨碍考古工作的权属纠纷 */
  | "undisputed"
  /** underground pipelines marked  已清晰标识地下管线设施位置 */
  | "pipelines_marked"
  /** other conditions of law met  符合法律法规规定的其他条件 */
  | "other_legal"
  /** authority approved or was consulted  经相关行政主管部门批准或者征求其意见 */
  | "authority"
  /** safety measures taken  提前做好安全防护措施 */
  | "safety";
export type StayTotal =
  /** including the out-of-scope part  含政策范围外费用 */
  | "gross"
  /** without it  不含政策范围外费用 */
  | "net";
export type SuperiorRule =
  /** 上位法无另行规定 */
  | "silent"
  /** 上位法定为重大 */
  | "major"
  /** 上位法定为非重大 */
  | "not_major";
export type SurveyOutcome =
  /** 提供意见 */
  | "opinion"
  /** 发掘协议及报批 */
  | "excavation"
  /** 同意办理后续手续 */
  | "consent"
  /** 原址保护、调整规划 */
  | "planning_adjustment";
export type SuspensionCause =
  /** 自然灾害 */
  | "natural_disaster"
  /** 事故灾难 */
  | "accident"
  /** 公共卫生事件 */
  | "public_health"
  /** 社会安全事件 */
  | "social_security"
  /** 其他 */
  | "other";
export type Tax =
  /** 资源税 */
  | "resource_tax"
  /** 水资源税 */
  | "water_resource_tax"
  /** 城市维护建设税 */
  | "urban_construction_tax"
  /** 房产税 */
  | "property_tax"
  /** 城镇土地使用税 */
  | "land_use_tax"
  /** 印花税 */
  | "stamp_duty"
  /** 证券交易印花税 */
  | "securities_stamp_duty"
  /** 耕地占用税 */
  | "farmland_occupation_tax"
  /** 教育费附加 */
  | "education_surcharge"
  /** 地方教育附加 */
  | "local_education_surcharge"
  /** 其他 */
  | "other";
export type Taxpayer =
  /** 增值税小规模纳税人 */
  | "vat_small_scale"
  /** 小型微利企业 */
  | "small_low_profit"
  /** 个体工商户 */
  | "sole_trader"
  /** 其他 */
  | "other";
export type TermEnd =
  /** same month and day, inclusive  届满年份的对应日，含当日 */
  | "same_day"
  /** the day before  对应日的前一日 */
  | "day_before";
export type TiltBase =
  /** residual above the threshold  超过标准的部分 */
  | "excess"
  /** whole residual once it is reached  达到标准后的全部自付费用 */
  | "whole";
export type TiltTrigger =
  /** any residual after basic aid  基本救助后仍有自付费用即可 */
  | "always"
  /** only when the annual basic cap is used up  须用完基本救助年度限额 */
  | "after_basic_cap";
export type TitleBar =
  /** resale only  仅限上市转让 */
  | "sale"
  /** buying out full title as well  不转让仅取得完全产权的也在内 */
  | "full_title";
export type TitleRoute =
  /** 上市转让 */
  | "resale"
  /** 不转让仅取得完全产权 */
  | "full_title";
export type TransferReason =
  /** 继承 */
  | "inheritance"
  /** 离婚 */
  | "divorce"
  /** 上市转让 */
  | "sale"
  /** 赠与 */
  | "gift"
  /** 其他 */
  | "other";
export type ValidityGap =
  /** one unbroken validity  有效期连续不断 */
  | "continuous"
  /** not in force on those six days  该6日不在有效期内 */
  | "interrupted";
export type VerificationAct =
  /** decision on acceptance  作出受理决定 */
  | "acceptance"
  /** information supplied off-line  线下提供信息 */
  | "information"
  /** verification report  出具核对报告 */
  | "report"
  /** notice of the result  告知核对结果 */
  | "notice"
  /** re-verification  完成复核 */
  | "review"
  /** decision on aid  作出审批（确认）决定 */
  | "approval"
  /** nothing  无 */
  | "none";
export type VerificationLevel =
  /** 县级核对机构 */
  | "county"
  /** 市级核对机构 */
  | "city";
export type VerificationParty =
  /** verification centre  核对机构 */
  | "centre"
  /** department or unit that holds the information  相关部门和单位 */
  | "information_holder"
  /** commissioning body  委托单位 */
  | "commissioning_body"
  /** reviewing body  复核机构 */
  | "reviewing_body"
  /** nobody  无 */
  | "none";
export type VerificationReportItem =
  /** 核对机构名称 */
  | "centre"
  /** 委托书字号(或批次) */
  | "commission_number"
  /** 核对信息有效时限 */
  | "valid_for"
  /** 居民家庭经济状况信息与财产评估结果 */
  | "findings"
  /** 权责声明 */
  | "responsibilities"
  /** 签章 */
  | "seal"
  /** 日期 */
  | "date";
export type WaterStatus =
  /** 合法 */
  | "lawful"
  /** 违法 */
  | "unlawful"
  /** 不属本通告范围 */
  | "outside_notice";
export type WaterViolation =
  /** 擅自扩大指标、超限取水 */
  | "over_quota"
  /** 转供水、擅自改变用途 */
  | "resupply_or_change"
  /** 计量设施违规 */
  | "metering"
  /** 未经批准开采、应急水源违规 */
  | "unlicensed";
/** Every rule and case, by its id. */
export interface Rules {
  /** Validity extension  延长有效期
   *
   * JZ-HV-01: 锦政规〔2022〕2号 decision of 2022-06-29; header; art. 28  锦政规〔2022〕2号延期决定（2022年6月29日）、题注、第二十八条
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-01": {
    inputs: {
      /** day to test  待判断的日期 – day  日 */
      date: string;
      /** reading  条文适用口径
       * six days between the old expiry and the decision that extends it  原有效期届满至延期决定之间的6日
       * @default continuous: the decision moves the end of the one validity and starts no second one  延期决定只后移同一有效期的截止日期，并未另起有效期 */
      validity_gap?: ValidityGap | null;
    };
    outputs: {
      /** the instrument is in force on date  文件在该日有效 */
      in_force: boolean;
      /** first day in force  有效期首日 – day  日 */
      valid_from: string;
      /** last day in force  有效期末日 – day  日 */
      valid_to: string;
    };
  };
  /** Scope: programmes and territory  适用范围
   *
   * JZ-HV-02: 锦政规〔2022〕2号 art. 2, 6, 8  锦政规〔2022〕2号第二条、第六条、第八条
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-02": {
    inputs: {
      /** assistance programme that commissions the verification  委托核对的救助制度 */
      programme: Programme;
      /** the verification has to cross regions  需要跨区域核对
       * @default false */
      cross_region?: boolean | null;
      /** an unlisted programme falls under the open list (等)  未列举的救助制度属于“等”的范围
       * @default false */
      asserted?: boolean | null;
    };
    outputs: {
      /** the commission falls under the norm  该委托适用本规范 */
      in_scope: boolean;
      /** which rules govern the procedure  核对程序适用的规定 */
      governed_by: GovernedBy;
    };
  };
  /** Acceptance decision  受理决定
   *
   * JZ-HV-03: 锦政规〔2022〕2号 art. 9(2)  锦政规〔2022〕2号第九条第（二）项
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-03": {
    inputs: {
      /** day the written commission was received  收到书面委托之日 – day  日 */
      received: string;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
    };
    outputs: {
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
    };
  };
  /** Verification report  核对报告
   *
   * JZ-HV-04: 锦政规〔2022〕2号 art. 9(4)  锦政规〔2022〕2号第九条第（四）项
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-04": {
    inputs: {
      /** day of the acceptance decision  作出受理决定之日 – day  日 */
      accepted: string;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
    };
    outputs: {
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
    };
  };
  /** Extension of verification  延期核对
   *
   * JZ-HV-05: 锦政规〔2022〕2号 art. 10  锦政规〔2022〕2号第十条
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-05": {
    inputs: {
      /** day of the acceptance decision  作出受理决定之日 – day  日 */
      accepted: string;
      /** working days of extension granted  延期核对的工作日数 – working days  工作日 */
      extension_days: number;
      /** the commissioning body was told  已告知委托单位 */
      client_notified: boolean;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
    };
    outputs: {
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
      /** ok; warning: longer than usual; violation: extension without notice  ok；warning：超过一般期限；violation：延期未告知委托单位 */
      finding: Finding;
    };
  };
  /** Re-verification  复核
   *
   * JZ-HV-06: 锦政规〔2022〕2号 art. 11  锦政规〔2022〕2号第十一条
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-06": {
    inputs: {
      /** day the objection reached the body it was put to  收到异议之日（以异议所提交的核对机构收到为准） – day  日 */
      received: string;
      /** highest body that has already reviewed  已作复核的最高一级核对机构
       * @default none */
      reviewed_by?: ReviewBody | null;
      /** level of the body that verified first  首次核对的核对机构级别
       * @default county */
      verification_level?: VerificationLevel | null;
      /** the body put the objection before the body above it instead of reviewing itself  核对机构未自行复核，已报请上一级核对机构复核
       * @default false */
      referred_up?: boolean | null;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
    };
    outputs: {
      /** a further review is possible  仍可提出复核 */
      available: boolean;
      /** body that reviews next  下一次复核的核对机构 */
      next_body: ReviewBody;
      /** nominal last day  期限届满日（未顺延） – day  日
       * only if available, and not of an objection put to the province itself  仅在 available 为 true 且异议不是直接向省级核对机构提出时 */
      due?: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日
       * only if available, and not of an objection put to the province itself  仅在 available 为 true 且异议不是直接向省级核对机构提出时 */
      due_workday?: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
    };
  };
  /** Off-line information supply  线下提供信息
   *
   * JZ-HV-07: 锦政规〔2022〕2号 art. 16  锦政规〔2022〕2号第十六条
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-07": {
    inputs: {
      /** day the request reached the information holder  相关部门（单位）收到核对请求之日 – day  日 */
      received: string;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
    };
    outputs: {
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
    };
  };
  /** Field staff minimum  至少2名工作人员
   *
   * JZ-HV-08: 锦政规〔2022〕2号 art. 18  锦政规〔2022〕2号第十八条
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-08": {
    inputs: {
      /** staff sent  派出的工作人员人数 – count  人 */
      staff: number;
      /** credentials shown  已出示相关证件 */
      ids_shown: boolean;
    };
    outputs: {
      /** ok or violation  判定结果：符合（ok）或不符合（violation） */
      finding: Finding;
    };
  };
  /** Notice of the result  告知结果
   *
   * JZ-HV-09: 锦政规〔2022〕2号 art. 19  锦政规〔2022〕2号第十九条
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-09": {
    inputs: {
      /** day the commissioning body received the report  委托单位收到核对报告之日 – day  日 */
      received: string;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
    };
    outputs: {
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
    };
  };
  /** Authorisation: validity and signatures  诚信承诺及授权书
   *
   * JZ-HV-10: 锦政规〔2022〕2号 art. 7(4), (5)  锦政规〔2022〕2号第七条第（四）项、第（五）项
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-10": {
    inputs: {
      /** day of signature  授权人签字之日 – day  日 */
      signed: string;
      /** last day the family enjoys assistance; absent: still running  享有社会救助待遇的最后一日；未给出的，视为仍在享有 – day  日 */
      benefit_end?: string | null;
      /** day to test  待判断的日期 – day  日 */
      date: string;
      /** persons of the application (1 for a single applicant)  申请涉及的人数（个人申请为1人） – persons  人 */
      members: number;
      /** persons who signed, also by a guardian or community staff  已签名的人数，含由法定监护人或社区（村）委员会人员代签的 – persons  人 */
      signatures: number;
      /** persons whose fingerprint is given  已按手印的人数 – persons  人 */
      fingerprints: number;
      /** reading  条文适用口径
       * who must sign the authorisation of a family application  家庭申请的授权书由谁签名
       * @default all_members: the text says all family members; one person signs for one person only  文件写明“全体家庭成员签名、手印”；“个人”签名只适用于个人申请 */
      signatories?: Signatories | null;
    };
    outputs: {
      /** date lies in the validity window  date 在授权书有效期限内 */
      valid: boolean;
      /** all needed signatures and fingerprints are there  应有的签名、手印齐全 */
      complete: boolean;
      /** valid and complete  在有效期限内且签名、手印齐全 */
      effective: boolean;
    };
  };
  /** Household income aggregation  收入状况
   *
   * JZ-HV-11: 锦政规〔2022〕2号 art. 14(2)  锦政规〔2022〕2号第十四条第（二）项
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-11": {
    inputs: {
      /** wages (工资性收入)  工资性收入 – yuan  元
       * @default 0.00 */
      wage_income?: Money | null;
      /** gross receipts of business  经营收入总额 – yuan  元
       * @default 0.00 */
      business_gross?: Money | null;
      /** operating costs (业务成本)  业务成本 – yuan  元
       * @default 0.00 */
      cost_operating?: Money | null;
      /** costs of the household business (家庭经营费用)  家庭经营费用 – yuan  元
       * @default 0.00 */
      cost_household?: Money | null;
      /** depreciation (折旧)  折旧 – yuan  元
       * @default 0.00 */
      cost_depreciation?: Money | null;
      /** taxes paid (缴纳税款)  缴纳税款 – yuan  元
       * @default 0.00 */
      cost_tax?: Money | null;
      /** other business spending (其他开支)  其他开支 – yuan  元
       * @default 0.00 */
      cost_other?: Money | null;
      /** income from movable property (动产收入)  动产收入 – yuan  元
       * @default 0.00 */
      movable_income?: Money | null;
      /** income from immovable property (不动产收入)  不动产收入 – yuan  元
       * @default 0.00 */
      immovable_income?: Money | null;
      /** transfers (转移性收入)  转移性收入 – yuan  元
       * @default 0.00 */
      transfer_income?: Money | null;
      /** other income that counts (其他应计入收入)  其他应当计入家庭收入的项目 – yuan  元
       * @default 0.00 */
      other_income?: Money | null;
      /** reading  条文适用口径
       * business loss in household income  家庭收入中经营亏损的处理
       * @default floored: costs are taken off what the business brings in, not off other income  成本费用从经营所得中扣除，不从其他收入中扣除 */
      net_business?: NetBusiness | null;
    };
    outputs: {
      /** net business income counted  计入的经营性净收入 – yuan  元 */
      business_income: string;
      /** movable + immovable  动产收入与不动产收入之和 – yuan  元 */
      property_income: string;
      /** total; may be negative only under net_business=signed  家庭收入合计；仅在 net_business=signed 时可为负数 – yuan  元 */
      household_income: string;
    };
  };
  /** Household property aggregation and exclusion  财产状况
   *
   * JZ-HV-12: 锦政规〔2022〕2号 art. 14(3)  锦政规〔2022〕2号第十四条第（三）项
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-12": {
    inputs: {
      /** real estate (房地产)  房地产 – yuan  元
       * @default 0.00 */
      real_estate?: Money | null;
      /** motor vehicles without mobility_vehicle (机动车辆)  机动车辆（不含 mobility_vehicle） – yuan  元
       * @default 0.00 */
      vehicles?: Money | null;
      /** mobility vehicle of a disabled person, excluded (残疾人功能性代步机动车辆)  残疾人功能性代步机动车辆（不计入） – yuan  元
       * @default 0.00 */
      mobility_vehicle?: Money | null;
      /** vessels (船舶)  船舶 – yuan  元
       * @default 0.00 */
      vessels?: Money | null;
      /** antiques (古董)  古董 – yuan  元
       * @default 0.00 */
      antiques?: Money | null;
      /** works of art (艺术品)  艺术品 – yuan  元
       * @default 0.00 */
      artworks?: Money | null;
      /** other physical property (其他实物类)  其他有价值的实物类财产 – yuan  元
       * @default 0.00 */
      other_physical?: Money | null;
      /** cash (现金)  现金 – yuan  元
       * @default 0.00 */
      cash?: Money | null;
      /** bank deposits (银行存款)  银行存款 – yuan  元
       * @default 0.00 */
      deposits?: Money | null;
      /** wealth-management products, shares, funds, bonds (理财产品、股票、基金、债券)  理财产品、股票、基金、债券等有偿证券 – yuan  元
       * @default 0.00 */
      securities?: Money | null;
      /** commercial insurance (商业保险)  商业保险 – yuan  元
       * @default 0.00 */
      commercial_insurance?: Money | null;
      /** claims on others (债权)  债权 – yuan  元
       * @default 0.00 */
      receivables?: Money | null;
      /** online financial products (网络金融产品)  网络金融产品 – yuan  元
       * @default 0.00 */
      online_financial?: Money | null;
      /** other monetary property (其他货币类)  其他有价值的货币类财产 – yuan  元
       * @default 0.00 */
      other_monetary?: Money | null;
      /** other property of value (其他有价值的财产)  其他有价值的财产 – yuan  元
       * @default 0.00 */
      other_property?: Money | null;
      /** liabilities (only used with debt_treatment=netted)  债务（仅在 debt_treatment=netted 时使用） – yuan  元
       * @default 0.00 */
      debts?: Money | null;
      /** reading  条文适用口径
       * liabilities in household assets  家庭财产中债务的处理
       * @default not_netted: the text lists kinds of property and takes nothing off  文件只列举财产种类，没有规定扣减 */
      debt_treatment?: DebtTreatment | null;
    };
    outputs: {
      /** sum of physical kinds  实物类财产合计 – yuan  元 */
      physical_assets: string;
      /** sum of monetary kinds  货币类财产合计 – yuan  元 */
      monetary_assets: string;
      /** mobility vehicle  残疾人功能性代步机动车辆 – yuan  元 */
      excluded_assets: string;
      /** assets counted  计入的家庭财产 – yuan  元 */
      household_assets: string;
    };
  };
  /** Interim temporary assistance  先行临时救助
   *
   * JZ-HV-13: 锦政规〔2022〕2号 art. 22  锦政规〔2022〕2号第二十二条
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-13": {
    inputs: {
      /** day of the decision  作出决定之日 – day  日 */
      date: string;
      /** last day of the approval period (set elsewhere)  审批期限的最后一日（由其他文件另行规定） – day  日 */
      approval_due: string;
      /** an extension was taken and has run out  已延期核对且延期届满 */
      extension_expired: boolean;
      /** a verification report exists  已出具核对报告 */
      report_issued: boolean;
      /** the family is in real need  申请家庭生活确有困难 */
      hardship: boolean;
      /** reading  条文适用口径
       * whether "before day X" includes day X  “X日前”是否包括X日当日
       * @default included: X日前 names the day by which; 民法典 art. 203: a last day lasts to its end  “X日前”指明办理的截止日；《民法典》第二百零三条：期间的最后一日截止到当日二十四时 */
      deadline_day?: DeadlineDay | null;
    };
    outputs: {
      /** interim assistance may be granted  可以先行给予临时性救助 */
      eligible: boolean;
    };
  };
  /** Termination for non-co-operation  终止核对
   *
   * JZ-HV-14: 锦政规〔2022〕2号 art. 26  锦政规〔2022〕2号第二十六条
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-14": {
    inputs: {
      /** documents refused  不提供相关材料
       * @default false */
      refuses_documents?: boolean | null;
      /** a justified reason for the refusal  不提供材料有正当理由
       * @default false */
      justified?: boolean | null;
      /** does not co-operate (不配合)  不配合核对工作
       * @default false */
      uncooperative?: boolean | null;
      /** falsifies (弄虚作假)  弄虚作假
       * @default false */
      falsifies?: boolean | null;
      /** obstructs the verification (阻挠核对)  阻挠核对工作开展
       * @default false */
      obstructs?: boolean | null;
    };
    outputs: {
      /** verification ends  终止核对 */
      terminate: boolean;
      /** the commissioning body is told  告知委托单位 */
      notify_client: boolean;
    };
  };
  /** Claw-back on false declaration  退缴已享有的救助待遇
   *
   * JZ-HV-15: 锦政规〔2022〕2号 art. 7(2)  锦政规〔2022〕2号第七条第（二）项
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-15": {
    inputs: {
      /** benefits already drawn that rest on the declaration  依据申报材料已享有的救助待遇金额 – yuan  元 */
      benefits_received: Money;
      /** false or concealed facts  虚报或隐瞒 */
      false_declaration: boolean;
    };
    outputs: {
      /** amount to pay back  应退缴的金额 – yuan  元 */
      repayment: string;
      /** the application is given up  放弃救助申请 */
      application_waived: boolean;
    };
  };
  /** Contents of a commission  核对委托书内容
   *
   * JZ-HV-16: 锦政规〔2022〕2号 art. 8  锦政规〔2022〕2号第八条
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-16": {
    inputs: {
      /** what the commission has: its contents, written form, a centre of the same level  核对委托已具备的要件：委托书内容、书面形式、同级委托 */
      present: readonly CommissionItem[];
    };
    outputs: {
      /** nothing is missing  材料齐全，无缺项 */
      complete: boolean;
      /** what is missing  缺少的项目 */
      missing: CommissionItem[];
    };
  };
  /** Papers with a commission  委托材料
   *
   * JZ-HV-17: 锦政规〔2022〕2号 art. 9(1), (2)  锦政规〔2022〕2号第九条第（一）项、第（二）项
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-17": {
    inputs: {
      /** papers handed over with the commission  随委托提交的材料 */
      present: readonly CommissionPaper[];
    };
    outputs: {
      /** nothing is missing  材料齐全，无缺项 */
      complete: boolean;
      /** what is missing  缺少的项目 */
      missing: CommissionPaper[];
    };
  };
  /** Contents of a verification report  核对报告内容
   *
   * JZ-HV-18: 锦政规〔2022〕2号 art. 20  锦政规〔2022〕2号第二十条
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-18": {
    inputs: {
      /** what the report states  核对报告已载明的内容 */
      present: readonly VerificationReportItem[];
    };
    outputs: {
      /** nothing is missing  材料齐全，无缺项 */
      complete: boolean;
      /** what is missing  缺少的项目 */
      missing: VerificationReportItem[];
    };
  };
  /** Entry in the integrity database  纳入诚信管理
   *
   * JZ-HV-19: 锦政规〔2022〕2号 art. 24(2)  锦政规〔2022〕2号第二十四条第（二）项
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-HV-19": {
    inputs: {
      /** by an organisation concerned (有关单位), not the household  行为人是有关单位，不是核对对象 */
      organisation: boolean;
      /** false proofs handed in (提交虚假证明材料)  提交虚假证明材料
       * @default false */
      false_papers?: boolean | null;
      /** material facts concealed (隐瞒重大客观事实)  隐瞒重大客观事实
       * @default false */
      conceals_facts?: boolean | null;
      /** on purpose (故意)  故意 */
      intentional: boolean;
      /** enough to affect the result (足以影响核对结果)  足以影响核对结果 */
      affects_result: boolean;
    };
    outputs: {
      /** database that the entry goes to  应纳入的诚信管理体系数据库 */
      integrity_record: IntegrityRecord;
    };
  };
  /** Validity  有效期
   *
   * JZ-MP-01: 锦政规〔2022〕3号 decision of 2022-07-25; art. 18  锦政规〔2022〕3号延期决定（2022年7月25日）、第十八条
   *
   * 2017-09-22 – 2027-09-22 */
  "JZ-MP-01": {
    inputs: {
      /** day to test  待判断的日期 – day  日 */
      date: string;
    };
    outputs: {
      /** the instrument is in force on date  文件在该日有效 */
      in_force: boolean;
      /** first day in force  有效期首日 – day  日 */
      valid_from: string;
      /** last day in force  有效期末日 – day  日 */
      valid_to: string;
    };
  };
  /** Major penalty by kind  重大行政处罚种类
   *
   * JZ-MP-02: 锦政规〔2022〕3号 art. 4(1), (2)  锦政规〔2022〕3号第四条第（一）项、第（二）项
   *
   * 2017-09-22 – 2027-09-22 */
  "JZ-MP-02": {
    inputs: {
      /** all penalties of the decision  决定给予的全部处罚种类 */
      penalty_kinds: readonly PenaltyKind[];
      /** whether law, regulation or State Council department rule decides otherwise  法律、法规和国务院部门规章是否另有规定
       * @default silent */
      superior_rule?: SuperiorRule | null;
    };
    outputs: {
      /** major by kind  按种类属于重大行政处罚 */
      major: boolean;
      /** why  认定依据 */
      major_basis: MajorBasis;
    };
  };
  /** Major penalty by amount  金额标准
   *
   * JZ-MP-03: 锦政规〔2022〕3号 art. 4(3)  锦政规〔2022〕3号第四条第（三）项
   *
   * 2017-09-22 – 2027-09-22 */
  "JZ-MP-03": {
    inputs: {
      /** punished party  受处罚当事人 */
      party: Party;
      /** fine  罚款金额 – yuan  元
       * @default 0.00 */
      fine?: Money | null;
      /** value confiscated  没收财产的价值 – yuan  元
       * @default 0.00 */
      confiscated?: Money | null;
      /** whether law, regulation or State Council department rule decides otherwise  法律、法规和国务院部门规章是否另有规定
       * @default silent */
      superior_rule?: SuperiorRule | null;
      /** reading  条文适用口径
       * fine and confiscation against the major-penalty threshold  罚款与没收财产对照重大行政处罚金额标准的方法
       * @default each: 罚款或者没收财产 sets one beside the other and does not add them  “罚款或者没收财产”为两项并列，没有规定相加 */
      penalty_amounts?: PenaltyAmounts | null;
    };
    outputs: {
      /** major by amount  按金额属于重大行政处罚 */
      major: boolean;
      /** why  认定依据 */
      major_basis: MajorBasis;
      /** threshold of the party  该类当事人的金额标准 – yuan  元 */
      threshold: string;
    };
  };
  /** Filing deadline  15日内报送备案
   *
   * JZ-MP-04: 锦政规〔2022〕3号 art. 5, 14(1)  锦政规〔2022〕3号第五条、第十四条第（一）项
   *
   * 2017-09-22 – 2027-09-22 */
  "JZ-MP-04": {
    inputs: {
      /** day the decision was handed down (by default its service; pass the day of making for the other reading)  行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日） – day  日 */
      served: string;
      /** decision of several organs in common  两个以上行政处罚决定机关以共同名义作出
       * @default false */
      joint?: boolean | null;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
      /** reading  条文适用口径
       * which of the two deadline dates decides lateness  以哪一个届满日判断是否逾期
       * @default due_workday: 民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says nothing else  《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定 */
      late_by?: LateBy | null;
    };
    outputs: {
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
      /** who files  报送机关 */
      filer: Filer;
    };
  };
  /** Filing set  备案材料
   *
   * JZ-MP-05: 锦政规〔2022〕3号 art. 6; annex form  锦政规〔2022〕3号第六条、附件样本
   *
   * 2017-09-22 – 2027-09-22 */
  "JZ-MP-05": {
    inputs: {
      /** filing report  备案报告 – copies  份
       * @default 0 */
      report_copies?: number | null;
      /** penalty decision  行政处罚决定书（复印件） – copies  份
       * @default 0 */
      decision_copies?: number | null;
      /** receipt of service  行政处罚决定书送达回证（复印件） – copies  份
       * @default 0 */
      service_receipt_copies?: number | null;
      /** opinion of the legal review  重大执法决定法制审核意见书（复印件） – copies  份
       * @default 0 */
      legal_review_copies?: number | null;
      /** prior notice  行政处罚先行告知书（复印件） – copies  份
       * @default 0 */
      prior_notice_copies?: number | null;
      /** record of the collective discussion  集体讨论笔录 – copies  份
       * @default 0 */
      discussion_record_copies?: number | null;
      /** approval form of the case  案件处理审批表（复印件） – copies  份
       * @default 0 */
      approval_form_copies?: number | null;
      /** bound in one volume  装订成册 */
      bound: boolean;
      /** the judicial bureau asked for other material  市司法行政部门要求提交其他材料
       * @default false */
      other_requested?: boolean | null;
      /** it was supplied  其他材料已提交
       * @default false */
      other_supplied?: boolean | null;
    };
    outputs: {
      /** the set is complete  备案材料齐全 */
      complete: boolean;
      /** what is missing  缺少的材料 */
      missing: FilingItem[];
    };
  };
  /** Exemption and termination of filing  不报送、终止
   *
   * JZ-MP-06: 锦政规〔2022〕3号 art. 9  锦政规〔2022〕3号第九条
   *
   * 2017-09-22 – 2027-09-22 */
  "JZ-MP-06": {
    inputs: {
      /** day the decision was handed down (by default its service; pass the day of making for the other reading)  行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日） – day  日 */
      served: string;
      /** day of reconsideration request or lawsuit; absent: none  申请行政复议或者提起行政诉讼之日；未给出的，视为没有 – day  日 */
      challenged?: string | null;
      /** day of filing; absent: not yet filed  报送备案之日；未给出的，视为尚未报送 – day  日 */
      done_on?: string | null;
      /** day on which the review of the filing was finished; absent: not finished  备案审查完毕之日；未给出的，视为尚未完毕 – day  日 */
      review_done?: string | null;
      /** reading  条文适用口径
       * which of the two deadline dates decides lateness  以哪一个届满日判断是否逾期
       * @default due_workday: 民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says nothing else  《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定 */
      late_by?: LateBy | null;
    };
    outputs: {
      /** duty or state of the review  报送义务或备案审查状态 */
      filing_outcome: FilingOutcome;
    };
  };
  /** Review period  60日内审查完毕
   *
   * JZ-MP-07: 锦政规〔2022〕3号 art. 10  锦政规〔2022〕3号第十条
   *
   * 2017-09-22 – 2027-09-22 */
  "JZ-MP-07": {
    inputs: {
      /** day the filing report was received  收到备案报告之日 – day  日 */
      received: string;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
      /** reading  条文适用口径
       * which of the two deadline dates decides lateness  以哪一个届满日判断是否逾期
       * @default due_workday: 民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says nothing else  《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定 */
      late_by?: LateBy | null;
    };
    outputs: {
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
    };
  };
  /** Criticism of the penalising organ  通报批评
   *
   * JZ-MP-08: 锦政规〔2022〕3号 art. 14  锦政规〔2022〕3号第十四条
   *
   * 2017-09-22 – 2027-09-22 */
  "JZ-MP-08": {
    inputs: {
      /** day the decision was handed down (by default its service; pass the day of making for the other reading)  行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日） – day  日 */
      served: string;
      /** day of filing; absent: not filed  报送备案之日；未给出的，视为未报送 – day  日 */
      done_on?: string | null;
      /** as-of day, used when not filed  判断截至之日，未报送时使用 – day  日 */
      date?: string | null;
      /** exempt under JZ-MP-06, which asks for a challenge within the period  按 JZ-MP-06 不报送备案（须在报送期限内申请行政复议或者提起行政诉讼）
       * @default false */
      exempt?: boolean | null;
      /** files refused  对调阅案卷的要求拒不协助
       * @default false */
      refuses_files?: boolean | null;
      /** correction refused  拒不按照审查处理决定整改
       * @default false */
      refuses_correction?: boolean | null;
      /** 情节严重, asserted by the caller  情节严重（由使用者认定）
       * @default false */
      serious?: boolean | null;
      /** reading  条文适用口径
       * which of the two deadline dates decides lateness  以哪一个届满日判断是否逾期
       * @default due_workday: 民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says nothing else  《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定 */
      late_by?: LateBy | null;
    };
    outputs: {
      /** filing deadline (JZ-MP-04)  报送备案的期限届满日（JZ-MP-04） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** late or not filed in time  未在规定期限内报送 */
      late: boolean;
      /** criticism is due  应予通报批评 */
      criticism: boolean;
      /** criticism and serious  应予通报批评且情节严重 */
      discipline_proposed: boolean;
    };
  };
  /** Who files, and with whom  报送机关与受理机关
   *
   * JZ-MP-09: 锦政规〔2022〕3号 art. 2, 3, 5, 16  锦政规〔2022〕3号第二条、第三条、第五条、第十六条
   *
   * 2017-09-22 – 2027-09-22 */
  "JZ-MP-09": {
    inputs: {
      /** organ that made the decision  作出处罚决定的机关 */
      penalising_organ: PenalisingOrgan;
    };
    outputs: {
      /** how the measures apply  本办法的适用方式 */
      application: Application;
      /** whom the decision is filed with  接受备案的机关 */
      filed_with: FilingBody;
      /** the papers go straight to the city's judicial-administration department, which reviews them  材料径送市司法行政部门审查 */
      to_judicial_bureau: boolean;
    };
  };
  /** Survey scope  考古调查勘探范围
   *
   * JZ-AR-01: 锦政规〔2022〕4号 art. 4  锦政规〔2022〕4号第四条
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-AR-01": {
    inputs: {
      /** site area (占地面积)  占地面积 – m²  平方米 */
      area: string;
      /** inside a protected zone (art. 4 item 1)  文物保护单位的保护范围和建设控制地带内（第四条第（一）项）
       * @default false */
      in_protected_zone?: boolean | null;
      /** a survey has found relics there (art. 4 item 2)  文物普查中发现文物遗迹的区域（第四条第（二）项）
       * @default false */
      survey_find?: boolean | null;
      /** land for area assessment, set by the district (art. 4 item 3)  县（市）区政府（管委会）确定的区域评估土地（第四条第（三）项）
       * @default false */
      district_assessment?: boolean | null;
      /** construction has found relics there (art. 4 item 4)  在基本建设和生产建设中发现文物的区域（第四条第（四）项）
       * @default false */
      construction_find?: boolean | null;
      /** item 5 (projects other than the provincial cases), asserted by the caller  第四条第（五）项的项目（依法向省文物行政部门申请的除外），由使用者认定
       * @default false */
      item_five?: boolean | null;
      /** reading  条文适用口径
       * meaning of the 50 000 m² item in the survey scope  考古调查、勘探范围中5万平方米一项的含义
       * @default scope: the item stands in the list of what is in scope  该项列在考古调查、勘探的范围之内 */
      area_ground?: AreaGround | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** a survey is required  需要考古调查、勘探 */
      in_scope: boolean;
      /** grounds that apply  适用的情形 */
      grounds: ScopeGround[];
    };
  };
  /** Routing  审批流程
   *
   * JZ-AR-02: 锦政规〔2022〕4号 art. 7, 8  锦政规〔2022〕4号第七条、第八条
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-AR-02": {
    inputs: {
      /** site area  占地面积 – m²  平方米 */
      area: string;
      /** project across cities (跨市域项目)  跨市域的基本建设项目
       * @default false */
      cross_city?: boolean | null;
      /** site opinion issued by a State Council or provincial department  国务院和省政府有关部门核发《建设项目选址意见书》的建设项目
       * @default false */
      higher_site_opinion?: boolean | null;
      /** in the zones of a provincial-or-higher protected unit  位于省级以上文物保护单位保护范围和建设控制地带内
       * @default false */
      provincial_zone?: boolean | null;
      /** result of the on-site check; absent: not yet checked  调查核实结果（可能存在文物遗存）；未给出的，视为尚未核实 */
      relics_suspected?: boolean | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** procedure  审批程序 */
      route: Route;
      /** what happens next  下一步工作 */
      next_step: NextStep;
    };
  };
  /** Applicant and time of application  申请时点
   *
   * JZ-AR-03: 锦政规〔2022〕4号 art. 5, 16, 17  锦政规〔2022〕4号第五条、第十六条、第十七条
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-AR-03": {
    inputs: {
      /** status of the land  用地状态 */
      land_status: LandStatus;
      /** protected zone, control zone or underground relics zone (art. 17)  涉及文物保护单位保护范围、建设控制地带或地下文物埋藏区（第十七条）
       * @default false */
      sensitive_zone?: boolean | null;
      /** day of transfer, checked for transferred_before  出让或划拨之日，land_status 为 transferred_before 时核对 – day  日 */
      transferred?: string | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** who applies  申请单位 */
      applicant: Applicant;
      /** stage before which the work is applied for (transferred_before: completed)  须在其前提出申请的环节（transferred_before：须在其前完成） */
      latest_stage: Stage;
      /** built sites: opinion after inspection only  已建成用地：仅依据实地勘察结果提供意见 */
      opinion_by_inspection: boolean;
    };
  };
  /** Conditions to start  具备条件
   *
   * JZ-AR-04: 锦政规〔2022〕4号 art. 9  锦政规〔2022〕4号第九条
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-AR-04": {
    inputs: {
      /** ground not yet broken  未进行挖掘或其他土方施工作业 */
      undisturbed: boolean;
      /** boundary posts set  具备明确的勘探区域边界桩点 */
      boundary_marked: boolean;
      /** site cleared  已完成土地清表 */
      cleared: boolean;
      /** no dispute over rights to the land  无妨碍考古工作的权属纠纷 */
      undisputed: boolean;
      /** underground pipelines marked  已清晰标识地下管线设施位置 */
      pipelines_marked: boolean;
      /** other conditions of law met  符合法律法规规定的其他条件 */
      other_legal: boolean;
      /** touches river, dyke, reservoir, rail, transit or road  涉及河道、堤防、水库、铁路、轨道交通、道路等重要基础设施
       * @default false */
      infrastructure?: boolean | null;
      /** authority approved or was consulted  已经相关行政主管部门批准或者征求其意见
       * @default false */
      authority?: boolean | null;
      /** safety measures taken  已做好安全防护措施
       * @default false */
      safety?: boolean | null;
    };
    outputs: {
      /** field work may start  可以进场勘探 */
      ready: boolean;
      /** conditions not met  不具备的条件 */
      unmet: StartCondition[];
    };
  };
  /** Field season  勘探季节（3月下旬至11月上旬）
   *
   * JZ-AR-05: 锦政规〔2022〕4号 art. 12(1)  锦政规〔2022〕4号第十二条第（一）项
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-AR-05": {
    inputs: {
      /** day  日期 – day  日 */
      date: string;
      /** natural-disaster weather  自然灾害天气
       * @default false */
      disaster?: boolean | null;
    };
    outputs: {
      /** field work possible  可以进行考古勘探 */
      in_season: boolean;
    };
  };
  /** Field-work duration  勘探工期
   *
   * JZ-AR-06: 锦政规〔2022〕4号 art. 12(1)  锦政规〔2022〕4号第十二条第（一）项
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-AR-06": {
    inputs: {
      /** land area  用地面积 – m²  平方米 */
      area: string;
      /** day of entry (进场之日)  进场之日 – day  日 */
      entered: string;
      /** agreed period  约定的勘探期限 – days  日
       * needed for area ≥ 150 000  area 达到15万平方米时必填 */
      agreed_days?: number | null;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
      /** reading  条文适用口径
       * which of the two deadline dates decides lateness  以哪一个届满日判断是否逾期
       * @default due: 工期 is a length of work, which goes on on days of rest; no office is met on its last day  工期是工作所需的时间，休息日照常进行；最后一日无须到机关办理手续 */
      late_by?: LateBy | null;
      /** reading  条文适用口径
       * field-work clock outside the season  勘探季节之外工期的计算
       * @default running: the days run from the entry (自进场之日起) by the calendar: 民法典 art. 200, 201  “自进场之日起”按公历日连续计算：《民法典》第二百条、第二百零一条 */
      field_clock?: FieldClock | null;
    };
    outputs: {
      /** period  勘探期限 – days  日 */
      days: number;
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
      /** a day of the running period (entry to entry + days) lies outside the season of JZ-AR-05  连续计算的工期（自进场之日起 days 日）有日期在 JZ-AR-05 的勘探季节之外 */
      crosses_season_end: boolean;
    };
  };
  /** Exploration report  勘探报告
   *
   * JZ-AR-07: 锦政规〔2022〕4号 art. 12(1)  锦政规〔2022〕4号第十二条第（一）项
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-AR-07": {
    inputs: {
      /** day the exploration actually ended  考古勘探实际结束之日 – day  日 */
      completed: string;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
    };
    outputs: {
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
    };
  };
  /** Outcome tree  勘探结果处理
   *
   * JZ-AR-08: 锦政规〔2022〕4号 art. 11, 14  锦政规〔2022〕4号第十一条、第十四条
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-AR-08": {
    inputs: {
      /** relics found by the exploration  经考古勘探发现文物埋藏 */
      relics_found: boolean;
      /** excavation finished and reported  发掘结束且已出具考古发掘报告
       * @default false */
      excavated?: boolean | null;
      /** protection in place needed  需要原址保护
       * @default false */
      in_situ?: boolean | null;
    };
    outputs: {
      /** next outcome  处理结果 */
      survey_outcome: SurveyOutcome;
      /** the report is archived and not given to the applicant  勘探报告存档，不再发至申请部门 */
      report_withheld: boolean;
    };
  };
  /** Cost bearer and tariff  费用承担
   *
   * JZ-AR-09: 锦政规〔2022〕4号 art. 2, 15, 17  锦政规〔2022〕4号第二条、第十五条、第十七条
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-AR-09": {
    inputs: {
      /** which case  费用情形 */
      cost_case: CostCase;
      /** cost by the tariff (1990 relics tariff, adjusted and reviewed)  按收费标准计算的费用（1990年文物收费标准，结合市场实际，经财政部门审评） – yuan  元 */
      cost: Money;
    };
    outputs: {
      /** who pays  费用承担方 */
      payer: Payer;
      /** 100 % of the cost  费用的100% – yuan  元 */
      payment: string;
    };
  };
  /** Validity of two years  有效期两年
   *
   * JZ-AR-10: 锦政规〔2022〕4号 art. 19  锦政规〔2022〕4号第十九条
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-AR-10": {
    inputs: {
      /** day to test  待判断的日期 – day  日 */
      date: string;
      /** reading  条文适用口径
       * publication day of an instrument in force from publication  自发布（公布）之日起施行的文件以哪一天为发布日
       * @default signature: the notice itself is dated and issued on the day of signature  通知本身以落款日期印发 */
      published_on?: PublishedOn | null;
      /** reading  条文适用口径
       * last day of a validity of N years  有效期N年的最后一日
       * @default same_day: 民法典 art. 202: years end on the corresponding day; the city's extension decisions name it too  《民法典》第二百零二条：按年计算的，到期年的对应日为最后一日；市里的延期决定也写明对应日 */
      term_end?: TermEnd | null;
    };
    outputs: {
      /** the instrument is in force on date  文件在该日有效 */
      in_force: boolean;
      /** first day in force  有效期首日 – day  日 */
      valid_from: string;
      /** last day in force  有效期末日 – day  日 */
      valid_to: string;
    };
  };
  /** Contents of an exploration report  考古勘探报告内容
   *
   * JZ-AR-11: 锦政规〔2022〕4号 art. 12(2)  锦政规〔2022〕4号第十二条第（二）项
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-AR-11": {
    inputs: {
      /** what the report contains  报告已包含的内容 */
      present: readonly ExplorationReportItem[];
    };
    outputs: {
      /** nothing is missing  材料齐全，无缺项 */
      complete: boolean;
      /** what is missing  缺少的项目 */
      missing: ExplorationReportItem[];
    };
  };
  /** Qualification of the unit  单位资质
   *
   * JZ-AR-12: 锦政规〔2022〕4号 art. 6  锦政规〔2022〕4号第六条
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-AR-12": {
    inputs: {
      /** work to be done  拟开展的工作 */
      field_work: FieldWork;
      /** qualifications that the unit holds  单位具有的资质 */
      qualifications: readonly Qualification[];
      /** reading  条文适用口径
       * what the provincial qualification for exploration allows  省级考古勘探资质可以从事的工作
       * @default its_own_work: each is named after its work, and by the Cultural Relics Protection Law (文物保护法) the State admits those who excavate  两种资质各以其工作命名；《文物保护法》规定从事考古发掘的单位须经国家批准 */
      qualified_for?: QualifiedFor | null;
    };
    outputs: {
      /** the unit may do the work  该单位可以实施该项工作 */
      qualified: boolean;
    };
  };
  /** Scope  适用范围
   *
   * JZ-AH-01: 锦政规〔2022〕5号 art. 2, 3  锦政规〔2022〕5号第二条、第三条
   *
   * 2022-09-03 – 2027-09-03 */
  "JZ-AH-01": {
    inputs: {
      /** day the housing was approved for construction (批准建设)  批准建设之日 – day  日 */
      approved_on: string;
      /** in the urban area (市区)  位于市区内 */
      urban: boolean;
      /** first resale  首次上市转让 */
      first_transfer: boolean;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** the measures apply  适用本办法 */
      applies: boolean;
    };
  };
  /** Five-year resale bar  不满5年不得上市
   *
   * JZ-AH-02: 锦政规〔2022〕5号 art. 6  锦政规〔2022〕5号第六条
   *
   * 2022-09-03 – 2027-09-03 */
  "JZ-AH-02": {
    inputs: {
      /** completion acceptance, when the title certificate can be had (not the contract); never reset  房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算 – day  日 */
      title_ready: string;
      /** day of the intended sale  拟上市转让之日 – day  日 */
      date?: string | null;
      /** reading  条文适用口径
       * when the five years are full  满5年的时点
       * @default anniversary: 民法典 art. 202: five years end on the corresponding day, on which they are no longer 不满5年  《民法典》第二百零二条：5年于到期年的对应日届满，该日已不属“不满5年” */
      full_term_day?: FullTermDay | null;
    };
    outputs: {
      /** first day on which resale is allowed  可以上市转让的首日 – day  日 */
      earliest: string;
      /** date is earliest or later  date 不早于 earliest
       * only if date is given  仅在给出 date 时 */
      may_sell?: boolean;
    };
  };
  /** Repurchase price before five years  回购
   *
   * JZ-AH-03: 锦政规〔2022〕5号 art. 6  锦政规〔2022〕5号第六条
   *
   * 2022-09-03 – 2027-09-03 */
  "JZ-AH-03": {
    inputs: {
      /** original price  原价格 – yuan  元 */
      original_price: Money;
      /** depreciation so far  累计折旧比例 – % */
      depreciation: string;
      /** price level now against purchase, 108% = +8 %  现物价水平与购买时之比，108%即上涨8% – % */
      price_index: string;
      /** how the two combine; the text gives no formula  折旧与物价水平的结合方式，文件没有规定公式 */
      repurchase_form: RepurchaseForm;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** repurchase price  回购价格 – yuan  元 */
      price: string;
    };
  };
  /** Land gain and full title  土地收益金
   *
   * JZ-AH-04: 锦政规〔2022〕5号 art. 7, 12  锦政规〔2022〕5号第七条、第十二条
   *
   * 2022-09-03 – 2027-09-03 */
  "JZ-AH-04": {
    inputs: {
      /** day of payment  交纳之日 – day  日 */
      date: string;
      /** assessed market price of ordinary housing there and then (not the contract price)  届时同地段普通商品住房市场转让价（经评估确认，不是合同价） – yuan  元 */
      market_price: Money;
      /** as JZ-AH-02; absent: the five years are taken as full  同 JZ-AH-02；未给出的，视为已满5年 – day  日 */
      title_ready?: string | null;
      /** reading  条文适用口径
       * when the five years are full  满5年的时点
       * @default anniversary: 民法典 art. 202: five years end on the corresponding day, on which they are no longer 不满5年  《民法典》第二百零二条：5年于到期年的对应日届满，该日已不属“不满5年” */
      full_term_day?: FullTermDay | null;
      /** resale, or full title without sale; the sum is the same  上市转让，或不转让仅取得完全产权；金额相同
       * @default resale */
      title_route?: TitleRoute | null;
      /** the 1 % was already paid  已交纳1%的土地收益金或者政府政策性收益
       * @default false */
      already_paid?: boolean | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** amount due  应交纳的金额 – yuan  元 */
      land_gain: string;
      /** full title after payment: only once the five years are full  交纳后取得完全产权（须已满5年） */
      full_title: boolean;
    };
  };
  /** Government pre-emption  政府优先回购
   *
   * JZ-AH-05: 锦政规〔2022〕5号 art. 7  锦政规〔2022〕5号第七条
   *
   * 2022-09-03 – 2027-09-03 */
  "JZ-AH-05": {
    inputs: {
      /** the government uses its option on a flat offered after five years  政府优先回购满5年后转让的住房 */
      government_buys: boolean;
      /** price (not stated; by default the market price)  价格（文件未作规定，默认按市场转让价） – yuan  元 */
      market_price?: Money | null;
    };
    outputs: {
      /** result  处理结果 */
      preemption: Preemption;
      /** price of the sale to the government  政府回购价格 – yuan  元
       * only if sold to the government and market_price is given  仅在政府回购且给出 market_price 时 */
      price?: string;
    };
  };
  /** Approval decision  上市转让核准期限
   *
   * JZ-AH-06: 锦政规〔2022〕5号 art. 10(3)  锦政规〔2022〕5号第十条第（三）项
   *
   * 2022-09-03 – 2027-09-03 */
  "JZ-AH-06": {
    inputs: {
      /** day the application was accepted  受理申请表之日 – day  日 */
      accepted: string;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
    };
    outputs: {
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
    };
  };
  /** Inheritance and divorce  继承、离婚
   *
   * JZ-AH-07: 锦政规〔2022〕5号 art. 11  锦政规〔2022〕5号第十一条
   *
   * 2022-09-03 – 2027-09-03 */
  "JZ-AH-07": {
    inputs: {
      /** reason  转移原因 */
      transfer_reason: TransferReason;
      /** completion acceptance, when the title certificate can be had (not the contract); never reset  房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算 – day  日 */
      title_ready: string;
      /** day of transfer  产权转移之日 – day  日 */
      date: string;
      /** full title was already bought out  已取得完全产权
       * @default false */
      full_title?: boolean | null;
      /** reading  条文适用口径
       * when the five years are full  满5年的时点
       * @default anniversary: 民法典 art. 202: five years end on the corresponding day, on which they are no longer 不满5年  《民法典》第二百零二条：5年于到期年的对应日届满，该日已不属“不满5年” */
      full_term_day?: FullTermDay | null;
    };
    outputs: {
      /** the transfer is possible  可以办理产权转移 */
      allowed: boolean;
      /** title stays limited for the new owner  转移后仍为有限产权 */
      limited_title: boolean;
      /** first day of resale, unchanged  可以上市转让的首日（不变） – day  日 */
      earliest: string;
    };
  };
  /** No second subsidised purchase  不得再次申请购买
   *
   * JZ-AH-08: 锦政规〔2022〕5号 art. 9  锦政规〔2022〕5号第九条
   *
   * 2022-09-03 – 2027-09-03 */
  "JZ-AH-08": {
    inputs: {
      /** the person has resold such a flat  本人已上市转让过经济适用住房 */
      resold: boolean;
      /** bought out full title without sale  不转让仅取得完全产权
       * @default false */
      full_title?: boolean | null;
      /** reading  条文适用口径
       * what bars a second subsidised purchase  不得再申请购买保障性住房的情形
       * @default sale: art. 9 bars after 上市转让, and art. 7 tells that from full title without sale  第九条限制的是“上市转让后”，第七条将其与不转让仅取得完全产权分开规定 */
      title_bar?: TitleBar | null;
    };
    outputs: {
      /** may apply again  可以再申请购买 */
      eligible: boolean;
    };
  };
  /** Validity of five years  有效期5年
   *
   * JZ-AH-09: 锦政规〔2022〕5号 art. 14  锦政规〔2022〕5号第十四条
   *
   * 2022-09-03 – 2027-09-03 */
  "JZ-AH-09": {
    inputs: {
      /** day to test  待判断的日期 – day  日 */
      date: string;
      /** reading  条文适用口径
       * publication day of an instrument in force from publication  自发布（公布）之日起施行的文件以哪一天为发布日
       * @default signature: the notice itself is dated and issued on the day of signature  通知本身以落款日期印发 */
      published_on?: PublishedOn | null;
      /** reading  条文适用口径
       * last day of a validity of N years  有效期N年的最后一日
       * @default same_day: 民法典 art. 202: years end on the corresponding day; the city's extension decisions name it too  《民法典》第二百零二条：按年计算的，到期年的对应日为最后一日；市里的延期决定也写明对应日 */
      term_end?: TermEnd | null;
    };
    outputs: {
      /** the instrument is in force on date  文件在该日有效 */
      in_force: boolean;
      /** first day in force  有效期首日 – day  日 */
      valid_from: string;
      /** last day in force  有效期末日 – day  日 */
      valid_to: string;
    };
  };
  /** Over-quota abstraction  擅自扩大取水指标、超限取水
   *
   * JZ-GW-01: 锦政发〔2022〕13号 item 2 (provincial regulation art. 25)  锦政发〔2022〕13号第二项（《辽宁省地下水资源保护条例》第二十五条）
   *
   * 2022-07-26 –  */
  "JZ-GW-01": {
    inputs: {
      /** proposed fine  拟罚款金额 – yuan  元 */
      fine?: Money | null;
      /** day of the violation  违法行为发生之日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** lower end  罚款下限 – yuan  元 */
      fine_min: string;
      /** upper end  罚款上限 – yuan  元 */
      fine_max: string;
      /** a fine may be imposed at all  可以罚款 */
      fine_allowed: boolean;
      /** ok or violation  判定结果：符合（ok）或不符合（violation）
       * only if fine is given  仅在给出 fine 时 */
      finding?: Finding;
    };
  };
  /** Resupply or change of use  转供水、改变用途
   *
   * JZ-GW-02: 锦政发〔2022〕13号 item 2 (provincial regulation art. 30)  锦政发〔2022〕13号第二项（《辽宁省地下水资源保护条例》第三十条）
   *
   * 2022-07-26 –  */
  "JZ-GW-02": {
    inputs: {
      /** proposed fine  拟罚款金额 – yuan  元 */
      fine?: Money | null;
      /** day of the violation  违法行为发生之日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** lower end  罚款下限 – yuan  元 */
      fine_min: string;
      /** upper end  罚款上限 – yuan  元 */
      fine_max: string;
      /** a fine may be imposed at all  可以罚款 */
      fine_allowed: boolean;
      /** ok or violation  判定结果：符合（ok）或不符合（violation）
       * only if fine is given  仅在给出 fine 时 */
      finding?: Finding;
    };
  };
  /** Metering device missing or faulty  计量设施
   *
   * JZ-GW-03: 锦政发〔2022〕13号 item 2 (groundwater regulation art. 56)  锦政发〔2022〕13号第二项（《地下水管理条例》第五十六条）
   *
   * 2022-07-26 –  */
  "JZ-GW-03": {
    inputs: {
      /** proposed fine  拟罚款金额 – yuan  元 */
      fine?: Money | null;
      /** the time limit set for repair, case by case, has passed  责令安装、更换或者修复的期限（个案确定）已过 */
      overdue: boolean;
      /** day of the violation  违法行为发生之日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** lower end  罚款下限 – yuan  元 */
      fine_min: string;
      /** upper end  罚款上限 – yuan  元 */
      fine_max: string;
      /** a fine may be imposed at all  可以罚款 */
      fine_allowed: boolean;
      /** ok or violation  判定结果：符合（ok）或不符合（violation）
       * only if fine is given  仅在给出 fine 时 */
      finding?: Finding;
    };
  };
  /** Unlicensed abstraction, misuse of emergency sources  未经批准开采
   *
   * JZ-GW-04: 锦政发〔2022〕13号 item 3 (provincial regulation art. 27)  锦政发〔2022〕13号第三项（《辽宁省地下水资源保护条例》第二十七条）
   *
   * 2022-07-26 –  */
  "JZ-GW-04": {
    inputs: {
      /** proposed fine  拟罚款金额 – yuan  元 */
      fine?: Money | null;
      /** water-resource fee to be paid up  应补交的水资源费 – yuan  元 */
      fee_arrears?: Money | null;
      /** day of the violation  违法行为发生之日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** lower end  罚款下限 – yuan  元 */
      fine_min: string;
      /** upper end  罚款上限 – yuan  元 */
      fine_max: string;
      /** a fine may be imposed at all  可以罚款 */
      fine_allowed: boolean;
      /** ok or violation  判定结果：符合（ok）或不符合（violation）
       * only if fine is given  仅在给出 fine 时 */
      finding?: Finding;
      /** fine and arrears  罚款与应补交的水资源费合计 – yuan  元
       * only if fine and fee_arrears are given  仅在给出 fine 和 fee_arrears 时 */
      total_due?: string;
    };
  };
  /** Sealing cost  封闭费用
   *
   * JZ-GW-05: 锦政发〔2022〕13号 item 3 (provincial regulation art. 26)  锦政发〔2022〕13号第三项（《辽宁省地下水资源保护条例》第二十六条）
   *
   * 2022-07-26 –  */
  "JZ-GW-05": {
    inputs: {
      /** the sealing deadline, set elsewhere, passed and the authority sealed  未按规定期限（另行规定）封闭，已由水行政主管部门封闭 */
      overdue: boolean;
      /** actual cost  实际费用 – yuan  元
       * needed if overdue  overdue 为 true 时必填 */
      cost?: Money | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** due from the violator  违法行为人应承担的费用 – yuan  元 */
      payment: string;
    };
  };
  /** Licence revocation  吊销取水许可证
   *
   * JZ-GW-06: 锦政发〔2022〕13号 item 2  锦政发〔2022〕13号第二项
   *
   * 2022-07-26 –  */
  "JZ-GW-06": {
    inputs: {
      /** violation  违法行为 */
      water_violation: WaterViolation;
      /** 情节严重, asserted by the caller  情节严重（由使用者认定） */
      serious: boolean;
      /** metering device put right in time  计量设施已按期安装、更换或者修复
       * @default false */
      corrected_in_time?: boolean | null;
      /** reading  条文适用口径
       * licence revocation and fine  吊销取水许可证与罚款的关系
       * @default in_addition: the text goes on from the fine to 情节严重的 and takes nothing of it back  文件在罚款之后接着规定“情节严重的”，并未免除罚款 */
      revocation?: Revocation | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** the licence may be revoked  可以吊销取水许可证 */
      revocable: boolean;
      /** a fine may be imposed  可以罚款 */
      fine_allowed: boolean;
    };
  };
  /** Prior approval and territory  批准与范围
   *
   * JZ-GW-07: 锦政发〔2022〕13号 item 1  锦政发〔2022〕13号第一项
   *
   * 2022-07-26 –  */
  "JZ-GW-07": {
    inputs: {
      /** in the city planning area  位于城市规划区内 */
      in_planning_area: boolean;
      /** approved by the local water authority  已经属地水行政主管部门批准 */
      approved: boolean;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** status under the notice  依通告认定的状态 */
      water_status: WaterStatus;
    };
  };
  /** Annual outpatient deductible  起付标准
   *
   * JZ-OP-01: 锦政办发〔2022〕14号 三(一)1  锦政办发〔2022〕14号第三部分第（一）项第1点
   *
   * 2022-12-01 –  */
  "JZ-OP-01": {
    inputs: {
      /** deductible of the policy table, per tier and status  政策表规定的起付标准（按机构等级和人员类别） – yuan  元 */
      deductible: Money;
    };
    outputs: {
      /** least deductible  起付标准下限 – yuan  元 */
      floor_amount: string;
      /** ok or warning  判定结果：ok 或 warning */
      finding: Finding;
    };
  };
  /** Reimbursement rate  支付比例
   *
   * JZ-OP-02: 锦政办发〔2022〕14号 三(一)1  锦政办发〔2022〕14号第三部分第（一）项第1点
   *
   * 2022-12-01 –  */
  "JZ-OP-02": {
    inputs: {
      /** rate of the policy table  政策表规定的支付比例 – % */
      rate: string;
      /** reading  条文适用口径
       * how far 原则上 reaches in the outpatient floors  门诊最低标准中“原则上”的适用范围
       * @default deductible: the word stands before the deductible alone  “原则上”只写在起付标准之后 */
      principle_scope?: PrincipleScope | null;
    };
    outputs: {
      /** least rate  支付比例下限 – % */
      floor_rate: string;
      /** ok, violation (hard floor) or warning (soft)  判定结果：ok、violation（硬性下限）或 warning（原则性要求） */
      finding: Finding;
    };
  };
  /** Annual cap  年度最高支付限额
   *
   * JZ-OP-03: 锦政办发〔2022〕14号 三(一)1, 2  锦政办发〔2022〕14号第三部分第（一）项第1点、第2点
   *
   * 2022-12-01 –  */
  "JZ-OP-03": {
    inputs: {
      /** annual cap of the policy table  政策表规定的年度最高支付限额 – yuan  元 */
      annual_cap: Money;
      /** day of service  就医日期 – day  日 */
      date?: string | null;
      /** reading  条文适用口径
       * how far 原则上 reaches in the outpatient floors  门诊最低标准中“原则上”的适用范围
       * @default deductible: the word stands before the deductible alone  “原则上”只写在起付标准之后 */
      principle_scope?: PrincipleScope | null;
      /** reading  条文适用口径
       * the outpatient cap of 2022, with one month in force  2022年仅施行一个月，门诊限额如何确定
       * @default full: the text sets a cap a year and no share of it  文件按年度规定限额，没有按月折算的规定 */
      first_year?: FirstYear | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** least annual cap  年度最高支付限额下限 – yuan  元 */
      floor_amount: string;
      /** ok, violation (hard floor) or warning (soft)  判定结果：ok、violation（硬性下限）或 warning（原则性要求） */
      finding: Finding;
      /** cap of the year of date  date 所在年度的限额 – yuan  元
       * only if date is given  仅在给出 date 时 */
      cap_for_year?: string;
    };
  };
  /** Settle one outpatient visit (pooling)  普通门诊统筹结算
   *
   * JZ-OP-04: 锦政办发〔2022〕14号 三(一)1  锦政办发〔2022〕14号第三部分第（一）项第1点
   *
   * 2022-12-01 –  */
  "JZ-OP-04": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** policy-scope cost of this visit  本次就医的政策范围内费用 – yuan  元 */
      in_scope_cost: Money;
      /** designated institution  定点医药机构
       * @default true */
      designated?: boolean | null;
      /** policy-scope outpatient cost of the year before this visit  本年度本次就医前累计的政策范围内门诊费用 – yuan  元
       * @default 0.00 */
      cost_before?: Money | null;
      /** pooling payments of the year before this visit  本年度本次就医前累计的门诊统筹支付金额 – yuan  元
       * @default 0.00 */
      paid_before?: Money | null;
      /** payable portions of the year before this visit (used with limit_on=costs)  本年度本次就医前累计的起付标准以上费用（limit_on=costs 时使用） – yuan  元
       * @default 0.00 */
      portion_before?: Money | null;
      /** annual deductible; absent: its floor  年度起付标准；未给出时取最低标准 – yuan  元 */
      deductible?: Money | null;
      /** rate; absent: its floor  支付比例；未给出时取最低标准 – % */
      rate?: string | null;
      /** annual cap; absent: its floor  年度最高支付限额；未给出时取最低标准 – yuan  元 */
      annual_cap?: Money | null;
      /** reading  条文适用口径
       * what the outpatient annual limit caps  门诊年度限额限制的对象
       * @default payments: 支付限额 is a limit of payments  “支付限额”是对支付金额的限制 */
      limit_on?: LimitOn | null;
      /** reading  条文适用口径
       * the outpatient cap of 2022, with one month in force  2022年仅施行一个月，门诊限额如何确定
       * @default full: the text sets a cap a year and no share of it  文件按年度规定限额，没有按月折算的规定 */
      first_year?: FirstYear | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** payable portion of this visit  本次起付标准以上、可按比例支付的费用 – yuan  元 */
      portion: string;
      /** rate used  适用的支付比例 – % */
      rate_applied: string;
      /** fund payment  统筹基金支付金额 – yuan  元 */
      payment: string;
      /** in_scope_cost - payment  个人负担金额（in_scope_cost - payment） – yuan  元 */
      self_pay: string;
      /** accumulator  年度累计数 – yuan  元 */
      cost_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      portion_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      paid_after: string;
      /** cap used  适用的年度限额 – yuan  元 */
      cap_for_year: string;
      /** cap left after this visit  本次就医后年度限额剩余 – yuan  元 */
      remaining_cap: string;
      /** floor_baseline if none of deductible, rate and annual_cap was supplied  deductible、rate、annual_cap 均未给出时为 floor_baseline */
      parameter_basis: ParameterBasis;
    };
  };
  /** Benefit combination and separate ledger  同时享受、单独核算
   *
   * JZ-OP-05: 锦政办发〔2022〕14号 三(一)2, 三(二)  锦政办发〔2022〕14号第三部分第（一）项第2点、第三部分第（二）项
   *
   * 2022-12-01 –  */
  "JZ-OP-05": {
    inputs: {
      /** payment of JZ-OP-04  JZ-OP-04 的支付金额 – yuan  元 */
      pooling_payment: Money;
      /** use of the fund's yearly cap before  此前已占用的统筹基金年度最高支付限额 – yuan  元 */
      fund_cap_used: Money;
      /** also draws 门诊慢特病  同时享受门诊慢特病待遇
       * @default false */
      chronic_patient?: boolean | null;
      /** the same bill is claimed under both  同一费用在两项待遇下申报
       * @default false */
      same_bill?: boolean | null;
    };
    outputs: {
      /** unchanged  保持不变 – yuan  元 */
      fund_cap_used_after: string;
      /** nothing is carried into 大额医疗补助  不纳入职工大额医疗补助 – yuan  元 */
      large_aid_base: string;
      /** both benefits may be drawn  可同时享受两项待遇 */
      both_allowed: boolean;
    };
  };
  /** Account credit, employed  在职个人账户计入
   *
   * JZ-OP-06: 锦政办发〔2022〕14号 三(四)1  锦政办发〔2022〕14号第三部分第（四）项第1点
   *
   * 2022-12-01 –  */
  "JZ-OP-06": {
    inputs: {
      /** month of the credit, any day  计入月份（填当月任意一天） – day  日 */
      date: string;
      /** monthly contribution base 缴费基数  月缴费基数 – yuan  元 */
      contribution_base: Money;
      /** with a personal account, or pool only  统账结合或单建统筹 */
      account_mode: AccountMode;
      /** months  月数 – months  月
       * @default 1 */
      months?: number | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** credit of one month  每月计入个人账户的金额 – yuan  元 */
      monthly_credit: string;
      /** monthly_credit * months  计入合计（monthly_credit * months） – yuan  元 */
      credit: string;
    };
  };
  /** Account credit, retiree  退休个人账户划入
   *
   * JZ-OP-07: 锦政办发〔2022〕14号 三(四)1  锦政办发〔2022〕14号第三部分第（四）项第1点
   *
   * 2022-12-01 –  */
  "JZ-OP-07": {
    inputs: {
      /** month of the credit, any day  计入月份（填当月任意一天） – day  日 */
      date: string;
      /** with a personal account, or pool only  统账结合或单建统筹 */
      account_mode: AccountMode;
      /** months as retiree  退休月数 – months  月
       * @default 1 */
      months?: number | null;
    };
    outputs: {
      /** credit of one month  每月计入个人账户的金额 – yuan  元 */
      monthly_credit: string;
      /** monthly_credit * months  计入合计（monthly_credit * months） – yuan  元 */
      credit: string;
      /** average monthly pension that the fixed sum is 2 % of (information)  定额按其2%确定的基本养老金月平均水平（供参考） – yuan  元 */
      implied_average_pension: string;
    };
  };
  /** Flexible-worker contribution  灵活就业缴费
   *
   * JZ-OP-08: 锦政办发〔2022〕14号 三(四)3  锦政办发〔2022〕14号第三部分第（四）项第3点
   *
   * 2022-12-01 –  */
  "JZ-OP-08": {
    inputs: {
      /** month, any day  缴费月份（填当月任意一天） – day  日 */
      date: string;
      /** last year's average monthly wage of the city's urban units  上年度全市全口径城镇单位就业人员月平均工资 – yuan  元 */
      average_wage: Money;
      /** with a personal account, or pool only  统账结合或单建统筹 */
      account_mode: AccountMode;
      /** account base; absent: average_wage  个人账户缴费基数；未给出时取 average_wage – yuan  元 */
      contribution_base?: Money | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** monthly contribution  每月缴费金额 – yuan  元 */
      contribution: string;
      /** part credited to the account  计入个人账户的部分 – yuan  元 */
      account_credit: string;
      /** part for the pool  计入统筹基金的部分 – yuan  元 */
      to_pool: string;
    };
  };
  /** Pool-only retiree credit  单建统筹退休划入
   *
   * JZ-OP-09: 锦政办发〔2022〕14号 三(四)3  锦政办发〔2022〕14号第三部分第（四）项第3点
   *
   * 2022-12-01 –  */
  "JZ-OP-09": {
    inputs: {
      /** day of the credit  划入日期 – day  日 */
      date: string;
      /** retired  已退休 */
      retired: boolean;
      /** personal contribution to 大额医疗补助 for one period  一期职工大额医疗补助个人缴费 – yuan  元
       * needed if retired  retired 为 true 时必填 */
      large_aid_contribution?: Money | null;
    };
    outputs: {
      /** credit of that period  该期的划入金额 – yuan  元 */
      credit: string;
    };
  };
  /** Use of the personal account  个人账户使用
   *
   * JZ-OP-10: 锦政办发〔2022〕14号 三(四)2  锦政办发〔2022〕14号第三部分第（四）项第2点
   *
   * 2022-12-01 –  */
  "JZ-OP-10": {
    inputs: {
      /** whose expense  费用所属人与本人的关系 */
      relation: Relation;
      /** kind of expense  费用种类 */
      expense: Expense;
      /** designated institution or pharmacy  定点医疗机构或定点零售药店
       * @default true */
      designated?: boolean | null;
      /** State policy permits this public-health expense  国家政策允许的公共卫生费用
       * @default false */
      state_permits?: boolean | null;
      /** the announced family-premium use has been put in force  家庭成员参保缴费的使用办法已施行
       * @default false */
      premium_in_force?: boolean | null;
    };
    outputs: {
      /** the account may pay  可以使用个人账户支付 */
      allowed: boolean;
    };
  };
  /** Effective date  实施日期
   *
   * JZ-OP-11: 锦政办发〔2022〕14号 last line  锦政办发〔2022〕14号末段
   *
   * 2022-12-01 –  */
  "JZ-OP-11": {
    inputs: {
      /** day to test  待判断的日期 – day  日 */
      date: string;
    };
    outputs: {
      /** the instrument is in force on date  文件在该日有效 */
      in_force: boolean;
      /** first day in force  有效期首日 – day  日 */
      valid_from: string;
    };
  };
  /** Order that a schedule must keep  待遇向基层和退休人员倾斜
   *
   * JZ-OP-12: 锦政办发〔2022〕14号 三(一)1  锦政办发〔2022〕14号第三部分第（一）项第1点
   *
   * 2022-12-01 –  */
  "JZ-OP-12": {
    inputs: {
      /** employees, primary level  在职职工，基层医疗机构 – % */
      primary_rate: string;
      /** employees, secondary level  在职职工，二级医疗机构 – % */
      secondary_rate: string;
      /** employees, tertiary level  在职职工，三级医疗机构 – % */
      tertiary_rate: string;
      /** retirees, primary level  退休人员，基层医疗机构 – % */
      retired_primary_rate: string;
      /** retirees, secondary level  退休人员，二级医疗机构 – % */
      retired_secondary_rate: string;
      /** retirees, tertiary level  退休人员，三级医疗机构 – % */
      retired_tertiary_rate: string;
      /** employees, primary level  在职职工，基层医疗机构 – yuan  元 */
      primary_deductible?: Money | null;
      /** employees, secondary level  在职职工，二级医疗机构 – yuan  元 */
      secondary_deductible?: Money | null;
      /** employees, tertiary level  在职职工，三级医疗机构 – yuan  元 */
      tertiary_deductible?: Money | null;
      /** retirees, primary level  退休人员，基层医疗机构 – yuan  元 */
      retired_primary_deductible?: Money | null;
      /** retirees, secondary level  退休人员，二级医疗机构 – yuan  元 */
      retired_secondary_deductible?: Money | null;
      /** retirees, tertiary level  退休人员，三级医疗机构 – yuan  元 */
      retired_tertiary_deductible?: Money | null;
      /** employees  在职职工 – yuan  元 */
      annual_cap?: Money | null;
      /** retirees  退休人员 – yuan  元 */
      retired_annual_cap?: Money | null;
    };
    outputs: {
      /** ok or violation  判定结果：ok 或 violation */
      finding: Finding;
      /** where the order is broken  不符合倾斜要求之处 */
      broken: ScheduleOrder[];
    };
  };
  /** Categories and multiple identity  救助对象、就高不重复
   *
   * JZ-MA-01: 锦政办发〔2022〕16号 三(二)  锦政办发〔2022〕16号第三部分第（二）项
   *
   * 2023-01-01 –  */
  "JZ-MA-01": {
    inputs: {
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** the province has issued the criteria for illness_poor; without it that identity does not count  省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算
       * @default false */
      criteria_issued?: boolean | null;
    };
    outputs: {
      /** category used for basic and tilt aid  据以计算基本救助和倾斜救助的救助对象类别 */
      category: Category;
      /** category is not none  属于救助对象（类别不为 none） */
      eligible: boolean;
      /** a monitoring group is among the identities; its aid parameters are external (JZ-MA-09)  身份中有监测对象，其救助标准另行规定（JZ-MA-09） */
      external_group: boolean;
    };
  };
  /** Premium subsidy  资助参保
   *
   * JZ-MA-02: 锦政办发〔2022〕16号 三(三)  锦政办发〔2022〕16号第三部分第（三）项
   *
   * 2023-01-01 –  */
  "JZ-MA-02": {
    inputs: {
      /** reference day  基准日 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** personal premium of the residents' insurance  城乡居民基本医保个人缴费标准 – yuan  元
       * needed if an identity is subsidised  有资助参保身份时必填 */
      premium?: Money | null;
      /** inside the consolidation transition period  处于巩固脱贫攻坚成果过渡期内
       * needed for relapsed_poor, subsistence, monitored  relapsed_poor、subsistence、monitored 必填 */
      transition?: boolean | null;
      /** fixed sum after the transition period  过渡期后的定额资助标准 – yuan  元
       * needed for them if not transition  上述身份在 transition 为 false 时必填 */
      fixed_subsidy?: Money | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** premium paid by the aid fund  医疗救助基金资助的个人缴费金额 – yuan  元 */
      subsidy: string;
      /** share of the premium  资助占个人缴费的比例 – %
       * absent for a fixed sum  定额资助时不列 */
      share?: string;
    };
  };
  /** Critical-illness insurance rate  大病保险支付比例
   *
   * JZ-MA-03: 锦政办发〔2022〕16号 三(四)  锦政办发〔2022〕16号第三部分第（四）项
   *
   * 2023-01-01 –  */
  "JZ-MA-03": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** cost payable by critical-illness insurance, after its deductible and within its cap  大病保险起付线以上、可由大病保险支付的费用 – yuan  元 */
      payable_base: Money;
      /** general rate (the text only says that 70 % is raised to 75 %)  一般支付比例（文件只写明由70%提高至75%） – %
       * @default 70% */
      base_rate?: string | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** rate used  适用的支付比例 – % */
      rate_applied: string;
      /** insurance payment  大病保险支付金额 – yuan  元 */
      payment: string;
    };
  };
  /** Covered costs (aid base)  救助费用范围
   *
   * JZ-MA-04: 锦政办发〔2022〕16号 三(五)1, 三(八)2  锦政办发〔2022〕16号第三部分第（五）项第1点、第三部分第（八）项第2点
   *
   * 2023-01-01 –  */
  "JZ-MA-04": {
    inputs: {
      /** kind of cost  费用种类 */
      cost_kind: CostKind;
      /** policy-scope cost (out-of-scope cost is never passed in)  政策范围内费用（不含政策范围外费用） – yuan  元 */
      in_scope_cost: Money;
      /** paid by basic and critical-illness insurance  基本医保、大病保险已支付金额 – yuan  元
       * @default 0.00 */
      insurance_paid?: Money | null;
      /** designated institution  定点医药机构
       * @default true */
      designated?: boolean | null;
      /** care in another place  异地就医
       * @default false */
      other_place?: boolean | null;
      /** meets the city's other-place rules  符合市异地就医规定
       * needed if other_place  other_place 为 true 时必填 */
      other_place_ok?: boolean | null;
      /** reading  条文适用口径
       * whether ordinary outpatient visits are aid cost in Jinzhou  锦州普通门诊费用是否属于救助费用
       * @default excluded: the text lists hospital, long-term outpatient and drug costs, no others  文件只列举住院、长期门诊治疗和药品费用，未列其他 */
      plain_outpatient?: PlainOutpatient | null;
    };
    outputs: {
      /** the cost counts for aid  属于救助费用范围 */
      counted: boolean;
      /** amount that enters the aid base  纳入救助范围的个人自付费用 – yuan  元 */
      self_pay: string;
    };
  };
  /** Basic aid for one claim  基本救助
   *
   * JZ-MA-05: 锦政办发〔2022〕16号 三(五)2  锦政办发〔2022〕16号第三部分第（五）项第2点
   *
   * 2023-01-01 –  */
  "JZ-MA-05": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** the province has issued the criteria for illness_poor; without it that identity does not count  省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算
       * @default false */
      criteria_issued?: boolean | null;
      /** aid base of this claim (JZ-MA-04)  本次纳入救助范围的个人自付费用（JZ-MA-04） – yuan  元 */
      self_pay: Money;
      /** aid base of the year before this claim  本年度此前累计纳入救助范围的个人自付费用 – yuan  元
       * @default 0.00 */
      self_pay_before?: Money | null;
      /** basic aid of the year paid before this claim  本年度此前已支付的基本救助金额 – yuan  元
       * @default 0.00 */
      basic_paid_before?: Money | null;
      /** reading  条文适用口径
       * whether the aid deductible applies once a year or to every claim  救助起付标准按年度扣一次，还是每次结算各扣一次
       * @default annual: the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual  三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额 */
      deductible_basis?: DeductibleBasis | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** category used  据以计算的救助对象类别 */
      category: Category;
      /** payable portion of this claim  本次起付标准以上、可按比例救助的费用 – yuan  元 */
      basic_portion: string;
      /** rate  救助比例 – % */
      rate_applied: string;
      /** basic aid  基本救助金额 – yuan  元 */
      basic_aid: string;
      /** self_pay - basic_aid  救助后的自付费用（self_pay - basic_aid） – yuan  元 */
      residual: string;
      /** accumulator  年度累计数 – yuan  元 */
      self_pay_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      basic_paid_after: string;
      /** basic cap left  基本救助年度限额剩余 – yuan  元 */
      remaining_cap: string;
    };
  };
  /** Tilt aid for one claim  倾斜救助
   *
   * JZ-MA-06: 锦政办发〔2022〕16号 三(五)2  锦政办发〔2022〕16号第三部分第（五）项第2点
   *
   * 2023-01-01 –  */
  "JZ-MA-06": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** the province has issued the criteria for illness_poor; without it that identity does not count  省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算
       * @default false */
      criteria_issued?: boolean | null;
      /** policy-scope self-pay of this claim left after basic aid actually paid  本次实际支付基本救助后剩余的政策范围内个人自付费用 – yuan  元 */
      residual: Money;
      /** tilt residual of the year before this claim  本年度此前累计的救助后自付费用（用于判断倾斜救助） – yuan  元
       * @default 0.00 */
      residual_before?: Money | null;
      /** part of the excess already tilted  倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 – yuan  元
       * @default 0.00 */
      tilted_before?: Money | null;
      /** tilt aid of the year paid before  本年度此前已支付的倾斜救助金额 – yuan  元
       * @default 0.00 */
      tilt_paid_before?: Money | null;
      /** reading  条文适用口径
       * what opens tilt aid in Jinzhou  锦州倾斜救助的启动条件
       * @default always: the text asks for a heavy burden after basic aid, not for a used-up cap  文件要求的是基本救助后个人负担仍然较重，并未要求限额用完 */
      tilt_trigger?: TiltTrigger | null;
      /** reading  条文适用口径
       * tilt aid in Jinzhou after a change of identity inside the year  锦州年度内身份变更后倾斜救助的计算
       * @default prospective: aid follows the identity that is recognised at the time; the only aid of the plan that looks back is 三(六)2  救助按当时认定的身份给予；方案中唯一向前追溯的救助是第三部分第（六）项第2点 */
      identity_change?: IdentityChange | null;
      /** basic aid of the year including this claim  本年度含本次在内的基本救助金额 – yuan  元
       * needed with tilt_trigger=after_basic_cap  tilt_trigger=after_basic_cap 时必填 */
      basic_paid?: Money | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** category used  据以计算的救助对象类别 */
      category: Category;
      /** tilt aid is open  符合倾斜救助条件 */
      triggered: boolean;
      /** excess tilted by this claim  本次按比例给予倾斜救助的起付标准以上部分 – yuan  元 */
      tilt_portion: string;
      /** tilt aid  倾斜救助金额 – yuan  元 */
      tilt_aid: string;
      /** accumulator  年度累计数 – yuan  元 */
      residual_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      tilted_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      tilt_paid_after: string;
      /** tilt cap left  倾斜救助年度限额剩余 – yuan  元 */
      remaining_tilt_cap: string;
    };
  };
  /** Settle one claim (aid pipeline)  先保险后救助结算
   *
   * JZ-MA-07: 锦政办发〔2022〕16号 三(四), (五)  锦政办发〔2022〕16号第三部分第（四）项、第（五）项
   *
   * 2023-01-01 –  */
  "JZ-MA-07": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** the province has issued the criteria for illness_poor; without it that identity does not count  省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算
       * @default false */
      criteria_issued?: boolean | null;
      /** aid base of this claim after insurance (JZ-MA-04)  本次医保支付后纳入救助范围的个人自付费用（JZ-MA-04） – yuan  元 */
      self_pay: Money;
      /** aid base of the year before this claim  本年度此前累计纳入救助范围的个人自付费用 – yuan  元
       * @default 0.00 */
      self_pay_before?: Money | null;
      /** basic aid of the year paid before this claim  本年度此前已支付的基本救助金额 – yuan  元
       * @default 0.00 */
      basic_paid_before?: Money | null;
      /** tilt residual of the year before this claim  本年度此前累计的救助后自付费用（用于判断倾斜救助） – yuan  元
       * @default 0.00 */
      residual_before?: Money | null;
      /** part of the excess already tilted  倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 – yuan  元
       * @default 0.00 */
      tilted_before?: Money | null;
      /** tilt aid of the year paid before  本年度此前已支付的倾斜救助金额 – yuan  元
       * @default 0.00 */
      tilt_paid_before?: Money | null;
      /** reading  条文适用口径
       * whether the aid deductible applies once a year or to every claim  救助起付标准按年度扣一次，还是每次结算各扣一次
       * @default annual: the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual  三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额 */
      deductible_basis?: DeductibleBasis | null;
      /** reading  条文适用口径
       * what opens tilt aid in Jinzhou  锦州倾斜救助的启动条件
       * @default always: the text asks for a heavy burden after basic aid, not for a used-up cap  文件要求的是基本救助后个人负担仍然较重，并未要求限额用完 */
      tilt_trigger?: TiltTrigger | null;
      /** reading  条文适用口径
       * tilt aid in Jinzhou after a change of identity inside the year  锦州年度内身份变更后倾斜救助的计算
       * @default prospective: aid follows the identity that is recognised at the time; the only aid of the plan that looks back is 三(六)2  救助按当时认定的身份给予；方案中唯一向前追溯的救助是第三部分第（六）项第2点 */
      identity_change?: IdentityChange | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** category used  据以计算的救助对象类别 */
      category: Category;
      /** payable portion of this claim  本次起付标准以上、可按比例救助的费用 – yuan  元 */
      basic_portion: string;
      /** basic aid  基本救助金额 – yuan  元 */
      basic_aid: string;
      /** self_pay - basic_aid  救助后的自付费用（self_pay - basic_aid） – yuan  元 */
      residual: string;
      /** tilt aid is open  符合倾斜救助条件 */
      triggered: boolean;
      /** excess tilted by this claim  本次按比例给予倾斜救助的起付标准以上部分 – yuan  元 */
      tilt_portion: string;
      /** tilt aid  倾斜救助金额 – yuan  元 */
      tilt_aid: string;
      /** basic_aid + tilt_aid  救助合计（basic_aid + tilt_aid） – yuan  元 */
      total_aid: string;
      /** self_pay - total_aid; negative only when a catch-up pays for earlier bills (year_recomputed, after_basic_cap)  个人负担金额（self_pay - total_aid）；仅在本次补付以前费用的救助时为负数（year_recomputed、after_basic_cap） – yuan  元 */
      patient_pays: string;
      /** accumulator  年度累计数 – yuan  元 */
      self_pay_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      basic_paid_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      residual_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      tilted_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      tilt_paid_after: string;
      /** a monitoring group is among the identities, its external parameters may be better  身份中有监测对象，其另行规定的标准可能更优 */
      external_group: boolean;
    };
  };
  /** Psychiatric bed-day quota  按病床日定额救助
   *
   * JZ-MA-08: 锦政办发〔2022〕16号 三(五)2  锦政办发〔2022〕16号第三部分第（五）项第2点
   *
   * 2023-01-01 –  */
  "JZ-MA-08": {
    inputs: {
      /** day of discharge  出院日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** another recipient in hardship accepted under 等  经认定属于“等生活困难”的其他救助对象
       * @default false */
      other_hardship?: boolean | null;
      /** bed-days (how the days of admission and discharge count is set elsewhere)  住院床日数（入院日、出院日是否计算另行规定） – days  日 */
      days: number;
      /** quota per bed-day  每病床日定额 – yuan  元 */
      quota: Money;
      /** policy-scope cost of the stay  当次住院政策范围内费用 – yuan  元 */
      in_scope_cost: Money;
      /** paid by insurance  医保已支付金额 – yuan  元
       * @default 0.00 */
      insurance_paid?: Money | null;
      /** basic aid of the year paid before this claim  本年度此前已支付的基本救助金额 – yuan  元
       * @default 0.00 */
      basic_paid_before?: Money | null;
      /** reading  条文适用口径
       * the bed-day quota above the actual cost  病床日定额高于实际费用的处理
       * @default full: 按病床日定额救助 pays so much for a bed-day, whatever the day has cost  “按病床日定额救助”按床日支付定额，与当日实际费用无关 */
      quota_when_cheaper?: QuotaWhenCheaper | null;
      /** reading  条文适用口径
       * whether the bed-day quota uses up the annual basic cap  病床日定额救助是否占用基本救助年度限额
       * @default separate: the text keeps the quota as a scheme beside basic aid  文件将定额救助作为基本救助之外的方式继续实行 */
      quota_cap?: QuotaCap | null;
    };
    outputs: {
      /** covered by the quota  属于按病床日定额救助的对象 */
      eligible: boolean;
      /** aid  救助金额 – yuan  元 */
      quota_aid: string;
      /** policy-scope share of the patient  患者个人负担的政策范围内费用 – yuan  元 */
      patient_pays: string;
      /** borne by the hospital  由定点医疗机构承担的费用 – yuan  元 */
      hospital_pays: string;
      /** accumulator; changed only under quota_cap=shared  年度累计数；仅在 quota_cap=shared 时变动 – yuan  元 */
      basic_paid_after: string;
    };
  };
  /** Monitoring groups with supplied parameters  返贫致贫、监测帮扶、其他监测
   *
   * JZ-MA-09: 锦政办发〔2022〕16号 三(五)3  锦政办发〔2022〕16号第三部分第（五）项第3点
   *
   * 2023-01-01 –  */
  "JZ-MA-09": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** aid base of this claim  本次纳入救助范围的个人自付费用 – yuan  元 */
      self_pay: Money;
      /** aid base of the year before this claim  本年度此前累计纳入救助范围的个人自付费用 – yuan  元
       * @default 0.00 */
      self_pay_before?: Money | null;
      /** basic aid of the year paid before this claim  本年度此前已支付的基本救助金额 – yuan  元
       * @default 0.00 */
      basic_paid_before?: Money | null;
      /** aid deductible of the rural-revitalisation policy  乡村振兴有效衔接政策规定的救助起付标准 – yuan  元 */
      deductible: Money;
      /** aid rate  救助比例 – % */
      rate: string;
      /** annual aid cap  年度救助限额 – yuan  元 */
      annual_cap: Money;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** monitoring group  监测对象类别 */
      category: Category;
      /** payable portion  起付标准以上、可按比例支付的部分 – yuan  元 */
      basic_portion: string;
      /** aid  救助金额 – yuan  元 */
      basic_aid: string;
      /** self_pay - basic_aid  救助后的自付费用（self_pay - basic_aid） – yuan  元 */
      residual: string;
      /** accumulator  年度累计数 – yuan  元 */
      self_pay_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      basic_paid_after: string;
    };
  };
  /** Alert thresholds  因病致贫返贫双预警标准
   *
   * JZ-MA-10: 锦政办发〔2022〕16号 三(六)1  锦政办发〔2022〕16号第三部分第（六）项第1点
   *
   * 2023-01-01 –  */
  "JZ-MA-10": {
    inputs: {
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** insurance of the person  参保险种 */
      insurance: Insurance;
      /** personal medical burden of the year after basic and critical-illness insurance, before aid  基本医保、大病保险支付后、救助前的个人年度医疗费用负担 – yuan  元 */
      burden: Money;
      /** reading  条文适用口径
       * whether a burden of exactly the threshold raises an alert  个人负担恰好等于预警标准的，是否预警
       * @default at_least: a standard (标准) is met when it is reached  达到“标准”即为符合 */
      alert?: Alert | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** group  监测类别 */
      alert_group: AlertGroup;
      /** threshold  预警标准 – yuan  元 */
      threshold: string;
      /** an alert is raised  应当预警 */
      alerted: boolean;
    };
  };
  /** 12-month look-back (one-off aid)  因病致贫重病患者一次性医疗救助
   *
   * JZ-MA-11: 锦政办发〔2022〕16号 三(六)2  锦政办发〔2022〕16号第三部分第（六）项第2点
   *
   * 2023-01-01 –  */
  "JZ-MA-11": {
    inputs: {
      /** day the identity illness_poor was confirmed  因病致贫重病患者身份确认之日 – day  日 */
      confirmed: string;
      /** policy-scope self-pay dated inside the window, summed by the caller  追溯期内个人负担的政策范围内医疗费用合计（由调用方汇总） – yuan  元
       * @default 0.00 */
      look_back_self_pay?: Money | null;
      /** in basic insurance  参加基本医保
       * @default true */
      insured?: boolean | null;
      /** aid base of the year of confirmation before  身份确认当年此前累计纳入救助范围的个人自付费用 – yuan  元
       * @default 0.00 */
      self_pay_before?: Money | null;
      /** basic aid of the year paid before this claim  本年度此前已支付的基本救助金额 – yuan  元
       * @default 0.00 */
      basic_paid_before?: Money | null;
      /** reading  条文适用口径
       * whether the day of confirmation lies in the look-back window  身份确认之日是否在追溯期内
       * @default excluded: the text counts the months before that day, and 民法典 art. 201 does not count the day itself  文件从该日“前”计算月数，《民法典》第二百零一条规定开始的当日不计入 */
      confirmation_day?: PlainOutpatient | null;
      /** reading  条文适用口径
       * look-back costs from before the rules were in force  追溯期内、文件施行前发生的费用
       * @default counted: the window is set by the day of confirmation alone  追溯期只由身份确认之日决定 */
      pre_force_costs?: PreForceCosts | null;
      /** reading  条文适用口径
       * the deductible of the one-off look-back aid  一次性追溯救助的起付标准
       * @default shared: the aid counts as basic aid of the year, which has one deductible  该救助计入年度基本救助范围，年度只有一个起付标准 */
      look_back_deductible?: LookBackDeductible | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** first day of the window  追溯期首日 – day  日 */
      window_from: string;
      /** last day of the window  追溯期末日 – day  日 */
      window_to: string;
      /** insured  已参加基本医保 */
      eligible: boolean;
      /** payable portion  起付标准以上、可按比例支付的部分 – yuan  元 */
      basic_portion: string;
      /** one-off aid  一次性救助金额 – yuan  元 */
      basic_aid: string;
      /** accumulator  年度累计数 – yuan  元 */
      self_pay_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      basic_paid_after: string;
    };
  };
  /** Direct or on application  直接救助、依申请
   *
   * JZ-MA-12: 锦政办发〔2022〕16号 三(六)2  锦政办发〔2022〕16号第三部分第（六）项第2点
   *
   * 2023-01-01 –  */
  "JZ-MA-12": {
    inputs: {
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
    };
    outputs: {
      /** channel  救助方式 */
      channel: Channel;
    };
  };
  /** Treatment first, no deposit  先诊疗后付费
   *
   * JZ-MA-13: 锦政办发〔2022〕16号 三(八)2  锦政办发〔2022〕16号第三部分第（八）项第2点
   *
   * 2023-01-01 –  */
  "JZ-MA-13": {
    inputs: {
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** referred after first contact at grass-roots level  经基层首诊转诊 */
      referred: boolean;
      /** institution inside the city  市域内医疗机构 */
      in_city: boolean;
      /** designated institution  定点医药机构
       * @default true */
      designated?: boolean | null;
      /** hospital stay  住院
       * @default true */
      inpatient?: boolean | null;
      /** deposit otherwise asked for  不免除时应缴纳的住院押金 – yuan  元 */
      deposit?: Money | null;
    };
    outputs: {
      /** treatment first, no deposit  先诊疗后付费，免除住院押金 */
      waived: boolean;
      /** 0 if waived, else the deposit  免除押金的为0，否则为应缴押金 – yuan  元
       * only if deposit is given  仅在给出 deposit 时 */
      deposit_due?: string;
    };
  };
  /** Effective date and precedence  执行日期
   *
   * JZ-MA-14: 锦政办发〔2022〕16号 last line  锦政办发〔2022〕16号末段
   *
   * 2023-01-01 –  */
  "JZ-MA-14": {
    inputs: {
      /** day to test  待判断的日期 – day  日 */
      date: string;
    };
    outputs: {
      /** the instrument is in force on date  文件在该日有效 */
      in_force: boolean;
      /** first day in force  有效期首日 – day  日 */
      valid_from: string;
    };
  };
  /** Fund year settlement  年度清算
   *
   * JZ-MA-15: 锦政办发〔2022〕16号 annex 二, 三(三)  锦政办发〔2022〕16号附件第二部分、第三部分第（三）项
   *
   * 2023-01-01 –  */
  "JZ-MA-15": {
    inputs: {
      /** funds of the year  本年度筹集资金 – yuan  元 */
      fund_income: Money;
      /** spending of the year  本年度支出 – yuan  元 */
      fund_spending: Money;
      /** adjustment reserve (调剂金) set aside; its share is a matter of discretion  列支的调剂金；比例由财政部门确定 – yuan  元
       * @default 0.00 */
      reserve?: Money | null;
      /** part of the reserve used  已使用的调剂金 – yuan  元
       * @default 0.00 */
      reserve_used?: Money | null;
    };
    outputs: {
      /** balance carried to next year  结转下年的结余 – yuan  元 */
      carry_forward: string;
      /** made up by the county in the same year  由县（市）区当年补足的不足部分 – yuan  元 */
      make_up: string;
      /** 0: the reserve as such is not carried  0：调剂金不结转下年 – yuan  元 */
      reserve_carry: string;
      /** unused reserve; it stays in the fund total by default  未使用的调剂金；默认仍计入基金总额 – yuan  元 */
      reserve_lapsed: string;
    };
  };
  /** Monthly report by the 10th  月度统计报送期限
   *
   * JZ-MA-16: 锦政办发〔2022〕16号 annex 三(四)  锦政办发〔2022〕16号附件第三部分第（四）项
   *
   * 2023-01-01 –  */
  "JZ-MA-16": {
    inputs: {
      /** month reported  统计月份 */
      month: string;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
      /** reading  条文适用口径
       * which of the two deadline dates decides lateness  以哪一个届满日判断是否逾期
       * @default due: the text fixes the day itself; 民法典 art. 203 moves only the end of a period that is counted  文件直接规定了日期；《民法典》第二百零三条只对按期间计算的届满日作顺延 */
      late_by?: LateBy | null;
      /** reading  条文适用口径
       * whether "before day X" includes day X  “X日前”是否包括X日当日
       * @default included: X日前 names the day by which; 民法典 art. 203: a last day lasts to its end  “X日前”指明办理的截止日；《民法典》第二百零三条：期间的最后一日截止到当日二十四时 */
      deadline_day?: DeadlineDay | null;
    };
    outputs: {
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
    };
  };
  /** Statistics table sums  支出情况统计表
   *
   * JZ-MA-17: 锦政办发〔2022〕16号 annex table  锦政办发〔2022〕16号附件统计表
   *
   * 2023-01-01 –  */
  "JZ-MA-17": {
    inputs: {
      /** row; the table has destitute, orphan, subsistence, margin, illness_poor only  人员类别；统计表只有 destitute、orphan、subsistence、margin、illness_poor 五行 */
      row_category: Category;
      /** persons who had aid (享受待遇人数)  享受待遇人数 – persons  人 */
      persons: number;
      /** times aid was had (享受待遇人次)  享受待遇人次 – visits  人次 */
      visits: number;
      /** basic aid paid (基本救助支出)  基本救助支出 – 10 000 yuan  万元 */
      basic_spend: string;
      /** tilt aid paid (倾斜救助支出)  倾斜救助支出 – 10 000 yuan  万元 */
      tilt_spend: string;
      /** sum of the rows before  前面各行小计之和 – persons  人
       * @default 0 */
      persons_before?: number | null;
      /** sum of the rows before  前面各行小计之和 – visits  人次
       * @default 0 */
      visits_before?: number | null;
      /** sum of the rows before  前面各行小计之和 – 10 000 yuan  万元
       * @default 0 */
      total_before?: string | null;
    };
    outputs: {
      /** sum of the row (支出小计)  支出小计 – 10 000 yuan  万元 */
      subtotal: string;
      /** running total  至本行的合计 – persons  人 */
      persons_total: number;
      /** running total  至本行的合计 – visits  人次 */
      visits_total: number;
      /** running total (合计)  合计 – 10 000 yuan  万元 */
      grand_total: string;
    };
  };
  /** Allocation of the aid fund  医疗救助基金分配
   *
   * JZ-MA-18: 锦政办发〔2022〕16号 annex 二, 三(四)  锦政办发〔2022〕16号附件第二部分、第三部分第（四）项
   *
   * 2023-01-01 –  */
  "JZ-MA-18": {
    inputs: {
      /** money to be allocated  待分配资金 – yuan  元 */
      fund: Money;
      /** weight of the district with this number (序号): recipients, insured persons …  该序号辖区的权重：救助对象人数、参保人数等 – weight  权重
       * at least one is needed  至少给出一项 */
      weight_1?: number | null;
      /** weight of the district with this number (序号): recipients, insured persons …  该序号辖区的权重：救助对象人数、参保人数等 – weight  权重
       * at least one is needed  至少给出一项 */
      weight_2?: number | null;
      /** weight of the district with this number (序号): recipients, insured persons …  该序号辖区的权重：救助对象人数、参保人数等 – weight  权重
       * at least one is needed  至少给出一项 */
      weight_3?: number | null;
      /** weight of the district with this number (序号): recipients, insured persons …  该序号辖区的权重：救助对象人数、参保人数等 – weight  权重
       * at least one is needed  至少给出一项 */
      weight_4?: number | null;
      /** weight of the district with this number (序号): recipients, insured persons …  该序号辖区的权重：救助对象人数、参保人数等 – weight  权重
       * at least one is needed  至少给出一项 */
      weight_5?: number | null;
      /** weight of the district with this number (序号): recipients, insured persons …  该序号辖区的权重：救助对象人数、参保人数等 – weight  权重
       * at least one is needed  至少给出一项 */
      weight_6?: number | null;
      /** weight of the district with this number (序号): recipients, insured persons …  该序号辖区的权重：救助对象人数、参保人数等 – weight  权重
       * at least one is needed  至少给出一项 */
      weight_7?: number | null;
      /** weight of the district with this number (序号): recipients, insured persons …  该序号辖区的权重：救助对象人数、参保人数等 – weight  权重
       * at least one is needed  至少给出一项 */
      weight_8?: number | null;
      /** weight of the district with this number (序号): recipients, insured persons …  该序号辖区的权重：救助对象人数、参保人数等 – weight  权重
       * at least one is needed  至少给出一项 */
      weight_9?: number | null;
      /** weight of the district with this number (序号): recipients, insured persons …  该序号辖区的权重：救助对象人数、参保人数等 – weight  权重
       * at least one is needed  至少给出一项 */
      weight_10?: number | null;
      /** weight of the district with this number (序号): recipients, insured persons …  该序号辖区的权重：救助对象人数、参保人数等 – weight  权重
       * at least one is needed  至少给出一项 */
      weight_11?: number | null;
      /** weight of the district with this number (序号): recipients, insured persons …  该序号辖区的权重：救助对象人数、参保人数等 – weight  权重
       * at least one is needed  至少给出一项 */
      weight_12?: number | null;
    };
    outputs: {
      /** share of the district with this number  该序号辖区分得的资金 – yuan  元
       * only if weight_1 is given  仅在给出 weight_1 时 */
      share_1?: string;
      /** share of the district with this number  该序号辖区分得的资金 – yuan  元
       * only if weight_2 is given  仅在给出 weight_2 时 */
      share_2?: string;
      /** share of the district with this number  该序号辖区分得的资金 – yuan  元
       * only if weight_3 is given  仅在给出 weight_3 时 */
      share_3?: string;
      /** share of the district with this number  该序号辖区分得的资金 – yuan  元
       * only if weight_4 is given  仅在给出 weight_4 时 */
      share_4?: string;
      /** share of the district with this number  该序号辖区分得的资金 – yuan  元
       * only if weight_5 is given  仅在给出 weight_5 时 */
      share_5?: string;
      /** share of the district with this number  该序号辖区分得的资金 – yuan  元
       * only if weight_6 is given  仅在给出 weight_6 时 */
      share_6?: string;
      /** share of the district with this number  该序号辖区分得的资金 – yuan  元
       * only if weight_7 is given  仅在给出 weight_7 时 */
      share_7?: string;
      /** share of the district with this number  该序号辖区分得的资金 – yuan  元
       * only if weight_8 is given  仅在给出 weight_8 时 */
      share_8?: string;
      /** share of the district with this number  该序号辖区分得的资金 – yuan  元
       * only if weight_9 is given  仅在给出 weight_9 时 */
      share_9?: string;
      /** share of the district with this number  该序号辖区分得的资金 – yuan  元
       * only if weight_10 is given  仅在给出 weight_10 时 */
      share_10?: string;
      /** share of the district with this number  该序号辖区分得的资金 – yuan  元
       * only if weight_11 is given  仅在给出 weight_11 时 */
      share_11?: string;
      /** share of the district with this number  该序号辖区分得的资金 – yuan  元
       * only if weight_12 is given  仅在给出 weight_12 时 */
      share_12?: string;
    };
  };
  /** Allocation of the adjustment reserve  调剂金分配
   *
   * JZ-MA-19: 锦政办发〔2022〕16号 annex 三(三)  锦政办发〔2022〕16号附件第三部分第（三）项
   *
   * 2023-01-01 –  */
  "JZ-MA-19": {
    inputs: {
      /** adjustment reserve (调剂金) to be used  待使用的调剂金 – yuan  元 */
      reserve: Money;
      /** weight of premiums of new recipients (新增人员的参保资助)  新增人员的参保资助的权重 – weight  权重
       * one above 0 is needed  至少一项大于0
       * @default 0 */
      premium_weight?: number | null;
      /** weight of settlement elsewhere (异地平台结算)  异地平台结算的权重 – weight  权重
       * one above 0 is needed  至少一项大于0
       * @default 0 */
      settlement_weight?: number | null;
      /** weight of spending by new policy (政策调整增加支出)  政策调整增加支出的权重 – weight  权重
       * one above 0 is needed  至少一项大于0
       * @default 0 */
      policy_weight?: number | null;
      /** weight of other needs (等因素)  其他因素的权重 – weight  权重
       * one above 0 is needed  至少一项大于0
       * @default 0 */
      other_weight?: number | null;
    };
    outputs: {
      /** for premiums of new recipients  用于新增人员的参保资助 – yuan  元 */
      premium_part: string;
      /** for settlement elsewhere  用于异地平台结算 – yuan  元 */
      settlement_part: string;
      /** for spending by new policy  用于政策调整增加支出 – yuan  元 */
      policy_part: string;
      /** for other needs  用于其他因素 – yuan  元 */
      other_part: string;
    };
  };
  /** Six taxes and two surcharges halved  六税两费减征
   *
   * SX-CO-01: 三政〔2023〕2号 (一)  三政〔2023〕2号第（一）项
   *
   * 2023-01-10 –  */
  "SX-CO-01": {
    inputs: {
      /** last day of the tax period  税款所属期末日 – day  日 */
      date: string;
      /** payer kind  纳税人类别 */
      taxpayer: Taxpayer;
      /** tax or surcharge  税种或附加 */
      tax: Tax;
      /** amount before the cut  减征前应缴税费额 – yuan  元 */
      tax_amount: Money;
      /** first day of the measure  政策起始日 – day  日
       * needed for a period that ends before 2023-01-10  所属期末日早于2023年1月10日时必填 */
      start?: string | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** the cut applies  适用减征 */
      reduced: boolean;
      /** amount payable  应缴金额 – yuan  元 */
      payable: string;
      /** amount saved  减征金额 – yuan  元 */
      reduction: string;
    };
  };
  /** Cultural construction fee halved  文化事业建设费减征
   *
   * SX-CO-02: 三政〔2023〕2号 (一)  三政〔2023〕2号第（一）项
   *
   * 2023-01-10 –  */
  "SX-CO-02": {
    inputs: {
      /** last day of the fee period  费款所属期末日 – day  日 */
      date: string;
      /** payer kind  缴费人类别 */
      taxpayer: Taxpayer;
      /** part belonging to provincial level and below  归属省级及以下财政收入的部分 – yuan  元 */
      local_fee: Money;
      /** central part  归属中央财政收入的部分 – yuan  元
       * @default 0.00 */
      central_fee?: Money | null;
      /** cut of the central part that other documents grant  中央部分的减征比例，由其他文件规定 – %
       * @default 0% */
      central_reduction?: string | null;
      /** first day of the measure  政策起始日 – day  日
       * needed for a period that ends before 2023-01-10  所属期末日早于2023年1月10日时必填 */
      start?: string | null;
      /** reading  条文适用口径
       * who enjoys the halved cultural construction fee  文化事业建设费减征的适用对象
       * @default all: its clause has an object of its own (对归属省级及以下财政收入的文化事业建设费) and names no payer  该句另有对象（“对归属省级及以下财政收入的文化事业建设费”），未限定缴费人 */
      payer_scope?: PayerScope | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** the cut applies  适用减征 */
      reduced: boolean;
      /** amount payable  应缴金额 – yuan  元 */
      payable: string;
      /** amount saved  减征金额 – yuan  元 */
      reduction: string;
    };
  };
  /** Rent relief, state-owned premises (epidemic)  免收3个月、减半收取12个月房租
   *
   * SX-CO-03: 三政〔2023〕2号 (三)  三政〔2023〕2号第（三）项
   *
   * 2023-01-10 –  */
  "SX-CO-03": {
    inputs: {
      /** monthly rent  月租金 – yuan  元 */
      monthly_rent: Money;
      /** months from the start of relief  自减免起始月起的承租月数 – months  月 */
      months_leased: number;
      /** tenant  承租方类型 */
      size: Size;
      /** state-asset business premises  国有资产类经营用房 */
      state_owned: boolean;
      /** cannot operate normally because of the epidemic  受疫情影响不能正常经营 */
      epidemic_affected: boolean;
      /** first month of relief  减免起始月 */
      first_month?: string | null;
      /** reading  条文适用口径
       * 3 months free and 12 months half  “免收3个月房租，减半收取12个月房租”如何计算
       * @default fifteen_months: the text names both terms side by side, neither inside the other  文件将两个期限并列，互不包含 */
      rent_sequence?: RentSequence | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** conditions met  符合条件 */
      eligible: boolean;
      /** months free  免租月数 – months  月 */
      free_months: number;
      /** months at half  减半月数 – months  月 */
      half_months: number;
      /** rent given up  减免的租金 – yuan  元 */
      relief: string;
      /** rent still due over the months leased  租期内仍应缴纳的租金 – yuan  元 */
      rent_due: string;
    };
  };
  /** Sub-lease pass-through  转租减免落实到最终承租方
   *
   * SX-CO-04: 三政〔2023〕2号 (三)  三政〔2023〕2号第（三）项
   *
   * 2023-01-10 –  */
  "SX-CO-04": {
    inputs: {
      /** relief granted by the state-owned lessor  国有单位减免的租金 – yuan  元 */
      relief: Money;
      /** relief that reached the final tenants  落实到最终承租方的减免 – yuan  元 */
      passed_on: Money;
      /** rent of this final tenant  该最终承租方的租金 – yuan  元 */
      tenant_rent?: Money | null;
      /** rents of the tenants served before  此前已分配的各最终承租方租金合计 – yuan  元
       * @default 0.00 */
      rent_before?: Money | null;
      /** rents of all final tenants  全部最终承租方租金合计 – yuan  元
       * needed with tenant_rent  给出 tenant_rent 时必填 */
      total_rent?: Money | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** ok or violation  判定结果：符合（ok）或不符合（violation） */
      finding: Finding;
      /** relief − passed_on  未落实的减免（relief − passed_on） – yuan  元 */
      shortfall: string;
      /** this tenant's share by rent  该最终承租方按租金分得的减免 – yuan  元
       * only with tenant_rent  仅在给出 tenant_rent 时 */
      tenant_share?: string;
    };
  };
  /** Arrears grace for water, power and gas  欠费不停供
   *
   * SX-CO-05: 三政〔2023〕2号 (三)  三政〔2023〕2号第（三）项
   *
   * 2023-01-10 –  */
  "SX-CO-05": {
    inputs: {
      /** due day of the bill  账单到期日 – day  日 */
      bill_due: string;
      /** customer  用户类型 */
      size: Size;
      /** temporary difficulty caused by the epidemic  受疫情影响暂时出现生产经营困难 */
      temporary_difficulty: boolean;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
      /** reading  条文适用口径
       * which of the two deadline dates decides lateness  以哪一个届满日判断是否逾期
       * @default due_workday: 民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says nothing else  《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定 */
      late_by?: LateBy | null;
      /** reading  条文适用口径
       * late fee after the six-month grace period  6个月缓缴期满后的滞纳金
       * @default after_grace: the text waives the fee for the months of grace and takes nothing back  文件免收缓缴期间的滞纳金，未规定追收 */
      late_fee_start?: LateFeeStart | null;
    };
    outputs: {
      /** no cut-off, grace period  适用欠费不停供和缓缴 */
      eligible: boolean;
      /** nominal last day  期限届满日（未顺延） – day  日
       * only if eligible  仅在 eligible 为 true 时 */
      due?: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日
       * only if eligible  仅在 eligible 为 true 时 */
      due_workday?: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
      /** no late fee  免收滞纳金
       * only if done_on is given  仅在给出 done_on 时 */
      late_fee_free?: boolean;
      /** first day of an ordinary late fee, set elsewhere, if not paid in time  未按期补缴的，滞纳金（标准另行规定）起算日 – day  日
       * only if eligible  仅在 eligible 为 true 时 */
      late_fee_from?: string;
    };
  };
  /** Unemployment and injury insurance rate cut  阶段性降低费率
   *
   * SX-CO-06: 三政〔2023〕2号 (四)  三政〔2023〕2号第（四）项
   *
   * 2023-01-10 –  */
  "SX-CO-06": {
    inputs: {
      /** contribution month  缴费所属月份 */
      contribution_month: string;
      /** first month of the measure  政策起始月份
       * needed for a month before 2023-01  缴费所属月份早于2023年1月时必填 */
      start_month?: string | null;
      /** ordinary rate  正常费率 – % */
      normal_rate?: string | null;
      /** reduced rate  降低后的费率 – % */
      reduced_rate?: string | null;
    };
    outputs: {
      /** the cut applies  适用降低后的费率 */
      reduced: boolean;
      /** rate used  执行费率 – %
       * only if both rates are given  仅在两项费率均给出时 */
      rate_applied?: string;
    };
  };
  /** Deferred pension contributions  缓缴
   *
   * SX-CO-07: 三政〔2023〕2号 (四)  三政〔2023〕2号第（四）项
   *
   * 2023-01-10 –  */
  "SX-CO-07": {
    inputs: {
      /** year of the contribution  缴费所属年度 – year  年 */
      contribution_year: number;
      /** contributor  缴费人员类别 */
      contributor: Contributor;
      /** difficulty in paying  缴纳费款有困难 */
      hardship: boolean;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
      /** reading  条文适用口径
       * which of the two deadline dates decides lateness  以哪一个届满日判断是否逾期
       * @default due: the text fixes the day itself; 民法典 art. 203 moves only the end of a period that is counted  文件直接规定了日期；《民法典》第二百零三条只对按期间计算的届满日作顺延 */
      late_by?: LateBy | null;
    };
    outputs: {
      /** may be deferred  可以缓缴 */
      deferrable: boolean;
      /** nominal last day  期限届满日（未顺延） – day  日
       * only if deferrable  仅在 deferrable 为 true 时 */
      due?: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日
       * only if deferrable  仅在 deferrable 为 true 时 */
      due_workday?: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
    };
  };
  /** Sports venue low price  公共体育场馆低收费上限
   *
   * SX-CO-08: 三政〔2023〕2号 (九)  三政〔2023〕2号第（九）项
   *
   * 2023-01-10 –  */
  "SX-CO-08": {
    inputs: {
      /** local market price of the same service and time  当地同类服务同一时段的市场价格 – yuan  元 */
      market_price: Money;
      /** price asked  实际收费价格 – yuan  元 */
      price: Money;
    };
    outputs: {
      /** highest conforming price  符合要求的最高价格 – yuan  元 */
      max_price: string;
      /** ok or warning  判定结果：符合（ok）或偏离原则性标准（warning） */
      finding: Finding;
    };
  };
  /** Green-building level  绿色建筑等级
   *
   * SX-CO-09: 三政〔2023〕2号 (十二)  三政〔2023〕2号第（十二）项
   *
   * 2023-01-10 –  */
  "SX-CO-09": {
    inputs: {
      /** new building  新建建筑类别 */
      building: Building;
      /** floor area: single building (public), whole estate (residential_estate)  建筑面积：公共建筑（public）按单体计算，住宅小区（residential_estate）按整个小区计算 – m²  平方米 */
      floor_area: string;
    };
    outputs: {
      /** minimum level  最低等级 */
      green_level: GreenLevel;
    };
  };
  /** New-energy share of official cars  新能源汽车占比
   *
   * SX-CO-10: 三政〔2023〕2号 (十二)  三政〔2023〕2号第（十二）项
   *
   * 2023-01-10 –  */
  "SX-CO-10": {
    inputs: {
      /** cars newly bought and renewed in the year  当年新增、更新公务用车数 – count  辆 */
      cars: number;
      /** new-energy cars among them  其中新能源汽车数 – count  辆 */
      nev?: number | null;
    };
    outputs: {
      /** fewest new-energy cars  新能源汽车最低数量 – count  辆 */
      nev_min: number;
      /** ok or violation  判定结果：符合（ok）或不符合（violation）
       * only if nev is given  仅在给出 nev 时 */
      finding?: Finding;
    };
  };
  /** Conservation-oriented organs  节约型机关
   *
   * SX-CO-11: 三政〔2023〕2号 (十二)  三政〔2023〕2号第（十二）项
   *
   * 2023-01-10 –  */
  "SX-CO-11": {
    inputs: {
      /** party and government organs at county level and above  县级及以上党政机关数 – count  个 */
      organs: number;
      /** organs built as conservation-oriented  已建成节约型机关数 – count  个 */
      built?: number | null;
    };
    outputs: {
      /** organs needed  应建成数 – count  个 */
      target_min: number;
      /** target reached  达到目标
       * only if built is given  仅在给出 built 时 */
      met?: boolean;
    };
  };
  /** New skilled people  新增技能人才
   *
   * SX-CO-12: 三政〔2023〕2号 (十七)  三政〔2023〕2号第（十七）项
   *
   * 2023-01-10 –  */
  "SX-CO-12": {
    inputs: {
      /** newly skilled people so far; from when they count is set elsewhere  累计新增技能人才数，起算时间另行规定 – persons  人 */
      skilled_new: number;
    };
    outputs: {
      /** number to reach  目标人数 – persons  人 */
      target: number;
      /** target reached  达到目标 */
      met: boolean;
      /** still missing  尚缺人数 – persons  人 */
      gap: number;
    };
  };
  /** Interest on personal start-up guarantee loans  创业担保贷款贴息
   *
   * SX-CO-13: 三政〔2023〕2号 (十七)  三政〔2023〕2号第（十七）项
   *
   * 2023-01-10 –  */
  "SX-CO-13": {
    inputs: {
      /** interest of the period  当期利息 – yuan  元 */
      interest: Money;
      /** central part  中央补助金额 – yuan  元 */
      central_subsidy: Money;
      /** reading  条文适用口径
       * who bears the odd fen of a 1:1 split  按1:1分担时，分不尽的1分由谁承担
       * @default province: the text names the province first  文件将省级列在前 */
      odd_fen?: OddFen | null;
    };
    outputs: {
      /** 100 % of the interest  贴息金额，为利息的100% – yuan  元 */
      subsidy: string;
      /** province  省级承担金额 – yuan  元 */
      province_share: string;
      /** city and county together  市、县级承担金额合计 – yuan  元 */
      local_share: string;
    };
  };
  /** Price-linked subsidy: payment date  价格临时补贴
   *
   * SX-CO-14: 三政〔2023〕2号 (十八)  三政〔2023〕2号第（十八）项
   *
   * 2023-01-10 –  */
  "SX-CO-14": {
    inputs: {
      /** day the triggering index was published  达到启动条件的指数发布日 – day  日 */
      index_published: string;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
      /** reading  条文适用口径
       * which of the two deadline dates decides lateness  以哪一个届满日判断是否逾期
       * @default due: the text fixes the day itself; 民法典 art. 203 moves only the end of a period that is counted  文件直接规定了日期；《民法典》第二百零三条只对按期间计算的届满日作顺延 */
      late_by?: LateBy | null;
    };
    outputs: {
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
    };
  };
  /** E-commerce park districts  电商产业园重点覆盖辖区
   *
   * SX-CO-15: 三政〔2023〕2号 (六)  三政〔2023〕2号第（六）项
   *
   * 2023-01-10 –  */
  "SX-CO-15": {
    inputs: {
      /** district  所在辖区 */
      district: District;
    };
    outputs: {
      /** in the list  在所列范围内 */
      covered: boolean;
      /** length of the list  所列辖区数 – count  个 */
      districts_listed: number;
    };
  };
  /** One-off award, model logistics park  示范物流园区一次性奖励
   *
   * SX-CO-16: 三政〔2023〕2号 (十五)  三政〔2023〕2号第（十五）项
   *
   * 2023-01-10 –  */
  "SX-CO-16": {
    inputs: {
      /** status won  创建成功的称号 */
      park_status: ParkStatus;
      /** statuses already awarded  此前已获奖励的称号
       * @default none */
      awarded_before?: readonly ParkStatus[] | null;
      /** amount  奖励金额 – yuan  元
       * needed unless already awarded  此前未获奖励时必填 */
      award_amount?: Money | null;
      /** reading  条文适用口径
       * award for national and provincial model park  国家级、省级示范物流园区均创建成功时的奖励
       * @default each_status: the one-off award is for winning a status, and these are two  一次性奖励的条件是创建成功，国家级与省级是两项创建 */
      both_levels?: BothLevels | null;
    };
    outputs: {
      /** award now  本次奖励金额 – yuan  元 */
      award: string;
    };
  };
  /** Counties for charging stations  示范性集中式公用充电站
   *
   * SX-CO-17: 三政〔2023〕2号 (十三)  三政〔2023〕2号第（十三）项
   *
   * 2023-01-10 –  */
  "SX-CO-17": {
    inputs: {
      /** district  所在辖区 */
      district: District;
    };
    outputs: {
      /** in the list  在所列范围内 */
      covered: boolean;
      /** length of the list  所列辖区数 – count  个 */
      districts_listed: number;
    };
  };
  /** Reported figures (check only)  通报数据核对
   *
   * SX-FT-01: 三政〔2023〕3号 text  三政〔2023〕3号正文
   *
   * 2023-01-15 –  */
  "SX-FT-01": {
    inputs: {
      /** general public budget revenue of the year  当年一般公共预算收入 – 100 million yuan  亿元
       * @default 139 */
      revenue?: string | null;
      /** local tax revenue in it  其中地方级税收收入 – 100 million yuan  亿元
       * @default 92.2 */
      local_tax?: string | null;
      /** change of the tax share  税收比重较上年变动 – percentage points  百分点
       * @default 3.8% */
      share_change?: string | null;
      /** general public budget spending of the year  当年一般公共预算支出 – 100 million yuan  亿元
       * @default 276 */
      spending?: string | null;
      /** growth of spending  一般公共预算支出增长率 – %
       * @default 10.1% */
      spending_growth?: string | null;
    };
    outputs: {
      /** local_tax / revenue, 2 decimals  税收比重（local_tax / revenue），保留两位小数 – % */
      tax_share: string;
      /** share of the year before, 2 decimals  上年税收比重，保留两位小数 – % */
      prior_tax_share: string;
      /** spending of the year before, 2 decimals  上年一般公共预算支出，保留两位小数 – 100 million yuan  亿元 */
      prior_spending: string;
    };
  };
  /** Honours list  专精特新名单
   *
   * SX-SG-01: 三政〔2023〕5号 text, annexes 1–2  三政〔2023〕5号正文、附件1至2
   *
   * 2023-02-13 –  */
  "SX-SG-01": {
    inputs: {
      /** enterprise name, exact match  企业名称（须与名单完全一致） */
      enterprise: string;
    };
    outputs: {
      /** lists that hold the name; none if neither  列有该企业的名单；均未列入的为 none */
      honours: Honour[];
      /** names in annex 1  附件1企业数 – count  家 */
      little_giant_count: number;
      /** names in annex 2  附件2企业数 – count  家 */
      provincial_count: number;
      /** enterprises in either  两份名单企业总数（不重复计算） – count  家 */
      distinct_count: number;
    };
  };
  /** Settle one claim (aid pipeline)  先保险后救助结算
   *
   * SX-MA-00: 三政办〔2022〕18号 art. 5, 6, 8–12, 18  三政办〔2022〕18号第五条、第六条、第八条至第十二条、第十八条
   *
   * 2022-05-01 –  */
  "SX-MA-00": {
    inputs: {
      /** day of service or discharge  就医或出院日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** inpatient or outpatient aid  住院救助或门诊救助 */
      care: Care;
      /** disease treated  治疗的病种
       * needed for outpatient  outpatient 时必填 */
      disease?: Disease | null;
      /** policy-scope self-pay of this claim after insurance (SX-MA-08)  本次医保支付后的政策范围内自付费用（SX-MA-08） – yuan  元 */
      self_pay: Money;
      /** designated institution  定点医药机构
       * @default true */
      designated?: boolean | null;
      /** referral rules kept (also: no referral needed)  符合转诊规定（含无须转诊的） */
      referred: boolean;
      /** care inside the province  在省域内就医 */
      in_province: boolean;
      /** exception to the referral rule granted (SX-MA-11)  已按规定准予不经转诊（SX-MA-11）
       * @default false */
      exception_granted?: boolean | null;
      /** inpatient aid base of the year before this claim (meets the deductible)  本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准） – yuan  元
       * @default 0.00 */
      inpatient_before?: Money | null;
      /** inpatient and outpatient aid of the year paid before this claim (shared cap)  本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） – yuan  元
       * @default 0.00 */
      basic_paid_before?: Money | null;
      /** tilt residual of the year before this claim  本年度此前累计的救助后自付费用（用于判断倾斜救助） – yuan  元
       * @default 0.00 */
      residual_before?: Money | null;
      /** part of the excess already tilted  倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 – yuan  元
       * @default 0.00 */
      tilted_before?: Money | null;
      /** tilt aid of the year paid before  本年度此前已支付的倾斜救助金额 – yuan  元
       * @default 0.00 */
      tilt_paid_before?: Money | null;
      /** reading  条文适用口径
       * by what the best of several identities is the best (就高不就低)  具有多重身份的，“就高不就低”以什么为高
       * @default rank: the article speaks of identities (多重特殊身份属性), and settlement systems go by them  条文讲的是身份（多重特殊身份属性），结算系统也按身份执行 */
      best_by?: BestBy | null;
      /** reading  条文适用口径
       * whether the aid deductible applies once a year or to every claim  救助起付标准按年度扣一次，还是每次结算各扣一次
       * @default annual: the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual  三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额 */
      deductible_basis?: DeductibleBasis | null;
      /** reading  条文适用口径
       * which part of the residual is tilted in Sanmenxia  三门峡倾斜救助按自付费用的哪一部分计算
       * @default excess: a threshold works as a deductible in every other layer of the text  文件其他各层均以标准以上部分计算 */
      tilt_base?: TiltBase | null;
      /** reading  条文适用口径
       * whether a residual of exactly the threshold opens the tilt  自付费用恰好等于标准的，是否享受倾斜救助
       * @default at_least: the text says both 超过 and 及以上; the favourable half is taken  文件同时写了“超过”和“及以上”，取对救助对象有利的一种 */
      tilt_threshold?: Alert | null;
      /** reading  条文适用口径
       * which residuals build up the tilt residual in Sanmenxia  三门峡倾斜救助的累计自付费用包括哪些就医
       * @default qualifying: the article speaks of recipients treated on referral in the province  条文针对的是规范转诊且在省域内就医的救助对象 */
      residual_counts?: ResidualCounts | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** category used  据以计算的救助对象类别 */
      category: Category;
      /** the claim counts for aid  该笔费用纳入救助 */
      covered: boolean;
      /** payable portion of this claim  本次起付标准以上、可按比例救助的费用 – yuan  元 */
      basic_portion: string;
      /** rate of the first layer; 0% if not covered  救助比例（不含倾斜救助）；不纳入救助的为0% – % */
      rate_applied: string;
      /** first-layer aid  救助金额（不含倾斜救助） – yuan  元 */
      basic_aid: string;
      /** self_pay - basic_aid  救助后的自付费用（self_pay - basic_aid） – yuan  元 */
      residual: string;
      /** aid paid in the year has reached the cap  本年度已支付的救助达到年度最高救助限额 */
      cap_reached: boolean;
      /** tilt aid is open  符合倾斜救助条件 */
      triggered: boolean;
      /** excess tilted by this claim  本次按比例给予倾斜救助的起付标准以上部分 – yuan  元 */
      tilt_portion: string;
      /** tilt aid  倾斜救助金额 – yuan  元 */
      tilt_aid: string;
      /** basic_aid + tilt_aid  救助合计（basic_aid + tilt_aid） – yuan  元 */
      total_aid: string;
      /** self_pay - total_aid; negative when a catch-up pays for earlier bills  个人负担金额（self_pay - total_aid）；本次补付以前费用的救助时可为负数 – yuan  元 */
      patient_pays: string;
      /** accumulator  年度累计数 – yuan  元 */
      inpatient_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      basic_paid_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      residual_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      tilted_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      tilt_paid_after: string;
      /** another identity of the person would bring more for this claim; never under best_by=result  本人另一身份本次可得的救助更多；best_by=result 时不会出现 */
      better_by_result: boolean;
    };
  };
  /** Categories and multiple identity  救助对象、就高不就低
   *
   * SX-MA-01: 三政办〔2022〕18号 art. 4, 12  三政办〔2022〕18号第四条、第十二条
   *
   * 2022-05-01 –  */
  "SX-MA-01": {
    inputs: {
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
    };
    outputs: {
      /** category used  据以计算的救助对象类别 */
      category: Category;
      /** category is not none  属于救助对象（类别不为 none） */
      eligible: boolean;
    };
  };
  /** Premium subsidy  参保资助
   *
   * SX-MA-02: 三政办〔2022〕18号 art. 7  三政办〔2022〕18号第七条
   *
   * 2022-05-01 –  */
  "SX-MA-02": {
    inputs: {
      /** reference day  基准日 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** personal premium  居民基本医保个人缴费标准 – yuan  元
       * needed for destitute, otherwise an upper limit  destitute 必填；其他身份作为资助上限 */
      premium?: Money | null;
      /** subsidy of the rural-revitalisation policy  乡村振兴有效衔接政策规定的资助标准 – yuan  元
       * needed for rural_at_risk  rural_at_risk 必填 */
      external_subsidy?: Money | null;
      /** joins the residents' insurance  参加居民基本医保
       * @default true */
      resident_insured?: boolean | null;
    };
    outputs: {
      /** subsidy a year  每年资助金额 – yuan  元 */
      subsidy: string;
    };
  };
  /** Recognition after the collection period  集中缴费期后认定
   *
   * SX-MA-03: 三政办〔2022〕18号 art. 7  三政办〔2022〕18号第七条
   *
   * 2022-05-01 –  */
  "SX-MA-03": {
    inputs: {
      /** day of recognition  身份认定日期 – day  日 */
      recognised: string;
      /** last day of the premium collection period of the year concerned  当年居民医保集中缴费期的最后一日 – day  日 */
      collection_end: string;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** premium subsidy for that year  享受当年资助参保待遇 */
      eligible: boolean;
    };
  };
  /** Outpatient aid for one claim  门诊救助
   *
   * SX-MA-04: 三政办〔2022〕18号 art. 8  三政办〔2022〕18号第八条
   *
   * 2022-05-01 –  */
  "SX-MA-04": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** listed disease  属于门诊救助病种 */
      disease: Disease;
      /** aid base of this claim  本次纳入救助范围的个人自付费用 – yuan  元 */
      self_pay: Money;
      /** designated institution  定点医药机构
       * @default true */
      designated?: boolean | null;
      /** inpatient and outpatient aid of the year paid before this claim (shared cap)  本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） – yuan  元
       * @default 0.00 */
      basic_paid_before?: Money | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** category used  据以计算的救助对象类别 */
      category: Category;
      /** payable portion of this claim  本次起付标准以上、可按比例救助的费用 – yuan  元 */
      basic_portion: string;
      /** rate; 0% if the claim does not count  救助比例；不属于救助范围的为0% – % */
      rate_applied: string;
      /** aid of this claim  本次救助金额 – yuan  元 */
      basic_aid: string;
      /** self_pay - basic_aid  救助后的自付费用（self_pay - basic_aid） – yuan  元 */
      residual: string;
      /** accumulator  年度累计数 – yuan  元 */
      basic_paid_after: string;
      /** shared cap left  共用年度最高救助限额剩余 – yuan  元 */
      remaining_cap: string;
    };
  };
  /** Inpatient aid for one claim  住院救助
   *
   * SX-MA-05: 三政办〔2022〕18号 art. 9  三政办〔2022〕18号第九条
   *
   * 2022-05-01 –  */
  "SX-MA-05": {
    inputs: {
      /** day of discharge  出院日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** aid base of this claim  本次纳入救助范围的个人自付费用 – yuan  元 */
      self_pay: Money;
      /** designated institution  定点医药机构
       * @default true */
      designated?: boolean | null;
      /** referral rules kept (SX-MA-11)  符合转诊规定（SX-MA-11）
       * @default true */
      referred?: boolean | null;
      /** exception to the referral rule granted (SX-MA-11)  已按规定准予不经转诊（SX-MA-11）
       * @default false */
      exception_granted?: boolean | null;
      /** inpatient aid base of the year before this claim (meets the deductible)  本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准） – yuan  元
       * @default 0.00 */
      inpatient_before?: Money | null;
      /** inpatient and outpatient aid of the year paid before this claim (shared cap)  本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） – yuan  元
       * @default 0.00 */
      basic_paid_before?: Money | null;
      /** reading  条文适用口径
       * whether the aid deductible applies once a year or to every claim  救助起付标准按年度扣一次，还是每次结算各扣一次
       * @default annual: the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual  三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额 */
      deductible_basis?: DeductibleBasis | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** category used  据以计算的救助对象类别 */
      category: Category;
      /** payable portion of this claim  本次起付标准以上、可按比例救助的费用 – yuan  元 */
      basic_portion: string;
      /** rate; 0% if the claim does not count  救助比例；不属于救助范围的为0% – % */
      rate_applied: string;
      /** aid of this claim  本次救助金额 – yuan  元 */
      basic_aid: string;
      /** self_pay - basic_aid  救助后的自付费用（self_pay - basic_aid） – yuan  元 */
      residual: string;
      /** accumulator  年度累计数 – yuan  元 */
      basic_paid_after: string;
      /** shared cap left  共用年度最高救助限额剩余 – yuan  元 */
      remaining_cap: string;
      /** accumulator  年度累计数 – yuan  元 */
      inpatient_after: string;
    };
  };
  /** Shared annual cap  共用限额
   *
   * SX-MA-06: 三政办〔2022〕18号 art. 10  三政办〔2022〕18号第十条
   *
   * 2022-05-01 –  */
  "SX-MA-06": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** aid computed before the cap, rounded  限额前的救助金额（已舍入） – yuan  元 */
      requested: Money;
      /** inpatient and outpatient aid of the year paid before this claim (shared cap)  本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） – yuan  元
       * @default 0.00 */
      basic_paid_before?: Money | null;
    };
    outputs: {
      /** category used  据以计算的救助对象类别 */
      category: Category;
      /** cap  年度最高救助限额 – yuan  元 */
      annual_cap_applied: string;
      /** aid after the cap  限额内的救助金额 – yuan  元 */
      basic_aid: string;
      /** accumulator  年度累计数 – yuan  元 */
      basic_paid_after: string;
      /** cap left  年度最高救助限额剩余 – yuan  元 */
      remaining_cap: string;
      /** aid paid has reached the cap  已付救助金额达到年度最高救助限额 */
      cap_reached: boolean;
    };
  };
  /** Tilt aid for one claim  倾斜救助
   *
   * SX-MA-07: 三政办〔2022〕18号 art. 11  三政办〔2022〕18号第十一条
   *
   * 2022-05-01 –  */
  "SX-MA-07": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** policy-scope self-pay of this claim left after aid  本次救助后剩余的政策范围内自付费用 – yuan  元 */
      residual: Money;
      /** aid of the year paid under the shared cap, including this claim  本年度含本次在内占用共用限额的救助金额 – yuan  元 */
      basic_paid: Money;
      /** regular referral  规范转诊 */
      referred: boolean;
      /** care inside the province  在省域内就医 */
      in_province: boolean;
      /** tilt residual of the year before this claim  本年度此前累计的救助后自付费用（用于判断倾斜救助） – yuan  元
       * @default 0.00 */
      residual_before?: Money | null;
      /** part of the excess already tilted  倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 – yuan  元
       * @default 0.00 */
      tilted_before?: Money | null;
      /** tilt aid of the year paid before  本年度此前已支付的倾斜救助金额 – yuan  元
       * @default 0.00 */
      tilt_paid_before?: Money | null;
      /** reading  条文适用口径
       * which part of the residual is tilted in Sanmenxia  三门峡倾斜救助按自付费用的哪一部分计算
       * @default excess: a threshold works as a deductible in every other layer of the text  文件其他各层均以标准以上部分计算 */
      tilt_base?: TiltBase | null;
      /** reading  条文适用口径
       * whether a residual of exactly the threshold opens the tilt  自付费用恰好等于标准的，是否享受倾斜救助
       * @default at_least: the text says both 超过 and 及以上; the favourable half is taken  文件同时写了“超过”和“及以上”，取对救助对象有利的一种 */
      tilt_threshold?: Alert | null;
      /** reading  条文适用口径
       * which residuals build up the tilt residual in Sanmenxia  三门峡倾斜救助的累计自付费用包括哪些就医
       * @default qualifying: the article speaks of recipients treated on referral in the province  条文针对的是规范转诊且在省域内就医的救助对象 */
      residual_counts?: ResidualCounts | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** category used  据以计算的救助对象类别 */
      category: Category;
      /** basic_paid has reached the cap  basic_paid 已达到年度最高救助限额 */
      cap_reached: boolean;
      /** tilt aid is open  符合倾斜救助条件 */
      triggered: boolean;
      /** base tilted by this claim  本次据以计算倾斜救助的费用 – yuan  元 */
      tilt_portion: string;
      /** tilt aid  倾斜救助金额 – yuan  元 */
      tilt_aid: string;
      /** accumulator  年度累计数 – yuan  元 */
      residual_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      tilted_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      tilt_paid_after: string;
      /** tilt cap left  倾斜救助年度限额剩余 – yuan  元 */
      remaining_tilt_cap: string;
    };
  };
  /** Aid base of residents, employees and uninsured  救助费用基数
   *
   * SX-MA-08: 三政办〔2022〕18号 art. 5, 6, 13  三政办〔2022〕18号第五条、第六条、第十三条
   *
   * 2022-05-01 –  */
  "SX-MA-08": {
    inputs: {
      /** insurance  参保险种 */
      insurance: Insurance;
      /** policy-scope cost  政策范围内费用 – yuan  元 */
      in_scope_cost: Money;
      /** paid by basic and critical-illness insurance (employee: with the supplement)  基本医保、大病保险已支付金额（职工含大额补充医疗保险） – yuan  元
       * needed if insured  已参保时必填 */
      insurance_paid?: Money | null;
      /** payment the insurances would have made  基本医疗保险、大病保险预计支付金额 – yuan  元
       * needed if uninsured  未参保时必填 */
      assumed_payment?: Money | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** aid base  纳入救助范围的个人自付费用 – yuan  元 */
      self_pay: string;
    };
  };
  /** Direct or on application; one-stop  直接救助、依申请、一站式
   *
   * SX-MA-09: 三政办〔2022〕18号 art. 14–16  三政办〔2022〕18号第十四条至第十六条
   *
   * 2022-05-01 –  */
  "SX-MA-09": {
    inputs: {
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** institution inside the city  市域内医疗机构 */
      in_city: boolean;
      /** designated institution  定点医药机构
       * @default true */
      designated?: boolean | null;
    };
    outputs: {
      /** channel  救助方式 */
      channel: Channel;
      /** one-stop settlement  “一站式”结算 */
      one_stop: boolean;
    };
  };
  /** No deposit  免除住院押金
   *
   * SX-MA-10: 三政办〔2022〕18号 art. 17  三政办〔2022〕18号第十七条
   *
   * 2022-05-01 –  */
  "SX-MA-10": {
    inputs: {
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** referred after first contact at grass-roots level  经基层首诊转诊 */
      referred: boolean;
      /** institution inside the city  市域内医疗机构 */
      in_city: boolean;
      /** designated institution  定点医药机构
       * @default true */
      designated?: boolean | null;
      /** hospital stay  住院
       * @default true */
      inpatient?: boolean | null;
      /** deposit otherwise asked for  不免除时应缴纳的住院押金 – yuan  元 */
      deposit?: Money | null;
    };
    outputs: {
      /** treatment first, no deposit  先诊疗后付费，免除住院押金 */
      waived: boolean;
      /** 0 if waived, else the deposit  免除押金的为0，否则为应缴押金 – yuan  元
       * only if deposit is given  仅在给出 deposit 时 */
      deposit_due?: string;
    };
  };
  /** Unreferred care excluded  未按规定转诊
   *
   * SX-MA-11: 三政办〔2022〕18号 art. 18  三政办〔2022〕18号第十八条
   *
   * 2022-05-01 –  */
  "SX-MA-11": {
    inputs: {
      /** aid base of the claim  本次纳入救助范围的个人自付费用 – yuan  元 */
      self_pay: Money;
      /** referral or other-place registration as required (also: none required)  已按规定转诊或异地就医备案（含无须办理的） */
      referred: boolean;
      /** exception to the referral rule granted (SX-MA-11)  已按规定准予不经转诊（SX-MA-11）
       * @default false */
      exception_granted?: boolean | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** the claim counts for aid  属于救助范围 */
      counted: boolean;
      /** aid base left  剩余的纳入救助范围的个人自付费用 – yuan  元 */
      counted_self_pay: string;
    };
  };
  /** Fund balance limit  基金累计结余上限
   *
   * SX-MA-12: 三政办〔2022〕18号 art. 21  三政办〔2022〕18号第二十一条
   *
   * 2022-05-01 –  */
  "SX-MA-12": {
    inputs: {
      /** cumulative balance  累计结余 – yuan  元 */
      fund_balance: Money;
      /** funds raised in the year  当年筹集基金总额 – yuan  元 */
      funds_raised: Money;
      /** income of the year  当年收入 – yuan  元 */
      fund_income?: Money | null;
      /** spending of the year  本年度支出 – yuan  元
       * needed with fund_income  给出 fund_income 时必填 */
      fund_spending?: Money | null;
    };
    outputs: {
      /** 15 % of funds raised, rounded down  当年筹集基金总额的15%，舍去到分 – yuan  元 */
      limit: string;
      /** balance above the limit  超过限额的结余 – yuan  元 */
      excess: string;
      /** ok or warning  判定结果：ok 或 warning */
      finding: Finding;
      /** gap covered by same-level finance  由同级财政弥补的缺口 – yuan  元
       * only with fund_income  仅在给出 fund_income 时 */
      make_up?: string;
    };
  };
  /** Out-of-scope cost ceiling per stay  超出医保支付范围费用占比上限
   *
   * SX-MA-13: 三政办〔2022〕18号 art. 23  三政办〔2022〕18号第二十三条
   *
   * 2022-05-01 –  */
  "SX-MA-13": {
    inputs: {
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** institution  定点医疗机构级别 */
      level: Level;
      /** total cost of the stay, out-of-scope part included  当次住院医疗总费用（含医保支付范围外费用） – yuan  元 */
      total_cost: Money;
      /** out-of-scope cost of the stay  当次住院超出医保支付范围的费用 – yuan  元 */
      out_of_scope_cost: Money;
      /** reading  条文适用口径
       * the total cost of a stay for the out-of-scope ceiling  计算政策范围外费用占比时的住院总费用
       * @default gross: the total medical cost of a stay has no part taken out  “当次住院医疗总费用”未扣除任何部分 */
      stay_total?: StayTotal | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** category is not none  属于救助对象（类别不为 none） */
      eligible: boolean;
      /** ceiling, rounded down  限额，舍去到分 – yuan  元
       * only if eligible  仅限救助对象 */
      limit?: string;
      /** borne by the institution  由定点医疗机构承担的费用 – yuan  元 */
      hospital_pays: string;
      /** out-of-scope cost left with the patient  由患者负担的医保支付范围外费用 – yuan  元 */
      patient_out_of_scope: string;
    };
  };
  /** Critical-illness insurance tilt  大病保险倾斜保障
   *
   * SX-MA-14: 三政办〔2022〕18号 art. 30  三政办〔2022〕18号第三十条
   *
   * 2022-05-01 –  */
  "SX-MA-14": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** cost of this claim entering critical-illness insurance  本次纳入大病保险的费用 – yuan  元 */
      in_scope_cost: Money;
      /** such cost of the policy year before  本保险年度此前累计纳入大病保险的费用 – yuan  元
       * @default 0.00 */
      cost_before?: Money | null;
      /** critical-illness payments of the policy year before  本保险年度此前累计的大病保险支付金额 – yuan  元
       * @default 0.00 */
      paid_before?: Money | null;
      /** general deductible  大病保险起付线（倾斜前） – yuan  元 */
      base_deductible: Money;
      /** general rate of the band  该费用段的支付比例（倾斜前） – % */
      base_rate: string;
      /** general annual cap; absent: none  年度最高支付限额（倾斜前）；未给出的，视为不设限额 – yuan  元 */
      base_cap?: Money | null;
      /** lower end of the cost band  费用段下限 – yuan  元
       * @default 0.00 */
      band_from?: Money | null;
      /** upper end of the band; absent: open  费用段上限；未给出的，视为不封顶 – yuan  元 */
      band_to?: Money | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** destitute, subsistence or relapsed_poor  属于 destitute、subsistence 或 relapsed_poor */
      favoured: boolean;
      /** deductible used  适用的起付线 – yuan  元 */
      deductible_applied: string;
      /** rate used  适用的支付比例 – % */
      rate_applied: string;
      /** the annual cap applies  适用年度最高支付限额 */
      capped: boolean;
      /** payable portion of this claim in the band  本次费用落入该段的可支付部分 – yuan  元 */
      portion: string;
      /** insurance payment  大病保险支付金额 – yuan  元 */
      payment: string;
      /** accumulator  年度累计数 – yuan  元 */
      cost_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      paid_after: string;
    };
  };
  /** Effective dates  实施日期
   *
   * SX-MA-15: 三政办〔2022〕18号 art. 31, 32  三政办〔2022〕18号第三十一条、第三十二条
   *
   * 2022-05-01 –  */
  "SX-MA-15": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** reading  条文适用口径
       * first day of the aid accumulators in the year the rules begin  细则施行当年救助累计数的起算日
       * @default rule_start: payments of the former scheme are not aid under these rules  原办法的支付不属于本细则规定的救助 */
      accumulator_start?: AccumulatorStart | null;
    };
    outputs: {
      /** the rules apply  细则已施行 */
      in_force: boolean;
      /** first day in force  有效期首日 – day  日 */
      valid_from: string;
      /** the former supplementary scheme is merged  困难群众大病补充医疗保险已并入医疗救助 */
      scheme_merged: boolean;
      /** first day of the annual accumulators of that year  当年年度累计数的起算日 – day  日
       * only if in force  仅在有效期内 */
      accumulators_from?: string;
    };
  };
  /** Monthly list exchange and five-year transition  每月名单抄送、5年过渡期
   *
   * SX-MA-16: 三政办〔2022〕18号 art. 20, 25  三政办〔2022〕18号第二十条、第二十五条
   *
   * 2022-05-01 –  */
  "SX-MA-16": {
    inputs: {
      /** month of the lists  名单月份 */
      month: string;
      /** day on which the act was done  实际办理日期 – day  日 */
      done_on?: string | null;
      /** reading  条文适用口径
       * which of the two deadline dates decides lateness  以哪一个届满日判断是否逾期
       * @default due: the text fixes the day itself; 民法典 art. 203 moves only the end of a period that is counted  文件直接规定了日期；《民法典》第二百零三条只对按期间计算的届满日作顺延 */
      late_by?: LateBy | null;
      /** day the poverty goals were completed  脱贫攻坚目标任务完成之日 – day  日 */
      transition_start?: string | null;
      /** day to test for the transition  待判断是否在过渡期内的日期 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** nominal last day  期限届满日（未顺延） – day  日 */
      due: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日 */
      due_workday: string;
      /** done_on after the deadline  已逾期（done_on 晚于期限届满日）
       * only if done_on is given  仅在给出 done_on 时 */
      late?: boolean;
      /** last day of the transition  过渡期最后一日 – day  日
       * only if transition_start is given  仅在给出 transition_start 时 */
      transition_end?: string;
      /** date lies in the transition  date 在过渡期内
       * only if date is given as well  仅在同时给出 date 时 */
      in_transition?: boolean;
    };
  };
  /** Where to join and who subsidises  参保地与资助地
   *
   * SX-MA-17: 三政办〔2022〕18号 art. 7  三政办〔2022〕18号第七条
   *
   * 2022-05-01 –  */
  "SX-MA-17": {
    inputs: {
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** where the hardship was recognised (困难身份认定地): registration or residence  困难身份认定地（户籍地或居住地） */
      recognised_in: Place;
      /** where the person joins the residents' insurance  参加居民基本医保的地点 */
      joins_in: Place;
    };
    outputs: {
      /** category is not none  属于救助对象（类别不为 none） */
      eligible: boolean;
      /** place whose government subsidises the premium  给予参保资助的地点
       * only if eligible  仅限救助对象 */
      subsidised_by?: Place;
      /** ok: joins where recognised; warning: elsewhere  ok：在困难身份认定地参保；warning：在其他地点参保
       * only if eligible  仅限救助对象 */
      finding?: Finding;
    };
  };
  /** Where and how to apply for aid  救助申请受理地与审核
   *
   * SX-MA-18: 三政办〔2022〕18号 art. 16  三政办〔2022〕18号第十六条
   *
   * 2022-05-01 –  */
  "SX-MA-18": {
    inputs: {
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** where the hardship was recognised (困难身份认定地): registration or residence  困难身份认定地（户籍地或居住地） */
      recognised_in: Place;
      /** where the application was handed in; absent: not yet  提交申请的地点；未给出为尚未申请 */
      applied_in?: Place | null;
      /** a written application (书面申请)  书面申请
       * @default false */
      in_writing?: boolean | null;
      /** the county's insurance department has approved it  县级医保部门已审核同意
       * @default false */
      reviewed?: boolean | null;
    };
    outputs: {
      /** channel (SX-MA-09)  救助方式（SX-MA-09） */
      channel: Channel;
      /** place of the township window to apply at  应申请的乡镇（街道）窗口所在地
       * only with channel=application  仅在 channel=application 时 */
      apply_in?: Place;
      /** aid may be given  可以给予救助 */
      ready: boolean;
      /** what the application still needs  申请尚缺的事项 */
      missing: AidApplicationItem[];
    };
  };
  /** Lost-work subsidy  误工补贴
   *
   * SX-MV-01: 三政办〔2022〕19号 一  三政办〔2022〕19号第一项
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-MV-01": {
    inputs: {
      /** day of the application  申请日期 – day  日 */
      date: string;
      /** licence date  营业执照办理日期 – day  日 */
      licensed: string;
      /** start of normal business  正常经营起始日期 – day  日 */
      operating_since: string;
      /** fixed premises  有固定住所 */
      fixed_premises: boolean;
      /** subsidy already paid to the household  该户已领取补贴
       * @default false */
      already_paid?: boolean | null;
      /** reading  条文适用口径
       * start of the six months of normal business  正常经营活动6个月的起算日
       * @default operation: the months are of business activity, which a licence alone is not  “6个月”是正常经营活动的时间，仅有营业执照不等于经营 */
      count_from?: CountFrom | null;
    };
    outputs: {
      /** day on which six months are full  正常经营满6个月之日 – day  日 */
      six_months_on: string;
      /** conditions met  符合条件 */
      eligible: boolean;
      /** 100.00 or 0.00  补贴金额，100元或0元 – yuan  元 */
      subsidy: string;
    };
  };
  /** Interest subsidy, sole trader  个体工商户创业贷款贴息
   *
   * SX-MV-02: 三政办〔2022〕19号 一  三政办〔2022〕19号第一项
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-MV-02": {
    inputs: {
      /** day of the application  申请日期 – day  日 */
      date: string;
      /** start-up loan  创业贷款额 – yuan  元 */
      loan: Money;
      /** benchmark loan rate a year  贷款基准年利率 – % */
      benchmark_rate: string;
      /** loan term  贷款期限 – months  月 */
      term_months: number;
      /** conditions met (2022 licence, premises, six months; SX-MV-03 also loan conditions)  符合条件（2022年新办理营业执照、有固定住所、正常经营6个月以上；SX-MV-03 还须符合贷款条件） */
      qualified: boolean;
      /** already subsidised  已享受贴息
       * @default false */
      already_paid?: boolean | null;
      /** reading  条文适用口径
       * period of the interest subsidy  贴息的期限
       * @default one_year: the benchmark rate is one of a year, and the text multiplies by no term  基准利率是年利率，文件未规定乘以贷款期限 */
      interest_period?: InterestPeriod | null;
      /** reading  条文适用口径
       * principal of the sole-trader interest subsidy  个体工商户贴息的本金
       * @default capped: the text names the loan that is subsidised; nobody pays interest on more  文件写明的是所补贴的贷款，而利息只按实际贷款支付 */
      loan_base?: LoanBase | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** qualified and not yet paid  符合条件且尚未享受贴息 */
      eligible: boolean;
      /** 20 % of the interest at the benchmark rate, rounded  按基准利率计算的利息的20%，取整到分 – yuan  元 */
      uncapped: string;
      /** after the cap  补贴金额，不超过最高补贴 – yuan  元 */
      subsidy: string;
    };
  };
  /** Interest subsidy, small or micro firm  小微企业贴息
   *
   * SX-MV-03: 三政办〔2022〕19号 二  三政办〔2022〕19号第二项
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-MV-03": {
    inputs: {
      /** day of the application  申请日期 – day  日 */
      date: string;
      /** start-up loan  创业贷款额 – yuan  元 */
      loan: Money;
      /** benchmark loan rate a year  贷款基准年利率 – % */
      benchmark_rate: string;
      /** loan term  贷款期限 – months  月 */
      term_months: number;
      /** conditions met (2022 licence, premises, six months; SX-MV-03 also loan conditions)  符合条件（2022年新办理营业执照、有固定住所、正常经营6个月以上；SX-MV-03 还须符合贷款条件） */
      qualified: boolean;
      /** already subsidised  已享受贴息
       * @default false */
      already_paid?: boolean | null;
      /** reading  条文适用口径
       * period of the interest subsidy  贴息的期限
       * @default one_year: the benchmark rate is one of a year, and the text multiplies by no term  基准利率是年利率，文件未规定乘以贷款期限 */
      interest_period?: InterestPeriod | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** qualified and not yet paid  符合条件且尚未享受贴息 */
      eligible: boolean;
      /** 20 % of the interest at the benchmark rate, rounded  按基准利率计算的利息的20%，取整到分 – yuan  元 */
      uncapped: string;
      /** after the cap  补贴金额，不超过最高补贴 – yuan  元 */
      subsidy: string;
    };
  };
  /** Start-up award  创业奖励
   *
   * SX-MV-04: 三政办〔2022〕19号 三  三政办〔2022〕19号第三项
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-MV-04": {
    inputs: {
      /** day of the application  申请日期 – day  日 */
      date: string;
      /** sector  行业 */
      sector: Sector;
      /** must be small or micro  企业类型，须为小型或微型企业 */
      size: Size;
      /** newly opened (新开办)  新开办 */
      newly_opened: boolean;
      /** entered the 四上 statistics in the same year  当年纳入“四上”企业统计 */
      listed_same_year: boolean;
      /** recognised as specialised (专精特新)  认定为专精特新企业
       * @default false */
      specialised?: boolean | null;
      /** already awarded  已享受创业奖励
       * @default false */
      already_paid?: boolean | null;
      /** reading  条文适用口径
       * sector award and specialised-enterprise award  行业奖励与专精特新奖励能否叠加
       * @default highest: the final paragraph grants the higher of two and no double (从高不重复)  文末规定“从高不重复” */
      award_stacking?: AwardStacking | null;
      /** reading  条文适用口径
       * condition of the 300 000 award  30万元奖励的条件
       * @default new_and_listed: one sentence: 对新开办的小微企业,当年纳入“四上”企业统计的 opens it and governs all that 其中 divides  该项以“对新开办的小微企业，当年纳入‘四上’企业统计的”起首，“其中”以后各项均以此为条件 */
      specialised_condition?: SpecialisedCondition | null;
    };
    outputs: {
      /** award of the sector  行业奖励 – yuan  元 */
      sector_award: string;
      /** 300 000.00 or 0.00  专精特新奖励，30万元或0元 – yuan  元 */
      specialised_award: string;
      /** award paid  奖励金额 – yuan  元 */
      award: string;
    };
  };
  /** Free seals  免费发放印章
   *
   * SX-MV-05: 三政办〔2022〕19号 四  三政办〔2022〕19号第四项
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-MV-05": {
    inputs: {
      /** newly opened enterprise  新开办企业 */
      new_enterprise: boolean;
      /** first set of seals  首套印章
       * @default true */
      first_set?: boolean | null;
      /** seals wanted  申请刻制印章数 – count  枚
       * @default 4 */
      seals_requested?: number | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** free  免费印章数 – count  枚 */
      free_seals: number;
      /** at own cost  自费印章数 – count  枚 */
      paid_seals: number;
    };
  };
  /** Rent relief, new small firm  新开办小微企业房租减免
   *
   * SX-MV-06: 三政办〔2022〕19号 六  三政办〔2022〕19号第六项
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-MV-06": {
    inputs: {
      /** day of the application  申请日期 – day  日 */
      date: string;
      /** monthly rent  月租金 – yuan  元 */
      monthly_rent: Money;
      /** months from the lease  自承租之日起的月数 – months  月 */
      months_leased: number;
      /** must be small or micro  企业类型，须为小型或微型企业 */
      size: Size;
      /** state-asset premises  国有资产经营用房 */
      state_owned: boolean;
      /** newly opened (新开办)  新开办 */
      newly_opened: boolean;
      /** reading  条文适用口径
       * 3 months free and 12 months half  “免收3个月房租，减半收取12个月房租”如何计算
       * @default fifteen_months: the text names both terms side by side, neither inside the other  文件将两个期限并列，互不包含 */
      rent_sequence?: RentSequence | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** conditions met  符合条件 */
      eligible: boolean;
      /** months free  免租月数 – months  月 */
      free_months: number;
      /** months at half  减半月数 – months  月 */
      half_months: number;
      /** rent given up  减免的租金 – yuan  元 */
      relief: string;
      /** rent still due over the months leased  租期内仍应缴纳的租金 – yuan  元 */
      rent_due: string;
    };
  };
  /** Suspension of business  歇业不超过三年
   *
   * SX-MV-07: 三政办〔2022〕19号 九  三政办〔2022〕19号第九项
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-MV-07": {
    inputs: {
      /** first day of suspension  歇业起始日 – day  日 */
      suspended_from: string;
      /** last day of suspension  歇业终止日 – day  日 */
      suspended_to?: string | null;
      /** cause  歇业原因 */
      suspension_cause: SuspensionCause;
      /** the cause brought economic hardship (造成经济困难), asserted by the caller  该原因造成经济困难（由填报人认定）
       * @default true */
      economic_hardship?: boolean | null;
      /** caller asserts that another cause falls under the open list (等)  其他原因属于“等原因”的范围（由填报人认定）
       * @default false */
      asserted?: boolean | null;
      /** law or regulation says otherwise  法律、法规另有规定
       * @default false */
      law_forbids?: boolean | null;
    };
    outputs: {
      /** the cause allows suspension  可以办理歇业 */
      covered: boolean;
      /** latest last day  最迟歇业终止日 – day  日 */
      due: string;
      /** rolled to a working day  顺延至工作日后的日期 */
      due_workday: string;
      /** ok or violation  判定结果：符合（ok）或不符合（violation）
       * only if suspended_to is given  仅在给出 suspended_to 时 */
      finding?: Finding;
    };
  };
  /** First offence free of fine  首次不罚
   *
   * SX-MV-08: 三政办〔2022〕19号 十  三政办〔2022〕19号第十项
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-MV-08": {
    inputs: {
      /** first offence  首次违法 */
      first_offence: boolean;
      /** minor violation (违法行为轻微)  违法行为轻微 */
      minor: boolean;
      /** corrected in time (及时, no number)  及时纠正（文件未规定时限） */
      corrected: boolean;
      /** no harm caused  没有造成危害后果 */
      harmless: boolean;
      /** field  违法行为所属领域 */
      enforcement_field: EnforcementField;
      /** offender  违法主体类型 */
      size: Size;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** no fine is imposed  首次不罚 */
      no_fine: boolean;
    };
  };
  /** Funding split 60/40  市县分担
   *
   * SX-MV-09: 三政办〔2022〕19号 final paragraph  三政办〔2022〕19号倒数第二段
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-MV-09": {
    inputs: {
      /** subsidy or award paid  支付的奖补资金 – yuan  元 */
      award_total: Money;
      /** reference day  基准日 – day  日 */
      date?: string | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** 60 %  市级财政负担，60% – yuan  元 */
      city_share: string;
      /** rest  县（市、区）财政负担，其余部分 – yuan  元 */
      county_share: string;
    };
  };
  /** No double support  从高不重复
   *
   * SX-MV-10: 三政办〔2022〕19号 final paragraph  三政办〔2022〕19号倒数第二段
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-MV-10": {
    inputs: {
      /** first grant  第一项支持资金 – yuan  元 */
      grant_a: Money;
      /** second grant  第二项支持资金 – yuan  元
       * @default 0.00 */
      grant_b?: Money | null;
      /** same project and purpose  两项属于同类支持（同一项目、同一用途） */
      same_kind: boolean;
      /** central, provincial or other city money already supports this project  第一项的项目已获中央、省、市级财政其他专项资金支持
       * @default false */
      supported_a?: boolean | null;
      /** same for the second  第二项的项目已获上述资金支持
       * @default false */
      supported_b?: boolean | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** support paid  支持金额 – yuan  元 */
      award: string;
    };
  };
  /** Validity  有效期
   *
   * SX-MV-11: 三政办〔2022〕19号 last paragraph  三政办〔2022〕19号末段
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-MV-11": {
    inputs: {
      /** day to test  待判断的日期 – day  日 */
      date: string;
    };
    outputs: {
      /** the instrument is in force on date  文件在该日有效 */
      in_force: boolean;
      /** first day in force  有效期首日 – day  日 */
      valid_from: string;
      /** last day in force  有效期末日 – day  日 */
      valid_to: string;
    };
  };
  /** Market-entity target table  市场主体目标任务分解表
   *
   * SX-MV-12: 三政办〔2022〕19号 annex  三政办〔2022〕19号附件
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-MV-12": {
    inputs: {
      /** row of the table  分解表所列县（市、区） */
      district: District;
      /** entities at the end of 2022  2022年年末实有户数 – count  户 */
      actual?: number | null;
    };
    outputs: {
      /** entities on 2022-05-30  2022年5月30日实有户数 – count  户 */
      base_count: number;
      /** target for the end of 2022  2022年年末目标户数 – count  户 */
      target_count: number;
      /** target − base  目标增加户数 – count  户 */
      growth: number;
      /** actual ≥ target  达到目标，即 actual 不少于目标户数
       * only if actual is given  仅在给出 actual 时 */
      met?: boolean;
    };
  };
  /** Who may draw  享受条件
   *
   * SX-OP-01: 三政办〔2022〕20号 art. 5, 11, 13  三政办〔2022〕20号第五条、第十一条、第十三条
   *
   * 2022-07-01 –  */
  "SX-OP-01": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** personal-account benefit  享受个人账户待遇 */
      has_account: boolean;
      /** state  参保状态 */
      insurance_state: InsuranceState;
      /** flexible worker  灵活就业人员
       * @default false */
      flexible?: boolean | null;
      /** day a flexible worker without account paid the difference  未享受个人账户待遇的灵活就业人员补足缴费差额的日期 – day  日 */
      difference_paid?: string | null;
      /** reading  条文适用口径
       * who is covered by outpatient pooling in Sanmenxia  三门峡门诊统筹覆盖的人员
       * @default account_only: the special article on members without account goes before the general one  关于不设个人账户人员的专门条款优先于一般条款 */
      coverage?: Coverage | null;
    };
    outputs: {
      /** may draw outpatient pooling  可以享受门诊统筹待遇 */
      eligible: boolean;
      /** first day after paying the difference  补足缴费差额后享受待遇的首日 – day  日
       * only if difference_paid is given  仅在给出 difference_paid 时 */
      eligible_from?: string;
    };
  };
  /** Deductible per visit  起付标准
   *
   * SX-OP-02: 三政办〔2022〕20号 art. 7  三政办〔2022〕20号第七条
   *
   * 2022-07-01 –  */
  "SX-OP-02": {
    inputs: {
      /** institution  定点医疗机构级别 */
      level: Level;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** per visit  每次就医的起付标准 – yuan  元 */
      deductible_applied: string;
    };
  };
  /** Several visits on one day  同日同机构只计一次
   *
   * SX-OP-03: 三政办〔2022〕20号 art. 7  三政办〔2022〕20号第七条
   *
   * 2022-07-01 –  */
  "SX-OP-03": {
    inputs: {
      /** institution  定点医疗机构级别 */
      level: Level;
      /** policy-scope cost of this visit  本次就医的政策范围内费用 – yuan  元 */
      in_scope_cost: Money;
      /** deductible used up earlier on the same natural day at the same institution  同一自然日在同一定点医疗机构此前已计的起付标准 – yuan  元
       * @default 0.00 */
      deductible_used_today?: Money | null;
      /** reading  条文适用口径
       * several visits on one day at one institution  一个自然日内在同一定点医疗机构多次就医
       * @default pooled: one deductible is counted, so what is left of it passes on  只计一次起付标准，剩余部分应当结转 */
      day_deductible?: DayDeductible | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** deductible taken from this visit  本次扣除的起付标准 – yuan  元 */
      deductible_applied: string;
      /** cost above the deductible  起付标准以上的费用 – yuan  元 */
      portion: string;
      /** accumulator of the day and institution  当日该机构的起付标准累计数 – yuan  元 */
      deductible_used_after: string;
    };
  };
  /** Annual limit  年度支付限额
   *
   * SX-OP-04: 三政办〔2022〕20号 art. 8, 9  三政办〔2022〕20号第八条、第九条
   *
   * 2022-07-01 –  */
  "SX-OP-04": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** medical-insurance year the visit belongs to; absent: calendar year of date  就医所属的医保年度；未给出时取 date 所在自然年度 – year  年度 */
      medical_year?: number | null;
      /** retiree status in force (SX-OP-08)  已按退休人员享受待遇（SX-OP-08） */
      retired: boolean;
      /** pooling payments of the year  本年度门诊统筹支付金额 – yuan  元
       * @default 0.00 */
      paid_before?: Money | null;
      /** payable portions of the year (limit_on=costs)  本年度起付标准以上费用（limit_on=costs 时使用） – yuan  元
       * @default 0.00 */
      portion_before?: Money | null;
      /** reading  条文适用口径
       * what the outpatient annual limit caps  门诊年度限额限制的对象
       * @default payments: 支付限额 is a limit of payments  “支付限额”是对支付金额的限制 */
      limit_on?: LimitOn | null;
    };
    outputs: {
      /** limit of the year  年度支付限额 – yuan  元 */
      annual_cap_applied: string;
      /** limit left  支付限额剩余 – yuan  元 */
      remaining_cap: string;
      /** 0.00: nothing is carried or transferred  0.00：不结转、不转让 – yuan  元 */
      carry_over: string;
    };
  };
  /** Half limit for 2022  2022年度支付限额减半
   *
   * SX-OP-05: 三政办〔2022〕20号 art. 8  三政办〔2022〕20号第八条
   *
   * 2022-07-01 –  */
  "SX-OP-05": {
    inputs: {
      /** medical-insurance year  医保年度 – year  年度 */
      year: number;
      /** retiree status  属于退休人员 */
      retired: boolean;
    };
    outputs: {
      /** limit of the year  年度支付限额 – yuan  元 */
      annual_cap_applied: string;
    };
  };
  /** Reimbursement rates  支付比例
   *
   * SX-OP-06: 三政办〔2022〕20号 art. 9  三政办〔2022〕20号第九条
   *
   * 2022-07-01 –  */
  "SX-OP-06": {
    inputs: {
      /** institution  定点医疗机构级别 */
      level: Level;
      /** retiree status  属于退休人员 */
      retired: boolean;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** rate  支付比例 – % */
      rate_applied: string;
    };
  };
  /** Settle one outpatient visit (pooling)  普通门诊统筹结算
   *
   * SX-OP-07: 三政办〔2022〕20号 art. 7–9  三政办〔2022〕20号第七条至第九条
   *
   * 2022-07-01 –  */
  "SX-OP-07": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** medical-insurance year the visit belongs to; absent: calendar year of date  就医所属的医保年度；未给出时取 date 所在自然年度 – year  年度 */
      medical_year?: number | null;
      /** institution  定点医疗机构级别 */
      level: Level;
      /** retiree status in force on the day (SX-OP-08)  就医当日已按退休人员享受待遇（SX-OP-08） */
      retired: boolean;
      /** policy-scope cost of this visit, after SX-OP-10  本次就医的政策范围内费用（经 SX-OP-10 判断后） – yuan  元 */
      in_scope_cost: Money;
      /** deductible used up earlier on the same natural day at the same institution  同一自然日在同一定点医疗机构此前已计的起付标准 – yuan  元
       * @default 0.00 */
      deductible_used_today?: Money | null;
      /** pooling payments of the year before this visit, all institutions  本年度本次就医前在各机构累计的门诊统筹支付金额 – yuan  元
       * @default 0.00 */
      paid_before?: Money | null;
      /** payable portions of the year before (used with limit_on=costs)  本年度此前累计的起付标准以上费用（limit_on=costs 时使用） – yuan  元
       * @default 0.00 */
      portion_before?: Money | null;
      /** reading  条文适用口径
       * several visits on one day at one institution  一个自然日内在同一定点医疗机构多次就医
       * @default pooled: one deductible is counted, so what is left of it passes on  只计一次起付标准，剩余部分应当结转 */
      day_deductible?: DayDeductible | null;
      /** reading  条文适用口径
       * what the outpatient annual limit caps  门诊年度限额限制的对象
       * @default payments: 支付限额 is a limit of payments  “支付限额”是对支付金额的限制 */
      limit_on?: LimitOn | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** deductible taken from this visit  本次扣除的起付标准 – yuan  元 */
      deductible_applied: string;
      /** payable portion  起付标准以上、可按比例支付的部分 – yuan  元 */
      portion: string;
      /** rate  支付比例 – % */
      rate_applied: string;
      /** limit of the year  年度支付限额 – yuan  元 */
      annual_cap_applied: string;
      /** fund payment  统筹基金支付金额 – yuan  元 */
      payment: string;
      /** in_scope_cost - payment  个人负担金额（in_scope_cost - payment） – yuan  元 */
      self_pay: string;
      /** accumulator of the day and institution  当日该机构的起付标准累计数 – yuan  元 */
      deductible_used_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      paid_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      portion_after: string;
      /** limit left  支付限额剩余 – yuan  元 */
      remaining_cap: string;
    };
  };
  /** Retirement transition  在职转退休
   *
   * SX-OP-08: 三政办〔2022〕20号 art. 10  三政办〔2022〕20号第十条
   *
   * 2022-07-01 –  */
  "SX-OP-08": {
    inputs: {
      /** day of the procedure (joining after retirement: day of the contribution)  办理在职转退休手续的日期（退休后方参保的，为缴费日期） – day  日 */
      retirement_procedure: string;
      /** day to test  待判断的日期 – day  日 */
      date: string;
      /** pooling payments of the year before  本年度此前累计的门诊统筹支付金额 – yuan  元
       * @default 0.00 */
      paid_before?: Money | null;
    };
    outputs: {
      /** first day of retiree rate and limit  享受退休人员支付比例和限额的首日 – day  日 */
      retiree_from: string;
      /** retiree status on date  date 当日属于退休人员 */
      retired: boolean;
      /** limit on date  date 当日的支付限额 – yuan  元 */
      annual_cap_applied: string;
      /** limit left  支付限额剩余 – yuan  元 */
      remaining_cap: string;
    };
  };
  /** Separate benefits  相互独立、分别结算
   *
   * SX-OP-09: 三政办〔2022〕20号 art. 11  三政办〔2022〕20号第十一条
   *
   * 2022-07-01 –  */
  "SX-OP-09": {
    inputs: {
      /** benefit  待遇种类 */
      benefit_kind: BenefitKind;
      /** fund payment of that benefit  该项待遇的统筹基金支付金额 – yuan  元 */
      payment: Money;
      /** pooling payments of the year before  本年度此前累计的门诊统筹支付金额 – yuan  元
       * @default 0.00 */
      paid_before?: Money | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** uses the outpatient limit  占用门诊统筹支付限额 */
      uses_limit: boolean;
      /** accumulator of outpatient pooling  门诊统筹年度累计数 – yuan  元 */
      paid_after: string;
      /** 0.00: ordinary outpatient cost enters neither 大额补充 nor 公务员补助  0.00：普通门诊费用不纳入职工大额医疗费补充保险和公务员医疗补助 – yuan  元 */
      supplement_base: string;
    };
  };
  /** Excluded costs  不纳入门诊保障的费用
   *
   * SX-OP-10: 三政办〔2022〕20号 art. 21  三政办〔2022〕20号第二十一条
   *
   * 2022-07-01 –  */
  "SX-OP-10": {
    inputs: {
      /** cost of the visit  本次就医费用 – yuan  元 */
      in_scope_cost: Money;
      /** during a hospital stay (same-day discharge: caller decides)  住院期间（当日出院的由调用方判断）
       * @default false */
      in_hospital?: boolean | null;
      /** designated institution  定点医药机构
       * @default true */
      designated?: boolean | null;
      /** care in another place  异地就医
       * @default false */
      other_place?: boolean | null;
      /** other-place care filed  异地就医已备案
       * @default false */
      filed?: boolean | null;
      /** settled on line  联网直接结算
       * @default true */
      online_settled?: boolean | null;
      /** excluded by another rule  其他规定不予支付
       * @default false */
      other_exclusion?: boolean | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** first ground that applies  首个适用的不予支付情形 */
      exclusion: Exclusion;
      /** cost that goes on to SX-OP-07  转入 SX-OP-07 的费用 – yuan  元 */
      eligible_cost: string;
    };
  };
  /** Account credit, employees and flexible workers  个人账户计入
   *
   * SX-OP-11: 三政办〔2022〕20号 art. 14(1), (2)  三政办〔2022〕20号第十四条第（一）项、第（二）项
   *
   * 2022-07-01 –  */
  "SX-OP-11": {
    inputs: {
      /** month, any day  所属月份（填当月任意一天） – day  日 */
      date: string;
      /** kind of member  参保人员类别 */
      member: Member;
      /** personal-account benefit  享受个人账户待遇 */
      has_account: boolean;
      /** monthly base (its footnote is missing in the gazette)  月缴费基数（公报缺其脚注） – yuan  元 */
      contribution_base: Money;
      /** whole contribution of a flexible worker  灵活就业人员缴纳的全部基本医疗保险费 – yuan  元 */
      total_contribution?: Money | null;
      /** employer part of an employee  单位为职工缴纳的部分 – yuan  元 */
      employer_contribution?: Money | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** credit  计入个人账户的金额 – yuan  元 */
      monthly_credit: string;
      /** part for the pool  计入统筹基金的部分 – yuan  元
       * only if the contribution is given  仅在给出缴费金额时 */
      to_pool?: string;
    };
  };
  /** Account credit, retirees  退休个人账户划入
   *
   * SX-OP-12: 三政办〔2022〕20号 art. 14(3)  三政办〔2022〕20号第十四条第（三）项
   *
   * 2022-07-01 –  */
  "SX-OP-12": {
    inputs: {
      /** month, any day  所属月份（填当月任意一天） – day  日 */
      date: string;
      /** personal-account benefit  享受个人账户待遇 */
      has_account: boolean;
      /** last year's average monthly basic pension of the city  上年度全市全口径基本养老金月平均水平 – yuan  元 */
      average_pension: Money;
      /** months  月数 – months  月
       * @default 1 */
      months?: number | null;
      /** day of the procedure  办理手续的日期 – day  日 */
      retirement_procedure?: string | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** credit of one month  每月划入金额 – yuan  元 */
      monthly_credit: string;
      /** monthly_credit * months  划入合计（monthly_credit * months） – yuan  元 */
      credit: string;
      /** first month of credit  开始划入的月份 – month  月
       * only if retirement_procedure is given  仅在给出 retirement_procedure 时 */
      first_credit?: string;
    };
  };
  /** Use of the personal account  个人账户使用
   *
   * SX-OP-13: 三政办〔2022〕20号 art. 15–17  三政办〔2022〕20号第十五条至第十七条
   *
   * 2022-07-01 –  */
  "SX-OP-13": {
    inputs: {
      /** whose expense  费用所属人与本人的关系 */
      relation: Relation;
      /** kind of expense  费用种类 */
      expense: Expense;
      /** designated institution or pharmacy  定点医疗机构或定点零售药店
       * @default true */
      designated?: boolean | null;
      /** balance at year end  年末余额 – yuan  元 */
      balance?: Money | null;
      /** reference day  基准日 – day  日 */
      date?: string | null;
    };
    outputs: {
      /** the account may pay  可以使用个人账户支付 */
      allowed: boolean;
      /** the visit counts as one of the payer's own outpatient visits  计入代付人的门诊统筹待遇就医次数 */
      uses_limit: boolean;
      /** balance carried and inheritable  可结转使用和继承的余额 – yuan  元
       * only if balance is given  仅在给出 balance 时 */
      carry_over?: string;
    };
  };
  /** Service-quality deposit  服务质量保证金5%
   *
   * SX-OP-14: 三政办〔2022〕20号 art. 23  三政办〔2022〕20号第二十三条
   *
   * 2022-07-01 –  */
  "SX-OP-14": {
    inputs: {
      /** outpatient pooling money payable to the institution  应拨付定点医疗机构的门诊统筹费用 – yuan  元 */
      settlement_amount: Money;
      /** reference day  基准日 – day  日 */
      date?: string | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** deposit kept back  预留的服务质量保证金 – yuan  元 */
      retained: string;
      /** rest  预留后拨付的金额 – yuan  元 */
      paid_out: string;
    };
  };
  /** Pharmacy by prescriber level  零售药店门诊统筹
   *
   * SX-OP-15: 三政办〔2022〕20号 art. 19  三政办〔2022〕20号第十九条
   *
   * 2022-07-01 –  */
  "SX-OP-15": {
    inputs: {
      /** day of purchase  购药日期 – day  日 */
      date: string;
      /** medical-insurance year the visit belongs to; absent: calendar year of date  就医所属的医保年度；未给出时取 date 所在自然年度 – year  年度 */
      medical_year?: number | null;
      /** level of the prescribing institution  开具处方的定点医疗机构级别 */
      prescriber_level: Level;
      /** retiree status  属于退休人员 */
      retired: boolean;
      /** pharmacies have been taken in (the text only explores it)  定点零售药店已纳入（文件仅为“探索”）
       * @default false */
      switched_on?: boolean | null;
      /** policy-scope cost  政策范围内费用 – yuan  元 */
      in_scope_cost: Money;
      /** deductible used up earlier on the same natural day at the same institution  同一自然日在同一定点医疗机构此前已计的起付标准 – yuan  元
       * @default 0.00 */
      deductible_used_today?: Money | null;
      /** pooling payments of the year before this visit, all institutions  本年度本次就医前在各机构累计的门诊统筹支付金额 – yuan  元
       * @default 0.00 */
      paid_before?: Money | null;
      /** payable portions of the year before (used with limit_on=costs)  本年度此前累计的起付标准以上费用（limit_on=costs 时使用） – yuan  元
       * @default 0.00 */
      portion_before?: Money | null;
      /** reading  条文适用口径
       * several visits on one day at one institution  一个自然日内在同一定点医疗机构多次就医
       * @default pooled: one deductible is counted, so what is left of it passes on  只计一次起付标准，剩余部分应当结转 */
      day_deductible?: DayDeductible | null;
      /** reading  条文适用口径
       * what the outpatient annual limit caps  门诊年度限额限制的对象
       * @default payments: 支付限额 is a limit of payments  “支付限额”是对支付金额的限制 */
      limit_on?: LimitOn | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** pharmacy pooling is in force  药店门诊统筹已施行 */
      active: boolean;
      /** deductible taken from this visit  本次扣除的起付标准 – yuan  元
       * only if active  仅在 active 为 true 时 */
      deductible_applied?: string;
      /** payable portion  起付标准以上、可按比例支付的部分 – yuan  元
       * only if active  仅在 active 为 true 时 */
      portion?: string;
      /** rate  支付比例 – %
       * only if active  仅在 active 为 true 时 */
      rate_applied?: string;
      /** limit of the year  年度支付限额 – yuan  元
       * only if active  仅在 active 为 true 时 */
      annual_cap_applied?: string;
      /** fund payment  统筹基金支付金额 – yuan  元 */
      payment: string;
      /** in_scope_cost - payment  个人负担金额（in_scope_cost - payment） – yuan  元 */
      self_pay: string;
      /** accumulator of the day and institution  当日该机构的起付标准累计数 – yuan  元 */
      deductible_used_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      paid_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      portion_after: string;
      /** limit left  支付限额剩余 – yuan  元
       * only if active  仅在 active 为 true 时 */
      remaining_cap?: string;
    };
  };
  /** Effective date  施行日期
   *
   * SX-OP-16: 三政办〔2022〕20号 art. 28  三政办〔2022〕20号第二十八条
   *
   * 2022-07-01 –  */
  "SX-OP-16": {
    inputs: {
      /** day to test  待判断的日期 – day  日 */
      date: string;
    };
    outputs: {
      /** the instrument is in force on date  文件在该日有效 */
      in_force: boolean;
      /** first day in force  有效期首日 – day  日 */
      valid_from: string;
    };
  };
  /** Plenary frequency  全体会议次数
   *
   * SX-CP-01: 三政办文〔2023〕2号 三  三政办文〔2023〕2号第三部分
   *
   * 2023-02-13 –  */
  "SX-CP-01": {
    inputs: {
      /** plenary meetings in the calendar year  当年召开全体会议的次数 – count  次 */
      plenaries: number;
      /** year  年度 – year  年 */
      year?: number | null;
    };
    outputs: {
      /** ok or violation  判定结果：符合（ok）或不符合（violation） */
      finding: Finding;
    };
  };
  /** One bill, one answer  一单制结算
   *
   * JZ-CASE-AID: 锦政办发〔2022〕16号 三(四), (五), (八)1  锦政办发〔2022〕16号第三部分第（四）项、第（五）项、第（八）项第1点
   *
   * 2023-01-01 –  */
  "JZ-CASE-AID": {
    inputs: {
      /** day of service or discharge  就医或出院日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** the province has issued the criteria for illness_poor; without it that identity does not count  省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算
       * @default false */
      criteria_issued?: boolean | null;
      /** kind of cost  费用种类 */
      cost_kind: CostKind;
      /** total of the bill  医疗总费用 – yuan  元 */
      total_cost: Money;
      /** the part outside the scope of insurance  其中医保支付范围外费用 – yuan  元
       * @default 0.00 */
      out_of_scope_cost?: Money | null;
      /** paid by basic insurance  基本医保已支付金额 – yuan  元 */
      basic_paid: Money;
      /** paid by other supplementary insurance, such as the employees' large-cost subsidy  其他补充医疗保险（如职工大额医疗费用补助）已支付金额 – yuan  元
       * @default 0.00 */
      supplement_paid?: Money | null;
      /** cost payable by critical-illness insurance, after its deductible and within its cap  大病保险起付线以上、可由大病保险支付的费用 – yuan  元 */
      critical_illness_base: Money;
      /** general rate of critical-illness insurance  大病保险一般支付比例 – %
       * @default 70% */
      base_rate?: string | null;
      /** designated institution  定点医药机构
       * @default true */
      designated?: boolean | null;
      /** care in another place  异地就医
       * @default false */
      other_place?: boolean | null;
      /** meets the city's other-place rules  符合市异地就医规定
       * needed if other_place  other_place 为 true 时必填 */
      other_place_ok?: boolean | null;
      /** aid deductible of the rural-revitalisation policy  乡村振兴有效衔接政策规定的救助起付标准 – yuan  元
       * needed of a monitoring group for aid by it  按监测对象类别救助时必填 */
      deductible?: Money | null;
      /** aid rate of that policy  该政策规定的救助比例 – %
       * needed of a monitoring group for aid by it  按监测对象类别救助时必填 */
      rate?: string | null;
      /** annual aid cap of that policy  该政策规定的年度救助限额 – yuan  元
       * needed of a monitoring group for aid by it  按监测对象类别救助时必填 */
      annual_cap?: Money | null;
      /** bed-days of a stay for a severe mental disorder  严重精神障碍患者的住院床日数 – days  日 */
      days?: number | null;
      /** quota per bed-day  每病床日定额 – yuan  元
       * needed with days  给出 days 时必填 */
      quota?: Money | null;
      /** another recipient in hardship accepted for the quota under 等  经认定属于“等生活困难”、按病床日定额救助的其他对象
       * @default false */
      other_hardship?: boolean | null;
      /** aid base of the year before this claim  本年度此前累计纳入救助范围的个人自付费用 – yuan  元
       * @default 0.00 */
      self_pay_before?: Money | null;
      /** basic aid of the year paid before this claim  本年度此前已支付的基本救助金额 – yuan  元
       * @default 0.00 */
      basic_paid_before?: Money | null;
      /** tilt residual of the year before this claim  本年度此前累计的救助后自付费用（用于判断倾斜救助） – yuan  元
       * @default 0.00 */
      residual_before?: Money | null;
      /** part of the excess already tilted  倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 – yuan  元
       * @default 0.00 */
      tilted_before?: Money | null;
      /** tilt aid of the year paid before  本年度此前已支付的倾斜救助金额 – yuan  元
       * @default 0.00 */
      tilt_paid_before?: Money | null;
      /** reading  条文适用口径
       * whether ordinary outpatient visits are aid cost in Jinzhou  锦州普通门诊费用是否属于救助费用
       * @default excluded: the text lists hospital, long-term outpatient and drug costs, no others  文件只列举住院、长期门诊治疗和药品费用，未列其他 */
      plain_outpatient?: PlainOutpatient | null;
      /** reading  条文适用口径
       * whether the aid deductible applies once a year or to every claim  救助起付标准按年度扣一次，还是每次结算各扣一次
       * @default annual: the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual  三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额 */
      deductible_basis?: DeductibleBasis | null;
      /** reading  条文适用口径
       * what opens tilt aid in Jinzhou  锦州倾斜救助的启动条件
       * @default always: the text asks for a heavy burden after basic aid, not for a used-up cap  文件要求的是基本救助后个人负担仍然较重，并未要求限额用完 */
      tilt_trigger?: TiltTrigger | null;
      /** reading  条文适用口径
       * tilt aid in Jinzhou after a change of identity inside the year  锦州年度内身份变更后倾斜救助的计算
       * @default prospective: aid follows the identity that is recognised at the time; the only aid of the plan that looks back is 三(六)2  救助按当时认定的身份给予；方案中唯一向前追溯的救助是第三部分第（六）项第2点 */
      identity_change?: IdentityChange | null;
      /** reading  条文适用口径
       * the bed-day quota above the actual cost  病床日定额高于实际费用的处理
       * @default full: 按病床日定额救助 pays so much for a bed-day, whatever the day has cost  “按病床日定额救助”按床日支付定额，与当日实际费用无关 */
      quota_when_cheaper?: QuotaWhenCheaper | null;
      /** reading  条文适用口径
       * whether the bed-day quota uses up the annual basic cap  病床日定额救助是否占用基本救助年度限额
       * @default separate: the text keeps the quota as a scheme beside basic aid  文件将定额救助作为基本救助之外的方式继续实行 */
      quota_cap?: QuotaCap | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** policy-scope cost  政策范围内费用 – yuan  元 */
      in_scope_cost: string;
      /** borne by basic insurance  基本医保支付 – yuan  元 */
      basic_insurance: string;
      /** borne by critical-illness insurance  大病保险支付 – yuan  元 */
      critical_illness: string;
      /** borne by other supplementary insurance  其他补充医疗保险支付 – yuan  元 */
      supplement: string;
      /** first-layer aid  救助金额（不含倾斜救助） – yuan  元 */
      basic_aid: string;
      /** tilt aid  倾斜救助金额 – yuan  元 */
      tilt_aid: string;
      /** borne by the institution; below zero: what a quota pays above the cost  由定点医疗机构承担的费用；定额超出费用的部分以负数表示 – yuan  元 */
      hospital_pays: string;
      /** policy-scope cost left with the person; below zero when a catch-up pays for earlier bills  个人负担的政策范围内费用；本次补付以前费用的救助时可为负数 – yuan  元 */
      patient_in_scope: string;
      /** out-of-scope cost left with the person  个人负担的医保支付范围外费用 – yuan  元 */
      patient_out_of_scope: string;
      /** left with the person; all parts add up to total_cost  个人负担合计；各项之和等于医疗总费用 – yuan  元 */
      patient_pays: string;
      /** channel (JZ-MA-12)  救助方式（JZ-MA-12） */
      channel: Channel;
      /** the claim counts for aid  该笔费用纳入救助 */
      counted: boolean;
      /** in-scope cost after insurance that counts for aid  医保支付后纳入救助范围的费用 – yuan  元 */
      self_pay: string;
      /** category used  据以计算的救助对象类别 */
      category: Category;
      /** a monitoring group is among the identities, its external parameters may be better  身份中有监测对象，其另行规定的标准可能更优 */
      external_group: boolean;
      /** aid is the quota per bed-day (JZ-MA-08)  按病床日定额救助（JZ-MA-08） */
      by_quota: boolean;
      /** accumulator  年度累计数 – yuan  元 */
      self_pay_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      basic_paid_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      residual_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      tilted_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      tilt_paid_after: string;
    };
  };
  /** A year of the aid fund, county by county  医疗救助基金年度测算
   *
   * JZ-CASE-FUND: 锦政办发〔2022〕16号 三(三), (五), annex 二, annex 三  锦政办发〔2022〕16号第三部分第（三）项、第（五）项、附件第二部分、附件第三部分
   *
   * 2023-01-01 –  */
  "JZ-CASE-FUND": {
    inputs: {
      /** a day of the year  年度内任意一日 – day  日 */
      date: string;
      /** subsidies of higher levels for the year  本年度上级补助资金 – yuan  元 */
      upper_funds: Money;
      /** share set aside as reserve (适当比例)  列支调剂金的比例 – % */
      reserve_share: string;
      /** part of the reserve used  已使用的调剂金 – yuan  元
       * @default 0.00 */
      reserve_used?: Money | null;
      /** weight of premiums of new recipients  新增人员的参保资助的权重 – weight  权重
       * @default 0 */
      premium_weight?: number | null;
      /** weight of settlement elsewhere  异地平台结算的权重 – weight  权重
       * @default 0 */
      settlement_weight?: number | null;
      /** weight of spending by new policy  政策调整增加支出的权重 – weight  权重
       * @default 0 */
      policy_weight?: number | null;
      /** weight of other needs  其他因素的权重 – weight  权重
       * @default 0 */
      other_weight?: number | null;
      /** personal premium of the residents' insurance  城乡居民基本医保个人缴费标准 – yuan  元
       * needed if an identity is subsidised  有资助参保身份时必填 */
      premium?: Money | null;
      /** inside the consolidation transition period  处于巩固脱贫攻坚成果过渡期内
       * needed for relapsed_poor, subsistence, monitored  relapsed_poor、subsistence、monitored 必填 */
      transition?: boolean | null;
      /** fixed sum after the transition period  过渡期后的定额资助标准 – yuan  元
       * needed for them if not transition  上述身份在 transition 为 false 时必填 */
      fixed_subsidy?: Money | null;
      /** the province has issued the criteria for illness_poor; without it that identity does not count  省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算
       * @default false */
      criteria_issued?: boolean | null;
      /** counties: name, weight, what they carried over, matching money  各县（市）区：名称、权重、上年结转、配套资金
       * at least one  至少一个 */
      counties?: readonly { county?: string | bigint | number | boolean | null; weight?: string | bigint | number | boolean | null; balance?: string | bigint | number | boolean | null; matching?: string | bigint | number | boolean | null }[] | null;
      /** groups of persons: county, identities, number, aid base of each in the year  人群分布：辖区、身份、人数、每人本年度纳入救助范围的个人自付费用 */
      groups?: readonly { county?: string | bigint | number | boolean | null; recipients?: string | bigint | number | boolean | null; persons?: string | bigint | number | boolean | null; self_pay?: string | bigint | number | boolean | null }[] | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** premiums that the city arranges first  统一安排的资助参保资金 – yuan  元 */
      premium_need: string;
      /** aid of all counties  各辖区救助资金需求合计 – yuan  元 */
      aid_need: string;
      /** adjustment reserve set aside  列支的调剂金 – yuan  元 */
      reserve: string;
      /** unused reserve  未使用的调剂金 – yuan  元 */
      reserve_lapsed: string;
      /** reserve used for new recipients  用于新增人员的参保资助 – yuan  元
       * only with weights  仅在给出权重时 */
      premium_part?: string;
      /** for settlement elsewhere  用于异地平台结算 – yuan  元
       * only with weights  仅在给出权重时 */
      settlement_part?: string;
      /** for spending by new policy  用于政策调整增加支出 – yuan  元
       * only with weights  仅在给出权重时 */
      policy_part?: string;
      /** for other needs  用于其他因素 – yuan  元
       * only with weights  仅在给出权重时 */
      other_part?: string;
      /** allotted to the counties  划拨至各辖区的资金 – yuan  元 */
      allotted: string;
      /** premiums beyond what is there  资助参保资金缺口 – yuan  元 */
      premium_gap: string;
      /** carried on by all counties  各辖区结转下年合计 – yuan  元 */
      carry_forward: string;
      /** made up by all counties in the year  各辖区当年补足合计 – yuan  元 */
      make_up: string;
      /** county by county  各辖区明细 */
      years: { county: string; need: string; allotted: string; carry_forward: string; make_up: string }[];
    };
  };
  /** Verification case  居民家庭经济状况核对案件
   *
   * JZ-CASE-HV: 锦政规〔2022〕2号 art. 6, 9, 10, 11, 16, 19, 22, 26  锦政规〔2022〕2号第六条、第九条、第十条、第十一条、第十六条、第十九条、第二十二条、第二十六条
   *
   * 2017-06-22 – 2027-06-22 */
  "JZ-CASE-HV": {
    inputs: {
      /** day the written commission was received  收到书面委托之日 – day  日 */
      received: string;
      /** day on which the case is read: what is overdue, and what comes next, is of this day  查阅案件之日：据以判断逾期事项和下一步 – day  日 */
      today?: string | null;
      /** day the commission was accepted  受理核对委托之日 – day  日 */
      accepted?: string | null;
      /** day it was declined in writing, with reasons  书面告知不予受理并说明理由之日 – day  日 */
      declined?: string | null;
      /** day the request reached the information holder  相关部门（单位）收到核对请求之日 – day  日 */
      requested?: string | null;
      /** day the information was supplied  收到线下提供的信息之日 – day  日 */
      supplied?: string | null;
      /** working days of extension granted  延期核对的工作日数 – working days  工作日 */
      extension_days?: number | null;
      /** day the commissioning body was told of the extension  告知委托单位延期核对之日 – day  日 */
      extension_told?: string | null;
      /** day the report was issued  出具核对报告之日 – day  日 */
      issued?: string | null;
      /** day the commissioning body received the report; absent: as it was issued  委托单位收到核对报告之日；未给出的，视为出具当日收到 – day  日 */
      report_received?: string | null;
      /** day the household was told of the result  告知核对对象核对结果之日 – day  日 */
      told?: string | null;
      /** day the last objection reached the body it was put to  最近一次异议被核对机构收到之日 – day  日 */
      objected?: string | null;
      /** highest body that had reviewed before this objection  该次异议前已作复核的最高一级核对机构
       * @default none */
      reviewed_by?: ReviewBody | null;
      /** level of the body that verified first  首次核对的核对机构级别
       * @default county */
      verification_level?: VerificationLevel | null;
      /** this objection was put before the body above  该次异议已报请上一级核对机构复核
       * @default false */
      referred_up?: boolean | null;
      /** day this objection was reviewed  该次异议复核完成之日 – day  日 */
      reviewed?: string | null;
      /** day the verification was terminated and the commissioning body told  终止核对并告知委托单位之日 – day  日 */
      terminated?: string | null;
      /** last day of the approval period (set elsewhere)  审批期限的最后一日（由其他文件另行规定） – day  日 */
      approval_due?: string | null;
      /** day the application was decided  作出审批（确认）决定之日 – day  日 */
      approved?: string | null;
      /** the family is in real need  申请家庭生活确有困难
       * @default false */
      hardship?: boolean | null;
      /** reading  条文适用口径
       * whether "before day X" includes day X  “X日前”是否包括X日当日
       * @default included: X日前 names the day by which; 民法典 art. 203: a last day lasts to its end  “X日前”指明办理的截止日；《民法典》第二百零三条：期间的最后一日截止到当日二十四时 */
      deadline_day?: DeadlineDay | null;
    };
    outputs: {
      /** next act  下一步 */
      next_act: VerificationAct;
      /** owed by  承办方 */
      owed_by: VerificationParty;
      /** due by  办理期限
       * only if it has a last day  仅在有期限时 */
      next_due?: string;
      /** overdue  逾期未办
       * only if today is given  仅在给出 today 时 */
      overdue_acts?: VerificationAct[];
      /** done late  逾期办结 */
      late_acts: VerificationAct[];
      /** last day for acceptance  作出受理决定的期限届满日 */
      acceptance_due: string;
      /** last day for the information  线下提供信息的期限届满日
       * only if requested is given  仅在给出 requested 时 */
      information_due?: string;
      /** last day for the report  出具核对报告的期限届满日
       * only if accepted, without an extension  仅在已受理且未延期时 */
      report_due?: string;
      /** the same without the extension  不计延期的核对期限届满日
       * only with an extension  仅在延期时 */
      unextended_due?: string;
      /** last day for the report  延期后出具核对报告的期限届满日
       * only with an extension  仅在延期时 */
      extension_due?: string;
      /** the extension is in order  延期核对是否合规
       * only with an extension  仅在延期时 */
      extension_finding?: Finding;
      /** last day for the notice  告知核对结果的期限届满日
       * only if the report is issued  仅在已出具核对报告时 */
      notice_due?: string;
      /** the objection can be reviewed  可以复核
       * only if objected is given  仅在给出 objected 时 */
      review_available?: boolean;
      /** body that reviews  复核机构
       * only if review_available  仅在可以复核时 */
      next_body?: ReviewBody;
      /** last day for the review  完成复核的期限届满日
       * only if review_available, and not by the province itself  仅在可以复核且不是直接向省级核对机构提出时 */
      review_due?: string;
      /** first day of interim assistance  可先行给予临时性救助的首日 – day  日
       * only if there is such a window  仅在有该期间时 */
      interim_from?: string;
      /** last day of it  可先行给予临时性救助的最后一日 – day  日
       * only if there is such a window  仅在有该期间时 */
      interim_to?: string;
      /** interim assistance may be granted today  今天可以先行给予临时性救助
       * only if today, in force, and approval_due are given  仅在给出 today（在有效期内）和 approval_due 时 */
      interim_eligible?: boolean;
    };
  };
  /** Penalty case  行政处罚备案案件
   *
   * JZ-CASE-MP: 锦政规〔2022〕3号 art. 2, 4, 5, 6, 9, 10, 14  锦政规〔2022〕3号第二条、第四条、第五条、第六条、第九条、第十条、第十四条
   *
   * 2017-09-22 – 2027-09-22 */
  "JZ-CASE-MP": {
    inputs: {
      /** punished party  受处罚当事人 */
      party: Party;
      /** the penalties of the decision, at least one  决定给予的各项处罚，至少一项 */
      penalties?: readonly { kind?: string | bigint | number | boolean | null; amount?: string | bigint | number | boolean | null }[] | null;
      /** day the decision was handed down (by default its service; pass the day of making for the other reading)  行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日） – day  日 */
      served: string;
      /** day on which the case is read: what is overdue, and what comes next, is of this day  查阅案件之日：据以判断逾期事项和下一步 – day  日 */
      today?: string | null;
      /** whether law, regulation or State Council department rule decides otherwise  法律、法规和国务院部门规章是否另有规定
       * @default silent */
      superior_rule?: SuperiorRule | null;
      /** organ that made the decision  作出处罚决定的机关 */
      penalising_organ?: PenalisingOrgan | null;
      /** decision of several organs in common  两个以上行政处罚决定机关以共同名义作出
       * @default false */
      joint?: boolean | null;
      /** day reconsideration was asked for  申请行政复议之日 – day  日 */
      reconsidered?: string | null;
      /** day of the lawsuit  提起行政诉讼之日 – day  日 */
      sued?: string | null;
      /** day the bureau was told of the challenge  告知市司法行政部门之日 – day  日 */
      bureau_told?: string | null;
      /** day of filing  报送备案之日 – day  日 */
      filed?: string | null;
      /** papers that are ready or filed  已备齐或已报送的材料 */
      papers?: readonly FilingItem[] | null;
      /** the judicial bureau asked for other material  市司法行政部门要求提交其他材料
       * @default false */
      other_requested?: boolean | null;
      /** day the filing report was received; absent: as it was filed  收到备案报告之日；未给出的，视为报送当日收到 – day  日 */
      report_received?: string | null;
      /** day the review was finished  备案审查完毕之日 – day  日 */
      review_done?: string | null;
      /** files refused  对调阅案卷的要求拒不协助
       * @default false */
      refuses_files?: boolean | null;
      /** correction refused  拒不按照审查处理决定整改
       * @default false */
      refuses_correction?: boolean | null;
      /** 情节严重 of art. 14, asserted by the caller  第十四条的情节严重（由使用者认定）
       * @default false */
      serious?: boolean | null;
      /** violation of the groundwater notice that is punished  所处罚的地下水违法行为 */
      water_violation?: WaterViolation | null;
      /** day of the violation  违法行为发生之日 – day  日
       * used with water_violation  给出 water_violation 时使用 */
      violated_on?: string | null;
      /** metering: the time limit set for repair has passed  计量设施：责令安装、更换或者修复的期限已过
       * used with water_violation  给出 water_violation 时使用
       * @default false */
      repair_overdue?: boolean | null;
      /** metering device put right in time  计量设施已按期安装、更换或者修复
       * used with water_violation  给出 water_violation 时使用
       * @default false */
      corrected_in_time?: boolean | null;
      /** 情节严重 of the notice, asserted by the caller  通告的情节严重（由使用者认定）
       * used with water_violation  给出 water_violation 时使用
       * @default false */
      serious_violation?: boolean | null;
      /** reading  条文适用口径
       * fine and confiscation against the major-penalty threshold  罚款与没收财产对照重大行政处罚金额标准的方法
       * @default each: 罚款或者没收财产 sets one beside the other and does not add them  “罚款或者没收财产”为两项并列，没有规定相加 */
      penalty_amounts?: PenaltyAmounts | null;
      /** reading  条文适用口径
       * licence revocation and fine  吊销取水许可证与罚款的关系
       * @default in_addition: the text goes on from the fine to 情节严重的 and takes nothing of it back  文件在罚款之后接着规定“情节严重的”，并未免除罚款 */
      revocation?: Revocation | null;
      /** reading  条文适用口径
       * which of the two deadline dates decides lateness  以哪一个届满日判断是否逾期
       * @default due_workday: 民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says nothing else  《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定 */
      late_by?: LateBy | null;
    };
    outputs: {
      /** next act  下一步 */
      next_act: PenaltyAct;
      /** owed by  承办方 */
      owed_by: PenaltyParty;
      /** due by  办理期限
       * only if it has a last day  仅在有期限时 */
      next_due?: string;
      /** overdue  逾期未办
       * only if today is given  仅在给出 today 时 */
      overdue_acts?: PenaltyAct[];
      /** done late  逾期办结 */
      late_acts: PenaltyAct[];
      /** major penalty  属于重大行政处罚 */
      major: boolean;
      /** why  认定依据 */
      major_basis: MajorBasis;
      /** fines in all  罚款合计 – yuan  元 */
      fine: string;
      /** confiscations in all  没收财产合计 – yuan  元 */
      confiscated: string;
      /** threshold of the party  该类当事人的金额标准 – yuan  元 */
      threshold: string;
      /** who files  报送机关
       * only if major  仅在属于重大行政处罚时 */
      filer?: Filer;
      /** whom the decision is filed with  接受备案的机关
       * only if major and penalising_organ is given  仅在属于重大行政处罚且给出 penalising_organ 时 */
      filed_with?: FilingBody;
      /** state  备案审查状态
       * only if major  仅在属于重大行政处罚时 */
      filing_outcome?: FilingOutcome;
      /** nominal last day  期限届满日（未顺延） – day  日
       * only if major  仅在属于重大行政处罚时 */
      filing_due?: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日
       * only if major  仅在属于重大行政处罚时 */
      filing_due_workday?: string;
      /** papers missing  缺少的材料
       * only if major and papers is given  仅在属于重大行政处罚且给出 papers 时 */
      missing_papers?: FilingItem[];
      /** nominal last day  期限届满日（未顺延） – day  日
       * only while or after the review  仅在审查中或审查完毕后 */
      review_due?: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日
       * as review_due  同 review_due */
      review_due_workday?: string;
      /** criticism is due  应予通报批评 */
      criticism: boolean;
      /** disciplinary action is proposed  建议给予行政处分 */
      discipline_proposed: boolean;
      /** lower end of the fine  罚款下限 – yuan  元
       * only if water_violation is given  仅在给出 water_violation 时 */
      fine_min?: string;
      /** upper end of the fine  罚款上限 – yuan  元
       * only if water_violation is given  仅在给出 water_violation 时 */
      fine_max?: string;
      /** a fine may be imposed  可以罚款
       * only if water_violation is given  仅在给出 water_violation 时 */
      fine_allowed?: boolean;
      /** the fine is in order  罚款是否合规
       * only if water_violation and a fine are given  仅在给出 water_violation 和罚款时 */
      fine_finding?: Finding;
      /** the abstraction licence may be revoked  可以吊销取水许可证
       * only if water_violation is given  仅在给出 water_violation 时 */
      licence_revocable?: boolean;
    };
  };
  /** Archaeology case  基本建设用地考古前置案件
   *
   * JZ-CASE-AR: 锦政规〔2022〕4号 art. 4, 5, 7, 8, 11, 12, 14, 15, 16, 17  锦政规〔2022〕4号第四条、第五条、第七条、第八条、第十一条、第十二条、第十四条、第十五条、第十六条、第十七条
   *
   * 2022-09-08 – 2024-09-08 */
  "JZ-CASE-AR": {
    inputs: {
      /** site area (占地面积)  占地面积 – m²  平方米 */
      area: string;
      /** status of the land  用地状态 */
      land_status: LandStatus;
      /** day on which the case is read: what is overdue, and what comes next, is of this day  查阅案件之日：据以判断逾期事项和下一步 – day  日 */
      today?: string | null;
      /** inside a protected zone (art. 4 item 1)  文物保护单位的保护范围和建设控制地带内（第四条第（一）项）
       * @default false */
      in_protected_zone?: boolean | null;
      /** a survey has found relics there (art. 4 item 2)  文物普查中发现文物遗迹的区域（第四条第（二）项）
       * @default false */
      survey_find?: boolean | null;
      /** land for area assessment, set by the district (art. 4 item 3)  县（市）区政府（管委会）确定的区域评估土地（第四条第（三）项）
       * @default false */
      district_assessment?: boolean | null;
      /** construction has found relics there (art. 4 item 4)  在基本建设和生产建设中发现文物的区域（第四条第（四）项）
       * @default false */
      construction_find?: boolean | null;
      /** item 5 (projects other than the provincial cases), asserted by the caller  第四条第（五）项的项目（依法向省文物行政部门申请的除外），由使用者认定
       * @default false */
      item_five?: boolean | null;
      /** protected zone, control zone or underground relics zone (art. 17)  涉及文物保护单位保护范围、建设控制地带或地下文物埋藏区（第十七条）
       * @default false */
      sensitive_zone?: boolean | null;
      /** day of transfer, checked for transferred_before  出让或划拨之日，land_status 为 transferred_before 时核对 – day  日 */
      transferred?: string | null;
      /** project across cities  跨市域的基本建设项目
       * @default false */
      cross_city?: boolean | null;
      /** site opinion issued by a State Council or provincial department  国务院和省政府有关部门核发《建设项目选址意见书》的建设项目
       * @default false */
      higher_site_opinion?: boolean | null;
      /** in the zones of a provincial-or-higher protected unit  位于省级以上文物保护单位保护范围和建设控制地带内
       * @default false */
      provincial_zone?: boolean | null;
      /** day of the application  提出申请之日 – day  日 */
      applied?: string | null;
      /** result of the check on the site; absent: not checked so far  调查核实结果（可能存在文物遗存）；未给出的，视为尚未核实 */
      relics_suspected?: boolean | null;
      /** day of entry (进场之日)  进场之日 – day  日 */
      entered?: string | null;
      /** agreed period  约定的勘探期限 – days  日
       * needed once entered for area ≥ 150 000  已进场且 area 达到15万平方米时必填 */
      agreed_days?: number | null;
      /** day the exploration actually ended  考古勘探实际结束之日 – day  日 */
      completed?: string | null;
      /** day the report was handed in  报送《考古勘探报告》之日 – day  日 */
      reported?: string | null;
      /** relics found by the exploration  经考古勘探发现文物埋藏 */
      relics_found?: boolean | null;
      /** protection in place needed  需要原址保护
       * @default false */
      in_situ?: boolean | null;
      /** excavation finished and reported  发掘结束且已出具考古发掘报告
       * @default false */
      excavated?: boolean | null;
      /** day the relics authority gave its opinion  市文物行政部门提供意见之日 – day  日 */
      answered?: string | null;
      /** cost of the check on the site, by the tariff  调查核实的费用（按收费标准） – yuan  元 */
      check_cost?: Money | null;
      /** cost of the exploration, by the tariff  勘探的费用（按收费标准） – yuan  元 */
      exploration_cost?: Money | null;
      /** reading  条文适用口径
       * meaning of the 50 000 m² item in the survey scope  考古调查、勘探范围中5万平方米一项的含义
       * @default scope: the item stands in the list of what is in scope  该项列在考古调查、勘探的范围之内 */
      area_ground?: AreaGround | null;
      /** reading  条文适用口径
       * field-work clock outside the season  勘探季节之外工期的计算
       * @default running: the days run from the entry (自进场之日起) by the calendar: 民法典 art. 200, 201  “自进场之日起”按公历日连续计算：《民法典》第二百条、第二百零一条 */
      field_clock?: FieldClock | null;
      /** reading  条文适用口径
       * which of the two deadline dates decides lateness  以哪一个届满日判断是否逾期
       * @default due: 工期 is a length of work, which goes on on days of rest; no office is met on its last day  工期是工作所需的时间，休息日照常进行；最后一日无须到机关办理手续 */
      late_by?: LateBy | null;
    };
    outputs: {
      /** next act  下一步 */
      next_act: ArchaeologyAct;
      /** owed by  承办方 */
      owed_by: ArchaeologyParty;
      /** due by  办理期限
       * only if it has a last day  仅在有期限时 */
      next_due?: string;
      /** overdue  逾期未办
       * only if today is given  仅在给出 today 时 */
      overdue_acts?: ArchaeologyAct[];
      /** done late  逾期办结 */
      late_acts: ArchaeologyAct[];
      /** a survey is required  需要考古调查、勘探 */
      in_scope: boolean;
      /** grounds  适用的情形 */
      grounds: ScopeGround[];
      /** procedure  审批程序 */
      route: Route;
      /** step of the procedure  审批程序的步骤 */
      next_step: NextStep;
      /** applicant  申请单位 */
      applicant: Applicant;
      /** to be applied for before  须在其前提出申请（或完成）的环节 */
      latest_stage: Stage;
      /** opinion after inspection only  仅依据实地勘察结果提供意见 */
      opinion_by_inspection: boolean;
      /** first day of the season  勘探季节首日 – day  日
       * of the year of entry; before it the season that is or comes  进场当年的勘探季节；未进场的，为当前或下一季节 */
      season_from?: string;
      /** last day of the season  勘探季节末日 – day  日
       * as season_from  同 season_from */
      season_to?: string;
      /** entered in the season  进场之日在勘探季节内
       * only if entered  仅在已进场时 */
      entered_in_season?: boolean;
      /** period of field work  勘探期限 – days  日
       * only if entered  仅在已进场时 */
      days?: number;
      /** nominal last day  期限届满日（未顺延） – day  日
       * only if entered  仅在已进场时 */
      field_due?: string;
      /** last day after rolling to a working day  顺延至工作日后的期限届满日
       * only if entered  仅在已进场时 */
      field_due_workday?: string;
      /** a day of the period lies outside the season  工期有日期在勘探季节之外
       * only if entered  仅在已进场时 */
      crosses_season_end?: boolean;
      /** last day for the report  报送《考古勘探报告》的期限届满日
       * only if completed  仅在勘探结束后 */
      report_due?: string;
      /** outcome  处理结果
       * only if relics_found is given  仅在给出 relics_found 时 */
      survey_outcome?: SurveyOutcome;
      /** the report is archived and not given to the applicant  勘探报告存档，不再发至申请部门
       * only if relics_found is given  仅在给出 relics_found 时 */
      report_withheld?: boolean;
      /** who pays for the check  调查核实费用的承担方
       * only if check_cost is given and the site is checked  仅在先调查核实且给出 check_cost 时 */
      check_payer?: Payer;
      /** payment for the check  调查核实费用 – yuan  元
       * as check_payer  同 check_payer */
      check_payment?: string;
      /** who pays for the exploration  勘探费用的承担方
       * only if exploration_cost is given and somebody applies  仅在有申请单位且给出 exploration_cost 时 */
      exploration_payer?: Payer;
      /** payment for the exploration  勘探费用 – yuan  元
       * as exploration_payer  同 exploration_payer */
      exploration_payment?: string;
    };
  };
  /** Housing case  已购经济适用住房上市转让案件
   *
   * JZ-CASE-AH: 锦政规〔2022〕5号 art. 2, 6, 7, 8, 9, 10  锦政规〔2022〕5号第二条、第六条、第七条、第八条、第九条、第十条
   *
   * 2022-09-03 – 2027-09-03 */
  "JZ-CASE-AH": {
    inputs: {
      /** day the housing was approved for construction (批准建设)  批准建设之日 – day  日 */
      approved_on: string;
      /** in the urban area (市区)  位于市区内 */
      urban: boolean;
      /** first resale  首次上市转让 */
      first_transfer: boolean;
      /** completion acceptance, when the title certificate can be had (not the contract); never reset  房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算 – day  日 */
      title_ready: string;
      /** day on which the case is read: what is overdue, and what comes next, is of this day  查阅案件之日：据以判断逾期事项和下一步 – day  日 */
      today?: string | null;
      /** resale, or full title without sale  上市转让，或不转让仅取得完全产权
       * @default resale */
      title_route?: TitleRoute | null;
      /** a special reason to part with it before the five years  因特殊原因确需在5年内转让
       * @default false */
      special_reason?: boolean | null;
      /** original price  原价格 – yuan  元
       * needed for repurchase_price  计算 repurchase_price 时必填 */
      original_price?: Money | null;
      /** depreciation so far  累计折旧比例 – %
       * needed for repurchase_price  计算 repurchase_price 时必填 */
      depreciation?: string | null;
      /** price level now against purchase, 108% = +8 %  现物价水平与购买时之比，108%即上涨8% – %
       * needed for repurchase_price  计算 repurchase_price 时必填 */
      price_index?: string | null;
      /** how the two combine; the text gives no formula  折旧与物价水平的结合方式，文件没有规定公式
       * needed for repurchase_price  计算 repurchase_price 时必填 */
      repurchase_form?: RepurchaseForm | null;
      /** day the application was accepted  受理申请表之日 – day  日 */
      accepted?: string | null;
      /** day the resale was approved or refused  作出核准或者不予核准的决定之日 – day  日 */
      decided?: string | null;
      /** the resale was refused  不予核准
       * @default false */
      refused?: boolean | null;
      /** the government uses its option  政府行使优先回购权
       * @default false */
      government_buys?: boolean | null;
      /** assessed market price of ordinary housing there and then  届时同地段普通商品住房市场转让价（经评估确认） – yuan  元
       * needed for land_gain  计算 land_gain 时必填 */
      market_price?: Money | null;
      /** the 1 % was paid before  此前已交纳1%的土地收益金或者政府政策性收益
       * @default false */
      already_paid?: boolean | null;
      /** day the land gain was paid  交纳土地收益金或者政府政策性收益之日 – day  日 */
      paid?: string | null;
      /** day the title was registered  办理不动产登记之日 – day  日 */
      registered?: string | null;
      /** reading  条文适用口径
       * when the five years are full  满5年的时点
       * @default anniversary: 民法典 art. 202: five years end on the corresponding day, on which they are no longer 不满5年  《民法典》第二百零二条：5年于到期年的对应日届满，该日已不属“不满5年” */
      full_term_day?: FullTermDay | null;
      /** reading  条文适用口径
       * what bars a second subsidised purchase  不得再申请购买保障性住房的情形
       * @default sale: art. 9 bars after 上市转让, and art. 7 tells that from full title without sale  第九条限制的是“上市转让后”，第七条将其与不转让仅取得完全产权分开规定 */
      title_bar?: TitleBar | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** next act  下一步 */
      next_act: HousingAct;
      /** owed by  承办方 */
      owed_by: HousingParty;
      /** due by  办理期限
       * only if it has a last day  仅在有期限时 */
      next_due?: string;
      /** overdue  逾期未办
       * only if today is given  仅在给出 today 时 */
      overdue_acts?: HousingAct[];
      /** done late  逾期办结 */
      late_acts: HousingAct[];
      /** the measures apply  适用本办法 */
      applies: boolean;
      /** first day on which resale is allowed  可以上市转让的首日 – day  日 */
      earliest: string;
      /** the five years are full  已满5年，可以上市转让
       * only if today is given  仅在给出 today 时 */
      may_sell?: boolean;
      /** repurchase price  政府回购价格 – yuan  元
       * only before the five years, with a special reason and all that is needed  仅在未满5年、有特殊原因且所需各项均给出时 */
      repurchase_price?: string;
      /** last day for the decision  作出核准决定的期限届满日
       * only if accepted  仅在已受理时 */
      decision_due?: string;
      /** to whom the flat goes  优先回购结果
       * only of a resale that was approved  仅在上市转让已核准时 */
      preemption?: Preemption;
      /** price of the sale to the government  政府优先回购价格 – yuan  元
       * only if sold to the government and market_price is given  仅在政府回购且给出 market_price 时 */
      preemption_price?: string;
      /** land gain due  应交纳的土地收益金 – yuan  元
       * only if market_price and paid or today are given  仅在给出 market_price 和 paid 或 today 时 */
      land_gain?: string;
      /** full title  已取得完全产权 */
      full_title: boolean;
      /** the owner may apply for subsidised housing again  本人可以再申请购买保障性住房 */
      may_apply_again: boolean;
    };
  };
  /** One bill, one answer  一单制结算
   *
   * SX-CASE-AID: 三政办〔2022〕18号 art. 5, 6, 8–16, 18, 23, 30  三政办〔2022〕18号第五条、第六条、第八条至第十六条、第十八条、第二十三条、第三十条
   *
   * 2022-05-01 –  */
  "SX-CASE-AID": {
    inputs: {
      /** day of service or discharge  就医或出院日期 – day  日 */
      date: string;
      /** all identities of the person  本人具有的全部身份 */
      recipients: readonly Recipient[];
      /** kind of care  救助类型（住院或门诊） */
      care: Care;
      /** disease treated  治疗的病种
       * needed for outpatient  outpatient 时必填 */
      disease?: Disease | null;
      /** institution  定点医疗机构级别
       * needed for inpatient  inpatient 时必填 */
      level?: Level | null;
      /** insurance  参保险种 */
      insurance: Insurance;
      /** total of the bill  医疗总费用 – yuan  元 */
      total_cost: Money;
      /** the part outside the scope of insurance  其中医保支付范围外费用 – yuan  元
       * @default 0.00 */
      out_of_scope_cost?: Money | null;
      /** paid by basic insurance  基本医保已支付金额 – yuan  元
       * needed if insured  已参保时必填 */
      basic_paid?: Money | null;
      /** paid by other supplementary insurance, such as the employees' large-cost subsidy  其他补充医疗保险（如职工大额医疗费用补助）已支付金额 – yuan  元
       * @default 0.00 */
      supplement_paid?: Money | null;
      /** payment the insurances would have made  基本医疗保险、大病保险预计支付金额 – yuan  元
       * needed if uninsured  未参保时必填 */
      assumed_payment?: Money | null;
      /** general deductible of critical-illness insurance  大病保险起付线（倾斜前） – yuan  元
       * needed of a resident  居民参保人员必填 */
      base_deductible?: Money | null;
      /** its general rate, of the first band of cost  大病保险第一费用段的支付比例（倾斜前） – %
       * needed of a resident  居民参保人员必填 */
      base_rate?: string | null;
      /** cost above which another rate holds; absent: one rate  大病保险第二费用段下限；未给出的，视为不分段 – yuan  元 */
      second_band_from?: Money | null;
      /** that other rate  大病保险第二费用段的支付比例（倾斜前） – %
       * needed with second_band_from  给出 second_band_from 时必填 */
      second_band_rate?: string | null;
      /** its general annual cap; absent: none  大病保险年度最高支付限额（倾斜前）；未给出的，视为不设限额 – yuan  元 */
      base_cap?: Money | null;
      /** cost of the policy year before this bill that entered critical-illness insurance  本保险年度此前累计纳入大病保险的费用 – yuan  元
       * @default 0.00 */
      cost_before?: Money | null;
      /** critical-illness payments of the policy year before  本保险年度此前累计的大病保险支付金额 – yuan  元
       * @default 0.00 */
      paid_before?: Money | null;
      /** referral rules kept (also: no referral needed)  已按规定转诊（含无须转诊的） */
      referred: boolean;
      /** care inside the province  在省域内就医 */
      in_province: boolean;
      /** institution inside the city  市域内医疗机构 */
      in_city: boolean;
      /** designated institution  定点医药机构
       * @default true */
      designated?: boolean | null;
      /** exception to the referral rule granted (SX-MA-11)  已按规定准予不经转诊（SX-MA-11）
       * @default false */
      exception_granted?: boolean | null;
      /** inpatient aid base of the year before this claim (meets the deductible)  本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准） – yuan  元
       * @default 0.00 */
      inpatient_before?: Money | null;
      /** inpatient and outpatient aid of the year paid before this claim (shared cap)  本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） – yuan  元
       * @default 0.00 */
      basic_paid_before?: Money | null;
      /** tilt residual of the year before this claim  本年度此前累计的救助后自付费用（用于判断倾斜救助） – yuan  元
       * @default 0.00 */
      residual_before?: Money | null;
      /** part of the excess already tilted  倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 – yuan  元
       * @default 0.00 */
      tilted_before?: Money | null;
      /** tilt aid of the year paid before  本年度此前已支付的倾斜救助金额 – yuan  元
       * @default 0.00 */
      tilt_paid_before?: Money | null;
      /** reading  条文适用口径
       * by what the best of several identities is the best (就高不就低)  具有多重身份的，“就高不就低”以什么为高
       * @default rank: the article speaks of identities (多重特殊身份属性), and settlement systems go by them  条文讲的是身份（多重特殊身份属性），结算系统也按身份执行 */
      best_by?: BestBy | null;
      /** reading  条文适用口径
       * whether the aid deductible applies once a year or to every claim  救助起付标准按年度扣一次，还是每次结算各扣一次
       * @default annual: the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual  三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额 */
      deductible_basis?: DeductibleBasis | null;
      /** reading  条文适用口径
       * which part of the residual is tilted in Sanmenxia  三门峡倾斜救助按自付费用的哪一部分计算
       * @default excess: a threshold works as a deductible in every other layer of the text  文件其他各层均以标准以上部分计算 */
      tilt_base?: TiltBase | null;
      /** reading  条文适用口径
       * whether a residual of exactly the threshold opens the tilt  自付费用恰好等于标准的，是否享受倾斜救助
       * @default at_least: the text says both 超过 and 及以上; the favourable half is taken  文件同时写了“超过”和“及以上”，取对救助对象有利的一种 */
      tilt_threshold?: Alert | null;
      /** reading  条文适用口径
       * which residuals build up the tilt residual in Sanmenxia  三门峡倾斜救助的累计自付费用包括哪些就医
       * @default qualifying: the article speaks of recipients treated on referral in the province  条文针对的是规范转诊且在省域内就医的救助对象 */
      residual_counts?: ResidualCounts | null;
      /** reading  条文适用口径
       * the total cost of a stay for the out-of-scope ceiling  计算政策范围外费用占比时的住院总费用
       * @default gross: the total medical cost of a stay has no part taken out  “当次住院医疗总费用”未扣除任何部分 */
      stay_total?: StayTotal | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** policy-scope cost  政策范围内费用 – yuan  元 */
      in_scope_cost: string;
      /** borne by basic insurance  基本医保支付 – yuan  元 */
      basic_insurance: string;
      /** borne by critical-illness insurance  大病保险支付 – yuan  元 */
      critical_illness: string;
      /** borne by other supplementary insurance  其他补充医疗保险支付 – yuan  元 */
      supplement: string;
      /** first-layer aid  救助金额（不含倾斜救助） – yuan  元 */
      basic_aid: string;
      /** tilt aid  倾斜救助金额 – yuan  元 */
      tilt_aid: string;
      /** borne by the institution; below zero: what a quota pays above the cost  由定点医疗机构承担的费用；定额超出费用的部分以负数表示 – yuan  元 */
      hospital_pays: string;
      /** policy-scope cost left with the person; below zero when a catch-up pays for earlier bills  个人负担的政策范围内费用；本次补付以前费用的救助时可为负数 – yuan  元 */
      patient_in_scope: string;
      /** out-of-scope cost left with the person  个人负担的医保支付范围外费用 – yuan  元 */
      patient_out_of_scope: string;
      /** left with the person; all parts add up to total_cost  个人负担合计；各项之和等于医疗总费用 – yuan  元 */
      patient_pays: string;
      /** channel (SX-MA-09)  救助方式（SX-MA-09） */
      channel: Channel;
      /** aid is settled with the bill, else afterwards on its papers  救助与账单一并结算（“一单制结算”） */
      one_stop: boolean;
      /** the claim counts for aid  该笔费用纳入救助 */
      covered: boolean;
      /** in-scope cost after insurance that counts for aid  医保支付后纳入救助范围的费用 – yuan  元 */
      self_pay: string;
      /** category used  据以计算的救助对象类别 */
      category: Category;
      /** tilt aid is open  符合倾斜救助条件 */
      triggered: boolean;
      /** another identity of the person would bring more for this bill; never under best_by=result  本人另一身份本次可得的救助更多；best_by=result 时不会出现 */
      better_by_result: boolean;
      /** accumulator  年度累计数 – yuan  元 */
      cost_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      paid_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      inpatient_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      basic_paid_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      residual_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      tilted_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      tilt_paid_after: string;
    };
  };
  /** One outpatient visit, from who may draw to cash  普通门诊就医结算
   *
   * SX-CASE-OP: 三政办〔2022〕20号 art. 5, 7–9, 11, 13, 15–17, 21  三政办〔2022〕20号第五条、第七条至第九条、第十一条、第十三条、第十五条至第十七条、第二十一条
   *
   * 2022-07-01 –  */
  "SX-CASE-OP": {
    inputs: {
      /** day of service  就医日期 – day  日 */
      date: string;
      /** medical-insurance year the visit belongs to; absent: calendar year of date  就医所属的医保年度；未给出时取 date 所在自然年度 – year  年度 */
      medical_year?: number | null;
      /** personal-account benefit  享受个人账户待遇 */
      has_account: boolean;
      /** state  参保状态 */
      insurance_state: InsuranceState;
      /** flexible worker  灵活就业人员
       * @default false */
      flexible?: boolean | null;
      /** day a flexible worker without account paid the difference  未享受个人账户待遇的灵活就业人员补足缴费差额的日期 – day  日 */
      difference_paid?: string | null;
      /** institution  定点医疗机构级别 */
      level: Level;
      /** retiree status in force on the day (SX-OP-08)  就医当日已按退休人员享受待遇（SX-OP-08） */
      retired: boolean;
      /** cost of the visit  本次就医总费用 – yuan  元 */
      total_cost: Money;
      /** the part outside the scope of insurance  其中医保支付范围外费用 – yuan  元
       * @default 0.00 */
      out_of_scope_cost?: Money | null;
      /** during a hospital stay (same-day discharge: caller decides)  住院期间（当日出院的由调用方判断）
       * @default false */
      in_hospital?: boolean | null;
      /** designated institution  定点医药机构
       * @default true */
      designated?: boolean | null;
      /** care in another place  异地就医
       * @default false */
      other_place?: boolean | null;
      /** other-place care filed  异地就医已备案
       * @default false */
      filed?: boolean | null;
      /** settled on line  联网直接结算
       * @default true */
      online_settled?: boolean | null;
      /** excluded by another rule  其他规定不予支付
       * @default false */
      other_exclusion?: boolean | null;
      /** balance of the personal account that pays; absent: none does  用于支付的个人账户余额；未给出的，不使用个人账户 – yuan  元 */
      balance?: Money | null;
      /** what the patient is to its holder  就医人与账户持有人的关系
       * @default self */
      relation?: Relation | null;
      /** deductible used up earlier on the same natural day at the same institution  同一自然日在同一定点医疗机构此前已计的起付标准 – yuan  元
       * @default 0.00 */
      deductible_used_today?: Money | null;
      /** pooling payments of the year before this visit, all institutions  本年度本次就医前在各机构累计的门诊统筹支付金额 – yuan  元
       * @default 0.00 */
      paid_before?: Money | null;
      /** payable portions of the year before (used with limit_on=costs)  本年度此前累计的起付标准以上费用（limit_on=costs 时使用） – yuan  元
       * @default 0.00 */
      portion_before?: Money | null;
      /** reading  条文适用口径
       * who is covered by outpatient pooling in Sanmenxia  三门峡门诊统筹覆盖的人员
       * @default account_only: the special article on members without account goes before the general one  关于不设个人账户人员的专门条款优先于一般条款 */
      coverage?: Coverage | null;
      /** reading  条文适用口径
       * several visits on one day at one institution  一个自然日内在同一定点医疗机构多次就医
       * @default pooled: one deductible is counted, so what is left of it passes on  只计一次起付标准，剩余部分应当结转 */
      day_deductible?: DayDeductible | null;
      /** reading  条文适用口径
       * what the outpatient annual limit caps  门诊年度限额限制的对象
       * @default payments: 支付限额 is a limit of payments  “支付限额”是对支付金额的限制 */
      limit_on?: LimitOn | null;
      /** reading  条文适用口径
       * what of a visit the personal account pays  个人账户支付就医费用的范围
       * @default in_scope: art. 15(1) says policy-scope cost; art. 15(2) says what the person bears, and leaves the details to the city's department  第十五条第（一）项写明为政策范围内自付费用；第（二）项所称由个人负担的医疗费用，具体办法由市医保部门另行规定 */
      account_pays_for?: AccountPaysFor | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** may draw outpatient pooling  可以享受门诊统筹待遇 */
      eligible: boolean;
      /** first ground that excludes the cost  首个适用的不予支付情形 */
      exclusion: Exclusion;
      /** cost that the pool settles  由门诊统筹结算的费用 – yuan  元 */
      eligible_cost: string;
      /** deductible taken from this visit  本次扣除的起付标准 – yuan  元 */
      deductible_applied: string;
      /** rate  支付比例 – % */
      rate_applied: string;
      /** fund payment  统筹基金支付金额 – yuan  元 */
      payment: string;
      /** policy-scope cost left with the person  个人负担的政策范围内费用 – yuan  元 */
      self_pay: string;
      /** paid by the personal account  个人账户支付金额 – yuan  元 */
      account_pays: string;
      /** paid in cash; payment, account_pays and cash add up to total_cost  现金支付金额；三项之和等于总费用 – yuan  元 */
      cash: string;
      /** the account may pay  可以使用个人账户支付 */
      account_allowed: boolean;
      /** the visit counts as one of the account holder's own  计入账户持有人的门诊统筹待遇就医次数 */
      uses_limit: boolean;
      /** balance left  个人账户支付后的余额 – yuan  元
       * only if balance is given  仅在给出 balance 时 */
      balance_after?: string;
      /** accumulator of the day and institution  当日该机构的起付标准累计数 – yuan  元 */
      deductible_used_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      paid_after: string;
      /** accumulator  年度累计数 – yuan  元 */
      portion_after: string;
      /** limit left  支付限额剩余 – yuan  元
       * only of a visit that the pool settles  仅限由门诊统筹结算的就医 */
      remaining_cap?: string;
    };
  };
  /** A year of the aid funds, county by county  医疗救助基金年度测算
   *
   * SX-CASE-FUND: 三政办〔2022〕18号 art. 7–11, 20, 21  三政办〔2022〕18号第七条至第十一条、第二十条、第二十一条
   *
   * 2022-05-01 –  */
  "SX-CASE-FUND": {
    inputs: {
      /** a day of the year  年度内任意一日 – day  日 */
      date: string;
      /** personal premium  居民基本医保个人缴费标准 – yuan  元
       * needed for destitute, otherwise an upper limit  destitute 必填；其他身份作为资助上限 */
      premium?: Money | null;
      /** subsidy of the rural-revitalisation policy  乡村振兴有效衔接政策规定的资助标准 – yuan  元
       * needed for rural_at_risk  rural_at_risk 必填 */
      external_subsidy?: Money | null;
      /** day the poverty goals were completed  脱贫攻坚目标任务完成之日 – day  日 */
      transition_start?: string | null;
      /** counties: name, subsidy of higher levels, own finance, what was carried over  各县（市、区）：名称、上级财政补助资金、本级财政安排资金、上年结转
       * at least one  至少一个 */
      counties?: readonly { county?: string | bigint | number | boolean | null; upper_subsidy?: string | bigint | number | boolean | null; own_funds?: string | bigint | number | boolean | null; balance?: string | bigint | number | boolean | null }[] | null;
      /** groups of persons: county, identities, care, disease, number, self-pay of each in the year, referral, place  人群分布：县（市、区）、身份、救助类型、病种、人数、每人本年度自付费用、是否按规定转诊、是否在省内就医 */
      groups?: readonly { county?: string | bigint | number | boolean | null; recipients?: string | bigint | number | boolean | null; care?: string | bigint | number | boolean | null; disease?: string | bigint | number | boolean | null; persons?: string | bigint | number | boolean | null; self_pay?: string | bigint | number | boolean | null; referred?: string | bigint | number | boolean | null; in_province?: string | bigint | number | boolean | null }[] | null;
      /** reading  条文适用口径
       * which part of the residual is tilted in Sanmenxia  三门峡倾斜救助按自付费用的哪一部分计算
       * @default excess: a threshold works as a deductible in every other layer of the text  文件其他各层均以标准以上部分计算 */
      tilt_base?: TiltBase | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** premium subsidies of all counties  各县（市、区）参保资助合计 – yuan  元 */
      premium_need: string;
      /** aid of all counties  各县（市、区）救助资金需求合计 – yuan  元 */
      aid_need: string;
      /** own finance needed by all  本级财政应安排资金合计 – yuan  元 */
      own_needed: string;
      /** gaps made up by all  由同级财政弥补的缺口合计 – yuan  元 */
      make_up: string;
      /** carried on by all  结转下年合计 – yuan  元 */
      balance: string;
      /** ok, or warning: a county keeps more than 15 %  判定结果：ok 或 warning（有县（市、区）结余超过15%） */
      finding: Finding;
      /** date lies in the five-year transition  date 在5年过渡期内
       * only if transition_start is given  仅在给出 transition_start 时 */
      in_transition?: boolean;
      /** county by county  各县（市、区）明细 */
      years: { county: string; need: string; own_needed: string; make_up: string; balance: string; excess: string; finding: string }[];
    };
  };
  /** One firm's file: every grant  企业奖补一本账
   *
   * SX-CASE-FIRM: 三政办〔2022〕19号 一, 二, 三, 四, 六, final paragraph  三政办〔2022〕19号第一项、第二项、第三项、第四项、第六项、倒数第二段
   *
   * 2022-06-06 – 2024-12-31 */
  "SX-CASE-FIRM": {
    inputs: {
      /** day of the application  申请日期 – day  日 */
      date: string;
      /** size  企业类型 */
      size: Size;
      /** sector  行业 */
      sector: Sector;
      /** newly opened (新开办)  新开办 */
      newly_opened: boolean;
      /** licence date  营业执照办理日期 – day  日 */
      licensed: string;
      /** start of normal business  正常经营起始日期 – day  日 */
      operating_since: string;
      /** fixed premises  有固定住所 */
      fixed_premises: boolean;
      /** start-up loan; absent: none  创业贷款额；未给出的，视为没有 – yuan  元 */
      loan?: Money | null;
      /** benchmark loan rate a year  贷款基准年利率 – %
       * needed with loan  给出 loan 时必填 */
      benchmark_rate?: string | null;
      /** loan term  贷款期限 – months  月
       * needed with loan  给出 loan 时必填 */
      term_months?: number | null;
      /** a firm meets the loan conditions  小微企业符合贷款条件
       * @default false */
      loan_conditions?: boolean | null;
      /** interest of a personal start-up guarantee loan; absent: none  个人创业担保贷款当期利息；未给出的，视为没有 – yuan  元 */
      guarantee_interest?: Money | null;
      /** central part of it  其中中央补助金额 – yuan  元
       * needed with guarantee_interest  给出 guarantee_interest 时必填 */
      central_subsidy?: Money | null;
      /** entered the 四上 statistics in the same year  当年纳入“四上”企业统计
       * @default false */
      listed_same_year?: boolean | null;
      /** recognised as specialised (专精特新)  认定为专精特新企业
       * @default false */
      specialised?: boolean | null;
      /** monthly rent; absent: none  月租金；未给出的，视为没有承租 – yuan  元 */
      monthly_rent?: Money | null;
      /** months from the lease  自承租之日起的月数 – months  月
       * needed with monthly_rent  给出 monthly_rent 时必填 */
      months_leased?: number | null;
      /** state-asset premises  国有资产经营用房
       * @default false */
      state_owned?: boolean | null;
      /** cannot operate normally because of the epidemic  受疫情影响不能正常经营
       * @default false */
      epidemic_affected?: boolean | null;
      /** status won as a logistics park; absent: none  创建成功的物流园区称号；未给出的，视为没有 */
      park_status?: ParkStatus | null;
      /** statuses already awarded  此前已获奖励的称号
       * @default none */
      awarded_before?: readonly ParkStatus[] | null;
      /** award of that status  该称号的奖励金额 – yuan  元
       * needed with park_status unless already awarded  给出 park_status 且此前未获奖励时必填 */
      award_amount?: Money | null;
      /** lost-work subsidy already paid  已领取误工补贴
       * @default false */
      lost_work_paid?: boolean | null;
      /** interest already subsidised  已享受贴息
       * @default false */
      interest_paid?: boolean | null;
      /** start-up award already paid  已享受创业奖励
       * @default false */
      award_paid?: boolean | null;
      /** first set of seals already made  首套印章已刻制
       * @default false */
      seals_received?: boolean | null;
      /** other central, provincial or city money already supports the loan  该贷款已获中央、省、市级财政其他专项资金支持
       * @default false */
      supported_interest?: boolean | null;
      /** such money already supports what the award is for  创业奖励的项目已获上述资金支持
       * @default false */
      supported_award?: boolean | null;
      /** reading  条文适用口径
       * start of the six months of normal business  正常经营活动6个月的起算日
       * @default operation: the months are of business activity, which a licence alone is not  “6个月”是正常经营活动的时间，仅有营业执照不等于经营 */
      count_from?: CountFrom | null;
      /** reading  条文适用口径
       * period of the interest subsidy  贴息的期限
       * @default one_year: the benchmark rate is one of a year, and the text multiplies by no term  基准利率是年利率，文件未规定乘以贷款期限 */
      interest_period?: InterestPeriod | null;
      /** reading  条文适用口径
       * principal of the sole-trader interest subsidy  个体工商户贴息的本金
       * @default capped: the text names the loan that is subsidised; nobody pays interest on more  文件写明的是所补贴的贷款，而利息只按实际贷款支付 */
      loan_base?: LoanBase | null;
      /** reading  条文适用口径
       * sector award and specialised-enterprise award  行业奖励与专精特新奖励能否叠加
       * @default highest: the final paragraph grants the higher of two and no double (从高不重复)  文末规定“从高不重复” */
      award_stacking?: AwardStacking | null;
      /** reading  条文适用口径
       * condition of the 300 000 award  30万元奖励的条件
       * @default new_and_listed: one sentence: 对新开办的小微企业,当年纳入“四上”企业统计的 opens it and governs all that 其中 divides  该项以“对新开办的小微企业，当年纳入‘四上’企业统计的”起首，“其中”以后各项均以此为条件 */
      specialised_condition?: SpecialisedCondition | null;
      /** reading  条文适用口径
       * 3 months free and 12 months half  “免收3个月房租，减半收取12个月房租”如何计算
       * @default fifteen_months: the text names both terms side by side, neither inside the other  文件将两个期限并列，互不包含 */
      rent_sequence?: RentSequence | null;
      /** reading  条文适用口径
       * award for national and provincial model park  国家级、省级示范物流园区均创建成功时的奖励
       * @default each_status: the one-off award is for winning a status, and these are two  一次性奖励的条件是创建成功，国家级与省级是两项创建 */
      both_levels?: BothLevels | null;
      /** reading  条文适用口径
       * rounding of each paid component to the fen  各项支付金额精确到分的舍入方式
       * @default half_up: the text is silent; nearest fen is what accounts use  文件未作规定；会计上通行四舍五入到分 */
      rounding?: Rounding | null;
    };
    outputs: {
      /** licensed in 2022, fixed premises, six months of business  2022年新办理营业执照、有固定住所、正常经营6个月以上 */
      conditions_met: boolean;
      /** day on which six months are full  正常经营满6个月之日 – day  日 */
      six_months_on: string;
      /** lost-work subsidy (一)  误工补贴（第一项） – yuan  元 */
      lost_work: string;
      /** interest subsidy of 三政办〔2022〕19号 一, 二  创业贷款贴息（第一项、第二项） – yuan  元 */
      start_up_interest: string;
      /** interest of a guarantee loan, 三政〔2023〕2号 (十七)  创业担保贷款贴息（三政〔2023〕2号（十七）） – yuan  元 */
      guaranteed_interest: string;
      /** the higher of the two (从高不重复)  两项贴息从高不重复 – yuan  元 */
      interest: string;
      /** start-up award (三)  创业奖励（第三项） – yuan  元 */
      award: string;
      /** one-off award of a logistics park  示范物流园区一次性奖励 – yuan  元 */
      park_award: string;
      /** lost_work + interest + award + park_award  奖补合计 – yuan  元 */
      total: string;
      /** borne by the city  市级财政负担 – yuan  元 */
      city_share: string;
      /** borne by the county  县（市、区）财政负担 – yuan  元 */
      county_share: string;
      /** borne by others: what 三政〔2023〕2号 grants; the three add up to total  由其他资金负担（三政〔2023〕2号的项目）；三项之和等于奖补合计 – yuan  元 */
      other_funds: string;
      /** seals free of charge (四)  免费印章数（第四项） – count  枚 */
      free_seals: number;
      /** rent spared a new firm (六)  新开办小微企业减免的租金（第六项） – yuan  元 */
      start_up_rent_relief: string;
      /** rent spared in the epidemic, 三政〔2023〕2号 (三)  受疫情影响减免的租金（三政〔2023〕2号（三）） – yuan  元 */
      epidemic_rent_relief: string;
      /** the higher of the two (从高不重复)  两项减免从高不重复 – yuan  元 */
      rent_relief: string;
    };
  };
}

export type RuleId = keyof Rules;
export type Inputs<Id extends RuleId> = Rules[Id]["inputs"];
export type Outputs<Id extends RuleId> = Rules[Id]["outputs"];
export type Asked<Id extends RuleId> = (inputs: Inputs<Id>, options?: Options) => Outputs<Id>;

/** Every rule and case as a function, by its city and name. */
export interface Functions {
  jinzhou: {
    /** Validity extension  延长有效期
     *
     * JZ-HV-01: 锦政规〔2022〕2号 decision of 2022-06-29; header; art. 28  锦政规〔2022〕2号延期决定（2022年6月29日）、题注、第二十八条
     *
     * 2017-06-22 – 2027-06-22 */
    means_verification_in_force: Asked<"JZ-HV-01">;
    /** Scope: programmes and territory  适用范围
     *
     * JZ-HV-02: 锦政规〔2022〕2号 art. 2, 6, 8  锦政规〔2022〕2号第二条、第六条、第八条
     *
     * 2017-06-22 – 2027-06-22 */
    means_verification_scope: Asked<"JZ-HV-02">;
    /** Acceptance decision  受理决定
     *
     * JZ-HV-03: 锦政规〔2022〕2号 art. 9(2)  锦政规〔2022〕2号第九条第（二）项
     *
     * 2017-06-22 – 2027-06-22 */
    verification_acceptance: Asked<"JZ-HV-03">;
    /** Verification report  核对报告
     *
     * JZ-HV-04: 锦政规〔2022〕2号 art. 9(4)  锦政规〔2022〕2号第九条第（四）项
     *
     * 2017-06-22 – 2027-06-22 */
    verification_report: Asked<"JZ-HV-04">;
    /** Extension of verification  延期核对
     *
     * JZ-HV-05: 锦政规〔2022〕2号 art. 10  锦政规〔2022〕2号第十条
     *
     * 2017-06-22 – 2027-06-22 */
    verification_extension: Asked<"JZ-HV-05">;
    /** Re-verification  复核
     *
     * JZ-HV-06: 锦政规〔2022〕2号 art. 11  锦政规〔2022〕2号第十一条
     *
     * 2017-06-22 – 2027-06-22 */
    verification_review: Asked<"JZ-HV-06">;
    /** Off-line information supply  线下提供信息
     *
     * JZ-HV-07: 锦政规〔2022〕2号 art. 16  锦政规〔2022〕2号第十六条
     *
     * 2017-06-22 – 2027-06-22 */
    offline_information: Asked<"JZ-HV-07">;
    /** Field staff minimum  至少2名工作人员
     *
     * JZ-HV-08: 锦政规〔2022〕2号 art. 18  锦政规〔2022〕2号第十八条
     *
     * 2017-06-22 – 2027-06-22 */
    field_staff: Asked<"JZ-HV-08">;
    /** Notice of the result  告知结果
     *
     * JZ-HV-09: 锦政规〔2022〕2号 art. 19  锦政规〔2022〕2号第十九条
     *
     * 2017-06-22 – 2027-06-22 */
    verification_notice: Asked<"JZ-HV-09">;
    /** Authorisation: validity and signatures  诚信承诺及授权书
     *
     * JZ-HV-10: 锦政规〔2022〕2号 art. 7(4), (5)  锦政规〔2022〕2号第七条第（四）项、第（五）项
     *
     * 2017-06-22 – 2027-06-22 */
    verification_authorisation: Asked<"JZ-HV-10">;
    /** Household income aggregation  收入状况
     *
     * JZ-HV-11: 锦政规〔2022〕2号 art. 14(2)  锦政规〔2022〕2号第十四条第（二）项
     *
     * 2017-06-22 – 2027-06-22 */
    household_income: Asked<"JZ-HV-11">;
    /** Household property aggregation and exclusion  财产状况
     *
     * JZ-HV-12: 锦政规〔2022〕2号 art. 14(3)  锦政规〔2022〕2号第十四条第（三）项
     *
     * 2017-06-22 – 2027-06-22 */
    household_property: Asked<"JZ-HV-12">;
    /** Interim temporary assistance  先行临时救助
     *
     * JZ-HV-13: 锦政规〔2022〕2号 art. 22  锦政规〔2022〕2号第二十二条
     *
     * 2017-06-22 – 2027-06-22 */
    interim_assistance: Asked<"JZ-HV-13">;
    /** Termination for non-co-operation  终止核对
     *
     * JZ-HV-14: 锦政规〔2022〕2号 art. 26  锦政规〔2022〕2号第二十六条
     *
     * 2017-06-22 – 2027-06-22 */
    verification_termination: Asked<"JZ-HV-14">;
    /** Claw-back on false declaration  退缴已享有的救助待遇
     *
     * JZ-HV-15: 锦政规〔2022〕2号 art. 7(2)  锦政规〔2022〕2号第七条第（二）项
     *
     * 2017-06-22 – 2027-06-22 */
    benefit_clawback: Asked<"JZ-HV-15">;
    /** Contents of a commission  核对委托书内容
     *
     * JZ-HV-16: 锦政规〔2022〕2号 art. 8  锦政规〔2022〕2号第八条
     *
     * 2017-06-22 – 2027-06-22 */
    commission_contents: Asked<"JZ-HV-16">;
    /** Papers with a commission  委托材料
     *
     * JZ-HV-17: 锦政规〔2022〕2号 art. 9(1), (2)  锦政规〔2022〕2号第九条第（一）项、第（二）项
     *
     * 2017-06-22 – 2027-06-22 */
    commission_papers: Asked<"JZ-HV-17">;
    /** Contents of a verification report  核对报告内容
     *
     * JZ-HV-18: 锦政规〔2022〕2号 art. 20  锦政规〔2022〕2号第二十条
     *
     * 2017-06-22 – 2027-06-22 */
    verification_report_contents: Asked<"JZ-HV-18">;
    /** Entry in the integrity database  纳入诚信管理
     *
     * JZ-HV-19: 锦政规〔2022〕2号 art. 24(2)  锦政规〔2022〕2号第二十四条第（二）项
     *
     * 2017-06-22 – 2027-06-22 */
    integrity_entry: Asked<"JZ-HV-19">;
    /** Validity  有效期
     *
     * JZ-MP-01: 锦政规〔2022〕3号 decision of 2022-07-25; art. 18  锦政规〔2022〕3号延期决定（2022年7月25日）、第十八条
     *
     * 2017-09-22 – 2027-09-22 */
    penalty_filing_in_force: Asked<"JZ-MP-01">;
    /** Major penalty by kind  重大行政处罚种类
     *
     * JZ-MP-02: 锦政规〔2022〕3号 art. 4(1), (2)  锦政规〔2022〕3号第四条第（一）项、第（二）项
     *
     * 2017-09-22 – 2027-09-22 */
    major_penalty_by_kind: Asked<"JZ-MP-02">;
    /** Major penalty by amount  金额标准
     *
     * JZ-MP-03: 锦政规〔2022〕3号 art. 4(3)  锦政规〔2022〕3号第四条第（三）项
     *
     * 2017-09-22 – 2027-09-22 */
    major_penalty_by_amount: Asked<"JZ-MP-03">;
    /** Filing deadline  15日内报送备案
     *
     * JZ-MP-04: 锦政规〔2022〕3号 art. 5, 14(1)  锦政规〔2022〕3号第五条、第十四条第（一）项
     *
     * 2017-09-22 – 2027-09-22 */
    penalty_filing_deadline: Asked<"JZ-MP-04">;
    /** Filing set  备案材料
     *
     * JZ-MP-05: 锦政规〔2022〕3号 art. 6; annex form  锦政规〔2022〕3号第六条、附件样本
     *
     * 2017-09-22 – 2027-09-22 */
    penalty_filing_set: Asked<"JZ-MP-05">;
    /** Exemption and termination of filing  不报送、终止
     *
     * JZ-MP-06: 锦政规〔2022〕3号 art. 9  锦政规〔2022〕3号第九条
     *
     * 2017-09-22 – 2027-09-22 */
    penalty_filing_duty: Asked<"JZ-MP-06">;
    /** Review period  60日内审查完毕
     *
     * JZ-MP-07: 锦政规〔2022〕3号 art. 10  锦政规〔2022〕3号第十条
     *
     * 2017-09-22 – 2027-09-22 */
    penalty_review_deadline: Asked<"JZ-MP-07">;
    /** Criticism of the penalising organ  通报批评
     *
     * JZ-MP-08: 锦政规〔2022〕3号 art. 14  锦政规〔2022〕3号第十四条
     *
     * 2017-09-22 – 2027-09-22 */
    penalising_organ_criticism: Asked<"JZ-MP-08">;
    /** Who files, and with whom  报送机关与受理机关
     *
     * JZ-MP-09: 锦政规〔2022〕3号 art. 2, 3, 5, 16  锦政规〔2022〕3号第二条、第三条、第五条、第十六条
     *
     * 2017-09-22 – 2027-09-22 */
    penalty_filing_circle: Asked<"JZ-MP-09">;
    /** Survey scope  考古调查勘探范围
     *
     * JZ-AR-01: 锦政规〔2022〕4号 art. 4  锦政规〔2022〕4号第四条
     *
     * 2022-09-08 – 2024-09-08 */
    archaeological_survey_scope: Asked<"JZ-AR-01">;
    /** Routing  审批流程
     *
     * JZ-AR-02: 锦政规〔2022〕4号 art. 7, 8  锦政规〔2022〕4号第七条、第八条
     *
     * 2022-09-08 – 2024-09-08 */
    archaeological_survey_route: Asked<"JZ-AR-02">;
    /** Applicant and time of application  申请时点
     *
     * JZ-AR-03: 锦政规〔2022〕4号 art. 5, 16, 17  锦政规〔2022〕4号第五条、第十六条、第十七条
     *
     * 2022-09-08 – 2024-09-08 */
    archaeological_survey_application: Asked<"JZ-AR-03">;
    /** Conditions to start  具备条件
     *
     * JZ-AR-04: 锦政规〔2022〕4号 art. 9  锦政规〔2022〕4号第九条
     *
     * 2022-09-08 – 2024-09-08 */
    field_work_readiness: Asked<"JZ-AR-04">;
    /** Field season  勘探季节（3月下旬至11月上旬）
     *
     * JZ-AR-05: 锦政规〔2022〕4号 art. 12(1)  锦政规〔2022〕4号第十二条第（一）项
     *
     * 2022-09-08 – 2024-09-08 */
    archaeological_field_season: Asked<"JZ-AR-05">;
    /** Field-work duration  勘探工期
     *
     * JZ-AR-06: 锦政规〔2022〕4号 art. 12(1)  锦政规〔2022〕4号第十二条第（一）项
     *
     * 2022-09-08 – 2024-09-08 */
    field_work_duration: Asked<"JZ-AR-06">;
    /** Exploration report  勘探报告
     *
     * JZ-AR-07: 锦政规〔2022〕4号 art. 12(1)  锦政规〔2022〕4号第十二条第（一）项
     *
     * 2022-09-08 – 2024-09-08 */
    exploration_report: Asked<"JZ-AR-07">;
    /** Outcome tree  勘探结果处理
     *
     * JZ-AR-08: 锦政规〔2022〕4号 art. 11, 14  锦政规〔2022〕4号第十一条、第十四条
     *
     * 2022-09-08 – 2024-09-08 */
    exploration_outcome: Asked<"JZ-AR-08">;
    /** Cost bearer and tariff  费用承担
     *
     * JZ-AR-09: 锦政规〔2022〕4号 art. 2, 15, 17  锦政规〔2022〕4号第二条、第十五条、第十七条
     *
     * 2022-09-08 – 2024-09-08 */
    exploration_cost: Asked<"JZ-AR-09">;
    /** Validity of two years  有效期两年
     *
     * JZ-AR-10: 锦政规〔2022〕4号 art. 19  锦政规〔2022〕4号第十九条
     *
     * 2022-09-08 – 2024-09-08 */
    archaeology_measures_in_force: Asked<"JZ-AR-10">;
    /** Contents of an exploration report  考古勘探报告内容
     *
     * JZ-AR-11: 锦政规〔2022〕4号 art. 12(2)  锦政规〔2022〕4号第十二条第（二）项
     *
     * 2022-09-08 – 2024-09-08 */
    exploration_report_contents: Asked<"JZ-AR-11">;
    /** Qualification of the unit  单位资质
     *
     * JZ-AR-12: 锦政规〔2022〕4号 art. 6  锦政规〔2022〕4号第六条
     *
     * 2022-09-08 – 2024-09-08 */
    field_work_qualification: Asked<"JZ-AR-12">;
    /** Scope  适用范围
     *
     * JZ-AH-01: 锦政规〔2022〕5号 art. 2, 3  锦政规〔2022〕5号第二条、第三条
     *
     * 2022-09-03 – 2027-09-03 */
    housing_resale_scope: Asked<"JZ-AH-01">;
    /** Five-year resale bar  不满5年不得上市
     *
     * JZ-AH-02: 锦政规〔2022〕5号 art. 6  锦政规〔2022〕5号第六条
     *
     * 2022-09-03 – 2027-09-03 */
    resale_bar: Asked<"JZ-AH-02">;
    /** Repurchase price before five years  回购
     *
     * JZ-AH-03: 锦政规〔2022〕5号 art. 6  锦政规〔2022〕5号第六条
     *
     * 2022-09-03 – 2027-09-03 */
    repurchase_price: Asked<"JZ-AH-03">;
    /** Land gain and full title  土地收益金
     *
     * JZ-AH-04: 锦政规〔2022〕5号 art. 7, 12  锦政规〔2022〕5号第七条、第十二条
     *
     * 2022-09-03 – 2027-09-03 */
    land_gain: Asked<"JZ-AH-04">;
    /** Government pre-emption  政府优先回购
     *
     * JZ-AH-05: 锦政规〔2022〕5号 art. 7  锦政规〔2022〕5号第七条
     *
     * 2022-09-03 – 2027-09-03 */
    housing_preemption: Asked<"JZ-AH-05">;
    /** Approval decision  上市转让核准期限
     *
     * JZ-AH-06: 锦政规〔2022〕5号 art. 10(3)  锦政规〔2022〕5号第十条第（三）项
     *
     * 2022-09-03 – 2027-09-03 */
    resale_approval: Asked<"JZ-AH-06">;
    /** Inheritance and divorce  继承、离婚
     *
     * JZ-AH-07: 锦政规〔2022〕5号 art. 11  锦政规〔2022〕5号第十一条
     *
     * 2022-09-03 – 2027-09-03 */
    limited_title_transfer: Asked<"JZ-AH-07">;
    /** No second subsidised purchase  不得再次申请购买
     *
     * JZ-AH-08: 锦政规〔2022〕5号 art. 9  锦政规〔2022〕5号第九条
     *
     * 2022-09-03 – 2027-09-03 */
    second_subsidised_purchase: Asked<"JZ-AH-08">;
    /** Validity of five years  有效期5年
     *
     * JZ-AH-09: 锦政规〔2022〕5号 art. 14  锦政规〔2022〕5号第十四条
     *
     * 2022-09-03 – 2027-09-03 */
    housing_resale_in_force: Asked<"JZ-AH-09">;
    /** Over-quota abstraction  擅自扩大取水指标、超限取水
     *
     * JZ-GW-01: 锦政发〔2022〕13号 item 2 (provincial regulation art. 25)  锦政发〔2022〕13号第二项（《辽宁省地下水资源保护条例》第二十五条）
     *
     * 2022-07-26 –  */
    over_quota_fine: Asked<"JZ-GW-01">;
    /** Resupply or change of use  转供水、改变用途
     *
     * JZ-GW-02: 锦政发〔2022〕13号 item 2 (provincial regulation art. 30)  锦政发〔2022〕13号第二项（《辽宁省地下水资源保护条例》第三十条）
     *
     * 2022-07-26 –  */
    resupply_fine: Asked<"JZ-GW-02">;
    /** Metering device missing or faulty  计量设施
     *
     * JZ-GW-03: 锦政发〔2022〕13号 item 2 (groundwater regulation art. 56)  锦政发〔2022〕13号第二项（《地下水管理条例》第五十六条）
     *
     * 2022-07-26 –  */
    metering_fine: Asked<"JZ-GW-03">;
    /** Unlicensed abstraction, misuse of emergency sources  未经批准开采
     *
     * JZ-GW-04: 锦政发〔2022〕13号 item 3 (provincial regulation art. 27)  锦政发〔2022〕13号第三项（《辽宁省地下水资源保护条例》第二十七条）
     *
     * 2022-07-26 –  */
    unlicensed_abstraction_fine: Asked<"JZ-GW-04">;
    /** Sealing cost  封闭费用
     *
     * JZ-GW-05: 锦政发〔2022〕13号 item 3 (provincial regulation art. 26)  锦政发〔2022〕13号第三项（《辽宁省地下水资源保护条例》第二十六条）
     *
     * 2022-07-26 –  */
    well_sealing_cost: Asked<"JZ-GW-05">;
    /** Licence revocation  吊销取水许可证
     *
     * JZ-GW-06: 锦政发〔2022〕13号 item 2  锦政发〔2022〕13号第二项
     *
     * 2022-07-26 –  */
    abstraction_licence_revocation: Asked<"JZ-GW-06">;
    /** Prior approval and territory  批准与范围
     *
     * JZ-GW-07: 锦政发〔2022〕13号 item 1  锦政发〔2022〕13号第一项
     *
     * 2022-07-26 –  */
    groundwater_status: Asked<"JZ-GW-07">;
    /** Annual outpatient deductible  起付标准
     *
     * JZ-OP-01: 锦政办发〔2022〕14号 三(一)1  锦政办发〔2022〕14号第三部分第（一）项第1点
     *
     * 2022-12-01 –  */
    deductible_floor: Asked<"JZ-OP-01">;
    /** Reimbursement rate  支付比例
     *
     * JZ-OP-02: 锦政办发〔2022〕14号 三(一)1  锦政办发〔2022〕14号第三部分第（一）项第1点
     *
     * 2022-12-01 –  */
    rate_floor: Asked<"JZ-OP-02">;
    /** Annual cap  年度最高支付限额
     *
     * JZ-OP-03: 锦政办发〔2022〕14号 三(一)1, 2  锦政办发〔2022〕14号第三部分第（一）项第1点、第2点
     *
     * 2022-12-01 –  */
    cap_floor: Asked<"JZ-OP-03">;
    /** Settle one outpatient visit (pooling)  普通门诊统筹结算
     *
     * JZ-OP-04: 锦政办发〔2022〕14号 三(一)1  锦政办发〔2022〕14号第三部分第（一）项第1点
     *
     * 2022-12-01 –  */
    outpatient_pooling: Asked<"JZ-OP-04">;
    /** Benefit combination and separate ledger  同时享受、单独核算
     *
     * JZ-OP-05: 锦政办发〔2022〕14号 三(一)2, 三(二)  锦政办发〔2022〕14号第三部分第（一）项第2点、第三部分第（二）项
     *
     * 2022-12-01 –  */
    benefit_combination: Asked<"JZ-OP-05">;
    /** Account credit, employed  在职个人账户计入
     *
     * JZ-OP-06: 锦政办发〔2022〕14号 三(四)1  锦政办发〔2022〕14号第三部分第（四）项第1点
     *
     * 2022-12-01 –  */
    employee_account_credit: Asked<"JZ-OP-06">;
    /** Account credit, retiree  退休个人账户划入
     *
     * JZ-OP-07: 锦政办发〔2022〕14号 三(四)1  锦政办发〔2022〕14号第三部分第（四）项第1点
     *
     * 2022-12-01 –  */
    retiree_account_credit: Asked<"JZ-OP-07">;
    /** Flexible-worker contribution  灵活就业缴费
     *
     * JZ-OP-08: 锦政办发〔2022〕14号 三(四)3  锦政办发〔2022〕14号第三部分第（四）项第3点
     *
     * 2022-12-01 –  */
    flexible_worker_contribution: Asked<"JZ-OP-08">;
    /** Pool-only retiree credit  单建统筹退休划入
     *
     * JZ-OP-09: 锦政办发〔2022〕14号 三(四)3  锦政办发〔2022〕14号第三部分第（四）项第3点
     *
     * 2022-12-01 –  */
    pool_only_retiree_credit: Asked<"JZ-OP-09">;
    /** Use of the personal account  个人账户使用
     *
     * JZ-OP-10: 锦政办发〔2022〕14号 三(四)2  锦政办发〔2022〕14号第三部分第（四）项第2点
     *
     * 2022-12-01 –  */
    account_use: Asked<"JZ-OP-10">;
    /** Effective date  实施日期
     *
     * JZ-OP-11: 锦政办发〔2022〕14号 last line  锦政办发〔2022〕14号末段
     *
     * 2022-12-01 –  */
    outpatient_pooling_in_force: Asked<"JZ-OP-11">;
    /** Order that a schedule must keep  待遇向基层和退休人员倾斜
     *
     * JZ-OP-12: 锦政办发〔2022〕14号 三(一)1  锦政办发〔2022〕14号第三部分第（一）项第1点
     *
     * 2022-12-01 –  */
    pooling_schedule_order: Asked<"JZ-OP-12">;
    /** Categories and multiple identity  救助对象、就高不重复
     *
     * JZ-MA-01: 锦政办发〔2022〕16号 三(二)  锦政办发〔2022〕16号第三部分第（二）项
     *
     * 2023-01-01 –  */
    aid_category: Asked<"JZ-MA-01">;
    /** Premium subsidy  资助参保
     *
     * JZ-MA-02: 锦政办发〔2022〕16号 三(三)  锦政办发〔2022〕16号第三部分第（三）项
     *
     * 2023-01-01 –  */
    premium_subsidy: Asked<"JZ-MA-02">;
    /** Critical-illness insurance rate  大病保险支付比例
     *
     * JZ-MA-03: 锦政办发〔2022〕16号 三(四)  锦政办发〔2022〕16号第三部分第（四）项
     *
     * 2023-01-01 –  */
    critical_illness_payment: Asked<"JZ-MA-03">;
    /** Covered costs (aid base)  救助费用范围
     *
     * JZ-MA-04: 锦政办发〔2022〕16号 三(五)1, 三(八)2  锦政办发〔2022〕16号第三部分第（五）项第1点、第三部分第（八）项第2点
     *
     * 2023-01-01 –  */
    covered_cost: Asked<"JZ-MA-04">;
    /** Basic aid for one claim  基本救助
     *
     * JZ-MA-05: 锦政办发〔2022〕16号 三(五)2  锦政办发〔2022〕16号第三部分第（五）项第2点
     *
     * 2023-01-01 –  */
    basic_aid: Asked<"JZ-MA-05">;
    /** Tilt aid for one claim  倾斜救助
     *
     * JZ-MA-06: 锦政办发〔2022〕16号 三(五)2  锦政办发〔2022〕16号第三部分第（五）项第2点
     *
     * 2023-01-01 –  */
    tilt_aid: Asked<"JZ-MA-06">;
    /** Settle one claim (aid pipeline)  先保险后救助结算
     *
     * JZ-MA-07: 锦政办发〔2022〕16号 三(四), (五)  锦政办发〔2022〕16号第三部分第（四）项、第（五）项
     *
     * 2023-01-01 –  */
    medical_aid: Asked<"JZ-MA-07">;
    /** Psychiatric bed-day quota  按病床日定额救助
     *
     * JZ-MA-08: 锦政办发〔2022〕16号 三(五)2  锦政办发〔2022〕16号第三部分第（五）项第2点
     *
     * 2023-01-01 –  */
    bed_day_quota: Asked<"JZ-MA-08">;
    /** Monitoring groups with supplied parameters  返贫致贫、监测帮扶、其他监测
     *
     * JZ-MA-09: 锦政办发〔2022〕16号 三(五)3  锦政办发〔2022〕16号第三部分第（五）项第3点
     *
     * 2023-01-01 –  */
    monitored_aid: Asked<"JZ-MA-09">;
    /** Alert thresholds  因病致贫返贫双预警标准
     *
     * JZ-MA-10: 锦政办发〔2022〕16号 三(六)1  锦政办发〔2022〕16号第三部分第（六）项第1点
     *
     * 2023-01-01 –  */
    burden_alert: Asked<"JZ-MA-10">;
    /** 12-month look-back (one-off aid)  因病致贫重病患者一次性医疗救助
     *
     * JZ-MA-11: 锦政办发〔2022〕16号 三(六)2  锦政办发〔2022〕16号第三部分第（六）项第2点
     *
     * 2023-01-01 –  */
    look_back_aid: Asked<"JZ-MA-11">;
    /** Direct or on application  直接救助、依申请
     *
     * JZ-MA-12: 锦政办发〔2022〕16号 三(六)2  锦政办发〔2022〕16号第三部分第（六）项第2点
     *
     * 2023-01-01 –  */
    aid_channel: Asked<"JZ-MA-12">;
    /** Treatment first, no deposit  先诊疗后付费
     *
     * JZ-MA-13: 锦政办发〔2022〕16号 三(八)2  锦政办发〔2022〕16号第三部分第（八）项第2点
     *
     * 2023-01-01 –  */
    deposit_waiver: Asked<"JZ-MA-13">;
    /** Effective date and precedence  执行日期
     *
     * JZ-MA-14: 锦政办发〔2022〕16号 last line  锦政办发〔2022〕16号末段
     *
     * 2023-01-01 –  */
    medical_aid_in_force: Asked<"JZ-MA-14">;
    /** Fund year settlement  年度清算
     *
     * JZ-MA-15: 锦政办发〔2022〕16号 annex 二, 三(三)  锦政办发〔2022〕16号附件第二部分、第三部分第（三）项
     *
     * 2023-01-01 –  */
    fund_year: Asked<"JZ-MA-15">;
    /** Monthly report by the 10th  月度统计报送期限
     *
     * JZ-MA-16: 锦政办发〔2022〕16号 annex 三(四)  锦政办发〔2022〕16号附件第三部分第（四）项
     *
     * 2023-01-01 –  */
    monthly_report: Asked<"JZ-MA-16">;
    /** Statistics table sums  支出情况统计表
     *
     * JZ-MA-17: 锦政办发〔2022〕16号 annex table  锦政办发〔2022〕16号附件统计表
     *
     * 2023-01-01 –  */
    monthly_table_row: Asked<"JZ-MA-17">;
    /** Allocation of the aid fund  医疗救助基金分配
     *
     * JZ-MA-18: 锦政办发〔2022〕16号 annex 二, 三(四)  锦政办发〔2022〕16号附件第二部分、第三部分第（四）项
     *
     * 2023-01-01 –  */
    fund_allocation: Asked<"JZ-MA-18">;
    /** Allocation of the adjustment reserve  调剂金分配
     *
     * JZ-MA-19: 锦政办发〔2022〕16号 annex 三(三)  锦政办发〔2022〕16号附件第三部分第（三）项
     *
     * 2023-01-01 –  */
    reserve_allocation: Asked<"JZ-MA-19">;
    /** One bill, one answer  一单制结算
     *
     * JZ-CASE-AID: 锦政办发〔2022〕16号 三(四), (五), (八)1  锦政办发〔2022〕16号第三部分第（四）项、第（五）项、第（八）项第1点
     *
     * 2023-01-01 –  */
    aid_bill: Asked<"JZ-CASE-AID">;
    /** A year of the aid fund, county by county  医疗救助基金年度测算
     *
     * JZ-CASE-FUND: 锦政办发〔2022〕16号 三(三), (五), annex 二, annex 三  锦政办发〔2022〕16号第三部分第（三）项、第（五）项、附件第二部分、附件第三部分
     *
     * 2023-01-01 –  */
    fund_plan: Asked<"JZ-CASE-FUND">;
    /** Verification case  居民家庭经济状况核对案件
     *
     * JZ-CASE-HV: 锦政规〔2022〕2号 art. 6, 9, 10, 11, 16, 19, 22, 26  锦政规〔2022〕2号第六条、第九条、第十条、第十一条、第十六条、第十九条、第二十二条、第二十六条
     *
     * 2017-06-22 – 2027-06-22 */
    verification_case: Asked<"JZ-CASE-HV">;
    /** Penalty case  行政处罚备案案件
     *
     * JZ-CASE-MP: 锦政规〔2022〕3号 art. 2, 4, 5, 6, 9, 10, 14  锦政规〔2022〕3号第二条、第四条、第五条、第六条、第九条、第十条、第十四条
     *
     * 2017-09-22 – 2027-09-22 */
    penalty_case: Asked<"JZ-CASE-MP">;
    /** Archaeology case  基本建设用地考古前置案件
     *
     * JZ-CASE-AR: 锦政规〔2022〕4号 art. 4, 5, 7, 8, 11, 12, 14, 15, 16, 17  锦政规〔2022〕4号第四条、第五条、第七条、第八条、第十一条、第十二条、第十四条、第十五条、第十六条、第十七条
     *
     * 2022-09-08 – 2024-09-08 */
    archaeology_case: Asked<"JZ-CASE-AR">;
    /** Housing case  已购经济适用住房上市转让案件
     *
     * JZ-CASE-AH: 锦政规〔2022〕5号 art. 2, 6, 7, 8, 9, 10  锦政规〔2022〕5号第二条、第六条、第七条、第八条、第九条、第十条
     *
     * 2022-09-03 – 2027-09-03 */
    housing_case: Asked<"JZ-CASE-AH">;
  };
  sanmenxia: {
    /** Six taxes and two surcharges halved  六税两费减征
     *
     * SX-CO-01: 三政〔2023〕2号 (一)  三政〔2023〕2号第（一）项
     *
     * 2023-01-10 –  */
    tax_halving: Asked<"SX-CO-01">;
    /** Cultural construction fee halved  文化事业建设费减征
     *
     * SX-CO-02: 三政〔2023〕2号 (一)  三政〔2023〕2号第（一）项
     *
     * 2023-01-10 –  */
    cultural_fee_halving: Asked<"SX-CO-02">;
    /** Rent relief, state-owned premises (epidemic)  免收3个月、减半收取12个月房租
     *
     * SX-CO-03: 三政〔2023〕2号 (三)  三政〔2023〕2号第（三）项
     *
     * 2023-01-10 –  */
    state_premises_rent_relief: Asked<"SX-CO-03">;
    /** Sub-lease pass-through  转租减免落实到最终承租方
     *
     * SX-CO-04: 三政〔2023〕2号 (三)  三政〔2023〕2号第（三）项
     *
     * 2023-01-10 –  */
    sublease_pass_through: Asked<"SX-CO-04">;
    /** Arrears grace for water, power and gas  欠费不停供
     *
     * SX-CO-05: 三政〔2023〕2号 (三)  三政〔2023〕2号第（三）项
     *
     * 2023-01-10 –  */
    utility_arrears_grace: Asked<"SX-CO-05">;
    /** Unemployment and injury insurance rate cut  阶段性降低费率
     *
     * SX-CO-06: 三政〔2023〕2号 (四)  三政〔2023〕2号第（四）项
     *
     * 2023-01-10 –  */
    insurance_rate_cut: Asked<"SX-CO-06">;
    /** Deferred pension contributions  缓缴
     *
     * SX-CO-07: 三政〔2023〕2号 (四)  三政〔2023〕2号第（四）项
     *
     * 2023-01-10 –  */
    pension_deferral: Asked<"SX-CO-07">;
    /** Sports venue low price  公共体育场馆低收费上限
     *
     * SX-CO-08: 三政〔2023〕2号 (九)  三政〔2023〕2号第（九）项
     *
     * 2023-01-10 –  */
    sports_venue_price: Asked<"SX-CO-08">;
    /** Green-building level  绿色建筑等级
     *
     * SX-CO-09: 三政〔2023〕2号 (十二)  三政〔2023〕2号第（十二）项
     *
     * 2023-01-10 –  */
    green_building_level: Asked<"SX-CO-09">;
    /** New-energy share of official cars  新能源汽车占比
     *
     * SX-CO-10: 三政〔2023〕2号 (十二)  三政〔2023〕2号第（十二）项
     *
     * 2023-01-10 –  */
    new_energy_cars: Asked<"SX-CO-10">;
    /** Conservation-oriented organs  节约型机关
     *
     * SX-CO-11: 三政〔2023〕2号 (十二)  三政〔2023〕2号第（十二）项
     *
     * 2023-01-10 –  */
    conservation_organs: Asked<"SX-CO-11">;
    /** New skilled people  新增技能人才
     *
     * SX-CO-12: 三政〔2023〕2号 (十七)  三政〔2023〕2号第（十七）项
     *
     * 2023-01-10 –  */
    skilled_people: Asked<"SX-CO-12">;
    /** Interest on personal start-up guarantee loans  创业担保贷款贴息
     *
     * SX-CO-13: 三政〔2023〕2号 (十七)  三政〔2023〕2号第（十七）项
     *
     * 2023-01-10 –  */
    start_up_loan_interest: Asked<"SX-CO-13">;
    /** Price-linked subsidy: payment date  价格临时补贴
     *
     * SX-CO-14: 三政〔2023〕2号 (十八)  三政〔2023〕2号第（十八）项
     *
     * 2023-01-10 –  */
    price_subsidy_payment: Asked<"SX-CO-14">;
    /** E-commerce park districts  电商产业园重点覆盖辖区
     *
     * SX-CO-15: 三政〔2023〕2号 (六)  三政〔2023〕2号第（六）项
     *
     * 2023-01-10 –  */
    e_commerce_park_district: Asked<"SX-CO-15">;
    /** One-off award, model logistics park  示范物流园区一次性奖励
     *
     * SX-CO-16: 三政〔2023〕2号 (十五)  三政〔2023〕2号第（十五）项
     *
     * 2023-01-10 –  */
    model_logistics_park_award: Asked<"SX-CO-16">;
    /** Counties for charging stations  示范性集中式公用充电站
     *
     * SX-CO-17: 三政〔2023〕2号 (十三)  三政〔2023〕2号第（十三）项
     *
     * 2023-01-10 –  */
    charging_station_county: Asked<"SX-CO-17">;
    /** Reported figures (check only)  通报数据核对
     *
     * SX-FT-01: 三政〔2023〕3号 text  三政〔2023〕3号正文
     *
     * 2023-01-15 –  */
    fiscal_figures: Asked<"SX-FT-01">;
    /** Honours list  专精特新名单
     *
     * SX-SG-01: 三政〔2023〕5号 text, annexes 1–2  三政〔2023〕5号正文、附件1至2
     *
     * 2023-02-13 –  */
    specialised_firm_honours: Asked<"SX-SG-01">;
    /** Settle one claim (aid pipeline)  先保险后救助结算
     *
     * SX-MA-00: 三政办〔2022〕18号 art. 5, 6, 8–12, 18  三政办〔2022〕18号第五条、第六条、第八条至第十二条、第十八条
     *
     * 2022-05-01 –  */
    medical_aid: Asked<"SX-MA-00">;
    /** Categories and multiple identity  救助对象、就高不就低
     *
     * SX-MA-01: 三政办〔2022〕18号 art. 4, 12  三政办〔2022〕18号第四条、第十二条
     *
     * 2022-05-01 –  */
    aid_category: Asked<"SX-MA-01">;
    /** Premium subsidy  参保资助
     *
     * SX-MA-02: 三政办〔2022〕18号 art. 7  三政办〔2022〕18号第七条
     *
     * 2022-05-01 –  */
    premium_subsidy: Asked<"SX-MA-02">;
    /** Recognition after the collection period  集中缴费期后认定
     *
     * SX-MA-03: 三政办〔2022〕18号 art. 7  三政办〔2022〕18号第七条
     *
     * 2022-05-01 –  */
    late_recognition: Asked<"SX-MA-03">;
    /** Outpatient aid for one claim  门诊救助
     *
     * SX-MA-04: 三政办〔2022〕18号 art. 8  三政办〔2022〕18号第八条
     *
     * 2022-05-01 –  */
    outpatient_aid: Asked<"SX-MA-04">;
    /** Inpatient aid for one claim  住院救助
     *
     * SX-MA-05: 三政办〔2022〕18号 art. 9  三政办〔2022〕18号第九条
     *
     * 2022-05-01 –  */
    inpatient_aid: Asked<"SX-MA-05">;
    /** Shared annual cap  共用限额
     *
     * SX-MA-06: 三政办〔2022〕18号 art. 10  三政办〔2022〕18号第十条
     *
     * 2022-05-01 –  */
    shared_cap: Asked<"SX-MA-06">;
    /** Tilt aid for one claim  倾斜救助
     *
     * SX-MA-07: 三政办〔2022〕18号 art. 11  三政办〔2022〕18号第十一条
     *
     * 2022-05-01 –  */
    tilt_aid: Asked<"SX-MA-07">;
    /** Aid base of residents, employees and uninsured  救助费用基数
     *
     * SX-MA-08: 三政办〔2022〕18号 art. 5, 6, 13  三政办〔2022〕18号第五条、第六条、第十三条
     *
     * 2022-05-01 –  */
    aid_base: Asked<"SX-MA-08">;
    /** Direct or on application; one-stop  直接救助、依申请、一站式
     *
     * SX-MA-09: 三政办〔2022〕18号 art. 14–16  三政办〔2022〕18号第十四条至第十六条
     *
     * 2022-05-01 –  */
    aid_channel: Asked<"SX-MA-09">;
    /** No deposit  免除住院押金
     *
     * SX-MA-10: 三政办〔2022〕18号 art. 17  三政办〔2022〕18号第十七条
     *
     * 2022-05-01 –  */
    deposit_waiver: Asked<"SX-MA-10">;
    /** Unreferred care excluded  未按规定转诊
     *
     * SX-MA-11: 三政办〔2022〕18号 art. 18  三政办〔2022〕18号第十八条
     *
     * 2022-05-01 –  */
    unreferred_care: Asked<"SX-MA-11">;
    /** Fund balance limit  基金累计结余上限
     *
     * SX-MA-12: 三政办〔2022〕18号 art. 21  三政办〔2022〕18号第二十一条
     *
     * 2022-05-01 –  */
    fund_balance_limit: Asked<"SX-MA-12">;
    /** Out-of-scope cost ceiling per stay  超出医保支付范围费用占比上限
     *
     * SX-MA-13: 三政办〔2022〕18号 art. 23  三政办〔2022〕18号第二十三条
     *
     * 2022-05-01 –  */
    out_of_scope_ceiling: Asked<"SX-MA-13">;
    /** Critical-illness insurance tilt  大病保险倾斜保障
     *
     * SX-MA-14: 三政办〔2022〕18号 art. 30  三政办〔2022〕18号第三十条
     *
     * 2022-05-01 –  */
    critical_illness_payment: Asked<"SX-MA-14">;
    /** Effective dates  实施日期
     *
     * SX-MA-15: 三政办〔2022〕18号 art. 31, 32  三政办〔2022〕18号第三十一条、第三十二条
     *
     * 2022-05-01 –  */
    medical_aid_in_force: Asked<"SX-MA-15">;
    /** Monthly list exchange and five-year transition  每月名单抄送、5年过渡期
     *
     * SX-MA-16: 三政办〔2022〕18号 art. 20, 25  三政办〔2022〕18号第二十条、第二十五条
     *
     * 2022-05-01 –  */
    monthly_lists: Asked<"SX-MA-16">;
    /** Where to join and who subsidises  参保地与资助地
     *
     * SX-MA-17: 三政办〔2022〕18号 art. 7  三政办〔2022〕18号第七条
     *
     * 2022-05-01 –  */
    premium_place: Asked<"SX-MA-17">;
    /** Where and how to apply for aid  救助申请受理地与审核
     *
     * SX-MA-18: 三政办〔2022〕18号 art. 16  三政办〔2022〕18号第十六条
     *
     * 2022-05-01 –  */
    aid_application: Asked<"SX-MA-18">;
    /** Lost-work subsidy  误工补贴
     *
     * SX-MV-01: 三政办〔2022〕19号 一  三政办〔2022〕19号第一项
     *
     * 2022-06-06 – 2024-12-31 */
    lost_work_subsidy: Asked<"SX-MV-01">;
    /** Interest subsidy, sole trader  个体工商户创业贷款贴息
     *
     * SX-MV-02: 三政办〔2022〕19号 一  三政办〔2022〕19号第一项
     *
     * 2022-06-06 – 2024-12-31 */
    sole_trader_interest_subsidy: Asked<"SX-MV-02">;
    /** Interest subsidy, small or micro firm  小微企业贴息
     *
     * SX-MV-03: 三政办〔2022〕19号 二  三政办〔2022〕19号第二项
     *
     * 2022-06-06 – 2024-12-31 */
    small_firm_interest_subsidy: Asked<"SX-MV-03">;
    /** Start-up award  创业奖励
     *
     * SX-MV-04: 三政办〔2022〕19号 三  三政办〔2022〕19号第三项
     *
     * 2022-06-06 – 2024-12-31 */
    start_up_award: Asked<"SX-MV-04">;
    /** Free seals  免费发放印章
     *
     * SX-MV-05: 三政办〔2022〕19号 四  三政办〔2022〕19号第四项
     *
     * 2022-06-06 – 2024-12-31 */
    free_seals: Asked<"SX-MV-05">;
    /** Rent relief, new small firm  新开办小微企业房租减免
     *
     * SX-MV-06: 三政办〔2022〕19号 六  三政办〔2022〕19号第六项
     *
     * 2022-06-06 – 2024-12-31 */
    start_up_rent_relief: Asked<"SX-MV-06">;
    /** Suspension of business  歇业不超过三年
     *
     * SX-MV-07: 三政办〔2022〕19号 九  三政办〔2022〕19号第九项
     *
     * 2022-06-06 – 2024-12-31 */
    business_suspension: Asked<"SX-MV-07">;
    /** First offence free of fine  首次不罚
     *
     * SX-MV-08: 三政办〔2022〕19号 十  三政办〔2022〕19号第十项
     *
     * 2022-06-06 – 2024-12-31 */
    first_offence: Asked<"SX-MV-08">;
    /** Funding split 60/40  市县分担
     *
     * SX-MV-09: 三政办〔2022〕19号 final paragraph  三政办〔2022〕19号倒数第二段
     *
     * 2022-06-06 – 2024-12-31 */
    support_funding_split: Asked<"SX-MV-09">;
    /** No double support  从高不重复
     *
     * SX-MV-10: 三政办〔2022〕19号 final paragraph  三政办〔2022〕19号倒数第二段
     *
     * 2022-06-06 – 2024-12-31 */
    no_double_support: Asked<"SX-MV-10">;
    /** Validity  有效期
     *
     * SX-MV-11: 三政办〔2022〕19号 last paragraph  三政办〔2022〕19号末段
     *
     * 2022-06-06 – 2024-12-31 */
    market_entity_measures_in_force: Asked<"SX-MV-11">;
    /** Market-entity target table  市场主体目标任务分解表
     *
     * SX-MV-12: 三政办〔2022〕19号 annex  三政办〔2022〕19号附件
     *
     * 2022-06-06 – 2024-12-31 */
    market_entity_target: Asked<"SX-MV-12">;
    /** Who may draw  享受条件
     *
     * SX-OP-01: 三政办〔2022〕20号 art. 5, 11, 13  三政办〔2022〕20号第五条、第十一条、第十三条
     *
     * 2022-07-01 –  */
    outpatient_eligibility: Asked<"SX-OP-01">;
    /** Deductible per visit  起付标准
     *
     * SX-OP-02: 三政办〔2022〕20号 art. 7  三政办〔2022〕20号第七条
     *
     * 2022-07-01 –  */
    visit_deductible: Asked<"SX-OP-02">;
    /** Several visits on one day  同日同机构只计一次
     *
     * SX-OP-03: 三政办〔2022〕20号 art. 7  三政办〔2022〕20号第七条
     *
     * 2022-07-01 –  */
    day_deductible_use: Asked<"SX-OP-03">;
    /** Annual limit  年度支付限额
     *
     * SX-OP-04: 三政办〔2022〕20号 art. 8, 9  三政办〔2022〕20号第八条、第九条
     *
     * 2022-07-01 –  */
    annual_limit: Asked<"SX-OP-04">;
    /** Half limit for 2022  2022年度支付限额减半
     *
     * SX-OP-05: 三政办〔2022〕20号 art. 8  三政办〔2022〕20号第八条
     *
     * 2022-07-01 –  */
    annual_limit_of_year: Asked<"SX-OP-05">;
    /** Reimbursement rates  支付比例
     *
     * SX-OP-06: 三政办〔2022〕20号 art. 9  三政办〔2022〕20号第九条
     *
     * 2022-07-01 –  */
    outpatient_rate: Asked<"SX-OP-06">;
    /** Settle one outpatient visit (pooling)  普通门诊统筹结算
     *
     * SX-OP-07: 三政办〔2022〕20号 art. 7–9  三政办〔2022〕20号第七条至第九条
     *
     * 2022-07-01 –  */
    outpatient_pooling: Asked<"SX-OP-07">;
    /** Retirement transition  在职转退休
     *
     * SX-OP-08: 三政办〔2022〕20号 art. 10  三政办〔2022〕20号第十条
     *
     * 2022-07-01 –  */
    retirement_transition: Asked<"SX-OP-08">;
    /** Separate benefits  相互独立、分别结算
     *
     * SX-OP-09: 三政办〔2022〕20号 art. 11  三政办〔2022〕20号第十一条
     *
     * 2022-07-01 –  */
    separate_benefits: Asked<"SX-OP-09">;
    /** Excluded costs  不纳入门诊保障的费用
     *
     * SX-OP-10: 三政办〔2022〕20号 art. 21  三政办〔2022〕20号第二十一条
     *
     * 2022-07-01 –  */
    excluded_cost: Asked<"SX-OP-10">;
    /** Account credit, employees and flexible workers  个人账户计入
     *
     * SX-OP-11: 三政办〔2022〕20号 art. 14(1), (2)  三政办〔2022〕20号第十四条第（一）项、第（二）项
     *
     * 2022-07-01 –  */
    account_credit: Asked<"SX-OP-11">;
    /** Account credit, retirees  退休个人账户划入
     *
     * SX-OP-12: 三政办〔2022〕20号 art. 14(3)  三政办〔2022〕20号第十四条第（三）项
     *
     * 2022-07-01 –  */
    retiree_account_credit: Asked<"SX-OP-12">;
    /** Use of the personal account  个人账户使用
     *
     * SX-OP-13: 三政办〔2022〕20号 art. 15–17  三政办〔2022〕20号第十五条至第十七条
     *
     * 2022-07-01 –  */
    account_use: Asked<"SX-OP-13">;
    /** Service-quality deposit  服务质量保证金5%
     *
     * SX-OP-14: 三政办〔2022〕20号 art. 23  三政办〔2022〕20号第二十三条
     *
     * 2022-07-01 –  */
    quality_deposit: Asked<"SX-OP-14">;
    /** Pharmacy by prescriber level  零售药店门诊统筹
     *
     * SX-OP-15: 三政办〔2022〕20号 art. 19  三政办〔2022〕20号第十九条
     *
     * 2022-07-01 –  */
    pharmacy_pooling: Asked<"SX-OP-15">;
    /** Effective date  施行日期
     *
     * SX-OP-16: 三政办〔2022〕20号 art. 28  三政办〔2022〕20号第二十八条
     *
     * 2022-07-01 –  */
    outpatient_pooling_in_force: Asked<"SX-OP-16">;
    /** Plenary frequency  全体会议次数
     *
     * SX-CP-01: 三政办文〔2023〕2号 三  三政办文〔2023〕2号第三部分
     *
     * 2023-02-13 –  */
    chemical_park_plenaries: Asked<"SX-CP-01">;
    /** One bill, one answer  一单制结算
     *
     * SX-CASE-AID: 三政办〔2022〕18号 art. 5, 6, 8–16, 18, 23, 30  三政办〔2022〕18号第五条、第六条、第八条至第十六条、第十八条、第二十三条、第三十条
     *
     * 2022-05-01 –  */
    aid_bill: Asked<"SX-CASE-AID">;
    /** One outpatient visit, from who may draw to cash  普通门诊就医结算
     *
     * SX-CASE-OP: 三政办〔2022〕20号 art. 5, 7–9, 11, 13, 15–17, 21  三政办〔2022〕20号第五条、第七条至第九条、第十一条、第十三条、第十五条至第十七条、第二十一条
     *
     * 2022-07-01 –  */
    outpatient_visit: Asked<"SX-CASE-OP">;
    /** A year of the aid funds, county by county  医疗救助基金年度测算
     *
     * SX-CASE-FUND: 三政办〔2022〕18号 art. 7–11, 20, 21  三政办〔2022〕18号第七条至第十一条、第二十条、第二十一条
     *
     * 2022-05-01 –  */
    fund_plan: Asked<"SX-CASE-FUND">;
    /** One firm's file: every grant  企业奖补一本账
     *
     * SX-CASE-FIRM: 三政办〔2022〕19号 一, 二, 三, 四, 六, final paragraph  三政办〔2022〕19号第一项、第二项、第三项、第四项、第六项、倒数第二段
     *
     * 2022-06-06 – 2024-12-31 */
    firm_grants: Asked<"SX-CASE-FIRM">;
  };
}
