const DAY = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{1,2} \w{3})(?: (\d{4}))?/;

/** The first day that a text says, as the number of days since 1970; a day without its year is of this one. */
export function dayIn(text: string): number {
  const said = DAY.exec(text);
  if (!said) throw new Error(`no day in “${text}”`);
  return Math.round(Date.parse(`${said[1]} ${said[2] ?? new Date().getFullYear()} UTC`) / 86_400_000);
}
