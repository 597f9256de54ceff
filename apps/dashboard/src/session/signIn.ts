import { sendRequest } from '../wire/sendRequest';
import { rememberHere } from './beenHere';
import { tellTabs } from './channel';
import { clearStores } from './clearStores';
import type { Session } from './Person';
import { session } from './session';

/** Signs in, or unlocks a locked screen: the server gives a new session either way. */
export async function signIn(email: string, password: string): Promise<void> {
  const { json } = await sendRequest('POST', '/auth/sign-in', { body: { email, password } });
  enter(json as Session);
  tellTabs({ kind: 'signed-in', accountId: (json as Session).person.accountId });
}

/** Takes what the server says about the session as true in this tab. */
export function enter(next: Session): void {
  rememberHere();
  session.signedIn(next);
}

/** Asks who is signed in; signed out when nobody is. */
export async function resume(): Promise<void> {
  try {
    const { json } = await sendRequest('GET', '/auth/me');
    enter(json as Session);
  } catch (error) {
    if (session.state().kind !== 'signed-in') session.signedOut();
    throw error;
  }
}

/** Leaves: the stores of this browser are emptied even when the server cannot be reached. */
export async function signOut(): Promise<void> {
  const token = session.current()?.csrfToken;
  try {
    await sendRequest('POST', '/auth/sign-out', { headers: token ? { 'x-csrf-token': token } : {} });
  } finally {
    clearStores();
    tellTabs({ kind: 'signed-out' });
    session.signedOut('signed-out');
  }
}
