import type { Alias, Term } from "../model";
import { phraseForm } from "./compile";

/**
 * Faults of meaning that would show only on a page: an id twice, an alias that two concepts claim and nothing tells apart, a
 * phrase that cannot veto, a needy alias that nothing can ever support. Throws what `error` makes for the first.
 */
export function checkTerms(terms: Term[], error: (term: number, message: string) => Error): void {
  const ids = new Set<string>();
  const claims = new Map<string, { term: number; alias: Alias }[]>();
  terms.forEach((term, index) => {
    if (ids.has(term.id)) throw error(index, `The id “${term.id}” is there twice.`);
    ids.add(term.id);
    for (const alias of term.aliases) {
      const fault = faultOf(alias);
      if (fault !== null) throw error(index, `${term.id}, alias “${alias.text}”: ${fault}`);
      const form = phraseForm(alias.text);
      const others = claims.get(form) ?? [];
      const rival = others.find((other) => other.term !== index && !toldApart(other.alias, alias));
      if (rival)
        throw error(
          index,
          `The alias “${alias.text}” of ${term.id} is one of ${terms[rival.term]?.id} as well: make both ambiguous or risky with near words, or case-sensitive.`,
        );
      claims.set(form, [...others, { term: index, alias }]);
    }
  });
}

function faultOf(alias: Alias): string | null {
  const form = phraseForm(alias.text);
  if (form === "") return "nothing is left of it after folding.";
  const idle = alias.notIn.find((phrase) => !phraseForm(phrase).includes(form));
  if (idle !== undefined) return `the not-in phrase “${idle}” does not hold the alias.`;
  if (alias.notIn.some((phrase) => phraseForm(phrase) === form)) return "a not-in phrase is the alias itself.";
  if (alias.risk === "risky" && alias.near.length === 0) return "a risky alias needs near words.";
  return null;
}

/** Two concepts may share an alias where each needs evidence of its own, or where case differs. */
function toldApart(a: Alias, b: Alias): boolean {
  if (a.cased && b.cased && a.text !== b.text) return true;
  return [a, b].every((alias) => alias.risk !== "sure" && alias.near.length > 0);
}
