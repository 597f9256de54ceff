/** For parts of a picture that say nothing a reader of the page needs; the words stand elsewhere. */
export const decoration = { 'aria-hidden': true } as const;
