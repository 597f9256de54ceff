/** When a holiday is: on a date, some days after Easter Sunday, or on the nth (-1: last) weekday of a month. */
export type HolidayRule = { readonly name: string } & (
  | { readonly date: string }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
);

/** What a country does with a holiday on a weekend. */
export type WeekendRule = 'keeps' | 'next-working-day' | 'nearest-working-day';

export type Country = {
  /** The law that names them. */
  readonly source: string;
  readonly weekend: WeekendRule;
  readonly rules: readonly HolidayRule[];
};
