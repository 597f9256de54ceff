/** A Berlin number that nobody else in this run has, as it is said at the desk. */
export function newPhone(): string {
  return `030 ${Math.floor(1_000_000 + Math.random() * 8_999_999)}`;
}
