/** English words from d to i with the Chinese words that stand in a text where they are meant; the form is in translations.ts. */
export const WORDS_D_I = `
dad daddy|爸爸 老爸 父亲 爹地
dagger|匕首
daily|每天 每日 日常 天天
dairy|乳制品 奶制品 乳业
dalai-lama|达赖喇嘛 达赖
dalian|大连
dali|大理
dallas|达拉斯
damage damaged damaging|损坏 损失 损害 破坏 受损
damages|赔偿金 损害赔偿 赔偿
damascus|大马士革
damp|潮湿 受潮
dam|大坝 水坝 水库
dance dancer dancing|跳舞 舞蹈 舞者
dandong|丹东
dandruff|头皮屑
danger dangerous dangerously|危险 风险 隐患
danish denmark dane|丹麦
dante|但丁
daoism daoist taoism taoist|道教 道家 道士
daqing|大庆
dare daring|胆敢 不敢 敢于
daredevil|敢死队 不怕死
dark darkness|黑暗 昏暗 漆黑 阴暗
darwin darwinism|达尔文 进化论
dashcam|行车记录仪
data-breach data-leak|数据泄露 信息泄露 资料外泄
data-center data-centre|数据中心 资料中心
database|数据库 资料库
data|数据 资料 资讯
date dating|约会 日期 谈恋爱 相亲
date-of-birth birthdate|出生日期 生日
dated outdated obsolete|过时 淘汰 落伍
dating-app|交友软件 约会软件
datong|大同
daughter-in-law|儿媳 媳妇 儿媳妇
daughter|女儿 闺女 千金
dawdle|磨蹭 拖拉
dawn daybreak|黎明 凌晨 破晓 拂晓
day-laborer day-labourer|日结 零工 临时工
day-off|休息日 休假 双休
daycare day-care nursery|托儿所 幼儿园 托育
daydream|白日梦 幻想
daytime|白天 日间
dazzle dazzling|耀眼 眩目
dead deadly death deaths die died dies dying|死亡 去世 身亡 丧生 死者 逝世
deadline|截止日期 期限 最后期限
deadlock|僵局 僵持
deaf deafness|失聪 耳聋 聋人 听障
dealer dealership|经销商 代理商 车商
deal|交易 协议 买卖
dean|院长 系主任 教务长
dear|亲爱的
death-penalty death-sentence|死刑 判处死刑 死缓
death-toll|死亡人数 遇难人数 罹难人数
debate|辩论 争论 争议 辩论会
debauchery|放荡 荒淫
debit-card|借记卡 储蓄卡 金融卡
debris|残骸 碎片 瓦砾
debt debtor indebted|债务 欠债 负债 欠款 欠钱
debt-collector debt-collection|催收 讨债 追债
debunk|辟谣 揭穿
debut|首次亮相 出道 处女作
decade|十年
decapitate decapitation behead beheading|斩首 砍头
decay|腐烂 腐朽 衰败
deceive deceit deception deceptive|欺骗 诈骗 蒙骗 骗人
december|十二月
decent decency|体面
decide decision decisive|决定 决策 抉择 下决心
decimal|小数 小数点
decipher|破译 解读
deck|甲板
declare declaration|宣布 声明 宣言 申报
decline declining|下降 下滑 衰退 减少 谢绝
decolonization|非殖民化 去殖民化
decorate decoration decorating|装修 装饰 装潢 布置
decouple decoupling|脱钩
decrease decreasing|减少 下降 降低
decree|法令 政令 敕令
dedicate dedicated dedication|奉献 致力 敬业
deduct deduction|扣除 抵扣 扣款
deed|契约 地契 房契
deep depth deeply|深度 深入 深刻 深处
deep-learning|深度学习
deep-rooted|根深蒂固
deep-sea|深海
deepfake|换脸 深度伪造 深伪
deer|鹿茸 梅花鹿 麋鹿 小鹿
defame defamation|诽谤 名誉侵权 毁谤
default|违约 拖欠 默认
defeat|击败 打败 战败
defect defective|缺陷 瑕疵 毛病
defector defection|叛逃 叛逃者 投诚
defence-minister defense-minister|防长 国防部长
defend defence defense defensive defender|防御 保卫 国防 辩护 防守 捍卫
defendant|被告 被告人
defer deferred deferral|延期 推迟 暂缓
deficiency deficient|不足 缺乏 缺陷
deficit|赤字 逆差 亏空
define definition|定义 界定
deflation deflationary|通缩 通货紧缩
deforestation|砍伐森林 滥伐 毁林
defraud|诈骗 骗取 欺诈
degenerate degeneration|退化 堕落
degree|学位 程度 学历 文凭
delay delayed|延误 推迟 延迟 拖延 晚点
delegate delegation|代表团 代表 委派
delete deletion|删除 删掉 删帖
delhi new-delhi|德里 新德里
deliberate deliberately|故意 蓄意 刻意
delicate|精致 微妙 细腻 娇嫩
delicious tasty yummy|好吃 美味 可口 鲜美
delight delightful|高兴 欣喜 愉快
deliver delivery|配送 送货 快递 外卖 交付
delivery-driver delivery-rider delivery-worker|外卖员 外卖骑手 快递员 送餐员 外卖小哥
delivery-room|产房
delta|三角洲
delusion|妄想 错觉 幻想
demand|需求 要求 索要
dementia alzheimer alzheimer's|痴呆 老年痴呆 失智 阿尔茨海默
demobilize demobilized|复员 退伍
democracy democratic democrat|民主 民主制度 民主党 民主化
democracy-movement pro-democracy|民主运动 民运 民主派
demographic demography demographics|人口结构 人口学 人口
demographic-dividend|人口红利
demolish demolition demolished|拆迁 拆除 强拆
demon devil|魔鬼 恶魔 妖怪 妖魔
demonstrate demonstration|示范 展示 游行 示威
demonstrator protester|示威者 抗议者
demote demotion|降职 降级 贬职
deng-xiaoping|邓小平
dengue|登革热
denial deny denied denies|否认 拒绝 驳斥
denounce denunciation|谴责 声讨 痛斥
dense density|密集 密度 稠密
dentist dental|牙医 牙科 看牙
dentures|假牙
denuclearization denuclearize|无核化 弃核
depart departure|出发 离开 启程
department-store|百货商店 百货公司 商场
department|部门 院系 科室
depend dependent dependence dependency|依赖 依靠 取决于
deport deportation|驱逐出境 遣返 遣送
deposit|存款 押金 定金 订金 首付
depreciate depreciation|贬值 折旧
depress depressed depressing|沮丧 郁闷 压抑 低落
depression|抑郁症 忧郁症 抑郁 大萧条
deprive deprivation|剥夺 匮乏
deputies lawmaker legislator|议员 立法委员 人大代表
deputy-director|副局长 副主任
deputy-mayor|副市长
deputy-minister vice-minister|副部长
deputy|副手 代理 副主任
dermatology dermatitis|皮肤科 皮炎
desalination|海水淡化
descend descendant descendants|后代 后裔 子孙
describe description|描述 描写 形容
desert-island|荒岛
deserter|逃兵
desert|沙漠 戈壁 荒漠
deserve deserving|应得 活该 值得
design designer|设计 设计师
desire|愿望 欲望 渴望
desk|书桌 办公桌 桌子
despair desperate desperation|绝望 拼命 走投无路
despise|鄙视 看不起 瞧不起 轻视
dessert|甜点 甜品
destabilize|动荡 不稳定
destination|目的地 终点
destiny fated|命运 宿命 缘分
destitute destitution|赤贫 一贫如洗 穷困
destroy destruction destructive|摧毁 毁坏 破坏 销毁
detail detailed details|细节 详细 详情
detain detained detention detainee|拘留 羁押 扣留 刑拘 关押
detect detection|检测 侦测 发现 察觉
detective|侦探 刑警 警探
detention-center|看守所 拘留所
deter deterrent deterrence|威慑 震慑 遏制
detergent|洗衣粉 洗洁精 洗涤剂
deteriorate deterioration|恶化 变质
determine determined determination|决心 坚定 确定
detour|绕路 绕道
detoxification rehab|戒毒 戒毒所
detroit|底特律
devalue devaluation|贬值
devastate devastating devastation|毁灭性 摧毁 重创
develop developing development|发展 开发 研发
developed-country developed-countries|发达国家
developer|开发商 开发者 房企 建商
developing-country developing-countries|发展中国家
deviant deviate deviation|偏差 偏离 变态
device|设备 装置 器材
devote devoted devotion|奉献 忠诚
devout|虔诚
dew|露水
dexterity dexterous|灵巧 熟练
dhaka|达卡
diabetes diabetic|糖尿病
diagnose diagnosed diagnosis|诊断 确诊
dialect|方言 土话 地方话
dialogue dialog|对话 对白
dialysis|透析 洗肾
diamond|钻石 金刚石
diaper diapers nappy|尿布 尿不湿 纸尿裤
diarrhea diarrhoea|腹泻 拉肚子
diary|日记
diaspora|侨民 海外侨胞 离散
dice|骰子
dickens|狄更斯
dictate dictation|听写 口述
dictator dictatorship|独裁 独裁者 专制 专政
dictatorial autocratic autocracy|专制 独裁
dictionary|词典 字典 辞典
diehard|铁杆 顽固
diesel|柴油
diet dieting|饮食 节食 减肥
differ different difference|不同 差异 差别 区别
difficult difficulty|困难 艰难 难题
dig digging dug|挖掘 挖出 开挖
digest digestion digestive|消化
digital digitize|数字化 数码 数位
digital-camera|数码相机 相机
digital-currency digital-yuan|数字货币 数字人民币
dignity dignified|尊严 体面
dike dyke levee embankment|堤坝 堤防 河堤
dilapidated|破旧 危房 破败
dilemma|两难 困境 进退两难
diligent diligence hardworking|勤奋 勤劳 努力 用功
dilute dilution|稀释
dim-sum|点心 饮茶 早茶
dine diner|就餐 用餐 进餐 食客
dining-room|餐厅 饭厅
dinner supper|晚餐 晚饭 聚餐
dinner-party|晚宴 饭局
dinner-table|饭桌 餐桌
dinosaur|恐龙
diploma-mill|野鸡大学
diplomacy diplomat diplomatic|外交 外交官 外交部
diplomatic-relations|建交 邦交 外交关系
diploma|文凭 毕业证 毕业证书
direct directly|直接
direction|方向
directory|目录 名录
director|导演 董事 主任 局长 总监
dirt dirty filthy filth|肮脏 污垢 很脏
disability disabled|残疾 残障 残疾人 身心障碍
disadvantage disadvantaged|劣势 弱势 不利 缺点
disagree disagreement|不同意 分歧 意见不合
disappear disappearance disappeared|消失 失踪 不见了
disappoint disappointed disappointing disappointment|失望 令人失望
disapprove disapproval|反对 不赞成
disarm disarmament|裁军 解除武装 缴械
disaster disastrous|灾难 灾害 灾情
disaster-relief|救灾 赈灾
disband|解散
disbelief|怀疑 难以置信
discard|丢弃 抛弃 扔掉
discharge|出院 排放 排污
disciple|弟子 徒弟 门徒
discipline disciplinary disciplined|纪律 处分 管教 惩戒
disclose disclosure|披露 公开 透露
disco nightclub|迪厅 夜店 夜总会
discomfort|不适 不舒服
disconnect disconnected|断开 脱节 断网
discontent|不满
discontinue discontinued|停产 停止
discord|不和 矛盾
discount|折扣 打折 优惠 特价
discourage discouraged|劝阻 气馁 泄气
discover discovery|发现 探索
discreet discretion|谨慎 酌情
discrepancy|出入 差异
discriminate discrimination discriminatory|歧视
discuss discussion|讨论 商量 探讨
discus|铁饼
disease|疾病 病症 传染病
disfigure disfigured disfigurement|毁容
disgrace disgraceful|丢脸 耻辱 丢人
disgraced|落马 身败名裂
disguise|伪装 乔装 假扮
disgust disgusting disgusted|恶心 厌恶 反感
dish dishes|菜肴 盘子 碗碟 菜品
dishonest dishonesty|不诚实 不老实 欺骗
dishwasher|洗碗机
disillusion disillusioned disillusionment|幻灭 失望
disinfect disinfectant disinfection|消毒 消毒水 消毒剂
disinformation misinformation|虚假信息 假消息 谣言
disinherit|剥夺继承权
dislike|讨厌 不喜欢 反感
dislocation|脱臼 错位
disloyal disloyalty|不忠
dismantle|拆除 拆解
dismember dismemberment|肢解 分尸
dismiss dismissed dismissal|解雇 开除 辞退 驳回 免职
disobey disobedient disobedience|不服从 不听话 违抗
disorder|混乱 失调
disparage belittle|贬低 诋毁
disparity|差距 悬殊
dispatch-worker labor-dispatch|劳务派遣 派遣工
dispatch|派遣 派出 调度
dispel|消除 打消
disperse|驱散 分散
displaced displacement refugee-camp|流离失所 难民营
display|展示 陈列 显示
disposable-income|可支配收入
disposable|一次性
dispose disposal|处置
dispute|纠纷 争议 争端
disqualify disqualified disqualification|取消资格
disrespect disrespectful|不尊重 失礼
disrupt disruption disruptive|扰乱 中断 干扰
dissatisfied dissatisfaction unsatisfied|不满 不满意
dissertation thesis|论文 学位论文
dissident dissent|异议 异见 异见人士 异议人士
dissolve dissolution|解散 溶解
dissuade|劝阻 劝说
distance|距离 远距离
distant remote|遥远 偏远 偏僻
distil distill distillery distillation|蒸馏 酿酒 酒厂
distinguish distinct distinction|区别 区分 分辨
distort distortion|扭曲 歪曲
distract distracted distraction|分心 走神 分散注意力
distress|痛苦 困境 苦恼
distribute distribution|分配 分发 分布 派发
distributor|经销商 分销商 发行商
district|地区 区域 市辖区
distrust mistrust|不信任 猜忌
disturb disturbance|打扰 骚扰 骚乱
ditch|水沟 壕沟
dive diving|潜水 跳水
diverse diversity diversify|多元 多样性 多样化
divide division|分裂 划分 分割
dividend|分红 股息 红利
dividing-line|分界线
divine|神圣
divorce divorced divorcee|离婚 离异
divorce-cooling-off cooling-off-period|离婚冷静期 冷静期
divorce-rate|离婚率
dizzy dizziness|头晕 眩晕
djibouti|吉布提
dna-test paternity-test|亲子鉴定 基因检测
dna|基因
dock pier wharf|码头 船坞
dockworker|码头工人
doctor physician|医生 大夫 医师
doctor-patient|医患 医患关系
doctorate phd|博士 博士学位
doctrine|教义 学说 主义
documentary|纪录片 记录片
document|文件 文档 公文
dodge|躲避 逃避 闪躲
dog dogs|小狗 宠物狗 狗狗 养狗
dog-meat|狗肉
dogma dogmatic|教条 教条主义
doha|多哈
dollar dollars usd|美元 美金
dollhouse|玩具屋
doll|娃娃 玩偶 布娃娃
dolphin|海豚
domain-name|域名 网域
domestic-helper|保姆 菲佣 外佣
domestic-violence|家暴 家庭暴力
domesticate|驯化 驯养
domestic|国内 家庭 家务
dome|圆顶 穹顶
dominate dominant dominance|主导 统治 支配 霸占
dominican|多米尼加
donate donation donor|捐款 捐赠 捐献 捐助
dongguan|东莞
donkey|驴子 毛驴
doomsday apocalypse|末日 世界末日
door doors gate|大门 门口 房门
door-god|门神
door-to-door|上门 挨家挨户
doorman doorkeeper|门卫 看门
dopamine|多巴胺
doping|兴奋剂 禁药
dormant|休眠
dormitory dorm|宿舍 寝室
dosage dose|剂量 用量
double-bed|双人床
double-cross betray betrayal|背叛 出卖
double-digit|两位数
double-eleven singles'-day|双十一 光棍节
double-income|双薪 双职工
double-ninth|重阳节
double-reduction|双减
double-standard|双重标准 双标
double|双倍 翻倍 加倍
doubt doubtful|怀疑 疑问 质疑
doughnut donut|甜甜圈
dough|面团
dove|鸽子 鸽派
dowager empress-dowager|太后 慈禧
down-jacket|羽绒服
down-payment|首付 头期款 头款
downfall|垮台 倒台 没落
downgrade|降级 下调
download|下载
downsize downsizing layoff layoffs|裁员 缩编 下岗
downstairs|楼下 下楼
downstream|下游
downtown|市中心 市区 闹市
downturn|低迷 下行 衰退
dowry bride-price|嫁妆 彩礼 聘礼
doze nap|打瞌睡 午睡 小睡
dozen dozens|几十 十几 数十
draft|草案 草稿 征兵 选秀
dragon-boat|龙舟 端午节 赛龙舟
dragonfly|蜻蜓
dragonfruit pitaya|火龙果
dragon|巨龙 龙王 恶龙
drag|拖累 拖拽
drain drainage|排水 下水道 排水沟
dramatic|戏剧性 剧烈 急剧
dramatist playwright|剧作家 编剧
drama|电视剧 剧集 戏剧 话剧
drastic|大幅 激烈 猛烈
draw drawing drew drawn|画画 绘画 素描 抽签 平局
drawback|缺点 弊端
drawer|抽屉
dread|恐惧 害怕
dream dreams dreamt|梦想 做梦 梦见
dreary|沉闷 乏味
dredge|疏浚 清淤
dress dressing|裙子 连衣裙 穿着 打扮
dressing-room|更衣室 化妆间
dressing-up makeup|打扮 化妆
dried-fruit|果干 干果 蜜饯
drift|漂流 漂浮
drill|演习 操练 钻井
drink drank drunk drinking|喝酒 饮料 饮酒
drinking-party|酒局 饭局
drinking-water|饮用水 自来水
drive drove driven driving driver|开车 驾驶 司机 驾车
driver's-license driving-licence driving-license|驾照 驾驶证
driverless self-driving|无人驾驶 自动驾驶
drizzle|毛毛雨 小雨
drone uav|无人机
drool saliva|流口水 口水
dropout|辍学 退学 失学
drop|下跌 下降 掉落
drought|干旱 旱灾 大旱
drown drowned drowning|溺水 淹死 溺亡
drowsy|困倦 昏昏欲睡
drug drugs|毒品 药物 药品
drug-addict addict|吸毒者 瘾君子 成瘾
drug-dealer drug-trafficking drug-trafficker|贩毒 毒贩 毒枭
drug-resistance antibiotic-resistance|抗药性 耐药性
drug-test|药检 尿检
drug-use|吸毒
drum|打鼓 鼓手
drunk-driving drink-driving|酒驾 醉驾 酒后驾车
drunkard alcoholic|酒鬼 醉汉 酗酒
drunken drunkenness|醉酒 酒醉
dry drought-stricken|干燥 晒干 干旱
dry-cleaning|干洗
dry-goods|干货
dual-citizenship dual-nationality|双重国籍
dubai|迪拜 杜拜
dubbing dubbed|配音
dubious|可疑 存疑
dublin|都柏林
duck ducks|鸭子 烤鸭 鸭肉
duck-neck|鸭脖
due-process|正当程序
duel|决斗
due|到期
duke duchess|公爵
dull|无聊 沉闷 枯燥
dumb mute|哑巴 愚蠢
dumbfounded|目瞪口呆 傻眼
dump dumping|倾销 倾倒 乱倒
dumpling dumplings|饺子 水饺 小笼包
dumpster landfill|垃圾场 填埋场 掩埋场
dung manure|粪便 粪肥
dungeon|地牢
dunhuang|敦煌
duplicate|重复 复制
durable durability|耐用 持久
duration|期限 时长
durian|榴莲
dusk twilight|黄昏 傍晚 暮色
dust dusty|灰尘 粉尘 尘土
dust-storm sandstorm|沙尘暴 沙尘
dutch netherlands holland|荷兰
duty-free|免税 免税店
duty|责任 义务 职责 值班
dwarf|侏儒 矮人
dwelling|住宅 住所
dye dyed|染色 染料 染发
dynamic|动态 活力
dynamite|炸药
dynastic|王朝
dynasty|王朝 朝代
dysentery|痢疾
dyslexia dyslexic|阅读障碍 失读症
dystopia dystopian|反乌托邦
e-book ebook|电子书
e-cigarette vape vaping|电子烟
e-commerce ecommerce|电商 电子商务 网购
e-government|电子政务
eager eagerness|渴望 热切 急于
eagle|老鹰 雄鹰 鹰派
ear ears|耳朵 耳机
ear-piercing|打耳洞
early-childhood preschool|学前 幼儿 幼教
early-love puppy-love|早恋
early-marriage child-marriage child-bride|早婚 童婚 童养媳
early-retirement|提前退休 内退
early-voting|提前投票
early-warning|预警
early|早期 提前 清早
earl|伯爵
earn earnings earner|赚钱 挣钱 收入 盈利
earnest earnestly|认真 诚恳
earphone headphone|耳机
earphones|耳机
earring earrings|耳环
earthquake quake seismic|地震 震灾
earthquake-relief|抗震救灾
earthworm|蚯蚓
earth|地球 泥土 大地
earwax|耳屎
east eastern|东部 东方 东边
east-asian|东亚
east-asia|东亚
east-china-sea|东海
east-germany|东德
east-turkestan|东突
eastern-europe|东欧
eastern-han|东汉
easter|复活节
easy easily ease|容易 简单 轻松 轻易
easy-going|随和
easygoing|随和 好相处
eat ate eaten eating|吃饭 食用 进食
eating-habits|饮食习惯
eavesdrop eavesdropping wiretap|窃听 偷听 监听
ebb|退潮 低潮
ebola|埃博拉 伊波拉
eccentric|古怪 怪癖
echo|回声 回音
eclipse|日食 月食 日全食
ecology ecological ecosystem|生态 生态系统 生态环境
economic-crisis|经济危机
economic-growth|经济增长 经济成长
economic-policy|经济政策
economic-reform reform-and-opening|经济改革 改革开放
economic-sanctions|经济制裁
economic-zone special-economic-zone|特区 经济特区
economist|经济学家
economy economic economics economical|经济 经济学
ecstasy ecstatic elated|狂喜 摇头丸
ecuador|厄瓜多尔
eczema|湿疹
edamame|毛豆
edge|边缘 优势
edible|食用 可食用
edict|诏书 圣旨 敕令
edinburgh|爱丁堡
edison|爱迪生
edit editing edition|编辑 剪辑 版本
editor editor-in-chief|编辑 主编 总编辑 小编
editorial|社论 社评
educate education educational educated|教育 学历 文化程度
educated-youth sent-down-youth|知青 知识青年 上山下乡
education-department education-ministry|教育部
educator|教育家 教育工作者
eel|鳗鱼 黄鳝
effect effects|效果 影响 作用 效应
effective effectiveness|有效 见效 效果
efficient efficiency|效率 高效
effort efforts|努力
egalitarian egalitarianism|平均主义 平等
egg eggs|鸡蛋 蛋类 卵子
eggplant aubergine|茄子
ego egoistic egoism|自我 自负
egret|白鹭
egypt egyptian|埃及
eight-immortals|八仙
eight-legged-essay|八股文 八股
eighteen|十八
eighties|八十年代
eighty|八十
einstein|爱因斯坦
ejaculate ejaculation|射精
el-nino|厄尔尼诺 圣婴现象
el-salvador|萨尔瓦多
elaborate|精心 详尽
elastic elasticity|弹性
elbow|手肘 胳膊肘
elder eldest elders|长辈 长者 年长
elder-brother|哥哥 大哥
elder-sister|姐姐 大姐
elderly elderly-care|老人 老年人 长者 养老
elderly-home nursing-home|养老院 敬老院 安老院
elect elected election elections|选举 当选 大选 竞选
election-campaign|竞选 选战
electoral-college|选举人团
electoral-fraud vote-rigging|选举舞弊 买票 贿选
electorate voter voters|选民 选票
electric electricity electrical|电力 供电 用电 电气
electric-bike e-bike electric-scooter|电动车 电瓶车 电动自行车
electric-car electric-vehicle ev|电动车 电动汽车 新能源车
electric-fan|电风扇 电扇
electric-shock|电击
electric-wire|电线
electrician|电工
electricity-bill|电费
electrocardiogram ecg|心电图
electrocute electrocution electrocuted|触电 电死
electronic electronics|电子 电子产品
electronic-payment mobile-payment|移动支付 行动支付 扫码支付 电子支付
electronics-factory|电子厂
elegant elegance|优雅 高雅
elegy|挽歌
elementary-school primary-school|小学 小学生
element|元素 要素
elephant|大象 象牙
elevated|高架 升高
elevator|电梯 升降机
eleven|十一
eligible eligibility|资格 符合条件
eliminate elimination eliminated|消除 淘汰 消灭
elite elitist elitism|精英 菁英
elope elopement|私奔
eloquent eloquence|口才 雄辩
elusive|难以捉摸
emaciated skinny|消瘦 骨瘦如柴
email e-mail|电子邮件 邮件 邮箱 电邮
emancipate emancipation|解放
embargo|禁运
embarrass embarrassed embarrassing embarrassment|尴尬 难堪 丢脸
embassy|大使馆 使馆
embed embedded|嵌入 内嵌
embezzle embezzlement embezzled|挪用公款 侵占 贪污
emblem|徽章 标志 国徽
embrace|拥抱 怀抱
embroidery|刺绣
embroil embroiled|卷入
embryo|胚胎
emerald|翡翠 玉石
emerge emergence emerging|出现 浮现 新兴
emergency-contact|紧急联系人
emergency-room|急诊 急诊室
emergency|紧急 应急 突发事件
emigrate emigration emigrant|移民 移居
eminent|杰出 著名
emission emissions|排放 碳排放 尾气
emoji emoticon|表情 表情包 表情符号
emotion emotional emotions|情绪 情感 感情
emotional-intelligence|情商
empathy empathize|同理心 共情 共鸣
emperor empress|皇帝 皇后 天皇 女皇
emperor-qin qin-emperor|秦始皇
emphasis emphasize emphasise|强调 重视
empire imperial|帝国 皇家
empirical|实证 经验
employ employee employees|员工 雇员 职员 雇用
employer|雇主 老板 用人单位
employment-contract labor-contract|劳动合同 劳动契约
employment-rate|就业率
employment|就业 雇佣
empower empowerment|赋权 赋能
empty emptiness|空荡 空虚 空置
empty-nest|空巢 空巢老人
encirclement encircle besiege|包围 围困 围攻
enclave|飞地
encore|安可 返场
encounter|遭遇 遇到 邂逅
encourage encouragement encouraging|鼓励 激励 鼓舞
encroach encroachment|侵犯 侵占
encrypt encryption encrypted|加密
encyclopedia encyclopaedia|百科全书 百科
end ended ending|结束 结局 终止 结尾
endanger endangered|濒危 危及 濒临灭绝
endless|无尽 无穷 没完没了
endocrine|内分泌
endorse endorsement|背书 代言 支持
endoscope gastroscopy colonoscopy|胃镜 肠镜 内窥镜
endowment|捐赠基金 天赋
endure endurance|忍受 忍耐 耐力
enemy foe|敌人 敌军 仇敌
energetic|精力充沛 活跃
energy-drink|功能饮料 能量饮料
energy-saving|节能
energy|能源 能量 精力
enforce enforcement|执法 执行 强制
enforced-disappearance|强迫失踪 被失踪
engage engagement engaged|订婚 参与 从事
engels|恩格斯
engineering|工程 工程学
engineer|工程师
engine|发动机 引擎
england|英格兰 英国
english-exam|英语考试
english-teacher|英语老师 外教
english|英语 英文
engrave carve carving engraving|雕刻 刻字
enhance enhancement|增强 提升 加强
enigma mystery|谜团 神秘
enjoy enjoyment enjoyable|享受 享乐
enlarge|放大
enlighten enlightenment|启蒙 启发 开悟
enlist enlistment|参军 入伍 当兵 应征
enmity|敌意 仇恨
enough|足够 充足 够了
enrich enrichment|丰富 浓缩
enrol enroll enrollment enrolment|入学 报名 招生 录取
enslave enslavement|奴役
entangled entanglement|纠缠 牵连
enter entry|进入 入境 参赛
enterprise|企业
entertain entertaining entertainment|娱乐 娱乐圈 招待
entertainer|艺人 明星
entertainment-industry showbiz|娱乐圈 演艺圈
enthusiasm enthusiastic enthusiast|热情 热心 爱好者
entice lure|引诱 诱惑 诱骗
entitle entitled entitlement|有权 权利
entrails offal|内脏 下水
entrance-exam entrance-examination college-entrance-exam|入学考试 高考 中考 大学联考
entrance|入口 门口
entrepreneur entrepreneurship|企业家 创业者 创业
entrust|委托 托付
entry-ban|入境禁令 禁止入境
entry-level|入门 初级
envelope|信封
environment environmental|环境 环保
environmental-impact|环评 环境影响
environmental-protection|环保 环境保护
environmentalist|环保人士 环保主义者
envoy emissary|特使 使节 使者
envy envious|羡慕 嫉妒 眼红
enzyme|酵素
epicenter epicentre|震中
epic|史诗
epidemic|疫情 流行病 瘟疫
epidemiology epidemiologist|流行病学
epilepsy|癫痫
episode|剧集 片段
epitaph|墓志铭
equal equality equally|平等 同等 相等
equal-pay|同工同酬
equation|方程 等式 方程式
equator|赤道
equestrian|马术
equip equipment|设备 装备 器材
equity|股权 股本
equivalent|相当于 等同
erase eraser|抹去 橡皮 擦掉
era|时代 年代
erect|竖立 建立
eritrea|厄立特里亚
erosion erode|侵蚀 水土流失
erotic erotica|色情 情色
errand|跑腿 差事
error|错误 误差 差错
erupt eruption|爆发 喷发
escalate escalation|升级 激化
escalator|扶梯 手扶梯 自动扶梯
escape escapee|逃跑 逃脱 逃离 潜逃
escape-route|逃生 退路
escaped-prisoner|逃犯 越狱
escort|护送 押送 护航
espionage|间谍 谍报
espresso|浓缩咖啡
essay|散文 文章 作文 随笔
essence essential|本质 必要 必需 精华
establish establishment|建立 成立 设立
estate|遗产 庄园 地产
esteem|尊重 敬重
estimate estimation|估计 估算 预估
estonia|爱沙尼亚
estrange estranged|疏远 分居
eternal eternity|永恒 永远
ethic ethics ethical|道德 伦理 职业道德
ethiopia|埃塞俄比亚
ethnic ethnicity|民族 族裔 种族
ethnic-cleansing|种族清洗 民族清洗
ethnic-minority ethnic-minorities|少数民族 少数族裔
etiquette manners|礼仪 礼节 礼貌
etymology|词源
eulogy|悼词
eunuch|太监 宦官
euphemism|委婉 婉称
europe european|欧洲 欧盟
european-union|欧盟
eurozone|欧元区
euro|欧元
euthanasia|安乐死
evacuate evacuation evacuee|疏散 撤离 撤侨
evade evasion|逃避 规避
evaluate evaluation|评估 评价 考核
evangelical evangelist|福音派 传教士 传福音
evaporate evaporation|蒸发 挥发
evening-meal|晚饭 晚餐
evening-self-study|晚自习
evening|晚上 傍晚 晚间
event|事件 活动 赛事
evergreen|常青 常绿
everyday-life|日常生活
evict eviction|驱逐 清退 赶出 迫迁
evidence|证据 物证 证明
evil|邪恶 罪恶 恶人
evolution evolve|进化 演变 演化
ewe|母羊
ex-boyfriend|前男友
ex-convict|前科 刑满释放
ex-girlfriend|前女友
ex-husband|前夫
ex-wife|前妻
exacerbate aggravate|加剧 恶化
exact exactly|精确 确切 准确
exaggerate exaggerated exaggeration|夸张 夸大
exam exams examination|考试 测验 检查
exam-hell|高考 题海
exam-oriented-education|应试教育
exam-paper|试卷 考卷
exam-results exam-score|考试成绩 分数
examinee test-taker|考生
examiner|考官 审查员
example|例子 榜样 范例
exasperated exasperation|恼火 气急败坏
excavator|挖掘机 挖土机
exceed|超过 超出
excellent excellence|优秀 出色 卓越
excel|擅长 优异
except exception|例外 除外
exceptional|杰出 罕见
excess excessive|过度 过量 过多
exchange-of-fire|交火
exchange-rate|汇率
exchange-student|交换生 交流生
exchange|交换 交流 交易所 兑换
excite excited exciting excitement|兴奋 激动 刺激
exclude exclusion|排除 排斥
exclusive-interview|专访
exclusive|独家 专属 独有
excrement poop|大便 粪便
excursion|远足 郊游
excuse|借口 理由 托词
execute execution executed|处决 处死 执行 枪决
executioner|刽子手
executive-chef chef|厨师 大厨 主厨
executive-order|行政命令 行政令
executive|高管 主管 行政
exempt exemption|豁免 免除 免税
exercise|锻炼 运动 健身 练习
exhale|呼气
exhaust exhausted exhaustion exhausting|疲惫 筋疲力尽 精疲力尽 耗尽
exhibit exhibition|展览 展出 展览会
exhume excavation excavate unearth|挖掘 出土 发掘
exile exiled|流亡 流放 放逐
exile-government|流亡政府
exist existence|存在 生存
exit-ban|限制出境 边控 限制离境
exit-poll|出口民调 票站调查
exit|出口 退出
exodus-of-talent brain-drain|人才外流 人才流失
exodus|出走 外流 逃离
exonerate exonerated rehabilitate rehabilitation|平反 洗清 昭雪
exorbitant|天价 高昂 离谱
exorcism exorcist|驱魔 驱邪
exotic|异国 异国情调
expand expansion|扩大 扩张 膨胀
expatriate expat|外籍人士 外派 老外
expect expectation expected|期望 期待 预期 预计
expectant-mother|孕妇 准妈妈
expedition|远征 考察 探险
expel expelled expulsion|开除 驱逐 赶走
expend expenditure expense expenses|开支 支出 费用 花费
expensive costly|昂贵 太贵 高价
experience experienced|经验 经历 体验
experiment experimental|实验 试验
expert expertise specialist|专家 专业 行家
expert-witness|专家证人
expire expired expiry expiration|过期 到期 失效
expired-food|过期食品
explain explanation|解释
explicit|明确 露骨
explode exploded explosion explosive|爆炸 炸药 爆炸物
exploit exploitation|剥削 压榨 开发 利用
explore exploration explorer|探索 探险 勘探
export exporter|出口 外销
export-ban|出口禁令 禁止出口
export-control export-controls|出口管制
export-oriented|出口导向 外向型
expose exposed exposure|曝光 揭露 暴露
express-delivery parcel-delivery courier|快递 快递员 宅配
expression|表情 表达
expressway freeway highway motorway|高速公路 公路
express|快递 表达
expropriate expropriation land-requisition|征收 征地 征用
exquisite|精美 精致
extend extension|延长 延伸 扩展
extensive|广泛 大量
exterminate extermination|灭绝 消灭 屠杀
extinct extinction|灭绝 绝种 濒临灭绝
extinguish extinguisher|扑灭 灭火 灭火器
extort extortion extorted|敲诈 勒索 敲诈勒索
extract extraction|提取 抽取 开采
extracurricular|课外 课外活动
extradite extradition|引渡
extramarital-affair|婚外情 出轨 外遇 偷情
extraordinary|非凡 特别 不寻常
extraterrestrial aliens|外星人
extravagant extravagance|奢侈 铺张 挥霍
extra|额外 临时演员 群演
extreme extremely extremism extremist|极端 极端分子 极端主义
extrovert extroverted|外向
exuberant|热情洋溢
eye eyes|眼睛 眼部 双眼
eyebrow|眉毛
eyelash|睫毛 眼睫毛
eyelid|眼皮 双眼皮
eyesight|视力 视觉
eyewitness witness|目击者 证人 见证
fable|寓言
fabric cloth textile|布料 面料 织物 纺织
fabricate fabricated fabrication|捏造 编造 伪造
facade|外墙 门面
face faces|面孔 面子 脸部 面对
face-lift cosmetic-surgery plastic-surgery|整容 整形 医美
face-mask mask|口罩 面具 面膜
face-recognition facial-recognition|人脸识别 刷脸
face-to-face|面对面 当面
facility facilities|设施 设备
fact facts|事实 真相
faction|派系 派别
factory-closure|工厂倒闭 关厂
factory-director|厂长
factory-worker|工人 工友 打工仔 打工妹
factory|工厂 厂房 厂家
factor|因素
faculty|教师 院系
fade faded|褪色 消退
fail failed failure|失败 未能 不及格
faint fainted|晕倒 昏倒 昏厥
fair fairness|公平 公正 展会 庙会
fair-trade|公平贸易
fairy-tale|童话 童话故事
fairy|仙女 精灵
faith faithful|信仰 信念 忠诚
fake counterfeit|假冒 伪造 假货 山寨 冒牌
fake-diploma|假文凭 假学历
fake-medicine|假药
fake-news|假新闻 虚假新闻
falcon|猎鹰 隼科
fall fell fallen falling|跌倒 摔倒 下跌 坠落 秋天
fall-ill|生病 病倒
fall-in-love|爱上 恋爱 坠入爱河
fall-out quarrel|吵架 闹翻 翻脸
fallacy|谬误 谬论
falling-birth-rate low-birth-rate|少子化 生育率下降 低生育率
fallout|后果 余波 辐射尘
fallow|休耕
false falsify falsehood|虚假 不实 错误
false-accusation frame-up framed|诬告 诬陷 陷害 栽赃
false-alarm|虚惊一场 误报
false-teeth|假牙
falun-gong|法轮功
fame famous famed|名气 出名 著名 有名
familiar familiarity|熟悉
family families|家庭 家人 家族 家属
family-business|家族企业
family-doctor|家庭医生
family-member family-members|家属 家人 亲属
family-name surname|姓氏 姓名
family-planning|计划生育 计生
family-reunion reunion|团圆 团聚 重逢
family-tree|家谱 族谱
family-violence|家暴 家庭暴力
famine|饥荒 大饥荒
fan fans|粉丝 球迷 影迷 电风扇
fan-fiction|同人 同人小说
fanatic fanaticism|狂热 狂热分子
fancy|花哨
fantasy|幻想 奇幻 玄幻
far-fetched|牵强
far-left|极左
far-right|极右 极右翼
farce|闹剧
farewell goodbye|告别 再见 永别 送别
fare|车费 票价 车票
farm farming|农场 种田 务农 农业
farm-produce agricultural-products|农产品
farm-work farm-labor|农活 干农活
farmer peasant|农民 农夫 农户
farmers'-market wet-market|菜市场 农贸市场
farmhouse|农舍 农家
farmland cropland|农田 耕地 良田
fart|放屁
fascinate fascinating fascinated|迷人 着迷
fascination|着迷 魅力
fascism fascist|法西斯
fashion fashionable|时尚 时装 流行 时髦
fast quick quickly rapid rapidly|快速 迅速 飞快
fast-asleep|熟睡
fast-food|快餐 速食
fast-paced|快节奏
fasting|斋戒 禁食 断食 绝食
fat obese obesity overweight|肥胖 脂肪 超重 胖子
fatal fatality lethal|致命 致死 死亡
fate|命运
father's-day|父亲节
father-in-law|岳父 公公 丈人
fatherland motherland homeland|祖国 故土 家乡
father|父亲 爸爸 爹爹
fatigue tired weary|疲劳 疲倦 劳累
faucet|水龙头
fault|过错 故障 断层
favor favour favorable favourable|恩惠 人情 有利
favorite favourite|最爱 最喜欢
favoritism favouritism|偏袒 偏心
fbi|联邦调查局
fear fearful|恐惧 害怕 担心
fearless|无畏 大胆
feasible feasibility|可行 可行性
feast banquet|宴会 宴席 酒席 盛宴
feather|羽毛
feature|特点 特征
feat|壮举
february|二月
feces|粪便 大便
federal federation|联邦
federal-government|联邦政府
federal-reserve|美联储 联准会
fee fees|费用 收费
feeble|虚弱 软弱
feed fed feeding|喂养 喂食
feedback|反馈 回馈
feel feeling feelings felt|感觉 感受 感情 心情
feign pretend|假装 装作
feline|猫科
fellow-student classmate|同学
fellow-townsman fellow-villager|老乡 同乡 乡亲
fellow|家伙
felony|重罪
female women woman|女性 女人 妇女 女生
female-driver|女司机
female-infanticide|溺婴 杀婴
female-student|女学生 女生
female-worker|女工 女员工
feminine femininity|女性化 阴柔
feminism feminist|女权 女权主义 女性主义
fence|围栏 篱笆 栅栏
fencing|击剑
feng-shui|风水
fengtian mukden|奉天
fentanyl|芬太尼
ferment fermentation fermented|发酵
ferocious fierce|凶猛 激烈 凶狠
ferris-wheel|摩天轮
ferry|渡轮 轮渡 渡船
fertile fertility|肥沃 生育 生育率
fertility-rate birth-rate|生育率 出生率
fertilizer fertiliser|化肥 肥料
fertilize|施肥 受精
festival|节日 庆典 艺术节
fetus foetus|胎儿
feudal feudalism|封建 封建社会
feud|恩怨 世仇 不和
fever|发烧 发热 高烧
fiance fiancee|未婚夫 未婚妻
fiasco|惨败 闹剧
fiber fibre|纤维
fickle|善变 反复无常
fiction fictional|小说 虚构
fidelity loyalty|忠诚 忠贞
fiduciary|受托人 信托
field|田地 领域 田野 场地
fiery|火爆 火热
fifteen|十五
fifties|五十年代
fifty-cent-party wumao|五毛 水军
fifty|五十
fight fighting fought|打架 战斗 斗争 打斗
fighter warrior|战士 勇士 斗士
fighter-jet fighter-plane|战斗机 战机
figure-skating|花样滑冰 花滑
figure|数字 人物 身材
fig|无花果
fiji|斐济
file-a-complaint|投诉 举报
file|文件 档案 提起
filial filial-piety|孝顺 孝道 尽孝
filibuster|阻挠议事
filing-a-lawsuit lawsuit|起诉 诉讼 官司
filipino philippines|菲律宾 菲人 菲佣
film movie movies films|电影 影片 片子
film-director|电影导演 导演
film-festival|电影节 影展
film-star movie-star|影星 电影明星
filmmaker film-maker film-producer|制片人 电影人 导演
filter|过滤 滤镜 筛选
finals|决赛 期末考试
final|最后 决赛 最终
finance financial financing|金融 财务 财政 融资
financial-crisis|金融危机 金融海啸 金融风暴
financial-report|财报 财务报告
financial-support|资助 经济支持
find found finding|找到 发现
fine-dining|高级餐厅 米其林
fine-print|细则
fine|罚款 罚金
finger fingers|手指 指头
fingernail|指甲
fingerprint|指纹
finish finished|完成 结束 终点
finland finnish finn|芬兰
fir pine|松树 杉木
fire fires|火灾 起火 大火 失火 着火
fire-alarm|火警
fire-extinguisher|灭火器
fire-prevention|防火 消防
fire-truck fire-engine|消防车
firearm firearms gun|枪支 枪械 手枪
firecracker firecrackers|鞭炮 爆竹 炮仗
fired|开除 解雇 炒鱿鱼 辞退
firefighter fireman fire-brigade|消防员 消防队 救火
firefly|萤火虫
fireplace|壁炉
firewall|防火墙 翻墙
firewood|柴火 木柴
fireworks|烟花 焰火 烟火
firing-squad|枪决 行刑队
firm|公司 企业 坚定
first-aid|急救 急救箱
first-class|头等舱 一流
first-floor|一楼
first-generation|第一代
first-lady|第一夫人
first-love|初恋
first-tier-city first-tier-cities|一线城市 北上广深
first-time|首次 第一次
fiscal|财政 财年
fish fishes|鱼类 吃鱼 鱼肉
fish-farm aquaculture|养殖 水产养殖
fish-tank aquarium|鱼缸 水族馆
fishball|鱼丸 鱼蛋
fisherman fishermen fishing-boat|渔民 渔夫 渔船
fishery fisheries|渔业
fishing-ban|禁渔 休渔
fishing-rod|鱼竿
fishing-village|渔村
fishing|钓鱼 捕鱼 捕捞
fishy suspicious|可疑 蹊跷
fist|拳头
fit fitness|健身 合适 健康
five-star|五星级
five-year-plan|五年计划 五年规划
fix fixed|修理 固定 修复
fixed-asset|固定资产
fixed-income|固定收益
flag-bearer|旗手
flag-raising|升旗 升旗仪式
flagship|旗舰
flag|国旗 旗帜 红旗
flame flames|火焰 烈火
flamingo|火烈鸟
flammable inflammable|易燃
flash-flood|山洪
flash-mob|快闪
flashlight|手电筒
flash|闪光 闪电
flat apartment|公寓 平坦
flat-tire puncture|爆胎
flatter flattery|奉承 拍马屁 讨好
flaunt|炫耀 炫富
flavor flavour|口味 味道 风味
flaw flawed|缺陷 瑕疵 漏洞
flawless perfect|完美 完美无缺
flax linen|亚麻
flea-market|跳蚤市场 二手市场
flea|跳蚤
fledgling|雏形 新手
flee fled fleeing|逃跑 逃离 出逃
fleet|舰队 船队 车队
flesh|血肉 肉体
flexible flexibility|灵活 弹性
flight-attendant stewardess|空姐 空服员 乘务员
flight-delay|航班延误
flight|航班 班机 飞行
flimsy|脆弱 单薄
flip-flops slippers|拖鞋 人字拖
flip-phone|翻盖手机
flirt flirting|调情 暧昧 搭讪
float floating|漂浮 浮动
flock herd|羊群 牛群 成群
flood floods flooding flooded|洪水 水灾 洪涝 水淹
flood-control|防洪 防汛 抗洪
floodgate|闸门 泄洪
floor-tile|地砖
floor|地板 楼层
flop|票房惨败 扑街 失败
florence|佛罗伦萨
florida|佛罗里达 佛州
florist|花店
flourish thriving|繁荣 兴旺 蓬勃
flour|面粉
flower flowers|鲜花 花朵 花卉
flower-pot|花盆
flow|流动 流量
flu influenza|流感 流行性感冒
fluctuate fluctuation|波动 起伏
fluent fluency|流利 流畅
fluid liquid|液体 流体
flunk|挂科 不及格
fluorescent|荧光
fluoride|氟化物
flute|长笛 笛子
fly flies flew flown flying|飞行 苍蝇
flyer leaflet pamphlet|传单 小册子
flyover overpass|天桥 立交桥 高架桥
foam|泡沫
focus|焦点 关注 重点 专注
fodder|饲料
fog foggy|大雾 雾气 浓雾
foie-gras|鹅肝
fold folded folding|折叠
folk-customs custom folk-custom|风俗 习俗 民俗
folk-music|民乐 民谣
folk-religion|民间信仰
folk-song|民歌
folklore|民俗 民间传说
folk|民间 民俗
follow follower|跟随 关注 追随者 粉丝
follow-suit|效仿 跟风
folly|愚蠢 荒唐
fond fondness|喜爱 喜欢
food foods foodstuff|食物 食品 粮食 美食
food-additive|食品添加剂 添加剂
food-bank|食物银行
food-chain|食物链
food-court|美食广场
food-delivery takeout takeaway|外卖 外送 点餐
food-poisoning|食物中毒
food-price food-prices|粮价 食品价格 菜价
food-safety|食品安全 食安
food-security|粮食安全
food-shortage|粮食短缺 缺粮
food-stall street-food|小吃 路边摊 大排档 夜市
food-waste|浪费粮食 厨余 剩饭
fool foolish|傻瓜 愚蠢 笨蛋 傻子
foot feet|双脚 脚部 英尺
foot-binding|缠足 裹脚
foot-massage|足疗 足浴 洗脚
footage|录像 影像 视频
football soccer|足球 国足
football-fan|球迷
football-match|足球赛 球赛
football-team|足球队 球队
footballer football-player|球员 足球运动员
footbridge|天桥
footnote|脚注 注释
footpath|小路 人行道
footprint|脚印 足迹
footwear shoe shoes|鞋子 皮鞋 运动鞋
forbearance|忍耐 宽容
forbid forbade forbidden|禁止 严禁 不准
forbidden-city|故宫 紫禁城
force forced|强迫 强制 武力 被迫
forced-confession|逼供 刑讯逼供 被迫认罪
forced-labor forced-labour|强迫劳动 劳改 苦役
forced-marriage|逼婚 包办婚姻 强迫婚姻
forceful|强硬 有力
forecast|预测 预报
foreclosure foreclose|法拍 断供 法拍屋
forehead|额头 前额
foreign-affairs|外事 外交
foreign-aid|对外援助 外援
foreign-bride|外籍新娘 外籍配偶
foreign-company foreign-enterprise|外企 外资企业 外商
foreign-country foreign-countries|外国 国外
foreign-exchange-reserves|外汇储备 外汇存底
foreign-exchange|外汇 外币
foreign-force foreign-forces|境外势力 外国势力
foreign-investment foreign-capital|外资 外商投资
foreign-language|外语 外文
foreign-minister|外长 外交部长
foreign-ministry|外交部
foreign-policy|外交政策
foreign-student international-student|留学生 外籍生 国际学生
foreign-trade|外贸 对外贸易
foreign-worker migrant-worker|外劳 移工 农民工 民工
foreigner foreigners|外国人 老外 洋人
foreign|外国 国外 对外
foreman|工头 领班
forensic|法医 鉴定
forerunner precursor|先驱 前身
foresee foresaw|预见 远见
foreshadow|预示 伏笔
foresight|远见
forest forestry woods|森林 林业 树林
forest-fire wildfire|山火 森林火灾 野火
forest-ranger|护林员
forever|永远 永久
foreword preface|序言 前言
forfeit|没收 丧失
forge forged forgery|伪造 锻造
forget forgot forgotten forgetful|忘记 遗忘 健忘
forgive forgave forgiven forgiveness|原谅 宽恕 饶恕
forklift|叉车 堆高机
fork|叉子
forlorn|孤苦 凄凉
formaldehyde|甲醛
formal|正式
former|前任
formula-one|一级方程式
formula|配方 公式 方程式
form|表格 形式 形成
fort fortress|要塞 堡垒 炮台
fortify fortification|加固 防御工事
fortnight|两周 半个月
fortunate fortunately lucky|幸运 幸好 走运
fortune-teller fortune-telling|算命 算命先生 占卜
fortune|财富 运气 命运
forty|四十
forum|论坛 讨论区
foshan|佛山
fossil-fuel fossil-fuels|化石燃料
fossil|化石
foster-child foster-parents foster-care|寄养 养父母 领养
foul|犯规 恶臭
foundation|基金会 基础 地基
founder|创始人 创办人
founding-ceremony|开国大典
founding|成立 创立 建国
foundling|弃婴
foundry|铸造 晶圆代工
fountain|喷泉
four-modernizations|四个现代化
four-olds|四旧
four-seasons|四季
fourteen|十四
fowl poultry|家禽
fox|狐狸
fracking shale|页岩气 页岩油
fraction|分数
fracture|骨折
fragile fragility|脆弱 易碎
fragment|碎片 残片
fragrance fragrant|香味 芳香 香气
frail|体弱 虚弱
framework|框架
frame|框架 相框
france french frenchman|法国 法语 法国人
franchise chain-store|加盟 加盟店 连锁店
franc|法郎
frank candid frankly|坦率 坦白 直言
frankfurt|法兰克福
frantic|疯狂 手忙脚乱
fraternity|兄弟会
fraud fraudulent fraudster swindler scammer|诈骗 欺诈 骗子 骗局
freak-accident|意外事故
freckle freckles|雀斑
free-education|免费教育
free-market|自由市场 市场经济
free-of-charge|免费 无偿
free-ride|搭便车 蹭车
free-speech|言论自由
free-time leisure|空闲 业余 休闲
free-trade|自由贸易 自贸区
free-verse|自由诗
free-will|自由意志
freedom liberty|自由
freedom-of-press press-freedom|新闻自由
freedom-of-religion religious-freedom|宗教自由 信仰自由
freedom-of-speech|言论自由
freelance freelancer|自由职业 自由职业者 接案
freeze froze frozen freezing|冻结 冰冻 结冰 冷冻
freezer|冰柜 冷冻柜
freezing-point|冰点
free|免费 自由
freight cargo|货运 货物 运费
french-food|法国菜 法餐
french-fries|薯条
french-revolution|法国大革命
frenzy craze|热潮 狂热
frequent frequently frequency|频繁 经常
fresco mural|壁画
fresh freshness|新鲜 清新
fresh-graduate new-graduate graduates|应届生 毕业生 应届毕业生
freshman|大一 新生
freshwater|淡水
freud|弗洛伊德
friction|摩擦
friday|星期五 周五
fridge refrigerator|冰箱 冷藏
fried-chicken|炸鸡 鸡排
fried-rice|炒饭 蛋炒饭
friend friends buddy|朋友 好友 友人
friendly friendship|友谊 友好 友情
frigate warship|军舰 护卫舰 战舰
fright frighten frightened frightening scary scared|吓人 害怕 恐怖 惊吓
frivolous|轻浮
frog|青蛙
front-page|头版 头条
frontier|边疆 边境 前沿
frontline front-line|前线 一线
front|前线 正面 前面
frostbite|冻伤
frost|霜冻 结霜
frown|皱眉
frozen-food|冷冻食品
frugal frugality thrift thrifty|节俭 节约 省钱
fruit fruits|水果 果实
fruit-juice juice|果汁
fruit-tree orchard|果树 果园
frustrate frustrated frustrating frustration|沮丧 挫折 挫败
fry fried|油炸 炒菜 煎炸
fuck|他妈的 操你妈
fuel-price oil-price gas-price|油价 燃油价格
fuel|燃料 燃油 加油
fugitive|逃犯 通缉犯 在逃
fujian|福建
fukushima|福岛
fulfil fulfill fulfillment|实现 履行 满足
full-marks|满分
full-moon|满月 圆月
full-time|全职 专职
full|饱满 满员
fumes exhaust-fumes|废气 尾气 油烟
fun funny|好玩 有趣 搞笑 好笑
functionary|官员 公务员
function|功能 职能
fund funding|资金 基金 经费
fund-raising fundraising|筹款 集资 募捐
fundamentalism fundamentalist|原教旨主义 基本教义派
fundamental|基本 根本
funeral-home|殡仪馆
funeral-parlor|殡仪馆
funeral-wreath|花圈
funeral|葬礼 丧事 追悼会 出殡
fungus fungi|真菌 霉菌
furious|愤怒 暴怒 气愤
furnace|炉子 高炉 熔炉
furniture|家具
fury|怒火 愤怒
fur|皮草 毛皮
fuse|保险丝 引信
fushun|抚顺
fusion|核聚变 融合
fussy picky|挑剔 挑食
futile|徒劳 白费
futures|期货
future|未来 将来 前途
fuzhou|福州
gadget|小玩意 数码产品
gag|噱头 封口
gain gains|获得 收益 涨幅 增加
gala-dinner|晚宴
galaxy|银河 星系
gala|晚会
gale strong-wind|大风 狂风
galileo|伽利略
gallbladder gallstone|胆囊 胆结石
gallery art-gallery|画廊 美术馆 艺廊
gallop|飞奔 奔驰
galvanize|激发
gamble gambling gambler|赌博 赌徒 赌钱 博彩
gambling-debt|赌债
game games|游戏 比赛 手游 网游
game-addiction gaming-addiction|沉迷游戏 游戏成瘾
game-console|游戏机
game-of-chess chess|象棋 国际象棋
gamer esports e-sports|玩家 电竞
gandhi|甘地
gang gangster mafia triad|黑帮 黑社会 帮派 黑道 团伙
gang-rape|轮奸
gansu|甘肃
gaokao|高考
gap-year|间隔年
gap|差距 缺口 鸿沟
garage|车库
garbage rubbish trash|垃圾
garbage-sorting waste-sorting|垃圾分类
garden gardens|花园 庭院 园林
gardener gardening|园丁 园艺 种花
garlic|大蒜 蒜头
garment apparel|服装 成衣 制衣
garrison|驻军 守军 卫戍
gas-bill|燃气费
gas-chamber|毒气室
gas-explosion|瓦斯爆炸 煤气爆炸 气爆
gas-field|气田
gas-leak|煤气泄漏 漏气
gas-mask|防毒面具
gas-pipeline|输气管道 天然气管道
gas-station petrol-station|加油站
gasoline petrol|汽油
gasp|喘气
gastric gastritis stomach-ulcer|胃炎 胃溃疡 胃病
gas|煤气 天然气 气体 瓦斯
gated-community residential-compound|小区 住宅小区
gather gathering|聚集 聚会 收集 集会
gay homosexual homosexuality|同性恋 男同 男同志
gay-marriage same-sex-marriage|同性婚姻 同婚
gaza|加沙
gaze stare|凝视 盯着
gazette|公报
gear|齿轮 装备
geisha|艺伎
gelatin|明胶
gem gemstone|宝石
gender-discrimination sexism|性别歧视
gender-equality|男女平等 性别平等
gender-gap gender-imbalance|性别差距 性别失衡
gender|性别
gene genetic genetics genes|基因 遗传
gene-editing|基因编辑
genealogy pedigree|家谱 族谱 血统
general-election|大选
general-manager|总经理
general-secretary|总书记
general-strike|大罢工 总罢工
generalize generalization|概括 以偏概全
general|将军 上将 一般
generate generation|一代 世代 产生 代际
generation-gap|代沟
generator|发电机
generous generosity|慷慨 大方
genesis|创世记 起源
genetically-modified gmo gm-food|转基因 基因改造 基改
geneva|日内瓦
genghis-khan|成吉思汗
genitals genital|生殖器 下体 阴部
genius|天才
genocide|种族灭绝 种族清洗
genre-fiction|类型小说
genre|体裁 流派
gentle gentleness|温柔 温和
gentleman gentlemen|绅士 君子
gentrification|士绅化 绅士化
genuine authentic|真正 正宗 真品
geography geographic geographical|地理
geology geological geologist|地质 地质学
geometry|几何
geopolitics geopolitical|地缘政治
georgia|格鲁吉亚 佐治亚
geothermal|地热
geriatric|老年科
germ germs|细菌 病菌
germany german|德国 德语 德国人
gestation pregnancy|怀孕 妊娠
gesture|手势 姿态
get-married|结婚 嫁人
get-rich get-rich-quick|发财 致富 暴富
getaway|逃跑 度假
ghana|加纳
ghetto slum slums|贫民窟 贫民区 棚户区
ghost ghosts|鬼魂 幽灵 闹鬼 见鬼
ghost-month|鬼月 中元
ghost-story|鬼故事
ghost-town ghost-city|鬼城 空城
ghostwriter ghostwriting|代笔 捉刀
giant-panda|大熊猫 熊猫
giant|巨人 巨头 巨型
gift gifts|礼物 送礼 礼品
gift-money red-envelope|红包 礼金 压岁钱
gifted|天赋 有天分 资优
gig-economy gig-worker|零工经济 零工 灵活就业
gigantic huge enormous|巨大 庞大
giggle chuckle|傻笑 偷笑
gigolo|牛郎 小白脸
gimmick|噱头
ginger|生姜
ginseng|人参
giraffe|长颈鹿
girl girls|女孩 姑娘 女生 少女
girl-group|女团
girlfriend|女朋友 女友
girls-school|女校
give gave given|给予 赠送
give-birth gave-birth childbirth|生孩子 分娩 生育 产子
give-up gave-up giving-up|放弃
glacier|冰川 冰河
glad happy|高兴 开心 快乐
glamour glamorous|魅力 迷人
gland|腺体
glasgow|格拉斯哥
glasses spectacles|眼镜
glass|玻璃 玻璃杯
glaucoma|青光眼
glimpse|一瞥 瞥见
glitch|故障
gloat|幸灾乐祸
global globally worldwide|全球 世界各地
global-warming|全球变暖 全球暖化 气候变暖
globalization globalisation|全球化
globe|地球 地球仪
gloomy gloom|阴沉 低迷 悲观
glorify glorification|美化 歌颂
glory glorious|光荣 荣耀 辉煌
glove gloves|手套
glucose|葡萄糖
glue|胶水
glut oversupply|供过于求 过剩
gluten|面筋 麸质
glutinous-rice|糯米
glutton gluttony|贪吃 暴食
gnaw|啃咬
go-abroad|出国 留学
go-bankrupt|破产 倒闭
go-game weiqi|围棋
go-on-strike strike|罢工 停工
go-viral|走红 爆红 疯传
goalkeeper|守门员 门将
goal|目标 进球
goat|山羊 羊肉
gobi|戈壁
goblin|妖精 小鬼
god gods deity|上帝 神明 神灵 老天爷
goddess|女神
godfather|教父 干爹
godmother|干妈 教母
goethe|歌德
going-public ipo|上市 新股
gold golden|黄金 金色
gold-digger|拜金 拜金女
gold-medal|金牌
gold-price|金价
gold-rush|淘金热
goldfish|金鱼
golf golfer|高尔夫 高尔夫球
gong|铜锣
gonorrhea|淋病
good-at|擅长
good-deed|善事 好事
good-looking handsome|英俊 好看 帅哥 颜值
good-luck|好运 祝你好运
good-news|好消息 喜讯
good-quality high-quality|优质 高质量
goods-train|货车 货运列车
goods|货物 商品
goodwill|善意 商誉
goose geese|鹅肉 大雁 白鹅
gorbachev|戈尔巴乔夫
gore gory|血腥
gorge canyon|峡谷
gorgeous|华丽 漂亮
gorilla|大猩猩
gospel|福音
gossip|八卦 闲话 流言
gourd|葫芦
gourmet|美食 美食家
gout|痛风
govern governance|治理 管治 统治
government governmental|政府 当局 官方
government-office|机关 政府部门
government-official official|官员 干部 公务员
government-spending|政府支出 财政支出
government-subsidy|政府补贴 补助
governor|省长 州长 总督
gown|礼服 长袍
grab|抢夺 抓住
graceful grace|优雅
grade grades|年级 成绩 分数
grade-school|小学
gradual gradually|逐渐 逐步
graduate graduation|毕业 毕业生
graduate-exam postgraduate-exam|考研
graduate-student graduate-school|研究生 硕士
graduation-ceremony|毕业典礼
graffiti|涂鸦
graft corruption|贪腐 腐败 贪污
grain cereal|粮食 谷物 五谷
grain-ration|口粮 粮票
grammar|语法 文法
granary|粮仓
grand-canal|大运河
grand-slam|大满贯
grandchild grandchildren|孙子 孙女 孙辈
granddad|爷爷 外公
granddaughter|孙女 外孙女
grandfather grandpa|爷爷 外公 祖父 姥爷
grandiose|宏大 浮夸
grandmother grandma granny|奶奶 外婆 祖母 姥姥
grandparent grandparents|祖父母 爷爷奶奶 外公外婆
grandson|孙子 外孙
grand|盛大 宏伟
granite|花岗岩
grant|拨款 补助金 授予
grape grapes|葡萄
grapefruit|葡萄柚 西柚
grapevine|小道消息 葡萄藤
graphics-card gpu|显卡 显示卡
grasp|掌握 抓住
grass grassland lawn|草地 草原 草坪
grasshopper locust|蝗虫 蚂蚱
grassroots|基层 草根
grateful|感激 感恩 感谢
gratitude|感恩 感激
grave tomb gravesite|坟墓 墓地 陵墓
gravel|砂石 碎石
gravestone tombstone|墓碑
graveyard cemetery|墓地 公墓 坟场
gravity gravitational|重力 引力
gray grey|灰色
grazing graze|放牧
grease greasy|油腻 油脂
great-britain british uk united-kingdom|英国 英国人
great-depression|大萧条
great-famine|大饥荒
great-firewall|防火长城 防火墙 翻墙
great-grandfather|曾祖父 太爷爷
great-grandmother|曾祖母
great-leap-forward|大跃进
great-power major-power superpower|大国 超级大国 强国
great-wall|长城
greater-bay-area|大湾区
greater-china|大中华
greece greek|希腊
greed greedy|贪婪 贪心
green-beans|四季豆 绿豆
green-card|绿卡
green-energy renewable-energy|绿能 可再生能源 再生能源 清洁能源
green-tea|绿茶
greenery|绿植 绿化
greenhouse-gas greenhouse-effect|温室气体 温室效应
greenhouse|大棚 温室
greening afforestation|绿化 植树造林
greenland|格陵兰
green|绿色 环保
greet greeting greetings|问候 打招呼 祝福
grenade|手榴弹
grid power-grid|电网
gridlock traffic-jam congestion|堵车 塞车 拥堵
grief grieve sorrow|悲伤 悲痛 哀伤
grief-stricken|悲痛欲绝
grievance grievances|冤屈 委屈 不满
grilled barbecue|烧烤 烤肉
grim|严峻 冷酷
grind grinding|研磨 磨碎
groan|呻吟
grocery groceries|杂货 杂货店 买菜
groom bridegroom|新郎
grope groping|非礼 咸猪手 猥亵
gross-domestic-product gdp|国内生产 生产总值
grouch|发牢骚
ground-floor|一楼 底层
groundless|毫无根据 没有根据
ground|地面
group-buying|团购
group-chat|群聊 微信群
group-photo|合影 合照
group-tour package-tour|跟团游 旅行团
groupthink|盲从 从众
group|团体 集团 群体 小组
grow grew grown growth|增长 成长 生长 种植
growing-up|成长 长大
grown-up adult|成年人 大人 成人
growth-rate|增长率 增速
grudge|怨恨 记仇 积怨
gruel porridge congee|稀饭 粥品 白粥
gruesome|血腥 恐怖
grumble complain|抱怨 牢骚
grumpy|暴躁 脾气坏
guam|关岛
guangdong canton cantonese|广东 粤语 广东话
guangxi|广西
guangzhou|广州
guanxi|人脉 拉关系 人情
guarantee|保证 担保 保障
guard guards|警卫 保安 守卫 卫兵
guardian guardianship|监护人 监护权
guardrail|护栏
guatemala|危地马拉
guerrilla guerilla|游击队 游击战
guess|猜测 猜想
guest guests|客人 嘉宾 来宾
guest-speaker|嘉宾
guest-worker|外劳 客工
guesthouse inn homestay|民宿 旅馆 客栈 招待所
guidance guide|指导 导游 指南 引导
guide-dog|导盲犬
guideline guidelines|指引 方针 准则
guild|行会 公会
guilin|桂林
guillotine|断头台
guilt guilty|有罪 内疚 认罪 愧疚
guinea-pig|豚鼠 天竺鼠 小白鼠
guinea|几内亚
guitar|吉他
guiyang|贵阳
guizhou|贵州
gulag labor-camp labour-camp|劳改营 集中营 劳教所 古拉格
gulf|海湾
gullible|轻信 容易上当
gulp|大口 吞下
gum|口香糖 牙龈
gun-control|枪支管制 控枪 枪支管控
gun-violence mass-shooting|枪支暴力 枪击案
gunfire gunshot|枪声 枪击 开枪
gunman shooter|枪手
gunpowder|火药
guomindang kuomintang|国民党
guru|大师 上师
gut-feeling|直觉
guts courage|勇气 胆量
gutter-oil|地沟油 馊水油
guy|家伙 小伙子
guzheng|古筝
gwangju|光州
gym gymnasium|健身房 体育馆
gymnast gymnastics|体操
gynecology gynecologist|妇科
gypsy|吉普赛
habeas-corpus|人身保护令
habit habits habitual|习惯 癖好
habitat|栖息地
hacker hack hacking hacked|黑客 骇客 入侵 盗号
haggle bargaining|讨价还价 砍价 杀价
hague|海牙
haikou|海口
hail|冰雹
hainan|海南
hair-colour|发色 染发
hair-dryer hairdryer|吹风机 电吹风
hair-loss bald baldness|脱发 掉头发 秃头 秃顶
hair-salon barber barbershop|理发店 美发店 发廊
hair-transplant|植发
haircut hairdresser hairstyle|理发 发型 剪头发 理发师
hairy-crab|大闸蟹
hair|头发 毛发
haiti|海地
hakka|客家 客家人
halal|清真
half-brother half-sister|同父异母 同母异父
half-day|半天
half-price|半价
half-year|半年
halfway|中途 半路
half|一半 半个
halloween|万圣节
hallucination hallucinate|幻觉
hall|大厅 礼堂
halt|停止 暂停
hamas|哈马斯
hamburger burger|汉堡 汉堡包
hamburg|汉堡
hamlet|小村 哈姆雷特
hammer|锤子 榔头
hamper|妨碍 阻碍
hamster|仓鼠
ham|火腿
han-chinese|汉族 汉人
han-dynasty|汉朝 汉代
hand hands|双手 手部
hand-down|传承
hand-made handmade|手工 手作
hand-sanitizer|洗手液 免洗洗手液
hand-washing|洗手
handbag purse|手提包 包包 钱包
handcuff handcuffs|手铐
handicap handicapped|残疾 障碍
handicraft craftsman craftsmanship artisan|手工艺 工匠 手艺
handkerchief|手帕 手绢
handle|处理 应对
handover|回归 移交
handshake|握手
handwriting handwritten|手写 笔迹 字迹
handyman|杂工 维修工
hanfu|汉服
hang hanged hung hanging|上吊 绞刑 悬挂
hangover|宿醉
hangzhou|杭州
hanoi|河内
haphazard|随意 杂乱
hapless|倒霉
happiness|幸福 快乐
happy-new-year|新年快乐
harass harassment|骚扰 性骚扰
harbin|哈尔滨
harbor harbour port seaport|港口 海港 码头
hard-currency|硬通货
hard-disk hard-drive|硬盘 硬碟
hard-labor hard-labour|苦役 劳改
hard-of-hearing|重听 听障
hard-seat|硬座
hard-sleeper|硬卧
hardliner hardline hawkish|强硬派 强硬 鹰派
hardship|艰苦 苦难 困苦
hardware|硬件 硬体
hard|困难 坚硬 辛苦
hare rabbit|兔子 野兔
harem|后宫
harm harmful|危害 伤害 有害
harmless|无害
harmony harmonious|和谐 和睦
harp|竖琴
harrowing|惨痛 悲惨
harsh|严厉 苛刻 严酷
harvard|哈佛
harvest|收获 收成 丰收 收割
haste hasty|匆忙 仓促
hatch|孵化 孵蛋
hate hatred hateful|仇恨 憎恨 讨厌
hate-crime|仇恨犯罪
hate-speech|仇恨言论
hat|帽子
haughty arrogant|傲慢 高傲
haunted-house haunted|鬼屋 凶宅 闹鬼
havana|哈瓦那
hawaii hawaiian|夏威夷
hawker vendor street-vendor|小贩 摊贩 摊主
hawk|老鹰
hawthorn|山楂
hay|干草
hazard hazardous|危险 危害
haze smog|雾霾 霾害
head-of-state|国家元首 元首
headache|头痛 头疼
headhunter|猎头
headline headlines|头条 标题
headmaster principal|校长
headquarters headquarter|总部 司令部
head|脑袋 头部 负责人
heal healing|治愈 愈合 疗伤
health healthy|健康 卫生
health-care healthcare|医疗 医保 保健
health-checkup checkup physical-examination|体检 健康检查
health-code|健康码
health-food health-supplement supplements|保健品 保健食品
health-insurance medical-insurance|医保 健保 医疗保险
health-minister|卫生部长
health-ministry|卫生部
health-worker|医护 医务人员
heap pile|一堆 堆积
hear heard hearing|听见 听力 听说 听证会
hearsay|道听途说 传闻
hearse|灵车
heart-attack|心脏病发 心肌梗死 心梗
heart-disease cardiac|心脏病
heart-surgery|心脏手术
heart-to-heart|谈心
heartache|心痛 心酸
heartbreak heartbroken|心碎 伤心 失恋
heartless|无情 冷血 狠心
heart|心脏
heat heating|供暖 暖气 加热 炎热
heat-stroke|中暑
heatstroke|中暑
heatwave heat-wave|高温 热浪 酷暑
heaven paradise|天堂 天国
heavenly|天上
heavy-industry|重工业
heavy-metal|重金属
heavy-rain rainstorm downpour|暴雨 大雨 豪雨
heavyweight|重量级
heavy|沉重 繁重 很重
hebei|河北
hebrew|希伯来
hectare|公顷
hectic|忙碌 繁忙
hedge-fund|对冲基金 避险基金
hedgehog|刺猬
heel heels|脚跟 高跟鞋
hefei|合肥
hegel|黑格尔
hegemony hegemonic|霸权 霸权主义
heidegger|海德格尔
height|身高 高度
heilongjiang|黑龙江
heinous|令人发指 罪大恶极
heir heiress|继承人
heirloom|传家宝
heist robbery|抢劫 劫案
helicopter|直升机
helium|氦气
hell|地狱
helmet|头盔 安全帽
help helpful|帮助 帮忙 援助
helping-hand|援手
helpless helplessness|无助 无奈
helsinki|赫尔辛基
hemingway|海明威
hemorrhage bleeding|出血 流血
hemorrhoid hemorrhoids|痔疮
hemp cannabis marijuana|大麻
hen chicken chickens|母鸡 鸡肉 养鸡
henan|河南
henchman henchmen|爪牙 喽啰 打手
henpecked|妻管严 怕老婆
hepatitis|肝炎 乙肝
herb herbs herbal herbal-medicine|草药 中药 药材
herbivore|草食
herd-immunity|群体免疫
herd-mentality|从众 羊群效应
herdsman herdsmen shepherd herder|牧民 牧羊人 放牧
hereditary heredity|遗传 世袭
heresy heretic|异端 邪教
heritage-site world-heritage|世界遗产 文化遗产
heritage|遗产 文化遗产
hermit|隐士 隐居
hero heroic heroes heroine|英雄 主角 女主角
heroin|海洛因
heroism|英雄主义
herpes|疱疹
hesitate hesitation hesitant|犹豫 迟疑
heterosexual|异性恋 直男
heyday|鼎盛 全盛
hezbollah|真主党
hiatus|停刊 中断
hibernate hibernation|冬眠
hiccup|打嗝
hidden-camera|偷拍 针孔摄像头 暗访
hide hid hidden hiding|隐藏 躲藏 藏匿 隐瞒
hideous ugly|丑陋 难看
hierarchy hierarchical|等级 阶级 层级
high-altitude|高海拔 高原
high-blood-pressure|高血压
high-cholesterol cholesterol|胆固醇
high-court|高院 高等法院
high-end|高端
high-heels|高跟鞋
high-income|高收入
high-interest-loan usury loan-shark|高利贷
high-interest|高息 高利率
high-jump|跳高
high-ranking high-level|高级 高层 高官
high-rent|高房租
high-rise skyscraper|高楼 摩天大楼 高层建筑
high-salary high-paying|高薪 高收入
high-school senior-high-school|高中 高中生 中学
high-speed-rail high-speed-train bullet-train|高铁 动车 新干线
high-tech|高科技 高新技术
high-temperature|高温
high-tide|涨潮 高潮
highbrow|高雅
highland plateau|高原
highlight|亮点 突出
high|很高 高度
hijab headscarf|头巾 面纱
hijack hijacking|劫机 劫持
hijacker|劫机犯
hike hiking|徒步 登山 爬山 健行
hilarious|搞笑 笑死 爆笑
hill hills|山丘 小山
hillside|山坡
himalaya himalayas|喜马拉雅
hinder hindrance|阻碍 妨碍
hindi hindu hinduism|印度教 印地语
hinterland|腹地
hint|暗示 提示
hip-hop rapper rap|嘻哈 说唱 饶舌
hippie|嬉皮士
hippo hippopotamus|河马
hip|臀部 髋部
hire hiring recruit recruitment|招聘 雇用 招募 招工
hiroshima|广岛
historian|历史学家 史学家
historical-drama costume-drama|古装剧 历史剧 宫斗
historical-novel|历史小说
historical-site historic-site|古迹 遗址 名胜古迹
history historical historic|历史 史上
hit-and-run|肇事逃逸 肇逃
hitchhike hitchhiking|搭便车 搭车
hitler|希特勒
hit|打击 撞击
hiv aids|艾滋病 艾滋 爱滋
hmong miao|苗族
ho-chi-minh-city saigon|胡志明市 西贡
hoarding hoard|囤积 囤货
hoarse|沙哑 嘶哑
hoax|骗局 恶作剧
hobby hobbies|爱好 嗜好 兴趣
hohhot|呼和浩特
hokkaido|北海道
hokkien|闽南语 福建话
holding-company|控股公司
holdings|持股 控股
hole|洞口 漏洞
holiday vacation|假期 放假 度假 节假日
hollow|空心 空洞
hollywood|好莱坞
holocaust|大屠杀
holy sacred|神圣 圣洁
homage|致敬
home-appliance home-appliances household-appliance|家电 电器
home-loan mortgage|房贷 按揭 房屋贷款
home-page homepage|首页 主页
home-quarantine|居家隔离
home-schooling homeschool|在家上学 自学
homebuyer home-buyer house-buyer|购房者 买房 购屋
homeless homelessness|流浪汉 无家可归 游民 露宿者
homeowner|业主 屋主 房东
homer|荷马
homesick homesickness|想家 思乡 乡愁
homestead|宅基地
hometown|家乡 老家 故乡
homework|作业 功课
home|家里 家庭 回家
homicide murder|杀人 谋杀 凶杀 命案
homogeneous|同质 单一
homophobia homophobic|恐同
homophone|谐音
honduras|洪都拉斯
honest honesty honestly|诚实 老实 坦诚
honeymoon|蜜月
honey|蜂蜜 亲爱的
hong-kong-dollar|港币 港元
hong-kong-independence|港独
hong-kong-people hongkonger|港人 香港人
hong-kong|香港 港人
honor honour honorable|荣誉 光荣 荣幸
honor-killing|荣誉处决
honorary|名誉 荣誉
hoodwink|蒙骗
hoof|蹄子
hook-up one-night-stand|一夜情 约炮
hook|钩子 挂钩
hooligan thug ruffian|流氓 地痞 混混 打手
hope hopeful|希望 盼望
hopeless|绝望 无望
horizon|地平线
hormone|激素 荷尔蒙
hornet wasp|马蜂 黄蜂 虎头蜂
horn|喇叭 牛角
horoscope zodiac constellation|星座 生肖 星盘
horrible terrible awful|可怕 糟糕 恐怖
horror terror|恐怖 恐惧
horror-film horror-movie|恐怖片 鬼片
horse horses|马匹 骑马 战马
horse-racing|赛马
horsepower|马力
hospice palliative|安宁疗护 临终关怀
hospitable hospitality|好客 热情 款待
hospital-bed|病床 床位
hospital-bill medical-bill medical-expenses|医药费 医疗费
hospital-director|院长
hospitalize hospitalized hospitalised hospitalization|住院 送医
hospital|医院
hostage|人质
hostel|青旅 青年旅舍 旅社
hostile hostility|敌意 敌对
host|主持人 主办 东道主
hot-dog|热狗
hot-money|热钱
hot-pot hotpot|火锅 涮锅
hot-search trending|热搜 上热搜
hot-spring hot-springs|温泉 泡汤
hot-topic|热门话题 热点
hot-water|热水
hot-weather|炎热 高温
hotel-room|酒店房间 客房
hotel|酒店 饭店 宾馆 旅馆
hotline|热线
hot|炎热 很热 热门
hour hours|小时 钟头
hourly-wage|时薪
house-arrest|软禁 监视居住
house-church|家庭教会
house-price house-prices housing-price housing-prices|房价 楼价
household-chores|家务
household-debt|家庭债务 家庭负债
household-registration hukou|户口 户籍
household|家庭 住户 家用
househunting house-hunting|看房 找房
housekeeper nanny domestic-worker|保姆 家政 管家
housemate roommate flatmate|室友 合租
housewife homemaker|家庭主妇 主妇 全职太太
housework chore chores|家务 做家务
house|房子 房屋 住宅
housing-bubble property-bubble|房地产泡沫 楼市泡沫 房市泡沫
housing-estate|小区 屋苑 公屋
housing-fund provident-fund|公积金
housing-loan|房贷 按揭
housing-market real-estate-market property-market|楼市 房市 房地产市场
housing-shortage|房荒 住房短缺
housing|住房 房屋 住宅 保障房
houston|休斯顿
houthi houthis|胡塞武装
hover|悬停 徘徊
hu-shih|胡适
hu-yaobang|胡耀邦
hua-guofeng|华国锋
huangshan|黄山
hubei|湖北
hub|枢纽
hug|拥抱
huizhou|惠州
hui|回族 回民
hukou-system|户籍制度 户口
human mankind humanity|人类 人性
human-being human-beings|人类
human-flesh-search doxxing|人肉搜索 人肉
human-nature|人性
human-resources|人力资源 人事
human-rights-abuse|侵犯人权
human-rights-lawyer|维权律师 人权律师
human-rights|人权 维权
human-sacrifice|人祭 活人祭
human-shield|人肉盾牌
human-trafficking trafficker|人口贩卖 拐卖 人贩子 人蛇
humane|人道 仁慈
humanitarian|人道主义 人道
humble humility modest|谦虚 谦卑 卑微
humdrum|单调
humid humidity|潮湿 湿度
humiliate humiliation humiliated humiliating|羞辱 侮辱 屈辱
humor humour humorous|幽默
hunan|湖南
hunchback|驼背
hundred hundreds|一百 几百 数百
hundred-million|一亿 上亿
hungary hungarian|匈牙利
hunger hungry|饥饿 挨饿 饿死
hunger-strike|绝食
hungry-ghost-festival ghost-festival|中元节 鬼节
hunt hunter hunting|打猎 狩猎 猎人
hunting-dog|猎犬
hurdles hurdle|跨栏
hurricane|飓风
hurry|赶快 匆忙 赶紧
hurt|受伤 伤害 疼痛
husband-and-wife married-couple couple|夫妻 夫妇 两口子
husband|丈夫 老公
hush-money|封口费
hut cottage|小屋 茅屋 木屋
hybrid|混合 杂交 混动
hydrant|消防栓
hydrogen|氢气 氢能
hydropower hydroelectric|水电 水力发电 水电站
hydroxide|氢氧化
hyena|鬣狗
hygiene hygienic sanitation|卫生
hymn|赞美诗 圣歌
hyperactive adhd|多动症 过动症
hyperinflation|恶性通胀
hypermarket supermarket|大卖场 超市 量贩
hypertension|高血压
hype|炒作 吹捧
hypnosis hypnotize hypnotist|催眠
hypocrisy hypocrite hypocritical|虚伪 伪善 伪君子
hypoglycemia|低血糖
hypothermia|失温 体温过低
hypothesis|假设 假说
hysteria hysterical|歇斯底里
ice-age|冰河时代
ice-cream|冰淇淋 雪糕 冰激凌
ice-hockey hockey|冰球 曲棍球
ice-skating|滑冰 溜冰
ice-storm|冰暴
iceberg|冰山
icebreaker|破冰船 破冰
iceland icelandic|冰岛
ice|冰块 结冰
icon|图标 偶像 标志
icu intensive-care|重症监护 加护病房 重症
icy|冰冷 结冰
id-photo|证件照
idaho|爱达荷
idea ideas|想法 主意 点子 理念
idealism idealist|理想主义 唯心主义
idealistic|理想化 理想主义
idealize|理想化 美化
ideal|理想
identical-twins|双胞胎
identical|相同 一模一样
identify identification|识别 辨认 鉴定
identity-card id-card|身份证
identity-crisis|认同危机
identity-politics|身份政治
identity-theft|身份盗用 冒用身份
identity|身份 认同
ideology ideological|意识形态 思想
idiom proverb|成语 谚语 俗语
idiot stupid moron|白痴 笨蛋 傻瓜 愚蠢 弱智
idle idleness|闲置 游手好闲 懒散
idol-drama|偶像剧
idol|偶像 爱豆
idyllic|田园 世外桃源
ignite|点燃 引发
ignorance ignorant|无知 愚昧
ignore ignored|忽视 无视 不理
ill illness|生病 患病 疾病
ill-fated|命运多舛 不幸
ill-informed|不知情
ill-treat maltreat maltreatment|虐待
illegal illegally unlawful|非法 违法 违规
illegal-construction|违建 违章建筑
illegal-detention|非法拘禁 黑监狱
illegal-fundraising ponzi-scheme ponzi|非法集资 庞氏骗局 吸金
illegal-immigrant illegal-immigration undocumented|非法移民 偷渡 偷渡客
illegal-logging|盗伐 滥伐
illegal-parking|违停 违章停车
illegal-worker|黑工 非法劳工
illegitimate-child|私生子 非婚生
illicit|非法 违禁
illinois|伊利诺伊
illiterate illiteracy|文盲 不识字
illusion|幻觉 错觉
illustrate illustration|插图 插画
imagery|意象
image|形象 图片 影像 图像
imagine imagination imaginary|想象 想像 想象力
imam|阿訇 伊玛目
imbalance unbalanced|失衡 不平衡
imitate imitation|模仿 仿制
immaculate|洁白无瑕
immature|不成熟 幼稚
immediate immediately|立即 马上 立刻
immense|巨大
immerse immersion|沉浸 浸泡
immigrate immigrant immigration|移民 移居
immigration-office|移民局
imminent|迫在眉睫 即将
immolate immolation self-immolation|自焚
immoral immorality|不道德 缺德
immortal immortality|不朽 长生不老 神仙
immune immunity immunization|免疫 免疫力 豁免权
immunodeficiency|免疫缺陷
impact|影响 冲击
impaired impairment|受损
impartial impartiality|公正 中立
impasse|僵局
impatient impatience|不耐烦 急躁
impeach impeachment|弹劾
impeccable|无可挑剔
impede|阻碍 妨碍
impending|即将来临 临近
imperative|当务之急
imperfection|缺陷
imperfect|不完美
imperial-concubine concubine|妃子 小妾 嫔妃
imperial-examination|科举
imperial-palace|皇宫 故宫
imperialism imperialist|帝国主义
impersonal|冷漠
impersonate impersonation impostor imposter|冒充 假冒 顶替
impetus|动力 推动
implant|植入 种植牙
implement implementation|实施 落实 执行
implicate implicated|牵连 牵涉 株连
implicit|隐含 含蓄
implore beg|恳求 哀求
imply implication|暗示 意味着
impolite rude rudeness|没礼貌 无礼 粗鲁
import imports|进口 输入
import-duty tariff tariffs|关税
important importance|重要 重要性 要紧
impose|强加 征收 施加
impossible|不可能
impotence impotent|阳痿 无能
impound|扣押 拖吊
impoverished poor|贫困 贫穷 穷人
impractical unrealistic|不切实际 不现实
impress impressed impressive impression|印象 印象深刻
imprison imprisonment imprisoned jail jailed|监禁 坐牢 入狱 判刑
improve improvement|改善 改进 提高 提升
improvise improvisation|即兴
impulse impulsive|冲动
impunity|逍遥法外 有恃无恐
in-advance|提前 事先
in-debt|负债 欠债
in-laws|公婆 岳父母 姻亲
in-love|恋爱 相爱
in-person|亲自 当面
in-vitro ivf|试管婴儿 人工受孕
inaccurate inaccuracy|不准确 失实
inaction|不作为
inadequate insufficient|不足 不够
inappropriate|不当 不合适
inaugurate inauguration|就职 就职典礼 开幕
inbreeding|近亲繁殖
incarcerate incarceration|监禁 关押
incense|烧香 香火 上香
incentive incentives|激励 奖励 诱因
incest|乱伦
inch inches|英寸
incheon|仁川
incident|事件 事故
incinerator incineration|焚烧 焚化炉 垃圾焚烧
incite incitement instigate|煽动 怂恿 教唆
inclination|倾向
inclusive inclusiveness|包容 包容性
income-gap wealth-gap|贫富差距 收入差距 贫富悬殊
income-inequality|收入差距 贫富差距
income-tax|所得税 个税
income|收入 所得
incompatible|不相容 不合
incompetent incompetence|无能 不称职
inconceivable|不可思议 难以想象
inconsistent|不一致 前后矛盾
inconvenient inconvenience|不便 不方便
incorporate|纳入
incorruptible incorrupt|廉洁 清廉
increase increased increasing|增加 上升 增长 提高
incredible|难以置信 不可思议
incubator|孵化器 保温箱
incumbent|现任 在任
incurable terminal-illness|绝症 不治之症
indebtedness|负债
indecent obscene indecency|猥亵 淫秽 下流
indecent-assault molest molestation|猥亵 非礼
indelible|不可磨灭
indemnity reparation reparations|赔款 战争赔款 赔偿
independence independent|独立 独立性
independence-day|独立日 国庆
independent-bookstore indie-bookstore|独立书店
index|指数 索引
india indian|印度
indian-ocean|印度洋
indicate indicator|指标 表明
indictment indict indicted|起诉 起诉书 检控
indie|独立制作 独立音乐
indifferent indifference apathy|冷漠 冷淡 漠不关心
indigenous aboriginal|原住民 土著 本土
indigestion|消化不良
indignant indignation|愤慨 义愤
indignity|屈辱
indirect|间接
indispensable|不可或缺 必不可少
individual-household self-employed|个体户 自雇
individualism|个人主义
individual|个人 个体
indochina|印度支那 中南半岛
indoctrinate indoctrination brainwash brainwashing|洗脑 灌输
indonesia indonesian|印尼 印度尼西亚
indonesian-chinese|印尼华人
indoor|室内
induce|诱导 诱发
indulge indulgence|沉迷 放纵 纵容
industrial-accident work-injury|工伤 职业灾害
industrial-chain supply-chain|产业链 供应链
industrial-park industrial-zone|工业园 工业区 园区
industrial-revolution|工业革命
industrial-waste|工业废料 工业废水
industrialize industrialization|工业化
industrious|勤劳 勤奋
industry industrial|工业 产业 行业
inefficient inefficiency|低效 效率低
inept|无能 笨拙
inequality unequal|不平等 不公平 贫富差距
inevitable|不可避免 必然
inexpensive cheap|便宜 廉价 低价
inexperienced novice|新手 菜鸟 没经验
infamous notorious|臭名昭著 恶名昭彰
infant newborn|婴儿 新生儿
infant-death|婴儿死亡
infant-formula baby-formula|奶粉 婴儿奶粉
infant-mortality|婴儿死亡率
infantile childish|幼稚 孩子气
infantry|步兵
infect infected infection infectious contagious|感染 传染 传染病
infectious-disease|传染病
inferior inferiority|自卑 劣质 低劣
inferno|烈火 火海
infertile infertility|不孕 不育 不孕症
infest infestation|虫害 泛滥
infidelity unfaithful adultery|出轨 外遇 通奸 不忠
infighting|内斗
infiltrate infiltration|渗透 潜入
infinite infinity|无限 无穷
inflammation inflammatory|炎症 发炎
inflate inflated|虚高 膨胀 充气
inflation-rate|通胀率
inflation|通胀 通货膨胀 物价上涨
inflict|造成 施加
inflow|流入
influence influential|影响 影响力
influence-peddling|权钱交易
influencer internet-celebrity|网红 大网红 博主
influenza-vaccine flu-shot|流感疫苗
influx|涌入
inform informed|告知
informal|非正式
informant informer whistleblower snitch|线人 告密 举报人 吹哨人
information|信息 资讯 消息 情报
infrared|红外线
infrastructure|基础设施 基建 基础建设
infringe infringement|侵权 侵犯
infuriate infuriated enraged|激怒 愤怒 大怒
infusion|输液 打点滴
ingenious|巧妙 精巧
ingrained|根深蒂固
ingratitude ungrateful ingrate|忘恩负义 白眼狼 不知感恩
ingredient ingredients|食材 成分 原料 配料
inhabit inhabitant resident|居民 居住
inhale inhalation|吸入
inherent|固有 内在
inherit inheritance|继承 遗产
inheritance-tax|遗产税
inheritor|传承人 继承人
inhuman inhumane|不人道 非人 惨无人道
initial|最初 初期
initiate initiative|主动 倡议 发起
inject injection|注射 打针
injunction|禁制令 禁令
injure injured injury injuries wounded|受伤 伤者 负伤
injustice unjust|不公 冤案 不公正
ink-painting|水墨画
ink|墨水 油墨
inland|内陆 内地
inmate prisoner|囚犯 犯人 服刑人员 受刑人
innate inborn|天生 与生俱来
inner-city|市中心
inner-mongolia|内蒙古 内蒙
innocent innocence|无辜 清白 无罪 天真
innovate innovation innovative|创新 革新
innuendo|影射 暗讽
inpatient|住院病人
inquest|死因调查 死因研讯
inquire inquiry enquiry|询问 调查 查询
inquisitive curious curiosity|好奇 好奇心
insane insanity mad madness|疯狂 发疯 精神失常
insatiable|贪得无厌
inscription|碑文 题词 铭文
insect insects|昆虫 虫子
insecticide pesticide|农药 杀虫剂
insecure insecurity|不安 没安全感 不安全
inseparable|分不开 密不可分
insert|插入
inside-story|内幕 内情
insider-trading|内幕交易 内线交易
insider|内部人士 知情人士 业内人士
insidious|阴险
insight|洞察 见解
insignificant|微不足道
insincere|不真诚 虚情假意
insipid|乏味
insist insistence|坚持 执意
insolvent insolvency bankrupt|破产 资不抵债
insomnia sleepless|失眠 睡不着
inspect inspection|检查 视察 检验
inspection-tour|视察 考察
inspector|督察 检查员 检察员
inspire inspiration inspiring|启发 灵感 鼓舞 激励
instability unstable|不稳定 动荡
install installation|安装 装置
installment instalment|分期付款 分期
instant-messaging|即时通讯 即时通
instant-noodles|方便面 泡面
instant|即时 立刻 瞬间
instil instill|灌输
instinct instinctive|本能 直觉
institute institution institutional|机构 研究所 学院 制度
institute-of-technology|理工学院 工学院
instruct instruction|指示 指导 说明书
instructor|教练 讲师 教官
instrument musical-instrument|乐器 仪器
insulate insulation|隔热 绝缘
insulin|胰岛素
insult insulting|侮辱 羞辱 辱骂
insurance insurer insure|保险 保险公司 投保
insurance-premium|保费
insurgent insurgency rebel rebellion|叛乱 叛军 起义 造反
insurrection uprising|起义 暴动 叛乱
intact|完好 完整
intake|摄入
intangible-heritage|非遗 文化遗产
integrate integration|融合 整合 一体化
integrity|诚信 正直 操守
intellect intelligent intelligence|智力 聪明 智慧 情报
intellectual intellectuals|知识分子
intellectual-property|知识产权 智慧财产权
intelligence-agency spy-agency|情报机构 情报局
intelligence-agent spy|特工 间谍 特务
intend intent intention|打算 意图 意向
intense intensity intensive|激烈 强烈 密集 强度
intensify|加剧 加强
intentional intentionally|故意 有意
inter-korean|朝韩 南北韩
interact interaction interactive|互动 交互
intercept interception|拦截 截获
interchange|换乘 转乘 交汇
intercity|城际
intercontinental-missile|洲际导弹 洲际飞弹
intercontinental|洲际
intercourse|性交 性行为
interest-group vested-interests|利益集团 既得利益
interest-rate interest-rates|利率
interesting interested|有趣 有意思 感兴趣
interest|兴趣 利益 利息
interface|界面 接口
interfere interference meddle|干涉 干预 干扰
interim|临时 过渡 中期
interior|室内 内陆
intermarriage|通婚 跨国婚姻
intermediary middleman|中介 中间人 仲介
intermission|中场休息
intermittent|间歇 断断续续
intern internship trainee|实习 实习生
internal-affairs|内政
internal-combustion|内燃机
internal-conflict|内斗 内讧
internal-medicine|内科
internal|内部
international-community|国际社会
international-court|国际法庭 国际法院
international-law|国际法
international-school|国际学校
international-trade|国际贸易
international|国际
internet-addiction|网瘾 网络成瘾
internet-cafe|网吧 网咖
internet-censorship online-censorship|网络审查 删帖 封号
internet-company tech-company|互联网公司 科技公司 大厂
internet-forum|论坛 贴吧
internet-fraud online-scam|网络诈骗 电信诈骗 电诈
internet-shutdown|断网
internet-slang|网络用语 流行语
internet-user netizen|网民 网友
internet|互联网 网络 网路 网际网路
internment|拘禁 集中营
internship-salary|实习工资
interpersonal|人际关系 人际
interpol|国际刑警
interpret interpreter interpretation|口译 翻译 解释 解读
interracial|异族 跨种族
interrogate interrogation|审讯 审问 盘问
interrupt interruption|打断 中断
intersection crossroads|路口 十字路口
interval|间隔
intervene intervention|介入 干预 干涉
interview interviewer|面试 采访 访谈 专访
intestine intestines bowel|肠道 肠子 肠胃
intimacy intimate|亲密
intimidate intimidation|恐吓 威胁
intolerable unbearable|无法忍受 难以忍受
intolerant intolerance|不宽容 偏狭
intoxicated|喝醉 醉酒
intravenous|静脉注射 点滴
intrigue|阴谋 权谋
introduce introduction|介绍 引进 推出
introvert introverted|内向 社恐
intrude intruder intrusion|入侵 闯入
intuition|直觉
inundate inundated|淹没 水淹
invade invasion invader|入侵 侵略 侵犯
invalid|无效 作废
invaluable|宝贵 无价
invasive-species|入侵物种 外来物种
invent invention inventor|发明 发明家
inventory|库存 存货
invest investment|投资
invest-in-stocks|炒股
investigate investigation|调查 侦查
investigative-journalist|调查记者
investigative-report|调查报道
investigator|调查员 侦查员
investment-bank|投行 投资银行
investor|投资者 投资人 股民 散户
invigilate invigilator|监考
invincible|无敌 不可战胜
invisible|看不见 隐形 无形
invitation-letter|邀请函
invite invitation|邀请 请帖 请柬
invoice|发票
involuntary|被迫 非自愿
involution rat-race|内卷
involve involved involvement|涉及 牵涉 参与 涉嫌
iodine|碘盐 碘片
iowa|爱荷华 艾奥瓦
iq|智商
iran iranian|伊朗
iraq iraqi|伊拉克
ireland irish|爱尔兰
iris|虹膜 鸢尾
iron-curtain|铁幕
iron-ore|铁矿石
iron-rice-bowl|铁饭碗
irony ironic ironically|讽刺 反讽
iron|钢铁 铁矿 熨斗
irrational|不理性 非理性
irreconcilable|不可调和
irregularity irregularities|违规 舞弊
irregular|不规则 违规
irrelevant|无关 不相干
irreplaceable|不可替代 无可取代
irresponsible|不负责任 不负责
irreversible|不可逆
irrigate irrigation|灌溉 水利
irritate irritated irritable|烦躁 恼火 暴躁
islam islamic muslim|伊斯兰 伊斯兰教 穆斯林
islamabad|伊斯兰堡
islamic-state isis|伊斯兰国
island islands isle|岛屿 海岛 小岛
island-chain|岛链
island-nation|岛国
isolate isolation isolated|隔离 孤立
isotope|同位素
israel israeli|以色列
issue|问题 议题 发行
istanbul|伊斯坦布尔
italy italian|意大利 义大利
itch itchy itching|发痒 瘙痒
itinerary|行程 旅程
ivory-coast|科特迪瓦 象牙海岸
ivory-tower|象牙塔
ivory|象牙
ivy-league|常春藤
`;
