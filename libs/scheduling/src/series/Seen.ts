/** Ways of getting equally far that the search has gone on from, so that no worse one is gone on from again. */
export class Seen {
  private readonly ways = new Map<string, { readonly floors: readonly number[]; readonly cost: number }[]>();

  /**
   * Whether a way that got as far was at least as cheap and left every session at least as many days.
   * Remembers this one when not.
   * @param floors the first day left to each session that is not placed yet
   */
  hasBetter(key: string, floors: readonly number[], cost: number): boolean {
    const ways = this.ways.get(key) ?? [];
    if (ways.some((way) => way.cost <= cost && way.floors.every((day, i) => day <= (floors[i] as number))))
      return true;
    ways.push({ floors, cost });
    this.ways.set(key, ways);
    return false;
  }
}
