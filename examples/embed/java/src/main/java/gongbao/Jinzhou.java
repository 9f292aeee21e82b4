package gongbao;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * The rules and cases of jinzhou, each a question that is put together input by input.
 * 每条规则、每类办件一个提问。
 *
 * <p>Printed by the program faces from what the library says of itself.
 */
public final class Jinzhou {
    private Jinzhou() {}

    /** The words of enumerations; official terms are taken as well. */
    public static final class Words {
        private Words() {}

        public interface AccountMode {
            /** 统账结合. */
            String WITH_ACCOUNT = "with_account";
            /** 单建统筹. */
            String POOL_ONLY = "pool_only";
        }

        public interface Alert {
            /** burden ≥ threshold 个人负担达到标准即预警. */
            String AT_LEAST = "at_least";
            /** burden &gt; threshold 个人负担超过标准才预警. */
            String ABOVE = "above";
        }

        public interface AlertGroup {
            /** 因病返贫风险监测. */
            String RELAPSE_RISK = "relapse_risk";
            /** 因病致贫风险监测. */
            String POVERTY_RISK = "poverty_risk";
        }

        public interface Applicant {
            /** 土储部门或区政府(管委会). */
            String RESERVE_OR_DISTRICT = "reserve_or_district";
            /** 使用权单位. */
            String LAND_USER = "land_user";
            /** 建设单位. */
            String BUILDER = "builder";
            /** 无. */
            String NONE = "none";
        }

        public interface Application {
            /** 适用本办法. */
            String DIRECT = "direct";
            /** 参照本办法执行. */
            String BY_ANALOGY = "by_analogy";
            /** 不适用. */
            String NONE = "none";
        }

        public interface ArchaeologyAct {
            /** application for a survey 提出考古调查、勘探申请. */
            String APPLICATION = "application";
            /** check on the site 组织调查核实. */
            String SITE_CHECK = "site_check";
            /** commission and entry on the site 委托并进场勘探. */
            String ENTRY = "entry";
            /** field work 完成勘探工作. */
            String FIELD_WORK = "field_work";
            /** exploration report 报送考古勘探报告. */
            String REPORT = "report";
            /** opinion of the relics authority 提供相关意见. */
            String OPINION = "opinion";
            /** excavation, with its own approval 签订发掘协议并报批发掘. */
            String EXCAVATION = "excavation";
            /** application to adjust the plan 申请调整国土空间规划. */
            String PLANNING_ADJUSTMENT = "planning_adjustment";
            /** nothing 无. */
            String NONE = "none";
        }

        public interface ArchaeologyParty {
            /** applicant 申请单位. */
            String APPLICANT = "applicant";
            /** the city's relics authority 市文物行政部门. */
            String RELICS_AUTHORITY = "relics_authority";
            /** exploration unit 考古勘探单位. */
            String EXPLORATION_UNIT = "exploration_unit";
            /** nobody 无. */
            String NONE = "none";
        }

        public interface AreaGround {
            /** area alone puts a site in scope 占地面积达到标准即属范围. */
            String SCOPE = "scope";
            /** only says who may execute 仅说明可由谁执行. */
            String EXECUTOR = "executor";
        }

        public interface Category {
            /** 特困人员. */
            String DESTITUTE = "destitute";
            /** 孤儿. */
            String ORPHAN = "orphan";
            /** 低保对象. */
            String SUBSISTENCE = "subsistence";
            /** 返贫致贫人口. */
            String RELAPSED_POOR = "relapsed_poor";
            /** 监测帮扶对象. */
            String MONITORED = "monitored";
            /** 其他监测范围内人口. */
            String OTHER_MONITORED = "other_monitored";
            /** 农村易返贫致贫人口. */
            String RURAL_AT_RISK = "rural_at_risk";
            /** 低保边缘家庭成员. */
            String MARGIN = "margin";
            /** 因病致贫重病患者. */
            String ILLNESS_POOR = "illness_poor";
            /** 无救助身份. */
            String NONE = "none";
        }

        public interface Channel {
            /** 直接救助. */
            String DIRECT = "direct";
            /** 依申请救助. */
            String APPLICATION = "application";
            /** 不适用. */
            String NONE = "none";
        }

        public interface CommissionItem {
            /** 核对项目. */
            String VERIFICATION_ITEMS = "verification_items";
            /** 核对对象. */
            String SUBJECTS = "subjects";
            /** 核对内容. */
            String CONTENTS = "contents";
            /** 委托期限. */
            String TERM = "term";
            /** 权责声明. */
            String RESPONSIBILITIES = "responsibilities";
            /** 书面形式. */
            String WRITTEN_FORM = "written_form";
            /** 同级委托. */
            String SAME_LEVEL = "same_level";
        }

        public interface CommissionPaper {
            /** 委托书. */
            String COMMISSION = "commission";
            /** 核对对象基本情况. */
            String BASIC_FACTS = "basic_facts";
            /** 核对对象信息. */
            String INFORMATION = "information";
            /** 诚信承诺授权书. */
            String AUTHORISATION = "authorisation";
            /** 申请人及家庭成员身份信息. */
            String IDENTITIES = "identities";
            /** 证明材料. */
            String PROOFS = "proofs";
        }

        public interface ConfirmationDay {
            /** window ends the day before 追溯期止于确认日的前一日. */
            String EXCLUDED = "excluded";
            /** window ends on the day 追溯期止于确认日当日. */
            String INCLUDED = "included";
        }

        public interface CostCase {
            /** 区域评估. */
            String AREA_ASSESSMENT = "area_assessment";
            /** 使用权单位内建设. */
            String LAND_IN_USE = "land_in_use";
            /** 5万平方米以下调查核实. */
            String SMALL_SITE_CHECK = "small_site_check";
            /** 实施前已出让划拨. */
            String TRANSFERRED_BEFORE = "transferred_before";
        }

        public interface CostKind {
            /** 住院. */
            String INPATIENT = "inpatient";
            /** 慢性病长期服药. */
            String CHRONIC_DRUGS = "chronic_drugs";
            /** 重特大疾病长期门诊. */
            String LONG_TERM_OUTPATIENT = "long_term_outpatient";
            /** 高值药品. */
            String HIGH_VALUE_DRUGS = "high_value_drugs";
            /** 普通门诊. */
            String PLAIN_OUTPATIENT = "plain_outpatient";
            /** 其他. */
            String OTHER = "other";
        }

        public interface DeadlineDay {
            /** X itself still in time X日当日仍在期限内. */
            String INCLUDED = "included";
            /** the day before X is the last X日的前一日为最后一日. */
            String EXCLUDED = "excluded";
        }

        public interface DebtTreatment {
            /** ignored 不扣除. */
            String NOT_NETTED = "not_netted";
            /** deducted (not below 0) 扣除（扣除后不低于0）. */
            String NETTED = "netted";
        }

        public interface DeductibleBasis {
            /** once a year, on the accumulated base 每年度扣一次，按累计费用计算. */
            String ANNUAL = "annual";
            /** on every claim or stay 每次结算（住院）各扣一次. */
            String PER_CLAIM = "per_claim";
        }

        public interface Expense {
            /** 定点医疗机构医疗费用. */
            String MEDICAL = "medical";
            /** 药品. */
            String DRUG = "drug";
            /** 医疗器械. */
            String DEVICE = "device";
            /** 医用耗材. */
            String CONSUMABLE = "consumable";
            /** 公共卫生费用. */
            String PUBLIC_HEALTH = "public_health";
            /** 体育健身. */
            String FITNESS = "fitness";
            /** 养生保健. */
            String WELLNESS = "wellness";
            /** 居民医保个人缴费. */
            String RESIDENT_PREMIUM = "resident_premium";
            /** 长期护理保险缴费. */
            String CARE_PREMIUM = "care_premium";
            /** 职工大额补充保险缴费. */
            String SUPPLEMENT_PREMIUM = "supplement_premium";
            /** 其他. */
            String OTHER = "other";
        }

        public interface ExplorationReportItem {
            /** 项目名称. */
            String PROJECT_NAME = "project_name";
            /** 项目负责人. */
            String PROJECT_LEADER = "project_leader";
            /** 项目概况. */
            String OVERVIEW = "overview";
            /** 勘探位置图. */
            String LOCATION_MAP = "location_map";
            /** 勘探范围图. */
            String AREA_MAP = "area_map";
            /** 工作目的与工作经过. */
            String PURPOSE_AND_COURSE = "purpose_and_course";
            /** 工作流程. */
            String WORKFLOW = "workflow";
            /** 主要收获(价值初判). */
            String MAIN_FINDINGS = "main_findings";
            /** 遗迹定位测量图. */
            String FEATURE_PLAN = "feature_plan";
            /** 工作过程照片. */
            String PHOTOGRAPHS = "photographs";
            /** 相关保护建议. */
            String PROTECTION_ADVICE = "protection_advice";
        }

        public interface FieldClock {
            /** keeps running 继续计算. */
            String RUNNING = "running";
            /** only in-season days count 只计勘探季节内的日数. */
            String STOPPED = "stopped";
        }

        public interface FieldWork {
            /** 考古调查. */
            String SURVEY = "survey";
            /** 考古勘探. */
            String EXPLORATION = "exploration";
            /** 考古发掘. */
            String EXCAVATION = "excavation";
        }

        public interface Filer {
            /** 处罚决定机关. */
            String DECIDING_ORGAN = "deciding_organ";
            /** 主办机关. */
            String LEAD_ORGAN = "lead_organ";
        }

        public interface FilingBody {
            /** 市政府. */
            String CITY_GOVERNMENT = "city_government";
            /** 县(市)区政府、管委会. */
            String COUNTY_GOVERNMENT = "county_government";
            /** 市直部门. */
            String MUNICIPAL_DEPARTMENT = "municipal_department";
            /** 无. */
            String NONE = "none";
        }

        public interface FilingItem {
            /** filing report 备案报告. */
            String REPORT = "report";
            /** penalty decision 行政处罚决定书（复印件）. */
            String DECISION = "decision";
            /** receipt of service 行政处罚决定书送达回证（复印件）. */
            String SERVICE_RECEIPT = "service_receipt";
            /** opinion of the legal review 重大执法决定法制审核意见书（复印件）. */
            String LEGAL_REVIEW = "legal_review";
            /** prior notice 行政处罚先行告知书（复印件）. */
            String PRIOR_NOTICE = "prior_notice";
            /** record of the collective discussion 集体讨论笔录. */
            String DISCUSSION_RECORD = "discussion_record";
            /** approval form of the case 案件处理审批表（复印件）. */
            String APPROVAL_FORM = "approval_form";
            /** other material asked for 要求提交的其他材料. */
            String OTHER_MATERIAL = "other_material";
            /** bound in one volume 装订成册. */
            String BINDING = "binding";
        }

        public interface FilingOutcome {
            /** 应报送备案. */
            String FILE = "file";
            /** 不报送备案. */
            String EXEMPT = "exempt";
            /** 已报送、审查继续. */
            String UNDER_REVIEW = "under_review";
            /** 审查完毕. */
            String REVIEWED = "reviewed";
            /** 备案审查终止. */
            String TERMINATED = "terminated";
        }

        public interface Finding {
            /** 符合. */
            String OK = "ok";
            /** 偏离原则性标准，需说明理由. */
            String WARNING = "warning";
            /** 不符合. */
            String VIOLATION = "violation";
        }

        public interface FirstYear {
            /** whole annual cap 全年限额. */
            String FULL = "full";
            /** 1/12 of the cap 限额的十二分之一. */
            String PRO_RATA = "pro_rata";
        }

        public interface FullTermDay {
            /** on the corresponding day 对应日当日. */
            String ANNIVERSARY = "anniversary";
            /** on the day after it 对应日的次日. */
            String NEXT_DAY = "next_day";
        }

        public interface GovernedBy {
            /** 本规范. */
            String LOCAL = "local";
            /** 辽宁省居民家庭经济核对办法. */
            String PROVINCIAL = "provincial";
            /** 不适用. */
            String NONE = "none";
        }

        public interface HousingAct {
            /** application with the builder's consent 填写申请表并取得建设单位同意. */
            String APPLICATION = "application";
            /** decision on the resale 作出核准或者不予核准的决定. */
            String DECISION = "decision";
            /** repurchase by the government 政府回购. */
            String REPURCHASE = "repurchase";
            /** payment of the land gain 交纳土地收益金. */
            String PAYMENT = "payment";
            /** registration of the title 办理不动产登记. */
            String REGISTRATION = "registration";
            /** nothing 无. */
            String NONE = "none";
        }

        public interface HousingParty {
            /** owner 购房人. */
            String OWNER = "owner";
            /** the city's housing-reform office 市住房制度改革办公室. */
            String HOUSING_REFORM_OFFICE = "housing_reform_office";
            /** government 政府. */
            String GOVERNMENT = "government";
            /** nobody 无. */
            String NONE = "none";
        }

        public interface IdentityChange {
            /** the new category's terms hold for what comes 新类别的标准只适用于以后发生的费用. */
            String PROSPECTIVE = "prospective";
            /** its tilt deductible is held against the whole year, and what that frees is paid now 按新类别的倾斜救助起付标准重新计算全年，由此增加的救助在本次补付. */
            String YEAR_RECOMPUTED = "year_recomputed";
        }

        public interface Insurance {
            /** 城乡居民基本医保. */
            String RESIDENT = "resident";
            /** 职工基本医保. */
            String EMPLOYEE = "employee";
            /** 未参保. */
            String UNINSURED = "uninsured";
        }

        public interface IntegrityRecord {
            /** 个人诚信管理体系数据库. */
            String PERSONAL = "personal";
            /** 单位诚信管理体系数据库. */
            String ORGANISATIONAL = "organisational";
            /** 不纳入. */
            String NONE = "none";
        }

        public interface LandStatus {
            /** 未出让划拨(含已入库). */
            String UNDISPOSED = "undisposed";
            /** 使用权范围内建设. */
            String IN_USE = "in_use";
            /** 本办法实施前已出让划拨. */
            String TRANSFERRED_BEFORE = "transferred_before";
            /** 已完成建设未调查勘探. */
            String BUILT = "built";
        }

        public interface LateBy {
            /** nominal last day 期限届满日（未顺延）. */
            String DUE = "due";
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            String DUE_WORKDAY = "due_workday";
        }

        public interface LimitOn {
            /** fund payments 统筹基金支付金额. */
            String PAYMENTS = "payments";
            /** payable in-scope cost above the deductible 起付标准以上的政策范围内费用. */
            String COSTS = "costs";
        }

        public interface LookBackDeductible {
            /** one deductible with the year of confirmation 与确认当年共用一个起付标准. */
            String SHARED = "shared";
            /** its own deductible 单独扣一次起付标准. */
            String SEPARATE = "separate";
        }

        public interface MajorBasis {
            /** 列举种类. */
            String LISTED_KIND = "listed_kind";
            /** 金额标准. */
            String AMOUNT = "amount";
            /** 从其规定. */
            String SUPERIOR_RULE = "superior_rule";
            /** 无. */
            String NONE = "none";
        }

        public interface NetBusiness {
            /** net business income is at least 0 经营性净收入不低于0. */
            String FLOORED = "floored";
            /** a loss reduces other income 亏损冲减其他收入. */
            String SIGNED = "signed";
        }

        public interface NextStep {
            /** 向省申请. */
            String APPLY_TO_PROVINCE = "apply_to_province";
            /** 委托勘探单位. */
            String COMMISSION_UNIT = "commission_unit";
            /** 现场核实. */
            String CHECK_ON_SITE = "check_on_site";
            /** 提供意见. */
            String ISSUE_OPINION = "issue_opinion";
        }

        public interface ParameterBasis {
            /** 文件规定的最低标准. */
            String FLOOR_BASELINE = "floor_baseline";
            /** 外部参数. */
            String SUPPLIED = "supplied";
        }

        public interface Party {
            /** 公民. */
            String CITIZEN = "citizen";
            /** 企业法人. */
            String ENTERPRISE = "enterprise";
            /** 个体工商户. */
            String SOLE_TRADER = "sole_trader";
            /** 非企业法人或者其他组织. */
            String OTHER_ORGANISATION = "other_organisation";
        }

        public interface Payer {
            /** 区政府(管委会). */
            String DISTRICT_GOVERNMENT = "district_government";
            /** 使用权单位. */
            String LAND_USER = "land_user";
            /** 申请单位. */
            String APPLICANT = "applicant";
            /** 建设单位. */
            String BUILDER = "builder";
        }

        public interface PenalisingOrgan {
            /** 县(市)区政府. */
            String COUNTY_GOVERNMENT = "county_government";
            /** 开发区、高新区管委会. */
            String ZONE_COMMITTEE = "zone_committee";
            /** 市直部门. */
            String MUNICIPAL_DEPARTMENT = "municipal_department";
            /** 省垂直领导部门. */
            String PROVINCIAL_DEPARTMENT = "provincial_department";
            /** 县(市)区政府、管委会的下级行政机关. */
            String COUNTY_SUBORDINATE = "county_subordinate";
            /** 市直部门的下级行政机关. */
            String DEPARTMENT_SUBORDINATE = "department_subordinate";
            /** 其他机关. */
            String OTHER = "other";
        }

        public interface PenaltyAct {
            /** filing with the city 报送市政府备案. */
            String FILING = "filing";
            /** review of the filing 完成备案审查. */
            String REVIEW = "review";
            /** notice of the challenge to the bureau 及时告知复议或诉讼情况. */
            String CHALLENGE_NOTICE = "challenge_notice";
            /** nothing 无. */
            String NONE = "none";
        }

        public interface PenaltyAmounts {
            /** each amount alone 各项金额分别对照. */
            String EACH = "each";
            /** both added 两项金额相加. */
            String SUM = "sum";
        }

        public interface PenaltyKind {
            /** 降低资质等级. */
            String DOWNGRADE_QUALIFICATION = "downgrade_qualification";
            /** 吊销许可证件. */
            String REVOKE_LICENCE = "revoke_licence";
            /** 责令停产停业. */
            String HALT_BUSINESS = "halt_business";
            /** 责令关闭. */
            String CLOSE_DOWN = "close_down";
            /** 限制从业. */
            String RESTRICT_PRACTICE = "restrict_practice";
            /** 暂扣许可证件. */
            String SUSPEND_LICENCE = "suspend_licence";
            /** 罚款. */
            String FINE = "fine";
            /** 没收财产. */
            String CONFISCATION = "confiscation";
            /** 警告. */
            String WARNING = "warning";
            /** 其他. */
            String OTHER = "other";
        }

        public interface PenaltyParty {
            /** organ that punished 行政处罚决定机关. */
            String PENALISING_ORGAN = "penalising_organ";
            /** the city's judicial-administration department 市司法行政部门. */
            String JUDICIAL_BUREAU = "judicial_bureau";
            /** nobody 无. */
            String NONE = "none";
        }

        public interface PlainOutpatient {
            /** not counted 不计入. */
            String EXCLUDED = "excluded";
            /** counted 计入. */
            String INCLUDED = "included";
        }

        public interface PreForceCosts {
            /** counted 计入. */
            String COUNTED = "counted";
            /** window cut at 2023-01-01 追溯期不早于2023年1月1日. */
            String EXCLUDED = "excluded";
        }

        public interface Preemption {
            /** 政府优先回购. */
            String SOLD_TO_GOVERNMENT = "sold_to_government";
            /** 自行转让. */
            String FREE_SALE = "free_sale";
        }

        public interface PrincipleScope {
            /** deductible only (rate and cap are hard floors) 只及于起付标准（支付比例和限额为硬性下限）. */
            String DEDUCTIBLE = "deductible";
            /** all three are soft 三项均为原则性要求. */
            String ALL = "all";
        }

        public interface Programme {
            /** 最低生活保障. */
            String SUBSISTENCE_ALLOWANCE = "subsistence_allowance";
            /** 特困人员供养. */
            String DESTITUTE_SUPPORT = "destitute_support";
            /** 医疗救助. */
            String MEDICAL_AID = "medical_aid";
            /** 教育救助. */
            String EDUCATION_AID = "education_aid";
            /** 住房保障. */
            String HOUSING_SECURITY = "housing_security";
            /** 就业救助. */
            String EMPLOYMENT_AID = "employment_aid";
            /** 临时救助. */
            String TEMPORARY_AID = "temporary_aid";
            /** 法律援助. */
            String LEGAL_AID = "legal_aid";
            /** 其他(等). */
            String OTHER = "other";
        }

        public interface PublishedOn {
            /** date of signature 落款日期. */
            String SIGNATURE = "signature";
            /** print date of the gazette 公报刊印日期. */
            String GAZETTE = "gazette";
        }

        public interface Qualification {
            /** 国家文物行政部门颁发的考古发掘资质. */
            String NATIONAL_EXCAVATION = "national_excavation";
            /** 省级文物行政部门颁发的考古勘探资质. */
            String PROVINCIAL_EXPLORATION = "provincial_exploration";
        }

        public interface QualifiedFor {
            /** excavation needs the national qualification 考古发掘须有国家颁发的考古发掘资质. */
            String ITS_OWN_WORK = "its_own_work";
            /** either qualification does for all three 任一资质均可从事调查、勘探、发掘. */
            String ANY_WORK = "any_work";
        }

        public interface QuotaCap {
            /** outside the 20 000 不占用2万元限额. */
            String SEPARATE = "separate";
            /** uses up the 20 000 占用2万元限额. */
            String SHARED = "shared";
        }

        public interface QuotaWhenCheaper {
            /** quota paid in full 按定额全额支付. */
            String FULL = "full";
            /** limited to the cost left after insurance 以医保支付后的剩余费用为限. */
            String LIMITED = "limited";
        }

        public interface Recipient {
            /** 特困人员. */
            String DESTITUTE = "destitute";
            /** 孤儿. */
            String ORPHAN = "orphan";
            /** 低保对象. */
            String SUBSISTENCE = "subsistence";
            /** 返贫致贫人口. */
            String RELAPSED_POOR = "relapsed_poor";
            /** 监测帮扶对象. */
            String MONITORED = "monitored";
            /** 其他监测范围内人口. */
            String OTHER_MONITORED = "other_monitored";
            /** 农村易返贫致贫人口. */
            String RURAL_AT_RISK = "rural_at_risk";
            /** 低保边缘家庭成员. */
            String MARGIN = "margin";
            /** 因病致贫重病患者. */
            String ILLNESS_POOR = "illness_poor";
            /** 脱贫人口(未纳入监测). */
            String LIFTED_POOR = "lifted_poor";
            /** 一般参保人员. */
            String ORDINARY = "ordinary";
        }

        public interface Relation {
            /** 本人. */
            String SELF = "self";
            /** 配偶. */
            String SPOUSE = "spouse";
            /** 父母. */
            String PARENT = "parent";
            /** 子女. */
            String CHILD = "child";
            /** 其他. */
            String OTHER = "other";
        }

        public interface RepurchaseForm {
            /** 连乘. */
            String MULTIPLICATIVE = "multiplicative";
            /** 加减. */
            String ADDITIVE = "additive";
        }

        public interface ReviewBody {
            /** 无. */
            String NONE = "none";
            /** 同级核对机构. */
            String SAME_LEVEL = "same_level";
            /** 上一级核对机构. */
            String NEXT_LEVEL_UP = "next_level_up";
            /** 省级核对机构. */
            String PROVINCE = "province";
        }

        public interface Revocation {
            /** revocation beside the fine 罚款并吊销许可证. */
            String IN_ADDITION = "in_addition";
            /** revocation in place of the fine 吊销许可证，不再罚款. */
            String INSTEAD = "instead";
        }

        public interface Rounding {
            /** 四舍五入. */
            String HALF_UP = "half_up";
            /** 四舍六入五成双. */
            String HALF_EVEN = "half_even";
            /** 舍去尾数. */
            String TRUNCATE = "truncate";
        }

        public interface Route {
            /** 省文物行政部门. */
            String PROVINCIAL = "provincial";
            /** 直接委托. */
            String DIRECT_COMMISSION = "direct_commission";
            /** 先调查核实. */
            String FIELD_CHECK = "field_check";
        }

        public interface ScheduleOrder {
            /** 基层起付标准高于其他级别. */
            String BASE_DEDUCTIBLE = "base_deductible";
            /** 基层支付比例低于其他级别. */
            String BASE_RATE = "base_rate";
            /** 基层限额低于其他级别. */
            String BASE_CAP = "base_cap";
            /** 退休人员起付标准高于在职职工. */
            String RETIRED_DEDUCTIBLE = "retired_deductible";
            /** 退休人员支付比例低于在职职工. */
            String RETIRED_RATE = "retired_rate";
            /** 退休人员限额低于在职职工. */
            String RETIRED_CAP = "retired_cap";
        }

        public interface ScopeGround {
            /** 保护范围和建设控制地带. */
            String PROTECTED_ZONE = "protected_zone";
            /** 普查发现遗迹区域. */
            String SURVEY_FIND = "survey_find";
            /** 区域评估土地. */
            String DISTRICT_ASSESSMENT = "district_assessment";
            /** 建设生产中发现文物区域. */
            String CONSTRUCTION_FIND = "construction_find";
            /** 第(五)项项目. */
            String ITEM_FIVE = "item_five";
            /** 占地面积标准. */
            String AREA = "area";
        }

        public interface Signatories {
            /** every family member 全体家庭成员. */
            String ALL_MEMBERS = "all_members";
            /** the applicant alone 仅申请人. */
            String APPLICANT = "applicant";
        }

        public interface Stage {
            /** 出让或划拨前. */
            String LAND_TRANSFER = "land_transfer";
            /** 规划许可前. */
            String PLANNING_PERMIT = "planning_permit";
            /** 开工前. */
            String START_OF_WORKS = "start_of_works";
            /** 不适用. */
            String NONE = "none";
        }

        public interface StartCondition {
            /** ground not yet broken 未进行挖掘或其他土方施工作业. */
            String UNDISTURBED = "undisturbed";
            /** boundary posts set 具备明确的勘探区域边界桩点. */
            String BOUNDARY_MARKED = "boundary_marked";
            /** site cleared 已完成土地清表. */
            String CLEARED = "cleared";
            /** no dispute over rights to the land 无妨碍考古工作的权属纠纷. */
            String UNDISPUTED = "undisputed";
            /** underground pipelines marked 已清晰标识地下管线设施位置. */
            String PIPELINES_MARKED = "pipelines_marked";
            /** other conditions of law met 符合法律法规规定的其他条件. */
            String OTHER_LEGAL = "other_legal";
            /** authority approved or was consulted 经相关行政主管部门批准或者征求其意见. */
            String AUTHORITY = "authority";
            /** safety measures taken 提前做好安全防护措施. */
            String SAFETY = "safety";
        }

        public interface SuperiorRule {
            /** 上位法无另行规定. */
            String SILENT = "silent";
            /** 上位法定为重大. */
            String MAJOR = "major";
            /** 上位法定为非重大. */
            String NOT_MAJOR = "not_major";
        }

        public interface SurveyOutcome {
            /** 提供意见. */
            String OPINION = "opinion";
            /** 发掘协议及报批. */
            String EXCAVATION = "excavation";
            /** 同意办理后续手续. */
            String CONSENT = "consent";
            /** 原址保护、调整规划. */
            String PLANNING_ADJUSTMENT = "planning_adjustment";
        }

        public interface TermEnd {
            /** same month and day, inclusive 届满年份的对应日，含当日. */
            String SAME_DAY = "same_day";
            /** the day before 对应日的前一日. */
            String DAY_BEFORE = "day_before";
        }

        public interface TiltTrigger {
            /** any residual after basic aid 基本救助后仍有自付费用即可. */
            String ALWAYS = "always";
            /** only when the annual basic cap is used up 须用完基本救助年度限额. */
            String AFTER_BASIC_CAP = "after_basic_cap";
        }

        public interface TitleBar {
            /** resale only 仅限上市转让. */
            String SALE = "sale";
            /** buying out full title as well 不转让仅取得完全产权的也在内. */
            String FULL_TITLE = "full_title";
        }

        public interface TitleRoute {
            /** 上市转让. */
            String RESALE = "resale";
            /** 不转让仅取得完全产权. */
            String FULL_TITLE = "full_title";
        }

        public interface TransferReason {
            /** 继承. */
            String INHERITANCE = "inheritance";
            /** 离婚. */
            String DIVORCE = "divorce";
            /** 上市转让. */
            String SALE = "sale";
            /** 赠与. */
            String GIFT = "gift";
            /** 其他. */
            String OTHER = "other";
        }

        public interface ValidityGap {
            /** one unbroken validity 有效期连续不断. */
            String CONTINUOUS = "continuous";
            /** not in force on those six days 该6日不在有效期内. */
            String INTERRUPTED = "interrupted";
        }

        public interface VerificationAct {
            /** decision on acceptance 作出受理决定. */
            String ACCEPTANCE = "acceptance";
            /** information supplied off-line 线下提供信息. */
            String INFORMATION = "information";
            /** verification report 出具核对报告. */
            String REPORT = "report";
            /** notice of the result 告知核对结果. */
            String NOTICE = "notice";
            /** re-verification 完成复核. */
            String REVIEW = "review";
            /** decision on aid 作出审批（确认）决定. */
            String APPROVAL = "approval";
            /** nothing 无. */
            String NONE = "none";
        }

