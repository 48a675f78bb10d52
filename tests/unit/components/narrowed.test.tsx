// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { searchPageProps } from "../../../components/library/library.states";
import { SearchPage } from "../../../components/library/SearchPage";
import { NO_FILTERS } from "../../../corpus/model";
import { mount, redraw } from "./mount";

test("on a narrow screen the filters unfold where they narrow, and stay unfolded when the last one is cleared", async () => {
  Object.assign(globalThis, { innerWidth: 500 });
  const root = mount(<SearchPage {...searchPageProps} />);
  const filters = root.querySelector("details")!;
  expect(filters.open).toBe(false);
  await redraw(root, <SearchPage {...searchPageProps} filters={{ ...NO_FILTERS, hasFigures: true }} />);
  expect(filters.open).toBe(true);
  await redraw(root, <SearchPage {...searchPageProps} />);
  expect(filters.open).toBe(true);
});
