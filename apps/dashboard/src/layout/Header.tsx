import { CallsMark } from '../calls/CallsMark';
import { useFormats } from '../formats';
import { layout as words } from '../i18n/en/layout';
import { ClinicSwitch } from './ClinicSwitch';
import css from './Header.module.css';
import { Icon } from './Icon';
import { LogoMark } from './Logo';
import { PersonMenu } from './PersonMenu';

type Props = { onSearch: () => void; onHelp: () => void };

/** The line above the work: the clinic and its day, search, and the person. */
export function Header({ onSearch, onHelp }: Props) {
  const formats = useFormats();
  return (
    <header className={css['header']}>
      <span className={css['mark']}>
        <LogoMark size={28} />
      </span>
      <ClinicSwitch />
      <span className={css['day']}>{formats.day(formats.today)}</span>
      <span className={css['news']}>
        <CallsMark />
      </span>
      <button
        type="button"
        className={css['search']}
        aria-label={words.search}
        onClick={onSearch}
        aria-keyshortcuts="/ Control+K"
      >
        <Icon name="search" size={18} />
        <span className={css['long']}>{words.search}</span>
        <span className={css['short']}>{words.searchShort}</span>
        <kbd>/</kbd>
      </button>
      <PersonMenu onHelp={onHelp} />
    </header>
  );
}
