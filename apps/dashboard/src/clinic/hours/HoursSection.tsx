import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DayInput } from '../../fields/DayInput';
import { TextInput } from '../../fields/TextInput';
import { useFormats } from '../../formats';
import { clinic } from '../../i18n/en/clinic';
import { layout } from '../../i18n/en/layout';
import { FormDrawer } from '../../layout/FormDrawer';
import { Panel } from '../../layout/Panel';
import { UnsavedGuard } from '../../layout/UnsavedGuard';
import { useNotice } from '../../layout/useNotice';
import { VerbButton } from '../../layout/VerbButton';
import { useStrands } from '../../rescue/useStrands';
import { callApi } from '../../wire/callApi';
import type { ClinicSettings } from '../ClinicSettings';
import { DayHoursPanel } from './DayHoursPanel';
import { HolidaysDialog } from './holidays/HolidaysDialog';
import css from './hours.module.css';
import { WeekEditor } from './WeekEditor';

const words = clinic.hours;

/** When the clinic is open, and the days on which it is closed. */
export function HoursSection({ settings }: { settings: ClinicSettings }) {
  return (
    <div className={css['columns']}>
      <OpeningHours key={settings.version} settings={settings} />
      <div className={css['side']}>
        <Closures settings={settings} />
        <DayHoursPanel settings={settings} />
      </div>
    </div>
  );
}

function OpeningHours({ settings }: { settings: ClinicSettings }) {
  const client = useQueryClient();
  const [week, setWeek] = useState(settings.hours);
  const strands = useStrands();
  const store = async () => {
    const version = settings.version;
    const saved = await callApi<ClinicSettings>('PUT', '/clinic/hours', { hours: week }, { version });
    client.setQueryData(['clinic'], saved);
    await client.invalidateQueries({ queryKey: ['set-up'] });
  };
  const save = async () => {
    const isSaved = await strands.save({ kind: 'opening-hours', hours: week }, store);
    return isSaved ? { said: words.saved } : undefined;
  };
  return (
    <Panel title={words.opening}>
      <p className={css['lead']}>{words.openingLead}</p>
      <WeekEditor week={week} onChange={setWeek} />
      <div className={css['actions']}>
        <VerbButton tone="main" act={save} missing={week === settings.hours ? layout.nothingChanged : null}>
          {words.save}
        </VerbButton>
      </div>
      {strands.dialog}
      <UnsavedGuard unsaved={week !== settings.hours} />
    </Panel>
  );
}

function Closures({ settings }: { settings: ClinicSettings }) {
  const client = useQueryClient();
  const say = useFormats();
  const notice = useNotice();
  const [adding, setAdding] = useState(false);
  const [holidays, setHolidays] = useState(false);
  const strands = useStrands();
  const renew = () => client.invalidateQueries({ queryKey: ['clinic'] });
  const close = async (values: { day: string; name: string }) => {
    const store = async () => {
      await callApi('POST', '/closures', values, { idempotent: true });
      await renew();
    };
    if (!(await strands.save({ kind: 'closure', day: values.day }, store))) return false;
    notice.say(words.closed);
    return undefined;
  };
  const reopen = (day: string) => async () => {
    await callApi('DELETE', `/closures/${day}`);
    await renew();
    return { said: words.reopened };
  };
  return (
    <Panel
      title={words.closures}
      aside={
        <span className={css['asides']}>
          <VerbButton size="small" act={async () => setHolidays(true)}>
            {words.holidays.open}
          </VerbButton>
          <VerbButton size="small" icon="plus" act={async () => setAdding(true)}>
            {words.addClosure}
          </VerbButton>
        </span>
      }
    >
      {settings.closures.length === 0 ? <p className={css['off']}>{words.none}</p> : null}
      <ul className={css['closures']}>
        {settings.closures.map(({ day, name }) => (
          <li key={day}>
            <span>
              {say.day(day)}
              <small>{name}</small>
            </span>
            <VerbButton size="small" act={reopen(day)} about={name}>
              {words.reopen}
            </VerbButton>
          </li>
        ))}
      </ul>
      <FormDrawer
        open={adding}
        title={words.addClosure}
        initial={{ day: '', name: '' }}
        onSend={close}
        onClose={() => setAdding(false)}
      >
        <DayInput name="day" label={words.closureDay} min={say.today} required />
        <TextInput name="name" label={words.closureName} required />
      </FormDrawer>
      {strands.dialog}
      {holidays ? (
        <HolidaysDialog
          country={settings.country}
          closed={settings.closures.map(({ day }) => day)}
          onClose={() => setHolidays(false)}
          onSaved={renew}
        />
      ) : null}
    </Panel>
  );
}
