"""The rules and cases of sanmenxia, each a function of its inputs by name.

Amounts in yuan, rates in percent; `None` is not stated. A refusal raises `gongbao.Refused`; `.attempt(…)`
gives it back instead, `.by(tables=…, calendar=…)` asks by tables of the caller's, `.explain(…)` says why.
每条规则、每类办件一个函数；金额以元、比例以百分数表示，None 表示未填；被拒绝时抛出 gongbao.Refused。

Printed by the program `faces` from what the library says of itself.
"""

from __future__ import annotations

from datetime import date as Day
from decimal import Decimal
from typing import Dict, Literal, Optional, Tuple, Union

from ._rules import Result, asked, face
from ._values import Amount, Month, Rows, Words

AccountPaysFor = Literal[
    "in_scope",  # the policy-scope part left 政策范围内自付费用
    "all_borne",  # all that the person bears 由个人负担的全部医疗费用
]

AccumulatorStart = Literal[
    "rule_start",  # the day the rules begin 细则施行之日
    "year_start",  # 1 January of that year 当年1月1日
]

AidApplicationItem = Literal[
    "written_form",  # 书面申请
    "right_window",  # 困难身份认定地乡镇(街道)社会救助服务窗口
    "county_review",  # 县级医保部门审核
]

AwardStacking = Literal[
    "highest",  # the higher one 取较高的一项
    "sum",  # both 两项均给予
]

BenefitKind = Literal[
    "outpatient_pooling",  # 普通门诊统筹
    "chronic_special",  # 门诊慢特病(含特药)
    "prenatal_check",  # 产前门诊检查
]

BestBy = Literal[
    "rank",  # the category of the better rank 取序位更高的类别
    "result",  # the category that brings more for this claim 取本次救助金额更高的类别
]

BothLevels = Literal[
    "each_status",  # once per status 每创建成功一级各奖励一次
    "once",  # one award in all 合计只奖励一次
]

Building = Literal[
    "farm_self_built",  # 农民自建住宅
    "public",  # 公共建筑
    "state_organ_office",  # 国家机关办公建筑
    "state_funded_public",  # 国有资金参与的其他公共建筑
    "residential_estate",  # 住宅小区
    "other_civil",  # 其他民用建筑
]

Care = Literal[
    "inpatient",  # 住院救助
    "outpatient",  # 门诊救助
]

Category = Literal[
    "destitute",  # 特困人员
    "orphan",  # 孤儿
    "subsistence",  # 低保对象
    "relapsed_poor",  # 返贫致贫人口
    "monitored",  # 监测帮扶对象
    "other_monitored",  # 其他监测范围内人口
    "rural_at_risk",  # 农村易返贫致贫人口
    "margin",  # 低保边缘家庭成员
    "illness_poor",  # 因病致贫重病患者
    "none",  # 无救助身份
]

Channel = Literal[
    "direct",  # 直接救助
    "application",  # 依申请救助
    "none",  # 不适用
]

Contributor = Literal[
    "sole_trader",  # 个体工商户(个人身份参保)
    "flexible_worker",  # 灵活就业人员
    "other",  # 其他
]

CountFrom = Literal[
    "operation",  # start of actual business 自实际经营之日起算
    "licence",  # licence date 自办理营业执照之日起算
]

Coverage = Literal[
    "account_only",  # members with personal-account benefit 享受个人账户待遇的参保人员
    "all_insured",  # all insured employees 全体职工医保参保人员
]

DayDeductible = Literal[
    "pooled",  # the unused part passes to the next visit 未用完的部分结转到下一次就医
    "first_visit",  # used up by the first settlement 首次结算即视为已扣除
]

DeductibleBasis = Literal[
    "annual",  # once a year, on the accumulated base 每年度扣一次，按累计费用计算
    "per_claim",  # on every claim or stay 每次结算（住院）各扣一次
]

Disease = Literal[
    "esrd_dialysis",  # 终末期肾病透析
    "haemophilia",  # 血友病
    "cml",  # 慢性粒细胞性白血病
    "type1_diabetes",  # I型糖尿病
    "mdr_tb",  # 耐多药肺结核
    "aplastic_anaemia",  # 再生障碍性贫血
    "cancer_chemo_radio",  # 恶性肿瘤门诊放化疗
    "anti_rejection",  # 器官移植抗排异
    "severe_psychosis",  # 重性精神病药物维持
    "unlisted",  # 不在病种范围
]

District = Literal[
    "hubin",  # 湖滨区
    "shanzhou",  # 陕州区
    "demonstration_zone",  # 城乡一体化示范区(示范区)
    "economic_zone",  # 经济开发区
    "modern_services_zone",  # 现代服务业开发区
    "development_zone",  # 开发区
    "yima",  # 义马市
    "mianchi",  # 渑池县
    "lingbao",  # 灵宝市
    "lushi",  # 卢氏县
    "total",  # 合计
]

EnforcementField = Literal[
    "ordinary",  # 一般领域
    "national_security",  # 国家安全
    "public_order",  # 社会治安管理
    "public_health",  # 人民群众身体健康
    "work_safety",  # 安全生产
]

Exclusion = Literal[
    "none",  # 无
    "in_hospital",  # 住院期间
    "non_designated",  # 非定点
    "unfiled",  # 异地未备案
    "offline",  # 非联网直接结算
    "other_rule",  # 其他不符合规定
]

Expense = Literal[
    "medical",  # 定点医疗机构医疗费用
    "drug",  # 药品
    "device",  # 医疗器械
    "consumable",  # 医用耗材
    "public_health",  # 公共卫生费用
    "fitness",  # 体育健身
    "wellness",  # 养生保健
    "resident_premium",  # 居民医保个人缴费
    "care_premium",  # 长期护理保险缴费
    "supplement_premium",  # 职工大额补充保险缴费
    "other",  # 其他
]

Finding = Literal[
    "ok",  # 符合
    "warning",  # 偏离原则性标准，需说明理由
    "violation",  # 不符合
]

GreenLevel = Literal[
    "exempt",  # 除外
    "basic",  # 基本级
    "one_star",  # 一星级及以上
]

Honour = Literal[
    "little_giant",  # 国家专精特新小巨人企业
    "provincial_specialised",  # 河南省专精特新中小企业
]

Insurance = Literal[
    "resident",  # 居民基本医保
    "employee",  # 职工基本医疗保险
    "uninsured",  # 未参加基本医疗保险
]

InsuranceState = Literal[
    "active",  # 正常享受
    "waiting",  # 待遇享受等待期
    "arrears",  # 欠费
    "suspended",  # 暂停
    "terminated",  # 终止
    "transferred_out",  # 转出统筹区
]

InterestPeriod = Literal[
    "one_year",  # at most 12 months 最多12个月
    "whole_term",  # whole loan term 整个贷款期限
]

LateBy = Literal[
    "due",  # nominal last day 期限届满日（未顺延）
    "due_workday",  # last day after rolling to a working day 顺延至工作日后的期限届满日
]

LateFeeStart = Literal[
    "after_grace",  # runs from the end of the grace period 自缓缴期满次日起计收
    "retroactive",  # runs from the due day of the bill 自账单到期次日起计收
]

Level = Literal[
    "primary",  # 基层定点医疗机构
    "secondary",  # 二级定点医疗机构
    "tertiary",  # 三级定点医疗机构
]

LimitOn = Literal[
    "payments",  # fund payments 统筹基金支付金额
    "costs",  # payable in-scope cost above the deductible 起付标准以上的政策范围内费用
]

LoanBase = Literal[
    "capped",  # min(loan, 50 000) 实际贷款额，最高按5万元计算
    "fixed",  # always 50 000 一律按5万元计算
    "actual",  # the actual loan 按实际贷款额计算
]

Member = Literal[
    "employee",  # 在职职工
    "flexible",  # 灵活就业人员
]

OddFen = Literal[
    "province",  # province 省级
    "local",  # city and county 市、县级
]

ParkStatus = Literal[
    "national",  # 国家级示范物流园区
    "provincial",  # 省级示范物流园区
]

PayerScope = Literal[
    "all",  # every payer 所有缴费人
    "same_three",  # the three payer kinds of the tax cut 限于享受税费减征的三类纳税人
]

Place = Literal[
    "registration",  # 户籍地
    "residence",  # 居住地
    "elsewhere",  # 其他地方
]

Recipient = Literal[
    "destitute",  # 特困人员
    "orphan",  # 孤儿
    "subsistence",  # 低保对象
    "relapsed_poor",  # 返贫致贫人口
    "monitored",  # 监测帮扶对象
    "other_monitored",  # 其他监测范围内人口
    "rural_at_risk",  # 农村易返贫致贫人口
    "margin",  # 低保边缘家庭成员
    "illness_poor",  # 因病致贫重病患者
    "lifted_poor",  # 脱贫人口(未纳入监测)
    "ordinary",  # 一般参保人员
]

Relation = Literal[
    "self",  # 本人
    "spouse",  # 配偶
    "parent",  # 父母
    "child",  # 子女
    "other",  # 其他
]

RentSequence = Literal[
    "fifteen_months",  # 3 free, then 12 half 先免3个月，再减半12个月
    "twelve_months",  # 12 months in all, 3 free and 9 half 共12个月：免3个月、减半9个月
]

ResidualCounts = Literal[
    "qualifying",  # only referred care inside the province 只计规范转诊且在省域内的就医
    "all_care",  # all care accepted for aid 计入全部纳入救助的就医
]

Rounding = Literal[
    "half_up",  # 四舍五入
    "half_even",  # 四舍六入五成双
    "truncate",  # 舍去尾数
]

Sector = Literal[
    "wholesale_retail",  # 批发零售业
    "accommodation_catering",  # 住宿和餐饮业
    "services",  # 服务业
    "construction",  # 建筑业
    "industry",  # 工业
]

Size = Literal[
    "large",  # 大型企业
    "medium",  # 中型企业
    "small",  # 小型企业
    "micro",  # 微型企业
    "sole_trader",  # 个体工商户
]

SpecialisedCondition = Literal[
    "new_and_listed",  # listed in the 四上 statistics as well 还须当年纳入“四上”企业统计
    "new_only",  # new small firm recognised as specialised 新开办小微企业认定为专精特新即可
]

StayTotal = Literal[
    "gross",  # including the out-of-scope part 含政策范围外费用
    "net",  # without it 不含政策范围外费用
]

SuspensionCause = Literal[
    "natural_disaster",  # 自然灾害
    "accident",  # 事故灾难
    "public_health",  # 公共卫生事件
    "social_security",  # 社会安全事件
    "other",  # 其他
]

Tax = Literal[
    "resource_tax",  # 资源税
    "water_resource_tax",  # 水资源税
    "urban_construction_tax",  # 城市维护建设税
    "property_tax",  # 房产税
    "land_use_tax",  # 城镇土地使用税
    "stamp_duty",  # 印花税
    "securities_stamp_duty",  # 证券交易印花税
    "farmland_occupation_tax",  # 耕地占用税
    "education_surcharge",  # 教育费附加
    "local_education_surcharge",  # 地方教育附加
    "other",  # 其他
]

Taxpayer = Literal[
    "vat_small_scale",  # 增值税小规模纳税人
    "small_low_profit",  # 小型微利企业
    "sole_trader",  # 个体工商户
    "other",  # 其他
]

TiltBase = Literal[
    "excess",  # residual above the threshold 超过标准的部分
    "whole",  # whole residual once it is reached 达到标准后的全部自付费用
]

TiltThreshold = Literal[
    "at_least",  # opens the tilt 可享受倾斜救助
    "above",  # does not open it 不享受倾斜救助
]


class TaxHalvingResult(Result):
    """What `tax_halving` answers."""

    #: the cut applies 适用减征 (bool)
    reduced: bool
    #: amount payable 应缴金额 (money, yuan 元)
    payable: Decimal
    #: amount saved 减征金额 (money, yuan 元)
    reduction: Decimal


