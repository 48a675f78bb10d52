import type { Post } from "../../corpus/model";

/** A run of a passage's lines: a heading of the post, or text. */
export interface Run {
  from: number;
  to: number;
  heading: boolean;
}

/** Cut a passage's text where its lines are headings of the post, so that the reader view can set them as such. */
export function headingRuns(text: string, post: Post): Run[] {
  const headings = new Set(post.blocks.flatMap((block) => (block.kind === "heading" ? [block.text.trim()] : [])));
  const runs: Run[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const to = from + line.length;
    const heading = headings.has(line.trim());
    const last = runs.at(-1);
    if (last && !last.heading && !heading) last.to = to;
    else if (line.trim() !== "") runs.push({ from, to, heading });
    from = to + 1;
  }
  return runs;
}
