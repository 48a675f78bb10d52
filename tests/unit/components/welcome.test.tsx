// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { antGroup, lineUps, resultsOf } from "../../../components/samples/answers";
import { newsEnglish } from "../../../components/samples/passages";
import { Welcome } from "../../../components/welcome/Welcome";
import { welcomeProps } from "../../../components/welcome/welcome.states";
import { click, control, mount } from "./mount";

test("a name inside the sample's card is asked about as one of the story is", () => {
  const onTerm = vi.fn();
  const card = () => ({ status: "ready" as const, term: antGroup, results: resultsOf([newsEnglish]), lineUps });
  const root = mount(<Welcome {...welcomeProps} card={card} onTerm={onTerm} />);
  click(control(root, "Alipay"));
  expect(onTerm).toHaveBeenLastCalledWith("alipay");
  const inside = root.querySelector<HTMLElement>(".sample-card .term")!;
  const { term } = newsEnglish.mentions.find(({ text }) => text === inside.textContent)!;
  expect(term).not.toBe("alipay");
  click(inside);
  expect(onTerm).toHaveBeenLastCalledWith(term);
});
