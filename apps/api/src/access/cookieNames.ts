/** The names of the cookies: with https they are bound to the very host (`__Host-`). */
export function cookieNames(publicUrl: string | null): { session: string; device: string; secure: boolean } {
  const secure = publicUrl?.startsWith('https:') ?? false;
  const prefix = secure ? '__Host-' : '';
  return { session: `${prefix}stratum`, device: `${prefix}stratum-device`, secure };
}
