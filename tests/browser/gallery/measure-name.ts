import type { LanguageTag } from "../../../corpus/model";

const NAMES: Record<string, readonly [en: string, hans: string, hant: string]> = {
  "ipo-raise": ["money raised by the listing", "上市募资额", "上市募資額"],
  leverage: ["leverage", "杠杆倍数", "槓桿倍數"],
  "joint-loan-share": ["own share of joint loans", "联合贷款出资比例", "聯合貸款出資比例"],
  "registered-capital": ["registered capital", "注册资本", "註冊資本"],
  "loan-balance": ["loan balance", "贷款余额", "貸款餘額"],
};

/** The names of the samples' measures, which the archive would give. */
export function measureName(id: string, language: LanguageTag): string {
  return NAMES[id]?.[language === "en" ? 0 : language === "zh-Hans" ? 1 : 2] ?? id.replaceAll("-", " ");
}
