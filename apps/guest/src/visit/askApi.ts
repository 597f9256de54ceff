/** An answer of the API that is a refusal. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`refused with ${status}`);
    this.name = 'Refused';
  }
}

/** Sends the secret of the link in the body, where no log keeps it. @throws Refused */
export async function askApi<Reply>(path: 'inspect' | 'answer', body: object): Promise<Reply> {
  const reply = await fetch(`/api/visit-links/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
  });
  if (!reply.ok) throw new Refused(reply.status);
  return (await reply.json()) as Reply;
}
