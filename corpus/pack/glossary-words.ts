/**
 * Everyday words of financial and political news, one meaning a line: what Chinese and English call
 * it. They are for search only: a line is one more concept of the index, so that a question in one language finds what is
 * written in the other, or in other words of the same one. Names and the archive's own subjects are in terms.yaml.
 */
export const GLOSSARY_WORDS = `
abandon 放弃 舍弃|abandon abandoned give-up
absurd 荒谬 离谱 荒唐 可笑|absurd ridiculous outrageous
account 账户 账号 帐户 户头|account
accuse 指责 指控 谴责 控诉|accuse accused accusing accusation blame blamed condemn condemned
acquire 收购 并购 吞并|acquire acquired acquisition takeover merger merge merged
activity 活动|activity
advertise 广告 推广|advertise advertising advertisement promotion
adviser 顾问 智囊|adviser advisor advisers consultant think-tank
afford 负担 买得起|afford affordable burden
agree 同意 赞成 认同|agree agreed agreement consent
ahead 提前|early earlier ahead
algorithm 算法 演算法|algorithm algorithmic
alliance 联盟 同盟|alliance bloc ally allies
allow 允许 批准 许可 准许|allow allowed permit permitted approve approved approval authorise authorize permission
amount 金额 数额 额度 总额|amount sum total volume
analyst 分析师 分析人士 业内人士 分析认为|analyst insider
anger 愤怒 激怒 触怒 惹怒 不满|anger angry angered furious outrage
announce 宣布 公布 宣告 发布 公告|announce announced announcement declare declared publish published
anonymous 匿名 不具名|anonymous unnamed
antitrust 反垄断 垄断 独占|antitrust anti-monopoly monopoly monopolies monopolistic
apartment 公寓 楼盘 住宅|apartment apartments flats
app 应用程序 手机应用 应用软件 app 应用程式|app apps application
appeal 呼吁 敦促|appeal urge urged urges call-on
appear 露面 现身 亮相 公开露面 公开亮相 抛头露面|appear appeared appearance public-appearance seen-in-public
apply 申请|apply applied applicant application
arrears 拖欠 欠薪 讨薪 欠款|unpaid arrears owed
arrest 逮捕 拘留 抓捕 被捕 羁押|arrest arrested detain detained detention custody
arrogant 傲慢 狂妄 狂傲 不尊重|arrogant arrogance hubris disrespect
assess 评估 估计|assess assessment evaluate estimate estimated
asset 资产 净资产 财产|asset property wealth
attack 攻击 抨击 打击 炮轰 打压 整肃|attack attacked crackdown crack-down suppress suppression clampdown clamp-down strike
auction 拍卖|auction
audit 审计 查账|audit auditor
authoritarian 专制 独裁 极权 威权 集权|authoritarian dictatorship totalitarian autocratic autocracy dictator
authority 当局 监管部门 主管部门 官方 政府部门|authority authorities officials official
average 平均 人均|average mean per-capita
backlash 反弹 强烈反应|backlash outcry uproar
balance 余额 结余|balance outstanding
balance-sheet 资产负债表 表外 表内 出表|balance-sheet off-balance-sheet
ban 禁止 禁令 取缔 封杀 查禁|ban banned prohibit prohibited forbid forbidden outlaw
bank 银行|bank banks banking lender lenders banker
bankrupt 破产 倒闭 资不抵债|bankrupt bankruptcy insolvent insolvency collapse
barrier 门槛 壁垒|barrier threshold entry-barrier
bear-burden 承担 承受|bear bore borne shoulder
betray 背叛 出卖 叛徒 卖国|betray betrayed traitor treason
big-data 大数据 巨量资料|big-data
bill-pay 买单 埋单 承担损失|foot-the-bill bear-the-loss
billionaire 富豪 亿万富翁 首富 富翁 巨富|billionaire richest tycoon mogul magnate wealthiest rich-individuals
biometric 人脸识别 刷脸|biometric facial-recognition face-recognition
blacklist 黑名单 失信|blacklist blacklisted
block 阻止 阻挡 拦截 封锁|block blocked prevent prevented thwart
blockchain 区块链|blockchain distributed-ledger
board 董事会 董事|board director directors
bond 债券 国债 公司债|bond bonds
book-author 书 著作 出版|book books author published
boom 繁荣 兴旺|boom booming prosperity prosperous
borrow 借款 借钱 借贷 贷款|borrow borrowed borrower borrowers borrowing
boss 老板|boss bosses
branch 分行 网点 分支机构|branch branches outlet
breach 违规 违反|breach breached violate violated violation offence offences
break-up 拆分 分拆 分割 剥离|break-up split spin-off split-off separate carve-out divest
bribe 贿赂 行贿 受贿 腐败 贪腐 贪污|bribe bribery corruption corrupt graft
broker 券商 证券公司 中介|broker brokerage intermediary middleman
bubble 泡沫 泡沫化|bubble
budget 预算 财政预算|budget
build 建设 兴建 修建 大兴土木|build built construction infrastructure
business 业务 生意 营业|business operation
businessman 商人 商家 商户|merchant merchants businessman businessmen businesspeople shopkeeper
buy 购买 买入 收买|buy bought purchase purchased buyer
buyback 回购|buyback repurchase
cancel 取消 撤销 作废|cancel cancelled canceled scrap scrapped revoke revoked
capital 资本 本金 注册资本 资本金|capital principal equity
capital-flight 撤资 外逃 资本外流|capital-flight capital-outflow outflow outflows
capitalist 资本家 资产阶级 资本主义 剥削|capitalist capitalism bourgeois bourgeoisie exploit exploitation
card 信用卡 银行卡 借记卡|credit-card debit-card bank-card card
cash 现金 钞票 纸币|cash banknote
cash-out 套现 变现|cash-out
censor 审查 删帖 封号 言论管制 敏感词|censor censored censorship
central-bank 央行 中央银行|central-bank
century 世纪|century
chain-reaction 连锁反应 传染 蔓延|chain-reaction contagion spread spillover domino
chairman 董事长 主席|chairman chair chairwoman
challenge 挑战|challenge challenged
chaos 混乱 失控|chaos chaotic out-of-control
charge-fee 手续费 收费 费用 佣金|fee fees commission charge charges
charity 慈善 捐款 公益|charity philanthropy donate donated donation
cheat 欺骗 骗局 诈骗 欺诈 骗子|cheat fraud scam swindle fraudulent deceive
children 儿童 孩子 小孩|child children kid
chip 芯片 半导体|chip chips semiconductor semiconductors
citizen 公民 居民 百姓 老百姓 民众 群众|citizen citizens resident public people masses
city 城市|city urban
claim 声称 宣称 自称|claim claims claimed
class 阶级 阶层|class social-class
clear-settle 清算 结算|clearing settlement clear
client 客户 顾客|client customer
cloud 云计算|cloud cloud-computing
collateral 抵押 担保 抵押品 质押 担保品|collateral pledge guarantee mortgage-backed
collect-debt 催收 讨债 追债|debt-collection collect-debts
command 下令 命令 指令 责令 亲自下令|order ordered command instructed directive
comment 评论 留言 言论|comment comments remark remarks
committee 委员会|committee commission
communist 共产党 中共 共产主义|communist communism
company 公司 企业 业者|company companies firm firms corporation enterprise
compare 比较 相比 对比|compare compared comparison
compensate 赔偿 补偿|compensate compensation
compete 竞争 竞争对手|compete competition competitor rival rivals
complain 投诉 抱怨 控诉|complain complaint complained
compliance 合规|compliance comply
compulsory 强制 强迫 逼迫 被迫|force forced compel compulsory coerce
concede 让步 妥协 屈服 低头|concede concession compromise yield give-in submit
concentrate 集中|concentrate concentrated concentration
confidence 信心 信任|confidence trust
confiscate 没收 充公 国有化 收归国有 公有化|confiscate confiscated nationalise nationalize nationalisation nationalization expropriate
conflict 冲突 矛盾 对抗|conflict clash confrontation contradiction
conservative 保守|conservative cautious
constitution 宪法|constitution constitutional
consumer 消费者 消费 消费信贷|consumer consumers consumption consumer-credit
contract 合同 合约 条款|contract clause terms
contractor 承建商 建筑商 包工头 建材|contractor contractors builder builders building-materials
control 控制 掌控 支配|control controlled grip dominate
convenient 便利 方便 便捷|convenient convenience easy easily
cooperate 合作 合作伙伴 协作|cooperate cooperation partner partnership partnered
core-capital 核心资本 资本充足率 准备金|capital-adequacy capital-ratio reserve-requirement
corporate-governance 公司治理|corporate-governance governance
corporation-state 国企 国有企业 央企 国有银行 国有 国营企业 公营|state-owned soe state-run
cost 成本 代价|cost costs expense
counterfeit 假货 假冒 伪造|counterfeit fake forged
county 县城|county counties
court 法院 法庭 诉讼 起诉 官司|court lawsuit sue sued litigation prosecute
cover-up 掩盖 隐瞒|cover-up conceal hide hidden
crash 崩盘 暴跌 大跌 股灾 崩溃|crash plunge plunged slump collapse collapsed tumble tumbled
create 创造 创立 创办 创建|create created found founded establish established
credit 信贷 信用 授信|credit lending
credit-score 信用评分 信用分 征信 信用评级 信用报告 信用评等|credit-score credit-scoring credit-rating credit-reporting creditworthiness scoring-system
creditor 债权人 债主|creditor creditors
crime 犯罪 罪行 违法 非法|crime criminal illegal unlawful
crisis 危机 风暴 海啸|crisis crises turmoil storm tsunami
criticise 批评 批判 抨击 质疑|criticise criticize criticised criticized criticism critic critics slam slammed
cryptocurrency 加密货币 虚拟货币 虚拟币 比特币|cryptocurrency crypto bitcoin virtual-currency
culprit 元凶 罪魁祸首|culprit
culture 文化|culture cultural
currency 货币 币值|currency currencies
danger 危险 隐患 定时炸弹|danger dangerous peril time-bomb hazard
data 数据 资料|data
date-deadline 期限 截止|deadline
deal 交易|deal transaction trade
death 死亡 去世 死|death died dead die
debate 争论 辩论 讨论|debate discuss discussion dispute argue
debt 债务 负债 欠债 债台 举债|debt debts indebted indebtedness liability liabilities owe owes
decade 十年|decade ten-years
decide 决定 决策|decide decision decided
decline 下降 下滑 下跌 减少|decline declined fall fell decrease drop dropped shrink
decouple 脱钩|decouple decoupling
default 违约 逾期 坏账 坏帐 不良率 呆账 呆帐|default defaulted overdue bad-debt bad-loan non-performing delinquency delinquent
defend 辩护 保卫 捍卫|defend defended
deficit 赤字|deficit
delay 推迟 延期 延后 拖延|delay delayed postpone postponed
delist 退市|delist delisted delisting
demand 要求 需求|demand demanded request requested requirement require
democracy 民主 选举 民主化|democracy democratic election vote
deny 否认 驳斥|deny denied refute rebut
deposit 存款 储蓄 存钱|deposit deposits savings saving saver
deputy 副主席 副总|deputy vice
derivative 衍生品 金融衍生品|derivative derivatives cdo
deteriorate 恶化|worsen worsened worsening deteriorate deteriorated
devalue 贬值|devalue devaluation depreciate depreciation
develop 发展 开发|develop development developed
digital 数字 数码 数位|digital
digital-currency 数字货币 数字人民币 数位货币 数位人民币|digital-currency digital-yuan e-cny digital-wallet
dilute 稀释|dilute diluted dilution
diplomacy 外交|diplomat diplomats diplomatic diplomacy
disappear 失踪 消失 下落不明 未露面 去向 人间蒸发|disappear disappeared disappearance vanish vanished missing whereabouts
disaster 灾难 灾害|disaster disasters catastrophe catastrophic
disclose 披露 公开 曝光 爆料 泄露|disclose disclosed disclosure reveal revealed leak leaked expose exposed
discount 折扣 优惠 红包|discount coupon
discriminate 歧视|discriminate discrimination
dismiss 开除 解雇 免职 落马 撤职|dismiss dismissed fired sacked
disrupt 颠覆 扰乱|disrupt disruption disruptive
dividend 分红 股息|dividend
document 文件|document documents file
dollar 美元 美金|dollar dollars usd
draft 草案 征求意见稿 起草 草拟|draft drafted drafting
dream 梦想 理想|dream ideal
dynasty 皇帝 朝廷 古代|emperor imperial dynasty
e-commerce 电商 电子商务 网购 电子商贸|e-commerce online-shopping online-retail ecommerce
economist 经济学家|economist
economy 经济|economy economic economies
education 教育 学校 大学|education school university
elite 精英 权贵 高层|elite elites
embarrass 尴尬 丢脸|embarrass embarrassment
emergency 紧急|emergency urgent urgently
employee 员工 职工 雇员 打工 工人|employee employees staff worker workers
employment 就业 失业|employment unemployment jobs job
encourage 鼓励|encourage encouraged
end 终结 结束 末日|end ended finish demise
enemy 敌人|enemy
energy 能源 石油 电力|energy oil electricity
enforce 执法|enforcement enforce
entrepreneur 企业家 创业 新创|entrepreneur entrepreneurs startup start-up
environment 环保 环境|environment environmental
equal 平等|equal equality
evade 规避 逃避 绕过 回避|evade avoid circumvent bypass loophole
event 事件|event incident
evidence 证据|evidence proof
exaggerate 夸大 危言耸听 耸人听闻|exaggerate exaggerated alarmist scaremongering
exchange 交易所 港交所 上交所 联交所|stock-exchange exchange bourse
exchange-rate 汇率 兑换 兑换比例|exchange-rate exchange exchange-ratio
excuse 借口|excuse pretext
executive 高管 管理层 执行长 总裁 首席执行官 总经理|executive executives ceo management manager president
exit 退出 离场 离职 卸任 辞职|exit quit resign resigned resignation step-down leave left
expand 扩张 扩大|expand expansion expanded
expect 预期 预计 期望|expect expected expectation forecast
expensive 昂贵 贵|expensive
expert 专家 学者|expert scholar academic professor
explode 爆雷 暴雷 爆炸|blow-up explode exploded explosion implode implosion
export 出口|export exports
faction 派系 派别 江派 权斗 权力斗争 内斗 太子党 红二代|faction factional factions power-struggle infighting princeling rivalry
factory 工厂|factory factories
fail 失败|fail failed fails failure
fair 公平 公正|fair fairness
family 家族 家庭|family families
farmer 农民 农村 乡村|farmer rural village
fear 担心 担忧 害怕 忧虑 恐惧|fear fears feared worry worried concern concerned afraid
film 电影|film movie
finance 金融 融资 财务|finance financial financing
fine 罚款 罚单 处罚 惩罚|fine fined penalty penalties punish punished punishment
fintech 金融科技 互联网金融 网络金融|fintech financial-technology internet-finance online-finance
first-day 首日|debut first-day
fiscal 财政 财政收入 税收|fiscal tax taxes revenue taxation
five 五年|five
flow 流动性 资金链 现金流|liquidity cash-flow
foreign 外国 外资 境外 海外|foreign overseas abroad international offshore
foreign-exchange 外汇 外汇局|foreign-exchange forex
founder 创始人 创办人|founder co-founder founders
fragile 脆弱|fragile vulnerable vulnerability
free-market 市场经济 自由市场|free-market market-economy
freedom 自由|freedom liberty free
freeze 冻结 封停 封店 被封|freeze frozen froze suspended-account
friend 朋友|friend
fund 基金 资金|fund funds funding
fundraise 募资 集资 筹资 融资额 募集 募资金额 集资额 筹集|raise raised fund-raising fundraising raising proceeds
future 未来 前景|future prospect outlook
gamble 赌博 赌徒 投机|gamble gambling speculate speculation speculative speculator
gap 缺口 差距|gap shortfall inequality wealth-gap
gdp gdp 国内生产总值|gdp gross-domestic-product
get-rich 暴富 发财 一夜致富 财富自由|get-rich overnight-riches windfall
government 政府|government governments
grow 增长 成长 增速|grow growth growing grew
guarantee 保证 兜底|guarantee guaranteed backstop bailout bail-out
guidance 指导 指引|guidance guidelines guideline
halt 叫停 暂停 中止 暂缓 煞停 戛然而止 搁置 喊停 喊卡 急煞|halt halted suspend suspended suspension stop stopped call-off called-off shelve shelved
harm 伤害 危害 损害|harm harmful damage damaged hurt
harvest 韭菜 收割|fleece fleeced
health 健康 医疗|health medical
hedge 对冲|hedge
history 历史|history historic historical
hold-shares 持股 股份 持有 股权 股票|stake shares share shareholding stock stocks equity
hospital 医院|hospital doctor
hostile 敌视 仇视 敌对|hostile hostility
house 房子 住房 房屋 房产 楼市|house housing home property real-estate
house-price 房价|house-price home-price
household 家庭 居民部门 居民|household households
huge 庞大 巨大 巨额 天价 巨型|huge enormous massive giant vast
human-rights 人权 维权|human-rights
hype 炒作|hype hyped
ideology 意识形态 思想|ideology ideological thought
illegal-raise 非法集资 庞氏骗局 传销|ponzi pyramid-scheme illegal-fundraising
import 进口|import imports
imprison 坐牢 监狱 判刑 入狱|prison jail sentenced imprisoned
improve 改善 提高 提升|improve improvement enhance
income 收入 工资 薪水|income wage wages salary earnings
independent 独立|independent independence
index 指数|index
industry 行业 产业|industry sector industries
inflation 通胀 通货膨胀 物价 通膨|inflation
influence 影响 影响力|influence influential impact
information 信息 资讯 讯息|information
infrastructure 基建 基础设施|infrastructure
innovate 创新|innovate innovation innovative
insider 知情人士 内部人士 权威人士|people-familiar familiar-with insider insiders sources
insider-trading 内幕交易 内幕|insider-trading
inspect 检查 审核 审批|inspect inspection review reviewed vet vetting approval
installment 分期 等额本息 还款|installment instalment repayment repay repaid
insurance 保险 保险公司|insurance insurer
intelligence 人工智能 人工智慧|artificial-intelligence ai machine-learning
interest 利息 利率 年化 高利贷|interest interest-rate usury loan-shark
interest-group 利益集团|interest-group vested-interests
internet 互联网 网络 网上 网路|internet online web
intervene 干预 介入 干涉 插手|intervene intervened intervention interfere interference meddle
interview 约谈 面谈 传唤 召见|summon summoned summons interview interviewed talks questioned
invest 投资 投资者 投资人|invest investment investor investors invested
investigate 调查 侦查 立案|investigate investigation probe inquiry
investment-bank 投行 投资银行|investment-bank
issue 发行 发放|issue issued issuance
joint 联合 共同 联手|joint jointly co- together
joke 玩笑 笑话 讽刺|joke satire sarcasm irony ironic
journalist 记者|journalist reporter
judge 法官 判决 裁决|judge ruling verdict judgment
junk 垃圾|junk trash
key-reason 原因 理由 缘由|reason cause why motive
kill 杀 屠杀 镇压|kill killed massacre crackdown-on-protests repress repression
labour 劳动 劳工 工会|labour labor union trade-union
land 土地 土地财政 卖地|land land-finance land-sale
largest 最大 史上最大 规模最大 最大的|largest biggest record greatest
launder 洗钱|money-laundering launder
law 法律 法规 条例 立法|law laws legislation regulation regulations rule rules statute
lawyer 律师|lawyer lawyers attorney
leader 领导人 领导|leader leaders leadership
learn 学习|learn study
leave-country 移民 出国 逃离|emigrate flee fled exile
lend 放贷 放款 贷款 借贷 出借|lend lends lending loan loans credit
lesson 教训|lesson lessons
level 水平|level
leverage 杠杆 杠杆率 加杠杆 去杠杆|leverage leveraged leveraging deleverage deleveraging
license 牌照 执照 持牌|licence license licensed licensing
lie 谎言 撒谎|lie lies lying
limit 限制 上限|limit limited restrict restriction cap ceiling curb curbs
liquidate 清盘 破产清算|liquidate liquidated liquidation liquidator wind-up wound-up
list 上市 挂牌 首次公开募股 新股|ipo listing list listed float flotation public-offering
live 生活|life live living
local-government 地方政府 地方债 地方债务 城投 城投债 融资平台|local-government local-debt lgfv municipal provincial government-financing-vehicle
lockup 锁定期 锁定 限售 闭锁期|lock-up lockup locked-up
logistics 物流 快递|logistics courier
loss 亏损 损失 亏钱|loss losses lose lost
low 低 最低|low lowest
loyal 忠诚|loyal loyalty
luxury 奢侈|luxury
macro 宏观|macro macroeconomic
mainland 大陆 内地|mainland
manipulate 操纵|manipulate manipulation
market 市场|market markets
market-share 市场份额|market-share
market-value 市值 估值|market-value valuation market-cap capitalisation capitalization valued worth
media 媒体 报纸 官媒 党媒|media press newspaper state-media
meeting 会议 峰会 论坛|meeting conference summit forum
microloan 小额贷款 小贷 网贷 微贷 小微贷款|microloan microlending micro-lending microcredit small-loan online-lending peer-to-peer
middle-class 中产 中产阶级|middle-class
military 军队 军事|military army
million-users 用户 使用者|user users
minister 部长|minister ministry
mislead 误导|mislead misleading misled
mobile-pay 移动支付 手机支付 扫码 二维码 行动支付 二维条码|mobile-payment mobile-payments qr-code cashless
model 模式 商业模式|model business-model
monetary-policy 货币政策 降准 降息|monetary-policy rate-cut
money 钱 资金|money
money-print 印钞 货币超发 放水|money-printing print-money quantitative-easing
month 月|month months monthly
moral-hazard 道德风险|moral-hazard
morality 道德 良心|moral morality conscience ethics
mortgage 房贷 按揭 住房贷款 个人房贷|mortgage mortgages home-loan
multiplier 乘数|multiplier
mutual-fund 公募 共同基金|mutual-fund mutual-funds
nation 国家 民族|nation national country state
national-security 国家安全 国安法|national-security security-law
negotiate 谈判 讨价还价 协商|negotiate negotiation bargain bargaining bargaining-power room-for-negotiation
new 新|new
news 新闻 消息 报道 报导|news report reported reports
note-official 通知 通告|notice notification
obey 服从 听话 听党话|obey obedience
offend 得罪 冒犯|offend offended
official 官员 干部 官僚|official officials bureaucrat bureaucrats bureaucracy cadre cadres
offline 线下|offline brick-and-mortar
old 老 老人 老年人 过时|old elderly outdated obsolete old-people
oligarch 寡头|oligarch oligarchs oligarchy
open 开放 公开|open openness opening
opinion 观点 看法 意见 舆论|opinion view public-opinion
oppose 反对 抵制|oppose opposed opposition boycott resist
organisation 组织 机构|organisation organization institution agency
overdraft 透支 超前消费 提前消费 月光族|overdraft overspend overconsumption spend-beyond-means
own 拥有 归属 所有|own owned ownership owner
own-funds 自有资金 自有资本|own-funds own-capital own-money
package 打包 证券化 资产证券化 abs|securitise securitize securitisation securitization asset-backed packaged repackage bundle
parallel 平行 私人货币 另一种货币|parallel private-currency
parliament 人大 两会 国会|parliament congress lawmakers
party-member 党员 入党|party-member
pawn 当铺|pawnshop pawn
pay 支付 付款|pay payment payments paid
pay-back 还钱 还款 偿还 还债|repay repayment pay-back
pension 养老金 退休 社保|pension retirement
percent-share 比例 占比 份额|share proportion ratio percentage
performance 业绩|performance results
period 时期|period
personal 个人 私人|personal private individual
plan 计划 规划|plan plans planning
planned-economy 计划经济|planned-economy central-planning economic-planning command-economy
platform 平台|platform platforms
police 警察 公安|police
policy 政策|policy policies
politburo 政治局|politburo
political 政治|political politics
poor 穷人 贫穷 贫困 底层|poor poverty
population 人口|population
power 权力 力量|power powers
praise 赞扬 称赞 表扬|praise praised hail hailed applaud
predict 预测 预言|predict prediction forecast
president 总统|president
pressure 施压 压力|pressure pressured
prevent 防范 防止 预防|prevent prevention guard-against
price 价格 定价 售价|price prices pricing
price-earnings 市盈率 本益比|price-earnings price-to-earnings pe-ratio p/e
princelings 权贵 白手套|white-glove cronies crony
privacy 隐私 个人信息 个资|privacy personal-information personal-data
private-enterprise 民营企业 民企 私企 民营|private-enterprise private-sector private-companies private-firms private-business
private-equity 私募 风投 风险投资|private-equity venture-capital
privilege 特权|privilege privileges privileged
problem 问题|problem issue
produce 生产 制造|produce production manufacture manufacturing
product 产品|product products
profit 利润 盈利 净利润 赚钱 牟利 获利 盈余|profit profits profitable earnings gain
promise 承诺|promise promised pledge pledged
propaganda 宣传|propaganda
prospectus 招股书 招股说明书 公开说明书|prospectus
protect 保护|protect protection
protest 抗议 示威 游行|protest protests demonstration
prove 证明|prove
province 省份 全省|province provinces
public-opinion 舆论 民意|public-opinion sentiment
purge 清洗 清算 整顿 整改 整治|purge purged rectify rectification overhaul restructure restructuring revamp
quantity 规模 数量 体量|scale size quantity volume
quarter 季度|quarter quarterly
question 提问 疑问|question
quota 配额|quota
radical 激进|radical
railway 高铁 铁路|railway high-speed-rail train
rating 评级 降级|rating ratings downgrade downgraded
ratio 比率|ratio rate
real-economy 实体经济 实业|real-economy
real-estate-developer 房地产 开发商 地产商 房企|real-estate-developer property-developer developer developers
real-name 实名|real-name
rebel 造反 反叛|rebel rebellion
recession 衰退 萧条 经济下行|recession depression downturn slowdown
recover 复苏 恢复|recover recovery rebound
recruit 招聘 裁员|layoff layoffs hire hiring
reform 改革|reform reforms
refund 退款 退还|refund refunded
refuse 拒绝|refuse refused reject rejected decline-to
register 注册 登记|register registered registration
regulate 监管 规管 管制 监督|regulate regulated regulation regulating oversight supervision supervise supervisory
regulator 监管机构 监管者 监管层 监管部门 主管机关|regulator regulators watchdog watchdogs
relation 关系|relation relationship ties
remit 汇款 转账 转帐|transfer transfers remittance wire
rent 房租 租金|rent
reopen 放开 解封 封城|reopen reopened reopening lockdown
replace 取代 替代|replace replaced replacing substitute
report-file 报告|report
reputation 声誉 名声|reputation
rescue 救助 纾困 救市|rescue rescued bail-out bailout relief
reserve 准备金 备付金|reserve reserves
resource 资源|resource
responsibility 责任|responsibility responsible
retail-investor 散户 股民|retail-investor small-investor
revenge 报复|revenge retaliation
revolution 革命|revolution revolutionary
rich 富人 有钱人|rich wealthy
right 权利|right rights
rise 上升 上涨 升至 暴涨 增加 飙升|rise rose risen increase increased surge surged soar soared jump jumped climb
risk 风险|risk risks risky
rumour 谣言 传言 传闻 据传|rumour rumor rumours rumors reportedly
run-bank 挤兑|bank-run run-on-the-bank
rural-bank 村镇银行|rural-bank village-bank
safe 安全|safe safety security secure
sanction 制裁|sanction sanctions
scandal 丑闻|scandal
scare 吓 恐慌|panic scare
secret 秘密 保密 机密 隐秘|secret secrets confidential secrecy
secretary 书记 秘书|secretary
securities 证券|securities security
seize 夺取 抢夺 霸占|seize seized grab grabbed
self-criticism 检讨 自我批评|self-criticism
sell 出售 卖出 抛售 减持|sell sold sale sell-off
serve 服务|service services serve
shadow-bank 影子银行|shadow-bank shadow-banking
share-data 分享 共享 交出 上交 移交|share shared sharing hand-over handed-over surrender turn-over
share-price 股价|share-price stock-price
shareholder 股东 股东名单|shareholder shareholders
shock 震惊 冲击 震撼|shock shocked
shop 店铺 网店 商店|shop shops store stores
shopping 购物|shopping
short-sell 做空|short-sell short-selling
short-term 短期|short-term
silence 沉默 噤声|silence silent
small-firm 小微企业 中小企业|small-business smes small-and-medium
smartphone 手机|smartphone phone
socialism 社会主义|socialism socialist
society 社会|society social
sovereign-fund 主权基金|sovereign-fund sovereign-wealth
speech 演讲 讲话 演说 发言|speech speeches address remarks
spend 花钱 支出 开支|spend spending expenditure
spokesman 发言人|spokesman spokesperson spokeswoman
stable 稳定|stable stability
stablecoin 稳定币|stablecoin
state-media 党媒 官媒 新华社 人民日报|state-media state-run-media
statement 声明 联合声明|statement joint-statement
statistics 统计|statistics statistical figures
step-in 接管 托管|take-over taken-over custody receivership
stimulate 刺激|stimulate stimulus
stock-market 股市 股票市场 A股 港股 创科板 科创板 陆股|stock-market stock-exchange a-share h-share bourse
strategic-placement 战略配售 配售|strategic-placement placement allotment
strategy 战略 策略|strategy strategic
strict 严格 从严 严厉|strict stricter tighten tightened tightening tough
strike 罢工|walkout strike
student 学生 大学生|student students college
subprime 次贷 次级贷款 次级债|subprime sub-prime
subscribe 认购 申购 打新 超额认购 超购 抽新股|subscribe subscription oversubscribed oversubscription
subsidiary 子公司 附属公司|subsidiary subsidiaries unit affiliate
subsidy 补贴|subsidy subsidies
success 成功|success successful succeed
suicide 自杀 跳楼|suicide
supplier 供应商 上游 下游|supplier suppliers supply-chain
support 支持 拥护|support supporters supported back
surplus 过剩|surplus overcapacity glut
surveil 监控 监视|surveillance monitor monitoring
suspect 怀疑 嫌疑|suspect suspected suspicion suspicious
systemic 系统性 系统性风险|systemic systemic-risk
talent 人才|talent
tariff 关税 贸易战|tariff tariffs trade-war
technology 科技 技术|technology technological tech
technology-giant 科技巨头 科技寡头 互联网巨头 巨头|tech-giant big-tech technology-giant internet-giant giants
tension 紧张|tension tensions
terror 恐怖|terror terrorist
test 测试 试点 试验|test testing pilot trial
theft 盗窃 偷|theft steal stolen
third-party 第三方|third-party
threat 威胁|threat threaten threatened
tolerate 容忍|tolerate
too-big 大到不能倒 太大而不能倒 大而不能倒|too-big-to-fail
tool 工具|tool instrument
top 顶级|top
tough-stance 强硬|hardline tough
tourism 旅游|tourism travel
trace 追踪|trace track
tradition 传统|tradition traditional conventional
transform 转型|transform transformation transition
transparent 透明|transparent transparency
trend 趋势|trend
trillion 万亿|trillion
trust-product 理财 理财产品 信托 固收|wealth-management wealth-management-product trust-product fixed-income
truth 真相|truth
turning-point 转折点 分水岭|turning-point watershed
uncertain 不确定|uncertain uncertainty
undermine 削弱|undermine weaken weakened
unfair 不公平 不正当|unfair unjust
unfinished 烂尾 烂尾楼 停工|unfinished stalled
unicorn 独角兽|unicorn
unrest 动荡 骚乱|unrest instability upheaval turbulence
useless 没用|useless
value 价值|value
victim 受害者 受害人|victim victims
victory 胜利|victory win won
violence 暴力|violence violent
virus 疫情 病毒 新冠|virus pandemic covid coronavirus epidemic
visit 访问|visit
volatile 波动 震荡|volatile volatility fluctuate fluctuation
war 战争 开战 宣战|war warfare
warn 警告 警示 敲响警钟 提醒|warn warned warning alert alarm
weak 弱|weak
wealth 财富 身家|wealth fortune net-worth
website 网站|website site
welfare 福利|welfare
whistleblow 举报 告发|whistleblower whistleblowing
withdraw 提现 取款|withdraw withdrawal
women 女性 妇女|women woman female
work-hours 996 加班|overtime working-hours 996
world 世界 全球|world global worldwide
worthless 一文不值|worthless
young 年轻人 青年 年青人 九零后 零零后|young youth youngster young-people
`;
