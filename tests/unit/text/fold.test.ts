import fc from "fast-check";
import { Converter } from "opencc-js";
import { describe, expect, test } from "vitest";
import { fold, foldPlain, originalSpan } from "../../../corpus/text/fold";

describe("what folds to the same", () => {
  test.each([
    ["螞蟻集團旗下的支付寶與花唄", "蚂蚁集团旗下的支付宝与花呗"],
    ["槓桿 恆大 裏 臺 麼", "杠杆 恒大 里 台 么"],
    ["Ａｎｔ　Ｇｒｏｕｐ，２０２０！", "ant group,2020!"],
    ["ALIPAY Ünal ΣΑ Москва", "alipay ünal σα москва"],
    ["Ali\u00adpay\u200b支\u2060付\ufeff宝", "alipay支付宝"],
    ["葛\u{e0100}城 ☂\ufe0f", "葛城 ☂"],
    ["Ant’s ‘x’ “y”", "ant's 'x' \"y\""],
    ["Ant\u00a0Group\u202fx", "ant group x"],
    ["anti\u2011trust", "anti-trust"],
    ["\uf900\u2f00", "岂一"],
    ["line\nbreak\ttab", "line\nbreak\ttab"],
    ["🐜 emoji 😀", "🐜 emoji 😀"],
    ["\u0000x", "\u0000x"],
    ["", ""],
  ])("%j folds to %j", (text, folded) => {
    expect(fold(text).text).toBe(folded);
    expect(foldPlain(text)).toBe(folded);
  });
});

test("text that needs no folding is returned as it is, without a map", () => {
  const text = "plain text, 蚂蚁集团。";
  const folded = fold(text);
  expect(folded.text).toBe(text);
  expect(folded.map).toBeNull();
});

test("a span leaves dropped characters at its edges outside", () => {
  const text = "x\u00adAli\u00adbaba\u00ad's";
  const folded = fold(text);
  const start = folded.text.indexOf("alibaba");
  const span = originalSpan(folded, start, start + 7);
  expect(text.slice(span.start, span.end)).toBe("Ali\u00adbaba");
});

const units = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aA蚂螞集團Ａ’”\u00ad\u200b\ufe0f\u00a0 \n\u{e0101}🐜\udb40\udd00"),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
  maxLength: 60,
});

test("the map is rising, and each folded unit is its original's", () => {
  fc.assert(
    fc.property(units, (text) => {
      const folded = fold(text);
      expect(foldPlain(text)).toBe(folded.text);
      const at = (index: number) => folded.map?.[index] ?? index;
      for (let index = 0; index < folded.text.length; index += 1) {
        expect(at(index + 1)).toBeGreaterThan(at(index));
        expect(foldPlain(text.charAt(at(index)))).toBe(folded.text.charAt(index));
        const span = originalSpan(folded, index, index + 1);
        expect(span).toEqual({ start: at(index), end: at(index) + 1 });
      }
      expect(at(folded.text.length)).toBe(text.length);
    }),
    { numRuns: 2000 },
  );
});

test("folding twice changes nothing more", () => {
  fc.assert(fc.property(units, (text) => foldPlain(foldPlain(text)) === foldPlain(text)));
  let changed = "";
  for (let unit = 1; unit < 0xd800; unit += 1) {
    const once = foldPlain(String.fromCharCode(unit));
    if (foldPlain(once) !== once) changed += String.fromCharCode(unit);
  }
  expect(changed).toBe("");
});

test("the table agrees with the converter it was made from, but for a handful", () => {
  const convert = Converter({ from: "t", to: "cn" });
  let all = "";
  for (let unit = 0x4e00; unit <= 0x9fff; unit += 1) all += String.fromCharCode(unit);
  const differing = [...all].filter((char) => {
    const converted = convert(char);
    return converted !== char && converted.length === 1 && foldPlain(char) !== foldPlain(converted);
  });
  // 么 is kept, being the Simplified 麼 far more often than a Traditional 幺.
  expect(differing.length).toBeLessThan(20);
});
