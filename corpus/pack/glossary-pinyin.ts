/** Written by scripts/glossary-pinyin.ts: pinyin of the Chinese words of glossary-words.ts, without tones and spaces. */
export const GLOSSARY_PINYIN = `
abandon fangqi sheqi
absurd huangmiu huangtang kexiao
account zhanghu zhanghao hutou
accuse zhize zhikong qianze kongsu
acquire shougou binggou tunbing
activity huodong
advertise guanggao tuiguang
adviser guwen zhinang
afford fudan maideqi
agree tongyi zancheng rentong
ahead tiqian
algorithm suanfa yansuanfa
alliance lianmeng tongmeng
allow yunxu pizhun zhunxu
amount zonge
analyst fenxishi fenxirenshi yeneirenshi fenxirenwei
anger fennu chunu buman
announce xuanbu gongbu xuangao gonggao
anonymous niming bujuming
antitrust fanlongduan longduan duzhan
apartment gongyu loupan zhuzhai
app yingyongchengxu shoujiyingyong yingyongruanjian yingyongchengshi
appeal duncu
appear loumian xianshen liangxiang gongkailoumian gongkailiangxiang paotoulumian
apply shenqing
arrears tuoqian qianxin taoxin qiankuan
arrest daibu juliu zhuabu beibu
arrogant aoman kuangwang kuangao buzunzhong
assess pinggu
asset zichan jingzichan caichan
attack gongji pengji paohong zhengsu
auction paimai
audit shenji chazhang
authoritarian zhuanzhi ducai jiquan weiquan
authority dangju jianguanbumen zhuguanbumen guanfang zhengfubumen
average pingjun renjun
backlash fantan qiangliefanying
balance jieyu
balance-sheet zichanfuzhaibiao biaowai biaonei chubiao
ban jinzhi jinling fengsha chajin
bank yinhang
bankrupt pochan daobi zibudizhai
barrier menkan bilei
bear-burden chengdan chengshou
betray beipan chumai pantu maiguo
big-data dashuju juliangziliao
bill-pay maidan chengdansunshi
billionaire fuhao yiwanfuweng shoufu fuweng
biometric renlianshibie shualian
blacklist heimingdan shixin
block zuzhi zudang lanjie fengsuo
blockchain qukuailian
board dongshihui dongshi
bond zhaiquan guozhai gongsizhai
book-author zhuzuo chuban
boom fanrong xingwang
borrow jiekuan jieqian jiedai daikuan
boss laoban
branch fenxing wangdian fenzhijigou
breach weigui weifan
break-up chaifen fenchai fenge baoli
bribe huilu xinghui shouhui fubai tanfu tanwu
broker quanshang zhengquangongsi zhongjie
bubble paomo paomohua
budget yusuan caizhengyusuan
build jianshe xingjian xiujian daxingtumu
business shengyi yingye
businessman shangren shangjia shanghu
buy goumai mairu shoumai
buyback huigou
cancel quxiao chexiao zuofei
capital ziben benjin zhuceziben zibenjin
capital-flight chezi waitao zibenwailiu
capitalist zibenjia zichanjieji zibenzhuyi boxue
card xinyongka yinhangka jiejika
cash xianjin chaopiao zhibi
cash-out taoxian bianxian
censor shencha shantie fenghao yanlunguanzhi minganci
central-bank yangxing zhongyangyinhang
century shiji
chain-reaction liansuofanying chuanran manyan
chairman dongshizhang zhuxi
challenge tiaozhan
chaos hunluan shikong
charge-fee shouxufei shoufei feiyong yongjin
charity cishan juankuan gongyi
cheat qipian pianju zhapian qizha pianzi
children ertong haizi xiaohai
chip xinpian bandaoti
citizen gongmin jumin baixing laobaixing minzhong qunzhong
city chengshi
claim shengcheng xuancheng zicheng
class jieji jieceng
clear-settle qingsuan jiesuan
cloud yunjisuan
collateral danbao diyapin zhiya danbaopin
collect-debt cuishou taozhai zhuizhai
command xialing mingling zhiling zeling qinzixialing
comment pinglun liuyan yanlun
committee weiyuanhui
communist gongchandang zhonggong gongchanzhuyi
company gongsi yezhe
compare bijiao xiangbi duibi
compensate peichang buchang
compete jingzheng jingzhengduishou
complain tousu baoyuan kongsu
compliance hegui
compulsory qiangzhi qiangpo beipo
concede rangbu tuoxie ditou
concentrate jizhong
confidence xinxin xinren
confiscate moshou chonggong guoyouhua shouguiguoyou gongyouhua
conflict chongtu maodun duikang
conservative baoshou
constitution xianfa
consumer xiaofeizhe xiaofei xiaofeixindai
contract hetong heyue tiaokuan
contractor chengjianshang jianzhushang baogongtou jiancai
control kongzhi zhangkong zhipei
convenient bianli fangbian bianjie
cooperate hezuo hezuohuoban xiezuo
core-capital hexinziben zibenchongzulv zhunbeijin
corporate-governance gongsizhili
corporation-state guoqi guoyouqiye yangqi guoyouyinhang guoyou guoyingqiye gongying
cost chengben daijia
counterfeit jiahuo jiamao weizao
county xiancheng
court fayuan fating susong guansi
cover-up yangai yinman
crash bengpan baodie dadie guzai bengkui
create chuangzao chuangli chuangban chuangjian
credit xindai xinyong shouxin
credit-score xinyongpingfen xinyongfen zhengxin xinyongpingji xinyongbaogao xinyongpingdeng
creditor zhaiquanren zhaizhu
crime fanzui zuixing weifa feifa
crisis weiji fengbao haixiao
criticise piping pipan pengji zhiyi
cryptocurrency jiamihuobi xunihuobi xunibi bitebi
culprit yuanxiong zuikuihuoshou
culture wenhua
currency huobi bizhi
danger weixian yinhuan dingshizhadan
data shuju ziliao
date-deadline qixian jiezhi
deal jiaoyi
death siwang qushi
debate zhenglun bianlun taolun
debt zhaiwu fuzhai qianzhai zhaitai juzhai
decade shinian
decide jueding juece
decline xiajiang xiahua xiadie jianshao
decouple tuogou
default weiyue huaizhang bulianglv daizhang
defend bianhu baowei hanwei
deficit chizi
delay tuichi yanqi yanhou tuoyan
delist tuishi
demand yaoqiu xuqiu
democracy minzhu xuanju minzhuhua
deny fouren bochi
deposit cunkuan chuxu cunqian
deputy fuzhuxi fuzong
derivative yanshengpin jinrongyanshengpin
devalue bianzhi
develop fazhan kaifa
digital shuzi shuma shuwei
digital-currency shuzihuobi shuzirenminbi shuweihuobi shuweirenminbi
dilute xishi
diplomacy waijiao
disappear shizong xiaoshi xialuobuming weiloumian quxiang renjianzhengfa
disaster zainan zaihai
disclose gongkai baoguang baoliao xielou
discount zhekou youhui hongbao
discriminate qishi
dismiss kaichu jiegu mianzhi luoma chezhi
disrupt dianfu raoluan
dividend fenhong
document wenjian
dollar meiyuan meijin
draft caoan zhengqiuyijiangao qicao caoni
dream mengxiang lixiang
dynasty huangdi chaoting gudai
e-commerce dianshang dianzishangwu wanggou dianzishangmao
economist jingjixuejia
economy jingji
education jiaoyu xuexiao daxue
elite jingying quangui gaoceng
embarrass ganga diulian
emergency jinji
employee yuangong zhigong guyuan dagong gongren
employment jiuye shiye
end zhongjie jieshu
enemy diren
energy nengyuan shiyou dianli
enforce zhifa
entrepreneur qiyejia chuangye xinchuang
environment huanbao huanjing
equal pingdeng
evade guibi taobi raoguo huibi
event shijian
evidence zhengju
exaggerate kuada weiyansongting songrentingwen
exchange jiaoyisuo gangjiaosuo shangjiaosuo lianjiaosuo
exchange-rate huilv duihuan duihuanbili
excuse jiekou
executive gaoguan guanliceng zhihangzhang zongcai shouxizhixingguan zongjingli
exit tuichu lichang lizhi xieren cizhi
expand kuozhang kuoda
expect qiwang
expensive anggui
expert zhuanjia xuezhe
explode baolei baozha
export chukou
faction paixi paibie jiangpai quandou quanlidouzheng neidou taizidang hongerdai
factory gongchang
fail shibai
fair gongping gongzheng
family jiazu jiating
farmer nongmin nongcun xiangcun
fear danxin danyou haipa youlv kongju
film dianying
finance jinrong rongzi caiwu
fine fakuan fadan chufa chengfa
fintech jinrongkeji hulianwangjinrong wangluojinrong
first-day shouri
fiscal caizheng caizhengshouru shuishou
five wunian
flow liudongxing zijinlian xianjinliu
foreign waiguo waizi jingwai haiwai
foreign-exchange waihui waihuiju
founder chuangshiren chuangbanren
fragile cuiruo
free-market shichangjingji ziyoushichang
freedom ziyou
freeze dongjie fengting fengdian beifeng
friend pengyou
fund jijin zijin
fundraise chouzi rongzie muzijine jizie chouji
future weilai qianjing
gamble touji
gap quekou chaju
gdp guoneishengchanzongzhi
get-rich baofu facai yiyezhifu caifuziyou
government zhengfu
grow zengzhang chengzhang zengsu
guarantee baozheng doudi
guidance zhidao zhiyin
halt jiaoting zanting zhongzhi zanhuan shating jiaranerzhi gezhi hanting hanka jisha
harm shanghai weihai sunhai
harvest jiucai shouge
health jiankang yiliao
hedge duichong
history lishi
hold-shares chigu gufen chiyou guquan gupiao
hospital yiyuan
hostile dishi choushi didui
house fangzi zhufang fangwu fangchan loushi
house-price fangjia
household jiating juminbumen jumin
huge pangda tianjia juxing
human-rights renquan weiquan
hype chaozuo
ideology yishixingtai sixiang
illegal-raise feifajizi pangshipianju chuanxiao
import jinkou
imprison zuolao jianyu panxing
improve gaishan tigao tisheng
income shouru gongzi xinshui
index zhishu
industry hangye chanye
inflation tongzhang tonghuopengzhang wujia tongpeng
influence yingxiang yingxiangli
information xinxi zixun xunxi
infrastructure jijian jichusheshi
innovate chuangxin
insider zhiqingrenshi neiburenshi quanweirenshi
insider-trading neimujiaoyi neimu
inspect jiancha shenhe shenpi
installment fenqi dengebenxi haikuan
insurance baoxian baoxiangongsi
intelligence rengongzhineng rengongzhihui
interest nianhua gaolidai
interest-group liyijituan
internet hulianwang wangluo wangshang wanglu
intervene ganyu jieru ganshe chashou
interview yuetan miantan chuanhuan zhaojian
invest touzi touzizhe touziren
investigate diaocha zhencha
investment-bank touxing touziyinhang
issue faxing fafang
joint lianhe gongtong lianshou
joke wanxiao xiaohua fengci
journalist jizhe
judge faguan panjue caijue
key-reason yuanyin liyou yuanyou
kill tusha zhenya
labour laodong laogong gonghui
land tudicaizheng maidi
largest zuida shishangzuida guimozuida zuidade
launder xiqian
law fagui tiaoli
lawyer lvshi
leader lingdaoren lingdao
learn xuexi
leave-country yimin chuguo taoli
lend fangdai fangkuan daikuan jiedai chujie
lesson jiaoxun
level shuiping
leverage ganggan gangganlv jiaganggan quganggan
license paizhao zhizhao chipai
lie huangyan sahuang
limit xianzhi shangxian
liquidate qingpan pochanqingsuan
list shangshi guapai shoucigongkaimugu xingu
live shenghuo
local-government difangzhengfu difangzhai difangzhaiwu chengtou chengtouzhai rongzipingtai
lockup suodingqi suoding xianshou bisuoqi
logistics wuliu kuaidi
loss kuisun sunshi kuiqian
low zuidi
loyal zhongcheng
luxury shechi
macro hongguan
mainland neidi
manipulate caozong
market shichang
market-share shichangfene
market-value shizhi guzhi
media meiti baozhi guanmei dangmei
meeting huiyi fenghui luntan
microloan xiaoedaikuan xiaodai wangdai weidai xiaoweidaikuan
middle-class zhongchan zhongchanjieji
military jundui junshi
million-users yonghu shiyongzhe
minister buzhang
mislead wudao
mobile-pay yidongzhifu shoujizhifu saoma erweima xingdongzhifu erweitiaoma
model moshi shangyemoshi
monetary-policy huobizhengce jiangzhun jiangxi
money zijin
money-print yinchao huobichaofa fangshui
moral-hazard daodefengxian
morality daode liangxin
mortgage fangdai anjie zhufangdaikuan gerenfangdai
multiplier chengshu
mutual-fund gongmu gongtongjijin
nation guojia minzu
national-security guojiaanquan guoanfa
negotiate tanpan taojiahuanjia xieshang
news xinwen xiaoxi baodao
note-official tongzhi tonggao
obey fucong tinghua tingdanghua
offend dezui maofan
official guanyuan ganbu guanliao
offline xianxia
old laoren laonianren guoshi
oligarch guatou
open kaifang gongkai
opinion guandian kanfa yijian yulun
oppose fandui dizhi
organisation zuzhi jigou
overdraft touzhi chaoqianxiaofei tiqianxiaofei yueguangzu
own yongyou guishu suoyou
own-funds ziyouzijin ziyouziben
package dabao zhengquanhua zichanzhengquanhua
parallel pingxing sirenhuobi lingyizhonghuobi
parliament renda lianghui guohui
party-member dangyuan rudang
pawn dangpu
pay zhifu fukuan
pay-back haiqian haikuan changhuan huanzhai
pension yanglaojin tuixiu shebao
percent-share zhanbi
period shiqi
personal geren siren
plan jihua guihua
planned-economy jihuajingji
platform pingtai
police jingcha gongan
policy zhengce
politburo zhengzhiju
political zhengzhi
poor qiongren pinqiong pinkun diceng
population renkou
power quanli liliang
praise zanyang chengzan biaoyang
predict yuyan
president zongtong
pressure shiya
prevent fangfan fangzhi yufang
price jiage dingjia shoujia
price-earnings shiyinglv benyibi
princelings quangui baishoutao
privacy yinsi gerenxinxi
private-enterprise minyingqiye minqi minying
private-equity fengtou fengxiantouzi
privilege tequan
problem wenti
produce shengchan zhizao
product chanpin
profit lirun yingli jinglirun zhuanqian mouli huoli yingyu
promise chengnuo
propaganda xuanchuan
prospectus zhaogushu zhaogushuomingshu gongkaishuomingshu
protect baohu
protest kangyi shiwei youxing
prove zhengming
province shengfen quansheng
public-opinion yulun minyi
purge qingxi qingsuan zhengdun zhenggai zhengzhi
quantity guimo shuliang tiliang
question tiwen yiwen
radical jijin
railway gaotie tielu
rating pingji jiangji
real-economy shitijingji shiye
real-estate-developer fangdichan kaifashang dichanshang fangqi
real-name shiming
rebel zaofan fanpan
recession shuaitui xiaotiao jingjixiaxing
recover huifu
recruit zhaopin caiyuan
reform gaige
refund tuikuan tuihuan
refuse jujue
register zhuce dengji
regulate jianguan guiguan guanzhi jiandu
regulator jianguanjigou jianguanzhe jianguanceng jianguanbumen zhuguanjiguan
relation guanxi
remit huikuan zhuanzhang
rent fangzu zujin
reopen fangkai jiefeng fengcheng
replace qudai tidai
report-file baogao
reputation shengyu mingsheng
rescue jiuzhu shukun jiushi
reserve zhunbeijin beifujin
resource ziyuan
responsibility zeren
retail-investor sanhu gumin
revenge baofu
revolution geming
rich furen youqianren
right quanli
rise shangsheng shangzhang shengzhi baozhang zengjia biaosheng
risk fengxian
rumour yaoyan chuanyan chuanwen juchuan
run-bank jidui
rural-bank cunzhenyinhang
safe anquan
sanction zhicai
scandal chouwen
scare konghuang
secret baomi yinmi
secretary shuji mishu
securities zhengquan
seize duoqu qiangduo bazhan
self-criticism jiantao ziwopiping
sell chushou maichu paoshou jianchi
shadow-bank yingziyinhang
share-data fenxiang gongxiang jiaochu shangjiao yijiao
share-price gujia
shareholder gudong gudongmingdan
shock zhenjing chongji zhenhan
shop dianpu wangdian shangdian
shopping gouwu
short-sell zuokong
short-term duanqi
silence chenmo jinsheng
small-firm xiaoweiqiye zhongxiaoqiye
smartphone shouji
socialism shehuizhuyi
society shehui
sovereign-fund zhuquanjijin
speech yanjiang jianghua yanshuo fayan
spend huaqian zhichu kaizhi
spokesman fayanren
stable wending
stablecoin wendingbi
state-media dangmei guanmei xinhuashe renminribao
statement shengming lianheshengming
statistics tongji
step-in jieguan tuoguan
stock-market gushi gupiaoshichang ganggu chuangkeban kechuangban
strategic-placement zhanlvepeishou peishou
strategy zhanlve celve
strict yange congyan yanli
strike bagong
student xuesheng daxuesheng
subprime cidai cijidaikuan cijizhai
subscribe rengou shengou daxin chaoerengou chaogou chouxingu
subsidiary zigongsi fushugongsi
subsidy butie
success chenggong
suicide zisha tiaolou
supplier gongyingshang shangyou xiayou
support zhichi yonghu
surplus guosheng
surveil jiankong jianshi
suspect huaiyi xianyi
systemic xitongxing xitongxingfengxian
talent rencai
tariff guanshui maoyizhan
technology jishu
technology-giant kejijutou kejiguatou hulianwangjutou jutou
tension jinzhang
terror kongbu
test ceshi shidian shiyan
theft daoqie
third-party disanfang
threat weixie
tolerate rongren
too-big dadaobunengdao taidaerbunengdao daerbunengdao
tool gongju
top dingji
tough-stance qiangying
tourism lvyou
trace zhuizong
tradition chuantong
transform zhuanxing
transparent touming
trend qushi
trillion wanyi
trust-product licai licaichanpin xintuo gushou
truth zhenxiang
turning-point zhuanzhedian fenshuiling
uncertain buqueding
undermine xueruo
unfair bugongping buzhengdang
unfinished lanwei lanweilou tinggong
unicorn dujiaoshou
unrest dongdang saoluan
useless meiyong
value jiazhi
victim shouhaizhe shouhairen
victory shengli
violence baoli
virus yiqing bingdu xinguan
visit fangwen
volatile bodong zhendang
war zhanzheng kaizhan xuanzhan
warn jinggao jingshi qiaoxiangjingzhong tixing
wealth caifu shenjia
website wangzhan
whistleblow jubao gaofa
withdraw tixian qukuan
women nvxing
work-hours jiaban
world shijie quanqiu
worthless yiwenbuzhi
year qunian jinnian
young nianqingren qingnian jiulinghou linglinghou
`;
