/**
 * The colours a person can have in the calendar: dark enough on light ground and light enough on dark ground to be
 * told apart. They are data of the clinic, sent to the API, so they are no CSS variables. Words: `clinic.people.colors`.
 */
export const memberPalette = [
  { code: 'green', value: '#2f6f62' },
  { code: 'teal', value: '#1f7f92' },
  { code: 'blue', value: '#2d6da3' },
  { code: 'violet', value: '#7a4f9a' },
  { code: 'rose', value: '#a8476a' },
  { code: 'plum', value: '#6b3f4f' },
  { code: 'sienna', value: '#a0522d' },
  { code: 'ochre', value: '#8a6d1d' },
  { code: 'olive', value: '#5d7a2e' },
  { code: 'slate', value: '#5b6770' },
] as const;
