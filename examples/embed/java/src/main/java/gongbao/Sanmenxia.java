package gongbao;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * The rules and cases of sanmenxia, each a question that is put together input by input.
 * 每条规则、每类办件一个提问。
 *
 * <p>Printed by the program faces from what the library says of itself.
 */
public final class Sanmenxia {
    private Sanmenxia() {}

    /** The words of enumerations; official terms are taken as well. */
    public static final class Words {
        private Words() {}

        public interface AccountPaysFor {
            /** the policy-scope part left 政策范围内自付费用. */
            String IN_SCOPE = "in_scope";
            /** all that the person bears 由个人负担的全部医疗费用. */
            String ALL_BORNE = "all_borne";
        }

        public interface AccumulatorStart {
            /** the day the rules begin 细则施行之日. */
            String RULE_START = "rule_start";
            /** 1 January of that year 当年1月1日. */
            String YEAR_START = "year_start";
        }

        public interface AidApplicationItem {
            /** 书面申请. */
            String WRITTEN_FORM = "written_form";
            /** 困难身份认定地乡镇(街道)社会救助服务窗口. */
            String RIGHT_WINDOW = "right_window";
            /** 县级医保部门审核. */
            String COUNTY_REVIEW = "county_review";
        }

        public interface AwardStacking {
            /** the higher one 取较高的一项. */
            String HIGHEST = "highest";
            /** both 两项均给予. */
            String SUM = "sum";
        }

        public interface BenefitKind {
            /** 普通门诊统筹. */
            String OUTPATIENT_POOLING = "outpatient_pooling";
            /** 门诊慢特病(含特药). */
            String CHRONIC_SPECIAL = "chronic_special";
            /** 产前门诊检查. */
            String PRENATAL_CHECK = "prenatal_check";
        }

        public interface BestBy {
            /** the category of the better rank 取序位更高的类别. */
            String RANK = "rank";
            /** the category that brings more for this claim 取本次救助金额更高的类别. */
            String RESULT = "result";
        }

        public interface BothLevels {
            /** once per status 每创建成功一级各奖励一次. */
            String EACH_STATUS = "each_status";
            /** one award in all 合计只奖励一次. */
            String ONCE = "once";
        }

        public interface Building {
            /** 农民自建住宅. */
            String FARM_SELF_BUILT = "farm_self_built";
            /** 公共建筑. */
            String PUBLIC = "public";
            /** 国家机关办公建筑. */
            String STATE_ORGAN_OFFICE = "state_organ_office";
            /** 国有资金参与的其他公共建筑. */
            String STATE_FUNDED_PUBLIC = "state_funded_public";
            /** 住宅小区. */
            String RESIDENTIAL_ESTATE = "residential_estate";
            /** 其他民用建筑. */
            String OTHER_CIVIL = "other_civil";
        }

        public interface Care {
            /** 住院救助. */
            String INPATIENT = "inpatient";
            /** 门诊救助. */
            String OUTPATIENT = "outpatient";
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

        public interface Contributor {
            /** 个体工商户(个人身份参保). */
            String SOLE_TRADER = "sole_trader";
            /** 灵活就业人员. */
            String FLEXIBLE_WORKER = "flexible_worker";
            /** 其他. */
            String OTHER = "other";
        }

        public interface CountFrom {
            /** start of actual business 自实际经营之日起算. */
            String OPERATION = "operation";
            /** licence date 自办理营业执照之日起算. */
            String LICENCE = "licence";
        }

        public interface Coverage {
            /** members with personal-account benefit 享受个人账户待遇的参保人员. */
            String ACCOUNT_ONLY = "account_only";
            /** all insured employees 全体职工医保参保人员. */
            String ALL_INSURED = "all_insured";
        }

        public interface DayDeductible {
            /** the unused part passes to the next visit 未用完的部分结转到下一次就医. */
            String POOLED = "pooled";
            /** used up by the first settlement 首次结算即视为已扣除. */
            String FIRST_VISIT = "first_visit";
        }

        public interface DeductibleBasis {
            /** once a year, on the accumulated base 每年度扣一次，按累计费用计算. */
            String ANNUAL = "annual";
            /** on every claim or stay 每次结算（住院）各扣一次. */
            String PER_CLAIM = "per_claim";
        }

        public interface Disease {
            /** 终末期肾病透析. */
            String ESRD_DIALYSIS = "esrd_dialysis";
            /** 血友病. */
            String HAEMOPHILIA = "haemophilia";
            /** 慢性粒细胞性白血病. */
            String CML = "cml";
            /** I型糖尿病. */
            String TYPE1_DIABETES = "type1_diabetes";
            /** 耐多药肺结核. */
            String MDR_TB = "mdr_tb";
            /** 再生障碍性贫血. */
            String APLASTIC_ANAEMIA = "aplastic_anaemia";
            /** 恶性肿瘤门诊放化疗. */
            String CANCER_CHEMO_RADIO = "cancer_chemo_radio";
            /** 器官移植抗排异. */
            String ANTI_REJECTION = "anti_rejection";
            /** 重性精神病药物维持. */
            String SEVERE_PSYCHOSIS = "severe_psychosis";
            /** 不在病种范围. */
            String UNLISTED = "unlisted";
        }

        public interface District {
            /** 湖滨区. */
            String HUBIN = "hubin";
            /** 陕州区. */
            String SHANZHOU = "shanzhou";
            /** 城乡一体化示范区(示范区). */
            String DEMONSTRATION_ZONE = "demonstration_zone";
            /** 经济开发区. */
            String ECONOMIC_ZONE = "economic_zone";
            /** 现代服务业开发区. */
            String MODERN_SERVICES_ZONE = "modern_services_zone";
            /** 开发区. */
            String DEVELOPMENT_ZONE = "development_zone";
            /** 义马市. */
            String YIMA = "yima";
            /** 渑池县. */
            String MIANCHI = "mianchi";
            /** 灵宝市. */
            String LINGBAO = "lingbao";
            /** 卢氏县. */
            String LUSHI = "lushi";
            /** 合计. */
            String TOTAL = "total";
        }

        public interface EnforcementField {
            /** 一般领域. */
            String ORDINARY = "ordinary";
            /** 国家安全. */
            String NATIONAL_SECURITY = "national_security";
            /** 社会治安管理. */
            String PUBLIC_ORDER = "public_order";
            /** 人民群众身体健康. */
            String PUBLIC_HEALTH = "public_health";
            /** 安全生产. */
            String WORK_SAFETY = "work_safety";
        }

        public interface Exclusion {
            /** 无. */
            String NONE = "none";
            /** 住院期间. */
            String IN_HOSPITAL = "in_hospital";
            /** 非定点. */
            String NON_DESIGNATED = "non_designated";
            /** 异地未备案. */
            String UNFILED = "unfiled";
            /** 非联网直接结算. */
            String OFFLINE = "offline";
            /** 其他不符合规定. */
            String OTHER_RULE = "other_rule";
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

        public interface Finding {
            /** 符合. */
            String OK = "ok";
            /** 偏离原则性标准，需说明理由. */
            String WARNING = "warning";
            /** 不符合. */
            String VIOLATION = "violation";
        }

        public interface GreenLevel {
            /** 除外. */
            String EXEMPT = "exempt";
            /** 基本级. */
            String BASIC = "basic";
            /** 一星级及以上. */
            String ONE_STAR = "one_star";
        }

        public interface Honour {
            /** 国家专精特新小巨人企业. */
            String LITTLE_GIANT = "little_giant";
            /** 河南省专精特新中小企业. */
            String PROVINCIAL_SPECIALISED = "provincial_specialised";
        }

        public interface Insurance {
            /** 居民基本医保. */
            String RESIDENT = "resident";
            /** 职工基本医疗保险. */
            String EMPLOYEE = "employee";
            /** 未参加基本医疗保险. */
            String UNINSURED = "uninsured";
        }

        public interface InsuranceState {
            /** 正常享受. */
            String ACTIVE = "active";
            /** 待遇享受等待期. */
            String WAITING = "waiting";
            /** 欠费. */
            String ARREARS = "arrears";
            /** 暂停. */
            String SUSPENDED = "suspended";
            /** 终止. */
            String TERMINATED = "terminated";
            /** 转出统筹区. */
            String TRANSFERRED_OUT = "transferred_out";
        }

        public interface InterestPeriod {
            /** at most 12 months 最多12个月. */
            String ONE_YEAR = "one_year";
            /** whole loan term 整个贷款期限. */
            String WHOLE_TERM = "whole_term";
        }

        public interface LateBy {
            /** nominal last day 期限届满日（未顺延）. */
            String DUE = "due";
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            String DUE_WORKDAY = "due_workday";
        }

        public interface LateFeeStart {
            /** runs from the end of the grace period 自缓缴期满次日起计收. */
            String AFTER_GRACE = "after_grace";
            /** runs from the due day of the bill 自账单到期次日起计收. */
            String RETROACTIVE = "retroactive";
        }

        public interface Level {
            /** 基层定点医疗机构. */
            String PRIMARY = "primary";
            /** 二级定点医疗机构. */
            String SECONDARY = "secondary";
            /** 三级定点医疗机构. */
            String TERTIARY = "tertiary";
        }

        public interface LimitOn {
            /** fund payments 统筹基金支付金额. */
            String PAYMENTS = "payments";
            /** payable in-scope cost above the deductible 起付标准以上的政策范围内费用. */
            String COSTS = "costs";
        }

        public interface LoanBase {
            /** min(loan, 50 000) 实际贷款额，最高按5万元计算. */
            String CAPPED = "capped";
            /** always 50 000 一律按5万元计算. */
            String FIXED = "fixed";
            /** the actual loan 按实际贷款额计算. */
            String ACTUAL = "actual";
        }

        public interface Member {
            /** 在职职工. */
            String EMPLOYEE = "employee";
            /** 灵活就业人员. */
            String FLEXIBLE = "flexible";
        }

        public interface OddFen {
            /** province 省级. */
            String PROVINCE = "province";
            /** city and county 市、县级. */
            String LOCAL = "local";
        }

        public interface ParkStatus {
            /** 国家级示范物流园区. */
            String NATIONAL = "national";
            /** 省级示范物流园区. */
            String PROVINCIAL = "provincial";
        }

        public interface PayerScope {
            /** every payer 所有缴费人. */
            String ALL = "all";
            /** the three payer kinds of the tax cut 限于享受税费减征的三类纳税人. */
            String SAME_THREE = "same_three";
        }

        public interface Place {
            /** 户籍地. */
            String REGISTRATION = "registration";
            /** 居住地. */
            String RESIDENCE = "residence";
            /** 其他地方. */
            String ELSEWHERE = "elsewhere";
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

        public interface RentSequence {
            /** 3 free, then 12 half 先免3个月，再减半12个月. */
            String FIFTEEN_MONTHS = "fifteen_months";
            /** 12 months in all, 3 free and 9 half 共12个月：免3个月、减半9个月. */
            String TWELVE_MONTHS = "twelve_months";
        }

        public interface ResidualCounts {
            /** only referred care inside the province 只计规范转诊且在省域内的就医. */
            String QUALIFYING = "qualifying";
            /** all care accepted for aid 计入全部纳入救助的就医. */
            String ALL_CARE = "all_care";
        }

        public interface Rounding {
            /** 四舍五入. */
            String HALF_UP = "half_up";
            /** 四舍六入五成双. */
            String HALF_EVEN = "half_even";
            /** 舍去尾数. */
            String TRUNCATE = "truncate";
        }

        public interface Sector {
            /** 批发零售业. */
            String WHOLESALE_RETAIL = "wholesale_retail";
            /** 住宿和餐饮业. */
            String ACCOMMODATION_CATERING = "accommodation_catering";
            /** 服务业. */
            String SERVICES = "services";
            /** 建筑业. */
            String CONSTRUCTION = "construction";
            /** 工业. */
            String INDUSTRY = "industry";
        }

        public interface Size {
            /** 大型企业. */
            String LARGE = "large";
            /** 中型企业. */
            String MEDIUM = "medium";
            /** 小型企业. */
            String SMALL = "small";
            /** 微型企业. */
            String MICRO = "micro";
            /** 个体工商户. */
            String SOLE_TRADER = "sole_trader";
        }

        public interface SpecialisedCondition {
            /** listed in the 四上 statistics as well 还须当年纳入“四上”企业统计. */
            String NEW_AND_LISTED = "new_and_listed";
            /** new small firm recognised as specialised 新开办小微企业认定为专精特新即可. */
            String NEW_ONLY = "new_only";
        }

        public interface StayTotal {
            /** including the out-of-scope part 含政策范围外费用. */
            String GROSS = "gross";
            /** without it 不含政策范围外费用. */
            String NET = "net";
        }

        public interface SuspensionCause {
            /** 自然灾害. */
            String NATURAL_DISASTER = "natural_disaster";
            /** 事故灾难. */
            String ACCIDENT = "accident";
            /** 公共卫生事件. */
            String PUBLIC_HEALTH = "public_health";
            /** 社会安全事件. */
            String SOCIAL_SECURITY = "social_security";
            /** 其他. */
            String OTHER = "other";
        }

        public interface Tax {
            /** 资源税. */
            String RESOURCE_TAX = "resource_tax";
            /** 水资源税. */
            String WATER_RESOURCE_TAX = "water_resource_tax";
            /** 城市维护建设税. */
            String URBAN_CONSTRUCTION_TAX = "urban_construction_tax";
            /** 房产税. */
            String PROPERTY_TAX = "property_tax";
            /** 城镇土地使用税. */
            String LAND_USE_TAX = "land_use_tax";
            /** 印花税. */
            String STAMP_DUTY = "stamp_duty";
            /** 证券交易印花税. */
            String SECURITIES_STAMP_DUTY = "securities_stamp_duty";
            /** 耕地占用税. */
            String FARMLAND_OCCUPATION_TAX = "farmland_occupation_tax";
            /** 教育费附加. */
            String EDUCATION_SURCHARGE = "education_surcharge";
            /** 地方教育附加. */
            String LOCAL_EDUCATION_SURCHARGE = "local_education_surcharge";
            /** 其他. */
            String OTHER = "other";
        }

        public interface Taxpayer {
            /** 增值税小规模纳税人. */
            String VAT_SMALL_SCALE = "vat_small_scale";
            /** 小型微利企业. */
            String SMALL_LOW_PROFIT = "small_low_profit";
            /** 个体工商户. */
            String SOLE_TRADER = "sole_trader";
            /** 其他. */
            String OTHER = "other";
        }

        public interface TiltBase {
            /** residual above the threshold 超过标准的部分. */
            String EXCESS = "excess";
            /** whole residual once it is reached 达到标准后的全部自付费用. */
            String WHOLE = "whole";
        }

        public interface TiltThreshold {
            /** opens the tilt 可享受倾斜救助. */
            String AT_LEAST = "at_least";
            /** does not open it 不享受倾斜救助. */
            String ABOVE = "above";
        }
    }

    /** Six taxes and two surcharges halved 六税两费减征: {@link TaxHalving}. */
    public static TaxHalving taxHalving() { return new TaxHalving(); }

    /**
     * Six taxes and two surcharges halved 六税两费减征.
     *
     * <p>SX-CO-01 · EXACT · 2023-01-10 …
     * <p>三政〔2023〕2号 (一) · 三政〔2023〕2号第（一）项
     */
    public static final class TaxHalving extends Question<TaxHalving, TaxHalving.Answer> {
        private TaxHalving() { super("SX-CO-01", Answer::new); }
        /** last day of the tax period 税款所属期末日. */
        public TaxHalving date(LocalDate value) { return with("date", value); }
        /** payer kind 纳税人类别 ({@link Words.Taxpayer}). */
        public TaxHalving taxpayer(String value) { return with("taxpayer", value); }
        /** tax or surcharge 税种或附加 ({@link Words.Tax}). */
        public TaxHalving tax(String value) { return with("tax", value); }
        /** amount before the cut 减征前应缴税费额 (yuan 元). */
        public TaxHalving taxAmount(BigDecimal value) { return with("tax_amount", value); }
        /** first day of the measure 政策起始日; needed for a period that ends before 2023-01-10 所属期末日早于2023年1月10日时必填 (external 另行规定). */
        public TaxHalving start(LocalDate value) { return with("start", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public TaxHalving rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the cut applies 适用减征. */
            public boolean reduced() { return truth("reduced"); }
            /** amount payable 应缴金额 (yuan 元). */
            public BigDecimal payable() { return decimal("payable"); }
            /** amount saved 减征金额 (yuan 元). */
            public BigDecimal reduction() { return decimal("reduction"); }
        }
    }

    /** Cultural construction fee halved 文化事业建设费减征: {@link CulturalFeeHalving}. */
    public static CulturalFeeHalving culturalFeeHalving() { return new CulturalFeeHalving(); }

    /**
     * Cultural construction fee halved 文化事业建设费减征.
     *
     * <p>SX-CO-02 · EXACT EXTERNAL · 2023-01-10 …
     * <p>三政〔2023〕2号 (一) · 三政〔2023〕2号第（一）项
     */
    public static final class CulturalFeeHalving extends Question<CulturalFeeHalving, CulturalFeeHalving.Answer> {
        private CulturalFeeHalving() { super("SX-CO-02", Answer::new); }
        /** last day of the fee period 费款所属期末日. */
        public CulturalFeeHalving date(LocalDate value) { return with("date", value); }
        /** payer kind 缴费人类别 ({@link Words.Taxpayer}). */
        public CulturalFeeHalving taxpayer(String value) { return with("taxpayer", value); }
        /** part belonging to provincial level and below 归属省级及以下财政收入的部分 (yuan 元). */
        public CulturalFeeHalving localFee(BigDecimal value) { return with("local_fee", value); }
        /** central part 归属中央财政收入的部分 (yuan 元, default 默认 0.00). */
        public CulturalFeeHalving centralFee(BigDecimal value) { return with("central_fee", value); }
        /** cut of the central part that other documents grant 中央部分的减征比例，由其他文件规定 (percent 百分数, default 默认 0%, external 另行规定). */
        public CulturalFeeHalving centralReduction(BigDecimal value) { return with("central_reduction", value); }
        /** first day of the measure 政策起始日; needed for a period that ends before 2023-01-10 所属期末日早于2023年1月10日时必填 (external 另行规定). */
        public CulturalFeeHalving start(LocalDate value) { return with("start", value); }
        /** reading 条文适用口径: who enjoys the halved cultural construction fee 文化事业建设费减征的适用对象 ({@link Words.PayerScope}, default 默认 all). */
        public CulturalFeeHalving payerScope(String value) { return with("payer_scope", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public CulturalFeeHalving rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the cut applies 适用减征. */
            public boolean reduced() { return truth("reduced"); }
            /** amount payable 应缴金额 (yuan 元). */
            public BigDecimal payable() { return decimal("payable"); }
            /** amount saved 减征金额 (yuan 元). */
            public BigDecimal reduction() { return decimal("reduction"); }
        }
    }

    /** Rent relief, state-owned premises (epidemic) 免收3个月、减半收取12个月房租: {@link StatePremisesRentRelief}. */
    public static StatePremisesRentRelief statePremisesRentRelief() { return new StatePremisesRentRelief(); }

    /**
     * Rent relief, state-owned premises (epidemic) 免收3个月、减半收取12个月房租.
     *
     * <p>SX-CO-03 · EXACT · 2023-01-10 …
     * <p>三政〔2023〕2号 (三) · 三政〔2023〕2号第（三）项
     */
    public static final class StatePremisesRentRelief extends Question<StatePremisesRentRelief, StatePremisesRentRelief.Answer> {
        private StatePremisesRentRelief() { super("SX-CO-03", Answer::new); }
        /** monthly rent 月租金 (yuan 元). */
        public StatePremisesRentRelief monthlyRent(BigDecimal value) { return with("monthly_rent", value); }
        /** months from the start of relief 自减免起始月起的承租月数 (months 月). */
        public StatePremisesRentRelief monthsLeased(long value) { return with("months_leased", value); }
        /** tenant 承租方类型 ({@link Words.Size}). */
        public StatePremisesRentRelief size(String value) { return with("size", value); }
        /** state-asset business premises 国有资产类经营用房. */
        public StatePremisesRentRelief stateOwned(boolean value) { return with("state_owned", value); }
        /** cannot operate normally because of the epidemic 受疫情影响不能正常经营. */
        public StatePremisesRentRelief epidemicAffected(boolean value) { return with("epidemic_affected", value); }
        /** first month of relief 减免起始月. */
        public StatePremisesRentRelief firstMonth(YearMonth value) { return with("first_month", value); }
        /** reading 条文适用口径: 3 months free and 12 months half “免收3个月房租，减半收取12个月房租”如何计算 ({@link Words.RentSequence}, default 默认 fifteen_months). */
        public StatePremisesRentRelief rentSequence(String value) { return with("rent_sequence", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public StatePremisesRentRelief rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** conditions met 符合条件. */
            public boolean eligible() { return truth("eligible"); }
            /** months free 免租月数 (months 月). */
            public long freeMonths() { return number("free_months"); }
            /** months at half 减半月数 (months 月). */
            public long halfMonths() { return number("half_months"); }
            /** rent given up 减免的租金 (yuan 元). */
            public BigDecimal relief() { return decimal("relief"); }
            /** rent still due over the months leased 租期内仍应缴纳的租金 (yuan 元). */
            public BigDecimal rentDue() { return decimal("rent_due"); }
        }
    }

