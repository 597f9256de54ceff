import { sayFigureName, sayFigureValue } from '../../catalogue/sayFigure';
import { catalogue } from '../../i18n/en/catalogue';
import { decide } from '../../i18n/en/decide';
import { sayRuleName } from '../../i18n/sayRuleName';

const words = decide.news;

/** One figure of a version that is another than in the one before. */
interface ChangedFigure {
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  readonly from: number | null;
  readonly to: number;
}

/** What the news of a newer version say beside it: each changed figure, and the rules that move the sessions. */
export function sayVersion(code: string, params: Readonly<Record<string, unknown>>): readonly string[] {
  const figures = listOf<ChangedFigure>(params['figures']).map(sayFigure);
  const movedBy = listOf<string>(params['movedBy']).map(sayRuleName);
  const stuck =
    code === 'version-conflict'
      ? String(params['rules'] ?? '')
          .split(' ')
          .filter(Boolean)
      : [];
  return [
    ...figures,
    ...(movedBy.length > 0 ? [words.movedBy(movedBy)] : []),
    ...(stuck.length > 0 ? [words.stuckBy(stuck.map(sayRuleName))] : []),
  ];
}

const listOf = <Item>(value: unknown) => (Array.isArray(value) ? (value as readonly Item[]) : []);

function sayFigure({ from, to, ...line }: ChangedFigure): string {
  const own = sayFigureName({ ...line, value: to, source: '', evidence: '', verified: true });
  const group = line.label.startsWith('rulebook.')
    ? undefined
    : catalogue.groups[line.path.split('.')[0] ?? ''];
  const name = group ? `${group}: ${own}` : own;
  const said = sayFigureValue({ ...line, value: to });
  return from === null ? words.newFigure(name, said) : words.figure(name, String(from), said);
}
