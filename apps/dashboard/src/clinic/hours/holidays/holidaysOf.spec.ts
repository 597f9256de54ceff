import { describe, expect, it } from 'vitest';
import { easterSunday } from './easterSunday';
import { holidaysOf } from './holidaysOf';

const days = (country: string, year: number) =>
  holidaysOf(country, `${year}-01-01`, `${year}-12-31`).map(({ day }) => day.slice(5));

describe('public holidays', () => {
  it('Easter is where it was and will be', () => {
    const years = [2000, 2008, 2011, 2024, 2026, 2027, 2038];
    expect(years.map(easterSunday)).toEqual([
      ...['2000-04-23', '2008-03-23', '2011-04-24', '2024-03-31', '2026-04-05', '2027-03-28', '2038-04-25'],
    ]);
  });

  it('Germany, 2026 and 2027', () => {
    expect(days('DE', 2026)).toEqual([
      ...['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '12-25', '12-26'],
    ]);
    expect(days('DE', 2027)).toEqual([
      ...['01-01', '03-26', '03-29', '05-01', '05-06', '05-17', '10-03', '12-25', '12-26'],
    ]);
  });

  it('Austria keeps Corpus Christi, France its eighth of May', () => {
    expect(days('AT', 2026)).toEqual([
      ...['01-01', '01-06', '04-06', '05-01', '05-14', '05-25', '06-04', '08-15', '10-26', '11-01'],
      ...['12-08', '12-25', '12-26'],
    ]);
    expect(days('AT', 2027)).toEqual([
      ...['01-01', '01-06', '03-29', '05-01', '05-06', '05-17', '05-27', '08-15', '10-26', '11-01'],
      ...['12-08', '12-25', '12-26'],
    ]);
    expect(days('FR', 2026)).toContain('05-08');
    expect(days('CH', 2026)).toEqual(['01-01', '05-14', '08-01', '12-25']);
  });

  it('England and Wales give a weekend’s holiday on the next working day that is free', () => {
    expect(days('GB', 2026)).toEqual([
      ...['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
    ]);
    // As the government has announced them.
    expect(days('GB', 2027)).toEqual([
      ...['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
    ]);
    expect(holidaysOf('GB', '2028-01-01', '2028-01-31').map(({ day }) => day)).toEqual(['2028-01-03']);
    expect(days('GB', 2021)).toEqual([
      ...['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
    ]);
    expect(days('GB', 2022).slice(-2)).toEqual(['12-26', '12-27']);
  });

  it('the United States move to the nearest working day, also over the turn of the year', () => {
    expect(days('US', 2026)).toEqual([
      ...['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'],
    ]);
    expect(days('US', 2021).at(-1)).toBe('12-31');
  });

  it('says nothing of a country that it does not know', () => {
    expect(holidaysOf('XX', '2026-01-01', '2026-12-31')).toEqual([]);
  });
});
