/** English words from q to z with the Chinese words that stand in a text where they are meant; the form is in translations.ts. */
export const WORDS_Q_Z = `
qatar qatari|卡塔尔 卡达
qianlong|乾隆
qigong|气功
qin-dynasty|秦朝 秦代
qin-shi-huang|秦始皇 始皇帝
qing-dynasty|清朝 清代 大清
qingdao|青岛
qinghai|青海
qinhuangdao|秦皇岛
qiqihar|齐齐哈尔
qixi|七夕
quack|庸医 江湖骗子
quail|鹌鹑
quake|地震
qualification qualifications|资格 资质 学历 文凭
qualified|合格 有资格 够格
qualify|符合条件 取得资格 达标 晋级
quality|质量 品质 素质
quantity quantities|数量
quantum-computer quantum-computing|量子计算机 量子计算
quantum|量子
quanzhou|泉州
quarantine quarantined|隔离 检疫
quarrel quarrelled quarrelling|吵架 争吵 口角 拌嘴
quarry|采石场
quarter quarterly|季度 一季度 四分之一 季报
quarter-final quarterfinal quarterfinals|八强 八强赛
quartz|石英
quebec|魁北克
queensland|昆士兰
queen|女王 王后 皇后
queer|酷儿 同性恋
quemoy kinmen|金门
question questioning questioned|疑问 质疑 提问 盘问
questionnaire|问卷 调查表
quest|追求 探索
queue queued queuing|排队 排长队
qufu|曲阜
quick quickly|迅速 快速 赶快
quicksand|流沙
quiet quietly|安静 宁静 平静 静悄悄
quilt|被子 棉被
quit quitting|辞职 退出 离职 戒掉 放弃
quiz|测验 小测 问答
quotation quote quoted|引用 引述 语录 报价
quota|配额 名额 指标
rabbit|兔子 小白兔
rabbi|拉比
rabies|狂犬病
race racing racer|比赛 赛跑 赛车 竞赛 种族
racecourse horse-racing|马场 赛马
racial racially|种族
racism racist|种族主义 种族歧视
racket|球拍 敲诈
radar|雷达
radiation radioactive radioactivity|辐射 放射性 核辐射
radiator|散热器 暖气片
radical radicals|激进 偏激 过激
radicalism|激进主义 极端主义
radio|收音机 广播 电台 无线电
radish|萝卜
radius|半径
raft|木筏 皮筏
rag rags|抹布 破布
rage|愤怒 暴怒 大怒
raid raided|突击搜查 突袭 袭击 扫荡
rail railway railroad railways|铁路 铁道 轨道
railing railings|栏杆 护栏
rain rainy rainfall|下雨 降雨 雨水 雨天
rainbow|彩虹
raincoat|雨衣
rainforest|雨林 热带雨林
rainstorm|暴雨 大雨 豪雨
rainwater|雨水
raise raised|提高 筹集 抚养 养育 举起 加薪
raise-children raising-children|养孩子 带孩子 抚养 育儿
raisin raisins|葡萄干
rally rallies|集会 反弹 造势大会 拉力赛
ramadan|斋月
rampage|横冲直撞 行凶
rampant|猖獗 泛滥 横行
ramp|坡道 匝道
ram|公羊 撞击
ranch rancher|牧场 农场主
random randomly|随机 随意
ranger|护林员 巡护员
range|幅度 射程
rangoon yangon|仰光
rank ranking rankings|排名 名次 等级 军衔 排行榜
ransomware|勒索软件 勒索病毒
ransom|赎金 勒索
rap rapper|说唱 饶舌 嘻哈
rape raped rapist|强奸 性侵 强奸犯 强暴
rape-victim|性侵受害者
rapeseed|油菜 菜籽油
rapid rapidly|迅速 急速 快速 飞速
rare rarely|罕见 稀有 少见 难得
rare-earth rare-earths|稀土
rash|皮疹 疹子 鲁莽 轻率
raspberry|树莓 覆盆子
rat rats|老鼠 耗子 鼠类
rate rates|比率 利率 汇率 费率
rate-cut|降息
rate-hike|加息 升息
rate-of-return return-on-investment|回报率 收益率
rating ratings|评级 评分 收视率 信用评级
ration rationing ration-coupon|配给 粮票 定量 口粮
rational rationally rationality|理性 理智
ratio|比例 比率
raven|乌鸦
ravine|峡谷 沟壑
raw-material raw-materials|原材料 原料
raw|未加工 生食
razor|剃须刀 刮胡刀
re-education|再教育 劳教 教养
re-election re-elected reelection|连任 改选
reach reached|抵达 到达
react reaction|反应 回应
reactionary|反动 反动派
reactor|反应堆 核反应堆
read reading reader readers|阅读 读书 看书 读者
reading-habit|阅读习惯
ready readiness|准备好 就绪
real-estate|房地产 楼市 地产 不动产
real-name|实名 实名制
realism realist realistic|现实主义 写实 现实
reality|现实 真实
realize realise realization|意识到 实现 认识到
real|真实 真正
reap|收割 收获
rear-end tailgating|追尾
rearrange|重新安排 调整
rear|后方 后面 养育
reason reasons|原因 理由 缘故
reasonable reasonably|合理 公道 讲道理
reassure reassured|安抚 使放心
rebar|钢筋
rebate|回扣 返利 退税 返还
rebel rebels rebellion rebellious|叛军 造反 叛乱 反叛 叛逆 起义
rebirth reborn|重生 新生 转世
rebound|反弹 回升
rebuild rebuilt reconstruction reconstruct|重建 改建 灾后重建
rebuke|斥责 训斥 指责
recall recalled|召回 回忆 罢免
receding|消退 减退
receipt|收据 发票 小票
receive received receiver recipient|收到 接收 获得 收件人
reception receptionist|接待 招待会 前台 接待员
recession|经济衰退 衰退 不景气
recharge|充电 充值
recipe|食谱 菜谱 配方
recite recitation|背诵 朗诵
reckless recklessly|鲁莽 不计后果 肆无忌惮
reclaim reclamation|填海 围垦 开垦 收回
recluse|隐士 隐居
recognize recognise recognition recognized|承认 认可 认出 识别
recommend recommended recommendation|推荐 建议 举荐
reconcile reconciliation reconciled|和解 和好 调和
reconnaissance|侦察
record records recorded|记录 纪录 创纪录 唱片
record-high|历史新高 创新高
recording recorder|录音 录像 录制
recover recovery recovered|恢复 康复 复苏 痊愈 追回
recreation recreational|娱乐 消遣 休闲
recruit recruited recruitment recruiter recruiting|招聘 招募 征兵 新兵 招人
rectangle rectangular|长方形 矩形
rectify rectification|整改 整顿 纠正
recycle recycled recycling recyclable|回收 回收利用 再利用
red-army|红军
red-bean red-beans|红豆
red-chamber|红楼梦
red-cross|红十字会 红十字
red-envelope red-packet hongbao|红包 利是 压岁钱
red-guard red-guards|红卫兵
red-light|红灯
red-sea|红海
red-second-generation|太子党 红二代 官二代
red-tape|繁文缛节 官僚作风
red-tourism|红色旅游
red-wine|红酒 葡萄酒
redeem redemption|赎回 救赎 兑换
redevelop redevelopment|旧城改造 重建 改造
redistribute redistribution|再分配 重新分配
reduce reduced reduction reductions|减少 降低 削减 缩减
redundancy redundant|裁员 多余 冗余
red|红色
reed|芦苇
reef-building|填海造岛 造岛
reef|礁石 珊瑚礁 岛礁
refer reference references|参考 提及 参照
referee|裁判 裁判员
referendum|公投 全民公投 公民投票
refine refined refinery refinement|炼油厂 提炼 精炼 精致
reflect reflected reflection|反映 反思 反射
reform reforms reformed reformer|改革 变革 改良
reform-and-opening reform-and-opening-up|改革开放
refrigerator|冰箱 电冰箱
refugee refugees|难民 难民营
refuge|避难 避难所 庇护
refund refunded|退款 退钱 退票
refurbish refurbished refurbishment|翻新 装修 二手翻新
refuse refused refusal|拒绝 不肯 拒不
refute refuted|反驳 驳斥 辟谣
regiment|军团 步兵团
regime|政权 政体
region regional|地区 区域 地方
register registered registration registry|登记 注册 报名 户籍
regret regretted regretful|后悔 遗憾 懊悔
regular regularly|定期 经常 正规 规律
regulate regulated regulation regulations|监管 规定 法规 条例 规范
regulator regulators regulatory|监管机构 监管部门 监管
rehabilitate rehabilitation rehab rehabilitated|康复 平反 复健 戒毒
rehearse rehearsal|彩排 排练
reign reigned|在位 统治 年间
reimburse reimbursement reimbursed|报销 补偿
reincarnated-lama living-buddha|活佛 转世灵童
reincarnation reincarnated|转世 轮回 投胎
reinforce reinforcement reinforcements|加强 加固 增援 援军
reject rejected rejection|拒绝 驳回 否决 拒收
rejuvenation|复兴 振兴 恢复青春
relapse|复发
relate related relation relations|关系 关联
relationship relationships|关系 恋爱关系 感情 人际关系
relative relatives|亲戚 亲属 亲人
relativity|相对论
relax relaxed relaxation|放松 轻松 放宽
relay|接力 转播
release released|释放 发布 获释 上映 公布
relevant relevance|相关 有关
reliable reliably reliability|可靠 靠谱 信得过
relic relics|文物 遗物 古迹 遗迹
relief relieved relieve|救济 救灾 缓解 松了口气 欣慰
religion religious religions|宗教 信仰 宗教信仰
relocate relocated relocation|搬迁 迁移 拆迁 安置
reluctant reluctance reluctantly|不愿 勉强 不情愿
rely reliance|依赖 依靠
remains|遗体 遗骸 遗址 骨灰
remark remarks|言论 讲话 评论
remarkable|非凡 显著 了不起
remarry remarried remarriage|再婚 改嫁 再嫁
remedy remedies|补救 疗法 偏方
remember remembered remembrance|记得 记住 纪念 回忆
remind reminded reminder|提醒 提示
remit remittance remittances|汇款 寄钱 侨汇
remnant|残余 剩余
remorse|悔恨 悔意 悔过
remote-control|遥控器 遥控
remote-work remote-working|远程办公 居家办公 在家上班
remote|偏远 遥远 远程 偏僻
remove removed removal|移除 清除 撤销 删除 免职
renaissance|文艺复兴 复兴
rename renamed|改名 更名
renew renewed renewal|续签 更新 续约
renewable renewables renewable-energy|可再生能源 再生能源 新能源
renminbi rmb yuan|人民币
renounce renounced|放弃 宣布放弃 脱离
renovate renovated renovation renovations|装修 翻新 改造 修缮
renowned|著名 知名 闻名
rent rents rented rental renting|房租 租金 租房 出租 租赁
rent-control|租金管制
rent-seeking|寻租 权力寻租
reopen reopened reopening|重新开放 重开 复业
reorganize reorganization|重组 改组 整编
repair repaired repairs repairman|修理 维修 修复 修缮
repatriate repatriated repatriation|遣返 遣送回国
repay repaid repayment repayments|还款 偿还 还债 还钱
repeal repealed|废除 废止
repeat repeated repeatedly repetition|重复 反复 再三 屡次
repent repentance|忏悔 悔改 悔过
replace replaced replacement|取代 替换 代替 更换
replica|复制品 仿制品
reply replied replies|回复 答复 回答 回信
report reports reported reporting|报道 报告 举报 汇报
reporter reporters|记者
represent represented representative representatives representation|代表 代理人
repress repression repressive|镇压 压迫 压制 打压
reprimand|训斥 警告处分 申斥
reprint|转载 再版 重印
reproduce reproduction reproductive|繁殖 生殖 生育 复制
reptile reptiles|爬行动物 爬虫
republic republican republicans|共和国 共和党 共和
reputation|名声 声誉 名誉 口碑
request requested|请求 要求 申请
require required requirement requirements|要求 规定
rescue rescued rescuer rescuers|救援 营救 解救 抢救 救出
research researched researcher researchers|研究 科研 研究人员 调研
resell reseller resold scalper|转卖 转售 黄牛 倒卖
resemble resemblance|相似 长得像 类似
resent resentment resentful|怨恨 不满 怨气 愤恨
reserve reserved reservation|储备 预订 保留 保护区
reserves|储备 外汇储备 储量
reservist|预备役
reservoir|水库 水塘
resettle resettled resettlement|安置 移民安置 重新安置
reset|重置 重启
reshuffle|改组 人事调整 洗牌
reside residence residential|居住 住所 住宅 居留
residence-permit|居住证 居留证 暂住证
resident residents|居民 住户 市民
residue|残留 农药残留
resign resigned resignation|辞职 请辞 引咎辞职 下台
resilience resilient|韧性 坚韧 复原力
resist resisted resistance|抵抗 反抗 抗拒 阻力
resolute resolutely|坚决 坚定 果断
resolution|决议 分辨率 决心
resolve resolved|解决 化解 决心
resort|度假村 度假胜地
resource resources|资源
respect respected respectful|尊重 尊敬 敬重
respiratory|呼吸道 呼吸系统
respirator|呼吸器
respond responded response responses|回应 响应 答复 反应
responsibility-system|责任制 包产到户
responsible responsibility responsibilities|负责 责任 责任人 职责
rest rested|休息 歇息
restaurant restaurants|餐厅 饭店 餐馆 饭馆 酒楼
restless|不安 烦躁 坐立不安
restore restored restoration|恢复 修复 复原 复辟
restrain restraint|克制 约束 抑制
restrict restricted restriction restrictions|限制 管制 约束 限购
restroom toilet-facilities|洗手间 厕所 卫生间
restructure restructured restructuring|重组 改制 改组
result results|结果 成绩 成果 业绩
resume|简历 恢复 履历
resurrection resurrect|复活 死而复生
resuscitate resuscitation|抢救 心肺复苏
retail retailer retailers|零售 零售商 零售业
retain retained retention|保留 留住 挽留
retaining-wall|挡土墙
retaliate retaliation retaliatory|报复 反制 反击
retina|视网膜
retire retired retirement retiree retirees|退休 离休 退役 退休金
retirement-age|退休年龄 延迟退休 退休年纪
retreat retreated|撤退 退却 退缩
retrial|再审 重审
return returned returnee returnees|返回 归还 回国 退货 海归
reunification reunify|统一 两岸统一
reunion reunite reunited|团聚 重逢 团圆 同学聚会
reusable reuse reused|重复使用 再利用
reveal revealed revelation|透露 揭露 披露 曝光
revenge|报仇 复仇 报复
revenue revenues|收入 营收 税收 营业额
reverse reversed reversal|逆转 倒车 扭转
review reviewed reviewer reviews|评论 审查 复习 书评 影评
revise revised revision|修改 修订 修正
revisionism revisionist|修正主义
revitalize revitalization|振兴 乡村振兴
revival revive revived|复兴 复活 复苏
revoke revoked|吊销 撤销
revolt|起义 造反 暴动 反抗
revolution revolutions revolutionary revolutionaries|革命 革命者 革命家
revolving-door|旋转门
reward rewarded rewarding|奖励 奖赏 报酬 悬赏
rewrite rewritten rewrote|改写 重写
reykjavik|雷克雅未克
rhetoric|修辞 言辞 花言巧语
rheumatism rheumatoid|风湿 类风湿
rhino rhinoceros|犀牛
rhyme|押韵 韵脚 童谣
rhythm|节奏 韵律
rib ribs|肋骨 排骨
ribbon|丝带 缎带 剪彩
rice-cooker|电饭锅 电饭煲
rice-paddy|稻田 水田
rice-wine|黄酒 米酒
rice|大米 米饭 稻米 水稻
rich richest riches|富有 有钱 富人 丰富
rich-second-generation rich-kid rich-kids|富二代
rickets|佝偻病
rickshaw|人力车 黄包车 三轮车
riddle|谜语 谜团
ride rode ridden rider riders riding|骑车 骑马 骑手 乘坐
ride-hailing ride-sharing|网约车 打车软件 专车
ridge|山脊 山岭
ridicule ridiculed ridiculous|嘲笑 嘲讽 荒谬 可笑 离谱
rifle|步枪
right rights|权利 权益 正确 右派
right-to-know|知情权
right-to-vote suffrage|选举权 投票权 普选
right-wing rightist rightists|右派 右翼
righteous righteousness|正义 义气 正直
rights-defender rights-lawyer rights-activist|维权 维权律师 维权人士
rigid|僵化 死板 僵硬
rigorous|严格 严谨
ring rings|戒指 指环 擂台
rio rio-de-janeiro|里约 里约热内卢
riot riots rioting rioter rioters|骚乱 暴动 暴乱 闹事
rip-off|敲竹杠 宰客 坑人
ripe ripen|成熟 熟透
rise risen rising|上升 上涨 崛起 升高
risk risks risky|风险 冒险 危险
rite ritual rituals|仪式 礼仪 祭祀
rival rivals rivalry|对手 竞争对手 敌手 竞争
river rivers|河流 江河 河水
riverbank riverside|河边 河岸 江边
riyadh|利雅得
road roads|道路 公路 马路
road-rage|路怒 路怒症
roadblock|路障 障碍
roadmap|路线图
roadside|路边 路旁
roar|咆哮 怒吼 吼叫
roast roasted|烧烤 烘烤
roast-duck|烤鸭
rob robbed robber robbers robbery robberies|抢劫 抢劫犯 劫匪 打劫
robe|长袍 袍子
robot robots robotics|机器人
robust|强劲 稳健 健壮
roc republic-of-china|中华民国 民国
rock rocks rocky|岩石 石头 摇滚
rock-music rock-band|摇滚乐 摇滚乐队 摇滚
rocket rockets|火箭 火箭弹
rod|棍子 鱼竿
rogue|流氓 无赖 恶棍
rohingya|罗兴亚
role roles|角色 作用
role-model|榜样 模范 楷模
roll rolled roller|滚动 名册 面包卷
rollercoaster roller-coaster|过山车 云霄飞车
romance romantic|浪漫 恋情 爱情 罗曼史
romance-novel romance-novels|言情小说 爱情小说
romance-of-the-three-kingdoms|三国演义
romania romanian romanians|罗马尼亚
roma|罗姆人 吉普赛
rome roman romans|罗马 古罗马
roof rooftop|屋顶 房顶 天台 楼顶
rookie|新手 菜鸟 新人
room rooms|房间 空间 屋子
roommate roommates|室友 舍友 同屋
rooster|公鸡
root roots|树根 根源 根本 草根
root-canal|根管治疗 牙科
rope|绳子 绳索
rose roses|玫瑰 玫瑰花 上涨 上升
rot rotten rotting|腐烂 腐败 烂掉
rotate rotated rotation|轮换 旋转 轮流
rotterdam|鹿特丹
rough roughly|粗糙 粗略 粗暴
roulette|轮盘
round|圆形 回合
route routes|路线 航线 线路
router|路由器
routine|例行 日常 惯例
rowing|划船 赛艇
row|争吵 划船
royal royals royalty|王室 皇家 皇室
royalties|版税 稿费
rub rubbed|摩擦 揉搓
rubber|橡胶 橡皮
rubbish|垃圾 废话
rubble|废墟 瓦砾
rubella|风疹
ruble rouble|卢布
ruby|红宝石
rude rudeness rudely|粗鲁 无礼 没礼貌 粗暴
rugby|橄榄球
rug|地毯
ruin ruined ruins|毁掉 废墟 毁灭 遗迹
rule rules ruled|规则 规定 统治 规矩
rule-of-law|法治 依法治国
ruler rulers|统治者 君主 尺子
ruling-party|执政党
ruling|裁决 判决 裁定
rumor rumour rumors rumours|谣言 传闻 流言 传言 造谣
run ran running runner runners|跑步 奔跑 经营 赛跑 运行
run-away runaway|逃跑 出走 离家出走
runner-up|亚军
runway|跑道
rupture ruptured|破裂
rural|农村 乡村 乡下
rush rushed|赶往 冲向 匆忙 抢购
rush-hour|高峰期 上下班高峰
russia russian russians|俄罗斯 俄国 俄方
rust rusty rusted|生锈 铁锈
ruthless ruthlessly|无情 残忍 冷酷
rwanda rwandan|卢旺达 卢安达
rye|黑麦
sabotage saboteur|破坏 蓄意破坏 搞破坏
sack sacked sacking|解雇 开除 炒鱿鱼 麻袋
sacred|神圣 圣地
sacrifice sacrificed|牺牲 祭品 献祭
sad sadness sadly|悲伤 难过 伤心 悲哀
saddle|马鞍
safari|野生动物园
safe safety safely|安全 平安 保险箱
safe-sex|避孕套 安全套 保险套
safeguard|保障 维护 保护
sahara|撒哈拉 撒哈拉沙漠
saigon ho-chi-minh-city|西贡 胡志明市
sail sailed sailing sailor sailors|航行 帆船 水手 船员
saint saints|圣人 圣徒
saint-petersburg st-petersburg|圣彼得堡
sake|清酒
salad|沙拉 色拉
salary salaries|工资 薪水 薪资 月薪 薪酬
sale sales|销售 促销 销售额 打折 销量
sales-tax vat value-added-tax|增值税 消费税
salesman salesperson saleswoman salespeople|推销员 销售员 售货员 业务员
saliva spit spat|唾液 口水 吐痰 唾沫
salmon|三文鱼 鲑鱼
salon|沙龙 美发店
salt salty salted|食盐 盐巴 咸味
salute saluted|敬礼 致敬
salween nu-river|怒江
same-sex same-sex-marriage|同性婚姻 同性 同婚
samoa|萨摩亚
sample samples sampling|样本 样品 抽样 采样
samurai|武士
san-francisco|旧金山 三藩市
sanatorium|疗养院
sanction sanctions sanctioned|制裁 经济制裁
sanctuary|庇护所 避难所 保护区
sand sandy|沙子 沙滩 泥沙
sandalwood|檀香 檀木
sandbag sandbags|沙袋
sandstorm sandstorms dust-storm|沙尘暴 风沙 扬沙
sandwich|三明治 三文治
sanitary-pad sanitary-napkin|卫生巾
sanitation sanitary|卫生 环卫
sanskrit|梵文 梵语
santa-claus|圣诞老人
santiago|圣地亚哥
sanya|三亚
sao-paulo|圣保罗
sapporo|札幌
sarajevo|萨拉热窝
sarcasm sarcastic|讽刺 挖苦 嘲讽
sars|非典 非典型肺炎
satay|沙茶 沙爹
satellite satellites|卫星 人造卫星
satire satirical|讽刺 讽刺作品
satisfy satisfied satisfaction satisfactory|满意 满足 满意度
saturday|星期六 周六 礼拜六
saturn|土星
sauce|酱汁 酱料 调味酱
saudi saudis saudi-arabia|沙特 沙乌地
sauna|桑拿 蒸汽浴
sausage sausages|香肠 腊肠 火腿肠
savage savagery|野蛮 凶残
save saved|拯救 节省 省钱 存钱 挽救
savings saving saver savers|储蓄 存款 积蓄 储户
saw sawdust|锯子 锯木
saxony|萨克森
scaffold scaffolding|脚手架 棚架
scald scalded|烫伤
scale|规模 尺度 鳞片
scam scams scammed scammer scammers|骗局 诈骗 骗子 受骗
scan scanned scanner|扫描 扫描仪
scan-code qr-code|二维码 扫码
scandal scandals|丑闻 丑事
scandinavia scandinavian|北欧
scapegoat|替罪羊 背锅 代罪羔羊
scar scars scarred|伤疤 疤痕 创伤
scarce scarcity|稀缺 短缺 匮乏
scare scared scary|害怕 吓人 恐怖 可怕 惊吓
scarf scarves|围巾 丝巾
scatter scattered|散落 分散
scene scenes|现场 场景 场面 镜头
scenery scenic|风景 景色 风光
scenic-spot scenic-area|景区 景点 风景区
scent|香味 气味
sceptic skeptic skeptical sceptical skepticism|怀疑 质疑 怀疑论
schedule scheduled|日程 时间表 行程
schizophrenia schizophrenic|精神分裂 精神分裂症
scholar scholars scholarly|学者 专家学者 书生
scholar-official literati|士大夫 文人
scholarship scholarships|奖学金 助学金
school schools schooling|学校 上学 校园
school-bullying school-violence|校园霸凌 校园暴力 欺凌 欺负 霸凌
school-bus|校车
school-district school-district-housing|学区房 学区
school-dropout|辍学 失学 退学
school-principal|校长
school-uniform|校服
schoolbag rucksack|书包 背包
schoolboy schoolgirl schoolchildren schoolkids|小学生 学童 中学生
schoolmate|同学 校友
schoolteacher|教师 老师 教书
science sciences scientific|科学 理科
science-fiction sci-fi|科幻 科幻小说 科幻片
scientist scientists|科学家 科研人员
scissors|剪刀
scold scolded scolding|责骂 训斥 骂人 数落
scooter scooters|滑板车 电瓶车 电动车
scope|范围 范畴
score scores scored|得分 分数 比分 进球
scorn scornful|鄙视 蔑视 轻蔑
scorpion|蝎子
scotland scottish scots|苏格兰
scoundrel rascal|坏蛋 恶棍 混蛋 无赖
scout|侦察 童子军 球探
scrap scrapped|废品 废料 报废 取消
scrap-collector waste-picker ragpicker|拾荒 捡破烂 收废品
scratch|抓痕 刮花 划伤
scream screamed screaming|尖叫 惨叫 大喊
screen screens|屏幕 银幕 荧幕
screening|筛查 放映 筛选
screenplay screenwriter scriptwriter script|剧本 编剧
screw-up|搞砸 失误
screw|螺丝 螺丝钉
scribble|涂鸦 乱写
scripture scriptures sutra|经文 经书 佛经
scrutiny scrutinize|审查 审视 监督
sculpture sculptor sculptures|雕塑 雕像 雕塑家
sea seas seaside|大海 海洋 海边
sea-cucumber|海参
sea-level|海平面
sea-turtle|海龟
seafood|海鲜 海产品
seagull|海鸥
seal sealed|印章 公章 密封 海豹
seaman|海员 船员
seaport|海港 港口
search searched searching|搜索 搜寻 搜查 寻找
search-engine|搜索引擎
seasick|晕船 晕车
season seasons seasonal|季节 赛季 季节性
seasoning spice spices|调料 调味料 香料 佐料
seat seats|座位 席位 座椅 议席
seatbelt seat-belt|安全带
seattle|西雅图
seaweed|海带 海藻 紫菜
secede secession|脱离 分离 独立
seclusion|隐居 闭关
second-child two-child|二胎 二孩 第二胎
second-hand secondhand used-car|二手 二手车 旧货
second-wife|二奶 小三 情妇 小老婆
second-world-war world-war-two world-war-ii|二战 世界大战 二次大战
secondary-school|中学
secret secrets secretly secrecy|秘密 机密 保密 偷偷
secret-agent|特工 密探
secret-ballot|无记名投票
secret-police|秘密警察 国保 特务
secretary secretaries|秘书 书记 部长
secretary-general|秘书长
sector sectors|行业 部门 领域
sect|教派 宗派 邪教
secular|世俗
secure security|安全 保安 安保 治安
securities|证券 有价证券
security-check|安检
security-council|安理会 安全理事会
security-guard security-guards|保安 保安员 警卫
sedan-chair|轿子
sedative tranquilizer|镇静剂 镇定剂
sediment|泥沙 沉积物
sedition seditious|煽动颠覆 煽动罪 煽动
seduce seduced seductive|勾引 引诱 诱惑 色诱
seed seeds seedling seedlings|种子 秧苗 树苗 幼苗
seek sought seeker|寻求 寻找 谋求
segregation segregated|种族隔离 隔离
seismic seismology|地震 震感
seize seized seizure|没收 扣押 查获 夺取 缴获
selection select selected|选拔 挑选 选择 入选
self-confidence self-confident|自信 自信心
self-criticism|自我批评 检讨 检讨书
self-defense self-defence|自卫 正当防卫 自卫队
self-discipline|自律
self-driving|自动驾驶 无人驾驶
self-employed|个体户 自雇 自由职业
self-esteem self-respect|自尊 自尊心
self-immolation|自焚
self-media|自媒体
self-study self-taught|自学 自学成才
self-sufficient self-sufficiency self-reliance|自给自足 自力更生
selfie|自拍
selfish selfishness|自私 自私自利
sell sold selling seller sellers|出售 卖出 销售 卖家 变卖
sell-out|售罄 卖光
semester|学期
semi-final semifinal semifinals|半决赛 四强 准决赛
semiconductor semiconductors|半导体 晶片 芯片
senate senator senators|参议院 参议员
send sent sender|发送 寄出 派遣 送往
senegal|塞内加尔
senile|老年痴呆 痴呆症 失智
seniors senior-citizens|老人 老年人 长者
senior|资深 高级 前辈
senkaku diaoyu|钓鱼岛 钓鱼台 尖阁
sensation sensational|轰动 耸人听闻 感觉
sense senses|感觉 感官 意识
sensitive sensitivity|敏感 灵敏 敏感词
sensor sensors|传感器 感应器
sent-down-youth educated-youth zhiqing|知青 上山下乡 下乡 插队
sentence sentenced|判刑 判处 刑期 句子
sentiment sentimental|情绪 感情 多愁善感
seoul|首尔 汉城
separate separated separately|分开 分离 隔开
separation|分居 分离 分手
separatist separatism separatists|分裂 分离主义 分裂分子
september|九月 九月份
sequel|续集 续篇
serbia serbian serbs|塞尔维亚
serene serenity|宁静 安详
serf serfs serfdom|农奴 农奴制
sergeant|中士 军士 警长
serial-killer|连环杀手 连环杀人
serialize serialized|连载
series|系列 连续剧
serious seriously seriousness|严重 严肃 认真
sermon|布道 讲道
servant servants|仆人 佣人 公仆 丫鬟
serve served|服役 服务 供职 服刑
server servers|服务器 伺服器
service services|服务 服务业
sesame-oil|香油 麻油
sesame|芝麻
session sessions|会议 届会
set-up setup|陷害 设局 钓鱼执法
setback setbacks|挫折 受挫 打击
settle settled settlement settlements|和解 定居 结算 定居点
settler settlers|移民 定居者 殖民者
seventh-month ghost-festival|中元节 鬼节
seventies|七十年代
severance severance-pay|遣散费 离职补偿 补偿金
severe severely severity|严重 严厉 严峻
sew sewn sewed sewing|缝纫 缝制 针线
sewage sewer wastewater|污水 下水道 废水
sewing-machine|缝纫机
sex sexual sexually|性爱 性别 性行为 做爱
sex-education|性教育
sex-worker|性工作者 妓女
sexism sexist|性别歧视 大男子主义
sexual-assault sexual-abuse|性侵 性侵犯 猥亵
sexual-harassment|性骚扰
sexy|性感
shaanxi|陕西
shabby|破旧 寒酸 简陋
shackle shackles|手铐 枷锁 镣铐
shade|阴凉 树荫
shadow shadows|影子 阴影
shadow-bank shadow-banking|影子银行
shake shook shaken shaking|摇晃 震动 动摇 发抖
shakespeare|莎士比亚 莎翁
shallow|肤浅 浅水
shame shameful|羞耻 耻辱 羞愧 丢脸 惭愧
shameless shamelessly|无耻 不要脸 厚颜无耻
shampoo|洗发水 洗发精
shandong|山东
shang-dynasty|商朝 商代
shanghai shanghainese|上海 上海人
shanghai-cooperation-organization|上合组织
shangri-la|香格里拉
shanhaiguan|山海关
shantou swatow|汕头
shantytown slum slums|贫民窟 棚户区
shanxi|山西
shaolin shaolin-temple|少林寺 少林
shaoshan|韶山
shaoxing|绍兴
shape shaped|形状 塑造 造型
share shared sharing|分享 共享 份额
shared-bike bike-sharing bike-share|共享单车 共享自行车
shareholder shareholders|股东 持股
shares stock stocks|股票 股份 持股
shark sharks|鲨鱼
shark-fin|鱼翅
sharp sharply|锋利 尖锐 急剧 大幅
sharp-decline|骤降 大幅下降 锐减
shatter shattered|粉碎 破碎 打碎
shave shaved|剃须 刮胡子 剃光
shed sheds|棚子 棚屋
sheep|绵羊 羊群 羔羊 羊肉
shelf shelves|货架 书架 架子
shell shells|贝壳 炮弹 外壳
shelling shelled|炮击 炮轰 轰炸
shelter shelters sheltered|避难所 收容所 庇护 住所
shenyang|沈阳
shenzhen|深圳
shepherd|牧民 牧羊人
sheriff|警长 治安官
shield|盾牌 护盾 掩护
shift shifts|轮班 转移 转变 夜班
shigatse|日喀则
shiite shia|什叶派
shijiazhuang|石家庄
shine shone shiny|发光 闪耀 闪亮
shinto|神道教 神道
ship ships|轮船 船只 船舶
shipbuilding shipbuilder shipyard|造船 造船厂 船厂
shipment shipments shipping|航运 装运 货运 出货
shipwreck|沉船 船难
shirk shirking|推卸 逃避责任 推诿
shirt shirts|衬衫 衬衣
shiver shivering|发抖 颤抖
shock shocked shocking|震惊 休克 冲击
shoe shoes|鞋子 皮鞋 球鞋
shoemaker|鞋匠 修鞋
shoot shot shooting shootings shooter|枪击 开枪 射击 拍摄
shop shops shopping shopper shoppers|商店 购物 店铺 逛街
shop-assistant|店员 售货员
shopkeeper shop-owner storekeeper|店主 老板 店家
shoplift shoplifting shoplifter|店内行窃 偷东西
shopping-mall|商场 购物中心 商城
shore|岸边 海岸
short shorter shortest|短暂 简短 矮小
short-sale short-selling short-seller|做空 卖空 沽空
short-sighted|近视 短视 目光短浅
short-story short-stories|短篇小说 小小说
short-video short-videos|短视频 短片
shortage shortages|短缺 缺乏 不足 紧缺
shortcoming shortcomings|缺点 不足 短处
shortcut|捷径 快捷方式
shortlist|入围 候选名单
shorts|短裤
shotgun|猎枪 散弹枪
shoulder shoulders|肩膀 肩负
shout shouted shouting|喊叫 大喊 呼喊 高喊
shovel|铲子 铁锹
show-off showoff|炫耀 显摆 炫富
shower|淋浴 洗澡 阵雨
showroom|展厅 陈列室
show|表演 节目 演出 展示
shrewd|精明
shrimp|虾仁 大虾 对虾
shrine yasukuni|神社 靖国神社
shrink shrank shrunk shrinking|萎缩 缩小 收缩
shrub shrubs|灌木
shuffle|洗牌
shut shutdown|关闭 停工 停业 停摆
shuttlecock|毽子 羽毛球
shuttle|穿梭 班车 航天飞机
shy shyness|害羞 腼腆 内向
siberia siberian|西伯利亚
sibling siblings|兄弟姐妹 手足
sichuan-earthquake wenchuan-earthquake|汶川地震 四川地震
sichuan|四川
sick sickness|生病 患病 恶心
sick-leave|病假
side-effect side-effects|副作用 后遗症
sideline side-job side-hustle|副业 兼职 外快
sidewalk|人行道 步道
siege|围攻 包围 围城
sierra-leone|塞拉利昂
sightseeing|观光 游览
sight|视力 视线 景象
sigh|叹气 叹息
sign signs|标志 迹象 签署 招牌
sign-language|手语
sign-up|报名 注册
signal signals|信号 讯号
signature signed signing|签名 签字 签署
significance significant significantly|意义 重大 显著
sikh sikhs|锡克教 锡克
silence silent silently|沉默 寂静 默默 无声
silicon silicon-valley|硅谷 矽谷
silk-road|丝绸之路 丝路
silkworm|蚕宝宝 养蚕
silk|丝绸 蚕丝 真丝
silly|愚蠢 傻瓜 犯傻
silt|淤泥 泥沙
silver-medal|银牌
silver|白银 银子 银色 银牌
similar similarity similarities|相似 类似
simple simply simplicity|简单 朴素 单纯
simplified-chinese|简体字 简体 简化字
simplify simplified simplification|简化 精简
simulate simulation simulator|模拟 仿真
sin sins sinner sinful|罪孽 罪恶 罪人
sinai|西奈
sincere sincerely sincerity|真诚 诚意 诚恳
sing sang sung singing|唱歌 歌唱 演唱
singapore singaporean singaporeans|新加坡 星洲 狮城
singer singers|歌手 歌星 歌唱家
single singles|单身 单一 单曲
single-mother single-parent|单亲妈妈 单亲 未婚妈妈
sink sank sunk sinking|沉没 下沉 水槽
sinkhole|天坑 地陷 塌陷
sino-british|中英
sino-japanese sino-japanese-war|抗战 甲午战争 中日战争 抗日战争
sino-russian china-russia|中俄
sino-soviet|中苏
sino-us us-china china-us|中美 美中
siren|警报 警笛
sister sisters|姐妹 姐姐 妹妹
sister-in-law|嫂子 弟媳 小姨子
sit sat sit-in|坐下 静坐 静坐抗议
sitcom|情景喜剧
site sites|地点 遗址 网站 工地
situation|局势 形势 处境
sixth-plenum|全会 中央全会
sixties|六十年代
size sizes|大小 尺寸 尺码
skate skating skater|滑冰 溜冰 滑板
skeleton|骨架 骷髅
sketch sketches|素描 草图 小品
ski skiing skier|滑雪
skill skills skilled skilful skillful|技能 技巧 本领 熟练
skin-color|肤色
skinny|瘦弱 骨感
skin|皮肤 皮肤病
skip skipped truancy truant|逃课 翘课 跳过 旷课
skirt|裙子
skull|头骨 颅骨 骷髅
sky skies|天空
skyscraper high-rise skyscrapers|摩天大楼 高楼大厦 高层
slander slanderous smear smeared|诽谤 抹黑 污蔑 诋毁
slang|俚语 行话
slap slapped|耳光 打耳光 巴掌
slaughter slaughtered slaughterhouse|屠杀 屠宰 宰杀
slav slavic|斯拉夫
slave slaves slavery|奴隶 奴役 奴隶制
sled sledge|雪橇
sleep slept sleeping sleepy|睡觉 睡眠 入睡 睡着
sleeper sleeper-train|卧铺 硬卧 软卧
sleeping-bag|睡袋
sleeping-pill sleeping-pills|安眠药
sleepwalking|梦游
sleeve|袖子
slice sliced|切片 薄片
slide slid|滑落 下滑 滑梯 幻灯片
slim slimming|苗条 减肥 瘦身
slip slipped slippery|滑倒 湿滑 失足
slippers|拖鞋
slogan slogans|口号 标语
slope|斜坡 山坡
slovak slovakia|斯洛伐克
slovenia slovenian|斯洛文尼亚
slow slowly|缓慢 慢慢 慢吞吞
slow-train|绿皮车 慢车
slowdown slowing slowed|放缓 减速 下滑
sly|狡猾 狡诈 老奸巨猾
small-business small-businesses smes|中小企业 小企业 小微企业
smallpox|天花
smart smartness|聪明 机灵 智能
smartphone smartphones|智能手机 智慧型手机 手机
smashed smash|砸碎 打碎 砸烂
smell smelled smelt smelly stench stink|气味 臭味 闻到 恶臭
smelter smelting|冶炼 冶炼厂 炼钢
smile smiled smiling|微笑 笑容
smog|雾霾 阴霾 霾害
smoke smoked smoking smoker smokers|吸烟 抽烟 烟民 烟雾
smoke-free smoking-ban|禁烟 控烟 无烟
smooth smoothly|顺利 光滑 平稳
smuggle smuggled smuggler smugglers smuggling|走私 偷运 偷渡
snack snacks|零食 小吃 点心
snail|蜗牛 田螺
snake snakes|毒蛇 蛇类
snatch snatched|抢夺 抢走
sneak sneaked|偷偷 溜进
sneakers trainers|运动鞋 球鞋
sneer|冷笑 嘲笑
sneeze|打喷嚏
sniper snipers|狙击手 狙击
snob snobbish|势利 势利眼
snore snoring|打鼾 打呼噜
snow snowy snowfall snowstorm|下雪 大雪 降雪 暴风雪 雪灾
snowboard|单板滑雪
snowman|雪人
so-called|所谓
soak soaked|浸泡 湿透
soap-opera|肥皂剧 连续剧
soap|肥皂 香皂
soar soared soaring|飙升 暴涨 猛涨
sob sobbed|啜泣 抽泣
sober sobriety|清醒
soccer|足球
sociable|合群 外向 善交际
social-circle|朋友圈 社交圈
social-class class-struggle|阶级 阶级斗争 阶层
social-credit social-credit-system|社会信用 征信 失信
social-credit-blacklist|失信名单 老赖
social-distancing|社交距离
social-insurance social-security|社保 社会保险 社会保障
social-media social-network|社交媒体 社群媒体 社交网络
social-mobility|社会流动 阶层固化
social-order|社会秩序 治安
social-worker social-workers|社工 社会工作者
socialism socialist socialists|社会主义
socialize socializing|社交 应酬 交际
society social societal|社会
sociology sociologist|社会学 社会学家
sock socks|袜子
soda soft-drink|汽水 苏打水 软饮料
sodium|钠盐 含钠
sofa|沙发
sofia|索非亚
soft softly|柔软 温柔 软弱
soft-landing|软着陆
soft-power|软实力
software|软件 软体
soil soils|土壤 泥土
solar solar-power solar-panel|太阳能 光伏
solar-eclipse|日食
solar-system|太阳系
solar-term solar-terms|节气 二十四节气
soldier soldiers troops|士兵 军人 战士 官兵
sole|唯一 鞋底
solidarity|团结 声援
solid|固体 坚固 扎实
solitary solitude|孤独 独处 单独监禁
solomon-islands|所罗门群岛 所罗门
solution solutions solve solved|解决 解决方案 办法 破解
somalia somali|索马里
son sons|儿子
son-in-law|女婿
son-preference|重男轻女
sonata|奏鸣曲
song songs|歌曲 歌词 唱歌
song-dynasty|宋朝 宋代 北宋 南宋
soothe|安慰 安抚 抚慰
sophisticated|精密 复杂 老练
soprano|女高音
sore|酸痛 疼痛
sorghum|高粱
sorrow|悲伤 悲痛 哀伤
sorry|抱歉 对不起 道歉
soul souls|灵魂 心灵
soul-mate soulmate|灵魂伴侣 知己
sound sounds|声音 响声
sound-barrier supersonic|超音速 高超音速
soundtrack|配乐 原声
soup|汤水 羹汤 鸡汤 喝汤
sour-plum|酸梅 梅子
source sources|来源 消息人士 源头
sour|酸味 发酸
south southern|南方 南部
south-africa south-african|南非
south-america south-american|南美 南美洲
south-china-sea|南海 南中国海
south-korea south-korean south-koreans|韩国 南韩 韩国人
south-pole|南极
southeast-asia southeast-asian|东南亚 东盟
southeast|东南
southwest|西南
souvenir souvenirs|纪念品
sovereign sovereignty|主权
soviet soviets soviet-union ussr|苏联 前苏联
sow sowed sown|播种 母猪
soy-sauce|酱油
soybean soybeans soy|大豆 黄豆
space-station|空间站 太空站
spacecraft spaceship|飞船 宇宙飞船 太空船 航天器
space|太空 空间 宇宙 航天
spacious|宽敞
spain spanish spaniard spaniards|西班牙
spam|垃圾邮件 垃圾短信
spare-time|业余 闲暇 休闲 空闲时间
spare-tire|备胎
spare|备用 空闲
spark sparked|火花 引发
sparrow|麻雀
sparse|稀疏 稀少
sparta spartan|斯巴达
spasm|痉挛 抽筋
spa|水疗 温泉
speak spoke spoken speaker speakers|说话 发言 演讲者 讲话
spear|长矛 长枪
special specially|特殊 专门 特别
special-administrative-region|特别行政区 特区
special-economic-zone|经济特区 特区
special-envoy|特使
special-forces|特种部队 突击队
specialist specialists|专家 专业人士 专科医生
specialty|特产 专长 专业
species|物种 品种
specific specifically|具体 特定
specimen|标本 样本
spectacles|眼镜
spectator spectators|观众 旁观者
speculate speculation speculative speculator speculators|投机 炒作 猜测 炒房
speech speeches|演讲 讲话 演说 致辞
speech-freedom free-speech freedom-of-speech|言论自由
speed speedy|速度 快速
speeding|超速 超速驾驶 飙车
spell spelling|拼写 咒语
spend spent spending|花费 支出 开支 消费
sperm semen|精子 精液
sphere|球体 领域
spicy|麻辣 辛辣 辣椒
spider|蜘蛛
spill spilled oil-spill|泄漏 漏油 洒出
spin-off|衍生 分拆
spinach|菠菜
spine spinal|脊椎 脊柱 脊髓
spiral|螺旋
spirit spirits|精神 灵魂 烈酒 鬼魂
spirits-liquor baijiu|白酒 烈酒
spiritual spirituality|精神 心灵 灵性
spit-out|吐出
spleen|脾脏
split-up|分手
split|分裂 分开 拆分
spoil spoiled spoilt|宠坏 溺爱 变质 糟蹋
spokesperson spokesman spokeswoman|发言人 新闻发言人
sponge|海绵
sponsor sponsored sponsorship|赞助 赞助商 主办
spontaneous spontaneously|自发
spoon|勺子 汤匙 调羹
sport sports sporting|体育 运动 体育运动
sportsman sportswoman|运动员 选手
sportswear|运动服
spouse spouses|配偶 伴侣
sprain sprained|扭伤 崴脚
spratly spratlys|南沙 南沙群岛
spray|喷雾 喷洒
spread|传播 蔓延 扩散 散布
spring-festival lunar-new-year chinese-new-year|春节 过年 农历新年 新春
spring-festival-gala|春晚 联欢晚会
spring-outing|春游 踏青
spring-rush chunyun|春运
spring-water|泉水
spring|春天 春季 泉水 弹簧
sprint sprinter|短跑 冲刺
spur spurred|刺激 促进
spy spies spying|间谍 特务 刺探 谍报
squad|小队 小组 班组
square-dance square-dancing|广场舞
square-meter square-meters square-metres|平方米 平米
square|广场 正方形 平方
squash|壁球 南瓜
squatter|占屋 霸占
squat|下蹲 深蹲
squeeze squeezed|挤压 压榨 拥挤
squid|鱿鱼 乌贼
squirrel|松鼠
sri-lanka sri-lankan|斯里兰卡
stab stabbed stabbing|刺伤 捅死 砍伤 刺死 持刀
stability stable stabilize|稳定 维稳 安定
stadium|体育场 体育馆 球场
staff|员工 工作人员 职员
stage stages|舞台 阶段
stage-play|话剧 舞台剧
stagnant stagnation stagflation|停滞 滞胀
stain|污渍 污点
stair stairs staircase stairway|楼梯 台阶
stake|股份 股权 赌注 利害关系
stalemate|僵局 僵持
stale|陈旧 不新鲜
stalin stalinist|斯大林 史达林
stalk stalker stalking stalked|跟踪 尾随 跟踪狂
stall stallholder|摊位 地摊 摊贩
stammer stutter|口吃 结巴
stamp stamps|邮票 盖章 图章
stamp-collecting|集邮
stampede|踩踏 踩踏事故
stand stood|站立 看台 立场
standard standards|标准 规格
standard-of-living living-standard living-standards|生活水平 生活质量
standardize standardized standardization|标准化 规范化
standing-army|常备军
standing-committee|常委会 常委
standoff|对峙
star stars|明星 星星 恒星
stare stared|盯着 凝视
starfish|海星
start started|开始 启动 开端
startup start-up startups|创业 初创企业 新创公司 创业公司
startup-funding seed-money|启动资金 天使投资
starve starved starving starvation|饥饿 饿死 挨饿 饥荒
state-council|国务院
state-media|官媒 官方媒体
state-of-emergency|紧急状态
state-owned state-run state-owned-enterprise|国有 国营 国企 国有企业
state-security|国家安全 国安
state-visit|国事访问
statement statements|声明 陈述 表态
statesman|政治家 政客 政治人物
static|静态 静止
station stations|车站 电台 火车站
stationery|文具
statistics statistical statistic statistician|统计 统计数据 统计局
statue statues|雕像 塑像 铜像
status|地位 身份 状态
stay stayed|停留 逗留 留下 住宿
stay-at-home-mother stay-at-home-mom|全职妈妈 全职太太 家庭主妇
steady steadily|稳步 稳定
steak|牛排
steal stole stolen|偷窃 盗窃 被盗 偷走
stealth|隐形 隐身
steamed-bun mantou|馒头 包子
steam|蒸汽 水蒸气
steel iron-and-steel steelmaker|钢铁 钢材 炼钢
steep|陡峭 险峻
steer steering-wheel|方向盘 驾驶
stem-cell stem-cells|干细胞
step steps|步骤 措施 脚步
stepfather|继父
stepmother|继母 后妈
stepson stepdaughter|继子 继女
stereotype stereotypes|刻板印象 偏见 成见
sterile sterilization sterilize sterilized|绝育 消毒 灭菌 结扎
steroid|兴奋剂 类固醇
stethoscope|听诊器
stewardess flight-attendant flight-attendants|空姐 空乘 空服员
stew|炖菜 炖肉
sticker stickers|贴纸 表情包
stick|棍子 棍棒 坚持
stigma stigmatize|污名 污名化 耻辱
stillbirth stillborn|死胎 死产
stimulus stimulate stimulated stimulation|刺激 经济刺激
sting stung|蜇伤 刺痛
stingy|吝啬 小气 抠门
stinky-tofu|臭豆腐
stir-fry|炒菜
stir-up|煽动 挑拨 鼓动
stock-crash market-crash|股灾 暴跌 崩盘
stock-exchange|证券交易所 交易所
stock-market|股市 股票市场
stockholder|股东 持股人
stockholm|斯德哥尔摩
stocking stockings|丝袜 长筒袜
stockpile|囤积 库存 储备
stomachache stomach-ache|胃痛 肚子疼
stomach|胃部 肚子 胃病 肠胃
stone stones|石头 石块
stop stopped|停止 阻止 制止
storage|储存 存储 仓储
store stores stored|商店 店铺 储存 存储
storey story-building|楼层
stork|鹳鸟 白鹳
storm storms|暴风雨 风暴 风波
storm-surge|风暴潮
story stories|故事 报道 情节
storyteller storytelling|说书 讲故事
stove|炉子 炉灶
straight-a-student|优等生 学霸
straight|笔直 直接 异性恋
strait straits|海峡
strand stranded|滞留 被困 搁浅
strange strangely weird|奇怪 陌生 怪异 古怪
stranger strangers|陌生人 生人
strangle strangled|勒死 掐死 扼杀
strategy strategies strategic strategist|战略 策略 谋略
strawberry|草莓
straw|稻草 吸管 麦秆
stray stray-dog stray-cat|流浪 流浪狗 流浪猫
stream streams|溪流 小溪
streaming live-stream|直播 串流 主播
street streets|街道 街头 大街
street-food|小吃 街头小吃
street-vendor street-vendors vendor|小贩 摊贩 商贩 地摊
streetlight street-lamp|路灯
streetwalker|站街女
strength strengths strengthen|力量 加强 实力 优势
stress stressed stressful|压力 紧张 强调
stretcher|担架
strict strictly|严格 严厉
strike strikes striker struck|罢工 打击 袭击 罢市
string|绳子 字符串
strip-search|搜身
strive|努力 奋斗 争取
stroke|中风 脑中风 脑溢血
stroll|散步 漫步 溜达
strong stronger strongest strongly|强大 强烈 强壮 坚强
stronghold|据点 大本营 要塞
strongman|强人 独裁者
structure structural|结构 架构
struggle struggled|斗争 挣扎 奋斗 拼搏
struggle-session|批斗 批斗会 批判大会
stubborn stubbornness|固执 顽固 倔强
student students|学生 大学生 学员
student-loan student-loans|助学贷款 学贷
student-movement|学生运动 学潮 学运
studio|工作室 演播室 摄影棚
study studied studying studies|学习 研究 读书
study-abroad studying-abroad overseas-student|留学 留学生 出国留学
stumble|绊倒 跌倒
stun stunned|震惊 惊呆
stunt stuntman|特技 替身
stupid stupidity|愚蠢 笨蛋 傻瓜
style styles|风格 款式 作风
subcontract subcontractor subcontracted|分包 转包 外包
subculture|亚文化
subject subjects|科目 学科 主题
subjective|主观
sublet|转租 二房东
submachine-gun|冲锋枪
submarine submarines|潜艇 潜水艇
submission submissive|服从 顺从 提交
submit submitted|提交 递交
subordinate subordinates|下属 部下 下级
subpoena|传票
subprime subprime-crisis|次贷 次贷危机
subscribe subscribed subscriber subscribers subscription|订阅 用户 订户
subsidiary|子公司 附属
subsidy subsidies subsidize subsidized|补贴 补助 津贴
substance|物质 实质
substandard shoddy|劣质 不合格 伪劣 豆腐渣
substitute substituted|替代 替补 代替 替代品
subtitle subtitles|字幕 副标题
subtract subtraction|减法 扣除
suburb suburbs suburban|郊区 市郊 郊外
subversion subvert subversive|颠覆 煽动颠覆
subway underground-railway|地铁 捷运 港铁
success succeed succeeded successful successfully|成功 成就
successor succession|接班人 继任者 继承
sucker|冤大头 傻瓜
sudan sudanese|苏丹
sudden suddenly|突然 忽然
sudden-death|猝死
sue sued suing|起诉 控告 诉讼 打官司 提告
suez|苏伊士
suffer suffered suffering sufferer|受苦 痛苦 遭受 苦难
sufficient|足够 充足
suffocate suffocated suffocation|窒息 闷死
sufi|苏菲派
sugar-daddy sugar-baby|包养 干爹
sugarcane|甘蔗
sugar|食糖 白糖 糖分
suggest suggested suggestion suggestions|建议 提议 暗示
suggestive|性暗示
sui-dynasty|隋朝
suicide suicidal|自杀 轻生 寻短见
suicide-bomb suicide-bomber suicide-bombing|自杀式袭击 自杀炸弹 自杀式爆炸
suit suits|西装 套装 诉讼
suitable|合适 适合 适宜
suitcase|行李 行李箱 手提箱
suitor|追求者
sulfur sulphur sulfuric|硫磺 硫酸
sultan|苏丹 苏丹王
summary summarize|总结 概要 摘要
summer-camp|夏令营
summer-palace|颐和园 圆明园
summer-vacation summer-holiday summer-break|暑假 暑期
summer|夏天 夏季
summit|峰会 首脑会议 山顶 高峰会
summon summoned summons|传唤 召见 约谈 传票
sumo|相扑
sum|金额 总和 总额
sun sunny|太阳 晴天
sun-yat-sen|孙中山 国父
sunbathe suntan sunscreen|晒太阳 防晒 防晒霜 日光浴
sunday|星期天 星期日 周日 礼拜天
sunflower-movement|太阳花 太阳花学运
sunflower-seeds melon-seeds|瓜子 葵花籽
sunflower|向日葵 太阳花
sunglasses|墨镜 太阳镜
sunlight sunshine|阳光 日光
sunni sunnis|逊尼派
sunrise|日出
sunset|日落 夕阳
suona|唢呐
superbug|超级细菌
superficial|肤浅 表面化
superintendent|警司 主管
superior superiors|上级 上司 优越 领导
superiority|优越 优势 优越感
supermarket supermarkets|超市 超级市场 大卖场
supernatural|超自然 灵异
superpower|超级大国 强权 超能力
superstar|巨星 超级明星
superstition superstitious|迷信
supervise supervised supervision supervisor|监督 监管 主管 导师
super|超级
supper|晚餐 晚饭 夜宵 晚宴
supplement supplements|补充 补品 保健品 副刊
supply supplies supplier suppliers supplied|供应 供给 供应商 物资
supply-chain|供应链
support supported supporter supporters supportive|支持 拥护 支持者 声援
suppress suppressed suppression|镇压 压制 打压 压抑
supreme-court|最高法院 最高法
supreme|最高 至高无上
surcharge|附加费
surf surfing|冲浪 上网
surface|表面 水面
surge surged|激增 飙升 猛增
surgery surgeon surgical surgeries|手术 外科 外科医生 开刀
surgical-mask|口罩
suriname|苏里南
surname family-name last-name|姓氏 改姓
surpass surpassed|超过 超越
surplus-labor|剩余劳动力
surplus|盈余 顺差 过剩 剩余
surprise surprised surprising surprisingly|惊讶 意外 惊喜 吃惊
surrender surrendered|投降 自首 缴械
surrogate surrogacy surrogate-mother|代孕 代理孕母 代孕妈妈
surround surrounded surroundings|包围 周围 环绕
surveillance-camera surveillance-cameras cctv-camera|监控 摄像头 监视器
surveillance|监控 监视 监听
survey surveyed|调查 民调 勘测
survive survived survival survivor survivors|幸存 幸存者 生存 生还者 存活
susceptible|易受影响 易感
suspect suspects suspected|嫌疑人 嫌犯 疑犯 涉嫌 怀疑
suspend suspended suspension|暂停 停职 中止 停牌
suspended-sentence|缓刑 缓期执行
suspicion suspicious suspiciously|怀疑 可疑 嫌疑 疑心
sustain sustained sustainable sustainability|可持续 持续 维持
suzhou|苏州
swallow swallowed|吞下 吞咽 燕子
swamp wetland wetlands|湿地 沼泽
swan|天鹅
swap swapped|交换 互换
swarm|蜂群 一大群
swear swore sworn|发誓 宣誓 骂人 誓言
swearword|脏话 粗话 骂人
sweat sweated sweating|出汗 流汗 汗水
sweater|毛衣
sweatshop|血汗工厂
sweden swedish swede swedes|瑞典
sweep swept|打扫 横扫 清扫
sweet sweetness sweets|甜蜜 糖果 甜味 甜食
sweet-potato|红薯 地瓜 番薯
sweetheart|恋人 心上人 情人
swell swelling swollen|肿胀 红肿 浮肿
swift|迅速
swim swam swum swimming swimmer|游泳
swim-suit swimsuit|泳装 泳衣 比基尼
swimming-pool|游泳池 泳池
swindle swindled swindler|诈骗 骗子 骗钱 行骗
swine-fever swine-flu|猪瘟 猪流感 非洲猪瘟
swing swung|摇摆 秋千 摆动
switch|开关 切换 转换
switzerland swiss|瑞士
sword swords|宝剑 刀剑 剑客
sworn-brother|结拜 拜把子
sycophant|拍马屁 奉承 马屁精 巴结 溜须拍马
sydney|悉尼 雪梨
syllabus|教学大纲 课程大纲
symbol symbols symbolic symbolize|象征 符号 标志
sympathy sympathetic sympathize|同情 同情心
symphony|交响乐 交响曲
symposium seminar|研讨会 座谈会
symptom symptoms|症状 病症
synagogue|犹太教堂
syndrome|综合症 综合征
synthetic|合成 人造
syphilis|梅毒
syria syrian syrians|叙利亚
syringe|注射器 针筒
syrup|糖浆
system systems|系统 制度 体系 体制
systematic systemic|系统性 系统
table tables|桌子 餐桌 表格
table-manners|礼仪 餐桌礼仪 礼节
table-tennis ping-pong|乒乓球 乒乓 桌球
tablet|平板电脑 药片
tabloid tabloids|小报 八卦杂志
taboo taboos|禁忌 忌讳 禁区
tackle tackled|应对 解决
tactic tactics tactical|战术 策略 手段
tadpole|蝌蚪
taekwondo|跆拳道
tael|银两
tai-chi taiji|太极拳 太极
taichung|台中
tailings|尾矿 尾矿库
tailor|裁缝 量身定做
tailwind|顺风
tail|尾巴
tainan|台南
tainted-milk tainted-milk-powder|毒奶粉 三聚氰胺 问题奶粉
tainted|受污染 有毒
taipei|台北
taiping taiping-rebellion|太平天国
taiwan taiwanese|台湾 台湾人
taiwan-strait|台海 台湾海峡
taiyuan|太原
taizhou|台州 泰州
tajikistan tajik|塔吉克斯坦 塔吉克
take-bribes taking-bribes|受贿 收贿 索贿
take-off takeoff|起飞
takeaway takeout food-delivery|外卖 送餐 外送
takeover|收购 接管 并购
tale tales|故事 传说 童话
talent talents talented|人才 才华 天赋 有才
talent-show|选秀 才艺表演
taliban|塔利班
talk talked talks|谈话 会谈 聊天 谈判
talk-show|脱口秀
talkative|健谈 话多 爱说话
tall taller tallest|高大 最高
tame tamed|驯服 驯化
tang-dynasty|唐朝 唐代 大唐
tang-poetry|唐诗
tangerine mandarin-orange|橘子 柑橘
tangible|有形
tangshan-earthquake|唐山地震 唐山大地震
tangshan|唐山
tangyuan|汤圆 元宵
tank tanks|坦克 水箱 油罐
tank-man|坦克人
tanker|油轮 油罐车
tantrum|发脾气 闹脾气
tanzania|坦桑尼亚 坦尚尼亚
taoism taoist daoism|道教 道家 道士
taoyuan|桃园
tap-water|自来水
tape|磁带 胶带 录音带
target targets targeted|目标 靶子 针对
tariff tariffs customs-duty|关税 加征关税
tarim|塔里木
taro|芋头
tart|果馅饼 蛋挞
tashkent|塔什干
task tasks|任务
taste tasted tasty|味道 口味 品尝 品味 美味
tatar tatars|鞑靼
tattoo tattoos|纹身 刺青
taunt|嘲讽 奚落
tavern|酒馆 酒吧
tax taxes taxed taxation|税收 纳税 税务 税款 征税
tax-cut tax-cuts|减税 降税
tax-evasion tax-dodging|逃税 偷税 偷税漏税 漏税
tax-haven|避税天堂 避税港
tax-rebate tax-refund|退税
tax-reform|税改 税制改革
taxi taxis|出租车 计程车 的士 打车
taxi-driver taxi-drivers|出租车司机 的哥 司机
taxi-fare|车费 起步价
taxi-strike|罢运 出租车罢工
taxpayer taxpayers|纳税人
tbilisi|第比利斯
tea teas|茶叶 喝茶 绿茶
tea-leaf-egg|茶叶蛋
tea-party|茶话会
teach taught teaching|教学 教书 教导 传授
teacher teachers|老师 教师 教员
teacher-student|师生 师生关系
teachers'-day|教师节
teahouse|茶馆 茶楼
team teams teammate teammates|团队 球队 队伍 队友
teamwork|团队合作 协作
teapot teacup|茶壶 茶杯
tear tears tearful|眼泪 流泪 泪水 撕破
tear-gas|催泪弹 催泪瓦斯 催泪
tease teased|取笑 逗弄 调侃
technical-school|技校 中专
technician technicians|技术员 技工 技师
technique techniques|技巧 技术 手法
technocrat|技术官僚
technology technologies technological tech|技术 科技 高科技
technology-transfer|技术转让 技术转移
tedious|乏味 冗长 单调
teenage-pregnancy|少女怀孕 早孕
teenager teenagers teenage teen teens|青少年 少年 少女
tehran|德黑兰
tel-aviv|特拉维夫
telecom telecommunication telecommunications|电信 通讯 通信
telecommute work-from-home|居家办公 在家办公 远程办公
telegram telegraph|电报
telephone|电话
telescope|望远镜
television tv tvs|电视 电视机 电视台
temper temperament|脾气 气质 性情
temperature temperatures|温度 气温 体温
temple temples|寺庙 庙宇 寺院
temple-fair|庙会
temple-of-heaven|天坛
temporary temporarily|临时 暂时
temptation tempt tempted tempting|诱惑 引诱 诱人
ten-thousand|一万 上万
tenacious tenacity|顽强 坚韧
tenancy|租约 租赁 出租 租期
tenant tenants|租户 租客 房客 佃农
tenderness|温柔 柔情
tender|招标 投标 温柔
tennis|网球
tense tension tensions|紧张 紧张局势
tent tents|帐篷 帐棚
tenure|任期 终身教职 任职
term terms|任期 学期 条款 术语
term-limit term-limits|任期限制 连任
terminal-illness terminally-ill|绝症 不治之症 晚期
terminal|航站楼 候机楼 终端 晚期
terminate terminated termination|终止 解除 解约
terraced-field terraced-fields|梯田
terracotta terracotta-army terracotta-warriors|兵马俑 秦俑
terrain|地形
terrible terrifying|可怕 糟糕 恐怖
territory territories territorial|领土 地盘 领地
terror terrorism terrorist terrorists|恐怖主义 恐怖 恐怖分子 恐袭
terrorist-attack terror-attack|恐怖袭击 恐袭
test tests tested testing|测试 考试 试验 检测
test-tube-baby ivf|试管婴儿 人工受孕
testament|遗嘱 见证
testicle testicles|睾丸
testify testified testimony|作证 证词 证言
testosterone|睾酮 雄激素
texas texan|德州 得克萨斯
text-message text-messages sms|短信 简讯
textbook textbooks|教科书 课本 教材
textile textiles|纺织 纺织品 纺织业
textile-worker|纺织工人 纺织女工
thai thailand thais|泰国 泰国人
thai-baht|泰铢
thalassemia|地中海贫血
thank thanks thankful|感谢 谢谢 感激 感恩
thanksgiving|感恩节
thaw|解冻 融化
theater theatre theatrical|剧院 剧场 戏剧
theft thefts thief thieves stealing|盗窃 小偷 偷窃 窃贼
theme-park amusement-park|主题公园 游乐园 主题乐园
theme|主题
theology theologian|神学 神学家
theory theories theoretical theorist|理论 学说
therapy therapist therapeutic|治疗 疗法 治疗师
thermal-power|火电 火力发电
thermometer|温度计 体温计
thermos|保温杯 暖壶 热水瓶
thesis|论文 毕业论文
thick thickness|厚度 浓厚
thigh|大腿
thin thinner|消瘦 瘦弱 稀薄
think thought thinking thoughts|思考 思想 想法
think-tank think-tanks|智库 智囊团
thinker thinkers|思想家 哲学家
third-child three-child|三胎 三孩
third-front|三线建设 三线
third-party-payment|第三方支付
third-party|第三方 第三者
third-world|第三世界
thirst thirsty|口渴 干渴
thirties|三十年代
thorn thorns thorny|荆棘 棘手
thorough thoroughly|彻底 全面
thought-reform brainwashing|思想改造 洗脑
thousand thousands|成千上万 数千 上千
threat threats threaten threatened threatening|威胁 恐吓 胁迫
three-anti|三反
three-gorges three-gorges-dam|三峡 三峡大坝
three-kingdoms|三国 三国演义
three-quarters|四分之三
three-represents|三个代表
threshold|门槛 阈值
thrift thrifty|节俭 节约 勤俭 省吃俭用
thrill thriller thrilling|惊险 惊悚 惊悚片
thrive thriving|兴旺 蓬勃 繁荣
throat|喉咙 咽喉 嗓子
throne|王位 皇位 登基
throw threw thrown|扔掉 投掷 抛弃
thrush|画眉
thug thugs|打手 暴徒 恶棍
thumb|拇指 大拇指
thunder thunderstorm thunderstorms|雷声 打雷 雷暴 雷雨
thursday|星期四 周四 礼拜四
thyroid|甲状腺
tiananmen tiananmen-square|天安门 天安门广场
tianjin|天津
tianshui|天水
tibet tibetan tibetans|西藏 藏人 藏族 藏区
ticket tickets|门票 车票 机票 罚单
ticket-scalper scalpers|黄牛 黄牛党 票贩子
tickle|挠痒 胳肢
tide tides tidal|潮水 潮汐 潮流
tidy|整洁 收拾
tie|领带 平局 纽带
tiger tigers|老虎
tiger-mother tiger-mom|虎妈
tight tighten tightened tightening|收紧 紧缩 紧张
tight-budget|紧缩 勤俭 过紧日子
tile tiles|瓷砖 瓦片
tilt|倾斜
timber|木材 木料
time-bomb|定时炸弹
time-difference jet-lag time-zone|时差 时区
time-travel|穿越 时间旅行 时空旅行
timeshare|分时度假
timetable|时间表 课程表 时刻表
timid timidity|胆小 胆怯 懦弱
timor east-timor timor-leste|东帝汶
tinfoil|锡纸 铝箔
tiny|微小 极小
tin|锡矿 罐头
tip tipping|小费
tip-off whistle-blower whistleblower whistleblowers whistleblowing|举报 爆料 吹哨人 告密 举报人
tire tires tyre tyres|轮胎
tired tiredness|疲劳 疲惫 疲倦 劳累 累坏
tissue|纸巾 人体组织
titanium|钛合金
title titles|标题 头衔 冠军 称号
toad|癞蛤蟆 蟾蜍
toast|敬酒 干杯 吐司
tobacco|烟草 烟叶
toddler|幼儿 学步儿童
toe toes|脚趾
tofu-dreg tofu-dreg-construction|豆腐渣 豆腐渣工程
tofu|豆腐
togo|多哥
toilet toilets|厕所 洗手间 马桶 卫生间 茅厕
toilet-paper|卫生纸 厕纸
toilet-revolution|厕所革命
toilet-seat|马桶盖 马桶
tokyo|东京
tolerance tolerant tolerate tolerated|宽容 容忍 包容 忍受
toll tolls toll-fee|收费 过路费 通行费
tolstoy|托尔斯泰
tomato tomatoes|西红柿 番茄
tomb tombs|坟墓 墓地 陵墓 古墓 扫墓
tomb-raider grave-robber|盗墓 盗墓贼
tomb-robbing|盗墓
tomb-sweeping tomb-sweeping-day qingming|清明节 扫墓 清明
tomboy|假小子
tombstone|墓碑
tomorrow|明天 明日
tonga|汤加 东加
tongue|舌头
tonic|补品 滋补
tonne ton tons tonnes|万吨 吨位 公吨
tool tools|工具
tooth teeth|牙齿 龋齿
toothache|牙痛 牙疼
toothbrush toothpaste|牙刷 牙膏
top-student top-scorer|状元 学霸 尖子生
top-up|充值
topic topics|话题 主题 议题
topography|地形 地貌
topple toppled|推翻 颠覆 打倒
topsoil soil-erosion|水土流失
torch|火炬 火把 手电筒
torment tormented|折磨 煎熬
tornado|龙卷风
toronto|多伦多
tortoise turtle turtles|乌龟 海龟 甲鱼
torture tortured|酷刑 折磨 拷打 逼供 刑讯
total totally|总共 总数 总额
totalitarian totalitarianism|极权 极权主义
touch touched touching|触摸 接触 感动
touchscreen|触屏 触摸屏
tough toughness|强硬 坚强 艰难
tour tours touring|旅游 巡演 游览
tour-group tour-guide|旅行团 导游 旅游团
tourism tourist tourists|旅游 游客 观光 旅游业
tourist-attraction tourist-attractions|旅游景点 景点 景区
tournament|锦标赛 比赛 联赛
tow towed tow-truck|拖车 拖吊
towel towels|毛巾
tower towers|高塔 铁塔 塔楼
town towns township|小镇 乡镇 城镇
town-hall|市政厅
township-enterprise township-enterprises|乡镇企业
township-head|镇长 乡长
toxic toxin toxins|有毒 毒素 剧毒
toy toys|玩具
trace traces|痕迹 踪迹 追查 追踪
track tracks tracking|轨道 跟踪 追踪 跑道
tractor|拖拉机
trade trades trading|贸易 交易 商贸
trade-agreement|贸易协定 自贸协定
trade-deficit|贸易逆差 逆差
trade-in|以旧换新
trade-partner trading-partner|贸易伙伴
trade-surplus|贸易顺差 顺差
trade-union labor-union labour-union|工会
trade-war|贸易战
trademark trademarks|商标
trader traders|交易员 商人 贸易商
tradition traditions traditional traditionally|传统
traditional-characters|繁体字 繁体 正体字
traditional-chinese-medicine chinese-medicine tcm|中医 中药 中医药
traffic-accident traffic-accidents car-accident car-crash|车祸 交通事故
traffic-jam traffic-jams|堵车 塞车 交通堵塞 拥堵
traffic-light traffic-lights|红绿灯 红灯 交通灯
traffic-police|交警 交通警察
traffic-rule traffic-violation|交通违法 违章 交规
trafficking trafficker traffickers|贩卖 拐卖 人口贩卖 贩毒 人贩子
traffic|交通 车流 流量
tragedy tragic tragedies|悲剧 惨剧 惨案
trail|小径 踪迹 步道
train trains|火车 列车 动车
train-station railway-station|火车站 车站
training trained trainer trainee|培训 训练 教练 实习生
traitor traitors treason treachery|叛徒 汉奸 卖国贼 叛国 内奸
tram|有轨电车 电车
tranquil tranquility|宁静 安宁
transaction transactions|交易 买卖
transcript|成绩单 文字记录
transfer transferred|转移 转让 调动 转账
transform transformed transformation|转型 转变 改造
transfusion|输血
transgender transsexual|变性 跨性别 变性人
transition|过渡 转型
transit|过境 转机 中转
translate translated translation translations translator|翻译 译者 译文
transmission-line power-line|输电 电线 高压线
transmit transmitted transmission|传播 传染 传输
transnational multinational|跨国 跨国公司
transparency transparent|透明 公开透明 透明度
transplant transplants transplanted transplantation|移植 器官移植
transport transportation|运输 交通 运送
trap trapped|陷阱 圈套 被困
trash-can garbage-can|垃圾桶 垃圾箱
trash|垃圾 废物
trauma traumatic|创伤 心理创伤
travel travelled traveled travelling traveling|旅行 旅游 出行 出差
travel-agency travel-agent|旅行社
travel-ban|旅行禁令 入境禁令
travel-permit|通行证 台胞证
travel-sickness|晕车
traveler traveller travelers travellers|旅客 旅行者 旅人 游客
travelogue|游记
treadmill|跑步机
treasure treasures|宝藏 珍宝 财宝 宝贝
treasury-bond treasury-bonds government-bond|国债 公债 美债
treasury|国库 财政部
treat treated treatment treatments|治疗 对待 待遇 医治 请客
treaty treaties|条约 协定
tree trees|树木 大树 树林
tree-house|树屋
tree-planting|植树 种树 植树造林 造林
tremble trembling|发抖 颤抖
tremor|余震 震动
trench trenches|战壕 壕沟
trend trends trendy|趋势 潮流 走势 时髦
trespass|擅闯 非法侵入
triad triads|黑社会 三合会 黑帮
trial trials|审判 审理 庭审 试用 试验
trial-period|试用期
triangle|三角形
tribe tribes tribal|部落 部族
tribunal|法庭 仲裁庭
tributary|支流 朝贡
tribute|致敬 进贡 贡品
trick tricks tricked|骗局 花招 把戏 诡计
tricycle|三轮车
trigger triggered|引发 触发 扳机
trillion trillions|万亿
trinidad|特立尼达
trip trips|旅行 行程 旅程
triple tripled|三倍 翻三倍
triple-jump|三级跳
tripoli|的黎波里
triumph triumphant|胜利 凯旋
trivial|琐碎 微不足道
trolley|推车 手推车
trophy|奖杯
tropical tropics|热带
trotsky trotskyist|托洛茨基 托派
trouble troubles troubled troublesome|麻烦 困扰 烦恼 捣乱
troublemaker|捣乱分子 惹事
trousers|裤子 长裤
truce|停火 停战 休战
truck trucks|卡车 货车
truck-driver|卡车司机 货车司机
true truth truthful|真相 真实 真理 真话
trump-card|王牌 底牌
trumpet|小号 喇叭
trust trusted trustworthy|信任 信赖 信托 信得过
trustee|受托人 信托
truth-seeking|实事求是
tsarist tsar czar|沙皇
tsinghua|清华
tsunami|海啸
tuberculosis|肺结核 结核病
tube|管子 试管
tuesday|星期二 周二 礼拜二
tug-of-war|拔河 拉锯战
tuition tuition-fee tuition-fees|学费
tujia|土家族
tumor tumour tumors|肿瘤 瘤子
tuna|金枪鱼 鲔鱼
tune|曲调 旋律
tunisia tunisian|突尼斯
tunnel tunnels|隧道 地道
turbine wind-turbine|涡轮 风机
turbulence turbulent turmoil|动荡 动乱 骚动 颠簸
turin|都灵
turkey turkish turk turks|土耳其 火鸡
turkmenistan|土库曼斯坦
turnaround|扭亏 好转
turning-point|转折点 转机 拐点
turnip|萝卜
turnout|投票率
turnover|营业额 成交额 流动率
turnstile|闸机
turpan|吐鲁番
tutor tutoring tutors|家教 补习 辅导 补课
tv-drama tv-series television-series|电视剧 剧集 连续剧
tv-host|主持人 主播 播音员
tv-station|电视台
twenties|二十年代
twentieth-century|二十世纪
twenty-first-century|二十一世纪
twenty-four-hours round-the-clock|二十四小时 全天候
twilight|黄昏 傍晚
twin twins|双胞胎 孪生
twist|扭曲 转折
two-child-policy|二胎政策 二孩政策
two-sessions|两会
two-systems one-country-two-systems|一国两制
two-thirds|三分之二
tycoon tycoons|富豪 大亨 巨头
typesetting|排版
typhoon typhoons|台风 飓风
typical typically|典型
typist typing typewriter|打字 打字机 打字员
tyranny tyrant tyrannical|暴政 暴君 专制
tyre-burst|爆胎
ufo|不明飞行物 飞碟 幽浮
uganda ugandan|乌干达
ugly ugliness|丑陋 难看 丑恶
uighur-camp re-education-camp re-education-camps|再教育营 集中营
ukraine ukrainian ukrainians|乌克兰
ulaanbaatar|乌兰巴托
ulcer|溃疡 胃溃疡
ultimatum|最后通牒
ultrasound|超声波 超声 超音波
ultraviolet|紫外线
umbrella umbrellas|雨伞 伞子
umbrella-movement occupy-central|雨伞运动 雨伞革命 占中
umpire|裁判
unacceptable|不可接受 难以接受 无法接受
unaffordable|买不起 负担不起
unanimous unanimously|一致 一致通过
unarmed|手无寸铁 徒手
unauthorized|未经授权 擅自
unbearable|难以忍受 受不了
unbeaten undefeated|不败
unborn|胎儿
uncertain uncertainty|不确定 不确定性
uncle|叔叔 伯伯 舅舅 叔父
unconditional|无条件
unconscious|昏迷 不省人事 失去知觉 植物人
unconstitutional|违宪
underage|未成年 未成年人
undercover|卧底 暗访 便衣
underdeveloped undeveloped|落后 欠发达 不发达
underestimate underestimated|低估 小看
undergraduate undergraduates|本科 本科生 大学生
underground-bank|地下钱庄
underground|地下
undermine undermined|破坏 削弱
underpants underwear|内裤 内衣 胸罩
underprivileged|贫困 弱势
understand understood understanding|理解 了解 明白 懂得
undertaker|殡葬 殡仪
undervalued|低估 估值偏低
underworld|黑社会 黑道 阴间
undocumented illegal-immigrant illegal-immigrants|非法移民 偷渡客 黑户
undress|脱衣服 脱光
uneasy unease|不安 忐忑
uneducated|没文化 文盲
unemployment unemployed|失业 失业率 下岗 无业
unemployment-rate|失业率
unequal-treaty unequal-treaties|不平等条约
unesco|教科文组织
unexpected unexpectedly|意外 意想不到 没想到
unfair unfairness|不公平 不公 不公正
unfaithful|出轨 不忠 外遇
unfinished unfinished-building|烂尾 烂尾楼 未完成
unfortunate unfortunately|不幸 可惜
ungrateful|忘恩负义 白眼狼 不知感恩
unhappy unhappiness|不高兴 不开心 不幸福
unhealthy|不健康 亚健康
unhygienic|不卫生 脏乱差
unicorn|独角兽
unification-church|统一教
uniform uniforms|制服 校服
unify unified unification|统一
unilateral unilaterally unilateralism|单边 单方面 单边主义
uninhabited|无人居住 荒无人烟
union unions|工会 联盟 联合
unique|独特 独一无二
unit units|单位 单元
unit-price|单价
unite united unity|团结 联合 统一
united-arab-emirates uae emirati|阿联酋 阿拉伯联合
united-front|统战 统一战线
united-kingdom|英国
united-nations|联合国
united-states usa|美国
universal-suffrage|普选
universal-values|普世价值
universal|普遍 普世 通用
universe|宇宙
university universities|大学 高校 院校
university-degree|大学文凭 学位 学历
university-entrance gaokao college-entrance-exam|高考 大学联考
university-graduate university-graduates|大学毕业生 应届生
university-town|大学城
unjust|不公 冤枉 冤屈 不公正
unknown|未知 不明
unlawful|非法 违法
unlimited|无限 无限制
unlucky bad-luck|倒霉 不幸 晦气 厄运
unmanned|无人驾驶 无人机
unmarried unwed|未婚 单身
unpaid-wages wage-arrears|欠薪 拖欠工资 讨薪
unpaid|无薪 拖欠 未付 无偿
unpopular|不得人心 不受欢迎
unprecedented|史无前例 前所未有 空前
unqualified|不合格 不称职
unrealistic|不切实际 不现实
unreasonable|不合理 无理 不讲理
unrequited unrequited-love|暗恋 单相思
unrest|骚乱 动荡 动乱
unscrupulous|黑心 无良 不择手段 昧良心
unsold|滞销 卖不出去
unspoiled|原生态
unstable|不稳定 动荡
untrue|不实 不属实
unusual unusually|不寻常 罕见 异常 反常
unveil unveiled|揭幕 推出
unwanted|不想要 多余
unwilling|不愿 不肯
upbringing|教养 养育 家教
update updated|更新 升级
upgrade upgraded|升级 提升
upkeep|维护 保养
upload|上传
upper-class|上流社会 上层
upright|正直 刚正
uprising|起义 暴动 叛乱
upset|难过 心烦 不高兴
upstairs|楼上 上楼
upstart nouveau-riche|暴发户
upstream|上游
uranium|浓缩铀 铀矿
urban-management chengguan|城管
urban-rural urban-rural-gap|城乡 城乡差距
urban-village|城中村
urbanization urbanisation|城镇化 城市化 都市化
urban|城市 都市
urdu|乌尔都语
urge urged|敦促 呼吁 催促
urgent urgency urgently|紧急 紧迫 急需
urine urinate urinary|小便 尿液 撒尿
uruguay|乌拉圭
urumqi|乌鲁木齐
use usage|使用 利用
used-books|旧书 二手书
used-goods|旧货 二手货
useful|有用 实用
useless|无用 没用 废物
user users|用户 使用者
usurp|篡位 篡夺
usury usurer loan-shark loan-sharks|高利贷 放高利贷
utah|犹他州
utensil utensils|器具 餐具
uterus womb|子宫
utility utilities|公用事业 水电 水电费
utopia utopian|乌托邦
uyghur uyghurs uighur uighurs|维吾尔 维族 维吾尔族
uzbekistan uzbek|乌兹别克
vacancy vacancies vacant|空缺 空置 空房 职位空缺
vacation vacations|假期 度假 休假
vaccine vaccines vaccination vaccinate vaccinated|疫苗 接种 打疫苗 预防针
vaccine-passport|疫苗护照
vacuum vacuum-cleaner|真空 吸尘器
vagina vaginal|阴道
vagrant vagabond tramp|流浪汉 游民 盲流
vague vaguely|模糊 含糊
vain vanity|虚荣 虚荣心 徒劳
valentine valentine's-day valentines-day|情人节
valid validity|有效 有效期
valley valleys|山谷 河谷 峡谷
value values valuable|价值 价值观 贵重
value-added|附加值
vampire|吸血鬼
vancouver|温哥华
vandal vandalism|故意毁坏 破坏公物
vanguard|先锋 先锋队
vanilla|香草
vanish vanished|消失 失踪
vanuatu|瓦努阿图
van|面包车 厢型车
variable|变量 多变
variety-show|综艺节目 综艺
variety|品种 种类 综艺
vase|花瓶
vassal|附庸 诸侯
vast|广阔 巨大 辽阔
vatican|梵蒂冈 教廷
vault|金库 保险库
vegetable vegetables|蔬菜 青菜
vegetable-market|菜市场 菜场
vegetable-oil|植物油 菜油
vegetarian vegan vegetarianism|素食 吃素 素食者
vegetation|植被
vegetative-state|植物人
vehicle vehicles|车辆 汽车 机动车
veil hijab|面纱 头巾
vein|静脉 血管
velvet|天鹅绒 丝绒
vendetta|世仇 恩怨 仇怨
vending-machine|自动售货机 贩卖机
venetian-blind|百叶窗
venezuela venezuelan|委内瑞拉
vengeance|复仇 报仇
venice venetian|威尼斯
venom|毒液
ventilate ventilation|通风 透气
ventilator|呼吸机
venture venture-capital|风险投资 风投 创投
venue venues|场馆 场地 会场
venus|金星 维纳斯
verbal verbally|口头 言语
verb|动词
verdict|判决 裁决
verify verified verification|核实 验证 查证
versailles|凡尔赛
verse verses|诗句 诗歌
version|版本
vest|背心 马甲
veteran veterans ex-serviceman|老兵 退伍军人 退役军人 荣民
veterinarian veterinary vet|兽医
veto vetoed|否决 否决权
viaduct|高架桥 高架
vice-chairman|副主席
vice-chancellor|副校长
vice-governor|副省长
vice-mayor deputy-mayor|副市长
vice-minister|副部长
vice-premier|副总理
vice-president|副总统 副总裁 副校长
vicious-circle vicious-cycle|恶性循环
vicious|恶毒 凶狠 恶性
victim victims|受害者 受害人 遇难者 被害人
victoria-harbour victoria-harbor|维多利亚港 维港
victory victories victor victorious|胜利 获胜 战胜
video videos|视频 录像 影片
video-game video-games|电子游戏 游戏 电玩
vienna|维也纳
vientiane|万象
vietnam vietnamese viet-nam|越南
vietnam-war|越战 越南战争
view views|观点 看法 景色
viewer viewers viewership|观众 收视率
vigilant vigilance|警惕 警觉
villa villas|别墅
village villages|村庄 农村 村子
village-chief village-head village-cadre|村长 村主任 村支书 村官 村干部
village-election|村委会选举 村民选举
villager villagers|村民 乡亲
villain villains|反派 恶棍 坏人
vinegar|陈醋 食醋 米醋
vineyard winery|葡萄园 酒庄
vine|藤蔓 葡萄藤
vintage|复古 年份酒
violate violated violation violations violator|违反 侵犯 违规 违法
violence violent violently|暴力 暴行
violin violinist|小提琴
violin-concerto|协奏曲
vip|贵宾
viral|爆红 病毒性 疯传
virgin virginity|处女 童贞
virginia|弗吉尼亚
virology virologist|病毒学 病毒学家
virtual-reality|虚拟现实
virtual|虚拟
virtue virtuous|美德 德行 贤惠
virus viruses|病毒
visa visas|签证 免签
visa-free|免签 落地签
vision visionary|视力 视野 愿景 远见
visit visited visits visiting|访问 参观 拜访 探望 来访
visitor visitors|访客 游客 参观者
vitality vigor vigorous|活力 生机 生命力
vitamin vitamins|维生素 维他命
vivid|生动 栩栩如生
vladivostok|海参崴
vocabulary|词汇 词汇量
vocal vocalist|主唱 声乐
vocational vocational-school vocational-education|职业学校 职业教育 职校 技校
vocational-training|职业培训 技能培训
vodka|伏特加
voice voices|声音 嗓音 心声
volcano volcanoes volcanic|火山 火山爆发
volga|伏尔加河
volleyball|排球
voltage|电压
voltaire|伏尔泰
volume|音量 成交量 体积
volunteer volunteers voluntary voluntarily|志愿者 义工 自愿 志愿
vomit vomited vomiting|呕吐 吐了
vote votes voted voting|投票 选票 表决
vote-buying|贿选 买票
vote-counting|计票 开票
voter voters|选民 投票人
voucher vouchers|代金券 消费券 优惠券
vow vowed|发誓 誓言
voyage|航行 航海 远航
vpn|翻墙 翻墙软件
vulgar vulgarity|庸俗 粗俗 低俗
vulnerable vulnerability|脆弱 弱势 漏洞
vulnerable-group vulnerable-groups|弱势群体 弱势
vulture|秃鹰 秃鹫
wade|涉水 趟水
wage wages|工资 薪水 薪资 薪酬
wage-earner|工薪族 上班族 打工族
wage-increase|加薪 涨工资
wagon|马车 货车
wail|哀嚎 嚎哭
waist|腰部 腰围 腰身
wait waited waiting|等待 等候
waiter waitress waiters waitresses|服务员 侍应 女服务员
wake woke woken|醒来 觉醒 唤醒 清醒
wales welsh|威尔士 威尔斯
walk walked walking|走路 步行 散步
walk-the-dog|遛狗
walking-stick|拐杖 手杖
wall walls|墙壁 围墙 城墙
wall-street|华尔街
wallet|钱包 皮夹
wallpaper|墙纸 壁纸
walnut|核桃
wander wandered wanderer|流浪 徘徊 游荡
war wars warfare wartime|战争 战时 开战
war-crime war-crimes war-criminal|战争罪 战犯 战争罪行
war-reparations|战争赔款 赔款
war-veteran|老兵 抗战老兵
war-zone|战区
wardrobe|衣柜 衣橱
ward|病房 选区 行政区
warehouse warehouses|仓库 货仓 仓储
warhead warheads|弹头 核弹头
warlike|好战 好斗
warlord warlords|军阀
warm warmth warmly|温暖 暖和 热情
warn warned warning warnings|警告 预警 警示
warplane warplanes fighter-jet fighter-jets fighter-plane|战机 战斗机 军机
warranty|保修 保修期 保固
warrant|逮捕令 搜查令 通缉令 权证
warring-states|战国
warrior warriors|武士 战士 勇士
warsaw-pact|华约 华沙条约
warsaw|华沙
warship warships|军舰 战舰 舰艇
wash washed washing|清洗 洗涤 洗手 洗衣
washing-machine|洗衣机
washing-powder|洗衣粉 洗涤剂
washington|华盛顿 华府
wasp|黄蜂 马蜂
waste wasted wasteful|浪费 废物 垃圾
wasteland|荒地 荒原
watch watches watched|手表 观看 观察
watchdog|监察 监督机构 监管机构
watchmaker wristwatch|钟表 手表
water-buffalo|水牛
water-cannon|水炮 水炮车 高压水枪
water-conservancy|水利 水电 水电站
water-diversion south-to-north-water|南水北调 调水
water-level|水位
water-lily|莲花 荷花 睡莲
water-margin|水浒传 水浒
water-pollution|水污染
water-shortage|缺水 水荒
water-splashing|泼水节
water-supply|供水 停水
water-tank|水箱 水缸
water-torture|水刑
watercolor|水彩 水彩画
waterfall waterfalls|瀑布
waterlogging waterlogged|内涝 积水 水浸
watermelon|西瓜
waterproof|防水
watershed|分水岭 流域
water|用水 饮水 自来水 水资源
wave waves|波浪 海浪 浪潮 挥手
wax|蜂蜡 石蜡
way-out|出路
wayward|任性 不听话
weak weakness weaknesses weaken weakened|虚弱 软弱 弱点 疲软 削弱
wealth wealthy|财富 富裕 富有 有钱人
wealth-gap income-gap|贫富差距 贫富悬殊 收入差距
wealth-management|理财 理财产品
wean|断奶
weapon weapons weaponry|武器 军火 枪械
weapons-of-mass-destruction|大规模杀伤
wear wore worn wearing|穿着 佩戴 磨损
weather-forecast|天气预报 气象预报
weather|天气 气候
weave wove woven weaver weaving|编织 纺织 织布
web website websites webpage|网站 网页 网址
wedding weddings|婚礼 结婚 婚宴
wedding-banquet|婚宴 喜酒 喜宴
wedding-car|婚车
wedding-dress wedding-gown|婚纱
wedding-gift|份子钱 礼金
wedding-night|新婚之夜 洞房
wedding-photo wedding-photos|婚纱照 结婚照
wednesday|星期三 周三 礼拜三
weed weeds|杂草 除草
week weeks weekly|星期 一周 每周 周刊
weekday|工作日 平日
weekend weekends|周末
weekend-couple long-distance-relationship|异地恋 两地分居
weep wept|哭泣 流泪 大哭
weifang|潍坊
weigh weight weights|体重 重量
weight-gain|发胖 增重 变胖
weight-loss|减肥 瘦身 减重
weightlifting weightlifter|举重
weihai|威海
welcome welcomed|欢迎
weld welder welding|焊接 焊工
welfare-state|福利国家
welfare|福利 低保 社会福利
well-known|知名 著名 众所周知
well-off moderately-prosperous xiaokang|小康 富裕
wellington|惠灵顿 威灵顿
wellness|养生 健康
wenchuan|汶川
wenzhou|温州
werewolf|狼人
west western westerner westerners|西方 西部 西方人
west-bank|约旦河西岸
west-germany|西德
west-lake|西湖
western-medicine|西医 西药
western-regions|西域
westernize westernized|西化 全盘西化
wet-market|菜市场 街市
wet-nurse|奶妈 乳母
wet|湿透 潮湿
whale whales whaling|鲸鱼 捕鲸
wharf quay|码头
wheat-flour|面粉
wheat-harvest|麦收 夏收
wheat|小麦 麦子
wheel wheels|车轮 轮子
wheelchair|轮椅
whip whipped|鞭子 抽打
whirlpool|漩涡
whiskey whisky|威士忌
whisper whispered|耳语 低语 悄悄话
whistleblow|吹哨
whistle|口哨 哨子
white-collar-crime|经济犯罪
white-collar|白领
white-house|白宫
white-paper|白皮书 白纸
white-rice|白米饭 米饭
white-snake|白蛇
white-terror|白色恐怖
whitening|美白
whitewash|粉饰 洗白
wholesale wholesaler|批发 批发商
wholesale-market|批发市场
whooping-cough|百日咳
whore whores|妓女 娼妓
wicked wickedness|邪恶 恶毒
wide width widely|广泛 宽阔 宽度
widow widowed widows|寡妇 遗孀 丧偶
widower|鳏夫 丧偶
wife wives|妻子 老婆 太太 媳妇
wife-beater domestic-violence wife-beating|家暴 家庭暴力 打老婆
wifi wi-fi|无线网络 无线上网
wig|假发
wild-animal wild-animals wildlife|野生动物 野味
wild-boar|野猪
wild-goose wild-geese|大雁
wildfire wildfires forest-fire|山火 森林火灾 野火
wild|野生 狂野
willful wilful|任性 故意
willing willingness|愿意 意愿 自愿
willow|柳树 杨柳
willpower|意志力 毅力
win won winning winner winners|获胜 赢得 获奖 得主 胜者
win-win|双赢 共赢
wind windy winds|大风 风力 刮风
wind-farm|风电场 风力发电
wind-power wind-energy|风电 风力发电 风能
windbreak|防风林 防护林
windfall|横财 意外之财
windmill|风车
window windows|窗户 窗口 窗子
window-shopping|逛街
windshield|挡风玻璃
wine wines|葡萄酒 红酒
wing wings|翅膀 机翼
winter winters|冬天 冬季
winter-olympics winter-games|冬奥会 冬奥
winter-solstice|冬至
winter-swimming|冬泳
winter-vacation winter-break|寒假
wipe|擦拭 抹去
wire wires|电线 铁丝 电缆
wireless|无线 无线电
wiretap wiretapping|窃听 监听 偷听
wisdom wise wisely|智慧 明智 英明
wisdom-tooth wisdom-teeth|智齿
wish wishes wished|愿望 祝愿 心愿 希望
wit witty|机智 幽默 风趣
witch witchcraft|巫婆 女巫 巫术
withdraw withdrew withdrawn withdrawal|撤回 撤军 退出 提款 取款
wither withered|枯萎 凋谢
witness witnesses witnessed|目击者 证人 见证 目击
wok|炒锅 铁锅
wolf wolves|恶狼 野狼 狼群
wolf-warrior|战狼
woman women|女人 女性 妇女 女子
womanizer|花花公子 好色 花心
women's-day|妇女节
women's-federation|妇联
women's-rights|女权 女权主义 女性主义 妇女权益
women's-volleyball|女排
wonder wonders|奇迹
wonderful|精彩 美妙 太棒了
wonderland|仙境
wood wooden woods|木头 木材 树林
woodcut|木刻 版画
woodpecker|啄木鸟
wool woollen woolen|羊毛 毛线
woo|追求 拉拢
word words|词语 单词 字眼
word-of-mouth|口碑 口口相传
work worked working works|工作 上班 劳动 作品
work-experience|工作经验 工作经历
work-injury|工伤 生产事故 工伤事故
work-overtime|加班 加班费 超时
work-permit|工作证 工作许可
work-pressure|工作压力
work-related-stress|过劳 职业倦怠
work-style|工作作风 作风
work-unit danwei|单位 工作单位
workaholic|工作狂
worker workers workman|工人 职工 员工 打工
worker-peasant|工农 工农兵
workforce|劳动力 员工
working-class|工人阶级 工薪阶层
working-hours working-time|工时 工作时间
working-mother working-mothers|职场妈妈
workload|工作量
workplace|职场 工作场所
workshop workshops|车间 作坊 研讨会
world worldwide|世界 全球 世界各地
world-bank|世界银行 世行
world-champion world-championship|世界冠军 世锦赛
world-cup|世界杯
world-expo|世博会 世博
world-heritage|世界遗产 世遗
world-map|世界地图
world-order|世界秩序 国际秩序
world-record|世界纪录
world-trade-organization wto|世贸组织 世贸 入世
world-war-one world-war-i|一战 世界大战
world-war|世界大战
worldview|世界观
worm worms|虫子 蠕虫 蚯蚓
worry worried worries worrying worrisome|担心 担忧 忧虑 操心
worse worsen worsened worsening|恶化 更糟 更差
worship worshipped worshipper|崇拜 朝拜 祭拜 拜神
worst|最糟 最差 最坏
worth worthwhile|值得 价值 身价
worthless|毫无价值 不值钱
wound wounds wounded|伤口 受伤 创伤 伤员
wrap wrapped wrapping|包裹 包装
wrath|愤怒 震怒
wreath|花圈 花环
wreck wreckage|残骸 沉船
wrench|扳手
wrestle wrestling wrestler|摔跤 角力
wrinkle wrinkles|皱纹
wrist|手腕
write wrote written writing writings|写作 书写 撰写 作品
writer writers|作家 作者 笔者
writing-brush|毛笔
wrong wrongly|错误 错了
wrongdoing|不法行为 不当行为
wrongful-conviction wrongful wrongly-convicted miscarriage-of-justice|冤案 错案 冤假错案 冤狱
wuchang-uprising|武昌起义 辛亥革命
wuhan|武汉
wuhu|芜湖
wushu martial-arts kung-fu|武术 功夫
wuxia|武侠 武侠小说
wuxi|无锡
x-ray x-rays|光片 胸透
xenophobia xenophobic|排外 仇外
xi'an xian|西安
xi'an-incident|西安事变
xia-dynasty|夏朝
xiamen|厦门
xiang-river|湘江
xiangsheng|相声
xiangtan|湘潭
xiangyang|襄阳
xianyang|咸阳
xinhai-revolution|辛亥革命
xinhua|新华社
xining|西宁
xinjiang-camp xinjiang-camps|再教育营
xinjiang|新疆
xinyang|信阳
xishuangbanna|西双版纳
xuzhou|徐州
xylophone|木琴
yacht yachts|游艇 帆船
yak|牦牛
yalta|雅尔塔
yam|山药
yan'an yanan|延安
yanbian|延边
yancheng|盐城
yangge|秧歌
yangtze yangtze-river|长江 扬子江
yangzhou|扬州
yankee|美国佬 洋基
yantai|烟台
yard|院子 庭院 四合院
yawn|打哈欠 哈欠
year-end-bonus year-end|年终奖 年底 年终
year-of-the-dragon|龙年
year-of-the-rabbit|兔年
year-of-the-tiger|虎年
yearbook|年鉴
yearn yearning|渴望 向往
yeast|酵母
yell yelled|大喊 大叫 吼叫
yellow-card|黄牌
yellow-emperor|黄帝
yellow-fever|黄热病
yellow-river|黄河
yellow-sea|黄海
yellow|黄色
yemen yemeni|也门 叶门
yen japanese-yen|日元 日圆
yes-man|应声虫 马屁精
yes-vote|赞成票
yesterday|昨天 昨日
yibin|宜宾
yichang|宜昌
yichun|宜春 伊春
yield yields|收益率 产量 屈服
yield-curve|收益率曲线
yin-yang|阴阳
yinchuan|银川
yingkou|营口
yiwu|义乌
yoga|瑜伽 瑜珈
yogurt yoghurt|酸奶 优格
yolk|蛋黄
young youth youths youngster youngsters|年轻 青年 年轻人 青春
young-couple|新婚夫妇 小两口 新人
young-pioneers|少先队 红领巾
younger-brother|弟弟
younger-sister|妹妹
youth-hostel|青年旅社 青旅
youth-league communist-youth-league|共青团 团中央
youth-unemployment|青年失业率 青年失业
youtiao|油条
yuan-dynasty|元朝 元代
yuan-exchange-rate|人民币汇率
yuan-shikai|袁世凯
yue-fei|岳飞
yugoslavia yugoslav|南斯拉夫
yulin|玉林 榆林
yunnan|云南
yurt|蒙古包
yushu|玉树
zagreb|萨格勒布
zaire|扎伊尔 萨伊
zambia|赞比亚 尚比亚
zanzibar|桑给巴尔
zaozhuang|枣庄
zeal zealous|热情 狂热
zebra zebra-crossing|斑马 斑马线
zeng-guofan|曾国藩
zen|禅宗 禅修
zero-covid|清零 动态清零
zero-growth|零增长
zero-sum|零和 零和博弈
zero-tolerance|零容忍
zeus|宙斯
zhang-xueliang|张学良 少帅
zhangjiajie|张家界
zhangjiakou|张家口
zhanjiang|湛江
zhejiang|浙江
zheng-he|郑和 郑和下西洋
zhengzhou|郑州
zhenjiang|镇江
zhongguancun|中关村
zhongnanhai|中南海
zhongshan|中山市 中山
zhou-dynasty|周朝 西周
zhou-enlai|周恩来 周总理
zhu-de|朱德
zhuangzi|庄子
zhuang|壮族
zhuge-liang|诸葛亮 孔明
zhuhai|珠海
zhuzhou|株洲
zibo|淄博
zigong|自贡
zimbabwe|津巴布韦 辛巴威
zinc|锌矿 补锌
zionism zionist|犹太复国
zip-code|邮编 邮政编码
zipper|拉链
zither guzheng|古筝 古琴
zodiac|星座 生肖 属相
zombie zombies|丧尸 僵尸
zone zones|地区 区域 地带
zongzi|粽子
zoning urban-planning|城市规划 规划
zoo zoos|动物园
zookeeper|饲养员
zoology zoologist|动物学 动物学家
zunyi|遵义 遵义会议
zurich|苏黎世
`;
