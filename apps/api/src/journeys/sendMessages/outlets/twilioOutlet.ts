import { NotDelivered } from './NotDelivered.js';
import type { Outlet } from './Outlet.js';

/** Longer than the provider takes, shorter than a job may run. */
const PATIENCE = 20_000;
/** Whoever never answered a connection has nothing. */
const BEFORE = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'EHOSTUNREACH'];

/**
 * Hands texts to Twilio, or whoever speaks its dialect: a form posted to the account's messages, with the account and
 * its token as basic authorisation.
 * @param url https://account:token@api.twilio.com
 */
export function twilioOutlet(url: string, from: string): Outlet {
  const { origin, username, password } = new URL(url);
  const account = decodeURIComponent(username);
  const secret = Buffer.from(`${account}:${decodeURIComponent(password)}`).toString('base64');
  const address = `${origin}/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`;
  return {
    name: 'twilio',
    deliver: async (letter) => {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { authorization: `Basic ${secret}` },
        body: new URLSearchParams({ To: letter.address, From: from, Body: letter.body }),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE),
      }).catch((error: { cause?: { code?: string } }) => {
        throw new NotDelivered(BEFORE.includes(error.cause?.code ?? '') ? 'later' : 'unclear');
      });
      await answer.body?.cancel();
      if (answer.ok) return;
      if (answer.status === 429 || answer.status === 401) throw new NotDelivered('later');
      throw new NotDelivered(answer.status >= 500 ? 'unclear' : 'refused');
    },
  };
}
