export type RuleSay = (context: {
  days: number;
  from: string;
  params: Readonly<Record<string, string | number>>;
}) => string;

/** One sentence per rule that bounds a window. */
export const rules: Readonly<Record<string, RuleSay>> = {};
