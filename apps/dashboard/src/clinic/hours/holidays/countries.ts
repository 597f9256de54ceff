import type { Country } from './HolidayRule';

/**
 * Days off that hold in the whole of a country; what only some regions keep is left to the clinic. Offered, never
 * taken by themselves.
 */
export const countries: Readonly<Record<string, Country>> = {
  DE: {
    source: 'Holiday acts of all sixteen states; 3 October: Unification Treaty, article 2',
    weekend: 'keeps',
    rules: [
      { name: 'Neujahr', date: '01-01' },
      { name: 'Karfreitag', easter: -2 },
      { name: 'Ostermontag', easter: 1 },
      { name: 'Tag der Arbeit', date: '05-01' },
      { name: 'Christi Himmelfahrt', easter: 39 },
      { name: 'Pfingstmontag', easter: 50 },
      { name: 'Tag der Deutschen Einheit', date: '10-03' },
      { name: 'Erster Weihnachtstag', date: '12-25' },
      { name: 'Zweiter Weihnachtstag', date: '12-26' },
    ],
  },
  AT: {
    source: 'Arbeitsruhegesetz, § 7; Feiertagsruhegesetz 1957, § 1',
    weekend: 'keeps',
    rules: [
      { name: 'Neujahr', date: '01-01' },
      { name: 'Heilige Drei Könige', date: '01-06' },
      { name: 'Ostermontag', easter: 1 },
      { name: 'Staatsfeiertag', date: '05-01' },
      { name: 'Christi Himmelfahrt', easter: 39 },
      { name: 'Pfingstmontag', easter: 50 },
      { name: 'Fronleichnam', easter: 60 },
      { name: 'Mariä Himmelfahrt', date: '08-15' },
      { name: 'Nationalfeiertag', date: '10-26' },
      { name: 'Allerheiligen', date: '11-01' },
      { name: 'Mariä Empfängnis', date: '12-08' },
      { name: 'Christtag', date: '12-25' },
      { name: 'Stefanitag', date: '12-26' },
    ],
  },
  CH: {
    source: '1 August: Federal Constitution; the others are kept by all 26 cantons',
    weekend: 'keeps',
    rules: [
      { name: 'Neujahr', date: '01-01' },
      { name: 'Auffahrt', easter: 39 },
      { name: 'Bundesfeier', date: '08-01' },
      { name: 'Weihnachten', date: '12-25' },
    ],
  },
  FR: {
    source: 'Code du travail, art. L3133-1',
    weekend: 'keeps',
    rules: [
      { name: 'Jour de l’an', date: '01-01' },
      { name: 'Lundi de Pâques', easter: 1 },
      { name: 'Fête du Travail', date: '05-01' },
      { name: 'Victoire 1945', date: '05-08' },
      { name: 'Ascension', easter: 39 },
      { name: 'Lundi de Pentecôte', easter: 50 },
      { name: 'Fête nationale', date: '07-14' },
      { name: 'Assomption', date: '08-15' },
      { name: 'Toussaint', date: '11-01' },
      { name: 'Armistice 1918', date: '11-11' },
      { name: 'Noël', date: '12-25' },
    ],
  },
  GB: {
    source:
      'Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it; Good Friday and Christmas Day at common law. Days proclaimed for one year only are not among them',
    weekend: 'next-working-day',
    rules: [
      { name: 'New Year’s Day', date: '01-01' },
      { name: 'Good Friday', easter: -2 },
      { name: 'Easter Monday', easter: 1 },
      { name: 'Early May bank holiday', month: 5, weekday: 1, nth: 1 },
      { name: 'Spring bank holiday', month: 5, weekday: 1, nth: -1 },
      { name: 'Summer bank holiday', month: 8, weekday: 1, nth: -1 },
      { name: 'Christmas Day', date: '12-25' },
      { name: 'Boxing Day', date: '12-26' },
    ],
  },
  US: {
    source: '5 U.S.C. § 6103; on a Sunday the Monday after: Executive Order 11582, section 3(a)',
    weekend: 'nearest-working-day',
    rules: [
      { name: 'New Year’s Day', date: '01-01' },
      { name: 'Birthday of Martin Luther King, Jr.', month: 1, weekday: 1, nth: 3 },
      { name: 'Washington’s Birthday', month: 2, weekday: 1, nth: 3 },
      { name: 'Memorial Day', month: 5, weekday: 1, nth: -1 },
      { name: 'Juneteenth National Independence Day', date: '06-19' },
      { name: 'Independence Day', date: '07-04' },
      { name: 'Labor Day', month: 9, weekday: 1, nth: 1 },
      { name: 'Columbus Day', month: 10, weekday: 1, nth: 2 },
      { name: 'Veterans Day', date: '11-11' },
      { name: 'Thanksgiving Day', month: 11, weekday: 4, nth: 4 },
      { name: 'Christmas Day', date: '12-25' },
    ],
  },
};
