import Fuse from "fuse.js";
import { keep, kept, once } from "./kept";
import { passageTexts, serveEngine } from "./worker";

const OPTIONS = { ignoreLocation: true, threshold: 0.4 };

const opened = once(async () => {
  const [texts, index] = (await kept(["texts", "index"])) as [string[], string];
  return { texts, fuse: new Fuse(texts, OPTIONS, Fuse.parseIndex(JSON.parse(index))) };
});

serveEngine({
  async install(server) {
    const texts = await passageTexts(server);
    const index = JSON.stringify(Fuse.createIndex([], texts).toJSON());
    const started = performance.now();
    await keep({ texts, index });
    return performance.now() - started;
  },
  async query(text, limit) {
    const { fuse } = await opened();
    // Longer patterns are cut into pieces of 32 by the library itself.
    return fuse.search(text, { limit }).map(({ item }) => item);
  },
});
