/**
 * Whether a request comes from our own pages. A request without `Origin` is no browser's form or script of
 * another site, so it passes; its session still has to be proven by the token.
 * @param publicUrl the one address that people use, when it is known; else the `Host` that was asked for
 */
export function originIsOurs(
  headers: { origin?: string | undefined; host?: string | undefined },
  publicUrl: string | null,
): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return publicUrl === null ? new URL(origin).host === host : new URL(origin).origin === publicUrl;
}
