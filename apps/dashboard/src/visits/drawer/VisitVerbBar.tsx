import { lazy, Suspense, useState } from 'react';
import { useFormats, wallClock } from '../../formats';
import { visits as words } from '../../i18n/en/visits';
import { VerbButton } from '../../layout/VerbButton';
import { can } from '../../providers/can';
import { useTakeBack } from '../takeBack/useTakeBack';
import type { Visit, VisitStepName } from '../Visit';
import { verbsFor } from '../verbsFor';
import { CancelDialog } from './CancelDialog';
import type { Doing } from './Doing';
import css from './drawer.module.css';
import { useStepVerbs } from './useStepVerbs';

const DoneDrawer = lazy(() => import('../done/DoneDrawer').then((m) => ({ default: m.DoneDrawer })));
const MoveDialog = lazy(() => import('../move/MoveDialog').then((m) => ({ default: m.MoveDialog })));
const StartDialog = lazy(() => import('../start/StartDialog').then((m) => ({ default: m.StartDialog })));

type Props = { visit: Visit; doing: Doing | null };

/** What can be done with the visit now; the next thing stands out. */
export function VisitVerbBar({ visit, doing: first }: Props) {
  const { zone, today } = useFormats();
  const [doing, setDoing] = useState<Doing | null>(first);
  const day = wallClock(visit.startsAt, zone).day;
  const { main, others } = verbsFor(visit, { day, today, can });
  const close = () => setDoing(null);
  return (
    <div className={css['bar']}>
      {others.map((step) => (
        <Verb key={step} step={step} visit={visit} early={day > today} onDo={setDoing} />
      ))}
      {main ? <Verb step={main} main visit={visit} early={day > today} onDo={setDoing} /> : null}
      <Suspense fallback={null}>
        {doing === 'start' ? (
          <StartDialog visit={visit} onClose={close} onMove={() => setDoing('move')} />
        ) : null}
        {doing === 'done' ? <DoneDrawer visit={visit} onClose={close} /> : null}
        {doing === 'move' ? <MoveDialog visit={visit} onClose={close} /> : null}
      </Suspense>
      {doing === 'cancel' ? <CancelDialog visit={visit} onClose={close} /> : null}
    </div>
  );
}

type VerbProps = {
  step: VisitStepName;
  main?: boolean;
  visit: Visit;
  early: boolean;
  onDo: (doing: Doing) => void;
};

function Verb({ step, main = false, visit, early, onDo }: VerbProps) {
  const acts = useStepVerbs(visit);
  const { takeBack, dialog: refused } = useTakeBack(visit);
  const treats = visit.kind === 'treatment';
  const opens: Partial<Record<VisitStepName, Doing>> = {
    move: 'move',
    cancel: 'cancel',
    ...(treats ? { start: 'start', done: 'done' } : {}),
  };
  const dialog = opens[step];
  const act = dialog ? async () => onDo(dialog) : () => acts.take(step);
  return (
    <>
      <VerbButton
        act={step === 'undo' ? takeBack : act}
        tone={main ? 'main' : 'plain'}
        {...(step === 'undo' ? { icon: 'undo' as const } : {})}
        {...(step === 'miss' ? { confirm: missConfirm(visit, early) } : {})}
      >
        {labelOf(step, visit, treats)}
      </VerbButton>
      {refused}
    </>
  );
}

function labelOf(step: VisitStepName, visit: Visit, treats: boolean): string {
  if (step === 'move' && visit.instruction === 'find-new-time') return words.verbs.newTime;
  if (step === 'undo') return words.lastStep[visit.undoable ?? ''] ?? words.verbs.undo;
  return step === 'done' && !treats ? words.verbs.finish : words.verbs[step];
}

function missConfirm(visit: Visit, early: boolean) {
  const { title, text, early: soon, verb } = words.missed;
  return { title: title(visit.patient.name), text: early ? soon : text, verb };
}
