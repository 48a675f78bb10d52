import type { CardState } from "../../../components/card/props";
import { NO_FILTERS } from "../../../corpus/model";
import { callBackground } from "../../protocol/call";
import { relatedTo } from "./related";

/** Answers kept for hovering to and fro over the same words. */
const KEPT = 8;

export interface Question {
  term: string;
  paragraph: string;
  pageTerms: string[];
  pageDate: string | null;
  limit: number;
}

/** Asks the background for cards, and keeps the last answers so that what was preloaded is shown at once. */
export class Lookups {
  private readonly answers = new Map<string, Promise<CardState>>();

  ask(question: Question): Promise<CardState> {
    const key = `${question.term}\n${question.limit}\n${question.paragraph}`;
    const known = this.answers.get(key);
    if (known) return known;
    const answer = ask(question);
    this.answers.set(key, answer);
    for (const old of this.answers.keys()) {
      if (this.answers.size <= KEPT) break;
      this.answers.delete(old);
    }
    void answer.then((state) => state.status === "error" && this.answers.delete(key));
    return answer;
  }

  /** Forget all answers, as after the reader switched a source off. */
  clear(): void {
    this.answers.clear();
  }
}

async function ask(question: Question): Promise<CardState> {
  const answer = await callBackground("lookup", { ...question, filters: NO_FILTERS });
  if (!answer.ok) return { status: "error", code: answer.code, message: answer.message };
  if (!answer.value) return { status: "error", code: "invalid", message: question.term };
  const related = answer.value.results.hits.length === 0 ? await relatedTo(question.paragraph) : [];
  return { status: "ready", ...answer.value, related };
}
