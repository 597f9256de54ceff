/** Words of what was paid ahead of a course. */
export const prepaid = {
  within: (n: number) => `${n} prepaid`,
  beyond: (n: number) => (n === 0 ? 'Not prepaid' : `Not prepaid, ${n} were`),
  next: 'The next session is not prepaid',
  note: 'Note what is prepaid',
  change: (n: number) => `${n} prepaid`,
  title: (protocol: string) => `Prepaid: ${protocol}`,
  text: (of: number) =>
    `How many of the ${of} sessions are paid for already? It is a mark for the desk: no day and no booking depends on it.`,
  field: 'Prepaid sessions',
  hint: 'Leave it empty when nothing is to be noted.',
  wrong: 'A whole number from 0 to 99.',
  save: 'Save',
  said: (n: number | null) => (n === null ? 'Nothing is noted as prepaid.' : `Noted: ${n} prepaid.`),
} as const;
