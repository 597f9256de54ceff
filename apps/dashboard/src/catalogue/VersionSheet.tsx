import { useFormats } from '../formats';
import { catalogue as words } from '../i18n/en/catalogue';
import { Icon } from '../layout/Icon';
import css from './catalogue.module.css';
import { FigureTable } from './FigureTable';
import type { SignedVersion } from './Sheet';

type Props = {
  name: string;
  detail: string;
  version: SignedVersion;
  sources: Readonly<Record<string, string>>;
  open?: boolean;
};

/** One version on the sheet: who signed it, and its figures when unfolded. */
export function VersionSheet({ name, detail, version, sources, open = false }: Props) {
  const say = useFormats();
  const unverified = version.figures.filter((line) => !line.verified).length;
  const signed = version.status === 'signed';
  return (
    <details className={css['version']} open={open}>
      <summary>
        <Icon name="right" size={18} />
        <span className={css['name']}>
          <strong>{name}</strong>
          <small>
            {detail} · {words.version(version.version)} · {words.figures(version.figures.length, unverified)}
          </small>
        </span>
        <span className={css['signature']} data-signed={signed}>
          <Icon name={signed ? 'verified' : 'unverified'} size={17} />
          {signed && version.signedBy && version.signedAt
            ? words.signedBy(version.signedBy, say.moment(version.signedAt))
            : words.notSigned}
        </span>
      </summary>
      <FigureTable figures={version.figures} sources={sources} />
    </details>
  );
}
