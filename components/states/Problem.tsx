import type { ComponentChildren } from "preact";
import { Button } from "../controls/Button";
import { commonStrings, problemStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

export interface ProblemProps {
  code: string;
  onRetry?: () => void;
  /** What else can be done, as a rebuild button. */
  children?: ComponentChildren;
}

/** What went wrong in the reader's words, and what to do about it. */
export function Problem({ code, onRetry, children }: ProblemProps) {
  const common = useStrings(commonStrings);
  const problems = useStrings(problemStrings);
  return (
    <div class="problem" role="alert">
      <p>{Object.hasOwn(problems, code) ? problems[code as keyof typeof problems] : problems.internal}</p>
      {onRetry && <Button onClick={onRetry}>{common.retry}</Button>}
      {children}
    </div>
  );
}
