import type { LanguageTag } from "../model";
import { isCjk } from "./whitespace";

/** Frequent characters that differ between the scripts, Simplified and Traditional side by side. */
const PAIRS =
  "这這个個来來国國时時说說们們为為后後会會发發对對过過还還没沒开開关關现現学學动動经經问問题題实實权權业業东東车車马馬长長门門见見让讓认認识識语語话話钱錢银銀华華报報资資产產区區币幣体體电電网網义義机機应應当當两兩点點头頭条條样樣边邊进進运運选選连連战戰总總传傳单單务務济濟贷貸债債额額亿億万萬与與专專从從众眾优優创創办辦动動劳勞势勢医醫历歷双雙变變号號团團围圍图圖场場处處备備够夠奖獎妈媽孙孫宁寧写寫将將层層岁歲带帶广廣庆慶张張强強归歸录錄态態怀懷惊驚戏戲护護担擔据據损損换換数數断斷旧舊术術杀殺标標树樹极極构構";

const SIMPLIFIED = new Set<string>();
const TRADITIONAL = new Set<string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) {
  SIMPLIFIED.add(PAIRS[i]!);
  TRADITIONAL.add(PAIRS[i + 1]!);
}

/** Characters looked at: the language of a document shows within its first pages. */
const SAMPLE = 20_000;

/** The language and script that most of a text is in. Text in neither Chinese nor English counts as English. */
export function languageOf(text: string): LanguageTag {
  let cjk = 0;
  let latin = 0;
  let simplified = 0;
  let traditional = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const char = text[i]!;
    if (char < "\u0080") {
      if ((char >= "a" && char <= "z") || (char >= "A" && char <= "Z")) latin++;
    } else if (isCjk(char)) {
      cjk++;
      if (SIMPLIFIED.has(char)) simplified++;
      else if (TRADITIONAL.has(char)) traditional++;
    }
  }
  if (cjk * 4 < latin) return "en";
  return traditional > simplified ? "zh-Hant" : cjk === 0 ? "en" : "zh-Hans";
}
