/** What a code's sentence needs filled in. Flat, so that every translation can use it. */
export type Params = Readonly<Record<string, string | number>>;
