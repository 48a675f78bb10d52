import type { CardProps } from "../../../components/card/props";
import { callBackground } from "../../protocol/call";
import { exclusions } from "../../settings/settings";
import { toggleSite } from "../../settings/toggle-site";
import { type CardLook, CardView } from "../card/card-view";
import { Lookups, type Question } from "../card/lookups";
import { targetAt } from "../hover/hit-test";
import { Hovering } from "../hover/hovering";
import { listenToPointer } from "../hover/pointer";
import type { OpenedBy, Point } from "../hover/reducer";
import { sameTarget, type Target } from "../marks/mark";
import { addressHere, exclusionOf } from "./exclusion-filter";
import type { ReaderSettings } from "./reader-settings";

export interface ShowingOptions {
  /** What is marked now. */
  targets(): readonly Target[];
  shadowRoots(): ShadowRoot[];
  settings(): ReaderSettings;
  question(term: string, target: Target): Question;
  look(): CardLook;
  signal: AbortSignal;
}

/** From the pointer over a mark to the card beside it. */
export class Showing {
  readonly card: CardView;
  readonly lookups = new Lookups();
  private readonly hovering: Hovering<Target>;

  constructor(private readonly options: ShowingOptions) {
    const { signal } = options;
    this.card = new CardView({
      lookups: this.lookups,
      question: options.question,
      look: options.look,
      actions: this.actions(),
      onClose: (refocus) => this.hovering.send({ type: "close", refocus }),
      onPin: (pinned) => this.hovering.send({ type: "pin", pinned }),
      onEnter: () => this.hovering.send({ type: "enterCard" }),
      onLeave: () => this.hovering.send({ type: "leaveCard" }),
      signal,
    });
    this.hovering = new Hovering(
      {
        preload: (target) => this.card.preload(target),
        show: (target, by) => void this.card.show(target, by, this.hovering.point),
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

  /** The mark under a point; the one already known for the same words, so that reading the page anew does not begin the wait anew. */
  private targetAt(point: Point): Target | null {
    const found = targetAt(point, this.options.targets(), this.options.shadowRoots());
    return found && (this.hovering.targets.find((known) => sameTarget(known, found)) ?? found);
  }

  private actions(): Pick<CardProps, "onSiteOff" | "onOpenLineUp" | "onOpenLibrary"> & {
    onNotThisSense(target: Target, scope: "page" | "site" | "everywhere"): void;
  } {
    return {
      onSiteOff: () => {
        this.close();
        void toggleSite(addressHere().host);
      },
      onOpenLineUp: (measure, about) => {
        const query = new URLSearchParams({ measure, ...(about ? { about } : {}) });
        void callBackground("openPage", { path: `library.html#/figures?${query}` });
      },
      onOpenLibrary: (path) => void callBackground("openPage", { path: `library.html${path}` }),
      onNotThisSense: (target, scope) => {
        if (!("term" in target)) return;
        this.close();
        void addExclusion(target.term, target.text, scope);
      },
    };
  }
}

async function addExclusion(term: string, words: string, scope: "page" | "site" | "everywhere"): Promise<void> {
  const known = await exclusions.getValue();
  await exclusions.setValue([...known, exclusionOf(term, words, scope, addressHere())]);
}
