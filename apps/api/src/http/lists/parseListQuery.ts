import { isDay } from '@stratum/calendar';
import { Problem } from '../problems/Problem.js';
import type { ListQuery } from './ListQuery.js';
import type { FilterRule, ListRules } from './ListRules.js';

const MOST_ROWS = 500;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Reads `range`, `sort` and `filter` in the dialect of ra-data-simple-rest. Fields come from the declared
 * rules only; an unknown one is answered with the valid ones, and values only ever become parameters.
 * @param firstPlaceholder number of the first `$n` that the conditions may use
 * @throws Problem 400 bad_range, unknown_sort, unknown_filter, bad_filter
 */
export function parseListQuery(
  query: Readonly<Record<string, unknown>>,
  rules: ListRules,
  firstPlaceholder: number,
): ListQuery {
  const { offset, limit } = rangeOf(query['range']);
  const values: unknown[] = [];
  let where = '';
  for (const [field, value] of Object.entries(filterOf(query['filter']))) {
    const rule = Object.hasOwn(rules.filterable, field) ? rules.filterable[field] : undefined;
    if (rule === undefined) throw unknown('unknown_filter', 'filter', field, Object.keys(rules.filterable));
    values.push(checked(field, value, rule));
    where += ` and ${rule.sql.replaceAll('?', `$${firstPlaceholder + values.length - 1}`)}`;
  }
  return { where, values, orderBy: orderOf(query['sort'], rules), offset, limit };
}

function json(text: unknown, code: string, name: string): unknown {
  if (typeof text !== 'string') throw new Problem(400, code, `${name} must be given once, as JSON.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, code, `${name} is not JSON.`);
  }
}

function rangeOf(text: unknown): { offset: number; limit: number } {
  if (text === undefined) return { offset: 0, limit: MOST_ROWS };
  const range = json(text, 'bad_range', 'range');
  const [first, last] = Array.isArray(range) ? range : [];
  const whole =
    Number.isInteger(first) && Number.isInteger(last) && first >= 0 && last >= first && last < 10_000_000;
  if (!whole) throw new Problem(400, 'bad_range', 'range must be [first, last], zero-based and inclusive.');
  if (last - first >= MOST_ROWS)
    throw new Problem(400, 'bad_range', `range may hold ${MOST_ROWS} rows at the most.`);
  return { offset: first, limit: last - first + 1 };
}

function orderOf(text: unknown, rules: ListRules): string {
  const sort = text === undefined ? rules.defaultSort : json(text, 'bad_sort', 'sort');
  const [field, direction] = Array.isArray(sort) ? sort : [];
  const known = typeof field === 'string' && Object.hasOwn(rules.sortable, field);
  if (!known) throw unknown('unknown_sort', 'sort', String(field), Object.keys(rules.sortable));
  const way = typeof direction === 'string' ? direction.toUpperCase() : '';
  if (way !== 'ASC' && way !== 'DESC')
    throw new Problem(400, 'bad_sort', 'The direction of sort is ASC or DESC.');
  return `${rules.sortable[field]} ${way} nulls last`;
}

function filterOf(text: unknown): Record<string, unknown> {
  if (text === undefined) return {};
  const filter = json(text, 'bad_filter', 'filter');
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) {
    throw new Problem(400, 'bad_filter', 'filter must be an object.');
  }
  return filter as Record<string, unknown>;
}

function checked(field: string, value: unknown, rule: FilterRule): unknown {
  const wrong = () =>
    new Problem(400, 'bad_filter', `The filter ${field} cannot be read.`, { details: { field } });
  const texts = (array: unknown[]) =>
    array.every((one) => typeof one === 'string') && array.length <= MOST_ROWS;
  if (Array.isArray(rule.kind)) {
    const chosen = Array.isArray(value) ? value : [value];
    if (!chosen.every((one) => (rule.kind as readonly string[]).includes(one as string))) throw wrong();
    return chosen;
  }
  switch (rule.kind) {
    case 'id':
      if (typeof value === 'string' && UUID.test(value)) return value;
      throw wrong();
    case 'ids': {
      const ids = Array.isArray(value) ? value : [value];
      if (!texts(ids)) throw wrong();
      return (ids as string[]).filter((id) => UUID.test(id));
    }
    case 'day':
      if (isDay(value)) return value;
      throw wrong();
    case 'flag':
      if (typeof value === 'boolean') return value;
      throw wrong();
    default:
      if (typeof value === 'string' && value.length <= 200 && !value.includes('\u0000')) return value;
      throw wrong();
  }
}

function unknown(code: string, what: string, field: string, valid: string[]): Problem {
  const shown = field.slice(0, 60);
  return new Problem(400, code, `There is no ${what} "${shown}" here; there are: ${valid.join(', ')}.`, {
    details: { valid },
  });
}
