import { NavLink } from 'react-router-dom';
import { layout as words } from '../i18n/en/layout';
import { useSession } from '../session/useSession';
import { DueCount } from './DueCount';
import { Icon } from './Icon';
import { LogoMark } from './Logo';
import css from './Rail.module.css';
import { screensFor } from './screens';

/** The left rail: where one can go, by permission. Narrow on medium screens, gone on small ones. */
export function Rail() {
  const { person } = useSession();
  return (
    <nav className={css['rail']} aria-label={words.rail}>
      <NavLink to="/" className={css['brand']} aria-label="Stratum, Today">
        <LogoMark size={30} />
        <span translate="no">Stratum</span>
      </NavLink>
      <ul>
        {screensFor(person).map((screen) => (
          <li key={screen.key}>
            <NavLink to={screen.to} end={screen.to === '/'} className={css['entry']}>
              <Icon name={screen.icon} size={20} />
              <span>{screen.label}</span>
              {screen.key === 'due' ? <DueCount /> : null}
            </NavLink>
          </li>
        ))}
      </ul>
      <svg className={css['strata']} viewBox="0 0 220 150" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 30c40-24 70-20 105-2s70 22 115-14v136H0z" fill="#f3d9c6" opacity=".1" />
        <path d="M0 64c40-22 74-18 107-2s72 22 113-10v98H0z" fill="#e0a17c" opacity=".12" />
        <path d="M0 100c42-18 76-12 108-2s74 18 112-6v58H0z" fill="#0f7d70" opacity=".35" />
      </svg>
    </nav>
  );
}
