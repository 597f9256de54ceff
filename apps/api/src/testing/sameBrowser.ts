import { type Client, client } from './client.js';

/** A browser that is signed in already, talking to another process of the product on the same database. */
export function sameBrowser(browser: Client, url: string): Client {
  const other = client(url);
  for (const [name, value] of browser.cookies) other.cookies.set(name, value);
  other.csrfToken = browser.csrfToken;
  return other;
}
