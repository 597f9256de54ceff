import Button from '@mui/material/Button';
import { today } from '../i18n/en/today';
import { VerbButton } from '../layout/VerbButton';
import { can } from '../providers/can';
import type { Doing } from '../visits/drawer/Doing';
import { useStepVerbs } from '../visits/drawer/useStepVerbs';
import type { TodayVisit } from './TodayView';
import { useOpenVisit } from './useOpenVisit';

const words = today.specialist.verbs;

/** The verb of the moment for who treats: start, record, or look. */
export function VisitVerb({ visit }: { visit: TodayVisit }) {
  const { open } = useOpenVisit();
  const steps = useStepVerbs(visit);
  const treats = visit.kind === 'treatment';
  const verb: Doing | null =
    !can('visits.treat') || (visit.state !== 'arrived' && visit.state !== 'in-room')
      ? null
      : visit.state === 'arrived'
        ? 'start'
        : 'done';
  if (verb && !treats) {
    return (
      <VerbButton size="small" tone="main" about={visit.patient.name} act={() => steps.take(verb)}>
        {verb === 'start' ? words.start : words.finish}
      </VerbButton>
    );
  }
  return (
    <Button size="small" variant={verb ? 'contained' : 'outlined'} onClick={() => open(visit.id, verb)}>
      {verb === 'start' ? words.start : verb === 'done' ? words.record : words.open}
      <span className="visually-hidden">, {visit.patient.name}</span>
    </Button>
  );
}
