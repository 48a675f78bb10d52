import type { ArchiveFigure, Figure, LineUp } from "../../corpus/model";
import { SourceMark } from "../sources/SourceMark";
import { commonStrings, figureStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";
import { useLanguage, useStrings } from "../strings/language";
import { useFigureWords } from "./figure-words";

export interface LineUpTableProps {
  lineUp: LineUp;
  /** The page's own figure, which stands above the archive's. */
  page: Figure | null;
  /** Rows shown; the rest stand in the library. */
  limit: number;
  onOpen?: (figure: ArchiveFigure) => void;
}

/** A line-up in the words of its texts, newest first. Each figure opens its place in the archive. */
export function LineUpTable({ lineUp, page, limit, onOpen }: LineUpTableProps) {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const strings = useStrings(figureStrings);
  const figureWords = useFigureWords();
  return (
    <table class="line-up-table small">
      <thead>
        <tr>
          <th scope="col">{strings.figure}</th>
          <th scope="col">{strings.source}</th>
          <th scope="col">{strings.date}</th>
        </tr>
      </thead>
      <tbody>
        {page && (
          <tr class="page">
            <td>{figureWords(page)}</td>
            <td>{strings.thisPage}</td>
            <td class="soft nowrap">{page.asOf ? formatDate(page.asOf, language) : ""}</td>
          </tr>
        )}
        {lineUp.figures.slice(0, limit).map((figure) => {
          const date = figure.asOf ?? figure.date;
          return (
            <tr>
              <td>
                {onOpen ? (
                  <button type="button" class="link-like" title={figure.sentence} onClick={() => onOpen(figure)}>
                    {figureWords(figure)}
                  </button>
                ) : (
                  figureWords(figure)
                )}
              </td>
              <td>
                <SourceMark source={figure.source} />
                {figure.author && <span class="soft"> {figure.author}</span>}
              </td>
              <td class="soft nowrap">{date ? formatDate(date, language) : common.unknownDate}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
