import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { sayDate, useFormats } from '../../formats';
import { patients as words } from '../../i18n/en/patients';
import { Icon } from '../../layout/Icon';
import { callApi } from '../../wire/callApi';
import css from './form.module.css';

type Twin = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly born: string;
  readonly because: readonly (keyof typeof words.twins.because)[];
};

const watched = ['given', 'family', 'born', 'phone', 'email'] as const;
const PAUSE_MS = 350;

/** Patients who may be the same person, shown while somebody is entered. */
export function Twins({ exceptId }: { exceptId?: string }) {
  const say = useFormats();
  const twins = useTwins(exceptId);
  if (twins.length === 0) return <aside aria-live="polite" />;
  return (
    <aside className={css['twins']} aria-live="polite">
      <h2>
        <Icon name="question" />
        {words.twins.title}
      </h2>
      <ul>
        {twins.map((twin) => (
          <li key={twin.id}>
            <Link to={`/patients/${twin.id}`}>
              {twin.name}, {twin.number}
            </Link>
            <small>
              {words.bornOn(sayDate(twin.born), say.age(twin.born))} ·{' '}
              {twin.because.map((reason) => words.twins.because[reason]).join(', ')}
            </small>
          </li>
        ))}
      </ul>
      <p>{words.twins.other}</p>
    </aside>
  );
}

function useTwins(exceptId: string | undefined): readonly Twin[] {
  const { watch } = useFormContext();
  const { isSubmitting } = useFormState();
  const values = watch([...watched]);
  const text = JSON.stringify(values.map((value) => value || null));
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const given = Object.fromEntries(
    (JSON.parse(asked) as (string | null)[]).flatMap((value, at) => (value ? [[watched[at], value]] : [])),
  );
  const enough = Boolean((given['given'] && given['family']) || given['phone'] || given['email']);
  const query = useQuery({
    queryKey: ['patients', 'duplicates', asked, exceptId],
    // What is being sent would be found as its own twin.
    enabled: enough && !isSubmitting,
    gcTime: 0,
    retry: false,
    queryFn: ({ signal }) =>
      callApi<Twin[]>(
        'POST',
        '/patients/duplicates',
        { ...given, ...(exceptId ? { exceptId } : {}) },
        { signal },
      ),
  });
  return enough ? (query.data ?? []) : [];
}
