import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const ARTICLE = `---
title: A harbour company signs
---

# A harbour company signs

Ant Group and Zebrafish Harbour Holdings signed a paper worth 3.5 billion yuan. Zebrafish is a word of this archive alone.
`;

/** An anchor and a context term that our own lexicon has not, and one that both have. */
const TERMS = `
- id: zebrafish-harbour
  kind: org
  role: anchor
  names: { zh: 斑马鱼港务, en: Zebrafish Harbour }
  about: { zh: 一家港务公司。, en: A harbour company. }
  aliases: [{ text: Zebra, risk: ambiguous, near: [wharf] }]
- id: tugboat
  kind: concept
  role: context
  names: { zh: 拖轮, en: tugboat }
  about: { zh: 港口作业船。, en: A boat that pulls ships. }
  aliases: []
- id: ant-group
  kind: org
  role: anchor
  names: { zh: 蚂蚁集团, en: Ant Group }
  about: { zh: 一家公司。, en: A company. }
  aliases: [Antfish]
`;

/** A page with names that only the archive knows, where it stands, and what is marked there without and with the archive. */
export const HARBOUR_PAGE = {
  address: "www.people.com.cn/harbour",
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A harbour</title>
<p>Zebrafish Harbour owns a tugboat, and Antfish another.</p>
<p>At the wharf Zebra is well known. A Zebra is an animal. 斑馬魚港務 said so.</p><p>Alipay paid.</p>`,
  plain: ["Alipay"],
  withOwn: ["Zebrafish Harbour", "tugboat", "Antfish", "Zebra", "Zebra", "斑馬魚港務", "Alipay"],
};

export interface HarbourArchive {
  folder: string;
  /** Compile it under a file name, as a reader does, with its own lexicon or with the one that is usual; where it is then. */
  compile(name: string, lexicon: "own" | "usual"): string;
  remove(): void;
}

/** A small archive of a reader's own: a document and a lexicon in a folder. */
export function harbourArchive(): HarbourArchive {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-archive-"));
  writeFileSync(join(folder, "harbour.md"), ARTICLE);
  const own = join(folder, "lexicon");
  mkdirSync(own);
  writeFileSync(join(own, "terms.yaml"), TERMS);
  for (const list of ["measures.yaml", "rates.yaml"])
    copyFileSync(resolve(ROOT, "corpus/lexicon", list), join(own, list));
  return {
    folder,
    compile(name, lexicon) {
      const out = join(folder, name);
      const named = lexicon === "usual" ? [] : ["--lexicon", own];
      const tsx = resolve(ROOT, "node_modules/.bin/tsx");
      execFileSync(tsx, ["corpus/cli.ts", "compile", join(folder, "harbour.md"), "--out", out, ...named], {
        cwd: ROOT,
        stdio: "pipe",
      });
      return out;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
