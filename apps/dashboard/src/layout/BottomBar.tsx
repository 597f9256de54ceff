import Drawer from '@mui/material/Drawer';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { layout as words } from '../i18n/en/layout';
import { useSession } from '../session/useSession';
import css from './BottomBar.module.css';
import { Icon } from './Icon';
import { screensFor } from './screens';

const FIRST = ['today', 'patients', 'calendar', 'plans'];

/** The rail of phone and tablet: four screens at the thumb, the others in a drawer. */
export function BottomBar() {
  const { person } = useSession();
  const [open, setOpen] = useState(false);
  const all = screensFor(person);
  const first = FIRST.flatMap((key) => all.filter((screen) => screen.key === key));
  const rest = all.filter((screen) => !FIRST.includes(screen.key));
  return (
    <nav className={css['bar']} aria-label={words.rail}>
      {first.map((screen) => (
        <NavLink key={screen.key} to={screen.to} end={screen.to === '/'} className={css['entry']}>
          <Icon name={screen.icon} size={22} />
          <span>{screen.label}</span>
        </NavLink>
      ))}
      {rest.length > 0 ? (
        <button type="button" className={css['entry']} aria-expanded={open} onClick={() => setOpen(true)}>
          <Icon name="menu" size={22} />
          <span>{words.more}</span>
        </button>
      ) : null}
      <Drawer anchor="bottom" open={open} onClose={() => setOpen(false)}>
        <ul className={css['sheet']}>
          {rest.map((screen) => (
            <li key={screen.key}>
              <NavLink to={screen.to} onClick={() => setOpen(false)}>
                <Icon name={screen.icon} size={22} />
                {screen.label}
              </NavLink>
            </li>
          ))}
        </ul>
      </Drawer>
    </nav>
  );
}
