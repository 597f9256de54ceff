import { catalogue as words } from '../i18n/en/catalogue';
import { figureNames } from '../i18n/en/figureNames';
import { EvidenceMark } from '../layout/EvidenceMark';
import css from './catalogue.module.css';
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
        {[...groupsOf(figures)].map(([group, lines]) => (
          <tbody key={group}>
            <tr className={css['group']}>
              <th scope="rowgroup" colSpan={4}>
                {words.groups[group] ?? group}
              </th>
            </tr>
            {lines.map((line) => (
              <tr key={line.path}>
                <td>{sayFigureName(line)}</td>
                <td className={css['value']}>{sayFigureValue(line)}</td>
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

function groupsOf(figures: readonly FigureLine[]): Map<string, FigureLine[]> {
  const groups = new Map<string, FigureLine[]>();
  for (const line of figures) {
    const group = line.path.split('.')[0] as string;
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  for (const lines of groups.values()) lines.sort((a, b) => placeOf(a) - placeOf(b));
  return groups;
}

/** Figures that are named one by one stand in the order in which they are read; the others stay as they come. */
const inOrder = Object.keys(figureNames);
const placeOf = ({ path }: FigureLine) => inOrder.indexOf(path);
