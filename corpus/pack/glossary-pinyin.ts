/** Written by scripts/glossary-pinyin.ts: pinyin of the Chinese words of glossary-words.ts, without tones and spaces. */
export const GLOSSARY_PINYIN = `
account zhanghu zhanghao hutou
accuse zhize zhikong qianze kongsu
acquire shougou binggou tunbing
activity huodong
advertise guanggao tuiguang
agree tongyi zancheng rentong
ahead tiqian
algorithm suanfa
allow yunxu pizhun zhunxu
amount zonge
analyst fenxishi fenxirenshi yeneirenshi fenxirenwei
anger fennu chunu buman
anonymous niming bujuming
announce xuanbu gongbu xuangao gonggao
antitrust fanlongduan longduan duzhan
app yingyongchengxu shoujiyingyong yingyongruanjian
appear loumian xianshen liangxiang gongkailoumian gongkailiangxiang paotoulumian
apply shenqing
arrest daibu juliu zhuabu beibu
asset zichan jingzichan caichan
attack gongji pengji paohong zhengsu
auction paimai
audit shenji chazhang
authoritarian zhuanzhi ducai jiquan weiquan
authority dangju jianguanbumen zhuguanbumen guanfang zhengfubumen
average pingjun renjun
balance jieyu
ban jinzhi jinling fengsha chajin
bank yinhang
bankrupt pochan daobi zibudizhai
big-data dashuju
bill-pay maidan chengdansunshi
billionaire fuhao yiwanfuweng shoufu fuweng
biometric renlianshibie shualian
blacklist heimingdan shixin
block zuzhi zudang lanjie
blockchain qukuailian
board dongshihui dongshi
bond zhaiquan guozhai gongsizhai
book-author zhuzuo chuban
borrow jiekuan jieqian jiedai daikuan
branch fenxing wangdian fenzhijigou
break-up chaifen fenchai fenge baoli
bribe huilu xinghui shouhui fubai tanfu tanwu
broker quanshang zhengquangongsi zhongjie
bubble paomo
budget yusuan caizhengyusuan
build jianshe xingjian xiujian daxingtumu
business shengyi yingye
buy goumai mairu shoumai
buyback huigou
cancel quxiao chexiao zuofei
capital ziben benjin zhuceziben zibenjin
capitalist zibenjia zichanjieji zibenzhuyi boxue
card xinyongka yinhangka jiejika
cash xianjin chaopiao zhibi
cash-out taoxian bianxian
censor shencha shantie fenghao yanlunguanzhi minganci
central-bank yangxing zhongyangyinhang
century shiji
challenge tiaozhan
chairman dongshizhang zhuxi
charge-fee shouxufei shoufei feiyong yongjin
cheat qipian pianju zhapian qizha pianzi
children ertong haizi xiaohai
citizen gongmin jumin baixing laobaixing minzhong qunzhong
city chengshi
class jieji jieceng
clear-settle qingsuan jiesuan
cloud yunjisuan
collateral danbao diyapin zhiya
collect-debt cuishou taozhai zhuizhai
command xialing mingling zhiling zeling qinzixialing
comment pinglun liuyan yanlun
committee weiyuanhui
communist gongchandang zhonggong gongchanzhuyi
company gongsi
compare bijiao xiangbi duibi
compensate peichang buchang
compete jingzheng jingzhengduishou
complain tousu baoyuan kongsu
compulsory qiangzhi qiangpo beipo
concede rangbu tuoxie ditou
confidence xinxin xinren
confiscate moshou chonggong guoyouhua shouguiguoyou gongyouhua
conflict chongtu maodun duikang
consumer xiaofeizhe xiaofei xiaofeixindai
contract hetong heyue tiaokuan
control kongzhi zhangkong zhipei
cooperate hezuo hezuohuoban xiezuo
core-capital hexinziben zibenchongzulv zhunbeijin
corporation-state guoqi guoyouqiye yangqi guoyouyinhang guoyou
cost chengben daijia
counterfeit jiahuo jiamao weizao
court fayuan fating susong guansi
cover-up yangai yinman
crash bengpan baodie dadie guzai bengkui
create chuangzao chuangli chuangban chuangjian
credit xindai xinyong shouxin
credit-score xinyongpingfen xinyongfen zhengxin xinyongpingji xinyongbaogao
crime fanzui zuixing weifa feifa
crisis weiji fengbao haixiao
criticise piping pipan pengji zhiyi
cryptocurrency jiamihuobi xunihuobi xunibi bitebi
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
default weiyue huaizhang bulianglv daizhang
defend bianhu baowei hanwei
delay tuichi yanqi yanhou tuoyan
demand yaoqiu xuqiu
democracy minzhu xuanju minzhuhua
deny fouren bochi
deposit cunkuan chuxu cunqian
deputy fuzhuxi fuzong
derivative yanshengpin jinrongyanshengpin
develop fazhan kaifa
digital shuzi shuma
digital-currency shuzihuobi shuzirenminbi
disappear shizong xiaoshi xialuobuming weiloumian quxiang renjianzhengfa
disclose gongkai baoguang baoliao xielou
discount zhekou youhui hongbao
discriminate qishi
disrupt dianfu raoluan
dividend fenhong
document wenjian
dollar meiyuan meijin
draft caoan zhengqiuyijiangao qicao caoni
dream mengxiang lixiang
e-commerce dianshang dianzishangwu wanggou dianzishangmao
economist jingjixuejia
economy jingji
education jiaoyu xuexiao daxue
elite jingying quangui gaoceng
embarrass ganga diulian
employee yuangong zhigong guyuan dagong gongren
employment jiuye shiye
end zhongjie jieshu
enemy diren
entrepreneur qiyejia chuangye
environment huanbao huanjing
equal pingdeng
evade guibi taobi raoguo huibi
event shijian
evidence zhengju
exchange-rate huilv duihuan duihuanbili
executive gaoguan guanliceng zhihangzhang zongcai shouxizhixingguan zongjingli
exit tuichu lichang lizhi xieren cizhi
expand kuozhang kuoda
expect qiwang
expensive anggui
expert zhuanjia xuezhe
export chukou
faction paixi paibie jiangpai quandou quanlidouzheng neidou taizidang hongerdai
family jiazu jiating
farmer nongmin nongcun xiangcun
fear danxin danyou haipa youlv kongju
film dianying
finance jinrong rongzi caiwu
fine fakuan fadan chufa chengfa
fintech jinrongkeji hulianwangjinrong wangluojinrong
fiscal caizheng caizhengshouru shuishou
five wunian
flow liudongxing zijinlian xianjinliu
foreign waiguo waizi jingwai haiwai
founder chuangshiren chuangbanren
freedom ziyou
freeze dongjie fengting fengdian beifeng
friend pengyou
fund jijin zijin
fundraise chouzi rongzie muzijine jizie chouji
future weilai qianjing
gamble touji
gap quekou chaju
government zhengfu
grow zengzhang chengzhang zengsu
guarantee baozheng doudi
guidance zhidao zhiyin
halt jiaoting zanting zhongzhi zanhuan shating jiaranerzhi gezhi
harm shanghai weihai sunhai
health jiankang yiliao
history lishi
hold-shares chigu gufen chiyou guquan gupiao
hospital yiyuan
house fangzi zhufang fangwu fangchan loushi
house-price fangjia
household jiating juminbumen jumin
huge pangda tianjia juxing
human-rights renquan weiquan
ideology yishixingtai sixiang
illegal-raise feifajizi pangshipianju chuanxiao
imprison zuolao jianyu panxing
improve gaishan tigao tisheng
income shouru gongzi xinshui
industry hangye chanye
inflation tongzhang tonghuopengzhang wujia
influence yingxiang yingxiangli
information xinxi zixun
innovate chuangxin
installment fenqi dengebenxi haikuan
insurance baoxian baoxiangongsi
intelligence rengongzhineng
interest nianhua gaolidai
internet hulianwang wangluo wangshang
interview yuetan miantan chuanhuan zhaojian
invest touzi touzizhe touziren
investigate diaocha zhencha
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
leader lingdaoren lingdao
learn xuexi
leave-country yimin chuguo taoli
lend fangdai fangkuan daikuan jiedai chujie
level shuiping
leverage ganggan gangganlv jiaganggan quganggan
license paizhao zhizhao chipai
lie huangyan sahuang
limit xianzhi shangxian
list shangshi guapai shoucigongkaimugu xingu
live shenghuo
local-government difangzhengfu difangzhai difangzhaiwu chengtou chengtouzhai rongzipingtai
lockup suodingqi suoding xianshou
loss kuisun sunshi kuiqian
low zuidi
luxury shechi
manipulate caozong
market shichang
market-value shizhi guzhi
market-share shichangfene
media meiti baozhi guanmei dangmei
meeting huiyi fenghui luntan
microloan xiaoedaikuan xiaodai wangdai weidai xiaoweidaikuan
middle-class zhongchan zhongchanjieji
military jundui junshi
million-users yonghu shiyongzhe
minister buzhang
mobile-pay yidongzhifu shoujizhifu saoma erweima
model moshi shangyemoshi
money zijin
money-print yinchao huobichaofa fangshui
morality daode liangxin
mortgage fangdai anjie zhufangdaikuan gerenfangdai
nation guojia minzu
negotiate tanpan taojiahuanjia xieshang
news xinwen xiaoxi baodao
note-official tongzhi tonggao
obey fucong tinghua tingdanghua
offend dezui maofan
old laoren laonianren guoshi
oligarch guatou
open kaifang gongkai
opinion guandian kanfa yijian yulun
oppose fandui dizhi
organisation zuzhi jigou
overdraft touzhi chaoqianxiaofei tiqianxiaofei yueguangzu
own yongyou guishu suoyou
package dabao zhengquanhua zichanzhengquanhua
parallel pingxing sirenhuobi lingyizhonghuobi
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
power quanli liliang
praise zanyang chengzan biaoyang
predict yuyan
pressure shiya
price jiage dingjia shoujia
price-earnings shiyinglv
princelings quangui baishoutao
privacy yinsi gerenxinxi
private-enterprise minyingqiye minqi minying
problem wenti
produce shengchan zhizao
product chanpin
profit lirun yingli jinglirun zhuanqian mouli
promise chengnuo
prospectus zhaogushu zhaogushuomingshu
protect baohu
protest kangyi shiwei youxing
prove zhengming
public-opinion yulun minyi
purge qingxi qingsuan zhengdun zhenggai zhengzhi
quantity guimo shuliang tiliang
question tiwen yiwen
railway gaotie tielu
real-estate-developer fangdichan kaifashang dichanshang fangqi
real-name shiming
recession shuaitui xiaotiao jingjixiaxing
recruit zhaopin caiyuan
reform gaige
refuse jujue
regulate jianguan guiguan guanzhi jiandu
regulator jianguanjigou jianguanzhe jianguanceng jianguanbumen
relation guanxi
remit huikuan zhuanzhang
rent fangzu zujin
report-file baogao
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
secretary shuji mishu
securities zhengquan
self-criticism jiantao ziwopiping
sell chushou maichu paoshou jianchi
seize duoqu qiangduo bazhan
share-data fenxiang gongxiang jiaochu shangjiao yijiao
shareholder gudong gudongmingdan
short-term duanqi
silence chenmo jinsheng
small-firm xiaoweiqiye zhongxiaoqiye
smartphone shouji
socialism shehuizhuyi
society shehui
speech yanjiang jianghua yanshuo fayan
spend huaqian zhichu kaizhi
stable wending
stablecoin wendingbi
state-media dangmei guanmei xinhuashe renminribao
statement shengming lianheshengming
statistics tongji
stock-market gushi gupiaoshichang ganggu chuangkeban kechuangban
strategic-placement zhanlvepeishou peishou
strategy zhanlve celve
strict yange congyan yanli
student xuesheng daxuesheng
subprime cidai cijidaikuan cijizhai
subscribe rengou shengou daxin chaoerengou
subsidiary zigongsi fushugongsi
success chenggong
suicide zisha tiaolou
support zhichi yonghu
surveil jiankong jianshi
systemic xitongxing xitongxingfengxian
tariff guanshui maoyizhan
technology jishu
technology-giant kejijutou kejiguatou hulianwangjutou jutou
terror kongbu
test ceshi shidian shiyan
theft daoqie
threat weixie
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
uncertain buqueding
undermine xueruo
unfair bugongping buzhengdang
unrest dongdang saoluan
useless meiyong
value jiazhi
victim shouhaizhe shouhairen
victory shengli
violence baoli
virus yiqing bingdu xinguan
visit fangwen
war zhanzheng kaizhan xuanzhan
warn jinggao jingshi qiaoxiangjingzhong tixing
website wangzhan
withdraw tixian qukuan
women nvxing
work-hours jiaban
world shijie quanqiu
year qunian jinnian
young nianqingren qingnian jiulinghou linglinghou
`;
