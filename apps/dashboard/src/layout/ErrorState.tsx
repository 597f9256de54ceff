import Button from '@mui/material/Button';
import { layout as words } from '../i18n/en/layout';
import { sayError } from '../i18n/sayError';
import { ApiError } from '../wire/ApiError';
import { Icon } from './Icon';
import { LinkButton } from './LinkButton';
import css from './states.module.css';

type Props = {
  error?: unknown;
  title?: string;
  text?: string;
  onRetry?: () => void;
  /** It stands in the place of a whole screen: its title is the heading of the page. */
  whole?: boolean;
};

/** A place that could not be filled: what happened and what to do. */
export function ErrorState({ error, title, text, onRetry, whole = false }: Props) {
  const Heading = whole ? 'h1' : 'h2';
  const gone = error instanceof ApiError && error.status === 404;
  return (
    <div className={css['state']} role="alert">
      <span className={`${css['badge']} ${css['stop']}`}>
        <Icon name="caution" size={26} />
      </span>
      <Heading>{title ?? (gone ? words.notFound.title : words.failed.title)}</Heading>
      <p>{text ?? sayError(error)}</p>
      {gone ? (
        <div className={css['action']}>
          <LinkButton to="/">{words.notFound.action}</LinkButton>
        </div>
      ) : onRetry ? (
        <div className={css['action']}>
          <Button variant="outlined" onClick={onRetry} startIcon={<Icon name="undo" size={18} />}>
            {words.failed.retry}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
