import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { useFormats } from '../../formats';
import { moving } from '../../i18n/en/moving';
import { Icon } from '../../layout/Icon';
import css from './moving.module.css';

const words = moving.bar;
type Props = {
  patient: string;
  /** Where it hovers, in words. */
  spot: { readonly startsAt: string; readonly column: string };
  onPlace: () => void;
  onStop: () => void;
};

/** Stands above the calendar while a visit is carried, over whatever days somebody turns to. */
export function CarryBar({ patient, spot, onPlace, onStop }: Props) {
  const { moment } = useFormats();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const at = words.at(moment(spot.startsAt), spot.column);
  return (
    <section ref={box} tabIndex={-1} className={css['bar']} aria-label={words.title(patient)}>
      <Icon name="calendar" size={20} />
      <div>
        <strong>{words.title(patient)}</strong>
        <span aria-live="assertive" aria-atomic="true">
          {at}
        </span>
        <span>
          {words.keys.map(({ keys, text }, index) => (
            <span key={text}>
              {index > 0 ? ' · ' : ''}
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}{' '}
              {text}
            </span>
          ))}
        </span>
      </div>
      <Button variant="contained" size="small" onClick={onPlace}>
        {words.place}
      </Button>
      <Button size="small" onClick={onStop}>
        {words.stop}
      </Button>
    </section>
  );
}
