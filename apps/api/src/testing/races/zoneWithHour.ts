/** A zone without changes of clocks whose clock shows this hour now; by their names such zones count to the west. */
export function zoneWithHour(hour: number): string {
  const ahead = ((hour - new Date().getUTCHours() + 35) % 24) - 11;
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
