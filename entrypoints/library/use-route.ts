import { useEffect, useState } from "preact/hooks";
import { formatRoute, parseRoute, type Route } from "../../components/library/route";

/** The place that the address names, and ways to go elsewhere. */
export function useRoute(): { route: Route; go(path: string): void; replace(route: Route): void } {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return {
    route,
    go: (path) => {
      location.hash = path;
    },
    // A query changes with every letter; only the last one belongs into the history.
    replace: (next) => {
      history.replaceState(null, "", formatRoute(next));
      setRoute(next);
    },
  };
}
