import { useEffect, useRef, useState } from "preact/hooks";
import type { DocumentView } from "../../corpus/model";
import { Button } from "../controls/Button";
import { Icon } from "../controls/Icon";
import { authorBeside } from "../passage/author";
import { originalLink } from "../passage/original-link";
import { SourceMark } from "../sources/SourceMark";
import { commonStrings, passageStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { libraryStrings } from "../strings/page-catalogues";
import { DocumentSummaryChips } from "./DocumentSummaryChips";
import { DocumentDate } from "./DocumentsPage";
import { PostView } from "./PostView";
import { usePlace } from "./use-place";

export interface DocumentPageProps {
  document: DocumentView;
  /** The passage to go to and mark. */
  passage: string | null;
  /** A term's name in the interface's language. */
  termName(id: string): string;
  onCopy(text: string): Promise<boolean>;
}

/** Posts drawn at once; a thread of thousands would keep the page busy for seconds. */
const POSTS_AT_ONCE = 80;

/** A document to read: its posts in order with terms, figures, quotes and pictures, and the way to each original. */
export function DocumentPage({ document, passage, termName, onCopy }: DocumentPageProps) {
  const common = useStrings(commonStrings);
  const strings = useStrings(libraryStrings);
  const passages = useStrings(passageStrings);
  const target = useRef<HTMLElement>(null);
  const at = document.body.findIndex((entry) => entry.passages.some(({ id }) => id === passage));
  const [shown, setShown] = useState(POSTS_AT_ONCE);
  const posts = Math.max(shown, at + 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes to the passage when the address names one, not when more is drawn
  useEffect(() => {
    target.current?.scrollIntoView({ block: "center" });
    target.current?.focus({ preventScroll: true });
  }, [passage, document.id]);
  // Of a thread each post has its own.
  const author = authorBeside(document, document.posts === 1 ? common.unknownAuthor : null);
  const link = originalLink({ url: document.url, anchor: null });
  usePlace(document.title);
  return (
    <article class="reader">
      <header class="reader-head">
        <p class="small">
          <a href="#/documents">{strings.backToList}</a>
        </p>
        <h1 lang={document.language}>{document.title}</h1>
        <p class="origin">
          <SourceMark source={document.source} />
          {author !== null && <span>{author}</span>}
          {document.byline && <span class="soft">{document.byline}</span>}
          <DocumentDate document={document} />
          {document.posts > 1 && <span class="soft">{strings.posts(document.posts)}</span>}
        </p>
        <p>
          {link ? (
            <a class="button" href={link} target="_blank" rel="noopener noreferrer">
              <Icon name="external" />
              {passages.original}
            </a>
          ) : (
            <span class="small soft">{strings.noOriginal}</span>
          )}
        </p>
      </header>
      <DocumentSummaryChips document={document} termName={termName} />
      <div class="reader-posts">
        {document.body.slice(0, posts).map((entry) => (
          <PostView
            key={entry.post.post}
            document={document}
            entry={entry}
            target={passage}
            targetRef={target}
            onCopy={onCopy}
          />
        ))}
        {posts < document.body.length && <Button onClick={() => setShown(posts + POSTS_AT_ONCE)}>{common.more}</Button>}
      </div>
    </article>
  );
}
