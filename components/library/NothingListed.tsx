import { useStrings } from "../strings/language";
import { libraryStrings } from "../strings/page-catalogues";

/** What stands in the place of an empty list: whether a filter left nothing of it, or nothing was there. */
export function NothingListed({ filter }: { filter: string }) {
  const strings = useStrings(libraryStrings);
  return <p class="empty">{filter.trim() === "" ? strings.none : strings.noneMatch}</p>;
}
