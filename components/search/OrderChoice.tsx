import type { SearchQuery } from "../../corpus/model";
import { searchStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";
import { useLanguage, useStrings } from "../strings/language";

export interface OrderChoiceProps {
  order: SearchQuery["order"];
  onOrder(order: SearchQuery["order"]): void;
  /** The date of the page beside, null where none is known. Not given where no page stands beside: then the reader names a date. */
  pageDate?: string | null;
  /** Whether the query names nothing to rank by: then none is better, and the newest come first unless another order is chosen. */
  unranked?: boolean;
}

type Order = SearchQuery["order"];

const ORDERS: Extract<Order, string>[] = ["score", "newest", "oldest"];
const NEAREST = "nearest";

/** How results are ordered: the best, the newest, the oldest, or what was written nearest to a date first. */
export function OrderChoice({ order, onOrder, pageDate, unranked = false }: OrderChoiceProps) {
  const language = useLanguage();
  const strings = useStrings(searchStrings);
  const inForce = unranked && order === "score" ? "newest" : order;
  const near = typeof order === "object" ? order.near : null;
  const nearest =
    pageDate === undefined
      ? strings.nearest
      : pageDate === null
        ? strings.noPageDate
        : strings.nearestToPage(formatDate(pageDate, language));
  return (
    <>
      <label>
        <span class="soft">{strings.order}</span>
        <select
          value={typeof inForce === "object" ? NEAREST : inForce}
          onChange={({ currentTarget: { value } }) =>
            onOrder(value === NEAREST ? { near: pageDate ?? today() } : (value as Order))
          }
        >
          {ORDERS.map((name) => (
            <option value={name} disabled={unranked && name === "score"}>
              {strings.orders[name]}
            </option>
          ))}
          <option value={NEAREST} disabled={pageDate === null}>
            {nearest}
          </option>
        </select>
      </label>
      {near !== null && pageDate === undefined && (
        <label>
          <span class="soft">{strings.nearDate}</span>
          {/* A date that is half typed is none yet. */}
          <input
            type="date"
            value={near}
            onChange={({ currentTarget: { value } }) => value !== "" && onOrder({ near: value })}
          />
        </label>
      )}
    </>
  );
}

/** The day where the reader is: elsewhere it may be another already. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
