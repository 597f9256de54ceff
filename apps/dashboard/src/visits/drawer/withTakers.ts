import { waiting as words } from '../../i18n/en/waiting';
import type { NoticeOptions } from '../../layout/useNotice';
import { visitLook } from '../takeBack/visitLook';
import { countTakers } from './countTakers';

/** What was said after a visit left its time, and who waits and could take it. */
export async function withTakers(
  visitId: string,
  said: string,
  options: NoticeOptions,
): Promise<[string, NoticeOptions]> {
  const takers = await countTakers(visitId);
  const whenRefused = visitLook(visitId);
  if (takers === 0) return [said, { ...options, whenRefused }];
  const look = { to: '/due?tab=waiting', label: words.look };
  return [`${said} ${words.couldTake(takers)}`, { ...options, whenRefused, look }];
}
