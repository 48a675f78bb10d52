import type { ArchiveDocument, Gloss, Post } from "../model";
import { traditional } from "../terms/derive";

/** A post with its gloss for readers of either script, where that is Chinese: beside what is written in English. */
export function withBothScripts(post: Post, language: ArchiveDocument["language"]): Post {
  const text = glossText(post.gloss);
  if (language !== "en" || text === null) return post;
  return { ...post, gloss: { "zh-Hans": text, "zh-Hant": traditional(text) } };
}

/** A gloss as it was written. */
export function glossText(gloss: Gloss | null): string | null {
  return gloss !== null && typeof gloss === "object" ? gloss["zh-Hans"] : gloss;
}
