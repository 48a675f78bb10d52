import { type Comparison, type LineUp, NO_FILTERS } from "../../../corpus/model";
import { callBackground } from "../../protocol/call";
import { type CardLook, type CardPort, FIRST_PASSAGES, type OpenedBy } from "../../protocol/companion";
import { exclusions } from "../../settings/settings";
import { toggleSite } from "../../settings/toggle-site";
import { targetAt } from "../hover/hit-test";
import { Hovering } from "../hover/hovering";
import { listenToPointer } from "../hover/pointer";
import type { Point } from "../hover/reducer";
import { sameTarget, type Target } from "../marks/mark";
import { LazyCard } from "./card";
import { addressHere, exclusionOf } from "./exclusion-filter";
import { Lookups, type Question } from "./lookups";
import type { ReaderSettings } from "./reader-settings";

export interface ShowingOptions {
  /** What is marked now. */
  targets(): readonly Target[];
  shadowRoots(): ShadowRoot[];
  settings(): ReaderSettings;
  question(term: string, target: Target, limit: number): Question;
  look(): CardLook;
  signal: AbortSignal;
}

/** From the pointer over a mark to the card beside it. */
export class Showing {
  readonly card: LazyCard;
  private readonly lookups = new Lookups();
  private readonly hovering: Hovering<Target>;
  /** What the card is about. */
  private target: Target | null = null;

  constructor(private readonly options: ShowingOptions) {
    const { signal } = options;
    this.card = new LazyCard(this.port(), signal);
    this.hovering = new Hovering(
      {
        preload: (target) => this.preload(target),
        show: (target, by) => {
          this.target = target;
          void this.card.show(target, by, this.hovering.point);
        },
        hide: (refocus) => this.card.hide(refocus),
      },
      () => {
        const { delay, heldKey } = options.settings().appearance;
        return { delay, onlyWithKey: heldKey !== null };
      },
      signal,
    );
    listenToPointer<Target>({
      targetAt: (point) => this.targetAt(point),
      isMovedBy: (scroller) => this.hovering.targets.some(({ start }) => isInside(start.node, scroller)),
      isOurs: (event) => this.card.isOurs(event),
      send: (event) => this.hovering.send(event),
      heldKey: () => options.settings().appearance.heldKey,
      signal,
    });
  }

  /** Open a card without hovering. */
  open(target: Target, by: OpenedBy): void {
    this.hovering.send({ type: "open", target, by });
  }

  close(): void {
    this.hovering.send({ type: "close", refocus: false });
  }

  /** Show what the reader's switches leave. */
  refresh(): void {
    this.lookups.clear();
    this.card.refresh();
  }

  private preload(target: Target): void {
    this.card.prepare();
    if ("term" in target) void this.lookups.ask(this.options.question(target.term, target, FIRST_PASSAGES));
  }

  /** The mark under a point; the one already known for the same words, so that reading the page anew does not begin the wait anew. */
  private targetAt(point: Point): Target | null {
    const found = targetAt(point, this.options.targets(), this.options.shadowRoots());
    return found && (this.hovering.targets.find((known) => sameTarget(known, found)) ?? found);
  }

  private port(): CardPort {
    const send: Hovering<Target>["send"] = (event) => this.hovering.send(event);
    return {
      look: () => this.options.look(),
      ask: async (term, limit) => {
        const { target } = this;
        if (!target) return { status: "loading", term };
        return this.lookups.ask(this.options.question(term, target, limit));
      },
      lineUp: lineUpOf,
      onClose: (refocus) => send({ type: "close", refocus }),
      onPin: (pinned) => send({ type: "pin", pinned }),
      onEnter: () => send({ type: "enterCard" }),
      onLeave: () => send({ type: "leaveCard" }),
      onSiteOff: () => {
        send({ type: "close", refocus: true });
        void kept(toggleSite(addressHere().host));
      },
      onOpenLineUp: (measure, about) => {
        const of = about ? `?${new URLSearchParams({ about })}` : "";
        void callBackground("openPage", { path: `library.html#/figures/${encodeURIComponent(measure)}${of}` });
      },
      onOpenLibrary: (path) => void callBackground("openPage", { path: `library.html${path}` }),
      onNotThisSense: (scope) => {
        const { target } = this;
        send({ type: "close", refocus: true });
        if (target && "term" in target) void kept(addExclusion(target.term, target.text, scope));
      },
    };
  }
}

/** Whether an element holds a node, be it in a shadow root. */
function isInside(node: Node, element: Element): boolean {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === element) return true;
  return false;
}

async function lineUpOf({ measure, about }: Comparison): Promise<LineUp | null> {
  const answer = await callBackground("lineUps", { measure, filters: NO_FILTERS });
  return answer.ok ? (answer.value.find((lineUp) => lineUp.about === about) ?? null) : null;
}

/** A dead extension context keeps nothing, and the card has said so. */
async function kept(write: Promise<unknown>): Promise<void> {
  await write.catch(() => undefined);
}

async function addExclusion(term: string, words: string, scope: "page" | "site" | "everywhere"): Promise<void> {
  const known = await exclusions.getValue();
  await exclusions.setValue([...known, exclusionOf(term, words, scope, addressHere())]);
}
