import { catalogue as words } from '../i18n/en/catalogue';
import { figureNames, figureParts, figureUnits, followUps, labelLimits } from '../i18n/en/figureNames';
import { sayRuleName } from '../i18n/sayRuleName';
import type { FigureLine } from './Sheet';

/** What a figure is, for a row under the heading of its group: `Tan: deep peel`, `Recommended, from`. */
export function sayFigureName({ path, label }: FigureLine): string {
  const named = figureNames[path];
  if (named) return named;
  const [group, ...inner] = path.split('.');
  if (group === 'labelMaxima') return sayLabel(label.split('.').slice(2));
  if (group === 'rules') {
    const [rule = '', , ...figure] = inner;
    return `${capital(sayRuleName(rule))}: ${figure.map(sayPart).join(', ')}`;
  }
  return capital((inner.length > 0 ? inner : [path]).map(sayPart).join(', '));
}

type Measured = Pick<FigureLine, 'path' | 'value' | 'unit'>;

/** Value with its unit: `14 days`. */
export function sayFigureValue(line: Measured): string {
  return `${line.value} ${sayFigureUnit(line)}`.trim();
}

export function sayFigureUnit({ path, unit }: Measured): string {
  return figureUnits[path] ?? words.units[unit] ?? unit;
}

const sayPart = (part: string) =>
  figureParts[part] ??
  sayFollowUp(part) ??
  part
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();

/** `deep-visit-14-days-from`: deep peel, visit around 14 days, from. */
function sayFollowUp(part: string): string | null {
  const [, group = '', step = '', count, unit, end] =
    /^(\w+)-(\w+)-(\d+)-(days|months)-(from|until)$/.exec(part) ?? [];
  if (!followUps[group] || !followUps[step]) return null;
  return `${followUps[group]}, ${followUps[step]} around ${count} ${unit}, ${end}`;
}

/** The product by its name, and what its limit counts for. */
function sayLabel([product = '', per = '']: readonly string[]): string {
  const name = product.split('-').map(capital).join(' ');
  return per ? `${name}, ${labelLimits[per] ?? sayPart(per)}` : name;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
