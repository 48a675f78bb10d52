/** Longest line, in characters, that can be a notice: anything longer is prose. */
const NOTICE_MAX = 160;

/** 未经…授权，不得转载: a sentence of its own on a text's reuse. Laws and reports forbid other things in these words. */
const UNPERMITTED =
  "(?:未经|未經)[^。，,]{0,14}(?:许可|授权|同意|允许|許可|授權|允許)[^。]{0,4}(?:不得|禁止|请勿|請勿|严禁|嚴禁|谢绝|謝絕)[^。]{0,16}(?:转载|轉載|转贴|轉貼|摘编|摘編|摘录|摘錄|翻印|翻载|镜像|鏡像|复制|複製|引用|刊登|抄袭|商用|使用)";
const OWN_WORK =
  "(?:本文|本站|本网|本網|本报|本報|本刊|本台|本公众号|原创|原創|版权|版權|著作权|著作權|^(?:文章|图片|圖片|作品|以上))";

/** Lines that tell of the page rather than of its subject, in groups by what they are for. */
const NOTICES = [
  // Mirrors of blocked sites: how to get around the block, where the original stands.
  /^(?:大陆网友注意|备注[:：]\s*翻墙|短网址\s*[:：]|手机上长按并复制|原文(?:地址|链接|连结|網址|网址|連結)|本文的图文或视频完整版|本文标签|(?:文章|本文)(?:来源|來源|网址|網址)[:：])/,
  // Rights.
  /^(?:本文章或节目经|本文[^。]{0,12}(?:版权|版權)|版权所有|版權所有|Copyright\s*(?:©|\([Cc]\)|\d{4}|by\b|[:：]|$)|©|All [Rr]ights [Rr]eserved|(?:文章|本文|作品|图片|圖片)?(?:版权|版權)(?:归|歸)|(?:责任声明|免责声明|免責聲明)(?:[:：]|$))/,
  new RegExp(`(?:^|[。！；;【（(\\s])${UNPERMITTED}|${OWN_WORK}[^。]{0,40}${UNPERMITTED}`),
  /^(?:The post .+|This (?:article|story|post|piece|essay|report|column)\b.{0,40}) (?:(?:first|originally) appeared|appeared first) (?:on|in) /,
  /转载请注明|轉載請註明|请注明出处|請註明出處|欢迎在(?:Twitter|推特)|對本文有報導貢獻|对本文有报道贡献|^本文[^。]{0,12}(?:转载自|轉載自|授权转载|授權轉載)|本文由[^。]{0,20}授权|本文仅代表作者|本文為作者個人|不代表本(?:台|网|報|报|站|刊)/,
  // Calls to click, follow, share, download, pay.
  /^(?:(?:点击|點擊)(?:这里|這裡|此处|此處|链接|連結|查看|阅读|閱讀|进入|下载|收听|收看|观看|上方|下方|右|关注|订阅|訂閱|图片)|点此|點此|点这里|分享(?:到|至)[^。，,的]{0,14}$|Share (?:this|on)\b|Click here|Follow us|Subscribe (?:to|now)|Sign up (?:for|to)|Download (?:the|our) app|Read more|Continue reading|Listen to this article|(?:Advertisement|ADVERTISEMENT|广告|廣告)\s*$|阅读更多|閱讀更多|查看更多|(?:更多内容|更多內容)(?:请|請|[:：]|$|.{0,6}(?:点击|點擊|关注|關注))|展开全文|更多[^。，,]{0,8}(?:内容|內容|资讯|新闻|精彩|报道)[，,]?\s*(?:请|請|欢迎|歡迎|敬请)?(?:下载|下載|关注|關注|点击|點擊|登录|扫))/,
  /关注我们[~～！!]?$|点击右下角的|分享到你的朋友圈|赶快关注|喜欢这篇文章[^。]{0,12}(?:请|吗|分享|点赞|转发|打赏)|请朋友订阅我的频道|歡迎訂閱|欢迎订阅我们的|^(?:欢迎|歡迎|点击|點擊|请|請|立即|马上|扫码|掃碼)?(?:下载|下載)(?:本台|我们的|我們的)?(?:APP|应用|應用|客户端)[^。，]{0,12}$|【诚征|【誠徵|荣誉会员每年|成为[^。]{0,10}荣誉会员|^(?:加入會員|訂閱電子報|按讚加入)/,
  // Ends of articles in WeChat: codes to scan, the button below, who pays.
  /^[（(【[]?(?:长按|長按|识别|識別)[^。！？]{0,12}(?:二维码|二維碼)|^[（(【[]?(?:扫描|掃描|扫)[^。！？]{0,12}(?:二维码|二維碼)[^。！？]{0,8}(?:关注|關注|加入|报名|进群|下载|添加|阅读|收听|咨询|订阅|訂閱)/,
  /^(?:(?:点击|點擊|戳)(?:文末|下方|左下角|上方)?[“"「『【]?|(?:文末|下方|左下角|上方)?[“"「『【])(?:阅读|閱讀)原文|^(?:阅读|閱讀)原文\s*(?:$|[:：>»→↓（(])|(?:点击|戳)[“"「『【]?阅读原文|^预览时标签不可点|^微信扫一扫|^转播到腾讯微博|^受苹果公司新规定影响|^您认为这篇文章|^继续滑动看下一个|^(?:常年)?法律顾问\s*[:：︱|｜]|^(?:商务|广告)合作\s*[:：|｜]|^(?:投稿|联系)(?:邮箱|电话|我们)\s*[:：|｜]|欢迎(?:在|到)?(?:文末|评论区|留言区)[^。]{0,4}留言|^(?:请|记得)?点(?:个|一下)?[“"「『【]?(?:在看|好看|赞)[”"」』】]?[^。，的是了过数量者人率]{0,16}[。！!~～]*$/,
  // What feed readers and their plug-ins add.
  /^(?:Post tags?:|Tags?:|Filed under|Feed enhanced by|获取更多RSS|我们的标准[:：]|Powered by (?:\S+ ){0,3}\S+$|View (?:all )?comments|No comments?(?: yet)?\s*(?:[|»]|$)|Permalink)/i,
  // Links to related pieces under a label.
  /^(?:相关|相關|延伸|推荐|推薦|更多)(?:视频|視頻|影片|链接|連結|链結|阅读|閱讀|报道|報道|報導|新闻|新聞|文章|专题|專題|内容|內容)\s*[:：]/,
];

const RELATED =
  /^(?:相关(?:阅读|文章|新闻|报道|链接|内容|主题|视频)|相關(?:閱讀|文章|新聞|報導|報道|連結|內容)|延伸(?:阅读|閱讀)|推荐(?:阅读|文章)|推薦(?:閱讀|文章)|(?:热门|熱門|最新)(?:文章|新闻|新聞)|更多(?:新闻|新聞|相关|报道)|(?:往期|精彩|近期|历史|热门|熱門)(?:回顾|回顧|推荐|推薦|精选|精選|精彩|文章|内容|內容)|精彩(?:视频|图片|專題|专题)推荐|#?[^。，]{1,30}的其[它他]文章|猜你喜欢|您可能也|你可能[也会]|More (?:from|on|stories)|Read next|You (?:may|might) also|Most (?:read|popular))[^。.]{0,24}[:：]?$|^(?:Related|Recommended|See also|Share)(?: (?:this|articles?|stories|story|posts?|links?|news|content|topics?|reading|coverage|for you|page|via|on|with|\S+\.\S+)){0,3}\s*[:：]?$/i;

/** Signs that set a head off: ▌热门推荐, 【延伸阅读】. */
const ORNAMENT = /^[\s▌▍■◆●▶►★☆◎▼▽△▲>»【[(（—-]+|[\s】\])）—▼▽-]+$/g;

/** Whether a whole line is a notice on rights, sharing, mirrors or related pieces. */
export function isNotice(text: string): boolean {
  return text.length <= NOTICE_MAX && NOTICES.some((notice) => notice.test(text));
}

/** Whether a line is the head of a list of related pieces. */
export function isRelatedHead(text: string): boolean {
  return text.length <= 40 && RELATED.test(text.replace(ORNAMENT, ""));
}
