import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats } from '../../formats';
import { booking as words } from '../../i18n/en/booking';
import { Icon } from '../../layout/Icon';
import { callApi } from '../../wire/callApi';
import type { Opening, Placed } from '../Opening';
import { placementOf } from '../placementOf';
import { sayFit } from '../sayFit';
import { OpeningChoices } from './OpeningChoices';
import css from './series.module.css';

type Props = {
  planId: string;
  visit: Placed;
  name: string;
  place: string;
  others: readonly Placed[];
  onChoose: (opening: Opening) => void;
};

/** One visit of the proposed series, with other times for it while the rest stays. */
export function PlacedVisit({ planId, visit, name, place, others, onChoose }: Props) {
  const say = useFormats();
  const [open, setOpen] = useState(false);
  const body = { sessionId: visit.sessionId, keeping: others.map(placementOf) };
  const alternatives = useQuery({
    queryKey: ['plans', 'alternatives', planId, JSON.stringify(body)],
    enabled: open,
    gcTime: 0,
    queryFn: ({ signal }) => callApi<Opening[]>('POST', `/plans/${planId}/alternatives`, body, { signal }),
  });
  return (
    <li className={css['visit']} data-drift={Boolean(visit.drift)}>
      <span className={css['place']}>{place}</span>
      <div>
        <strong>{say.moment(visit.startsAt)}</strong>
        <small>{words.with(visit.specialist.name, visit.room.name)}</small>
      </div>
      <div className={css['fit']}>
        <span>{sayFit(visit)}</span>
        <small>{name}</small>
      </div>
      <Button
        size="small"
        variant="outlined"
        aria-expanded={open}
        endIcon={<Icon name={open ? 'up' : 'down'} size={15} />}
        onClick={() => setOpen(!open)}
      >
        {words.alternatives}
        <span className="visually-hidden">, {place}</span>
      </Button>
      {open ? (
        <div className={css['choices']}>
          <OpeningChoices
            openings={alternatives.data?.filter(
              ({ startsAt, specialist }) =>
                startsAt !== visit.startsAt || specialist.id !== visit.specialist.id,
            )}
            error={alternatives.error}
            onChoose={(opening) => {
              onChoose(opening);
              setOpen(false);
            }}
          />
        </div>
      ) : null}
    </li>
  );
}
