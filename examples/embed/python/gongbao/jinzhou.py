"""The rules and cases of jinzhou, each a function of its inputs by name.

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

AccountMode = Literal[
    "with_account",  # 统账结合
    "pool_only",  # 单建统筹
]

Alert = Literal[
    "at_least",  # burden ≥ threshold 个人负担达到标准即预警
    "above",  # burden > threshold 个人负担超过标准才预警
]

AlertGroup = Literal[
    "relapse_risk",  # 因病返贫风险监测
    "poverty_risk",  # 因病致贫风险监测
]

Applicant = Literal[
    "reserve_or_district",  # 土储部门或区政府(管委会)
    "land_user",  # 使用权单位
    "builder",  # 建设单位
    "none",  # 无
]

Application = Literal[
    "direct",  # 适用本办法
    "by_analogy",  # 参照本办法执行
    "none",  # 不适用
]

ArchaeologyAct = Literal[
    "application",  # application for a survey 提出考古调查、勘探申请
    "site_check",  # check on the site 组织调查核实
    "entry",  # commission and entry on the site 委托并进场勘探
    "field_work",  # field work 完成勘探工作
    "report",  # exploration report 报送考古勘探报告
    "opinion",  # opinion of the relics authority 提供相关意见
    "excavation",  # excavation, with its own approval 签订发掘协议并报批发掘
    "planning_adjustment",  # application to adjust the plan 申请调整国土空间规划
    "none",  # nothing 无
]

ArchaeologyParty = Literal[
    "applicant",  # applicant 申请单位
    "relics_authority",  # the city's relics authority 市文物行政部门
    "exploration_unit",  # exploration unit 考古勘探单位
    "none",  # nobody 无
]

AreaGround = Literal[
    "scope",  # area alone puts a site in scope 占地面积达到标准即属范围
    "executor",  # only says who may execute 仅说明可由谁执行
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

CommissionItem = Literal[
    "verification_items",  # 核对项目
    "subjects",  # 核对对象
    "contents",  # 核对内容
    "term",  # 委托期限
    "responsibilities",  # 权责声明
    "written_form",  # 书面形式
    "same_level",  # 同级委托
]

CommissionPaper = Literal[
    "commission",  # 委托书
    "basic_facts",  # 核对对象基本情况
    "information",  # 核对对象信息
    "authorisation",  # 诚信承诺授权书
    "identities",  # 申请人及家庭成员身份信息
    "proofs",  # 证明材料
]

ConfirmationDay = Literal[
    "excluded",  # window ends the day before 追溯期止于确认日的前一日
    "included",  # window ends on the day 追溯期止于确认日当日
]

CostCase = Literal[
    "area_assessment",  # 区域评估
    "land_in_use",  # 使用权单位内建设
    "small_site_check",  # 5万平方米以下调查核实
    "transferred_before",  # 实施前已出让划拨
]

CostKind = Literal[
    "inpatient",  # 住院
    "chronic_drugs",  # 慢性病长期服药
    "long_term_outpatient",  # 重特大疾病长期门诊
    "high_value_drugs",  # 高值药品
    "plain_outpatient",  # 普通门诊
    "other",  # 其他
]

DeadlineDay = Literal[
    "included",  # X itself still in time X日当日仍在期限内
    "excluded",  # the day before X is the last X日的前一日为最后一日
]

DebtTreatment = Literal[
    "not_netted",  # ignored 不扣除
    "netted",  # deducted (not below 0) 扣除（扣除后不低于0）
]

DeductibleBasis = Literal[
    "annual",  # once a year, on the accumulated base 每年度扣一次，按累计费用计算
    "per_claim",  # on every claim or stay 每次结算（住院）各扣一次
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

ExplorationReportItem = Literal[
    "project_name",  # 项目名称
    "project_leader",  # 项目负责人
    "overview",  # 项目概况
    "location_map",  # 勘探位置图
    "area_map",  # 勘探范围图
    "purpose_and_course",  # 工作目的与工作经过
    "workflow",  # 工作流程
    "main_findings",  # 主要收获(价值初判)
    "feature_plan",  # 遗迹定位测量图
    "photographs",  # 工作过程照片
    "protection_advice",  # 相关保护建议
]

FieldClock = Literal[
    "running",  # keeps running 继续计算
    "stopped",  # only in-season days count 只计勘探季节内的日数
]

FieldWork = Literal[
    "survey",  # 考古调查
    "exploration",  # 考古勘探
    "excavation",  # 考古发掘
]

Filer = Literal[
    "deciding_organ",  # 处罚决定机关
    "lead_organ",  # 主办机关
]

FilingBody = Literal[
    "city_government",  # 市政府
    "county_government",  # 县(市)区政府、管委会
    "municipal_department",  # 市直部门
    "none",  # 无
]

FilingItem = Literal[
    "report",  # filing report 备案报告
    "decision",  # penalty decision 行政处罚决定书（复印件）
    "service_receipt",  # receipt of service 行政处罚决定书送达回证（复印件）
    "legal_review",  # opinion of the legal review 重大执法决定法制审核意见书（复印件）
    "prior_notice",  # prior notice 行政处罚先行告知书（复印件）
    "discussion_record",  # record of the collective discussion 集体讨论笔录
    "approval_form",  # approval form of the case 案件处理审批表（复印件）
    "other_material",  # other material asked for 要求提交的其他材料
    "binding",  # bound in one volume 装订成册
]

FilingOutcome = Literal[
    "file",  # 应报送备案
    "exempt",  # 不报送备案
    "under_review",  # 已报送、审查继续
    "reviewed",  # 审查完毕
    "terminated",  # 备案审查终止
]

Finding = Literal[
    "ok",  # 符合
    "warning",  # 偏离原则性标准，需说明理由
    "violation",  # 不符合
]

FirstYear = Literal[
    "full",  # whole annual cap 全年限额
    "pro_rata",  # 1/12 of the cap 限额的十二分之一
]

FullTermDay = Literal[
    "anniversary",  # on the corresponding day 对应日当日
    "next_day",  # on the day after it 对应日的次日
]

GovernedBy = Literal[
    "local",  # 本规范
    "provincial",  # 辽宁省居民家庭经济核对办法
    "none",  # 不适用
]

HousingAct = Literal[
    "application",  # application with the builder's consent 填写申请表并取得建设单位同意
    "decision",  # decision on the resale 作出核准或者不予核准的决定
    "repurchase",  # repurchase by the government 政府回购
    "payment",  # payment of the land gain 交纳土地收益金
    "registration",  # registration of the title 办理不动产登记
    "none",  # nothing 无
]

HousingParty = Literal[
    "owner",  # owner 购房人
    "housing_reform_office",  # the city's housing-reform office 市住房制度改革办公室
    "government",  # government 政府
    "none",  # nobody 无
]

IdentityChange = Literal[
    "prospective",  # the new category's terms hold for what comes 新类别的标准只适用于以后发生的费用
    "year_recomputed",  # its tilt deductible is held against the whole year, and what that frees is paid now 按新类别的倾斜救助起付标准重新计算全年，由此增加的救助在本次补付
]

Insurance = Literal[
    "resident",  # 城乡居民基本医保
    "employee",  # 职工基本医保
    "uninsured",  # 未参保
]

IntegrityRecord = Literal[
    "personal",  # 个人诚信管理体系数据库
    "organisational",  # 单位诚信管理体系数据库
    "none",  # 不纳入
]

LandStatus = Literal[
    "undisposed",  # 未出让划拨(含已入库)
    "in_use",  # 使用权范围内建设
    "transferred_before",  # 本办法实施前已出让划拨
    "built",  # 已完成建设未调查勘探
]

LateBy = Literal[
    "due",  # nominal last day 期限届满日（未顺延）
    "due_workday",  # last day after rolling to a working day 顺延至工作日后的期限届满日
]

LimitOn = Literal[
    "payments",  # fund payments 统筹基金支付金额
    "costs",  # payable in-scope cost above the deductible 起付标准以上的政策范围内费用
]

LookBackDeductible = Literal[
    "shared",  # one deductible with the year of confirmation 与确认当年共用一个起付标准
    "separate",  # its own deductible 单独扣一次起付标准
]

MajorBasis = Literal[
    "listed_kind",  # 列举种类
    "amount",  # 金额标准
    "superior_rule",  # 从其规定
    "none",  # 无
]

NetBusiness = Literal[
    "floored",  # net business income is at least 0 经营性净收入不低于0
    "signed",  # a loss reduces other income 亏损冲减其他收入
]

NextStep = Literal[
    "apply_to_province",  # 向省申请
    "commission_unit",  # 委托勘探单位
    "check_on_site",  # 现场核实
    "issue_opinion",  # 提供意见
]

ParameterBasis = Literal[
    "floor_baseline",  # 文件规定的最低标准
    "supplied",  # 外部参数
]

Party = Literal[
    "citizen",  # 公民
    "enterprise",  # 企业法人
    "sole_trader",  # 个体工商户
    "other_organisation",  # 非企业法人或者其他组织
]

Payer = Literal[
    "district_government",  # 区政府(管委会)
    "land_user",  # 使用权单位
    "applicant",  # 申请单位
    "builder",  # 建设单位
]

PenalisingOrgan = Literal[
    "county_government",  # 县(市)区政府
    "zone_committee",  # 开发区、高新区管委会
    "municipal_department",  # 市直部门
    "provincial_department",  # 省垂直领导部门
    "county_subordinate",  # 县(市)区政府、管委会的下级行政机关
    "department_subordinate",  # 市直部门的下级行政机关
    "other",  # 其他机关
]

PenaltyAct = Literal[
    "filing",  # filing with the city 报送市政府备案
    "review",  # review of the filing 完成备案审查
    "challenge_notice",  # notice of the challenge to the bureau 及时告知复议或诉讼情况
    "none",  # nothing 无
]

PenaltyAmounts = Literal[
    "each",  # each amount alone 各项金额分别对照
    "sum",  # both added 两项金额相加
]

PenaltyKind = Literal[
    "downgrade_qualification",  # 降低资质等级
    "revoke_licence",  # 吊销许可证件
    "halt_business",  # 责令停产停业
    "close_down",  # 责令关闭
    "restrict_practice",  # 限制从业
    "suspend_licence",  # 暂扣许可证件
    "fine",  # 罚款
    "confiscation",  # 没收财产
    "warning",  # 警告
    "other",  # 其他
]

PenaltyParty = Literal[
    "penalising_organ",  # organ that punished 行政处罚决定机关
    "judicial_bureau",  # the city's judicial-administration department 市司法行政部门
    "none",  # nobody 无
]

PlainOutpatient = Literal[
    "excluded",  # not counted 不计入
    "included",  # counted 计入
]

PreForceCosts = Literal[
    "counted",  # counted 计入
    "excluded",  # window cut at 2023-01-01 追溯期不早于2023年1月1日
]

Preemption = Literal[
    "sold_to_government",  # 政府优先回购
    "free_sale",  # 自行转让
]

PrincipleScope = Literal[
    "deductible",  # deductible only (rate and cap are hard floors) 只及于起付标准（支付比例和限额为硬性下限）
    "all",  # all three are soft 三项均为原则性要求
]

Programme = Literal[
    "subsistence_allowance",  # 最低生活保障
    "destitute_support",  # 特困人员供养
    "medical_aid",  # 医疗救助
    "education_aid",  # 教育救助
    "housing_security",  # 住房保障
    "employment_aid",  # 就业救助
    "temporary_aid",  # 临时救助
    "legal_aid",  # 法律援助
    "other",  # 其他(等)
]

PublishedOn = Literal[
    "signature",  # date of signature 落款日期
    "gazette",  # print date of the gazette 公报刊印日期
]

Qualification = Literal[
    "national_excavation",  # 国家文物行政部门颁发的考古发掘资质
    "provincial_exploration",  # 省级文物行政部门颁发的考古勘探资质
]

QualifiedFor = Literal[
    "its_own_work",  # excavation needs the national qualification 考古发掘须有国家颁发的考古发掘资质
    "any_work",  # either qualification does for all three 任一资质均可从事调查、勘探、发掘
]

QuotaCap = Literal[
    "separate",  # outside the 20 000 不占用2万元限额
    "shared",  # uses up the 20 000 占用2万元限额
]

QuotaWhenCheaper = Literal[
    "full",  # quota paid in full 按定额全额支付
    "limited",  # limited to the cost left after insurance 以医保支付后的剩余费用为限
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

RepurchaseForm = Literal[
    "multiplicative",  # 连乘
    "additive",  # 加减
]

ReviewBody = Literal[
    "none",  # 无
    "same_level",  # 同级核对机构
    "next_level_up",  # 上一级核对机构
    "province",  # 省级核对机构
]

Revocation = Literal[
    "in_addition",  # revocation beside the fine 罚款并吊销许可证
    "instead",  # revocation in place of the fine 吊销许可证，不再罚款
]

Rounding = Literal[
    "half_up",  # 四舍五入
    "half_even",  # 四舍六入五成双
    "truncate",  # 舍去尾数
]

Route = Literal[
    "provincial",  # 省文物行政部门
    "direct_commission",  # 直接委托
    "field_check",  # 先调查核实
]

ScheduleOrder = Literal[
    "base_deductible",  # 基层起付标准高于其他级别
    "base_rate",  # 基层支付比例低于其他级别
    "base_cap",  # 基层限额低于其他级别
    "retired_deductible",  # 退休人员起付标准高于在职职工
    "retired_rate",  # 退休人员支付比例低于在职职工
    "retired_cap",  # 退休人员限额低于在职职工
]

ScopeGround = Literal[
    "protected_zone",  # 保护范围和建设控制地带
    "survey_find",  # 普查发现遗迹区域
    "district_assessment",  # 区域评估土地
    "construction_find",  # 建设生产中发现文物区域
    "item_five",  # 第(五)项项目
    "area",  # 占地面积标准
]

Signatories = Literal[
    "all_members",  # every family member 全体家庭成员
    "applicant",  # the applicant alone 仅申请人
]

Stage = Literal[
    "land_transfer",  # 出让或划拨前
    "planning_permit",  # 规划许可前
    "start_of_works",  # 开工前
    "none",  # 不适用
]

StartCondition = Literal[
    "undisturbed",  # ground not yet broken 未进行挖掘或其他土方施工作业
    "boundary_marked",  # boundary posts set 具备明确的勘探区域边界桩点
    "cleared",  # site cleared 已完成土地清表
    "undisputed",  # no dispute over rights to the land 无妨碍考古工作的权属纠纷
    "pipelines_marked",  # underground pipelines marked 已清晰标识地下管线设施位置
    "other_legal",  # other conditions of law met 符合法律法规规定的其他条件
    "authority",  # authority approved or was consulted 经相关行政主管部门批准或者征求其意见
    "safety",  # safety measures taken 提前做好安全防护措施
]

SuperiorRule = Literal[
    "silent",  # 上位法无另行规定
    "major",  # 上位法定为重大
    "not_major",  # 上位法定为非重大
]

SurveyOutcome = Literal[
    "opinion",  # 提供意见
    "excavation",  # 发掘协议及报批
    "consent",  # 同意办理后续手续
    "planning_adjustment",  # 原址保护、调整规划
]

TermEnd = Literal[
    "same_day",  # same month and day, inclusive 届满年份的对应日，含当日
    "day_before",  # the day before 对应日的前一日
]

TiltTrigger = Literal[
    "always",  # any residual after basic aid 基本救助后仍有自付费用即可
    "after_basic_cap",  # only when the annual basic cap is used up 须用完基本救助年度限额
]

TitleBar = Literal[
    "sale",  # resale only 仅限上市转让
    "full_title",  # buying out full title as well 不转让仅取得完全产权的也在内
]

TitleRoute = Literal[
    "resale",  # 上市转让
    "full_title",  # 不转让仅取得完全产权
]

TransferReason = Literal[
    "inheritance",  # 继承
    "divorce",  # 离婚
    "sale",  # 上市转让
    "gift",  # 赠与
    "other",  # 其他
]

ValidityGap = Literal[
    "continuous",  # one unbroken validity 有效期连续不断
    "interrupted",  # not in force on those six days 该6日不在有效期内
]

VerificationAct = Literal[
    "acceptance",  # decision on acceptance 作出受理决定
    "information",  # information supplied off-line 线下提供信息
    "report",  # verification report 出具核对报告
    "notice",  # notice of the result 告知核对结果
    "review",  # re-verification 完成复核
    "approval",  # decision on aid 作出审批（确认）决定
    "none",  # nothing 无
]

VerificationLevel = Literal[
    "county",  # 县级核对机构
    "city",  # 市级核对机构
]

VerificationParty = Literal[
    "centre",  # verification centre 核对机构
    "information_holder",  # department or unit that holds the information 相关部门和单位
    "commissioning_body",  # commissioning body 委托单位
    "reviewing_body",  # reviewing body 复核机构
    "none",  # nobody 无
]

VerificationReportItem = Literal[
    "centre",  # 核对机构名称
    "commission_number",  # 委托书字号(或批次)
    "valid_for",  # 核对信息有效时限
    "findings",  # 居民家庭经济状况信息与财产评估结果
    "responsibilities",  # 权责声明
    "seal",  # 签章
    "date",  # 日期
]

WaterStatus = Literal[
    "lawful",  # 合法
    "unlawful",  # 违法
    "outside_notice",  # 不属本通告范围
]

WaterViolation = Literal[
    "over_quota",  # 擅自扩大指标、超限取水
    "resupply_or_change",  # 转供水、擅自改变用途
    "metering",  # 计量设施违规
    "unlicensed",  # 未经批准开采、应急水源违规
]


class MeansVerificationInForceResult(Result):
    """What `means_verification_in_force` answers."""

    #: the instrument is in force on date 文件在该日有效 (bool)
    in_force: bool
    #: first day in force 有效期首日 (date)
    valid_from: Day
    #: last day in force 有效期末日 (date)
    valid_to: Day


@face("JZ-HV-01", MeansVerificationInForceResult)
def means_verification_in_force(
    *,
    date: Day,
    validity_gap: Optional[Union[ValidityGap, str]] = None,
) -> MeansVerificationInForceResult:
    """Validity extension 延长有效期

    JZ-HV-01 · EXACT · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 decision of 2022-06-29; header; art. 28
    锦政规〔2022〕2号延期决定（2022年6月29日）、题注、第二十八条

    date: day to test 待判断的日期 (date)
    validity_gap: reading 条文适用口径 (validity_gap, default continuous)
        six days between the old expiry and the decision that extends it 原有效期届满至延期决定之间的6日
        continuous: the decision moves the end of the one validity and starts no second one 延期决定只后移同一有效期的截止日期，并未另起有效期
    """
    return asked


class MeansVerificationScopeResult(Result):
    """What `means_verification_scope` answers."""

    #: the commission falls under the norm 该委托适用本规范 (bool)
    in_scope: bool
    #: which rules govern the procedure 核对程序适用的规定 (governed_by)
    governed_by: GovernedBy


@face("JZ-HV-02", MeansVerificationScopeResult)
def means_verification_scope(
    *,
    programme: Union[Programme, str],
    cross_region: Optional[bool] = None,
    asserted: Optional[bool] = None,
) -> MeansVerificationScopeResult:
    """Scope: programmes and territory 适用范围

    JZ-HV-02 · PREDICATE · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 2, 6, 8
    锦政规〔2022〕2号第二条、第六条、第八条

    programme: assistance programme that commissions the verification 委托核对的救助制度 (programme)
    cross_region: the verification has to cross regions 需要跨区域核对 (bool, default false)
    asserted: an unlisted programme falls under the open list (等) 未列举的救助制度属于“等”的范围 (bool, default false)
    """
    return asked


class VerificationAcceptanceResult(Result):
    """What `verification_acceptance` answers."""

    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]


@face("JZ-HV-03", VerificationAcceptanceResult)
def verification_acceptance(
    *,
    received: Day,
    done_on: Optional[Day] = None,
) -> VerificationAcceptanceResult:
    """Acceptance decision 受理决定

    JZ-HV-03 · EXACT · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 9(2)
    锦政规〔2022〕2号第九条第（二）项

    received: day the written commission was received 收到书面委托之日 (date)
    done_on: day on which the act was done 实际办理日期 (date)
    """
    return asked


class VerificationReportResult(Result):
    """What `verification_report` answers."""

    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]


@face("JZ-HV-04", VerificationReportResult)
def verification_report(
    *,
    accepted: Day,
    done_on: Optional[Day] = None,
) -> VerificationReportResult:
    """Verification report 核对报告

    JZ-HV-04 · EXACT · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 9(4)
    锦政规〔2022〕2号第九条第（四）项

    accepted: day of the acceptance decision 作出受理决定之日 (date)
    done_on: day on which the act was done 实际办理日期 (date)
    """
    return asked


class VerificationExtensionResult(Result):
    """What `verification_extension` answers."""

    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]
    #: ok; warning: longer than usual; violation: extension without notice ok；warning：超过一般期限；violation：延期未告知委托单位 (finding)
    finding: Finding


@face("JZ-HV-05", VerificationExtensionResult)
def verification_extension(
    *,
    accepted: Day,
    extension_days: int,
    client_notified: bool,
    done_on: Optional[Day] = None,
) -> VerificationExtensionResult:
    """Extension of verification 延期核对

    JZ-HV-05 · CEILING PRINCIPLE · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 10
    锦政规〔2022〕2号第十条

    accepted: day of the acceptance decision 作出受理决定之日 (date)
    extension_days: working days of extension granted 延期核对的工作日数 (int, working days 工作日)
    client_notified: the commissioning body was told 已告知委托单位 (bool)
    done_on: day on which the act was done 实际办理日期 (date)
    """
    return asked


class VerificationReviewResult(Result):
    """What `verification_review` answers."""

    #: a further review is possible 仍可提出复核 (bool)
    available: bool
    #: body that reviews next 下一次复核的核对机构 (review_body)
    next_body: ReviewBody
    #: nominal last day 期限届满日（未顺延）; only if available, and not of an objection put to the province itself 仅在 available 为 true 且异议不是直接向省级核对机构提出时 (date)
    due: Optional[Day]
    #: last day after rolling to a working day 顺延至工作日后的期限届满日; only if available, and not of an objection put to the province itself 仅在 available 为 true 且异议不是直接向省级核对机构提出时 (date)
    due_workday: Optional[Union[Day, str]]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]


@face("JZ-HV-06", VerificationReviewResult)
def verification_review(
    *,
    received: Day,
    reviewed_by: Optional[Union[ReviewBody, str]] = None,
    verification_level: Optional[Union[VerificationLevel, str]] = None,
    referred_up: Optional[bool] = None,
    done_on: Optional[Day] = None,
) -> VerificationReviewResult:
    """Re-verification 复核

    JZ-HV-06 · EXACT · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 11
    锦政规〔2022〕2号第十一条

    received: day the objection reached the body it was put to 收到异议之日（以异议所提交的核对机构收到为准） (date)
    reviewed_by: highest body that has already reviewed 已作复核的最高一级核对机构 (review_body, default none)
    verification_level: level of the body that verified first 首次核对的核对机构级别 (verification_level, default county)
    referred_up: the body put the objection before the body above it instead of reviewing itself 核对机构未自行复核，已报请上一级核对机构复核 (bool, default false)
    done_on: day on which the act was done 实际办理日期 (date)
    """
    return asked


class OfflineInformationResult(Result):
    """What `offline_information` answers."""

    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]


@face("JZ-HV-07", OfflineInformationResult)
def offline_information(
    *,
    received: Day,
    done_on: Optional[Day] = None,
) -> OfflineInformationResult:
    """Off-line information supply 线下提供信息

    JZ-HV-07 · EXACT · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 16
    锦政规〔2022〕2号第十六条

    received: day the request reached the information holder 相关部门（单位）收到核对请求之日 (date)
    done_on: day on which the act was done 实际办理日期 (date)
    """
    return asked


class FieldStaffResult(Result):
    """What `field_staff` answers."""

    #: ok or violation 判定结果：符合（ok）或不符合（violation） (finding)
    finding: Finding


@face("JZ-HV-08", FieldStaffResult)
def field_staff(
    *,
    staff: int,
    ids_shown: bool,
) -> FieldStaffResult:
    """Field staff minimum 至少2名工作人员

    JZ-HV-08 · EXACT · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 18
    锦政规〔2022〕2号第十八条

    staff: staff sent 派出的工作人员人数 (int, count 人)
    ids_shown: credentials shown 已出示相关证件 (bool)
    """
    return asked


class VerificationNoticeResult(Result):
    """What `verification_notice` answers."""

    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]


@face("JZ-HV-09", VerificationNoticeResult)
def verification_notice(
    *,
    received: Day,
    done_on: Optional[Day] = None,
) -> VerificationNoticeResult:
    """Notice of the result 告知结果

    JZ-HV-09 · EXACT · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 19
    锦政规〔2022〕2号第十九条

    received: day the commissioning body received the report 委托单位收到核对报告之日 (date)
    done_on: day on which the act was done 实际办理日期 (date)
    """
    return asked


class VerificationAuthorisationResult(Result):
    """What `verification_authorisation` answers."""

    #: date lies in the validity window date 在授权书有效期限内 (bool)
    valid: bool
    #: all needed signatures and fingerprints are there 应有的签名、手印齐全 (bool)
    complete: bool
    #: valid and complete 在有效期限内且签名、手印齐全 (bool)
    effective: bool


@face("JZ-HV-10", VerificationAuthorisationResult)
def verification_authorisation(
    *,
    signed: Day,
    benefit_end: Optional[Day] = None,
    date: Day,
    members: int,
    signatures: int,
    fingerprints: int,
    signatories: Optional[Union[Signatories, str]] = None,
) -> VerificationAuthorisationResult:
    """Authorisation: validity and signatures 诚信承诺及授权书

    JZ-HV-10 · PREDICATE · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 7(4), (5)
    锦政规〔2022〕2号第七条第（四）项、第（五）项

    signed: day of signature 授权人签字之日 (date)
    benefit_end: last day the family enjoys assistance; absent: still running 享有社会救助待遇的最后一日；未给出的，视为仍在享有 (date)
    date: day to test 待判断的日期 (date)
    members: persons of the application (1 for a single applicant) 申请涉及的人数（个人申请为1人） (int, persons 人)
    signatures: persons who signed, also by a guardian or community staff 已签名的人数，含由法定监护人或社区（村）委员会人员代签的 (int, persons 人)
    fingerprints: persons whose fingerprint is given 已按手印的人数 (int, persons 人)
    signatories: reading 条文适用口径 (signatories, default all_members)
        who must sign the authorisation of a family application 家庭申请的授权书由谁签名
        all_members: the text says all family members; one person signs for one person only 文件写明“全体家庭成员签名、手印”；“个人”签名只适用于个人申请
    """
    return asked


class HouseholdIncomeResult(Result):
    """What `household_income` answers."""

    #: net business income counted 计入的经营性净收入 (money, yuan 元)
    business_income: Decimal
    #: movable + immovable 动产收入与不动产收入之和 (money, yuan 元)
    property_income: Decimal
    #: total; may be negative only under net_business=signed 家庭收入合计；仅在 net_business=signed 时可为负数 (money, yuan 元)
    household_income: Decimal


@face("JZ-HV-11", HouseholdIncomeResult)
def household_income(
    *,
    wage_income: Optional[Amount] = None,
    business_gross: Optional[Amount] = None,
    cost_operating: Optional[Amount] = None,
    cost_household: Optional[Amount] = None,
    cost_depreciation: Optional[Amount] = None,
    cost_tax: Optional[Amount] = None,
    cost_other: Optional[Amount] = None,
    movable_income: Optional[Amount] = None,
    immovable_income: Optional[Amount] = None,
    transfer_income: Optional[Amount] = None,
    other_income: Optional[Amount] = None,
    net_business: Optional[Union[NetBusiness, str]] = None,
) -> HouseholdIncomeResult:
    """Household income aggregation 收入状况

    JZ-HV-11 · EXACT PREDICATE · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 14(2)
    锦政规〔2022〕2号第十四条第（二）项

    wage_income: wages (工资性收入) 工资性收入 (money, yuan 元, default 0.00)
    business_gross: gross receipts of business 经营收入总额 (money, yuan 元, default 0.00)
    cost_operating: operating costs (业务成本) 业务成本 (money, yuan 元, default 0.00)
    cost_household: costs of the household business (家庭经营费用) 家庭经营费用 (money, yuan 元, default 0.00)
    cost_depreciation: depreciation (折旧) 折旧 (money, yuan 元, default 0.00)
    cost_tax: taxes paid (缴纳税款) 缴纳税款 (money, yuan 元, default 0.00)
    cost_other: other business spending (其他开支) 其他开支 (money, yuan 元, default 0.00)
    movable_income: income from movable property (动产收入) 动产收入 (money, yuan 元, default 0.00)
    immovable_income: income from immovable property (不动产收入) 不动产收入 (money, yuan 元, default 0.00)
    transfer_income: transfers (转移性收入) 转移性收入 (money, yuan 元, default 0.00)
    other_income: other income that counts (其他应计入收入) 其他应当计入家庭收入的项目 (money, yuan 元, default 0.00)
    net_business: reading 条文适用口径 (net_business, default floored)
        business loss in household income 家庭收入中经营亏损的处理
        floored: costs are taken off what the business brings in, not off other income 成本费用从经营所得中扣除，不从其他收入中扣除
    """
    return asked


class HouseholdPropertyResult(Result):
    """What `household_property` answers."""

    #: sum of physical kinds 实物类财产合计 (money, yuan 元)
    physical_assets: Decimal
    #: sum of monetary kinds 货币类财产合计 (money, yuan 元)
    monetary_assets: Decimal
    #: mobility vehicle 残疾人功能性代步机动车辆 (money, yuan 元)
    excluded_assets: Decimal
    #: assets counted 计入的家庭财产 (money, yuan 元)
    household_assets: Decimal


@face("JZ-HV-12", HouseholdPropertyResult)
def household_property(
    *,
    real_estate: Optional[Amount] = None,
    vehicles: Optional[Amount] = None,
    mobility_vehicle: Optional[Amount] = None,
    vessels: Optional[Amount] = None,
    antiques: Optional[Amount] = None,
    artworks: Optional[Amount] = None,
    other_physical: Optional[Amount] = None,
    cash: Optional[Amount] = None,
    deposits: Optional[Amount] = None,
    securities: Optional[Amount] = None,
    commercial_insurance: Optional[Amount] = None,
    receivables: Optional[Amount] = None,
    online_financial: Optional[Amount] = None,
    other_monetary: Optional[Amount] = None,
    other_property: Optional[Amount] = None,
    debts: Optional[Amount] = None,
    debt_treatment: Optional[Union[DebtTreatment, str]] = None,
) -> HouseholdPropertyResult:
    """Household property aggregation and exclusion 财产状况

    JZ-HV-12 · PREDICATE · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 14(3)
    锦政规〔2022〕2号第十四条第（三）项

    real_estate: real estate (房地产) 房地产 (money, yuan 元, default 0.00)
    vehicles: motor vehicles without mobility_vehicle (机动车辆) 机动车辆（不含 mobility_vehicle） (money, yuan 元, default 0.00)
    mobility_vehicle: mobility vehicle of a disabled person, excluded (残疾人功能性代步机动车辆) 残疾人功能性代步机动车辆（不计入） (money, yuan 元, default 0.00)
    vessels: vessels (船舶) 船舶 (money, yuan 元, default 0.00)
    antiques: antiques (古董) 古董 (money, yuan 元, default 0.00)
    artworks: works of art (艺术品) 艺术品 (money, yuan 元, default 0.00)
    other_physical: other physical property (其他实物类) 其他有价值的实物类财产 (money, yuan 元, default 0.00)
    cash: cash (现金) 现金 (money, yuan 元, default 0.00)
    deposits: bank deposits (银行存款) 银行存款 (money, yuan 元, default 0.00)
    securities: wealth-management products, shares, funds, bonds (理财产品、股票、基金、债券) 理财产品、股票、基金、债券等有偿证券 (money, yuan 元, default 0.00)
    commercial_insurance: commercial insurance (商业保险) 商业保险 (money, yuan 元, default 0.00)
    receivables: claims on others (债权) 债权 (money, yuan 元, default 0.00)
    online_financial: online financial products (网络金融产品) 网络金融产品 (money, yuan 元, default 0.00)
    other_monetary: other monetary property (其他货币类) 其他有价值的货币类财产 (money, yuan 元, default 0.00)
    other_property: other property of value (其他有价值的财产) 其他有价值的财产 (money, yuan 元, default 0.00)
    debts: liabilities (only used with debt_treatment=netted) 债务（仅在 debt_treatment=netted 时使用） (money, yuan 元, default 0.00)
    debt_treatment: reading 条文适用口径 (debt_treatment, default not_netted)
        liabilities in household assets 家庭财产中债务的处理
        not_netted: the text lists kinds of property and takes nothing off 文件只列举财产种类，没有规定扣减
    """
    return asked


class InterimAssistanceResult(Result):
    """What `interim_assistance` answers."""

    #: interim assistance may be granted 可以先行给予临时性救助 (bool)
    eligible: bool


@face("JZ-HV-13", InterimAssistanceResult)
def interim_assistance(
    *,
    date: Day,
    approval_due: Day,
    extension_expired: bool,
    report_issued: bool,
    hardship: bool,
    deadline_day: Optional[Union[DeadlineDay, str]] = None,
) -> InterimAssistanceResult:
    """Interim temporary assistance 先行临时救助

    JZ-HV-13 · DISCRETIONARY PREDICATE · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 22
    锦政规〔2022〕2号第二十二条

    date: day of the decision 作出决定之日 (date)
    approval_due: last day of the approval period (set elsewhere) 审批期限的最后一日（由其他文件另行规定） (date)
    extension_expired: an extension was taken and has run out 已延期核对且延期届满 (bool)
    report_issued: a verification report exists 已出具核对报告 (bool)
    hardship: the family is in real need 申请家庭生活确有困难 (bool)
    deadline_day: reading 条文适用口径 (deadline_day, default included)
        whether "before day X" includes day X “X日前”是否包括X日当日
        included: X日前 names the day by which; 民法典 art. 203: a last day lasts to its end “X日前”指明办理的截止日；《民法典》第二百零三条：期间的最后一日截止到当日二十四时
    """
    return asked


class VerificationTerminationResult(Result):
    """What `verification_termination` answers."""

    #: verification ends 终止核对 (bool)
    terminate: bool
    #: the commissioning body is told 告知委托单位 (bool)
    notify_client: bool


@face("JZ-HV-14", VerificationTerminationResult)
def verification_termination(
    *,
    refuses_documents: Optional[bool] = None,
    justified: Optional[bool] = None,
    uncooperative: Optional[bool] = None,
    falsifies: Optional[bool] = None,
    obstructs: Optional[bool] = None,
) -> VerificationTerminationResult:
    """Termination for non-co-operation 终止核对

    JZ-HV-14 · PREDICATE · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 26
    锦政规〔2022〕2号第二十六条

    refuses_documents: documents refused 不提供相关材料 (bool, default false)
    justified: a justified reason for the refusal 不提供材料有正当理由 (bool, default false)
    uncooperative: does not co-operate (不配合) 不配合核对工作 (bool, default false)
    falsifies: falsifies (弄虚作假) 弄虚作假 (bool, default false)
    obstructs: obstructs the verification (阻挠核对) 阻挠核对工作开展 (bool, default false)
    """
    return asked


class BenefitClawbackResult(Result):
    """What `benefit_clawback` answers."""

    #: amount to pay back 应退缴的金额 (money, yuan 元)
    repayment: Decimal
    #: the application is given up 放弃救助申请 (bool)
    application_waived: bool


@face("JZ-HV-15", BenefitClawbackResult)
def benefit_clawback(
    *,
    benefits_received: Amount,
    false_declaration: bool,
) -> BenefitClawbackResult:
    """Claw-back on false declaration 退缴已享有的救助待遇

    JZ-HV-15 · EXACT · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 7(2)
    锦政规〔2022〕2号第七条第（二）项

    benefits_received: benefits already drawn that rest on the declaration 依据申报材料已享有的救助待遇金额 (money, yuan 元)
    false_declaration: false or concealed facts 虚报或隐瞒 (bool)
    """
    return asked


class CommissionContentsResult(Result):
    """What `commission_contents` answers."""

    #: nothing is missing 材料齐全，无缺项 (bool)
    complete: bool
    #: what is missing 缺少的项目 (set of commission_item)
    missing: Tuple[CommissionItem, ...]


@face("JZ-HV-16", CommissionContentsResult)
def commission_contents(
    *,
    present: Words[CommissionItem],
) -> CommissionContentsResult:
    """Contents of a commission 核对委托书内容

    JZ-HV-16 · EXACT · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 8
    锦政规〔2022〕2号第八条

    present: what the commission has: its contents, written form, a centre of the same level 核对委托已具备的要件：委托书内容、书面形式、同级委托 (set of commission_item)
    """
    return asked


class CommissionPapersResult(Result):
    """What `commission_papers` answers."""

    #: nothing is missing 材料齐全，无缺项 (bool)
    complete: bool
    #: what is missing 缺少的项目 (set of commission_paper)
    missing: Tuple[CommissionPaper, ...]


@face("JZ-HV-17", CommissionPapersResult)
def commission_papers(
    *,
    present: Words[CommissionPaper],
) -> CommissionPapersResult:
    """Papers with a commission 委托材料

    JZ-HV-17 · EXACT · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 9(1), (2)
    锦政规〔2022〕2号第九条第（一）项、第（二）项

    present: papers handed over with the commission 随委托提交的材料 (set of commission_paper)
    """
    return asked


class VerificationReportContentsResult(Result):
    """What `verification_report_contents` answers."""

    #: nothing is missing 材料齐全，无缺项 (bool)
    complete: bool
    #: what is missing 缺少的项目 (set of verification_report_item)
    missing: Tuple[VerificationReportItem, ...]


@face("JZ-HV-18", VerificationReportContentsResult)
def verification_report_contents(
    *,
    present: Words[VerificationReportItem],
) -> VerificationReportContentsResult:
    """Contents of a verification report 核对报告内容

    JZ-HV-18 · EXACT · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 20
    锦政规〔2022〕2号第二十条

    present: what the report states 核对报告已载明的内容 (set of verification_report_item)
    """
    return asked


class IntegrityEntryResult(Result):
    """What `integrity_entry` answers."""

    #: database that the entry goes to 应纳入的诚信管理体系数据库 (integrity_record)
    integrity_record: IntegrityRecord


@face("JZ-HV-19", IntegrityEntryResult)
def integrity_entry(
    *,
    organisation: bool,
    false_papers: Optional[bool] = None,
    conceals_facts: Optional[bool] = None,
    intentional: bool,
    affects_result: bool,
) -> IntegrityEntryResult:
    """Entry in the integrity database 纳入诚信管理

    JZ-HV-19 · PREDICATE · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 24(2)
    锦政规〔2022〕2号第二十四条第（二）项

    organisation: by an organisation concerned (有关单位), not the household 行为人是有关单位，不是核对对象 (bool)
    false_papers: false proofs handed in (提交虚假证明材料) 提交虚假证明材料 (bool, default false)
    conceals_facts: material facts concealed (隐瞒重大客观事实) 隐瞒重大客观事实 (bool, default false)
    intentional: on purpose (故意) 故意 (bool)
    affects_result: enough to affect the result (足以影响核对结果) 足以影响核对结果 (bool)
    """
    return asked


class PenaltyFilingInForceResult(Result):
    """What `penalty_filing_in_force` answers."""

    #: the instrument is in force on date 文件在该日有效 (bool)
    in_force: bool
    #: first day in force 有效期首日 (date)
    valid_from: Day
    #: last day in force 有效期末日 (date)
    valid_to: Day


@face("JZ-MP-01", PenaltyFilingInForceResult)
def penalty_filing_in_force(
    *,
    date: Day,
) -> PenaltyFilingInForceResult:
    """Validity 有效期

    JZ-MP-01 · EXACT · 2017-09-22 … 2027-09-22
    锦政规〔2022〕3号 decision of 2022-07-25; art. 18
    锦政规〔2022〕3号延期决定（2022年7月25日）、第十八条

    date: day to test 待判断的日期 (date)
    """
    return asked


class MajorPenaltyByKindResult(Result):
    """What `major_penalty_by_kind` answers."""

    #: major by kind 按种类属于重大行政处罚 (bool)
    major: bool
    #: why 认定依据 (major_basis)
    major_basis: MajorBasis


@face("JZ-MP-02", MajorPenaltyByKindResult)
def major_penalty_by_kind(
    *,
    penalty_kinds: Words[PenaltyKind],
    superior_rule: Optional[Union[SuperiorRule, str]] = None,
) -> MajorPenaltyByKindResult:
    """Major penalty by kind 重大行政处罚种类

    JZ-MP-02 · PREDICATE · 2017-09-22 … 2027-09-22
    锦政规〔2022〕3号 art. 4(1), (2)
    锦政规〔2022〕3号第四条第（一）项、第（二）项

    penalty_kinds: all penalties of the decision 决定给予的全部处罚种类 (set of penalty_kind)
    superior_rule: whether law, regulation or State Council department rule decides otherwise 法律、法规和国务院部门规章是否另有规定 (superior_rule, default silent)
    """
    return asked


class MajorPenaltyByAmountResult(Result):
    """What `major_penalty_by_amount` answers."""

    #: major by amount 按金额属于重大行政处罚 (bool)
    major: bool
    #: why 认定依据 (major_basis)
    major_basis: MajorBasis
    #: threshold of the party 该类当事人的金额标准 (money, yuan 元)
    threshold: Decimal


@face("JZ-MP-03", MajorPenaltyByAmountResult)
def major_penalty_by_amount(
    *,
    party: Union[Party, str],
    fine: Optional[Amount] = None,
    confiscated: Optional[Amount] = None,
    superior_rule: Optional[Union[SuperiorRule, str]] = None,
    penalty_amounts: Optional[Union[PenaltyAmounts, str]] = None,
) -> MajorPenaltyByAmountResult:
    """Major penalty by amount 金额标准

    JZ-MP-03 · EXACT · 2017-09-22 … 2027-09-22
    锦政规〔2022〕3号 art. 4(3)
    锦政规〔2022〕3号第四条第（三）项

    party: punished party 受处罚当事人 (party)
    fine: fine 罚款金额 (money, yuan 元, default 0.00)
    confiscated: value confiscated 没收财产的价值 (money, yuan 元, default 0.00)
    superior_rule: whether law, regulation or State Council department rule decides otherwise 法律、法规和国务院部门规章是否另有规定 (superior_rule, default silent)
    penalty_amounts: reading 条文适用口径 (penalty_amounts, default each)
        fine and confiscation against the major-penalty threshold 罚款与没收财产对照重大行政处罚金额标准的方法
        each: 罚款或者没收财产 sets one beside the other and does not add them “罚款或者没收财产”为两项并列，没有规定相加
    """
    return asked


class PenaltyFilingDeadlineResult(Result):
    """What `penalty_filing_deadline` answers."""

    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]
    #: who files 报送机关 (filer)
    filer: Filer


@face("JZ-MP-04", PenaltyFilingDeadlineResult)
def penalty_filing_deadline(
    *,
    served: Day,
    joint: Optional[bool] = None,
    done_on: Optional[Day] = None,
    late_by: Optional[Union[LateBy, str]] = None,
) -> PenaltyFilingDeadlineResult:
    """Filing deadline 15日内报送备案

    JZ-MP-04 · EXACT · 2017-09-22 … 2027-09-22
    锦政规〔2022〕3号 art. 5, 14(1)
    锦政规〔2022〕3号第五条、第十四条第（一）项

    served: day the decision was handed down (by default its service; pass the day of making for the other reading) 行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日） (date)
    joint: decision of several organs in common 两个以上行政处罚决定机关以共同名义作出 (bool, default false)
    done_on: day on which the act was done 实际办理日期 (date)
    late_by: reading 条文适用口径 (late_by, default due_workday)
        which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期
        due_workday: 民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says nothing else 《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定
    """
    return asked


class PenaltyFilingSetResult(Result):
    """What `penalty_filing_set` answers."""

    #: the set is complete 备案材料齐全 (bool)
    complete: bool
    #: what is missing 缺少的材料 (set of filing_item)
    missing: Tuple[FilingItem, ...]


@face("JZ-MP-05", PenaltyFilingSetResult)
def penalty_filing_set(
    *,
    report_copies: Optional[int] = None,
    decision_copies: Optional[int] = None,
    service_receipt_copies: Optional[int] = None,
    legal_review_copies: Optional[int] = None,
    prior_notice_copies: Optional[int] = None,
    discussion_record_copies: Optional[int] = None,
    approval_form_copies: Optional[int] = None,
    bound: bool,
    other_requested: Optional[bool] = None,
    other_supplied: Optional[bool] = None,
) -> PenaltyFilingSetResult:
    """Filing set 备案材料

    JZ-MP-05 · EXACT · 2017-09-22 … 2027-09-22
    锦政规〔2022〕3号 art. 6; annex form
    锦政规〔2022〕3号第六条、附件样本

    report_copies: filing report 备案报告 (int, copies 份, default 0)
    decision_copies: penalty decision 行政处罚决定书（复印件） (int, copies 份, default 0)
    service_receipt_copies: receipt of service 行政处罚决定书送达回证（复印件） (int, copies 份, default 0)
    legal_review_copies: opinion of the legal review 重大执法决定法制审核意见书（复印件） (int, copies 份, default 0)
    prior_notice_copies: prior notice 行政处罚先行告知书（复印件） (int, copies 份, default 0)
    discussion_record_copies: record of the collective discussion 集体讨论笔录 (int, copies 份, default 0)
    approval_form_copies: approval form of the case 案件处理审批表（复印件） (int, copies 份, default 0)
    bound: bound in one volume 装订成册 (bool)
    other_requested: the judicial bureau asked for other material 市司法行政部门要求提交其他材料 (bool, default false)
    other_supplied: it was supplied 其他材料已提交 (bool, default false)
    """
    return asked


class PenaltyFilingDutyResult(Result):
    """What `penalty_filing_duty` answers."""

    #: duty or state of the review 报送义务或备案审查状态 (filing_outcome)
    filing_outcome: FilingOutcome


@face("JZ-MP-06", PenaltyFilingDutyResult)
def penalty_filing_duty(
    *,
    served: Day,
    challenged: Optional[Day] = None,
    done_on: Optional[Day] = None,
    review_done: Optional[Day] = None,
    late_by: Optional[Union[LateBy, str]] = None,
) -> PenaltyFilingDutyResult:
    """Exemption and termination of filing 不报送、终止

    JZ-MP-06 · PREDICATE · 2017-09-22 … 2027-09-22
    锦政规〔2022〕3号 art. 9
    锦政规〔2022〕3号第九条

    served: day the decision was handed down (by default its service; pass the day of making for the other reading) 行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日） (date)
    challenged: day of reconsideration request or lawsuit; absent: none 申请行政复议或者提起行政诉讼之日；未给出的，视为没有 (date)
    done_on: day of filing; absent: not yet filed 报送备案之日；未给出的，视为尚未报送 (date)
    review_done: day on which the review of the filing was finished; absent: not finished 备案审查完毕之日；未给出的，视为尚未完毕 (date)
    late_by: reading 条文适用口径 (late_by, default due_workday)
        which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期
        due_workday: 民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says nothing else 《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定
    """
    return asked


class PenaltyReviewDeadlineResult(Result):
    """What `penalty_review_deadline` answers."""

    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]


@face("JZ-MP-07", PenaltyReviewDeadlineResult)
def penalty_review_deadline(
    *,
    received: Day,
    done_on: Optional[Day] = None,
    late_by: Optional[Union[LateBy, str]] = None,
) -> PenaltyReviewDeadlineResult:
    """Review period 60日内审查完毕

    JZ-MP-07 · EXACT · 2017-09-22 … 2027-09-22
    锦政规〔2022〕3号 art. 10
    锦政规〔2022〕3号第十条

    received: day the filing report was received 收到备案报告之日 (date)
    done_on: day on which the act was done 实际办理日期 (date)
    late_by: reading 条文适用口径 (late_by, default due_workday)
        which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期
        due_workday: 民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says nothing else 《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定
    """
    return asked


class PenalisingOrganCriticismResult(Result):
    """What `penalising_organ_criticism` answers."""

    #: filing deadline (JZ-MP-04) 报送备案的期限届满日（JZ-MP-04） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: late or not filed in time 未在规定期限内报送 (bool)
    late: bool
    #: criticism is due 应予通报批评 (bool)
    criticism: bool
    #: criticism and serious 应予通报批评且情节严重 (bool)
    discipline_proposed: bool


@face("JZ-MP-08", PenalisingOrganCriticismResult)
def penalising_organ_criticism(
    *,
    served: Day,
    done_on: Optional[Day] = None,
    date: Optional[Day] = None,
    exempt: Optional[bool] = None,
    refuses_files: Optional[bool] = None,
    refuses_correction: Optional[bool] = None,
    serious: Optional[bool] = None,
    late_by: Optional[Union[LateBy, str]] = None,
) -> PenalisingOrganCriticismResult:
    """Criticism of the penalising organ 通报批评

    JZ-MP-08 · PREDICATE · 2017-09-22 … 2027-09-22
    锦政规〔2022〕3号 art. 14
    锦政规〔2022〕3号第十四条

    served: day the decision was handed down (by default its service; pass the day of making for the other reading) 行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日） (date)
    done_on: day of filing; absent: not filed 报送备案之日；未给出的，视为未报送 (date)
    date: as-of day, used when not filed 判断截至之日，未报送时使用 (date)
    exempt: exempt under JZ-MP-06, which asks for a challenge within the period 按 JZ-MP-06 不报送备案（须在报送期限内申请行政复议或者提起行政诉讼） (bool, default false)
    refuses_files: files refused 对调阅案卷的要求拒不协助 (bool, default false)
    refuses_correction: correction refused 拒不按照审查处理决定整改 (bool, default false)
    serious: 情节严重, asserted by the caller 情节严重（由使用者认定） (bool, default false)
    late_by: reading 条文适用口径 (late_by, default due_workday)
        which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期
        due_workday: 民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says nothing else 《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定
    """
    return asked


class PenaltyFilingCircleResult(Result):
    """What `penalty_filing_circle` answers."""

    #: how the measures apply 本办法的适用方式 (application)
    application: Application
    #: whom the decision is filed with 接受备案的机关 (filing_body)
    filed_with: FilingBody
    #: the papers go straight to the city's judicial-administration department, which reviews them 材料径送市司法行政部门审查 (bool)
    to_judicial_bureau: bool


@face("JZ-MP-09", PenaltyFilingCircleResult)
def penalty_filing_circle(
    *,
    penalising_organ: Union[PenalisingOrgan, str],
) -> PenaltyFilingCircleResult:
    """Who files, and with whom 报送机关与受理机关

    JZ-MP-09 · PREDICATE · 2017-09-22 … 2027-09-22
    锦政规〔2022〕3号 art. 2, 3, 5, 16
    锦政规〔2022〕3号第二条、第三条、第五条、第十六条

    penalising_organ: organ that made the decision 作出处罚决定的机关 (penalising_organ)
    """
    return asked


class ArchaeologicalSurveyScopeResult(Result):
    """What `archaeological_survey_scope` answers."""

    #: a survey is required 需要考古调查、勘探 (bool)
    in_scope: bool
    #: grounds that apply 适用的情形 (set of scope_ground)
    grounds: Tuple[ScopeGround, ...]


@face("JZ-AR-01", ArchaeologicalSurveyScopeResult)
def archaeological_survey_scope(
    *,
    area: Amount,
    in_protected_zone: Optional[bool] = None,
    survey_find: Optional[bool] = None,
    district_assessment: Optional[bool] = None,
    construction_find: Optional[bool] = None,
    item_five: Optional[bool] = None,
    area_ground: Optional[Union[AreaGround, str]] = None,
    date: Optional[Day] = None,
) -> ArchaeologicalSurveyScopeResult:
    """Survey scope 考古调查勘探范围

    JZ-AR-01 · EXACT PREDICATE · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 4
    锦政规〔2022〕4号第四条

    area: site area (占地面积) 占地面积 (area, m² 平方米)
    in_protected_zone: inside a protected zone (art. 4 item 1) 文物保护单位的保护范围和建设控制地带内（第四条第（一）项） (bool, default false)
    survey_find: a survey has found relics there (art. 4 item 2) 文物普查中发现文物遗迹的区域（第四条第（二）项） (bool, default false)
    district_assessment: land for area assessment, set by the district (art. 4 item 3) 县（市）区政府（管委会）确定的区域评估土地（第四条第（三）项） (bool, default false)
    construction_find: construction has found relics there (art. 4 item 4) 在基本建设和生产建设中发现文物的区域（第四条第（四）项） (bool, default false)
    item_five: item 5 (projects other than the provincial cases), asserted by the caller 第四条第（五）项的项目（依法向省文物行政部门申请的除外），由使用者认定 (bool, default false)
    area_ground: reading 条文适用口径 (area_ground, default scope)
        meaning of the 50 000 m² item in the survey scope 考古调查、勘探范围中5万平方米一项的含义
        scope: the item stands in the list of what is in scope 该项列在考古调查、勘探的范围之内
    date: reference day 基准日 (date)
    """
    return asked


class ArchaeologicalSurveyRouteResult(Result):
    """What `archaeological_survey_route` answers."""

    #: procedure 审批程序 (route)
    route: Route
    #: what happens next 下一步工作 (next_step)
    next_step: NextStep


@face("JZ-AR-02", ArchaeologicalSurveyRouteResult)
def archaeological_survey_route(
    *,
    area: Amount,
    cross_city: Optional[bool] = None,
    higher_site_opinion: Optional[bool] = None,
    provincial_zone: Optional[bool] = None,
    relics_suspected: Optional[bool] = None,
    date: Optional[Day] = None,
) -> ArchaeologicalSurveyRouteResult:
    """Routing 审批流程

    JZ-AR-02 · EXACT · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 7, 8
    锦政规〔2022〕4号第七条、第八条

    area: site area 占地面积 (area, m² 平方米)
    cross_city: project across cities (跨市域项目) 跨市域的基本建设项目 (bool, default false)
    higher_site_opinion: site opinion issued by a State Council or provincial department 国务院和省政府有关部门核发《建设项目选址意见书》的建设项目 (bool, default false)
    provincial_zone: in the zones of a provincial-or-higher protected unit 位于省级以上文物保护单位保护范围和建设控制地带内 (bool, default false)
    relics_suspected: result of the on-site check; absent: not yet checked 调查核实结果（可能存在文物遗存）；未给出的，视为尚未核实 (bool)
    date: reference day 基准日 (date)
    """
    return asked


class ArchaeologicalSurveyApplicationResult(Result):
    """What `archaeological_survey_application` answers."""

    #: who applies 申请单位 (applicant)
    applicant: Applicant
    #: stage before which the work is applied for (transferred_before: completed) 须在其前提出申请的环节（transferred_before：须在其前完成） (stage)
    latest_stage: Stage
    #: built sites: opinion after inspection only 已建成用地：仅依据实地勘察结果提供意见 (bool)
    opinion_by_inspection: bool


@face("JZ-AR-03", ArchaeologicalSurveyApplicationResult)
def archaeological_survey_application(
    *,
    land_status: Union[LandStatus, str],
    sensitive_zone: Optional[bool] = None,
    transferred: Optional[Day] = None,
    date: Optional[Day] = None,
) -> ArchaeologicalSurveyApplicationResult:
    """Applicant and time of application 申请时点

    JZ-AR-03 · PREDICATE · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 5, 16, 17
    锦政规〔2022〕4号第五条、第十六条、第十七条

    land_status: status of the land 用地状态 (land_status)
    sensitive_zone: protected zone, control zone or underground relics zone (art. 17) 涉及文物保护单位保护范围、建设控制地带或地下文物埋藏区（第十七条） (bool, default false)
    transferred: day of transfer, checked for transferred_before 出让或划拨之日，land_status 为 transferred_before 时核对 (date)
    date: reference day 基准日 (date)
    """
    return asked


class FieldWorkReadinessResult(Result):
    """What `field_work_readiness` answers."""

    #: field work may start 可以进场勘探 (bool)
    ready: bool
    #: conditions not met 不具备的条件 (set of start_condition)
    unmet: Tuple[StartCondition, ...]


@face("JZ-AR-04", FieldWorkReadinessResult)
def field_work_readiness(
    *,
    undisturbed: bool,
    boundary_marked: bool,
    cleared: bool,
    undisputed: bool,
    pipelines_marked: bool,
    other_legal: bool,
    infrastructure: Optional[bool] = None,
    authority: Optional[bool] = None,
    safety: Optional[bool] = None,
) -> FieldWorkReadinessResult:
    """Conditions to start 具备条件

    JZ-AR-04 · PREDICATE · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 9
    锦政规〔2022〕4号第九条

    undisturbed: ground not yet broken 未进行挖掘或其他土方施工作业 (bool)
    boundary_marked: boundary posts set 具备明确的勘探区域边界桩点 (bool)
    cleared: site cleared 已完成土地清表 (bool)
    undisputed: no dispute over rights to the land 无妨碍考古工作的权属纠纷 (bool)
    pipelines_marked: underground pipelines marked 已清晰标识地下管线设施位置 (bool)
    other_legal: other conditions of law met 符合法律法规规定的其他条件 (bool)
    infrastructure: touches river, dyke, reservoir, rail, transit or road 涉及河道、堤防、水库、铁路、轨道交通、道路等重要基础设施 (bool, default false)
    authority: authority approved or was consulted 已经相关行政主管部门批准或者征求其意见 (bool, default false)
    safety: safety measures taken 已做好安全防护措施 (bool, default false)
    """
    return asked


class ArchaeologicalFieldSeasonResult(Result):
    """What `archaeological_field_season` answers."""

    #: field work possible 可以进行考古勘探 (bool)
    in_season: bool


@face("JZ-AR-05", ArchaeologicalFieldSeasonResult)
def archaeological_field_season(
    *,
    date: Day,
    disaster: Optional[bool] = None,
) -> ArchaeologicalFieldSeasonResult:
    """Field season 勘探季节（3月下旬至11月上旬）

    JZ-AR-05 · EXACT · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 12(1)
    锦政规〔2022〕4号第十二条第（一）项

    date: day 日期 (date)
    disaster: natural-disaster weather 自然灾害天气 (bool, default false)
    """
    return asked


class FieldWorkDurationResult(Result):
    """What `field_work_duration` answers."""

    #: period 勘探期限 (int, days 日)
    days: int
    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]
    #: a day of the running period (entry to entry + days) lies outside the season of JZ-AR-05 连续计算的工期（自进场之日起 days 日）有日期在 JZ-AR-05 的勘探季节之外 (bool)
    crosses_season_end: bool


@face("JZ-AR-06", FieldWorkDurationResult)
def field_work_duration(
    *,
    area: Amount,
    entered: Day,
    agreed_days: Optional[int] = None,
    done_on: Optional[Day] = None,
    late_by: Optional[Union[LateBy, str]] = None,
    field_clock: Optional[Union[FieldClock, str]] = None,
) -> FieldWorkDurationResult:
    """Field-work duration 勘探工期

    JZ-AR-06 · EXACT EXTERNAL · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 12(1)
    锦政规〔2022〕4号第十二条第（一）项

    area: land area 用地面积 (area, m² 平方米)
    entered: day of entry (进场之日) 进场之日 (date)
    agreed_days: agreed period 约定的勘探期限; needed for area ≥ 150 000 area 达到15万平方米时必填 (int, days 日, external 另行规定)
    done_on: day on which the act was done 实际办理日期 (date)
    late_by: reading 条文适用口径 (late_by, default due)
        which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期
        due: 工期 is a length of work, which goes on on days of rest; no office is met on its last day 工期是工作所需的时间，休息日照常进行；最后一日无须到机关办理手续
    field_clock: reading 条文适用口径 (field_clock, default running)
        field-work clock outside the season 勘探季节之外工期的计算
        running: the days run from the entry (自进场之日起) by the calendar: 民法典 art. 200, 201 “自进场之日起”按公历日连续计算：《民法典》第二百条、第二百零一条
    """
    return asked


class ExplorationReportResult(Result):
    """What `exploration_report` answers."""

    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]


@face("JZ-AR-07", ExplorationReportResult)
def exploration_report(
    *,
    completed: Day,
    done_on: Optional[Day] = None,
) -> ExplorationReportResult:
    """Exploration report 勘探报告

    JZ-AR-07 · EXACT · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 12(1)
    锦政规〔2022〕4号第十二条第（一）项

    completed: day the exploration actually ended 考古勘探实际结束之日 (date)
    done_on: day on which the act was done 实际办理日期 (date)
    """
    return asked


class ExplorationOutcomeResult(Result):
    """What `exploration_outcome` answers."""

    #: next outcome 处理结果 (survey_outcome)
    survey_outcome: SurveyOutcome
    #: the report is archived and not given to the applicant 勘探报告存档，不再发至申请部门 (bool)
    report_withheld: bool


@face("JZ-AR-08", ExplorationOutcomeResult)
def exploration_outcome(
    *,
    relics_found: bool,
    excavated: Optional[bool] = None,
    in_situ: Optional[bool] = None,
) -> ExplorationOutcomeResult:
    """Outcome tree 勘探结果处理

    JZ-AR-08 · PREDICATE · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 11, 14
    锦政规〔2022〕4号第十一条、第十四条

    relics_found: relics found by the exploration 经考古勘探发现文物埋藏 (bool)
    excavated: excavation finished and reported 发掘结束且已出具考古发掘报告 (bool, default false)
    in_situ: protection in place needed 需要原址保护 (bool, default false)
    """
    return asked


class ExplorationCostResult(Result):
    """What `exploration_cost` answers."""

    #: who pays 费用承担方 (payer)
    payer: Payer
    #: 100 % of the cost 费用的100% (money, yuan 元)
    payment: Decimal


@face("JZ-AR-09", ExplorationCostResult)
def exploration_cost(
    *,
    cost_case: Union[CostCase, str],
    cost: Amount,
) -> ExplorationCostResult:
    """Cost bearer and tariff 费用承担

    JZ-AR-09 · EXTERNAL · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 2, 15, 17
    锦政规〔2022〕4号第二条、第十五条、第十七条

    cost_case: which case 费用情形 (cost_case)
    cost: cost by the tariff (1990 relics tariff, adjusted and reviewed) 按收费标准计算的费用（1990年文物收费标准，结合市场实际，经财政部门审评） (money, yuan 元, external 另行规定)
    """
    return asked


class ArchaeologyMeasuresInForceResult(Result):
    """What `archaeology_measures_in_force` answers."""

    #: the instrument is in force on date 文件在该日有效 (bool)
    in_force: bool
    #: first day in force 有效期首日 (date)
    valid_from: Day
    #: last day in force 有效期末日 (date)
    valid_to: Day


@face("JZ-AR-10", ArchaeologyMeasuresInForceResult)
def archaeology_measures_in_force(
    *,
    date: Day,
    published_on: Optional[Union[PublishedOn, str]] = None,
    term_end: Optional[Union[TermEnd, str]] = None,
) -> ArchaeologyMeasuresInForceResult:
    """Validity of two years 有效期两年

    JZ-AR-10 · EXACT · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 19
    锦政规〔2022〕4号第十九条

    date: day to test 待判断的日期 (date)
    published_on: reading 条文适用口径 (published_on, default signature)
        publication day of an instrument in force from publication 自发布（公布）之日起施行的文件以哪一天为发布日
        signature: the notice itself is dated and issued on the day of signature 通知本身以落款日期印发
    term_end: reading 条文适用口径 (term_end, default same_day)
        last day of a validity of N years 有效期N年的最后一日
        same_day: 民法典 art. 202: years end on the corresponding day; the city's extension decisions name it too 《民法典》第二百零二条：按年计算的，到期年的对应日为最后一日；市里的延期决定也写明对应日
    """
    return asked


class ExplorationReportContentsResult(Result):
    """What `exploration_report_contents` answers."""

    #: nothing is missing 材料齐全，无缺项 (bool)
    complete: bool
    #: what is missing 缺少的项目 (set of exploration_report_item)
    missing: Tuple[ExplorationReportItem, ...]


@face("JZ-AR-11", ExplorationReportContentsResult)
def exploration_report_contents(
    *,
    present: Words[ExplorationReportItem],
) -> ExplorationReportContentsResult:
    """Contents of an exploration report 考古勘探报告内容

    JZ-AR-11 · EXACT · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 12(2)
    锦政规〔2022〕4号第十二条第（二）项

    present: what the report contains 报告已包含的内容 (set of exploration_report_item)
    """
    return asked


class FieldWorkQualificationResult(Result):
    """What `field_work_qualification` answers."""

    #: the unit may do the work 该单位可以实施该项工作 (bool)
    qualified: bool


@face("JZ-AR-12", FieldWorkQualificationResult)
def field_work_qualification(
    *,
    field_work: Union[FieldWork, str],
    qualifications: Words[Qualification],
    qualified_for: Optional[Union[QualifiedFor, str]] = None,
) -> FieldWorkQualificationResult:
    """Qualification of the unit 单位资质

    JZ-AR-12 · PREDICATE · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 6
    锦政规〔2022〕4号第六条

    field_work: work to be done 拟开展的工作 (field_work)
    qualifications: qualifications that the unit holds 单位具有的资质 (set of qualification)
    qualified_for: reading 条文适用口径 (qualified_for, default its_own_work)
        what the provincial qualification for exploration allows 省级考古勘探资质可以从事的工作
        its_own_work: each is named after its work, and by the Cultural Relics Protection Law (文物保护法) the State admits those who excavate 两种资质各以其工作命名；《文物保护法》规定从事考古发掘的单位须经国家批准
    """
    return asked


class HousingResaleScopeResult(Result):
    """What `housing_resale_scope` answers."""

    #: the measures apply 适用本办法 (bool)
    applies: bool


@face("JZ-AH-01", HousingResaleScopeResult)
def housing_resale_scope(
    *,
    approved_on: Day,
    urban: bool,
    first_transfer: bool,
    date: Optional[Day] = None,
) -> HousingResaleScopeResult:
    """Scope 适用范围

    JZ-AH-01 · EXACT PREDICATE · 2022-09-03 … 2027-09-03
    锦政规〔2022〕5号 art. 2, 3
    锦政规〔2022〕5号第二条、第三条

    approved_on: day the housing was approved for construction (批准建设) 批准建设之日 (date)
    urban: in the urban area (市区) 位于市区内 (bool)
    first_transfer: first resale 首次上市转让 (bool)
    date: reference day 基准日 (date)
    """
    return asked


class ResaleBarResult(Result):
    """What `resale_bar` answers."""

    #: first day on which resale is allowed 可以上市转让的首日 (date)
    earliest: Day
    #: date is earliest or later date 不早于 earliest; only if date is given 仅在给出 date 时 (bool)
    may_sell: Optional[bool]


@face("JZ-AH-02", ResaleBarResult)
def resale_bar(
    *,
    title_ready: Day,
    date: Optional[Day] = None,
    full_term_day: Optional[Union[FullTermDay, str]] = None,
) -> ResaleBarResult:
    """Five-year resale bar 不满5年不得上市

    JZ-AH-02 · EXACT · 2022-09-03 … 2027-09-03
    锦政规〔2022〕5号 art. 6
    锦政规〔2022〕5号第六条

    title_ready: completion acceptance, when the title certificate can be had (not the contract); never reset 房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算 (date)
    date: day of the intended sale 拟上市转让之日 (date)
    full_term_day: reading 条文适用口径 (full_term_day, default anniversary)
        when the five years are full 满5年的时点
        anniversary: 民法典 art. 202: five years end on the corresponding day, on which they are no longer 不满5年 《民法典》第二百零二条：5年于到期年的对应日届满，该日已不属“不满5年”
    """
    return asked


class RepurchasePriceResult(Result):
    """What `repurchase_price` answers."""

    #: repurchase price 回购价格 (money, yuan 元)
    price: Decimal


@face("JZ-AH-03", RepurchasePriceResult)
def repurchase_price(
    *,
    original_price: Amount,
    depreciation: Amount,
    price_index: Amount,
    repurchase_form: Union[RepurchaseForm, str],
    rounding: Optional[Union[Rounding, str]] = None,
) -> RepurchasePriceResult:
    """Repurchase price before five years 回购

    JZ-AH-03 · EXTERNAL · 2022-09-03 … 2027-09-03
    锦政规〔2022〕5号 art. 6
    锦政规〔2022〕5号第六条

    original_price: original price 原价格 (money, yuan 元)
    depreciation: depreciation so far 累计折旧比例 (rate, %, external 另行规定)
    price_index: price level now against purchase, 108% = +8 % 现物价水平与购买时之比，108%即上涨8% (rate, %, external 另行规定)
    repurchase_form: how the two combine; the text gives no formula 折旧与物价水平的结合方式，文件没有规定公式 (repurchase_form, external 另行规定)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class LandGainResult(Result):
    """What `land_gain` answers."""

    #: amount due 应交纳的金额 (money, yuan 元)
    land_gain: Decimal
    #: full title after payment: only once the five years are full 交纳后取得完全产权（须已满5年） (bool)
    full_title: bool


