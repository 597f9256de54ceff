import { useEffect, useState } from 'react';
import { shell } from '../i18n/en/shell';
import { sendRequest } from '../wire/sendRequest';
import { AcceptLink } from './AcceptLink';
import { explain } from './explain';
import { FirstClinic } from './FirstClinic';
import type { LinkPurpose } from './LinkPurpose';
import { ShellPage } from './ShellPage';
import { Splash } from './Splash';
import { toSignIn } from './toSignIn';

/** The page behind a one-time link: it asks the server what the link is for. */
export function LinkPage({ token }: { token: string }) {
  const [link, setLink] = useState<LinkPurpose>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    sendRequest('POST', '/auth/links/inspect', { body: { token } })
      .then(({ json }) => setLink(json as LinkPurpose))
      .catch(setError);
  }, [token]);

  if (error) return <Dead error={error} />;
  if (!link) return <Splash />;
  if (link.purpose === 'first-clinic') return <FirstClinic token={token} />;
  return <AcceptLink token={token} link={link} />;
}

function Dead({ error }: { error: unknown }) {
  const status = (error as { status?: number }).status ?? 0;
  const gone = status >= 400 && status < 500 && status !== 429;
  return (
    <ShellPage title={shell.link.invalidTitle} lead={gone ? shell.link.invalid : explain(error)}>
      <button type="button" className="sh-submit" onClick={toSignIn}>
        {shell.link.toSignIn}
      </button>
    </ShellPage>
  );
}
