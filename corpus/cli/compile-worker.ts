import { parentPort, workerData } from "node:worker_threads";
import { prepareLexicon } from "../pack/compile";
import { writeBatch } from "./batch-files";
import type { BatchJob } from "./batch-threads";

// Takes batches that no other thread has taken until none is left.
const { folder, batches, left, lexicon, taken } = workerData as BatchJob;
const tools = prepareLexicon(lexicon);
const counter = new Int32Array(taken);
for (let at = Atomics.add(counter, 0, 1); at < left.length; at = Atomics.add(counter, 0, 1)) {
  const batch = left[at]!;
  parentPort!.postMessage({ batch, about: writeBatch(folder, batch, batches[batch]!, [], tools) });
}
