import Button from '@mui/material/Button';
import { feeds as words } from '../i18n/en/feeds';
import { Icon } from '../layout/Icon';
import { useNotice } from '../layout/useNotice';
import css from './feeds.module.css';

/** The address, the one time that it is shown, and the ways to hand it to a calendar program. */
export function MadeAddress({ path }: { path: string | null }) {
  const notice = useNotice();
  if (path === null) return <p role="alert">{words.lost}</p>;
  const address = new URL(path, globalThis.location.origin).href;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    notice.say(words.copied);
  };
  return (
    <div className={css['made']} role="status">
      <strong>{words.once}</strong>
      <code>{address}</code>
      <div className={css['ways']}>
        <Button variant="contained" startIcon={<Icon name="copy" size={18} />} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button variant="outlined" href={address.replace(/^https?:/, 'webcal:')}>
          {words.subscribe}
        </Button>
      </div>
      <small>{words.how}</small>
    </div>
  );
}
