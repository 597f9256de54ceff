/** The one-time token in `#/link/<token>`; a fragment never reaches a server's log. */
export function linkToken(hash: string): string | undefined {
  return /^#\/link\/([\w.~-]+)$/.exec(hash)?.[1];
}
