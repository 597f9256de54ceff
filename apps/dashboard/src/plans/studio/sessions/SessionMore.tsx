import { change } from '../../../i18n/en/change';
import { tryout } from '../../../i18n/en/tryout';
import { nameSession } from '../../nameSession';
import type { PlanSession, PlanView } from '../../PlanView';
import { type MoreItem, MoreMenu } from './MoreMenu';
import type { SessionDoing } from './SessionDoing';

type Props = {
  plan: PlanView;
  session: PlanSession;
  onTry: ((sessionId: string, day: string) => void) | undefined;
  onDo: ((what: SessionDoing) => void) | undefined;
};

/** What can be done with one session, beside booking it. */
export function SessionMore({ plan, session, onTry, onDo }: Props) {
  const { id, state, window } = session;
  const day = session.on ?? window?.ideal;
  const open = state === 'planned' || state === 'booked';
  const items: (MoreItem | false | undefined)[] = [
    open && day !== undefined && onTry && { icon: 'swap', label: tryout.tryDay, act: () => onTry(id, day) },
    state === 'planned' && onDo && { icon: 'skipped', label: change.skip.verb, act: () => onDo('skip') },
    state === 'done' && onDo && { icon: 'wait', label: change.healed.verb, act: () => onDo('healed') },
  ];
  return <MoreMenu label={change.session(nameSession(plan)(id))} items={items.filter((item) => !!item)} />;
}
