/** English words from a to c with the Chinese words that stand in a text where they are meant; the form is in translations.ts. */
export const WORDS_A_C = `
abacus|算盘
abandon abandonment|抛弃 放弃 遗弃 丢弃 弃养
aba|阿坝
abbey|修道院
abbot|方丈 住持
abdicate abdication|退位 让位 逊位
abdomen abdominal|腹部 腹腔 肚子
abduct abduction abductor|绑架 诱拐 拐卖 拐骗
abhor abhorrent|憎恶 厌恶
abidjan|阿比让
ability able|能力 本领 才能 本事
abnormal abnormality|异常 反常 不正常
abolish abolition abolishment|废除 废止 取消
aboriginal aborigine|原住民 土著
abortion abort|堕胎 流产 人工流产 人流 打胎
abortion-pill|堕胎药
abroad|国外 海外 出国
abscess|脓肿
abscond|潜逃 逃跑 跑路
absence absent absentee|缺席 缺勤 不在场 旷工
absent-minded absentminded|心不在焉 走神
absorb absorption|吸收
abstain abstinence|弃权 禁欲 节制
abstention|弃权 弃权票
absurd absurdity|荒谬 荒唐 荒诞 离谱
abu-dhabi|阿布扎比 阿布达比
abundant abundance|丰富 充足 大量
abuse abusive abuser|虐待 滥用 家暴 辱骂 凌虐
abyss|深渊
academic academically|学术 学业 学者
academician|院士
academy|学院 科学院 研究院
accelerate acceleration accelerator|加速 加快 油门
accent|口音 腔调
accept acceptance acceptable|接受 认可 接纳 收下
access accessible accessibility|访问 通道 无障碍
accessory accessories|配饰 配件 饰品
accident accidental accidentally|事故 意外 车祸
accommodation accommodate|住宿 食宿
accompany accompaniment|陪伴 陪同 伴随
accomplice|同伙 帮凶 共犯 同谋
accordion|手风琴
account-balance|账户余额
account-book ledger|账本 账簿
accountability accountable|问责 追责 责任
accountant accounting accountancy|会计 会计师 财会
accounts-receivable|应收账款
account|账户 帐户 帐号 账号 户头
accra|阿克拉
accumulate accumulation|积累 累积 积攒
accumulated-fund provident-fund|公积金 住房公积金
accurate accuracy accurately|准确 精确 精准 准确率
accusatory|控诉 指责
accuse accusation accuser|指责 指控 控告 控诉
ache achy|疼痛 酸痛
achieve achievement|成就 取得 成绩
acid acidic|酸性 硫酸 盐酸
acid-rain|酸雨
acid-reflux|胃酸 反流
acknowledge acknowledgement|承认 认可
acne pimple|青春痘 痤疮 粉刺 痘痘
acquaintance|熟人 相识
acquire acquisition|收购 获得 并购
acquit acquittal acquitted|无罪释放 宣告无罪 判无罪 无罪
acrobat acrobatics acrobatic|杂技 杂耍
acrophobia fear-of-heights|恐高 恐高症
action act|行动 动作 行为
active actively|积极 活跃 主动
activist activism|活动家 维权人士 活动人士 社运
actor acting|演员 男演员 艺人 演技 影帝
actress|女演员 女星 影后 女艺人
acupoint|穴位
acupuncture acupuncturist|针灸 扎针 穴位
acute|急性 尖锐
adapt adaptation adaptable|适应 改编
adapter|转接头 适配器
addict addiction addictive addicted|上瘾 成瘾 沉迷 沉溺 瘾君子
addis-ababa|亚的斯
additive|添加剂 食品添加剂
address|地址 住址
adelaide|阿德莱德
adhd hyperactivity hyperactive|多动症 过动 过动症
adhesive|胶水 粘合剂 胶带
adjective|形容词
administration administer|行政 政府
administrative|行政 行政机关
administrator|管理员 行政人员 版主
admiral|海军上将 将军 海军司令
admire admiration admirer|钦佩 敬佩 崇拜 佩服 仰慕
admissions-office|招生办 招办
admission|录取 招生 入学 入场
admit admitted admittedly|承认 坦承 供认 录取
adolescent adolescence|青少年 青春期 少年
adolescent-rebellion|叛逆期 叛逆
adopt adoption|收养 领养 采纳 采用
adopted-child adopted-son adopted-daughter|养子 养女 领养
adoptee|养子 养女 被收养
adoptive|养父母 养父 养母
adorable|可爱
adrenaline|肾上腺素
adult adulthood|成人 成年人 成年 大人
adult-education|成人教育
adult-shop sex-shop|成人用品 情趣用品
adult-video av|成人影片 色情片 黄片
adulterate adulterated adulteration|掺假 掺水 造假
adultery adulterer adulterous|通奸 婚外情 出轨 外遇
advance-guard|先头部队
advance-payment prepayment|预付 预付款 预支
advantage advantageous|优势 优点
adventure adventurous adventurer|冒险 探险 历险
adverb|副词
adversary|对手 敌人
adverse adversity|逆境 不利
adverse-reaction adverse-effect|不良反应 副作用
advertisement advertise advertising ad ads advert advertiser|广告 打广告 广告商
advice advise|建议 忠告 劝告 劝说
adviser advisor advisory|顾问 参谋
advocate advocacy|主张 提倡 倡导 拥护者
aegean|爱琴海
aerobics|有氧运动 健美操
aerospace|航天 航空航天 航太
aesthetics aesthetic|美学 审美
affair|外遇 婚外情 出轨 事务
affection affectionate|感情 喜爱 深情 亲情
affidavit|宣誓书 证词
affirmative-action|平权法案 平权
affliction|苦难 折磨
affluent affluence|富裕 有钱人
afford affordable affordability|买得起 负担得起 买不起 承担得起
afforestation|造林 植树造林 绿化
afghanistan afghan|阿富汗
afraid|害怕 恐惧 不敢
africa african|非洲
african-american|非裔 黑人
after-sales|售后 售后服务
afterbirth placenta|胎盘 胞衣
afterlife reincarnation|来世 来生 轮回 投胎
aftermath|善后 后果
afternoon|下午 午后
aftershock|余震
age aged|年龄 年纪 岁数
age-gap age-difference|年龄差距 年龄差
age-group|年龄段 年龄层
age-limit|年龄限制 年龄上限
age-of-consent|性同意年龄 法定年龄
ageing aging|老龄化 衰老 高龄化 老化
ageism age-discrimination|年龄歧视
agency|机构 代理
agenda|议程 日程
agent|代理 代理人 经纪人 特工
aggravate|加重 恶化
aggressive aggression aggressor|侵略 好斗 攻击性 侵略性
agile|敏捷 灵活
aging-society ageing-society|老龄化社会 高龄化社会
agitate agitation agitator|煽动 鼓动 焦躁
agony agonizing|痛苦 煎熬 极度痛苦
agrarian-reform land-reform|土改 土地改革
agreement|协议 协定
agricultural-cooperative|农业合作社 合作社
agricultural-tax|农业税 公粮
agriculture agricultural|农业 农产品 务农
ai-model language-model|大模型 语言模型
aid-worker|救援人员 援助人员
aide|助手 幕僚
aids hiv|艾滋病 艾滋 爱滋病
aid|援助 帮助 救助
aikido|合气道
air-conditioner air-conditioning air-conditioned|空调 冷气
air-crash plane-crash|空难 坠机 飞机失事
air-defense air-defence|防空
air-force|空军
air-fryer|空气炸锅 气炸锅
air-hostess flight-attendant stewardess|空姐 空乘 乘务员
air-pollution|空气污染 大气污染 雾霾
air-pressure|气压
air-purifier|空气净化器 空气清净机
air-quality|空气质量 空气品质
air-raid airstrike airstrikes|空袭 轰炸
air-raid-shelter|防空洞
air-superiority|制空权
air-ticket airfare plane-ticket|机票 飞机票
air-traffic-control|空管 航管
airbag|安全气囊 气囊
airbase air-base|空军基地
airborne|空降 空降兵 空气传播
aircraft-carrier|航空母舰 航母
aircraft|飞机 战机 飞行器
aircrew air-crew|机组人员 空勤
airdrop|空投
airlift|空运 空投
airline airlines carrier|航空公司 航司
airplane plane aeroplane|飞机 客机 班机
airport|机场 航站楼
airship|飞艇 飞船
airspace|领空 空域
air|空气 空中 大气
aksu|阿克苏
alarm alarming|警报 惊慌 闹钟
alarm-clock|闹钟
alaska|阿拉斯加
albania albanian|阿尔巴尼亚
albino|白化病
album|专辑 相册 唱片
alchemy alchemist|炼金术 炼丹
alcohol alcoholic liquor booze|酒精 饮酒 白酒 喝酒 烈酒
alcohol-poisoning|酒精中毒
alcoholism drunkard alcoholics|酗酒 酒鬼 嗜酒 酒瘾
aleppo|阿勒颇
alert|警惕 警报 警戒 警觉
alexander-the-great|亚历山大
alexandria|亚历山大港
algae algal|藻类 蓝藻
algeria algerian|阿尔及利亚
algiers|阿尔及尔
algorithm algorithmic|算法 演算法
alibi|不在场证明 不在场
alienate alienation|疏远 异化 疏离
alien|外星人 外国人
alimony|赡养费 离婚赡养费 抚养费
alive|活着 在世 生还
all-you-can-eat buffet|自助餐 吃到饱
allah|真主 安拉 阿拉
allegation allege alleged allegedly|指控 涉嫌 声称 据称
allegiance|效忠 忠诚
allergy allergic allergen|过敏 过敏原
alley alleyway|胡同 小巷 巷子 弄堂
alley-cat stray-cat|流浪猫 野猫
alliance|联盟 同盟 结盟
allied-forces|盟军 联军
allowance-money|零花钱 零用钱
allowance|津贴 补贴 零用钱 补助
alloy|合金
ally allies|盟友 盟国 同盟
almaty|阿拉木图
almond|杏仁
alms almsgiving|施舍 布施
aloe aloe-vera|芦荟
alone|独自 一个人 孤单
aloof|冷漠 孤傲 高冷
alpaca|羊驼 草泥马
alphabet|字母 字母表
alps alpine|阿尔卑斯山
altar|祭坛 神坛 供桌
altay|阿勒泰
alternative-medicine|另类疗法 替代疗法
altitude elevation|海拔 高度
altitude-sickness|高原反应 高反
altruism altruistic|利他 利他主义
aluminum aluminium|铝业 电解铝 铝合金
alumni alumnus alumna|校友
alzheimer's alzheimer alzheimers|老年痴呆 阿尔茨海默 阿兹海默 失智
amah nanny|保姆 奶妈 阿姨
amateur|业余 业余爱好者
amaze amazing amazement astonish astonishing astonishment|惊讶 惊人 震惊 吃惊
amazon-rainforest|亚马逊雨林 亚马孙
ambassador|大使 驻华大使
amber|琥珀
ambiguous ambiguity|模糊 含糊 暧昧
ambition ambitious|野心 雄心 抱负 雄心勃勃
ambivalent ambivalence|矛盾心理
ambulance|救护车 急救车
ambush|伏击 埋伏
amend amendment|修改 修正案 修订
america american americans|美国 美国人 美洲
american-chinese chinese-american|华裔美国人 美籍华人 华裔
american-dream|美国梦
american-football|美式足球 橄榄球
american-imperialism|美帝 美帝国主义
american-indian native-american|印第安人 印第安
amino-acid|氨基酸
amman|安曼
ammunition ammo|弹药 子弹
amnesia|失忆 失忆症
amnesty|特赦 大赦 赦免
amniotic-fluid|羊水
amoy|厦门
amphetamine|安非他命 冰毒
amphibian amphibious|两栖 两栖动物
amputate amputation amputee|截肢
amsterdam|阿姆斯特丹
amulet talisman|护身符 平安符
amuse amusing amusement|娱乐 好笑 逗乐
amusement-park theme-park|游乐园 主题公园 乐园 游乐场
anal anus|肛门
anal-sex|肛交
analects|论语
analyse analysis analyze analytical analyses|分析 剖析
analyst|分析师 分析人士 分析家
anarchy anarchism anarchist|无政府 无政府主义
anatomy anatomical|解剖 解剖学
ancestor ancestral ancestry|祖先 祖宗 先祖 老祖宗
ancestor-tomb ancestral-grave|祖坟 祖墓
ancestor-worship|祭祖 祖先崇拜
ancestral-hall|祠堂 宗祠
ancestral-home|祖籍 老家
anchor anchorman anchorwoman|主播 主持人 船锚
ancient-city|古城
ancient-egypt|古埃及
ancient-greece|古希腊
ancient-rome roman-empire|古罗马 罗马帝国
ancient-times antiquity|古代 古时候
ancient-tomb|古墓 墓葬 陵墓
ancient-town|古镇
ancient|古代 古老 远古
andes|安第斯山
andorra|安道尔
android|安卓
anecdote|轶事 趣闻
anemia anemic|贫血
anesthesia anesthetic anaesthesia anaesthetic|麻醉 麻药 麻醉师
angel|天使
anger angry angrily|愤怒 生气 发火 恼火 气愤
angling|钓鱼 垂钓
anglo-saxon|盎格鲁
angola angolan|安哥拉
anguish|痛苦 苦恼
anhui|安徽
animal-abuse animal-cruelty|虐待动物 虐猫 虐狗
animal-feed fodder|饲料
animal-husbandry|畜牧业 畜牧 养殖业
animal-rights animal-welfare|动物保护 动物福利 动物权利
animal-shelter|动物收容所 收容所
animal-testing|动物实验 动物试验
animal|动物 牲畜
animation animated anime|动画 动漫 卡通 动画片
animosity|敌意 仇恨
anji|安吉
ankang|安康
ankara|安卡拉
ankle|脚踝 脚腕
annex annexation|吞并 兼并 并吞
annihilate annihilation|歼灭 消灭
anniversary|周年 纪念日 周年纪念
announce announcement announcer|宣布 公告 公布
annoy annoying annoyance annoyed|烦人 讨厌 恼人 烦躁
annual annually yearly|年度 每年 全年
annual-income yearly-income|年收入 年薪
annual-leave paid-leave|年假 年休假 带薪休假 特休
annual-meeting|年会
annual-report|年报 年度报告
annul annulment|撤销 宣告无效
anonymous anonymity anonymously|匿名 不记名
anorexia anorexic|厌食症 厌食
anqing|安庆
anshan|鞍山
anshun|安顺
antarctica antarctic|南极
antelope|羚羊 藏羚羊
antenna|天线 触角
anthem national-anthem|国歌
anthology|选集 文集
anthrax|炭疽
anthropology anthropologist|人类学 人类学家
anti-aging|抗衰老 抗老
anti-american anti-americanism|反美
anti-china|反华 反中
anti-communist anti-communism|反共
anti-corruption|反腐 反贪 反腐败 廉政
anti-dumping antidumping|反倾销
anti-dumping-duty|反倾销税
anti-extradition|反送中
anti-fascist|反法西斯
anti-foreign|排外 仇外
anti-government|反政府
anti-inflammatory|消炎药 消炎
anti-intellectual|反智
anti-japanese-war|抗日战争 抗战
anti-japanese|抗日 反日
anti-missile missile-defense|反导 反导系统
anti-monopoly antitrust anti-trust|反垄断 反托拉斯
anti-rightist|反右 反右运动
anti-semitism anti-semitic antisemitism|反犹 反犹太主义 排犹
anti-ship-missile|反舰导弹
anti-smoking|禁烟 控烟 戒烟
anti-submarine|反潜
anti-tank|反坦克
anti-vaccine anti-vaxxer|反疫苗
anti-war antiwar|反战
antibiotic antibiotics|抗生素 抗菌素 抗生药
antibody|抗体
antidepressant|抗抑郁药 抗忧郁药
antidote|解药 解毒剂
antihistamine|抗组胺药
antioxidant|抗氧化 抗氧化剂
antique antiques|古董 文物 古玩
antique-dealer|古董商 文物贩子
antisocial|反社会 孤僻
antivirus|杀毒软件 防毒软体
antwerp|安特卫普
ant|蚂蚁
anxiety anxious anxiously|焦虑 担忧 不安 紧张
anyang|安阳
apartheid|种族隔离
apartment flat apartments|公寓 住宅 房子 套房
apathy apathetic indifferent indifference|冷漠 麻木 漠不关心
ape|猿猴 类人猿
aphrodisiac|春药 壮阳
apocalypse doomsday|世界末日 末日
apology apologize apologise apologetic|道歉 致歉 认错 赔礼
apostle|使徒 门徒
app apps|应用程序 手机应用 应用软件
appalling appalled|骇人听闻
appeal-court court-of-appeal|上诉法院 高等法院
appeal|上诉 呼吁 吸引力 申诉
appearance|外貌 长相 外表
appease appeasement|绥靖 姑息
appendicitis appendix|阑尾炎 盲肠炎 阑尾 附录
appetite|食欲 胃口
appetizer|开胃菜 前菜
applaud applause|掌声 鼓掌 喝彩
apple|苹果
appliance|电器 家电
applicant|申请人 申请者 应聘者
application-form|申请表
apply application|申请 报名
appoint appointment|任命 委任 预约 约会
appraisal appraise appraiser|评估 鉴定 估价
appreciate appreciation|欣赏 感激 升值
apprehend|逮捕 抓捕
apprehensive apprehension|忧虑 不安
apprentice apprenticeship|学徒 徒弟
approval-rating|支持率 民意支持率
approve approval|批准 赞成 核准 审批
apricot|杏子 杏树
april|四月 四月份
apron|围裙
aquaculture|水产养殖 养鱼
aquarium|水族馆 海洋馆 鱼缸
aquifer groundwater|地下水
arab arabic arabian|阿拉伯 阿拉伯人 阿拉伯语
arab-spring|阿拉伯之春
arabian-nights|一千零一夜
arabian-peninsula|阿拉伯半岛
arable farmland|耕地 农田 田地
aral-sea|咸海
arbitrary arbitrarily|任意 武断
arbitration arbitrate arbitrator|仲裁 公断
archaeology archaeologist archaeological archeology|考古 考古学家 出土
archbishop|大主教
archer archery|射箭 弓箭手
archipelago|群岛 列岛
architecture architectural|建筑 建筑学
architect|建筑师 设计师
archive archives archival|档案 档案馆
arctic|北极 北极圈
arduous|艰苦 艰巨
arena|竞技场 体育馆 舞台
argentina argentine argentinian|阿根廷
argue argument|争论 争吵 吵架 论点 辩论
aristocrat aristocracy aristocratic|贵族
aristocratic-family|世家 豪门 望族
aristotle|亚里士多德
arithmetic|算术 算数
arizona|亚利桑那
ark|方舟
armchair|扶手椅 沙发
armed-conflict|武装冲突
armed-forces|武装部队 军队 三军
armed-police|武警
armed-robbery|持枪抢劫 持械抢劫
armenia armenian|亚美尼亚
armistice ceasefire cease-fire truce|停火 停战 休战
armor armour armored armoured|装甲 盔甲 铠甲
armoured-vehicle armored-vehicle|装甲车
armpit armpits|腋下 腋窝
arms-control disarmament|裁军 军控 军备控制
arms-dealer arms-trade|军火商 军火
arms-embargo|武器禁运
arms-race|军备竞赛
arms-sale arms-sales|军售 军火交易
arms|武器 军火 军备
army-day|建军节
army|军队 陆军 部队
arm|手臂 胳膊 手膀
aroma aromatic|香味 芳香
aromatherapy|芳香疗法 香薰 精油
arranged-marriage|包办婚姻 父母包办 相亲
arrears|拖欠 欠薪 欠款
arrest-warrant|逮捕令 通缉令
arrest|逮捕 拘捕 被捕 抓捕
arrhythmia|心律不齐 心律失常
arrival arrive|到达 抵达 到来
arrogant arrogance|傲慢 自大 狂妄 嚣张
arrow|弓箭 箭头
arsenal|军火库 兵工厂 武器库
arsenic|砒霜 砷中毒
arson arsonist|纵火 放火
art-exhibition|画展 艺术展
art-gallery gallery|画廊 美术馆
art-school|美院 艺术学院
artery arterial arteriosclerosis|动脉 动脉硬化
arthritis|关节炎
article|文章 条款
artifact artefact|文物 手工艺品
artificial artificially|人工 人造
artificial-insemination ivf|人工授精 试管婴儿 体外受精
artificial-intelligence ai|人工智能 人工智慧
artificial-rain cloud-seeding|人工降雨 人工增雨
artificial-respiration cpr|人工呼吸 心肺复苏
artificial-sweetener sweetener|甜味剂 代糖
artillery-shell|炮弹
artillery|炮兵 大炮 火炮
artisan craftsman craftsmen|工匠 手艺人 匠人
artist artistic|艺术家 画家 艺人
artistic-freedom|创作自由
art|艺术 美术
arunachal|阿鲁纳恰尔 藏南
asbestos|石棉
ascetic asceticism|苦行 禁欲
asean|东盟 东南亚国协 东协
asexual|无性恋 无性
ash ashes|灰烬 骨灰
ash-urn urn|骨灰盒 骨灰
ashamed|羞愧 惭愧 羞耻 丢脸
ashgabat|阿什哈巴德
asia asian|亚洲 亚裔 亚洲人
asia-pacific|亚太 亚太地区
asian-american|亚裔 华裔
asian-cup|亚洲杯
asian-financial-crisis|金融风暴 金融危机
asian-games|亚运会 亚运
asian-tigers four-asian-tigers|亚洲四小龙 四小龙
ask-for-leave|请假
asparagus|芦笋
asphyxia asphyxiate suffocate suffocation|窒息 闷死
aspire aspiration|渴望 志向 抱负
aspirin|阿司匹林
assailant|袭击者 行凶者 凶手
assassin assassinate assassination|暗杀 刺客 行刺 遇刺 刺杀
assault-rifle|步枪 突击步枪
assault|袭击 殴打 侵犯
assemble assembly|集会 组装 大会 议会
assembly-line|流水线 生产线 装配线
assess assessment|评估 评价
asset assets|资产 财产
asset-disclosure|财产公示 财产申报
asshole|混蛋 王八蛋
assignment assign|任务 作业 分配
assimilate assimilation|同化 融入
assist assistance|协助 援助
assistant|助理 助手
associate association|协会 联想 关联
assyria|亚述
astana|阿斯塔纳
asteroid|小行星
asthma asthmatic|哮喘 气喘
astray|误入歧途 走失
astrology astrologer astrological|占星 星座 星象
astronaut|宇航员 航天员 太空人
astronomy astronomer astronomical|天文 天文学 天文学家
asuncion|亚松森
asylum asylum-seeker|庇护 政治庇护 难民
asylum-application|庇护申请 难民申请
asymptomatic|无症状 无症状者
atheism atheist atheistic|无神论 无神论者
athens|雅典
athlete athletic|运动员 选手
athlete's-foot|脚气 香港脚
athletics|田径 体育
atlanta|亚特兰大
atlantic|大西洋
atmosphere atmospheric|气氛 大气 大气层
atm|提款机 取款机 自动柜员机
atoll|环礁
atom atomic|原子 原子弹
atomic-bomb atom-bomb|原子弹 核弹
atone atonement|赎罪 弥补
atrocity|暴行
atrophy|萎缩
attach attachment|附件 依恋
attache|武官 随员
attack attacker|攻击 袭击 进攻
attempted-murder|谋杀未遂 杀人未遂
attempted-rape|强奸未遂
attempted-suicide|自杀未遂 轻生
attend attendance attendee|出席 参加 出勤
attention attentive|注意力
attic loft|阁楼
attire|服装 着装
attitude|态度
attract attraction|吸引 吸引力 景点
attractive|迷人 有吸引力 好看
auckland|奥克兰
auction auctioneer|拍卖 竞拍 拍卖行
auction-house|拍卖行
audience|观众 听众
audio-recording|录音
audiobook|有声书
audio|音频 录音 音响
audit auditor|审计 审计署 查账
audition|试镜 海选 选秀
auditorium|礼堂 大礼堂
august|八月 八月份
aunt auntie|阿姨 姑姑 姑妈 姨妈 舅妈 婶婶
aurora|极光
auschwitz|奥斯维辛
auspicious|吉利 吉祥
austerity|紧缩 财政紧缩 撙节
australia australian|澳大利亚 澳洲 澳大利亚人
austria austrian|奥地利
austro-hungarian|奥匈帝国
authentic authenticity|真实 正宗 真品
authenticate authentication|认证 鉴定 验证
author authorship|作者 作家
authoritarian authoritarianism autocracy autocratic autocrat|专制 威权 独裁 极权
authority authorities authoritative|权威 当局 权力 主管部门
autism autistic|自闭症 孤独症
auto-industry car-industry|汽车工业 汽车业 车企
autobiography autobiographical|自传 回忆录
autograph|签名
autoimmune|自身免疫 免疫疾病 红斑狼疮
automaker carmaker|车企 汽车厂商 汽车公司
automatic automatically automation automate|自动 自动化
automatic-weapon|自动武器
automobile auto automotive|汽车 轿车 车辆
autonomous autonomy|自治 自主 自治区
autonomous-driving self-driving driverless|自动驾驶 无人驾驶
autonomous-region|自治区
autopilot|自动驾驶
autopsy|验尸 尸检 解剖
autumn-festival mid-autumn|中秋 中秋节
autumn|秋天 秋季
auxiliary-police|辅警 协警
avalanche|雪崩
avant-garde|前卫 先锋派
avarice avaricious|贪婪 贪心
avatar|头像 化身
avenge avenger|报仇 复仇 报复
average-wage average-salary|平均工资 平均薪资
average|平均 平均值
aviation aviator|航空 民航 飞行员
avocado|牛油果 酪梨 鳄梨
avoid avoidance avoidable|避免 躲避 逃避
awake awaken awakening awoke|觉醒 醒来 唤醒
award|奖项 颁奖 获奖 授予
aware awareness|意识 意识到 认识到
awesome|厉害 很棒
awkward awkwardness|尴尬 别扭 笨拙
axe ax|斧头 斧子
axis-powers axis|轴心国 轴心
azalea|杜鹃花
azerbaijan|阿塞拜疆 亚塞拜然
aztec|阿兹特克
baboon|狒狒
baby infant babies|婴儿 宝宝 婴幼儿
baby-boom|婴儿潮
baby-bottle feeding-bottle|奶瓶
baby-boy|男婴
baby-carriage stroller pram|婴儿车 推车
baby-formula infant-formula|婴儿奶粉 配方奶粉 奶粉
baby-girl|女婴
babylon babylonian|巴比伦
babysitter babysit babysitting|保姆 看孩子 带孩子 临时保姆
bachelor bachelors|单身汉 光棍 学士
bachelor's-degree|学士学位 本科 学士
bachelor-village|光棍村
bach|巴赫
back-door|走后门 后门
back-pay|欠薪 补发工资
backache back-pain|腰痛 背痛 腰酸背痛
backfire|适得其反 弄巧成拙
background|背景 出身
backlash|反弹 反感
backpack rucksack|背包 双肩包 书包
backpacker backpacking|背包客 驴友 自助游
backroom-deal|幕后交易 暗箱操作 私相授受
backstage|后台 幕后
backward backwardness|落后 倒退 向后
backyard|后院
bacon|培根 腊肉 咸肉
bacteria bacterial bacterium|细菌 病菌
bad-breath|口臭
bad-checks|空头支票
bad-debt bad-loan|坏账 呆账 不良贷款
bad-guy villain|坏人 反派 恶棍 坏蛋
bad-habit bad-habits|坏习惯 恶习 陋习 坏毛病
bad-luck unlucky|倒霉 厄运 霉运 不吉利
bad-mood|心情不好 心情差
bad-review|差评
bad-temper bad-tempered short-tempered|脾气差 坏脾气 暴躁 脾气暴躁
badge|徽章 像章
badminton|羽毛球
baggage luggage suitcase|行李 行李箱 皮箱
baghdad|巴格达
bag|袋子 包包 书包 提包
bahamas|巴哈马
bahrain|巴林
baicheng|白城
baijiu chinese-liquor|白酒 烈酒 高粱酒
bailiff|法警
bailout bail-out|救助 纾困 救市
bailout-fund|救助基金 纾困基金
bail|保释 取保候审 交保
baise|百色
baishan|白山
bait|诱饵 鱼饵
baiyin|白银
bake baker bakery|烘焙 面包店 面包房 烤箱
baku|巴库
balance-of-payments|国际收支
balance-of-trade trade-balance|贸易平衡 贸易差额
balance-sheet|资产负债表
balcony|阳台 露台
bald baldness|秃头 光头 秃顶 脱发
bali|巴厘岛 峇里岛
balkans balkan|巴尔干
ball-game|球赛
ballet ballerina|芭蕾 芭蕾舞
ballistic-missile|弹道导弹
ballistic|弹道
balloon|气球 热气球
ballot-box|票箱 投票箱
ballot|选票 投票
ballroom|舞厅 宴会厅
ball|皮球 舞会
balm ointment|药膏 软膏
baltic|波罗的海
baltimore|巴尔的摩
balzac|巴尔扎克
bamako|巴马科
bamboo-shoot bamboo-shoots|竹笋 冬笋
bamboo|竹子 竹林 毛竹
ban banned|禁止 禁令 封杀 取缔
banana|香蕉
bandage|绷带 包扎
bandit brigand|土匪 强盗 匪徒
bandung|万隆
bandwidth|带宽 频宽
band|乐队 乐团
bangkok|曼谷
bangladesh bangladeshi|孟加拉 孟加拉国
bangs|刘海
banishment banish exile|流放 放逐 流亡
bank banking|银行 存款
bank-account|银行账户 账户 户头
bank-card debit-card|银行卡 储蓄卡 金融卡
bank-clerk bank-teller|银行职员 银行柜员
bank-deposit savings-deposit|存款 银行存款 储蓄
bank-loan|银行贷款 贷款
bank-robbery|抢银行 银行抢劫
bank-robber|银行劫匪 劫匪
bank-run|挤兑 银行挤兑
bank-transfer wire-transfer remittance|转账 汇款 转帐
banker|银行家
banknote banknotes|钞票 纸币
bankrupt bankruptcy insolvent insolvency|破产 倒闭
banner|横幅 旗帜 标语 条幅
banquet feast|宴会 酒席 宴席 大餐
banyan|榕树
baoding|保定
baoji|宝鸡
baoshan|宝山 保山
baotou|包头
baptism baptize baptist|洗礼 受洗 浸信会
bar-exam|司法考试 律师考试
bar-girl bargirl|陪酒女 坐台小姐 酒吧女
barbados|巴巴多斯
barbarian barbaric barbarism barbarous|野蛮 野蛮人 蛮族
barbecue bbq barbeque|烧烤 烤肉 烤串 撸串
barbell|杠铃
barber barbershop hairdresser|理发师 理发店 理发 剃头
barcelona|巴塞罗那
barcode|条码 条形码
barefoot-doctor|赤脚医生
barefoot|赤脚 光脚 赤足
bargain bargaining haggle|讨价还价 砍价 还价 便宜货
bargaining-chip|筹码
bark|狗叫 狂吠 树皮
barley|大麦 青稞
barn|谷仓 粮仓
barometer|晴雨表 气压计
baroque|巴洛克
barracks|军营 兵营
barrage|弹幕 炮火
barrenness infertile infertility|不孕 不育 不孕不育
barren|贫瘠 荒地
barricade roadblock|路障 街垒
barrier|壁垒 障碍
barrister attorney|律师 大律师
barter|以物易物 物物交换
bar|酒吧 夜店
baseball|棒球
baseless groundless unfounded|毫无根据 无稽之谈 捏造
basel|巴塞尔
basement cellar|地下室 地窖
basic-income|基本收入
basic-necessities|生活必需品
basin|盆地 脸盆
basketball-court|篮球场
basketball-player|篮球运动员 篮球员
basketball|篮球
basket|篮子
basque|巴斯克
bastard|私生子 混蛋 王八蛋 杂种
bastion|堡垒 据点
bat-virus|蝙蝠病毒
bath bathe bathing|洗澡 泡澡 沐浴
bath-house bathhouse|澡堂 浴池
bathrobe|浴袍 浴衣
bathroom|浴室 卫生间 洗手间 洗澡间
bathtub|浴缸
baton|警棍 指挥棒
battalion|步兵营 营长
battery|电池 电瓶
battle battlefield|战斗 战役 战场
bat|蝙蝠 球棒
bauxite|铝土矿 铝矿
bay-of-pigs|猪湾
bayannur|巴彦淖尔
bayonet|刺刀
bay|海湾
bazaar|集市 市集
bazhong|巴中
beach|海滩 沙滩 海边
beam|横梁 光束
bean-paste|豆沙 豆瓣酱
bean-sprouts|豆芽 豆芽菜
bean|豆子 大豆 绿豆 红豆
bear-market|熊市
beard|胡子 胡须
bearish|看跌 看空
bear|狗熊 黑熊
beast|野兽 禽兽 畜生
beat beaten beating|殴打 打人 击败 挨打
beating-death beaten-to-death|打死 殴打致死 活活打死
beatles|披头士 甲壳虫
beautician beauty-parlor beauty-salon|美容师 美容院 美容店
beautiful beautifully|美丽 漂亮 好看
beautify|美化
beauty-contest beauty-pageant|选美 选美比赛
beauty|美女 美丽 美貌 美人
bedbug bedbugs|臭虫 床虱
bedding quilt blanket|被子 棉被 毯子 床单 被褥
bedridden|卧床 瘫痪在床
bedroom|卧室 睡房
bedsheet bed-sheet|床单
bedsore|褥疮
bedtime-story|睡前故事
bedtime|睡前 就寝
bedwetting bed-wetting|尿床 遗尿
bed|床铺 床上 上床
bee honeybee|蜜蜂 养蜂
beef-noodle-soup|牛肉面
beef-noodles beef-noodle|牛肉面
beef|牛肉
beehive hive|蜂巢 蜂箱
beekeeper beekeeping|养蜂人 养蜂
beer-belly|啤酒肚 大肚腩
beer|啤酒
beethoven|贝多芬
beetle|甲虫
beetroot beet|甜菜
beg beggar begging|乞丐 乞讨 要饭 乞求
beginner novice|初学者 新手 菜鸟
beginning began begun|开头 开端 起初
behavior behaviour behave|行为 举止 表现
behead decapitate beheading decapitation|斩首 砍头
beidaihe|北戴河
beihai|北海
beijing peking|北京
beijing-dialect|北京话
beijing-olympics|北京奥运
beijing-opera peking-opera|京剧 国剧
beijing-university peking-university|北京大学 北大
beijinger|北京人
beirut|贝鲁特
belarus belarusian|白俄罗斯
belch burp|打嗝
belgium belgian|比利时
belgrade|贝尔格莱德
belief believe believer|相信 信仰 信念 信徒
belittle|贬低 看不起
belize|伯利兹 贝里斯
bell-pepper|青椒 甜椒 彩椒
bellicose warlike belligerent belligerence|好战 穷兵黩武
belly tummy|肚子 肚皮 小肚子
belly-button navel|肚脐 肚脐眼
belly-dance|肚皮舞
bell|铃声 钟声 铃铛
belongings|随身物品 财物
beloved|心爱 深爱
belt-and-road silk-road|一带一路 丝绸之路 丝路
belt|皮带 腰带
beneficiary|受益人 受益者
benefit beneficial|好处 利益 福利 受益
benevolent benevolence|仁慈 仁爱 慈悲
bengal|孟加拉
bengbu|蚌埠
benign|良性
benin|贝宁
benxi|本溪
benzene|苯中毒
bequest bequeath|遗赠 遗产
bereaved bereavement|丧亲 遗属 家属
berlin-wall|柏林墙
berlin|柏林
bermuda|百慕大
berry berries|浆果
besiege siege|包围 围困 围攻
best-actor|影帝 最佳男主角
best-actress|影后 最佳女主角
best-friend bestie|闺蜜 好朋友 死党 最好的朋友
best-man groomsman|伴郎
bestiality|兽交 兽奸
bestseller bestselling best-selling|畅销书 畅销 热卖
bethlehem|伯利恒
betray betrayal betrayer|背叛 出卖 叛徒
betrothal-gift bride-price betrothal-money|彩礼 聘礼 聘金 礼金
betrothed betrothal|订婚 定亲
better-off|宽裕 小康
bet|打赌 下注 赌注
beverage|饮料 酒水
bhutan bhutanese|不丹
bias biased|偏见 偏向 偏颇
bible biblical|圣经
bickering bicker squabble|拌嘴 争吵 斗嘴
bicycle bike bikes cycling cyclist|自行车 脚踏车 单车 骑车
bicycle-lane bike-lane|自行车道
bid bidder bidding|投标 竞标 招标 竞价
big-bang|大爆炸 宇宙大爆炸
big-brother|老大哥 大哥
big-character-poster|大字报
big-data|大数据 大数据分析
big-eater|吃货 大胃王
big-tech tech-giant|科技巨头 科技公司
bigamy bigamist|重婚 重婚罪
bigot bigotry|偏执 偏见 顽固
bijie|毕节
bikini|比基尼
bilateral|双边
bile|胆汁
bilingual|双语
billboard|广告牌 看板
billiards snooker|台球 桌球 撞球 斯诺克
billion billions|十亿 数十亿
billionaire|亿万富翁 富豪 亿万富豪
bill|账单 法案 钞票
binge-drinking binge-drink|酗酒 酒后 豪饮
binge-eating|暴食 暴饮暴食
binge-watch|追剧 刷剧
binoculars|望远镜
binzhou|滨州
biochemistry biochemical|生物化学 生化
biodegradable degradable|可降解 降解
biodiversity|生物多样性 物种多样性
bioethics|生命伦理 伦理
biography biographical biographer|传记 生平
biological-weapon biological-weapons|生化武器 生物武器
biology biological biologist|生物 生物学
biometric biometrics|生物识别 指纹 人脸识别
biopsy|活检 切片检查
biotechnology biotech|生物技术 生物科技
bipolar|躁郁症 双相
bird-flu avian-flu avian-influenza|禽流感
bird-nest birds-nest|燕窝 鸟巢
bird-watching|观鸟 赏鸟
birdcage|鸟笼
bird|鸟类 小鸟 鸟儿
birmingham|伯明翰
birth-certificate|出生证明 出生证
birth-control-pill|避孕药
birth-control|计划生育 避孕 节育
birth-defect|先天缺陷 出生缺陷 畸形
birth-quota|准生证 生育指标
birth-rate birthrate fertility-rate|出生率 生育率
birth-tourism|赴美生子 月子中心
birthday-cake|生日蛋糕
birthday-party|生日会 生日派对 庆生
birthday|生日 诞辰 过生日
birthmark mole|胎记
birthplace|出生地 故乡 发源地
birth|出生 诞生 生孩子 分娩
biscuit cookie cookies|饼干 曲奇
bisexual bisexuality|双性恋
bishkek|比什凯克
bishop|主教
bison buffalo|野牛 水牛
bitch|婊子 贱人 泼妇 母狗
bitcoin|比特币
bite bitten|咬伤 被咬
bitter bitterness|苦涩 痛苦 苦味
bitter-gourd bitter-melon|苦瓜
bizarre weird strange|怪异 奇怪 离奇 古怪 诡异
black-and-white|黑白 黑白片
black-box|黑匣子 黑箱
black-death bubonic-plague|黑死病 鼠疫
black-friday|黑色星期五
black-hearted|黑心
black-hole|黑洞
black-jail|黑监狱 黑牢
black-lives-matter|黑命贵 黑人的命
black-magic|巫术 黑魔法
black-market|黑市
black-money|黑钱
black-people|黑人 非裔
black-pepper|黑胡椒 胡椒
black-sea|黑海
black-sheep|害群之马 败家子
black-swan|黑天鹅
black-tea|红茶
blackboard|黑板
blacklist|黑名单
blackmail extortion extort|敲诈 勒索 敲诈勒索
blackout power-outage power-cut|停电 断电
blacksmith|铁匠
black|黑色 黑人
bladder|膀胱
blame|责怪 怪罪 指责 归咎
blank-paper|白纸 白纸运动
blasphemy blasphemous|亵渎 渎神
blast|爆炸 爆破
blaze|大火 火灾
bleach|漂白 漂白水
bleed bled bleeding|流血 出血
bless blessing|祝福 保佑 福气
blind blindness|失明 盲人 瞎子
blind-date matchmaking|相亲 介绍对象
blind-faith blind-obedience|盲从 盲目崇拜 迷信
blind-massage|盲人按摩
blind-spot|盲点 盲区
blindfold blindfolded|蒙眼 蒙住眼睛
bliss|极乐 幸福
blister|水泡 水疱
blitz blitzkrieg|闪电战
blizzard snowstorm|暴风雪 暴雪 雪灾
bloating|胀气 腹胀
blockade|封锁 围困
blockbuster|大片 卖座
blockchain|区块链
blockhouse|碉堡
block|屏蔽 拉黑 街区
blog blogger blogging|博客 部落格 博主
blood bloody|鲜血 血液 流血
blood-clot|血栓
blood-donation donate-blood|献血 捐血
blood-plasma plasma|血浆 等离子
blood-pressure|血压
blood-relative|血亲 血缘
blood-sugar|血糖
blood-test|验血 血液检查 抽血
blood-transfusion transfusion|输血
blood-type|血型
blood-vessel|血管
bloodbath|血洗 大屠杀
bloodline lineage|血统 血脉 血缘
bloodshed|流血 流血冲突
bloodthirsty|嗜血
bloom blossom|开花 盛开 花开
blouse|女衬衫 衬衫
blow-job blowjob oral-sex|口交
blue-collar|蓝领 工人
blue-sky|蓝天
blueprint|蓝图
blue|蓝色 忧郁
bluff|虚张声势
blunder|失误 大错
blur blurred blurry|模糊
blush|脸红
boao|博鳌
boar wild-boar|野猪 公猪
board-game|桌游 棋类
board-of-directors|董事会
boarding-pass|登机牌 登机证
boarding-school|寄宿学校 寄宿
boast brag bragging|吹牛 炫耀 吹嘘 夸耀
boat|小船 船只 渔船
bodhisattva|菩萨 观音
body bodily|身体 身子
body-double|替身
body-hair|体毛 汗毛
body-odor body-odour|体臭 狐臭
body-shaming|身材羞辱
body-shape physique|身材 体型
body-temperature|体温
body-weight|体重
bodybuilding bodybuilder|健身 健美
bodyguard|保镖 警卫 贴身护卫
bogota|波哥大
bogus|虚假 假冒
bohai|渤海
bohemian|波希米亚
boil boiled|煮沸 烧开 沸腾
boil-water boiled-water|开水 白开水 热水
boiler|锅炉
boiling-water|开水 沸水
bold boldness|大胆
bolivia bolivian|玻利维亚
bolshevik|布尔什维克
bomb bombing|炸弹 爆炸 轰炸
bomb-disposal|拆弹 排爆
bomb-shelter|防空洞
bombard bombardment|轰炸 炮击 炮轰
bombay mumbai|孟买
bomber|轰炸机 自杀炸弹
bombshell|重磅 爆炸性
bond bonds|债券 国债 纽带
bond-market|债市 债券市场
bondage|奴役 捆绑
bone bony|骨头 骨骼
bone-fracture fracture|骨折 断裂
bone-marrow|骨髓
bone-spur|骨刺 骨质增生
bonfire|篝火 营火
bonn|波恩
bonsai|盆景 盆栽
bonus|奖金 年终奖 红利 花红
booby-trap|陷阱 诡雷
book-ban banned-book|禁书
book-burning|焚书 焚书坑儒
book-fair|书展
book-review|书评
bookcase bookshelf|书架 书柜
booking reservation|预订 预约 订位
bookmaker|庄家 盘口
bookshop bookstore bookseller|书店 书局
bookworm|书呆子 书虫
book|书籍 图书 书本 预订
boom|繁荣 景气 热潮
boot boots|靴子 长靴
bootlegger bootleg pirated|盗版 私酒
booty loot|战利品 赃物
border frontier|边境 边界 国境 边疆
border-dispute territorial-dispute|边界争端 领土争端 领土纠纷
border-guard|边防 边防军 边防部队
border-town|边城 边境小镇
borderline-personality|边缘型人格 人格障碍
boring bore bored boredom|无聊 枯燥 乏味 厌倦
born-again|重生
born-out-of-wedlock illegitimate-child|私生子 非婚生子
borneo|婆罗洲
born|出生 生于
boron|硼砂
borrow borrower|借钱 借款 借用 借来
bosnia bosnian|波斯尼亚 波黑 波士尼亚
bosom-friend|知己 知音
boss|老板 上司 老大 领导
boston|波士顿
botanical-garden|植物园
botany botanist botanical|植物学 植物学家
botox|肉毒杆菌 瘦脸针
botswana|博茨瓦纳
bottled-water mineral-water|矿泉水 瓶装水
bottleneck|瓶颈
bottle|瓶子 酒瓶
bottom-line|底线
bottom|底部 底层
botulism|肉毒中毒 肉毒杆菌
boundary|边界 界限
bounty|悬赏 赏金
bouquet|花束 捧花
bourgeois bourgeoisie|资产阶级 布尔乔亚 小资
boutique|精品店 专卖店
bow-tie|领结
bowel bowels|肠道 大肠
bowling|保龄球
bowl|饭碗 大碗
bow|鞠躬 弓箭 蝴蝶结
box-office|票房
boxer-protocol|辛丑条约
boxer-rebellion|义和团 庚子事变
boxers underpants underwear|内裤 内衣
boxing boxer|拳击 拳王 拳击手
boy-band|男团 偶像团体
boy-scout|童子军
boycott|抵制 杯葛 罢买
boyfriend|男朋友 男友
boy|男孩 男生 小伙子 男孩子
bozhou|亳州
bra brassiere|胸罩 文胸 乳罩
bra-size cup-size|罩杯
bracelet|手镯 手链
braces|牙套 牙齿矫正
bracket parenthesis|括号
braid plait|辫子
braille|盲文 点字
brain-cancer|脑癌
brain-damage|脑损伤
brain-death|脑死亡
brain-drain|人才外流 人才流失
brain-hemorrhage cerebral-hemorrhage|脑出血 脑溢血
brain-tumor|脑瘤 脑肿瘤
braindead|脑残
brainstorm|头脑风暴 集思广益
brainwash brainwashing|洗脑
brain|大脑 脑子 脑袋
brake brakes|刹车 煞车
branch-office|分公司 办事处
branch|分支 树枝 分行 支部
brand-name luxury-brand|名牌 奢侈品 大牌
brand-new|全新 崭新
brandy|白兰地
brand|品牌 牌子 名牌
brasilia|巴西利亚
bratislava|布拉迪斯
brave bravery courage courageous|勇敢 勇气 胆量 英勇
brawl scuffle|斗殴 打架 群殴
brazen shameless shamelessness|无耻 不要脸 厚颜无耻
brazil brazilian|巴西
breach-of-contract|违约 毁约
breach-of-trust|背信 失信
breach|违反 违约
breadwinner|养家 顶梁柱 经济支柱
bread|面包
break broke broken breakage|打破 断裂 打碎
break-in burglar burglary|入室盗窃 小偷 盗窃 闯空门
break-the-law law-breaking|违法 犯法
break-up breakup|分手 解体
breakdown|故障 崩溃 抛锚
breakfast|早餐 早饭 早点
breaking-news|突发新闻 快讯
breakthrough|突破
breast breasts bosom|乳房 胸部 奶子
breast-cancer|乳腺癌 乳癌
breast-enlargement|隆胸 丰胸
breast-implant breast-augmentation|隆胸 隆乳 丰胸
breastfeed breastfeeding breast-feeding breast-milk|母乳 哺乳 喂奶 母乳喂养
breath breathe breathing breathless|呼吸 喘气 气息
breathing-difficulty shortness-of-breath|呼吸困难 气短
breathtaking|惊人 壮观
breed bred breeding breeder|繁殖 养殖 饲养 品种
breeze|微风
brew brewery brewing|酿酒 酿造 啤酒厂
brexit|脱欧 英国脱欧
bribe bribery bribes|贿赂 受贿 行贿 收买
briber|行贿者 行贿人
brick-kiln|砖窑 黑砖窑
brick|砖头 砖块 搬砖
bridal-chamber|洞房
bride-kidnapping|抢婚 抢亲
bride-trafficking|买媳妇 拐卖妇女
bridegroom groom|新郎 新郎官
bridesmaid|伴娘
bride|新娘 新娘子
bridge|桥梁 大桥
briefcase|公文包
briefing press-conference|记者会 新闻发布会 发布会 吹风会
brigade|旅团 旅长
bright|明亮 聪明
brilliant brilliance|杰出 才华 灿烂 精彩
bring-up upbringing|抚养 教养 养育 家教
brisbane|布里斯班
bristol|布里斯托
britain british uk united-kingdom briton|英国 英国人 不列颠
british-empire|大英帝国
british-museum|大英博物馆
brittle-bone osteoporosis|骨质疏松
broad-minded open-minded|开明 豁达 胸怀宽广
broadband|宽带 宽频
broadcast broadcaster broadcasting|广播 播出 播放 直播
broccoli|西兰花 花椰菜
brochure|宣传册 小册子
broken-family|破碎家庭 单亲家庭
broken-heart heartbroken heartbreak|心碎 伤心 失恋
broker brokerage|经纪人 券商 中介
bronchitis|支气管炎
bronze-age|青铜时代 青铜器
bronze-medal|铜牌
bronze|青铜 铜牌 铜器
broom|扫帚 扫把
brothel|妓院 窑子 青楼
brother brothers|兄弟 哥哥 弟弟
brother-in-law|姐夫 妹夫 小舅子 大舅子
brotherhood|兄弟会 手足之情
broth|肉汤 高汤
brown-rice|糙米
brown-sugar|红糖 黑糖
brown|棕色 褐色
browser|浏览器
bruges|布鲁日
bruise bruised|淤青 瘀伤 瘀青
brunei|文莱 汶莱
brush-pen|毛笔
brush-teeth|刷牙
brush|刷子 牙刷
brussels|布鲁塞尔
brutal brutality brutally|残忍 残暴 残酷
bse mad-cow mad-cow-disease|疯牛病 狂牛症
bubble-tea milk-tea|奶茶 珍珠奶茶
bubble|泡沫 气泡
bucharest|布加勒斯特
bucket pail|水桶 桶子
buckwheat|荞麦
budapest|布达佩斯
buddha buddhism buddhist|佛教 佛教徒 佛祖 信佛 学佛
buddha-statue|佛像
buddhist-monk|和尚 僧人 僧侣
buddhist-scripture sutra|佛经 经文
buddhist-temple|寺庙 佛寺 寺院
buddy|哥们 伙伴 好友
budgerigar parrot|鹦鹉
budget budgetary|预算 财政预算
budget-deficit|财政赤字 赤字
buenos-aires|布宜诺斯
buffer-zone|缓冲区
buffoon clown|小丑
bugging wiretap eavesdrop eavesdropping|窃听 监听 偷听
bug|漏洞 虫子 臭虫
build built builder|建造 建设 建立 修建
building-block|积木
building-collapse house-collapse|房屋倒塌 楼房倒塌 倒塌
building-material building-materials|建材 建筑材料
building|建筑 大楼 楼房 建筑物
bulb light-bulb|灯泡
bulgaria bulgarian|保加利亚
bull-fight bullfighting bullfight|斗牛
bull-market|牛市
bulldozer bulldoze|推土机 强拆
bullet bullets|子弹
bullet-comments|弹幕
bullet-train high-speed-train|高铁 动车 子弹列车
bulletin-board|论坛 公告栏 布告栏
bulletproof bulletproof-vest|防弹 防弹衣
bullion gold-bar|金条 黄金 金砖
bullish|看涨 看多 看好
bullock ox oxen|公牛 黄牛 耕牛
bullshit nonsense|胡说 扯淡 废话 胡说八道
bully bullying bullies|霸凌 欺负 欺凌 恶霸
bull|公牛 斗牛
bumper-harvest bumper-crop|丰收 大丰收
bumper|保险杠
bun steamed-bun mantou|馒头 包子
bungalow|平房
bungee bungee-jumping|蹦极 高空弹跳
bunker|地堡 防空洞 掩体
burden|负担 包袱
bureau-chief|局长
bureau-director|局长 厅长
bureaucracy bureaucrat bureaucratic|官僚 官僚主义 官僚机构
bureau|管理局 办事处
burger hamburger|汉堡 汉堡包
burial bury buried|埋葬 安葬 下葬 土葬
burial-clothes shroud|寿衣 裹尸布
burial-ground|坟地 墓地
burka burqa|罩袍 布卡
burkina-faso|布基纳法索
burma burmese myanmar|缅甸
burn burnt burns|烧伤 燃烧 焚烧 烫伤
burn-alive self-immolation|自焚
burn-incense|烧香 上香
burn-paper-money paper-money|烧纸钱 纸钱 冥币
burnout|职业倦怠 倦怠 过劳
burundi|布隆迪 蒲隆地
bus buses|公交车 公车 巴士 公共汽车 大巴
bus-accident|公交事故 大巴车祸
bus-driver|公交司机 公车司机 巴士司机
bus-fare fare|车票 票价
bus-lane|公交专用道
bus-stop bus-station|公交站 公车站 汽车站 巴士站
bushfire wildfire forest-fire|山火 森林火灾 森林大火 野火
bush|灌木 灌木丛
business commerce commercial|生意 商业 经商
business-card|名片
business-class|商务舱
business-district|商圈 商业区
business-ethics|商业道德
business-hours|营业时间
business-license business-licence|营业执照
business-management|企业管理
business-model|商业模式 经营模式
business-opportunity|商机
business-partner|合伙人 合作伙伴
business-school|商学院
business-tax|营业税
business-trip|出差
businessman businesswoman businessmen|商人 企业家 生意人 女商人
busker street-performer|街头艺人 卖艺
bustling|繁华 热闹
bust|半身像 胸围
busybody|多管闲事 好事者
busy|忙碌 繁忙 忙于
butcher|屠夫 屠宰 屠杀
butler|管家
butter-tea|酥油茶
butterfly butterflies|蝴蝶
butter|黄油 奶油 牛油
buttock buttocks ass bum|屁股 臀部
button|纽扣 扣子 按钮
buy bought buyer purchase purchaser|购买 买家 采购 选购
buy-a-house home-buying|买房 购房
buy-land|买地
buyback buy-back|回购
buyout|收购 买断
buzzword|流行语 热词
byelection by-election|补选
bypass-surgery|搭桥手术
bystander onlooker|旁观者 路人 围观 围观者
byzantine byzantium|拜占庭
cab taxi taxicab|出租车 计程车 的士 打车
cab-driver taxi-driver|出租车司机 的哥 计程车司机
cabbage|白菜 卷心菜 包菜 高丽菜 大白菜
cabin-crew|机组人员 空乘
cabinet|内阁 橱柜 柜子
cable-car|缆车 索道
cable-tv cable-television|有线电视 第四台
cable|电缆 缆线
cactus|仙人掌
cadet|学员 军校生
cadmium|镉污染 镉大米
cadre cadres|干部 党员干部 官员
caesar|凯撒 恺撒
cafe coffee-shop coffeehouse|咖啡馆 咖啡厅 咖啡店
cafeteria canteen|食堂 餐厅
caffeine|咖啡因
cage|笼子 铁笼
cairo|开罗
caishen god-of-wealth|财神 财神爷
cajole coax|哄骗 劝诱
cake|蛋糕 糕点
calamity catastrophe catastrophic|灾难 灾祸 浩劫 大灾难
calamity-relief disaster-relief|救灾 赈灾
calcification|钙化
calcium|补钙 缺钙 钙质
calculate calculation|计算 算计
calculator|计算器 计算机
calcutta kolkata|加尔各答
calendar|日历 月历 历法
calf calves|小牛 牛犊 小腿
calgary|卡尔加里
california californian|加州 加利福尼亚
caliphate|哈里发 伊斯兰国
call-center call-centre|客服中心 呼叫中心
calligraphy calligrapher|书法 书法家 毛笔字
callous heartless|无情 冷酷 冷漠
calm calmness|平静 冷静 镇定
calorie calories|卡路里 热量
calvin|加尔文
cambodia cambodian|柬埔寨 高棉
cambridge-university|剑桥大学
cambridge|剑桥
camellia|茶花 山茶花
camel|骆驼
cameraman cinematographer|摄影师 摄像师
camera|相机 照相机 摄像机 摄影机
cameroon|喀麦隆
camouflage|伪装 迷彩
camp camping campsite|露营 营地 野营
campaign-rally|造势 造势大会
campaign|运动 竞选 活动
campfire|篝火 营火
campus-loan student-loan|校园贷 助学贷款 学贷
campus-violence|校园暴力 校园霸凌
campus|校园 校区
camus|加缪
canada canadian|加拿大 加拿大人
canal|运河
canberra|堪培拉
cancel cancellation cancelled|取消 撤销 作废
cancel-culture|取消文化
cancer cancerous|癌症 患癌 肿瘤
cancer-drug|抗癌药
cancer-village|癌症村
cancun|坎昆
candid candour frank frankness|坦率 坦诚 直率
candidate candidacy|候选人 人选 参选
candle candlelight|蜡烛 烛光
candlelight-vigil vigil|烛光晚会 烛光悼念 守夜
candy candies|糖果
cane walking-stick|拐杖 手杖 甘蔗
cangzhou|沧州
canine|犬只 犬齿
cannabis marijuana|大麻 吸食大麻
canned tin|罐头 易拉罐
canned-food|罐头 罐头食品
cannes|戛纳 坎城
cannibalism cannibal|吃人 食人 人吃人
canoe kayak kayaking|独木舟 皮划艇
canterbury|坎特伯雷
canton guangzhou|广州
cantonese|广东话 粤语 广东人
canvass|拉票
canyon gorge|峡谷 大峡谷
cao-cao|曹操
cao-xueqin|曹雪芹
cap hat|帽子
cape-town|开普敦
cape-verde|佛得角
cape|披风 斗篷
capital-city|首都 省会
capital-controls capital-control|资本管制 外汇管制
capital-flight|资本外逃 资金外流
capital-gains-tax|资本利得税
capital-market|资本市场
capital-punishment death-penalty|死刑 极刑
capitalism capitalist|资本主义 资本家
capitalist-roader|走资派
capital|首都 资本 资金
capitulate surrender|投降 屈服
capricious|反复无常 任性
capsize|翻船 沉船 倾覆
capsule|胶囊 太空舱
captain|船长 机长 队长 上尉
caption subtitle subtitles|字幕 标题
captive captivity|俘虏 囚禁 圈养
capture|俘虏 抓获 占领
car cars|汽车 轿车 车子 小车
car-accident traffic-accident car-crash|车祸 交通事故
car-bomb|汽车炸弹
car-dealer|车商 经销商
car-factory|汽车厂
car-insurance|车险 汽车保险
car-loan|车贷
car-owner|车主
car-park parking-lot|停车场 停车位
car-repair|修车 汽车修理
car-sales|汽车销量 车市
caracas|加拉加斯
carbohydrate carbohydrates|碳水化合物 淀粉
carbon carbon-dioxide|二氧化碳 碳排放
carbon-emission carbon-emissions|碳排放 减排 排放量
carbon-footprint|碳足迹
carbon-monoxide|一氧化碳 煤气中毒
carbon-neutral carbon-neutrality|碳中和 碳达峰
carbon-tax|碳税
carbonated-drink soft-drink|碳酸饮料 汽水 可乐
carcass|尸体 动物尸体
carcinogen carcinogenic|致癌 致癌物
card-game|纸牌 打牌 牌局
cardboard|纸板 纸箱
cardiac cardiovascular|心脏 心血管
cardiac-arrest|心脏骤停 心搏骤停
cardinal|枢机主教 红衣主教
cardiologist cardiology|心脏科 心内科
cards playing-cards poker|扑克 扑克牌 打牌
card|卡片 名片 信用卡
care-home nursing-home|养老院 敬老院 安老院
career|职业生涯 事业 生涯
carefree|无忧无虑 逍遥 自在
careful carefully cautious caution|小心 谨慎 仔细 慎重
caregiver carer caretaker|看护 护工 照顾者 保姆
careless carelessness|粗心 大意 马虎
caress|抚摸 爱抚
caretaker-government|看守政府
care|照顾 关心 护理 在乎
cargo freight|货物 货运
caribbean|加勒比 加勒比海
caricature|漫画 讽刺画
carnage massacre|大屠杀 屠杀 惨案
carnation|康乃馨
carnival|嘉年华 狂欢节
carnivore carnivorous|食肉动物 肉食动物
carpenter carpentry|木匠 木工
carpet rug|地毯
carpool ride-hailing|拼车 网约车 顺风车
carp|鲤鱼
carriage|马车 车厢
carrot-and-stick|软硬兼施
carrot|胡萝卜 红萝卜
carsick carsickness|晕车
cartel|卡特尔 垄断联盟 贩毒集团
cartilage|软骨
cartoon|卡通 漫画 动画片
carve carving|雕刻 雕刻品
casablanca|卡萨布兰卡
case|案件 案例 病例 案子
cash-back|返现
cash-flow|现金流
cash-on-delivery|货到付款
cash-register|收银机
cashew|腰果
cashier|收银员 出纳 收银
cashless mobile-payment|移动支付 手机支付 无现金
cashmere|羊绒
cash|现金 现款 现钞
casino|赌场
caspian|里海
cassava|木薯
cassette|磁带 录音带 卡带
caste|种姓
castle|城堡
castrate castration|阉割 去势
casual-sex|滥交 约炮
casual-worker day-laborer|临时工 日结 零工
casualty casualties|伤亡 伤亡人数
cat kitten kitty|猫咪 小猫 猫猫 喵星人
cat-food|猫粮
cat-litter|猫砂
catalonia catalan|加泰罗尼亚
catalyst|催化剂
cataract|白内障
catch caught|抓住 捉住 捕捉
catch-a-cold|着凉 感冒 受凉
catchphrase|口头禅 流行语
catering|餐饮
caterpillar|毛毛虫
catfish|鲶鱼 鲇鱼
cathedral|大教堂 教堂
catheter|导管 导尿管
catholic catholicism|天主教 天主教徒 罗马天主教
cattle-farm cattle-farming|养牛 养牛场 牧场
cattle|耕牛 牛群 养牛
catwalk|时装秀 走秀
caucasus caucasian|高加索 白人
cauliflower|花椰菜 菜花 花菜
causality|因果 因果关系
cause|原因 起因
cautionary-tale|前车之鉴 警示
cavalry|骑兵
cave cavern|洞穴 山洞 窑洞
cave-dwelling|窑洞
caveman|原始人 穴居人
caviar|鱼子酱
cavity tooth-decay|蛀牙 龋齿
cctv-camera surveillance-camera security-camera|监控 摄像头 监视器 监控录像
cebu|宿务
celebrate celebration|庆祝 庆典
celebrity celebrities|名人 明星 网红
celestial|天体 天上
celibacy celibate|独身 禁欲
cell-division|细胞分裂
cell-tower|基站
cellist cello|大提琴 大提琴家
cellmate|狱友 同监
cellphone cell-phone|手机 移动电话 行动电话
cell|细胞 牢房
celtic|凯尔特
cement|水泥
cemetery graveyard|墓地 公墓 坟场
censor censorship|审查 新闻审查 删帖
censored-word sensitive-word|敏感词 屏蔽词
censorship-circumvention circumvent|翻墙 规避 绕过
censure|谴责 弹劾
census|人口普查 普查
centenarian|百岁老人 人瑞
centennial centenary|百年 百周年
central-african-republic|中非共和国
central-africa|非洲中部 中部非洲 中非共和国
central-america|中美洲
central-asia|中亚
central-bank-governor|央行行长
central-bank|央行 中央银行 人民银行
central-committee|中央委员会 中央委员
central-government|中央政府 国务院
central-heating|暖气 集中供暖 供暖
central-military-commission|中央军委 军委
central-plains|中原
centralize centralized centralization|集权 中央集权
century|世纪
cent|分钱 美分
ceo chief-executive|首席执行官 执行长 总裁 行政总裁
ceramic ceramics porcelain|瓷器 陶瓷
cerebral-palsy|脑瘫 脑性麻痹
ceremony ceremonial|仪式 典礼
certificate certification certify|证书 证明 认证
cervantes|塞万提斯
cervical-cancer|宫颈癌 子宫颈癌
cervical-spondylosis|颈椎病
cervix cervical|宫颈 颈椎 子宫颈
cesarean caesarean c-section|剖腹产 剖宫产
chad|乍得 查德
chain-reaction|连锁反应
chain-smoker|烟鬼 老烟枪
chain-store|连锁店 连锁
chained-woman|铁链女
chain|链条 锁链 铁链
chairman chairwoman chairperson|主席 董事长 会长
chairman-mao|毛主席 毛泽东
chair|椅子 板凳
chalk|粉笔
challenge challenger|挑战 质疑
chamber-of-commerce|商会 总商会
chamber-pot|尿壶 夜壶
chameleon|变色龙
champagne|香槟
champion championship|冠军 锦标赛
chancellor|总理 校长 财政大臣
chang'an|长安
chang'e|嫦娥
changchun|长春
changde|常德
change-jobs job-hopping|跳槽 换工作
changhua|彰化
changsha|长沙
changzhi|长治
changzhou|常州
channel|频道 渠道
chant|诵经 念经 喊口号
chaohu|巢湖
chaos chaotic|混乱 乱象 动乱
chaoshan teochew chaozhou|潮汕 潮州
chaoyang|朝阳 朝阳区
chapel|礼拜堂 小教堂
chaplin|卓别林
character-assassination|抹黑 人格诋毁
character|性格 角色 品格
charcoal-burning|烧炭 烧炭自杀
charcoal-grill|炭烤
charcoal|木炭 炭火
charge-sheet indictment indict|起诉书 起诉 检控
charger|充电器
charge|收费 指控 充电 罪名
charging-station|充电桩 充电站
chariot|战车
charisma charismatic|魅力 领袖魅力
charitable-donation|捐款 善款
charity charitable philanthropy philanthropist philanthropic|慈善 慈善家 公益 行善
charity-fund|慈善基金 善款
charlatan quack|江湖骗子 庸医 骗子
charlotte|夏洛特
charm charming|魅力 迷人
charter-flight|包机
charter|宪章 包机 章程
chase pursue pursuit|追赶 追逐 追求
chase-stars celebrity-worship|追星 粉丝 饭圈
chastity chaste|贞操 贞节 守贞
chat chatting|聊天 闲聊 聊天室
chat-group|微信群 聊天群
chat-room|聊天室
chatbot|聊天机器人
chatterbox talkative|话多 健谈 爱说话
chauffeur|私人司机
chauvinism chauvinist|沙文主义 大男子主义
che-guevara|格瓦拉 切格瓦拉
cheap cheaper cheaply|便宜 廉价
cheap-labor cheap-labour|廉价劳动力 廉价劳工
cheat cheating cheater|作弊 欺骗 出轨 劈腿 骗子
chechnya chechen|车臣
checkpoint|检查站 关卡
cheerful cheerfulness|开朗 愉快 欢快
cheerleader|啦啦队 拉拉队
cheer|欢呼 加油
cheese|奶酪 起司 芝士
cheetah|猎豹
chef cook|厨师 大厨 厨子 做饭 下厨
chekhov|契诃夫
chemical chemistry chemist|化学 化工 化学家 化学品
chemical-attack|化学武器 毒气
chemical-fertilizer fertilizer fertiliser|化肥 肥料
chemical-plant|化工厂
chemical-spill|泄漏 化学品泄漏
chemical-weapon chemical-weapons|化学武器 化武 毒气
chemotherapy chemo|化疗 放疗
chen-duxiu|陈独秀
chengde|承德
chengdu|成都
chenzhou|郴州
cheongsam qipao|旗袍
cheque|支票 空头支票
cherish treasure|珍惜 宝贝 珍宝
chernobyl|切尔诺贝利 车诺比
cherry-blossom|樱花 赏樱
cherry|樱桃 车厘子
chess-player|棋手 下棋
chess|象棋 国际象棋 西洋棋
chestnut|栗子 板栗
chest|胸部 胸口 胸膛
chewing-gum|口香糖
chiang-ching-kuo|蒋经国
chiang-kai-shek|蒋介石 蒋公 蒋中正
chiang-mai chiangmai|清迈
chiayi|嘉义
chicago|芝加哥
chicken hen chick|鸡肉 小鸡 母鸡
chicken-blood|鸡血 打鸡血
chicken-breast|鸡胸肉
chicken-farm|养鸡 养鸡场
chicken-feet chicken-claws|鸡爪 凤爪
chicken-pox chickenpox|水痘
chicken-soup|鸡汤
chicken-wing chicken-wings|鸡翅 鸡翅膀
chief-editor editor-in-chief|总编辑 主编
chief-executive-officer|首席执行官
chief-justice|首席大法官
chief-of-staff|参谋长 幕僚长
chief|首领 主管 酋长
chifeng|赤峰
chilblain frostbite|冻疮 冻伤
child children kid kids|孩子 儿童 小孩 子女 小朋友
child-abuse|虐待儿童 虐童 儿童虐待
child-actor child-star|童星 儿童演员
child-bride|童养媳
child-care-benefit|育儿补贴 育儿津贴
child-custody|抚养权 监护权
child-labor child-labour|童工
child-molester child-molestation|猥亵儿童 娈童 性侵儿童
child-pornography|儿童色情
child-prodigy|神童
child-prostitution|雏妓 嫖宿幼女
child-rearing parenting|育儿 养孩子 养育 亲子
child-soldier|娃娃兵 童子军
child-support|抚养费 赡养费
child-trafficking|拐卖儿童 拐卖 贩卖儿童 人贩子
child-welfare|儿童福利
childbirth|分娩 生孩子 接生 生小孩
childcare child-care|托儿所 育儿 带孩子 托育
childhood-sweetheart|青梅竹马
childhood|童年 小时候 幼年 儿时
childish immature|幼稚 孩子气 不成熟
childless childlessness|不孕 没有孩子 无子女 丁克
childlike|童真 童心
children's-book|童书 绘本 儿童读物
children's-day|儿童节 六一
children's-song nursery-rhyme|儿歌 童谣
chile chilean|智利
chilli chili chile-pepper hot-pepper|辣椒 辣椒酱
chill|凉意 寒意
chimney|烟囱
chimpanzee|黑猩猩
china chinese|中国 中国人 大陆
china-africa|中非 中非合作
china-india|中印 中印边境
china-japan sino-japanese|中日 中日关系
china-russia sino-russian|中俄 中俄关系
china-taiwan|两岸 台海
china-us sino-american|中美 中美关系
china-watcher sinologist sinology|汉学家 汉学 中国通
chinatown|唐人街 中国城
chinese-abroad overseas-chinese|华侨 海外华人 华人
chinese-cabbage|大白菜 白菜
chinese-character chinese-characters hanzi|汉字 中文字
chinese-chess|象棋 中国象棋
chinese-culture|中国文化 中华文化
chinese-dream|中国梦
chinese-economy|中国经济
chinese-food|中餐 中国菜
chinese-language mandarin putonghua|中文 普通话 汉语 国语
chinese-medicine traditional-chinese-medicine tcm|中医 中药 中医药
chinese-nation|中华民族
chinese-new-year spring-festival lunar-new-year|春节 过年 新年 农历新年
chinese-opera|戏曲 京剧 昆曲
chinese-stock-market a-shares|股市 沪深 上证指数
chinese-student international-student foreign-student|留学生 中国留学生
chinese-zodiac zodiac|生肖 属相 星座
chin|下巴 下颌
chips|薯条 薯片 筹码
chip|芯片 晶片 薯片
chittagong|吉大港
chives|韭菜
chizhou|池州
chlamydia|衣原体
chlorine|氯气
chocolate|巧克力
choir chorus|合唱团 合唱
choke|窒息 噎住 呛到
cholera|霍乱
cholesterol|胆固醇
chongqing chungking|重庆
choose chose chosen choice|选择 挑选
chopin|肖邦 萧邦
chopper helicopter|直升机
chopsticks chopstick|筷子
chore chores housework|家务 做家务 家务活
choreography choreographer|编舞
chow-mein fried-noodles|炒面
christ jesus|耶稣 基督
christchurch|基督城
christening|洗礼
christian christianity|基督教 基督徒
christmas xmas|圣诞节 圣诞
christmas-eve|平安夜
christmas-tree|圣诞树
chromosome|染色体
chronic-disease|慢性病
chronic-fatigue|慢性疲劳 疲劳
chronicle|编年史 纪事
chronic|慢性 慢性病
chronology|年表 大事记
chrysanthemum|菊花
chubby|胖乎乎 微胖 圆润
churchill|丘吉尔 邱吉尔
church|教堂 教会
chuxiong|楚雄
chuzhou|滁州
cicada|知了 蝉鸣
cigarette-butt|烟头 烟蒂
cigarette|香烟 卷烟 抽烟
cigar|雪茄
cincinnati|辛辛那提
cinderella|灰姑娘
cinema movie-theater|电影院 影院 戏院
cinnamon|肉桂 桂皮
circulate circulation|循环 流通 发行量
circumcision circumcise|割礼 包皮 割包皮
circumstantial-evidence|间接证据 旁证
circus|马戏团 马戏
cirrhosis|肝硬化
citizenship|国籍 公民身份 入籍 公民权
citizen|公民 市民
citrus|柑橘 柑桔
city cities|城市 都市
city-center city-centre downtown|市中心 市区
city-council|市议会 市议员
city-dweller|城里人 市民 城市居民
city-management chengguan urban-management|城管
city-state|城邦
city-wall|城墙
civic-education|公民教育
civics|公民课 公民教育
civil-affairs|民政 民政局
civil-aviation|民航
civil-code civil-law|民法 民法典
civil-defense civil-defence|民防 防空
civil-disobedience|公民抗命 公民不服从
civil-engineer civil-engineering|土木工程 土木
civil-lawsuit|民事诉讼
civil-liberties civil-liberty|公民自由
civil-marriage|登记结婚 公证结婚
civil-rights|民权 公民权利
civil-servant civil-service|公务员 公务人员
civil-service-exam civil-service-examination|公务员考试 考公 国考
civil-society|公民社会
civil-union|民事结合
civil-unrest unrest|动荡 骚乱 动乱
civil-war|内战
civilian|平民 老百姓 民用
civilization civilisation civilized civilised|文明
civil|民事 公民 民间
cixi empress-dowager|慈禧 太后 慈禧太后
clairvoyant|千里眼 通灵
clam clams|蛤蜊 蚌壳
clamor clamour|喧哗 叫嚣
clampdown|打压 取缔
clandestine covert|秘密 隐蔽
clan|家族 宗族 氏族
clarify clarification|澄清 说明
clash|冲突 交锋
class-background|出身 成分 阶级成分
class-enemy|阶级敌人
class-mobility social-mobility|阶层流动 阶级流动 阶层固化
class-monitor|班长
class-reunion|同学会 同学聚会
class-struggle|阶级斗争
class-teacher|班主任
classic classics classical|经典 古典 名著
classic-novel|古典小说 名著
classical-chinese literary-chinese|文言文 古文
classical-music|古典音乐
classification classify|分类 归类
classified confidential|机密 保密 绝密
classified-information state-secret state-secrets|国家机密 国家秘密 泄密
classmate schoolmate|同学 校友 同班
classroom|教室 课堂
class|班级 阶级 课堂 上课
claustrophobia claustrophobic|幽闭恐惧 幽闭
clay|粘土 陶土
clean cleaning cleanliness|清洁 打扫 干净 卫生
clean-energy|清洁能源 新能源 绿能
cleaner cleaning-lady|清洁工 保洁 保洁员 钟点工
cleanse purge|清洗 清除
cleavage|乳沟 事业线
cleft-lip|兔唇 唇裂
clemency|宽大处理 赦免
cleopatra|埃及艳后
clergy clergyman|神职人员 牧师
clerk|职员 店员 文员 办事员
cleveland|克里夫兰
clever|聪明 机灵 精明
cliche|陈词滥调 老生常谈
click-farm paid-posters water-army|水军 五毛 刷单
clickbait|标题党
click|点击
client|客户 当事人 委托人
cliff|悬崖 峭壁
climate climatic|气候
climate-change global-warming|气候变化 全球变暖 气候变迁 全球暖化
climb climber climbing|攀登 爬山 登山 攀爬
clinical-trial|临床试验 临床
clinical|临床
clinic|诊所 门诊 卫生所
clique faction|派系 帮派 集团
clitoris|阴蒂
cloak|斗篷 披风
clock-in|打卡 上班打卡
clock|时钟 挂钟
clog|堵塞
clone cloning|克隆 复制人
close-friend confidant|知己 密友 好友
close-relative|近亲 亲属
closed-door|闭门 闭门会议
closet wardrobe|衣柜 衣橱
closing-ceremony|闭幕式
closing-price|收盘价 收盘
cloth fabric textile textiles|布料 纺织 织物 纺织品
clothes clothing garment apparel|衣服 服装 衣物 穿着
clothing-store clothes-shop|服装店 服饰店
clot|血块 凝块
cloud cloudy|云彩 云朵 乌云 多云
cloud-computing|云计算 云端 云端运算
cloud-storage|网盘 云盘
club|俱乐部 社团 夜店
clue|线索 头绪
clumsy clumsiness|笨拙 笨手笨脚
co-author|合著 合作者
co-existence coexist coexistence|共存 共处
co-founder|联合创始人 共同创办人
co-pilot copilot|副驾驶 副机长
co-tenant roommate flatmate|室友 合租 舍友
coach|教练 长途汽车 大巴
coal-boss|煤老板
coal-fired coal-power|火电 燃煤 煤电
coal-gas|煤气
coal-mine coal-mining|煤矿 煤窑
coal-miner miner|矿工 煤矿工人
coalfield|煤田
coalition|联盟 联合政府 联军
coal|煤炭 煤矿
coarse-grain coarse-grains|粗粮 杂粮
coarse|粗糙 粗俗
coast coastal coastline|海岸 沿海 海边
coast-guard coastguard|海警 海岸警卫队 海巡
coat overcoat|外套 大衣 上衣
cobalt|钴矿
cobra|眼镜蛇
cocaine|可卡因 古柯碱
cock rooster|公鸡
cockfight cockfighting|斗鸡
cockpit|驾驶舱
cockroach|蟑螂
cocktail-party|酒会 鸡尾酒会
cocktail|鸡尾酒 调酒
cocoa|可可
coconut|椰子
cocoon|蚕茧 信息茧房
code|代码 密码 编码
coding programming programmer|编程 程序员 码农 程式设计
cod|鳕鱼
coerce coercion coercive|胁迫 强迫 逼迫
coffee-bean|咖啡豆
coffee|咖啡
coffers|国库 金库
coffin casket|棺材 灵柩
cognitive cognition|认知
cohabit cohabitation cohabiting|同居 未婚同居
cohesion cohesive|凝聚力 凝聚
coin coins|硬币 铜钱
coincidence coincidental|巧合 凑巧
coke cola|可乐 焦炭
cold-beverage cold-drink|冷饮 冷饮店
cold-blooded|冷血 冷酷
cold-boiled-water|凉白开
cold-dish|凉菜 冷盘
cold-medicine|感冒药
cold-noodles|凉面 冷面
cold-storage|冷藏 冷库
cold-sweat|冷汗
cold-violence silent-treatment|冷暴力 冷战
cold-war|冷战
cold-water|冷水 凉水
cold-wave|寒潮 寒流
cold|寒冷 感冒 冷淡 着凉
collaborate collaboration collaborator|合作 协作 汉奸
collagen|胶原蛋白
collapse|倒塌 崩溃 坍塌 垮台
collar|衣领 领子
collateral|抵押 抵押品 担保品
colleague coworker co-worker|同事 同僚
collect collection collector|收集 收藏 收藏家
collective collectivism|集体 集体主义
collective-action|集体行动
collective-ownership|集体所有制 公有制
collective-punishment|连坐
collective-suicide mass-suicide|集体自杀
collectivization collective-farm|集体化 人民公社 合作社
college undergraduate|大学 学院 大学生 本科生
college-admission|大学录取 录取
college-degree|文凭 学历 学位
college-entrance-exam college-entrance-examination gaokao|高考 大学联考 高考生
college-freshman|大学新生 大一
college-graduate university-graduate|大学毕业生 大学生 毕业生
collide collision|碰撞 相撞
collude collusion|勾结 串通 合谋
cologne perfume fragrance|香水 香味
colombia colombian|哥伦比亚
colombo|科伦坡 可伦坡
colon colorectal|结肠 肠癌 大肠癌
colonel|上校 大校
colony colonial colonialism colonize colonist|殖民地 殖民 殖民主义
color colour colorful colourful|颜色 色彩 彩色
color-blind colour-blind|色盲
color-revolution|颜色革命
color-tv colour-tv|彩电 彩色电视
colorado|科罗拉多
colosseum|斗兽场 竞技场
columbus|哥伦布
columnist|专栏作家 评论员
column|专栏
coma comatose|昏迷 植物人
combat|战斗 作战
comb|梳子 梳头
comeback|复出 东山再起
comedy comedian comic|喜剧 笑星 谐星 相声
comedy-film|喜剧片
comet|彗星
comfort comfortable|舒适 舒服
comfort-woman comfort-women|慰安妇
comics comic-book manga|漫画 连环画
coming-of-age|成年礼 成年
coming-out|出柜
command commander|指挥 司令 指挥官 命令
commando special-forces|特种部队 突击队 特种兵
commemorate commemoration|纪念 悼念
commemorative-stamp|纪念邮票
comment commentary|评论 留言
commentator|评论员 解说员
commercial-bank|商业银行
commercial-housing|商品房
commissioner|专员 委员 警务处长
commission|佣金 委员会 回扣
commit commitment|承诺 犯下
commit-suicide|自杀 轻生 寻短
committee|委员会
commodity|商品 大宗商品
common-cold|感冒
common-enemy|共同敌人 公敌
common-good public-interest|公共利益 公益
common-language|共同语言
common-law|普通法
common-market|共同市场
common-people ordinary-people commoner|老百姓 百姓 平民
common-prosperity|共同富裕
common-sense|常识
commonwealth|英联邦 联邦
communal-living|集体生活
commune-canteen communal-kitchen|公共食堂 大锅饭
commune|公社 人民公社
communicate communication|沟通 交流 通讯
communications-satellite|通讯卫星 通信卫星
communique|公报 联合公报
communism communist|共产主义 共产党
communist-international comintern|共产国际
communist-manifesto|共产党宣言
communist-party ccp cpc|共产党 中共 党中央
communist-youth-league youth-league|共青团 团员
community-service|社区服务
community-worker neighborhood-committee residents-committee|居委会 社区工作者 街道办
community|社区 社群 共同体 小区
commute commuter commuting|通勤 上下班
comoros|科摩罗
companion companionship|伴侣 陪伴 同伴
company firm corporation enterprise|公司 企业
company-culture corporate-culture|企业文化
company-dinner|聚餐 尾牙
compare comparison|比较 对比 相比
compassion compassionate|同情 慈悲 怜悯 同情心
compass|指南针 罗盘
compatible compatibility|兼容 合得来
compatriot fellow-countryman|同胞 老乡
compensation compensate|赔偿 补偿 赔款 赔偿金
compete competition|竞争 比赛 竞赛
competent competence competency|胜任 能力 称职
competitive competitiveness competitor|竞争力 竞争 竞争对手
complacent complacency|自满 沾沾自喜
complain complaint|抱怨 投诉 埋怨 申诉
complainant|投诉人 原告
complete-works|全集
complexion|肤色 气色
compliance comply|遵守 合规
complicated complicate complexity|复杂 复杂性
complication complications|并发症
complicit complicity|共谋 同谋
compliment flatter flattery|恭维 拍马屁 赞美 奉承
composer songwriter|作曲家 作曲 词曲作者
compost|堆肥
composure|镇定 沉着
compromise|妥协 让步
compulsion compulsive|强迫症 强迫
compulsory mandatory obligatory|强制 义务 必修
compulsory-education|义务教育
compulsory-retirement|强制退休
computer pc|电脑 计算机
computer-game video-game video-games|电子游戏 电脑游戏 电玩 网游
computer-room|机房
computer-science computer-engineering|计算机 计算机专业 资讯工程
computer-virus|电脑病毒 病毒 木马
comradeship|战友情
comrade|同志 战友
con-man conman con-artist swindler|骗子 诈骗犯
conceal concealment|隐瞒 隐藏 掩盖
conceited vain|自负 自大 虚荣
conceive conception|受孕 怀孕 构想
concentrate concentration|专注 集中
concentration-camp|集中营
concept|概念 理念
concern concerned|担忧 担心 关心
concert|音乐会 演唱会
concrete|混凝土
concubine|小妾 纳妾 姨太太 嫔妃
concussion|脑震荡
condemn condemnation|谴责 声讨
condescending|居高临下 高高在上
condiment seasoning|调料 调味料 佐料
condolence condolences|慰问 哀悼 节哀 吊唁
condominium condo|公寓
condom|安全套 避孕套 保险套
conductor|指挥家 列车员 售票员
confectionery|糖果 甜点
confederate confederacy confederation|邦联 南方邦联
conference|会议 研讨会
confess confession|坦白 认罪 忏悔 供认 自首
confession-of-love|表白 告白
confident confidence self-confidence|信心 自信
confidential-document secret-document|机密文件 秘密文件
confidentiality confidentiality-agreement|保密 保密协议
confined confinement imprison imprisonment|监禁 关押 软禁 坐牢
confirm confirmation|证实 确认
confiscate confiscation seizure|没收 查封 充公
conflict|冲突 矛盾
conform conformist conformity|从众 随大流
confront confrontation|对抗 对峙
confucian-classics four-books|四书五经 四书
confucius confucian confucianism|孔子 儒家 儒学 孔夫子
confucius-institute|孔子学院
confuse confusion confused|困惑 混淆 混乱
congee porridge|稀饭 白粥 喝粥
congenital|先天 先天性
congestion traffic-jam|堵车 塞车 拥堵 交通堵塞
congo congolese|刚果
congratulate congratulations congratulation|祝贺 恭喜 道贺
congressman congresswoman|国会议员 众议员 议员
congress|国会
conjecture speculation|猜测 推测 投机 炒作
conjoined-twins|连体婴
conjugal-property marital-property|共同财产 婚内财产
conjunctivitis|结膜炎 红眼病
connecticut|康涅狄格
connections guanxi|人脉 走后门
conquer conquest conqueror|征服 征服者
conscience conscientious|良心 良知 认真负责
conscript conscription military-service|征兵 兵役 服兵役 当兵
consensus|共识
consent|同意 许可
consequence consequences|后果 恶果
conservation conserve|保护 节约 保育
conservative conservatism|保守 保守派
conservatory|音乐学院
considerate thoughtful|体贴 周到
consolation|安慰 慰藉
consortium|财团 联合体
conspicuous-consumption|炫耀性消费 炫富
conspiracy conspire conspirator|阴谋 密谋 串谋
conspiracy-theory|阴谋论
constable|警员
constantinople|君士坦丁堡
constellation|星座
constipation constipated|便秘
constituency electorate|选区 选民
constitution constitutional|宪法 宪政 体质
constitutional-amendment|修宪 宪法修正案
constitutional-court|宪法法院
constitutional-monarchy|君主立宪
construct construction|建设 施工 建筑 建造
construction-company|建筑公司
construction-site|工地 建筑工地
construction-waste|建筑垃圾
construction-worker|建筑工人 农民工 民工
consul consulate|领事 领事馆
consult consultation consultant consulting|咨询 顾问 磋商
consume consumption|消费 消耗
consumer-confidence|消费者信心 消费信心
consumer-price-index cpi|物价指数 消费物价
consumer-protection|消费者权益 维权
consumer-society consumerism|消费主义 消费社会
consumer|消费者
consumption-downgrade|消费降级
contact-information|联系方式
contact-lens contact-lenses|隐形眼镜
contact-tracing|流调 密接
contagious infectious contagion|传染 传染性 传染病
container|集装箱 货柜 容器
contaminate contamination contaminated|污染 受污染
contemporary-art|当代艺术
contempt contemptuous|蔑视 轻蔑 鄙视
contentment|知足 满足
contestant|选手 参赛者
contest|竞赛 比赛
continent continental|大洲 欧陆 洲际
continuous|持续 不断
contraband smuggle smuggling smuggler|走私 走私犯
contraception contraceptive|避孕 避孕药
contract-out outsource outsourcing|外包 承包
contractor|承包商 包工头
contract|合同 合约 契约
contradict contradiction contradictory|矛盾 自相矛盾
contrast|反差 对比
contribute contribution|贡献
control-freak|控制狂 控制欲
control|控制 掌控 管控
controversy controversial|争议 争论
convenience-store|便利店 超商 小卖部
convent nunnery|修道院 尼姑庵
conventional-weapon|常规武器
conversation|对话 谈话 交谈
convert conversion|皈依 改信 转换
convict conviction convicted|定罪 判刑 罪犯 信念
convince persuade persuasion|说服 劝说
convoy|车队 护航
convulsion|抽搐 痉挛
cook-dinner cook-meals|做饭 煮饭
cooking cookery|烹饪 做菜 烹调
cooking-oil edible-oil|食用油 菜油
cooking-show|美食节目
cool-off cooling-off-period|冷静期 离婚冷静期
coolie|苦力
cooperate cooperation cooperative|合作 合作社
coordinate coordination coordinator|协调 坐标
cop policeman police-officer|警察 民警 警员 公安
copenhagen|哥本哈根
copper|铜矿 铜价 黄铜
copycat knock-off shanzhai|山寨 模仿 仿冒
copyright|版权 著作权
copy|复制 抄袭 复印
coral coral-reef|珊瑚 珊瑚礁
coriander cilantro|香菜
corn maize|玉米
cornea corneal|角膜
corner|角落 街角
coronary-heart-disease|冠心病
coronary|冠心病 冠状动脉
coronation|加冕 登基
coroner|法医 验尸官
corporal-punishment|体罚
corporate-governance|公司治理
corporate-tax|企业所得税 公司税
corpse dead-body cadaver|尸体 遗体 死尸
corps|军团 兵团
correctional-facility|监狱 看守所
correspondence|通信 书信
correspondent|记者 通讯员 特派员
corridor|走廊 过道
corrosion corrosive|腐蚀
corrupt corruption graft|腐败 贪污 贪腐 贪官
corrupt-official corrupt-officials|贪官 贪官污吏 腐败官员
corsica|科西嘉
corvee forced-labor forced-labour|劳役 强迫劳动 苦役
cosmetic cosmetics makeup|化妆品 化妆 彩妆
cosmetic-surgery plastic-surgery|整容 整形 整形手术
cosmology cosmos cosmic|宇宙 宇宙学
cosmopolitan|国际化 世界主义
cosplay|角色扮演 扮装
cossack|哥萨克
cost-cutting|降成本 削减成本
cost-effective|性价比 划算
cost-of-living|生活成本 生活费 物价
costa-rica|哥斯达黎加
costly|昂贵 代价高昂
costume-drama|古装剧 古装 宫斗剧
costume|服装 戏服 古装
cost|成本 费用 花费
cosy cozy|舒适 温馨
cote-d'ivoire ivory-coast|科特迪瓦 象牙海岸
cottage|小屋 村舍
cotton-picking|摘棉花 采棉
cotton|棉花 纯棉
couch sofa|沙发
couch-potato|沙发土豆 宅男
cough-syrup|止咳糖浆 止咳
cough|咳嗽
council councillor councilor|理事会 议会 委员会 议员
counseling counselling counselor|心理咨询 心理辅导 辅导员
countdown|倒计时 倒数
counter-attack counterattack|反击 反攻
counter-espionage|反间谍
counter-productive counterproductive|适得其反 反效果
counter-sanctions|反制 反制裁
counter-terrorism counterterrorism anti-terrorism|反恐
counterfeiter counterfeit-money fake-money|假钞 假币 伪钞
counterfeit|伪造 假冒 假币 假钞
counterrevolutionary counter-revolutionary|反革命 反革命分子
countless|无数 数不清
country-bumpkin hillbilly|乡巴佬 土包子
country-music|乡村音乐
countryside|农村 乡下 乡村
county-magistrate|县长 县令 知县
county-party-secretary|县委书记
county-town|县城 小县城
county|县城 县长
count|计算 数数 伯爵
coup coup-d'etat|政变 军事政变
couple couples|夫妻 夫妇 情侣 一对
couplet couplets spring-couplets|对联 春联
coupon voucher|优惠券 代金券 消费券
coupon-discount discount|折扣 打折 优惠
courier parcel-delivery|快递 快递员 外卖小哥
course|课程 路线
court courthouse|法院 法庭
court-case lawsuit|官司 诉讼 案件
court-martial|军事法庭 军法
courteous courtesy polite politeness|礼貌 客气 有礼貌
courtesan|名妓 高级妓女
courtroom|法庭 庭审
courtship|求爱 追求 恋爱
courtyard|院子 四合院 庭院
cousin|表哥 表弟 表姐 表妹 堂弟 堂兄
cover-up|掩盖 隐瞒 遮掩 瞒报
coverage|报道 覆盖率
cover|封面 掩护
covid covid-19 coronavirus|新冠 新冠肺炎 新冠病毒 武汉肺炎 疫情
covid-test nucleic-acid-test pcr-test|核酸检测 核酸 做核酸
coward cowardly cowardice timid|胆小 懦夫 懦弱 胆小鬼
cowboy|牛仔
cowshed|牛棚
cow|奶牛 母牛 乳牛
coyote|郊狼
crab|螃蟹 大闸蟹
crackdown|镇压 打压 严打 整治
crack|裂缝 裂痕
cradle|摇篮
craft handicraft|手工艺 工艺 手艺
cram-school|补习班 补习
cramp|抽筋 痉挛
crane|起重机 吊车 仙鹤 白鹤
crap|狗屁 垃圾
crash|坠毁 崩溃 坠机 暴跌
crave craving|渴望 想吃
crawl|爬行
crayfish|小龙虾
crayon|蜡笔
craze fad|热潮 风潮 一阵风
crazy mad madness insane insanity|疯狂 发疯 疯子
cream|奶油 面霜
creationism|创造论 神创论
creation|创造 创作
creative creativity|创意 创造力
creator|创作者 造物主
creature|生物 动物
credible credibility|可信 公信力 可信度
credit-card|信用卡
credit-rating|信用评级 评级
credit-union|信用社 信用合作社
creditor|债主 债权人
credit|信用 信贷 学分
creek stream|小溪 溪流
creep creepy|毛骨悚然 变态 诡异
cremate cremation crematorium|火化 火葬 火葬场
crescent|新月
crete|克里特岛
crew|机组 船员 剧组
crib|婴儿床
cricket|蟋蟀 蛐蛐 板球
crime-rate|犯罪率 治安
crime-scene|案发现场 犯罪现场
crimea crimean|克里米亚
crimes-against-humanity|反人类罪 危害人类罪
crime|犯罪 罪行 罪案 刑事案件
criminal-case|刑事案件 刑案
criminal-detention|刑事拘留 刑拘
criminal-gang gang gangster|黑帮 黑社会 犯罪团伙 帮派
criminal-investigation|刑侦 刑事侦查
criminal-law|刑法
criminal-record|案底 前科 犯罪记录
criminal|罪犯 犯人 刑事 犯罪分子
criminology criminologist|犯罪学
cringe|尴尬
cripple crippled|瘸子 残废 残疾
crisis crises|危机
criterion criteria|标准 准则
critical-thinking|批判性思维 独立思考
critically-ill|病危 重病 危重
criticism criticize criticise|批评 批判 指责
critic|评论家 批评者 影评人
croatia croatian|克罗地亚
crocodile alligator|鳄鱼
crony crony-capitalism cronyism|裙带 任人唯亲 权贵
crop-failure|歉收 绝收
crop-rotation|轮作
crop|庄稼 农作物 作物
cross-border|跨境 跨国
cross-dress cross-dressing transvestite|男扮女装 异装癖 变装 女装
cross-dresser|伪娘 男扮女装
cross-examination cross-examine interrogate interrogation|审讯 盘问 审问
cross-eyed squint|斗鸡眼 斜视
cross-sea-bridge|跨海大桥
cross-strait|两岸 两岸关系 海峡两岸
cross-talk crosstalk|相声
crossbow|弓弩
crossfire|交火
crossing|路口 渡口 斑马线
crossroad crossroads intersection|十字路口 路口
crossword crossword-puzzle|填字游戏 字谜
crotch|裤裆 胯下
crouch squat|蹲下 深蹲
crowd crowded|人群 拥挤 群众
crowd-control|人群管制
crowdfunding|众筹 集资
crown-prince|太子 皇太子 王储
crown|皇冠 王冠
crow|乌鸦
crucial|关键 至关重要
crucify crucifixion|钉十字架 十字架
crude-oil|原油 石油
crude|粗鲁 粗俗
cruel cruelty|残忍 残酷 虐待
cruise-missile|巡航导弹
cruise-ship|邮轮 游轮
cruise|邮轮 游轮 巡航
crusade crusader|十字军 十字军东征
crush|压碎 暗恋 粉碎
crust|地壳
crutch crutches|拐杖
cry cried crying weep wept|哭泣 流泪 痛哭 大哭
cryptocurrency crypto virtual-currency|加密货币 虚拟货币 数字货币 币圈
cryptography cryptographic|密码学 加密
crystal-ball|水晶球
crystal|水晶 晶体
cuba cuban|古巴
cuban-missile-crisis|导弹危机
cub|幼崽 幼兽
cuckold|戴绿帽 绿帽子
cuckoo|布谷鸟 杜鹃
cucumber|黄瓜 小黄瓜
cuddle hug embrace|拥抱 抱抱 搂抱
cuisine|菜系 料理 美食
culinary|烹饪 厨艺
culprit|罪魁祸首 元凶 肇事者
cult-leader|教主 邪教教主
cult-of-personality personality-cult|个人崇拜 造神
cultivate cultivation|培养 种植 耕种 修炼
cultural-difference culture-clash|文化差异 文化冲突
cultural-heritage|文化遗产 文化传承
cultural-invasion|文化入侵 文化侵略
cultural-relic cultural-relics|文物 古迹
cultural-revolution|文化大革命 文革
culture cultural|文化
culture-shock|文化冲击 文化休克
cult|邪教
cum semen sperm|精液 精子
cunning sly|狡猾 狡诈 老奸巨猾
cup-noodles instant-noodles instant-noodle|方便面 泡面
cupboard|橱柜 柜子
cupping cupping-therapy|拔罐 火罐
cup|杯子 茶杯
curable|可治愈
curator|馆长 策展人
curb|遏制 抑制
cure|治愈 治好 疗法 根治
curfew|宵禁 戒严
curious curiosity|好奇 好奇心
curly curl curls|卷发 烫发
currency-devaluation|货币贬值 贬值
currency-exchange|货币兑换 换汇 外汇
currency-manipulation currency-manipulator|汇率操纵 操纵汇率
currency-reform|币制改革
currency|货币 外币 币值
current-account|活期 经常账户
current-affairs|时事 时政
current-events|时事 新闻
curriculum syllabus|课程 教学大纲 课纲
curriculum-vitae cv resume|简历 履历
curry|咖喱
curse|诅咒 咒骂
curtain|窗帘 帘子
curve|曲线
cusco|库斯科
cushion|坐垫 靠垫
custody|监护权 拘留 抚养权 羁押
custom customs|习俗 风俗 海关
customary-law|习惯法
customer-service|客服 客户服务
customer|顾客 客户 客人
customs-duty tariff|关税
customs-house|海关
customs-officer|海关人员 关员
cut-in-line jump-the-queue queue-jumping|插队 加塞
cute cuteness|可爱 卡哇伊
cutlery tableware|餐具 刀叉
cutting-edge|尖端 前沿
cyanide|氰化物 氰化钾
cyber cyberspace|网络 网路 赛博
cyber-attack cyberattack|网络攻击 黑客攻击
cyber-espionage|网络间谍 网络窃密
cyber-manhunt human-flesh-search doxing|人肉搜索 人肉 起底
cyber-police internet-police|网警
cyberbullying cyber-bullying|网络暴力 网暴 网络霸凌
cybercafe internet-cafe|网吧 网咖
cybercrime|网络犯罪
cybersecurity cyber-security network-security|网络安全 资安 信息安全
cycle|周期 循环
cyclone|气旋 飓风 热带气旋
cynic cynical cynicism|愤世嫉俗 犬儒 冷嘲热讽
cypress|柏树
cyprus cypriot|塞浦路斯
cyst|囊肿
czar tsar tsarist|沙皇
czechoslovakia czechoslovak|捷克
czech|捷克
`;
