/** Numbers of 32 bits by numbers of 32 bits, in typed arrays: a Map of millions takes several times the memory. */
export class NumberTable {
  private keys = new Uint32Array(1 << 10);
  /** Each value plus one; 0 where the slot is free. */
  private values = new Uint32Array(1 << 10);
  private size = 0;

  /** The value of a key, or -1. */
  get(key: number): number {
    return this.values[this.slot(key)]! - 1;
  }

  /** Values lie below 2^32 - 1. */
  set(key: number, value: number): void {
    if (this.size * 2 >= this.keys.length) this.grow();
    const slot = this.slot(key);
    if (this.values[slot] === 0) this.size++;
    this.keys[slot] = key;
    this.values[slot] = value + 1;
  }

  /** Where the key stands, or the free slot where it would. */
  private slot(key: number): number {
    const mask = this.keys.length - 1;
    const hash = Math.imul(key ^ (key >>> 16), 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.values[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.values = new Uint32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === 0) continue;
      const slot = this.slot(keys[i]!);
      this.keys[slot] = keys[i]!;
      this.values[slot] = values[i]!;
    }
  }
}
