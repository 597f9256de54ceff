/** What a bound rests on. Codes only; the words live in the dashboard's translations. */
export interface Rule {
  readonly code: string;
  readonly version: string;
  readonly source?: string;
  readonly evidence?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
