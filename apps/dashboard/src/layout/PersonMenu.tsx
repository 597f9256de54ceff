import Divider from '@mui/material/Divider';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState, useSyncExternalStore } from 'react';
import { useLogout } from 'react-admin';
import { layout as words } from '../i18n/en/layout';
import { useSession } from '../session/useSession';
import { chooseLook, chosenLook, type Look, onLook } from '../theme/look';
import { Icon, type IconName } from './Icon';
import { PasswordDialog } from './PasswordDialog';
import css from './PersonMenu.module.css';

type Props = { onHelp: () => void };
const looks: readonly { key: Look; icon: IconName }[] = [
  { key: 'system', icon: 'device' },
  { key: 'light', icon: 'sun' },
  { key: 'dark', icon: 'moon' },
];

/** The person: who they are here, the look, password, shortcuts, sign out. */
export function PersonMenu({ onHelp }: Props) {
  const { person } = useSession();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [changing, setChanging] = useState(false);
  const look = useSyncExternalStore(onLook, chosenLook);
  const close = (then: () => void) => () => {
    setAnchor(null);
    then();
  };
  return (
    <>
      <button
        type="button"
        className={css['person']}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={words.personMenu(person.name)}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {initials(person.name)}
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <div className={css['who']} role="presentation">
          <strong>{person.name}</strong>
          <span>{person.roles.map((role) => words.roles[role]).join(', ')}</span>
        </div>
        <Divider />
        <ListSubheader className={css['sub']}>{words.look}</ListSubheader>
        {looks.map(({ key, icon }) => (
          <MenuItem
            key={key}
            role="menuitemradio"
            aria-checked={look === key}
            onClick={close(() => chooseLook(key))}
          >
            <Icon name={icon} size={18} />
            <span className={css['grow']}>{words.looks[key]}</span>
            {look === key ? <Icon name="check" size={16} /> : null}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem onClick={close(onHelp)}>
          <Icon name="keyboard" size={18} />
          <span className={css['grow']}>{words.shortcuts}</span>
          <kbd>?</kbd>
        </MenuItem>
        <MenuItem onClick={close(() => setChanging(true))}>
          <Icon name="key" size={18} />
          {words.password}
        </MenuItem>
        <MenuItem onClick={close(() => void logout())}>
          <Icon name="signOut" size={18} />
          {words.signOut}
        </MenuItem>
      </Menu>
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
