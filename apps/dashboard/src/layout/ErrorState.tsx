import Button from '@mui/material/Button';
import { layout as words } from '../i18n/en/layout';
import { sayError } from '../i18n/sayError';
import { Icon } from './Icon';
import css from './states.module.css';

type Props = { error?: unknown; title?: string; text?: string; onRetry?: () => void };

/** A place that could not be filled: what happened and what to do. */
export function ErrorState({ error, title = words.failed.title, text, onRetry }: Props) {
  return (
    <div className={css['state']} role="alert">
      <span className={`${css['badge']} ${css['stop']}`}>
        <Icon name="caution" size={26} />
      </span>
      <h2>{title}</h2>
      <p>{text ?? sayError(error)}</p>
      {onRetry ? (
        <div className={css['action']}>
          <Button variant="outlined" onClick={onRetry} startIcon={<Icon name="undo" size={18} />}>
            {words.failed.retry}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
