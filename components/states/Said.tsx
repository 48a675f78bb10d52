import { useEffect, useState } from "preact/hooks";

/** How long words must stand before they are said, ms: what changes with every key is not worth hearing. */
const SETTLED_AFTER = 600;

export interface SaidProps {
  text: string;
  /** What the words are about: said again for another subject, also in the same words. */
  of?: string;
}

/** Words for screen readers alone, said once they have settled. It stays drawn while what it speaks of comes and goes, or nobody would listen. */
export function Said({ text, of = "" }: SaidProps) {
  const [said, setSaid] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject is said anew
  useEffect(() => {
    setSaid("");
    if (text === "") return;
    const timer = setTimeout(() => setSaid(text), SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [text, of]);
  return (
    <p class="said" role="status">
      {said}
    </p>
  );
}
