/** What makes a parsed body unusable whatever the route wants of it. */
export type BodyFault = 'too_deep' | 'ill_formed';

/**
 * Looks through a body, without recursion, for objects nested more often than allowed and for texts that no
 * database can hold: half of a surrogate pair.
 */
export function faultOf(body: object, levels: number): BodyFault | null {
  let level: object[] = [body];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > levels) return 'too_deep';
    const next: object[] = [];
    for (const one of level) {
      for (const [name, child] of Object.entries(one)) {
        if (typeof child === 'object' && child !== null) next.push(child);
        else if (typeof child === 'string' && !isWellFormed(child)) return 'ill_formed';
        if (!isWellFormed(name)) return 'ill_formed';
      }
    }
    level = next;
  }
  return null;
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
