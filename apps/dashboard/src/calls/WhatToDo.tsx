import type { CallUrgency } from '@stratum/clinical';
import { calls as words } from '../i18n/en/calls';
import { Icon } from '../layout/Icon';
import { useSession } from '../session/useSession';
import css from './calls.module.css';

/** What the person at the telephone does now, in one sentence. */
export function WhatToDo({ urgency }: { urgency: CallUrgency }) {
  const country = useSession().clinics.find(({ current }) => current)?.country ?? '';
  return (
    <div className={css['todo']} data-urgency={urgency}>
      <Icon name={urgency === 'none' ? 'info' : 'caution'} size={22} />
      <p>
        <strong>{words.urgency[urgency]}.</strong> {words.act[urgency](country)}
      </p>
    </div>
  );
}
