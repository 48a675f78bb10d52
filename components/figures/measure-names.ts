import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** The name of a measure in the interface's language. A view that has the archive's measures provides it. */
export type MeasureName = (id: string) => string;

/** Without the archive's measures an id reads as words: ipo-raise, "ipo raise". */
export const MeasureNames = createContext<MeasureName>((id) => id.replaceAll("-", " "));

/** Names measures for the components below the nearest provider. */
export function useMeasureName(): MeasureName {
  return useContext(MeasureNames);
}
