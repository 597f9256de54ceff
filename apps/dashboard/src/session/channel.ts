import { session } from './session';

export type Told =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly accountId: string };

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('stratum.session');

/** Tells the other tabs of this browser; no token and no name goes with it. */
export function tellTabs(told: Told): void {
  channel?.postMessage(told);
}

/**
 * Listens to the other tabs: a sign-out there ends this tab too; a sign-in there lets a locked tab ask
 * the server again, and a tab of another person starts over.
 */
export function hearTabs(onSignedOut: () => void, refresh: () => Promise<void>): () => void {
  if (!channel) return () => undefined;
  const hear = (event: MessageEvent<Told>) => {
    if (event.data.kind === 'signed-out') onSignedOut();
    else if (mine(event.data.accountId)) void refresh();
    else globalThis.location.reload();
  };
  channel.addEventListener('message', hear);
  return () => channel.removeEventListener('message', hear);
}

function mine(accountId: string): boolean {
  const here = session.current();
  return !here || here.person.accountId === accountId;
}
