import pg from 'pg';

const DATE = 1082;
const DATES = 1182;
const NUMERIC = 1700;

const asText = (value: string) => value;
const asTexts = (value: string) => (value === '{}' ? [] : value.slice(1, -1).split(','));

/** How values leave PostgreSQL: a day stays `YYYY-MM-DD`, a decimal becomes a number; all else as `pg` does it. */
export const parsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return asText;
    if (oid === DATES) return asTexts;
    if (oid === NUMERIC) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};
