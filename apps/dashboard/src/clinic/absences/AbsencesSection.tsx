import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats, wallClock } from '../../formats';
import { clinic } from '../../i18n/en/clinic';
import { clinicSetUp } from '../../i18n/en/clinicSetUp';
import { Icon, type IconName } from '../../layout/Icon';
import { VerbButton } from '../../layout/VerbButton';
import { Worklist } from '../../layout/Worklist';
import { callApi } from '../../wire/callApi';
import type { Absence } from './Absence';
import { AbsenceDrawer, type AbsenceWanted } from './AbsenceDrawer';
import { valuesOf } from './AbsenceValues';
import css from './absences.module.css';
import { useAbsences } from './useAbsences';

const words = clinicSetUp.absences;
const icons: Readonly<Record<Absence['kind'], IconName>> = {
  specialist: 'person',
  room: 'room',
  device: 'device',
};

/** Who and what is not there, what comes first on top; what is over stands behind a link. */
export function AbsencesSection() {
  const [past, setPast] = useState(false);
  const [wanted, setWanted] = useState<AbsenceWanted | null>(null);
  const absences = useAbsences(past);
  const say = useFormats();
  const add = (
    <VerbButton icon="plus" tone="main" act={async () => setWanted('new')}>
      {words.add}
    </VerbButton>
  );
  return (
    <>
      <Worklist
        label={clinic.sections.absences}
        rows={absences.data}
        error={absences.error}
        onRetry={() => void absences.refetch()}
        empty={past ? words.emptyPast : { ...words.empty, action: add }}
        tools={past ? null : add}
        row={(absence) => ({
          key: absence.id,
          lead: <Icon name={icons[absence.kind]} />,
          title: absence.name,
          chips: isNow(absence) ? <span className={css['now']}>{words.now}</span> : null,
          facts: [words.kinds[absence.kind], absence.leaving ? words.leaves : absence.reason],
          next: sayWhen(absence, say),
          verb: past || absence.leaving ? null : <Verbs absence={absence} onChange={setWanted} />,
        })}
        foot={
          <div className={css['foot']}>
            <Button variant="text" onClick={() => setPast(!past)}>
              {past ? words.coming : words.past}
            </Button>
          </div>
        }
      />
      <AbsenceDrawer wanted={wanted} onClose={() => setWanted(null)} />
    </>
  );
}

type VerbsProps = { absence: Absence; onChange: (absence: Absence) => void };

function Verbs({ absence, onChange }: VerbsProps) {
  const client = useQueryClient();
  const renew = () =>
    Promise.all(['absences', 'calendar'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  const { id, version, startsAt, reason, name, kind } = absence;
  const put = (endsAt: string, seen: number) =>
    callApi<Absence>('PUT', `/absences/${id}`, { startsAt, endsAt, reason }, { version: seen });
  const end = async () => {
    const ended = await put(new Date().toISOString(), version);
    await renew();
    const undo = async () => {
      await put(absence.endsAt, ended.version);
      await renew();
    };
    return { said: words.ended(name), undo };
  };
  const remove = async () => {
    const { resourceId, endsAt } = absence;
    await callApi('DELETE', `/absences/${id}`, undefined, { version });
    await renew();
    const undo = async () => {
      await callApi('POST', '/absences', { resourceId, startsAt, endsAt, reason }, { idempotent: true });
      await renew();
    };
    return { said: words.removed, undo };
  };
  return (
    <>
      <VerbButton size="small" act={async () => onChange(absence)} about={name}>
        {words.change}
      </VerbButton>
      {isNow(absence) ? (
        <VerbButton size="small" act={end} about={name}>
          {words.endNow[kind] ?? ''}
        </VerbButton>
      ) : (
        <VerbButton size="small" act={remove} about={name}>
          {words.remove}
        </VerbButton>
      )}
    </>
  );
}

const isNow = ({ startsAt, endsAt }: Absence) =>
  Date.parse(startsAt) <= Date.now() && Date.now() < Date.parse(endsAt);

/** Whole days by their days, others to the minute. */
function sayWhen(absence: Absence, say: ReturnType<typeof useFormats>): string {
  const { first, last, fromTime, toTime } = valuesOf(absence, say.zone);
  if (!first || !last) return '';
  if (absence.leaving) return say.day(first);
  if (fromTime === '' && toTime === '') return first === last ? say.day(first) : say.span(first, last);
  const sameDay = wallClock(absence.startsAt, say.zone).day === wallClock(absence.endsAt, say.zone).day;
  const end = sameDay ? say.time(absence.endsAt) : say.moment(absence.endsAt);
  return `${say.moment(absence.startsAt)} – ${end}`;
}
