import type { LanguageTag } from "../model";

/** Share of Chinese characters among them and Latin words from which a text is read as Chinese: English names in it are common. */
const CHINESE_SHARE = 0.4;
/** Characters looked at: enough to tell, and constant time for a file of any size. */
const SAMPLE = 20_000;

/** Frequent characters that differ between the scripts, Simplified and Traditional side by side: no table has to be loaded to tell them apart. */
const PAIRS =
  "这這个個来來国國时時说說们們为為后後会會发發对對过過还還没沒开開关關现現学學动動经經问問题題实實权權业業东東车車马馬长長门門见見让讓认認识識语語话話钱錢银銀华華报報资資产產区區币幣体體电電网網义義机機应應当當两兩点點头頭条條样樣边邊进進运運选選连連战戰总總传傳单單务務济濟贷貸债債额額亿億万萬与與专專从從众眾优優创創办辦动動劳勞势勢医醫历歷双雙变變号號团團围圍图圖场場处處备備够夠奖獎妈媽孙孫宁寧写寫将將层層岁歲带帶广廣庆慶张張强強归歸录錄态態怀懷惊驚戏戲护護担擔据據损損换換数數断斷旧舊术術杀殺标標树樹极極构構";

const FIRST = 0x4e00;
const LAST = 0x9fff;
const IS_SIMPLIFIED = 1;
const IS_TRADITIONAL = 2;

/** By code unit from FIRST: what a character says of the script. */
const SCRIPT = new Uint8Array(LAST - FIRST + 1);
for (let at = 0; at < PAIRS.length; at += 1)
  SCRIPT[PAIRS.charCodeAt(at) - FIRST] = at % 2 === 0 ? IS_SIMPLIFIED : IS_TRADITIONAL;

/** The language and script most of a text is written in, where nothing states it. Anything not Chinese counts as English. */
export function textLanguage(text: string): LanguageTag {
  const sample = text.slice(0, SAMPLE);
  let chinese = 0;
  let words = 0;
  let simplified = 0;
  let traditional = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const unit = sample.charCodeAt(index);
    if (unit >= FIRST && unit <= LAST) {
      chinese += 1;
      const script = SCRIPT[unit - FIRST];
      if (script === IS_SIMPLIFIED) simplified += 1;
      else if (script === IS_TRADITIONAL) traditional += 1;
    } else if (isLatin(unit) && !isLatin(sample.charCodeAt(index - 1))) words += 1;
  }
  if (chinese === 0 || chinese / (chinese + words) < CHINESE_SHARE) return "en";
  return traditional > simplified ? "zh-Hant" : "zh-Hans";
}

/** False for NaN too, the unit before the first. */
function isLatin(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
