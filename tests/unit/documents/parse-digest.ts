import { parse } from "yaml";

export interface DigestPicture {
  url: string;
  caption: string;
  credit: string;
}

export interface DigestPost {
  post: number;
  meta: Record<string, string>;
  /** Own words and summaries of quoted posts, without metadata lines and pictures. */
  text: string;
  pictures: DigestPicture[];
}

export interface Digest {
  head: {
    title: string;
    author: string | null;
    published: string | null;
    retrieved?: string | null;
    url: string | null;
    language: string;
    original: string;
    tags: string[];
  };
  posts: DigestPost[];
}

const PICTURE = /^!\[(.*)\]\((?:<(.*?)>|(\S+?))(?: "(.*)")?\)$/gm;
const META = /^- ([a-z-]+): (.+)$/gm;

function parsePost(post: number, body: string): DigestPost {
  const meta: Record<string, string> = {};
  const pictures: DigestPicture[] = [];
  const text = body
    .replace(PICTURE, (_all, caption: string, bracketed?: string, bare?: string, credit?: string) => {
      pictures.push({ caption, url: bracketed ?? bare ?? "", credit: credit ?? "" });
      return "";
    })
    .replace(META, (_all, key: string, value: string) => {
      meta[key] = value;
      return "";
    })
    .replace(/^> \[\d+\] /gm, "")
    .replace(/^### /gm, "");
  return { post, meta, text, pictures };
}

/** Takes a digest apart with the least code, so that these tests judge the written text and not a reader. */
export function parseDigest(source: string): Digest {
  const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const parts = body.split(/^## (\d+)\n/m).slice(1);
  const posts: DigestPost[] = [];
  for (let i = 0; i < parts.length; i += 2) posts.push(parsePost(Number(parts[i]), parts[i + 1] ?? ""));
  return { head: parse(head) as Digest["head"], posts };
}
