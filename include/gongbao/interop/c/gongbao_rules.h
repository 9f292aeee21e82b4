/* gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0 */
#ifndef GONGBAO_RULES_H
#define GONGBAO_RULES_H

/* Handles of rules and cases; printed by the program faces, and compared with what it prints. */

#include "gongbao.h"

/* Validity extension  延长有效期 */
#define GONGBAO_RULE_JZ_HV_01 3946770306U
/* Scope: programmes and territory  适用范围 */
#define GONGBAO_RULE_JZ_HV_02 3929992687U
/* Acceptance decision  受理决定 */
#define GONGBAO_RULE_JZ_HV_03 3913215068U
/* Verification report  核对报告 */
#define GONGBAO_RULE_JZ_HV_04 3896437449U
/* Extension of verification  延期核对 */
#define GONGBAO_RULE_JZ_HV_05 3879659830U
/* Re-verification  复核 */
#define GONGBAO_RULE_JZ_HV_06 3862882211U
/* Off-line information supply  线下提供信息 */
#define GONGBAO_RULE_JZ_HV_07 3846104592U
/* Field staff minimum  至少2名工作人员 */
#define GONGBAO_RULE_JZ_HV_08 4097768877U
/* Notice of the result  告知结果 */
#define GONGBAO_RULE_JZ_HV_09 4080991258U
/* Authorisation: validity and signatures  诚信承诺及授权书 */
#define GONGBAO_RULE_JZ_HV_10 1715199884U
/* Household income aggregation  收入状况 */
#define GONGBAO_RULE_JZ_HV_11 1731977503U
/* Household property aggregation and exclusion  财产状况 */
#define GONGBAO_RULE_JZ_HV_12 1748755122U
/* Interim temporary assistance  先行临时救助 */
#define GONGBAO_RULE_JZ_HV_13 1765532741U
/* Termination for non-co-operation  终止核对 */
#define GONGBAO_RULE_JZ_HV_14 1648089408U
/* Claw-back on false declaration  退缴已享有的救助待遇 */
#define GONGBAO_RULE_JZ_HV_15 1664867027U
/* Contents of a commission  核对委托书内容 */
#define GONGBAO_RULE_JZ_HV_16 1681644646U
/* Papers with a commission  委托材料 */
#define GONGBAO_RULE_JZ_HV_17 1698422265U
/* Contents of a verification report  核对报告内容 */
#define GONGBAO_RULE_JZ_HV_18 1849420836U
/* Entry in the integrity database  纳入诚信管理 */
#define GONGBAO_RULE_JZ_HV_19 1866198455U
/* Validity  有效期 */
#define GONGBAO_RULE_JZ_MP_01 95609267U
/* Major penalty by kind  重大行政处罚种类 */
#define GONGBAO_RULE_JZ_MP_02 112386886U
/* Major penalty by amount  金额标准 */
#define GONGBAO_RULE_JZ_MP_03 129164505U
/* Filing deadline  15日内报送备案 */
#define GONGBAO_RULE_JZ_MP_04 145942124U
/* Filing set  备案材料 */
#define GONGBAO_RULE_JZ_MP_05 162719743U
/* Exemption and termination of filing  不报送、终止 */
#define GONGBAO_RULE_JZ_MP_06 179497362U
/* Review period  60日内审查完毕 */
#define GONGBAO_RULE_JZ_MP_07 196274981U
/* Criticism of the penalising organ  通报批评 */
#define GONGBAO_RULE_JZ_MP_08 213052600U
/* Who files, and with whom  报送机关与受理机关 */
#define GONGBAO_RULE_JZ_MP_09 229830219U
/* Survey scope  考古调查勘探范围 */
#define GONGBAO_RULE_JZ_AR_01 1961060949U
/* Routing  审批流程 */
#define GONGBAO_RULE_JZ_AR_02 1910728092U
/* Applicant and time of application  申请时点 */
#define GONGBAO_RULE_JZ_AR_03 1927505711U
/* Conditions to start  具备条件 */
#define GONGBAO_RULE_JZ_AR_04 1877172854U
/* Field season  勘探季节（3月下旬至11月上旬） */
#define GONGBAO_RULE_JZ_AR_05 1893950473U
/* Field-work duration  勘探工期 */
#define GONGBAO_RULE_JZ_AR_06 1843617616U
/* Exploration report  勘探报告 */
#define GONGBAO_RULE_JZ_AR_07 1860395235U
/* Outcome tree  勘探结果处理 */
#define GONGBAO_RULE_JZ_AR_08 2078504282U
/* Cost bearer and tariff  费用承担 */
#define GONGBAO_RULE_JZ_AR_09 2095281901U
/* Validity of two years  有效期两年 */
#define GONGBAO_RULE_JZ_AR_10 2045096139U
/* Contents of an exploration report  考古勘探报告内容 */
#define GONGBAO_RULE_JZ_AR_11 2028318520U
/* Qualification of the unit  单位资质 */
#define GONGBAO_RULE_JZ_AR_12 2078651377U
/* Scope  适用范围 */
#define GONGBAO_RULE_JZ_AH_01 3058590079U
/* Five-year resale bar  不满5年不得上市 */
#define GONGBAO_RULE_JZ_AH_02 3075367698U
/* Repurchase price before five years  回购 */
#define GONGBAO_RULE_JZ_AH_03 3092145317U
/* Land gain and full title  土地收益金 */
#define GONGBAO_RULE_JZ_AH_04 2974701984U
/* Government pre-emption  政府优先回购 */
#define GONGBAO_RULE_JZ_AH_05 2991479603U
/* Approval decision  上市转让核准期限 */
#define GONGBAO_RULE_JZ_AH_06 3008257222U
/* Inheritance and divorce  继承、离婚 */
#define GONGBAO_RULE_JZ_AH_07 3025034841U
/* No second subsidised purchase  不得再次申请购买 */
#define GONGBAO_RULE_JZ_AH_08 3176033412U
/* Validity of five years  有效期5年 */
#define GONGBAO_RULE_JZ_AH_09 3192811031U
/* Over-quota abstraction  擅自扩大取水指标、超限取水 */
#define GONGBAO_RULE_JZ_GW_01 1455588622U
/* Resupply or change of use  转供水、改变用途 */
#define GONGBAO_RULE_JZ_GW_02 1438811003U
/* Metering device missing or faulty  计量设施 */
#define GONGBAO_RULE_JZ_GW_03 1422033384U
/* Unlicensed abstraction, misuse of emergency sources  未经批准开采 */
#define GONGBAO_RULE_JZ_GW_04 1539476717U
/* Sealing cost  封闭费用 */
#define GONGBAO_RULE_JZ_GW_05 1522699098U
/* Licence revocation  吊销取水许可证 */
#define GONGBAO_RULE_JZ_GW_06 1505921479U
/* Prior approval and territory  批准与范围 */
#define GONGBAO_RULE_JZ_GW_07 1489143860U
/* Annual outpatient deductible  起付标准 */
#define GONGBAO_RULE_JZ_OP_01 2954399033U
/* Reimbursement rate  支付比例 */
#define GONGBAO_RULE_JZ_OP_02 2904066176U
/* Annual cap  年度最高支付限额 */
#define GONGBAO_RULE_JZ_OP_03 2920843795U
/* Settle one outpatient visit (pooling)  普通门诊统筹结算 */
#define GONGBAO_RULE_JZ_OP_04 3004731890U
/* Benefit combination and separate ledger  同时享受、单独核算 */
#define GONGBAO_RULE_JZ_OP_05 3021509509U
/* Account credit, employed  在职个人账户计入 */
#define GONGBAO_RULE_JZ_OP_06 2971176652U
/* Account credit, retiree  退休个人账户划入 */
#define GONGBAO_RULE_JZ_OP_07 2987954271U
/* Flexible-worker contribution  灵活就业缴费 */
#define GONGBAO_RULE_JZ_OP_08 3071842366U
/* Pool-only retiree credit  单建统筹退休划入 */
#define GONGBAO_RULE_JZ_OP_09 3088619985U
/* Use of the personal account  个人账户使用 */
#define GONGBAO_RULE_JZ_OP_10 891002159U
/* Effective date  实施日期 */
#define GONGBAO_RULE_JZ_OP_11 874224540U
/* Order that a schedule must keep  待遇向基层和退休人员倾斜 */
#define GONGBAO_RULE_JZ_OP_12 924557397U
/* Categories and multiple identity  救助对象、就高不重复 */
#define GONGBAO_RULE_JZ_MA_01 96828666U
/* Premium subsidy  资助参保 */
#define GONGBAO_RULE_JZ_MA_02 80051047U
/* Critical-illness insurance rate  大病保险支付比例 */
#define GONGBAO_RULE_JZ_MA_03 63273428U
/* Covered costs (aid base)  救助费用范围 */
#define GONGBAO_RULE_JZ_MA_04 46495809U
/* Basic aid for one claim  基本救助 */
#define GONGBAO_RULE_JZ_MA_05 29718190U
/* Tilt aid for one claim  倾斜救助 */
#define GONGBAO_RULE_JZ_MA_06 12940571U
/* Settle one claim (aid pipeline)  先保险后救助结算 */
#define GONGBAO_RULE_JZ_MA_07 4291130248U
/* Psychiatric bed-day quota  按病床日定额救助 */
#define GONGBAO_RULE_JZ_MA_08 4274352629U
/* Monitoring groups with supplied parameters  返贫致贫、监测帮扶、其他监测 */
#define GONGBAO_RULE_JZ_MA_09 4257575010U
/* Alert thresholds  因病致贫返贫双预警标准 */
#define GONGBAO_RULE_JZ_MA_10 12793476U
/* 12-month look-back (one-off aid)  因病致贫重病患者一次性医疗救助 */
#define GONGBAO_RULE_JZ_MA_11 29571095U
/* Direct or on application  直接救助、依申请 */
#define GONGBAO_RULE_JZ_MA_12 46348714U
/* Treatment first, no deposit  先诊疗后付费 */
#define GONGBAO_RULE_JZ_MA_13 63126333U
/* Effective date and precedence  执行日期 */
#define GONGBAO_RULE_JZ_MA_14 4240650296U
/* Fund year settlement  年度清算 */
#define GONGBAO_RULE_JZ_MA_15 4257427915U
/* Monthly report by the 10th  月度统计报送期限 */
#define GONGBAO_RULE_JZ_MA_16 4274205534U
/* Statistics table sums  支出情况统计表 */
#define GONGBAO_RULE_JZ_MA_17 4290983153U
/* Allocation of the aid fund  医疗救助基金分配 */
#define GONGBAO_RULE_JZ_MA_18 4173539820U
/* Allocation of the adjustment reserve  调剂金分配 */
#define GONGBAO_RULE_JZ_MA_19 4190317439U
/* Six taxes and two surcharges halved  六税两费减征 */
#define GONGBAO_RULE_SX_CO_01 2555125277U
/* Cultural construction fee halved  文化事业建设费减征 */
#define GONGBAO_RULE_SX_CO_02 2504792420U
/* Rent relief, state-owned premises (epidemic)  免收3个月、减半收取12个月房租 */
#define GONGBAO_RULE_SX_CO_03 2521570039U
/* Sub-lease pass-through  转租减免落实到最终承租方 */
#define GONGBAO_RULE_SX_CO_04 2471237182U
/* Arrears grace for water, power and gas  欠费不停供 */
#define GONGBAO_RULE_SX_CO_05 2488014801U
/* Unemployment and injury insurance rate cut  阶段性降低费率 */
#define GONGBAO_RULE_SX_CO_06 2437681944U
/* Deferred pension contributions  缓缴 */
#define GONGBAO_RULE_SX_CO_07 2454459563U
/* Sports venue low price  公共体育场馆低收费上限 */
#define GONGBAO_RULE_SX_CO_08 2404126706U
/* Green-building level  绿色建筑等级 */
#define GONGBAO_RULE_SX_CO_09 2420904325U
/* New-energy share of official cars  新能源汽车占比 */
#define GONGBAO_RULE_SX_CO_10 4249811891U
/* Conservation-oriented organs  节约型机关 */
#define GONGBAO_RULE_SX_CO_11 4233034272U
/* New skilled people  新增技能人才 */
#define GONGBAO_RULE_SX_CO_12 4283367129U
/* Interest on personal start-up guarantee loans  创业担保贷款贴息 */
#define GONGBAO_RULE_SX_CO_13 4266589510U
/* Price-linked subsidy: payment date  价格临时补贴 */
#define GONGBAO_RULE_SX_CO_14 21955071U
/* E-commerce park districts  电商产业园重点覆盖辖区 */
#define GONGBAO_RULE_SX_CO_15 5177452U
/* One-off award, model logistics park  示范物流园区一次性奖励 */
#define GONGBAO_RULE_SX_CO_16 55510309U
/* Counties for charging stations  示范性集中式公用充电站 */
#define GONGBAO_RULE_SX_CO_17 38732690U
/* Reported figures (check only)  通报数据核对 */
#define GONGBAO_RULE_SX_FT_01 3658625797U
/* Honours list  专精特新名单 */
#define GONGBAO_RULE_SX_SG_01 2868809509U
/* Settle one claim (aid pipeline)  先保险后救助结算 */
#define GONGBAO_RULE_SX_MA_00 3034703342U
/* Categories and multiple identity  救助对象、就高不就低 */
#define GONGBAO_RULE_SX_MA_01 3051480961U
/* Premium subsidy  参保资助 */
#define GONGBAO_RULE_SX_MA_02 3001148104U
/* Recognition after the collection period  集中缴费期后认定 */
#define GONGBAO_RULE_SX_MA_03 3017925723U
/* Outpatient aid for one claim  门诊救助 */
#define GONGBAO_RULE_SX_MA_04 3101813818U
/* Inpatient aid for one claim  住院救助 */
#define GONGBAO_RULE_SX_MA_05 3118591437U
/* Shared annual cap  共用限额 */
#define GONGBAO_RULE_SX_MA_06 3068258580U
/* Tilt aid for one claim  倾斜救助 */
#define GONGBAO_RULE_SX_MA_07 3085036199U
/* Aid base of residents, employees and uninsured  救助费用基数 */
#define GONGBAO_RULE_SX_MA_08 2900482390U
/* Direct or on application; one-stop  直接救助、依申请、一站式 */
#define GONGBAO_RULE_SX_MA_09 2917260009U
/* No deposit  免除住院押金 */
#define GONGBAO_RULE_SX_MA_10 3135516151U
/* Unreferred care excluded  未按规定转诊 */
#define GONGBAO_RULE_SX_MA_11 3118738532U
/* Fund balance limit  基金累计结余上限 */
#define GONGBAO_RULE_SX_MA_12 3169071389U
/* Out-of-scope cost ceiling per stay  超出医保支付范围费用占比上限 */
#define GONGBAO_RULE_SX_MA_13 3152293770U
/* Critical-illness insurance tilt  大病保险倾斜保障 */
#define GONGBAO_RULE_SX_MA_14 3068405675U
/* Effective dates  实施日期 */
#define GONGBAO_RULE_SX_MA_15 3051628056U
/* Monthly list exchange and five-year transition  每月名单抄送、5年过渡期 */
#define GONGBAO_RULE_SX_MA_16 3101960913U
/* Where to join and who subsidises  参保地与资助地 */
#define GONGBAO_RULE_SX_MA_17 3085183294U
/* Where and how to apply for aid  救助申请受理地与审核 */
#define GONGBAO_RULE_SX_MA_18 3001295199U
/* Lost-work subsidy  误工补贴 */
#define GONGBAO_RULE_SX_MV_01 4031414974U
/* Interest subsidy, sole trader  个体工商户创业贷款贴息 */
#define GONGBAO_RULE_SX_MV_02 4014637355U
/* Interest subsidy, small or micro firm  小微企业贴息 */
#define GONGBAO_RULE_SX_MV_03 3997859736U
/* Start-up award  创业奖励 */
#define GONGBAO_RULE_SX_MV_04 4115303069U
/* Free seals  免费发放印章 */
#define GONGBAO_RULE_SX_MV_05 4098525450U
/* Rent relief, new small firm  新开办小微企业房租减免 */
#define GONGBAO_RULE_SX_MV_06 4081747831U
/* Suspension of business  歇业不超过三年 */
#define GONGBAO_RULE_SX_MV_07 4064970212U
/* First offence free of fine  首次不罚 */
#define GONGBAO_RULE_SX_MV_08 3913971641U
/* Funding split 60/40  市县分担 */
#define GONGBAO_RULE_SX_MV_09 3897194022U
/* No double support  从高不重复 */
#define GONGBAO_RULE_SX_MV_10 3947379784U
/* Validity  有效期 */
#define GONGBAO_RULE_SX_MV_11 3964157403U
/* Market-entity target table  市场主体目标任务分解表 */
#define GONGBAO_RULE_SX_MV_12 3980935022U
/* Who may draw  享受条件 */
#define GONGBAO_RULE_SX_OP_01 1645772374U
/* Deductible per visit  起付标准 */
#define GONGBAO_RULE_SX_OP_02 1628994755U
/* Several visits on one day  同日同机构只计一次 */
#define GONGBAO_RULE_SX_OP_03 1612217136U
/* Annual limit  年度支付限额 */
#define GONGBAO_RULE_SX_OP_04 1729660469U
/* Half limit for 2022  2022年度支付限额减半 */
#define GONGBAO_RULE_SX_OP_05 1712882850U
/* Reimbursement rates  支付比例 */
#define GONGBAO_RULE_SX_OP_06 1696105231U
/* Settle one outpatient visit (pooling)  普通门诊统筹结算 */
#define GONGBAO_RULE_SX_OP_07 1679327612U
/* Retirement transition  在职转退休 */
#define GONGBAO_RULE_SX_OP_08 1796770945U
/* Separate benefits  相互独立、分别结算 */
#define GONGBAO_RULE_SX_OP_09 1779993326U
/* Excluded costs  不纳入门诊保障的费用 */
#define GONGBAO_RULE_SX_OP_10 1561737184U
/* Account credit, employees and flexible workers  个人账户计入 */
#define GONGBAO_RULE_SX_OP_11 1578514803U
/* Account credit, retirees  退休个人账户划入 */
#define GONGBAO_RULE_SX_OP_12 1595292422U
/* Use of the personal account  个人账户使用 */
#define GONGBAO_RULE_SX_OP_13 1612070041U
/* Service-quality deposit  服务质量保证金5% */
#define GONGBAO_RULE_SX_OP_14 1628847660U
/* Pharmacy by prescriber level  零售药店门诊统筹 */
#define GONGBAO_RULE_SX_OP_15 1645625279U
/* Effective date  施行日期 */
#define GONGBAO_RULE_SX_OP_16 1662402898U
/* Plenary frequency  全体会议次数 */
#define GONGBAO_RULE_SX_CP_01 1962729162U
/* One bill, one answer  一单制结算 */
#define GONGBAO_RULE_JZ_CASE_AID 1686723171U
/* A year of the aid fund, county by county  医疗救助基金年度测算 */
#define GONGBAO_RULE_JZ_CASE_FUND 1095444980U
/* Verification case  居民家庭经济状况核对案件 */
#define GONGBAO_RULE_JZ_CASE_HV 3782125597U
/* Penalty case  行政处罚备案案件 */
#define GONGBAO_RULE_JZ_CASE_MP 3447117670U
/* Archaeology case  基本建设用地考古前置案件 */
#define GONGBAO_RULE_JZ_CASE_AR 3816813668U
/* Housing case  已购经济适用住房上市转让案件 */
#define GONGBAO_RULE_JZ_CASE_AH 3984589858U
/* One bill, one answer  一单制结算 */
#define GONGBAO_RULE_SX_CASE_AID 1885924014U
/* One outpatient visit, from who may draw to cash  普通门诊就医结算 */
#define GONGBAO_RULE_SX_CASE_OP 319229703U
/* A year of the aid funds, county by county  医疗救助基金年度测算 */
#define GONGBAO_RULE_SX_CASE_FUND 1690152063U
/* One firm's file: every grant  企业奖补一本账 */
#define GONGBAO_RULE_SX_CASE_FIRM 1870557724U

#endif
