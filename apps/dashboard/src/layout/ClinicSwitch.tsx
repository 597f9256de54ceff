import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { layout as words } from '../i18n/en/layout';
import type { Session } from '../session/Person';
import { enter, resume } from '../session/signIn';
import { useSession } from '../session/useSession';
import { callApi } from '../wire/callApi';
import css from './ClinicSwitch.module.css';
import { Icon } from './Icon';
import { useNotice } from './useNotice';

/** The clinic one works in; a menu only for people who work in several. */
export function ClinicSwitch() {
  const { clinics } = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { sayRefusal } = useNotice();
  const current = clinics.find((clinic) => clinic.current);
  if (clinics.length < 2) return <strong className={css['name']}>{current?.name}</strong>;

  const choose = async (clinicId: string) => {
    setAnchor(null);
    try {
      const answer = await callApi<Session | undefined>('POST', '/auth/choose-clinic', { clinicId });
      if (answer?.csrfToken) enter(answer);
      else await resume();
      globalThis.location.hash = '#/';
    } catch (error) {
      sayRefusal(error);
    }
  };
  return (
    <>
      <button
        type="button"
        className={css['switch']}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${current?.name ?? ''}. ${words.switchClinic}`}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className={css['name']}>{current?.name}</span>
        <Icon name="down" size={16} />
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {clinics.map((clinic) => (
          <MenuItem key={clinic.id} selected={clinic.current} onClick={() => choose(clinic.id)}>
            {clinic.name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
