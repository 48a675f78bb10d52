import type { OpenedBy } from "../../protocol/companion";
import { type HoverEffect, type HoverEvent, type HoverOptions, type HoverState, hover, idle } from "./reducer";

export interface HoverActions<Target> {
  preload(target: Target): void;
  show(target: Target, by: OpenedBy): void;
  hide(refocus: boolean): void;
}

/** Runs the hover reducer: keeps its state, its timers and carries out its effects. */
export class Hovering<Target> {
  private state: HoverState<Target> = idle();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    private readonly actions: HoverActions<Target>,
    private readonly options: () => HoverOptions,
    signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => {
      for (const timer of this.timers) clearTimeout(timer);
    });
  }

  /** What the pointer or the card now concerns, to be recognised again after the page was read anew. */
  get targets(): Target[] {
    const { over, open } = this.state;
    return [over?.target, open?.target].filter((target) => target !== undefined);
  }

  /** Where the pointer was last seen on the mark that is open. */
  get point() {
    return this.state.over?.at ?? null;
  }

  send(event: HoverEvent<Target>): void {
    const [state, effects] = hover(this.state, event, this.options());
    this.state = state;
    for (const effect of effects) this.carryOut(effect);
  }

  private carryOut(effect: HoverEffect<Target>): void {
    switch (effect.do) {
      case "preload":
        this.actions.preload(effect.target);
        break;
      case "show":
        this.actions.show(effect.target, effect.by);
        break;
      case "hide":
        this.actions.hide(effect.refocus);
        break;
      case "wait": {
        const { name, token, ms } = effect;
        const timer = setTimeout(() => {
          this.timers.delete(timer);
          this.send({ type: "timer", name, token });
        }, ms);
        this.timers.add(timer);
      }
    }
  }
}
