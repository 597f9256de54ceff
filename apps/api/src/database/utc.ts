/** SQL that writes an instant as the wire does: ISO 8601 in UTC, whatever zone the connection has. */
export const utc = (expression: string): string =>
  `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
