/** English words from j to p with the Chinese words that stand in a text where they are meant; the form is in translations.ts. */
export const WORDS_J_P = `
jacket|夹克 外套 上衣
jade|玉石 翡翠 玉器
jail jailed jailer|监狱 入狱 坐牢 监禁 看守所 判刑
jail-sentence|有期徒刑 刑期 判刑
jakarta|雅加达
jamaica jamaican|牙买加
jam|果酱 堵塞 拥堵
january|一月 元月
japan japanese|日本 日本人 日军 日语
japanese-army japanese-troops|日军 皇军 关东军
japanese-invasion|日本侵略 抗日战争 侵华
japanese-language|日语 日文
jasmine|茉莉
jaundice|黄疸
jaw|下巴 下颌
jazz|爵士乐 爵士
jealous jealousy jealously|嫉妒 妒忌 吃醋 眼红
jeans denim|牛仔裤 牛仔
jeep|吉普车 越野车
jellyfish|水母 海蜇
jerusalem|耶路撒冷
jesuit|耶稣会
jesus christ|耶稣 基督
jet-fighter jet|喷气式 战斗机 战机
jet-lag|时差
jew jewish judaism|犹太人 犹太 犹太教
jewel jewellery jewelry jeweller jeweler|珠宝 首饰 宝石
jiangsu|江苏
jiangxi|江西
jihad jihadist|圣战 圣战组织 极端分子
jilin|吉林
jinan|济南
job-application|求职 应聘 申请工作
job-cuts job-losses|裁员 减员 失业
job-fair|招聘会 人才市场
job-hopping|跳槽 换工作
job-hunting job-seeker job-search|找工作 求职 求职者 应聘
job-interview|面试 应聘
job-market|就业市场 劳动力市场 就业形势 人才市场
job-offer|录用 录取通知 聘书
jobless joblessness|失业 无业 待业 下岗
job|工作 职业 岗位 职位 饭碗 差事
jockey|骑师
jogging jog jogger|跑步 慢跑
johor|柔佛
joint-statement joint-declaration|联合声明 联合公报
joint-venture|合资 合资企业 合资公司
join|参加 加入
joke|笑话 玩笑 开玩笑 段子
jordan jordanian|约旦
journalism journalistic|新闻业 新闻学 记者
journalist|记者 新闻工作者 媒体人
journal|期刊 学报 日记 杂志
journey|旅程 旅途 路程 行程
joy joyful joyous|快乐 喜悦 欢乐 高兴
judge judged judgement judgment|法官 审判 判决 裁判 评委
judicial judiciary judicature|司法 司法机关 法院
judicial-independence|司法独立
juice|果汁 橙汁
july|七月
june|六月
jungle|丛林 密林 雨林
junior-high-school middle-school junior-high|初中 中学 国中
junior|初级 晚辈 年轻 下级
junk junk-food|垃圾食品 废品 垃圾
junta|军政府 军政权
jupiter|木星
jurisdiction|管辖权 司法管辖 管辖
jury juror|陪审团 陪审员 评审团
justice|正义 公正 公道 司法 法官
justify justification justified|理由 正当 辩护 辩解
juvenile juvenile-crime juvenile-delinquent|未成年人 少年犯 青少年犯罪 少年
juvenile-detention|少管所 少年犯
kabul|喀布尔
kaifeng|开封
kangaroo|袋鼠
kaohsiung|高雄
karachi|卡拉奇
karaoke ktv|卡拉 唱歌 歌厅
karma|报应 因果 业障
kashgar|喀什
kashmir|克什米尔
kazakhstan kazakh|哈萨克斯坦 哈萨克 哈萨克族
keelung|基隆
keen|热衷 热心 渴望
kenya kenyan|肯尼亚
ketchup|番茄酱
kettle|水壶 烧水壶
key-school|重点中学 重点学校 名校
keyboard|键盘
key|钥匙 关键 密钥
kick-out|赶出 开除 驱逐 踢出
kickback|回扣 贿赂 好处费
kidnap kidnapped kidnapping kidnapper abduct|绑架 劫持 绑匪 拐卖 人质
kidney-disease kidney-failure|肾病 肾衰竭 尿毒症
kidney-stone|肾结石
kidney|肾脏 肾病 换肾
kid|小孩 孩子 小朋友 小孩子
kill killed killing|杀害 杀死 打死 杀人 遇害
killer-whale orca|虎鲸
killer|凶手 杀手 杀人犯
kilogram kilo|公斤 千克
kilometre kilometer|公里 千米
kilowatt|千瓦
kin kinship|亲属 亲戚 血缘
kindergarten|幼儿园 幼稚园 学前班
kindness kind-hearted|善良 好心 善意 仁慈
king kingdom|国王 王国 君主 大王
kinmen quemoy|金门
kiss|接吻 亲吻 吻别
kitchen|厨房 厨具
kite|风筝
kitten|小猫 猫咪
kneel knelt kneeling|下跪 跪下 跪拜
knee|膝盖 膝关节
knife knives|菜刀 刀子 匕首 小刀
knife-attack stabbing|持刀 砍人 刺伤 捅伤
knight|骑士 爵士
knit knitted knitting knitwear|编织 针织 毛衣
know-how|技术诀窍 专有技术 技能
knowledge knowledgeable|知识 学问 学识
korea korean|韩国 朝鲜 韩国人 韩语
korean-peninsula|朝鲜半岛
korean-war|朝鲜战争 抗美援朝 韩战
kosovo|科索沃
kuala-lumpur|吉隆坡
kung-fu kungfu|功夫 武术 武功
kunming|昆明
kuomintang kmt nationalist-party|国民党 国军
kurd kurdish kurdistan|库尔德 库尔德人
kuwait kuwaiti|科威特
kyiv kiev|基辅
kyoto|京都
kyrgyzstan kyrgyz|吉尔吉斯
lab laboratory|实验室 化验室
labor labour laborer labourer|劳动 劳工 劳动力 工人 分娩
labor-camp labour-camp|劳改 劳教 劳改营 劳教所
labor-contract labour-contract|劳动合同
labor-cost labour-cost labor-costs|人工成本 劳动力成本 用工成本 人力成本
labor-day labour-day may-day|劳动节 五一节 五一
labor-dispute labour-dispute|劳动争议 劳资纠纷 劳动仲裁
labor-law labour-law|劳动法 劳动合同法 劳基法
labor-party labour-party|工党
labor-shortage labour-shortage|用工荒 民工荒 劳动力短缺 招工难
labor-union labour-union|工会
lack|缺乏 缺少 不足 欠缺
lacquer|漆器
lactation breastfeed breastfeeding breast-milk|哺乳 母乳 喂奶
ladder|梯子 阶梯
lady ladies|女士 夫人 淑女
lagos|拉各斯
lake|湖泊 湖水 湖边
lama|喇嘛
lamb|羊肉 羔羊 小羊
lamentable lament|悲叹 哀叹 惋惜
lame|瘸子 跛脚
lamp|台灯 灯具 路灯
land-acquisition land-expropriation land-seizure land-grab|征地 强征 圈地 强拆
land-lease|土地租赁 租地
land-reform|土地改革 土改
land-sale land-sales|卖地 土地出让 土地财政 土地拍卖
land-use land-use-rights|土地使用权 用地
landfill|垃圾填埋场 填埋
landing|着陆 降落 登陆
landlord landlady|房东 地主 业主
landmark|地标 里程碑
landmine land-mine|地雷
landscape scenery|风景 景观 景色 山水
landslide mudslide|山体滑坡 泥石流 滑坡 塌方
land|土地 陆地 农地
language|语言 语文 外语
lantern-festival|元宵节 元宵
lantern|灯笼 花灯
lanzhou|兰州
laos lao laotian|老挝 寮国
laozi|老子 道德经
laptop notebook-computer|笔记本电脑 手提电脑 笔电
laser|激光 镭射 雷射
last-name surname|姓氏
last-year|去年
late lateness|迟到 晚期 晚点
late-marriage|晚婚
latin latin-language|拉丁 拉丁文 拉丁语
latin-america latin-american|拉丁美洲 拉美 南美
latvia latvian|拉脱维亚
laugh laughed laughter|大笑 笑声 嘲笑 发笑
launch|发射 推出 启动
laundry washing|洗衣 洗衣店 洗衣服
laureate|得主 获奖者 桂冠
lausanne|洛桑
lava|熔岩 岩浆
law-abiding|守法 遵纪守法
law-enforcement|执法 执法人员 执法部门
law-firm|律师事务所 律所
law-school|法学院
lawful|合法 法定
lawless lawlessness|无法无天 目无法纪 不法
lawn|草坪 草地
lawsuit litigation|诉讼 官司 起诉 打官司
lawyer|律师 辩护人
law|法律 法规 法令 立法
lay-off layoff laid-off|裁员 下岗 解雇 失业 遣散
layman|外行 门外汉 外行人
lazy laziness|懒惰 懒人 偷懒 懒散
lead leading|带领 率领 领导 领先
lead-poisoning|铅中毒 血铅
leader leadership|领导 领导人 领袖 首脑 领导层
leaf leaves foliage|树叶 叶子
leaflet flyer pamphlet|传单 小册子
league|联盟 联赛
leak leakage|泄漏 泄露 泄密 漏水
leap-year|闰年
leap|飞跃 跳跃
learn learned learnt learner learning|学习 学会 得知
lease|租赁 租约 租借 出租
leather|皮革 皮鞋
leave left departure|离开 离去 出走 离职
leave-a-message|留言
leave-of-absence|请假 休假
lebanon lebanese|黎巴嫩
lecturer|讲师 主讲人
lecture|讲座 讲课 演讲
left-behind-children|留守儿童
left-wing leftist left-winger|左派 左翼 左倾
leftover leftovers|剩菜 剩饭 剩余
leftover-women|剩女 大龄女青年
legacy|遗产 遗留
legal legally legality|合法 法律 法定
legal-aid|法律援助
legal-representative|法人代表 法定代表人
legal-system rule-of-law|法制 法治 依法治国
legend legendary|传说 传奇 神话
legislation legislature legislative legislator legislate|立法 立法会 立法院 议员 立委
legislative-council|立法会
legislative-yuan|立法院
legitimate legitimacy|合法性 正当 合法
leg|大腿 小腿 双腿
lei-feng|雷锋
leisure|休闲 闲暇 业余时间
lemon|柠檬
lend lent loaned|借给 贷款 借出 放贷
leninism leninist|列宁主义 列宁
lenin|列宁
lens|镜头 镜片
leopard|豹子 金钱豹
leper leprosy|麻风病 麻风
lesbian|女同性恋 同性恋 拉拉
lesson|教训 功课 课程 上课
letter-of-complaint|投诉信 举报信
letter|信件 来信 书信 字母
lettuce|生菜 莴苣
leukemia leukaemia|白血病 血癌
lhasa|拉萨
liability liable|责任 负债 赔偿责任
liaison|联络 联络人
liaoning|辽宁
liar|骗子 说谎者
libel slander defamation|诽谤 毁谤 诬蔑 名誉权
liberal liberalism liberalization|自由主义 自由派 自由化 开明
liberate liberation|解放 解救
liberation-army pla|解放军 人民解放军
liberia liberian|利比里亚
liberty|自由 自由权
library librarian|图书馆 图书馆员 图书室
libya libyan|利比亚
licence license licensed|执照 许可证 牌照 驾照 授权
license-plate|车牌 号牌 牌照
lie lied lying|撒谎 说谎 谎言
life lives|生活 生命 人生
life-expectancy lifespan longevity|预期寿命 寿命 长寿
life-imprisonment life-sentence life-in-prison|无期徒刑 终身监禁
life-insurance|人寿保险 寿险
life-threatening|危及生命 生命危险
lifeboat|救生艇 救生船
lifeguard|救生员
lifelong|终身 终生 毕生
lifestyle|生活方式
lift|电梯 举起
ligament|韧带
light lighting|光线 灯光 照明
light-bulb|灯泡
lighthouse|灯塔
lightning thunderbolt|闪电 雷电 雷击
lijiang|丽江
liking liked|喜欢 喜爱 爱好
lily|百合 百合花
lima|利马
lime|石灰 青柠
limit limitation|限制 限度 上限
limousine|豪华轿车 礼车
lin-biao|林彪
linguistics linguist linguistic|语言学 语言学家
lion|狮子 雄狮
lipstick|口红 唇膏
lip|嘴唇 口红
liquidation liquidate|清算 清盘 破产清算
liquidity|流动性 资金链
liquid|液体
liquor spirits|白酒 烈酒 酒类 酒精
lisbon|里斯本
listed listed-company listing|上市公司 上市 挂牌
listen listened listener|倾听 听众 收听
literacy literate|识字 扫盲 文化程度
literary literature|文学 文艺 文学作品 文献
lithium|锂电池 锂矿
lithuania lithuanian|立陶宛
litter|垃圾 乱扔垃圾
live lived living|居住 生活 住在 活着
live-broadcast livestream live-streaming|直播 现场直播 实况
livelihoods people's-livelihood|民生 生计
livelihood|生计 民生 谋生 维生
lively|热闹 活泼 生动
liver-cancer|肝癌
liver-disease hepatitis|肝炎 肝病 乙肝
liverpool|利物浦
liver|肝脏 肝病
livestock|牲畜 畜牧 家畜 养殖
living-room|客厅 起居室
living-standard living-standards standard-of-living|生活水平 生活水准
lizard|蜥蜴 壁虎
loaf|面包
loan-default|违约 坏账 断供
loan-shark usury|高利贷 放高利贷
loan|贷款 借款 放贷 房贷
loathe loathing|厌恶 憎恨 讨厌
lobby lobbyist|游说 说客 大堂
lobster crayfish|龙虾 小龙虾
local locals|本地 当地 地方 本地人 当地人
local-government|地方政府 当地政府
local-protectionism|地方保护
lock locked|门锁 锁上 锁住
lockdown|封城 封锁 封控
locomotive|火车头 机车
locust|蝗虫 蝗灾
log-in login logged-in|登录 登入
logic logical|逻辑 合乎逻辑
logistics|物流 后勤 快递
london|伦敦
lonely loneliness lonesome|孤独 寂寞 孤单
long-distance|长途 远程 异地
long-holiday|长假 黄金周
long-jump|跳远
long-march|长征
long-term-care|长期照护 护理 长照
long-term|长期 长远
longan|龙眼 桂圆
longing yearn yearning|渴望 思念 向往
look-down-on|看不起 瞧不起 歧视 鄙视
loophole|漏洞 空子
loot looted looting|抢劫 掠夺 洗劫 哄抢
lorry|卡车 货车
los-angeles|洛杉矶
lose lost loser|失去 输掉 丢失 丧失 失败者
lose-face|丢脸 没面子 丢人
lose-weight weight-loss|减肥 瘦身 减重
loss|损失 亏损 损耗
lost-and-found|失物招领 失主
lottery|彩票 抽奖 摇号 乐透
lotus|莲花 荷花 莲藕
loud noise noisy|噪音 吵闹 大声 噪声
louse lice|虱子
lousy|糟糕 差劲 烂透
love loved loving|爱情 恋爱 热爱
love-affair extramarital-affair|婚外情 外遇 出轨 偷情 婚外恋
love-letter|情书
lovely cute|可爱 萌萌
lover|情人 恋人 爱人
lovesick unrequited-love|单恋 暗恋 相思
low low-level|低下 较低 偏低 最低
low-birth-rate|少子化 低生育率 不愿生育
low-carbon|低碳 减排
low-cost low-price|廉价 低价 低成本 便宜
low-income low-wage|低收入 低工资 低保 贫困
loyal loyalty loyally|忠诚 忠心 效忠 忠实
lu-xun|鲁迅
luck lucky luckily|运气 幸运 好运 侥幸
luggage|行李 行李箱
lullaby|摇篮曲 催眠曲
lumber|木材 木料
lump|肿块 疙瘩
lunar-calendar|农历 阴历
lunar-eclipse|月食
lunar-new-year|春节 农历新年 过年
lunar|月球 农历 探月
lunatic|疯子 狂人
lunch|午饭 午餐 中饭
lung-cancer|肺癌
lung|肺部 肺病
luoyang|洛阳
lupus|红斑狼疮
lure|引诱 诱惑 诱骗
lust|情欲 好色 欲望
luxembourg|卢森堡
luxury luxurious|奢侈 豪华 奢侈品 名牌
luxury-goods|奢侈品 名牌
lychee|荔枝
lymphoma lymph|淋巴 淋巴瘤
lynch lynching|私刑
lyon|里昂
lyrics|歌词
macao macau macanese|澳门
macedonia|马其顿
machine machinery mechanical|机器 机械 设备
machine-gun|机枪 机关枪
machine-translation|机器翻译
macroeconomic macroeconomy|宏观经济
mad madness madman|疯狂 发疯 疯子
mad-cow-disease|疯牛病
madagascar|马达加斯加
made-in-china|中国制造 国货
madrid|马德里
mafia|黑手党 黑社会 黑帮
magazine|杂志 期刊 周刊
maggot|蛆虫
magic magical magician|魔术 魔法 魔术师 神奇
magistrate|县长 知县 裁判官
maglev|磁悬浮
magnet magnetic|磁铁 磁性 磁场
magnificent|壮丽 宏伟 壮观
mahjong mah-jongg|麻将 打麻将
maid|女佣 保姆 女仆 帮佣 家政
mailbox|邮箱 信箱
mailman postman|邮递员 邮差
mail|邮件 邮寄 来信
mainland mainlander|大陆 内地 大陆人
mainstream|主流
maintain maintained|维护 维持 保持
maintenance|维修 保养 维护 赡养费
maize|玉米 苞米
majority|多数 大多数 过半数
major|重大 主修 专业 少校
make-friends|交朋友 交友
make-money|赚钱 挣钱 发财
make-peace reconcile reconciliation|和解 和好 讲和
make-trouble|闹事 捣乱
make-up cosmetics|化妆 化妆品 彩妆
maker making|制造 制作
malaria|疟疾
malaysia malaysian|马来西亚 大马
malay|马来 马来人
maldives|马尔代夫
male-chauvinism male-chauvinist|大男子主义
male|男性 雄性 男子
malicious malice|恶意 蓄意 恶毒
mali|马里
mall shopping-mall|商场 购物中心 商城
malnutrition malnourished|营养不良
malpractice|医疗事故 渎职
malta|马耳他
malware|恶意软件 木马 病毒
mammal|哺乳动物
mammoth|猛犸象
man men|男人 男子 男性 男士
man-made artificial|人造 人工 人为
manage managed management managerial|管理 经营 经营者 管理层
manager|经理 主管 管理者 总经理
manchester|曼彻斯特
manchu manchuria manchurian|满族 满洲 满清 东北
manchukuo|满洲国 伪满
mandarin|普通话 国语 官话
mandate mandatory|强制 授权
mango|芒果
manhattan|曼哈顿
manhood masculinity masculine|男子气概 阳刚 男性化
manhunt|追捕 通缉
manifesto|宣言
manila|马尼拉
manipulate manipulation manipulator|操纵 操控 摆布
mankind|人类
manner manners|礼貌 礼仪 举止 方式
manor|庄园
mansion|豪宅 别墅 宅邸
manslaughter|过失杀人 误杀
mantis|螳螂
mantou steamed-bun|馒头 包子
manual-labor manual-labour|体力劳动 体力活
manual|手册 手动 说明书
manufacture manufacturer manufacturing|制造 制造业 厂家 厂商 制造商
manure|粪肥 肥料 大粪
manuscript|手稿 原稿 稿子
mao-zedong|毛泽东 毛主席
maoism maoist|毛派 毛泽东思想
maotai moutai|茅台
maple|枫树 枫叶
map|地图
marathon|马拉松
march marching marcher|游行 三月 行军
marco-polo-bridge-incident|卢沟桥 七七事变
marginalize marginal|边缘化 边缘
margin|利润率 幅度 边缘
marijuana cannabis|大麻
marine-life|海洋生物
marine|海洋 海军陆战队 海上
marital|婚姻 夫妻
maritime|海事 海上 航海
market-crash stock-crash|股灾 崩盘
market-economy|市场经济
market-share|市场份额 市占率
market-value market-capitalization|市值 市价
marketing|营销 市场推广 行销 推销
market|市场 菜市场 集市
mark|分数 记号
marriage marry married|结婚 婚姻 嫁给 已婚 娶妻
marriage-certificate|结婚证 领证
marriage-proposal propose-marriage|求婚
marriage-registration|结婚登记 婚姻登记
mars martian|火星
marshal|元帅
marsh|沼泽 湿地
martial-arts martial-art|武术 武侠 功夫 武打
martial-law|戒严 军管
martyr martyrdom|烈士 殉道 殉难
marx marxism marxist|马克思 马克思主义
mascot|吉祥物
mask|口罩 面具
mass-grave|万人坑
mass-incident|群体事件 群体性事件
mass-media|大众传媒 大众媒体
mass-production|量产 大规模生产
mass-shooting|枪击案 枪击事件
massacre|屠杀 大屠杀 惨案
massage masseur masseuse|按摩 推拿 按摩师
masses|群众 老百姓 大众 民众
massive|大规模 巨大 大量
master's-degree masters-degree|硕士 硕士学位
masterpiece|杰作 名著 代表作
master|大师 师傅 主人 掌握
masturbation masturbate|手淫 自慰
match-fixing|假球 打假球 踢假球
matchmaker matchmaking|媒人 相亲 做媒 红娘
match|比赛 火柴 匹配
material materialistic materialism|材料 物质 原料 唯物主义
maternal-grandfather|外公 姥爷
maternal-grandmother|外婆 姥姥
maternal-uncle|舅舅
maternity maternity-leave|产假 生育 产妇
mate|同伴 配偶 交配
mathematics math maths mathematician mathematical|数学 数学家 算术
matrimony|婚姻
mattress|床垫 褥子
mature maturity|成熟 到期
mauritius|毛里求斯
may-fourth-movement may-fourth|五四运动 五四
mayor mayoral|市长
mazu|妈祖
meadow|草地 草原 牧场
meal|吃饭 饭菜 一顿饭 用餐
meaning meaningful|意思 意义 含义
meaningless|没意义 毫无意义 无意义
measles|麻疹
meatball|肉丸 丸子
meat|肉类 猪肉 牛肉 吃肉
mecca|麦加
mechanic|修理工 技工 机修工
medal medalist medallist|奖牌 金牌 勋章 奖章
mediate mediation mediator|调解 斡旋 调停 调解员
media|媒体 传媒 新闻界
medical-bill medical-bills medical-expenses medical-costs|医药费 医疗费 看病贵
medical-care medical-treatment|医疗 治疗 就医
medical-dispute|医疗纠纷 医患纠纷 医闹
medical-insurance|医保 医疗保险 健保
medical-leave sick-leave|病假
medical-school|医学院 医科大学
medical-staff medical-workers|医护人员 医务人员
medical|医疗 医学 医药
medicine medication|药物 药品 中药 西药 吃药
medieval middle-ages|中世纪
mediocre mediocrity|平庸 庸才
meditation meditate|冥想 打坐 禅修
mediterranean|地中海
medium-sized|中型 中等
meek|温顺 驯服
meet met|见面 会见 会面
meeting|会议 开会 会面 会谈
mekong|湄公河
melancholy|忧郁 忧伤 惆怅
melbourne|墨尔本
melon|西瓜 甜瓜 哈密瓜
meltdown|崩溃 熔毁
member membership|成员 会员 委员 党员
member-of-parliament mp|议员 国会议员
memo memorandum|备忘录
memoir|回忆录 自传
memorial memorial-hall|纪念馆 纪念碑 追悼会 纪念
memorize memorise|背诵 记住 死记硬背
memory memories memorable|记忆 回忆 记忆力 难忘
memory-loss amnesia|失忆 健忘
mencius|孟子
meningitis|脑膜炎
menopause|更年期 绝经
menstruation menstrual period-pain|月经 例假 痛经 经期
mental mentality|精神 心理 心态
mental-health|心理健康 精神健康 精神卫生
mental-hospital psychiatric-hospital|精神病院 精神病医院
mental-illness mental-disorder mentally-ill|精神病 精神疾病 精神障碍 心理疾病
mentor|导师 师父
menu|菜单 菜谱
mercenary|雇佣兵 佣兵
merchandise|商品 货物
merchant|商人 商家 商贩
merciless|无情 残忍
mercury|水银 水星
mercy merciful|怜悯 慈悲 仁慈 宽恕
merge merger merged mergers-and-acquisitions|合并 并购 兼并
meritocracy|任人唯贤
mermaid|美人鱼
mess messy|混乱 乱七八糟 一团糟 烂摊子
message|信息 短信 消息 留言 讯息
messenger|信使 使者
messiah|弥赛亚 救世主
metabolism metabolic|新陈代谢 代谢
metal metallic metallurgy|金属 五金 冶金
meteor meteorite|流星 陨石
meteorology meteorologist meteorological|气象 气象台 气象局 气象学
methane|甲烷 沼气
method methodology|方法 办法
metropolis metropolitan|大都市 都市 大城市
metro|地铁 捷运
mexico mexican|墨西哥
miami|迈阿密
microblog weibo|微博
microphone|麦克风 话筒
microscope microscopic|显微镜 微观
microwave microwave-oven|微波炉 微波
mid-autumn-festival|中秋节 中秋
mid-term-election|中期选举
middle-age middle-aged|中年 中年人
middle-class|中产阶级 中产 中产阶层
middle-east middle-eastern|中东
middle-finger|中指
middle-school-student middle-school-students|中学生 初中生
middleman middlemen|中间人 中介 中间商
midlife-crisis|中年危机
midnight|半夜 午夜 深夜
midwife midwives|助产士 接生婆 产婆
migraine|偏头痛 头痛
migrant migration migrate|移民 迁移 移居 流动人口 迁徙
migrant-worker migrant-workers|农民工 民工 打工者 外来工 打工仔 外劳
migratory-bird migratory-birds|候鸟
milan|米兰
mild|温和 轻微
milestone|里程碑
militant militancy|武装分子 激进 好战
military-academy|军校
military-base|军事基地 基地
military-coup|军事政变 政变
military-drill military-exercise|军演 军事演习 演习
military-parade|阅兵 阅兵式
military-police|宪兵 武警
military-region|军区
military-service conscription|兵役 服兵役 当兵 征兵 入伍
military-spending military-budget|军费 国防预算
military-training|军训
military|军事 军队 军方 军人
militia militiaman|民兵 武装组织
milk-powder|奶粉 配方奶粉
milk-tea|奶茶
milky-way|银河 银河系
milk|牛奶 奶粉 鲜奶
millennium|千年 千禧年
millet|小米
millionaire|百万富翁 富翁
million|百万
mill|磨坊 工厂
mind|头脑 心灵
mine mining|煤矿 矿山 采矿 开采 矿业
mine-accident mine-disaster coal-mine-accident|矿难 矿井事故 煤矿事故
mine-owner|矿主 煤老板
mineral-water|矿泉水
mineral|矿产 矿物 矿石
miner|矿工
ming-dynasty ming|明朝 明代
minibus|面包车 小巴 中巴
minimum-wage|最低工资 基本工资
minimum|最低 最小 下限
minister|部长 大臣 牧师
ministry|部委 教育部 外交部
mini|迷你 小型
minority-ethnic ethnic-minority|少数民族
minority|少数 少数派 少数民族
minor|未成年人 轻微 次要
minute|分钟 会议记录
miracle miraculous|奇迹 神迹
mirror|镜子
misbehave misbehavior misbehaviour misconduct|行为不端 不当行为 违纪
miscarriage-of-justice wrongful-conviction|冤案 错案 冤假错案 误判
miscarriage|流产 小产
mischief mischievous|恶作剧 调皮 捣蛋 淘气
miser miserly|吝啬鬼 守财奴 小气
miserable misery|悲惨 痛苦 苦难 凄惨
misfortune|不幸 厄运 倒霉
mislead misled misleading|误导 引人误解
mismanage mismanagement|管理不善 经营不善
misogyny misogynist|厌女 歧视女性
miss missed|想念 思念 错过
missile|导弹 飞弹
missing missing-person|失踪 下落不明 走失 寻人
missionary|传教士 传教
mission|任务 使命
mist misty|薄雾 雾气
mistake mistaken mistook|错误 失误 弄错 犯错 过错
mistreat mistreatment maltreatment|虐待 苛待
mistress|情妇 小三 二奶 女主人 包养
misunderstand misunderstood misunderstanding|误会 误解 曲解
mixed-race|混血 混血儿
mob mobster|暴徒 暴民 黑帮
mobile-payment|移动支付 扫码支付 手机支付
mobile-phone cellphone|手机 移动电话 行动电话
mobilize mobilise mobilization|动员 调动 发动
mock mockery|嘲笑 嘲讽 讽刺
model-worker|劳模 劳动模范
model|模特 模型 模范 型号
moderate moderation|温和 适度 中庸 温和派
modern modernity|现代 近代 现代化
modernize modernise modernization modernisation|现代化
modest modesty|谦虚 朴素 谦逊
moldova|摩尔多瓦
molecule molecular|分子
molest molestation molester|猥亵 非礼 骚扰 性侵
mom mum mommy mother|妈妈 母亲 妈咪 娘亲
monaco|摩纳哥
monarch monarchy|君主 君主制 国王 帝制
monastery|寺院 修道院 寺庙
monday|星期一 周一 礼拜一
monetary-policy|货币政策
monetary|货币 金融
money-laundering launder-money|洗钱
money-supply|货币供应 货币超发
money-worship|拜金 拜金主义
money|金钱 钱财 资金 钞票
mongolia mongolian mongol|蒙古 蒙古族 蒙古人
monitor monitoring|监控 监测 监视 班长 显示器
monkey|猴子 猿猴
monk|和尚 僧人 僧侣
monogamy monogamous|一夫一妻 一夫一妻制
monopoly monopolize monopolist monopolistic|垄断 独占 专营
monsoon|季风
monster monstrous|怪物 妖怪 怪兽
month monthly|月份 每月
monthly-salary monthly-income|月薪 月收入 月工资
montreal|蒙特利尔
monument|纪念碑 古迹
mood|心情 情绪
moon moonlight|月亮 月球 月光
moon-landing|登月
mooncake moon-cake|月饼
moonlighting|兼职 副业
moral morality morals|道德 品德 道义
morale|士气
morgue mortuary|太平间 停尸房 殡仪馆
mormon|摩门教
morning|早上 早晨 上午
morocco moroccan|摩洛哥
morphine|吗啡
mortal mortality|死亡率 凡人
mortgage-slave|房奴
mortgage|房贷 抵押 按揭 抵押贷款
moscow|莫斯科
moslem muslim|穆斯林 回教徒 回民 伊斯兰
mosque|清真寺
mosquito|蚊子 蚊虫
mother's-day|母亲节
mother-in-law|婆婆 岳母 丈母娘 婆媳
mother-tongue native-language|母语
motherhood maternal|母爱 母性 产妇 做母亲
motherland|祖国
moth|飞蛾
motion-sickness carsick|晕车 晕船
motion|动议 运动
motive motivation motivate motivated|动机 动力 激励 积极性
motorbike motorcycle motorcyclist|摩托车 机车
motorist|司机 驾车者 车主
motorway|高速公路
motor|马达 电机 发动机
mould mold mouldy moldy|发霉 模具 霉菌
mount-everest everest|珠峰 珠穆朗玛
mountain mountainous|山区 大山 高山 山脉
mountaineering mountain-climbing mountaineer|登山 爬山 攀登
mourn mourning mourner|哀悼 悼念 吊唁 服丧
mouse mice|老鼠 鼠标 耗子
mouthpiece|喉舌 代言人
mouth|嘴巴 口腔
move moved|搬家 移动 搬迁 感动
movement|运动 动作
movie motion-picture|电影 影片 大片
movie-star|影星 明星 电影明星
movie-theater movie-theatre|电影院 影院
moving touching|感人 感动
mozambique|莫桑比克
mud muddy|泥土 泥浆 烂泥
mug mugging mugger|抢劫 杯子
mule|骡子
multicultural multiculturalism|多元文化 文化多元
multinational|跨国公司 跨国企业 跨国
multiply multiple|多种 成倍 倍增
mumbai bombay|孟买
mummy|木乃伊 妈咪
munich|慕尼黑
municipal municipality|市政 直辖市 市政府
murder murdered murderous|谋杀 凶杀 杀人 杀害 命案
murder-case|命案 凶杀案 杀人案
murderer|凶手 杀人犯 杀人凶手
muscle muscular|肌肉
museum|博物馆 展览馆
mushroom|蘑菇 香菇
music musical|音乐 乐曲 音乐剧
musical-instrument|乐器
musician|音乐家 乐手 音乐人
mussel|贻贝 淡菜
mustache moustache|胡子 小胡子
mute|哑巴 静音
mutiny|兵变 哗变
mutton|羊肉
mutual-fund|基金 共同基金
mutual-trust|互信
mutual|相互 互相 共同
myanmar burmese burma|缅甸
myopia near-sighted short-sighted shortsighted nearsighted|近视 近视眼 短视
mystery mysterious|神秘 谜团 悬疑
myth mythology mythical|神话 传说 迷思
nagasaki|长崎
nail-household|钉子户
nail|钉子 指甲
nairobi|内罗毕
naive naivety|天真 幼稚 单纯
naked nude nudity|裸体 赤裸 光着身子
name|名字 姓名
namibia|纳米比亚
nanchang|南昌
nanjing nanking|南京
nanjing-massacre|南京大屠杀
nanning|南宁
nanny|保姆 月嫂 奶妈
nantong|南通
napkin|餐巾纸 餐巾
napoleon napoleonic|拿破仑
nap|午睡 打盹 小睡
narcissism narcissist narcissistic|自恋
narcotic narcotics|毒品 麻醉品
narrow-minded|心胸狭窄 小心眼 狭隘
nasty|恶心 下流 恶劣
nation national|国家 民族 全国 国民
national-anthem|国歌
national-assembly|国民大会 国会
national-college-entrance-exam|高考
national-day|国庆节 国庆
national-debt|国债 外债
national-defense national-defence|国防
national-flag|国旗
national-people's-congress|全国人大 人大 人大会议
national-security|国家安全 国安
national-treasure|国宝
nationalism nationalist|民族主义 爱国主义
nationality|国籍 民族
nationalize nationalise nationalization|国有化 收归国有
nationwide|全国 全国性
native|本地人 土著 原住民
nato|北约
natural-disaster|天灾 自然灾害
natural-gas|天然气
natural-resources|自然资源
naturalization naturalized|入籍 归化
natural|天然 自然
nature|大自然 自然 天性
naughty|淘气 调皮 顽皮
nausea nauseous|恶心 反胃 呕吐
navigation navigate navigator|导航 航行 航海
navy naval|海军 军舰
nazi nazism|纳粹 法西斯
necessity necessities|必要 必需品
necklace|项链
neck|脖子 颈部 颈椎
needle|针头 针灸
needy|贫困 困难户
negative-growth|负增长
negative|负面 消极 阴性
neglect negligence negligent|疏忽 忽视 玩忽职守 失职 过失
negotiate negotiation negotiator|谈判 协商 磋商 洽谈
neighbor neighbour|邻居 街坊 邻里 邻国
neighborhood neighbourhood|社区 街坊 小区 邻里
neighborhood-committee residents'-committee|居委会 街道办
neolithic paleolithic|新石器 旧石器
nepal nepalese|尼泊尔
nephew|侄子 外甥
nepotism|裙带关系 任人唯亲
nerve|神经
nervous nervousness|紧张 神经质
nest|鸟巢 燕窝 巢穴
net-profit|净利润 纯利
net-worth|身家 净资产
netherlands|荷兰
netizen|网友 网民
network|网络 网路 人脉
neurology neurologist neural neuron neuroscience|神经 神经科 神经元
neurosis neurotic|神经症 神经质
neutral neutrality|中立 中性
new-delhi|新德里
new-energy-vehicle|新能源汽车 电动车
new-energy|新能源
new-immigrant|新移民
new-left|新左派
new-territories|新界
new-year new-year's-day|新年 元旦 过年
new-year's-eve|除夕 年夜饭 跨年
new-york|纽约
new-zealand|新西兰 纽西兰
newborn|新生儿 初生婴儿
newly-wed newlywed newlyweds|新婚 新人
news-agency|通讯社 新华社 中新社
news-conference|新闻发布会 记者会
newspaper-editor|主编 总编辑
newspaper|报纸 日报 报社 晚报
news|新闻 消息 报道
next-door|隔壁 邻居
nicaragua|尼加拉瓜
nickel|镍矿
nickname|外号 绰号 昵称
nicotine|尼古丁
niece|侄女 外甥女
nigeria nigerian|尼日利亚
niger|尼日尔
night-market|夜市
night-owl|熬夜 夜猫子
night-school|夜校
night-shift|夜班 值夜班
nightclub|夜总会 夜店
nightlife|夜生活
nightmare|噩梦 恶梦
night|夜晚 晚上 夜里 深夜
ningbo|宁波
ningxia|宁夏
nirvana|涅槃
nitrogen|氮气
no-confidence no-confidence-vote|不信任案 不信任投票 倒阁
nobel-peace-prize|和平奖 诺贝尔
nobel-prize|诺贝尔奖
noble nobility nobleman|贵族 高尚 高贵
nomad nomadic|游牧 牧民 游牧民族
nominate nomination nominee|提名 候选人 入围
non-performing-loan bad-loan|不良贷款 坏账 呆账
nonprofit non-profit|非营利 公益
nonsense|胡说 废话 胡说八道 瞎扯
nonviolent nonviolence non-violent|非暴力
noodle noodles|面条 拉面 泡面 方便面
normalize normalization|正常化
north northern|北方 北部 北边
north-america north-american|北美 北美洲
north-korea north-korean|朝鲜 北韩
northeast northeastern|东北
northern-expedition|北伐
northerner|北方人
northwest northwestern|西北
norway norwegian|挪威
nosebleed|流鼻血 鼻血
nose|鼻子
nostalgia nostalgic|怀旧 怀念 乡愁
notary notarize|公证 公证处
notebook|笔记本
notice notification notify|通知 公告 注意到 告知
notorious infamous|臭名昭著 恶名
nouveau-riche|暴发户 土豪
novel novelist|小说 长篇小说 小说家 新颖
november|十一月
novice|新手 菜鸟
nuclear-accident nuclear-disaster|核事故 核灾难 核泄漏
nuclear-family|核心家庭 小家庭
nuclear-power nuclear-power-plant nuclear-plant|核电站 核电 核电厂 核能
nuclear-submarine|核潜艇
nuclear-test|核试验 核试
nuclear-war|核战争 核战
nuclear-waste|核废料 核废水
nuclear-weapon nuclear-weapons nuclear-bomb|核武器 核武 核弹 原子弹
nuclear|核能 核武 核子
nude-photo nude-photos|裸照 艳照
nuisance|滋扰 扰民
numb numbness|麻木 发麻
nun|尼姑 修女
nursery|托儿所 苗圃 育婴
nurse|护士 护理人员
nursing-home|养老院 敬老院 疗养院 老人院
nursing|护理 看护
nutrition nutritious nutrient nutritional|营养 营养品 养分
nut|坚果
oasis|绿洲
oath-of-office|就职宣誓
oath|宣誓 誓言 发誓
obedience obedient obey|服从 听话 顺从 遵守
obesity obese|肥胖 肥胖症 胖子 超重
obituary|讣告 讣闻
objection object|反对 异议 物体
obligation obligatory oblige|义务 责任
obscene obscenity|淫秽 下流 猥亵
observation observe observer observatory|观察 观测 观察员 天文台
obsession obsessed obsessive|痴迷 沉迷 迷恋 执着
obsolete outdated|过时 淘汰 落伍
obstacle obstruct obstruction|障碍 阻碍 阻挠 妨碍
obstetrics obstetrician|产科 妇产科
occupational-disease|职业病 尘肺病
occupation|占领 职业 占据
occupy occupied|占领 占据 侵占
ocean oceanic oceanography|海洋 大洋
oceania|大洋洲
october|十月
octopus|章鱼
odor odour|气味 臭味 异味
offence offense offender|违法 罪行 犯罪者 冒犯
offend offensive|得罪 冒犯 进攻 攻势
office-worker white-collar|白领 上班族 办公室职员
officer|军官 警官 官员
office|办公室 办事处 写字楼
official officialdom|官员 干部 官方 官场
offline|线下 离线
offshore|离岸 海外 近海
offspring|后代 子女 子孙
oil petroleum|石油 原油 油价
oil-field oilfield|油田
oil-painting|油画
oil-price oil-prices|油价 国际油价
oil-rich|产油国 产油
oil-spill|漏油 原油泄漏 油污
oily greasy|油腻
okinawa|冲绳 琉球
old-age elderly|老年 晚年 老年人 老人
old-fashioned|老式 过时 守旧
old-man|老头 老人 老汉 大爷
old-town|古城 老城 老城区
old-woman old-lady|老太太 老妇 大妈
older-brother|哥哥 大哥 兄长
older-sister|姐姐 大姐
oligarch oligarchy|寡头 寡头政治
olive|橄榄 橄榄油
olympics olympic olympiad|奥运会 奥运 奥林匹克
oman|阿曼
omelette|煎蛋 蛋饼
omen ominous|预兆 征兆 不祥
omission omit omitted|遗漏 省略
one-child only-child|独生子女 独生子 独生女
one-child-policy|独生子女 计划生育 一胎化 一胎
one-country-two-systems|一国两制
one-night-stand|一夜情
one-party one-party-rule one-party-dictatorship|一党专政 一党独裁
onion|洋葱 大葱
online-banking|网银 网上银行
online-censorship internet-censorship|网络审查 删帖 封号
online-dating|网恋 交友网站 征婚
online-education online-course|网课 在线教育
online-game online-games|网络游戏 网游
online-payment|网上支付 第三方支付
online-rumor online-rumour|网络谣言 造谣
online-shopping|网购 网上购物 淘宝
online-violence cyberbullying|网络暴力 网暴
online|网上 在线 上网 线上 网路
onlooker bystander|围观 旁观者 路人
ontario|安大略
open-fire|开火 开枪
open-letter|公开信
open-minded|开明 思想开放
opening-ceremony|开幕式 开幕
opening-price|开盘 开盘价
opening-up reform-and-opening|改革开放 对外开放
openness open|开放 公开 打开
operate operation|手术 操作 运营 行动
operating-system|操作系统 作业系统
opera|歌剧 京剧 戏曲
opinion-poll|民意调查 民调
opinion|意见 看法 观点 舆论
opium-war|鸦片战争
opium|鸦片 大烟
opponent|对手 反对者
opportunism opportunist opportunistic|机会主义 投机
opportunity|机会 机遇 良机
oppose opposed opposition|反对 反对党 反对派 抵制
opposition-party|反对党 在野党
oppress oppression oppressor oppressive|压迫 压制 欺压
optics optical fiber-optic|光学 光纤
optimism optimist optimistic|乐观 看好
option optional|选择 选项 期权
oracle-bone|甲骨文
oral|口头 口腔 口试
orange|橙子 橘子 橙色
orbit|轨道
orchard|果园
orchestra|乐团 管弦乐队 交响乐团
orchid|兰花
ordeal|磨难 煎熬 折磨
order|命令 秩序 订单 订购
ordinary ordinary-people|普通 普通人 老百姓 平凡
ore|矿石 铁矿石
organ-donation organ-donor|器官捐献 捐献器官 器官捐赠
organ-harvesting|活摘器官 活体摘取
organ-trafficking|贩卖器官 器官买卖
organ-transplant organ-transplantation|器官移植 移植手术
organic organic-food|有机 有机食品
organization organisation organize organise organizer organiser|组织 机构 团体 主办方 举办
organized-crime|有组织犯罪 黑社会 黑帮
organ|器官 机关
orgasm|性高潮 高潮
orient oriental|东方 东方人
original originality|原创 独创 原版
orphan orphaned|孤儿
orphanage|孤儿院 福利院
orthodox orthodoxy|正统 东正教
osaka|大阪
oslo|奥斯陆
osteoporosis|骨质疏松
ostrich|鸵鸟
ottawa|渥太华
ottoman|奥斯曼
oust ousted|下台 赶下台 罢免 推翻
outbreak|爆发 疫情 暴发
outdoor outdoors|户外 室外
outer-space|太空 外太空
outflow capital-flight|资金外流 外流 资本外逃
outgoing|外向 开朗
outing|郊游 出游
outpatient|门诊
output|产量 产值
outrage outrageous|愤怒 令人发指 愤慨
outsider|外人 局外人
outskirts|郊区 城郊 市郊
outsource outsourcing|外包
outspoken|直言 敢言 敢说
outstanding|杰出 优秀 出色
ovary ovarian|卵巢 卵巢癌
oven|烤箱 烤炉
over-the-counter|非处方药
overcapacity excess-capacity|产能过剩
overcharge|乱收费 多收 宰客
overcoat|大衣 外套
overcome overcame|克服 战胜
overcrowded overcrowding|过度拥挤 人满为患 拥挤
overdose|服药过量 过量
overdraft overdrawn|透支
overdue|逾期 过期
overfishing|过度捕捞
overhaul|大修 改革 整顿
overjoyed|喜出望外 欣喜若狂
overload|超载 负担过重
overnight|一夜之间 过夜 隔夜
overpass|天桥 立交桥
overpopulation overpopulated|人口过多 人口爆炸
overseas-chinese|华侨 海外华人 华裔 侨胞
overseas-returnee|海归 留学归国
overseas-student overseas-students|留学生 留学
overseas-study study-abroad|留学 出国留学
overseas|海外 境外 国外
oversleep overslept|睡过头 睡懒觉
overstate|夸大 夸张
overtake overtook|超越 超车 赶超
overthrow overthrew overthrown|推翻 颠覆 打倒
overtime|加班 加班费
overwhelming overwhelm|压倒性 势不可挡
overwork overworked|过劳 劳累过度 过劳死
owe owed|欠债 欠钱 拖欠
owl|猫头鹰
own-goal|乌龙球
ownership|所有权 产权
owner|业主 主人 老板 车主
ox oxen|公牛 黄牛 水牛
oxford|牛津
oxygen|氧气 供氧
oyster|牡蛎 生蚝
ozone ozone-layer|臭氧 臭氧层
pacific pacific-ocean|太平洋
pacifism pacifist|和平主义 反战
package packaging packet|包裹 包装 套装
paddy-field rice-field|稻田 水田
pagan paganism|异教 异教徒
pagoda|宝塔
pain painful painfully|疼痛 痛苦
painkiller|止痛药 镇痛药
paint painted|油漆 涂料 绘画
painter|画家
painting|绘画 画作 油画 国画
pajamas pyjamas|睡衣
pakistan pakistani|巴基斯坦
palace|宫殿 皇宫 故宫
palestine palestinian|巴勒斯坦
palm|手掌 手心 棕榈
pan-blue|泛蓝 蓝营
pan-democrats pan-democratic|泛民 泛民主派
pan-green|泛绿 绿营
panama|巴拿马
pancake|煎饼 烙饼
pancreas pancreatic pancreatitis|胰腺 胰腺癌 胰腺炎
panda|熊猫 大熊猫
pandemic|疫情 大流行 瘟疫
panic-attack|惊恐发作 焦虑症
panic-buying|抢购 抢购潮 囤货
panic|恐慌 惊慌
pant pants trousers|裤子 长裤
papa dad daddy|爸爸 父亲 老爸
papacy papal pope pontiff|教皇 教宗 教廷
paparazzi|狗仔队 狗仔
papaya|木瓜
paper-tiger|纸老虎
papercut paper-cutting|剪纸
paper|纸张 论文 报纸 文件
papua-new-guinea|巴布亚
parachute|降落伞 跳伞
parade|游行 阅兵
paradise|天堂 乐园
paradox paradoxical|悖论 矛盾 自相矛盾
paraguay|巴拉圭
paralysis paralyze paralyse paralyzed|瘫痪 麻痹 中风
paramilitary|准军事 民兵
paranoia paranoid|偏执 多疑 妄想
parasite parasitic|寄生虫 寄生
parcel|包裹 快递 快件
pardon|赦免 特赦 原谅
parent parental|父母 家长 双亲 爹娘
parent-teacher parents'-meeting|家长会
parental-leave|育儿假
parenting upbringing child-rearing|育儿 教养 养育 家庭教育
parents-in-law|公婆 岳父母
paris parisian|巴黎
parking parking-lot parking-space car-park|停车 停车场 停车位 车位
parkinson's-disease parkinson|帕金森 帕金森病
park|公园 园区
parliament parliamentary parliamentarian|国会 议会 议员
parole|假释
parrot|鹦鹉
part-time part-time-job|兼职 打零工 打工
participate participation participant|参与 参加 参加者
particle particulate|颗粒 粒子
partisan partisanship|党派 游击队
partner partnership|合伙人 伙伴 伴侣 合作伙伴
party-congress|党代会 代表大会
party-member party-membership|党员 入党 共产党员
party-secretary|书记 党委书记 市委书记
party|政党 党派 聚会 派对 宴会
pass passed|及格 通过 通行证
passenger|乘客 旅客
passerby passers-by passer-by|路人 行人 过路人
passion passionate|激情 热情
passive|被动 消极
passport|护照
password|密码 口令
pastor|牧师
pastry|糕点 点心
pasture|牧场 草场
patent|专利
paternal-grandfather|爷爷 祖父
paternal-grandmother|奶奶 祖母
paternity-leave|陪产假
paternity-test|亲子鉴定
pathetic pitiful|可怜 可悲
patience patient|耐心 忍耐 病人 患者
patriarch patriarchy patriarchal|父权 族长 家长制
patriot patriotism patriotic|爱国 爱国主义 爱国者
patrol|巡逻 巡视
patron patronage|赞助人 靠山 庇护
pawn pawnshop|当铺 典当
pay paid payment|支付 付款 工资 缴纳 报酬
pay-cut salary-cut wage-cut|减薪 降薪
pay-rise pay-raise salary-increase wage-increase|加薪 涨工资 调薪
pea peas|豌豆
peace peaceful|和平 太平 安宁
peace-agreement peace-treaty|和平协议 和约
peace-of-mind|安心 放心
peace-talks peace-negotiations|和谈 和平谈判
peacekeeping peacekeeper|维和 维和部队
peach|桃子 水蜜桃
peacock|孔雀
peak|高峰 顶峰 山峰 巅峰
peanut|花生
pearl-harbor pearl-harbour|珍珠港
pearl-river-delta|珠三角
pearl-river|珠江
pearl|珍珠
pear|梨子 雪梨
peasant farmer|农民 农夫 庄稼人
peasant-uprising|农民起义
peculiar weird|古怪 奇怪 怪异
pedagogy|教育学 教学法
peddler hawker vendor street-vendor|小贩 摊贩 商贩 摆摊
pedestrian|行人 步行
pediatric pediatrician paediatrician pediatrics|儿科 小儿科
pedophile paedophile pedophilia|恋童癖 娈童 猥亵儿童
peer-pressure|同伴压力 攀比
peer|同伴 同龄人 同行
peking-duck|烤鸭 北京烤鸭
peking-opera|京剧
penalty penalize|处罚 罚款 点球 惩罚
penalty-kick|点球
penang|槟城 槟榔屿
pencil|铅笔
penghu pescadores|澎湖
penguin|企鹅
penicillin|青霉素 盘尼西林
peninsula|半岛
penis|阴茎
penniless|身无分文 一贫如洗
pensioner retiree|退休人员 退休老人 离退休
pension|养老金 退休金 退休工资
pentagon|五角大楼
pen|钢笔 圆珠笔
people's-commune|人民公社
people's-congress|人大 人大代表
people's-court|人民法院
people's-daily|人民日报
people's-liberation-army|解放军
pepper-spray|胡椒喷雾 催泪
pepper|辣椒 胡椒 花椒
per-capita|人均
percent percentage|百分之 百分比 比例
perfect perfection perfectionist|完美 完美主义
perform performance|表演 演出 业绩 表现
performer|表演者 演员 艺人
perfume|香水
peril perilous|危险 危难
period|时期 月经
perish|灭亡 丧生 遇难
perjury|伪证 作伪证
permanent-resident permanent-residence permanent-residency|永久居民 绿卡 永久居留权
permanent|永久 长期 常任
permission permit permitted|允许 许可 批准 许可证
perpetrator|行凶者 凶手 肇事者 加害者
persecute persecution persecutor|迫害
perseverance persevere|毅力 坚持不懈 坚持
persia persian|波斯 波斯湾
persian-gulf|波斯湾
personal-information personal-data|个人信息 个人资料 个资
personality|性格 个性 人格
personnel|人员 人事
persuade persuasion persuasive|劝说 说服 劝告
peru peruvian|秘鲁
pervert perverted perversion|变态 色狼
pessimism pessimist pessimistic|悲观 看淡
pesticide|农药 杀虫剂
pest|害虫 虫害
petal|花瓣
petitioner|上访者 访民 上访户
petition|请愿 上访 请愿书 联署
petrochemical|石化 石油化工
petrol gasoline gas-station petrol-station|汽油 加油站
petty|小气 琐碎
pet|宠物
pharmaceutical|制药 药企 医药
pharmacy pharmacist drugstore chemist's|药房 药店 药剂师
phase-out|逐步淘汰 逐步取消
phd doctorate doctoral|博士 博士生 博士学位
phenomenon phenomena|现象
philadelphia|费城
philanthropy philanthropist philanthropic|慈善 慈善家
philippines philippine filipino|菲律宾 菲佣
philosophy philosopher philosophical|哲学 哲学家
phishing|钓鱼网站 网络钓鱼
phnom-penh|金边
phoenix|凤凰
phone telephone|电话 打电话 手机
phone-call|电话 通话 来电
phone-number|电话号码 手机号
phone-scam telephone-fraud phone-fraud|电话诈骗 电信诈骗
phony fake|假冒 假货 虚假
photo photograph photography photographic|照片 摄影 相片 拍照
photocopy|复印 影印
photographer|摄影师 摄影家
phuket|普吉岛
physical-education|体育课 体育
physical-examination physical-exam checkup|体检 身体检查
physical-labour physical-labor|体力劳动
physical-punishment corporal-punishment|体罚
physician|医生 医师 内科
physics physicist|物理 物理学 物理学家
physiotherapy physiotherapist|理疗 物理治疗
piano pianist|钢琴 弹琴 钢琴家
pickle pickled pickles|泡菜 咸菜 腌制
pickpocket pickpocketing|小偷 扒手 扒窃
picnic|野餐
picturesque|风景如画
picture|图片 照片 图画
piety pious|虔诚
pig swine|生猪 养猪 母猪 小猪
pigeon dove|鸽子 白鸽
pilgrim pilgrimage|朝圣 朝圣者 进香
pillow|枕头
pill|药片 药丸 避孕药
pilot|飞行员 机师 试点
pimple acne|青春痘 粉刺 痘痘
pimp|皮条客 拉皮条 老鸨
pine pine-tree|松树
pineapple|菠萝 凤梨
ping-pong table-tennis|乒乓球
pink|粉红 粉色
pinyin|拼音
pioneer pioneering|先锋 先驱 开拓者
pipe pipeline|管道 水管 烟斗 输油管
piracy pirated|盗版 海盗
pirate|海盗 盗版
pistol|手枪
pity|可惜 同情 怜悯 遗憾
pizza|比萨 披萨
plagiarism plagiarize plagiarise|抄袭 剽窃 学术造假
plague|瘟疫 鼠疫
plain plains|平原 朴素
plainclothes|便衣 便衣警察
plaintiff|原告
plan planned planning|计划 规划 方案
plane airplane aeroplane|飞机 客机
plane-crash air-crash|空难 坠机 飞机失事
plane-ticket air-ticket airfare|机票
planet planetary|行星 星球
planned-economy|计划经济
plantation|种植园
plant|植物 工厂 种植
plaster|石膏 膏药
plastic-bag|塑料袋
plastic-surgery cosmetic-surgery|整容 整形 隆胸
plastic|塑料 塑胶
plateau|高原
plate|盘子 碟子
platform|平台 站台 月台
playboy womanizer|花花公子 风流 好色
player|球员 选手 玩家
playground|操场 游乐场 运动场
playwright|剧作家 编剧
play|玩耍 话剧 戏剧
plead pleaded guilty-plea|恳求 认罪 求情
pleasant|愉快 舒适
pleased pleasure|高兴 愉快 乐趣
pledge|承诺 保证 誓言
plenary plenum|全会 全体会议
plentiful plenty abundant|丰富 充足 充裕
plight|困境 处境
plot-of-land|地块 地皮
plot|情节 阴谋 密谋 剧情
plough plow|耕地 犁地
plum-blossom|梅花
plumber plumbing|水管工 管道工 水电工
plummet plunge|暴跌 大跌 骤降
plump chubby|丰满 胖乎乎
plunder|掠夺 抢劫 侵吞
pneumoconiosis black-lung|尘肺 尘肺病
pneumonia|肺炎
poach poaching poacher|偷猎 盗猎 挖角
pocket-money|零花钱 零用钱
pocket|口袋 衣袋
poem poet poetry poetic|诗歌 诗人 诗词 写诗
point-of-view|观点 看法
poison poisoned poisoning poisonous|中毒 毒药 投毒 有毒 毒死
poker|扑克 打牌
poland polish|波兰 波兰人
polar-bear|北极熊
polar|极地 北极 南极
police policeman policemen policewoman|警察 公安 警方 民警 员警
police-brutality|警察打人 警方暴力 警察施暴
police-car|警车
police-state|警察国家
police-station|派出所 警察局 公安局 警局
policy policymaker|政策 方针 决策者
polio|小儿麻痹 脊髓灰质炎
politburo|政治局 常委
polite politeness|礼貌 客气
political-correctness politically-correct|政治正确
political-party|政党
political-prisoner|政治犯 良心犯
political-reform|政治改革 政改
politician|政治家 政客 政治人物
politics political|政治 政坛
poll pollster|民调 民意调查 投票
pollen|花粉
polling-station|投票站 投票所
pollute pollution pollutant|污染 污染物 环境污染
polygamy polygamous|一夫多妻 纳妾
polytechnic|理工学院 职业学院 技术学院
pomegranate|石榴
pomelo|柚子 文旦
pond|池塘 鱼塘
pony|小马
ponzi-scheme|庞氏骗局 非法集资
pool|水池 游泳池 资金池
poor poverty|贫穷 贫困 穷人 贫苦
pop-music pop-song|流行音乐 流行歌曲
popcorn|爆米花
popular popularity popularize|流行 受欢迎 人气 普及 热门
population populous|人口
population-growth|人口增长
porcelain|瓷器 陶瓷
pork|猪肉 肉价
pornography pornographic porn|色情 淫秽 成人电影 黄片
porridge congee|稀饭 白粥 小米粥
porter|搬运工 脚夫
portrait portrayal|肖像 画像 人像
portugal portuguese|葡萄牙
port|港口 码头 口岸
positive|积极 正面 阳性
possess possession possessive|拥有 占有 持有 占有欲
possibility|可能性
post posting|帖子 发帖 职位
post-office postal|邮局 邮政
postcard|明信片
poster|海报 大字报 发帖人
postgraduate graduate-student|研究生 考研 硕士生
postpone postponement|推迟 延期 延后
postwar post-war|战后
potato|土豆 马铃薯
pottery|陶器 陶瓷
pot|锅子 花盆
poultry|家禽 禽类
pound|英镑
power powerful|权力 电力 强大 势力 政权
power-cut power-outage blackout|停电 断电 限电
power-grid|电网
power-of-attorney|委托书 授权书
power-plant power-station|电厂 发电厂 发电站 火电
power-struggle|权力斗争 内斗 夺权
powerless helpless|无力 无助 无能为力
practice practise|实践 练习 做法
pragmatic pragmatism|务实 实用主义
prague|布拉格
prairie steppe|大草原 草原
praise|赞扬 表扬 称赞 赞美
prank|恶作剧 整人
pray prayer|祈祷 祷告 祈福
preach preacher|布道 传道 说教
precaution precautionary|预防 预防措施
precedent|先例 判例
precious|珍贵 宝贵 贵重
precipitation|降水 降雨量
precise precision|精确 准确 精密
predator predatory|捕食者 掠夺性 食肉动物
predicament|困境 窘境
predict prediction predictable|预测 预言 预料
prefecture|地级市 自治州
prefer preferred preference|偏好 偏爱 宁愿
preference-for-sons|重男轻女
preferential-policy preferential-treatment|优惠政策 优待 优惠
pregnancy pregnant|怀孕 孕妇 妊娠
prehistoric prehistory|史前
prejudice prejudiced|偏见 成见
premarital-sex|婚前性行为 试婚
premature|早产 过早
premier prime-minister|总理 首相 行政院长
premiere|首映 首播
premium|保费 溢价
prenatal|产前 产检
preparation prepare prepared|准备 筹备 预备
prescribe prescription|处方 药方 开药
presenter tv-host|主持人 主播
present|礼物 出席
preservative|防腐剂
preserve preservation|保存 保护 维护
president presidency presidential|总统 国家主席 总裁
presidential-election|总统选举 总统大选 大选
press-conference|记者会 新闻发布会 记者招待会
press-freedom freedom-of-the-press|新闻自由 言论自由
pressure pressured|压力 施压
press|新闻界 报刊 媒体
prestige prestigious|声望 威望 名校
pretend pretended pretence pretense|假装 装作 伪装
pretext|借口 幌子
pretty|漂亮 美丽 好看
prevent prevention preventive|预防 防止 阻止 防范
prey|猎物
price pricing pricey|价格 价钱 物价 定价
price-control|限价 价格管制
price-cut|降价
price-hike price-rise price-increase price-rises|涨价 提价 物价上涨
price-war|价格战
pride proud|骄傲 自豪 自尊
priest priesthood|神父 牧师 祭司
primary-school elementary-school|小学 国小
primary-school-pupil primary-school-student|小学生
princeling princelings second-generation-red|太子党 红二代 官二代
princess|公主 王妃
prince|王子 太子 亲王
principal headmaster headmistress|校长
print printed printing|印刷 打印
printer|打印机 印表机
priority prioritize|优先 重点
prison imprison imprisonment imprisoned|监狱 坐牢 入狱 服刑 监禁
prison-break jailbreak|越狱
prison-term|刑期 徒刑 有期徒刑
prisoner inmate|囚犯 犯人 服刑人员
prisoner-of-war prisoners-of-war|战俘 俘虏
privacy|隐私 个人隐私 隐私权
private-car|私家车
private-company private-enterprise private-business|民营企业 私企 私营企业 民企
private-detective private-investigator|私家侦探
private-school|私立学校 民办学校 私校
private-sector private-economy|民营经济 私营经济
private-tutor tutor|家教 补习 辅导老师
private|私人 私立 私营 民营
privatize privatise privatization privatisation|私有化 民营化
privilege privileged|特权 权贵
prize|奖金 奖品 获奖
pro-beijing pro-china|亲中 建制派 亲共
pro-democracy|民主派 民运 民主运动
pro-independence|台独 港独 独派
probation|缓刑 试用期
problem problematic|问题 难题
processed-food|加工食品
process|加工 流程 过程
proclaim proclamation|宣布 宣告
procrastinate procrastination|拖延 拖延症
procurator procuratorate prosecutor|检察官 检察院 公诉人
procurement|采购
prodigy|神童 天才
producer|制作人 生产商 监制
produce|生产 出产 农产品
production|生产 产量 制作
productive productivity|生产力 生产率 效率
product|产品 商品
professional professionalism|专业 职业 专业人士
profession|职业 行业
professor|教授
profit profitable profitability|利润 盈利 赚钱 暴利
profiteer profiteering|奸商 暴利 牟取暴利
program programme|节目 项目 程序 方案
programmer programming|程序员 编程 程式设计
progress progressive|进步 进展
prohibit prohibition|禁止 禁令
project|项目 工程
proletariat proletarian|无产阶级
prominent|著名 杰出 知名
promiscuous promiscuity|滥交 性乱 淫乱
promise|承诺 许诺 答应 诺言
promising|有前途 前景看好
promote promoted promotion|晋升 升职 提拔 促销 推广
pronounce pronunciation|发音 读音
proof prove proven|证明 证据
propaganda propagandist|宣传 宣传部 洗脑
propaganda-department|宣传部 中宣部
property-bubble housing-bubble real-estate-bubble|房地产泡沫 楼市泡沫
property-developer real-estate-developer|开发商 地产商 房地产商 建商
property-management|物业 物业公司 物业管理
property-market housing-market|楼市 房地产市场 房市
property-rights property-right|产权 物权
property-tax|房产税 房地产税
property|财产 房产 物业 地产
prophecy prophet prophetic|预言 先知 预言家
propose proposal|提议 建议 求婚 提案
prosecute prosecution|起诉 检控 公诉 检方
prose|散文
prospect|前景 前途
prosper prosperity prosperous|繁荣 兴旺 富裕
prostate|前列腺
prostitute prostitution sex-worker|妓女 卖淫 娼妓 性工作者 嫖娼
protagonist|主角 主人公
protect protection protective|保护 防护
protectionism protectionist|保护主义 贸易保护
protein|蛋白质 蛋白
protest protester protestor|抗议 示威 抗议者 游行
protestant protestantism|新教 基督教
protocol|协议 议定书
province provincial|省份 省级 省委
provincial-governor|省长
provoke provocation provocative|挑衅 激怒 挑起
pseudonym pen-name|笔名 化名
psychiatry psychiatrist psychiatric|精神科 精神科医生 精神病
psychology psychologist psychological|心理学 心理 心理医生 心理学家
psychopath psychotic|精神病 变态
puberty|青春期 发育
public-debt|公债 国债 政府债务
public-health|公共卫生
public-hospital|公立医院
public-housing|公屋 公租房 廉租房 保障房
public-opinion|舆论 民意
public-order public-security|治安 公安 社会治安
public-relations|公关
public-school|公立学校 公校
public-servant|公务员 公仆
public-square|广场
public-toilet|公厕 公共厕所
public-transport public-transportation public-transit|公交 公共交通 大众运输
public-welfare|公益
publication|出版 出版社 发表 刊物
publicity publicize|宣传 曝光
public|公众 公共 公开 民众
publish published|出版 发表 刊物
publisher|出版社 出版商
pub|酒吧 酒馆
pudong|浦东
pull-out withdraw|撤出 退出 撤军
pulse|脉搏 把脉
pumpkin|南瓜
pump|水泵 抽水
punch|拳头 挥拳
punctual punctuality|准时 守时
punish punishment punitive|惩罚 处罚 惩治 惩处
pupil|小学生 学生 瞳孔
puppet|傀儡 木偶
puppy|小狗 狗狗
purchase|购买 采购 收购
purchasing-power|购买力
pure purity|纯净 纯洁 纯粹
purge|清洗 整肃 肃清
puritan puritanical|清教徒
purple|紫色
purse wallet|钱包 皮夹
pursue pursuit|追求 追捕
pushy|咄咄逼人
put-off|推迟 拖延
put-on-trial|受审 开庭
puyi|溥仪
pyongyang|平壤
pyramid-scheme pyramid-selling|传销 老鼠会
pyramid|金字塔
python|蟒蛇
`;
