import { commonStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

/** A stand-in of about the size of what comes. It appears only once the skeleton delay is over: a quick answer shows none. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const common = useStrings(commonStrings);
  return (
    <div class="skeleton" role="status">
      <span class="said">{common.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span class="bar" key={index} />
      ))}
    </div>
  );
}
