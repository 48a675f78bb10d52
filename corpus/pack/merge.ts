import { type PostingList, ShardWriter } from "../search/postings";
import { ByteReader, ByteWriter } from "./bytes";
import { SHARD_BYTES } from "./layout";
import { type Run, type RunCursor, RunHeap } from "./runs";

/** Bytes of each run held while runs are merged: with a hundred runs 13 MB. */
const PIECE_BYTES = 128 * 1024;

/** Told of every token, in order of hash, and how many passages hold it. */
export interface TokenCounter {
  add(hash: number, count: number): void;
}

/** Merges runs into shards in order of hash, one at a time, and tells of every token. */
export function* mergeIntoShards(
  runs: Run[],
  counter: TokenCounter,
  pieceBytes = PIECE_BYTES,
): Generator<{ firstHash: number; content: Uint8Array }> {
  let shard: ShardWriter | null = null;
  for (const { hash, list } of mergedLists(runs, pieceBytes)) {
    if (shard && shard.length + list.bytes.length > SHARD_BYTES && shard.tokens > 0) {
      yield { firstHash: shard.firstHash, content: shard.done() };
      shard = null;
    }
    counter.add(hash, list.count);
    shard ??= new ShardWriter(hash);
    shard.add(hash, list);
  }
  if (shard) yield { firstHash: shard.firstHash, content: shard.done() };
}

/** Every hash of any run with its lists joined: only the first distance of each list changes. A list holds until the next. */
function* mergedLists(runs: Run[], pieceBytes: number): Generator<{ hash: number; list: PostingList }> {
  const heap = new RunHeap(runs, pieceBytes);
  const writer = new ByteWriter();
  while (heap.first) {
    const { hash } = heap.first;
    writer.length = 0;
    let count = 0;
    let last = 0;
    for (let cursor: RunCursor | undefined = heap.first; cursor?.hash === hash; cursor = heap.first) {
      appendList(writer, cursor.list, cursor.base - last);
      count += cursor.count;
      last = cursor.base + cursor.last;
      heap.advance();
    }
    yield { hash, list: { count, bytes: writer.written() } };
  }
}

/** Appends a list whose first passage is `further` further from the one before than it says. */
function appendList(writer: ByteWriter, list: Uint8Array, further: number): void {
  const reader = new ByteReader(list);
  const first = reader.varint();
  writer.varint(first + further * 2);
  writer.bytes(list.subarray(reader.at));
}
