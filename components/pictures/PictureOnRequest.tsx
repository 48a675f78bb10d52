import { useState } from "preact/hooks";
import type { LanguageTag, Picture } from "../../corpus/model";
import { Button } from "../controls/Button";
import { pictureHost } from "../passage/original-link";
import { passageStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

/** A picture's caption and credit, and a button that loads it from where it says. Nothing is fetched before. */
export function PictureOnRequest({ picture, language }: { picture: Picture; language: LanguageTag }) {
  const strings = useStrings(passageStrings);
  const [state, setState] = useState<"asked" | "failed" | null>(null);
  const host = picture.url === null ? null : pictureHost(picture.url);
  return (
    <figure class="picture">
      {state === "asked" && picture.url && (
        <img
          src={picture.url}
          alt={picture.caption ?? ""}
          lang={language}
          width={picture.width ?? undefined}
          height={picture.height ?? undefined}
          referrerpolicy="no-referrer"
          onError={() => setState("failed")}
        />
      )}
      <figcaption class="small">
        {picture.caption && <p lang={language}>{picture.caption}</p>}
        {picture.credit && <p class="soft">{strings.pictureCredit(picture.credit)}</p>}
        {state === "failed" && host && <p role="alert">{strings.pictureFailed(host)}</p>}
      </figcaption>
      {state !== "asked" && host && (
        <Button icon="picture" onClick={() => setState("asked")}>
          {strings.pictureFrom(host)}
        </Button>
      )}
    </figure>
  );
}
