import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { rearrange as words } from '../../i18n/en/rearrange';
import { can } from '../../providers/can';
import type { Doing } from '../drawer/Doing';

const VisitDrawer = lazy(() =>
  import('../drawer/VisitDrawer').then((module) => ({ default: module.VisitDrawer })),
);

type Props = {
  visitId: string;
  /** What is to be done with it; without one it is moved. */
  instruction?: string | null;
  /** Whose visit, for a screen reader. */
  about: string;
  label?: string;
  main?: boolean;
};

const dialogs: Readonly<Record<string, Doing>> = { 'find-new-time': 'move', 'cannot-take-place': 'cancel' };

/** The verb for a visit that is not to take place as booked; it opens the visit at the side, in the dialog it needs. */
export function RearrangeVerb({ visitId, instruction = 'find-new-time', about, label, main = false }: Props) {
  const [open, setOpen] = useState(false);
  const code = instruction ?? 'find-new-time';
  const doing = dialogs[code] ?? null;
  const allowed = doing === 'move' ? can('visits.book') : doing === 'cancel' ? can('visits.desk') : true;
  return (
    <>
      <Button size="small" variant={main ? 'contained' : 'outlined'} onClick={() => setOpen(true)}>
        {allowed ? (label ?? words.verbs[code] ?? words.open) : words.open}
        <span className="visually-hidden">, {about}</span>
      </Button>
      <Suspense fallback={null}>
        {open ? (
          <VisitDrawer id={visitId} doing={allowed ? doing : null} onClose={() => setOpen(false)} />
        ) : null}
      </Suspense>
    </>
  );
}
