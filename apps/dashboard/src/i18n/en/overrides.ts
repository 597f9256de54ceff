/** Words of the list of overrides. */
export const overrides = {
  title: 'Overrides',
  lead: 'Where somebody went against a rule or a finding, with the reason that was written.',
  tabs: { events: 'Who did what', overrides: 'Overrides' },
  tabsLabel: 'Parts of the audit',
  empty: {
    title: 'Nobody went against a rule',
    text: 'Visits booked against a distance, and findings accepted with a reason, stand here.',
  },
  what: { visit: 'Booked against a rule', finding: 'A finding was accepted' } as Readonly<
    Record<string, string>
  >,
  rules: (names: readonly string[]) => names.join('; '),
  noRules: 'the rule was not recorded',
  reason: (text: string) => `“${text}”`,
  noReason: 'No reason is recorded.',
  by: (name: string) => `by ${name}`,
  visit: 'Open visit',
  plan: 'Open plan',
  person: 'Person',
  everybody: 'Everybody',
  from: 'From',
  to: 'To',
  more: 'Show more',
  shown: (n: number, of: number) => `${n} of ${of}`,
} as const;
