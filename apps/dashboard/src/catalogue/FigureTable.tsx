import { catalogue as words } from '../i18n/en/catalogue';
import { proposal } from '../i18n/en/proposal';
import { EvidenceMark } from '../layout/EvidenceMark';
import css from './catalogue.module.css';
import { groupFigures } from './groupFigures';
import type { FigureLine } from './Sheet';
import { sayFigureName, sayFigureValue } from './sayFigure';

type Props = { figures: readonly FigureLine[]; sources: Readonly<Record<string, string>> };

/** The figures of one version in groups, each with value, source and evidence. */
export function FigureTable({ figures, sources }: Props) {
  return (
    <div className={css['scroll']}>
      <table className={css['figures']}>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.evidence}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        {[...groupFigures(figures)].map(([group, lines]) => (
          <tbody key={group}>
            <tr className={css['group']}>
              <th scope="rowgroup" colSpan={4}>
                {words.groups[group] ?? group}
              </th>
            </tr>
            {lines.map((line) => (
              <tr key={line.path} data-changed={line.was === undefined ? undefined : true}>
                <td>{sayFigureName(line)}</td>
                <td className={css['value']}>
                  {sayFigureValue(line)}
                  {line.was === undefined ? null : <small className={css['was']}>{sayWas(line)}</small>}
                </td>
                <td>
                  <EvidenceMark evidence={line.evidence} verified={line.verified} size="small" />
                </td>
                <td className={css['source']}>
                  <Source text={line.source} sources={sources} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The old number beside the new one, while that waits for its signature. */
function sayWas({ was, ...line }: FigureLine): string {
  return typeof was === 'number' ? proposal.was(sayFigureValue({ ...line, value: was })) : proposal.added;
}

/** `34, 16-1564` with what the numbers stand for. */
function Source({ text, sources }: { text: string; sources: Readonly<Record<string, string>> }) {
  if (text === '') return <>–</>;
  return (
    <>
      {text.split(/,\s*/).map((number, index) => {
        const full = sources[number] ?? sources[number.split('-')[0] ?? ''];
        return (
          <span key={number}>
            {index > 0 ? ', ' : ''}
            {full ? <abbr title={full}>{number}</abbr> : number}
          </span>
        );
      })}
    </>
  );
}
