import Button from '@mui/material/Button';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { house as words } from '../../i18n/en/house';
import { Changed } from '../../layout/Changed';
import { Icon } from '../../layout/Icon';
import { changesIn, type HouseChange, type HouseValues } from './HouseValues';
import css from './house.module.css';
import { usePlansUnderWay } from './usePlansUnderWay';

/** What would change and what comes of it, with the one verb that saves it all; nothing while nothing has changed. */
export function ChangesBar({ initial }: { initial: HouseValues }) {
  const { isSubmitting } = useFormState();
  const { reset } = useFormContext();
  const values = { ...initial, ...(useWatch() as Partial<HouseValues>) };
  const changes = changesIn(initial, values);
  const underWay = usePlansUnderWay(changes.some(({ field }) => POLICY.has(field)));
  if (changes.length === 0) return null;
  const effects = [...new Set(changes.map(({ field }) => sayEffect(field, underWay)))];
  return (
    <section className={css['bar']} aria-label={words.changes.title(changes.length)}>
      <div className={css['what']}>
        <h2 aria-live="polite">{words.changes.title(changes.length)}</h2>
        <ul>
          {changes.map(({ field, was, now }) => (
            <li key={field}>
              {words.fields[field]}: <Changed was={was}>{now}</Changed>
            </li>
          ))}
        </ul>
        {effects.map((effect) => (
          <p key={effect}>
            <Icon name="info" size={15} /> {effect}
          </p>
        ))}
      </div>
      <div className={css['verbs']}>
        <Button onClick={() => reset(initial)}>{words.discard}</Button>
        <Button type="submit" variant="contained" loading={isSubmitting}>
          {words.save}
        </Button>
      </div>
    </section>
  );
}

const POLICY: ReadonlySet<HouseChange['field']> = new Set(['pregnancy', 'adultAge', 'fillerApprovalAge']);

function sayEffect(field: HouseChange['field'], underWay: number | null): string {
  if (POLICY.has(field)) return words.changes.policy(underWay);
  if (field === 'name' || field === 'phone' || field === 'address') return words.changes.messages;
  if (field === 'language' || field === 'country' || field === 'timeZone') return words.changes[field];
  return words.changes.dueDays;
}
