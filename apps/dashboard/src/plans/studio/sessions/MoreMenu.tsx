import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Icon, type IconName } from '../../../layout/Icon';
import css from './sessions.module.css';

export type MoreItem = { readonly icon: IconName; readonly label: string; readonly act: () => void };
type Props = { label: string; items: readonly MoreItem[] };

/** The verbs that are seldom wanted, behind three dots. */
export function MoreMenu({ label, items }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (items.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className={css['more']}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon name="more" size={18} />
      </button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        {items.map(({ icon, label: name, act }) => (
          <MenuItem
            key={name}
            className={css['item'] ?? ''}
            onClick={() => {
              setAnchor(null);
              act();
            }}
          >
            <Icon name={icon} size={17} />
            {name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
