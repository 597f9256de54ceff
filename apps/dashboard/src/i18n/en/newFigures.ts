/** Words of a draft that other figures were signed over. */
export const newFigures = {
  title: 'New figures were signed since this was drafted',
  lead: 'A plan is approved by the figures that hold now. Draft it again, look at its days, then approve it.',
  version: (protocol: string, from: number | null, to: number | null) =>
    from === null || to === null ? `${protocol}.` : `${protocol}, version ${to} instead of ${from}.`,
  rules: 'Rules and distances of the house.',
  verb: 'Draft again',
  done: 'Drafted again by what is signed now.',
  obstacle: 'New figures were signed: draft it again first',
} as const;
