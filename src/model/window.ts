/** Which of many items are in view, where those that were seen are measured and the others estimated. */

/** Items from the first up to the second, which is not among them. */
export type Span = readonly [from: number, to: number];

/** The sizes of items that stand one after the other. */
export class Extents {
  #sizes: Float64Array;
  /** Where each item starts, and where the last one ends. Worked out when it is asked for. */
  #starts: Float64Array;
  #stale = true;

  /**
   * @param count how many items there are
   * @param estimate the size of an item that was not measured
   * @param known the size of an item that was measured before, if it was
   */
  constructor(
    readonly count: number,
    private estimate: number,
    known: (i: number) => number | undefined = () => undefined,
  ) {
    this.#sizes = Float64Array.from({ length: count }, (_, i) => known(i) ?? 0);
    this.#starts = new Float64Array(count + 1);
  }

  /** The size of all items. */
  get total(): number {
    return this.start(this.count);
  }

  /** Where an item starts; the end of the last for what comes after it. */
  start(i: number): number {
    if (this.#stale) {
      this.#stale = false;
      let at = 0;
      this.#sizes.forEach((size, j) => {
        this.#starts[j] = at;
        at += size || this.estimate;
      });
      this.#starts[this.count] = at;
    }
    return this.#starts[Math.max(0, Math.min(i, this.count))]!;
  }

  /** Takes the size of an item. Returns whether that changed anything. */
  measure(i: number, size: number): boolean {
    if (i < 0 || i >= this.count || Math.abs(this.#sizes[i]! - size) < 0.5) return false;
    this.#sizes[i] = size;
    this.#stale = true;
    return true;
  }

  /** Takes the items that are not measured to be as large as those that are. */
  estimateByMeasured(): void {
    const sizes = this.#sizes.filter(Boolean);
    if (!sizes.length) return;
    this.estimate = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    this.#stale = true;
  }

  /** The item that stands at an offset; the nearest for what is outside. */
  at(offset: number): number {
    let [low, high] = [0, Math.max(0, this.count - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /**
   * The items that are in view, and so many more on both sides.
   *
   * @param from where the view starts, and `size`, how large it is
   */
  inView(from: number, size: number, more: number): Span {
    return [
      Math.max(0, this.at(from) - more),
      Math.min(this.count, this.at(from + size) + 1 + more),
    ];
  }
}
