import type { Hit } from "../../corpus/model";
import { Icon } from "../controls/Icon";
import { documentPath } from "../figures/LineUpView";
import { CopyButton } from "../passage/CopyButton";
import { excerptOf } from "../passage/excerpt";
import { fromFullest } from "../passage/fullest-mark";
import { MarkedText } from "../passage/MarkedText";
import { Origin } from "../passage/Origin";
import { originalLink } from "../passage/original-link";
import { passageStrings } from "../strings/catalogues";
import { glossFor, useLanguage, useStrings } from "../strings/language";

export interface ResultRowProps {
  hit: Hit;
  /** The editors' sentence on the post stands above already: its beginning is enough. */
  told?: boolean;
  pageDate: string | null;
  /** What stands before a library address: empty inside the library itself. */
  libraryBase: string;
  /** What puts it where it stands in the list, in a few words. */
  reason?: string | null;
  onCopy(text: string): Promise<boolean>;
}

const FIGURES = 3;

/** A result in a list: the whole text is the way to its place in the library; two small ways out stand beside it. */
export function ResultRow({ hit, told = false, pageDate, libraryBase, reason, onCopy }: ResultRowProps) {
  const language = useLanguage();
  const strings = useStrings(passageStrings);
  const original = originalLink(hit);
  const gloss = glossFor(language, hit);
  const figures = [...new Set(hit.figures.filter((figure) => figure.measure).map((figure) => figure.surface))];
  return (
    <article class="result" data-row>
      <div class="result-main">
        {reason && <p class="small result-reason">{reason}</p>}
        <Origin hit={hit} pageDate={pageDate} />
        <a
          class="result-link"
          href={`${libraryBase}${documentPath(hit.document, hit.passage)}`}
          target={libraryBase && "_blank"}
        >
          {gloss && (
            <span class={told ? "gloss-line told" : "gloss-line"} lang={gloss.lang}>
              {gloss.text}
            </span>
          )}
          <MarkedText {...hit} {...excerptOf(hit.text, fromFullest(hit.text, hit.marks), gloss !== null && !told)} />
        </a>
        {figures.length > 0 && (
          <p class="small result-figures">
            {figures.slice(0, FIGURES).map((surface) => (
              <span key={surface} class="figure-tag" lang={hit.language}>
                {surface}
              </span>
            ))}
            {figures.length > FIGURES && <span class="soft">+{figures.length - FIGURES}</span>}
          </p>
        )}
        {hit.copies > 0 && <p class="small soft">{strings.copies(hit.copies, hit.copyDocuments)}</p>}
      </div>
      <div class="result-ways">
        {original && (
          <a
            class="button quiet alone"
            href={original}
            target="_blank"
            rel="noopener noreferrer"
            title={strings.originalFor(hit.source.name)}
            aria-label={strings.originalFor(hit.source.name)}
          >
            <Icon name="external" />
          </a>
        )}
        <CopyButton hit={hit} onCopy={onCopy} />
      </div>
    </article>
  );
}
