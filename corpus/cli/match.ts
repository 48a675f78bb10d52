import { parseArgs } from "node:util";
import { findMentions } from "../terms/mentions";
import { bytesOf, packAt } from "./files";
import { pageText } from "./page-text";
import { atMost, listed, print, required } from "./usage";

/** `match PACK FILE [--ungated]`: the terms in a file's text, with offsets into it. */
export async function matchCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ungated: { type: "boolean" }, json: { type: "boolean" } },
  });
  atMost(positionals, 2);
  const pack = packAt(required(positionals, 0, "PACK"));
  const file = required(positionals, 1, "FILE");
  const text = pageText(file, bytesOf(file));
  const matches = findMentions(pack.matcher, text, { gated: !values.ungated });
  print(values.json, { text, matches }, () =>
    listed(
      matches.map(
        (match) => `${match.start}–${match.end}  ${match.sure ? "sure" : "open"}  ${match.term}  ${match.text}`,
      ),
      "There are no terms of the archive in this file.",
    ),
  );
  return 0;
}
