// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { Options } from "../../../components/options/Options";
import { optionsProps } from "../../../components/options/options.states";
import type { LanguageTag } from "../../../corpus/model";
import { click, control, mount } from "./mount";

const exclusions = [
  { term: "ant-group", text: "蚂蚁", scope: "site", where: "garden.example.org" },
  { term: "ant-group", text: "蚂蚁", scope: "everywhere", where: "" },
  { term: "alipay", text: "pay", scope: "everywhere", where: "" },
] as const;

test.each<[LanguageTag, string]>([
  ["en", "Undo"],
  ["zh-Hans", "撤销"],
  ["zh-Hant", "復原"],
])("in %s each correction is undone by a button with a name of its own", (language, undo) => {
  const onUndoExclusion = vi.fn();
  const root = mount(
    <Options {...{ ...optionsProps, language, onUndoExclusion }} exclusions={[...exclusions]} />,
    language,
  );
  const names = [...root.querySelectorAll("button")]
    .filter((button) => button.textContent === undo)
    .map((button) => button.getAttribute("aria-label"));
  expect(new Set(names).size).toBe(exclusions.length);
  for (const name of names) expect(name?.startsWith(undo)).toBe(true);
  click(control(root, names[1]!));
  expect(onUndoExclusion).toHaveBeenCalledWith(exclusions[1]);
});
