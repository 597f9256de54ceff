/** A calendar day, `YYYY-MM-DD`, without a time zone. Sorts and compares as text. */
export type Day = string;
