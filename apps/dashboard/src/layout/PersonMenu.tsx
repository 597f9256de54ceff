import Popover from '@mui/material/Popover';
import { useState } from 'react';
import { useLogout } from 'react-admin';
import { FeedDialog } from '../feeds/FeedDialog';
import { feeds } from '../i18n/en/feeds';
import { layout as words } from '../i18n/en/layout';
import { useSession } from '../session/useSession';
import { Icon, type IconName } from './Icon';
import { LookSwitch } from './LookSwitch';
import { PasswordDialog } from './PasswordDialog';
import css from './PersonMenu.module.css';

type Props = { onHelp: () => void };

/** The person: who they are here, the look, password, shortcuts, sign out. */
export function PersonMenu({ onHelp }: Props) {
  const { person } = useSession();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [changing, setChanging] = useState(false);
  const [feeding, setFeeding] = useState(false);
  const treats = person.roles.includes('specialist') && person.membershipId !== null;
  const steps: { icon: IconName; label: string; act: () => void }[] = [
    { icon: 'keyboard', label: words.shortcuts, act: onHelp },
    ...(treats ? [{ icon: 'calendar' as const, label: feeds.own, act: () => setFeeding(true) }] : []),
    { icon: 'key', label: words.password, act: () => setChanging(true) },
    { icon: 'signOut', label: words.signOut, act: () => void logout() },
  ];
  return (
    <>
      <button
        type="button"
        className={css['person']}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={words.personMenu(person.name)}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {initials(person.name)}
      </button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: -6, horizontal: 'right' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': words.personMenu(person.name),
            className: css['sheet'] ?? '',
          },
        }}
      >
        <div className={css['who']}>
          <strong>{person.name}</strong>
          <span>{person.roles.map((role) => words.roles[role]).join(', ')}</span>
          <span>{person.email}</span>
        </div>
        <LookSwitch />
        <ul className={css['steps']}>
          {steps.map(({ icon, label, act }) => (
            <li key={label}>
              <button
                type="button"
                onClick={() => {
                  setAnchor(null);
                  act();
                }}
              >
                <Icon name={icon} size={18} />
                {label}
              </button>
            </li>
          ))}
        </ul>
      </Popover>
      {feeding && person.membershipId ? (
        <FeedDialog
          of={{ id: person.membershipId, name: person.name, kind: 'own' }}
          onClose={() => setFeeding(false)}
        />
      ) : null}
      <PasswordDialog open={changing} onClose={() => setChanging(false)} />
    </>
  );
}

/** First letters of the first and the last name, without a title before them. */
function initials(name: string): string {
  const names = name.split(/\s+/).filter((part) => !part.endsWith('.'));
  const letters = [names[0], names.length > 1 ? names.at(-1) : ''].map((part) => part?.charAt(0) ?? '');
  return letters.join('').toUpperCase();
}
