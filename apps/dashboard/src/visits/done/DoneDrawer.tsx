import { useFormats, wallClock } from '../../formats';
import { startVisit } from '../../i18n/en/startVisit';
import { visits } from '../../i18n/en/visits';
import { FormDrawer } from '../../layout/FormDrawer';
import { useNotice } from '../../layout/useNotice';
import { useKeepMoved } from '../drawer/useMoved';
import { useVisitSteps } from '../useVisitSteps';
import type { Visit } from '../Visit';
import { RecordList } from './RecordList';
import { emptyRecord, type RecordValues } from './RecordValues';
import { numberOf, recordBody } from './recordBody';
import { treatmentsOf } from './treatmentsOf';
import { type ProtocolKind, useProtocolKinds } from './useProtocolKinds';

const words = startVisit.done;
type Values = { records: RecordValues[] };
type Props = { visit: Visit; onClose: () => void };

/** What was given in each session of the visit, and with that the visit is done. */
export function DoneDrawer({ visit, onClose }: Props) {
  const { day, zone, today } = useFormats();
  const kinds = useProtocolKinds();
  const { step } = useVisitSteps();
  const keep = useKeepMoved();
  const notice = useNotice();
  if (!kinds.data) return null;
  const kindOf = (code: string): ProtocolKind => kinds.data.get(code) ?? 'peel';
  const on = visit.startedAt ? wallClock(visit.startedAt, zone).day : today;
  const finish = async ({ records }: Values) => {
    const reply = await step(visit, 'done', { records: records.map(recordBody) });
    keep(visit.id, reply.realignment?.changes.length ? reply.realignment : null);
    notice.say(visits.said.done(visit.patient.name), { undo: () => step(reply.visit, 'undo') });
  };
  return (
    <FormDrawer
      open
      title={words.title}
      lead={words.lead(visit.patient.name, day(on))}
      verb={words.verb}
      initial={{ records: treatmentsOf(visit).map((one) => emptyRecord(one, kindOf(one.protocolCode))) }}
      check={checkAmounts}
      onSend={finish}
      onClose={onClose}
    >
      <RecordList kindOf={kindOf} />
      <p>{words.closing}</p>
    </FormDrawer>
  );
}

function checkAmounts({ records }: Values): Partial<Record<string, string>> {
  return Object.fromEntries(
    records.flatMap(({ amount }, index) =>
      Number.isNaN(numberOf(amount)) ? [[`records.${index}.amount`, words.amountWrong]] : [],
    ),
  );
}
