import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { calendar } from '../i18n/en/calendar';
import { layout as words } from '../i18n/en/layout';
import { useSession } from '../session/useSession';
import { Icon, type IconName } from './Icon';
import css from './ShortcutsDialog.module.css';
import { screensFor } from './screens';

type Props = { open: boolean; onClose: () => void };

/** What the keyboard can do, by permission. */
export function ShortcutsDialog({ open, onClose }: Props) {
  const { person } = useSession();
  const everywhere: [string[], string][] = [
    [['/'], words.search],
    [['Ctrl', 'K'], words.search],
    [['?'], words.shortcuts],
    [['Esc'], words.keys.escape],
    [['up', 'down'], words.keys.rows],
    [['Enter'], words.keys.open],
  ];
  const go = screensFor(person).map((screen): [string[], string] => [['g', screen.go], screen.label]);
  const inCalendar: [string[], string][] = [
    [['left', 'right'], calendar.keys.turn],
    [['up', 'down'], calendar.keys.visits],
    [['m'], calendar.keys.pick],
    [['t'], calendar.keys.today],
    [['d', 'w'], calendar.keys.view],
    [['b'], calendar.keys.book],
  ];
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">{words.shortcuts}</DialogTitle>
      <DialogContent className={css['columns']}>
        <Keys title={words.keys.everywhere} keys={everywhere} />
        <Keys title={words.keys.go} keys={go} />
        <Keys title={calendar.title} keys={inCalendar} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words.dismiss}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** Drawn, because not every font has them; named for those who hear them. */
const arrows: Readonly<Record<string, string>> = words.keys.arrows;

function Keys({ title, keys }: { title: string; keys: [string[], string][] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className={css['keys']}>
        {keys.map(([combination, meaning]) => (
          <div key={combination.join('+')}>
            <dt>
              {combination.map((key) => (
                <kbd key={key}>
                  {key in arrows ? <Icon name={key as IconName} size={13} label={arrows[key]} /> : key}
                </kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