@face("SX-CO-01", TaxHalvingResult)
def tax_halving(
    *,
    date: Day,
    taxpayer: Union[Taxpayer, str],
    tax: Union[Tax, str],
    tax_amount: Amount,
    start: Optional[Day] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> TaxHalvingResult:
    """Six taxes and two surcharges halved 六税两费减征

    SX-CO-01 · EXACT · 2023-01-10 …
    三政〔2023〕2号 (一)
    三政〔2023〕2号第（一）项

    date: last day of the tax period 税款所属期末日 (date)
    taxpayer: payer kind 纳税人类别 (taxpayer)
    tax: tax or surcharge 税种或附加 (tax)
    tax_amount: amount before the cut 减征前应缴税费额 (money, yuan 元)
    start: first day of the measure 政策起始日; needed for a period that ends before 2023-01-10 所属期末日早于2023年1月10日时必填 (date, external 另行规定)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class CulturalFeeHalvingResult(Result):
    """What `cultural_fee_halving` answers."""

    #: the cut applies 适用减征 (bool)
    reduced: bool
    #: amount payable 应缴金额 (money, yuan 元)
    payable: Decimal
    #: amount saved 减征金额 (money, yuan 元)
    reduction: Decimal


@face("SX-CO-02", CulturalFeeHalvingResult)
def cultural_fee_halving(
    *,
    date: Day,
    taxpayer: Union[Taxpayer, str],
    local_fee: Amount,
    central_fee: Optional[Amount] = None,
    central_reduction: Optional[Amount] = None,
    start: Optional[Day] = None,
    payer_scope: Optional[Union[PayerScope, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> CulturalFeeHalvingResult:
    """Cultural construction fee halved 文化事业建设费减征

    SX-CO-02 · EXACT EXTERNAL · 2023-01-10 …
    三政〔2023〕2号 (一)
    三政〔2023〕2号第（一）项

    date: last day of the fee period 费款所属期末日 (date)
    taxpayer: payer kind 缴费人类别 (taxpayer)
    local_fee: part belonging to provincial level and below 归属省级及以下财政收入的部分 (money, yuan 元)
    central_fee: central part 归属中央财政收入的部分 (money, yuan 元, default 0.00)
    central_reduction: cut of the central part that other documents grant 中央部分的减征比例，由其他文件规定 (rate, %, default 0%, external 另行规定)
    start: first day of the measure 政策起始日; needed for a period that ends before 2023-01-10 所属期末日早于2023年1月10日时必填 (date, external 另行规定)
    payer_scope: reading 条文适用口径 (payer_scope, default all)
        who enjoys the halved cultural construction fee 文化事业建设费减征的适用对象
        all: its clause has an object of its own (对归属省级及以下财政收入的文化事业建设费) and names no payer 该句另有对象（“对归属省级及以下财政收入的文化事业建设费”），未限定缴费人
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class StatePremisesRentReliefResult(Result):
    """What `state_premises_rent_relief` answers."""

    #: conditions met 符合条件 (bool)
    eligible: bool
    #: months free 免租月数 (int, months 月)
    free_months: int
    #: months at half 减半月数 (int, months 月)
    half_months: int
    #: rent given up 减免的租金 (money, yuan 元)
    relief: Decimal
    #: rent still due over the months leased 租期内仍应缴纳的租金 (money, yuan 元)
    rent_due: Decimal


@face("SX-CO-03", StatePremisesRentReliefResult)
def state_premises_rent_relief(
    *,
    monthly_rent: Amount,
    months_leased: int,
    size: Union[Size, str],
    state_owned: bool,
    epidemic_affected: bool,
    first_month: Optional[Union[Month, Day]] = None,
    rent_sequence: Optional[Union[RentSequence, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> StatePremisesRentReliefResult:
    """Rent relief, state-owned premises (epidemic) 免收3个月、减半收取12个月房租

    SX-CO-03 · EXACT · 2023-01-10 …
    三政〔2023〕2号 (三)
    三政〔2023〕2号第（三）项

    monthly_rent: monthly rent 月租金 (money, yuan 元)
    months_leased: months from the start of relief 自减免起始月起的承租月数 (int, months 月)
    size: tenant 承租方类型 (size)
    state_owned: state-asset business premises 国有资产类经营用房 (bool)
    epidemic_affected: cannot operate normally because of the epidemic 受疫情影响不能正常经营 (bool)
    first_month: first month of relief 减免起始月 (month)
    rent_sequence: reading 条文适用口径 (rent_sequence, default fifteen_months)
        3 months free and 12 months half “免收3个月房租，减半收取12个月房租”如何计算
        fifteen_months: the text names both terms side by side, neither inside the other 文件将两个期限并列，互不包含
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class SubleasePassThroughResult(Result):
    """What `sublease_pass_through` answers."""

    #: ok or violation 判定结果：符合（ok）或不符合（violation） (finding)
    finding: Finding
    #: relief − passed_on 未落实的减免（relief − passed_on） (money, yuan 元)
    shortfall: Decimal
    #: this tenant's share by rent 该最终承租方按租金分得的减免; only with tenant_rent 仅在给出 tenant_rent 时 (money, yuan 元)
    tenant_share: Optional[Decimal]


@face("SX-CO-04", SubleasePassThroughResult)
def sublease_pass_through(
    *,
    relief: Amount,
    passed_on: Amount,
    tenant_rent: Optional[Amount] = None,
    rent_before: Optional[Amount] = None,
    total_rent: Optional[Amount] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> SubleasePassThroughResult:
    """Sub-lease pass-through 转租减免落实到最终承租方

    SX-CO-04 · EXACT · 2023-01-10 …
    三政〔2023〕2号 (三)
    三政〔2023〕2号第（三）项

    relief: relief granted by the state-owned lessor 国有单位减免的租金 (money, yuan 元)
    passed_on: relief that reached the final tenants 落实到最终承租方的减免 (money, yuan 元)
    tenant_rent: rent of this final tenant 该最终承租方的租金 (money, yuan 元)
    rent_before: rents of the tenants served before 此前已分配的各最终承租方租金合计 (money, yuan 元, default 0.00)
    total_rent: rents of all final tenants 全部最终承租方租金合计; needed with tenant_rent 给出 tenant_rent 时必填 (money, yuan 元)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class UtilityArrearsGraceResult(Result):
    """What `utility_arrears_grace` answers."""

    #: no cut-off, grace period 适用欠费不停供和缓缴 (bool)
    eligible: bool
    #: nominal last day 期限届满日（未顺延）; only if eligible 仅在 eligible 为 true 时 (date)
    due: Optional[Day]
    #: last day after rolling to a working day 顺延至工作日后的期限届满日; only if eligible 仅在 eligible 为 true 时 (date)
    due_workday: Optional[Union[Day, str]]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]
    #: no late fee 免收滞纳金; only if done_on is given 仅在给出 done_on 时 (bool)
    late_fee_free: Optional[bool]
    #: first day of an ordinary late fee, set elsewhere, if not paid in time 未按期补缴的，滞纳金（标准另行规定）起算日; only if eligible 仅在 eligible 为 true 时 (date)
    late_fee_from: Optional[Day]


@face("SX-CO-05", UtilityArrearsGraceResult)
def utility_arrears_grace(
    *,
    bill_due: Day,
    size: Union[Size, str],
    temporary_difficulty: bool,
    done_on: Optional[Day] = None,
    late_by: Optional[Union[LateBy, str]] = None,
    late_fee_start: Optional[Union[LateFeeStart, str]] = None,
) -> UtilityArrearsGraceResult:
    """Arrears grace for water, power and gas 欠费不停供

    SX-CO-05 · EXACT · 2023-01-10 …
    三政〔2023〕2号 (三)
    三政〔2023〕2号第（三）项

    bill_due: due day of the bill 账单到期日 (date)
    size: customer 用户类型 (size)
    temporary_difficulty: temporary difficulty caused by the epidemic 受疫情影响暂时出现生产经营困难 (bool)
    done_on: day on which the act was done 实际办理日期 (date)
    late_by: reading 条文适用口径 (late_by, default due_workday)
        which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期
        due_workday: 民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says nothing else 《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定
    late_fee_start: reading 条文适用口径 (late_fee_start, default after_grace)
        late fee after the six-month grace period 6个月缓缴期满后的滞纳金
        after_grace: the text waives the fee for the months of grace and takes nothing back 文件免收缓缴期间的滞纳金，未规定追收
    """
    return asked


class InsuranceRateCutResult(Result):
    """What `insurance_rate_cut` answers."""

    #: the cut applies 适用降低后的费率 (bool)
    reduced: bool
    #: rate used 执行费率; only if both rates are given 仅在两项费率均给出时 (rate, %)
    rate_applied: Optional[Decimal]


@face("SX-CO-06", InsuranceRateCutResult)
def insurance_rate_cut(
    *,
    contribution_month: Union[Month, Day],
    start_month: Optional[Union[Month, Day]] = None,
    normal_rate: Optional[Amount] = None,
    reduced_rate: Optional[Amount] = None,
) -> InsuranceRateCutResult:
    """Unemployment and injury insurance rate cut 阶段性降低费率

    SX-CO-06 · EXACT EXTERNAL · 2023-01-10 …
    三政〔2023〕2号 (四)
    三政〔2023〕2号第（四）项

    contribution_month: contribution month 缴费所属月份 (month)
    start_month: first month of the measure 政策起始月份; needed for a month before 2023-01 缴费所属月份早于2023年1月时必填 (month, external 另行规定)
    normal_rate: ordinary rate 正常费率 (rate, %, external 另行规定)
    reduced_rate: reduced rate 降低后的费率 (rate, %, external 另行规定)
    """
    return asked


class PensionDeferralResult(Result):
    """What `pension_deferral` answers."""

    #: may be deferred 可以缓缴 (bool)
    deferrable: bool
    #: nominal last day 期限届满日（未顺延）; only if deferrable 仅在 deferrable 为 true 时 (date)
    due: Optional[Day]
    #: last day after rolling to a working day 顺延至工作日后的期限届满日; only if deferrable 仅在 deferrable 为 true 时 (date)
    due_workday: Optional[Union[Day, str]]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]


@face("SX-CO-07", PensionDeferralResult)
def pension_deferral(
    *,
    contribution_year: int,
    contributor: Union[Contributor, str],
    hardship: bool,
    done_on: Optional[Day] = None,
    late_by: Optional[Union[LateBy, str]] = None,
) -> PensionDeferralResult:
    """Deferred pension contributions 缓缴

    SX-CO-07 · EXACT · 2023-01-10 …
    三政〔2023〕2号 (四)
    三政〔2023〕2号第（四）项

    contribution_year: year of the contribution 缴费所属年度 (int, year 年)
    contributor: contributor 缴费人员类别 (contributor)
    hardship: difficulty in paying 缴纳费款有困难 (bool)
    done_on: day on which the act was done 实际办理日期 (date)
    late_by: reading 条文适用口径 (late_by, default due)
        which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期
        due: the text fixes the day itself; 民法典 art. 203 moves only the end of a period that is counted 文件直接规定了日期；《民法典》第二百零三条只对按期间计算的届满日作顺延
    """
    return asked


class SportsVenuePriceResult(Result):
    """What `sports_venue_price` answers."""

    #: highest conforming price 符合要求的最高价格 (money, yuan 元)
    max_price: Decimal
    #: ok or warning 判定结果：符合（ok）或偏离原则性标准（warning） (finding)
    finding: Finding


@face("SX-CO-08", SportsVenuePriceResult)
def sports_venue_price(
    *,
    market_price: Amount,
    price: Amount,
) -> SportsVenuePriceResult:
    """Sports venue low price 公共体育场馆低收费上限

    SX-CO-08 · CEILING PRINCIPLE · 2023-01-10 …
    三政〔2023〕2号 (九)
    三政〔2023〕2号第（九）项

    market_price: local market price of the same service and time 当地同类服务同一时段的市场价格 (money, yuan 元)
    price: price asked 实际收费价格 (money, yuan 元)
    """
    return asked


class GreenBuildingLevelResult(Result):
    """What `green_building_level` answers."""

    #: minimum level 最低等级 (green_level)
    green_level: GreenLevel


@face("SX-CO-09", GreenBuildingLevelResult)
def green_building_level(
    *,
    building: Union[Building, str],
    floor_area: Amount,
) -> GreenBuildingLevelResult:
    """Green-building level 绿色建筑等级

    SX-CO-09 · EXACT · 2023-01-10 …
    三政〔2023〕2号 (十二)
    三政〔2023〕2号第（十二）项

    building: new building 新建建筑类别 (building)
    floor_area: floor area: single building (public), whole estate (residential_estate) 建筑面积：公共建筑（public）按单体计算，住宅小区（residential_estate）按整个小区计算 (area, m² 平方米)
    """
    return asked


class NewEnergyCarsResult(Result):
    """What `new_energy_cars` answers."""

    #: fewest new-energy cars 新能源汽车最低数量 (int, count 辆)
    nev_min: int
    #: ok or violation 判定结果：符合（ok）或不符合（violation）; only if nev is given 仅在给出 nev 时 (finding)
    finding: Optional[Finding]


@face("SX-CO-10", NewEnergyCarsResult)
def new_energy_cars(
    *,
    cars: int,
    nev: Optional[int] = None,
) -> NewEnergyCarsResult:
    """New-energy share of official cars 新能源汽车占比

    SX-CO-10 · EXACT · 2023-01-10 …
    三政〔2023〕2号 (十二)
    三政〔2023〕2号第（十二）项

    cars: cars newly bought and renewed in the year 当年新增、更新公务用车数 (int, count 辆)
    nev: new-energy cars among them 其中新能源汽车数 (int, count 辆)
    """
    return asked


class ConservationOrgansResult(Result):
    """What `conservation_organs` answers."""

    #: organs needed 应建成数 (int, count 个)
    target_min: int
    #: target reached 达到目标; only if built is given 仅在给出 built 时 (bool)
    met: Optional[bool]


@face("SX-CO-11", ConservationOrgansResult)
def conservation_organs(
    *,
    organs: int,
    built: Optional[int] = None,
) -> ConservationOrgansResult:
    """Conservation-oriented organs 节约型机关

    SX-CO-11 · TARGET · 2023-01-10 …
    三政〔2023〕2号 (十二)
    三政〔2023〕2号第（十二）项

    organs: party and government organs at county level and above 县级及以上党政机关数 (int, count 个)
    built: organs built as conservation-oriented 已建成节约型机关数 (int, count 个)
    """
    return asked


class SkilledPeopleResult(Result):
    """What `skilled_people` answers."""

    #: number to reach 目标人数 (int, persons 人)
    target: int
    #: target reached 达到目标 (bool)
    met: bool
    #: still missing 尚缺人数 (int, persons 人)
    gap: int


@face("SX-CO-12", SkilledPeopleResult)
def skilled_people(
    *,
    skilled_new: int,
) -> SkilledPeopleResult:
    """New skilled people 新增技能人才

    SX-CO-12 · TARGET · 2023-01-10 …
    三政〔2023〕2号 (十七)
    三政〔2023〕2号第（十七）项

    skilled_new: newly skilled people so far; from when they count is set elsewhere 累计新增技能人才数，起算时间另行规定 (int, persons 人)
    """
    return asked


class StartUpLoanInterestResult(Result):
    """What `start_up_loan_interest` answers."""

    #: 100 % of the interest 贴息金额，为利息的100% (money, yuan 元)
    subsidy: Decimal
    #: province 省级承担金额 (money, yuan 元)
    province_share: Decimal
    #: city and county together 市、县级承担金额合计 (money, yuan 元)
    local_share: Decimal


@face("SX-CO-13", StartUpLoanInterestResult)
def start_up_loan_interest(
    *,
    interest: Amount,
    central_subsidy: Amount,
    odd_fen: Optional[Union[OddFen, str]] = None,
) -> StartUpLoanInterestResult:
    """Interest on personal start-up guarantee loans 创业担保贷款贴息

    SX-CO-13 · EXACT EXTERNAL · 2023-01-10 …
    三政〔2023〕2号 (十七)
    三政〔2023〕2号第（十七）项

    interest: interest of the period 当期利息 (money, yuan 元)
    central_subsidy: central part 中央补助金额 (money, yuan 元, external 另行规定)
    odd_fen: reading 条文适用口径 (odd_fen, default province)
        who bears the odd fen of a 1:1 split 按1:1分担时，分不尽的1分由谁承担
        province: the text names the province first 文件将省级列在前
    """
    return asked


class PriceSubsidyPaymentResult(Result):
    """What `price_subsidy_payment` answers."""

    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]


@face("SX-CO-14", PriceSubsidyPaymentResult)
def price_subsidy_payment(
    *,
    index_published: Day,
    done_on: Optional[Day] = None,
    late_by: Optional[Union[LateBy, str]] = None,
) -> PriceSubsidyPaymentResult:
    """Price-linked subsidy: payment date 价格临时补贴

    SX-CO-14 · EXACT EXTERNAL · 2023-01-10 …
    三政〔2023〕2号 (十八)
    三政〔2023〕2号第（十八）项

    index_published: day the triggering index was published 达到启动条件的指数发布日 (date)
    done_on: day on which the act was done 实际办理日期 (date)
    late_by: reading 条文适用口径 (late_by, default due)
        which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期
        due: the text fixes the day itself; 民法典 art. 203 moves only the end of a period that is counted 文件直接规定了日期；《民法典》第二百零三条只对按期间计算的届满日作顺延
    """
    return asked


class ECommerceParkDistrictResult(Result):
    """What `e_commerce_park_district` answers."""

    #: in the list 在所列范围内 (bool)
    covered: bool
    #: length of the list 所列辖区数 (int, count 个)
    districts_listed: int


@face("SX-CO-15", ECommerceParkDistrictResult)
def e_commerce_park_district(
    *,
    district: Union[District, str],
) -> ECommerceParkDistrictResult:
    """E-commerce park districts 电商产业园重点覆盖辖区

    SX-CO-15 · EXACT · 2023-01-10 …
    三政〔2023〕2号 (六)
    三政〔2023〕2号第（六）项

    district: district 所在辖区 (district)
    """
    return asked


class ModelLogisticsParkAwardResult(Result):
    """What `model_logistics_park_award` answers."""

    #: award now 本次奖励金额 (money, yuan 元)
    award: Decimal


@face("SX-CO-16", ModelLogisticsParkAwardResult)
def model_logistics_park_award(
    *,
    park_status: Union[ParkStatus, str],
    awarded_before: Optional[Words[ParkStatus]] = None,
    award_amount: Optional[Amount] = None,
    both_levels: Optional[Union[BothLevels, str]] = None,
) -> ModelLogisticsParkAwardResult:
    """One-off award, model logistics park 示范物流园区一次性奖励

    SX-CO-16 · EXTERNAL · 2023-01-10 …
    三政〔2023〕2号 (十五)
    三政〔2023〕2号第（十五）项

    park_status: status won 创建成功的称号 (park_status)
    awarded_before: statuses already awarded 此前已获奖励的称号 (set of park_status, default none)
    award_amount: amount 奖励金额; needed unless already awarded 此前未获奖励时必填 (money, yuan 元, external 另行规定)
    both_levels: reading 条文适用口径 (both_levels, default each_status)
        award for national and provincial model park 国家级、省级示范物流园区均创建成功时的奖励
        each_status: the one-off award is for winning a status, and these are two 一次性奖励的条件是创建成功，国家级与省级是两项创建
    """
    return asked


class ChargingStationCountyResult(Result):
    """What `charging_station_county` answers."""

    #: in the list 在所列范围内 (bool)
    covered: bool
    #: length of the list 所列辖区数 (int, count 个)
    districts_listed: int


@face("SX-CO-17", ChargingStationCountyResult)
def charging_station_county(
    *,
    district: Union[District, str],
) -> ChargingStationCountyResult:
    """Counties for charging stations 示范性集中式公用充电站

    SX-CO-17 · TARGET · 2023-01-10 …
    三政〔2023〕2号 (十三)
    三政〔2023〕2号第（十三）项

    district: district 所在辖区 (district)
    """
    return asked


class FiscalFiguresResult(Result):
    """What `fiscal_figures` answers."""

    #: local_tax / revenue, 2 decimals 税收比重（local_tax / revenue），保留两位小数 (rate, %)
    tax_share: Decimal
    #: share of the year before, 2 decimals 上年税收比重，保留两位小数 (rate, %)
    prior_tax_share: Decimal
    #: spending of the year before, 2 decimals 上年一般公共预算支出，保留两位小数 (decimal, 100 million yuan 亿元)
    prior_spending: Decimal


@face("SX-FT-01", FiscalFiguresResult)
def fiscal_figures(
    *,
    revenue: Optional[Amount] = None,
    local_tax: Optional[Amount] = None,
    share_change: Optional[Amount] = None,
    spending: Optional[Amount] = None,
    spending_growth: Optional[Amount] = None,
) -> FiscalFiguresResult:
    """Reported figures (check only) 通报数据核对

    SX-FT-01 · PREDICATE · 2023-01-15 …
    三政〔2023〕3号 text
    三政〔2023〕3号正文

    revenue: general public budget revenue of the year 当年一般公共预算收入 (decimal, 100 million yuan 亿元, default 139)
    local_tax: local tax revenue in it 其中地方级税收收入 (decimal, 100 million yuan 亿元, default 92.2)
    share_change: change of the tax share 税收比重较上年变动 (rate, percentage points 百分点, default 3.8%)
    spending: general public budget spending of the year 当年一般公共预算支出 (decimal, 100 million yuan 亿元, default 276)
    spending_growth: growth of spending 一般公共预算支出增长率 (rate, %, default 10.1%)
    """
    return asked


class SpecialisedFirmHonoursResult(Result):
    """What `specialised_firm_honours` answers."""

    #: lists that hold the name; none if neither 列有该企业的名单；均未列入的为 none (set of honour)
    honours: Tuple[Honour, ...]
    #: names in annex 1 附件1企业数 (int, count 家)
    little_giant_count: int
    #: names in annex 2 附件2企业数 (int, count 家)
    provincial_count: int
    #: enterprises in either 两份名单企业总数（不重复计算） (int, count 家)
    distinct_count: int


@face("SX-SG-01", SpecialisedFirmHonoursResult)
def specialised_firm_honours(
    *,
    enterprise: str,
) -> SpecialisedFirmHonoursResult:
    """Honours list 专精特新名单

    SX-SG-01 · EXACT PREDICATE · 2023-02-13 …
    三政〔2023〕5号 text, annexes 1–2
    三政〔2023〕5号正文、附件1至2

    enterprise: enterprise name, exact match 企业名称（须与名单完全一致） (text)
    """
    return asked


class MedicalAidResult(Result):
    """What `medical_aid` answers."""

    #: category used 据以计算的救助对象类别 (category)
    category: Category
    #: the claim counts for aid 该笔费用纳入救助 (bool)
    covered: bool
    #: payable portion of this claim 本次起付标准以上、可按比例救助的费用 (money, yuan 元)
    basic_portion: Decimal
    #: rate of the first layer; 0% if not covered 救助比例（不含倾斜救助）；不纳入救助的为0% (rate, %)
    rate_applied: Decimal
    #: first-layer aid 救助金额（不含倾斜救助） (money, yuan 元)
    basic_aid: Decimal
    #: self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid） (money, yuan 元)
    residual: Decimal
    #: aid paid in the year has reached the cap 本年度已支付的救助达到年度最高救助限额 (bool)
    cap_reached: bool
    #: tilt aid is open 符合倾斜救助条件 (bool)
    triggered: bool
    #: excess tilted by this claim 本次按比例给予倾斜救助的起付标准以上部分 (money, yuan 元)
    tilt_portion: Decimal
    #: tilt aid 倾斜救助金额 (money, yuan 元)
    tilt_aid: Decimal
    #: basic_aid + tilt_aid 救助合计（basic_aid + tilt_aid） (money, yuan 元)
    total_aid: Decimal
    #: self_pay - total_aid; negative when a catch-up pays for earlier bills 个人负担金额（self_pay - total_aid）；本次补付以前费用的救助时可为负数 (money, yuan 元)
    patient_pays: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    inpatient_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    basic_paid_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    residual_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    tilted_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    tilt_paid_after: Decimal
    #: another identity of the person would bring more for this claim; never under best_by=result 本人另一身份本次可得的救助更多；best_by=result 时不会出现 (bool)
    better_by_result: bool


@face("SX-MA-00", MedicalAidResult)
def medical_aid(
    *,
    date: Day,
    recipients: Words[Recipient],
    care: Union[Care, str],
    disease: Optional[Union[Disease, str]] = None,
    self_pay: Amount,
    designated: Optional[bool] = None,
    referred: bool,
    in_province: bool,
    exception_granted: Optional[bool] = None,
    inpatient_before: Optional[Amount] = None,
    basic_paid_before: Optional[Amount] = None,
    residual_before: Optional[Amount] = None,
    tilted_before: Optional[Amount] = None,
    tilt_paid_before: Optional[Amount] = None,
    best_by: Optional[Union[BestBy, str]] = None,
    deductible_basis: Optional[Union[DeductibleBasis, str]] = None,
    tilt_base: Optional[Union[TiltBase, str]] = None,
    tilt_threshold: Optional[Union[TiltThreshold, str]] = None,
    residual_counts: Optional[Union[ResidualCounts, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> MedicalAidResult:
    """Settle one claim (aid pipeline) 先保险后救助结算

    SX-MA-00 · EXACT · 2022-05-01 …
    三政办〔2022〕18号 art. 5, 6, 8–12, 18
    三政办〔2022〕18号第五条、第六条、第八条至第十二条、第十八条

    date: day of service or discharge 就医或出院日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    care: inpatient or outpatient aid 住院救助或门诊救助 (care)
    disease: disease treated 治疗的病种; needed for outpatient outpatient 时必填 (disease)
    self_pay: policy-scope self-pay of this claim after insurance (SX-MA-08) 本次医保支付后的政策范围内自付费用（SX-MA-08） (money, yuan 元)
    designated: designated institution 定点医药机构 (bool, default true)
    referred: referral rules kept (also: no referral needed) 符合转诊规定（含无须转诊的） (bool)
    in_province: care inside the province 在省域内就医 (bool)
    exception_granted: exception to the referral rule granted (SX-MA-11) 已按规定准予不经转诊（SX-MA-11） (bool, default false)
    inpatient_before: inpatient aid base of the year before this claim (meets the deductible) 本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准） (money, yuan 元, default 0.00)
    basic_paid_before: inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） (money, yuan 元, default 0.00)
    residual_before: tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助） (money, yuan 元, default 0.00)
    tilted_before: part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 (money, yuan 元, default 0.00)
    tilt_paid_before: tilt aid of the year paid before 本年度此前已支付的倾斜救助金额 (money, yuan 元, default 0.00)
    best_by: reading 条文适用口径 (best_by, default rank)
        by what the best of several identities is the best (就高不就低) 具有多重身份的，“就高不就低”以什么为高
        rank: the article speaks of identities (多重特殊身份属性), and settlement systems go by them 条文讲的是身份（多重特殊身份属性），结算系统也按身份执行
    deductible_basis: reading 条文适用口径 (deductible_basis, default annual)
        whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次
        annual: the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual 三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额
    tilt_base: reading 条文适用口径 (tilt_base, default excess)
        which part of the residual is tilted in Sanmenxia 三门峡倾斜救助按自付费用的哪一部分计算
        excess: a threshold works as a deductible in every other layer of the text 文件其他各层均以标准以上部分计算
    tilt_threshold: reading 条文适用口径 (tilt_threshold, default at_least)
        whether a residual of exactly the threshold opens the tilt 自付费用恰好等于标准的，是否享受倾斜救助
        at_least: the text says both 超过 and 及以上; the favourable half is taken 文件同时写了“超过”和“及以上”，取对救助对象有利的一种
    residual_counts: reading 条文适用口径 (residual_counts, default qualifying)
        which residuals build up the tilt residual in Sanmenxia 三门峡倾斜救助的累计自付费用包括哪些就医
        qualifying: the article speaks of recipients treated on referral in the province 条文针对的是规范转诊且在省域内就医的救助对象
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class AidCategoryResult(Result):
    """What `aid_category` answers."""

    #: category used 据以计算的救助对象类别 (category)
    category: Category
    #: category is not none 属于救助对象（类别不为 none） (bool)
    eligible: bool


@face("SX-MA-01", AidCategoryResult)
def aid_category(
    *,
    recipients: Words[Recipient],
) -> AidCategoryResult:
    """Categories and multiple identity 救助对象、就高不就低

    SX-MA-01 · PREDICATE · 2022-05-01 …
    三政办〔2022〕18号 art. 4, 12
    三政办〔2022〕18号第四条、第十二条

    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    """
    return asked


class PremiumSubsidyResult(Result):
    """What `premium_subsidy` answers."""

    #: subsidy a year 每年资助金额 (money, yuan 元)
    subsidy: Decimal


@face("SX-MA-02", PremiumSubsidyResult)
def premium_subsidy(
    *,
    date: Day,
    recipients: Words[Recipient],
    premium: Optional[Amount] = None,
    external_subsidy: Optional[Amount] = None,
    resident_insured: Optional[bool] = None,
) -> PremiumSubsidyResult:
    """Premium subsidy 参保资助

    SX-MA-02 · EXACT EXTERNAL · 2022-05-01 …
    三政办〔2022〕18号 art. 7
    三政办〔2022〕18号第七条

    date: reference day 基准日 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    premium: personal premium 居民基本医保个人缴费标准; needed for destitute, otherwise an upper limit destitute 必填；其他身份作为资助上限 (money, yuan 元, external 另行规定)
    external_subsidy: subsidy of the rural-revitalisation policy 乡村振兴有效衔接政策规定的资助标准; needed for rural_at_risk rural_at_risk 必填 (money, yuan 元, external 另行规定)
    resident_insured: joins the residents' insurance 参加居民基本医保 (bool, default true)
    """
    return asked


class LateRecognitionResult(Result):
    """What `late_recognition` answers."""

    #: premium subsidy for that year 享受当年资助参保待遇 (bool)
    eligible: bool


@face("SX-MA-03", LateRecognitionResult)
def late_recognition(
    *,
    recognised: Day,
    collection_end: Day,
    date: Optional[Day] = None,
) -> LateRecognitionResult:
    """Recognition after the collection period 集中缴费期后认定

    SX-MA-03 · EXACT EXTERNAL · 2022-05-01 …
    三政办〔2022〕18号 art. 7
    三政办〔2022〕18号第七条

    recognised: day of recognition 身份认定日期 (date)
    collection_end: last day of the premium collection period of the year concerned 当年居民医保集中缴费期的最后一日 (date, external 另行规定)
    date: reference day 基准日 (date)
    """
    return asked


class OutpatientAidResult(Result):
    """What `outpatient_aid` answers."""

    #: category used 据以计算的救助对象类别 (category)
    category: Category
    #: payable portion of this claim 本次起付标准以上、可按比例救助的费用 (money, yuan 元)
    basic_portion: Decimal
    #: rate; 0% if the claim does not count 救助比例；不属于救助范围的为0% (rate, %)
    rate_applied: Decimal
    #: aid of this claim 本次救助金额 (money, yuan 元)
    basic_aid: Decimal
    #: self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid） (money, yuan 元)
    residual: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    basic_paid_after: Decimal
    #: shared cap left 共用年度最高救助限额剩余 (money, yuan 元)
    remaining_cap: Decimal


@face("SX-MA-04", OutpatientAidResult)
def outpatient_aid(
    *,
    date: Day,
    recipients: Words[Recipient],
    disease: Union[Disease, str],
    self_pay: Amount,
    designated: Optional[bool] = None,
    basic_paid_before: Optional[Amount] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> OutpatientAidResult:
    """Outpatient aid for one claim 门诊救助

    SX-MA-04 · EXACT · 2022-05-01 …
    三政办〔2022〕18号 art. 8
    三政办〔2022〕18号第八条

    date: day of service 就医日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    disease: listed disease 属于门诊救助病种 (disease)
    self_pay: aid base of this claim 本次纳入救助范围的个人自付费用 (money, yuan 元)
    designated: designated institution 定点医药机构 (bool, default true)
    basic_paid_before: inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） (money, yuan 元, default 0.00)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class InpatientAidResult(Result):
    """What `inpatient_aid` answers."""

    #: category used 据以计算的救助对象类别 (category)
    category: Category
    #: payable portion of this claim 本次起付标准以上、可按比例救助的费用 (money, yuan 元)
    basic_portion: Decimal
    #: rate; 0% if the claim does not count 救助比例；不属于救助范围的为0% (rate, %)
    rate_applied: Decimal
    #: aid of this claim 本次救助金额 (money, yuan 元)
    basic_aid: Decimal
    #: self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid） (money, yuan 元)
    residual: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    basic_paid_after: Decimal
    #: shared cap left 共用年度最高救助限额剩余 (money, yuan 元)
    remaining_cap: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    inpatient_after: Decimal


@face("SX-MA-05", InpatientAidResult)
def inpatient_aid(
    *,
    date: Day,
    recipients: Words[Recipient],
    self_pay: Amount,
    designated: Optional[bool] = None,
    referred: Optional[bool] = None,
    exception_granted: Optional[bool] = None,
    inpatient_before: Optional[Amount] = None,
    basic_paid_before: Optional[Amount] = None,
    deductible_basis: Optional[Union[DeductibleBasis, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> InpatientAidResult:
    """Inpatient aid for one claim 住院救助

    SX-MA-05 · EXACT · 2022-05-01 …
    三政办〔2022〕18号 art. 9
    三政办〔2022〕18号第九条

    date: day of discharge 出院日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    self_pay: aid base of this claim 本次纳入救助范围的个人自付费用 (money, yuan 元)
    designated: designated institution 定点医药机构 (bool, default true)
    referred: referral rules kept (SX-MA-11) 符合转诊规定（SX-MA-11） (bool, default true)
    exception_granted: exception to the referral rule granted (SX-MA-11) 已按规定准予不经转诊（SX-MA-11） (bool, default false)
    inpatient_before: inpatient aid base of the year before this claim (meets the deductible) 本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准） (money, yuan 元, default 0.00)
    basic_paid_before: inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） (money, yuan 元, default 0.00)
    deductible_basis: reading 条文适用口径 (deductible_basis, default annual)
        whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次
        annual: the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual 三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class SharedCapResult(Result):
    """What `shared_cap` answers."""

    #: category used 据以计算的救助对象类别 (category)
    category: Category
    #: cap 年度最高救助限额 (money, yuan 元)
    annual_cap_applied: Decimal
    #: aid after the cap 限额内的救助金额 (money, yuan 元)
    basic_aid: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    basic_paid_after: Decimal
    #: cap left 年度最高救助限额剩余 (money, yuan 元)
    remaining_cap: Decimal
    #: aid paid has reached the cap 已付救助金额达到年度最高救助限额 (bool)
    cap_reached: bool


@face("SX-MA-06", SharedCapResult)
def shared_cap(
    *,
    date: Day,
    recipients: Words[Recipient],
    requested: Amount,
    basic_paid_before: Optional[Amount] = None,
) -> SharedCapResult:
    """Shared annual cap 共用限额

    SX-MA-06 · EXACT · 2022-05-01 …
    三政办〔2022〕18号 art. 10
    三政办〔2022〕18号第十条

    date: day of service 就医日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    requested: aid computed before the cap, rounded 限额前的救助金额（已舍入） (money, yuan 元)
    basic_paid_before: inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） (money, yuan 元, default 0.00)
    """
    return asked


class TiltAidResult(Result):
    """What `tilt_aid` answers."""

    #: category used 据以计算的救助对象类别 (category)
    category: Category
    #: basic_paid has reached the cap basic_paid 已达到年度最高救助限额 (bool)
    cap_reached: bool
    #: tilt aid is open 符合倾斜救助条件 (bool)
    triggered: bool
    #: base tilted by this claim 本次据以计算倾斜救助的费用 (money, yuan 元)
    tilt_portion: Decimal
    #: tilt aid 倾斜救助金额 (money, yuan 元)
    tilt_aid: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    residual_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    tilted_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    tilt_paid_after: Decimal
    #: tilt cap left 倾斜救助年度限额剩余 (money, yuan 元)
    remaining_tilt_cap: Decimal


@face("SX-MA-07", TiltAidResult)
def tilt_aid(
    *,
    date: Day,
    recipients: Words[Recipient],
    residual: Amount,
    basic_paid: Amount,
    referred: bool,
    in_province: bool,
    residual_before: Optional[Amount] = None,
    tilted_before: Optional[Amount] = None,
    tilt_paid_before: Optional[Amount] = None,
    tilt_base: Optional[Union[TiltBase, str]] = None,
    tilt_threshold: Optional[Union[TiltThreshold, str]] = None,
    residual_counts: Optional[Union[ResidualCounts, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> TiltAidResult:
    """Tilt aid for one claim 倾斜救助

    SX-MA-07 · EXACT · 2022-05-01 …
    三政办〔2022〕18号 art. 11
    三政办〔2022〕18号第十一条

    date: day of service 就医日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    residual: policy-scope self-pay of this claim left after aid 本次救助后剩余的政策范围内自付费用 (money, yuan 元)
    basic_paid: aid of the year paid under the shared cap, including this claim 本年度含本次在内占用共用限额的救助金额 (money, yuan 元)
    referred: regular referral 规范转诊 (bool)
    in_province: care inside the province 在省域内就医 (bool)
    residual_before: tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助） (money, yuan 元, default 0.00)
    tilted_before: part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 (money, yuan 元, default 0.00)
    tilt_paid_before: tilt aid of the year paid before 本年度此前已支付的倾斜救助金额 (money, yuan 元, default 0.00)
    tilt_base: reading 条文适用口径 (tilt_base, default excess)
        which part of the residual is tilted in Sanmenxia 三门峡倾斜救助按自付费用的哪一部分计算
        excess: a threshold works as a deductible in every other layer of the text 文件其他各层均以标准以上部分计算
    tilt_threshold: reading 条文适用口径 (tilt_threshold, default at_least)
        whether a residual of exactly the threshold opens the tilt 自付费用恰好等于标准的，是否享受倾斜救助
        at_least: the text says both 超过 and 及以上; the favourable half is taken 文件同时写了“超过”和“及以上”，取对救助对象有利的一种
    residual_counts: reading 条文适用口径 (residual_counts, default qualifying)
        which residuals build up the tilt residual in Sanmenxia 三门峡倾斜救助的累计自付费用包括哪些就医
        qualifying: the article speaks of recipients treated on referral in the province 条文针对的是规范转诊且在省域内就医的救助对象
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class AidBaseResult(Result):
    """What `aid_base` answers."""

    #: aid base 纳入救助范围的个人自付费用 (money, yuan 元)
    self_pay: Decimal


@face("SX-MA-08", AidBaseResult)
def aid_base(
    *,
    insurance: Union[Insurance, str],
    in_scope_cost: Amount,
    insurance_paid: Optional[Amount] = None,
    assumed_payment: Optional[Amount] = None,
    date: Optional[Day] = None,
) -> AidBaseResult:
    """Aid base of residents, employees and uninsured 救助费用基数

    SX-MA-08 · EXACT EXTERNAL · 2022-05-01 …
    三政办〔2022〕18号 art. 5, 6, 13
    三政办〔2022〕18号第五条、第六条、第十三条

    insurance: insurance 参保险种 (insurance)
    in_scope_cost: policy-scope cost 政策范围内费用 (money, yuan 元)
    insurance_paid: paid by basic and critical-illness insurance (employee: with the supplement) 基本医保、大病保险已支付金额（职工含大额补充医疗保险）; needed if insured 已参保时必填 (money, yuan 元)
    assumed_payment: payment the insurances would have made 基本医疗保险、大病保险预计支付金额; needed if uninsured 未参保时必填 (money, yuan 元, external 另行规定)
    date: reference day 基准日 (date)
    """
    return asked


class AidChannelResult(Result):
    """What `aid_channel` answers."""

    #: channel 救助方式 (channel)
    channel: Channel
    #: one-stop settlement “一站式”结算 (bool)
    one_stop: bool


@face("SX-MA-09", AidChannelResult)
def aid_channel(
    *,
    recipients: Words[Recipient],
    in_city: bool,
    designated: Optional[bool] = None,
) -> AidChannelResult:
    """Direct or on application; one-stop 直接救助、依申请、一站式

    SX-MA-09 · PREDICATE · 2022-05-01 …
    三政办〔2022〕18号 art. 14–16
    三政办〔2022〕18号第十四条至第十六条

    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    in_city: institution inside the city 市域内医疗机构 (bool)
    designated: designated institution 定点医药机构 (bool, default true)
    """
    return asked


class DepositWaiverResult(Result):
    """What `deposit_waiver` answers."""

    #: treatment first, no deposit 先诊疗后付费，免除住院押金 (bool)
    waived: bool
    #: 0 if waived, else the deposit 免除押金的为0，否则为应缴押金; only if deposit is given 仅在给出 deposit 时 (money, yuan 元)
    deposit_due: Optional[Decimal]


@face("SX-MA-10", DepositWaiverResult)
def deposit_waiver(
    *,
    recipients: Words[Recipient],
    referred: bool,
    in_city: bool,
    designated: Optional[bool] = None,
    inpatient: Optional[bool] = None,
    deposit: Optional[Amount] = None,
) -> DepositWaiverResult:
    """No deposit 免除住院押金

    SX-MA-10 · PREDICATE · 2022-05-01 …
    三政办〔2022〕18号 art. 17
    三政办〔2022〕18号第十七条

    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    referred: referred after first contact at grass-roots level 经基层首诊转诊 (bool)
    in_city: institution inside the city 市域内医疗机构 (bool)
    designated: designated institution 定点医药机构 (bool, default true)
    inpatient: hospital stay 住院 (bool, default true)
    deposit: deposit otherwise asked for 不免除时应缴纳的住院押金 (money, yuan 元)
    """
    return asked


class UnreferredCareResult(Result):
    """What `unreferred_care` answers."""

    #: the claim counts for aid 属于救助范围 (bool)
    counted: bool
    #: aid base left 剩余的纳入救助范围的个人自付费用 (money, yuan 元)
    counted_self_pay: Decimal


@face("SX-MA-11", UnreferredCareResult)
def unreferred_care(
    *,
    self_pay: Amount,
    referred: bool,
    exception_granted: Optional[bool] = None,
    date: Optional[Day] = None,
) -> UnreferredCareResult:
    """Unreferred care excluded 未按规定转诊

    SX-MA-11 · PRINCIPLE · 2022-05-01 …
    三政办〔2022〕18号 art. 18
    三政办〔2022〕18号第十八条

    self_pay: aid base of the claim 本次纳入救助范围的个人自付费用 (money, yuan 元)
    referred: referral or other-place registration as required (also: none required) 已按规定转诊或异地就医备案（含无须办理的） (bool)
    exception_granted: exception to the referral rule granted (SX-MA-11) 已按规定准予不经转诊（SX-MA-11） (bool, default false)
    date: reference day 基准日 (date)
    """
    return asked


class FundBalanceLimitResult(Result):
    """What `fund_balance_limit` answers."""

    #: 15 % of funds raised, rounded down 当年筹集基金总额的15%，舍去到分 (money, yuan 元)
    limit: Decimal
    #: balance above the limit 超过限额的结余 (money, yuan 元)
    excess: Decimal
    #: ok or warning 判定结果：ok 或 warning (finding)
    finding: Finding
    #: gap covered by same-level finance 由同级财政弥补的缺口; only with fund_income 仅在给出 fund_income 时 (money, yuan 元)
    make_up: Optional[Decimal]


@face("SX-MA-12", FundBalanceLimitResult)
def fund_balance_limit(
    *,
    fund_balance: Amount,
    funds_raised: Amount,
    fund_income: Optional[Amount] = None,
    fund_spending: Optional[Amount] = None,
) -> FundBalanceLimitResult:
    """Fund balance limit 基金累计结余上限

    SX-MA-12 · CEILING PRINCIPLE · 2022-05-01 …
    三政办〔2022〕18号 art. 21
    三政办〔2022〕18号第二十一条

    fund_balance: cumulative balance 累计结余 (money, yuan 元)
    funds_raised: funds raised in the year 当年筹集基金总额 (money, yuan 元)
    fund_income: income of the year 当年收入 (money, yuan 元)
    fund_spending: spending of the year 本年度支出; needed with fund_income 给出 fund_income 时必填 (money, yuan 元)
    """
    return asked


class OutOfScopeCeilingResult(Result):
    """What `out_of_scope_ceiling` answers."""

    #: category is not none 属于救助对象（类别不为 none） (bool)
    eligible: bool
    #: ceiling, rounded down 限额，舍去到分; only if eligible 仅限救助对象 (money, yuan 元)
    limit: Optional[Decimal]
    #: borne by the institution 由定点医疗机构承担的费用 (money, yuan 元)
    hospital_pays: Decimal
    #: out-of-scope cost left with the patient 由患者负担的医保支付范围外费用 (money, yuan 元)
    patient_out_of_scope: Decimal


@face("SX-MA-13", OutOfScopeCeilingResult)
def out_of_scope_ceiling(
    *,
    recipients: Words[Recipient],
    level: Union[Level, str],
    total_cost: Amount,
    out_of_scope_cost: Amount,
    stay_total: Optional[Union[StayTotal, str]] = None,
    date: Optional[Day] = None,
) -> OutOfScopeCeilingResult:
    """Out-of-scope cost ceiling per stay 超出医保支付范围费用占比上限

    SX-MA-13 · EXACT · 2022-05-01 …
    三政办〔2022〕18号 art. 23
    三政办〔2022〕18号第二十三条

    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    level: institution 定点医疗机构级别 (level)
    total_cost: total cost of the stay, out-of-scope part included 当次住院医疗总费用（含医保支付范围外费用） (money, yuan 元)
    out_of_scope_cost: out-of-scope cost of the stay 当次住院超出医保支付范围的费用 (money, yuan 元)
    stay_total: reading 条文适用口径 (stay_total, default gross)
        the total cost of a stay for the out-of-scope ceiling 计算政策范围外费用占比时的住院总费用
        gross: the total medical cost of a stay has no part taken out “当次住院医疗总费用”未扣除任何部分
    date: reference day 基准日 (date)
    """
    return asked


class CriticalIllnessPaymentResult(Result):
    """What `critical_illness_payment` answers."""

    #: destitute, subsistence or relapsed_poor 属于 destitute、subsistence 或 relapsed_poor (bool)
    favoured: bool
    #: deductible used 适用的起付线 (money, yuan 元)
    deductible_applied: Decimal
    #: rate used 适用的支付比例 (rate, %)
    rate_applied: Decimal
    #: the annual cap applies 适用年度最高支付限额 (bool)
    capped: bool
    #: payable portion of this claim in the band 本次费用落入该段的可支付部分 (money, yuan 元)
    portion: Decimal
    #: insurance payment 大病保险支付金额 (money, yuan 元)
    payment: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    cost_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    paid_after: Decimal


@face("SX-MA-14", CriticalIllnessPaymentResult)
def critical_illness_payment(
    *,
    date: Day,
    recipients: Words[Recipient],
    in_scope_cost: Amount,
    cost_before: Optional[Amount] = None,
    paid_before: Optional[Amount] = None,
    base_deductible: Amount,
    base_rate: Amount,
    base_cap: Optional[Amount] = None,
    band_from: Optional[Amount] = None,
    band_to: Optional[Amount] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> CriticalIllnessPaymentResult:
    """Critical-illness insurance tilt 大病保险倾斜保障

    SX-MA-14 · EXACT EXTERNAL · 2022-05-01 …
    三政办〔2022〕18号 art. 30
    三政办〔2022〕18号第三十条

    date: day of service 就医日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    in_scope_cost: cost of this claim entering critical-illness insurance 本次纳入大病保险的费用 (money, yuan 元)
    cost_before: such cost of the policy year before 本保险年度此前累计纳入大病保险的费用 (money, yuan 元, default 0.00)
    paid_before: critical-illness payments of the policy year before 本保险年度此前累计的大病保险支付金额 (money, yuan 元, default 0.00)
    base_deductible: general deductible 大病保险起付线（倾斜前） (money, yuan 元, external 另行规定)
    base_rate: general rate of the band 该费用段的支付比例（倾斜前） (rate, %, external 另行规定)
    base_cap: general annual cap; absent: none 年度最高支付限额（倾斜前）；未给出的，视为不设限额 (money, yuan 元, external 另行规定)
    band_from: lower end of the cost band 费用段下限 (money, yuan 元, default 0.00)
    band_to: upper end of the band; absent: open 费用段上限；未给出的，视为不封顶 (money, yuan 元)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class MedicalAidInForceResult(Result):
    """What `medical_aid_in_force` answers."""

    #: the rules apply 细则已施行 (bool)
    in_force: bool
    #: first day in force 有效期首日 (date)
    valid_from: Day
    #: the former supplementary scheme is merged 困难群众大病补充医疗保险已并入医疗救助 (bool)
    scheme_merged: bool
    #: first day of the annual accumulators of that year 当年年度累计数的起算日; only if in force 仅在有效期内 (date)
    accumulators_from: Optional[Day]


@face("SX-MA-15", MedicalAidInForceResult)
def medical_aid_in_force(
    *,
    date: Day,
    accumulator_start: Optional[Union[AccumulatorStart, str]] = None,
) -> MedicalAidInForceResult:
    """Effective dates 实施日期

    SX-MA-15 · EXACT · 2022-05-01 …
    三政办〔2022〕18号 art. 31, 32
    三政办〔2022〕18号第三十一条、第三十二条

    date: day of service 就医日期 (date)
    accumulator_start: reading 条文适用口径 (accumulator_start, default rule_start)
        first day of the aid accumulators in the year the rules begin 细则施行当年救助累计数的起算日
        rule_start: payments of the former scheme are not aid under these rules 原办法的支付不属于本细则规定的救助
    """
    return asked


class MonthlyListsResult(Result):
    """What `monthly_lists` answers."""

    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]
    #: last day of the transition 过渡期最后一日; only if transition_start is given 仅在给出 transition_start 时 (date)
    transition_end: Optional[Day]
    #: date lies in the transition date 在过渡期内; only if date is given as well 仅在同时给出 date 时 (bool)
    in_transition: Optional[bool]


@face("SX-MA-16", MonthlyListsResult)
def monthly_lists(
    *,
    month: Union[Month, Day],
    done_on: Optional[Day] = None,
    late_by: Optional[Union[LateBy, str]] = None,
    transition_start: Optional[Day] = None,
    date: Optional[Day] = None,
) -> MonthlyListsResult:
    """Monthly list exchange and five-year transition 每月名单抄送、5年过渡期

    SX-MA-16 · EXACT EXTERNAL · 2022-05-01 …
    三政办〔2022〕18号 art. 20, 25
    三政办〔2022〕18号第二十条、第二十五条

    month: month of the lists 名单月份 (month)
    done_on: day on which the act was done 实际办理日期 (date)
    late_by: reading 条文适用口径 (late_by, default due)
        which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期
        due: the text fixes the day itself; 民法典 art. 203 moves only the end of a period that is counted 文件直接规定了日期；《民法典》第二百零三条只对按期间计算的届满日作顺延
    transition_start: day the poverty goals were completed 脱贫攻坚目标任务完成之日 (date, external 另行规定)
    date: day to test for the transition 待判断是否在过渡期内的日期 (date)
    """
    return asked


class PremiumPlaceResult(Result):
    """What `premium_place` answers."""

    #: category is not none 属于救助对象（类别不为 none） (bool)
    eligible: bool
    #: place whose government subsidises the premium 给予参保资助的地点; only if eligible 仅限救助对象 (place)
    subsidised_by: Optional[Place]
    #: ok: joins where recognised; warning: elsewhere ok：在困难身份认定地参保；warning：在其他地点参保; only if eligible 仅限救助对象 (finding)
    finding: Optional[Finding]


@face("SX-MA-17", PremiumPlaceResult)
def premium_place(
    *,
    recipients: Words[Recipient],
    recognised_in: Union[Place, str],
    joins_in: Union[Place, str],
) -> PremiumPlaceResult:
    """Where to join and who subsidises 参保地与资助地

    SX-MA-17 · PRINCIPLE · 2022-05-01 …
    三政办〔2022〕18号 art. 7
    三政办〔2022〕18号第七条

    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    recognised_in: where the hardship was recognised (困难身份认定地): registration or residence 困难身份认定地（户籍地或居住地） (place)
    joins_in: where the person joins the residents' insurance 参加居民基本医保的地点 (place)
    """
    return asked


class AidApplicationResult(Result):
    """What `aid_application` answers."""

    #: channel (SX-MA-09) 救助方式（SX-MA-09） (channel)
    channel: Channel
    #: place of the township window to apply at 应申请的乡镇（街道）窗口所在地; only with channel=application 仅在 channel=application 时 (place)
    apply_in: Optional[Place]
    #: aid may be given 可以给予救助 (bool)
    ready: bool
    #: what the application still needs 申请尚缺的事项 (set of aid_application_item)
    missing: Tuple[AidApplicationItem, ...]


@face("SX-MA-18", AidApplicationResult)
def aid_application(
    *,
    recipients: Words[Recipient],
    recognised_in: Union[Place, str],
    applied_in: Optional[Union[Place, str]] = None,
    in_writing: Optional[bool] = None,
    reviewed: Optional[bool] = None,
) -> AidApplicationResult:
    """Where and how to apply for aid 救助申请受理地与审核

    SX-MA-18 · PREDICATE · 2022-05-01 …
    三政办〔2022〕18号 art. 16
    三政办〔2022〕18号第十六条

    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    recognised_in: where the hardship was recognised (困难身份认定地): registration or residence 困难身份认定地（户籍地或居住地） (place)
    applied_in: where the application was handed in; absent: not yet 提交申请的地点；未给出为尚未申请 (place)
    in_writing: a written application (书面申请) 书面申请 (bool, default false)
    reviewed: the county's insurance department has approved it 县级医保部门已审核同意 (bool, default false)
    """
    return asked


class LostWorkSubsidyResult(Result):
    """What `lost_work_subsidy` answers."""

    #: day on which six months are full 正常经营满6个月之日 (date)
    six_months_on: Day
    #: conditions met 符合条件 (bool)
    eligible: bool
    #: 100.00 or 0.00 补贴金额，100元或0元 (money, yuan 元)
    subsidy: Decimal


@face("SX-MV-01", LostWorkSubsidyResult)
def lost_work_subsidy(
    *,
    date: Day,
    licensed: Day,
    operating_since: Day,
    fixed_premises: bool,
    already_paid: Optional[bool] = None,
    count_from: Optional[Union[CountFrom, str]] = None,
) -> LostWorkSubsidyResult:
    """Lost-work subsidy 误工补贴

    SX-MV-01 · EXACT · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 一
    三政办〔2022〕19号第一项

    date: day of the application 申请日期 (date)
    licensed: licence date 营业执照办理日期 (date)
    operating_since: start of normal business 正常经营起始日期 (date)
    fixed_premises: fixed premises 有固定住所 (bool)
    already_paid: subsidy already paid to the household 该户已领取补贴 (bool, default false)
    count_from: reading 条文适用口径 (count_from, default operation)
        start of the six months of normal business 正常经营活动6个月的起算日
        operation: the months are of business activity, which a licence alone is not “6个月”是正常经营活动的时间，仅有营业执照不等于经营
    """
    return asked


class SoleTraderInterestSubsidyResult(Result):
    """What `sole_trader_interest_subsidy` answers."""

    #: qualified and not yet paid 符合条件且尚未享受贴息 (bool)
    eligible: bool
    #: 20 % of the interest at the benchmark rate, rounded 按基准利率计算的利息的20%，取整到分 (money, yuan 元)
    uncapped: Decimal
    #: after the cap 补贴金额，不超过最高补贴 (money, yuan 元)
    subsidy: Decimal


@face("SX-MV-02", SoleTraderInterestSubsidyResult)
def sole_trader_interest_subsidy(
    *,
    date: Day,
    loan: Amount,
    benchmark_rate: Amount,
    term_months: int,
    qualified: bool,
    already_paid: Optional[bool] = None,
    interest_period: Optional[Union[InterestPeriod, str]] = None,
    loan_base: Optional[Union[LoanBase, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> SoleTraderInterestSubsidyResult:
    """Interest subsidy, sole trader 个体工商户创业贷款贴息

    SX-MV-02 · EXACT EXTERNAL · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 一
    三政办〔2022〕19号第一项

    date: day of the application 申请日期 (date)
    loan: start-up loan 创业贷款额 (money, yuan 元)
    benchmark_rate: benchmark loan rate a year 贷款基准年利率 (rate, %, external 另行规定)
    term_months: loan term 贷款期限 (int, months 月)
    qualified: conditions met (2022 licence, premises, six months; SX-MV-03 also loan conditions) 符合条件（2022年新办理营业执照、有固定住所、正常经营6个月以上；SX-MV-03 还须符合贷款条件） (bool)
    already_paid: already subsidised 已享受贴息 (bool, default false)
    interest_period: reading 条文适用口径 (interest_period, default one_year)
        period of the interest subsidy 贴息的期限
        one_year: the benchmark rate is one of a year, and the text multiplies by no term 基准利率是年利率，文件未规定乘以贷款期限
    loan_base: reading 条文适用口径 (loan_base, default capped)
        principal of the sole-trader interest subsidy 个体工商户贴息的本金
        capped: the text names the loan that is subsidised; nobody pays interest on more 文件写明的是所补贴的贷款，而利息只按实际贷款支付
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class SmallFirmInterestSubsidyResult(Result):
    """What `small_firm_interest_subsidy` answers."""

    #: qualified and not yet paid 符合条件且尚未享受贴息 (bool)
    eligible: bool
    #: 20 % of the interest at the benchmark rate, rounded 按基准利率计算的利息的20%，取整到分 (money, yuan 元)
    uncapped: Decimal
    #: after the cap 补贴金额，不超过最高补贴 (money, yuan 元)
    subsidy: Decimal


@face("SX-MV-03", SmallFirmInterestSubsidyResult)
def small_firm_interest_subsidy(
    *,
    date: Day,
    loan: Amount,
    benchmark_rate: Amount,
    term_months: int,
    qualified: bool,
    already_paid: Optional[bool] = None,
    interest_period: Optional[Union[InterestPeriod, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> SmallFirmInterestSubsidyResult:
    """Interest subsidy, small or micro firm 小微企业贴息

    SX-MV-03 · EXACT EXTERNAL · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 二
    三政办〔2022〕19号第二项

    date: day of the application 申请日期 (date)
    loan: start-up loan 创业贷款额 (money, yuan 元)
    benchmark_rate: benchmark loan rate a year 贷款基准年利率 (rate, %, external 另行规定)
    term_months: loan term 贷款期限 (int, months 月)
    qualified: conditions met (2022 licence, premises, six months; SX-MV-03 also loan conditions) 符合条件（2022年新办理营业执照、有固定住所、正常经营6个月以上；SX-MV-03 还须符合贷款条件） (bool)
    already_paid: already subsidised 已享受贴息 (bool, default false)
    interest_period: reading 条文适用口径 (interest_period, default one_year)
        period of the interest subsidy 贴息的期限
        one_year: the benchmark rate is one of a year, and the text multiplies by no term 基准利率是年利率，文件未规定乘以贷款期限
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class StartUpAwardResult(Result):
    """What `start_up_award` answers."""

    #: award of the sector 行业奖励 (money, yuan 元)
    sector_award: Decimal
    #: 300 000.00 or 0.00 专精特新奖励，30万元或0元 (money, yuan 元)
    specialised_award: Decimal
    #: award paid 奖励金额 (money, yuan 元)
    award: Decimal


@face("SX-MV-04", StartUpAwardResult)
def start_up_award(
    *,
    date: Day,
    sector: Union[Sector, str],
    size: Union[Size, str],
    newly_opened: bool,
    listed_same_year: bool,
    specialised: Optional[bool] = None,
    already_paid: Optional[bool] = None,
    award_stacking: Optional[Union[AwardStacking, str]] = None,
    specialised_condition: Optional[Union[SpecialisedCondition, str]] = None,
) -> StartUpAwardResult:
    """Start-up award 创业奖励

    SX-MV-04 · EXACT · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 三
    三政办〔2022〕19号第三项

    date: day of the application 申请日期 (date)
    sector: sector 行业 (sector)
    size: must be small or micro 企业类型，须为小型或微型企业 (size)
    newly_opened: newly opened (新开办) 新开办 (bool)
    listed_same_year: entered the 四上 statistics in the same year 当年纳入“四上”企业统计 (bool)
    specialised: recognised as specialised (专精特新) 认定为专精特新企业 (bool, default false)
    already_paid: already awarded 已享受创业奖励 (bool, default false)
    award_stacking: reading 条文适用口径 (award_stacking, default highest)
        sector award and specialised-enterprise award 行业奖励与专精特新奖励能否叠加
        highest: the final paragraph grants the higher of two and no double (从高不重复) 文末规定“从高不重复”
    specialised_condition: reading 条文适用口径 (specialised_condition, default new_and_listed)
        condition of the 300 000 award 30万元奖励的条件
        new_and_listed: one sentence: 对新开办的小微企业,当年纳入“四上”企业统计的 opens it and governs all that 其中 divides 该项以“对新开办的小微企业，当年纳入‘四上’企业统计的”起首，“其中”以后各项均以此为条件
    """
    return asked


class FreeSealsResult(Result):
    """What `free_seals` answers."""

    #: free 免费印章数 (int, count 枚)
    free_seals: int
    #: at own cost 自费印章数 (int, count 枚)
    paid_seals: int


@face("SX-MV-05", FreeSealsResult)
def free_seals(
    *,
    new_enterprise: bool,
    first_set: Optional[bool] = None,
    seals_requested: Optional[int] = None,
    date: Optional[Day] = None,
) -> FreeSealsResult:
    """Free seals 免费发放印章

    SX-MV-05 · EXACT · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 四
    三政办〔2022〕19号第四项

    new_enterprise: newly opened enterprise 新开办企业 (bool)
    first_set: first set of seals 首套印章 (bool, default true)
    seals_requested: seals wanted 申请刻制印章数 (int, count 枚, default 4)
    date: reference day 基准日 (date)
    """
    return asked


class StartUpRentReliefResult(Result):
    """What `start_up_rent_relief` answers."""

    #: conditions met 符合条件 (bool)
    eligible: bool
    #: months free 免租月数 (int, months 月)
    free_months: int
    #: months at half 减半月数 (int, months 月)
    half_months: int
    #: rent given up 减免的租金 (money, yuan 元)
    relief: Decimal
    #: rent still due over the months leased 租期内仍应缴纳的租金 (money, yuan 元)
    rent_due: Decimal


@face("SX-MV-06", StartUpRentReliefResult)
def start_up_rent_relief(
    *,
    date: Day,
    monthly_rent: Amount,
    months_leased: int,
    size: Union[Size, str],
    state_owned: bool,
    newly_opened: bool,
    rent_sequence: Optional[Union[RentSequence, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> StartUpRentReliefResult:
    """Rent relief, new small firm 新开办小微企业房租减免

    SX-MV-06 · EXACT · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 六
    三政办〔2022〕19号第六项

    date: day of the application 申请日期 (date)
    monthly_rent: monthly rent 月租金 (money, yuan 元)
    months_leased: months from the lease 自承租之日起的月数 (int, months 月)
    size: must be small or micro 企业类型，须为小型或微型企业 (size)
    state_owned: state-asset premises 国有资产经营用房 (bool)
    newly_opened: newly opened (新开办) 新开办 (bool)
    rent_sequence: reading 条文适用口径 (rent_sequence, default fifteen_months)
        3 months free and 12 months half “免收3个月房租，减半收取12个月房租”如何计算
        fifteen_months: the text names both terms side by side, neither inside the other 文件将两个期限并列，互不包含
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class BusinessSuspensionResult(Result):
    """What `business_suspension` answers."""

    #: the cause allows suspension 可以办理歇业 (bool)
    covered: bool
    #: latest last day 最迟歇业终止日 (date)
    due: Day
    #: rolled to a working day 顺延至工作日后的日期 (date)
    due_workday: Union[Day, str]
    #: ok or violation 判定结果：符合（ok）或不符合（violation）; only if suspended_to is given 仅在给出 suspended_to 时 (finding)
    finding: Optional[Finding]


@face("SX-MV-07", BusinessSuspensionResult)
def business_suspension(
    *,
    suspended_from: Day,
    suspended_to: Optional[Day] = None,
    suspension_cause: Union[SuspensionCause, str],
    economic_hardship: Optional[bool] = None,
    asserted: Optional[bool] = None,
    law_forbids: Optional[bool] = None,
) -> BusinessSuspensionResult:
    """Suspension of business 歇业不超过三年

    SX-MV-07 · CEILING · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 九
    三政办〔2022〕19号第九项

    suspended_from: first day of suspension 歇业起始日 (date)
    suspended_to: last day of suspension 歇业终止日 (date)
    suspension_cause: cause 歇业原因 (suspension_cause)
    economic_hardship: the cause brought economic hardship (造成经济困难), asserted by the caller 该原因造成经济困难（由填报人认定） (bool, default true)
    asserted: caller asserts that another cause falls under the open list (等) 其他原因属于“等原因”的范围（由填报人认定） (bool, default false)
    law_forbids: law or regulation says otherwise 法律、法规另有规定 (bool, default false)
    """
    return asked


class FirstOffenceResult(Result):
    """What `first_offence` answers."""

    #: no fine is imposed 首次不罚 (bool)
    no_fine: bool


@face("SX-MV-08", FirstOffenceResult)
def first_offence(
    *,
    first_offence: bool,
    minor: bool,
    corrected: bool,
    harmless: bool,
    enforcement_field: Union[EnforcementField, str],
    size: Union[Size, str],
    date: Optional[Day] = None,
) -> FirstOffenceResult:
    """First offence free of fine 首次不罚

    SX-MV-08 · PREDICATE · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 十
    三政办〔2022〕19号第十项

    first_offence: first offence 首次违法 (bool)
    minor: minor violation (违法行为轻微) 违法行为轻微 (bool)
    corrected: corrected in time (及时, no number) 及时纠正（文件未规定时限） (bool)
    harmless: no harm caused 没有造成危害后果 (bool)
    enforcement_field: field 违法行为所属领域 (enforcement_field)
    size: offender 违法主体类型 (size)
    date: reference day 基准日 (date)
    """
    return asked


class SupportFundingSplitResult(Result):
    """What `support_funding_split` answers."""

    #: 60 % 市级财政负担，60% (money, yuan 元)
    city_share: Decimal
    #: rest 县（市、区）财政负担，其余部分 (money, yuan 元)
    county_share: Decimal


@face("SX-MV-09", SupportFundingSplitResult)
def support_funding_split(
    *,
    award_total: Amount,
    date: Optional[Day] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> SupportFundingSplitResult:
    """Funding split 60/40 市县分担

    SX-MV-09 · EXACT · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 final paragraph
    三政办〔2022〕19号倒数第二段

    award_total: subsidy or award paid 支付的奖补资金 (money, yuan 元)
    date: reference day 基准日 (date)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class NoDoubleSupportResult(Result):
    """What `no_double_support` answers."""

    #: support paid 支持金额 (money, yuan 元)
    award: Decimal


@face("SX-MV-10", NoDoubleSupportResult)
def no_double_support(
    *,
    grant_a: Amount,
    grant_b: Optional[Amount] = None,
    same_kind: bool,
    supported_a: Optional[bool] = None,
    supported_b: Optional[bool] = None,
    date: Optional[Day] = None,
) -> NoDoubleSupportResult:
    """No double support 从高不重复

    SX-MV-10 · PRINCIPLE PREDICATE · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 final paragraph
    三政办〔2022〕19号倒数第二段

    grant_a: first grant 第一项支持资金 (money, yuan 元)
    grant_b: second grant 第二项支持资金 (money, yuan 元, default 0.00)
    same_kind: same project and purpose 两项属于同类支持（同一项目、同一用途） (bool)
    supported_a: central, provincial or other city money already supports this project 第一项的项目已获中央、省、市级财政其他专项资金支持 (bool, default false)
    supported_b: same for the second 第二项的项目已获上述资金支持 (bool, default false)
    date: reference day 基准日 (date)
    """
    return asked


class MarketEntityMeasuresInForceResult(Result):
    """What `market_entity_measures_in_force` answers."""

    #: the instrument is in force on date 文件在该日有效 (bool)
    in_force: bool
    #: first day in force 有效期首日 (date)
    valid_from: Day
    #: last day in force 有效期末日 (date)
    valid_to: Day


@face("SX-MV-11", MarketEntityMeasuresInForceResult)
def market_entity_measures_in_force(
    *,
    date: Day,
) -> MarketEntityMeasuresInForceResult:
    """Validity 有效期

    SX-MV-11 · EXACT · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 last paragraph
    三政办〔2022〕19号末段

    date: day to test 待判断的日期 (date)
    """
    return asked


class MarketEntityTargetResult(Result):
    """What `market_entity_target` answers."""

    #: entities on 2022-05-30 2022年5月30日实有户数 (int, count 户)
    base_count: int
    #: target for the end of 2022 2022年年末目标户数 (int, count 户)
    target_count: int
    #: target − base 目标增加户数 (int, count 户)
    growth: int
    #: actual ≥ target 达到目标，即 actual 不少于目标户数; only if actual is given 仅在给出 actual 时 (bool)
    met: Optional[bool]


@face("SX-MV-12", MarketEntityTargetResult)
def market_entity_target(
    *,
    district: Union[District, str],
    actual: Optional[int] = None,
) -> MarketEntityTargetResult:
    """Market-entity target table 市场主体目标任务分解表

    SX-MV-12 · TARGET · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 annex
    三政办〔2022〕19号附件

    district: row of the table 分解表所列县（市、区） (district)
    actual: entities at the end of 2022 2022年年末实有户数 (int, count 户)
    """
    return asked


class OutpatientEligibilityResult(Result):
    """What `outpatient_eligibility` answers."""

    #: may draw outpatient pooling 可以享受门诊统筹待遇 (bool)
    eligible: bool
    #: first day after paying the difference 补足缴费差额后享受待遇的首日; only if difference_paid is given 仅在给出 difference_paid 时 (date)
    eligible_from: Optional[Day]


@face("SX-OP-01", OutpatientEligibilityResult)
def outpatient_eligibility(
    *,
    date: Day,
    has_account: bool,
    insurance_state: Union[InsuranceState, str],
    flexible: Optional[bool] = None,
    difference_paid: Optional[Day] = None,
    coverage: Optional[Union[Coverage, str]] = None,
) -> OutpatientEligibilityResult:
    """Who may draw 享受条件

    SX-OP-01 · PREDICATE · 2022-07-01 …
    三政办〔2022〕20号 art. 5, 11, 13
    三政办〔2022〕20号第五条、第十一条、第十三条

    date: day of service 就医日期 (date)
    has_account: personal-account benefit 享受个人账户待遇 (bool)
    insurance_state: state 参保状态 (insurance_state)
    flexible: flexible worker 灵活就业人员 (bool, default false)
    difference_paid: day a flexible worker without account paid the difference 未享受个人账户待遇的灵活就业人员补足缴费差额的日期 (date)
    coverage: reading 条文适用口径 (coverage, default account_only)
        who is covered by outpatient pooling in Sanmenxia 三门峡门诊统筹覆盖的人员
        account_only: the special article on members without account goes before the general one 关于不设个人账户人员的专门条款优先于一般条款
    """
    return asked


class VisitDeductibleResult(Result):
    """What `visit_deductible` answers."""

    #: per visit 每次就医的起付标准 (money, yuan 元)
    deductible_applied: Decimal


@face("SX-OP-02", VisitDeductibleResult)
def visit_deductible(
    *,
    level: Union[Level, str],
    date: Optional[Day] = None,
) -> VisitDeductibleResult:
    """Deductible per visit 起付标准

    SX-OP-02 · EXACT CEILING PRINCIPLE · 2022-07-01 …
    三政办〔2022〕20号 art. 7
    三政办〔2022〕20号第七条

    level: institution 定点医疗机构级别 (level)
    date: reference day 基准日 (date)
    """
    return asked


class DayDeductibleUseResult(Result):
    """What `day_deductible_use` answers."""

    #: deductible taken from this visit 本次扣除的起付标准 (money, yuan 元)
    deductible_applied: Decimal
    #: cost above the deductible 起付标准以上的费用 (money, yuan 元)
    portion: Decimal
    #: accumulator of the day and institution 当日该机构的起付标准累计数 (money, yuan 元)
    deductible_used_after: Decimal


@face("SX-OP-03", DayDeductibleUseResult)
def day_deductible_use(
    *,
    level: Union[Level, str],
    in_scope_cost: Amount,
    deductible_used_today: Optional[Amount] = None,
    day_deductible: Optional[Union[DayDeductible, str]] = None,
    date: Optional[Day] = None,
) -> DayDeductibleUseResult:
    """Several visits on one day 同日同机构只计一次

    SX-OP-03 · EXACT · 2022-07-01 …
    三政办〔2022〕20号 art. 7
    三政办〔2022〕20号第七条

    level: institution 定点医疗机构级别 (level)
    in_scope_cost: policy-scope cost of this visit 本次就医的政策范围内费用 (money, yuan 元)
    deductible_used_today: deductible used up earlier on the same natural day at the same institution 同一自然日在同一定点医疗机构此前已计的起付标准 (money, yuan 元, default 0.00)
    day_deductible: reading 条文适用口径 (day_deductible, default pooled)
        several visits on one day at one institution 一个自然日内在同一定点医疗机构多次就医
        pooled: one deductible is counted, so what is left of it passes on 只计一次起付标准，剩余部分应当结转
    date: reference day 基准日 (date)
    """
    return asked


class AnnualLimitResult(Result):
    """What `annual_limit` answers."""

    #: limit of the year 年度支付限额 (money, yuan 元)
    annual_cap_applied: Decimal
    #: limit left 支付限额剩余 (money, yuan 元)
    remaining_cap: Decimal
    #: 0.00: nothing is carried or transferred 0.00：不结转、不转让 (money, yuan 元)
    carry_over: Decimal


@face("SX-OP-04", AnnualLimitResult)
def annual_limit(
    *,
    date: Day,
    medical_year: Optional[int] = None,
    retired: bool,
    paid_before: Optional[Amount] = None,
    portion_before: Optional[Amount] = None,
    limit_on: Optional[Union[LimitOn, str]] = None,
) -> AnnualLimitResult:
    """Annual limit 年度支付限额

    SX-OP-04 · EXACT · 2022-07-01 …
    三政办〔2022〕20号 art. 8, 9
    三政办〔2022〕20号第八条、第九条

    date: day of service 就医日期 (date)
    medical_year: medical-insurance year the visit belongs to; absent: calendar year of date 就医所属的医保年度；未给出时取 date 所在自然年度 (int, year 年度)
    retired: retiree status in force (SX-OP-08) 已按退休人员享受待遇（SX-OP-08） (bool)
    paid_before: pooling payments of the year 本年度门诊统筹支付金额 (money, yuan 元, default 0.00)
    portion_before: payable portions of the year (limit_on=costs) 本年度起付标准以上费用（limit_on=costs 时使用） (money, yuan 元, default 0.00)
    limit_on: reading 条文适用口径 (limit_on, default payments)
        what the outpatient annual limit caps 门诊年度限额限制的对象
        payments: 支付限额 is a limit of payments “支付限额”是对支付金额的限制
    """
    return asked


class AnnualLimitOfYearResult(Result):
    """What `annual_limit_of_year` answers."""

    #: limit of the year 年度支付限额 (money, yuan 元)
    annual_cap_applied: Decimal


@face("SX-OP-05", AnnualLimitOfYearResult)
def annual_limit_of_year(
    *,
    year: int,
    retired: bool,
) -> AnnualLimitOfYearResult:
    """Half limit for 2022 2022年度支付限额减半

    SX-OP-05 · EXACT · 2022-07-01 …
    三政办〔2022〕20号 art. 8
    三政办〔2022〕20号第八条

    year: medical-insurance year 医保年度 (int, year 年度)
    retired: retiree status 属于退休人员 (bool)
    """
    return asked


class OutpatientRateResult(Result):
    """What `outpatient_rate` answers."""

    #: rate 支付比例 (rate, %)
    rate_applied: Decimal


@face("SX-OP-06", OutpatientRateResult)
def outpatient_rate(
    *,
    level: Union[Level, str],
    retired: bool,
    date: Optional[Day] = None,
) -> OutpatientRateResult:
    """Reimbursement rates 支付比例

    SX-OP-06 · EXACT · 2022-07-01 …
    三政办〔2022〕20号 art. 9
    三政办〔2022〕20号第九条

    level: institution 定点医疗机构级别 (level)
    retired: retiree status 属于退休人员 (bool)
    date: reference day 基准日 (date)
    """
    return asked


class OutpatientPoolingResult(Result):
    """What `outpatient_pooling` answers."""

    #: deductible taken from this visit 本次扣除的起付标准 (money, yuan 元)
    deductible_applied: Decimal
    #: payable portion 起付标准以上、可按比例支付的部分 (money, yuan 元)
    portion: Decimal
    #: rate 支付比例 (rate, %)
    rate_applied: Decimal
    #: limit of the year 年度支付限额 (money, yuan 元)
    annual_cap_applied: Decimal
    #: fund payment 统筹基金支付金额 (money, yuan 元)
    payment: Decimal
    #: in_scope_cost - payment 个人负担金额（in_scope_cost - payment） (money, yuan 元)
    self_pay: Decimal
    #: accumulator of the day and institution 当日该机构的起付标准累计数 (money, yuan 元)
    deductible_used_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    paid_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    portion_after: Decimal
    #: limit left 支付限额剩余 (money, yuan 元)
    remaining_cap: Decimal


@face("SX-OP-07", OutpatientPoolingResult)
def outpatient_pooling(
    *,
    date: Day,
    medical_year: Optional[int] = None,
    level: Union[Level, str],
    retired: bool,
    in_scope_cost: Amount,
    deductible_used_today: Optional[Amount] = None,
    paid_before: Optional[Amount] = None,
    portion_before: Optional[Amount] = None,
    day_deductible: Optional[Union[DayDeductible, str]] = None,
    limit_on: Optional[Union[LimitOn, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> OutpatientPoolingResult:
    """Settle one outpatient visit (pooling) 普通门诊统筹结算

    SX-OP-07 · EXACT · 2022-07-01 …
    三政办〔2022〕20号 art. 7–9
    三政办〔2022〕20号第七条至第九条

    date: day of service 就医日期 (date)
    medical_year: medical-insurance year the visit belongs to; absent: calendar year of date 就医所属的医保年度；未给出时取 date 所在自然年度 (int, year 年度)
    level: institution 定点医疗机构级别 (level)
    retired: retiree status in force on the day (SX-OP-08) 就医当日已按退休人员享受待遇（SX-OP-08） (bool)
    in_scope_cost: policy-scope cost of this visit, after SX-OP-10 本次就医的政策范围内费用（经 SX-OP-10 判断后） (money, yuan 元)
    deductible_used_today: deductible used up earlier on the same natural day at the same institution 同一自然日在同一定点医疗机构此前已计的起付标准 (money, yuan 元, default 0.00)
    paid_before: pooling payments of the year before this visit, all institutions 本年度本次就医前在各机构累计的门诊统筹支付金额 (money, yuan 元, default 0.00)
    portion_before: payable portions of the year before (used with limit_on=costs) 本年度此前累计的起付标准以上费用（limit_on=costs 时使用） (money, yuan 元, default 0.00)
    day_deductible: reading 条文适用口径 (day_deductible, default pooled)
        several visits on one day at one institution 一个自然日内在同一定点医疗机构多次就医
        pooled: one deductible is counted, so what is left of it passes on 只计一次起付标准，剩余部分应当结转
    limit_on: reading 条文适用口径 (limit_on, default payments)
        what the outpatient annual limit caps 门诊年度限额限制的对象
        payments: 支付限额 is a limit of payments “支付限额”是对支付金额的限制
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class RetirementTransitionResult(Result):
    """What `retirement_transition` answers."""

    #: first day of retiree rate and limit 享受退休人员支付比例和限额的首日 (date)
    retiree_from: Day
    #: retiree status on date date 当日属于退休人员 (bool)
    retired: bool
    #: limit on date date 当日的支付限额 (money, yuan 元)
    annual_cap_applied: Decimal
    #: limit left 支付限额剩余 (money, yuan 元)
    remaining_cap: Decimal


@face("SX-OP-08", RetirementTransitionResult)
def retirement_transition(
    *,
    retirement_procedure: Day,
    date: Day,
    paid_before: Optional[Amount] = None,
) -> RetirementTransitionResult:
    """Retirement transition 在职转退休

    SX-OP-08 · EXACT · 2022-07-01 …
    三政办〔2022〕20号 art. 10
    三政办〔2022〕20号第十条

    retirement_procedure: day of the procedure (joining after retirement: day of the contribution) 办理在职转退休手续的日期（退休后方参保的，为缴费日期） (date)
    date: day to test 待判断的日期 (date)
    paid_before: pooling payments of the year before 本年度此前累计的门诊统筹支付金额 (money, yuan 元, default 0.00)
    """
    return asked


class SeparateBenefitsResult(Result):
    """What `separate_benefits` answers."""

    #: uses the outpatient limit 占用门诊统筹支付限额 (bool)
    uses_limit: bool
    #: accumulator of outpatient pooling 门诊统筹年度累计数 (money, yuan 元)
    paid_after: Decimal
    #: 0.00: ordinary outpatient cost enters neither 大额补充 nor 公务员补助 0.00：普通门诊费用不纳入职工大额医疗费补充保险和公务员医疗补助 (money, yuan 元)
    supplement_base: Decimal


@face("SX-OP-09", SeparateBenefitsResult)
def separate_benefits(
    *,
    benefit_kind: Union[BenefitKind, str],
    payment: Amount,
    paid_before: Optional[Amount] = None,
    date: Optional[Day] = None,
) -> SeparateBenefitsResult:
    """Separate benefits 相互独立、分别结算

    SX-OP-09 · PREDICATE · 2022-07-01 …
    三政办〔2022〕20号 art. 11
    三政办〔2022〕20号第十一条

    benefit_kind: benefit 待遇种类 (benefit_kind)
    payment: fund payment of that benefit 该项待遇的统筹基金支付金额 (money, yuan 元)
    paid_before: pooling payments of the year before 本年度此前累计的门诊统筹支付金额 (money, yuan 元, default 0.00)
    date: reference day 基准日 (date)
    """
    return asked


class ExcludedCostResult(Result):
    """What `excluded_cost` answers."""

    #: first ground that applies 首个适用的不予支付情形 (exclusion)
    exclusion: Exclusion
    #: cost that goes on to SX-OP-07 转入 SX-OP-07 的费用 (money, yuan 元)
    eligible_cost: Decimal


@face("SX-OP-10", ExcludedCostResult)
def excluded_cost(
    *,
    in_scope_cost: Amount,
    in_hospital: Optional[bool] = None,
    designated: Optional[bool] = None,
    other_place: Optional[bool] = None,
    filed: Optional[bool] = None,
    online_settled: Optional[bool] = None,
    other_exclusion: Optional[bool] = None,
    date: Optional[Day] = None,
) -> ExcludedCostResult:
    """Excluded costs 不纳入门诊保障的费用

    SX-OP-10 · PREDICATE · 2022-07-01 …
    三政办〔2022〕20号 art. 21
    三政办〔2022〕20号第二十一条

    in_scope_cost: cost of the visit 本次就医费用 (money, yuan 元)
    in_hospital: during a hospital stay (same-day discharge: caller decides) 住院期间（当日出院的由调用方判断） (bool, default false)
    designated: designated institution 定点医药机构 (bool, default true)
    other_place: care in another place 异地就医 (bool, default false)
    filed: other-place care filed 异地就医已备案 (bool, default false)
    online_settled: settled on line 联网直接结算 (bool, default true)
    other_exclusion: excluded by another rule 其他规定不予支付 (bool, default false)
    date: reference day 基准日 (date)
    """
    return asked


class AccountCreditResult(Result):
    """What `account_credit` answers."""

    #: credit 计入个人账户的金额 (money, yuan 元)
    monthly_credit: Decimal
    #: part for the pool 计入统筹基金的部分; only if the contribution is given 仅在给出缴费金额时 (money, yuan 元)
    to_pool: Optional[Decimal]


@face("SX-OP-11", AccountCreditResult)
def account_credit(
    *,
    date: Day,
    member: Union[Member, str],
    has_account: bool,
    contribution_base: Amount,
    total_contribution: Optional[Amount] = None,
    employer_contribution: Optional[Amount] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> AccountCreditResult:
    """Account credit, employees and flexible workers 个人账户计入

    SX-OP-11 · EXACT EXTERNAL · 2022-07-01 …
    三政办〔2022〕20号 art. 14(1), (2)
    三政办〔2022〕20号第十四条第（一）项、第（二）项

    date: month, any day 所属月份（填当月任意一天） (date)
    member: kind of member 参保人员类别 (member)
    has_account: personal-account benefit 享受个人账户待遇 (bool)
    contribution_base: monthly base (its footnote is missing in the gazette) 月缴费基数（公报缺其脚注） (money, yuan 元, external 另行规定)
    total_contribution: whole contribution of a flexible worker 灵活就业人员缴纳的全部基本医疗保险费 (money, yuan 元, external 另行规定)
    employer_contribution: employer part of an employee 单位为职工缴纳的部分 (money, yuan 元, external 另行规定)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class RetireeAccountCreditResult(Result):
    """What `retiree_account_credit` answers."""

    #: credit of one month 每月划入金额 (money, yuan 元)
    monthly_credit: Decimal
    #: monthly_credit * months 划入合计（monthly_credit * months） (money, yuan 元)
    credit: Decimal
    #: first month of credit 开始划入的月份; only if retirement_procedure is given 仅在给出 retirement_procedure 时 (month, month 月)
    first_credit: Optional[Month]


@face("SX-OP-12", RetireeAccountCreditResult)
def retiree_account_credit(
    *,
    date: Day,
    has_account: bool,
    average_pension: Amount,
    months: Optional[int] = None,
    retirement_procedure: Optional[Day] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> RetireeAccountCreditResult:
    """Account credit, retirees 退休个人账户划入

    SX-OP-12 · EXACT EXTERNAL · 2022-07-01 …
    三政办〔2022〕20号 art. 14(3)
    三政办〔2022〕20号第十四条第（三）项

    date: month, any day 所属月份（填当月任意一天） (date)
    has_account: personal-account benefit 享受个人账户待遇 (bool)
    average_pension: last year's average monthly basic pension of the city 上年度全市全口径基本养老金月平均水平 (money, yuan 元, external 另行规定)
    months: months 月数 (int, months 月, default 1)
    retirement_procedure: day of the procedure 办理手续的日期 (date)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class AccountUseResult(Result):
    """What `account_use` answers."""

    #: the account may pay 可以使用个人账户支付 (bool)
    allowed: bool
    #: the visit counts as one of the payer's own outpatient visits 计入代付人的门诊统筹待遇就医次数 (bool)
    uses_limit: bool
    #: balance carried and inheritable 可结转使用和继承的余额; only if balance is given 仅在给出 balance 时 (money, yuan 元)
    carry_over: Optional[Decimal]


@face("SX-OP-13", AccountUseResult)
def account_use(
    *,
    relation: Union[Relation, str],
    expense: Union[Expense, str],
    designated: Optional[bool] = None,
    balance: Optional[Amount] = None,
    date: Optional[Day] = None,
) -> AccountUseResult:
    """Use of the personal account 个人账户使用

    SX-OP-13 · PREDICATE · 2022-07-01 …
    三政办〔2022〕20号 art. 15–17
    三政办〔2022〕20号第十五条至第十七条

    relation: whose expense 费用所属人与本人的关系 (relation)
    expense: kind of expense 费用种类 (expense)
    designated: designated institution or pharmacy 定点医疗机构或定点零售药店 (bool, default true)
    balance: balance at year end 年末余额 (money, yuan 元)
    date: reference day 基准日 (date)
    """
    return asked


class QualityDepositResult(Result):
    """What `quality_deposit` answers."""

    #: deposit kept back 预留的服务质量保证金 (money, yuan 元)
    retained: Decimal
    #: rest 预留后拨付的金额 (money, yuan 元)
    paid_out: Decimal


@face("SX-OP-14", QualityDepositResult)
def quality_deposit(
    *,
    settlement_amount: Amount,
    date: Optional[Day] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> QualityDepositResult:
    """Service-quality deposit 服务质量保证金5%

    SX-OP-14 · EXACT · 2022-07-01 …
    三政办〔2022〕20号 art. 23
    三政办〔2022〕20号第二十三条

    settlement_amount: outpatient pooling money payable to the institution 应拨付定点医疗机构的门诊统筹费用 (money, yuan 元)
    date: reference day 基准日 (date)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class PharmacyPoolingResult(Result):
    """What `pharmacy_pooling` answers."""

    #: pharmacy pooling is in force 药店门诊统筹已施行 (bool)
    active: bool
    #: deductible taken from this visit 本次扣除的起付标准; only if active 仅在 active 为 true 时 (money, yuan 元)
    deductible_applied: Optional[Decimal]
    #: payable portion 起付标准以上、可按比例支付的部分; only if active 仅在 active 为 true 时 (money, yuan 元)
    portion: Optional[Decimal]
    #: rate 支付比例; only if active 仅在 active 为 true 时 (rate, %)
    rate_applied: Optional[Decimal]
    #: limit of the year 年度支付限额; only if active 仅在 active 为 true 时 (money, yuan 元)
    annual_cap_applied: Optional[Decimal]
    #: fund payment 统筹基金支付金额 (money, yuan 元)
    payment: Decimal
    #: in_scope_cost - payment 个人负担金额（in_scope_cost - payment） (money, yuan 元)
    self_pay: Decimal
    #: accumulator of the day and institution 当日该机构的起付标准累计数 (money, yuan 元)
    deductible_used_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    paid_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    portion_after: Decimal
    #: limit left 支付限额剩余; only if active 仅在 active 为 true 时 (money, yuan 元)
    remaining_cap: Optional[Decimal]


@face("SX-OP-15", PharmacyPoolingResult)
def pharmacy_pooling(
    *,
    date: Day,
    medical_year: Optional[int] = None,
    prescriber_level: Union[Level, str],
    retired: bool,
    switched_on: Optional[bool] = None,
    in_scope_cost: Amount,
    deductible_used_today: Optional[Amount] = None,
    paid_before: Optional[Amount] = None,
    portion_before: Optional[Amount] = None,
    day_deductible: Optional[Union[DayDeductible, str]] = None,
    limit_on: Optional[Union[LimitOn, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> PharmacyPoolingResult:
    """Pharmacy by prescriber level 零售药店门诊统筹

    SX-OP-15 · PREDICATE · 2022-07-01 …
    三政办〔2022〕20号 art. 19
    三政办〔2022〕20号第十九条

    date: day of purchase 购药日期 (date)
    medical_year: medical-insurance year the visit belongs to; absent: calendar year of date 就医所属的医保年度；未给出时取 date 所在自然年度 (int, year 年度)
    prescriber_level: level of the prescribing institution 开具处方的定点医疗机构级别 (level)
    retired: retiree status 属于退休人员 (bool)
    switched_on: pharmacies have been taken in (the text only explores it) 定点零售药店已纳入（文件仅为“探索”） (bool, default false, external 另行规定)
    in_scope_cost: policy-scope cost 政策范围内费用 (money, yuan 元)
    deductible_used_today: deductible used up earlier on the same natural day at the same institution 同一自然日在同一定点医疗机构此前已计的起付标准 (money, yuan 元, default 0.00)
    paid_before: pooling payments of the year before this visit, all institutions 本年度本次就医前在各机构累计的门诊统筹支付金额 (money, yuan 元, default 0.00)
    portion_before: payable portions of the year before (used with limit_on=costs) 本年度此前累计的起付标准以上费用（limit_on=costs 时使用） (money, yuan 元, default 0.00)
    day_deductible: reading 条文适用口径 (day_deductible, default pooled)
        several visits on one day at one institution 一个自然日内在同一定点医疗机构多次就医
        pooled: one deductible is counted, so what is left of it passes on 只计一次起付标准，剩余部分应当结转
    limit_on: reading 条文适用口径 (limit_on, default payments)
        what the outpatient annual limit caps 门诊年度限额限制的对象
        payments: 支付限额 is a limit of payments “支付限额”是对支付金额的限制
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class OutpatientPoolingInForceResult(Result):
    """What `outpatient_pooling_in_force` answers."""

    #: the instrument is in force on date 文件在该日有效 (bool)
    in_force: bool
    #: first day in force 有效期首日 (date)
    valid_from: Day


@face("SX-OP-16", OutpatientPoolingInForceResult)
def outpatient_pooling_in_force(
    *,
    date: Day,
) -> OutpatientPoolingInForceResult:
    """Effective date 施行日期

    SX-OP-16 · EXACT · 2022-07-01 …
    三政办〔2022〕20号 art. 28
    三政办〔2022〕20号第二十八条

    date: day to test 待判断的日期 (date)
    """
    return asked


class ChemicalParkPlenariesResult(Result):
    """What `chemical_park_plenaries` answers."""

    #: ok or violation 判定结果：符合（ok）或不符合（violation） (finding)
    finding: Finding


@face("SX-CP-01", ChemicalParkPlenariesResult)
def chemical_park_plenaries(
    *,
    plenaries: int,
    year: Optional[int] = None,
) -> ChemicalParkPlenariesResult:
    """Plenary frequency 全体会议次数

    SX-CP-01 · EXACT · 2023-02-13 …
    三政办文〔2023〕2号 三
    三政办文〔2023〕2号第三部分

    plenaries: plenary meetings in the calendar year 当年召开全体会议的次数 (int, count 次)
    year: year 年度 (int, year 年)
    """
    return asked


class AidBillResult(Result):
    """What `aid_bill` answers."""

    #: policy-scope cost 政策范围内费用 (money, yuan 元)
    in_scope_cost: Decimal
    #: borne by basic insurance 基本医保支付 (money, yuan 元)
    basic_insurance: Decimal
    #: borne by critical-illness insurance 大病保险支付 (money, yuan 元)
    critical_illness: Decimal
    #: borne by other supplementary insurance 其他补充医疗保险支付 (money, yuan 元)
    supplement: Decimal
    #: first-layer aid 救助金额（不含倾斜救助） (money, yuan 元)
    basic_aid: Decimal
    #: tilt aid 倾斜救助金额 (money, yuan 元)
    tilt_aid: Decimal
    #: borne by the institution; below zero: what a quota pays above the cost 由定点医疗机构承担的费用；定额超出费用的部分以负数表示 (money, yuan 元)
    hospital_pays: Decimal
    #: policy-scope cost left with the person; below zero when a catch-up pays for earlier bills 个人负担的政策范围内费用；本次补付以前费用的救助时可为负数 (money, yuan 元)
    patient_in_scope: Decimal
    #: out-of-scope cost left with the person 个人负担的医保支付范围外费用 (money, yuan 元)
    patient_out_of_scope: Decimal
    #: left with the person; all parts add up to total_cost 个人负担合计；各项之和等于医疗总费用 (money, yuan 元)
    patient_pays: Decimal
    #: channel (SX-MA-09) 救助方式（SX-MA-09） (channel)
    channel: Channel
    #: aid is settled with the bill, else afterwards on its papers 救助与账单一并结算（“一单制结算”） (bool)
    one_stop: bool
    #: the claim counts for aid 该笔费用纳入救助 (bool)
    covered: bool
    #: in-scope cost after insurance that counts for aid 医保支付后纳入救助范围的费用 (money, yuan 元)
    self_pay: Decimal
    #: category used 据以计算的救助对象类别 (category)
    category: Category
    #: tilt aid is open 符合倾斜救助条件 (bool)
    triggered: bool
    #: another identity of the person would bring more for this bill; never under best_by=result 本人另一身份本次可得的救助更多；best_by=result 时不会出现 (bool)
    better_by_result: bool
    #: accumulator 年度累计数 (money, yuan 元)
    cost_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    paid_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    inpatient_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    basic_paid_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    residual_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    tilted_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    tilt_paid_after: Decimal


@face("SX-CASE-AID", AidBillResult)
def aid_bill(
    *,
    date: Day,
    recipients: Words[Recipient],
    care: Union[Care, str],
    disease: Optional[Union[Disease, str]] = None,
    level: Optional[Union[Level, str]] = None,
    insurance: Union[Insurance, str],
    total_cost: Amount,
    out_of_scope_cost: Optional[Amount] = None,
    basic_paid: Optional[Amount] = None,
    supplement_paid: Optional[Amount] = None,
    assumed_payment: Optional[Amount] = None,
    base_deductible: Optional[Amount] = None,
    base_rate: Optional[Amount] = None,
    second_band_from: Optional[Amount] = None,
    second_band_rate: Optional[Amount] = None,
    base_cap: Optional[Amount] = None,
    cost_before: Optional[Amount] = None,
    paid_before: Optional[Amount] = None,
    referred: bool,
    in_province: bool,
    in_city: bool,
    designated: Optional[bool] = None,
    exception_granted: Optional[bool] = None,
    inpatient_before: Optional[Amount] = None,
    basic_paid_before: Optional[Amount] = None,
    residual_before: Optional[Amount] = None,
    tilted_before: Optional[Amount] = None,
    tilt_paid_before: Optional[Amount] = None,
    best_by: Optional[Union[BestBy, str]] = None,
    deductible_basis: Optional[Union[DeductibleBasis, str]] = None,
    tilt_base: Optional[Union[TiltBase, str]] = None,
    tilt_threshold: Optional[Union[TiltThreshold, str]] = None,
    residual_counts: Optional[Union[ResidualCounts, str]] = None,
    stay_total: Optional[Union[StayTotal, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> AidBillResult:
    """One bill, one answer 一单制结算

    SX-CASE-AID · EXACT EXTERNAL · 2022-05-01 …
    三政办〔2022〕18号 art. 5, 6, 8–16, 18, 23, 30
    三政办〔2022〕18号第五条、第六条、第八条至第十六条、第十八条、第二十三条、第三十条

    date: day of service or discharge 就医或出院日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    care: kind of care 救助类型（住院或门诊） (care)
    disease: disease treated 治疗的病种; needed for outpatient outpatient 时必填 (disease)
    level: institution 定点医疗机构级别; needed for inpatient inpatient 时必填 (level)
    insurance: insurance 参保险种 (insurance)
    total_cost: total of the bill 医疗总费用 (money, yuan 元)
    out_of_scope_cost: the part outside the scope of insurance 其中医保支付范围外费用 (money, yuan 元, default 0.00)
    basic_paid: paid by basic insurance 基本医保已支付金额; needed if insured 已参保时必填 (money, yuan 元)
    supplement_paid: paid by other supplementary insurance, such as the employees' large-cost subsidy 其他补充医疗保险（如职工大额医疗费用补助）已支付金额 (money, yuan 元, default 0.00)
    assumed_payment: payment the insurances would have made 基本医疗保险、大病保险预计支付金额; needed if uninsured 未参保时必填 (money, yuan 元, external 另行规定)
    base_deductible: general deductible of critical-illness insurance 大病保险起付线（倾斜前）; needed of a resident 居民参保人员必填 (money, yuan 元, external 另行规定)
    base_rate: its general rate, of the first band of cost 大病保险第一费用段的支付比例（倾斜前）; needed of a resident 居民参保人员必填 (rate, %, external 另行规定)
    second_band_from: cost above which another rate holds; absent: one rate 大病保险第二费用段下限；未给出的，视为不分段 (money, yuan 元, external 另行规定)
    second_band_rate: that other rate 大病保险第二费用段的支付比例（倾斜前）; needed with second_band_from 给出 second_band_from 时必填 (rate, %, external 另行规定)
    base_cap: its general annual cap; absent: none 大病保险年度最高支付限额（倾斜前）；未给出的，视为不设限额 (money, yuan 元, external 另行规定)
    cost_before: cost of the policy year before this bill that entered critical-illness insurance 本保险年度此前累计纳入大病保险的费用 (money, yuan 元, default 0.00)
    paid_before: critical-illness payments of the policy year before 本保险年度此前累计的大病保险支付金额 (money, yuan 元, default 0.00)
    referred: referral rules kept (also: no referral needed) 已按规定转诊（含无须转诊的） (bool)
    in_province: care inside the province 在省域内就医 (bool)
    in_city: institution inside the city 市域内医疗机构 (bool)
    designated: designated institution 定点医药机构 (bool, default true)
    exception_granted: exception to the referral rule granted (SX-MA-11) 已按规定准予不经转诊（SX-MA-11） (bool, default false)
    inpatient_before: inpatient aid base of the year before this claim (meets the deductible) 本年度此前累计纳入救助范围的住院自付费用（用于抵扣起付标准） (money, yuan 元, default 0.00)
    basic_paid_before: inpatient and outpatient aid of the year paid before this claim (shared cap) 本年度此前已支付的住院和门诊救助金额（共用年度最高救助限额） (money, yuan 元, default 0.00)
    residual_before: tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助） (money, yuan 元, default 0.00)
    tilted_before: part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 (money, yuan 元, default 0.00)
    tilt_paid_before: tilt aid of the year paid before 本年度此前已支付的倾斜救助金额 (money, yuan 元, default 0.00)
    best_by: reading 条文适用口径 (best_by, default rank)
        by what the best of several identities is the best (就高不就低) 具有多重身份的，“就高不就低”以什么为高
        rank: the article speaks of identities (多重特殊身份属性), and settlement systems go by them 条文讲的是身份（多重特殊身份属性），结算系统也按身份执行
    deductible_basis: reading 条文适用口径 (deductible_basis, default annual)
        whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次
        annual: the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual 三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额
    tilt_base: reading 条文适用口径 (tilt_base, default excess)
        which part of the residual is tilted in Sanmenxia 三门峡倾斜救助按自付费用的哪一部分计算
        excess: a threshold works as a deductible in every other layer of the text 文件其他各层均以标准以上部分计算
    tilt_threshold: reading 条文适用口径 (tilt_threshold, default at_least)
        whether a residual of exactly the threshold opens the tilt 自付费用恰好等于标准的，是否享受倾斜救助
        at_least: the text says both 超过 and 及以上; the favourable half is taken 文件同时写了“超过”和“及以上”，取对救助对象有利的一种
    residual_counts: reading 条文适用口径 (residual_counts, default qualifying)
        which residuals build up the tilt residual in Sanmenxia 三门峡倾斜救助的累计自付费用包括哪些就医
        qualifying: the article speaks of recipients treated on referral in the province 条文针对的是规范转诊且在省域内就医的救助对象
    stay_total: reading 条文适用口径 (stay_total, default gross)
        the total cost of a stay for the out-of-scope ceiling 计算政策范围外费用占比时的住院总费用
        gross: the total medical cost of a stay has no part taken out “当次住院医疗总费用”未扣除任何部分
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class OutpatientVisitResult(Result):
    """What `outpatient_visit` answers."""

    #: may draw outpatient pooling 可以享受门诊统筹待遇 (bool)
    eligible: bool
    #: first ground that excludes the cost 首个适用的不予支付情形 (exclusion)
    exclusion: Exclusion
    #: cost that the pool settles 由门诊统筹结算的费用 (money, yuan 元)
    eligible_cost: Decimal
    #: deductible taken from this visit 本次扣除的起付标准 (money, yuan 元)
    deductible_applied: Decimal
    #: rate 支付比例 (rate, %)
    rate_applied: Decimal
    #: fund payment 统筹基金支付金额 (money, yuan 元)
    payment: Decimal
    #: policy-scope cost left with the person 个人负担的政策范围内费用 (money, yuan 元)
    self_pay: Decimal
    #: paid by the personal account 个人账户支付金额 (money, yuan 元)
    account_pays: Decimal
    #: paid in cash; payment, account_pays and cash add up to total_cost 现金支付金额；三项之和等于总费用 (money, yuan 元)
    cash: Decimal
    #: the account may pay 可以使用个人账户支付 (bool)
    account_allowed: bool
    #: the visit counts as one of the account holder's own 计入账户持有人的门诊统筹待遇就医次数 (bool)
    uses_limit: bool
    #: balance left 个人账户支付后的余额; only if balance is given 仅在给出 balance 时 (money, yuan 元)
    balance_after: Optional[Decimal]
    #: accumulator of the day and institution 当日该机构的起付标准累计数 (money, yuan 元)
    deductible_used_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    paid_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    portion_after: Decimal
    #: limit left 支付限额剩余; only of a visit that the pool settles 仅限由门诊统筹结算的就医 (money, yuan 元)
    remaining_cap: Optional[Decimal]


@face("SX-CASE-OP", OutpatientVisitResult)
def outpatient_visit(
    *,
    date: Day,
    medical_year: Optional[int] = None,
    has_account: bool,
    insurance_state: Union[InsuranceState, str],
    flexible: Optional[bool] = None,
    difference_paid: Optional[Day] = None,
    level: Union[Level, str],
    retired: bool,
    total_cost: Amount,
    out_of_scope_cost: Optional[Amount] = None,
    in_hospital: Optional[bool] = None,
    designated: Optional[bool] = None,
    other_place: Optional[bool] = None,
    filed: Optional[bool] = None,
    online_settled: Optional[bool] = None,
    other_exclusion: Optional[bool] = None,
    balance: Optional[Amount] = None,
    relation: Optional[Union[Relation, str]] = None,
    deductible_used_today: Optional[Amount] = None,
    paid_before: Optional[Amount] = None,
    portion_before: Optional[Amount] = None,
    coverage: Optional[Union[Coverage, str]] = None,
    day_deductible: Optional[Union[DayDeductible, str]] = None,
    limit_on: Optional[Union[LimitOn, str]] = None,
    account_pays_for: Optional[Union[AccountPaysFor, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> OutpatientVisitResult:
    """One outpatient visit, from who may draw to cash 普通门诊就医结算

    SX-CASE-OP · EXACT PREDICATE · 2022-07-01 …
    三政办〔2022〕20号 art. 5, 7–9, 11, 13, 15–17, 21
    三政办〔2022〕20号第五条、第七条至第九条、第十一条、第十三条、第十五条至第十七条、第二十一条

    date: day of service 就医日期 (date)
    medical_year: medical-insurance year the visit belongs to; absent: calendar year of date 就医所属的医保年度；未给出时取 date 所在自然年度 (int, year 年度)
    has_account: personal-account benefit 享受个人账户待遇 (bool)
    insurance_state: state 参保状态 (insurance_state)
    flexible: flexible worker 灵活就业人员 (bool, default false)
    difference_paid: day a flexible worker without account paid the difference 未享受个人账户待遇的灵活就业人员补足缴费差额的日期 (date)
    level: institution 定点医疗机构级别 (level)
    retired: retiree status in force on the day (SX-OP-08) 就医当日已按退休人员享受待遇（SX-OP-08） (bool)
    total_cost: cost of the visit 本次就医总费用 (money, yuan 元)
    out_of_scope_cost: the part outside the scope of insurance 其中医保支付范围外费用 (money, yuan 元, default 0.00)
    in_hospital: during a hospital stay (same-day discharge: caller decides) 住院期间（当日出院的由调用方判断） (bool, default false)
    designated: designated institution 定点医药机构 (bool, default true)
    other_place: care in another place 异地就医 (bool, default false)
    filed: other-place care filed 异地就医已备案 (bool, default false)
    online_settled: settled on line 联网直接结算 (bool, default true)
    other_exclusion: excluded by another rule 其他规定不予支付 (bool, default false)
    balance: balance of the personal account that pays; absent: none does 用于支付的个人账户余额；未给出的，不使用个人账户 (money, yuan 元)
    relation: what the patient is to its holder 就医人与账户持有人的关系 (relation, default self)
    deductible_used_today: deductible used up earlier on the same natural day at the same institution 同一自然日在同一定点医疗机构此前已计的起付标准 (money, yuan 元, default 0.00)
    paid_before: pooling payments of the year before this visit, all institutions 本年度本次就医前在各机构累计的门诊统筹支付金额 (money, yuan 元, default 0.00)
    portion_before: payable portions of the year before (used with limit_on=costs) 本年度此前累计的起付标准以上费用（limit_on=costs 时使用） (money, yuan 元, default 0.00)
    coverage: reading 条文适用口径 (coverage, default account_only)
        who is covered by outpatient pooling in Sanmenxia 三门峡门诊统筹覆盖的人员
        account_only: the special article on members without account goes before the general one 关于不设个人账户人员的专门条款优先于一般条款
    day_deductible: reading 条文适用口径 (day_deductible, default pooled)
        several visits on one day at one institution 一个自然日内在同一定点医疗机构多次就医
        pooled: one deductible is counted, so what is left of it passes on 只计一次起付标准，剩余部分应当结转
    limit_on: reading 条文适用口径 (limit_on, default payments)
        what the outpatient annual limit caps 门诊年度限额限制的对象
        payments: 支付限额 is a limit of payments “支付限额”是对支付金额的限制
    account_pays_for: reading 条文适用口径 (account_pays_for, default in_scope)
        what of a visit the personal account pays 个人账户支付就医费用的范围
        in_scope: art. 15(1) says policy-scope cost; art. 15(2) says what the person bears, and leaves the details to the city's department 第十五条第（一）项写明为政策范围内自付费用；第（二）项所称由个人负担的医疗费用，具体办法由市医保部门另行规定
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class FundPlanResult(Result):
    """What `fund_plan` answers."""

    #: premium subsidies of all counties 各县（市、区）参保资助合计 (money, yuan 元)
    premium_need: Decimal
    #: aid of all counties 各县（市、区）救助资金需求合计 (money, yuan 元)
    aid_need: Decimal
    #: own finance needed by all 本级财政应安排资金合计 (money, yuan 元)
    own_needed: Decimal
    #: gaps made up by all 由同级财政弥补的缺口合计 (money, yuan 元)
    make_up: Decimal
    #: carried on by all 结转下年合计 (money, yuan 元)
    balance: Decimal
    #: ok, or warning: a county keeps more than 15 % 判定结果：ok 或 warning（有县（市、区）结余超过15%） (finding)
    finding: Finding
    #: date lies in the five-year transition date 在5年过渡期内; only if transition_start is given 仅在给出 transition_start 时 (bool)
    in_transition: Optional[bool]
    #: county by county 各县（市、区）明细 (rows: county, need, own_needed, make_up, balance, excess, finding)
    years: Tuple[Dict[str, str], ...]


@face("SX-CASE-FUND", FundPlanResult)
def fund_plan(
    *,
    date: Day,
    premium: Optional[Amount] = None,
    external_subsidy: Optional[Amount] = None,
    transition_start: Optional[Day] = None,
    counties: Optional[Rows] = None,
    groups: Optional[Rows] = None,
    tilt_base: Optional[Union[TiltBase, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> FundPlanResult:
    """A year of the aid funds, county by county 医疗救助基金年度测算

    SX-CASE-FUND · EXACT CEILING PRINCIPLE · 2022-05-01 …
    三政办〔2022〕18号 art. 7–11, 20, 21
    三政办〔2022〕18号第七条至第十一条、第二十条、第二十一条

    date: a day of the year 年度内任意一日 (date)
    premium: personal premium 居民基本医保个人缴费标准; needed for destitute, otherwise an upper limit destitute 必填；其他身份作为资助上限 (money, yuan 元, external 另行规定)
    external_subsidy: subsidy of the rural-revitalisation policy 乡村振兴有效衔接政策规定的资助标准; needed for rural_at_risk rural_at_risk 必填 (money, yuan 元, external 另行规定)
    transition_start: day the poverty goals were completed 脱贫攻坚目标任务完成之日 (date, external 另行规定)
    counties: counties: name, subsidy of higher levels, own finance, what was carried over 各县（市、区）：名称、上级财政补助资金、本级财政安排资金、上年结转; at least one 至少一个 (rows: county, upper_subsidy, own_funds, balance)
    groups: groups of persons: county, identities, care, disease, number, self-pay of each in the year, referral, place 人群分布：县（市、区）、身份、救助类型、病种、人数、每人本年度自付费用、是否按规定转诊、是否在省内就医 (rows: county, recipients, care, disease, persons, self_pay, referred, in_province)
    tilt_base: reading 条文适用口径 (tilt_base, default excess)
        which part of the residual is tilted in Sanmenxia 三门峡倾斜救助按自付费用的哪一部分计算
        excess: a threshold works as a deductible in every other layer of the text 文件其他各层均以标准以上部分计算
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class FirmGrantsResult(Result):
    """What `firm_grants` answers."""

    #: licensed in 2022, fixed premises, six months of business 2022年新办理营业执照、有固定住所、正常经营6个月以上 (bool)
    conditions_met: bool
    #: day on which six months are full 正常经营满6个月之日 (date)
    six_months_on: Day
    #: lost-work subsidy (一) 误工补贴（第一项） (money, yuan 元)
    lost_work: Decimal
    #: interest subsidy of 三政办〔2022〕19号 一, 二 创业贷款贴息（第一项、第二项） (money, yuan 元)
    start_up_interest: Decimal
    #: interest of a guarantee loan, 三政〔2023〕2号 (十七) 创业担保贷款贴息（三政〔2023〕2号（十七）） (money, yuan 元)
    guaranteed_interest: Decimal
    #: the higher of the two (从高不重复) 两项贴息从高不重复 (money, yuan 元)
    interest: Decimal
    #: start-up award (三) 创业奖励（第三项） (money, yuan 元)
    award: Decimal
    #: one-off award of a logistics park 示范物流园区一次性奖励 (money, yuan 元)
    park_award: Decimal
    #: lost_work + interest + award + park_award 奖补合计 (money, yuan 元)
    total: Decimal
    #: borne by the city 市级财政负担 (money, yuan 元)
    city_share: Decimal
    #: borne by the county 县（市、区）财政负担 (money, yuan 元)
    county_share: Decimal
    #: borne by others: what 三政〔2023〕2号 grants; the three add up to total 由其他资金负担（三政〔2023〕2号的项目）；三项之和等于奖补合计 (money, yuan 元)
    other_funds: Decimal
    #: seals free of charge (四) 免费印章数（第四项） (int, count 枚)
    free_seals: int
    #: rent spared a new firm (六) 新开办小微企业减免的租金（第六项） (money, yuan 元)
    start_up_rent_relief: Decimal
    #: rent spared in the epidemic, 三政〔2023〕2号 (三) 受疫情影响减免的租金（三政〔2023〕2号（三）） (money, yuan 元)
    epidemic_rent_relief: Decimal
    #: the higher of the two (从高不重复) 两项减免从高不重复 (money, yuan 元)
    rent_relief: Decimal


@face("SX-CASE-FIRM", FirmGrantsResult)
def firm_grants(
    *,
    date: Day,
    size: Union[Size, str],
    sector: Union[Sector, str],
    newly_opened: bool,
    licensed: Day,
    operating_since: Day,
    fixed_premises: bool,
    loan: Optional[Amount] = None,
    benchmark_rate: Optional[Amount] = None,
    term_months: Optional[int] = None,
    loan_conditions: Optional[bool] = None,
    guarantee_interest: Optional[Amount] = None,
    central_subsidy: Optional[Amount] = None,
    listed_same_year: Optional[bool] = None,
    specialised: Optional[bool] = None,
    monthly_rent: Optional[Amount] = None,
    months_leased: Optional[int] = None,
    state_owned: Optional[bool] = None,
    epidemic_affected: Optional[bool] = None,
    park_status: Optional[Union[ParkStatus, str]] = None,
    awarded_before: Optional[Words[ParkStatus]] = None,
    award_amount: Optional[Amount] = None,
    lost_work_paid: Optional[bool] = None,
    interest_paid: Optional[bool] = None,
    award_paid: Optional[bool] = None,
    seals_received: Optional[bool] = None,
    supported_interest: Optional[bool] = None,
    supported_award: Optional[bool] = None,
    count_from: Optional[Union[CountFrom, str]] = None,
    interest_period: Optional[Union[InterestPeriod, str]] = None,
    loan_base: Optional[Union[LoanBase, str]] = None,
    award_stacking: Optional[Union[AwardStacking, str]] = None,
    specialised_condition: Optional[Union[SpecialisedCondition, str]] = None,
    rent_sequence: Optional[Union[RentSequence, str]] = None,
    both_levels: Optional[Union[BothLevels, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> FirmGrantsResult:
    """One firm's file: every grant 企业奖补一本账

    SX-CASE-FIRM · EXACT PRINCIPLE EXTERNAL · 2022-06-06 … 2024-12-31
    三政办〔2022〕19号 一, 二, 三, 四, 六, final paragraph
    三政办〔2022〕19号第一项、第二项、第三项、第四项、第六项、倒数第二段

    date: day of the application 申请日期 (date)
    size: size 企业类型 (size)
    sector: sector 行业 (sector)
    newly_opened: newly opened (新开办) 新开办 (bool)
    licensed: licence date 营业执照办理日期 (date)
    operating_since: start of normal business 正常经营起始日期 (date)
    fixed_premises: fixed premises 有固定住所 (bool)
    loan: start-up loan; absent: none 创业贷款额；未给出的，视为没有 (money, yuan 元)
    benchmark_rate: benchmark loan rate a year 贷款基准年利率; needed with loan 给出 loan 时必填 (rate, %, external 另行规定)
    term_months: loan term 贷款期限; needed with loan 给出 loan 时必填 (int, months 月)
    loan_conditions: a firm meets the loan conditions 小微企业符合贷款条件 (bool, default false)
    guarantee_interest: interest of a personal start-up guarantee loan; absent: none 个人创业担保贷款当期利息；未给出的，视为没有 (money, yuan 元)
    central_subsidy: central part of it 其中中央补助金额; needed with guarantee_interest 给出 guarantee_interest 时必填 (money, yuan 元, external 另行规定)
    listed_same_year: entered the 四上 statistics in the same year 当年纳入“四上”企业统计 (bool, default false)
    specialised: recognised as specialised (专精特新) 认定为专精特新企业 (bool, default false)
    monthly_rent: monthly rent; absent: none 月租金；未给出的，视为没有承租 (money, yuan 元)
    months_leased: months from the lease 自承租之日起的月数; needed with monthly_rent 给出 monthly_rent 时必填 (int, months 月)
    state_owned: state-asset premises 国有资产经营用房 (bool, default false)
    epidemic_affected: cannot operate normally because of the epidemic 受疫情影响不能正常经营 (bool, default false)
    park_status: status won as a logistics park; absent: none 创建成功的物流园区称号；未给出的，视为没有 (park_status)
    awarded_before: statuses already awarded 此前已获奖励的称号 (set of park_status, default none)
    award_amount: award of that status 该称号的奖励金额; needed with park_status unless already awarded 给出 park_status 且此前未获奖励时必填 (money, yuan 元, external 另行规定)
    lost_work_paid: lost-work subsidy already paid 已领取误工补贴 (bool, default false)
    interest_paid: interest already subsidised 已享受贴息 (bool, default false)
    award_paid: start-up award already paid 已享受创业奖励 (bool, default false)
    seals_received: first set of seals already made 首套印章已刻制 (bool, default false)
    supported_interest: other central, provincial or city money already supports the loan 该贷款已获中央、省、市级财政其他专项资金支持 (bool, default false)
    supported_award: such money already supports what the award is for 创业奖励的项目已获上述资金支持 (bool, default false)
    count_from: reading 条文适用口径 (count_from, default operation)
        start of the six months of normal business 正常经营活动6个月的起算日
        operation: the months are of business activity, which a licence alone is not “6个月”是正常经营活动的时间，仅有营业执照不等于经营
    interest_period: reading 条文适用口径 (interest_period, default one_year)
        period of the interest subsidy 贴息的期限
        one_year: the benchmark rate is one of a year, and the text multiplies by no term 基准利率是年利率，文件未规定乘以贷款期限
    loan_base: reading 条文适用口径 (loan_base, default capped)
        principal of the sole-trader interest subsidy 个体工商户贴息的本金
        capped: the text names the loan that is subsidised; nobody pays interest on more 文件写明的是所补贴的贷款，而利息只按实际贷款支付
    award_stacking: reading 条文适用口径 (award_stacking, default highest)
        sector award and specialised-enterprise award 行业奖励与专精特新奖励能否叠加
        highest: the final paragraph grants the higher of two and no double (从高不重复) 文末规定“从高不重复”
    specialised_condition: reading 条文适用口径 (specialised_condition, default new_and_listed)
        condition of the 300 000 award 30万元奖励的条件
        new_and_listed: one sentence: 对新开办的小微企业,当年纳入“四上”企业统计的 opens it and governs all that 其中 divides 该项以“对新开办的小微企业，当年纳入‘四上’企业统计的”起首，“其中”以后各项均以此为条件
    rent_sequence: reading 条文适用口径 (rent_sequence, default fifteen_months)
        3 months free and 12 months half “免收3个月房租，减半收取12个月房租”如何计算
        fifteen_months: the text names both terms side by side, neither inside the other 文件将两个期限并列，互不包含
    both_levels: reading 条文适用口径 (both_levels, default each_status)
        award for national and provincial model park 国家级、省级示范物流园区均创建成功时的奖励
        each_status: the one-off award is for winning a status, and these are two 一次性奖励的条件是创建成功，国家级与省级是两项创建
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked
