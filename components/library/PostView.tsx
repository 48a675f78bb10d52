import type { RefObject } from "preact";
import type { Block, DocumentView } from "../../corpus/model";
import { Icon } from "../controls/Icon";
import { CopyButton } from "../passage/CopyButton";
import { originalLink } from "../passage/original-link";
import { PictureOnRequest } from "../pictures/PictureOnRequest";
import { commonStrings, passageStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";
import { glossFor, useLanguage, useStrings } from "../strings/language";
import { libraryStrings } from "../strings/page-catalogues";
import { PassageText } from "./PassageText";
import { formatRoute } from "./route";

export interface PostViewProps {
  document: DocumentView;
  entry: DocumentView["body"][number];
  target: string | null;
  targetRef: RefObject<HTMLElement | null>;
  onCopy(text: string): Promise<boolean>;
}

/** One post: who and when, what it quotes, its own words, its pictures. */
export function PostView({ document, entry, target, targetRef, onCopy }: PostViewProps) {
  const { post, passages } = entry;
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const strings = useStrings(libraryStrings);
  const words = useStrings(passageStrings);
  const goTo = (number: number) => {
    const passage = document.body.find((other) => other.post.post === number)?.passages[0]?.id ?? null;
    return formatRoute({ page: "document", id: document.id, passage });
  };
  const pictures = post.blocks.flatMap((block) => (block.kind === "picture" ? [block.picture] : []));
  const gloss = glossFor(language, { language: document.language, gloss: post.gloss });
  const link = originalLink({ url: document.url, anchor: post.anchor });
  return (
    <section class="post" aria-label={strings.post(post.post)}>
      {document.body.length > 1 && (
        <p class="origin small">
          <b>{strings.post(post.post)}</b>
          <span>{post.author ?? common.unknownAuthor}</span>
          {post.date && <time dateTime={post.date}>{formatDate(post.date, language)}</time>}
          {post.replyTo !== null && <a href={goTo(post.replyTo)}>{strings.replyTo(post.replyTo)}</a>}
        </p>
      )}
      {post.duplicateOf !== null && (
        <p class="small soft">
          <a href={goTo(post.duplicateOf)}>{strings.sameAs(post.duplicateOf)}</a>
        </p>
      )}
      {gloss && (
        <p class="gloss">
          <span class="small soft">{words.gloss}</span>
          <span lang={gloss.lang}>{gloss.text}</span>
        </p>
      )}
      {post.blocks.filter(isQuote).map((quote) => (
        <blockquote lang={document.language}>
          <p class="small soft">
            {quote.of === null ? strings.quoted : <a href={goTo(quote.of)}>{strings.quoteOf(quote.of)}</a>}
          </p>
          <p>{quote.text}</p>
        </blockquote>
      ))}
      {passages.map((passage) => (
        <div
          key={passage.id}
          ref={passage.id === target ? (targetRef as RefObject<HTMLDivElement>) : undefined}
          class={`reader-passage${passage.id === target ? " target" : ""}`}
          tabIndex={passage.id === target ? -1 : undefined}
        >
          <PassageText post={post} passage={passage} language={document.language} />
          <p class="passage-ways">
            {link && (
              <a
                class="button quiet alone"
                href={link}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={words.originalFor(document.source.name)}
                title={words.originalFor(document.source.name)}
              >
                <Icon name="external" />
              </a>
            )}
            <CopyButton
              hit={{ ...document, text: passage.text, author: post.author, date: post.date ?? document.published }}
              onCopy={onCopy}
            />
          </p>
        </div>
      ))}
      {pictures.map((picture) => (
        <PictureOnRequest key={picture.url} picture={picture} language={document.language} />
      ))}
    </section>
  );
}

function isQuote(block: Block): block is Extract<Block, { kind: "quote" }> {
  return block.kind === "quote";
}