    /** Sub-lease pass-through 转租减免落实到最终承租方: {@link SubleasePassThrough}. */
    public static SubleasePassThrough subleasePassThrough() { return new SubleasePassThrough(); }

    /**
     * Sub-lease pass-through 转租减免落实到最终承租方.
     *
     * <p>SX-CO-04 · EXACT · 2023-01-10 …
     * <p>三政〔2023〕2号 (三) · 三政〔2023〕2号第（三）项
     */
    public static final class SubleasePassThrough extends Question<SubleasePassThrough, SubleasePassThrough.Answer> {
        private SubleasePassThrough() { super("SX-CO-04", Answer::new); }
        /** relief granted by the state-owned lessor 国有单位减免的租金 (yuan 元). */
        public SubleasePassThrough relief(BigDecimal value) { return with("relief", value); }
        /** relief that reached the final tenants 落实到最终承租方的减免 (yuan 元). */
        public SubleasePassThrough passedOn(BigDecimal value) { return with("passed_on", value); }
        /** rent of this final tenant 该最终承租方的租金 (yuan 元). */
        public SubleasePassThrough tenantRent(BigDecimal value) { return with("tenant_rent", value); }
        /** rents of the tenants served before 此前已分配的各最终承租方租金合计 (yuan 元, default 默认 0.00). */
        public SubleasePassThrough rentBefore(BigDecimal value) { return with("rent_before", value); }
        /** rents of all final tenants 全部最终承租方租金合计; needed with tenant_rent 给出 tenant_rent 时必填 (yuan 元). */
        public SubleasePassThrough totalRent(BigDecimal value) { return with("total_rent", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public SubleasePassThrough rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** ok or violation 判定结果：符合（ok）或不符合（violation） ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
            /** relief − passed_on 未落实的减免（relief − passed_on） (yuan 元). */
            public BigDecimal shortfall() { return decimal("shortfall"); }
            /** this tenant's share by rent 该最终承租方按租金分得的减免; only with tenant_rent 仅在给出 tenant_rent 时 (yuan 元). */
            public BigDecimal tenantShare() { return decimal("tenant_share"); }
        }
    }

    /** Arrears grace for water, power and gas 欠费不停供: {@link UtilityArrearsGrace}. */
    public static UtilityArrearsGrace utilityArrearsGrace() { return new UtilityArrearsGrace(); }

    /**
     * Arrears grace for water, power and gas 欠费不停供.
     *
     * <p>SX-CO-05 · EXACT · 2023-01-10 …
     * <p>三政〔2023〕2号 (三) · 三政〔2023〕2号第（三）项
     */
    public static final class UtilityArrearsGrace extends Question<UtilityArrearsGrace, UtilityArrearsGrace.Answer> {
        private UtilityArrearsGrace() { super("SX-CO-05", Answer::new); }
        /** due day of the bill 账单到期日. */
        public UtilityArrearsGrace billDue(LocalDate value) { return with("bill_due", value); }
        /** customer 用户类型 ({@link Words.Size}). */
        public UtilityArrearsGrace size(String value) { return with("size", value); }
        /** temporary difficulty caused by the epidemic 受疫情影响暂时出现生产经营困难. */
        public UtilityArrearsGrace temporaryDifficulty(boolean value) { return with("temporary_difficulty", value); }
        /** day on which the act was done 实际办理日期. */
        public UtilityArrearsGrace doneOn(LocalDate value) { return with("done_on", value); }
        /** reading 条文适用口径: which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期 ({@link Words.LateBy}, default 默认 due_workday). */
        public UtilityArrearsGrace lateBy(String value) { return with("late_by", value); }
        /** reading 条文适用口径: late fee after the six-month grace period 6个月缓缴期满后的滞纳金 ({@link Words.LateFeeStart}, default 默认 after_grace). */
        public UtilityArrearsGrace lateFeeStart(String value) { return with("late_fee_start", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** no cut-off, grace period 适用欠费不停供和缓缴. */
            public boolean eligible() { return truth("eligible"); }
            /** nominal last day 期限届满日（未顺延）; only if eligible 仅在 eligible 为 true 时. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日; only if eligible 仅在 eligible 为 true 时. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
            /** no late fee 免收滞纳金; only if done_on is given 仅在给出 done_on 时. */
            public Boolean lateFeeFree() { return truth("late_fee_free"); }
            /** first day of an ordinary late fee, set elsewhere, if not paid in time 未按期补缴的，滞纳金（标准另行规定）起算日; only if eligible 仅在 eligible 为 true 时. */
            public LocalDate lateFeeFrom() { return day("late_fee_from"); }
        }
    }

    /** Unemployment and injury insurance rate cut 阶段性降低费率: {@link InsuranceRateCut}. */
    public static InsuranceRateCut insuranceRateCut() { return new InsuranceRateCut(); }

    /**
     * Unemployment and injury insurance rate cut 阶段性降低费率.
     *
     * <p>SX-CO-06 · EXACT EXTERNAL · 2023-01-10 …
     * <p>三政〔2023〕2号 (四) · 三政〔2023〕2号第（四）项
     */
    public static final class InsuranceRateCut extends Question<InsuranceRateCut, InsuranceRateCut.Answer> {
        private InsuranceRateCut() { super("SX-CO-06", Answer::new); }
        /** contribution month 缴费所属月份. */
        public InsuranceRateCut contributionMonth(YearMonth value) { return with("contribution_month", value); }
        /** first month of the measure 政策起始月份; needed for a month before 2023-01 缴费所属月份早于2023年1月时必填 (external 另行规定). */
        public InsuranceRateCut startMonth(YearMonth value) { return with("start_month", value); }
        /** ordinary rate 正常费率 (percent 百分数, external 另行规定). */
        public InsuranceRateCut normalRate(BigDecimal value) { return with("normal_rate", value); }
        /** reduced rate 降低后的费率 (percent 百分数, external 另行规定). */
        public InsuranceRateCut reducedRate(BigDecimal value) { return with("reduced_rate", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the cut applies 适用降低后的费率. */
            public boolean reduced() { return truth("reduced"); }
            /** rate used 执行费率; only if both rates are given 仅在两项费率均给出时 (percent 百分数). */
            public BigDecimal rateApplied() { return decimal("rate_applied"); }
        }
    }

    /** Deferred pension contributions 缓缴: {@link PensionDeferral}. */
    public static PensionDeferral pensionDeferral() { return new PensionDeferral(); }