        public interface VerificationLevel {
            /** 县级核对机构. */
            String COUNTY = "county";
            /** 市级核对机构. */
            String CITY = "city";
        }

        public interface VerificationParty {
            /** verification centre 核对机构. */
            String CENTRE = "centre";
            /** department or unit that holds the information 相关部门和单位. */
            String INFORMATION_HOLDER = "information_holder";
            /** commissioning body 委托单位. */
            String COMMISSIONING_BODY = "commissioning_body";
            /** reviewing body 复核机构. */
            String REVIEWING_BODY = "reviewing_body";
            /** nobody 无. */
            String NONE = "none";
        }

        public interface VerificationReportItem {
            /** 核对机构名称. */
            String CENTRE = "centre";
            /** 委托书字号(或批次). */
            String COMMISSION_NUMBER = "commission_number";
            /** 核对信息有效时限. */
            String VALID_FOR = "valid_for";
            /** 居民家庭经济状况信息与财产评估结果. */
            String FINDINGS = "findings";
            /** 权责声明. */
            String RESPONSIBILITIES = "responsibilities";
            /** 签章. */
            String SEAL = "seal";
            /** 日期. */
            String DATE = "date";
        }

        public interface WaterStatus {
            /** 合法. */
            String LAWFUL = "lawful";
            /** 违法. */
            String UNLAWFUL = "unlawful";
            /** 不属本通告范围. */
            String OUTSIDE_NOTICE = "outside_notice";
        }

        public interface WaterViolation {
            /** 擅自扩大指标、超限取水. */
            String OVER_QUOTA = "over_quota";
            /** 转供水、擅自改变用途. */
            String RESUPPLY_OR_CHANGE = "resupply_or_change";
            /** 计量设施违规. */
            String METERING = "metering";
            /** 未经批准开采、应急水源违规. */
            String UNLICENSED = "unlicensed";
        }
    }

    /** Validity extension 延长有效期: {@link MeansVerificationInForce}. */
    public static MeansVerificationInForce meansVerificationInForce() { return new MeansVerificationInForce(); }

    /**
     * Validity extension 延长有效期.
     *
     * <p>JZ-HV-01 · EXACT · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 decision of 2022-06-29; header; art. 28 · 锦政规〔2022〕2号延期决定（2022年6月29日）、题注、第二十八条
     */
    public static final class MeansVerificationInForce extends Question<MeansVerificationInForce, MeansVerificationInForce.Answer> {
        private MeansVerificationInForce() { super("JZ-HV-01", Answer::new); }
        /** day to test 待判断的日期. */
        public MeansVerificationInForce date(LocalDate value) { return with("date", value); }
        /** reading 条文适用口径: six days between the old expiry and the decision that extends it 原有效期届满至延期决定之间的6日 ({@link Words.ValidityGap}, default 默认 continuous). */
        public MeansVerificationInForce validityGap(String value) { return with("validity_gap", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the instrument is in force on date 文件在该日有效. */
            public boolean inForce() { return truth("in_force"); }
            /** first day in force 有效期首日. */
            public LocalDate validFrom() { return day("valid_from"); }
            /** last day in force 有效期末日. */
            public LocalDate validTo() { return day("valid_to"); }
        }
    }

    /** Scope: programmes and territory 适用范围: {@link MeansVerificationScope}. */
    public static MeansVerificationScope meansVerificationScope() { return new MeansVerificationScope(); }

    /**
     * Scope: programmes and territory 适用范围.
     *
     * <p>JZ-HV-02 · PREDICATE · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 2, 6, 8 · 锦政规〔2022〕2号第二条、第六条、第八条
     */
    public static final class MeansVerificationScope extends Question<MeansVerificationScope, MeansVerificationScope.Answer> {
        private MeansVerificationScope() { super("JZ-HV-02", Answer::new); }
        /** assistance programme that commissions the verification 委托核对的救助制度 ({@link Words.Programme}). */
        public MeansVerificationScope programme(String value) { return with("programme", value); }
        /** the verification has to cross regions 需要跨区域核对 (default 默认 false). */
        public MeansVerificationScope crossRegion(boolean value) { return with("cross_region", value); }
        /** an unlisted programme falls under the open list (等) 未列举的救助制度属于“等”的范围 (default 默认 false). */
        public MeansVerificationScope asserted(boolean value) { return with("asserted", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the commission falls under the norm 该委托适用本规范. */
            public boolean inScope() { return truth("in_scope"); }
            /** which rules govern the procedure 核对程序适用的规定 ({@link Words.GovernedBy}). */
            public String governedBy() { return word("governed_by"); }
        }
    }

    /** Acceptance decision 受理决定: {@link VerificationAcceptance}. */
    public static VerificationAcceptance verificationAcceptance() { return new VerificationAcceptance(); }

    /**
     * Acceptance decision 受理决定.
     *
     * <p>JZ-HV-03 · EXACT · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 9(2) · 锦政规〔2022〕2号第九条第（二）项
     */
    public static final class VerificationAcceptance extends Question<VerificationAcceptance, VerificationAcceptance.Answer> {
        private VerificationAcceptance() { super("JZ-HV-03", Answer::new); }
        /** day the written commission was received 收到书面委托之日. */
        public VerificationAcceptance received(LocalDate value) { return with("received", value); }
        /** day on which the act was done 实际办理日期. */
        public VerificationAcceptance doneOn(LocalDate value) { return with("done_on", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nominal last day 期限届满日（未顺延）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
        }
    }

    /** Verification report 核对报告: {@link VerificationReport}. */
    public static VerificationReport verificationReport() { return new VerificationReport(); }

    /**
     * Verification report 核对报告.
     *
     * <p>JZ-HV-04 · EXACT · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 9(4) · 锦政规〔2022〕2号第九条第（四）项
     */
    public static final class VerificationReport extends Question<VerificationReport, VerificationReport.Answer> {
        private VerificationReport() { super("JZ-HV-04", Answer::new); }
        /** day of the acceptance decision 作出受理决定之日. */
        public VerificationReport accepted(LocalDate value) { return with("accepted", value); }
        /** day on which the act was done 实际办理日期. */
        public VerificationReport doneOn(LocalDate value) { return with("done_on", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nominal last day 期限届满日（未顺延）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
        }
    }

    /** Extension of verification 延期核对: {@link VerificationExtension}. */
    public static VerificationExtension verificationExtension() { return new VerificationExtension(); }