@face("JZ-AH-04", LandGainResult)
def land_gain(
    *,
    date: Day,
    market_price: Amount,
    title_ready: Optional[Day] = None,
    full_term_day: Optional[Union[FullTermDay, str]] = None,
    title_route: Optional[Union[TitleRoute, str]] = None,
    already_paid: Optional[bool] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> LandGainResult:
    """Land gain and full title 土地收益金

    JZ-AH-04 · EXACT · 2022-09-03 … 2027-09-03
    锦政规〔2022〕5号 art. 7, 12
    锦政规〔2022〕5号第七条、第十二条

    date: day of payment 交纳之日 (date)
    market_price: assessed market price of ordinary housing there and then (not the contract price) 届时同地段普通商品住房市场转让价（经评估确认，不是合同价） (money, yuan 元, external 另行规定)
    title_ready: as JZ-AH-02; absent: the five years are taken as full 同 JZ-AH-02；未给出的，视为已满5年 (date)
    full_term_day: reading 条文适用口径 (full_term_day, default anniversary)
        when the five years are full 满5年的时点
        anniversary: 民法典 art. 202: five years end on the corresponding day, on which they are no longer 不满5年 《民法典》第二百零二条：5年于到期年的对应日届满，该日已不属“不满5年”
    title_route: resale, or full title without sale; the sum is the same 上市转让，或不转让仅取得完全产权；金额相同 (title_route, default resale)
    already_paid: the 1 % was already paid 已交纳1%的土地收益金或者政府政策性收益 (bool, default false)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class HousingPreemptionResult(Result):
    """What `housing_preemption` answers."""

    #: result 处理结果 (preemption)
    preemption: Preemption
    #: price of the sale to the government 政府回购价格; only if sold to the government and market_price is given 仅在政府回购且给出 market_price 时 (money, yuan 元)
    price: Optional[Decimal]


@face("JZ-AH-05", HousingPreemptionResult)
def housing_preemption(
    *,
    government_buys: bool,
    market_price: Optional[Amount] = None,
) -> HousingPreemptionResult:
    """Government pre-emption 政府优先回购

    JZ-AH-05 · PREDICATE · 2022-09-03 … 2027-09-03
    锦政规〔2022〕5号 art. 7
    锦政规〔2022〕5号第七条

    government_buys: the government uses its option on a flat offered after five years 政府优先回购满5年后转让的住房 (bool)
    market_price: price (not stated; by default the market price) 价格（文件未作规定，默认按市场转让价） (money, yuan 元, external 另行规定)
    """
    return asked


class ResaleApprovalResult(Result):
    """What `resale_approval` answers."""

    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]


@face("JZ-AH-06", ResaleApprovalResult)
def resale_approval(
    *,
    accepted: Day,
    done_on: Optional[Day] = None,
) -> ResaleApprovalResult:
    """Approval decision 上市转让核准期限

    JZ-AH-06 · EXACT · 2022-09-03 … 2027-09-03
    锦政规〔2022〕5号 art. 10(3)
    锦政规〔2022〕5号第十条第（三）项

    accepted: day the application was accepted 受理申请表之日 (date)
    done_on: day on which the act was done 实际办理日期 (date)
    """
    return asked


class LimitedTitleTransferResult(Result):
    """What `limited_title_transfer` answers."""

    #: the transfer is possible 可以办理产权转移 (bool)
    allowed: bool
    #: title stays limited for the new owner 转移后仍为有限产权 (bool)
    limited_title: bool
    #: first day of resale, unchanged 可以上市转让的首日（不变） (date)
    earliest: Day


@face("JZ-AH-07", LimitedTitleTransferResult)
def limited_title_transfer(
    *,
    transfer_reason: Union[TransferReason, str],
    title_ready: Day,
    date: Day,
    full_title: Optional[bool] = None,
    full_term_day: Optional[Union[FullTermDay, str]] = None,
) -> LimitedTitleTransferResult:
    """Inheritance and divorce 继承、离婚

    JZ-AH-07 · PREDICATE · 2022-09-03 … 2027-09-03
    锦政规〔2022〕5号 art. 11
    锦政规〔2022〕5号第十一条

    transfer_reason: reason 转移原因 (transfer_reason)
    title_ready: completion acceptance, when the title certificate can be had (not the contract); never reset 房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算 (date)
    date: day of transfer 产权转移之日 (date)
    full_title: full title was already bought out 已取得完全产权 (bool, default false)
    full_term_day: reading 条文适用口径 (full_term_day, default anniversary)
        when the five years are full 满5年的时点
        anniversary: 民法典 art. 202: five years end on the corresponding day, on which they are no longer 不满5年 《民法典》第二百零二条：5年于到期年的对应日届满，该日已不属“不满5年”
    """
    return asked


class SecondSubsidisedPurchaseResult(Result):
    """What `second_subsidised_purchase` answers."""

    #: may apply again 可以再申请购买 (bool)
    eligible: bool


@face("JZ-AH-08", SecondSubsidisedPurchaseResult)
def second_subsidised_purchase(
    *,
    resold: bool,
    full_title: Optional[bool] = None,
    title_bar: Optional[Union[TitleBar, str]] = None,
) -> SecondSubsidisedPurchaseResult:
    """No second subsidised purchase 不得再次申请购买

    JZ-AH-08 · PREDICATE · 2022-09-03 … 2027-09-03
    锦政规〔2022〕5号 art. 9
    锦政规〔2022〕5号第九条

    resold: the person has resold such a flat 本人已上市转让过经济适用住房 (bool)
    full_title: bought out full title without sale 不转让仅取得完全产权 (bool, default false)
    title_bar: reading 条文适用口径 (title_bar, default sale)
        what bars a second subsidised purchase 不得再申请购买保障性住房的情形
        sale: art. 9 bars after 上市转让, and art. 7 tells that from full title without sale 第九条限制的是“上市转让后”，第七条将其与不转让仅取得完全产权分开规定
    """
    return asked


class HousingResaleInForceResult(Result):
    """What `housing_resale_in_force` answers."""

    #: the instrument is in force on date 文件在该日有效 (bool)
    in_force: bool
    #: first day in force 有效期首日 (date)
    valid_from: Day
    #: last day in force 有效期末日 (date)
    valid_to: Day


@face("JZ-AH-09", HousingResaleInForceResult)
def housing_resale_in_force(
    *,
    date: Day,
    published_on: Optional[Union[PublishedOn, str]] = None,
    term_end: Optional[Union[TermEnd, str]] = None,
) -> HousingResaleInForceResult:
    """Validity of five years 有效期5年

    JZ-AH-09 · EXACT · 2022-09-03 … 2027-09-03
    锦政规〔2022〕5号 art. 14
    锦政规〔2022〕5号第十四条

    date: day to test 待判断的日期 (date)
    published_on: reading 条文适用口径 (published_on, default signature)
        publication day of an instrument in force from publication 自发布（公布）之日起施行的文件以哪一天为发布日
        signature: the notice itself is dated and issued on the day of signature 通知本身以落款日期印发
    term_end: reading 条文适用口径 (term_end, default same_day)
        last day of a validity of N years 有效期N年的最后一日
        same_day: 民法典 art. 202: years end on the corresponding day; the city's extension decisions name it too 《民法典》第二百零二条：按年计算的，到期年的对应日为最后一日；市里的延期决定也写明对应日
    """
    return asked


class OverQuotaFineResult(Result):
    """What `over_quota_fine` answers."""

    #: lower end 罚款下限 (money, yuan 元)
    fine_min: Decimal
    #: upper end 罚款上限 (money, yuan 元)
    fine_max: Decimal
    #: a fine may be imposed at all 可以罚款 (bool)
    fine_allowed: bool
    #: ok or violation 判定结果：符合（ok）或不符合（violation）; only if fine is given 仅在给出 fine 时 (finding)
    finding: Optional[Finding]


@face("JZ-GW-01", OverQuotaFineResult)
def over_quota_fine(
    *,
    fine: Optional[Amount] = None,
    date: Optional[Day] = None,
) -> OverQuotaFineResult:
    """Over-quota abstraction 擅自扩大取水指标、超限取水

    JZ-GW-01 · EXACT DISCRETIONARY · 2022-07-26 …
    锦政发〔2022〕13号 item 2 (provincial regulation art. 25)
    锦政发〔2022〕13号第二项（《辽宁省地下水资源保护条例》第二十五条）

    fine: proposed fine 拟罚款金额 (money, yuan 元)
    date: day of the violation 违法行为发生之日 (date)
    """
    return asked


class ResupplyFineResult(Result):
    """What `resupply_fine` answers."""

    #: lower end 罚款下限 (money, yuan 元)
    fine_min: Decimal
    #: upper end 罚款上限 (money, yuan 元)
    fine_max: Decimal
    #: a fine may be imposed at all 可以罚款 (bool)
    fine_allowed: bool
    #: ok or violation 判定结果：符合（ok）或不符合（violation）; only if fine is given 仅在给出 fine 时 (finding)
    finding: Optional[Finding]


@face("JZ-GW-02", ResupplyFineResult)
def resupply_fine(
    *,
    fine: Optional[Amount] = None,
    date: Optional[Day] = None,
) -> ResupplyFineResult:
    """Resupply or change of use 转供水、改变用途

    JZ-GW-02 · EXACT DISCRETIONARY · 2022-07-26 …
    锦政发〔2022〕13号 item 2 (provincial regulation art. 30)
    锦政发〔2022〕13号第二项（《辽宁省地下水资源保护条例》第三十条）

    fine: proposed fine 拟罚款金额 (money, yuan 元)
    date: day of the violation 违法行为发生之日 (date)
    """
    return asked


class MeteringFineResult(Result):
    """What `metering_fine` answers."""

    #: lower end 罚款下限 (money, yuan 元)
    fine_min: Decimal
    #: upper end 罚款上限 (money, yuan 元)
    fine_max: Decimal
    #: a fine may be imposed at all 可以罚款 (bool)
    fine_allowed: bool
    #: ok or violation 判定结果：符合（ok）或不符合（violation）; only if fine is given 仅在给出 fine 时 (finding)
    finding: Optional[Finding]


@face("JZ-GW-03", MeteringFineResult)
def metering_fine(
    *,
    fine: Optional[Amount] = None,
    overdue: bool,
    date: Optional[Day] = None,
) -> MeteringFineResult:
    """Metering device missing or faulty 计量设施

    JZ-GW-03 · EXACT DISCRETIONARY · 2022-07-26 …
    锦政发〔2022〕13号 item 2 (groundwater regulation art. 56)
    锦政发〔2022〕13号第二项（《地下水管理条例》第五十六条）

    fine: proposed fine 拟罚款金额 (money, yuan 元)
    overdue: the time limit set for repair, case by case, has passed 责令安装、更换或者修复的期限（个案确定）已过 (bool)
    date: day of the violation 违法行为发生之日 (date)
    """
    return asked


class UnlicensedAbstractionFineResult(Result):
    """What `unlicensed_abstraction_fine` answers."""

    #: lower end 罚款下限 (money, yuan 元)
    fine_min: Decimal
    #: upper end 罚款上限 (money, yuan 元)
    fine_max: Decimal
    #: a fine may be imposed at all 可以罚款 (bool)
    fine_allowed: bool
    #: ok or violation 判定结果：符合（ok）或不符合（violation）; only if fine is given 仅在给出 fine 时 (finding)
    finding: Optional[Finding]
    #: fine and arrears 罚款与应补交的水资源费合计; only if fine and fee_arrears are given 仅在给出 fine 和 fee_arrears 时 (money, yuan 元)
    total_due: Optional[Decimal]


@face("JZ-GW-04", UnlicensedAbstractionFineResult)
def unlicensed_abstraction_fine(
    *,
    fine: Optional[Amount] = None,
    fee_arrears: Optional[Amount] = None,
    date: Optional[Day] = None,
) -> UnlicensedAbstractionFineResult:
    """Unlicensed abstraction, misuse of emergency sources 未经批准开采

    JZ-GW-04 · EXACT DISCRETIONARY · 2022-07-26 …
    锦政发〔2022〕13号 item 3 (provincial regulation art. 27)
    锦政发〔2022〕13号第三项（《辽宁省地下水资源保护条例》第二十七条）

    fine: proposed fine 拟罚款金额 (money, yuan 元)
    fee_arrears: water-resource fee to be paid up 应补交的水资源费 (money, yuan 元, external 另行规定)
    date: day of the violation 违法行为发生之日 (date)
    """
    return asked


class WellSealingCostResult(Result):
    """What `well_sealing_cost` answers."""

    #: due from the violator 违法行为人应承担的费用 (money, yuan 元)
    payment: Decimal


@face("JZ-GW-05", WellSealingCostResult)
def well_sealing_cost(
    *,
    overdue: bool,
    cost: Optional[Amount] = None,
    date: Optional[Day] = None,
) -> WellSealingCostResult:
    """Sealing cost 封闭费用

    JZ-GW-05 · EXTERNAL · 2022-07-26 …
    锦政发〔2022〕13号 item 3 (provincial regulation art. 26)
    锦政发〔2022〕13号第三项（《辽宁省地下水资源保护条例》第二十六条）

    overdue: the sealing deadline, set elsewhere, passed and the authority sealed 未按规定期限（另行规定）封闭，已由水行政主管部门封闭 (bool)
    cost: actual cost 实际费用; needed if overdue overdue 为 true 时必填 (money, yuan 元, external 另行规定)
    date: reference day 基准日 (date)
    """
    return asked


class AbstractionLicenceRevocationResult(Result):
    """What `abstraction_licence_revocation` answers."""

    #: the licence may be revoked 可以吊销取水许可证 (bool)
    revocable: bool
    #: a fine may be imposed 可以罚款 (bool)
    fine_allowed: bool


@face("JZ-GW-06", AbstractionLicenceRevocationResult)
def abstraction_licence_revocation(
    *,
    water_violation: Union[WaterViolation, str],
    serious: bool,
    corrected_in_time: Optional[bool] = None,
    revocation: Optional[Union[Revocation, str]] = None,
    date: Optional[Day] = None,
) -> AbstractionLicenceRevocationResult:
    """Licence revocation 吊销取水许可证

    JZ-GW-06 · DISCRETIONARY PREDICATE · 2022-07-26 …
    锦政发〔2022〕13号 item 2
    锦政发〔2022〕13号第二项

    water_violation: violation 违法行为 (water_violation)
    serious: 情节严重, asserted by the caller 情节严重（由使用者认定） (bool)
    corrected_in_time: metering device put right in time 计量设施已按期安装、更换或者修复 (bool, default false)
    revocation: reading 条文适用口径 (revocation, default in_addition)
        licence revocation and fine 吊销取水许可证与罚款的关系
        in_addition: the text goes on from the fine to 情节严重的 and takes nothing of it back 文件在罚款之后接着规定“情节严重的”，并未免除罚款
    date: reference day 基准日 (date)
    """
    return asked


class GroundwaterStatusResult(Result):
    """What `groundwater_status` answers."""

    #: status under the notice 依通告认定的状态 (water_status)
    water_status: WaterStatus


@face("JZ-GW-07", GroundwaterStatusResult)
def groundwater_status(
    *,
    in_planning_area: bool,
    approved: bool,
    date: Optional[Day] = None,
) -> GroundwaterStatusResult:
    """Prior approval and territory 批准与范围

    JZ-GW-07 · PREDICATE · 2022-07-26 …
    锦政发〔2022〕13号 item 1
    锦政发〔2022〕13号第一项

    in_planning_area: in the city planning area 位于城市规划区内 (bool)
    approved: approved by the local water authority 已经属地水行政主管部门批准 (bool)
    date: reference day 基准日 (date)
    """
    return asked


class DeductibleFloorResult(Result):
    """What `deductible_floor` answers."""

    #: least deductible 起付标准下限 (money, yuan 元)
    floor_amount: Decimal
    #: ok or warning 判定结果：ok 或 warning (finding)
    finding: Finding


@face("JZ-OP-01", DeductibleFloorResult)
def deductible_floor(
    *,
    deductible: Amount,
) -> DeductibleFloorResult:
    """Annual outpatient deductible 起付标准

    JZ-OP-01 · FLOOR PRINCIPLE EXTERNAL · 2022-12-01 …
    锦政办发〔2022〕14号 三(一)1
    锦政办发〔2022〕14号第三部分第（一）项第1点

    deductible: deductible of the policy table, per tier and status 政策表规定的起付标准（按机构等级和人员类别） (money, yuan 元, external 另行规定)
    """
    return asked


class RateFloorResult(Result):
    """What `rate_floor` answers."""

    #: least rate 支付比例下限 (rate, %)
    floor_rate: Decimal
    #: ok, violation (hard floor) or warning (soft) 判定结果：ok、violation（硬性下限）或 warning（原则性要求） (finding)
    finding: Finding


@face("JZ-OP-02", RateFloorResult)
def rate_floor(
    *,
    rate: Amount,
    principle_scope: Optional[Union[PrincipleScope, str]] = None,
) -> RateFloorResult:
    """Reimbursement rate 支付比例

    JZ-OP-02 · FLOOR EXTERNAL · 2022-12-01 …
    锦政办发〔2022〕14号 三(一)1
    锦政办发〔2022〕14号第三部分第（一）项第1点

    rate: rate of the policy table 政策表规定的支付比例 (rate, %, external 另行规定)
    principle_scope: reading 条文适用口径 (principle_scope, default deductible)
        how far 原则上 reaches in the outpatient floors 门诊最低标准中“原则上”的适用范围
        deductible: the word stands before the deductible alone “原则上”只写在起付标准之后
    """
    return asked


class CapFloorResult(Result):
    """What `cap_floor` answers."""

    #: least annual cap 年度最高支付限额下限 (money, yuan 元)
    floor_amount: Decimal
    #: ok, violation (hard floor) or warning (soft) 判定结果：ok、violation（硬性下限）或 warning（原则性要求） (finding)
    finding: Finding
    #: cap of the year of date date 所在年度的限额; only if date is given 仅在给出 date 时 (money, yuan 元)
    cap_for_year: Optional[Decimal]


@face("JZ-OP-03", CapFloorResult)
def cap_floor(
    *,
    annual_cap: Amount,
    date: Optional[Day] = None,
    principle_scope: Optional[Union[PrincipleScope, str]] = None,
    first_year: Optional[Union[FirstYear, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> CapFloorResult:
    """Annual cap 年度最高支付限额

    JZ-OP-03 · FLOOR EXTERNAL · 2022-12-01 …
    锦政办发〔2022〕14号 三(一)1, 2
    锦政办发〔2022〕14号第三部分第（一）项第1点、第2点

    annual_cap: annual cap of the policy table 政策表规定的年度最高支付限额 (money, yuan 元, external 另行规定)
    date: day of service 就医日期 (date)
    principle_scope: reading 条文适用口径 (principle_scope, default deductible)
        how far 原则上 reaches in the outpatient floors 门诊最低标准中“原则上”的适用范围
        deductible: the word stands before the deductible alone “原则上”只写在起付标准之后
    first_year: reading 条文适用口径 (first_year, default full)
        the outpatient cap of 2022, with one month in force 2022年仅施行一个月，门诊限额如何确定
        full: the text sets a cap a year and no share of it 文件按年度规定限额，没有按月折算的规定
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class OutpatientPoolingResult(Result):
    """What `outpatient_pooling` answers."""

    #: payable portion of this visit 本次起付标准以上、可按比例支付的费用 (money, yuan 元)
    portion: Decimal
    #: rate used 适用的支付比例 (rate, %)
    rate_applied: Decimal
    #: fund payment 统筹基金支付金额 (money, yuan 元)
    payment: Decimal
    #: in_scope_cost - payment 个人负担金额（in_scope_cost - payment） (money, yuan 元)
    self_pay: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    cost_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    portion_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    paid_after: Decimal
    #: cap used 适用的年度限额 (money, yuan 元)
    cap_for_year: Decimal
    #: cap left after this visit 本次就医后年度限额剩余 (money, yuan 元)
    remaining_cap: Decimal
    #: floor_baseline if none of deductible, rate and annual_cap was supplied deductible、rate、annual_cap 均未给出时为 floor_baseline (parameter_basis)
    parameter_basis: ParameterBasis


@face("JZ-OP-04", OutpatientPoolingResult)
def outpatient_pooling(
    *,
    date: Day,
    in_scope_cost: Amount,
    designated: Optional[bool] = None,
    cost_before: Optional[Amount] = None,
    paid_before: Optional[Amount] = None,
    portion_before: Optional[Amount] = None,
    deductible: Optional[Amount] = None,
    rate: Optional[Amount] = None,
    annual_cap: Optional[Amount] = None,
    limit_on: Optional[Union[LimitOn, str]] = None,
    first_year: Optional[Union[FirstYear, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> OutpatientPoolingResult:
    """Settle one outpatient visit (pooling) 普通门诊统筹结算

    JZ-OP-04 · FLOOR · 2022-12-01 …
    锦政办发〔2022〕14号 三(一)1
    锦政办发〔2022〕14号第三部分第（一）项第1点

    date: day of service 就医日期 (date)
    in_scope_cost: policy-scope cost of this visit 本次就医的政策范围内费用 (money, yuan 元)
    designated: designated institution 定点医药机构 (bool, default true)
    cost_before: policy-scope outpatient cost of the year before this visit 本年度本次就医前累计的政策范围内门诊费用 (money, yuan 元, default 0.00)
    paid_before: pooling payments of the year before this visit 本年度本次就医前累计的门诊统筹支付金额 (money, yuan 元, default 0.00)
    portion_before: payable portions of the year before this visit (used with limit_on=costs) 本年度本次就医前累计的起付标准以上费用（limit_on=costs 时使用） (money, yuan 元, default 0.00)
    deductible: annual deductible; absent: its floor 年度起付标准；未给出时取最低标准 (money, yuan 元, external 另行规定)
    rate: rate; absent: its floor 支付比例；未给出时取最低标准 (rate, %, external 另行规定)
    annual_cap: annual cap; absent: its floor 年度最高支付限额；未给出时取最低标准 (money, yuan 元, external 另行规定)
    limit_on: reading 条文适用口径 (limit_on, default payments)
        what the outpatient annual limit caps 门诊年度限额限制的对象
        payments: 支付限额 is a limit of payments “支付限额”是对支付金额的限制
    first_year: reading 条文适用口径 (first_year, default full)
        the outpatient cap of 2022, with one month in force 2022年仅施行一个月，门诊限额如何确定
        full: the text sets a cap a year and no share of it 文件按年度规定限额，没有按月折算的规定
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class BenefitCombinationResult(Result):
    """What `benefit_combination` answers."""

    #: unchanged 保持不变 (money, yuan 元)
    fund_cap_used_after: Decimal
    #: nothing is carried into 大额医疗补助 不纳入职工大额医疗补助 (money, yuan 元)
    large_aid_base: Decimal
    #: both benefits may be drawn 可同时享受两项待遇 (bool)
    both_allowed: bool


@face("JZ-OP-05", BenefitCombinationResult)
def benefit_combination(
    *,
    pooling_payment: Amount,
    fund_cap_used: Amount,
    chronic_patient: Optional[bool] = None,
    same_bill: Optional[bool] = None,
) -> BenefitCombinationResult:
    """Benefit combination and separate ledger 同时享受、单独核算

    JZ-OP-05 · PREDICATE · 2022-12-01 …
    锦政办发〔2022〕14号 三(一)2, 三(二)
    锦政办发〔2022〕14号第三部分第（一）项第2点、第三部分第（二）项

    pooling_payment: payment of JZ-OP-04 JZ-OP-04 的支付金额 (money, yuan 元)
    fund_cap_used: use of the fund's yearly cap before 此前已占用的统筹基金年度最高支付限额 (money, yuan 元)
    chronic_patient: also draws 门诊慢特病 同时享受门诊慢特病待遇 (bool, default false)
    same_bill: the same bill is claimed under both 同一费用在两项待遇下申报 (bool, default false)
    """
    return asked


class EmployeeAccountCreditResult(Result):
    """What `employee_account_credit` answers."""

    #: credit of one month 每月计入个人账户的金额 (money, yuan 元)
    monthly_credit: Decimal
    #: monthly_credit * months 计入合计（monthly_credit * months） (money, yuan 元)
    credit: Decimal


@face("JZ-OP-06", EmployeeAccountCreditResult)
def employee_account_credit(
    *,
    date: Day,
    contribution_base: Amount,
    account_mode: Union[AccountMode, str],
    months: Optional[int] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> EmployeeAccountCreditResult:
    """Account credit, employed 在职个人账户计入

    JZ-OP-06 · EXACT EXTERNAL · 2022-12-01 …
    锦政办发〔2022〕14号 三(四)1
    锦政办发〔2022〕14号第三部分第（四）项第1点

    date: month of the credit, any day 计入月份（填当月任意一天） (date)
    contribution_base: monthly contribution base 缴费基数 月缴费基数 (money, yuan 元, external 另行规定)
    account_mode: with a personal account, or pool only 统账结合或单建统筹 (account_mode)
    months: months 月数 (int, months 月, default 1)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class RetireeAccountCreditResult(Result):
    """What `retiree_account_credit` answers."""

    #: credit of one month 每月计入个人账户的金额 (money, yuan 元)
    monthly_credit: Decimal
    #: monthly_credit * months 计入合计（monthly_credit * months） (money, yuan 元)
    credit: Decimal
    #: average monthly pension that the fixed sum is 2 % of (information) 定额按其2%确定的基本养老金月平均水平（供参考） (money, yuan 元)
    implied_average_pension: Decimal


@face("JZ-OP-07", RetireeAccountCreditResult)
def retiree_account_credit(
    *,
    date: Day,
    account_mode: Union[AccountMode, str],
    months: Optional[int] = None,
) -> RetireeAccountCreditResult:
    """Account credit, retiree 退休个人账户划入

    JZ-OP-07 · EXACT · 2022-12-01 …
    锦政办发〔2022〕14号 三(四)1
    锦政办发〔2022〕14号第三部分第（四）项第1点

    date: month of the credit, any day 计入月份（填当月任意一天） (date)
    account_mode: with a personal account, or pool only 统账结合或单建统筹 (account_mode)
    months: months as retiree 退休月数 (int, months 月, default 1)
    """
    return asked


class FlexibleWorkerContributionResult(Result):
    """What `flexible_worker_contribution` answers."""

    #: monthly contribution 每月缴费金额 (money, yuan 元)
    contribution: Decimal
    #: part credited to the account 计入个人账户的部分 (money, yuan 元)
    account_credit: Decimal
    #: part for the pool 计入统筹基金的部分 (money, yuan 元)
    to_pool: Decimal


@face("JZ-OP-08", FlexibleWorkerContributionResult)
def flexible_worker_contribution(
    *,
    date: Day,
    average_wage: Amount,
    account_mode: Union[AccountMode, str],
    contribution_base: Optional[Amount] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> FlexibleWorkerContributionResult:
    """Flexible-worker contribution 灵活就业缴费

    JZ-OP-08 · EXACT EXTERNAL · 2022-12-01 …
    锦政办发〔2022〕14号 三(四)3
    锦政办发〔2022〕14号第三部分第（四）项第3点

    date: month, any day 缴费月份（填当月任意一天） (date)
    average_wage: last year's average monthly wage of the city's urban units 上年度全市全口径城镇单位就业人员月平均工资 (money, yuan 元, external 另行规定)
    account_mode: with a personal account, or pool only 统账结合或单建统筹 (account_mode)
    contribution_base: account base; absent: average_wage 个人账户缴费基数；未给出时取 average_wage (money, yuan 元, external 另行规定)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class PoolOnlyRetireeCreditResult(Result):
    """What `pool_only_retiree_credit` answers."""

    #: credit of that period 该期的划入金额 (money, yuan 元)
    credit: Decimal


@face("JZ-OP-09", PoolOnlyRetireeCreditResult)
def pool_only_retiree_credit(
    *,
    date: Day,
    retired: bool,
    large_aid_contribution: Optional[Amount] = None,
) -> PoolOnlyRetireeCreditResult:
    """Pool-only retiree credit 单建统筹退休划入

    JZ-OP-09 · EXTERNAL · 2022-12-01 …
    锦政办发〔2022〕14号 三(四)3
    锦政办发〔2022〕14号第三部分第（四）项第3点

    date: day of the credit 划入日期 (date)
    retired: retired 已退休 (bool)
    large_aid_contribution: personal contribution to 大额医疗补助 for one period 一期职工大额医疗补助个人缴费; needed if retired retired 为 true 时必填 (money, yuan 元, external 另行规定)
    """
    return asked


class AccountUseResult(Result):
    """What `account_use` answers."""

    #: the account may pay 可以使用个人账户支付 (bool)
    allowed: bool


@face("JZ-OP-10", AccountUseResult)
def account_use(
    *,
    relation: Union[Relation, str],
    expense: Union[Expense, str],
    designated: Optional[bool] = None,
    state_permits: Optional[bool] = None,
    premium_in_force: Optional[bool] = None,
) -> AccountUseResult:
    """Use of the personal account 个人账户使用

    JZ-OP-10 · PREDICATE · 2022-12-01 …
    锦政办发〔2022〕14号 三(四)2
    锦政办发〔2022〕14号第三部分第（四）项第2点

    relation: whose expense 费用所属人与本人的关系 (relation)
    expense: kind of expense 费用种类 (expense)
    designated: designated institution or pharmacy 定点医疗机构或定点零售药店 (bool, default true)
    state_permits: State policy permits this public-health expense 国家政策允许的公共卫生费用 (bool, default false)
    premium_in_force: the announced family-premium use has been put in force 家庭成员参保缴费的使用办法已施行 (bool, default false, external 另行规定)
    """
    return asked


class OutpatientPoolingInForceResult(Result):
    """What `outpatient_pooling_in_force` answers."""

    #: the instrument is in force on date 文件在该日有效 (bool)
    in_force: bool
    #: first day in force 有效期首日 (date)
    valid_from: Day


@face("JZ-OP-11", OutpatientPoolingInForceResult)
def outpatient_pooling_in_force(
    *,
    date: Day,
) -> OutpatientPoolingInForceResult:
    """Effective date 实施日期

    JZ-OP-11 · EXACT · 2022-12-01 …
    锦政办发〔2022〕14号 last line
    锦政办发〔2022〕14号末段

    date: day to test 待判断的日期 (date)
    """
    return asked


class PoolingScheduleOrderResult(Result):
    """What `pooling_schedule_order` answers."""

    #: ok or violation 判定结果：ok 或 violation (finding)
    finding: Finding
    #: where the order is broken 不符合倾斜要求之处 (set of schedule_order)
    broken: Tuple[ScheduleOrder, ...]


@face("JZ-OP-12", PoolingScheduleOrderResult)
def pooling_schedule_order(
    *,
    primary_rate: Amount,
    secondary_rate: Amount,
    tertiary_rate: Amount,
    retired_primary_rate: Amount,
    retired_secondary_rate: Amount,
    retired_tertiary_rate: Amount,
    primary_deductible: Optional[Amount] = None,
    secondary_deductible: Optional[Amount] = None,
    tertiary_deductible: Optional[Amount] = None,
    retired_primary_deductible: Optional[Amount] = None,
    retired_secondary_deductible: Optional[Amount] = None,
    retired_tertiary_deductible: Optional[Amount] = None,
    annual_cap: Optional[Amount] = None,
    retired_annual_cap: Optional[Amount] = None,
) -> PoolingScheduleOrderResult:
    """Order that a schedule must keep 待遇向基层和退休人员倾斜

    JZ-OP-12 · PRINCIPLE EXTERNAL · 2022-12-01 …
    锦政办发〔2022〕14号 三(一)1
    锦政办发〔2022〕14号第三部分第（一）项第1点

    primary_rate: employees, primary level 在职职工，基层医疗机构 (rate, %, external 另行规定)
    secondary_rate: employees, secondary level 在职职工，二级医疗机构 (rate, %, external 另行规定)
    tertiary_rate: employees, tertiary level 在职职工，三级医疗机构 (rate, %, external 另行规定)
    retired_primary_rate: retirees, primary level 退休人员，基层医疗机构 (rate, %, external 另行规定)
    retired_secondary_rate: retirees, secondary level 退休人员，二级医疗机构 (rate, %, external 另行规定)
    retired_tertiary_rate: retirees, tertiary level 退休人员，三级医疗机构 (rate, %, external 另行规定)
    primary_deductible: employees, primary level 在职职工，基层医疗机构 (money, yuan 元, external 另行规定)
    secondary_deductible: employees, secondary level 在职职工，二级医疗机构 (money, yuan 元, external 另行规定)
    tertiary_deductible: employees, tertiary level 在职职工，三级医疗机构 (money, yuan 元, external 另行规定)
    retired_primary_deductible: retirees, primary level 退休人员，基层医疗机构 (money, yuan 元, external 另行规定)
    retired_secondary_deductible: retirees, secondary level 退休人员，二级医疗机构 (money, yuan 元, external 另行规定)
    retired_tertiary_deductible: retirees, tertiary level 退休人员，三级医疗机构 (money, yuan 元, external 另行规定)
    annual_cap: employees 在职职工 (money, yuan 元, external 另行规定)
    retired_annual_cap: retirees 退休人员 (money, yuan 元, external 另行规定)
    """
    return asked


class AidCategoryResult(Result):
    """What `aid_category` answers."""

    #: category used for basic and tilt aid 据以计算基本救助和倾斜救助的救助对象类别 (category)
    category: Category
    #: category is not none 属于救助对象（类别不为 none） (bool)
    eligible: bool
    #: a monitoring group is among the identities; its aid parameters are external (JZ-MA-09) 身份中有监测对象，其救助标准另行规定（JZ-MA-09） (bool)
    external_group: bool


@face("JZ-MA-01", AidCategoryResult)
def aid_category(
    *,
    recipients: Words[Recipient],
    criteria_issued: Optional[bool] = None,
) -> AidCategoryResult:
    """Categories and multiple identity 救助对象、就高不重复

    JZ-MA-01 · PREDICATE · 2023-01-01 …
    锦政办发〔2022〕16号 三(二)
    锦政办发〔2022〕16号第三部分第（二）项

    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    criteria_issued: the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算 (bool, default false, external 另行规定)
    """
    return asked


class PremiumSubsidyResult(Result):
    """What `premium_subsidy` answers."""

    #: premium paid by the aid fund 医疗救助基金资助的个人缴费金额 (money, yuan 元)
    subsidy: Decimal
    #: share of the premium 资助占个人缴费的比例; absent for a fixed sum 定额资助时不列 (rate, %)
    share: Optional[Decimal]


@face("JZ-MA-02", PremiumSubsidyResult)
def premium_subsidy(
    *,
    date: Day,
    recipients: Words[Recipient],
    premium: Optional[Amount] = None,
    transition: Optional[bool] = None,
    fixed_subsidy: Optional[Amount] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> PremiumSubsidyResult:
    """Premium subsidy 资助参保

    JZ-MA-02 · EXACT EXTERNAL · 2023-01-01 …
    锦政办发〔2022〕16号 三(三)
    锦政办发〔2022〕16号第三部分第（三）项

    date: reference day 基准日 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    premium: personal premium of the residents' insurance 城乡居民基本医保个人缴费标准; needed if an identity is subsidised 有资助参保身份时必填 (money, yuan 元, external 另行规定)
    transition: inside the consolidation transition period 处于巩固脱贫攻坚成果过渡期内; needed for relapsed_poor, subsistence, monitored relapsed_poor、subsistence、monitored 必填 (bool, external 另行规定)
    fixed_subsidy: fixed sum after the transition period 过渡期后的定额资助标准; needed for them if not transition 上述身份在 transition 为 false 时必填 (money, yuan 元, external 另行规定)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class CriticalIllnessPaymentResult(Result):
    """What `critical_illness_payment` answers."""

    #: rate used 适用的支付比例 (rate, %)
    rate_applied: Decimal
    #: insurance payment 大病保险支付金额 (money, yuan 元)
    payment: Decimal


@face("JZ-MA-03", CriticalIllnessPaymentResult)
def critical_illness_payment(
    *,
    date: Day,
    recipients: Words[Recipient],
    payable_base: Amount,
    base_rate: Optional[Amount] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> CriticalIllnessPaymentResult:
    """Critical-illness insurance rate 大病保险支付比例

    JZ-MA-03 · EXACT EXTERNAL · 2023-01-01 …
    锦政办发〔2022〕16号 三(四)
    锦政办发〔2022〕16号第三部分第（四）项

    date: day of service 就医日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    payable_base: cost payable by critical-illness insurance, after its deductible and within its cap 大病保险起付线以上、可由大病保险支付的费用 (money, yuan 元, external 另行规定)
    base_rate: general rate (the text only says that 70 % is raised to 75 %) 一般支付比例（文件只写明由70%提高至75%） (rate, %, default 70%)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class CoveredCostResult(Result):
    """What `covered_cost` answers."""

    #: the cost counts for aid 属于救助费用范围 (bool)
    counted: bool
    #: amount that enters the aid base 纳入救助范围的个人自付费用 (money, yuan 元)
    self_pay: Decimal


@face("JZ-MA-04", CoveredCostResult)
def covered_cost(
    *,
    cost_kind: Union[CostKind, str],
    in_scope_cost: Amount,
    insurance_paid: Optional[Amount] = None,
    designated: Optional[bool] = None,
    other_place: Optional[bool] = None,
    other_place_ok: Optional[bool] = None,
    plain_outpatient: Optional[Union[PlainOutpatient, str]] = None,
) -> CoveredCostResult:
    """Covered costs (aid base) 救助费用范围

    JZ-MA-04 · PREDICATE · 2023-01-01 …
    锦政办发〔2022〕16号 三(五)1, 三(八)2
    锦政办发〔2022〕16号第三部分第（五）项第1点、第三部分第（八）项第2点

    cost_kind: kind of cost 费用种类 (cost_kind)
    in_scope_cost: policy-scope cost (out-of-scope cost is never passed in) 政策范围内费用（不含政策范围外费用） (money, yuan 元)
    insurance_paid: paid by basic and critical-illness insurance 基本医保、大病保险已支付金额 (money, yuan 元, default 0.00)
    designated: designated institution 定点医药机构 (bool, default true)
    other_place: care in another place 异地就医 (bool, default false)
    other_place_ok: meets the city's other-place rules 符合市异地就医规定; needed if other_place other_place 为 true 时必填 (bool, external 另行规定)
    plain_outpatient: reading 条文适用口径 (plain_outpatient, default excluded)
        whether ordinary outpatient visits are aid cost in Jinzhou 锦州普通门诊费用是否属于救助费用
        excluded: the text lists hospital, long-term outpatient and drug costs, no others 文件只列举住院、长期门诊治疗和药品费用，未列其他
    """
    return asked


class BasicAidResult(Result):
    """What `basic_aid` answers."""

    #: category used 据以计算的救助对象类别 (category)
    category: Category
    #: payable portion of this claim 本次起付标准以上、可按比例救助的费用 (money, yuan 元)
    basic_portion: Decimal
    #: rate 救助比例 (rate, %)
    rate_applied: Decimal
    #: basic aid 基本救助金额 (money, yuan 元)
    basic_aid: Decimal
    #: self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid） (money, yuan 元)
    residual: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    self_pay_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    basic_paid_after: Decimal
    #: basic cap left 基本救助年度限额剩余 (money, yuan 元)
    remaining_cap: Decimal


@face("JZ-MA-05", BasicAidResult)
def basic_aid(
    *,
    date: Day,
    recipients: Words[Recipient],
    criteria_issued: Optional[bool] = None,
    self_pay: Amount,
    self_pay_before: Optional[Amount] = None,
    basic_paid_before: Optional[Amount] = None,
    deductible_basis: Optional[Union[DeductibleBasis, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> BasicAidResult:
    """Basic aid for one claim 基本救助

    JZ-MA-05 · EXACT · 2023-01-01 …
    锦政办发〔2022〕16号 三(五)2
    锦政办发〔2022〕16号第三部分第（五）项第2点

    date: day of service 就医日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    criteria_issued: the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算 (bool, default false, external 另行规定)
    self_pay: aid base of this claim (JZ-MA-04) 本次纳入救助范围的个人自付费用（JZ-MA-04） (money, yuan 元)
    self_pay_before: aid base of the year before this claim 本年度此前累计纳入救助范围的个人自付费用 (money, yuan 元, default 0.00)
    basic_paid_before: basic aid of the year paid before this claim 本年度此前已支付的基本救助金额 (money, yuan 元, default 0.00)
    deductible_basis: reading 条文适用口径 (deductible_basis, default annual)
        whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次
        annual: the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual 三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class TiltAidResult(Result):
    """What `tilt_aid` answers."""

    #: category used 据以计算的救助对象类别 (category)
    category: Category
    #: tilt aid is open 符合倾斜救助条件 (bool)
    triggered: bool
    #: excess tilted by this claim 本次按比例给予倾斜救助的起付标准以上部分 (money, yuan 元)
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


@face("JZ-MA-06", TiltAidResult)
def tilt_aid(
    *,
    date: Day,
    recipients: Words[Recipient],
    criteria_issued: Optional[bool] = None,
    residual: Amount,
    residual_before: Optional[Amount] = None,
    tilted_before: Optional[Amount] = None,
    tilt_paid_before: Optional[Amount] = None,
    tilt_trigger: Optional[Union[TiltTrigger, str]] = None,
    identity_change: Optional[Union[IdentityChange, str]] = None,
    basic_paid: Optional[Amount] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> TiltAidResult:
    """Tilt aid for one claim 倾斜救助

    JZ-MA-06 · EXACT · 2023-01-01 …
    锦政办发〔2022〕16号 三(五)2
    锦政办发〔2022〕16号第三部分第（五）项第2点

    date: day of service 就医日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    criteria_issued: the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算 (bool, default false, external 另行规定)
    residual: policy-scope self-pay of this claim left after basic aid actually paid 本次实际支付基本救助后剩余的政策范围内个人自付费用 (money, yuan 元)
    residual_before: tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助） (money, yuan 元, default 0.00)
    tilted_before: part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 (money, yuan 元, default 0.00)
    tilt_paid_before: tilt aid of the year paid before 本年度此前已支付的倾斜救助金额 (money, yuan 元, default 0.00)
    tilt_trigger: reading 条文适用口径 (tilt_trigger, default always)
        what opens tilt aid in Jinzhou 锦州倾斜救助的启动条件
        always: the text asks for a heavy burden after basic aid, not for a used-up cap 文件要求的是基本救助后个人负担仍然较重，并未要求限额用完
    identity_change: reading 条文适用口径 (identity_change, default prospective)
        tilt aid in Jinzhou after a change of identity inside the year 锦州年度内身份变更后倾斜救助的计算
        prospective: aid follows the identity that is recognised at the time; the only aid of the plan that looks back is 三(六)2 救助按当时认定的身份给予；方案中唯一向前追溯的救助是第三部分第（六）项第2点
    basic_paid: basic aid of the year including this claim 本年度含本次在内的基本救助金额; needed with tilt_trigger=after_basic_cap tilt_trigger=after_basic_cap 时必填 (money, yuan 元)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class MedicalAidResult(Result):
    """What `medical_aid` answers."""

    #: category used 据以计算的救助对象类别 (category)
    category: Category
    #: payable portion of this claim 本次起付标准以上、可按比例救助的费用 (money, yuan 元)
    basic_portion: Decimal
    #: basic aid 基本救助金额 (money, yuan 元)
    basic_aid: Decimal
    #: self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid） (money, yuan 元)
    residual: Decimal
    #: tilt aid is open 符合倾斜救助条件 (bool)
    triggered: bool
    #: excess tilted by this claim 本次按比例给予倾斜救助的起付标准以上部分 (money, yuan 元)
    tilt_portion: Decimal
    #: tilt aid 倾斜救助金额 (money, yuan 元)
    tilt_aid: Decimal
    #: basic_aid + tilt_aid 救助合计（basic_aid + tilt_aid） (money, yuan 元)
    total_aid: Decimal
    #: self_pay - total_aid; negative only when a catch-up pays for earlier bills (year_recomputed, after_basic_cap) 个人负担金额（self_pay - total_aid）；仅在本次补付以前费用的救助时为负数（year_recomputed、after_basic_cap） (money, yuan 元)
    patient_pays: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    self_pay_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    basic_paid_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    residual_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    tilted_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    tilt_paid_after: Decimal
    #: a monitoring group is among the identities, its external parameters may be better 身份中有监测对象，其另行规定的标准可能更优 (bool)
    external_group: bool


@face("JZ-MA-07", MedicalAidResult)
def medical_aid(
    *,
    date: Day,
    recipients: Words[Recipient],
    criteria_issued: Optional[bool] = None,
    self_pay: Amount,
    self_pay_before: Optional[Amount] = None,
    basic_paid_before: Optional[Amount] = None,
    residual_before: Optional[Amount] = None,
    tilted_before: Optional[Amount] = None,
    tilt_paid_before: Optional[Amount] = None,
    deductible_basis: Optional[Union[DeductibleBasis, str]] = None,
    tilt_trigger: Optional[Union[TiltTrigger, str]] = None,
    identity_change: Optional[Union[IdentityChange, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> MedicalAidResult:
    """Settle one claim (aid pipeline) 先保险后救助结算

    JZ-MA-07 · EXACT · 2023-01-01 …
    锦政办发〔2022〕16号 三(四), (五)
    锦政办发〔2022〕16号第三部分第（四）项、第（五）项

    date: day of service 就医日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    criteria_issued: the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算 (bool, default false, external 另行规定)
    self_pay: aid base of this claim after insurance (JZ-MA-04) 本次医保支付后纳入救助范围的个人自付费用（JZ-MA-04） (money, yuan 元)
    self_pay_before: aid base of the year before this claim 本年度此前累计纳入救助范围的个人自付费用 (money, yuan 元, default 0.00)
    basic_paid_before: basic aid of the year paid before this claim 本年度此前已支付的基本救助金额 (money, yuan 元, default 0.00)
    residual_before: tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助） (money, yuan 元, default 0.00)
    tilted_before: part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 (money, yuan 元, default 0.00)
    tilt_paid_before: tilt aid of the year paid before 本年度此前已支付的倾斜救助金额 (money, yuan 元, default 0.00)
    deductible_basis: reading 条文适用口径 (deductible_basis, default annual)
        whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次
        annual: the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual 三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额
    tilt_trigger: reading 条文适用口径 (tilt_trigger, default always)
        what opens tilt aid in Jinzhou 锦州倾斜救助的启动条件
        always: the text asks for a heavy burden after basic aid, not for a used-up cap 文件要求的是基本救助后个人负担仍然较重，并未要求限额用完
    identity_change: reading 条文适用口径 (identity_change, default prospective)
        tilt aid in Jinzhou after a change of identity inside the year 锦州年度内身份变更后倾斜救助的计算
        prospective: aid follows the identity that is recognised at the time; the only aid of the plan that looks back is 三(六)2 救助按当时认定的身份给予；方案中唯一向前追溯的救助是第三部分第（六）项第2点
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class BedDayQuotaResult(Result):
    """What `bed_day_quota` answers."""

    #: covered by the quota 属于按病床日定额救助的对象 (bool)
    eligible: bool
    #: aid 救助金额 (money, yuan 元)
    quota_aid: Decimal
    #: policy-scope share of the patient 患者个人负担的政策范围内费用 (money, yuan 元)
    patient_pays: Decimal
    #: borne by the hospital 由定点医疗机构承担的费用 (money, yuan 元)
    hospital_pays: Decimal
    #: accumulator; changed only under quota_cap=shared 年度累计数；仅在 quota_cap=shared 时变动 (money, yuan 元)
    basic_paid_after: Decimal


@face("JZ-MA-08", BedDayQuotaResult)
def bed_day_quota(
    *,
    date: Day,
    recipients: Words[Recipient],
    other_hardship: Optional[bool] = None,
    days: int,
    quota: Amount,
    in_scope_cost: Amount,
    insurance_paid: Optional[Amount] = None,
    basic_paid_before: Optional[Amount] = None,
    quota_when_cheaper: Optional[Union[QuotaWhenCheaper, str]] = None,
    quota_cap: Optional[Union[QuotaCap, str]] = None,
) -> BedDayQuotaResult:
    """Psychiatric bed-day quota 按病床日定额救助

    JZ-MA-08 · EXACT EXTERNAL · 2023-01-01 …
    锦政办发〔2022〕16号 三(五)2
    锦政办发〔2022〕16号第三部分第（五）项第2点

    date: day of discharge 出院日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    other_hardship: another recipient in hardship accepted under 等 经认定属于“等生活困难”的其他救助对象 (bool, default false)
    days: bed-days (how the days of admission and discharge count is set elsewhere) 住院床日数（入院日、出院日是否计算另行规定） (int, days 日)
    quota: quota per bed-day 每病床日定额 (money, yuan 元, external 另行规定)
    in_scope_cost: policy-scope cost of the stay 当次住院政策范围内费用 (money, yuan 元)
    insurance_paid: paid by insurance 医保已支付金额 (money, yuan 元, default 0.00)
    basic_paid_before: basic aid of the year paid before this claim 本年度此前已支付的基本救助金额 (money, yuan 元, default 0.00)
    quota_when_cheaper: reading 条文适用口径 (quota_when_cheaper, default full)
        the bed-day quota above the actual cost 病床日定额高于实际费用的处理
        full: 按病床日定额救助 pays so much for a bed-day, whatever the day has cost “按病床日定额救助”按床日支付定额，与当日实际费用无关
    quota_cap: reading 条文适用口径 (quota_cap, default separate)
        whether the bed-day quota uses up the annual basic cap 病床日定额救助是否占用基本救助年度限额
        separate: the text keeps the quota as a scheme beside basic aid 文件将定额救助作为基本救助之外的方式继续实行
    """
    return asked


class MonitoredAidResult(Result):
    """What `monitored_aid` answers."""

    #: monitoring group 监测对象类别 (category)
    category: Category
    #: payable portion 起付标准以上、可按比例支付的部分 (money, yuan 元)
    basic_portion: Decimal
    #: aid 救助金额 (money, yuan 元)
    basic_aid: Decimal
    #: self_pay - basic_aid 救助后的自付费用（self_pay - basic_aid） (money, yuan 元)
    residual: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    self_pay_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    basic_paid_after: Decimal


@face("JZ-MA-09", MonitoredAidResult)
def monitored_aid(
    *,
    date: Day,
    recipients: Words[Recipient],
    self_pay: Amount,
    self_pay_before: Optional[Amount] = None,
    basic_paid_before: Optional[Amount] = None,
    deductible: Amount,
    rate: Amount,
    annual_cap: Amount,
    rounding: Optional[Union[Rounding, str]] = None,
) -> MonitoredAidResult:
    """Monitoring groups with supplied parameters 返贫致贫、监测帮扶、其他监测

    JZ-MA-09 · EXTERNAL · 2023-01-01 …
    锦政办发〔2022〕16号 三(五)3
    锦政办发〔2022〕16号第三部分第（五）项第3点

    date: day of service 就医日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    self_pay: aid base of this claim 本次纳入救助范围的个人自付费用 (money, yuan 元)
    self_pay_before: aid base of the year before this claim 本年度此前累计纳入救助范围的个人自付费用 (money, yuan 元, default 0.00)
    basic_paid_before: basic aid of the year paid before this claim 本年度此前已支付的基本救助金额 (money, yuan 元, default 0.00)
    deductible: aid deductible of the rural-revitalisation policy 乡村振兴有效衔接政策规定的救助起付标准 (money, yuan 元, external 另行规定)
    rate: aid rate 救助比例 (rate, %, external 另行规定)
    annual_cap: annual aid cap 年度救助限额 (money, yuan 元, external 另行规定)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class BurdenAlertResult(Result):
    """What `burden_alert` answers."""

    #: group 监测类别 (alert_group)
    alert_group: AlertGroup
    #: threshold 预警标准 (money, yuan 元)
    threshold: Decimal
    #: an alert is raised 应当预警 (bool)
    alerted: bool


@face("JZ-MA-10", BurdenAlertResult)
def burden_alert(
    *,
    recipients: Words[Recipient],
    insurance: Union[Insurance, str],
    burden: Amount,
    alert: Optional[Union[Alert, str]] = None,
    date: Optional[Day] = None,
) -> BurdenAlertResult:
    """Alert thresholds 因病致贫返贫双预警标准

    JZ-MA-10 · EXACT · 2023-01-01 …
    锦政办发〔2022〕16号 三(六)1
    锦政办发〔2022〕16号第三部分第（六）项第1点

    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    insurance: insurance of the person 参保险种 (insurance)
    burden: personal medical burden of the year after basic and critical-illness insurance, before aid 基本医保、大病保险支付后、救助前的个人年度医疗费用负担 (money, yuan 元)
    alert: reading 条文适用口径 (alert, default at_least)
        whether a burden of exactly the threshold raises an alert 个人负担恰好等于预警标准的，是否预警
        at_least: a standard (标准) is met when it is reached 达到“标准”即为符合
    date: reference day 基准日 (date)
    """
    return asked


class LookBackAidResult(Result):
    """What `look_back_aid` answers."""

    #: first day of the window 追溯期首日 (date)
    window_from: Day
    #: last day of the window 追溯期末日 (date)
    window_to: Day
    #: insured 已参加基本医保 (bool)
    eligible: bool
    #: payable portion 起付标准以上、可按比例支付的部分 (money, yuan 元)
    basic_portion: Decimal
    #: one-off aid 一次性救助金额 (money, yuan 元)
    basic_aid: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    self_pay_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    basic_paid_after: Decimal


@face("JZ-MA-11", LookBackAidResult)
def look_back_aid(
    *,
    confirmed: Day,
    look_back_self_pay: Optional[Amount] = None,
    insured: Optional[bool] = None,
    self_pay_before: Optional[Amount] = None,
    basic_paid_before: Optional[Amount] = None,
    confirmation_day: Optional[Union[ConfirmationDay, str]] = None,
    pre_force_costs: Optional[Union[PreForceCosts, str]] = None,
    look_back_deductible: Optional[Union[LookBackDeductible, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> LookBackAidResult:
    """12-month look-back (one-off aid) 因病致贫重病患者一次性医疗救助

    JZ-MA-11 · EXACT · 2023-01-01 …
    锦政办发〔2022〕16号 三(六)2
    锦政办发〔2022〕16号第三部分第（六）项第2点

    confirmed: day the identity illness_poor was confirmed 因病致贫重病患者身份确认之日 (date)
    look_back_self_pay: policy-scope self-pay dated inside the window, summed by the caller 追溯期内个人负担的政策范围内医疗费用合计（由调用方汇总） (money, yuan 元, default 0.00)
    insured: in basic insurance 参加基本医保 (bool, default true)
    self_pay_before: aid base of the year of confirmation before 身份确认当年此前累计纳入救助范围的个人自付费用 (money, yuan 元, default 0.00)
    basic_paid_before: basic aid of the year paid before this claim 本年度此前已支付的基本救助金额 (money, yuan 元, default 0.00)
    confirmation_day: reading 条文适用口径 (confirmation_day, default excluded)
        whether the day of confirmation lies in the look-back window 身份确认之日是否在追溯期内
        excluded: the text counts the months before that day, and 民法典 art. 201 does not count the day itself 文件从该日“前”计算月数，《民法典》第二百零一条规定开始的当日不计入
    pre_force_costs: reading 条文适用口径 (pre_force_costs, default counted)
        look-back costs from before the rules were in force 追溯期内、文件施行前发生的费用
        counted: the window is set by the day of confirmation alone 追溯期只由身份确认之日决定
    look_back_deductible: reading 条文适用口径 (look_back_deductible, default shared)
        the deductible of the one-off look-back aid 一次性追溯救助的起付标准
        shared: the aid counts as basic aid of the year, which has one deductible 该救助计入年度基本救助范围，年度只有一个起付标准
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class AidChannelResult(Result):
    """What `aid_channel` answers."""

    #: channel 救助方式 (channel)
    channel: Channel


@face("JZ-MA-12", AidChannelResult)
def aid_channel(
    *,
    recipients: Words[Recipient],
) -> AidChannelResult:
    """Direct or on application 直接救助、依申请

    JZ-MA-12 · PREDICATE · 2023-01-01 …
    锦政办发〔2022〕16号 三(六)2
    锦政办发〔2022〕16号第三部分第（六）项第2点

    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    """
    return asked


class DepositWaiverResult(Result):
    """What `deposit_waiver` answers."""

    #: treatment first, no deposit 先诊疗后付费，免除住院押金 (bool)
    waived: bool
    #: 0 if waived, else the deposit 免除押金的为0，否则为应缴押金; only if deposit is given 仅在给出 deposit 时 (money, yuan 元)
    deposit_due: Optional[Decimal]


@face("JZ-MA-13", DepositWaiverResult)
def deposit_waiver(
    *,
    recipients: Words[Recipient],
    referred: bool,
    in_city: bool,
    designated: Optional[bool] = None,
    inpatient: Optional[bool] = None,
    deposit: Optional[Amount] = None,
) -> DepositWaiverResult:
    """Treatment first, no deposit 先诊疗后付费

    JZ-MA-13 · PREDICATE · 2023-01-01 …
    锦政办发〔2022〕16号 三(八)2
    锦政办发〔2022〕16号第三部分第（八）项第2点

    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    referred: referred after first contact at grass-roots level 经基层首诊转诊 (bool)
    in_city: institution inside the city 市域内医疗机构 (bool)
    designated: designated institution 定点医药机构 (bool, default true)
    inpatient: hospital stay 住院 (bool, default true)
    deposit: deposit otherwise asked for 不免除时应缴纳的住院押金 (money, yuan 元)
    """
    return asked


class MedicalAidInForceResult(Result):
    """What `medical_aid_in_force` answers."""

    #: the instrument is in force on date 文件在该日有效 (bool)
    in_force: bool
    #: first day in force 有效期首日 (date)
    valid_from: Day


@face("JZ-MA-14", MedicalAidInForceResult)
def medical_aid_in_force(
    *,
    date: Day,
) -> MedicalAidInForceResult:
    """Effective date and precedence 执行日期

    JZ-MA-14 · EXACT · 2023-01-01 …
    锦政办发〔2022〕16号 last line
    锦政办发〔2022〕16号末段

    date: day to test 待判断的日期 (date)
    """
    return asked


class FundYearResult(Result):
    """What `fund_year` answers."""

    #: balance carried to next year 结转下年的结余 (money, yuan 元)
    carry_forward: Decimal
    #: made up by the county in the same year 由县（市）区当年补足的不足部分 (money, yuan 元)
    make_up: Decimal
    #: 0: the reserve as such is not carried 0：调剂金不结转下年 (money, yuan 元)
    reserve_carry: Decimal
    #: unused reserve; it stays in the fund total by default 未使用的调剂金；默认仍计入基金总额 (money, yuan 元)
    reserve_lapsed: Decimal


@face("JZ-MA-15", FundYearResult)
def fund_year(
    *,
    fund_income: Amount,
    fund_spending: Amount,
    reserve: Optional[Amount] = None,
    reserve_used: Optional[Amount] = None,
) -> FundYearResult:
    """Fund year settlement 年度清算

    JZ-MA-15 · EXACT · 2023-01-01 …
    锦政办发〔2022〕16号 annex 二, 三(三)
    锦政办发〔2022〕16号附件第二部分、第三部分第（三）项

    fund_income: funds of the year 本年度筹集资金 (money, yuan 元)
    fund_spending: spending of the year 本年度支出 (money, yuan 元)
    reserve: adjustment reserve (调剂金) set aside; its share is a matter of discretion 列支的调剂金；比例由财政部门确定 (money, yuan 元, default 0.00)
    reserve_used: part of the reserve used 已使用的调剂金 (money, yuan 元, default 0.00)
    """
    return asked


class MonthlyReportResult(Result):
    """What `monthly_report` answers."""

    #: nominal last day 期限届满日（未顺延） (date)
    due: Day
    #: last day after rolling to a working day 顺延至工作日后的期限届满日 (date)
    due_workday: Union[Day, str]
    #: done_on after the deadline 已逾期（done_on 晚于期限届满日）; only if done_on is given 仅在给出 done_on 时 (bool)
    late: Optional[bool]


@face("JZ-MA-16", MonthlyReportResult)
def monthly_report(
    *,
    month: Union[Month, Day],
    done_on: Optional[Day] = None,
    late_by: Optional[Union[LateBy, str]] = None,
    deadline_day: Optional[Union[DeadlineDay, str]] = None,
) -> MonthlyReportResult:
    """Monthly report by the 10th 月度统计报送期限

    JZ-MA-16 · EXACT · 2023-01-01 …
    锦政办发〔2022〕16号 annex 三(四)
    锦政办发〔2022〕16号附件第三部分第（四）项

    month: month reported 统计月份 (month)
    done_on: day on which the act was done 实际办理日期 (date)
    late_by: reading 条文适用口径 (late_by, default due)
        which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期
        due: the text fixes the day itself; 民法典 art. 203 moves only the end of a period that is counted 文件直接规定了日期；《民法典》第二百零三条只对按期间计算的届满日作顺延
    deadline_day: reading 条文适用口径 (deadline_day, default included)
        whether "before day X" includes day X “X日前”是否包括X日当日
        included: X日前 names the day by which; 民法典 art. 203: a last day lasts to its end “X日前”指明办理的截止日；《民法典》第二百零三条：期间的最后一日截止到当日二十四时
    """
    return asked


class MonthlyTableRowResult(Result):
    """What `monthly_table_row` answers."""

    #: sum of the row (支出小计) 支出小计 (decimal, 10 000 yuan 万元)
    subtotal: Decimal
    #: running total 至本行的合计 (int, persons 人)
    persons_total: int
    #: running total 至本行的合计 (int, visits 人次)
    visits_total: int
    #: running total (合计) 合计 (decimal, 10 000 yuan 万元)
    grand_total: Decimal


@face("JZ-MA-17", MonthlyTableRowResult)
def monthly_table_row(
    *,
    row_category: Union[Category, str],
    persons: int,
    visits: int,
    basic_spend: Amount,
    tilt_spend: Amount,
    persons_before: Optional[int] = None,
    visits_before: Optional[int] = None,
    total_before: Optional[Amount] = None,
) -> MonthlyTableRowResult:
    """Statistics table sums 支出情况统计表

    JZ-MA-17 · EXACT · 2023-01-01 …
    锦政办发〔2022〕16号 annex table
    锦政办发〔2022〕16号附件统计表

    row_category: row; the table has destitute, orphan, subsistence, margin, illness_poor only 人员类别；统计表只有 destitute、orphan、subsistence、margin、illness_poor 五行 (category)
    persons: persons who had aid (享受待遇人数) 享受待遇人数 (int, persons 人)
    visits: times aid was had (享受待遇人次) 享受待遇人次 (int, visits 人次)
    basic_spend: basic aid paid (基本救助支出) 基本救助支出 (decimal, 10 000 yuan 万元)
    tilt_spend: tilt aid paid (倾斜救助支出) 倾斜救助支出 (decimal, 10 000 yuan 万元)
    persons_before: sum of the rows before 前面各行小计之和 (int, persons 人, default 0)
    visits_before: sum of the rows before 前面各行小计之和 (int, visits 人次, default 0)
    total_before: sum of the rows before 前面各行小计之和 (decimal, 10 000 yuan 万元, default 0)
    """
    return asked


class FundAllocationResult(Result):
    """What `fund_allocation` answers."""

    #: share of the district with this number 该序号辖区分得的资金; only if weight_1 is given 仅在给出 weight_1 时 (money, yuan 元)
    share_1: Optional[Decimal]
    #: share of the district with this number 该序号辖区分得的资金; only if weight_2 is given 仅在给出 weight_2 时 (money, yuan 元)
    share_2: Optional[Decimal]
    #: share of the district with this number 该序号辖区分得的资金; only if weight_3 is given 仅在给出 weight_3 时 (money, yuan 元)
    share_3: Optional[Decimal]
    #: share of the district with this number 该序号辖区分得的资金; only if weight_4 is given 仅在给出 weight_4 时 (money, yuan 元)
    share_4: Optional[Decimal]
    #: share of the district with this number 该序号辖区分得的资金; only if weight_5 is given 仅在给出 weight_5 时 (money, yuan 元)
    share_5: Optional[Decimal]
    #: share of the district with this number 该序号辖区分得的资金; only if weight_6 is given 仅在给出 weight_6 时 (money, yuan 元)
    share_6: Optional[Decimal]
    #: share of the district with this number 该序号辖区分得的资金; only if weight_7 is given 仅在给出 weight_7 时 (money, yuan 元)
    share_7: Optional[Decimal]
    #: share of the district with this number 该序号辖区分得的资金; only if weight_8 is given 仅在给出 weight_8 时 (money, yuan 元)
    share_8: Optional[Decimal]
    #: share of the district with this number 该序号辖区分得的资金; only if weight_9 is given 仅在给出 weight_9 时 (money, yuan 元)
    share_9: Optional[Decimal]
    #: share of the district with this number 该序号辖区分得的资金; only if weight_10 is given 仅在给出 weight_10 时 (money, yuan 元)
    share_10: Optional[Decimal]
    #: share of the district with this number 该序号辖区分得的资金; only if weight_11 is given 仅在给出 weight_11 时 (money, yuan 元)
    share_11: Optional[Decimal]
    #: share of the district with this number 该序号辖区分得的资金; only if weight_12 is given 仅在给出 weight_12 时 (money, yuan 元)
    share_12: Optional[Decimal]


@face("JZ-MA-18", FundAllocationResult)
def fund_allocation(
    *,
    fund: Amount,
    weight_1: Optional[int] = None,
    weight_2: Optional[int] = None,
    weight_3: Optional[int] = None,
    weight_4: Optional[int] = None,
    weight_5: Optional[int] = None,
    weight_6: Optional[int] = None,
    weight_7: Optional[int] = None,
    weight_8: Optional[int] = None,
    weight_9: Optional[int] = None,
    weight_10: Optional[int] = None,
    weight_11: Optional[int] = None,
    weight_12: Optional[int] = None,
) -> FundAllocationResult:
    """Allocation of the aid fund 医疗救助基金分配

    JZ-MA-18 · EXTERNAL · 2023-01-01 …
    锦政办发〔2022〕16号 annex 二, 三(四)
    锦政办发〔2022〕16号附件第二部分、第三部分第（四）项

    fund: money to be allocated 待分配资金 (money, yuan 元)
    weight_1: weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (int, weight 权重, external 另行规定)
    weight_2: weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (int, weight 权重, external 另行规定)
    weight_3: weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (int, weight 权重, external 另行规定)
    weight_4: weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (int, weight 权重, external 另行规定)
    weight_5: weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (int, weight 权重, external 另行规定)
    weight_6: weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (int, weight 权重, external 另行规定)
    weight_7: weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (int, weight 权重, external 另行规定)
    weight_8: weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (int, weight 权重, external 另行规定)
    weight_9: weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (int, weight 权重, external 另行规定)
    weight_10: weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (int, weight 权重, external 另行规定)
    weight_11: weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (int, weight 权重, external 另行规定)
    weight_12: weight of the district with this number (序号): recipients, insured persons … 该序号辖区的权重：救助对象人数、参保人数等; at least one is needed 至少给出一项 (int, weight 权重, external 另行规定)
    """
    return asked


class ReserveAllocationResult(Result):
    """What `reserve_allocation` answers."""

    #: for premiums of new recipients 用于新增人员的参保资助 (money, yuan 元)
    premium_part: Decimal
    #: for settlement elsewhere 用于异地平台结算 (money, yuan 元)
    settlement_part: Decimal
    #: for spending by new policy 用于政策调整增加支出 (money, yuan 元)
    policy_part: Decimal
    #: for other needs 用于其他因素 (money, yuan 元)
    other_part: Decimal


@face("JZ-MA-19", ReserveAllocationResult)
def reserve_allocation(
    *,
    reserve: Amount,
    premium_weight: Optional[int] = None,
    settlement_weight: Optional[int] = None,
    policy_weight: Optional[int] = None,
    other_weight: Optional[int] = None,
) -> ReserveAllocationResult:
    """Allocation of the adjustment reserve 调剂金分配

    JZ-MA-19 · EXTERNAL · 2023-01-01 …
    锦政办发〔2022〕16号 annex 三(三)
    锦政办发〔2022〕16号附件第三部分第（三）项

    reserve: adjustment reserve (调剂金) to be used 待使用的调剂金 (money, yuan 元)
    premium_weight: weight of premiums of new recipients (新增人员的参保资助) 新增人员的参保资助的权重; one above 0 is needed 至少一项大于0 (int, weight 权重, default 0, external 另行规定)
    settlement_weight: weight of settlement elsewhere (异地平台结算) 异地平台结算的权重; one above 0 is needed 至少一项大于0 (int, weight 权重, default 0, external 另行规定)
    policy_weight: weight of spending by new policy (政策调整增加支出) 政策调整增加支出的权重; one above 0 is needed 至少一项大于0 (int, weight 权重, default 0, external 另行规定)
    other_weight: weight of other needs (等因素) 其他因素的权重; one above 0 is needed 至少一项大于0 (int, weight 权重, default 0, external 另行规定)
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
    #: channel (JZ-MA-12) 救助方式（JZ-MA-12） (channel)
    channel: Channel
    #: the claim counts for aid 该笔费用纳入救助 (bool)
    counted: bool
    #: in-scope cost after insurance that counts for aid 医保支付后纳入救助范围的费用 (money, yuan 元)
    self_pay: Decimal
    #: category used 据以计算的救助对象类别 (category)
    category: Category
    #: a monitoring group is among the identities, its external parameters may be better 身份中有监测对象，其另行规定的标准可能更优 (bool)
    external_group: bool
    #: aid is the quota per bed-day (JZ-MA-08) 按病床日定额救助（JZ-MA-08） (bool)
    by_quota: bool
    #: accumulator 年度累计数 (money, yuan 元)
    self_pay_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    basic_paid_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    residual_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    tilted_after: Decimal
    #: accumulator 年度累计数 (money, yuan 元)
    tilt_paid_after: Decimal


@face("JZ-CASE-AID", AidBillResult)
def aid_bill(
    *,
    date: Day,
    recipients: Words[Recipient],
    criteria_issued: Optional[bool] = None,
    cost_kind: Union[CostKind, str],
    total_cost: Amount,
    out_of_scope_cost: Optional[Amount] = None,
    basic_paid: Amount,
    supplement_paid: Optional[Amount] = None,
    critical_illness_base: Amount,
    base_rate: Optional[Amount] = None,
    designated: Optional[bool] = None,
    other_place: Optional[bool] = None,
    other_place_ok: Optional[bool] = None,
    deductible: Optional[Amount] = None,
    rate: Optional[Amount] = None,
    annual_cap: Optional[Amount] = None,
    days: Optional[int] = None,
    quota: Optional[Amount] = None,
    other_hardship: Optional[bool] = None,
    self_pay_before: Optional[Amount] = None,
    basic_paid_before: Optional[Amount] = None,
    residual_before: Optional[Amount] = None,
    tilted_before: Optional[Amount] = None,
    tilt_paid_before: Optional[Amount] = None,
    plain_outpatient: Optional[Union[PlainOutpatient, str]] = None,
    deductible_basis: Optional[Union[DeductibleBasis, str]] = None,
    tilt_trigger: Optional[Union[TiltTrigger, str]] = None,
    identity_change: Optional[Union[IdentityChange, str]] = None,
    quota_when_cheaper: Optional[Union[QuotaWhenCheaper, str]] = None,
    quota_cap: Optional[Union[QuotaCap, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> AidBillResult:
    """One bill, one answer 一单制结算

    JZ-CASE-AID · EXACT EXTERNAL · 2023-01-01 …
    锦政办发〔2022〕16号 三(四), (五), (八)1
    锦政办发〔2022〕16号第三部分第（四）项、第（五）项、第（八）项第1点

    date: day of service or discharge 就医或出院日期 (date)
    recipients: all identities of the person 本人具有的全部身份 (set of recipient)
    criteria_issued: the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算 (bool, default false, external 另行规定)
    cost_kind: kind of cost 费用种类 (cost_kind)
    total_cost: total of the bill 医疗总费用 (money, yuan 元)
    out_of_scope_cost: the part outside the scope of insurance 其中医保支付范围外费用 (money, yuan 元, default 0.00)
    basic_paid: paid by basic insurance 基本医保已支付金额 (money, yuan 元)
    supplement_paid: paid by other supplementary insurance, such as the employees' large-cost subsidy 其他补充医疗保险（如职工大额医疗费用补助）已支付金额 (money, yuan 元, default 0.00)
    critical_illness_base: cost payable by critical-illness insurance, after its deductible and within its cap 大病保险起付线以上、可由大病保险支付的费用 (money, yuan 元, external 另行规定)
    base_rate: general rate of critical-illness insurance 大病保险一般支付比例 (rate, %, default 70%)
    designated: designated institution 定点医药机构 (bool, default true)
    other_place: care in another place 异地就医 (bool, default false)
    other_place_ok: meets the city's other-place rules 符合市异地就医规定; needed if other_place other_place 为 true 时必填 (bool, external 另行规定)
    deductible: aid deductible of the rural-revitalisation policy 乡村振兴有效衔接政策规定的救助起付标准; needed of a monitoring group for aid by it 按监测对象类别救助时必填 (money, yuan 元, external 另行规定)
    rate: aid rate of that policy 该政策规定的救助比例; needed of a monitoring group for aid by it 按监测对象类别救助时必填 (rate, %, external 另行规定)
    annual_cap: annual aid cap of that policy 该政策规定的年度救助限额; needed of a monitoring group for aid by it 按监测对象类别救助时必填 (money, yuan 元, external 另行规定)
    days: bed-days of a stay for a severe mental disorder 严重精神障碍患者的住院床日数 (int, days 日)
    quota: quota per bed-day 每病床日定额; needed with days 给出 days 时必填 (money, yuan 元, external 另行规定)
    other_hardship: another recipient in hardship accepted for the quota under 等 经认定属于“等生活困难”、按病床日定额救助的其他对象 (bool, default false)
    self_pay_before: aid base of the year before this claim 本年度此前累计纳入救助范围的个人自付费用 (money, yuan 元, default 0.00)
    basic_paid_before: basic aid of the year paid before this claim 本年度此前已支付的基本救助金额 (money, yuan 元, default 0.00)
    residual_before: tilt residual of the year before this claim 本年度此前累计的救助后自付费用（用于判断倾斜救助） (money, yuan 元, default 0.00)
    tilted_before: part of the excess already tilted 倾斜救助起付标准以上部分中，此前已给予倾斜救助的金额 (money, yuan 元, default 0.00)
    tilt_paid_before: tilt aid of the year paid before 本年度此前已支付的倾斜救助金额 (money, yuan 元, default 0.00)
    plain_outpatient: reading 条文适用口径 (plain_outpatient, default excluded)
        whether ordinary outpatient visits are aid cost in Jinzhou 锦州普通门诊费用是否属于救助费用
        excluded: the text lists hospital, long-term outpatient and drug costs, no others 文件只列举住院、长期门诊治疗和药品费用，未列其他
    deductible_basis: reading 条文适用口径 (deductible_basis, default annual)
        whether the aid deductible applies once a year or to every claim 救助起付标准按年度扣一次，还是每次结算各扣一次
        annual: the text of 三政办〔2022〕18号 calls it annual, and the caps beside it are annual 三政办〔2022〕18号写明为年度救助起付标准，与之并列的限额也都是年度限额
    tilt_trigger: reading 条文适用口径 (tilt_trigger, default always)
        what opens tilt aid in Jinzhou 锦州倾斜救助的启动条件
        always: the text asks for a heavy burden after basic aid, not for a used-up cap 文件要求的是基本救助后个人负担仍然较重，并未要求限额用完
    identity_change: reading 条文适用口径 (identity_change, default prospective)
        tilt aid in Jinzhou after a change of identity inside the year 锦州年度内身份变更后倾斜救助的计算
        prospective: aid follows the identity that is recognised at the time; the only aid of the plan that looks back is 三(六)2 救助按当时认定的身份给予；方案中唯一向前追溯的救助是第三部分第（六）项第2点
    quota_when_cheaper: reading 条文适用口径 (quota_when_cheaper, default full)
        the bed-day quota above the actual cost 病床日定额高于实际费用的处理
        full: 按病床日定额救助 pays so much for a bed-day, whatever the day has cost “按病床日定额救助”按床日支付定额，与当日实际费用无关
    quota_cap: reading 条文适用口径 (quota_cap, default separate)
        whether the bed-day quota uses up the annual basic cap 病床日定额救助是否占用基本救助年度限额
        separate: the text keeps the quota as a scheme beside basic aid 文件将定额救助作为基本救助之外的方式继续实行
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class FundPlanResult(Result):
    """What `fund_plan` answers."""

    #: premiums that the city arranges first 统一安排的资助参保资金 (money, yuan 元)
    premium_need: Decimal
    #: aid of all counties 各辖区救助资金需求合计 (money, yuan 元)
    aid_need: Decimal
    #: adjustment reserve set aside 列支的调剂金 (money, yuan 元)
    reserve: Decimal
    #: unused reserve 未使用的调剂金 (money, yuan 元)
    reserve_lapsed: Decimal
    #: reserve used for new recipients 用于新增人员的参保资助; only with weights 仅在给出权重时 (money, yuan 元)
    premium_part: Optional[Decimal]
    #: for settlement elsewhere 用于异地平台结算; only with weights 仅在给出权重时 (money, yuan 元)
    settlement_part: Optional[Decimal]
    #: for spending by new policy 用于政策调整增加支出; only with weights 仅在给出权重时 (money, yuan 元)
    policy_part: Optional[Decimal]
    #: for other needs 用于其他因素; only with weights 仅在给出权重时 (money, yuan 元)
    other_part: Optional[Decimal]
    #: allotted to the counties 划拨至各辖区的资金 (money, yuan 元)
    allotted: Decimal
    #: premiums beyond what is there 资助参保资金缺口 (money, yuan 元)
    premium_gap: Decimal
    #: carried on by all counties 各辖区结转下年合计 (money, yuan 元)
    carry_forward: Decimal
    #: made up by all counties in the year 各辖区当年补足合计 (money, yuan 元)
    make_up: Decimal
    #: county by county 各辖区明细 (rows: county, need, allotted, carry_forward, make_up)
    years: Tuple[Dict[str, str], ...]


@face("JZ-CASE-FUND", FundPlanResult)
def fund_plan(
    *,
    date: Day,
    upper_funds: Amount,
    reserve_share: Amount,
    reserve_used: Optional[Amount] = None,
    premium_weight: Optional[int] = None,
    settlement_weight: Optional[int] = None,
    policy_weight: Optional[int] = None,
    other_weight: Optional[int] = None,
    premium: Optional[Amount] = None,
    transition: Optional[bool] = None,
    fixed_subsidy: Optional[Amount] = None,
    criteria_issued: Optional[bool] = None,
    counties: Optional[Rows] = None,
    groups: Optional[Rows] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> FundPlanResult:
    """A year of the aid fund, county by county 医疗救助基金年度测算

    JZ-CASE-FUND · EXACT EXTERNAL · 2023-01-01 …
    锦政办发〔2022〕16号 三(三), (五), annex 二, annex 三
    锦政办发〔2022〕16号第三部分第（三）项、第（五）项、附件第二部分、附件第三部分

    date: a day of the year 年度内任意一日 (date)
    upper_funds: subsidies of higher levels for the year 本年度上级补助资金 (money, yuan 元)
    reserve_share: share set aside as reserve (适当比例) 列支调剂金的比例 (rate, %, external 另行规定)
    reserve_used: part of the reserve used 已使用的调剂金 (money, yuan 元, default 0.00)
    premium_weight: weight of premiums of new recipients 新增人员的参保资助的权重 (int, weight 权重, default 0, external 另行规定)
    settlement_weight: weight of settlement elsewhere 异地平台结算的权重 (int, weight 权重, default 0, external 另行规定)
    policy_weight: weight of spending by new policy 政策调整增加支出的权重 (int, weight 权重, default 0, external 另行规定)
    other_weight: weight of other needs 其他因素的权重 (int, weight 权重, default 0, external 另行规定)
    premium: personal premium of the residents' insurance 城乡居民基本医保个人缴费标准; needed if an identity is subsidised 有资助参保身份时必填 (money, yuan 元, external 另行规定)
    transition: inside the consolidation transition period 处于巩固脱贫攻坚成果过渡期内; needed for relapsed_poor, subsistence, monitored relapsed_poor、subsistence、monitored 必填 (bool, external 另行规定)
    fixed_subsidy: fixed sum after the transition period 过渡期后的定额资助标准; needed for them if not transition 上述身份在 transition 为 false 时必填 (money, yuan 元, external 另行规定)
    criteria_issued: the province has issued the criteria for illness_poor; without it that identity does not count 省级已明确因病致贫重病患者的认定条件；未明确的，不按该身份计算 (bool, default false, external 另行规定)
    counties: counties: name, weight, what they carried over, matching money 各县（市）区：名称、权重、上年结转、配套资金; at least one 至少一个 (rows: county, weight, balance, matching)
    groups: groups of persons: county, identities, number, aid base of each in the year 人群分布：辖区、身份、人数、每人本年度纳入救助范围的个人自付费用 (rows: county, recipients, persons, self_pay)
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked


class VerificationCaseResult(Result):
    """What `verification_case` answers."""

    #: next act 下一步 (verification_act)
    next_act: VerificationAct
    #: owed by 承办方 (verification_party)
    owed_by: VerificationParty
    #: due by 办理期限; only if it has a last day 仅在有期限时 (date)
    next_due: Optional[Union[Day, str]]
    #: overdue 逾期未办; only if today is given 仅在给出 today 时 (set of verification_act)
    overdue_acts: Optional[Tuple[VerificationAct, ...]]
    #: done late 逾期办结 (set of verification_act)
    late_acts: Tuple[VerificationAct, ...]
    #: last day for acceptance 作出受理决定的期限届满日 (date)
    acceptance_due: Union[Day, str]
    #: last day for the information 线下提供信息的期限届满日; only if requested is given 仅在给出 requested 时 (date)
    information_due: Optional[Union[Day, str]]
    #: last day for the report 出具核对报告的期限届满日; only if accepted, without an extension 仅在已受理且未延期时 (date)
    report_due: Optional[Union[Day, str]]
    #: the same without the extension 不计延期的核对期限届满日; only with an extension 仅在延期时 (date)
    unextended_due: Optional[Union[Day, str]]
    #: last day for the report 延期后出具核对报告的期限届满日; only with an extension 仅在延期时 (date)
    extension_due: Optional[Union[Day, str]]
    #: the extension is in order 延期核对是否合规; only with an extension 仅在延期时 (finding)
    extension_finding: Optional[Finding]
    #: last day for the notice 告知核对结果的期限届满日; only if the report is issued 仅在已出具核对报告时 (date)
    notice_due: Optional[Union[Day, str]]
    #: the objection can be reviewed 可以复核; only if objected is given 仅在给出 objected 时 (bool)
    review_available: Optional[bool]
    #: body that reviews 复核机构; only if review_available 仅在可以复核时 (review_body)
    next_body: Optional[ReviewBody]
    #: last day for the review 完成复核的期限届满日; only if review_available, and not by the province itself 仅在可以复核且不是直接向省级核对机构提出时 (date)
    review_due: Optional[Union[Day, str]]
    #: first day of interim assistance 可先行给予临时性救助的首日; only if there is such a window 仅在有该期间时 (date)
    interim_from: Optional[Day]
    #: last day of it 可先行给予临时性救助的最后一日; only if there is such a window 仅在有该期间时 (date)
    interim_to: Optional[Day]
    #: interim assistance may be granted today 今天可以先行给予临时性救助; only if today, in force, and approval_due are given 仅在给出 today（在有效期内）和 approval_due 时 (bool)
    interim_eligible: Optional[bool]


@face("JZ-CASE-HV", VerificationCaseResult)
def verification_case(
    *,
    received: Day,
    today: Optional[Day] = None,
    accepted: Optional[Day] = None,
    declined: Optional[Day] = None,
    requested: Optional[Day] = None,
    supplied: Optional[Day] = None,
    extension_days: Optional[int] = None,
    extension_told: Optional[Day] = None,
    issued: Optional[Day] = None,
    report_received: Optional[Day] = None,
    told: Optional[Day] = None,
    objected: Optional[Day] = None,
    reviewed_by: Optional[Union[ReviewBody, str]] = None,
    verification_level: Optional[Union[VerificationLevel, str]] = None,
    referred_up: Optional[bool] = None,
    reviewed: Optional[Day] = None,
    terminated: Optional[Day] = None,
    approval_due: Optional[Day] = None,
    approved: Optional[Day] = None,
    hardship: Optional[bool] = None,
    deadline_day: Optional[Union[DeadlineDay, str]] = None,
) -> VerificationCaseResult:
    """Verification case 居民家庭经济状况核对案件

    JZ-CASE-HV · EXACT EXTERNAL · 2017-06-22 … 2027-06-22
    锦政规〔2022〕2号 art. 6, 9, 10, 11, 16, 19, 22, 26
    锦政规〔2022〕2号第六条、第九条、第十条、第十一条、第十六条、第十九条、第二十二条、第二十六条

    received: day the written commission was received 收到书面委托之日 (date)
    today: day on which the case is read: what is overdue, and what comes next, is of this day 查阅案件之日：据以判断逾期事项和下一步 (date)
    accepted: day the commission was accepted 受理核对委托之日 (date)
    declined: day it was declined in writing, with reasons 书面告知不予受理并说明理由之日 (date)
    requested: day the request reached the information holder 相关部门（单位）收到核对请求之日 (date)
    supplied: day the information was supplied 收到线下提供的信息之日 (date)
    extension_days: working days of extension granted 延期核对的工作日数 (int, working days 工作日)
    extension_told: day the commissioning body was told of the extension 告知委托单位延期核对之日 (date)
    issued: day the report was issued 出具核对报告之日 (date)
    report_received: day the commissioning body received the report; absent: as it was issued 委托单位收到核对报告之日；未给出的，视为出具当日收到 (date)
    told: day the household was told of the result 告知核对对象核对结果之日 (date)
    objected: day the last objection reached the body it was put to 最近一次异议被核对机构收到之日 (date)
    reviewed_by: highest body that had reviewed before this objection 该次异议前已作复核的最高一级核对机构 (review_body, default none)
    verification_level: level of the body that verified first 首次核对的核对机构级别 (verification_level, default county)
    referred_up: this objection was put before the body above 该次异议已报请上一级核对机构复核 (bool, default false)
    reviewed: day this objection was reviewed 该次异议复核完成之日 (date)
    terminated: day the verification was terminated and the commissioning body told 终止核对并告知委托单位之日 (date)
    approval_due: last day of the approval period (set elsewhere) 审批期限的最后一日（由其他文件另行规定） (date)
    approved: day the application was decided 作出审批（确认）决定之日 (date)
    hardship: the family is in real need 申请家庭生活确有困难 (bool, default false)
    deadline_day: reading 条文适用口径 (deadline_day, default included)
        whether "before day X" includes day X “X日前”是否包括X日当日
        included: X日前 names the day by which; 民法典 art. 203: a last day lasts to its end “X日前”指明办理的截止日；《民法典》第二百零三条：期间的最后一日截止到当日二十四时
    """
    return asked


class PenaltyCaseResult(Result):
    """What `penalty_case` answers."""

    #: next act 下一步 (penalty_act)
    next_act: PenaltyAct
    #: owed by 承办方 (penalty_party)
    owed_by: PenaltyParty
    #: due by 办理期限; only if it has a last day 仅在有期限时 (date)
    next_due: Optional[Union[Day, str]]
    #: overdue 逾期未办; only if today is given 仅在给出 today 时 (set of penalty_act)
    overdue_acts: Optional[Tuple[PenaltyAct, ...]]
    #: done late 逾期办结 (set of penalty_act)
    late_acts: Tuple[PenaltyAct, ...]
    #: major penalty 属于重大行政处罚 (bool)
    major: bool
    #: why 认定依据 (major_basis)
    major_basis: MajorBasis
    #: fines in all 罚款合计 (money, yuan 元)
    fine: Decimal
    #: confiscations in all 没收财产合计 (money, yuan 元)
    confiscated: Decimal
    #: threshold of the party 该类当事人的金额标准 (money, yuan 元)
    threshold: Decimal
    #: who files 报送机关; only if major 仅在属于重大行政处罚时 (filer)
    filer: Optional[Filer]
    #: whom the decision is filed with 接受备案的机关; only if major and penalising_organ is given 仅在属于重大行政处罚且给出 penalising_organ 时 (filing_body)
    filed_with: Optional[FilingBody]
    #: state 备案审查状态; only if major 仅在属于重大行政处罚时 (filing_outcome)
    filing_outcome: Optional[FilingOutcome]
    #: nominal last day 期限届满日（未顺延）; only if major 仅在属于重大行政处罚时 (date)
    filing_due: Optional[Day]
    #: last day after rolling to a working day 顺延至工作日后的期限届满日; only if major 仅在属于重大行政处罚时 (date)
    filing_due_workday: Optional[Union[Day, str]]
    #: papers missing 缺少的材料; only if major and papers is given 仅在属于重大行政处罚且给出 papers 时 (set of filing_item)
    missing_papers: Optional[Tuple[FilingItem, ...]]
    #: nominal last day 期限届满日（未顺延）; only while or after the review 仅在审查中或审查完毕后 (date)
    review_due: Optional[Day]
    #: last day after rolling to a working day 顺延至工作日后的期限届满日; as review_due 同 review_due (date)
    review_due_workday: Optional[Union[Day, str]]
    #: criticism is due 应予通报批评 (bool)
    criticism: bool
    #: disciplinary action is proposed 建议给予行政处分 (bool)
    discipline_proposed: bool
    #: lower end of the fine 罚款下限; only if water_violation is given 仅在给出 water_violation 时 (money, yuan 元)
    fine_min: Optional[Decimal]
    #: upper end of the fine 罚款上限; only if water_violation is given 仅在给出 water_violation 时 (money, yuan 元)
    fine_max: Optional[Decimal]
    #: a fine may be imposed 可以罚款; only if water_violation is given 仅在给出 water_violation 时 (bool)
    fine_allowed: Optional[bool]
    #: the fine is in order 罚款是否合规; only if water_violation and a fine are given 仅在给出 water_violation 和罚款时 (finding)
    fine_finding: Optional[Finding]
    #: the abstraction licence may be revoked 可以吊销取水许可证; only if water_violation is given 仅在给出 water_violation 时 (bool)
    licence_revocable: Optional[bool]


@face("JZ-CASE-MP", PenaltyCaseResult)
def penalty_case(
    *,
    party: Union[Party, str],
    penalties: Optional[Rows] = None,
    served: Day,
    today: Optional[Day] = None,
    superior_rule: Optional[Union[SuperiorRule, str]] = None,
    penalising_organ: Optional[Union[PenalisingOrgan, str]] = None,
    joint: Optional[bool] = None,
    reconsidered: Optional[Day] = None,
    sued: Optional[Day] = None,
    bureau_told: Optional[Day] = None,
    filed: Optional[Day] = None,
    papers: Optional[Words[FilingItem]] = None,
    other_requested: Optional[bool] = None,
    report_received: Optional[Day] = None,
    review_done: Optional[Day] = None,
    refuses_files: Optional[bool] = None,
    refuses_correction: Optional[bool] = None,
    serious: Optional[bool] = None,
    water_violation: Optional[Union[WaterViolation, str]] = None,
    violated_on: Optional[Day] = None,
    repair_overdue: Optional[bool] = None,
    corrected_in_time: Optional[bool] = None,
    serious_violation: Optional[bool] = None,
    penalty_amounts: Optional[Union[PenaltyAmounts, str]] = None,
    revocation: Optional[Union[Revocation, str]] = None,
    late_by: Optional[Union[LateBy, str]] = None,
) -> PenaltyCaseResult:
    """Penalty case 行政处罚备案案件

    JZ-CASE-MP · EXACT PREDICATE · 2017-09-22 … 2027-09-22
    锦政规〔2022〕3号 art. 2, 4, 5, 6, 9, 10, 14
    锦政规〔2022〕3号第二条、第四条、第五条、第六条、第九条、第十条、第十四条

    party: punished party 受处罚当事人 (party)
    penalties: the penalties of the decision, at least one 决定给予的各项处罚，至少一项 (rows: kind, amount)
    served: day the decision was handed down (by default its service; pass the day of making for the other reading) 行政处罚决定书下达之日（默认为送达日；按作出日计算的，填作出日） (date)
    today: day on which the case is read: what is overdue, and what comes next, is of this day 查阅案件之日：据以判断逾期事项和下一步 (date)
    superior_rule: whether law, regulation or State Council department rule decides otherwise 法律、法规和国务院部门规章是否另有规定 (superior_rule, default silent)
    penalising_organ: organ that made the decision 作出处罚决定的机关 (penalising_organ)
    joint: decision of several organs in common 两个以上行政处罚决定机关以共同名义作出 (bool, default false)
    reconsidered: day reconsideration was asked for 申请行政复议之日 (date)
    sued: day of the lawsuit 提起行政诉讼之日 (date)
    bureau_told: day the bureau was told of the challenge 告知市司法行政部门之日 (date)
    filed: day of filing 报送备案之日 (date)
    papers: papers that are ready or filed 已备齐或已报送的材料 (set of filing_item)
    other_requested: the judicial bureau asked for other material 市司法行政部门要求提交其他材料 (bool, default false)
    report_received: day the filing report was received; absent: as it was filed 收到备案报告之日；未给出的，视为报送当日收到 (date)
    review_done: day the review was finished 备案审查完毕之日 (date)
    refuses_files: files refused 对调阅案卷的要求拒不协助 (bool, default false)
    refuses_correction: correction refused 拒不按照审查处理决定整改 (bool, default false)
    serious: 情节严重 of art. 14, asserted by the caller 第十四条的情节严重（由使用者认定） (bool, default false)
    water_violation: violation of the groundwater notice that is punished 所处罚的地下水违法行为 (water_violation)
    violated_on: day of the violation 违法行为发生之日; used with water_violation 给出 water_violation 时使用 (date)
    repair_overdue: metering: the time limit set for repair has passed 计量设施：责令安装、更换或者修复的期限已过; used with water_violation 给出 water_violation 时使用 (bool, default false)
    corrected_in_time: metering device put right in time 计量设施已按期安装、更换或者修复; used with water_violation 给出 water_violation 时使用 (bool, default false)
    serious_violation: 情节严重 of the notice, asserted by the caller 通告的情节严重（由使用者认定）; used with water_violation 给出 water_violation 时使用 (bool, default false)
    penalty_amounts: reading 条文适用口径 (penalty_amounts, default each)
        fine and confiscation against the major-penalty threshold 罚款与没收财产对照重大行政处罚金额标准的方法
        each: 罚款或者没收财产 sets one beside the other and does not add them “罚款或者没收财产”为两项并列，没有规定相加
    revocation: reading 条文适用口径 (revocation, default in_addition)
        licence revocation and fine 吊销取水许可证与罚款的关系
        in_addition: the text goes on from the fine to 情节严重的 and takes nothing of it back 文件在罚款之后接着规定“情节严重的”，并未免除罚款
    late_by: reading 条文适用口径 (late_by, default due_workday)
        which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期
        due_workday: 民法典 art. 203: a period that ends on a statutory rest day ends on the day after the rest, and the text says nothing else 《民法典》第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；文件没有其他规定
    """
    return asked


class ArchaeologyCaseResult(Result):
    """What `archaeology_case` answers."""

    #: next act 下一步 (archaeology_act)
    next_act: ArchaeologyAct
    #: owed by 承办方 (archaeology_party)
    owed_by: ArchaeologyParty
    #: due by 办理期限; only if it has a last day 仅在有期限时 (date)
    next_due: Optional[Union[Day, str]]
    #: overdue 逾期未办; only if today is given 仅在给出 today 时 (set of archaeology_act)
    overdue_acts: Optional[Tuple[ArchaeologyAct, ...]]
    #: done late 逾期办结 (set of archaeology_act)
    late_acts: Tuple[ArchaeologyAct, ...]
    #: a survey is required 需要考古调查、勘探 (bool)
    in_scope: bool
    #: grounds 适用的情形 (set of scope_ground)
    grounds: Tuple[ScopeGround, ...]
    #: procedure 审批程序 (route)
    route: Route
    #: step of the procedure 审批程序的步骤 (next_step)
    next_step: NextStep
    #: applicant 申请单位 (applicant)
    applicant: Applicant
    #: to be applied for before 须在其前提出申请（或完成）的环节 (stage)
    latest_stage: Stage
    #: opinion after inspection only 仅依据实地勘察结果提供意见 (bool)
    opinion_by_inspection: bool
    #: first day of the season 勘探季节首日; of the year of entry; before it the season that is or comes 进场当年的勘探季节；未进场的，为当前或下一季节 (date)
    season_from: Optional[Day]
    #: last day of the season 勘探季节末日; as season_from 同 season_from (date)
    season_to: Optional[Day]
    #: entered in the season 进场之日在勘探季节内; only if entered 仅在已进场时 (bool)
    entered_in_season: Optional[bool]
    #: period of field work 勘探期限; only if entered 仅在已进场时 (int, days 日)
    days: Optional[int]
    #: nominal last day 期限届满日（未顺延）; only if entered 仅在已进场时 (date)
    field_due: Optional[Day]
    #: last day after rolling to a working day 顺延至工作日后的期限届满日; only if entered 仅在已进场时 (date)
    field_due_workday: Optional[Union[Day, str]]
    #: a day of the period lies outside the season 工期有日期在勘探季节之外; only if entered 仅在已进场时 (bool)
    crosses_season_end: Optional[bool]
    #: last day for the report 报送《考古勘探报告》的期限届满日; only if completed 仅在勘探结束后 (date)
    report_due: Optional[Union[Day, str]]
    #: outcome 处理结果; only if relics_found is given 仅在给出 relics_found 时 (survey_outcome)
    survey_outcome: Optional[SurveyOutcome]
    #: the report is archived and not given to the applicant 勘探报告存档，不再发至申请部门; only if relics_found is given 仅在给出 relics_found 时 (bool)
    report_withheld: Optional[bool]
    #: who pays for the check 调查核实费用的承担方; only if check_cost is given and the site is checked 仅在先调查核实且给出 check_cost 时 (payer)
    check_payer: Optional[Payer]
    #: payment for the check 调查核实费用; as check_payer 同 check_payer (money, yuan 元)
    check_payment: Optional[Decimal]
    #: who pays for the exploration 勘探费用的承担方; only if exploration_cost is given and somebody applies 仅在有申请单位且给出 exploration_cost 时 (payer)
    exploration_payer: Optional[Payer]
    #: payment for the exploration 勘探费用; as exploration_payer 同 exploration_payer (money, yuan 元)
    exploration_payment: Optional[Decimal]


@face("JZ-CASE-AR", ArchaeologyCaseResult)
def archaeology_case(
    *,
    area: Amount,
    land_status: Union[LandStatus, str],
    today: Optional[Day] = None,
    in_protected_zone: Optional[bool] = None,
    survey_find: Optional[bool] = None,
    district_assessment: Optional[bool] = None,
    construction_find: Optional[bool] = None,
    item_five: Optional[bool] = None,
    sensitive_zone: Optional[bool] = None,
    transferred: Optional[Day] = None,
    cross_city: Optional[bool] = None,
    higher_site_opinion: Optional[bool] = None,
    provincial_zone: Optional[bool] = None,
    applied: Optional[Day] = None,
    relics_suspected: Optional[bool] = None,
    entered: Optional[Day] = None,
    agreed_days: Optional[int] = None,
    completed: Optional[Day] = None,
    reported: Optional[Day] = None,
    relics_found: Optional[bool] = None,
    in_situ: Optional[bool] = None,
    excavated: Optional[bool] = None,
    answered: Optional[Day] = None,
    check_cost: Optional[Amount] = None,
    exploration_cost: Optional[Amount] = None,
    area_ground: Optional[Union[AreaGround, str]] = None,
    field_clock: Optional[Union[FieldClock, str]] = None,
    late_by: Optional[Union[LateBy, str]] = None,
) -> ArchaeologyCaseResult:
    """Archaeology case 基本建设用地考古前置案件

    JZ-CASE-AR · EXACT EXTERNAL · 2022-09-08 … 2024-09-08
    锦政规〔2022〕4号 art. 4, 5, 7, 8, 11, 12, 14, 15, 16, 17
    锦政规〔2022〕4号第四条、第五条、第七条、第八条、第十一条、第十二条、第十四条、第十五条、第十六条、第十七条

    area: site area (占地面积) 占地面积 (area, m² 平方米)
    land_status: status of the land 用地状态 (land_status)
    today: day on which the case is read: what is overdue, and what comes next, is of this day 查阅案件之日：据以判断逾期事项和下一步 (date)
    in_protected_zone: inside a protected zone (art. 4 item 1) 文物保护单位的保护范围和建设控制地带内（第四条第（一）项） (bool, default false)
    survey_find: a survey has found relics there (art. 4 item 2) 文物普查中发现文物遗迹的区域（第四条第（二）项） (bool, default false)
    district_assessment: land for area assessment, set by the district (art. 4 item 3) 县（市）区政府（管委会）确定的区域评估土地（第四条第（三）项） (bool, default false)
    construction_find: construction has found relics there (art. 4 item 4) 在基本建设和生产建设中发现文物的区域（第四条第（四）项） (bool, default false)
    item_five: item 5 (projects other than the provincial cases), asserted by the caller 第四条第（五）项的项目（依法向省文物行政部门申请的除外），由使用者认定 (bool, default false)
    sensitive_zone: protected zone, control zone or underground relics zone (art. 17) 涉及文物保护单位保护范围、建设控制地带或地下文物埋藏区（第十七条） (bool, default false)
    transferred: day of transfer, checked for transferred_before 出让或划拨之日，land_status 为 transferred_before 时核对 (date)
    cross_city: project across cities 跨市域的基本建设项目 (bool, default false)
    higher_site_opinion: site opinion issued by a State Council or provincial department 国务院和省政府有关部门核发《建设项目选址意见书》的建设项目 (bool, default false)
    provincial_zone: in the zones of a provincial-or-higher protected unit 位于省级以上文物保护单位保护范围和建设控制地带内 (bool, default false)
    applied: day of the application 提出申请之日 (date)
    relics_suspected: result of the check on the site; absent: not checked so far 调查核实结果（可能存在文物遗存）；未给出的，视为尚未核实 (bool)
    entered: day of entry (进场之日) 进场之日 (date)
    agreed_days: agreed period 约定的勘探期限; needed once entered for area ≥ 150 000 已进场且 area 达到15万平方米时必填 (int, days 日, external 另行规定)
    completed: day the exploration actually ended 考古勘探实际结束之日 (date)
    reported: day the report was handed in 报送《考古勘探报告》之日 (date)
    relics_found: relics found by the exploration 经考古勘探发现文物埋藏 (bool)
    in_situ: protection in place needed 需要原址保护 (bool, default false)
    excavated: excavation finished and reported 发掘结束且已出具考古发掘报告 (bool, default false)
    answered: day the relics authority gave its opinion 市文物行政部门提供意见之日 (date)
    check_cost: cost of the check on the site, by the tariff 调查核实的费用（按收费标准） (money, yuan 元, external 另行规定)
    exploration_cost: cost of the exploration, by the tariff 勘探的费用（按收费标准） (money, yuan 元, external 另行规定)
    area_ground: reading 条文适用口径 (area_ground, default scope)
        meaning of the 50 000 m² item in the survey scope 考古调查、勘探范围中5万平方米一项的含义
        scope: the item stands in the list of what is in scope 该项列在考古调查、勘探的范围之内
    field_clock: reading 条文适用口径 (field_clock, default running)
        field-work clock outside the season 勘探季节之外工期的计算
        running: the days run from the entry (自进场之日起) by the calendar: 民法典 art. 200, 201 “自进场之日起”按公历日连续计算：《民法典》第二百条、第二百零一条
    late_by: reading 条文适用口径 (late_by, default due)
        which of the two deadline dates decides lateness 以哪一个届满日判断是否逾期
        due: 工期 is a length of work, which goes on on days of rest; no office is met on its last day 工期是工作所需的时间，休息日照常进行；最后一日无须到机关办理手续
    """
    return asked


class HousingCaseResult(Result):
    """What `housing_case` answers."""

    #: next act 下一步 (housing_act)
    next_act: HousingAct
    #: owed by 承办方 (housing_party)
    owed_by: HousingParty
    #: due by 办理期限; only if it has a last day 仅在有期限时 (date)
    next_due: Optional[Union[Day, str]]
    #: overdue 逾期未办; only if today is given 仅在给出 today 时 (set of housing_act)
    overdue_acts: Optional[Tuple[HousingAct, ...]]
    #: done late 逾期办结 (set of housing_act)
    late_acts: Tuple[HousingAct, ...]
    #: the measures apply 适用本办法 (bool)
    applies: bool
    #: first day on which resale is allowed 可以上市转让的首日 (date)
    earliest: Day
    #: the five years are full 已满5年，可以上市转让; only if today is given 仅在给出 today 时 (bool)
    may_sell: Optional[bool]
    #: repurchase price 政府回购价格; only before the five years, with a special reason and all that is needed 仅在未满5年、有特殊原因且所需各项均给出时 (money, yuan 元)
    repurchase_price: Optional[Decimal]
    #: last day for the decision 作出核准决定的期限届满日; only if accepted 仅在已受理时 (date)
    decision_due: Optional[Union[Day, str]]
    #: to whom the flat goes 优先回购结果; only of a resale that was approved 仅在上市转让已核准时 (preemption)
    preemption: Optional[Preemption]
    #: price of the sale to the government 政府优先回购价格; only if sold to the government and market_price is given 仅在政府回购且给出 market_price 时 (money, yuan 元)
    preemption_price: Optional[Decimal]
    #: land gain due 应交纳的土地收益金; only if market_price and paid or today are given 仅在给出 market_price 和 paid 或 today 时 (money, yuan 元)
    land_gain: Optional[Decimal]
    #: full title 已取得完全产权 (bool)
    full_title: bool
    #: the owner may apply for subsidised housing again 本人可以再申请购买保障性住房 (bool)
    may_apply_again: bool


@face("JZ-CASE-AH", HousingCaseResult)
def housing_case(
    *,
    approved_on: Day,
    urban: bool,
    first_transfer: bool,
    title_ready: Day,
    today: Optional[Day] = None,
    title_route: Optional[Union[TitleRoute, str]] = None,
    special_reason: Optional[bool] = None,
    original_price: Optional[Amount] = None,
    depreciation: Optional[Amount] = None,
    price_index: Optional[Amount] = None,
    repurchase_form: Optional[Union[RepurchaseForm, str]] = None,
    accepted: Optional[Day] = None,
    decided: Optional[Day] = None,
    refused: Optional[bool] = None,
    government_buys: Optional[bool] = None,
    market_price: Optional[Amount] = None,
    already_paid: Optional[bool] = None,
    paid: Optional[Day] = None,
    registered: Optional[Day] = None,
    full_term_day: Optional[Union[FullTermDay, str]] = None,
    title_bar: Optional[Union[TitleBar, str]] = None,
    rounding: Optional[Union[Rounding, str]] = None,
) -> HousingCaseResult:
    """Housing case 已购经济适用住房上市转让案件

    JZ-CASE-AH · EXACT EXTERNAL · 2022-09-03 … 2027-09-03
    锦政规〔2022〕5号 art. 2, 6, 7, 8, 9, 10
    锦政规〔2022〕5号第二条、第六条、第七条、第八条、第九条、第十条

    approved_on: day the housing was approved for construction (批准建设) 批准建设之日 (date)
    urban: in the urban area (市区) 位于市区内 (bool)
    first_transfer: first resale 首次上市转让 (bool)
    title_ready: completion acceptance, when the title certificate can be had (not the contract); never reset 房屋竣工验收具备办理房屋所有权证的时间（不是合同签订日），不重新起算 (date)
    today: day on which the case is read: what is overdue, and what comes next, is of this day 查阅案件之日：据以判断逾期事项和下一步 (date)
    title_route: resale, or full title without sale 上市转让，或不转让仅取得完全产权 (title_route, default resale)
    special_reason: a special reason to part with it before the five years 因特殊原因确需在5年内转让 (bool, default false)
    original_price: original price 原价格; needed for repurchase_price 计算 repurchase_price 时必填 (money, yuan 元)
    depreciation: depreciation so far 累计折旧比例; needed for repurchase_price 计算 repurchase_price 时必填 (rate, %, external 另行规定)
    price_index: price level now against purchase, 108% = +8 % 现物价水平与购买时之比，108%即上涨8%; needed for repurchase_price 计算 repurchase_price 时必填 (rate, %, external 另行规定)
    repurchase_form: how the two combine; the text gives no formula 折旧与物价水平的结合方式，文件没有规定公式; needed for repurchase_price 计算 repurchase_price 时必填 (repurchase_form, external 另行规定)
    accepted: day the application was accepted 受理申请表之日 (date)
    decided: day the resale was approved or refused 作出核准或者不予核准的决定之日 (date)
    refused: the resale was refused 不予核准 (bool, default false)
    government_buys: the government uses its option 政府行使优先回购权 (bool, default false)
    market_price: assessed market price of ordinary housing there and then 届时同地段普通商品住房市场转让价（经评估确认）; needed for land_gain 计算 land_gain 时必填 (money, yuan 元, external 另行规定)
    already_paid: the 1 % was paid before 此前已交纳1%的土地收益金或者政府政策性收益 (bool, default false)
    paid: day the land gain was paid 交纳土地收益金或者政府政策性收益之日 (date)
    registered: day the title was registered 办理不动产登记之日 (date)
    full_term_day: reading 条文适用口径 (full_term_day, default anniversary)
        when the five years are full 满5年的时点
        anniversary: 民法典 art. 202: five years end on the corresponding day, on which they are no longer 不满5年 《民法典》第二百零二条：5年于到期年的对应日届满，该日已不属“不满5年”
    title_bar: reading 条文适用口径 (title_bar, default sale)
        what bars a second subsidised purchase 不得再申请购买保障性住房的情形
        sale: art. 9 bars after 上市转让, and art. 7 tells that from full title without sale 第九条限制的是“上市转让后”，第七条将其与不转让仅取得完全产权分开规定
    rounding: reading 条文适用口径 (rounding, default half_up)
        rounding of each paid component to the fen 各项支付金额精确到分的舍入方式
        half_up: the text is silent; nearest fen is what accounts use 文件未作规定；会计上通行四舍五入到分
    """
    return asked