    /**
     * Deferred pension contributions 缓缴.
     *
     * <p>SX-CO-07 · EXACT · 2023-01-10 …
     * <p>三政〔2023〕2号 (四) · 三政〔2023〕2号第（四）项
     */
    public static final class PensionDeferral extends Question<PensionDeferral, PensionDeferral.Answer> {
        private PensionDeferral() { super("SX-CO-07", Answer::new); }
        /** year of the contribution 缴费所属年度 (year 年). */
        public PensionDeferral contributionYear(long value) { return with("contribution_year", value); }
        /** contributor 缴费人员类别 ({@link Words.Contributor}). */
        public PensionDeferral contributor(String value) { return with("contributor", value); }
        /** difficulty in paying 缴纳费款有困难. */
        public PensionDeferral hardship(boolean value) { return with("hardship", value); }
        /** day on which the act was done 实际办理日期. */
        public PensionDeferral doneOn(LocalDate value) { return with("done_on", value); }
        /** reading 条文适用口径: which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期 ({@link Words.LateBy}, default 默认 due). */
        public PensionDeferral lateBy(String value) { return with("late_by", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** may be deferred 可以缓缴. */
            public boolean deferrable() { return truth("deferrable"); }
            /** nominal last day 期限届满日（未顺延）; only if deferrable 仅在 deferrable 为 true 时. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日; only if deferrable 仅在 deferrable 为 true 时. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
        }
    }

    /** Sports venue low price 公共体育场馆低收费上限: {@link SportsVenuePrice}. */
    public static SportsVenuePrice sportsVenuePrice() { return new SportsVenuePrice(); }

    /**
     * Sports venue low price 公共体育场馆低收费上限.
     *
     * <p>SX-CO-08 · CEILING PRINCIPLE · 2023-01-10 …
     * <p>三政〔2023〕2号 (九) · 三政〔2023〕2号第（九）项
     */
    public static final class SportsVenuePrice extends Question<SportsVenuePrice, SportsVenuePrice.Answer> {
        private SportsVenuePrice() { super("SX-CO-08", Answer::new); }
        /** local market price of the same service and time 当地同类服务同一时段的市场价格 (yuan 元). */
        public SportsVenuePrice marketPrice(BigDecimal value) { return with("market_price", value); }
        /** price asked 实际收费价格 (yuan 元). */
        public SportsVenuePrice price(BigDecimal value) { return with("price", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** highest conforming price 符合要求的最高价格 (yuan 元). */
            public BigDecimal maxPrice() { return decimal("max_price"); }
            /** ok or warning 判定结果：符合（ok）或偏离原则性标准（warning） ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
        }
    }

    /** Green-building level 绿色建筑等级: {@link GreenBuildingLevel}. */
    public static GreenBuildingLevel greenBuildingLevel() { return new GreenBuildingLevel(); }

    /**
     * Green-building level 绿色建筑等级.
     *
     * <p>SX-CO-09 · EXACT · 2023-01-10 …
     * <p>三政〔2023〕2号 (十二) · 三政〔2023〕2号第（十二）项
     */
    public static final class GreenBuildingLevel extends Question<GreenBuildingLevel, GreenBuildingLevel.Answer> {
        private GreenBuildingLevel() { super("SX-CO-09", Answer::new); }
        /** new building 新建建筑类别 ({@link Words.Building}). */
        public GreenBuildingLevel building(String value) { return with("building", value); }
        /** floor area: single building (public), whole estate (residential_estate) 建筑面积：公共建筑（public）按单体计算，住宅小区（residential_estate）按整个小区计算 (m² 平方米). */
        public GreenBuildingLevel floorArea(BigDecimal value) { return with("floor_area", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** minimum level 最低等级 ({@link Words.GreenLevel}). */
            public String greenLevel() { return word("green_level"); }
        }
    }

    /** New-energy share of official cars 新能源汽车占比: {@link NewEnergyCars}. */
    public static NewEnergyCars newEnergyCars() { return new NewEnergyCars(); }

    /**
     * New-energy share of official cars 新能源汽车占比.
     *
     * <p>SX-CO-10 · EXACT · 2023-01-10 …
     * <p>三政〔2023〕2号 (十二) · 三政〔2023〕2号第（十二）项
     */
    public static final class NewEnergyCars extends Question<NewEnergyCars, NewEnergyCars.Answer> {
        private NewEnergyCars() { super("SX-CO-10", Answer::new); }
        /** cars newly bought and renewed in the year 当年新增、更新公务用车数 (count 辆). */
        public NewEnergyCars cars(long value) { return with("cars", value); }
        /** new-energy cars among them 其中新能源汽车数 (count 辆). */
        public NewEnergyCars nev(long value) { return with("nev", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** fewest new-energy cars 新能源汽车最低数量 (count 辆). */
            public long nevMin() { return number("nev_min"); }
            /** ok or violation 判定结果：符合（ok）或不符合（violation）; only if nev is given 仅在给出 nev 时 ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
        }
    }

    /** Conservation-oriented organs 节约型机关: {@link ConservationOrgans}. */
    public static ConservationOrgans conservationOrgans() { return new ConservationOrgans(); }

    /**
     * Conservation-oriented organs 节约型机关.
     *
     * <p>SX-CO-11 · TARGET · 2023-01-10 …
     * <p>三政〔2023〕2号 (十二) · 三政〔2023〕2号第（十二）项
     */
    public static final class ConservationOrgans extends Question<ConservationOrgans, ConservationOrgans.Answer> {
        private ConservationOrgans() { super("SX-CO-11", Answer::new); }
        /** party and government organs at county level and above 县级及以上党政机关数 (count 个). */
        public ConservationOrgans organs(long value) { return with("organs", value); }
        /** organs built as conservation-oriented 已建成节约型机关数 (count 个). */
        public ConservationOrgans built(long value) { return with("built", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** organs needed 应建成数 (count 个). */
            public long targetMin() { return number("target_min"); }
            /** target reached 达到目标; only if built is given 仅在给出 built 时. */
            public Boolean met() { return truth("met"); }
        }
    }

    /** New skilled people 新增技能人才: {@link SkilledPeople}. */
    public static SkilledPeople skilledPeople() { return new SkilledPeople(); }

    /**
     * New skilled people 新增技能人才.
     *
     * <p>SX-CO-12 · TARGET · 2023-01-10 …
     * <p>三政〔2023〕2号 (十七) · 三政〔2023〕2号第（十七）项
     */
    public static final class SkilledPeople extends Question<SkilledPeople, SkilledPeople.Answer> {
        private SkilledPeople() { super("SX-CO-12", Answer::new); }
        /** newly skilled people so far; from when they count is set elsewhere 累计新增技能人才数，起算时间另行规定 (persons 人). */
        public SkilledPeople skilledNew(long value) { return with("skilled_new", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** number to reach 目标人数 (persons 人). */
            public long target() { return number("target"); }
            /** target reached 达到目标. */
            public boolean met() { return truth("met"); }
            /** still missing 尚缺人数 (persons 人). */
            public long gap() { return number("gap"); }
        }
    }

    /** Interest on personal start-up guarantee loans 创业担保贷款贴息: {@link StartUpLoanInterest}. */
    public static StartUpLoanInterest startUpLoanInterest() { return new StartUpLoanInterest(); }

    /**
     * Interest on personal start-up guarantee loans 创业担保贷款贴息.
     *
     * <p>SX-CO-13 · EXACT EXTERNAL · 2023-01-10 …
     * <p>三政〔2023〕2号 (十七) · 三政〔2023〕2号第（十七）项
     */
    public static final class StartUpLoanInterest extends Question<StartUpLoanInterest, StartUpLoanInterest.Answer> {
        private StartUpLoanInterest() { super("SX-CO-13", Answer::new); }
        /** interest of the period 当期利息 (yuan 元). */
        public StartUpLoanInterest interest(BigDecimal value) { return with("interest", value); }
        /** central part 中央补助金额 (yuan 元, external 另行规定). */
        public StartUpLoanInterest centralSubsidy(BigDecimal value) { return with("central_subsidy", value); }
        /** reading 条文适用口径: who bears the odd fen of a 1:1 split 按1:1分担时，分不尽的1分由谁承担 ({@link Words.OddFen}, default 默认 province). */
        public StartUpLoanInterest oddFen(String value) { return with("odd_fen", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** 100 % of the interest 贴息金额，为利息的100% (yuan 元). */
            public BigDecimal subsidy() { return decimal("subsidy"); }
            /** province 省级承担金额 (yuan 元). */
            public BigDecimal provinceShare() { return decimal("province_share"); }
            /** city and county together 市、县级承担金额合计 (yuan 元). */
            public BigDecimal localShare() { return decimal("local_share"); }
        }
    }

    /** Price-linked subsidy: payment date 价格临时补贴: {@link PriceSubsidyPayment}. */
    public static PriceSubsidyPayment priceSubsidyPayment() { return new PriceSubsidyPayment(); }

    /**
     * Price-linked subsidy: payment date 价格临时补贴.
     *
     * <p>SX-CO-14 · EXACT EXTERNAL · 2023-01-10 …
     * <p>三政〔2023〕2号 (十八) · 三政〔2023〕2号第（十八）项
     */
    public static final class PriceSubsidyPayment extends Question<PriceSubsidyPayment, PriceSubsidyPayment.Answer> {
        private PriceSubsidyPayment() { super("SX-CO-14", Answer::new); }
        /** day the triggering index was published 达到启动条件的指数发布日. */
        public PriceSubsidyPayment indexPublished(LocalDate value) { return with("index_published", value); }
        /** day on which the act was done 实际办理日期. */
        public PriceSubsidyPayment doneOn(LocalDate value) { return with("done_on", value); }
        /** reading 条文适用口径: which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期 ({@link Words.LateBy}, default 默认 due). */
        public PriceSubsidyPayment lateBy(String value) { return with("late_by", value); }

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

    /** E-commerce park districts 电商产业园重点覆盖辖区: {@link ECommerceParkDistrict}. */
    public static ECommerceParkDistrict eCommerceParkDistrict() { return new ECommerceParkDistrict(); }

    /**
     * E-commerce park districts 电商产业园重点覆盖辖区.
     *
     * <p>SX-CO-15 · EXACT · 2023-01-10 …
     * <p>三政〔2023〕2号 (六) · 三政〔2023〕2号第（六）项
     */
    public static final class ECommerceParkDistrict extends Question<ECommerceParkDistrict, ECommerceParkDistrict.Answer> {
        private ECommerceParkDistrict() { super("SX-CO-15", Answer::new); }
        /** district 所在辖区 ({@link Words.District}). */
        public ECommerceParkDistrict district(String value) { return with("district", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** in the list 在所列范围内. */
            public boolean covered() { return truth("covered"); }
            /** length of the list 所列辖区数 (count 个). */
            public long districtsListed() { return number("districts_listed"); }
        }
    }

    /** One-off award, model logistics park 示范物流园区一次性奖励: {@link ModelLogisticsParkAward}. */
    public static ModelLogisticsParkAward modelLogisticsParkAward() { return new ModelLogisticsParkAward(); }

    /**
     * One-off award, model logistics park 示范物流园区一次性奖励.
     *
     * <p>SX-CO-16 · EXTERNAL · 2023-01-10 …
     * <p>三政〔2023〕2号 (十五) · 三政〔2023〕2号第（十五）项
     */
    public static final class ModelLogisticsParkAward extends Question<ModelLogisticsParkAward, ModelLogisticsParkAward.Answer> {
        private ModelLogisticsParkAward() { super("SX-CO-16", Answer::new); }
        /** status won 创建成功的称号 ({@link Words.ParkStatus}). */
        public ModelLogisticsParkAward parkStatus(String value) { return with("park_status", value); }
        /** statuses already awarded 此前已获奖励的称号 ({@link Words.ParkStatus}, default 默认 none). */
        public ModelLogisticsParkAward awardedBefore(String... value) { return with("awarded_before", value); }
        /** amount 奖励金额; needed unless already awarded 此前未获奖励时必填 (yuan 元, external 另行规定). */
        public ModelLogisticsParkAward awardAmount(BigDecimal value) { return with("award_amount", value); }
        /** reading 条文适用口径: award for national and provincial model park 国家级、省级示范物流园区均创建成功时的奖励 ({@link Words.BothLevels}, default 默认 each_status). */
        public ModelLogisticsParkAward bothLevels(String value) { return with("both_levels", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** award now 本次奖励金额 (yuan 元). */
            public BigDecimal award() { return decimal("award"); }
        }
    }

    /** Counties for charging stations 示范性集中式公用充电站: {@link ChargingStationCounty}. */
    public static ChargingStationCounty chargingStationCounty() { return new ChargingStationCounty(); }

    /**
     * Counties for charging stations 示范性集中式公用充电站.
     *
     * <p>SX-CO-17 · TARGET · 2023-01-10 …
     * <p>三政〔2023〕2号 (十三) · 三政〔2023〕2号第（十三）项
     */
    public static final class ChargingStationCounty extends Question<ChargingStationCounty, ChargingStationCounty.Answer> {
        private ChargingStationCounty() { super("SX-CO-17", Answer::new); }
        /** district 所在辖区 ({@link Words.District}). */
        public ChargingStationCounty district(String value) { return with("district", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** in the list 在所列范围内. */
            public boolean covered() { return truth("covered"); }
            /** length of the list 所列辖区数 (count 个). */
            public long districtsListed() { return number("districts_listed"); }
        }
    }

    /** Reported figures (check only) 通报数据核对: {@link FiscalFigures}. */
    public static FiscalFigures fiscalFigures() { return new FiscalFigures(); }

    /**
     * Reported figures (check only) 通报数据核对.
     *
     * <p>SX-FT-01 · PREDICATE · 2023-01-15 …
     * <p>三政〔2023〕3号 text · 三政〔2023〕3号正文
     */
    public static final class FiscalFigures extends Question<FiscalFigures, FiscalFigures.Answer> {
        private FiscalFigures() { super("SX-FT-01", Answer::new); }
        /** general public budget revenue of the year 当年一般公共预算收入 (100 million yuan 亿元, default 默认 139). */
        public FiscalFigures revenue(BigDecimal value) { return with("revenue", value); }
        /** local tax revenue in it 其中地方级税收收入 (100 million yuan 亿元, default 默认 92.2). */
        public FiscalFigures localTax(BigDecimal value) { return with("local_tax", value); }
        /** change of the tax share 税收比重较上年变动 (percent 百分数, default 默认 3.8%). */
        public FiscalFigures shareChange(BigDecimal value) { return with("share_change", value); }
        /** general public budget spending of the year 当年一般公共预算支出 (100 million yuan 亿元, default 默认 276). */
        public FiscalFigures spending(BigDecimal value) { return with("spending", value); }
        /** growth of spending 一般公共预算支出增长率 (percent 百分数, default 默认 10.1%). */
        public FiscalFigures spendingGrowth(BigDecimal value) { return with("spending_growth", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** local_tax / revenue, 2 decimals 税收比重（local_tax / revenue），保留两位小数 (percent 百分数). */
            public BigDecimal taxShare() { return decimal("tax_share"); }
            /** share of the year before, 2 decimals 上年税收比重，保留两位小数 (percent 百分数). */
            public BigDecimal priorTaxShare() { return decimal("prior_tax_share"); }
            /** spending of the year before, 2 decimals 上年一般公共预算支出，保留两位小数 (100 million yuan 亿元). */
            public BigDecimal priorSpending() { return decimal("prior_spending"); }
        }
    }

    /** Honours list 专精特新名单: {@link SpecialisedFirmHonours}. */
    public static SpecialisedFirmHonours specialisedFirmHonours() { return new SpecialisedFirmHonours(); }

    /**
     * Honours list 专精特新名单.
     *
     * <p>SX-SG-01 · EXACT PREDICATE · 2023-02-13 …
     * <p>三政〔2023〕5号 text, annexes 1–2 · 三政〔2023〕5号正文、附件1至2
     */
    public static final class SpecialisedFirmHonours extends Question<SpecialisedFirmHonours, SpecialisedFirmHonours.Answer> {
        private SpecialisedFirmHonours() { super("SX-SG-01", Answer::new); }
        /** enterprise name, exact match 企业名称（须与名单完全一致）. */
        public SpecialisedFirmHonours enterprise(String value) { return with("enterprise", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** lists that hold the name; none if neither 列有该企业的名单；均未列入的为 none ({@link Words.Honour}). */
            public List<String> honours() { return words("honours"); }
            /** names in annex 1 附件1企业数 (count 家). */
            public long littleGiantCount() { return number("little_giant_count"); }
            /** names in annex 2 附件2企业数 (count 家). */
            public long provincialCount() { return number("provincial_count"); }
            /** enterprises in either 两份名单企业总数（不重复计算） (count 家). */
            public long distinctCount() { return number("distinct_count"); }
        }
    }

    /** Settle one claim (aid pipeline) 先保险后救助结算: {@link MedicalAid}. */
    public static MedicalAid medicalAid() { return new MedicalAid(); }

    /**
     * Settle one claim (aid pipeline) 先保险后救助结算.
     *
     * <p>SX-MA-00 · EXACT · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 5, 6, 8–12, 18 · 三政办〔2022〕18号第五条、第六条、第八条至第十二条、第十八条
     */
    public static final class MedicalAid extends Question<MedicalAid, MedicalAid.Answer> {
        private MedicalAid() { super("SX-MA-00", Answer::new); }
        /** day of service or discharge 就医或出院日期. */
        public MedicalAid date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public MedicalAid recipients(String... value) { return with("recipients", value); }
        /** inpatient or outpatient aid 住院救助或门诊救助 ({@link Words.Care}). */
        public MedicalAid care(String value) { return with("care", value); }
        /** disease treated 治疗的病种; needed for outpatient outpatient 时必填 ({@link Words.Disease}). */
        public MedicalAid disease(String value) { return with("disease", value); }
        /** policy-scope self-pay of this claim after insurance (SX-MA-08) 本次医保支付后的政策范围内自付费用（SX-MA-08） (yuan 元). */
        public MedicalAid selfPay(BigDecimal value) { return with("self_pay", value); }
        /** designated institution 定点医药机构 (default 默认 true). */
        public MedicalAid designated(boolean value) { return with("designated", value); }
        /** referral rules kept (also: no referral needed) 符合转诊规定（含无须转诊的）. */
        public MedicalAid referred(boolean value) { return with("referred", value); }
        /** care inside the province 在省域内就医. */
        public MedicalAid inProvince(boolean value) { return with("in_province", value); }
        /** exception to the referral rule granted (SX-MA-11) 已按规定准予不经转诊（SX-MA-11） (default 默认 false). */
        public MedicalAid exceptionGranted(boolean value) { return with("exception_granted", value); }
        /** inpatient aid base of the year before this claim (meets the deductible) 本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准） (yuan 元, default 默认 0.00). */
        public MedicalAid inpatientBefore(BigDecimal value) { return with("inpatient_before", value); }
        /** inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） (yuan 元, default 默认 0.00). */
        public MedicalAid basicPaidBefore(BigDecimal value) { return with("basic_paid_before", value); }
        /** tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助） (yuan 元, default 默认 0.00). */
        public MedicalAid residualBefore(BigDecimal value) { return with("residual_before", value); }
        /** part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 (yuan 元, default 默认 0.00). */
        public MedicalAid tiltedBefore(BigDecimal value) { return with("tilted_before", value); }
        /** tilt aid of the year paid before 本年度此前已支付的倾斜救助金额 (yuan 元, default 默认 0.00). */
        public MedicalAid tiltPaidBefore(BigDecimal value) { return with("tilt_paid_before", value); }
        /** reading 条文适用口径: by what the best of several identities is the best (就高不就低) 具有多重身份的，“就高不就低”以什么为高 ({@link Words.BestBy}, default 默认 rank). */
        public MedicalAid bestBy(String value) { return with("best_by", value); }
        /** reading 条文适用口径: whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次 ({@link Words.DeductibleBasis}, default 默认 annual). */
        public MedicalAid deductibleBasis(String value) { return with("deductible_basis", value); }
        /** reading 条文适用口径: which part of the residual is tilted in Sanmenxia 三门峡倾斜救助按自付费用的哪一部分计算 ({@link Words.TiltBase}, default 默认 excess). */
        public MedicalAid tiltBase(String value) { return with("tilt_base", value); }
        /** reading 条文适用口径: whether a residual of exactly the threshold opens the tilt 自付费用恰好等于标准的，是否享受倾斜救助 ({@link Words.TiltThreshold}, default 默认 at_least). */
        public MedicalAid tiltThreshold(String value) { return with("tilt_threshold", value); }
        /** reading 条文适用口径: which residuals build up the tilt residual in Sanmenxia 三门峡倾斜救助的累计自付费用包括哪些就医 ({@link Words.ResidualCounts}, default 默认 qualifying). */
        public MedicalAid residualCounts(String value) { return with("residual_counts", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public MedicalAid rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** category used 据以计算的救助对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** the claim counts for aid 该笔费用纳入救助. */
            public boolean covered() { return truth("covered"); }
            /** payable portion of this claim 本次起付标准以上、可按比例救助的费用 (yuan 元). */
            public BigDecimal basicPortion() { return decimal("basic_portion"); }
            /** rate of the first layer; 0% if not covered 救助比例（不含倾斜救助）；不纳入救助的为0% (percent 百分数). */
            public BigDecimal rateApplied() { return decimal("rate_applied"); }
            /** first-layer aid 救助金额（不含倾斜救助） (yuan 元). */
            public BigDecimal basicAid() { return decimal("basic_aid"); }
            /** self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid） (yuan 元). */
            public BigDecimal residual() { return decimal("residual"); }
            /** aid paid in the year has reached the cap 本年度已支付的救助达到年度最高救助限额. */
            public boolean capReached() { return truth("cap_reached"); }
            /** tilt aid is open 符合倾斜救助条件. */
            public boolean triggered() { return truth("triggered"); }
            /** excess tilted by this claim 本次按比例给予倾斜救助的起付标准以上部分 (yuan 元). */
            public BigDecimal tiltPortion() { return decimal("tilt_portion"); }
            /** tilt aid 倾斜救助金额 (yuan 元). */
            public BigDecimal tiltAid() { return decimal("tilt_aid"); }
            /** basic_aid + tilt_aid 救助合计（basic_aid + tilt_aid） (yuan 元). */
            public BigDecimal totalAid() { return decimal("total_aid"); }
            /** self_pay - total_aid; negative when a catch-up pays for earlier bills 个人负担金额（self_pay - total_aid）；本次补付以前费用的救助时可为负数 (yuan 元). */
            public BigDecimal patientPays() { return decimal("patient_pays"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal inpatientAfter() { return decimal("inpatient_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal basicPaidAfter() { return decimal("basic_paid_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal residualAfter() { return decimal("residual_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal tiltedAfter() { return decimal("tilted_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal tiltPaidAfter() { return decimal("tilt_paid_after"); }
            /** another identity of the person would bring more for this claim; never under best_by=result 本人另一身份本次可得的救助更多；best_by=result 时不会出现. */
            public boolean betterByResult() { return truth("better_by_result"); }
        }
    }

    /** Categories and multiple identity 救助对象、就高不就低: {@link AidCategory}. */
    public static AidCategory aidCategory() { return new AidCategory(); }

    /**
     * Categories and multiple identity 救助对象、就高不就低.
     *
     * <p>SX-MA-01 · PREDICATE · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 4, 12 · 三政办〔2022〕18号第四条、第十二条
     */
    public static final class AidCategory extends Question<AidCategory, AidCategory.Answer> {
        private AidCategory() { super("SX-MA-01", Answer::new); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public AidCategory recipients(String... value) { return with("recipients", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** category used 据以计算的救助对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** category is not none 属于救助对象（类别不为 none）. */
            public boolean eligible() { return truth("eligible"); }
        }
    }

    /** Premium subsidy 参保资助: {@link PremiumSubsidy}. */
    public static PremiumSubsidy premiumSubsidy() { return new PremiumSubsidy(); }

    /**
     * Premium subsidy 参保资助.
     *
     * <p>SX-MA-02 · EXACT EXTERNAL · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 7 · 三政办〔2022〕18号第七条
     */
    public static final class PremiumSubsidy extends Question<PremiumSubsidy, PremiumSubsidy.Answer> {
        private PremiumSubsidy() { super("SX-MA-02", Answer::new); }
        /** reference day 基准日. */
        public PremiumSubsidy date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public PremiumSubsidy recipients(String... value) { return with("recipients", value); }
        /** personal premium 居民基本医保个人缴费标准; needed for destitute, otherwise an upper limit destitute 必填；其他身份作为资助上限 (yuan 元, external 另行规定). */
        public PremiumSubsidy premium(BigDecimal value) { return with("premium", value); }
        /** subsidy of the rural-revitalisation policy 乡村振兴有效衔接政策规定的资助标准; needed for rural_at_risk rural_at_risk 必填 (yuan 元, external 另行规定). */
        public PremiumSubsidy externalSubsidy(BigDecimal value) { return with("external_subsidy", value); }
        /** joins the residents' insurance 参加居民基本医保 (default 默认 true). */
        public PremiumSubsidy residentInsured(boolean value) { return with("resident_insured", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** subsidy a year 每年资助金额 (yuan 元). */
            public BigDecimal subsidy() { return decimal("subsidy"); }
        }
    }

    /** Recognition after the collection period 集中缴费期后认定: {@link LateRecognition}. */
    public static LateRecognition lateRecognition() { return new LateRecognition(); }

    /**
     * Recognition after the collection period 集中缴费期后认定.
     *
     * <p>SX-MA-03 · EXACT EXTERNAL · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 7 · 三政办〔2022〕18号第七条
     */
    public static final class LateRecognition extends Question<LateRecognition, LateRecognition.Answer> {
        private LateRecognition() { super("SX-MA-03", Answer::new); }
        /** day of recognition 身份认定日期. */
        public LateRecognition recognised(LocalDate value) { return with("recognised", value); }
        /** last day of the premium collection period of the year concerned 当年居民医保集中缴费期的最后一日 (external 另行规定). */
        public LateRecognition collectionEnd(LocalDate value) { return with("collection_end", value); }
        /** reference day 基准日. */
        public LateRecognition date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** premium subsidy for that year 享受当年资助参保待遇. */
            public boolean eligible() { return truth("eligible"); }
        }
    }

    /** Outpatient aid for one claim 门诊救助: {@link OutpatientAid}. */
    public static OutpatientAid outpatientAid() { return new OutpatientAid(); }

    /**
     * Outpatient aid for one claim 门诊救助.
     *
     * <p>SX-MA-04 · EXACT · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 8 · 三政办〔2022〕18号第八条
     */
    public static final class OutpatientAid extends Question<OutpatientAid, OutpatientAid.Answer> {
        private OutpatientAid() { super("SX-MA-04", Answer::new); }
        /** day of service 就医日期. */
        public OutpatientAid date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public OutpatientAid recipients(String... value) { return with("recipients", value); }
        /** listed disease 属于门诊救助病种 ({@link Words.Disease}). */
        public OutpatientAid disease(String value) { return with("disease", value); }
        /** aid base of this claim 本次纳入救助范围的个人自付费用 (yuan 元). */
        public OutpatientAid selfPay(BigDecimal value) { return with("self_pay", value); }
        /** designated institution 定点医药机构 (default 默认 true). */
        public OutpatientAid designated(boolean value) { return with("designated", value); }
        /** inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） (yuan 元, default 默认 0.00). */
        public OutpatientAid basicPaidBefore(BigDecimal value) { return with("basic_paid_before", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public OutpatientAid rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** category used 据以计算的救助对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** payable portion of this claim 本次起付标准以上、可按比例救助的费用 (yuan 元). */
            public BigDecimal basicPortion() { return decimal("basic_portion"); }
            /** rate; 0% if the claim does not count 救助比例；不属于救助范围的为0% (percent 百分数). */
            public BigDecimal rateApplied() { return decimal("rate_applied"); }
            /** aid of this claim 本次救助金额 (yuan 元). */
            public BigDecimal basicAid() { return decimal("basic_aid"); }
            /** self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid） (yuan 元). */
            public BigDecimal residual() { return decimal("residual"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal basicPaidAfter() { return decimal("basic_paid_after"); }
            /** shared cap left 共用年度最高救助限额剩余 (yuan 元). */
            public BigDecimal remainingCap() { return decimal("remaining_cap"); }
        }
    }

    /** Inpatient aid for one claim 住院救助: {@link InpatientAid}. */
    public static InpatientAid inpatientAid() { return new InpatientAid(); }

    /**
     * Inpatient aid for one claim 住院救助.
     *
     * <p>SX-MA-05 · EXACT · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 9 · 三政办〔2022〕18号第九条
     */
    public static final class InpatientAid extends Question<InpatientAid, InpatientAid.Answer> {
        private InpatientAid() { super("SX-MA-05", Answer::new); }
        /** day of discharge 出院日期. */
        public InpatientAid date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public InpatientAid recipients(String... value) { return with("recipients", value); }
        /** aid base of this claim 本次纳入救助范围的个人自付费用 (yuan 元). */
        public InpatientAid selfPay(BigDecimal value) { return with("self_pay", value); }
        /** designated institution 定点医药机构 (default 默认 true). */
        public InpatientAid designated(boolean value) { return with("designated", value); }
        /** referral rules kept (SX-MA-11) 符合转诊规定（SX-MA-11） (default 默认 true). */
        public InpatientAid referred(boolean value) { return with("referred", value); }
        /** exception to the referral rule granted (SX-MA-11) 已按规定准予不经转诊（SX-MA-11） (default 默认 false). */
        public InpatientAid exceptionGranted(boolean value) { return with("exception_granted", value); }
        /** inpatient aid base of the year before this claim (meets the deductible) 本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准） (yuan 元, default 默认 0.00). */
        public InpatientAid inpatientBefore(BigDecimal value) { return with("inpatient_before", value); }
        /** inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） (yuan 元, default 默认 0.00). */
        public InpatientAid basicPaidBefore(BigDecimal value) { return with("basic_paid_before", value); }
        /** reading 条文适用口径: whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次 ({@link Words.DeductibleBasis}, default 默认 annual). */
        public InpatientAid deductibleBasis(String value) { return with("deductible_basis", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public InpatientAid rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** category used 据以计算的救助对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** payable portion of this claim 本次起付标准以上、可按比例救助的费用 (yuan 元). */
            public BigDecimal basicPortion() { return decimal("basic_portion"); }
            /** rate; 0% if the claim does not count 救助比例；不属于救助范围的为0% (percent 百分数). */
            public BigDecimal rateApplied() { return decimal("rate_applied"); }
            /** aid of this claim 本次救助金额 (yuan 元). */
            public BigDecimal basicAid() { return decimal("basic_aid"); }
            /** self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid） (yuan 元). */
            public BigDecimal residual() { return decimal("residual"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal basicPaidAfter() { return decimal("basic_paid_after"); }
            /** shared cap left 共用年度最高救助限额剩余 (yuan 元). */
            public BigDecimal remainingCap() { return decimal("remaining_cap"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal inpatientAfter() { return decimal("inpatient_after"); }
        }
    }

    /** Shared annual cap 共用限额: {@link SharedCap}. */
    public static SharedCap sharedCap() { return new SharedCap(); }

    /**
     * Shared annual cap 共用限额.
     *
     * <p>SX-MA-06 · EXACT · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 10 · 三政办〔2022〕18号第十条
     */
    public static final class SharedCap extends Question<SharedCap, SharedCap.Answer> {
        private SharedCap() { super("SX-MA-06", Answer::new); }
        /** day of service 就医日期. */
        public SharedCap date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public SharedCap recipients(String... value) { return with("recipients", value); }
        /** aid computed before the cap, rounded 限额前的救助金额（已舍入） (yuan 元). */
        public SharedCap requested(BigDecimal value) { return with("requested", value); }
        /** inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） (yuan 元, default 默认 0.00). */
        public SharedCap basicPaidBefore(BigDecimal value) { return with("basic_paid_before", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** category used 据以计算的救助对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** cap 年度最高救助限额 (yuan 元). */
            public BigDecimal annualCapApplied() { return decimal("annual_cap_applied"); }
            /** aid after the cap 限额内的救助金额 (yuan 元). */
            public BigDecimal basicAid() { return decimal("basic_aid"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal basicPaidAfter() { return decimal("basic_paid_after"); }
            /** cap left 年度最高救助限额剩余 (yuan 元). */
            public BigDecimal remainingCap() { return decimal("remaining_cap"); }
            /** aid paid has reached the cap 已付救助金额达到年度最高救助限额. */
            public boolean capReached() { return truth("cap_reached"); }
        }
    }

    /** Tilt aid for one claim 倾斜救助: {@link TiltAid}. */
    public static TiltAid tiltAid() { return new TiltAid(); }

    /**
     * Tilt aid for one claim 倾斜救助.
     *
     * <p>SX-MA-07 · EXACT · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 11 · 三政办〔2022〕18号第十一条
     */
    public static final class TiltAid extends Question<TiltAid, TiltAid.Answer> {
        private TiltAid() { super("SX-MA-07", Answer::new); }
        /** day of service 就医日期. */
        public TiltAid date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public TiltAid recipients(String... value) { return with("recipients", value); }
        /** policy-scope self-pay of this claim left after aid 本次救助后剩余的政策范围内自付费用 (yuan 元). */
        public TiltAid residual(BigDecimal value) { return with("residual", value); }
        /** aid of the year paid under the shared cap, including this claim 本年度含本次在内占用共用限额的救助金额 (yuan 元). */
        public TiltAid basicPaid(BigDecimal value) { return with("basic_paid", value); }
        /** regular referral 规范转诊. */
        public TiltAid referred(boolean value) { return with("referred", value); }
        /** care inside the province 在省域内就医. */
        public TiltAid inProvince(boolean value) { return with("in_province", value); }
        /** tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助） (yuan 元, default 默认 0.00). */
        public TiltAid residualBefore(BigDecimal value) { return with("residual_before", value); }
        /** part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 (yuan 元, default 默认 0.00). */
        public TiltAid tiltedBefore(BigDecimal value) { return with("tilted_before", value); }
        /** tilt aid of the year paid before 本年度此前已支付的倾斜救助金额 (yuan 元, default 默认 0.00). */
        public TiltAid tiltPaidBefore(BigDecimal value) { return with("tilt_paid_before", value); }
        /** reading 条文适用口径: which part of the residual is tilted in Sanmenxia 三门峡倾斜救助按自付费用的哪一部分计算 ({@link Words.TiltBase}, default 默认 excess). */
        public TiltAid tiltBase(String value) { return with("tilt_base", value); }
        /** reading 条文适用口径: whether a residual of exactly the threshold opens the tilt 自付费用恰好等于标准的，是否享受倾斜救助 ({@link Words.TiltThreshold}, default 默认 at_least). */
        public TiltAid tiltThreshold(String value) { return with("tilt_threshold", value); }
        /** reading 条文适用口径: which residuals build up the tilt residual in Sanmenxia 三门峡倾斜救助的累计自付费用包括哪些就医 ({@link Words.ResidualCounts}, default 默认 qualifying). */
        public TiltAid residualCounts(String value) { return with("residual_counts", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public TiltAid rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** category used 据以计算的救助对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** basic_paid has reached the cap basic_paid 已达到年度最高救助限额. */
            public boolean capReached() { return truth("cap_reached"); }
            /** tilt aid is open 符合倾斜救助条件. */
            public boolean triggered() { return truth("triggered"); }
            /** base tilted by this claim 本次据以计算倾斜救助的费用 (yuan 元). */
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

    /** Aid base of residents, employees and uninsured 救助费用基数: {@link AidBase}. */
    public static AidBase aidBase() { return new AidBase(); }

    /**
     * Aid base of residents, employees and uninsured 救助费用基数.
     *
     * <p>SX-MA-08 · EXACT EXTERNAL · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 5, 6, 13 · 三政办〔2022〕18号第五条、第六条、第十三条
     */
    public static final class AidBase extends Question<AidBase, AidBase.Answer> {
        private AidBase() { super("SX-MA-08", Answer::new); }
        /** insurance 参保险种 ({@link Words.Insurance}). */
        public AidBase insurance(String value) { return with("insurance", value); }
        /** policy-scope cost 政策范围内费用 (yuan 元). */
        public AidBase inScopeCost(BigDecimal value) { return with("in_scope_cost", value); }
        /** paid by basic and critical-illness insurance (employee: with the supplement) 基本医保、大病保险已支付金额（职工含大额补充医疗保险）; needed if insured 已参保时必填 (yuan 元). */
        public AidBase insurancePaid(BigDecimal value) { return with("insurance_paid", value); }
        /** payment the insurances would have made 基本医疗保险、大病保险预计支付金额; needed if uninsured 未参保时必填 (yuan 元, external 另行规定). */
        public AidBase assumedPayment(BigDecimal value) { return with("assumed_payment", value); }
        /** reference day 基准日. */
        public AidBase date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** aid base 纳入救助范围的个人自付费用 (yuan 元). */
            public BigDecimal selfPay() { return decimal("self_pay"); }
        }
    }

    /** Direct or on application; one-stop 直接救助、依申请、一站式: {@link AidChannel}. */
    public static AidChannel aidChannel() { return new AidChannel(); }

    /**
     * Direct or on application; one-stop 直接救助、依申请、一站式.
     *
     * <p>SX-MA-09 · PREDICATE · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 14–16 · 三政办〔2022〕18号第十四条至第十六条
     */
    public static final class AidChannel extends Question<AidChannel, AidChannel.Answer> {
        private AidChannel() { super("SX-MA-09", Answer::new); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public AidChannel recipients(String... value) { return with("recipients", value); }
        /** institution inside the city 市域内医疗机构. */
        public AidChannel inCity(boolean value) { return with("in_city", value); }
        /** designated institution 定点医药机构 (default 默认 true). */
        public AidChannel designated(boolean value) { return with("designated", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** channel 救助方式 ({@link Words.Channel}). */
            public String channel() { return word("channel"); }
            /** one-stop settlement “一站式”结算. */
            public boolean oneStop() { return truth("one_stop"); }
        }
    }

    /** No deposit 免除住院押金: {@link DepositWaiver}. */
    public static DepositWaiver depositWaiver() { return new DepositWaiver(); }

    /**
     * No deposit 免除住院押金.
     *
     * <p>SX-MA-10 · PREDICATE · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 17 · 三政办〔2022〕18号第十七条
     */
    public static final class DepositWaiver extends Question<DepositWaiver, DepositWaiver.Answer> {
        private DepositWaiver() { super("SX-MA-10", Answer::new); }
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

    /** Unreferred care excluded 未按规定转诊: {@link UnreferredCare}. */
    public static UnreferredCare unreferredCare() { return new UnreferredCare(); }

    /**
     * Unreferred care excluded 未按规定转诊.
     *
     * <p>SX-MA-11 · PRINCIPLE · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 18 · 三政办〔2022〕18号第十八条
     */
    public static final class UnreferredCare extends Question<UnreferredCare, UnreferredCare.Answer> {
        private UnreferredCare() { super("SX-MA-11", Answer::new); }
        /** aid base of the claim 本次纳入救助范围的个人自付费用 (yuan 元). */
        public UnreferredCare selfPay(BigDecimal value) { return with("self_pay", value); }
        /** referral or other-place registration as required (also: none required) 已按规定转诊或异地就医备案（含无须办理的）. */
        public UnreferredCare referred(boolean value) { return with("referred", value); }
        /** exception to the referral rule granted (SX-MA-11) 已按规定准予不经转诊（SX-MA-11） (default 默认 false). */
        public UnreferredCare exceptionGranted(boolean value) { return with("exception_granted", value); }
        /** reference day 基准日. */
        public UnreferredCare date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the claim counts for aid 属于救助范围. */
            public boolean counted() { return truth("counted"); }
            /** aid base left 剩余的纳入救助范围的个人自付费用 (yuan 元). */
            public BigDecimal countedSelfPay() { return decimal("counted_self_pay"); }
        }
    }

    /** Fund balance limit 基金累计结余上限: {@link FundBalanceLimit}. */
    public static FundBalanceLimit fundBalanceLimit() { return new FundBalanceLimit(); }

    /**
     * Fund balance limit 基金累计结余上限.
     *
     * <p>SX-MA-12 · CEILING PRINCIPLE · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 21 · 三政办〔2022〕18号第二十一条
     */
    public static final class FundBalanceLimit extends Question<FundBalanceLimit, FundBalanceLimit.Answer> {
        private FundBalanceLimit() { super("SX-MA-12", Answer::new); }
        /** cumulative balance 累计结余 (yuan 元). */
        public FundBalanceLimit fundBalance(BigDecimal value) { return with("fund_balance", value); }
        /** funds raised in the year 当年筹集基金总额 (yuan 元). */
        public FundBalanceLimit fundsRaised(BigDecimal value) { return with("funds_raised", value); }
        /** income of the year 当年收入 (yuan 元). */
        public FundBalanceLimit fundIncome(BigDecimal value) { return with("fund_income", value); }
        /** spending of the year 本年度支出; needed with fund_income 给出 fund_income 时必填 (yuan 元). */
        public FundBalanceLimit fundSpending(BigDecimal value) { return with("fund_spending", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** 15 % of funds raised, rounded down 当年筹集基金总额的15%，舍去到分 (yuan 元). */
            public BigDecimal limit() { return decimal("limit"); }
            /** balance above the limit 超过限额的结余 (yuan 元). */
            public BigDecimal excess() { return decimal("excess"); }
            /** ok or warning 判定结果：ok 或 warning ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
            /** gap covered by same-level finance 由同级财政弥补的缺口; only with fund_income 仅在给出 fund_income 时 (yuan 元). */
            public BigDecimal makeUp() { return decimal("make_up"); }
        }
    }

    /** Out-of-scope cost ceiling per stay 超出医保支付范围费用占比上限: {@link OutOfScopeCeiling}. */
    public static OutOfScopeCeiling outOfScopeCeiling() { return new OutOfScopeCeiling(); }

    /**
     * Out-of-scope cost ceiling per stay 超出医保支付范围费用占比上限.
     *
     * <p>SX-MA-13 · EXACT · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 23 · 三政办〔2022〕18号第二十三条
     */
    public static final class OutOfScopeCeiling extends Question<OutOfScopeCeiling, OutOfScopeCeiling.Answer> {
        private OutOfScopeCeiling() { super("SX-MA-13", Answer::new); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public OutOfScopeCeiling recipients(String... value) { return with("recipients", value); }
        /** institution 定点医疗机构级别 ({@link Words.Level}). */
        public OutOfScopeCeiling level(String value) { return with("level", value); }
        /** total cost of the stay, out-of-scope part included 当次住院医疗总费用（含医保支付范围外费用） (yuan 元). */
        public OutOfScopeCeiling totalCost(BigDecimal value) { return with("total_cost", value); }
        /** out-of-scope cost of the stay 当次住院超出医保支付范围的费用 (yuan 元). */
        public OutOfScopeCeiling outOfScopeCost(BigDecimal value) { return with("out_of_scope_cost", value); }
        /** reading 条文适用口径: the total cost of a stay for the out-of-scope ceiling 计算政策范围外费用占比时的住院总费用 ({@link Words.StayTotal}, default 默认 gross). */
        public OutOfScopeCeiling stayTotal(String value) { return with("stay_total", value); }
        /** reference day 基准日. */
        public OutOfScopeCeiling date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** category is not none 属于救助对象（类别不为 none）. */
            public boolean eligible() { return truth("eligible"); }
            /** ceiling, rounded down 限额，舍去到分; only if eligible 仅限救助对象 (yuan 元). */
            public BigDecimal limit() { return decimal("limit"); }
            /** borne by the institution 由定点医疗机构承担的费用 (yuan 元). */
            public BigDecimal hospitalPays() { return decimal("hospital_pays"); }
            /** out-of-scope cost left with the patient 由患者负担的医保支付范围外费用 (yuan 元). */
            public BigDecimal patientOutOfScope() { return decimal("patient_out_of_scope"); }
        }
    }

    /** Critical-illness insurance tilt 大病保险倾斜保障: {@link CriticalIllnessPayment}. */
    public static CriticalIllnessPayment criticalIllnessPayment() { return new CriticalIllnessPayment(); }

    /**
     * Critical-illness insurance tilt 大病保险倾斜保障.
     *
     * <p>SX-MA-14 · EXACT EXTERNAL · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 30 · 三政办〔2022〕18号第三十条
     */
    public static final class CriticalIllnessPayment extends Question<CriticalIllnessPayment, CriticalIllnessPayment.Answer> {
        private CriticalIllnessPayment() { super("SX-MA-14", Answer::new); }
        /** day of service 就医日期. */
        public CriticalIllnessPayment date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public CriticalIllnessPayment recipients(String... value) { return with("recipients", value); }
        /** cost of this claim entering critical-illness insurance 本次纳入大病保险的费用 (yuan 元). */
        public CriticalIllnessPayment inScopeCost(BigDecimal value) { return with("in_scope_cost", value); }
        /** such cost of the policy year before 本保险年度此前累计纳入大病保险的费用 (yuan 元, default 默认 0.00). */
        public CriticalIllnessPayment costBefore(BigDecimal value) { return with("cost_before", value); }
        /** critical-illness payments of the policy year before 本保险年度此前累计的大病保险支付金额 (yuan 元, default 默认 0.00). */
        public CriticalIllnessPayment paidBefore(BigDecimal value) { return with("paid_before", value); }
        /** general deductible 大病保险起付线（倾斜前） (yuan 元, external 另行规定). */
        public CriticalIllnessPayment baseDeductible(BigDecimal value) { return with("base_deductible", value); }
        /** general rate of the band 该费用段的支付比例（倾斜前） (percent 百分数, external 另行规定). */
        public CriticalIllnessPayment baseRate(BigDecimal value) { return with("base_rate", value); }
        /** general annual cap; absent: none 年度最高支付限额（倾斜前）；未给出的，视为不设限额 (yuan 元, external 另行规定). */
        public CriticalIllnessPayment baseCap(BigDecimal value) { return with("base_cap", value); }
        /** lower end of the cost band 费用段下限 (yuan 元, default 默认 0.00). */
        public CriticalIllnessPayment bandFrom(BigDecimal value) { return with("band_from", value); }
        /** upper end of the band; absent: open 费用段上限；未给出的，视为不封顶 (yuan 元). */
        public CriticalIllnessPayment bandTo(BigDecimal value) { return with("band_to", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public CriticalIllnessPayment rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** destitute, subsistence or relapsed_poor 属于 destitute、subsistence 或 relapsed_poor. */
            public boolean favoured() { return truth("favoured"); }
            /** deductible used 适用的起付线 (yuan 元). */
            public BigDecimal deductibleApplied() { return decimal("deductible_applied"); }
            /** rate used 适用的支付比例 (percent 百分数). */
            public BigDecimal rateApplied() { return decimal("rate_applied"); }
            /** the annual cap applies 适用年度最高支付限额. */
            public boolean capped() { return truth("capped"); }
            /** payable portion of this claim in the band 本次费用落入该段的可支付部分 (yuan 元). */
            public BigDecimal portion() { return decimal("portion"); }
            /** insurance payment 大病保险支付金额 (yuan 元). */
            public BigDecimal payment() { return decimal("payment"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal costAfter() { return decimal("cost_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal paidAfter() { return decimal("paid_after"); }
        }
    }

    /** Effective dates 实施日期: {@link MedicalAidInForce}. */
    public static MedicalAidInForce medicalAidInForce() { return new MedicalAidInForce(); }

    /**
     * Effective dates 实施日期.
     *
     * <p>SX-MA-15 · EXACT · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 31, 32 · 三政办〔2022〕18号第三十一条、第三十二条
     */
    public static final class MedicalAidInForce extends Question<MedicalAidInForce, MedicalAidInForce.Answer> {
        private MedicalAidInForce() { super("SX-MA-15", Answer::new); }
        /** day of service 就医日期. */
        public MedicalAidInForce date(LocalDate value) { return with("date", value); }
        /** reading 条文适用口径: first day of the aid accumulators in the year the rules begin 细则施行当年救助累计数的起算日 ({@link Words.AccumulatorStart}, default 默认 rule_start). */
        public MedicalAidInForce accumulatorStart(String value) { return with("accumulator_start", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the rules apply 细则已施行. */
            public boolean inForce() { return truth("in_force"); }
            /** first day in force 有效期首日. */
            public LocalDate validFrom() { return day("valid_from"); }
            /** the former supplementary scheme is merged 困难群众大病补充医疗保险已并入医疗救助. */
            public boolean schemeMerged() { return truth("scheme_merged"); }
            /** first day of the annual accumulators of that year 当年年度累计数的起算日; only if in force 仅在有效期内. */
            public LocalDate accumulatorsFrom() { return day("accumulators_from"); }
        }
    }

    /** Monthly list exchange and five-year transition 每月名单抄送、5年过渡期: {@link MonthlyLists}. */
    public static MonthlyLists monthlyLists() { return new MonthlyLists(); }

    /**
     * Monthly list exchange and five-year transition 每月名单抄送、5年过渡期.
     *
     * <p>SX-MA-16 · EXACT EXTERNAL · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 20, 25 · 三政办〔2022〕18号第二十条、第二十五条
     */
    public static final class MonthlyLists extends Question<MonthlyLists, MonthlyLists.Answer> {
        private MonthlyLists() { super("SX-MA-16", Answer::new); }
        /** month of the lists 名单月份. */
        public MonthlyLists month(YearMonth value) { return with("month", value); }
        /** day on which the act was done 实际办理日期. */
        public MonthlyLists doneOn(LocalDate value) { return with("done_on", value); }
        /** reading 条文适用口径: which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期 ({@link Words.LateBy}, default 默认 due). */
        public MonthlyLists lateBy(String value) { return with("late_by", value); }
        /** day the poverty goals were completed 脱贫攻坚目标任务完成之日 (external 另行规定). */
        public MonthlyLists transitionStart(LocalDate value) { return with("transition_start", value); }
        /** day to test for the transition 待判断是否在过渡期内的日期. */
        public MonthlyLists date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** nominal last day 期限届满日（未顺延）. */
            public LocalDate due() { return day("due"); }
            /** last day after rolling to a working day 顺延至工作日后的期限届满日. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时. */
            public Boolean late() { return truth("late"); }
            /** last day of the transition 过渡期最后一日; only if transition_start is given 仅在给出 transition_start 时. */
            public LocalDate transitionEnd() { return day("transition_end"); }
            /** date lies in the transition date 在过渡期内; only if date is given as well 仅在同时给出 date 时. */
            public Boolean inTransition() { return truth("in_transition"); }
        }
    }

    /** Where to join and who subsidises 参保地与资助地: {@link PremiumPlace}. */
    public static PremiumPlace premiumPlace() { return new PremiumPlace(); }

    /**
     * Where to join and who subsidises 参保地与资助地.
     *
     * <p>SX-MA-17 · PRINCIPLE · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 7 · 三政办〔2022〕18号第七条
     */
    public static final class PremiumPlace extends Question<PremiumPlace, PremiumPlace.Answer> {
        private PremiumPlace() { super("SX-MA-17", Answer::new); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public PremiumPlace recipients(String... value) { return with("recipients", value); }
        /** where the hardship was recognised (困难身份认定地): registration or residence 困难身份认定地（户籍地或居住地） ({@link Words.Place}). */
        public PremiumPlace recognisedIn(String value) { return with("recognised_in", value); }
        /** where the person joins the residents' insurance 参加居民基本医保的地点 ({@link Words.Place}). */
        public PremiumPlace joinsIn(String value) { return with("joins_in", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** category is not none 属于救助对象（类别不为 none）. */
            public boolean eligible() { return truth("eligible"); }
            /** place whose government subsidises the premium 给予参保资助的地点; only if eligible 仅限救助对象 ({@link Words.Place}). */
            public String subsidisedBy() { return word("subsidised_by"); }
            /** ok: joins where recognised; warning: elsewhere ok：在困难身份认定地参保；warning：在其他地点参保; only if eligible 仅限救助对象 ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
        }
    }

    /** Where and how to apply for aid 救助申请受理地与审核: {@link AidApplication}. */
    public static AidApplication aidApplication() { return new AidApplication(); }

    /**
     * Where and how to apply for aid 救助申请受理地与审核.
     *
     * <p>SX-MA-18 · PREDICATE · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 16 · 三政办〔2022〕18号第十六条
     */
    public static final class AidApplication extends Question<AidApplication, AidApplication.Answer> {
        private AidApplication() { super("SX-MA-18", Answer::new); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public AidApplication recipients(String... value) { return with("recipients", value); }
        /** where the hardship was recognised (困难身份认定地): registration or residence 困难身份认定地（户籍地或居住地） ({@link Words.Place}). */
        public AidApplication recognisedIn(String value) { return with("recognised_in", value); }
        /** where the application was handed in; absent: not yet 提交申请的地点；未给出为尚未申请 ({@link Words.Place}). */
        public AidApplication appliedIn(String value) { return with("applied_in", value); }
        /** a written application (书面申请) 书面申请 (default 默认 false). */
        public AidApplication inWriting(boolean value) { return with("in_writing", value); }
        /** the county's insurance department has approved it 县级医保部门已审核同意 (default 默认 false). */
        public AidApplication reviewed(boolean value) { return with("reviewed", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** channel (SX-MA-09) 救助方式（SX-MA-09） ({@link Words.Channel}). */
            public String channel() { return word("channel"); }
            /** place of the township window to apply at 应申请的乡镇（街道）窗口所在地; only with channel=application 仅在 channel=application 时 ({@link Words.Place}). */
            public String applyIn() { return word("apply_in"); }
            /** aid may be given 可以给予救助. */
            public boolean ready() { return truth("ready"); }
            /** what the application still needs 申请尚缺的事项 ({@link Words.AidApplicationItem}). */
            public List<String> missing() { return words("missing"); }
        }
    }

    /** Lost-work subsidy 误工补贴: {@link LostWorkSubsidy}. */
    public static LostWorkSubsidy lostWorkSubsidy() { return new LostWorkSubsidy(); }

    /**
     * Lost-work subsidy 误工补贴.
     *
     * <p>SX-MV-01 · EXACT · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 一 · 三政办〔2022〕19号第一项
     */
    public static final class LostWorkSubsidy extends Question<LostWorkSubsidy, LostWorkSubsidy.Answer> {
        private LostWorkSubsidy() { super("SX-MV-01", Answer::new); }
        /** day of the application 申请日期. */
        public LostWorkSubsidy date(LocalDate value) { return with("date", value); }
        /** licence date 营业执照办理日期. */
        public LostWorkSubsidy licensed(LocalDate value) { return with("licensed", value); }
        /** start of normal business 正常经营起始日期. */
        public LostWorkSubsidy operatingSince(LocalDate value) { return with("operating_since", value); }
        /** fixed premises 有固定住所. */
        public LostWorkSubsidy fixedPremises(boolean value) { return with("fixed_premises", value); }
        /** subsidy already paid to the household 该户已领取补贴 (default 默认 false). */
        public LostWorkSubsidy alreadyPaid(boolean value) { return with("already_paid", value); }
        /** reading 条文适用口径: start of the six months of normal business 正常经营活动6个月的起算日 ({@link Words.CountFrom}, default 默认 operation). */
        public LostWorkSubsidy countFrom(String value) { return with("count_from", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** day on which six months are full 正常经营满6个月之日. */
            public LocalDate sixMonthsOn() { return day("six_months_on"); }
            /** conditions met 符合条件. */
            public boolean eligible() { return truth("eligible"); }
            /** 100.00 or 0.00 补贴金额，100元或0元 (yuan 元). */
            public BigDecimal subsidy() { return decimal("subsidy"); }
        }
    }

    /** Interest subsidy, sole trader 个体工商户创业贷款贴息: {@link SoleTraderInterestSubsidy}. */
    public static SoleTraderInterestSubsidy soleTraderInterestSubsidy() { return new SoleTraderInterestSubsidy(); }

    /**
     * Interest subsidy, sole trader 个体工商户创业贷款贴息.
     *
     * <p>SX-MV-02 · EXACT EXTERNAL · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 一 · 三政办〔2022〕19号第一项
     */
    public static final class SoleTraderInterestSubsidy extends Question<SoleTraderInterestSubsidy, SoleTraderInterestSubsidy.Answer> {
        private SoleTraderInterestSubsidy() { super("SX-MV-02", Answer::new); }
        /** day of the application 申请日期. */
        public SoleTraderInterestSubsidy date(LocalDate value) { return with("date", value); }
        /** start-up loan 创业贷款额 (yuan 元). */
        public SoleTraderInterestSubsidy loan(BigDecimal value) { return with("loan", value); }
        /** benchmark loan rate a year 贷款基准年利率 (percent 百分数, external 另行规定). */
        public SoleTraderInterestSubsidy benchmarkRate(BigDecimal value) { return with("benchmark_rate", value); }
        /** loan term 贷款期限 (months 月). */
        public SoleTraderInterestSubsidy termMonths(long value) { return with("term_months", value); }
        /** conditions met (2022 licence, premises, six months; SX-MV-03 also loan conditions) 符合条件（2022年新办理营业执照、有固定住所、正常经营6个月以上；SX-MV-03 还须符合贷款条件）. */
        public SoleTraderInterestSubsidy qualified(boolean value) { return with("qualified", value); }
        /** already subsidised 已享受贴息 (default 默认 false). */
        public SoleTraderInterestSubsidy alreadyPaid(boolean value) { return with("already_paid", value); }
        /** reading 条文适用口径: period of the interest subsidy 贴息的期限 ({@link Words.InterestPeriod}, default 默认 one_year). */
        public SoleTraderInterestSubsidy interestPeriod(String value) { return with("interest_period", value); }
        /** reading 条文适用口径: principal of the sole-trader interest subsidy 个体工商户贴息的本金 ({@link Words.LoanBase}, default 默认 capped). */
        public SoleTraderInterestSubsidy loanBase(String value) { return with("loan_base", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public SoleTraderInterestSubsidy rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** qualified and not yet paid 符合条件且尚未享受贴息. */
            public boolean eligible() { return truth("eligible"); }
            /** 20 % of the interest at the benchmark rate, rounded 按基准利率计算的利息的20%，取整到分 (yuan 元). */
            public BigDecimal uncapped() { return decimal("uncapped"); }
            /** after the cap 补贴金额，不超过最高补贴 (yuan 元). */
            public BigDecimal subsidy() { return decimal("subsidy"); }
        }
    }

    /** Interest subsidy, small or micro firm 小微企业贴息: {@link SmallFirmInterestSubsidy}. */
    public static SmallFirmInterestSubsidy smallFirmInterestSubsidy() { return new SmallFirmInterestSubsidy(); }

    /**
     * Interest subsidy, small or micro firm 小微企业贴息.
     *
     * <p>SX-MV-03 · EXACT EXTERNAL · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 二 · 三政办〔2022〕19号第二项
     */
    public static final class SmallFirmInterestSubsidy extends Question<SmallFirmInterestSubsidy, SmallFirmInterestSubsidy.Answer> {
        private SmallFirmInterestSubsidy() { super("SX-MV-03", Answer::new); }
        /** day of the application 申请日期. */
        public SmallFirmInterestSubsidy date(LocalDate value) { return with("date", value); }
        /** start-up loan 创业贷款额 (yuan 元). */
        public SmallFirmInterestSubsidy loan(BigDecimal value) { return with("loan", value); }
        /** benchmark loan rate a year 贷款基准年利率 (percent 百分数, external 另行规定). */
        public SmallFirmInterestSubsidy benchmarkRate(BigDecimal value) { return with("benchmark_rate", value); }
        /** loan term 贷款期限 (months 月). */
        public SmallFirmInterestSubsidy termMonths(long value) { return with("term_months", value); }
        /** conditions met (2022 licence, premises, six months; SX-MV-03 also loan conditions) 符合条件（2022年新办理营业执照、有固定住所、正常经营6个月以上；SX-MV-03 还须符合贷款条件）. */
        public SmallFirmInterestSubsidy qualified(boolean value) { return with("qualified", value); }
        /** already subsidised 已享受贴息 (default 默认 false). */
        public SmallFirmInterestSubsidy alreadyPaid(boolean value) { return with("already_paid", value); }
        /** reading 条文适用口径: period of the interest subsidy 贴息的期限 ({@link Words.InterestPeriod}, default 默认 one_year). */
        public SmallFirmInterestSubsidy interestPeriod(String value) { return with("interest_period", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public SmallFirmInterestSubsidy rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** qualified and not yet paid 符合条件且尚未享受贴息. */
            public boolean eligible() { return truth("eligible"); }
            /** 20 % of the interest at the benchmark rate, rounded 按基准利率计算的利息的20%，取整到分 (yuan 元). */
            public BigDecimal uncapped() { return decimal("uncapped"); }
            /** after the cap 补贴金额，不超过最高补贴 (yuan 元). */
            public BigDecimal subsidy() { return decimal("subsidy"); }
        }
    }

    /** Start-up award 创业奖励: {@link StartUpAward}. */
    public static StartUpAward startUpAward() { return new StartUpAward(); }

    /**
     * Start-up award 创业奖励.
     *
     * <p>SX-MV-04 · EXACT · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 三 · 三政办〔2022〕19号第三项
     */
    public static final class StartUpAward extends Question<StartUpAward, StartUpAward.Answer> {
        private StartUpAward() { super("SX-MV-04", Answer::new); }
        /** day of the application 申请日期. */
        public StartUpAward date(LocalDate value) { return with("date", value); }
        /** sector 行业 ({@link Words.Sector}). */
        public StartUpAward sector(String value) { return with("sector", value); }
        /** must be small or micro 企业类型，须为小型或微型企业 ({@link Words.Size}). */
        public StartUpAward size(String value) { return with("size", value); }
        /** newly opened (新开办) 新开办. */
        public StartUpAward newlyOpened(boolean value) { return with("newly_opened", value); }
        /** entered the 四上 statistics in the same year 当年纳入“四上”企业统计. */
        public StartUpAward listedSameYear(boolean value) { return with("listed_same_year", value); }
        /** recognised as specialised (专精特新) 认定为专精特新企业 (default 默认 false). */
        public StartUpAward specialised(boolean value) { return with("specialised", value); }
        /** already awarded 已享受创业奖励 (default 默认 false). */
        public StartUpAward alreadyPaid(boolean value) { return with("already_paid", value); }
        /** reading 条文适用口径: sector award and specialised-enterprise award 行业奖励与专精特新奖励能否叠加 ({@link Words.AwardStacking}, default 默认 highest). */
        public StartUpAward awardStacking(String value) { return with("award_stacking", value); }
        /** reading 条文适用口径: condition of the 300 000 award 30万元奖励的条件 ({@link Words.SpecialisedCondition}, default 默认 new_and_listed). */
        public StartUpAward specialisedCondition(String value) { return with("specialised_condition", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** award of the sector 行业奖励 (yuan 元). */
            public BigDecimal sectorAward() { return decimal("sector_award"); }
            /** 300 000.00 or 0.00 专精特新奖励，30万元或0元 (yuan 元). */
            public BigDecimal specialisedAward() { return decimal("specialised_award"); }
            /** award paid 奖励金额 (yuan 元). */
            public BigDecimal award() { return decimal("award"); }
        }
    }

    /** Free seals 免费发放印章: {@link FreeSeals}. */
    public static FreeSeals freeSeals() { return new FreeSeals(); }

    /**
     * Free seals 免费发放印章.
     *
     * <p>SX-MV-05 · EXACT · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 四 · 三政办〔2022〕19号第四项
     */
    public static final class FreeSeals extends Question<FreeSeals, FreeSeals.Answer> {
        private FreeSeals() { super("SX-MV-05", Answer::new); }
        /** newly opened enterprise 新开办企业. */
        public FreeSeals newEnterprise(boolean value) { return with("new_enterprise", value); }
        /** first set of seals 首套印章 (default 默认 true). */
        public FreeSeals firstSet(boolean value) { return with("first_set", value); }
        /** seals wanted 申请刻制印章数 (count 枚, default 默认 4). */
        public FreeSeals sealsRequested(long value) { return with("seals_requested", value); }
        /** reference day 基准日. */
        public FreeSeals date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** free 免费印章数 (count 枚). */
            public long freeSeals() { return number("free_seals"); }
            /** at own cost 自费印章数 (count 枚). */
            public long paidSeals() { return number("paid_seals"); }
        }
    }

    /** Rent relief, new small firm 新开办小微企业房租减免: {@link StartUpRentRelief}. */
    public static StartUpRentRelief startUpRentRelief() { return new StartUpRentRelief(); }

    /**
     * Rent relief, new small firm 新开办小微企业房租减免.
     *
     * <p>SX-MV-06 · EXACT · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 六 · 三政办〔2022〕19号第六项
     */
    public static final class StartUpRentRelief extends Question<StartUpRentRelief, StartUpRentRelief.Answer> {
        private StartUpRentRelief() { super("SX-MV-06", Answer::new); }
        /** day of the application 申请日期. */
        public StartUpRentRelief date(LocalDate value) { return with("date", value); }
        /** monthly rent 月租金 (yuan 元). */
        public StartUpRentRelief monthlyRent(BigDecimal value) { return with("monthly_rent", value); }
        /** months from the lease 自承租之日起的月数 (months 月). */
        public StartUpRentRelief monthsLeased(long value) { return with("months_leased", value); }
        /** must be small or micro 企业类型，须为小型或微型企业 ({@link Words.Size}). */
        public StartUpRentRelief size(String value) { return with("size", value); }
        /** state-asset premises 国有资产经营用房. */
        public StartUpRentRelief stateOwned(boolean value) { return with("state_owned", value); }
        /** newly opened (新开办) 新开办. */
        public StartUpRentRelief newlyOpened(boolean value) { return with("newly_opened", value); }
        /** reading 条文适用口径: 3 months free and 12 months half “免收3个月房租，减半收取12个月房租”如何计算 ({@link Words.RentSequence}, default 默认 fifteen_months). */
        public StartUpRentRelief rentSequence(String value) { return with("rent_sequence", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public StartUpRentRelief rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** conditions met 符合条件. */
            public boolean eligible() { return truth("eligible"); }
            /** months free 免租月数 (months 月). */
            public long freeMonths() { return number("free_months"); }
            /** months at half 减半月数 (months 月). */
            public long halfMonths() { return number("half_months"); }
            /** rent given up 减免的租金 (yuan 元). */
            public BigDecimal relief() { return decimal("relief"); }
            /** rent still due over the months leased 租期内仍应缴纳的租金 (yuan 元). */
            public BigDecimal rentDue() { return decimal("rent_due"); }
        }
    }

    /** Suspension of business 歇业不超过三年: {@link BusinessSuspension}. */
    public static BusinessSuspension businessSuspension() { return new BusinessSuspension(); }

    /**
     * Suspension of business 歇业不超过三年.
     *
     * <p>SX-MV-07 · CEILING · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 九 · 三政办〔2022〕19号第九项
     */
    public static final class BusinessSuspension extends Question<BusinessSuspension, BusinessSuspension.Answer> {
        private BusinessSuspension() { super("SX-MV-07", Answer::new); }
        /** first day of suspension 歇业起始日. */
        public BusinessSuspension suspendedFrom(LocalDate value) { return with("suspended_from", value); }
        /** last day of suspension 歇业终止日. */
        public BusinessSuspension suspendedTo(LocalDate value) { return with("suspended_to", value); }
        /** cause 歇业原因 ({@link Words.SuspensionCause}). */
        public BusinessSuspension suspensionCause(String value) { return with("suspension_cause", value); }
        /** the cause brought economic hardship (造成经济困难), asserted by the caller 该原因造成经济困难（由填报人认定） (default 默认 true). */
        public BusinessSuspension economicHardship(boolean value) { return with("economic_hardship", value); }
        /** caller asserts that another cause falls under the open list (等) 其他原因属于“等原因”的范围（由填报人认定） (default 默认 false). */
        public BusinessSuspension asserted(boolean value) { return with("asserted", value); }
        /** law or regulation says otherwise 法律、法规另有规定 (default 默认 false). */
        public BusinessSuspension lawForbids(boolean value) { return with("law_forbids", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the cause allows suspension 可以办理歇业. */
            public boolean covered() { return truth("covered"); }
            /** latest last day 最迟歇业终止日. */
            public LocalDate due() { return day("due"); }
            /** rolled to a working day 顺延至工作日后的日期. */
            public LocalDate dueWorkday() { return day("due_workday"); }
            /** ok or violation 判定结果：符合（ok）或不符合（violation）; only if suspended_to is given 仅在给出 suspended_to 时 ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
        }
    }

    /** First offence free of fine 首次不罚: {@link FirstOffence}. */
    public static FirstOffence firstOffence() { return new FirstOffence(); }

    /**
     * First offence free of fine 首次不罚.
     *
     * <p>SX-MV-08 · PREDICATE · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 十 · 三政办〔2022〕19号第十项
     */
    public static final class FirstOffence extends Question<FirstOffence, FirstOffence.Answer> {
        private FirstOffence() { super("SX-MV-08", Answer::new); }
        /** first offence 首次违法. */
        public FirstOffence firstOffence(boolean value) { return with("first_offence", value); }
        /** minor violation (违法行为轻微) 违法行为轻微. */
        public FirstOffence minor(boolean value) { return with("minor", value); }
        /** corrected in time (及时, no number) 及时纠正（文件未规定时限）. */
        public FirstOffence corrected(boolean value) { return with("corrected", value); }
        /** no harm caused 没有造成危害后果. */
        public FirstOffence harmless(boolean value) { return with("harmless", value); }
        /** field 违法行为所属领域 ({@link Words.EnforcementField}). */
        public FirstOffence enforcementField(String value) { return with("enforcement_field", value); }
        /** offender 违法主体类型 ({@link Words.Size}). */
        public FirstOffence size(String value) { return with("size", value); }
        /** reference day 基准日. */
        public FirstOffence date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** no fine is imposed 首次不罚. */
            public boolean noFine() { return truth("no_fine"); }
        }
    }

    /** Funding split 60/40 市县分担: {@link SupportFundingSplit}. */
    public static SupportFundingSplit supportFundingSplit() { return new SupportFundingSplit(); }

    /**
     * Funding split 60/40 市县分担.
     *
     * <p>SX-MV-09 · EXACT · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 final paragraph · 三政办〔2022〕19号倒数第二段
     */
    public static final class SupportFundingSplit extends Question<SupportFundingSplit, SupportFundingSplit.Answer> {
        private SupportFundingSplit() { super("SX-MV-09", Answer::new); }
        /** subsidy or award paid 支付的奖补资金 (yuan 元). */
        public SupportFundingSplit awardTotal(BigDecimal value) { return with("award_total", value); }
        /** reference day 基准日. */
        public SupportFundingSplit date(LocalDate value) { return with("date", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public SupportFundingSplit rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** 60 % 市级财政负担，60% (yuan 元). */
            public BigDecimal cityShare() { return decimal("city_share"); }
            /** rest 县（市、区）财政负担，其余部分 (yuan 元). */
            public BigDecimal countyShare() { return decimal("county_share"); }
        }
    }

    /** No double support 从高不重复: {@link NoDoubleSupport}. */
    public static NoDoubleSupport noDoubleSupport() { return new NoDoubleSupport(); }

    /**
     * No double support 从高不重复.
     *
     * <p>SX-MV-10 · PRINCIPLE PREDICATE · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 final paragraph · 三政办〔2022〕19号倒数第二段
     */
    public static final class NoDoubleSupport extends Question<NoDoubleSupport, NoDoubleSupport.Answer> {
        private NoDoubleSupport() { super("SX-MV-10", Answer::new); }
        /** first grant 第一项支持资金 (yuan 元). */
        public NoDoubleSupport grantA(BigDecimal value) { return with("grant_a", value); }
        /** second grant 第二项支持资金 (yuan 元, default 默认 0.00). */
        public NoDoubleSupport grantB(BigDecimal value) { return with("grant_b", value); }
        /** same project and purpose 两项属于同类支持（同一项目、同一用途）. */
        public NoDoubleSupport sameKind(boolean value) { return with("same_kind", value); }
        /** central, provincial or other city money already supports this project 第一项的项目已获中央、省、市级财政其他专项资金支持 (default 默认 false). */
        public NoDoubleSupport supportedA(boolean value) { return with("supported_a", value); }
        /** same for the second 第二项的项目已获上述资金支持 (default 默认 false). */
        public NoDoubleSupport supportedB(boolean value) { return with("supported_b", value); }
        /** reference day 基准日. */
        public NoDoubleSupport date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** support paid 支持金额 (yuan 元). */
            public BigDecimal award() { return decimal("award"); }
        }
    }

    /** Validity 有效期: {@link MarketEntityMeasuresInForce}. */
    public static MarketEntityMeasuresInForce marketEntityMeasuresInForce() { return new MarketEntityMeasuresInForce(); }

    /**
     * Validity 有效期.
     *
     * <p>SX-MV-11 · EXACT · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 last paragraph · 三政办〔2022〕19号末段
     */
    public static final class MarketEntityMeasuresInForce extends Question<MarketEntityMeasuresInForce, MarketEntityMeasuresInForce.Answer> {
        private MarketEntityMeasuresInForce() { super("SX-MV-11", Answer::new); }
        /** day to test 待判断的日期. */
        public MarketEntityMeasuresInForce date(LocalDate value) { return with("date", value); }

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

    /** Market-entity target table 市场主体目标任务分解表: {@link MarketEntityTarget}. */
    public static MarketEntityTarget marketEntityTarget() { return new MarketEntityTarget(); }

    /**
     * Market-entity target table 市场主体目标任务分解表.
     *
     * <p>SX-MV-12 · TARGET · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 annex · 三政办〔2022〕19号附件
     */
    public static final class MarketEntityTarget extends Question<MarketEntityTarget, MarketEntityTarget.Answer> {
        private MarketEntityTarget() { super("SX-MV-12", Answer::new); }
        /** row of the table 分解表所列县（市、区） ({@link Words.District}). */
        public MarketEntityTarget district(String value) { return with("district", value); }
        /** entities at the end of 2022 2022年年末实有户数 (count 户). */
        public MarketEntityTarget actual(long value) { return with("actual", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** entities on 2022-05-30 2022年5月30日实有户数 (count 户). */
            public long baseCount() { return number("base_count"); }
            /** target for the end of 2022 2022年年末目标户数 (count 户). */
            public long targetCount() { return number("target_count"); }
            /** target − base 目标增加户数 (count 户). */
            public long growth() { return number("growth"); }
            /** actual ≥ target 达到目标，即 actual 不少于目标户数; only if actual is given 仅在给出 actual 时. */
            public Boolean met() { return truth("met"); }
        }
    }

    /** Who may draw 享受条件: {@link OutpatientEligibility}. */
    public static OutpatientEligibility outpatientEligibility() { return new OutpatientEligibility(); }

    /**
     * Who may draw 享受条件.
     *
     * <p>SX-OP-01 · PREDICATE · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 5, 11, 13 · 三政办〔2022〕20号第五条、第十一条、第十三条
     */
    public static final class OutpatientEligibility extends Question<OutpatientEligibility, OutpatientEligibility.Answer> {
        private OutpatientEligibility() { super("SX-OP-01", Answer::new); }
        /** day of service 就医日期. */
        public OutpatientEligibility date(LocalDate value) { return with("date", value); }
        /** personal-account benefit 享受个人账户待遇. */
        public OutpatientEligibility hasAccount(boolean value) { return with("has_account", value); }
        /** state 参保状态 ({@link Words.InsuranceState}). */
        public OutpatientEligibility insuranceState(String value) { return with("insurance_state", value); }
        /** flexible worker 灵活就业人员 (default 默认 false). */
        public OutpatientEligibility flexible(boolean value) { return with("flexible", value); }
        /** day a flexible worker without account paid the difference 未享受个人账户待遇的灵活就业人员补足缴费差额的日期. */
        public OutpatientEligibility differencePaid(LocalDate value) { return with("difference_paid", value); }
        /** reading 条文适用口径: who is covered by outpatient pooling in Sanmenxia 三门峡门诊统筹覆盖的人员 ({@link Words.Coverage}, default 默认 account_only). */
        public OutpatientEligibility coverage(String value) { return with("coverage", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** may draw outpatient pooling 可以享受门诊统筹待遇. */
            public boolean eligible() { return truth("eligible"); }
            /** first day after paying the difference 补足缴费差额后享受待遇的首日; only if difference_paid is given 仅在给出 difference_paid 时. */
            public LocalDate eligibleFrom() { return day("eligible_from"); }
        }
    }

    /** Deductible per visit 起付标准: {@link VisitDeductible}. */
    public static VisitDeductible visitDeductible() { return new VisitDeductible(); }

    /**
     * Deductible per visit 起付标准.
     *
     * <p>SX-OP-02 · EXACT CEILING PRINCIPLE · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 7 · 三政办〔2022〕20号第七条
     */
    public static final class VisitDeductible extends Question<VisitDeductible, VisitDeductible.Answer> {
        private VisitDeductible() { super("SX-OP-02", Answer::new); }
        /** institution 定点医疗机构级别 ({@link Words.Level}). */
        public VisitDeductible level(String value) { return with("level", value); }
        /** reference day 基准日. */
        public VisitDeductible date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** per visit 每次就医的起付标准 (yuan 元). */
            public BigDecimal deductibleApplied() { return decimal("deductible_applied"); }
        }
    }

    /** Several visits on one day 同日同机构只计一次: {@link DayDeductibleUse}. */
    public static DayDeductibleUse dayDeductibleUse() { return new DayDeductibleUse(); }

    /**
     * Several visits on one day 同日同机构只计一次.
     *
     * <p>SX-OP-03 · EXACT · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 7 · 三政办〔2022〕20号第七条
     */
    public static final class DayDeductibleUse extends Question<DayDeductibleUse, DayDeductibleUse.Answer> {
        private DayDeductibleUse() { super("SX-OP-03", Answer::new); }
        /** institution 定点医疗机构级别 ({@link Words.Level}). */
        public DayDeductibleUse level(String value) { return with("level", value); }
        /** policy-scope cost of this visit 本次就医的政策范围内费用 (yuan 元). */
        public DayDeductibleUse inScopeCost(BigDecimal value) { return with("in_scope_cost", value); }
        /** deductible used up earlier on the same natural day at the same institution 同一自然日在同一定点医疗机构此前已计的起付标准 (yuan 元, default 默认 0.00). */
        public DayDeductibleUse deductibleUsedToday(BigDecimal value) { return with("deductible_used_today", value); }
        /** reading 条文适用口径: several visits on one day at one institution 一个自然日内在同一定点医疗机构多次就医 ({@link Words.DayDeductible}, default 默认 pooled). */
        public DayDeductibleUse dayDeductible(String value) { return with("day_deductible", value); }
        /** reference day 基准日. */
        public DayDeductibleUse date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** deductible taken from this visit 本次扣除的起付标准 (yuan 元). */
            public BigDecimal deductibleApplied() { return decimal("deductible_applied"); }
            /** cost above the deductible 起付标准以上的费用 (yuan 元). */
            public BigDecimal portion() { return decimal("portion"); }
            /** accumulator of the day and institution 当日该机构的起付标准累计数 (yuan 元). */
            public BigDecimal deductibleUsedAfter() { return decimal("deductible_used_after"); }
        }
    }

    /** Annual limit 年度支付限额: {@link AnnualLimit}. */
    public static AnnualLimit annualLimit() { return new AnnualLimit(); }

    /**
     * Annual limit 年度支付限额.
     *
     * <p>SX-OP-04 · EXACT · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 8, 9 · 三政办〔2022〕20号第八条、第九条
     */
    public static final class AnnualLimit extends Question<AnnualLimit, AnnualLimit.Answer> {
        private AnnualLimit() { super("SX-OP-04", Answer::new); }
        /** day of service 就医日期. */
        public AnnualLimit date(LocalDate value) { return with("date", value); }
        /** medical-insurance year the visit belongs to; absent: calendar year of date 就医所属的医保年度；未给出时取 date 所在自然年度 (year 年度). */
        public AnnualLimit medicalYear(long value) { return with("medical_year", value); }
        /** retiree status in force (SX-OP-08) 已按退休人员享受待遇（SX-OP-08）. */
        public AnnualLimit retired(boolean value) { return with("retired", value); }
        /** pooling payments of the year 本年度门诊统筹支付金额 (yuan 元, default 默认 0.00). */
        public AnnualLimit paidBefore(BigDecimal value) { return with("paid_before", value); }
        /** payable portions of the year (limit_on=costs) 本年度起付标准以上费用（limit_on=costs 时使用） (yuan 元, default 默认 0.00). */
        public AnnualLimit portionBefore(BigDecimal value) { return with("portion_before", value); }
        /** reading 条文适用口径: what the outpatient annual limit caps 门诊年度限额限制的对象 ({@link Words.LimitOn}, default 默认 payments). */
        public AnnualLimit limitOn(String value) { return with("limit_on", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** limit of the year 年度支付限额 (yuan 元). */
            public BigDecimal annualCapApplied() { return decimal("annual_cap_applied"); }
            /** limit left 支付限额剩余 (yuan 元). */
            public BigDecimal remainingCap() { return decimal("remaining_cap"); }
            /** 0.00: nothing is carried or transferred 0.00：不结转、不转让 (yuan 元). */
            public BigDecimal carryOver() { return decimal("carry_over"); }
        }
    }

    /** Half limit for 2022 2022年度支付限额减半: {@link AnnualLimitOfYear}. */
    public static AnnualLimitOfYear annualLimitOfYear() { return new AnnualLimitOfYear(); }

    /**
     * Half limit for 2022 2022年度支付限额减半.
     *
     * <p>SX-OP-05 · EXACT · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 8 · 三政办〔2022〕20号第八条
     */
    public static final class AnnualLimitOfYear extends Question<AnnualLimitOfYear, AnnualLimitOfYear.Answer> {
        private AnnualLimitOfYear() { super("SX-OP-05", Answer::new); }
        /** medical-insurance year 医保年度 (year 年度). */
        public AnnualLimitOfYear year(long value) { return with("year", value); }
        /** retiree status 属于退休人员. */
        public AnnualLimitOfYear retired(boolean value) { return with("retired", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** limit of the year 年度支付限额 (yuan 元). */
            public BigDecimal annualCapApplied() { return decimal("annual_cap_applied"); }
        }
    }

    /** Reimbursement rates 支付比例: {@link OutpatientRate}. */
    public static OutpatientRate outpatientRate() { return new OutpatientRate(); }

    /**
     * Reimbursement rates 支付比例.
     *
     * <p>SX-OP-06 · EXACT · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 9 · 三政办〔2022〕20号第九条
     */
    public static final class OutpatientRate extends Question<OutpatientRate, OutpatientRate.Answer> {
        private OutpatientRate() { super("SX-OP-06", Answer::new); }
        /** institution 定点医疗机构级别 ({@link Words.Level}). */
        public OutpatientRate level(String value) { return with("level", value); }
        /** retiree status 属于退休人员. */
        public OutpatientRate retired(boolean value) { return with("retired", value); }
        /** reference day 基准日. */
        public OutpatientRate date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** rate 支付比例 (percent 百分数). */
            public BigDecimal rateApplied() { return decimal("rate_applied"); }
        }
    }

    /** Settle one outpatient visit (pooling) 普通门诊统筹结算: {@link OutpatientPooling}. */
    public static OutpatientPooling outpatientPooling() { return new OutpatientPooling(); }

    /**
     * Settle one outpatient visit (pooling) 普通门诊统筹结算.
     *
     * <p>SX-OP-07 · EXACT · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 7–9 · 三政办〔2022〕20号第七条至第九条
     */
    public static final class OutpatientPooling extends Question<OutpatientPooling, OutpatientPooling.Answer> {
        private OutpatientPooling() { super("SX-OP-07", Answer::new); }
        /** day of service 就医日期. */
        public OutpatientPooling date(LocalDate value) { return with("date", value); }
        /** medical-insurance year the visit belongs to; absent: calendar year of date 就医所属的医保年度；未给出时取 date 所在自然年度 (year 年度). */
        public OutpatientPooling medicalYear(long value) { return with("medical_year", value); }
        /** institution 定点医疗机构级别 ({@link Words.Level}). */
        public OutpatientPooling level(String value) { return with("level", value); }
        /** retiree status in force on the day (SX-OP-08) 就医当日已按退休人员享受待遇（SX-OP-08）. */
        public OutpatientPooling retired(boolean value) { return with("retired", value); }
        /** policy-scope cost of this visit, after SX-OP-10 本次就医的政策范围内费用（经 SX-OP-10 判断后） (yuan 元). */
        public OutpatientPooling inScopeCost(BigDecimal value) { return with("in_scope_cost", value); }
        /** deductible used up earlier on the same natural day at the same institution 同一自然日在同一定点医疗机构此前已计的起付标准 (yuan 元, default 默认 0.00). */
        public OutpatientPooling deductibleUsedToday(BigDecimal value) { return with("deductible_used_today", value); }
        /** pooling payments of the year before this visit, all institutions 本年度本次就医前在各机构累计的门诊统筹支付金额 (yuan 元, default 默认 0.00). */
        public OutpatientPooling paidBefore(BigDecimal value) { return with("paid_before", value); }
        /** payable portions of the year before (used with limit_on=costs) 本年度此前累计的起付标准以上费用（limit_on=costs 时使用） (yuan 元, default 默认 0.00). */
        public OutpatientPooling portionBefore(BigDecimal value) { return with("portion_before", value); }
        /** reading 条文适用口径: several visits on one day at one institution 一个自然日内在同一定点医疗机构多次就医 ({@link Words.DayDeductible}, default 默认 pooled). */
        public OutpatientPooling dayDeductible(String value) { return with("day_deductible", value); }
        /** reading 条文适用口径: what the outpatient annual limit caps 门诊年度限额限制的对象 ({@link Words.LimitOn}, default 默认 payments). */
        public OutpatientPooling limitOn(String value) { return with("limit_on", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public OutpatientPooling rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** deductible taken from this visit 本次扣除的起付标准 (yuan 元). */
            public BigDecimal deductibleApplied() { return decimal("deductible_applied"); }
            /** payable portion 起付标准以上、可按比例支付的部分 (yuan 元). */
            public BigDecimal portion() { return decimal("portion"); }
            /** rate 支付比例 (percent 百分数). */
            public BigDecimal rateApplied() { return decimal("rate_applied"); }
            /** limit of the year 年度支付限额 (yuan 元). */
            public BigDecimal annualCapApplied() { return decimal("annual_cap_applied"); }
            /** fund payment 统筹基金支付金额 (yuan 元). */
            public BigDecimal payment() { return decimal("payment"); }
            /** in_scope_cost - payment 个人负担金额（in_scope_cost - payment） (yuan 元). */
            public BigDecimal selfPay() { return decimal("self_pay"); }
            /** accumulator of the day and institution 当日该机构的起付标准累计数 (yuan 元). */
            public BigDecimal deductibleUsedAfter() { return decimal("deductible_used_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal paidAfter() { return decimal("paid_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal portionAfter() { return decimal("portion_after"); }
            /** limit left 支付限额剩余 (yuan 元). */
            public BigDecimal remainingCap() { return decimal("remaining_cap"); }
        }
    }

    /** Retirement transition 在职转退休: {@link RetirementTransition}. */
    public static RetirementTransition retirementTransition() { return new RetirementTransition(); }

    /**
     * Retirement transition 在职转退休.
     *
     * <p>SX-OP-08 · EXACT · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 10 · 三政办〔2022〕20号第十条
     */
    public static final class RetirementTransition extends Question<RetirementTransition, RetirementTransition.Answer> {
        private RetirementTransition() { super("SX-OP-08", Answer::new); }
        /** day of the procedure (joining after retirement: day of the contribution) 办理在职转退休手续的日期（退休后方参保的，为缴费日期）. */
        public RetirementTransition retirementProcedure(LocalDate value) { return with("retirement_procedure", value); }
        /** day to test 待判断的日期. */
        public RetirementTransition date(LocalDate value) { return with("date", value); }
        /** pooling payments of the year before 本年度此前累计的门诊统筹支付金额 (yuan 元, default 默认 0.00). */
        public RetirementTransition paidBefore(BigDecimal value) { return with("paid_before", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** first day of retiree rate and limit 享受退休人员支付比例和限额的首日. */
            public LocalDate retireeFrom() { return day("retiree_from"); }
            /** retiree status on date date 当日属于退休人员. */
            public boolean retired() { return truth("retired"); }
            /** limit on date date 当日的支付限额 (yuan 元). */
            public BigDecimal annualCapApplied() { return decimal("annual_cap_applied"); }
            /** limit left 支付限额剩余 (yuan 元). */
            public BigDecimal remainingCap() { return decimal("remaining_cap"); }
        }
    }

    /** Separate benefits 相互独立、分别结算: {@link SeparateBenefits}. */
    public static SeparateBenefits separateBenefits() { return new SeparateBenefits(); }

    /**
     * Separate benefits 相互独立、分别结算.
     *
     * <p>SX-OP-09 · PREDICATE · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 11 · 三政办〔2022〕20号第十一条
     */
    public static final class SeparateBenefits extends Question<SeparateBenefits, SeparateBenefits.Answer> {
        private SeparateBenefits() { super("SX-OP-09", Answer::new); }
        /** benefit 待遇种类 ({@link Words.BenefitKind}). */
        public SeparateBenefits benefitKind(String value) { return with("benefit_kind", value); }
        /** fund payment of that benefit 该项待遇的统筹基金支付金额 (yuan 元). */
        public SeparateBenefits payment(BigDecimal value) { return with("payment", value); }
        /** pooling payments of the year before 本年度此前累计的门诊统筹支付金额 (yuan 元, default 默认 0.00). */
        public SeparateBenefits paidBefore(BigDecimal value) { return with("paid_before", value); }
        /** reference day 基准日. */
        public SeparateBenefits date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** uses the outpatient limit 占用门诊统筹支付限额. */
            public boolean usesLimit() { return truth("uses_limit"); }
            /** accumulator of outpatient pooling 门诊统筹年度累计数 (yuan 元). */
            public BigDecimal paidAfter() { return decimal("paid_after"); }
            /** 0.00: ordinary outpatient cost enters neither 大额补充 nor 公务员补助 0.00：普通门诊费用不纳入职工大额医疗费补充保险和公务员医疗补助 (yuan 元). */
            public BigDecimal supplementBase() { return decimal("supplement_base"); }
        }
    }

    /** Excluded costs 不纳入门诊保障的费用: {@link ExcludedCost}. */
    public static ExcludedCost excludedCost() { return new ExcludedCost(); }

    /**
     * Excluded costs 不纳入门诊保障的费用.
     *
     * <p>SX-OP-10 · PREDICATE · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 21 · 三政办〔2022〕20号第二十一条
     */
    public static final class ExcludedCost extends Question<ExcludedCost, ExcludedCost.Answer> {
        private ExcludedCost() { super("SX-OP-10", Answer::new); }
        /** cost of the visit 本次就医费用 (yuan 元). */
        public ExcludedCost inScopeCost(BigDecimal value) { return with("in_scope_cost", value); }
        /** during a hospital stay (same-day discharge: caller decides) 住院期间（当日出院的由调用方判断） (default 默认 false). */
        public ExcludedCost inHospital(boolean value) { return with("in_hospital", value); }
        /** designated institution 定点医药机构 (default 默认 true). */
        public ExcludedCost designated(boolean value) { return with("designated", value); }
        /** care in another place 异地就医 (default 默认 false). */
        public ExcludedCost otherPlace(boolean value) { return with("other_place", value); }
        /** other-place care filed 异地就医已备案 (default 默认 false). */
        public ExcludedCost filed(boolean value) { return with("filed", value); }
        /** settled on line 联网直接结算 (default 默认 true). */
        public ExcludedCost onlineSettled(boolean value) { return with("online_settled", value); }
        /** excluded by another rule 其他规定不予支付 (default 默认 false). */
        public ExcludedCost otherExclusion(boolean value) { return with("other_exclusion", value); }
        /** reference day 基准日. */
        public ExcludedCost date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** first ground that applies 首个适用的不予支付情形 ({@link Words.Exclusion}). */
            public String exclusion() { return word("exclusion"); }
            /** cost that goes on to SX-OP-07 转入 SX-OP-07 的费用 (yuan 元). */
            public BigDecimal eligibleCost() { return decimal("eligible_cost"); }
        }
    }

    /** Account credit, employees and flexible workers 个人账户计入: {@link AccountCredit}. */
    public static AccountCredit accountCredit() { return new AccountCredit(); }

    /**
     * Account credit, employees and flexible workers 个人账户计入.
     *
     * <p>SX-OP-11 · EXACT EXTERNAL · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 14(1), (2) · 三政办〔2022〕20号第十四条第（一）项、第（二）项
     */
    public static final class AccountCredit extends Question<AccountCredit, AccountCredit.Answer> {
        private AccountCredit() { super("SX-OP-11", Answer::new); }
        /** month, any day 所属月份（填当月任意一天）. */
        public AccountCredit date(LocalDate value) { return with("date", value); }
        /** kind of member 参保人员类别 ({@link Words.Member}). */
        public AccountCredit member(String value) { return with("member", value); }
        /** personal-account benefit 享受个人账户待遇. */
        public AccountCredit hasAccount(boolean value) { return with("has_account", value); }
        /** monthly base (its footnote is missing in the gazette) 月缴费基数（公报缺其脚注） (yuan 元, external 另行规定). */
        public AccountCredit contributionBase(BigDecimal value) { return with("contribution_base", value); }
        /** whole contribution of a flexible worker 灵活就业人员缴纳的全部基本医疗保险费 (yuan 元, external 另行规定). */
        public AccountCredit totalContribution(BigDecimal value) { return with("total_contribution", value); }
        /** employer part of an employee 单位为职工缴纳的部分 (yuan 元, external 另行规定). */
        public AccountCredit employerContribution(BigDecimal value) { return with("employer_contribution", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public AccountCredit rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** credit 计入个人账户的金额 (yuan 元). */
            public BigDecimal monthlyCredit() { return decimal("monthly_credit"); }
            /** part for the pool 计入统筹基金的部分; only if the contribution is given 仅在给出缴费金额时 (yuan 元). */
            public BigDecimal toPool() { return decimal("to_pool"); }
        }
    }

    /** Account credit, retirees 退休个人账户划入: {@link RetireeAccountCredit}. */
    public static RetireeAccountCredit retireeAccountCredit() { return new RetireeAccountCredit(); }

    /**
     * Account credit, retirees 退休个人账户划入.
     *
     * <p>SX-OP-12 · EXACT EXTERNAL · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 14(3) · 三政办〔2022〕20号第十四条第（三）项
     */
    public static final class RetireeAccountCredit extends Question<RetireeAccountCredit, RetireeAccountCredit.Answer> {
        private RetireeAccountCredit() { super("SX-OP-12", Answer::new); }
        /** month, any day 所属月份（填当月任意一天）. */
        public RetireeAccountCredit date(LocalDate value) { return with("date", value); }
        /** personal-account benefit 享受个人账户待遇. */
        public RetireeAccountCredit hasAccount(boolean value) { return with("has_account", value); }
        /** last year's average monthly basic pension of the city 上年度全市全口径基本养老金月平均水平 (yuan 元, external 另行规定). */
        public RetireeAccountCredit averagePension(BigDecimal value) { return with("average_pension", value); }
        /** months 月数 (months 月, default 默认 1). */
        public RetireeAccountCredit months(long value) { return with("months", value); }
        /** day of the procedure 办理手续的日期. */
        public RetireeAccountCredit retirementProcedure(LocalDate value) { return with("retirement_procedure", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public RetireeAccountCredit rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** credit of one month 每月划入金额 (yuan 元). */
            public BigDecimal monthlyCredit() { return decimal("monthly_credit"); }
            /** monthly_credit * months 划入合计（monthly_credit * months） (yuan 元). */
            public BigDecimal credit() { return decimal("credit"); }
            /** first month of credit 开始划入的月份; only if retirement_procedure is given 仅在给出 retirement_procedure 时 (month 月). */
            public YearMonth firstCredit() { return month("first_credit"); }
        }
    }

    /** Use of the personal account 个人账户使用: {@link AccountUse}. */
    public static AccountUse accountUse() { return new AccountUse(); }

    /**
     * Use of the personal account 个人账户使用.
     *
     * <p>SX-OP-13 · PREDICATE · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 15–17 · 三政办〔2022〕20号第十五条至第十七条
     */
    public static final class AccountUse extends Question<AccountUse, AccountUse.Answer> {
        private AccountUse() { super("SX-OP-13", Answer::new); }
        /** whose expense 费用所属人与本人的关系 ({@link Words.Relation}). */
        public AccountUse relation(String value) { return with("relation", value); }
        /** kind of expense 费用种类 ({@link Words.Expense}). */
        public AccountUse expense(String value) { return with("expense", value); }
        /** designated institution or pharmacy 定点医疗机构或定点零售药店 (default 默认 true). */
        public AccountUse designated(boolean value) { return with("designated", value); }
        /** balance at year end 年末余额 (yuan 元). */
        public AccountUse balance(BigDecimal value) { return with("balance", value); }
        /** reference day 基准日. */
        public AccountUse date(LocalDate value) { return with("date", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** the account may pay 可以使用个人账户支付. */
            public boolean allowed() { return truth("allowed"); }
            /** the visit counts as one of the payer's own outpatient visits 计入代付人的门诊统筹待遇就医次数. */
            public boolean usesLimit() { return truth("uses_limit"); }
            /** balance carried and inheritable 可结转使用和继承的余额; only if balance is given 仅在给出 balance 时 (yuan 元). */
            public BigDecimal carryOver() { return decimal("carry_over"); }
        }
    }

    /** Service-quality deposit 服务质量保证金5%: {@link QualityDeposit}. */
    public static QualityDeposit qualityDeposit() { return new QualityDeposit(); }

    /**
     * Service-quality deposit 服务质量保证金5%.
     *
     * <p>SX-OP-14 · EXACT · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 23 · 三政办〔2022〕20号第二十三条
     */
    public static final class QualityDeposit extends Question<QualityDeposit, QualityDeposit.Answer> {
        private QualityDeposit() { super("SX-OP-14", Answer::new); }
        /** outpatient pooling money payable to the institution 应拨付定点医疗机构的门诊统筹费用 (yuan 元). */
        public QualityDeposit settlementAmount(BigDecimal value) { return with("settlement_amount", value); }
        /** reference day 基准日. */
        public QualityDeposit date(LocalDate value) { return with("date", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public QualityDeposit rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** deposit kept back 预留的服务质量保证金 (yuan 元). */
            public BigDecimal retained() { return decimal("retained"); }
            /** rest 预留后拨付的金额 (yuan 元). */
            public BigDecimal paidOut() { return decimal("paid_out"); }
        }
    }

    /** Pharmacy by prescriber level 零售药店门诊统筹: {@link PharmacyPooling}. */
    public static PharmacyPooling pharmacyPooling() { return new PharmacyPooling(); }

    /**
     * Pharmacy by prescriber level 零售药店门诊统筹.
     *
     * <p>SX-OP-15 · PREDICATE · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 19 · 三政办〔2022〕20号第十九条
     */
    public static final class PharmacyPooling extends Question<PharmacyPooling, PharmacyPooling.Answer> {
        private PharmacyPooling() { super("SX-OP-15", Answer::new); }
        /** day of purchase 购药日期. */
        public PharmacyPooling date(LocalDate value) { return with("date", value); }
        /** medical-insurance year the visit belongs to; absent: calendar year of date 就医所属的医保年度；未给出时取 date 所在自然年度 (year 年度). */
        public PharmacyPooling medicalYear(long value) { return with("medical_year", value); }
        /** level of the prescribing institution 开具处方的定点医疗机构级别 ({@link Words.Level}). */
        public PharmacyPooling prescriberLevel(String value) { return with("prescriber_level", value); }
        /** retiree status 属于退休人员. */
        public PharmacyPooling retired(boolean value) { return with("retired", value); }
        /** pharmacies have been taken in (the text only explores it) 定点零售药店已纳入（文件仅为“探索”） (default 默认 false, external 另行规定). */
        public PharmacyPooling switchedOn(boolean value) { return with("switched_on", value); }
        /** policy-scope cost 政策范围内费用 (yuan 元). */
        public PharmacyPooling inScopeCost(BigDecimal value) { return with("in_scope_cost", value); }
        /** deductible used up earlier on the same natural day at the same institution 同一自然日在同一定点医疗机构此前已计的起付标准 (yuan 元, default 默认 0.00). */
        public PharmacyPooling deductibleUsedToday(BigDecimal value) { return with("deductible_used_today", value); }
        /** pooling payments of the year before this visit, all institutions 本年度本次就医前在各机构累计的门诊统筹支付金额 (yuan 元, default 默认 0.00). */
        public PharmacyPooling paidBefore(BigDecimal value) { return with("paid_before", value); }
        /** payable portions of the year before (used with limit_on=costs) 本年度此前累计的起付标准以上费用（limit_on=costs 时使用） (yuan 元, default 默认 0.00). */
        public PharmacyPooling portionBefore(BigDecimal value) { return with("portion_before", value); }
        /** reading 条文适用口径: several visits on one day at one institution 一个自然日内在同一定点医疗机构多次就医 ({@link Words.DayDeductible}, default 默认 pooled). */
        public PharmacyPooling dayDeductible(String value) { return with("day_deductible", value); }
        /** reading 条文适用口径: what the outpatient annual limit caps 门诊年度限额限制的对象 ({@link Words.LimitOn}, default 默认 payments). */
        public PharmacyPooling limitOn(String value) { return with("limit_on", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public PharmacyPooling rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** pharmacy pooling is in force 药店门诊统筹已施行. */
            public boolean active() { return truth("active"); }
            /** deductible taken from this visit 本次扣除的起付标准; only if active 仅在 active 为 true 时 (yuan 元). */
            public BigDecimal deductibleApplied() { return decimal("deductible_applied"); }
            /** payable portion 起付标准以上、可按比例支付的部分; only if active 仅在 active 为 true 时 (yuan 元). */
            public BigDecimal portion() { return decimal("portion"); }
            /** rate 支付比例; only if active 仅在 active 为 true 时 (percent 百分数). */
            public BigDecimal rateApplied() { return decimal("rate_applied"); }
            /** limit of the year 年度支付限额; only if active 仅在 active 为 true 时 (yuan 元). */
            public BigDecimal annualCapApplied() { return decimal("annual_cap_applied"); }
            /** fund payment 统筹基金支付金额 (yuan 元). */
            public BigDecimal payment() { return decimal("payment"); }
            /** in_scope_cost - payment 个人负担金额（in_scope_cost - payment） (yuan 元). */
            public BigDecimal selfPay() { return decimal("self_pay"); }
            /** accumulator of the day and institution 当日该机构的起付标准累计数 (yuan 元). */
            public BigDecimal deductibleUsedAfter() { return decimal("deductible_used_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal paidAfter() { return decimal("paid_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal portionAfter() { return decimal("portion_after"); }
            /** limit left 支付限额剩余; only if active 仅在 active 为 true 时 (yuan 元). */
            public BigDecimal remainingCap() { return decimal("remaining_cap"); }
        }
    }

    /** Effective date 施行日期: {@link OutpatientPoolingInForce}. */
    public static OutpatientPoolingInForce outpatientPoolingInForce() { return new OutpatientPoolingInForce(); }

    /**
     * Effective date 施行日期.
     *
     * <p>SX-OP-16 · EXACT · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 28 · 三政办〔2022〕20号第二十八条
     */
    public static final class OutpatientPoolingInForce extends Question<OutpatientPoolingInForce, OutpatientPoolingInForce.Answer> {
        private OutpatientPoolingInForce() { super("SX-OP-16", Answer::new); }
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

    /** Plenary frequency 全体会议次数: {@link ChemicalParkPlenaries}. */
    public static ChemicalParkPlenaries chemicalParkPlenaries() { return new ChemicalParkPlenaries(); }

    /**
     * Plenary frequency 全体会议次数.
     *
     * <p>SX-CP-01 · EXACT · 2023-02-13 …
     * <p>三政办文〔2023〕2号 三 · 三政办文〔2023〕2号第三部分
     */
    public static final class ChemicalParkPlenaries extends Question<ChemicalParkPlenaries, ChemicalParkPlenaries.Answer> {
        private ChemicalParkPlenaries() { super("SX-CP-01", Answer::new); }
        /** plenary meetings in the calendar year 当年召开全体会议的次数 (count 次). */
        public ChemicalParkPlenaries plenaries(long value) { return with("plenaries", value); }
        /** year 年度 (year 年). */
        public ChemicalParkPlenaries year(long value) { return with("year", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** ok or violation 判定结果：符合（ok）或不符合（violation） ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
        }
    }

    /** One bill, one answer 一单制结算: {@link AidBill}. */
    public static AidBill aidBill() { return new AidBill(); }

    /**
     * One bill, one answer 一单制结算.
     *
     * <p>SX-CASE-AID · EXACT EXTERNAL · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 5, 6, 8–16, 18, 23, 30 · 三政办〔2022〕18号第五条、第六条、第八条至第十六条、第十八条、第二十三条、第三十条
     */
    public static final class AidBill extends Question<AidBill, AidBill.Answer> {
        private AidBill() { super("SX-CASE-AID", Answer::new); }
        /** day of service or discharge 就医或出院日期. */
        public AidBill date(LocalDate value) { return with("date", value); }
        /** all identities of the person 本人具有的全部身份 ({@link Words.Recipient}). */
        public AidBill recipients(String... value) { return with("recipients", value); }
        /** kind of care 救助类型（住院或门诊） ({@link Words.Care}). */
        public AidBill care(String value) { return with("care", value); }
        /** disease treated 治疗的病种; needed for outpatient outpatient 时必填 ({@link Words.Disease}). */
        public AidBill disease(String value) { return with("disease", value); }
        /** institution 定点医疗机构级别; needed for inpatient inpatient 时必填 ({@link Words.Level}). */
        public AidBill level(String value) { return with("level", value); }
        /** insurance 参保险种 ({@link Words.Insurance}). */
        public AidBill insurance(String value) { return with("insurance", value); }
        /** total of the bill 医疗总费用 (yuan 元). */
        public AidBill totalCost(BigDecimal value) { return with("total_cost", value); }
        /** the part outside the scope of insurance 其中医保支付范围外费用 (yuan 元, default 默认 0.00). */
        public AidBill outOfScopeCost(BigDecimal value) { return with("out_of_scope_cost", value); }
        /** paid by basic insurance 基本医保已支付金额; needed if insured 已参保时必填 (yuan 元). */
        public AidBill basicPaid(BigDecimal value) { return with("basic_paid", value); }
        /** paid by other supplementary insurance, such as the employees' large-cost subsidy 其他补充医疗保险（如职工大额医疗费用补助）已支付金额 (yuan 元, default 默认 0.00). */
        public AidBill supplementPaid(BigDecimal value) { return with("supplement_paid", value); }
        /** payment the insurances would have made 基本医疗保险、大病保险预计支付金额; needed if uninsured 未参保时必填 (yuan 元, external 另行规定). */
        public AidBill assumedPayment(BigDecimal value) { return with("assumed_payment", value); }
        /** general deductible of critical-illness insurance 大病保险起付线（倾斜前）; needed of a resident 居民参保人员必填 (yuan 元, external 另行规定). */
        public AidBill baseDeductible(BigDecimal value) { return with("base_deductible", value); }
        /** its general rate, of the first band of cost 大病保险第一费用段的支付比例（倾斜前）; needed of a resident 居民参保人员必填 (percent 百分数, external 另行规定). */
        public AidBill baseRate(BigDecimal value) { return with("base_rate", value); }
        /** cost above which another rate holds; absent: one rate 大病保险第二费用段下限；未给出的，视为不分段 (yuan 元, external 另行规定). */
        public AidBill secondBandFrom(BigDecimal value) { return with("second_band_from", value); }
        /** that other rate 大病保险第二费用段的支付比例（倾斜前）; needed with second_band_from 给出 second_band_from 时必填 (percent 百分数, external 另行规定). */
        public AidBill secondBandRate(BigDecimal value) { return with("second_band_rate", value); }
        /** its general annual cap; absent: none 大病保险年度最高支付限额（倾斜前）；未给出的，视为不设限额 (yuan 元, external 另行规定). */
        public AidBill baseCap(BigDecimal value) { return with("base_cap", value); }
        /** cost of the policy year before this bill that entered critical-illness insurance 本保险年度此前累计纳入大病保险的费用 (yuan 元, default 默认 0.00). */
        public AidBill costBefore(BigDecimal value) { return with("cost_before", value); }
        /** critical-illness payments of the policy year before 本保险年度此前累计的大病保险支付金额 (yuan 元, default 默认 0.00). */
        public AidBill paidBefore(BigDecimal value) { return with("paid_before", value); }
        /** referral rules kept (also: no referral needed) 已按规定转诊（含无须转诊的）. */
        public AidBill referred(boolean value) { return with("referred", value); }
        /** care inside the province 在省域内就医. */
        public AidBill inProvince(boolean value) { return with("in_province", value); }
        /** institution inside the city 市域内医疗机构. */
        public AidBill inCity(boolean value) { return with("in_city", value); }
        /** designated institution 定点医药机构 (default 默认 true). */
        public AidBill designated(boolean value) { return with("designated", value); }
        /** exception to the referral rule granted (SX-MA-11) 已按规定准予不经转诊（SX-MA-11） (default 默认 false). */
        public AidBill exceptionGranted(boolean value) { return with("exception_granted", value); }
        /** inpatient aid base of the year before this claim (meets the deductible) 本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准） (yuan 元, default 默认 0.00). */
        public AidBill inpatientBefore(BigDecimal value) { return with("inpatient_before", value); }
        /** inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） (yuan 元, default 默认 0.00). */
        public AidBill basicPaidBefore(BigDecimal value) { return with("basic_paid_before", value); }
        /** tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助） (yuan 元, default 默认 0.00). */
        public AidBill residualBefore(BigDecimal value) { return with("residual_before", value); }
        /** part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 (yuan 元, default 默认 0.00). */
        public AidBill tiltedBefore(BigDecimal value) { return with("tilted_before", value); }
        /** tilt aid of the year paid before 本年度此前已支付的倾斜救助金额 (yuan 元, default 默认 0.00). */
        public AidBill tiltPaidBefore(BigDecimal value) { return with("tilt_paid_before", value); }
        /** reading 条文适用口径: by what the best of several identities is the best (就高不就低) 具有多重身份的，“就高不就低”以什么为高 ({@link Words.BestBy}, default 默认 rank). */
        public AidBill bestBy(String value) { return with("best_by", value); }
        /** reading 条文适用口径: whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次 ({@link Words.DeductibleBasis}, default 默认 annual). */
        public AidBill deductibleBasis(String value) { return with("deductible_basis", value); }
        /** reading 条文适用口径: which part of the residual is tilted in Sanmenxia 三门峡倾斜救助按自付费用的哪一部分计算 ({@link Words.TiltBase}, default 默认 excess). */
        public AidBill tiltBase(String value) { return with("tilt_base", value); }
        /** reading 条文适用口径: whether a residual of exactly the threshold opens the tilt 自付费用恰好等于标准的，是否享受倾斜救助 ({@link Words.TiltThreshold}, default 默认 at_least). */
        public AidBill tiltThreshold(String value) { return with("tilt_threshold", value); }
        /** reading 条文适用口径: which residuals build up the tilt residual in Sanmenxia 三门峡倾斜救助的累计自付费用包括哪些就医 ({@link Words.ResidualCounts}, default 默认 qualifying). */
        public AidBill residualCounts(String value) { return with("residual_counts", value); }
        /** reading 条文适用口径: the total cost of a stay for the out-of-scope ceiling 计算政策范围外费用占比时的住院总费用 ({@link Words.StayTotal}, default 默认 gross). */
        public AidBill stayTotal(String value) { return with("stay_total", value); }
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
            /** channel (SX-MA-09) 救助方式（SX-MA-09） ({@link Words.Channel}). */
            public String channel() { return word("channel"); }
            /** aid is settled with the bill, else afterwards on its papers 救助与账单一并结算（“一单制结算”）. */
            public boolean oneStop() { return truth("one_stop"); }
            /** the claim counts for aid 该笔费用纳入救助. */
            public boolean covered() { return truth("covered"); }
            /** in-scope cost after insurance that counts for aid 医保支付后纳入救助范围的费用 (yuan 元). */
            public BigDecimal selfPay() { return decimal("self_pay"); }
            /** category used 据以计算的救助对象类别 ({@link Words.Category}). */
            public String category() { return word("category"); }
            /** tilt aid is open 符合倾斜救助条件. */
            public boolean triggered() { return truth("triggered"); }
            /** another identity of the person would bring more for this bill; never under best_by=result 本人另一身份本次可得的救助更多；best_by=result 时不会出现. */
            public boolean betterByResult() { return truth("better_by_result"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal costAfter() { return decimal("cost_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal paidAfter() { return decimal("paid_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal inpatientAfter() { return decimal("inpatient_after"); }
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

    /** One outpatient visit, from who may draw to cash 普通门诊就医结算: {@link OutpatientVisit}. */
    public static OutpatientVisit outpatientVisit() { return new OutpatientVisit(); }

    /**
     * One outpatient visit, from who may draw to cash 普通门诊就医结算.
     *
     * <p>SX-CASE-OP · EXACT PREDICATE · 2022-07-01 …
     * <p>三政办〔2022〕20号 art. 5, 7–9, 11, 13, 15–17, 21 · 三政办〔2022〕20号第五条、第七条至第九条、第十一条、第十三条、第十五条至第十七条、第二十一条
     */
    public static final class OutpatientVisit extends Question<OutpatientVisit, OutpatientVisit.Answer> {
        private OutpatientVisit() { super("SX-CASE-OP", Answer::new); }
        /** day of service 就医日期. */
        public OutpatientVisit date(LocalDate value) { return with("date", value); }
        /** medical-insurance year the visit belongs to; absent: calendar year of date 就医所属的医保年度；未给出时取 date 所在自然年度 (year 年度). */
        public OutpatientVisit medicalYear(long value) { return with("medical_year", value); }
        /** personal-account benefit 享受个人账户待遇. */
        public OutpatientVisit hasAccount(boolean value) { return with("has_account", value); }
        /** state 参保状态 ({@link Words.InsuranceState}). */
        public OutpatientVisit insuranceState(String value) { return with("insurance_state", value); }
        /** flexible worker 灵活就业人员 (default 默认 false). */
        public OutpatientVisit flexible(boolean value) { return with("flexible", value); }
        /** day a flexible worker without account paid the difference 未享受个人账户待遇的灵活就业人员补足缴费差额的日期. */
        public OutpatientVisit differencePaid(LocalDate value) { return with("difference_paid", value); }
        /** institution 定点医疗机构级别 ({@link Words.Level}). */
        public OutpatientVisit level(String value) { return with("level", value); }
        /** retiree status in force on the day (SX-OP-08) 就医当日已按退休人员享受待遇（SX-OP-08）. */
        public OutpatientVisit retired(boolean value) { return with("retired", value); }
        /** cost of the visit 本次就医总费用 (yuan 元). */
        public OutpatientVisit totalCost(BigDecimal value) { return with("total_cost", value); }
        /** the part outside the scope of insurance 其中医保支付范围外费用 (yuan 元, default 默认 0.00). */
        public OutpatientVisit outOfScopeCost(BigDecimal value) { return with("out_of_scope_cost", value); }
        /** during a hospital stay (same-day discharge: caller decides) 住院期间（当日出院的由调用方判断） (default 默认 false). */
        public OutpatientVisit inHospital(boolean value) { return with("in_hospital", value); }
        /** designated institution 定点医药机构 (default 默认 true). */
        public OutpatientVisit designated(boolean value) { return with("designated", value); }
        /** care in another place 异地就医 (default 默认 false). */
        public OutpatientVisit otherPlace(boolean value) { return with("other_place", value); }
        /** other-place care filed 异地就医已备案 (default 默认 false). */
        public OutpatientVisit filed(boolean value) { return with("filed", value); }
        /** settled on line 联网直接结算 (default 默认 true). */
        public OutpatientVisit onlineSettled(boolean value) { return with("online_settled", value); }
        /** excluded by another rule 其他规定不予支付 (default 默认 false). */
        public OutpatientVisit otherExclusion(boolean value) { return with("other_exclusion", value); }
        /** balance of the personal account that pays; absent: none does 用于支付的个人账户余额；未给出的，不使用个人账户 (yuan 元). */
        public OutpatientVisit balance(BigDecimal value) { return with("balance", value); }
        /** what the patient is to its holder 就医人与账户持有人的关系 ({@link Words.Relation}, default 默认 self). */
        public OutpatientVisit relation(String value) { return with("relation", value); }
        /** deductible used up earlier on the same natural day at the same institution 同一自然日在同一定点医疗机构此前已计的起付标准 (yuan 元, default 默认 0.00). */
        public OutpatientVisit deductibleUsedToday(BigDecimal value) { return with("deductible_used_today", value); }
        /** pooling payments of the year before this visit, all institutions 本年度本次就医前在各机构累计的门诊统筹支付金额 (yuan 元, default 默认 0.00). */
        public OutpatientVisit paidBefore(BigDecimal value) { return with("paid_before", value); }
        /** payable portions of the year before (used with limit_on=costs) 本年度此前累计的起付标准以上费用（limit_on=costs 时使用） (yuan 元, default 默认 0.00). */
        public OutpatientVisit portionBefore(BigDecimal value) { return with("portion_before", value); }
        /** reading 条文适用口径: who is covered by outpatient pooling in Sanmenxia 三门峡门诊统筹覆盖的人员 ({@link Words.Coverage}, default 默认 account_only). */
        public OutpatientVisit coverage(String value) { return with("coverage", value); }
        /** reading 条文适用口径: several visits on one day at one institution 一个自然日内在同一定点医疗机构多次就医 ({@link Words.DayDeductible}, default 默认 pooled). */
        public OutpatientVisit dayDeductible(String value) { return with("day_deductible", value); }
        /** reading 条文适用口径: what the outpatient annual limit caps 门诊年度限额限制的对象 ({@link Words.LimitOn}, default 默认 payments). */
        public OutpatientVisit limitOn(String value) { return with("limit_on", value); }
        /** reading 条文适用口径: what of a visit the personal account pays 个人账户支付就医费用的范围 ({@link Words.AccountPaysFor}, default 默认 in_scope). */
        public OutpatientVisit accountPaysFor(String value) { return with("account_pays_for", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public OutpatientVisit rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** may draw outpatient pooling 可以享受门诊统筹待遇. */
            public boolean eligible() { return truth("eligible"); }
            /** first ground that excludes the cost 首个适用的不予支付情形 ({@link Words.Exclusion}). */
            public String exclusion() { return word("exclusion"); }
            /** cost that the pool settles 由门诊统筹结算的费用 (yuan 元). */
            public BigDecimal eligibleCost() { return decimal("eligible_cost"); }
            /** deductible taken from this visit 本次扣除的起付标准 (yuan 元). */
            public BigDecimal deductibleApplied() { return decimal("deductible_applied"); }
            /** rate 支付比例 (percent 百分数). */
            public BigDecimal rateApplied() { return decimal("rate_applied"); }
            /** fund payment 统筹基金支付金额 (yuan 元). */
            public BigDecimal payment() { return decimal("payment"); }
            /** policy-scope cost left with the person 个人负担的政策范围内费用 (yuan 元). */
            public BigDecimal selfPay() { return decimal("self_pay"); }
            /** paid by the personal account 个人账户支付金额 (yuan 元). */
            public BigDecimal accountPays() { return decimal("account_pays"); }
            /** paid in cash; payment, account_pays and cash add up to total_cost 现金支付金额；三项之和等于总费用 (yuan 元). */
            public BigDecimal cash() { return decimal("cash"); }
            /** the account may pay 可以使用个人账户支付. */
            public boolean accountAllowed() { return truth("account_allowed"); }
            /** the visit counts as one of the account holder's own 计入账户持有人的门诊统筹待遇就医次数. */
            public boolean usesLimit() { return truth("uses_limit"); }
            /** balance left 个人账户支付后的余额; only if balance is given 仅在给出 balance 时 (yuan 元). */
            public BigDecimal balanceAfter() { return decimal("balance_after"); }
            /** accumulator of the day and institution 当日该机构的起付标准累计数 (yuan 元). */
            public BigDecimal deductibleUsedAfter() { return decimal("deductible_used_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal paidAfter() { return decimal("paid_after"); }
            /** accumulator 年度累计数 (yuan 元). */
            public BigDecimal portionAfter() { return decimal("portion_after"); }
            /** limit left 支付限额剩余; only of a visit that the pool settles 仅限由门诊统筹结算的就医 (yuan 元). */
            public BigDecimal remainingCap() { return decimal("remaining_cap"); }
        }
    }

    /** A year of the aid funds, county by county 医疗救助基金年度测算: {@link FundPlan}. */
    public static FundPlan fundPlan() { return new FundPlan(); }

    /**
     * A year of the aid funds, county by county 医疗救助基金年度测算.
     *
     * <p>SX-CASE-FUND · EXACT CEILING PRINCIPLE · 2022-05-01 …
     * <p>三政办〔2022〕18号 art. 7–11, 20, 21 · 三政办〔2022〕18号第七条至第十一条、第二十条、第二十一条
     */
    public static final class FundPlan extends Question<FundPlan, FundPlan.Answer> {
        private FundPlan() { super("SX-CASE-FUND", Answer::new); }
        /** a day of the year 年度内任意一日. */
        public FundPlan date(LocalDate value) { return with("date", value); }
        /** personal premium 居民基本医保个人缴费标准; needed for destitute, otherwise an upper limit destitute 必填；其他身份作为资助上限 (yuan 元, external 另行规定). */
        public FundPlan premium(BigDecimal value) { return with("premium", value); }
        /** subsidy of the rural-revitalisation policy 乡村振兴有效衔接政策规定的资助标准; needed for rural_at_risk rural_at_risk 必填 (yuan 元, external 另行规定). */
        public FundPlan externalSubsidy(BigDecimal value) { return with("external_subsidy", value); }
        /** day the poverty goals were completed 脱贫攻坚目标任务完成之日 (external 另行规定). */
        public FundPlan transitionStart(LocalDate value) { return with("transition_start", value); }
        /** counties: name, subsidy of higher levels, own finance, what was carried over 各县（市、区）：名称、上级财政补助资金、本级财政安排资金、上年结转; at least one 至少一个 ({@code county}, {@code upper_subsidy}, {@code own_funds}, {@code balance}). */
        public FundPlan counties(Iterable<? extends Map<String, ?>> value) { return with("counties", value); }
        /** groups of persons: county, identities, care, disease, number, self-pay of each in the year, referral, place 人群分布：县（市、区）、身份、救助类型、病种、人数、每人本年度自付费用、是否按规定转诊、是否在省内就医 ({@code county}, {@code recipients}, {@code care}, {@code disease}, {@code persons}, {@code self_pay}, {@code referred}, {@code in_province}). */
        public FundPlan groups(Iterable<? extends Map<String, ?>> value) { return with("groups", value); }
        /** reading 条文适用口径: which part of the residual is tilted in Sanmenxia 三门峡倾斜救助按自付费用的哪一部分计算 ({@link Words.TiltBase}, default 默认 excess). */
        public FundPlan tiltBase(String value) { return with("tilt_base", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public FundPlan rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** premium subsidies of all counties 各县（市、区）参保资助合计 (yuan 元). */
            public BigDecimal premiumNeed() { return decimal("premium_need"); }
            /** aid of all counties 各县（市、区）救助资金需求合计 (yuan 元). */
            public BigDecimal aidNeed() { return decimal("aid_need"); }
            /** own finance needed by all 本级财政应安排资金合计 (yuan 元). */
            public BigDecimal ownNeeded() { return decimal("own_needed"); }
            /** gaps made up by all 由同级财政弥补的缺口合计 (yuan 元). */
            public BigDecimal makeUp() { return decimal("make_up"); }
            /** carried on by all 结转下年合计 (yuan 元). */
            public BigDecimal balance() { return decimal("balance"); }
            /** ok, or warning: a county keeps more than 15 % 判定结果：ok 或 warning（有县（市、区）结余超过15%） ({@link Words.Finding}). */
            public String finding() { return word("finding"); }
            /** date lies in the five-year transition date 在5年过渡期内; only if transition_start is given 仅在给出 transition_start 时. */
            public Boolean inTransition() { return truth("in_transition"); }
            /** county by county 各县（市、区）明细 ({@code county}, {@code need}, {@code own_needed}, {@code make_up}, {@code balance}, {@code excess}, {@code finding}). */
            public List<Map<String, String>> years() { return rows("years"); }
        }
    }

    /** One firm's file: every grant 企业奖补一本账: {@link FirmGrants}. */
    public static FirmGrants firmGrants() { return new FirmGrants(); }

    /**
     * One firm's file: every grant 企业奖补一本账.
     *
     * <p>SX-CASE-FIRM · EXACT PRINCIPLE EXTERNAL · 2022-06-06 … 2024-12-31
     * <p>三政办〔2022〕19号 一, 二, 三, 四, 六, final paragraph · 三政办〔2022〕19号第一项、第二项、第三项、第四项、第六项、倒数第二段
     */
    public static final class FirmGrants extends Question<FirmGrants, FirmGrants.Answer> {
        private FirmGrants() { super("SX-CASE-FIRM", Answer::new); }
        /** day of the application 申请日期. */
        public FirmGrants date(LocalDate value) { return with("date", value); }
        /** size 企业类型 ({@link Words.Size}). */
        public FirmGrants size(String value) { return with("size", value); }
        /** sector 行业 ({@link Words.Sector}). */
        public FirmGrants sector(String value) { return with("sector", value); }
        /** newly opened (新开办) 新开办. */
        public FirmGrants newlyOpened(boolean value) { return with("newly_opened", value); }
        /** licence date 营业执照办理日期. */
        public FirmGrants licensed(LocalDate value) { return with("licensed", value); }
        /** start of normal business 正常经营起始日期. */
        public FirmGrants operatingSince(LocalDate value) { return with("operating_since", value); }
        /** fixed premises 有固定住所. */
        public FirmGrants fixedPremises(boolean value) { return with("fixed_premises", value); }
        /** start-up loan; absent: none 创业贷款额；未给出的，视为没有 (yuan 元). */
        public FirmGrants loan(BigDecimal value) { return with("loan", value); }
        /** benchmark loan rate a year 贷款基准年利率; needed with loan 给出 loan 时必填 (percent 百分数, external 另行规定). */
        public FirmGrants benchmarkRate(BigDecimal value) { return with("benchmark_rate", value); }
        /** loan term 贷款期限; needed with loan 给出 loan 时必填 (months 月). */
        public FirmGrants termMonths(long value) { return with("term_months", value); }
        /** a firm meets the loan conditions 小微企业符合贷款条件 (default 默认 false). */
        public FirmGrants loanConditions(boolean value) { return with("loan_conditions", value); }
        /** interest of a personal start-up guarantee loan; absent: none 个人创业担保贷款当期利息；未给出的，视为没有 (yuan 元). */
        public FirmGrants guaranteeInterest(BigDecimal value) { return with("guarantee_interest", value); }
        /** central part of it 其中中央补助金额; needed with guarantee_interest 给出 guarantee_interest 时必填 (yuan 元, external 另行规定). */
        public FirmGrants centralSubsidy(BigDecimal value) { return with("central_subsidy", value); }
        /** entered the 四上 statistics in the same year 当年纳入“四上”企业统计 (default 默认 false). */
        public FirmGrants listedSameYear(boolean value) { return with("listed_same_year", value); }
        /** recognised as specialised (专精特新) 认定为专精特新企业 (default 默认 false). */
        public FirmGrants specialised(boolean value) { return with("specialised", value); }
        /** monthly rent; absent: none 月租金；未给出的，视为没有承租 (yuan 元). */
        public FirmGrants monthlyRent(BigDecimal value) { return with("monthly_rent", value); }
        /** months from the lease 自承租之日起的月数; needed with monthly_rent 给出 monthly_rent 时必填 (months 月). */
        public FirmGrants monthsLeased(long value) { return with("months_leased", value); }
        /** state-asset premises 国有资产经营用房 (default 默认 false). */
        public FirmGrants stateOwned(boolean value) { return with("state_owned", value); }
        /** cannot operate normally because of the epidemic 受疫情影响不能正常经营 (default 默认 false). */
        public FirmGrants epidemicAffected(boolean value) { return with("epidemic_affected", value); }
        /** status won as a logistics park; absent: none 创建成功的物流园区称号；未给出的，视为没有 ({@link Words.ParkStatus}). */
        public FirmGrants parkStatus(String value) { return with("park_status", value); }
        /** statuses already awarded 此前已获奖励的称号 ({@link Words.ParkStatus}, default 默认 none). */
        public FirmGrants awardedBefore(String... value) { return with("awarded_before", value); }
        /** award of that status 该称号的奖励金额; needed with park_status unless already awarded 给出 park_status 且此前未获奖励时必填 (yuan 元, external 另行规定). */
        public FirmGrants awardAmount(BigDecimal value) { return with("award_amount", value); }
        /** lost-work subsidy already paid 已领取误工补贴 (default 默认 false). */
        public FirmGrants lostWorkPaid(boolean value) { return with("lost_work_paid", value); }
        /** interest already subsidised 已享受贴息 (default 默认 false). */
        public FirmGrants interestPaid(boolean value) { return with("interest_paid", value); }
        /** start-up award already paid 已享受创业奖励 (default 默认 false). */
        public FirmGrants awardPaid(boolean value) { return with("award_paid", value); }
        /** first set of seals already made 首套印章已刻制 (default 默认 false). */
        public FirmGrants sealsReceived(boolean value) { return with("seals_received", value); }
        /** other central, provincial or city money already supports the loan 该贷款已获中央、省、市级财政其他专项资金支持 (default 默认 false). */
        public FirmGrants supportedInterest(boolean value) { return with("supported_interest", value); }
        /** such money already supports what the award is for 创业奖励的项目已获上述资金支持 (default 默认 false). */
        public FirmGrants supportedAward(boolean value) { return with("supported_award", value); }
        /** reading 条文适用口径: start of the six months of normal business 正常经营活动6个月的起算日 ({@link Words.CountFrom}, default 默认 operation). */
        public FirmGrants countFrom(String value) { return with("count_from", value); }
        /** reading 条文适用口径: period of the interest subsidy 贴息的期限 ({@link Words.InterestPeriod}, default 默认 one_year). */
        public FirmGrants interestPeriod(String value) { return with("interest_period", value); }
        /** reading 条文适用口径: principal of the sole-trader interest subsidy 个体工商户贴息的本金 ({@link Words.LoanBase}, default 默认 capped). */
        public FirmGrants loanBase(String value) { return with("loan_base", value); }
        /** reading 条文适用口径: sector award and specialised-enterprise award 行业奖励与专精特新奖励能否叠加 ({@link Words.AwardStacking}, default 默认 highest). */
        public FirmGrants awardStacking(String value) { return with("award_stacking", value); }
        /** reading 条文适用口径: condition of the 300 000 award 30万元奖励的条件 ({@link Words.SpecialisedCondition}, default 默认 new_and_listed). */
        public FirmGrants specialisedCondition(String value) { return with("specialised_condition", value); }
        /** reading 条文适用口径: 3 months free and 12 months half “免收3个月房租，减半收取12个月房租”如何计算 ({@link Words.RentSequence}, default 默认 fifteen_months). */
        public FirmGrants rentSequence(String value) { return with("rent_sequence", value); }
        /** reading 条文适用口径: award for national and provincial model park 国家级、省级示范物流园区均创建成功时的奖励 ({@link Words.BothLevels}, default 默认 each_status). */
        public FirmGrants bothLevels(String value) { return with("both_levels", value); }
        /** reading 条文适用口径: rounding of each paid component to the fen 各项支付金额精确到分的舍入方式 ({@link Words.Rounding}, default 默认 half_up). */
        public FirmGrants rounding(String value) { return with("rounding", value); }

        /** What it answers. */
        public static final class Answer extends Result {
            private Answer(Map<String, Object> values) { super(values); }
            /** licensed in 2022, fixed premises, six months of business 2022年新办理营业执照、有固定住所、正常经营6个月以上. */
            public boolean conditionsMet() { return truth("conditions_met"); }
            /** day on which six months are full 正常经营满6个月之日. */
            public LocalDate sixMonthsOn() { return day("six_months_on"); }
            /** lost-work subsidy (一) 误工补贴（第一项） (yuan 元). */
            public BigDecimal lostWork() { return decimal("lost_work"); }
            /** interest subsidy of 三政办〔2022〕19号 一, 二 创业贷款贴息（第一项、第二项） (yuan 元). */
            public BigDecimal startUpInterest() { return decimal("start_up_interest"); }
            /** interest of a guarantee loan, 三政〔2023〕2号 (十七) 创业担保贷款贴息（三政〔2023〕2号（十七）） (yuan 元). */
            public BigDecimal guaranteedInterest() { return decimal("guaranteed_interest"); }
            /** the higher of the two (从高不重复) 两项贴息从高不重复 (yuan 元). */
            public BigDecimal interest() { return decimal("interest"); }
            /** start-up award (三) 创业奖励（第三项） (yuan 元). */
            public BigDecimal award() { return decimal("award"); }
            /** one-off award of a logistics park 示范物流园区一次性奖励 (yuan 元). */
            public BigDecimal parkAward() { return decimal("park_award"); }
            /** lost_work + interest + award + park_award 奖补合计 (yuan 元). */
            public BigDecimal total() { return decimal("total"); }
            /** borne by the city 市级财政负担 (yuan 元). */
            public BigDecimal cityShare() { return decimal("city_share"); }
            /** borne by the county 县（市、区）财政负担 (yuan 元). */
            public BigDecimal countyShare() { return decimal("county_share"); }
            /** borne by others: what 三政〔2023〕2号 grants; the three add up to total 由其他资金负担（三政〔2023〕2号的项目）；三项之和等于奖补合计 (yuan 元). */
            public BigDecimal otherFunds() { return decimal("other_funds"); }
            /** seals free of charge (四) 免费印章数（第四项） (count 枚). */
            public long freeSeals() { return number("free_seals"); }
            /** rent spared a new firm (六) 新开办小微企业减免的租金（第六项） (yuan 元). */
            public BigDecimal startUpRentRelief() { return decimal("start_up_rent_relief"); }
            /** rent spared in the epidemic, 三政〔2023〕2号 (三) 受疫情影响减免的租金（三政〔2023〕2号（三）） (yuan 元). */
            public BigDecimal epidemicRentRelief() { return decimal("epidemic_rent_relief"); }
            /** the higher of the two (从高不重复) 两项减免从高不重复 (yuan 元). */
            public BigDecimal rentRelief() { return decimal("rent_relief"); }
        }
    }
}
