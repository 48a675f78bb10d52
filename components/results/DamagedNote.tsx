import type { Results } from "../../corpus/model";
import { commonStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

/** Says that archives are missing from an answer, and what is wrong with each: details for a report, in English everywhere. */
export function DamagedNote({ damaged = [] }: Pick<Results, "damaged">) {
  const strings = useStrings(commonStrings);
  if (damaged.length === 0) return null;
  return (
    <div class="problem small" role="status">
      <p>{strings.someDamaged}</p>
      {damaged.map((message) => (
        <p key={message} class="soft" lang="en">
          {message}
        </p>
      ))}
    </div>
  );
}
