import { catalogue as words } from '../i18n/en/catalogue';
import type { FigureLine } from './Sheet';

/** `recommended.low` as a person reads it: `recommended, low`. */
export function sayFigureName({ path }: FigureLine): string {
  const [, ...inner] = path.split('.');
  const parts = inner.length > 0 ? inner : [path];
  return parts
    .filter((part) => part !== 'figures' && !/^\d+$/.test(part))
    .map((part) =>
      part
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll('-', ' ')
        .toLowerCase(),
    )
    .join(', ');
}

/** Value with its unit: `14 days`. */
export function sayFigureValue({ value, unit }: FigureLine): string {
  return `${value} ${words.units[unit] ?? unit}`.trim();
}
