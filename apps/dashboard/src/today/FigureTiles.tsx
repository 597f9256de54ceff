import { Link } from 'react-router-dom';
import { today } from '../i18n/en/today';
import { addressBehind, type Behind, type FigureName } from './behindFigure';
import css from './today.module.css';

const words = today.manager;
const shares: readonly string[] = ['noShowRate30', 'inWindow90'];

type Props = {
  tiles: readonly { readonly name: FigureName; readonly value: number | null }[];
  /** The list that is shown in place. */
  chosen: Behind;
};

/** Figures as links to the lists behind them. */
export function FigureTiles({ tiles, chosen }: Props) {
  return (
    <ul className={css['tiles']}>
      {tiles.map(({ name, value }) => (
        <li key={name}>
          <Link to={addressBehind(name)} aria-current={name === chosen ? 'true' : undefined}>
            <strong>{sayFigure(name, value)}</strong>
            <span>{words.tiles[name]}</span>
            {name in words.hints ? <small>{words.hints[name as keyof typeof words.hints]}</small> : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function sayFigure(name: FigureName, value: number | null): string {
  if (value === null) return words.unknown;
  return shares.includes(name) ? words.percent(value) : String(value);
}
