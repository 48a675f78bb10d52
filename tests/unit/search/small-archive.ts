import type { Alias, Archive, ArchiveDocument, Block, Measure, Post, Term } from "../../../corpus/model";
import { compilePack } from "../../../corpus/pack/compile";
import { openPack } from "../../../corpus/pack/read";
import { traditional } from "../../../corpus/terms/derive";

/** A document of plain posts, with everything that a test does not mention filled in. */
export function aDocument(
  id: string,
  posts: (string | Partial<Post>)[],
  about: Partial<ArchiveDocument> = {},
): ArchiveDocument {
  return {
    id,
    format: "test",
    source: { id: "gazette", name: "The Gazette", kind: "news" },
    title: "",
    author: null,
    published: null,
    retrieved: null,
    url: null,
    language: "zh-Hans",
    tags: [],
    ...about,
    posts: posts.map((post, at) => ({
      post: at + 1,
      author: null,
      date: null,
      replyTo: null,
      gloss: null,
      anchor: null,
      duplicateOf: null,
      blocks: [],
      ...(typeof post === "string" ? { blocks: [paragraph(post)] } : post),
    })),
  };
}

export function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

function alias(text: string): Alias {
  const language = /[a-z]/i.test(text) ? "en" : "zh-Hans";
  return { text, language, risk: "sure", cased: false, notIn: [], near: [], notNear: [] };
}

/** A term whose aliases are all sure. */
export function aTerm(id: string, names: [zh: string, en: string], pinyin: string[] = [], more: string[] = []): Term {
  const [zh, en] = names;
  return {
    id,
    kind: "concept",
    role: "anchor",
    names: { "zh-Hans": zh, "zh-Hant": traditional(zh), en },
    description: { "zh-Hans": "", "zh-Hant": "", en: "" },
    aliases: [zh, en, ...more].map(alias),
    pinyin,
  };
}

export const TERMS: Term[] = [
  aTerm("ant-group", ["蚂蚁集团", "Ant Group"], ["mayijituan"], ["蚂蚁金服"]),
  aTerm("alipay", ["支付宝", "Alipay"], ["zhifubao"]),
  aTerm("huabei", ["花呗", "Huabei"], ["huabei"]),
  aTerm("jack-ma", ["马云", "Jack Ma"], ["mayun"]),
  aTerm("joint-lending", ["联合贷款", "joint lending"], ["lianhedaikuan"]),
];

/** A pack file of documents with the small lexicon above. */
export function aPack(
  documents: ArchiveDocument[],
  { id = "test", version = "1", measures = [] as Measure[], terms = TERMS } = {},
): Uint8Array {
  return compilePack({ id, title: id, version, documents, terms, measures, rates: NO_RATES });
}

/** An archive in memory of documents with the small lexicon above. */
export function anArchive(documents: ArchiveDocument[], options: Parameters<typeof aPack>[1] = {}): Archive {
  return openPack(aPack(documents, options)).archive;
}

const NO_RATES = { source: "", perUsd: {} };
