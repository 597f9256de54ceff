import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormats } from '../formats';
import { catalogue as words } from '../i18n/en/catalogue';
import { proposal } from '../i18n/en/proposal';
import { Icon } from '../layout/Icon';
import css from './catalogue.module.css';
import { FigureTable } from './FigureTable';
import { ProposalForm } from './ProposalForm';
import type { SignedVersion } from './Sheet';

type Props = {
  name: string;
  detail: string;
  version: SignedVersion;
  sources: Readonly<Record<string, string>>;
  open?: boolean;
  /** Where this person may propose other figures for it. */
  proposeAt?: string | undefined;
};

/** One version on the sheet: who signed it, and its figures when unfolded. */
export function VersionSheet({ name, detail, version, sources, open = false, proposeAt }: Props) {
  const say = useFormats();
  const [proposing, setProposing] = useState(false);
  const unverified = version.figures.filter((line) => !line.verified).length;
  const other = version.figures.filter(({ was }) => was !== undefined).length;
  const signed = version.status === 'signed';
  return (
    <details className={css['version']} open={open}>
      <summary>
        <Icon name="right" size={18} />
        <span className={css['name']}>
          <strong>{name}</strong>
          <small>
            {detail} · {words.version(version.version)} · {words.figures(version.figures.length, unverified)}
            {other > 0 ? ` · ${proposal.changed(other)}` : ''}
          </small>
          {version.replaces ? <small>{proposal.replaces(version.replaces)}</small> : null}
        </span>
        <span className={css['signature']} data-signed={signed}>
          <Icon name={signed ? 'verified' : 'unverified'} size={17} />
          {signed && version.signedBy && version.signedAt
            ? words.signedBy(version.signedBy, say.moment(version.signedAt))
            : words.notSigned}
        </span>
      </summary>
      {proposeAt && proposing ? (
        <ProposalForm name={name} version={version} path={proposeAt} onClose={() => setProposing(false)} />
      ) : (
        <>
          {proposeAt ? (
            <div className={css['propose']}>
              <Button
                variant="outlined"
                startIcon={<Icon name="pencil" size={17} />}
                onClick={() => setProposing(true)}
              >
                {proposal.open}
                <span className="visually-hidden">, {name}</span>
              </Button>
            </div>
          ) : null}
          <FigureTable figures={version.figures} sources={sources} />
        </>
      )}
    </details>
  );
}
