/** The zone of the measured clinic. */
export const zone = 'Europe/Berlin';

/**
 * Makes the clinic through the one-time link of a new installation, as its first manager would.
 * @param {string} api @param {string} setUpPath
 */
export async function openClinic(api, setUpPath) {
  const person = {
    name: 'Bench Manager',
    email: 'manager@bench.example',
    password: 'correct horse battery staple',
  };
  const body = {
    token: setUpPath.split('/').at(-1),
    clinic: { name: 'Bench', timeZone: zone, country: 'DE' },
    person,
  };
  const reply = await fetch(`${api}/api/auth/links/first-clinic`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const session = /** @type {{ csrfToken: string, person: object, clinics: { id: string }[] }} */ (
    await reply.json()
  );
  if (!reply.ok) throw new Error(JSON.stringify(session));
  const cookie = reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    session,
    headers: { cookie, 'x-csrf-token': session.csrfToken, 'content-type': 'application/json' },
  };
}
