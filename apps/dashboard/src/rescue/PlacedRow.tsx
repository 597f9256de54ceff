import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormats } from '../formats';
import { rescue as words } from '../i18n/en/rescue';
import { Icon } from '../layout/Icon';
import { VerbButton } from '../layout/VerbButton';
import type { Opening } from '../visits/openings/Opening';
import { sayWork } from '../visits/sayWork';
import { OtherTimes } from './OtherTimes';
import type { Outage } from './Outage';
import css from './placed.module.css';
import { sayRescued } from './sayRescued';
import type { PlacedLine } from './useRescue';

type Props = {
  line: PlacedLine;
  outage: Outage;
  /** The new places of the other lines. */
  beside: readonly Opening[];
  ticked: boolean;
  onTick: (on: boolean) => void;
  onChoose: (opening: Opening) => void;
  accept: () => Promise<void>;
};

/** One visit with its new place: tick it, accept it alone, or choose another time in place. */
export function PlacedRow({ line, outage, beside, ticked, onTick, onChoose, accept }: Props) {
  const say = useFormats();
  const [open, setOpen] = useState(false);
  const { visit, to } = line;
  const { patient, specialist, room } = visit;
  const isSame = Date.parse(to.startsAt) === Date.parse(visit.startsAt);
  return (
    <li className={css['row']} data-drift={Boolean(to.drift)}>
      <label className={css['tick']}>
        <input type="checkbox" checked={ticked} onChange={({ target }) => onTick(target.checked)} />
        <span className="visually-hidden">{words.pick(patient.name)}</span>
      </label>
      <div className={css['who']}>
        <strong>{patient.name}</strong>
        <small>
          {patient.number} · {sayWork(visit)}
        </small>
        {line.noContact ? <small className={css['unwanted']}>{words.noContact}</small> : null}
      </div>
      <div className={css['old']}>
        <s>{say.moment(visit.startsAt)}</s>
        <small>
          {specialist.name} · {room.name}
        </small>
      </div>
      <div className={css['new']}>
        <strong>
          <Icon name="arrow" size={16} /> {isSame ? say.time(to.startsAt) : say.moment(to.startsAt)}
        </strong>
        <small>
          <span data-new={to.specialist.id !== specialist.id}>{to.specialist.name}</span> ·{' '}
          <span data-new={to.room.id !== room.id}>{to.room.name}</span>
        </small>
      </div>
      <span className={css['fit']}>{sayRescued(line)}</span>
      <div className={css['verbs']}>
        <Button
          size="small"
          aria-expanded={open}
          endIcon={<Icon name={open ? 'up' : 'down'} size={15} />}
          onClick={() => setOpen(!open)}
        >
          {words.others}
          <span className="visually-hidden">, {patient.name}</span>
        </Button>
        <VerbButton size="small" act={accept} about={patient.name}>
          {words.acceptLine}
        </VerbButton>
      </div>
      {open ? (
        <div className={css['choices']}>
          <OtherTimes
            {...{ visit, outage, beside }}
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
