import type { Answer, Client } from './client.js';

/** Something that was asked of the API, with what came back. */
export interface Exchange {
  method: string;
  path: string;
  answer: Answer;
}

/** Notes every request of a browser from now on. */
export function recorded(browser: Client, exchanges: Exchange[]): Client {
  const { send } = browser;
  browser.send = async (method, path, body, carried) => {
    const answer = await send(method, path, body, carried);
    exchanges.push({ method, path, answer });
    return answer;
  };
  return browser;
}
