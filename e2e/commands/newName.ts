/** A family name that nobody else in this run has, so that a spec finds its own patient. */
export function newName(beginning: string): string {
  const letters = Array.from({ length: 6 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `${beginning}${letters.join('')}`;
}
