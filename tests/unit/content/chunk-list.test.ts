// @vitest-environment happy-dom
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { BLOCK_SEPARATOR, CollectedText } from "../../../entrypoints/content/dom/collected-text";
import type { Chunk } from "../../../entrypoints/content/scan/chunk-list";
import type { Sense } from "../../../entrypoints/content/scan/sense";
import { followedScan, stopFollowing } from "./followed-scan";

afterEach(() => {
  stopFollowing();
  document.body.innerHTML = "";
});

/** Remembers the text of each chunk, as the matcher would read it. */
class Texts {
  readonly known = new Map<number, string>();
  told = 0;

  set(chunk: number, text: string): boolean {
    this.told += text.length;
    this.known.set(chunk, text);
    return true;
  }
  delete(chunk: number): void {
    this.known.delete(chunk);
  }
  someCandidate(): boolean {
    return false;
  }
}

function scanned() {
  const texts = new Texts();
  const dropped: Chunk[] = [];
  const { scan, follow, stop } = followedScan(texts as unknown as Sense, (_, chunk) => dropped.push(chunk));
  const blocks = () =>
    scan.list.chunks.flatMap(({ id }) => texts.known.get(id)!.split(BLOCK_SEPARATOR)).map((block) => block.trim());
  return { texts, scan, follow, stop, blocks, dropped };
}

/** What a fresh scan of the page as it stands reads. */
function freshBlocks(): string[] {
  const { blocks, stop } = scanned();
  stop();
  return blocks();
}

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>${`paragraph ${index} `.repeat(20)}</p>`).join("");

describe("after a change only what changed is read again", () => {
  test.each<[string, () => void]>([
    ["text is edited", () => ((document.querySelectorAll("p")[20]!.firstChild as Text).data = "other words here")],
    ["a paragraph is added at the end", () => document.body.append(element("new at the end"))],
    ["one is added in the middle", () => document.querySelectorAll("p")[20]!.before(element("new in the middle"))],
    ["one is added at the beginning", () => document.body.prepend(element("new first"))],
    ["one is removed", () => document.querySelectorAll("p")[20]!.remove()],
    [
      "the first and last are removed",
      () => {
        for (const end of document.querySelectorAll("p:first-child, p:last-child")) end.remove();
      },
    ],
    ["inline text is put behind a paragraph's own", () => document.querySelectorAll("p")[20]!.append(" and more")],
    ["one is moved", () => document.querySelectorAll("p")[5]!.after(document.querySelectorAll("p")[30]!)],
    ["the first one is moved", () => document.querySelectorAll("p")[1]!.after(document.querySelectorAll("p")[0]!)],
    ["one is wrapped", () => wrap(document.querySelectorAll("p")[20]!)],
  ])("%s", (_title, change) => {
    document.body.innerHTML = paragraphs(40);
    const { texts, follow, blocks } = scanned();
    texts.told = 0;
    change();
    follow();
    expect(blocks()).toEqual(freshBlocks());
    expect(texts.told).toBeLessThan(7_000);
  });

  test("a change inside an editor is passed by", () => {
    document.body.innerHTML = `${paragraphs(3)}<div contenteditable><p>a</p></div>`;
    const { texts, follow } = scanned();
    texts.told = 0;
    (document.querySelector("[contenteditable] p")!.firstChild as Text).data = "ab";
    follow();
    expect(texts.told).toBe(0);
  });

  test("of many lines added one by one few chunks are made", () => {
    const { scan, follow } = scanned();
    for (let line = 0; line < 200; line++) {
      document.body.append(element(`line ${line} of a chat`));
      follow();
    }
    expect(scan.list.chunks.length).toBeLessThan(20);
  });
});

/** The beginning of a chunk is moved on, behind a short one that was read alone: the chunk reaches from its new place to its old end. */
const MOVED_BEHIND_A_LINE = [
  [{ kind: "add", at: 0, to: 0, words: "a" }],
  [
    { kind: "add", at: 694, to: 0, words: "a" },
    { kind: "add", at: 922, to: 0, words: "a" },
    { kind: "add", at: 0, to: 0, words: "a" },
  ],
  [
    { kind: "add", at: 0, to: 0, words: "a" },
    { kind: "move", at: 320, to: 815, words: "a" },
  ],
];

test("whatever a page does, what is known is what a fresh reading finds", () => {
  const action = fc.record({
    kind: fc.constantFrom("add", "remove", "text", "move", "inline", "wrap", "clear"),
    at: fc.nat(1000),
    to: fc.nat(1000),
    words: fc.stringMatching(/^[a-z]{1,40}$/),
  });
  fc.assert(
    fc.property(fc.array(fc.array(action, { maxLength: 6 }), { maxLength: 6 }), (batches) => {
      stopFollowing();
      document.body.innerHTML = paragraphs(12);
      const { follow, blocks, scan } = scanned();
      for (const batch of batches) {
        for (const { kind, at, to, words } of batch) act(kind, at, to, words);
        follow();
        expect(blocks()).toEqual(freshBlocks());
        for (const chunk of scan.list.chunks) {
          const text = new CollectedText();
          scan.reread(chunk, text);
          expect(text.text.length).toBe(chunk.size);
        }
      }
    }),
    { numRuns: 100, examples: [[MOVED_BEHIND_A_LINE]] },
  );
});

function act(kind: string, at: number, to: number, words: string): void {
  const all = [...document.body.querySelectorAll("*")];
  if (all.length === 0) {
    document.body.append(element(words));
    return;
  }
  const node = all[at % all.length]!;
  const other = all[to % all.length]!;
  if (kind === "add") node.after(element(words));
  else if (kind === "remove") node.remove();
  else if (kind === "text") node.textContent = words;
  else if (kind === "move" && !node.contains(other)) other.before(node);
  else if (kind === "inline") node.append(Object.assign(document.createElement("b"), { textContent: words }));
  else if (kind === "wrap") wrap(node);
  else if (kind === "clear" && at % 5 === 0) node.innerHTML = "";
}

function element(text: string): HTMLElement {
  return Object.assign(document.createElement("p"), { textContent: text });
}

function wrap(node: Element): void {
  const around = document.createElement("div");
  node.before(around);
  around.append(node);
}
