import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useFormats } from '../formats';
import { feeds as words } from '../i18n/en/feeds';
import { ErrorState } from '../layout/ErrorState';
import { PageSkeleton } from '../layout/PageSkeleton';
import { VerbButton } from '../layout/VerbButton';
import type { Feed, FeedOf, MadeFeed } from './Feed';
import css from './feeds.module.css';
import { MadeAddress } from './MadeAddress';
import { useFeed } from './useFeed';

type Props = { of: FeedOf; onClose: () => void };

/** Visits in a calendar program: what it shows, who can read it, and how to make, replace and revoke its address. */
export function FeedDialog({ of, onClose }: Props) {
  const id = useId();
  const { feed, data, error, refetch, make, revoke } = useFeed(of.id);
  const [made, setMade] = useState<MadeFeed | null>(null);
  const making = async () => setMade(await make());
  const revoking = async () => {
    if (!feed) return;
    await revoke(feed.id);
    setMade(null);
    return { said: words.revoked };
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{of.kind === 'own' ? words.own : words.title(of.name)}</DialogTitle>
      <DialogContent>
        <p className={css['lead']}>{leadOf(of)}</p>
        <dl className={css['facts']}>
          <Fact title={words.shows.title} text={words.shows[of.kind]} />
          <Fact title={words.never.title} text={words.never.text} />
          <Fact title={words.who.title} text={words.who.text} />
        </dl>
        {made ? <MadeAddress path={made.path} /> : null}
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : data ? (
          made ? null : (
            <State feed={feed} />
          )
        ) : (
          <PageSkeleton header={false} rows={1} />
        )}
      </DialogContent>
      <DialogActions>
        {feed ? (
          <>
            <VerbButton
              tone="stop"
              act={revoking}
              confirm={{ title: words.revoke, text: words.revokeText, verb: words.revoke }}
            >
              {words.revoke}
            </VerbButton>
            <VerbButton
              act={making}
              confirm={{ title: words.replace, text: words.replaceText, verb: words.replace }}
            >
              {words.replace}
            </VerbButton>
          </>
        ) : data ? (
          <VerbButton tone="main" icon="link" act={making}>
            {words.make}
          </VerbButton>
        ) : null}
        <Button onClick={onClose}>{words.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Fact({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function State({ feed }: { feed: Feed | null }) {
  const say = useFormats();
  if (!feed) return <p className={css['state']}>{words.none}</p>;
  return (
    <p className={css['state']}>
      {words.since(feed.madeBy, say.moment(feed.madeAt))}{' '}
      {feed.lastFetchedAt ? words.fetched(say.moment(feed.lastFetchedAt)) : words.neverFetched}
    </p>
  );
}

function leadOf({ kind, name }: FeedOf): string {
  return kind === 'own' ? words.lead.own : words.lead[kind](name);
}
