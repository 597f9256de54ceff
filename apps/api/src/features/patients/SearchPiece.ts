/** One piece of a search; it is found when any of its ways finds it. */
export interface SearchPiece {
  /** Anywhere in name, number, phone or e-mail. */
  contains?: readonly string[];
  /** Only where a word starts: for one or two letters, which are in everything. */
  starts?: string;
  /** The patient's number. */
  number?: number;
}