    /**
     * Extension of verification 延期核对.
     *
     * <p>JZ-HV-05 · CEILING PRINCIPLE · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 10 · 锦政规〔2022〕2号第十条
     */
    public static final class VerificationExtension extends Question<VerificationExtension, VerificationExtension.Answer> {
        private VerificationExtension() { super("JZ-HV-05", Answer::new); }
        /** day of the acceptance decision 作出受理决定之日. */
        public VerificationExtension accepted(LocalDate value) { return with("accepted", value); }
        /** working days of extension granted 延期核对的工作日数 (working days 工作日). */
        public VerificationExtension extensionDays(long value) { return with("extension_days", value); }
        /** the commissioning body was told 已告知委托单位. */
        public VerificationExtension clientNotified(boolean value) { return with("client_notified", value); }
        /** day on which the act was done 实际办理日期. */
        public VerificationExtension doneOn(LocalDate value) { return with("done_on", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nominal last day 期限届满日（未顺延）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
            /** ok; warning: longer than usual; violation: extension without notice ok；warning：超过一般期限；violation：延期未告知委托单位 ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
        }
    }

    /** Re-verification 复核: {@link VerificationReview}. */
    public static VerificationReview verificationReview() { return new VerificationReview(); }

    /**
     * Re-verification 复核.
     *
     * <p>JZ-HV-06 · EXACT · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 11 · 锦政规〔2022〕2号第十一条
     */
    public static final class VerificationReview extends Question<VerificationReview, VerificationReview.Answer> {
        private VerificationReview() { super("JZ-HV-06", Answer::new); }
        /** day the objection reached the body it was put to 收到异议之日（以异议所提交的核对机构收到为准）. */
        public VerificationReview received(LocalDate value) { return with("received", value); }
        /** highest body that has already reviewed 已作复核的最高一级核对机构 ({@link Words.ReviewBody}, default 默认 none). */
        public VerificationReview reviewedBy(String value) { return with("reviewed_by", value); }
        /** level of the body that verified first 首次核对的核对机构级别 ({@link Words.VerificationLevel}, default 默认 county). */
        public VerificationReview verificationLevel(String value) { return with("verification_level", value); }
        /** the body put the objection before the body above it instead of reviewing itself 核对机构未自行复核，已报请上一级核对机构复核 (default 默认 false). */
        public VerificationReview referredUp(boolean value) { return with("referred_up", value); }
        /** day on which the act was done 实际办理日期. */
        public VerificationReview doneOn(LocalDate value) { return with("done_on", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** a further review is possible 仍可提出复核. */
            public boolean available() { return truth("available"); }
            /** body that reviews next 下一次复核的核对机构 ({@link Words.ReviewBody}). */
            public String nextBody() { return word("next_body"); }
            /** nominal last day 期限届满日（未顺延）; only if available, and not of an objection put to the province itself 仅在 available 为 true 且异议不是直接向省级核对机构提出时. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日; only if available, and not of an objection put to the province itself 仅在 available 为 true 且异议不是直接向省级核对机构提出时. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
        }
    }

    /** Off-line information supply 线下提供信息: {@link OfflineInformation}. */
    public static OfflineInformation offlineInformation() { return new OfflineInformation(); }

    /**
     * Off-line information supply 线下提供信息.
     *
     * <p>JZ-HV-07 · EXACT · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 16 · 锦政规〔2022〕2号第十六条
     */
    public static final class OfflineInformation extends Question<OfflineInformation, OfflineInformation.Answer> {
        private OfflineInformation() { super("JZ-HV-07", Answer::new); }
        /** day the request reached the information holder 相关部门（单位）收到核对请求之日. */
        public OfflineInformation received(LocalDate value) { return with("received", value); }
        /** day on which the act was done 实际办理日期. */
        public OfflineInformation doneOn(LocalDate value) { return with("done_on", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nominal last day 期限届满日（未顺延）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
        }
    }

    /** Field staff minimum 至少2名工作人员: {@link FieldStaff}. */
    public static FieldStaff fieldStaff() { return new FieldStaff(); }

    /**
     * Field staff minimum 至少2名工作人员.
     *
     * <p>JZ-HV-08 · EXACT · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 18 · 锦政规〔2022〕2号第十八条
     */
    public static final class FieldStaff extends Question<FieldStaff, FieldStaff.Answer> {
        private FieldStaff() { super("JZ-HV-08", Answer::new); }
        /** staff sent 派出的工作人员人数 (count 人). */
        public FieldStaff staff(long value) { return with("staff", value); }
        /** credentials shown 已出示相关证件. */
        public FieldStaff idsShown(boolean value) { return with("ids_shown", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** ok or violation 判定结果：符合（ok）或不符合（violation） ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
        }
    }

    /** Notice of the result 告知结果: {@link VerificationNotice}. */
    public static VerificationNotice verificationNotice() { return new VerificationNotice(); }

    /**
     * Notice of the result 告知结果.
     *
     * <p>JZ-HV-09 · EXACT · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 19 · 锦政规〔2022〕2号第十九条
     */
    public static final class VerificationNotice extends Question<VerificationNotice, VerificationNotice.Answer> {
        private VerificationNotice() { super("JZ-HV-09", Answer::new); }
        /** day the commissioning body received the report 委托单位收到核对报告之日. */
        public VerificationNotice received(LocalDate value) { return with("received", value); }
        /** day on which the act was done 实际办理日期. */
        public VerificationNotice doneOn(LocalDate value) { return with("done_on", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nominal last day 期限届满日（未顺延）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
        }
    }

    /** Authorisation: validity and signatures 诚信承诺及授权书: {@link VerificationAuthorisation}. */
    public static VerificationAuthorisation verificationAuthorisation() { return new VerificationAuthorisation(); }

    /**
     * Authorisation: validity and signatures 诚信承诺及授权书.
     *
     * <p>JZ-HV-10 · PREDICATE · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 7(4), (5) · 锦政规〔2022〕2号第七条第（四）项、第（五）项
     */
    public static final class VerificationAuthorisation extends Question<VerificationAuthorisation, VerificationAuthorisation.Answer> {
        private VerificationAuthorisation() { super("JZ-HV-10", Answer::new); }
        /** day of signature 授权人签字之日. */
        public VerificationAuthorisation signed(LocalDate value) { return with("signed", value); }
        /** last day the family enjoys assistance; absent: still running 享有社会救助待遇的最后一日；未给出的，视为仍在享有. */
        public VerificationAuthorisation benefitEnd(LocalDate value) { return with("benefit_end", value); }
        /** day to test 待判断的日期. */
        public VerificationAuthorisation date(LocalDate value) { return with("date", value); }
        /** persons of the application (1 for a single applicant) 申请涉及的人数（个人申请为1人） (persons 人). */
        public VerificationAuthorisation members(long value) { return with("members", value); }
        /** persons who signed, also by a guardian or community staff 已签名的人数，含由法定监护人或社区（村）委员会人员代签的 (persons 人). */
        public VerificationAuthorisation signatures(long value) { return with("signatures", value); }
        /** persons whose fingerprint is given 已按手印的人数 (persons 人). */
        public VerificationAuthorisation fingerprints(long value) { return with("fingerprints", value); }
        /** reading 条文适用口径: who must sign the authorisation of a family application 家庭申请的授权书由谁签名 ({@link Words.Signatories}, default 默认 all_members). */
        public VerificationAuthorisation signatories(String value) { return with("signatories", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** date lies in the validity window date 在授权书有效期限内. */
            public boolean valid() { return truth("valid"); }
            /** all needed signatures and fingerprints are there 应有的签名、手印齐全. */
            public boolean complete() { return truth("complete"); }
            /** valid and complete 在有效期限内且签名、手印齐全. */
            public boolean effective() { return truth("effective"); }
        }
    }

    /** Household income aggregation 收入状况: {@link HouseholdIncome}. */
    public static HouseholdIncome householdIncome() { return new HouseholdIncome(); }

    /**
     * Household income aggregation 收入状况.
     *
     * <p>JZ-HV-11 · EXACT PREDICATE · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 14(2) · 锦政规〔2022〕2号第十四条第（二）项
     */
    public static final class HouseholdIncome extends Question<HouseholdIncome, HouseholdIncome.Answer> {
        private HouseholdIncome() { super("JZ-HV-11", Answer::new); }
        /** wages (工资性收入) 工资性收入 (yuan 元, default 默认 0.00). */
        public HouseholdIncome wageIncome(BigDecimal value) { return with("wage_income", value); }
        /** gross receipts of business 经营收入总额 (yuan 元, default 默认 0.00). */
        public HouseholdIncome businessGross(BigDecimal value) { return with("business_gross", value); }
        /** operating costs (业务成本) 业务成本 (yuan 元, default 默认 0.00). */
        public HouseholdIncome costOperating(BigDecimal value) { return with("cost_operating", value); }
        /** costs of the household business (家庭经营费用) 家庭经营费用 (yuan 元, default 默认 0.00). */
        public HouseholdIncome costHousehold(BigDecimal value) { return with("cost_household", value); }
        /** depreciation (折旧) 折旧 (yuan 元, default 默认 0.00). */
        public HouseholdIncome costDepreciation(BigDecimal value) { return with("cost_depreciation", value); }
        /** taxes paid (缴纳税款) 缴纳税款 (yuan 元, default 默认 0.00). */
        public HouseholdIncome costTax(BigDecimal value) { return with("cost_tax", value); }
        /** other business spending (其他开支) 其他开支 (yuan 元, default 默认 0.00). */
        public HouseholdIncome costOther(BigDecimal value) { return with("cost_other", value); }
        /** income from movable property (动产收入) 动产收入 (yuan 元, default 默认 0.00). */
        public HouseholdIncome movableIncome(BigDecimal value) { return with("movable_income", value); }
        /** income from immovable property (不动产收入) 不动产收入 (yuan 元, default 默认 0.00). */
        public HouseholdIncome immovableIncome(BigDecimal value) { return with("immovable_income", value); }
        /** transfers (转移性收入) 转移性收入 (yuan 元, default 默认 0.00). */
        public HouseholdIncome transferIncome(BigDecimal value) { return with("transfer_income", value); }
        /** other income that counts (其他应计入收入) 其他应当计入家庭收入的项目 (yuan 元, default 默认 0.00). */
        public HouseholdIncome otherIncome(BigDecimal value) { return with("other_income", value); }
        /** reading 条文适用口径: business loss in household income 家庭收入中经营亏损的处理 ({@link Words.NetBusiness}, default 默认 floored). */
        public HouseholdIncome netBusiness(String value) { return with("net_business", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** net business income counted 计入的经营性净收入 (yuan 元). */
            public BigDecimal businessIncome() { return decimal("business_income"); }
            /** movable + immovable 动产收入与不动产收入之和 (yuan 元). */
            public BigDecimal propertyIncome() { return decimal("property_income"); }
            /** total; may be negative only under net_business=signed 家庭收入合计；仅在 net_business=signed 时可为负数 (yuan 元). */
            public BigDecimal householdIncome() { return decimal("household_income"); }
        }
    }

    /** Household property aggregation and exclusion 财产状况: {@link HouseholdProperty}. */
    public static HouseholdProperty householdProperty() { return new HouseholdProperty(); }

    /**
     * Household property aggregation and exclusion 财产状况.
     *
     * <p>JZ-HV-12 · PREDICATE · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 14(3) · 锦政规〔2022〕2号第十四条第（三）项
     */
    public static final class HouseholdProperty extends Question<HouseholdProperty, HouseholdProperty.Answer> {
        private HouseholdProperty() { super("JZ-HV-12", Answer::new); }
        /** real estate (房地产) 房地产 (yuan 元, default 默认 0.00). */
        public HouseholdProperty realEstate(BigDecimal value) { return with("real_estate", value); }
        /** motor vehicles without mobility_vehicle (机动车辆) 机动车辆（不含 mobility_vehicle） (yuan 元, default 默认 0.00). */
        public HouseholdProperty vehicles(BigDecimal value) { return with("vehicles", value); }
        /** mobility vehicle of a disabled person, excluded (残疾人功能性代步机动车辆) 残疾人功能性代步机动车辆（不计入） (yuan 元, default 默认 0.00). */
        public HouseholdProperty mobilityVehicle(BigDecimal value) { return with("mobility_vehicle", value); }
        /** vessels (船舶) 船舶 (yuan 元, default 默认 0.00). */
        public HouseholdProperty vessels(BigDecimal value) { return with("vessels", value); }
        /** antiques (古董) 古董 (yuan 元, default 默认 0.00). */
        public HouseholdProperty antiques(BigDecimal value) { return with("antiques", value); }
        /** works of art (艺术品) 艺术品 (yuan 元, default 默认 0.00). */
        public HouseholdProperty artworks(BigDecimal value) { return with("artworks", value); }
        /** other physical property (其他实物类) 其他有价值的实物类财产 (yuan 元, default 默认 0.00). */
        public HouseholdProperty otherPhysical(BigDecimal value) { return with("other_physical", value); }
        /** cash (现金) 现金 (yuan 元, default 默认 0.00). */
        public HouseholdProperty cash(BigDecimal value) { return with("cash", value); }
        /** bank deposits (银行存款) 银行存款 (yuan 元, default 默认 0.00). */
        public HouseholdProperty deposits(BigDecimal value) { return with("deposits", value); }
        /** wealth-management products, shares, funds, bonds (理财产品、股票、基金、债券) 理财产品、股票、基金、债券等有偿证券 (yuan 元, default 默认 0.00). */
        public HouseholdProperty securities(BigDecimal value) { return with("securities", value); }
        /** commercial insurance (商业保险) 商业保险 (yuan 元, default 默认 0.00). */
        public HouseholdProperty commercialInsurance(BigDecimal value) { return with("commercial_insurance", value); }
        /** claims on others (债权) 债权 (yuan 元, default 默认 0.00). */
        public HouseholdProperty receivables(BigDecimal value) { return with("receivables", value); }
        /** online financial products (网络金融产品) 网络金融产品 (yuan 元, default 默认 0.00). */
        public HouseholdProperty onlineFinancial(BigDecimal value) { return with("online_financial", value); }
        /** other monetary property (其他货币类) 其他有价值的货币类财产 (yuan 元, default 默认 0.00). */
        public HouseholdProperty otherMonetary(BigDecimal value) { return with("other_monetary", value); }
        /** other property of value (其他有价值的财产) 其他有价值的财产 (yuan 元, default 默认 0.00). */
        public HouseholdProperty otherProperty(BigDecimal value) { return with("other_property", value); }
        /** liabilities (only used with debt_treatment=netted) 债务（仅在 debt_treatment=netted 时使用） (yuan 元, default 默认 0.00). */
        public HouseholdProperty debts(BigDecimal value) { return with("debts", value); }
        /** reading 条文适用口径: liabilities in household assets 家庭财产中债务的处理 ({@link Words.DebtTreatment}, default 默认 not_netted). */
        public HouseholdProperty debtTreatment(String value) { return with("debt_treatment", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** sum of physical kinds 实物类财产合计 (yuan 元). */
            public BigDecimal physicalAssets() { return decimal("physical_assets"); }
            /** sum of monetary kinds 货币类财产合计 (yuan 元). */
            public BigDecimal monetaryAssets() { return decimal("monetary_assets"); }
            /** mobility vehicle 残疾人功能性代步机动车辆 (yuan 元). */
            public BigDecimal excludedAssets() { return decimal("excluded_assets"); }
            /** assets counted 计入的家庭财产 (yuan 元). */
            public BigDecimal householdAssets() { return decimal("household_assets"); }
        }
    }

    /** Interim temporary assistance 先行临时救助: {@link InterimAssistance}. */
    public static InterimAssistance interimAssistance() { return new InterimAssistance(); }

    /**
     * Interim temporary assistance 先行临时救助.
     *
     * <p>JZ-HV-13 · DISCRETIONARY PREDICATE · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 22 · 锦政规〔2022〕2号第二十二条
     */
    public static final class InterimAssistance extends Question<InterimAssistance, InterimAssistance.Answer> {
        private InterimAssistance() { super("JZ-HV-13", Answer::new); }
        /** day of the decision 作出决定之日. */
        public InterimAssistance date(LocalDate value) { return with("date", value); }
        /** last day of the approval period (set elsewhere) 审批期限的最后一日（由其他文件另行规定）. */
        public InterimAssistance approvalDue(LocalDate value) { return with("approval_due", value); }
        /** an extension was taken and has run out 已延期核对且延期届满. */
        public InterimAssistance extensionExpired(boolean value) { return with("extension_expired", value); }
        /** a verification report exists 已出具核对报告. */
        public InterimAssistance reportIssued(boolean value) { return with("report_issued", value); }
        /** the family is in real need 申请家庭生活确有困难. */
        public InterimAssistance hardship(boolean value) { return with("hardship", value); }
        /** reading 条文适用口径: whether "before day X" includes day X “X日前”是否包括X日当日 ({@link Words.DeadlineDay}, default 默认 included). */
        public InterimAssistance deadlineDay(String value) { return with("deadline_day", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** interim assistance may be granted 可以先行给予临时性救助. */
            public boolean eligible() { return truth("eligible"); }
        }
    }

    /** Termination for non-co-operation 终止核对: {@link VerificationTermination}. */
    public static VerificationTermination verificationTermination() { return new VerificationTermination(); }

    /**
     * Termination for non-co-operation 终止核对.
     *
     * <p>JZ-HV-14 · PREDICATE · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 26 · 锦政规〔2022〕2号第二十六条
     */
    public static final class VerificationTermination extends Question<VerificationTermination, VerificationTermination.Answer> {
        private VerificationTermination() { super("JZ-HV-14", Answer::new); }
        /** documents refused 不提供相关材料 (default 默认 false). */
        public VerificationTermination refusesDocuments(boolean value) { return with("refuses_documents", value); }
        /** a justified reason for the refusal 不提供材料有正当理由 (default 默认 false). */
        public VerificationTermination justified(boolean value) { return with("justified", value); }
        /** does not co-operate (不配合) 不配合核对工作 (default 默认 false). */
        public VerificationTermination uncooperative(boolean value) { return with("uncooperative", value); }
        /** falsifies (弄虚作假) 弄虚作假 (default 默认 false). */
        public VerificationTermination falsifies(boolean value) { return with("falsifies", value); }
        /** obstructs the verification (阻挠核对) 阻挠核对工作开展 (default 默认 false). */
        public VerificationTermination obstructs(boolean value) { return with("obstructs", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** verification ends 终止核对. */
            public boolean terminate() { return truth("terminate"); }
            /** the commissioning body is told 告知委托单位. */
            public boolean notifyClient() { return truth("notify_client"); }
        }
    }

    /** Claw-back on false declaration 退缴已享有的救助待遇: {@link BenefitClawback}. */
    public static BenefitClawback benefitClawback() { return new BenefitClawback(); }

    /**
     * Claw-back on false declaration 退缴已享有的救助待遇.
     *
     * <p>JZ-HV-15 · EXACT · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 7(2) · 锦政规〔2022〕2号第七条第（二）项
     */
    public static final class BenefitClawback extends Question<BenefitClawback, BenefitClawback.Answer> {
        private BenefitClawback() { super("JZ-HV-15", Answer::new); }
        /** benefits already drawn that rest on the declaration 依据申报材料已享有的救助待遇金额 (yuan 元). */
        public BenefitClawback benefitsReceived(BigDecimal value) { return with("benefits_received", value); }
        /** false or concealed facts 虚报或隐瞒. */
        public BenefitClawback falseDeclaration(boolean value) { return with("false_declaration", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** amount to pay back 应退缴的金额 (yuan 元). */
            public BigDecimal repayment() { return decimal("repayment"); }
            /** the application is given up 放弃救助申请. */
            public boolean applicationWaived() { return truth("application_waived"); }
        }
    }

    /** Contents of a commission 核对委托书内容: {@link CommissionContents}. */
    public static CommissionContents commissionContents() { return new CommissionContents(); }

    /**
     * Contents of a commission 核对委托书内容.
     *
     * <p>JZ-HV-16 · EXACT · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 8 · 锦政规〔2022〕2号第八条
     */
    public static final class CommissionContents extends Question<CommissionContents, CommissionContents.Answer> {
        private CommissionContents() { super("JZ-HV-16", Answer::new); }
        /** what the commission has: its contents, written form, a centre of the same level 核对委托已具备的要件：委托书内容、书面形式、同级委托 ({@link Words.CommissionItem}). */
        public CommissionContents present(String... value) { return with("present", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nothing is missing 材料齐全，无缺项. */
            public boolean complete() { return truth("complete"); }
            /** what is missing 缺少的项目 ({@link Words.CommissionItem}). */
            public List<String> missing() { return words("missing"); }
        }
    }

    /** Papers with a commission 委托材料: {@link CommissionPapers}. */
    public static CommissionPapers commissionPapers() { return new CommissionPapers(); }

    /**
     * Papers with a commission 委托材料.
     *
     * <p>JZ-HV-17 · EXACT · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 9(1), (2) · 锦政规〔2022〕2号第九条第（一）项、第（二）项
     */
    public static final class CommissionPapers extends Question<CommissionPapers, CommissionPapers.Answer> {
        private CommissionPapers() { super("JZ-HV-17", Answer::new); }
        /** papers handed over with the commission 随委托提交的材料 ({@link Words.CommissionPaper}). */
        public CommissionPapers present(String... value) { return with("present", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nothing is missing 材料齐全，无缺项. */
            public boolean complete() { return truth("complete"); }
            /** what is missing 缺少的项目 ({@link Words.CommissionPaper}). */
            public List<String> missing() { return words("missing"); }
        }
    }

    /** Contents of a verification report 核对报告内容: {@link VerificationReportContents}. */
    public static VerificationReportContents verificationReportContents() { return new VerificationReportContents(); }

    /**
     * Contents of a verification report 核对报告内容.
     *
     * <p>JZ-HV-18 · EXACT · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 20 · 锦政规〔2022〕2号第二十条
     */
    public static final class VerificationReportContents extends Question<VerificationReportContents, VerificationReportContents.Answer> {
        private VerificationReportContents() { super("JZ-HV-18", Answer::new); }
        /** what the report states 核对报告已载明的内容 ({@link Words.VerificationReportItem}). */
        public VerificationReportContents present(String... value) { return with("present", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nothing is missing 材料齐全，无缺项. */
            public boolean complete() { return truth("complete"); }
            /** what is missing 缺少的项目 ({@link Words.VerificationReportItem}). */
            public List<String> missing() { return words("missing"); }
        }
    }

    /** Entry in the integrity database 纳入诚信管理: {@link IntegrityEntry}. */
    public static IntegrityEntry integrityEntry() { return new IntegrityEntry(); }

    /**
     * Entry in the integrity database 纳入诚信管理.
     *
     * <p>JZ-HV-19 · PREDICATE · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 24(2) · 锦政规〔2022〕2号第二十四条第（二）项
     */
    public static final class IntegrityEntry extends Question<IntegrityEntry, IntegrityEntry.Answer> {
        private IntegrityEntry() { super("JZ-HV-19", Answer::new); }
        /** by an organisation concerned (有关单位), not the household 行为人是有关单位，不是核对对象. */
        public IntegrityEntry organisation(boolean value) { return with("organisation", value); }
        /** false proofs handed in (提交虚假证明材料) 提交虚假证明材料 (default 默认 false). */
        public IntegrityEntry falsePapers(boolean value) { return with("false_papers", value); }
        /** material facts concealed (隐瞒重大客观事实) 隐瞒重大客观事实 (default 默认 false). */
        public IntegrityEntry concealsFacts(boolean value) { return with("conceals_facts", value); }
        /** on purpose (故意) 故意. */
        public IntegrityEntry intentional(boolean value) { return with("intentional", value); }
        /** enough to affect the result (足以影响核对结果) 足以影响核对结果. */
        public IntegrityEntry affectsResult(boolean value) { return with("affects_result", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** database that the entry goes to 应纳入的诚信管理体系数据库 ({@link Words.IntegrityRecord}). */
            public String integrityRecord() { return word("integrity_record"); }
        }
    }

    /** Validity 有效期: {@link PenaltyFilingInForce}. */
    public static PenaltyFilingInForce penaltyFilingInForce() { return new PenaltyFilingInForce(); }

    /**
     * Validity 有效期.
     *
     * <p>JZ-MP-01 · EXACT · 2017-09-22 … 2027-09-22
     * <p>锦政规〔2022〕3号 decision of 2022-07-25; art. 18 · 锦政规〔2022〕3号延期决定（2022年7月25日）、第十八条
     */
    public static final class PenaltyFilingInForce extends Question<PenaltyFilingInForce, PenaltyFilingInForce.Answer> {
        private PenaltyFilingInForce() { super("JZ-MP-01", Answer::new); }
        /** day to test 待判断的日期. */
        public PenaltyFilingInForce date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the instrument is in force on date 文件在该日有效. */
            public boolean inForce() { return truth("in_force"); }
            /** first day in force 有效期首日. */
            public LocalDate validFrom() { return day("valid_from"); }
            /** last day in force 有效期末日. */
            public LocalDate validTo() { return day("valid_to"); }
        }
    }

    /** Major penalty by kind 重大行政处罚种类: {@link MajorPenaltyByKind}. */
    public static MajorPenaltyByKind majorPenaltyByKind() { return new MajorPenaltyByKind(); }

    /**
     * Major penalty by kind 重大行政处罚种类.
     *
     * <p>JZ-MP-02 · PREDICATE · 2017-09-22 … 2027-09-22
     * <p>锦政规〔2022〕3号 art. 4(1), (2) · 锦政规〔2022〕3号第四条第（一）项、第（二）项
     */
    public static final class MajorPenaltyByKind extends Question<MajorPenaltyByKind, MajorPenaltyByKind.Answer> {
        private MajorPenaltyByKind() { super("JZ-MP-02", Answer::new); }
        /** all penalties of the decision 决定给予的全部处罚种类 ({@link Words.PenaltyKind}). */
        public MajorPenaltyByKind penaltyKinds(String... value) { return with("penalty_kinds", value); }
        /** whether law, regulation or State Council department rule decides otherwise 法律、法规和国务院部门规章是否另有规定 ({@link Words.SuperiorRule}, default 默认 silent). */
        public MajorPenaltyByKind superiorRule(String value) { return with("superior_rule", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** major by kind 按种类属于重大行政处罚. */
            public boolean major() { return truth("major"); }
            /** why 认定依据 ({@link Words.MajorBasis}). */
            public String majorBasis() { return word("major_basis"); }
        }
    }

    /** Major penalty by amount 金额标准: {@link MajorPenaltyByAmount}. */
    public static MajorPenaltyByAmount majorPenaltyByAmount() { return new MajorPenaltyByAmount(); }

    /**
     * Major penalty by amount 金额标准.
     *
     * <p>JZ-MP-03 · EXACT · 2017-09-22 … 2027-09-22
     * <p>锦政规〔2022〕3号 art. 4(3) · 锦政规〔2022〕3号第四条第（三）项
     */
    public static final class MajorPenaltyByAmount extends Question<MajorPenaltyByAmount, MajorPenaltyByAmount.Answer> {
        private MajorPenaltyByAmount() { super("JZ-MP-03", Answer::new); }
        /** punished party 受处罚当事人 ({@link Words.Party}). */
        public MajorPenaltyByAmount party(String value) { return with("party", value); }
        /** fine 罚款金额 (yuan 元, default 默认 0.00). */
        public MajorPenaltyByAmount fine(BigDecimal value) { return with("fine", value); }
        /** value confiscated 没收财产的价值 (yuan 元, default 默认 0.00). */
        public MajorPenaltyByAmount confiscated(BigDecimal value) { return with("confiscated", value); }
        /** whether law, regulation or State Council department rule decides otherwise 法律、法规和国务院部门规章是否另有规定 ({@link Words.SuperiorRule}, default 默认 silent). */
        public MajorPenaltyByAmount superiorRule(String value) { return with("superior_rule", value); }
        /** reading 条文适用口径: fine and confiscation against the major-penalty threshold 罚款与没收财产对照重大行政处罚金额标准的方法 ({@link Words.PenaltyAmounts}, default 默认 each). */
        public MajorPenaltyByAmount penaltyAmounts(String value) { return with("penalty_amounts", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** major by amount 按金额属于重大行政处罚. */
            public boolean major() { return truth("major"); }
            /** why 认定依据 ({@link Words.MajorBasis}). */
            public String majorBasis() { return word("major_basis"); }
            /** threshold of the party 该类当事人的金额标准 (yuan 元). */
            public BigDecimal threshold() { return decimal("threshold"); }
        }
    }

    /** Filing deadline 15日内报送备案: {@link PenaltyFilingDeadline}. */
    public static PenaltyFilingDeadline penaltyFilingDeadline() { return new PenaltyFilingDeadline(); }

    /**
     * Filing deadline 15日内报送备案.
     *
     * <p>JZ-MP-04 · EXACT · 2017-09-22 … 2027-09-22
     * <p>锦政规〔2022〕3号 art. 5, 14(1) · 锦政规〔2022〕3号第五条、第十四条第（一）项
     */
    public static final class PenaltyFilingDeadline extends Question<PenaltyFilingDeadline, PenaltyFilingDeadline.Answer> {
        private PenaltyFilingDeadline() { super("JZ-MP-04", Answer::new); }
        /** day the decision was handed down (by default its service; pass the day of making for the other reading) 行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日）. */
        public PenaltyFilingDeadline served(LocalDate value) { return with("served", value); }
        /** decision of several organs in common 两个以上行政处罚决定机关以共同名义作出 (default 默认 false). */
        public PenaltyFilingDeadline joint(boolean value) { return with("joint", value); }
        /** day on which the act was done 实际办理日期. */
        public PenaltyFilingDeadline doneOn(LocalDate value) { return with("done_on", value); }
        /** reading 条文适用口径: which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期 ({@link Words.LateBy}, default 默认 due_workday). */
        public PenaltyFilingDeadline lateBy(String value) { return with("late_by", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nominal last day 期限届满日（未顺延）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
            /** who files 报送机关 ({@link Words.Filer}). */
            public String filer() { return word("filer"); }
        }
    }

    /** Filing set 备案材料: {@link PenaltyFilingSet}. */
    public static PenaltyFilingSet penaltyFilingSet() { return new PenaltyFilingSet(); }

    /**
     * Filing set 备案材料.
     *
     * <p>JZ-MP-05 · EXACT · 2017-09-22 … 2027-09-22
     * <p>锦政规〔2022〕3号 art. 6; annex form · 锦政规〔2022〕3号第六条、附件样本
     */
    public static final class PenaltyFilingSet extends Question<PenaltyFilingSet, PenaltyFilingSet.Answer> {
        private PenaltyFilingSet() { super("JZ-MP-05", Answer::new); }
        /** filing report 备案报告 (copies 份, default 默认 0). */
        public PenaltyFilingSet reportCopies(long value) { return with("report_copies", value); }
        /** penalty decision 行政处罚决定书（复印件） (copies 份, default 默认 0). */
        public PenaltyFilingSet decisionCopies(long value) { return with("decision_copies", value); }
        /** receipt of service 行政处罚决定书送达回证（复印件） (copies 份, default 默认 0). */
        public PenaltyFilingSet serviceReceiptCopies(long value) { return with("service_receipt_copies", value); }
        /** opinion of the legal review 重大执法决定法制审核意见书（复印件） (copies 份, default 默认 0). */
        public PenaltyFilingSet legalReviewCopies(long value) { return with("legal_review_copies", value); }
        /** prior notice 行政处罚先行告知书（复印件） (copies 份, default 默认 0). */
        public PenaltyFilingSet priorNoticeCopies(long value) { return with("prior_notice_copies", value); }
        /** record of the collective discussion 集体讨论笔录 (copies 份, default 默认 0). */
        public PenaltyFilingSet discussionRecordCopies(long value) { return with("discussion_record_copies", value); }
        /** approval form of the case 案件处理审批表（复印件） (copies 份, default 默认 0). */
        public PenaltyFilingSet approvalFormCopies(long value) { return with("approval_form_copies", value); }
        /** bound in one volume 装订成册. */
        public PenaltyFilingSet bound(boolean value) { return with("bound", value); }
        /** the judicial bureau asked for other material 市司法行政部门要求提交其他材料 (default 默认 false). */
        public PenaltyFilingSet otherRequested(boolean value) { return with("other_requested", value); }
        /** it was supplied 其他材料已提交 (default 默认 false). */
        public PenaltyFilingSet otherSupplied(boolean value) { return with("other_supplied", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the set is complete 备案材料齐全. */
            public boolean complete() { return truth("complete"); }
            /** what is missing 缺少的材料 ({@link Words.FilingItem}). */
            public List<String> missing() { return words("missing"); }
        }
    }

    /** Exemption and termination of filing 不报送、终止: {@link PenaltyFilingDuty}. */
    public static PenaltyFilingDuty penaltyFilingDuty() { return new PenaltyFilingDuty(); }

    /**
     * Exemption and termination of filing 不报送、终止.
     *
     * <p>JZ-MP-06 · PREDICATE · 2017-09-22 … 2027-09-22
     * <p>锦政规〔2022〕3号 art. 9 · 锦政规〔2022〕3号第九条
     */
    public static final class PenaltyFilingDuty extends Question<PenaltyFilingDuty, PenaltyFilingDuty.Answer> {
        private PenaltyFilingDuty() { super("JZ-MP-06", Answer::new); }
        /** day the decision was handed down (by default its service; pass the day of making for the other reading) 行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日）. */
        public PenaltyFilingDuty served(LocalDate value) { return with("served", value); }
        /** day of reconsideration request or lawsuit; absent: none 申请行政复议或者提起行政诉讼之日；未给出的，视为没有. */
        public PenaltyFilingDuty challenged(LocalDate value) { return with("challenged", value); }
        /** day of filing; absent: not yet filed 报送备案之日；未给出的，视为尚未报送. */
        public PenaltyFilingDuty doneOn(LocalDate value) { return with("done_on", value); }
        /** day on which the review of the filing was finished; absent: not finished 备案审查完毕之日；未给出的，视为尚未完毕. */
        public PenaltyFilingDuty reviewDone(LocalDate value) { return with("review_done", value); }
        /** reading 条文适用口径: which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期 ({@link Words.LateBy}, default 默认 due_workday). */
        public PenaltyFilingDuty lateBy(String value) { return with("late_by", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** duty or state of the review 报送义务或备案审查状态 ({@link Words.FilingOutcome}). */
            public String filingOutcome() { return word("filing_outcome"); }
        }
    }

    /** Review period 60日内审查完毕: {@link PenaltyReviewDeadline}. */
    public static PenaltyReviewDeadline penaltyReviewDeadline() { return new PenaltyReviewDeadline(); }

    /**
     * Review period 60日内审查完毕.
     *
     * <p>JZ-MP-07 · EXACT · 2017-09-22 … 2027-09-22
     * <p>锦政规〔2022〕3号 art. 10 · 锦政规〔2022〕3号第十条
     */
    public static final class PenaltyReviewDeadline extends Question<PenaltyReviewDeadline, PenaltyReviewDeadline.Answer> {
        private PenaltyReviewDeadline() { super("JZ-MP-07", Answer::new); }
        /** day the filing report was received 收到备案报告之日. */
        public PenaltyReviewDeadline received(LocalDate value) { return with("received", value); }
        /** day on which the act was done 实际办理日期. */
        public PenaltyReviewDeadline doneOn(LocalDate value) { return with("done_on", value); }
        /** reading 条文适用口径: which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期 ({@link Words.LateBy}, default 默认 due_workday). */
        public PenaltyReviewDeadline lateBy(String value) { return with("late_by", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nominal last day 期限届满日（未顺延）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
        }
    }

    /** Criticism of the penalising organ 通报批评: {@link PenalisingOrganCriticism}. */
    public static PenalisingOrganCriticism penalisingOrganCriticism() { return new PenalisingOrganCriticism(); }

    /**
     * Criticism of the penalising organ 通报批评.
     *
     * <p>JZ-MP-08 · PREDICATE · 2017-09-22 … 2027-09-22
     * <p>锦政规〔2022〕3号 art. 14 · 锦政规〔2022〕3号第十四条
     */
    public static final class PenalisingOrganCriticism extends Question<PenalisingOrganCriticism, PenalisingOrganCriticism.Answer> {
        private PenalisingOrganCriticism() { super("JZ-MP-08", Answer::new); }
        /** day the decision was handed down (by default its service; pass the day of making for the other reading) 行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日）. */
        public PenalisingOrganCriticism served(LocalDate value) { return with("served", value); }
        /** day of filing; absent: not filed 报送备案之日；未给出的，视为未报送. */
        public PenalisingOrganCriticism doneOn(LocalDate value) { return with("done_on", value); }
        /** as-of day, used when not filed 判断截至之日，未报送时使用. */
        public PenalisingOrganCriticism date(LocalDate value) { return with("date", value); }
        /** exempt under JZ-MP-06, which asks for a challenge within the period 按 JZ-MP-06 不报送备案（须在报送期限内申请行政复议或者提起行政诉讼） (default 默认 false). */
        public PenalisingOrganCriticism exempt(boolean value) { return with("exempt", value); }
        /** files refused 对调阅案卷的要求拒不协助 (default 默认 false). */
        public PenalisingOrganCriticism refusesFiles(boolean value) { return with("refuses_files", value); }
        /** correction refused 拒不按照审查处理决定整改 (default 默认 false). */
        public PenalisingOrganCriticism refusesCorrection(boolean value) { return with("refuses_correction", value); }
        /** 情节严重, asserted by the caller 情节严重（由使用者认定） (default 默认 false). */
        public PenalisingOrganCriticism serious(boolean value) { return with("serious", value); }
        /** reading 条文适用口径: which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期 ({@link Words.LateBy}, default 默认 due_workday). */
        public PenalisingOrganCriticism lateBy(String value) { return with("late_by", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** filing deadline (JZ-MP-04) 报送备案的期限届满日（JZ-MP-04）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** late or not filed in time 未在规定期限内报送. */
            public boolean late() { return truth("late"); }
            /** criticism is due 应予通报批评. */
            public boolean criticism() { return truth("criticism"); }
            /** criticism and serious 应予通报批评且情节严重. */
            public boolean disciplineProposed() { return truth("discipline_proposed"); }
        }
    }

    /** Who files, and with whom 报送机关与受理机关: {@link PenaltyFilingCircle}. */
    public static PenaltyFilingCircle penaltyFilingCircle() { return new PenaltyFilingCircle(); }

    /**
     * Who files, and with whom 报送机关与受理机关.
     *
     * <p>JZ-MP-09 · PREDICATE · 2017-09-22 … 2027-09-22
     * <p>锦政规〔2022〕3号 art. 2, 3, 5, 16 · 锦政规〔2022〕3号第二条、第三条、第五条、第十六条
     */
    public static final class PenaltyFilingCircle extends Question<PenaltyFilingCircle, PenaltyFilingCircle.Answer> {
        private PenaltyFilingCircle() { super("JZ-MP-09", Answer::new); }
        /** organ that made the decision 作出处罚决定的机关 ({@link Words.PenalisingOrgan}). */
        public PenaltyFilingCircle penalisingOrgan(String value) { return with("penalising_organ", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** how the measures apply 本办法的适用方式 ({@link Words.Application}). */
            public String application() { return word("application"); }
            /** whom the decision is filed with 接受备案的机关 ({@link Words.FilingBody}). */
            public String filedWith() { return word("filed_with"); }
            /** the papers go straight to the city's judicial-administration department, which reviews them 材料径送市司法行政部门审查. */
            public boolean toJudicialBureau() { return truth("to_judicial_bureau"); }
        }
    }

    /** Survey scope 考古调查勘探范围: {@link ArchaeologicalSurveyScope}. */
    public static ArchaeologicalSurveyScope archaeologicalSurveyScope() { return new ArchaeologicalSurveyScope(); }

    /**
     * Survey scope 考古调查勘探范围.
     *
     * <p>JZ-AR-01 · EXACT PREDICATE · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 4 · 锦政规〔2022〕4号第四条
     */
    public static final class ArchaeologicalSurveyScope extends Question<ArchaeologicalSurveyScope, ArchaeologicalSurveyScope.Answer> {
        private ArchaeologicalSurveyScope() { super("JZ-AR-01", Answer::new); }
        /** site area (占地面积) 占地面积 (m² 平方米). */
        public ArchaeologicalSurveyScope area(BigDecimal value) { return with("area", value); }
        /** inside a protected zone (art. 4 item 1) 文物保护单位的保护范围和建设控制地带内（第四条第（一）项） (default 默认 false). */
        public ArchaeologicalSurveyScope inProtectedZone(boolean value) { return with("in_protected_zone", value); }
        /** a survey has found relics there (art. 4 item 2) 文物普查中发现文物遗迹的区域（第四条第（二）项） (default 默认 false). */
        public ArchaeologicalSurveyScope surveyFind(boolean value) { return with("survey_find", value); }
        /** land for area assessment, set by the district (art. 4 item 3) 县（市）区政府（管委会）确定的区域评估土地（第四条第（三）项） (default 默认 false). */
        public ArchaeologicalSurveyScope districtAssessment(boolean value) { return with("district_assessment", value); }
        /** construction has found relics there (art. 4 item 4) 在基本建设和生产建设中发现文物的区域（第四条第（四）项） (default 默认 false). */
        public ArchaeologicalSurveyScope constructionFind(boolean value) { return with("construction_find", value); }
        /** item 5 (projects other than the provincial cases), asserted by the caller 第四条第（五）项的项目（依法向省文物行政部门申请的除外），由使用者认定 (default 默认 false). */
        public ArchaeologicalSurveyScope itemFive(boolean value) { return with("item_five", value); }
        /** reading 条文适用口径: meaning of the 50 000 m² item in the survey scope 考古调查、勘探范围中5万平方米一项的含义 ({@link Words.AreaGround}, default 默认 scope). */
        public ArchaeologicalSurveyScope areaGround(String value) { return with("area_ground", value); }
        /** reference day 基准日. */
        public ArchaeologicalSurveyScope date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** a survey is required 需要考古调查、勘探. */
            public boolean inScope() { return truth("in_scope"); }
            /** grounds that apply 适用的情形 ({@link Words.ScopeGround}). */
            public List<String> grounds() { return words("grounds"); }
        }
    }

    /** Routing 审批流程: {@link ArchaeologicalSurveyRoute}. */
    public static ArchaeologicalSurveyRoute archaeologicalSurveyRoute() { return new ArchaeologicalSurveyRoute(); }

    /**
     * Routing 审批流程.
     *
     * <p>JZ-AR-02 · EXACT · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 7, 8 · 锦政规〔2022〕4号第七条、第八条
     */
    public static final class ArchaeologicalSurveyRoute extends Question<ArchaeologicalSurveyRoute, ArchaeologicalSurveyRoute.Answer> {
        private ArchaeologicalSurveyRoute() { super("JZ-AR-02", Answer::new); }
        /** site area 占地面积 (m² 平方米). */
        public ArchaeologicalSurveyRoute area(BigDecimal value) { return with("area", value); }
        /** project across cities (跨市域项目) 跨市域的基本建设项目 (default 默认 false). */
        public ArchaeologicalSurveyRoute crossCity(boolean value) { return with("cross_city", value); }
        /** site opinion issued by a State Council or provincial department 国务院和省政府有关部门核发《建设项目选址意见书》的建设项目 (default 默认 false). */
        public ArchaeologicalSurveyRoute higherSiteOpinion(boolean value) { return with("higher_site_opinion", value); }
        /** in the zones of a provincial-or-higher protected unit 位于省级以上文物保护单位保护范围和建设控制地带内 (default 默认 false). */
        public ArchaeologicalSurveyRoute provincialZone(boolean value) { return with("provincial_zone", value); }
        /** result of the on-site check; absent: not yet checked 调查核实结果（可能存在文物遗存）；未给出的，视为尚未核实. */
        public ArchaeologicalSurveyRoute relicsSuspected(boolean value) { return with("relics_suspected", value); }
        /** reference day 基准日. */
        public ArchaeologicalSurveyRoute date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** procedure 审批程序 ({@link Words.Route}). */
            public String route() { return word("route"); }
            /** what happens next 下一步工作 ({@link Words.NextStep}). */
            public String nextStep() { return word("next_step"); }
        }
    }

    /** Applicant and time of application 申请时点: {@link ArchaeologicalSurveyApplication}. */
    public static ArchaeologicalSurveyApplication archaeologicalSurveyApplication() { return new ArchaeologicalSurveyApplication(); }

    /**
     * Applicant and time of application 申请时点.
     *
     * <p>JZ-AR-03 · PREDICATE · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 5, 16, 17 · 锦政规〔2022〕4号第五条、第十六条、第十七条
     */
    public static final class ArchaeologicalSurveyApplication extends Question<ArchaeologicalSurveyApplication, ArchaeologicalSurveyApplication.Answer> {
        private ArchaeologicalSurveyApplication() { super("JZ-AR-03", Answer::new); }
        /** status of the land 用地状态 ({@link Words.LandStatus}). */
        public ArchaeologicalSurveyApplication landStatus(String value) { return with("land_status", value); }
        /** protected zone, control zone or underground relics zone (art. 17) 涉及文物保护单位保护范围、建设控制地带或地下文物埋藏区（第十七条） (default 默认 false). */
        public ArchaeologicalSurveyApplication sensitiveZone(boolean value) { return with("sensitive_zone", value); }
        /** day of transfer, checked for transferred_before 出让或划拨之日，land_status 为 transferred_before 时核对. */
        public ArchaeologicalSurveyApplication transferred(LocalDate value) { return with("transferred", value); }
        /** reference day 基准日. */
        public ArchaeologicalSurveyApplication date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** who applies 申请单位 ({@link Words.Applicant}). */
            public String applicant() { return word("applicant"); }
            /** stage before which the work is applied for (transferred_before: completed) 须在其前提出申请的环节（transferred_before：须在其前完成） ({@link Words.Stage}). */
            public String latestStage() { return word("latest_stage"); }
            /** built sites: opinion after inspection only 已建成用地：仅依据实地勘察结果提供意见. */
            public boolean opinionByInspection() { return truth("opinion_by_inspection"); }
        }
    }

    /** Conditions to start 具备条件: {@link FieldWorkReadiness}. */
    public static FieldWorkReadiness fieldWorkReadiness() { return new FieldWorkReadiness(); }

    /**
     * Conditions to start 具备条件.
     *
     * <p>JZ-AR-04 · PREDICATE · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 9 · 锦政规〔2022〕4号第九条
     */
    public static final class FieldWorkReadiness extends Question<FieldWorkReadiness, FieldWorkReadiness.Answer> {
        private FieldWorkReadiness() { super("JZ-AR-04", Answer::new); }
        /** ground not yet broken 未进行挖掘或其他土方施工作业. */
        public FieldWorkReadiness undisturbed(boolean value) { return with("undisturbed", value); }
        /** boundary posts set 具备明确的勘探区域边界桩点. */
        public FieldWorkReadiness boundaryMarked(boolean value) { return with("boundary_marked", value); }
        /** site cleared 已完成土地清表. */
        public FieldWorkReadiness cleared(boolean value) { return with("cleared", value); }
        /** no dispute over rights to the land 无妨碍考古工作的权属纠纷. */
        public FieldWorkReadiness undisputed(boolean value) { return with("undisputed", value); }
        /** underground pipelines marked 已清晰标识地下管线设施位置. */
        public FieldWorkReadiness pipelinesMarked(boolean value) { return with("pipelines_marked", value); }
        /** other conditions of law met 符合法律法规规定的其他条件. */
        public FieldWorkReadiness otherLegal(boolean value) { return with("other_legal", value); }
        /** touches river, dyke, reservoir, rail, transit or road 涉及河道、堤防、水库、铁路、轨道交通、道路等重要基础设施 (default 默认 false). */
        public FieldWorkReadiness infrastructure(boolean value) { return with("infrastructure", value); }
        /** authority approved or was consulted 已经相关行政主管部门批准或者征求其意见 (default 默认 false). */
        public FieldWorkReadiness authority(boolean value) { return with("authority", value); }
        /** safety measures taken 已做好安全防护措施 (default 默认 false). */
        public FieldWorkReadiness safety(boolean value) { return with("safety", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** field work may start 可以进场勘探. */
            public boolean ready() { return truth("ready"); }
            /** conditions not met 不具备的条件 ({@link Words.StartCondition}). */
            public List<String> unmet() { return words("unmet"); }
        }
    }

    /** Field season 勘探季节（3月下旬至11月上旬）: {@link ArchaeologicalFieldSeason}. */
    public static ArchaeologicalFieldSeason archaeologicalFieldSeason() { return new ArchaeologicalFieldSeason(); }

    /**
     * Field season 勘探季节（3月下旬至11月上旬）.
     *
     * <p>JZ-AR-05 · EXACT · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 12(1) · 锦政规〔2022〕4号第十二条第（一）项
     */
    public static final class ArchaeologicalFieldSeason extends Question<ArchaeologicalFieldSeason, ArchaeologicalFieldSeason.Answer> {
        private ArchaeologicalFieldSeason() { super("JZ-AR-05", Answer::new); }
        /** day 日期. */
        public ArchaeologicalFieldSeason date(LocalDate value) { return with("date", value); }
        /** natural-disaster weather 自然灾害天气 (default 默认 false). */
        public ArchaeologicalFieldSeason disaster(boolean value) { return with("disaster", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** field work possible 可以进行考古勘探. */
            public boolean inSeason() { return truth("in_season"); }
        }
    }

    /** Field-work duration 勘探工期: {@link FieldWorkDuration}. */
    public static FieldWorkDuration fieldWorkDuration() { return new FieldWorkDuration(); }

    /**
     * Field-work duration 勘探工期.
     *
     * <p>JZ-AR-06 · EXACT EXTERNAL · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 12(1) · 锦政规〔2022〕4号第十二条第（一）项
     */
    public static final class FieldWorkDuration extends Question<FieldWorkDuration, FieldWorkDuration.Answer> {
        private FieldWorkDuration() { super("JZ-AR-06", Answer::new); }
        /** land area 用地面积 (m² 平方米). */
        public FieldWorkDuration area(BigDecimal value) { return with("area", value); }
        /** day of entry (进场之日) 进场之日. */
        public FieldWorkDuration entered(LocalDate value) { return with("entered", value); }
        /** agreed period 约定的勘探期限; needed for area ≥ 150 000 area 达到15万平方米时必填 (days 日, external 另行规定). */
        public FieldWorkDuration agreedDays(long value) { return with("agreed_days", value); }
        /** day on which the act was done 实际办理日期. */
        public FieldWorkDuration doneOn(LocalDate value) { return with("done_on", value); }
        /** reading 条文适用口径: which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期 ({@link Words.LateBy}, default 默认 due). */
        public FieldWorkDuration lateBy(String value) { return with("late_by", value); }
        /** reading 条文适用口径: field-work clock outside the season 勘探季节之外工期的计算 ({@link Words.FieldClock}, default 默认 running). */
        public FieldWorkDuration fieldClock(String value) { return with("field_clock", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** period 勘探期限 (days 日). */
            public long days() { return number("days"); }
            /** nominal last day 期限届满日（未顺延）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
            /** a day of the running period (entry to entry + days) lies outside the season of JZ-AR-05 连续计算的工期（自进场之日起 days 日）有日期在 JZ-AR-05 的勘探季节之外. */
            public boolean crossesSeasonEnd() { return truth("crosses_season_end"); }
        }
    }

    /** Exploration report 勘探报告: {@link ExplorationReport}. */
    public static ExplorationReport explorationReport() { return new ExplorationReport(); }

    /**
     * Exploration report 勘探报告.
     *
     * <p>JZ-AR-07 · EXACT · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 12(1) · 锦政规〔2022〕4号第十二条第（一）项
     */
    public static final class ExplorationReport extends Question<ExplorationReport, ExplorationReport.Answer> {
        private ExplorationReport() { super("JZ-AR-07", Answer::new); }
        /** day the exploration actually ended 考古勘探实际结束之日. */
        public ExplorationReport completed(LocalDate value) { return with("completed", value); }
        /** day on which the act was done 实际办理日期. */
        public ExplorationReport doneOn(LocalDate value) { return with("done_on", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nominal last day 期限届满日（未顺延）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
        }
    }

    /** Outcome tree 勘探结果处理: {@link ExplorationOutcome}. */
    public static ExplorationOutcome explorationOutcome() { return new ExplorationOutcome(); }

    /**
     * Outcome tree 勘探结果处理.
     *
     * <p>JZ-AR-08 · PREDICATE · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 11, 14 · 锦政规〔2022〕4号第十一条、第十四条
     */
    public static final class ExplorationOutcome extends Question<ExplorationOutcome, ExplorationOutcome.Answer> {
        private ExplorationOutcome() { super("JZ-AR-08", Answer::new); }
        /** relics found by the exploration 经考古勘探发现文物埋藏. */
        public ExplorationOutcome relicsFound(boolean value) { return with("relics_found", value); }
        /** excavation finished and reported 发掘结束且已出具考古发掘报告 (default 默认 false). */
        public ExplorationOutcome excavated(boolean value) { return with("excavated", value); }
        /** protection in place needed 需要原址保护 (default 默认 false). */
        public ExplorationOutcome inSitu(boolean value) { return with("in_situ", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** next outcome 处理结果 ({@link Words.SurveyOutcome}). */
            public String surveyOutcome() { return word("survey_outcome"); }
            /** the report is archived and not given to the applicant 勘探报告存档，不再发至申请部门. */
            public boolean reportWithheld() { return truth("report_withheld"); }
        }
    }

    /** Cost bearer and tariff 费用承担: {@link ExplorationCost}. */
    public static ExplorationCost explorationCost() { return new ExplorationCost(); }

    /**
     * Cost bearer and tariff 费用承担.
     *
     * <p>JZ-AR-09 · EXTERNAL · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 2, 15, 17 · 锦政规〔2022〕4号第二条、第十五条、第十七条
     */
    public static final class ExplorationCost extends Question<ExplorationCost, ExplorationCost.Answer> {
        private ExplorationCost() { super("JZ-AR-09", Answer::new); }
        /** which case 费用情形 ({@link Words.CostCase}). */
        public ExplorationCost costCase(String value) { return with("cost_case", value); }
        /** cost by the tariff (1990 relics tariff, adjusted and reviewed) 按收费标准计算的费用（1990年文物收费标准，结合市场实际，经财政部门审评） (yuan 元, external 另行规定). */
        public ExplorationCost cost(BigDecimal value) { return with("cost", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** who pays 费用承担方 ({@link Words.Payer}). */
            public String payer() { return word("payer"); }
            /** 100 % of the cost 费用的100% (yuan 元). */
            public BigDecimal payment() { return decimal("payment"); }
        }
    }

    /** Validity of two years 有效期两年: {@link ArchaeologyMeasuresInForce}. */
    public static ArchaeologyMeasuresInForce archaeologyMeasuresInForce() { return new ArchaeologyMeasuresInForce(); }

    /**
     * Validity of two years 有效期两年.
     *
     * <p>JZ-AR-10 · EXACT · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 19 · 锦政规〔2022〕4号第十九条
     */
    public static final class ArchaeologyMeasuresInForce extends Question<ArchaeologyMeasuresInForce, ArchaeologyMeasuresInForce.Answer> {
        private ArchaeologyMeasuresInForce() { super("JZ-AR-10", Answer::new); }
        /** day to test 待判断的日期. */
        public ArchaeologyMeasuresInForce date(LocalDate value) { return with("date", value); }
        /** reading 条文适用口径: publication day of an instrument in force from publication 自发布（公布）之日起施行的文件以哪一天为发布日 ({@link Words.PublishedOn}, default 默认 signature). */
        public ArchaeologyMeasuresInForce publishedOn(String value) { return with("published_on", value); }
        /** reading 条文适用口径: last day of a validity of N years 有效期N年的最后一日 ({@link Words.TermEnd}, default 默认 same_day). */
        public ArchaeologyMeasuresInForce termEnd(String value) { return with("term_end", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the instrument is in force on date 文件在该日有效. */
            public boolean inForce() { return truth("in_force"); }
            /** first day in force 有效期首日. */
            public LocalDate validFrom() { return day("valid_from"); }
            /** last day in force 有效期末日. */
            public LocalDate validTo() { return day("valid_to"); }
        }
    }

    /** Contents of an exploration report 考古勘探报告内容: {@link ExplorationReportContents}. */
    public static ExplorationReportContents explorationReportContents() { return new ExplorationReportContents(); }

    /**
     * Contents of an exploration report 考古勘探报告内容.
     *
     * <p>JZ-AR-11 · EXACT · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 12(2) · 锦政规〔2022〕4号第十二条第（二）项
     */
    public static final class ExplorationReportContents extends Question<ExplorationReportContents, ExplorationReportContents.Answer> {
        private ExplorationReportContents() { super("JZ-AR-11", Answer::new); }
        /** what the report contains 报告已包含的内容 ({@link Words.ExplorationReportItem}). */
        public ExplorationReportContents present(String... value) { return with("present", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nothing is missing 材料齐全，无缺项. */
            public boolean complete() { return truth("complete"); }
            /** what is missing 缺少的项目 ({@link Words.ExplorationReportItem}). */
            public List<String> missing() { return words("missing"); }
        }
    }

    /** Qualification of the unit 单位资质: {@link FieldWorkQualification}. */
    public static FieldWorkQualification fieldWorkQualification() { return new FieldWorkQualification(); }

    /**
     * Qualification of the unit 单位资质.
     *
     * <p>JZ-AR-12 · PREDICATE · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 6 · 锦政规〔2022〕4号第六条
     */
    public static final class FieldWorkQualification extends Question<FieldWorkQualification, FieldWorkQualification.Answer> {
        private FieldWorkQualification() { super("JZ-AR-12", Answer::new); }
        /** work to be done 拟开展的工作 ({@link Words.FieldWork}). */
        public FieldWorkQualification fieldWork(String value) { return with("field_work", value); }
        /** qualifications that the unit holds 单位具有的资质 ({@link Words.Qualification}). */
        public FieldWorkQualification qualifications(String... value) { return with("qualifications", value); }
        /** reading 条文适用口径: what the provincial qualification for exploration allows 省级考古勘探资质可以从事的工作 ({@link Words.QualifiedFor}, default 默认 its_own_work). */
        public FieldWorkQualification qualifiedFor(String value) { return with("qualified_for", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the unit may do the work 该单位可以实施该项工作. */
            public boolean qualified() { return truth("qualified"); }
        }
    }

    /** Scope 适用范围: {@link HousingResaleScope}. */
    public static HousingResaleScope housingResaleScope() { return new HousingResaleScope(); }

    /**
     * Scope 适用范围.
     *
     * <p>JZ-AH-01 · EXACT PREDICATE · 2022-09-03 … 2027-09-03
     * <p>锦政规〔2022〕5号 art. 2, 3 · 锦政规〔2022〕5号第二条、第三条
     */
    public static final class HousingResaleScope extends Question<HousingResaleScope, HousingResaleScope.Answer> {
        private HousingResaleScope() { super("JZ-AH-01", Answer::new); }
        /** day the housing was approved for construction (批准建设) 批准建设之日. */
        public HousingResaleScope approvedOn(LocalDate value) { return with("approved_on", value); }
        /** in the urban area (市区) 位于市区内. */
        public HousingResaleScope urban(boolean value) { return with("urban", value); }
        /** first resale 首次上市转让. */
        public HousingResaleScope firstTransfer(boolean value) { return with("first_transfer", value); }
        /** reference day 基准日. */
        public HousingResaleScope date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the measures apply 适用本办法. */
            public boolean applies() { return truth("applies"); }
        }
    }

    /** Five-year resale bar 不满5年不得上市: {@link ResaleBar}. */
    public static ResaleBar resaleBar() { return new ResaleBar(); }

    /**
     * Five-year resale bar 不满5年不得上市.
     *
     * <p>JZ-AH-02 · EXACT · 2022-09-03 … 2027-09-03
     * <p>锦政规〔2022〕5号 art. 6 · 锦政规〔2022〕5号第六条
     */
    public static final class ResaleBar extends Question<ResaleBar, ResaleBar.Answer> {
        private ResaleBar() { super("JZ-AH-02", Answer::new); }
        /** completion acceptance, when the title certificate can be had (not the contract); never reset 房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算. */
        public ResaleBar titleReady(LocalDate value) { return with("title_ready", value); }
        /** day of the intended sale 拟上市转让之日. */
        public ResaleBar date(LocalDate value) { return with("date", value); }
        /** reading 条文适用口径: when the five years are full 满5年的时点 ({@link Words.FullTermDay}, default 默认 anniversary). */
        public ResaleBar fullTermDay(String value) { return with("full_term_day", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** first day on which resale is allowed 可以上市转让的首日. */
            public LocalDate earliest() { return day("earliest"); }
            /** date is earliest or later date 不早于 earliest; only if date is given 仅在给出 date 时. */
            public Boolean maySell() { return truth("may_sell"); }
        }
    }

    /** Repurchase price before five years 回购: {@link RepurchasePrice}. */
    public static RepurchasePrice repurchasePrice() { return new RepurchasePrice(); }

    /**
     * Repurchase price before five years 回购.
     *
     * <p>JZ-AH-03 · EXTERNAL · 2022-09-03 … 2027-09-03
     * <p>锦政规〔2022〕5号 art. 6 · 锦政规〔2022〕5号第六条
     */
    public static final class RepurchasePrice extends Question<RepurchasePrice, RepurchasePrice.Answer> {
        private RepurchasePrice() { super("JZ-AH-03", Answer::new); }
        /** original price 原价格 (yuan 元). */
        public RepurchasePrice originalPrice(BigDecimal value) { return with("original_price", value); }
        /** depreciation so far 累计折旧比例 (percent 百分数, external 另行规定). */
        public RepurchasePrice depreciation(BigDecimal value) { return with("depreciation", value); }
        /** price level now against purchase, 108% = +8 % 现物价水平与购买时之比，108%即上涨8% (percent 百分数, external 另行规定). */
        public RepurchasePrice priceIndex(BigDecimal value) { return with("price_index", value); }
        /** how the two combine; the text gives no formula 折旧与物价水平的结合方式，文件没有规定公式 ({@link Words.RepurchaseForm}, external 另行规定). */
        public RepurchasePrice repurchaseForm(String value) { return with("repurchase_form", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public RepurchasePrice rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** repurchase price 回购价格 (yuan 元). */
            public BigDecimal price() { return decimal("price"); }
        }
    }

    /** Land gain and full title 土地收益金: {@link LandGain}. */
    public static LandGain landGain() { return new LandGain(); }

    /**
     * Land gain and full title 土地收益金.
     *
     * <p>JZ-AH-04 · EXACT · 2022-09-03 … 2027-09-03
     * <p>锦政规〔2022〕5号 art. 7, 12 · 锦政规〔2022〕5号第七条、第十二条
     */
    public static final class LandGain extends Question<LandGain, LandGain.Answer> {
        private LandGain() { super("JZ-AH-04", Answer::new); }
        /** day of payment 交纳之日. */
        public LandGain date(LocalDate value) { return with("date", value); }
        /** assessed market price of ordinary housing there and then (not the contract price) 届时同地段普通商品住房市场转让价（经评估确认，不是合同价） (yuan 元, external 另行规定). */
        public LandGain marketPrice(BigDecimal value) { return with("market_price", value); }
        /** as JZ-AH-02; absent: the five years are taken as full 同 JZ-AH-02；未给出的，视为已满5年. */
        public LandGain titleReady(LocalDate value) { return with("title_ready", value); }
        /** reading 条文适用口径: when the five years are full 满5年的时点 ({@link Words.FullTermDay}, default 默认 anniversary). */
        public LandGain fullTermDay(String value) { return with("full_term_day", value); }
        /** resale, or full title without sale; the sum is the same 上市转让，或不转让仅取得完全产权；金额相同 ({@link Words.TitleRoute}, default 默认 resale). */
        public LandGain titleRoute(String value) { return with("title_route", value); }
        /** the 1 % was already paid 已交纳1%的土地收益金或者政府政策性收益 (default 默认 false). */
        public LandGain alreadyPaid(boolean value) { return with("already_paid", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public LandGain rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** amount due 应交纳的金额 (yuan 元). */
            public BigDecimal landGain() { return decimal("land_gain"); }
            /** full title after payment: only once the five years are full 交纳后取得完全产权（须已满5年）. */
            public boolean fullTitle() { return truth("full_title"); }
        }
    }

    /** Government pre-emption 政府优先回购: {@link HousingPreemption}. */
    public static HousingPreemption housingPreemption() { return new HousingPreemption(); }

    /**
     * Government pre-emption 政府优先回购.
     *
     * <p>JZ-AH-05 · PREDICATE · 2022-09-03 … 2027-09-03
     * <p>锦政规〔2022〕5号 art. 7 · 锦政规〔2022〕5号第七条
     */
    public static final class HousingPreemption extends Question<HousingPreemption, HousingPreemption.Answer> {
        private HousingPreemption() { super("JZ-AH-05", Answer::new); }
        /** the government uses its option on a flat offered after five years 政府优先回购满5年后转让的住房. */
        public HousingPreemption governmentBuys(boolean value) { return with("government_buys", value); }
        /** price (not stated; by default the market price) 价格（文件未作规定，默认按市场转让价） (yuan 元, external 另行规定). */
        public HousingPreemption marketPrice(BigDecimal value) { return with("market_price", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** result 处理结果 ({@link Words.Preemption}). */
            public String preemption() { return word("preemption"); }
            /** price of the sale to the government 政府回购价格; only if sold to the government and market_price is given 仅在政府回购且给出 market_price 时 (yuan 元). */
            public BigDecimal price() { return decimal("price"); }
        }
    }

    /** Approval decision 上市转让核准期限: {@link ResaleApproval}. */
    public static ResaleApproval resaleApproval() { return new ResaleApproval(); }

    /**
     * Approval decision 上市转让核准期限.
     *
     * <p>JZ-AH-06 · EXACT · 2022-09-03 … 2027-09-03
     * <p>锦政规〔2022〕5号 art. 10(3) · 锦政规〔2022〕5号第十条第（三）项
     */
    public static final class ResaleApproval extends Question<ResaleApproval, ResaleApproval.Answer> {
        private ResaleApproval() { super("JZ-AH-06", Answer::new); }
        /** day the application was accepted 受理申请表之日. */
        public ResaleApproval accepted(LocalDate value) { return with("accepted", value); }
        /** day on which the act was done 实际办理日期. */
        public ResaleApproval doneOn(LocalDate value) { return with("done_on", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nominal last day 期限届满日（未顺延）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
        }
    }

    /** Inheritance and divorce 继承、离婚: {@link LimitedTitleTransfer}. */
    public static LimitedTitleTransfer limitedTitleTransfer() { return new LimitedTitleTransfer(); }

    /**
     * Inheritance and divorce 继承、离婚.
     *
     * <p>JZ-AH-07 · PREDICATE · 2022-09-03 … 2027-09-03
     * <p>锦政规〔2022〕5号 art. 11 · 锦政规〔2022〕5号第十一条
     */
    public static final class LimitedTitleTransfer extends Question<LimitedTitleTransfer, LimitedTitleTransfer.Answer> {
        private LimitedTitleTransfer() { super("JZ-AH-07", Answer::new); }
        /** reason 转移原因 ({@link Words.TransferReason}). */
        public LimitedTitleTransfer transferReason(String value) { return with("transfer_reason", value); }
        /** completion acceptance, when the title certificate can be had (not the contract); never reset 房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算. */
        public LimitedTitleTransfer titleReady(LocalDate value) { return with("title_ready", value); }
        /** day of transfer 产权转移之日. */
        public LimitedTitleTransfer date(LocalDate value) { return with("date", value); }
        /** full title was already bought out 已取得完全产权 (default 默认 false). */
        public LimitedTitleTransfer fullTitle(boolean value) { return with("full_title", value); }
        /** reading 条文适用口径: when the five years are full 满5年的时点 ({@link Words.FullTermDay}, default 默认 anniversary). */
        public LimitedTitleTransfer fullTermDay(String value) { return with("full_term_day", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the transfer is possible 可以办理产权转移. */
            public boolean allowed() { return truth("allowed"); }
            /** title stays limited for the new owner 转移后仍为有限产权. */
            public boolean limitedTitle() { return truth("limited_title"); }
            /** first day of resale, unchanged 可以上市转让的首日（不变）. */
            public LocalDate earliest() { return day("earliest"); }
        }
    }

    /** No second subsidised purchase 不得再次申请购买: {@link SecondSubsidisedPurchase}. */
    public static SecondSubsidisedPurchase secondSubsidisedPurchase() { return new SecondSubsidisedPurchase(); }

    /**
     * No second subsidised purchase 不得再次申请购买.
     *
     * <p>JZ-AH-08 · PREDICATE · 2022-09-03 … 2027-09-03
     * <p>锦政规〔2022〕5号 art. 9 · 锦政规〔2022〕5号第九条
     */
    public static final class SecondSubsidisedPurchase extends Question<SecondSubsidisedPurchase, SecondSubsidisedPurchase.Answer> {
        private SecondSubsidisedPurchase() { super("JZ-AH-08", Answer::new); }
        /** the person has resold such a flat 本人已上市转让过经济适用住房. */
        public SecondSubsidisedPurchase resold(boolean value) { return with("resold", value); }
        /** bought out full title without sale 不转让仅取得完全产权 (default 默认 false). */
        public SecondSubsidisedPurchase fullTitle(boolean value) { return with("full_title", value); }
        /** reading 条文适用口径: what bars a second subsidised purchase 不得再申请购买保障性住房的情形 ({@link Words.TitleBar}, default 默认 sale). */
        public SecondSubsidisedPurchase titleBar(String value) { return with("title_bar", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** may apply again 可以再申请购买. */
            public boolean eligible() { return truth("eligible"); }
        }
    }

    /** Validity of five years 有效期5年: {@link HousingResaleInForce}. */
    public static HousingResaleInForce housingResaleInForce() { return new HousingResaleInForce(); }

    /**
     * Validity of five years 有效期5年.
     *
     * <p>JZ-AH-09 · EXACT · 2022-09-03 … 2027-09-03
     * <p>锦政规〔2022〕5号 art. 14 · 锦政规〔2022〕5号第十四条
     */
    public static final class HousingResaleInForce extends Question<HousingResaleInForce, HousingResaleInForce.Answer> {
        private HousingResaleInForce() { super("JZ-AH-09", Answer::new); }
        /** day to test 待判断的日期. */
        public HousingResaleInForce date(LocalDate value) { return with("date", value); }
        /** reading 条文适用口径: publication day of an instrument in force from publication 自发布（公布）之日起施行的文件以哪一天为发布日 ({@link Words.PublishedOn}, default 默认 signature). */
        public HousingResaleInForce publishedOn(String value) { return with("published_on", value); }
        /** reading 条文适用口径: last day of a validity of N years 有效期N年的最后一日 ({@link Words.TermEnd}, default 默认 same_day). */
        public HousingResaleInForce termEnd(String value) { return with("term_end", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the instrument is in force on date 文件在该日有效. */
            public boolean inForce() { return truth("in_force"); }
            /** first day in force 有效期首日. */
            public LocalDate validFrom() { return day("valid_from"); }
            /** last day in force 有效期末日. */
            public LocalDate validTo() { return day("valid_to"); }
        }
    }

    /** Over-quota abstraction 擅自扩大取水指标、超限取水: {@link OverQuotaFine}. */
    public static OverQuotaFine overQuotaFine() { return new OverQuotaFine(); }

    /**
     * Over-quota abstraction 擅自扩大取水指标、超限取水.
     *
     * <p>JZ-GW-01 · EXACT DISCRETIONARY · 2022-07-26 …
     * <p>锦政发〔2022〕13号 item 2 (provincial regulation art. 25) · 锦政发〔2022〕13号第二项（《辽宁省地下水资源保护条例》第二十五条）
     */
    public static final class OverQuotaFine extends Question<OverQuotaFine, OverQuotaFine.Answer> {
        private OverQuotaFine() { super("JZ-GW-01", Answer::new); }
        /** proposed fine 拟罚款金额 (yuan 元). */
        public OverQuotaFine fine(BigDecimal value) { return with("fine", value); }
        /** day of the violation 违法行为发生之日. */
        public OverQuotaFine date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** lower end 罚款下限 (yuan 元). */
            public BigDecimal fineMin() { return decimal("fine_min"); }
            /** upper end 罚款上限 (yuan 元). */
            public BigDecimal fineMax() { return decimal("fine_max"); }
            /** a fine may be imposed at all 可以罚款. */
            public boolean fineAllowed() { return truth("fine_allowed"); }
            /** ok or violation 判定结果：符合（ok）或不符合（violation）; only if fine is given 仅在给出 fine 时 ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
        }
    }

    /** Resupply or change of use 转供水、改变用途: {@link ResupplyFine}. */
    public static ResupplyFine resupplyFine() { return new ResupplyFine(); }

    /**
     * Resupply or change of use 转供水、改变用途.
     *
     * <p>JZ-GW-02 · EXACT DISCRETIONARY · 2022-07-26 …
     * <p>锦政发〔2022〕13号 item 2 (provincial regulation art. 30) · 锦政发〔2022〕13号第二项（《辽宁省地下水资源保护条例》第三十条）
     */
    public static final class ResupplyFine extends Question<ResupplyFine, ResupplyFine.Answer> {
        private ResupplyFine() { super("JZ-GW-02", Answer::new); }
        /** proposed fine 拟罚款金额 (yuan 元). */
        public ResupplyFine fine(BigDecimal value) { return with("fine", value); }
        /** day of the violation 违法行为发生之日. */
        public ResupplyFine date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** lower end 罚款下限 (yuan 元). */
            public BigDecimal fineMin() { return decimal("fine_min"); }
            /** upper end 罚款上限 (yuan 元). */
            public BigDecimal fineMax() { return decimal("fine_max"); }
            /** a fine may be imposed at all 可以罚款. */
            public boolean fineAllowed() { return truth("fine_allowed"); }
            /** ok or violation 判定结果：符合（ok）或不符合（violation）; only if fine is given 仅在给出 fine 时 ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
        }
    }

    /** Metering device missing or faulty 计量设施: {@link MeteringFine}. */
    public static MeteringFine meteringFine() { return new MeteringFine(); }

    /**
     * Metering device missing or faulty 计量设施.
     *
     * <p>JZ-GW-03 · EXACT DISCRETIONARY · 2022-07-26 …
     * <p>锦政发〔2022〕13号 item 2 (groundwater regulation art. 56) · 锦政发〔2022〕13号第二项（《地下水管理条例》第五十六条）
     */
    public static final class MeteringFine extends Question<MeteringFine, MeteringFine.Answer> {
        private MeteringFine() { super("JZ-GW-03", Answer::new); }
        /** proposed fine 拟罚款金额 (yuan 元). */
        public MeteringFine fine(BigDecimal value) { return with("fine", value); }
        /** the time limit set for repair, case by case, has passed 责令安装、更换或者修复的期限（个案确定）已过. */
        public MeteringFine overdue(boolean value) { return with("overdue", value); }
        /** day of the violation 违法行为发生之日. */
        public MeteringFine date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** lower end 罚款下限 (yuan 元). */
            public BigDecimal fineMin() { return decimal("fine_min"); }
            /** upper end 罚款上限 (yuan 元). */
            public BigDecimal fineMax() { return decimal("fine_max"); }
            /** a fine may be imposed at all 可以罚款. */
            public boolean fineAllowed() { return truth("fine_allowed"); }
            /** ok or violation 判定结果：符合（ok）或不符合（violation）; only if fine is given 仅在给出 fine 时 ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
        }
    }

    /** Unlicensed abstraction, misuse of emergency sources 未经批准开采: {@link UnlicensedAbstractionFine}. */
    public static UnlicensedAbstractionFine unlicensedAbstractionFine() { return new UnlicensedAbstractionFine(); }

    /**
     * Unlicensed abstraction, misuse of emergency sources 未经批准开采.
     *
     * <p>JZ-GW-04 · EXACT DISCRETIONARY · 2022-07-26 …
     * <p>锦政发〔2022〕13号 item 3 (provincial regulation art. 27) · 锦政发〔2022〕13号第三项（《辽宁省地下水资源保护条例》第二十七条）
     */
    public static final class UnlicensedAbstractionFine extends Question<UnlicensedAbstractionFine, UnlicensedAbstractionFine.Answer> {
        private UnlicensedAbstractionFine() { super("JZ-GW-04", Answer::new); }
        /** proposed fine 拟罚款金额 (yuan 元). */
        public UnlicensedAbstractionFine fine(BigDecimal value) { return with("fine", value); }
        /** water-resource fee to be paid up 应补交的水资源费 (yuan 元, external 另行规定). */
        public UnlicensedAbstractionFine feeArrears(BigDecimal value) { return with("fee_arrears", value); }
        /** day of the violation 违法行为发生之日. */
        public UnlicensedAbstractionFine date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** lower end 罚款下限 (yuan 元). */
            public BigDecimal fineMin() { return decimal("fine_min"); }
            /** upper end 罚款上限 (yuan 元). */
            public BigDecimal fineMax() { return decimal("fine_max"); }
            /** a fine may be imposed at all 可以罚款. */
            public boolean fineAllowed() { return truth("fine_allowed"); }
            /** ok or violation 判定结果：符合（ok）或不符合（violation）; only if fine is given 仅在给出 fine 时 ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
            /** fine and arrears 罚款与应补交的水资源费合计; only if fine and fee_arrears are given 仅在给出 fine 和 fee_arrears 时 (yuan 元). */
            public BigDecimal totalDue() { return decimal("total_due"); }
        }
    }

    /** Sealing cost 封闭费用: {@link WellSealingCost}. */
    public static WellSealingCost wellSealingCost() { return new WellSealingCost(); }

    /**
     * Sealing cost 封闭费用.
     *
     * <p>JZ-GW-05 · EXTERNAL · 2022-07-26 …
     * <p>锦政发〔2022〕13号 item 3 (provincial regulation art. 26) · 锦政发〔2022〕13号第三项（《辽宁省地下水资源保护条例》第二十六条）
     */
    public static final class WellSealingCost extends Question<WellSealingCost, WellSealingCost.Answer> {
        private WellSealingCost() { super("JZ-GW-05", Answer::new); }
        /** the sealing deadline, set elsewhere, passed and the authority sealed 未按规定期限（另行规定）封闭，已由水行政主管部门封闭. */
        public WellSealingCost overdue(boolean value) { return with("overdue", value); }
        /** actual cost 实际费用; needed if overdue overdue 为 true 时必填 (yuan 元, external 另行规定). */
        public WellSealingCost cost(BigDecimal value) { return with("cost", value); }
        /** reference day 基准日. */
        public WellSealingCost date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** due from the violator 违法行为人应承担的费用 (yuan 元). */
            public BigDecimal payment() { return decimal("payment"); }
        }
    }

    /** Licence revocation 吊销取水许可证: {@link AbstractionLicenceRevocation}. */
    public static AbstractionLicenceRevocation abstractionLicenceRevocation() { return new AbstractionLicenceRevocation(); }

    /**
     * Licence revocation 吊销取水许可证.
     *
     * <p>JZ-GW-06 · DISCRETIONARY PREDICATE · 2022-07-26 …
     * <p>锦政发〔2022〕13号 item 2 · 锦政发〔2022〕13号第二项
     */
    public static final class AbstractionLicenceRevocation extends Question<AbstractionLicenceRevocation, AbstractionLicenceRevocation.Answer> {
        private AbstractionLicenceRevocation() { super("JZ-GW-06", Answer::new); }
        /** violation 违法行为 ({@link Words.WaterViolation}). */
        public AbstractionLicenceRevocation waterViolation(String value) { return with("water_violation", value); }
        /** 情节严重, asserted by the caller 情节严重（由使用者认定）. */
        public AbstractionLicenceRevocation serious(boolean value) { return with("serious", value); }
        /** metering device put right in time 计量设施已按期安装、更换或者修复 (default 默认 false). */
        public AbstractionLicenceRevocation correctedInTime(boolean value) { return with("corrected_in_time", value); }
        /** reading 条文适用口径: licence revocation and fine 吊销取水许可证与罚款的关系 ({@link Words.Revocation}, default 默认 in_addition). */
        public AbstractionLicenceRevocation revocation(String value) { return with("revocation", value); }
        /** reference day 基准日. */
        public AbstractionLicenceRevocation date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the licence may be revoked 可以吊销取水许可证. */
            public boolean revocable() { return truth("revocable"); }
            /** a fine may be imposed 可以罚款. */
            public boolean fineAllowed() { return truth("fine_allowed"); }
        }
    }

    /** Prior approval and territory 批准与范围: {@link GroundwaterStatus}. */
    public static GroundwaterStatus groundwaterStatus() { return new GroundwaterStatus(); }

    /**
     * Prior approval and territory 批准与范围.
     *
     * <p>JZ-GW-07 · PREDICATE · 2022-07-26 …
     * <p>锦政发〔2022〕13号 item 1 · 锦政发〔2022〕13号第一项
     */
    public static final class GroundwaterStatus extends Question<GroundwaterStatus, GroundwaterStatus.Answer> {
        private GroundwaterStatus() { super("JZ-GW-07", Answer::new); }
        /** in the city planning area 位于城市规划区内. */
        public GroundwaterStatus inPlanningArea(boolean value) { return with("in_planning_area", value); }
        /** approved by the local water authority 已经属地水行政主管部门批准. */
        public GroundwaterStatus approved(boolean value) { return with("approved", value); }
        /** reference day 基准日. */
        public GroundwaterStatus date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** status under the notice 依通告认定的状态 ({@link Words.WaterStatus}). */
            public String waterStatus() { return word("water_status"); }
        }
    }

    /** Annual outpatient deductible 起付标准: {@link DeductibleFloor}. */
    public static DeductibleFloor deductibleFloor() { return new DeductibleFloor(); }

    /**
     * Annual outpatient deductible 起付标准.
     *
     * <p>JZ-OP-01 · FLOOR PRINCIPLE EXTERNAL · 2022-12-01 …
     * <p>锦政办发〔2022〕14号 三(一)1 · 锦政办发〔2022〕14号第三部分第（一）项第1点
     */
    public static final class DeductibleFloor extends Question<DeductibleFloor, DeductibleFloor.Answer> {
        private DeductibleFloor() { super("JZ-OP-01", Answer::new); }
        /** deductible of the policy table, per tier and status 政策表规定的起付标准（按机构等级和人员类别） (yuan 元, external 另行规定). */
        public DeductibleFloor deductible(BigDecimal value) { return with("deductible", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** least deductible 起付标准下限 (yuan 元). */
            public BigDecimal floorAmount() { return decimal("floor_amount"); }
            /** ok or warning 判定结果：ok 或 warning ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
        }
    }

    /** Reimbursement rate 支付比例: {@link RateFloor}. */
    public static RateFloor rateFloor() { return new RateFloor(); }

    /**
     * Reimbursement rate 支付比例.
     *
     * <p>JZ-OP-02 · FLOOR EXTERNAL · 2022-12-01 …
     * <p>锦政办发〔2022〕14号 三(一)1 · 锦政办发〔2022〕14号第三部分第（一）项第1点
     */
    public static final class RateFloor extends Question<RateFloor, RateFloor.Answer> {
        private RateFloor() { super("JZ-OP-02", Answer::new); }
        /** rate of the policy table 政策表规定的支付比例 (percent 百分数, external 另行规定). */
        public RateFloor rate(BigDecimal value) { return with("rate", value); }
        /** reading 条文适用口径: how far 原则上 reaches in the outpatient floors 门诊最低标准中“原则上”的适用范围 ({@link Words.PrincipleScope}, default 默认 deductible). */
        public RateFloor principleScope(String value) { return with("principle_scope", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** least rate 支付比例下限 (percent 百分数). */
            public BigDecimal floorRate() { return decimal("floor_rate"); }
            /** ok, violation (hard floor) or warning (soft) 判定结果：ok、violation（硬性下限）或 warning（原则性要求） ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
        }
    }

    /** Annual cap 年度最高支付限额: {@link CapFloor}. */
    public static CapFloor capFloor() { return new CapFloor(); }

    /**
     * Annual cap 年度最高支付限额.
     *
     * <p>JZ-OP-03 · FLOOR EXTERNAL · 2022-12-01 …
     * <p>锦政办发〔2022〕14号 三(一)1, 2 · 锦政办发〔2022〕14号第三部分第（一）项第1点、第2点
     */
    public static final class CapFloor extends Question<CapFloor, CapFloor.Answer> {
        private CapFloor() { super("JZ-OP-03", Answer::new); }
        /** annual cap of the policy table 政策表规定的年度最高支付限额 (yuan 元, external 另行规定). */
        public CapFloor annualCap(BigDecimal value) { return with("annual_cap", value); }
        /** day of service 就医日期. */
        public CapFloor date(LocalDate value) { return with("date", value); }
        /** reading 条文适用口径: how far 原则上 reaches in the outpatient floors 门诊最低标准中“原则上”的适用范围 ({@link Words.PrincipleScope}, default 默认 deductible). */
        public CapFloor principleScope(String value) { return with("principle_scope", value); }
        /** reading 条文适用口径: the outpatient cap of 2022, with one month in force 2022年仅施行一个月，门诊限额如何确定 ({@link Words.FirstYear}, default 默认 full). */
        public CapFloor firstYear(String value) { return with("first_year", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public CapFloor rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** least annual cap 年度最高支付限额下限 (yuan 元). */
            public BigDecimal floorAmount() { return decimal("floor_amount"); }
            /** ok, violation (hard floor) or warning (soft) 判定结果：ok、violation（硬性下限）或 warning（原则性要求） ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
            /** cap of the year of date date 所在年度的限额; only if date is given 仅在给出 date 时 (yuan 元). */
            public BigDecimal capForYear() { return decimal("cap_for_year"); }
        }
    }

    /** Settle one outpatient visit (pooling) 普通门诊统筹结算: {@link OutpatientPooling}. */
    public static OutpatientPooling outpatientPooling() { return new OutpatientPooling(); }

    /**
     * Settle one outpatient visit (pooling) 普通门诊统筹结算.
     *
     * <p>JZ-OP-04 · FLOOR · 2022-12-01 …
     * <p>锦政办发〔2022〕14号 三(一)1 · 锦政办发〔2022〕14号第三部分第（一）项第1点
     */
    public static final class OutpatientPooling extends Question<OutpatientPooling, OutpatientPooling.Answer> {
        private OutpatientPooling() { super("JZ-OP-04", Answer::new); }
        /** day of service 就医日期. */
        public OutpatientPooling date(LocalDate value) { return with("date", value); }
        /** policy-scope cost of this visit 本次就医的政策范围内费用 (yuan 元). */
        public OutpatientPooling inScopeCost(BigDecimal value) { return with("in_scope_cost", value); }
        /** designated institution 定点医药机构 (default 默认 true). */
        public OutpatientPooling designated(boolean value) { return with("designated", value); }
        /** policy-scope outpatient cost of the year before this visit 本年度本次就医前累计的政策范围内门诊费用 (yuan 元, default 默认 0.00). */
        public OutpatientPooling costBefore(BigDecimal value) { return with("cost_before", value); }
        /** pooling payments of the year before this visit 本年度本次就医前累计的门诊统筹支付金额 (yuan 元, default 默认 0.00). */
        public OutpatientPooling paidBefore(BigDecimal value) { return with("paid_before", value); }
        /** payable portions of the year before this visit (used with limit_on=costs) 本年度本次就医前累计的起付标准以上费用（limit_on=costs 时使用） (yuan 元, default 默认 0.00). */
        public OutpatientPooling portionBefore(BigDecimal value) { return with("portion_before", value); }
        /** annual deductible; absent: its floor 年度起付标准；未给出时取最低标准 (yuan 元, external 另行规定). */
        public OutpatientPooling deductible(BigDecimal value) { return with("deductible", value); }
        /** rate; absent: its floor 支付比例；未给出时取最低标准 (percent 百分数, external 另行规定). */
        public OutpatientPooling rate(BigDecimal value) { return with("rate", value); }
        /** annual cap; absent: its floor 年度最高支付限额；未给出时取最低标准 (yuan 元, external 另行规定). */
        public OutpatientPooling annualCap(BigDecimal value) { return with("annual_cap", value); }
        /** reading 条文适用口径: what the outpatient annual limit caps 门诊年度限额限制的对象 ({@link Words.LimitOn}, default 默认 payments). */
        public OutpatientPooling limitOn(String value) { return with("limit_on", value); }
        /** reading 条文适用口径: the outpatient cap of 2022, with one month in force 2022年仅施行一个月，门诊限额如何确定 ({@link Words.FirstYear}, default 默认 full). */
        public OutpatientPooling firstYear(String value) { return with("first_year", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public OutpatientPooling rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** payable portion of this visit 本次起付标准以上、可按比例支付的费用 (yuan 元). */
            public BigDecimal portion() { return decimal("portion"); }
            /** rate used 适用的支付比例 (percent 百分数). */
            public BigDecimal rateApplied() { return decimal("rate_applied"); }
            /** fund payment 统筹基金支付金额 (yuan 元). */
            public BigDecimal payment() { return decimal("payment"); }
            /** in_scope_cost - payment 个人负担金额（in_scope_cost - payment） (yuan 元). */
            public BigDecimal selfPay() { return decimal("self_pay"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal costAfter() { return decimal("cost_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal portionAfter() { return decimal("portion_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal paidAfter() { return decimal("paid_after"); }
            /** cap used 适用的年度限额 (yuan 元). */
            public BigDecimal capForYear() { return decimal("cap_for_year"); }
            /** cap left after this visit 本次就医后年度限额剩余 (yuan 元). */
            public BigDecimal remainingCap() { return decimal("remaining_cap"); }
            /** floor_baseline if none of deductible, rate and annual_cap was supplied deductible、rate、annual_cap 均未给出时为 floor_baseline ({@link Words.ParameterBasis}). */
            public String parameterBasis() { return word("parameter_basis"); }
        }
    }

    /** Benefit combination and separate ledger 同时享受、单独核算: {@link BenefitCombination}. */
    public static BenefitCombination benefitCombination() { return new BenefitCombination(); }

    /**
     * Benefit combination and separate ledger 同时享受、单独核算.
     *
     * <p>JZ-OP-05 · PREDICATE · 2022-12-01 …
     * <p>锦政办发〔2022〕14号 三(一)2, 三(二) · 锦政办发〔2022〕14号第三部分第（一）项第2点、第三部分第（二）项
     */
    public static final class BenefitCombination extends Question<BenefitCombination, BenefitCombination.Answer> {
        private BenefitCombination() { super("JZ-OP-05", Answer::new); }
        /** payment of JZ-OP-04 JZ-OP-04 的支付金额 (yuan 元). */
        public BenefitCombination poolingPayment(BigDecimal value) { return with("pooling_payment", value); }
        /** use of the fund's yearly cap before 此前已占用的统筹基金年度最高支付限额 (yuan 元). */
        public BenefitCombination fundCapUsed(BigDecimal value) { return with("fund_cap_used", value); }
        /** also draws 门诊慢特病 同时享受门诊慢特病待遇 (default 默认 false). */
        public BenefitCombination chronicPatient(boolean value) { return with("chronic_patient", value); }
        /** the same bill is claimed under both 同一费用在两项待遇下申报 (default 默认 false). */
        public BenefitCombination sameBill(boolean value) { return with("same_bill", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** unchanged 保持不变 (yuan 元). */
            public BigDecimal fundCapUsedAfter() { return decimal("fund_cap_used_after"); }
            /** nothing is carried into 大额医疗补助 不纳入职工大额医疗补助 (yuan 元). */
            public BigDecimal largeAidBase() { return decimal("large_aid_base"); }
            /** both benefits may be drawn 可同时享受两项待遇. */
            public boolean bothAllowed() { return truth("both_allowed"); }
        }
    }

    /** Account credit, employed 在职个人账户计入: {@link EmployeeAccountCredit}. */
    public static EmployeeAccountCredit employeeAccountCredit() { return new EmployeeAccountCredit(); }

    /**
     * Account credit, employed 在职个人账户计入.
     *
     * <p>JZ-OP-06 · EXACT EXTERNAL · 2022-12-01 …
     * <p>锦政办发〔2022〕14号 三(四)1 · 锦政办发〔2022〕14号第三部分第（四）项第1点
     */
    public static final class EmployeeAccountCredit extends Question<EmployeeAccountCredit, EmployeeAccountCredit.Answer> {
        private EmployeeAccountCredit() { super("JZ-OP-06", Answer::new); }
        /** month of the credit, any day 计入月份（填当月任意一天）. */
        public EmployeeAccountCredit date(LocalDate value) { return with("date", value); }
        /** monthly contribution base 缴费基数 月缴费基数 (yuan 元, external 另行规定). */
        public EmployeeAccountCredit contributionBase(BigDecimal value) { return with("contribution_base", value); }
        /** with a personal account, or pool only 统账结合或单建统筹 ({@link Words.AccountMode}). */
        public EmployeeAccountCredit accountMode(String value) { return with("account_mode", value); }
        /** months 月数 (months 月, default 默认 1). */
        public EmployeeAccountCredit months(long value) { return with("months", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public EmployeeAccountCredit rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** credit of one month 每月计入个人账户的金额 (yuan 元). */
            public BigDecimal monthlyCredit() { return decimal("monthly_credit"); }
            /** monthly_credit * months 计入合计（monthly_credit * months） (yuan 元). */
            public BigDecimal credit() { return decimal("credit"); }
        }
    }

    /** Account credit, retiree 退休个人账户划入: {@link RetireeAccountCredit}. */
    public static RetireeAccountCredit retireeAccountCredit() { return new RetireeAccountCredit(); }

    /**
     * Account credit, retiree 退休个人账户划入.
     *
     * <p>JZ-OP-07 · EXACT · 2022-12-01 …
     * <p>锦政办发〔2022〕14号 三(四)1 · 锦政办发〔2022〕14号第三部分第（四）项第1点
     */
    public static final class RetireeAccountCredit extends Question<RetireeAccountCredit, RetireeAccountCredit.Answer> {
        private RetireeAccountCredit() { super("JZ-OP-07", Answer::new); }
        /** month of the credit, any day 计入月份（填当月任意一天）. */
        public RetireeAccountCredit date(LocalDate value) { return with("date", value); }
        /** with a personal account, or pool only 统账结合或单建统筹 ({@link Words.AccountMode}). */
        public RetireeAccountCredit accountMode(String value) { return with("account_mode", value); }
        /** months as retiree 退休月数 (months 月, default 默认 1). */
        public RetireeAccountCredit months(long value) { return with("months", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** credit of one month 每月计入个人账户的金额 (yuan 元). */
            public BigDecimal monthlyCredit() { return decimal("monthly_credit"); }
            /** monthly_credit * months 计入合计（monthly_credit * months） (yuan 元). */
            public BigDecimal credit() { return decimal("credit"); }
            /** average monthly pension that the fixed sum is 2 % of (information) 定额按其2%确定的基本养老金月平均水平（供参考） (yuan 元). */
            public BigDecimal impliedAveragePension() { return decimal("implied_average_pension"); }
        }
    }

    /** Flexible-worker contribution 灵活就业缴费: {@link FlexibleWorkerContribution}. */
    public static FlexibleWorkerContribution flexibleWorkerContribution() { return new FlexibleWorkerContribution(); }

    /**
     * Flexible-worker contribution 灵活就业缴费.
     *
     * <p>JZ-OP-08 · EXACT EXTERNAL · 2022-12-01 …
     * <p>锦政办发〔2022〕14号 三(四)3 · 锦政办发〔2022〕14号第三部分第（四）项第3点
     */
    public static final class FlexibleWorkerContribution extends Question<FlexibleWorkerContribution, FlexibleWorkerContribution.Answer> {
        private FlexibleWorkerContribution() { super("JZ-OP-08", Answer::new); }
        /** month, any day 缴费月份（填当月任意一天）. */
        public FlexibleWorkerContribution date(LocalDate value) { return with("date", value); }
        /** last year's average monthly wage of the city's urban units 上年度全市全口径城镇单位就业人员月平均工资 (yuan 元, external 另行规定). */
        public FlexibleWorkerContribution averageWage(BigDecimal value) { return with("average_wage", value); }
        /** with a personal account, or pool only 统账结合或单建统筹 ({@link Words.AccountMode}). */
        public FlexibleWorkerContribution accountMode(String value) { return with("account_mode", value); }
        /** account base; absent: average_wage 个人账户缴费基数；未给出时取 average_wage (yuan 元, external 另行规定). */
        public FlexibleWorkerContribution contributionBase(BigDecimal value) { return with("contribution_base", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public FlexibleWorkerContribution rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** monthly contribution 每月缴费金额 (yuan 元). */
            public BigDecimal contribution() { return decimal("contribution"); }
            /** part credited to the account 计入个人账户的部分 (yuan 元). */
            public BigDecimal accountCredit() { return decimal("account_credit"); }
            /** part for the pool 计入统筹基金的部分 (yuan 元). */
            public BigDecimal toPool() { return decimal("to_pool"); }
        }
    }

    /** Pool-only retiree credit 单建统筹退休划入: {@link PoolOnlyRetireeCredit}. */
    public static PoolOnlyRetireeCredit poolOnlyRetireeCredit() { return new PoolOnlyRetireeCredit(); }

    /**
     * Pool-only retiree credit 单建统筹退休划入.
     *
     * <p>JZ-OP-09 · EXTERNAL · 2022-12-01 …
     * <p>锦政办发〔2022〕14号 三(四)3 · 锦政办发〔2022〕14号第三部分第（四）项第3点
     */
    public static final class PoolOnlyRetireeCredit extends Question<PoolOnlyRetireeCredit, PoolOnlyRetireeCredit.Answer> {
        private PoolOnlyRetireeCredit() { super("JZ-OP-09", Answer::new); }
        /** day of the credit 划入日期. */
        public PoolOnlyRetireeCredit date(LocalDate value) { return with("date", value); }
        /** retired 已退休. */
        public PoolOnlyRetireeCredit retired(boolean value) { return with("retired", value); }
        /** personal contribution to 大额医疗补助 for one period 一期职工大额医疗补助个人缴费; needed if retired retired 为 true 时必填 (yuan 元, external 另行规定). */
        public PoolOnlyRetireeCredit largeAidContribution(BigDecimal value) { return with("large_aid_contribution", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** credit of that period 该期的划入金额 (yuan 元). */
            public BigDecimal credit() { return decimal("credit"); }
        }
    }

    /** Use of the personal account 个人账户使用: {@link AccountUse}. */
    public static AccountUse accountUse() { return new AccountUse(); }

    /**
     * Use of the personal account 个人账户使用.
     *
     * <p>JZ-OP-10 · PREDICATE · 2022-12-01 …
     * <p>锦政办发〔2022〕14号 三(四)2 · 锦政办发〔2022〕14号第三部分第（四）项第2点
     */
    public static final class AccountUse extends Question<AccountUse, AccountUse.Answer> {
        private AccountUse() { super("JZ-OP-10", Answer::new); }
        /** whose expense 费用所属人与本人的关系 ({@link Words.Relation}). */
        public AccountUse relation(String value) { return with("relation", value); }
        /** kind of expense 费用种类 ({@link Words.Expense}). */
        public AccountUse expense(String value) { return with("expense", value); }
        /** designated institution or pharmacy 定点医疗机构或定点零售药店 (default 默认 true). */
        public AccountUse designated(boolean value) { return with("designated", value); }
        /** State policy permits this public-health expense 国家政策允许的公共卫生费用 (default 默认 false). */
        public AccountUse statePermits(boolean value) { return with("state_permits", value); }
        /** the announced family-premium use has been put in force 家庭成员参保缴费的使用办法已施行 (default 默认 false, external 另行规定). */
        public AccountUse premiumInForce(boolean value) { return with("premium_in_force", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the account may pay 可以使用个人账户支付. */
            public boolean allowed() { return truth("allowed"); }
        }
    }

    /** Effective date 实施日期: {@link OutpatientPoolingInForce}. */
    public static OutpatientPoolingInForce outpatientPoolingInForce() { return new OutpatientPoolingInForce(); }

    /**
     * Effective date 实施日期.
     *
     * <p>JZ-OP-11 · EXACT · 2022-12-01 …
     * <p>锦政办发〔2022〕14号 last line · 锦政办发〔2022〕14号末段
     */
    public static final class OutpatientPoolingInForce extends Question<OutpatientPoolingInForce, OutpatientPoolingInForce.Answer> {
        private OutpatientPoolingInForce() { super("JZ-OP-11", Answer::new); }
        /** day to test 待判断的日期. */
        public OutpatientPoolingInForce date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the instrument is in force on date 文件在该日有效. */
            public boolean inForce() { return truth("in_force"); }
            /** first day in force 有效期首日. */
            public LocalDate validFrom() { return day("valid_from"); }
        }
    }

    /** Order that a schedule must keep 待遇向基层和退休人员倾斜: {@link PoolingScheduleOrder}. */
    public static PoolingScheduleOrder poolingScheduleOrder() { return new PoolingScheduleOrder(); }

    /**
     * Order that a schedule must keep 待遇向基层和退休人员倾斜.
     *
     * <p>JZ-OP-12 · PRINCIPLE EXTERNAL · 2022-12-01 …
     * <p>锦政办发〔2022〕14号 三(一)1 · 锦政办发〔2022〕14号第三部分第（一）项第1点
     */
    public static final class PoolingScheduleOrder extends Question<PoolingScheduleOrder, PoolingScheduleOrder.Answer> {
        private PoolingScheduleOrder() { super("JZ-OP-12", Answer::new); }
        /** employees, primary level 在职职工，基层医疗机构 (percent 百分数, external 另行规定). */
        public PoolingScheduleOrder primaryRate(BigDecimal value) { return with("primary_rate", value); }
        /** employees, secondary level 在职职工，二级医疗机构 (percent 百分数, external 另行规定). */
        public PoolingScheduleOrder secondaryRate(BigDecimal value) { return with("secondary_rate", value); }
        /** employees, tertiary level 在职职工，三级医疗机构 (percent 百分数, external 另行规定). */
        public PoolingScheduleOrder tertiaryRate(BigDecimal value) { return with("tertiary_rate", value); }
        /** retirees, primary level 退休人员，基层医疗机构 (percent 百分数, external 另行规定). */
        public PoolingScheduleOrder retiredPrimaryRate(BigDecimal value) { return with("retired_primary_rate", value); }
        /** retirees, secondary level 退休人员，二级医疗机构 (percent 百分数, external 另行规定). */
        public PoolingScheduleOrder retiredSecondaryRate(BigDecimal value) { return with("retired_secondary_rate", value); }
        /** retirees, tertiary level 退休人员，三级医疗机构 (percent 百分数, external 另行规定). */
        public PoolingScheduleOrder retiredTertiaryRate(BigDecimal value) { return with("retired_tertiary_rate", value); }
        /** employees, primary level 在职职工，基层医疗机构 (yuan 元, external 另行规定). */
        public PoolingScheduleOrder primaryDeductible(BigDecimal value) { return with("primary_deductible", value); }
        /** employees, secondary level 在职职工，二级医疗机构 (yuan 元, external 另行规定). */
        public PoolingScheduleOrder secondaryDeductible(BigDecimal value) { return with("secondary_deductible", value); }
        /** employees, tertiary level 在职职工，三级医疗机构 (yuan 元, external 另行规定). */
        public PoolingScheduleOrder tertiaryDeductible(BigDecimal value) { return with("tertiary_deductible", value); }
        /** retirees, primary level 退休人员，基层医疗机构 (yuan 元, external 另行规定). */
        public PoolingScheduleOrder retiredPrimaryDeductible(BigDecimal value) { return with("retired_primary_deductible", value); }
        /** retirees, secondary level 退休人员，二级医疗机构 (yuan 元, external 另行规定). */
        public PoolingScheduleOrder retiredSecondaryDeductible(BigDecimal value) { return with("retired_secondary_deductible", value); }
        /** retirees, tertiary level 退休人员，三级医疗机构 (yuan 元, external 另行规定). */
        public PoolingScheduleOrder retiredTertiaryDeductible(BigDecimal value) { return with("retired_tertiary_deductible", value); }
        /** employees 在职职工 (yuan 元, external 另行规定). */
        public PoolingScheduleOrder annualCap(BigDecimal value) { return with("annual_cap", value); }
        /** retirees 退休人员 (yuan 元, external 另行规定). */
        public PoolingScheduleOrder retiredAnnualCap(BigDecimal value) { return with("retired_annual_cap", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** ok or violation 判定结果：ok 或 violation ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
            /** where the order is broken 不符合倾斜要求之处 ({@link Words.ScheduleOrder}). */
            public List<String> broken() { return words("broken"); }
        }
    }

    /** Categories and multiple identity 救助对象、就高不重复: {@link AidCategory}. */
    public static AidCategory aidCategory() { return new AidCategory(); }

    /**
     * Categories and multiple identity 救助对象、就高不重复.
     *
     * <p>JZ-MA-01 · PREDICATE · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(二) · 锦政办发〔2022〕16号第三部分第（二）项
     */
    public static final class AidCategory extends Question<AidCategory, AidCategory.Answer> {
        private AidCategory() { super("JZ-MA-01", Answer::new); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public AidCategory recipients(String... value) { return with("recipients", value); }
        /** the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算 (default 默认 false, external 另行规定). */
        public AidCategory criteriaIssued(boolean value) { return with("criteria_issued", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** category used for basic and tilt aid 据以计算基本救助和倾斜救助的救助对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** category is not none 属于救助对象（类别不为 none）. */
            public boolean eligible() { return truth("eligible"); }
            /** a monitoring group is among the identities; its aid parameters are external (JZ-MA-09) 身份中有监测对象，其救助标准另行规定（JZ-MA-09）. */
            public boolean externalGroup() { return truth("external_group"); }
        }
    }

    /** Premium subsidy 资助参保: {@link PremiumSubsidy}. */
    public static PremiumSubsidy premiumSubsidy() { return new PremiumSubsidy(); }

    /**
     * Premium subsidy 资助参保.
     *
     * <p>JZ-MA-02 · EXACT EXTERNAL · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(三) · 锦政办发〔2022〕16号第三部分第（三）项
     */
    public static final class PremiumSubsidy extends Question<PremiumSubsidy, PremiumSubsidy.Answer> {
        private PremiumSubsidy() { super("JZ-MA-02", Answer::new); }
        /** reference day 基准日. */
        public PremiumSubsidy date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public PremiumSubsidy recipients(String... value) { return with("recipients", value); }
        /** personal premium of the residents' insurance 城乡居民基本医保个人缴费标准; needed if an identity is subsidised 有资助参保身份时必填 (yuan 元, external 另行规定). */
        public PremiumSubsidy premium(BigDecimal value) { return with("premium", value); }
        /** inside the consolidation transition period 处于巩固脱贫攻坚成果过渡期内; needed for relapsed_poor, subsistence, monitored relapsed_poor、subsistence、monitored 必填 (external 另行规定). */
        public PremiumSubsidy transition(boolean value) { return with("transition", value); }
        /** fixed sum after the transition period 过渡期后的定额资助标准; needed for them if not transition 上述身份在 transition 为 false 时必填 (yuan 元, external 另行规定). */
        public PremiumSubsidy fixedSubsidy(BigDecimal value) { return with("fixed_subsidy", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public PremiumSubsidy rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** premium paid by the aid fund 医疗救助基金资助的个人缴费金额 (yuan 元). */
            public BigDecimal subsidy() { return decimal("subsidy"); }
            /** share of the premium 资助占个人缴费的比例; absent for a fixed sum 定额资助时不列 (percent 百分数). */
            public BigDecimal share() { return decimal("share"); }
        }
    }

    /** Critical-illness insurance rate 大病保险支付比例: {@link CriticalIllnessPayment}. */
    public static CriticalIllnessPayment criticalIllnessPayment() { return new CriticalIllnessPayment(); }

    /**
     * Critical-illness insurance rate 大病保险支付比例.
     *
     * <p>JZ-MA-03 · EXACT EXTERNAL · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(四) · 锦政办发〔2022〕16号第三部分第（四）项
     */
    public static final class CriticalIllnessPayment extends Question<CriticalIllnessPayment, CriticalIllnessPayment.Answer> {
        private CriticalIllnessPayment() { super("JZ-MA-03", Answer::new); }
        /** day of service 就医日期. */
        public CriticalIllnessPayment date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public CriticalIllnessPayment recipients(String... value) { return with("recipients", value); }
        /** cost payable by critical-illness insurance, after its deductible and within its cap 大病保险起付线以上、可由大病保险支付的费用 (yuan 元, external 另行规定). */
        public CriticalIllnessPayment payableBase(BigDecimal value) { return with("payable_base", value); }
        /** general rate (the text only says that 70 % is raised to 75 %) 一般支付比例（文件只写明由70%提高至75%） (percent 百分数, default 默认 70%). */
        public CriticalIllnessPayment baseRate(BigDecimal value) { return with("base_rate", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public CriticalIllnessPayment rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** rate used 适用的支付比例 (percent 百分数). */
            public BigDecimal rateApplied() { return decimal("rate_applied"); }
            /** insurance payment 大病保险支付金额 (yuan 元). */
            public BigDecimal payment() { return decimal("payment"); }
        }
    }

    /** Covered costs (aid base) 救助费用范围: {@link CoveredCost}. */
    public static CoveredCost coveredCost() { return new CoveredCost(); }

    /**
     * Covered costs (aid base) 救助费用范围.
     *
     * <p>JZ-MA-04 · PREDICATE · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(五)1, 三(八)2 · 锦政办发〔2022〕16号第三部分第（五）项第1点、第三部分第（八）项第2点
     */
    public static final class CoveredCost extends Question<CoveredCost, CoveredCost.Answer> {
        private CoveredCost() { super("JZ-MA-04", Answer::new); }
        /** kind of cost 费用种类 ({@link Words.CostKind}). */
        public CoveredCost costKind(String value) { return with("cost_kind", value); }
        /** policy-scope cost (out-of-scope cost is never passed in) 政策范围内费用（不含政策范围外费用） (yuan 元). */
        public CoveredCost inScopeCost(BigDecimal value) { return with("in_scope_cost", value); }
        /** paid by basic and critical-illness insurance 基本医保、大病保险已支付金额 (yuan 元, default 默认 0.00). */
        public CoveredCost insurancePaid(BigDecimal value) { return with("insurance_paid", value); }
        /** designated institution 定点医药机构 (default 默认 true). */
        public CoveredCost designated(boolean value) { return with("designated", value); }
        /** care in another place 异地就医 (default 默认 false). */
        public CoveredCost otherPlace(boolean value) { return with("other_place", value); }
        /** meets the city's other-place rules 符合市异地就医规定; needed if other_place other_place 为 true 时必填 (external 另行规定). */
        public CoveredCost otherPlaceOk(boolean value) { return with("other_place_ok", value); }
        /** reading 条文适用口径: whether ordinary outpatient visits are aid cost in Jinzhou 锦州普通门诊费用是否属于救助费用 ({@link Words.PlainOutpatient}, default 默认 excluded). */
        public CoveredCost plainOutpatient(String value) { return with("plain_outpatient", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the cost counts for aid 属于救助费用范围. */
            public boolean counted() { return truth("counted"); }
            /** amount that enters the aid base 纳入救助范围的个人自付费用 (yuan 元). */
            public BigDecimal selfPay() { return decimal("self_pay"); }
        }
    }

    /** Basic aid for one claim 基本救助: {@link BasicAid}. */
    public static BasicAid basicAid() { return new BasicAid(); }

    /**
     * Basic aid for one claim 基本救助.
     *
     * <p>JZ-MA-05 · EXACT · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(五)2 · 锦政办发〔2022〕16号第三部分第（五）项第2点
     */
    public static final class BasicAid extends Question<BasicAid, BasicAid.Answer> {
        private BasicAid() { super("JZ-MA-05", Answer::new); }
        /** day of service 就医日期. */
        public BasicAid date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public BasicAid recipients(String... value) { return with("recipients", value); }
        /** the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算 (default 默认 false, external 另行规定). */
        public BasicAid criteriaIssued(boolean value) { return with("criteria_issued", value); }
        /** aid base of this claim (JZ-MA-04) 本次纳入救助范围的个人自付费用（JZ-MA-04） (yuan 元). */
        public BasicAid selfPay(BigDecimal value) { return with("self_pay", value); }
        /** aid base of the year before this claim 本年度此前累计纳入救助范围的个人自付费用 (yuan 元, default 默认 0.00). */
        public BasicAid selfPayBefore(BigDecimal value) { return with("self_pay_before", value); }
        /** basic aid of the year paid before this claim 本年度此前已支付的基本救助金额 (yuan 元, default 默认 0.00). */
        public BasicAid basicPaidBefore(BigDecimal value) { return with("basic_paid_before", value); }
        /** reading 条文适用口径: whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次 ({@link Words.DeductibleBasis}, default 默认 annual). */
        public BasicAid deductibleBasis(String value) { return with("deductible_basis", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public BasicAid rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** category used 据以计算的救助对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** payable portion of this claim 本次起付标准以上、可按比例救助的费用 (yuan 元). */
            public BigDecimal basicPortion() { return decimal("basic_portion"); }
            /** rate 救助比例 (percent 百分数). */
            public BigDecimal rateApplied() { return decimal("rate_applied"); }
            /** basic aid 基本救助金额 (yuan 元). */
            public BigDecimal basicAid() { return decimal("basic_aid"); }
            /** self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid） (yuan 元). */
            public BigDecimal residual() { return decimal("residual"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal selfPayAfter() { return decimal("self_pay_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal basicPaidAfter() { return decimal("basic_paid_after"); }
            /** basic cap left 基本救助年度限额剩余 (yuan 元). */
            public BigDecimal remainingCap() { return decimal("remaining_cap"); }
        }
    }

    /** Tilt aid for one claim 倾斜救助: {@link TiltAid}. */
    public static TiltAid tiltAid() { return new TiltAid(); }

    /**
     * Tilt aid for one claim 倾斜救助.
     *
     * <p>JZ-MA-06 · EXACT · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(五)2 · 锦政办发〔2022〕16号第三部分第（五）项第2点
     */
    public static final class TiltAid extends Question<TiltAid, TiltAid.Answer> {
        private TiltAid() { super("JZ-MA-06", Answer::new); }
        /** day of service 就医日期. */
        public TiltAid date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public TiltAid recipients(String... value) { return with("recipients", value); }
        /** the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算 (default 默认 false, external 另行规定). */
        public TiltAid criteriaIssued(boolean value) { return with("criteria_issued", value); }
        /** policy-scope self-pay of this claim left after basic aid actually paid 本次实际支付基本救助后剩余的政策范围内个人自付费用 (yuan 元). */
        public TiltAid residual(BigDecimal value) { return with("residual", value); }
        /** tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助） (yuan 元, default 默认 0.00). */
        public TiltAid residualBefore(BigDecimal value) { return with("residual_before", value); }
        /** part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 (yuan 元, default 默认 0.00). */
        public TiltAid tiltedBefore(BigDecimal value) { return with("tilted_before", value); }
        /** tilt aid of the year paid before 本年度此前已支付的倾斜救助金额 (yuan 元, default 默认 0.00). */
        public TiltAid tiltPaidBefore(BigDecimal value) { return with("tilt_paid_before", value); }
        /** reading 条文适用口径: what opens tilt aid in Jinzhou 锦州倾斜救助的启动条件 ({@link Words.TiltTrigger}, default 默认 always). */
        public TiltAid tiltTrigger(String value) { return with("tilt_trigger", value); }
        /** reading 条文适用口径: tilt aid in Jinzhou after a change of identity inside the year 锦州年度内身份变更后倾斜救助的计算 ({@link Words.IdentityChange}, default 默认 prospective). */
        public TiltAid identityChange(String value) { return with("identity_change", value); }
        /** basic aid of the year including this claim 本年度含本次在内的基本救助金额; needed with tilt_trigger=after_basic_cap tilt_trigger=after_basic_cap 时必填 (yuan 元). */
        public TiltAid basicPaid(BigDecimal value) { return with("basic_paid", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public TiltAid rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** category used 据以计算的救助对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** tilt aid is open 符合倾斜救助条件. */
            public boolean triggered() { return truth("triggered"); }
            /** excess tilted by this claim 本次按比例给予倾斜救助的起付标准以上部分 (yuan 元). */
            public BigDecimal tiltPortion() { return decimal("tilt_portion"); }
            /** tilt aid 倾斜救助金额 (yuan 元). */
            public BigDecimal tiltAid() { return decimal("tilt_aid"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal residualAfter() { return decimal("residual_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal tiltedAfter() { return decimal("tilted_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal tiltPaidAfter() { return decimal("tilt_paid_after"); }
            /** tilt cap left 倾斜救助年度限额剩余 (yuan 元). */
            public BigDecimal remainingTiltCap() { return decimal("remaining_tilt_cap"); }
        }
    }

    /** Settle one claim (aid pipeline) 先保险后救助结算: {@link MedicalAid}. */
    public static MedicalAid medicalAid() { return new MedicalAid(); }

    /**
     * Settle one claim (aid pipeline) 先保险后救助结算.
     *
     * <p>JZ-MA-07 · EXACT · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(四), (五) · 锦政办发〔2022〕16号第三部分第（四）项、第（五）项
     */
    public static final class MedicalAid extends Question<MedicalAid, MedicalAid.Answer> {
        private MedicalAid() { super("JZ-MA-07", Answer::new); }
        /** day of service 就医日期. */
        public MedicalAid date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public MedicalAid recipients(String... value) { return with("recipients", value); }
        /** the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算 (default 默认 false, external 另行规定). */
        public MedicalAid criteriaIssued(boolean value) { return with("criteria_issued", value); }
        /** aid base of this claim after insurance (JZ-MA-04) 本次医保支付后纳入救助范围的个人自付费用（JZ-MA-04） (yuan 元). */
        public MedicalAid selfPay(BigDecimal value) { return with("self_pay", value); }
        /** aid base of the year before this claim 本年度此前累计纳入救助范围的个人自付费用 (yuan 元, default 默认 0.00). */
        public MedicalAid selfPayBefore(BigDecimal value) { return with("self_pay_before", value); }
        /** basic aid of the year paid before this claim 本年度此前已支付的基本救助金额 (yuan 元, default 默认 0.00). */
        public MedicalAid basicPaidBefore(BigDecimal value) { return with("basic_paid_before", value); }
        /** tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助） (yuan 元, default 默认 0.00). */
        public MedicalAid residualBefore(BigDecimal value) { return with("residual_before", value); }
        /** part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 (yuan 元, default 默认 0.00). */
        public MedicalAid tiltedBefore(BigDecimal value) { return with("tilted_before", value); }
        /** tilt aid of the year paid before 本年度此前已支付的倾斜救助金额 (yuan 元, default 默认 0.00). */
        public MedicalAid tiltPaidBefore(BigDecimal value) { return with("tilt_paid_before", value); }
        /** reading 条文适用口径: whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次 ({@link Words.DeductibleBasis}, default 默认 annual). */
        public MedicalAid deductibleBasis(String value) { return with("deductible_basis", value); }
        /** reading 条文适用口径: what opens tilt aid in Jinzhou 锦州倾斜救助的启动条件 ({@link Words.TiltTrigger}, default 默认 always). */
        public MedicalAid tiltTrigger(String value) { return with("tilt_trigger", value); }
        /** reading 条文适用口径: tilt aid in Jinzhou after a change of identity inside the year 锦州年度内身份变更后倾斜救助的计算 ({@link Words.IdentityChange}, default 默认 prospective). */
        public MedicalAid identityChange(String value) { return with("identity_change", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public MedicalAid rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** category used 据以计算的救助对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** payable portion of this claim 本次起付标准以上、可按比例救助的费用 (yuan 元). */
            public BigDecimal basicPortion() { return decimal("basic_portion"); }
            /** basic aid 基本救助金额 (yuan 元). */
            public BigDecimal basicAid() { return decimal("basic_aid"); }
            /** self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid） (yuan 元). */
            public BigDecimal residual() { return decimal("residual"); }
            /** tilt aid is open 符合倾斜救助条件. */
            public boolean triggered() { return truth("triggered"); }
            /** excess tilted by this claim 本次按比例给予倾斜救助的起付标准以上部分 (yuan 元). */
            public BigDecimal tiltPortion() { return decimal("tilt_portion"); }
            /** tilt aid 倾斜救助金额 (yuan 元). */
            public BigDecimal tiltAid() { return decimal("tilt_aid"); }
            /** basic_aid + tilt_aid 救助合计（basic_aid + tilt_aid） (yuan 元). */
            public BigDecimal totalAid() { return decimal("total_aid"); }
            /** self_pay - total_aid; negative only when a catch-up pays for earlier bills (year_recomputed, after_basic_cap) 个人负担金额（self_pay - total_aid）；仅在本次补付以前费用的救助时为负数（year_recomputed、after_basic_cap） (yuan 元). */
            public BigDecimal patientPays() { return decimal("patient_pays"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal selfPayAfter() { return decimal("self_pay_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal basicPaidAfter() { return decimal("basic_paid_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal residualAfter() { return decimal("residual_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal tiltedAfter() { return decimal("tilted_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal tiltPaidAfter() { return decimal("tilt_paid_after"); }
            /** a monitoring group is among the identities, its external parameters may be better 身份中有监测对象，其另行规定的标准可能更优. */
            public boolean externalGroup() { return truth("external_group"); }
        }
    }

    /** Psychiatric bed-day quota 按病床日定额救助: {@link BedDayQuota}. */
    public static BedDayQuota bedDayQuota() { return new BedDayQuota(); }

    /**
     * Psychiatric bed-day quota 按病床日定额救助.
     *
     * <p>JZ-MA-08 · EXACT EXTERNAL · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(五)2 · 锦政办发〔2022〕16号第三部分第（五）项第2点
     */
    public static final class BedDayQuota extends Question<BedDayQuota, BedDayQuota.Answer> {
        private BedDayQuota() { super("JZ-MA-08", Answer::new); }
        /** day of discharge 出院日期. */
        public BedDayQuota date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public BedDayQuota recipients(String... value) { return with("recipients", value); }
        /** another recipient in hardship accepted under 等 经认定属于“等生活困难”的其他救助对象 (default 默认 false). */
        public BedDayQuota otherHardship(boolean value) { return with("other_hardship", value); }
        /** bed-days (how the days of admission and discharge count is set elsewhere) 住院床日数（入院日、出院日是否计算另行规定） (days 日). */
        public BedDayQuota days(long value) { return with("days", value); }
        /** quota per bed-day 每病床日定额 (yuan 元, external 另行规定). */
        public BedDayQuota quota(BigDecimal value) { return with("quota", value); }
        /** policy-scope cost of the stay 当次住院政策范围内费用 (yuan 元). */
        public BedDayQuota inScopeCost(BigDecimal value) { return with("in_scope_cost", value); }
        /** paid by insurance 医保已支付金额 (yuan 元, default 默认 0.00). */
        public BedDayQuota insurancePaid(BigDecimal value) { return with("insurance_paid", value); }
        /** basic aid of the year paid before this claim 本年度此前已支付的基本救助金额 (yuan 元, default 默认 0.00). */
        public BedDayQuota basicPaidBefore(BigDecimal value) { return with("basic_paid_before", value); }
        /** reading 条文适用口径: the bed-day quota above the actual cost 病床日定额高于实际费用的处理 ({@link Words.QuotaWhenCheaper}, default 默认 full). */
        public BedDayQuota quotaWhenCheaper(String value) { return with("quota_when_cheaper", value); }
        /** reading 条文适用口径: whether the bed-day quota uses up the annual basic cap 病床日定额救助是否占用基本救助年度限额 ({@link Words.QuotaCap}, default 默认 separate). */
        public BedDayQuota quotaCap(String value) { return with("quota_cap", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** covered by the quota 属于按病床日定额救助的对象. */
            public boolean eligible() { return truth("eligible"); }
            /** aid 救助金额 (yuan 元). */
            public BigDecimal quotaAid() { return decimal("quota_aid"); }
            /** policy-scope share of the patient 患者个人负担的政策范围内费用 (yuan 元). */
            public BigDecimal patientPays() { return decimal("patient_pays"); }
            /** borne by the hospital 由定点医疗机构承担的费用 (yuan 元). */
            public BigDecimal hospitalPays() { return decimal("hospital_pays"); }
            /** accumulator; changed only under quota_cap=shared 年度累计数；仅在 quota_cap=shared 时变动 (yuan 元). */
            public BigDecimal basicPaidAfter() { return decimal("basic_paid_after"); }
        }
    }

    /** Monitoring groups with supplied parameters 返贫致贫、监测帮扶、其他监测: {@link MonitoredAid}. */
    public static MonitoredAid monitoredAid() { return new MonitoredAid(); }

    /**
     * Monitoring groups with supplied parameters 返贫致贫、监测帮扶、其他监测.
     *
     * <p>JZ-MA-09 · EXTERNAL · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(五)3 · 锦政办发〔2022〕16号第三部分第（五）项第3点
     */
    public static final class MonitoredAid extends Question<MonitoredAid, MonitoredAid.Answer> {
        private MonitoredAid() { super("JZ-MA-09", Answer::new); }
        /** day of service 就医日期. */
        public MonitoredAid date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public MonitoredAid recipients(String... value) { return with("recipients", value); }
        /** aid base of this claim 本次纳入救助范围的个人自付费用 (yuan 元). */
        public MonitoredAid selfPay(BigDecimal value) { return with("self_pay", value); }
        /** aid base of the year before this claim 本年度此前累计纳入救助范围的个人自付费用 (yuan 元, default 默认 0.00). */
        public MonitoredAid selfPayBefore(BigDecimal value) { return with("self_pay_before", value); }
        /** basic aid of the year paid before this claim 本年度此前已支付的基本救助金额 (yuan 元, default 默认 0.00). */
        public MonitoredAid basicPaidBefore(BigDecimal value) { return with("basic_paid_before", value); }
        /** aid deductible of the rural-revitalisation policy 乡村振兴有效衔接政策规定的救助起付标准 (yuan 元, external 另行规定). */
        public MonitoredAid deductible(BigDecimal value) { return with("deductible", value); }
        /** aid rate 救助比例 (percent 百分数, external 另行规定). */
        public MonitoredAid rate(BigDecimal value) { return with("rate", value); }
        /** annual aid cap 年度救助限额 (yuan 元, external 另行规定). */
        public MonitoredAid annualCap(BigDecimal value) { return with("annual_cap", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public MonitoredAid rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** monitoring group 监测对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** payable portion 起付标准以上、可按比例支付的部分 (yuan 元). */
            public BigDecimal basicPortion() { return decimal("basic_portion"); }
            /** aid 救助金额 (yuan 元). */
            public BigDecimal basicAid() { return decimal("basic_aid"); }
            /** self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid） (yuan 元). */
            public BigDecimal residual() { return decimal("residual"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal selfPayAfter() { return decimal("self_pay_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal basicPaidAfter() { return decimal("basic_paid_after"); }
        }
    }

    /** Alert thresholds 因病致贫返贫双预警标准: {@link BurdenAlert}. */
    public static BurdenAlert burdenAlert() { return new BurdenAlert(); }

    /**
     * Alert thresholds 因病致贫返贫双预警标准.
     *
     * <p>JZ-MA-10 · EXACT · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(六)1 · 锦政办发〔2022〕16号第三部分第（六）项第1点
     */
    public static final class BurdenAlert extends Question<BurdenAlert, BurdenAlert.Answer> {
        private BurdenAlert() { super("JZ-MA-10", Answer::new); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public BurdenAlert recipients(String... value) { return with("recipients", value); }
        /** insurance of the person 参保险种 ({@link Words.Insurance}). */
        public BurdenAlert insurance(String value) { return with("insurance", value); }
        /** personal medical burden of the year after basic and critical-illness insurance, before aid 基本医保、大病保险支付后、救助前的个人年度医疗费用负担 (yuan 元). */
        public BurdenAlert burden(BigDecimal value) { return with("burden", value); }
        /** reading 条文适用口径: whether a burden of exactly the threshold raises an alert 个人负担恰好等于预警标准的，是否预警 ({@link Words.Alert}, default 默认 at_least). */
        public BurdenAlert alert(String value) { return with("alert", value); }
        /** reference day 基准日. */
        public BurdenAlert date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** group 监测类别 ({@link Words.AlertGroup}). */
            public String alertGroup() { return word("alert_group"); }
            /** threshold 预警标准 (yuan 元). */
            public BigDecimal threshold() { return decimal("threshold"); }
            /** an alert is raised 应当预警. */
            public boolean alerted() { return truth("alerted"); }
        }
    }

    /** 12-month look-back (one-off aid) 因病致贫重病患者一次性医疗救助: {@link LookBackAid}. */
    public static LookBackAid lookBackAid() { return new LookBackAid(); }

    /**
     * 12-month look-back (one-off aid) 因病致贫重病患者一次性医疗救助.
     *
     * <p>JZ-MA-11 · EXACT · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(六)2 · 锦政办发〔2022〕16号第三部分第（六）项第2点
     */
    public static final class LookBackAid extends Question<LookBackAid, LookBackAid.Answer> {
        private LookBackAid() { super("JZ-MA-11", Answer::new); }
        /** day the identity illness_poor was confirmed 因病致贫重病患者身份确认之日. */
        public LookBackAid confirmed(LocalDate value) { return with("confirmed", value); }
        /** policy-scope self-pay dated inside the window, summed by the caller 追溯期内个人负担的政策范围内医疗费用合计（由调用方汇总） (yuan 元, default 默认 0.00). */
        public LookBackAid lookBackSelfPay(BigDecimal value) { return with("look_back_self_pay", value); }
        /** in basic insurance 参加基本医保 (default 默认 true). */
        public LookBackAid insured(boolean value) { return with("insured", value); }
        /** aid base of the year of confirmation before 身份确认当年此前累计纳入救助范围的个人自付费用 (yuan 元, default 默认 0.00). */
        public LookBackAid selfPayBefore(BigDecimal value) { return with("self_pay_before", value); }
        /** basic aid of the year paid before this claim 本年度此前已支付的基本救助金额 (yuan 元, default 默认 0.00). */
        public LookBackAid basicPaidBefore(BigDecimal value) { return with("basic_paid_before", value); }
        /** reading 条文适用口径: whether the day of confirmation lies in the look-back window 身份确认之日是否在追溯期内 ({@link Words.ConfirmationDay}, default 默认 excluded). */
        public LookBackAid confirmationDay(String value) { return with("confirmation_day", value); }
        /** reading 条文适用口径: look-back costs from before the rules were in force 追溯期内、文件施行前发生的费用 ({@link Words.PreForceCosts}, default 默认 counted). */
        public LookBackAid preForceCosts(String value) { return with("pre_force_costs", value); }
        /** reading 条文适用口径: the deductible of the one-off look-back aid 一次性追溯救助的起付标准 ({@link Words.LookBackDeductible}, default 默认 shared). */
        public LookBackAid lookBackDeductible(String value) { return with("look_back_deductible", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public LookBackAid rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** first day of the window 追溯期首日. */
            public LocalDate windowFrom() { return day("window_from"); }
            /** last day of the window 追溯期末日. */
            public LocalDate windowTo() { return day("window_to"); }
            /** insured 已参加基本医保. */
            public boolean eligible() { return truth("eligible"); }
            /** payable portion 起付标准以上、可按比例支付的部分 (yuan 元). */
            public BigDecimal basicPortion() { return decimal("basic_portion"); }
            /** one-off aid 一次性救助金额 (yuan 元). */
            public BigDecimal basicAid() { return decimal("basic_aid"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal selfPayAfter() { return decimal("self_pay_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal basicPaidAfter() { return decimal("basic_paid_after"); }
        }
    }

    /** Direct or on application 直接救助、依申请: {@link AidChannel}. */
    public static AidChannel aidChannel() { return new AidChannel(); }

    /**
     * Direct or on application 直接救助、依申请.
     *
     * <p>JZ-MA-12 · PREDICATE · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(六)2 · 锦政办发〔2022〕16号第三部分第（六）项第2点
     */
    public static final class AidChannel extends Question<AidChannel, AidChannel.Answer> {
        private AidChannel() { super("JZ-MA-12", Answer::new); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public AidChannel recipients(String... value) { return with("recipients", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** channel 救助方式 ({@link Words.Channel}). */
            public String channel() { return word("channel"); }
        }
    }

    /** Treatment first, no deposit 先诊疗后付费: {@link DepositWaiver}. */
    public static DepositWaiver depositWaiver() { return new DepositWaiver(); }

    /**
     * Treatment first, no deposit 先诊疗后付费.
     *
     * <p>JZ-MA-13 · PREDICATE · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(八)2 · 锦政办发〔2022〕16号第三部分第（八）项第2点
     */
    public static final class DepositWaiver extends Question<DepositWaiver, DepositWaiver.Answer> {
        private DepositWaiver() { super("JZ-MA-13", Answer::new); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public DepositWaiver recipients(String... value) { return with("recipients", value); }
        /** referred after first contact at grass-roots level 经基层首诊转诊. */
        public DepositWaiver referred(boolean value) { return with("referred", value); }
        /** institution inside the city 市域内医疗机构. */
        public DepositWaiver inCity(boolean value) { return with("in_city", value); }
        /** designated institution 定点医药机构 (default 默认 true). */
        public DepositWaiver designated(boolean value) { return with("designated", value); }
        /** hospital stay 住院 (default 默认 true). */
        public DepositWaiver inpatient(boolean value) { return with("inpatient", value); }
        /** deposit otherwise asked for 不免除时应缴纳的住院押金 (yuan 元). */
        public DepositWaiver deposit(BigDecimal value) { return with("deposit", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** treatment first, no deposit 先诊疗后付费，免除住院押金. */
            public boolean waived() { return truth("waived"); }
            /** 0 if waived, else the deposit 免除押金的为0，否则为应缴押金; only if deposit is given 仅在给出 deposit 时 (yuan 元). */
            public BigDecimal depositDue() { return decimal("deposit_due"); }
        }
    }

    /** Effective date and precedence 执行日期: {@link MedicalAidInForce}. */
    public static MedicalAidInForce medicalAidInForce() { return new MedicalAidInForce(); }

    /**
     * Effective date and precedence 执行日期.
     *
     * <p>JZ-MA-14 · EXACT · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 last line · 锦政办发〔2022〕16号末段
     */
    public static final class MedicalAidInForce extends Question<MedicalAidInForce, MedicalAidInForce.Answer> {
        private MedicalAidInForce() { super("JZ-MA-14", Answer::new); }
        /** day to test 待判断的日期. */
        public MedicalAidInForce date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the instrument is in force on date 文件在该日有效. */
            public boolean inForce() { return truth("in_force"); }
            /** first day in force 有效期首日. */
            public LocalDate validFrom() { return day("valid_from"); }
        }
    }

    /** Fund year settlement 年度清算: {@link FundYear}. */
    public static FundYear fundYear() { return new FundYear(); }

    /**
     * Fund year settlement 年度清算.
     *
     * <p>JZ-MA-15 · EXACT · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 annex 二, 三(三) · 锦政办发〔2022〕16号附件第二部分、第三部分第（三）项
     */
    public static final class FundYear extends Question<FundYear, FundYear.Answer> {
        private FundYear() { super("JZ-MA-15", Answer::new); }
        /** funds of the year 本年度筹集资金 (yuan 元). */
        public FundYear fundIncome(BigDecimal value) { return with("fund_income", value); }
        /** spending of the year 本年度支出 (yuan 元). */
        public FundYear fundSpending(BigDecimal value) { return with("fund_spending", value); }
        /** adjustment reserve (调剂金) set aside; its share is a matter of discretion 列支的调剂金；比例由财政部门确定 (yuan 元, default 默认 0.00). */
        public FundYear reserve(BigDecimal value) { return with("reserve", value); }
        /** part of the reserve used 已使用的调剂金 (yuan 元, default 默认 0.00). */
        public FundYear reserveUsed(BigDecimal value) { return with("reserve_used", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** balance carried to next year 结转下年的结余 (yuan 元). */
            public BigDecimal carryForward() { return decimal("carry_forward"); }
            /** made up by the county in the same year 由县（市）区当年补足的不足部分 (yuan 元). */
            public BigDecimal makeUp() { return decimal("make_up"); }
            /** 0: the reserve as such is not carried 0：调剂金不结转下年 (yuan 元). */
            public BigDecimal reserveCarry() { return decimal("reserve_carry"); }
            /** unused reserve; it stays in the fund total by default 未使用的调剂金；默认仍计入基金总额 (yuan 元). */
            public BigDecimal reserveLapsed() { return decimal("reserve_lapsed"); }
        }
    }

    /** Monthly report by the 10th 月度统计报送期限: {@link MonthlyReport}. */
    public static MonthlyReport monthlyReport() { return new MonthlyReport(); }

    /**
     * Monthly report by the 10th 月度统计报送期限.
     *
     * <p>JZ-MA-16 · EXACT · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 annex 三(四) · 锦政办发〔2022〕16号附件第三部分第（四）项
     */
    public static final class MonthlyReport extends Question<MonthlyReport, MonthlyReport.Answer> {
        private MonthlyReport() { super("JZ-MA-16", Answer::new); }
        /** month reported 统计月份. */
        public MonthlyReport month(YearMonth value) { return with("month", value); }
        /** day on which the act was done 实际办理日期. */
        public MonthlyReport doneOn(LocalDate value) { return with("done_on", value); }
        /** reading 条文适用口径: which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期 ({@link Words.LateBy}, default 默认 due). */
        public MonthlyReport lateBy(String value) { return with("late_by", value); }
        /** reading 条文适用口径: whether "before day X" includes day X “X日前”是否包括X日当日 ({@link Words.DeadlineDay}, default 默认 included). */
        public MonthlyReport deadlineDay(String value) { return with("deadline_day", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nominal last day 期限届满日（未顺延）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
        }
    }

    /** Statistics table sums 支出情况统计表: {@link MonthlyTableRow}. */
    public static MonthlyTableRow monthlyTableRow() { return new MonthlyTableRow(); }

    /**
     * Statistics table sums 支出情况统计表.
     *
     * <p>JZ-MA-17 · EXACT · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 annex table · 锦政办发〔2022〕16号附件统计表
     */
    public static final class MonthlyTableRow extends Question<MonthlyTableRow, MonthlyTableRow.Answer> {
        private MonthlyTableRow() { super("JZ-MA-17", Answer::new); }
        /** row; the table has destitute, orphan, subsistence, margin, illness_poor only 人员类别；统计表只有 destitute、orphan、subsistence、margin、illness_poor 五行 ({@link Words.Category}). */
        public MonthlyTableRow rowCategory(String value) { return with("row_category", value); }
        /** persons who had aid (享受待遇人数) 享受待遇人数 (persons 人). */
        public MonthlyTableRow persons(long value) { return with("persons", value); }
        /** times aid was had (享受待遇人次) 享受待遇人次 (visits 人次). */
        public MonthlyTableRow visits(long value) { return with("visits", value); }
        /** basic aid paid (基本救助支出) 基本救助支出 (10 000 yuan 万元). */
        public MonthlyTableRow basicSpend(BigDecimal value) { return with("basic_spend", value); }
        /** tilt aid paid (倾斜救助支出) 倾斜救助支出 (10 000 yuan 万元). */
        public MonthlyTableRow tiltSpend(BigDecimal value) { return with("tilt_spend", value); }
        /** sum of the rows before 前面各行小计之和 (persons 人, default 默认 0). */
        public MonthlyTableRow personsBefore(long value) { return with("persons_before", value); }
        /** sum of the rows before 前面各行小计之和 (visits 人次, default 默认 0). */
        public MonthlyTableRow visitsBefore(long value) { return with("visits_before", value); }
        /** sum of the rows before 前面各行小计之和 (10 000 yuan 万元, default 默认 0). */
        public MonthlyTableRow totalBefore(BigDecimal value) { return with("total_before", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** sum of the row (支出小计) 支出小计 (10 000 yuan 万元). */
            public BigDecimal subtotal() { return decimal("subtotal"); }
            /** running total 至本行的合计 (persons 人). */
            public long personsTotal() { return number("persons_total"); }
            /** running total 至本行的合计 (visits 人次). */
            public long visitsTotal() { return number("visits_total"); }
            /** running total (合计) 合计 (10 000 yuan 万元). */
            public BigDecimal grandTotal() { return decimal("grand_total"); }
        }
    }

    /** Allocation of the aid fund 医疗救助基金分配: {@link FundAllocation}. */
    public static FundAllocation fundAllocation() { return new FundAllocation(); }

    /**
     * Allocation of the aid fund 医疗救助基金分配.
     *
     * <p>JZ-MA-18 · EXTERNAL · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 annex 二, 三(四) · 锦政办发〔2022〕16号附件第二部分、第三部分第（四）项
     */
    public static final class FundAllocation extends Question<FundAllocation, FundAllocation.Answer> {
        private FundAllocation() { super("JZ-MA-18", Answer::new); }
        /** money to be allocated 待分配资金 (yuan 元). */
        public FundAllocation fund(BigDecimal value) { return with("fund", value); }
        /** weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (weight 权重, external 另行规定). */
        public FundAllocation weight1(long value) { return with("weight_1", value); }
        /** weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (weight 权重, external 另行规定). */
        public FundAllocation weight2(long value) { return with("weight_2", value); }
        /** weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (weight 权重, external 另行规定). */
        public FundAllocation weight3(long value) { return with("weight_3", value); }
        /** weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (weight 权重, external 另行规定). */
        public FundAllocation weight4(long value) { return with("weight_4", value); }
        /** weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (weight 权重, external 另行规定). */
        public FundAllocation weight5(long value) { return with("weight_5", value); }
        /** weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (weight 权重, external 另行规定). */
        public FundAllocation weight6(long value) { return with("weight_6", value); }
        /** weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (weight 权重, external 另行规定). */
        public FundAllocation weight7(long value) { return with("weight_7", value); }
        /** weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (weight 权重, external 另行规定). */
        public FundAllocation weight8(long value) { return with("weight_8", value); }
        /** weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (weight 权重, external 另行规定). */
        public FundAllocation weight9(long value) { return with("weight_9", value); }
        /** weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (weight 权重, external 另行规定). */
        public FundAllocation weight10(long value) { return with("weight_10", value); }
        /** weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (weight 权重, external 另行规定). */
        public FundAllocation weight11(long value) { return with("weight_11", value); }
        /** weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (weight 权重, external 另行规定). */
        public FundAllocation weight12(long value) { return with("weight_12", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** share of the district with this number 该序号辖区分得的资金; only if weight_1 is given 仅在给出 weight_1 时 (yuan 元). */
            public BigDecimal share1() { return decimal("share_1"); }
            /** share of the district with this number 该序号辖区分得的资金; only if weight_2 is given 仅在给出 weight_2 时 (yuan 元). */
            public BigDecimal share2() { return decimal("share_2"); }
            /** share of the district with this number 该序号辖区分得的资金; only if weight_3 is given 仅在给出 weight_3 时 (yuan 元). */
            public BigDecimal share3() { return decimal("share_3"); }
            /** share of the district with this number 该序号辖区分得的资金; only if weight_4 is given 仅在给出 weight_4 时 (yuan 元). */
            public BigDecimal share4() { return decimal("share_4"); }
            /** share of the district with this number 该序号辖区分得的资金; only if weight_5 is given 仅在给出 weight_5 时 (yuan 元). */
            public BigDecimal share5() { return decimal("share_5"); }
            /** share of the district with this number 该序号辖区分得的资金; only if weight_6 is given 仅在给出 weight_6 时 (yuan 元). */
            public BigDecimal share6() { return decimal("share_6"); }
            /** share of the district with this number 该序号辖区分得的资金; only if weight_7 is given 仅在给出 weight_7 时 (yuan 元). */
            public BigDecimal share7() { return decimal("share_7"); }
            /** share of the district with this number 该序号辖区分得的资金; only if weight_8 is given 仅在给出 weight_8 时 (yuan 元). */
            public BigDecimal share8() { return decimal("share_8"); }
            /** share of the district with this number 该序号辖区分得的资金; only if weight_9 is given 仅在给出 weight_9 时 (yuan 元). */
            public BigDecimal share9() { return decimal("share_9"); }
            /** share of the district with this number 该序号辖区分得的资金; only if weight_10 is given 仅在给出 weight_10 时 (yuan 元). */
            public BigDecimal share10() { return decimal("share_10"); }
            /** share of the district with this number 该序号辖区分得的资金; only if weight_11 is given 仅在给出 weight_11 时 (yuan 元). */
            public BigDecimal share11() { return decimal("share_11"); }
            /** share of the district with this number 该序号辖区分得的资金; only if weight_12 is given 仅在给出 weight_12 时 (yuan 元). */
            public BigDecimal share12() { return decimal("share_12"); }
        }
    }

    /** Allocation of the adjustment reserve 调剂金分配: {@link ReserveAllocation}. */
    public static ReserveAllocation reserveAllocation() { return new ReserveAllocation(); }

    /**
     * Allocation of the adjustment reserve 调剂金分配.
     *
     * <p>JZ-MA-19 · EXTERNAL · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 annex 三(三) · 锦政办发〔2022〕16号附件第三部分第（三）项
     */
    public static final class ReserveAllocation extends Question<ReserveAllocation, ReserveAllocation.Answer> {
        private ReserveAllocation() { super("JZ-MA-19", Answer::new); }
        /** adjustment reserve (调剂金) to be used 待使用的调剂金 (yuan 元). */
        public ReserveAllocation reserve(BigDecimal value) { return with("reserve", value); }
        /** weight of premiums of new recipients (新增人员的参保资助) 新增人员的参保资助的权重; one above 0 is needed 至少一项大于0 (weight 权重, default 默认 0, external 另行规定). */
        public ReserveAllocation premiumWeight(long value) { return with("premium_weight", value); }
        /** weight of settlement elsewhere (异地平台结算) 异地平台结算的权重; one above 0 is needed 至少一项大于0 (weight 权重, default 默认 0, external 另行规定). */
        public ReserveAllocation settlementWeight(long value) { return with("settlement_weight", value); }
        /** weight of spending by new policy (政策调整增加支出) 政策调整增加支出的权重; one above 0 is needed 至少一项大于0 (weight 权重, default 默认 0, external 另行规定). */
        public ReserveAllocation policyWeight(long value) { return with("policy_weight", value); }
        /** weight of other needs (等因素) 其他因素的权重; one above 0 is needed 至少一项大于0 (weight 权重, default 默认 0, external 另行规定). */
        public ReserveAllocation otherWeight(long value) { return with("other_weight", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** for premiums of new recipients 用于新增人员的参保资助 (yuan 元). */
            public BigDecimal premiumPart() { return decimal("premium_part"); }
            /** for settlement elsewhere 用于异地平台结算 (yuan 元). */
            public BigDecimal settlementPart() { return decimal("settlement_part"); }
            /** for spending by new policy 用于政策调整增加支出 (yuan 元). */
            public BigDecimal policyPart() { return decimal("policy_part"); }
            /** for other needs 用于其他因素 (yuan 元). */
            public BigDecimal otherPart() { return decimal("other_part"); }
        }
    }

    /** One bill, one answer 一单制结算: {@link AidBill}. */
    public static AidBill aidBill() { return new AidBill(); }

    /**
     * One bill, one answer 一单制结算.
     *
     * <p>JZ-CASE-AID · EXACT EXTERNAL · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(四), (五), (八)1 · 锦政办发〔2022〕16号第三部分第（四）项、第（五）项、第（八）项第1点
     */
    public static final class AidBill extends Question<AidBill, AidBill.Answer> {
        private AidBill() { super("JZ-CASE-AID", Answer::new); }
        /** day of service or discharge 就医或出院日期. */
        public AidBill date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public AidBill recipients(String... value) { return with("recipients", value); }
        /** the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算 (default 默认 false, external 另行规定). */
        public AidBill criteriaIssued(boolean value) { return with("criteria_issued", value); }
        /** kind of cost 费用种类 ({@link Words.CostKind}). */
        public AidBill costKind(String value) { return with("cost_kind", value); }
        /** total of the bill 医疗总费用 (yuan 元). */
        public AidBill totalCost(BigDecimal value) { return with("total_cost", value); }
        /** the part outside the scope of insurance 其中医保支付范围外费用 (yuan 元, default 默认 0.00). */
        public AidBill outOfScopeCost(BigDecimal value) { return with("out_of_scope_cost", value); }
        /** paid by basic insurance 基本医保已支付金额 (yuan 元). */
        public AidBill basicPaid(BigDecimal value) { return with("basic_paid", value); }
        /** paid by other supplementary insurance, such as the employees' large-cost subsidy 其他补充医疗保险（如职工大额医疗费用补助）已支付金额 (yuan 元, default 默认 0.00). */
        public AidBill supplementPaid(BigDecimal value) { return with("supplement_paid", value); }
        /** cost payable by critical-illness insurance, after its deductible and within its cap 大病保险起付线以上、可由大病保险支付的费用 (yuan 元, external 另行规定). */
        public AidBill criticalIllnessBase(BigDecimal value) { return with("critical_illness_base", value); }
        /** general rate of critical-illness insurance 大病保险一般支付比例 (percent 百分数, default 默认 70%). */
        public AidBill baseRate(BigDecimal value) { return with("base_rate", value); }
        /** designated institution 定点医药机构 (default 默认 true). */
        public AidBill designated(boolean value) { return with("designated", value); }
        /** care in another place 异地就医 (default 默认 false). */
        public AidBill otherPlace(boolean value) { return with("other_place", value); }
        /** meets the city's other-place rules 符合市异地就医规定; needed if other_place other_place 为 true 时必填 (external 另行规定). */
        public AidBill otherPlaceOk(boolean value) { return with("other_place_ok", value); }
        /** aid deductible of the rural-revitalisation policy 乡村振兴有效衔接政策规定的救助起付标准; needed of a monitoring group for aid by it 按监测对象类别救助时必填 (yuan 元, external 另行规定). */
        public AidBill deductible(BigDecimal value) { return with("deductible", value); }
        /** aid rate of that policy 该政策规定的救助比例; needed of a monitoring group for aid by it 按监测对象类别救助时必填 (percent 百分数, external 另行规定). */
        public AidBill rate(BigDecimal value) { return with("rate", value); }
        /** annual aid cap of that policy 该政策规定的年度救助限额; needed of a monitoring group for aid by it 按监测对象类别救助时必填 (yuan 元, external 另行规定). */
        public AidBill annualCap(BigDecimal value) { return with("annual_cap", value); }
        /** bed-days of a stay for a severe mental disorder 严重精神障碍患者的住院床日数 (days 日). */
        public AidBill days(long value) { return with("days", value); }
        /** quota per bed-day 每病床日定额; needed with days 给出 days 时必填 (yuan 元, external 另行规定). */
        public AidBill quota(BigDecimal value) { return with("quota", value); }
        /** another recipient in hardship accepted for the quota under 等 经认定属于“等生活困难”、按病床日定额救助的其他对象 (default 默认 false). */
        public AidBill otherHardship(boolean value) { return with("other_hardship", value); }
        /** aid base of the year before this claim 本年度此前累计纳入救助范围的个人自付费用 (yuan 元, default 默认 0.00). */
        public AidBill selfPayBefore(BigDecimal value) { return with("self_pay_before", value); }
        /** basic aid of the year paid before this claim 本年度此前已支付的基本救助金额 (yuan 元, default 默认 0.00). */
        public AidBill basicPaidBefore(BigDecimal value) { return with("basic_paid_before", value); }
        /** tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助） (yuan 元, default 默认 0.00). */
        public AidBill residualBefore(BigDecimal value) { return with("residual_before", value); }
        /** part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 (yuan 元, default 默认 0.00). */
        public AidBill tiltedBefore(BigDecimal value) { return with("tilted_before", value); }
        /** tilt aid of the year paid before 本年度此前已支付的倾斜救助金额 (yuan 元, default 默认 0.00). */
        public AidBill tiltPaidBefore(BigDecimal value) { return with("tilt_paid_before", value); }
        /** reading 条文适用口径: whether ordinary outpatient visits are aid cost in Jinzhou 锦州普通门诊费用是否属于救助费用 ({@link Words.PlainOutpatient}, default 默认 excluded). */
        public AidBill plainOutpatient(String value) { return with("plain_outpatient", value); }
        /** reading 条文适用口径: whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次 ({@link Words.DeductibleBasis}, default 默认 annual). */
        public AidBill deductibleBasis(String value) { return with("deductible_basis", value); }
        /** reading 条文适用口径: what opens tilt aid in Jinzhou 锦州倾斜救助的启动条件 ({@link Words.TiltTrigger}, default 默认 always). */
        public AidBill tiltTrigger(String value) { return with("tilt_trigger", value); }
        /** reading 条文适用口径: tilt aid in Jinzhou after a change of identity inside the year 锦州年度内身份变更后倾斜救助的计算 ({@link Words.IdentityChange}, default 默认 prospective). */
        public AidBill identityChange(String value) { return with("identity_change", value); }
        /** reading 条文适用口径: the bed-day quota above the actual cost 病床日定额高于实际费用的处理 ({@link Words.QuotaWhenCheaper}, default 默认 full). */
        public AidBill quotaWhenCheaper(String value) { return with("quota_when_cheaper", value); }
        /** reading 条文适用口径: whether the bed-day quota uses up the annual basic cap 病床日定额救助是否占用基本救助年度限额 ({@link Words.QuotaCap}, default 默认 separate). */
        public AidBill quotaCap(String value) { return with("quota_cap", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public AidBill rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** policy-scope cost 政策范围内费用 (yuan 元). */
            public BigDecimal inScopeCost() { return decimal("in_scope_cost"); }
            /** borne by basic insurance 基本医保支付 (yuan 元). */
            public BigDecimal basicInsurance() { return decimal("basic_insurance"); }
            /** borne by critical-illness insurance 大病保险支付 (yuan 元). */
            public BigDecimal criticalIllness() { return decimal("critical_illness"); }
            /** borne by other supplementary insurance 其他补充医疗保险支付 (yuan 元). */
            public BigDecimal supplement() { return decimal("supplement"); }
            /** first-layer aid 救助金额（不含倾斜救助） (yuan 元). */
            public BigDecimal basicAid() { return decimal("basic_aid"); }
            /** tilt aid 倾斜救助金额 (yuan 元). */
            public BigDecimal tiltAid() { return decimal("tilt_aid"); }
            /** borne by the institution; below zero: what a quota pays above the cost 由定点医疗机构承担的费用；定额超出费用的部分以负数表示 (yuan 元). */
            public BigDecimal hospitalPays() { return decimal("hospital_pays"); }
            /** policy-scope cost left with the person; below zero when a catch-up pays for earlier bills 个人负担的政策范围内费用；本次补付以前费用的救助时可为负数 (yuan 元). */
            public BigDecimal patientInScope() { return decimal("patient_in_scope"); }
            /** out-of-scope cost left with the person 个人负担的医保支付范围外费用 (yuan 元). */
            public BigDecimal patientOutOfScope() { return decimal("patient_out_of_scope"); }
            /** left with the person; all parts add up to total_cost 个人负担合计；各项之和等于医疗总费用 (yuan 元). */
            public BigDecimal patientPays() { return decimal("patient_pays"); }
            /** channel (JZ-MA-12) 救助方式（JZ-MA-12） ({@link Words.Channel}). */
            public String channel() { return word("channel"); }
            /** the claim counts for aid 该笔费用纳入救助. */
            public boolean counted() { return truth("counted"); }
            /** in-scope cost after insurance that counts for aid 医保支付后纳入救助范围的费用 (yuan 元). */
            public BigDecimal selfPay() { return decimal("self_pay"); }
            /** category used 据以计算的救助对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** a monitoring group is among the identities, its external parameters may be better 身份中有监测对象，其另行规定的标准可能更优. */
            public boolean externalGroup() { return truth("external_group"); }
            /** aid is the quota per bed-day (JZ-MA-08) 按病床日定额救助（JZ-MA-08）. */
            public boolean byQuota() { return truth("by_quota"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal selfPayAfter() { return decimal("self_pay_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal basicPaidAfter() { return decimal("basic_paid_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal residualAfter() { return decimal("residual_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal tiltedAfter() { return decimal("tilted_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal tiltPaidAfter() { return decimal("tilt_paid_after"); }
        }
    }

    /** A year of the aid fund, county by county 医疗救助基金年度测算: {@link FundPlan}. */
    public static FundPlan fundPlan() { return new FundPlan(); }

    /**
     * A year of the aid fund, county by county 医疗救助基金年度测算.
     *
     * <p>JZ-CASE-FUND · EXACT EXTERNAL · 2023-01-01 …
     * <p>锦政办发〔2022〕16号 三(三), (五), annex 二, annex 三 · 锦政办发〔2022〕16号第三部分第（三）项、第（五）项、附件第二部分、附件第三部分
     */
    public static final class FundPlan extends Question<FundPlan, FundPlan.Answer> {
        private FundPlan() { super("JZ-CASE-FUND", Answer::new); }
        /** a day of the year 年度内任意一日. */
        public FundPlan date(LocalDate value) { return with("date", value); }
        /** subsidies of higher levels for the year 本年度上级补助资金 (yuan 元). */
        public FundPlan upperFunds(BigDecimal value) { return with("upper_funds", value); }
        /** share set aside as reserve (适当比例) 列支调剂金的比例 (percent 百分数, external 另行规定). */
        public FundPlan reserveShare(BigDecimal value) { return with("reserve_share", value); }
        /** part of the reserve used 已使用的调剂金 (yuan 元, default 默认 0.00). */
        public FundPlan reserveUsed(BigDecimal value) { return with("reserve_used", value); }
        /** weight of premiums of new recipients 新增人员的参保资助的权重 (weight 权重, default 默认 0, external 另行规定). */
        public FundPlan premiumWeight(long value) { return with("premium_weight", value); }
        /** weight of settlement elsewhere 异地平台结算的权重 (weight 权重, default 默认 0, external 另行规定). */
        public FundPlan settlementWeight(long value) { return with("settlement_weight", value); }
        /** weight of spending by new policy 政策调整增加支出的权重 (weight 权重, default 默认 0, external 另行规定). */
        public FundPlan policyWeight(long value) { return with("policy_weight", value); }
        /** weight of other needs 其他因素的权重 (weight 权重, default 默认 0, external 另行规定). */
        public FundPlan otherWeight(long value) { return with("other_weight", value); }
        /** personal premium of the residents' insurance 城乡居民基本医保个人缴费标准; needed if an identity is subsidised 有资助参保身份时必填 (yuan 元, external 另行规定). */
        public FundPlan premium(BigDecimal value) { return with("premium", value); }
        /** inside the consolidation transition period 处于巩固脱贫攻坚成果过渡期内; needed for relapsed_poor, subsistence, monitored relapsed_poor、subsistence、monitored 必填 (external 另行规定). */
        public FundPlan transition(boolean value) { return with("transition", value); }
        /** fixed sum after the transition period 过渡期后的定额资助标准; needed for them if not transition 上述身份在 transition 为 false 时必填 (yuan 元, external 另行规定). */
        public FundPlan fixedSubsidy(BigDecimal value) { return with("fixed_subsidy", value); }
        /** the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算 (default 默认 false, external 另行规定). */
        public FundPlan criteriaIssued(boolean value) { return with("criteria_issued", value); }
        /** counties: name, weight, what they carried over, matching money 各县（市）区：名称、权重、上年结转、配套资金; at least one 至少一个 ({@code county}, {@code weight}, {@code balance}, {@code matching}). */
        public FundPlan counties(Iterable<? extends Map<String, ?>> value) { return with("counties", value); }
        /** groups of persons: county, identities, number, aid base of each in the year 人群分布：辖区、身份、人数、每人本年度纳入救助范围的个人自付费用 ({@code county}, {@code recipients}, {@code persons}, {@code self_pay}). */
        public FundPlan groups(Iterable<? extends Map<String, ?>> value) { return with("groups", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public FundPlan rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** premiums that the city arranges first 统一安排的资助参保资金 (yuan 元). */
            public BigDecimal premiumNeed() { return decimal("premium_need"); }
            /** aid of all counties 各辖区救助资金需求合计 (yuan 元). */
            public BigDecimal aidNeed() { return decimal("aid_need"); }
            /** adjustment reserve set aside 列支的调剂金 (yuan 元). */
            public BigDecimal reserve() { return decimal("reserve"); }
            /** unused reserve 未使用的调剂金 (yuan 元). */
            public BigDecimal reserveLapsed() { return decimal("reserve_lapsed"); }
            /** reserve used for new recipients 用于新增人员的参保资助; only with weights 仅在给出权重时 (yuan 元). */
            public BigDecimal premiumPart() { return decimal("premium_part"); }
            /** for settlement elsewhere 用于异地平台结算; only with weights 仅在给出权重时 (yuan 元). */
            public BigDecimal settlementPart() { return decimal("settlement_part"); }
            /** for spending by new policy 用于政策调整增加支出; only with weights 仅在给出权重时 (yuan 元). */
            public BigDecimal policyPart() { return decimal("policy_part"); }
            /** for other needs 用于其他因素; only with weights 仅在给出权重时 (yuan 元). */
            public BigDecimal otherPart() { return decimal("other_part"); }
            /** allotted to the counties 划拨至各辖区的资金 (yuan 元). */
            public BigDecimal allotted() { return decimal("allotted"); }
            /** premiums beyond what is there 资助参保资金缺口 (yuan 元). */
            public BigDecimal premiumGap() { return decimal("premium_gap"); }
            /** carried on by all counties 各辖区结转下年合计 (yuan 元). */
            public BigDecimal carryForward() { return decimal("carry_forward"); }
            /** made up by all counties in the year 各辖区当年补足合计 (yuan 元). */
            public BigDecimal makeUp() { return decimal("make_up"); }
            /** county by county 各辖区明细 ({@code county}, {@code need}, {@code allotted}, {@code carry_forward}, {@code make_up}). */
            public List<Map<String, String>> years() { return rows("years"); }
        }
    }

    /** Verification case 居民家庭经济状况核对案件: {@link VerificationCase}. */
    public static VerificationCase verificationCase() { return new VerificationCase(); }

    /**
     * Verification case 居民家庭经济状况核对案件.
     *
     * <p>JZ-CASE-HV · EXACT EXTERNAL · 2017-06-22 … 2027-06-22
     * <p>锦政规〔2022〕2号 art. 6, 9, 10, 11, 16, 19, 22, 26 · 锦政规〔2022〕2号第六条、第九条、第十条、第十一条、第十六条、第十九条、第二十二条、第二十六条
     */
    public static final class VerificationCase extends Question<VerificationCase, VerificationCase.Answer> {
        private VerificationCase() { super("JZ-CASE-HV", Answer::new); }
        /** day the written commission was received 收到书面委托之日. */
        public VerificationCase received(LocalDate value) { return with("received", value); }
        /** day on which the case is read: what is overdue, and what comes next, is of this day 查阅案件之日：据以判断逾期事项和下一步. */
        public VerificationCase today(LocalDate value) { return with("today", value); }
        /** day the commission was accepted 受理核对委托之日. */
        public VerificationCase accepted(LocalDate value) { return with("accepted", value); }
        /** day it was declined in writing, with reasons 书面告知不予受理并说明理由之日. */
        public VerificationCase declined(LocalDate value) { return with("declined", value); }
        /** day the request reached the information holder 相关部门（单位）收到核对请求之日. */
        public VerificationCase requested(LocalDate value) { return with("requested", value); }
        /** day the information was supplied 收到线下提供的信息之日. */
        public VerificationCase supplied(LocalDate value) { return with("supplied", value); }
        /** working days of extension granted 延期核对的工作日数 (working days 工作日). */
        public VerificationCase extensionDays(long value) { return with("extension_days", value); }
        /** day the commissioning body was told of the extension 告知委托单位延期核对之日. */
        public VerificationCase extensionTold(LocalDate value) { return with("extension_told", value); }
        /** day the report was issued 出具核对报告之日. */
        public VerificationCase issued(LocalDate value) { return with("issued", value); }
        /** day the commissioning body received the report; absent: as it was issued 委托单位收到核对报告之日；未给出的，视为出具当日收到. */
        public VerificationCase reportReceived(LocalDate value) { return with("report_received", value); }
        /** day the household was told of the result 告知核对对象核对结果之日. */
        public VerificationCase told(LocalDate value) { return with("told", value); }
        /** day the last objection reached the body it was put to 最近一次异议被核对机构收到之日. */
        public VerificationCase objected(LocalDate value) { return with("objected", value); }
        /** highest body that had reviewed before this objection 该次异议前已作复核的最高一级核对机构 ({@link Words.ReviewBody}, default 默认 none). */
        public VerificationCase reviewedBy(String value) { return with("reviewed_by", value); }
        /** level of the body that verified first 首次核对的核对机构级别 ({@link Words.VerificationLevel}, default 默认 county). */
        public VerificationCase verificationLevel(String value) { return with("verification_level", value); }
        /** this objection was put before the body above 该次异议已报请上一级核对机构复核 (default 默认 false). */
        public VerificationCase referredUp(boolean value) { return with("referred_up", value); }
        /** day this objection was reviewed 该次异议复核完成之日. */
        public VerificationCase reviewed(LocalDate value) { return with("reviewed", value); }
        /** day the verification was terminated and the commissioning body told 终止核对并告知委托单位之日. */
        public VerificationCase terminated(LocalDate value) { return with("terminated", value); }
        /** last day of the approval period (set elsewhere) 审批期限的最后一日（由其他文件另行规定）. */
        public VerificationCase approvalDue(LocalDate value) { return with("approval_due", value); }
        /** day the application was decided 作出审批（确认）决定之日. */
        public VerificationCase approved(LocalDate value) { return with("approved", value); }
        /** the family is in real need 申请家庭生活确有困难 (default 默认 false). */
        public VerificationCase hardship(boolean value) { return with("hardship", value); }
        /** reading 条文适用口径: whether "before day X" includes day X “X日前”是否包括X日当日 ({@link Words.DeadlineDay}, default 默认 included). */
        public VerificationCase deadlineDay(String value) { return with("deadline_day", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** next act 下一步 ({@link Words.VerificationAct}). */
            public String nextAct() { return word("next_act"); }
            /** owed by 承办方 ({@link Words.VerificationParty}). */
            public String owedBy() { return word("owed_by"); }
            /** due by 办理期限; only if it has a last day 仅在有期限时. */
            public LocalDate nextDue() { return day("next_due"); }
            /** overdue 逾期未办; only if today is given 仅在给出 today 时 ({@link Words.VerificationAct}). */
            public List<String> overdueActs() { return words("overdue_acts"); }
            /** done late 逾期办结 ({@link Words.VerificationAct}). */
            public List<String> lateActs() { return words("late_acts"); }
            /** last day for acceptance 作出受理决定的期限届满日. */
            public LocalDate acceptanceDue() { return day("acceptance_due"); }
            /** last day for the information 线下提供信息的期限届满日; only if requested is given 仅在给出 requested 时. */
            public LocalDate informationDue() { return day("information_due"); }
            /** last day for the report 出具核对报告的期限届满日; only if accepted, without an extension 仅在已受理且未延期时. */
            public LocalDate reportDue() { return day("report_due"); }
            /** the same without the extension 不计延期的核对期限届满日; only with an extension 仅在延期时. */
            public LocalDate unextendedDue() { return day("unextended_due"); }
            /** last day for the report 延期后出具核对报告的期限届满日; only with an extension 仅在延期时. */
            public LocalDate extensionDue() { return day("extension_due"); }
            /** the extension is in order 延期核对是否合规; only with an extension 仅在延期时 ({@link Words.Finding}). */
            public String extensionFinding() { return word("extension_finding"); }
            /** last day for the notice 告知核对结果的期限届满日; only if the report is issued 仅在已出具核对报告时. */
            public LocalDate noticeDue() { return day("notice_due"); }
            /** the objection can be reviewed 可以复核; only if objected is given 仅在给出 objected 时. */
            public Boolean reviewAvailable() { return truth("review_available"); }
            /** body that reviews 复核机构; only if review_available 仅在可以复核时 ({@link Words.ReviewBody}). */
            public String nextBody() { return word("next_body"); }
            /** last day for the review 完成复核的期限届满日; only if review_available, and not by the province itself 仅在可以复核且不是直接向省级核对机构提出时. */
            public LocalDate reviewDue() { return day("review_due"); }
            /** first day of interim assistance 可先行给予临时性救助的首日; only if there is such a window 仅在有该期间时. */
            public LocalDate interimFrom() { return day("interim_from"); }
            /** last day of it 可先行给予临时性救助的最后一日; only if there is such a window 仅在有该期间时. */
            public LocalDate interimTo() { return day("interim_to"); }
            /** interim assistance may be granted today 今天可以先行给予临时性救助; only if today, in force, and approval_due are given 仅在给出 today（在有效期内）和 approval_due 时. */
            public Boolean interimEligible() { return truth("interim_eligible"); }
        }
    }

    /** Penalty case 行政处罚备案案件: {@link PenaltyCase}. */
    public static PenaltyCase penaltyCase() { return new PenaltyCase(); }

    /**
     * Penalty case 行政处罚备案案件.
     *
     * <p>JZ-CASE-MP · EXACT PREDICATE · 2017-09-22 … 2027-09-22
     * <p>锦政规〔2022〕3号 art. 2, 4, 5, 6, 9, 10, 14 · 锦政规〔2022〕3号第二条、第四条、第五条、第六条、第九条、第十条、第十四条
     */
    public static final class PenaltyCase extends Question<PenaltyCase, PenaltyCase.Answer> {
        private PenaltyCase() { super("JZ-CASE-MP", Answer::new); }
        /** punished party 受处罚当事人 ({@link Words.Party}). */
        public PenaltyCase party(String value) { return with("party", value); }
        /** the penalties of the decision, at least one 决定给予的各项处罚，至少一项 ({@code kind}, {@code amount}). */
        public PenaltyCase penalties(Iterable<? extends Map<String, ?>> value) { return with("penalties", value); }
        /** day the decision was handed down (by default its service; pass the day of making for the other reading) 行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日）. */
        public PenaltyCase served(LocalDate value) { return with("served", value); }
        /** day on which the case is read: what is overdue, and what comes next, is of this day 查阅案件之日：据以判断逾期事项和下一步. */
        public PenaltyCase today(LocalDate value) { return with("today", value); }
        /** whether law, regulation or State Council department rule decides otherwise 法律、法规和国务院部门规章是否另有规定 ({@link Words.SuperiorRule}, default 默认 silent). */
        public PenaltyCase superiorRule(String value) { return with("superior_rule", value); }
        /** organ that made the decision 作出处罚决定的机关 ({@link Words.PenalisingOrgan}). */
        public PenaltyCase penalisingOrgan(String value) { return with("penalising_organ", value); }
        /** decision of several organs in common 两个以上行政处罚决定机关以共同名义作出 (default 默认 false). */
        public PenaltyCase joint(boolean value) { return with("joint", value); }
        /** day reconsideration was asked for 申请行政复议之日. */
        public PenaltyCase reconsidered(LocalDate value) { return with("reconsidered", value); }
        /** day of the lawsuit 提起行政诉讼之日. */
        public PenaltyCase sued(LocalDate value) { return with("sued", value); }
        /** day the bureau was told of the challenge 告知市司法行政部门之日. */
        public PenaltyCase bureauTold(LocalDate value) { return with("bureau_told", value); }
        /** day of filing 报送备案之日. */
        public PenaltyCase filed(LocalDate value) { return with("filed", value); }
        /** papers that are ready or filed 已备齐或已报送的材料 ({@link Words.FilingItem}). */
        public PenaltyCase papers(String... value) { return with("papers", value); }
        /** the judicial bureau asked for other material 市司法行政部门要求提交其他材料 (default 默认 false). */
        public PenaltyCase otherRequested(boolean value) { return with("other_requested", value); }
        /** day the filing report was received; absent: as it was filed 收到备案报告之日；未给出的，视为报送当日收到. */
        public PenaltyCase reportReceived(LocalDate value) { return with("report_received", value); }
        /** day the review was finished 备案审查完毕之日. */
        public PenaltyCase reviewDone(LocalDate value) { return with("review_done", value); }
        /** files refused 对调阅案卷的要求拒不协助 (default 默认 false). */
        public PenaltyCase refusesFiles(boolean value) { return with("refuses_files", value); }
        /** correction refused 拒不按照审查处理决定整改 (default 默认 false). */
        public PenaltyCase refusesCorrection(boolean value) { return with("refuses_correction", value); }
        /** 情节严重 of art. 14, asserted by the caller 第十四条的情节严重（由使用者认定） (default 默认 false). */
        public PenaltyCase serious(boolean value) { return with("serious", value); }
        /** violation of the groundwater notice that is punished 所处罚的地下水违法行为 ({@link Words.WaterViolation}). */
        public PenaltyCase waterViolation(String value) { return with("water_violation", value); }
        /** day of the violation 违法行为发生之日; used with water_violation 给出 water_violation 时使用. */
        public PenaltyCase violatedOn(LocalDate value) { return with("violated_on", value); }
        /** metering: the time limit set for repair has passed 计量设施：责令安装、更换或者修复的期限已过; used with water_violation 给出 water_violation 时使用 (default 默认 false). */
        public PenaltyCase repairOverdue(boolean value) { return with("repair_overdue", value); }
        /** metering device put right in time 计量设施已按期安装、更换或者修复; used with water_violation 给出 water_violation 时使用 (default 默认 false). */
        public PenaltyCase correctedInTime(boolean value) { return with("corrected_in_time", value); }
        /** 情节严重 of the notice, asserted by the caller 通告的情节严重（由使用者认定）; used with water_violation 给出 water_violation 时使用 (default 默认 false). */
        public PenaltyCase seriousViolation(boolean value) { return with("serious_violation", value); }
        /** reading 条文适用口径: fine and confiscation against the major-penalty threshold 罚款与没收财产对照重大行政处罚金额标准的方法 ({@link Words.PenaltyAmounts}, default 默认 each). */
        public PenaltyCase penaltyAmounts(String value) { return with("penalty_amounts", value); }
        /** reading 条文适用口径: licence revocation and fine 吊销取水许可证与罚款的关系 ({@link Words.Revocation}, default 默认 in_addition). */
        public PenaltyCase revocation(String value) { return with("revocation", value); }
        /** reading 条文适用口径: which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期 ({@link Words.LateBy}, default 默认 due_workday). */
        public PenaltyCase lateBy(String value) { return with("late_by", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** next act 下一步 ({@link Words.PenaltyAct}). */
            public String nextAct() { return word("next_act"); }
            /** owed by 承办方 ({@link Words.PenaltyParty}). */
            public String owedBy() { return word("owed_by"); }
            /** due by 办理期限; only if it has a last day 仅在有期限时. */
            public LocalDate nextDue() { return day("next_due"); }
            /** overdue 逾期未办; only if today is given 仅在给出 today 时 ({@link Words.PenaltyAct}). */
            public List<String> overdueActs() { return words("overdue_acts"); }
            /** done late 逾期办结 ({@link Words.PenaltyAct}). */
            public List<String> lateActs() { return words("late_acts"); }
            /** major penalty 属于重大行政处罚. */
            public boolean major() { return truth("major"); }
            /** why 认定依据 ({@link Words.MajorBasis}). */
            public String majorBasis() { return word("major_basis"); }
            /** fines in all 罚款合计 (yuan 元). */
            public BigDecimal fine() { return decimal("fine"); }
            /** confiscations in all 没收财产合计 (yuan 元). */
            public BigDecimal confiscated() { return decimal("confiscated"); }
            /** threshold of the party 该类当事人的金额标准 (yuan 元). */
            public BigDecimal threshold() { return decimal("threshold"); }
            /** who files 报送机关; only if major 仅在属于重大行政处罚时 ({@link Words.Filer}). */
            public String filer() { return word("filer"); }
            /** whom the decision is filed with 接受备案的机关; only if major and penalising_organ is given 仅在属于重大行政处罚且给出 penalising_organ 时 ({@link Words.FilingBody}). */
            public String filedWith() { return word("filed_with"); }
            /** state 备案审查状态; only if major 仅在属于重大行政处罚时 ({@link Words.FilingOutcome}). */
            public String filingOutcome() { return word("filing_outcome"); }
            /** nominal last day 期限届满日（未顺延）; only if major 仅在属于重大行政处罚时. */
            public LocalDate filingDue() { return day("filing_due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日; only if major 仅在属于重大行政处罚时. */
            public LocalDate filingDueWorkday() { return day("filing_due_workday"); }
            /** papers missing 缺少的材料; only if major and papers is given 仅在属于重大行政处罚且给出 papers 时 ({@link Words.FilingItem}). */
            public List<String> missingPapers() { return words("missing_papers"); }
            /** nominal last day 期限届满日（未顺延）; only while or after the review 仅在审查中或审查完毕后. */
            public LocalDate reviewDue() { return day("review_due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日; as review_due 同 review_due. */
            public LocalDate reviewDueWorkday() { return day("review_due_workday"); }
            /** criticism is due 应予通报批评. */
            public boolean criticism() { return truth("criticism"); }
            /** disciplinary action is proposed 建议给予行政处分. */
            public boolean disciplineProposed() { return truth("discipline_proposed"); }
            /** lower end of the fine 罚款下限; only if water_violation is given 仅在给出 water_violation 时 (yuan 元). */
            public BigDecimal fineMin() { return decimal("fine_min"); }
            /** upper end of the fine 罚款上限; only if water_violation is given 仅在给出 water_violation 时 (yuan 元). */
            public BigDecimal fineMax() { return decimal("fine_max"); }
            /** a fine may be imposed 可以罚款; only if water_violation is given 仅在给出 water_violation 时. */
            public Boolean fineAllowed() { return truth("fine_allowed"); }
            /** the fine is in order 罚款是否合规; only if water_violation and a fine are given 仅在给出 water_violation 和罚款时 ({@link Words.Finding}). */
            public String fineFinding() { return word("fine_finding"); }
            /** the abstraction licence may be revoked 可以吊销取水许可证; only if water_violation is given 仅在给出 water_violation 时. */
            public Boolean licenceRevocable() { return truth("licence_revocable"); }
        }
    }

    /** Archaeology case 基本建设用地考古前置案件: {@link ArchaeologyCase}. */
    public static ArchaeologyCase archaeologyCase() { return new ArchaeologyCase(); }

    /**
     * Archaeology case 基本建设用地考古前置案件.
     *
     * <p>JZ-CASE-AR · EXACT EXTERNAL · 2022-09-08 … 2024-09-08
     * <p>锦政规〔2022〕4号 art. 4, 5, 7, 8, 11, 12, 14, 15, 16, 17 · 锦政规〔2022〕4号第四条、第五条、第七条、第八条、第十一条、第十二条、第十四条、第十五条、第十六条、第十七条
     */
    public static final class ArchaeologyCase extends Question<ArchaeologyCase, ArchaeologyCase.Answer> {
        private ArchaeologyCase() { super("JZ-CASE-AR", Answer::new); }
        /** site area (占地面积) 占地面积 (m² 平方米). */
        public ArchaeologyCase area(BigDecimal value) { return with("area", value); }
        /** status of the land 用地状态 ({@link Words.LandStatus}). */
        public ArchaeologyCase landStatus(String value) { return with("land_status", value); }
        /** day on which the case is read: what is overdue, and what comes next, is of this day 查阅案件之日：据以判断逾期事项和下一步. */
        public ArchaeologyCase today(LocalDate value) { return with("today", value); }
        /** inside a protected zone (art. 4 item 1) 文物保护单位的保护范围和建设控制地带内（第四条第（一）项） (default 默认 false). */
        public ArchaeologyCase inProtectedZone(boolean value) { return with("in_protected_zone", value); }
        /** a survey has found relics there (art. 4 item 2) 文物普查中发现文物遗迹的区域（第四条第（二）项） (default 默认 false). */
        public ArchaeologyCase surveyFind(boolean value) { return with("survey_find", value); }
        /** land for area assessment, set by the district (art. 4 item 3) 县（市）区政府（管委会）确定的区域评估土地（第四条第（三）项） (default 默认 false). */
        public ArchaeologyCase districtAssessment(boolean value) { return with("district_assessment", value); }
        /** construction has found relics there (art. 4 item 4) 在基本建设和生产建设中发现文物的区域（第四条第（四）项） (default 默认 false). */
        public ArchaeologyCase constructionFind(boolean value) { return with("construction_find", value); }
        /** item 5 (projects other than the provincial cases), asserted by the caller 第四条第（五）项的项目（依法向省文物行政部门申请的除外），由使用者认定 (default 默认 false). */
        public ArchaeologyCase itemFive(boolean value) { return with("item_five", value); }
        /** protected zone, control zone or underground relics zone (art. 17) 涉及文物保护单位保护范围、建设控制地带或地下文物埋藏区（第十七条） (default 默认 false). */
        public ArchaeologyCase sensitiveZone(boolean value) { return with("sensitive_zone", value); }
        /** day of transfer, checked for transferred_before 出让或划拨之日，land_status 为 transferred_before 时核对. */
        public ArchaeologyCase transferred(LocalDate value) { return with("transferred", value); }
        /** project across cities 跨市域的基本建设项目 (default 默认 false). */
        public ArchaeologyCase crossCity(boolean value) { return with("cross_city", value); }
        /** site opinion issued by a State Council or provincial department 国务院和省政府有关部门核发《建设项目选址意见书》的建设项目 (default 默认 false). */
        public ArchaeologyCase higherSiteOpinion(boolean value) { return with("higher_site_opinion", value); }
        /** in the zones of a provincial-or-higher protected unit 位于省级以上文物保护单位保护范围和建设控制地带内 (default 默认 false). */
        public ArchaeologyCase provincialZone(boolean value) { return with("provincial_zone", value); }
        /** day of the application 提出申请之日. */
        public ArchaeologyCase applied(LocalDate value) { return with("applied", value); }
        /** result of the check on the site; absent: not checked so far 调查核实结果（可能存在文物遗存）；未给出的，视为尚未核实. */
        public ArchaeologyCase relicsSuspected(boolean value) { return with("relics_suspected", value); }
        /** day of entry (进场之日) 进场之日. */
        public ArchaeologyCase entered(LocalDate value) { return with("entered", value); }
        /** agreed period 约定的勘探期限; needed once entered for area ≥ 150 000 已进场且 area 达到15万平方米时必填 (days 日, external 另行规定). */
        public ArchaeologyCase agreedDays(long value) { return with("agreed_days", value); }
        /** day the exploration actually ended 考古勘探实际结束之日. */
        public ArchaeologyCase completed(LocalDate value) { return with("completed", value); }
        /** day the report was handed in 报送《考古勘探报告》之日. */
        public ArchaeologyCase reported(LocalDate value) { return with("reported", value); }
        /** relics found by the exploration 经考古勘探发现文物埋藏. */
        public ArchaeologyCase relicsFound(boolean value) { return with("relics_found", value); }
        /** protection in place needed 需要原址保护 (default 默认 false). */
        public ArchaeologyCase inSitu(boolean value) { return with("in_situ", value); }
        /** excavation finished and reported 发掘结束且已出具考古发掘报告 (default 默认 false). */
        public ArchaeologyCase excavated(boolean value) { return with("excavated", value); }
        /** day the relics authority gave its opinion 市文物行政部门提供意见之日. */
        public ArchaeologyCase answered(LocalDate value) { return with("answered", value); }
        /** cost of the check on the site, by the tariff 调查核实的费用（按收费标准） (yuan 元, external 另行规定). */
        public ArchaeologyCase checkCost(BigDecimal value) { return with("check_cost", value); }
        /** cost of the exploration, by the tariff 勘探的费用（按收费标准） (yuan 元, external 另行规定). */
        public ArchaeologyCase explorationCost(BigDecimal value) { return with("exploration_cost", value); }
        /** reading 条文适用口径: meaning of the 50 000 m² item in the survey scope 考古调查、勘探范围中5万平方米一项的含义 ({@link Words.AreaGround}, default 默认 scope). */
        public ArchaeologyCase areaGround(String value) { return with("area_ground", value); }
        /** reading 条文适用口径: field-work clock outside the season 勘探季节之外工期的计算 ({@link Words.FieldClock}, default 默认 running). */
        public ArchaeologyCase fieldClock(String value) { return with("field_clock", value); }
        /** reading 条文适用口径: which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期 ({@link Words.LateBy}, default 默认 due). */
        public ArchaeologyCase lateBy(String value) { return with("late_by", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** next act 下一步 ({@link Words.ArchaeologyAct}). */
            public String nextAct() { return word("next_act"); }
            /** owed by 承办方 ({@link Words.ArchaeologyParty}). */
            public String owedBy() { return word("owed_by"); }
            /** due by 办理期限; only if it has a last day 仅在有期限时. */
            public LocalDate nextDue() { return day("next_due"); }
            /** overdue 逾期未办; only if today is given 仅在给出 today 时 ({@link Words.ArchaeologyAct}). */
            public List<String> overdueActs() { return words("overdue_acts"); }
            /** done late 逾期办结 ({@link Words.ArchaeologyAct}). */
            public List<String> lateActs() { return words("late_acts"); }
            /** a survey is required 需要考古调查、勘探. */
            public boolean inScope() { return truth("in_scope"); }
            /** grounds 适用的情形 ({@link Words.ScopeGround}). */
            public List<String> grounds() { return words("grounds"); }
            /** procedure 审批程序 ({@link Words.Route}). */
            public String route() { return word("route"); }
            /** step of the procedure 审批程序的步骤 ({@link Words.NextStep}). */
            public String nextStep() { return word("next_step"); }
            /** applicant 申请单位 ({@link Words.Applicant}). */
            public String applicant() { return word("applicant"); }
            /** to be applied for before 须在其前提出申请（或完成）的环节 ({@link Words.Stage}). */
            public String latestStage() { return word("latest_stage"); }
            /** opinion after inspection only 仅依据实地勘察结果提供意见. */
            public boolean opinionByInspection() { return truth("opinion_by_inspection"); }
            /** first day of the season 勘探季节首日; of the year of entry; before it the season that is or comes 进场当年的勘探季节；未进场的，为当前或下一季节. */
            public LocalDate seasonFrom() { return day("season_from"); }
            /** last day of the season 勘探季节末日; as season_from 同 season_from. */
            public LocalDate seasonTo() { return day("season_to"); }
            /** entered in the season 进场之日在勘探季节内; only if entered 仅在已进场时. */
            public Boolean enteredInSeason() { return truth("entered_in_season"); }
            /** period of field work 勘探期限; only if entered 仅在已进场时 (days 日). */
            public Long days() { return number("days"); }
            /** nominal last day 期限届满日（未顺延）; only if entered 仅在已进场时. */
            public LocalDate fieldDue() { return day("field_due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日; only if entered 仅在已进场时. */
            public LocalDate fieldDueWorkday() { return day("field_due_workday"); }
            /** a day of the period lies outside the season 工期有日期在勘探季节之外; only if entered 仅在已进场时. */
            public Boolean crossesSeasonEnd() { return truth("crosses_season_end"); }
            /** last day for the report 报送《考古勘探报告》的期限届满日; only if completed 仅在勘探结束后. */
            public LocalDate reportDue() { return day("report_due"); }
            /** outcome 处理结果; only if relics_found is given 仅在给出 relics_found 时 ({@link Words.SurveyOutcome}). */
            public String surveyOutcome() { return word("survey_outcome"); }
            /** the report is archived and not given to the applicant 勘探报告存档，不再发至申请部门; only if relics_found is given 仅在给出 relics_found 时. */
            public Boolean reportWithheld() { return truth("report_withheld"); }
            /** who pays for the check 调查核实费用的承担方; only if check_cost is given and the site is checked 仅在先调查核实且给出 check_cost 时 ({@link Words.Payer}). */
            public String checkPayer() { return word("check_payer"); }
            /** payment for the check 调查核实费用; as check_payer 同 check_payer (yuan 元). */
            public BigDecimal checkPayment() { return decimal("check_payment"); }
            /** who pays for the exploration 勘探费用的承担方; only if exploration_cost is given and somebody applies 仅在有申请单位且给出 exploration_cost 时 ({@link Words.Payer}). */
            public String explorationPayer() { return word("exploration_payer"); }
            /** payment for the exploration 勘探费用; as exploration_payer 同 exploration_payer (yuan 元). */
            public BigDecimal explorationPayment() { return decimal("exploration_payment"); }
        }
    }

    /** Housing case 已购经济适用住房上市转让案件: {@link HousingCase}. */
    public static HousingCase housingCase() { return new HousingCase(); }

    /**
     * Housing case 已购经济适用住房上市转让案件.
     *
     * <p>JZ-CASE-AH · EXACT EXTERNAL · 2022-09-03 … 2027-09-03
     * <p>锦政规〔2022〕5号 art. 2, 6, 7, 8, 9, 10 · 锦政规〔2022〕5号第二条、第六条、第七条、第八条、第九条、第十条
     */
    public static final class HousingCase extends Question<HousingCase, HousingCase.Answer> {
        private HousingCase() { super("JZ-CASE-AH", Answer::new); }
        /** day the housing was approved for construction (批准建设) 批准建设之日. */
        public HousingCase approvedOn(LocalDate value) { return with("approved_on", value); }
        /** in the urban area (市区) 位于市区内. */
        public HousingCase urban(boolean value) { return with("urban", value); }
        /** first resale 首次上市转让. */
        public HousingCase firstTransfer(boolean value) { return with("first_transfer", value); }
        /** completion acceptance, when the title certificate can be had (not the contract); never reset 房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算. */
        public HousingCase titleReady(LocalDate value) { return with("title_ready", value); }
        /** day on which the case is read: what is overdue, and what comes next, is of this day 查阅案件之日：据以判断逾期事项和下一步. */
        public HousingCase today(LocalDate value) { return with("today", value); }
        /** resale, or full title without sale 上市转让，或不转让仅取得完全产权 ({@link Words.TitleRoute}, default 默认 resale). */
        public HousingCase titleRoute(String value) { return with("title_route", value); }
        /** a special reason to part with it before the five years 因特殊原因确需在5年内转让 (default 默认 false). */
        public HousingCase specialReason(boolean value) { return with("special_reason", value); }
        /** original price 原价格; needed for repurchase_price 计算 repurchase_price 时必填 (yuan 元). */
        public HousingCase originalPrice(BigDecimal value) { return with("original_price", value); }
        /** depreciation so far 累计折旧比例; needed for repurchase_price 计算 repurchase_price 时必填 (percent 百分数, external 另行规定). */
        public HousingCase depreciation(BigDecimal value) { return with("depreciation", value); }
        /** price level now against purchase, 108% = +8 % 现物价水平与购买时之比，108%即上涨8%; needed for repurchase_price 计算 repurchase_price 时必填 (percent 百分数, external 另行规定). */
        public HousingCase priceIndex(BigDecimal value) { return with("price_index", value); }
        /** how the two combine; the text gives no formula 折旧与物价水平的结合方式，文件没有规定公式; needed for repurchase_price 计算 repurchase_price 时必填 ({@link Words.RepurchaseForm}, external 另行规定). */
        public HousingCase repurchaseForm(String value) { return with("repurchase_form", value); }
        /** day the application was accepted 受理申请表之日. */
        public HousingCase accepted(LocalDate value) { return with("accepted", value); }
        /** day the resale was approved or refused 作出核准或者不予核准的决定之日. */
        public HousingCase decided(LocalDate value) { return with("decided", value); }
        /** the resale was refused 不予核准 (default 默认 false). */
        public HousingCase refused(boolean value) { return with("refused", value); }
        /** the government uses its option 政府行使优先回购权 (default 默认 false). */
        public HousingCase governmentBuys(boolean value) { return with("government_buys", value); }
        /** assessed market price of ordinary housing there and then 届时同地段普通商品住房市场转让价（经评估确认）; needed for land_gain 计算 land_gain 时必填 (yuan 元, external 另行规定). */
        public HousingCase marketPrice(BigDecimal value) { return with("market_price", value); }
        /** the 1 % was paid before 此前已交纳1%的土地收益金或者政府政策性收益 (default 默认 false). */
        public HousingCase alreadyPaid(boolean value) { return with("already_paid", value); }
        /** day the land gain was paid 交纳土地收益金或者政府政策性收益之日. */
        public HousingCase paid(LocalDate value) { return with("paid", value); }
        /** day the title was registered 办理不动产登记之日. */
        public HousingCase registered(LocalDate value) { return with("registered", value); }
        /** reading 条文适用口径: when the five years are full 满5年的时点 ({@link Words.FullTermDay}, default 默认 anniversary). */
        public HousingCase fullTermDay(String value) { return with("full_term_day", value); }
        /** reading 条文适用口径: what bars a second subsidised purchase 不得再申请购买保障性住房的情形 ({@link Words.TitleBar}, default 默认 sale). */
        public HousingCase titleBar(String value) { return with("title_bar", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public HousingCase rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** next act 下一步 ({@link Words.HousingAct}). */
            public String nextAct() { return word("next_act"); }
            /** owed by 承办方 ({@link Words.HousingParty}). */
            public String owedBy() { return word("owed_by"); }
            /** due by 办理期限; only if it has a last day 仅在有期限时. */
            public LocalDate nextDue() { return day("next_due"); }
            /** overdue 逾期未办; only if today is given 仅在给出 today 时 ({@link Words.HousingAct}). */
            public List<String> overdueActs() { return words("overdue_acts"); }
            /** done late 逾期办结 ({@link Words.HousingAct}). */
            public List<String> lateActs() { return words("late_acts"); }
            /** the measures apply 适用本办法. */
            public boolean applies() { return truth("applies"); }
            /** first day on which resale is allowed 可以上市转让的首日. */
            public LocalDate earliest() { return day("earliest"); }
            /** the five years are full 已满5年，可以上市转让; only if today is given 仅在给出 today 时. */
            public Boolean maySell() { return truth("may_sell"); }
            /** repurchase price 政府回购价格; only before the five years, with a special reason and all that is needed 仅在未满5年、有特殊原因且所需各项均给出时 (yuan 元). */
            public BigDecimal repurchasePrice() { return decimal("repurchase_price"); }
            /** last day for the decision 作出核准决定的期限届满日; only if accepted 仅在已受理时. */
            public LocalDate decisionDue() { return day("decision_due"); }
            /** to whom the flat goes 优先回购结果; only of a resale that was approved 仅在上市转让已核准时 ({@link Words.Preemption}). */
            public String preemption() { return word("preemption"); }
            /** price of the sale to the government 政府优先回购价格; only if sold to the government and market_price is given 仅在政府回购且给出 market_price 时 (yuan 元). */
            public BigDecimal preemptionPrice() { return decimal("preemption_price"); }
            /** land gain due 应交纳的土地收益金; only if market_price and paid or today are given 仅在给出 market_price 和 paid 或 today 时 (yuan 元). */
            public BigDecimal landGain() { return decimal("land_gain"); }
            /** full title 已取得完全产权. */
            public boolean fullTitle() { return truth("full_title"); }
            /** the owner may apply for subsidised housing again 本人可以再申请购买保障性住房. */
            public boolean mayApplyAgain() { return truth("may_apply_again"); }
        }
    }
}
