import { audit as words } from '../i18n/en/audit';
import type { AuditEvent } from './AuditEvent';

/** One event as a sentence: `Rita Sommer saw the list of patients`. */
export function sayEvent({
  actorName,
  action,
  subject,
}: Pick<AuditEvent, 'actorName' | 'action' | 'subject'>) {
  return [actorName, sayAction(action), words.subjects[subject] ?? plain(subject)].filter(Boolean).join(' ');
}

const plain = (code: string) => code.replaceAll('-', ' ');

/** A step that was taken back is named after the step. */
function sayAction(action: string): string {
  const taken = action.startsWith('undo-') ? action.slice('undo-'.length) : null;
  if (taken) return words.tookBack(words.actions[taken] ?? plain(taken));
  return words.actions[action] ?? plain(action);
}
