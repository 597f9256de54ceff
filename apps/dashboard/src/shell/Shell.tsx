import { lazy, Suspense, useEffect } from 'react';
import { hearTabs } from '../session/channel';
import { clearStores } from '../session/clearStores';
import { session } from '../session/session';
import { resume } from '../session/signIn';
import { useSessionState } from '../session/useSession';
import { LockDialog } from './LockDialog';
import { linkToken } from './linkToken';
import { loadApp } from './loadApp';
import { SignIn } from './SignIn';
import { Splash } from './Splash';
import { Unreachable } from './Unreachable';
import { useHash } from './useHash';
import { useIdleLock } from './useIdleLock';
import { useResume } from './useResume';

const App = lazy(loadApp);
const LinkPage = lazy(() => import('./LinkPage').then((page) => ({ default: page.LinkPage })));

/** Decides what stands on the screen: a link's page, the sign-in, or the application. */
export function Shell() {
  const state = useSessionState();
  const token = linkToken(useHash());
  const { failed, again } = useResume();
  useTabs();

  if (token) {
    return (
      <Suspense fallback={<Splash />}>
        <LinkPage key={token} token={token} />
      </Suspense>
    );
  }
  if (failed && state.kind !== 'signed-in') return <Unreachable onAgain={again} />;
  if (state.kind === 'starting') return <Splash />;
  if (state.kind === 'signed-out') return <SignIn because={state.because} />;
  return (
    <>
      <Suspense fallback={<Splash />}>
        <App key={state.session.person.membershipId ?? state.session.person.accountId} />
      </Suspense>
      <IdleWatch />
      {state.locked ? <LockDialog because={state.locked} /> : null}
    </>
  );
}

function IdleWatch() {
  useIdleLock();
  return null;
}

function useTabs(): void {
  useEffect(
    () =>
      hearTabs(
        () => {
          clearStores();
          if (session.current()) session.signedOut('elsewhere');
        },
        () => resume().catch(() => undefined),
      ),
    [],
  );
}
