const plans = (n: number) => (n === 1 ? 'The 1 plan under way is' : `All ${n} plans under way are`);

/** Words of the rules of the house: what the clinic is, and what it decides where the rules leave it a choice. */
export const house = {
  save: 'Save',
  saved: 'Saved.',
  discard: 'Discard',
  groups: {
    contact: {
      title: 'What patients read',
      text: 'Stands on the plan that patients take home, in every message, and where they answer a link. It counts from the next message or print on.',
    },
    place: {
      title: 'Where the clinic is',
      text: 'The clock by which every visit is told, whatever device shows it; how telephone numbers are read; and the language of messages.',
    },
    policy: {
      title: 'Who is treated',
      text: 'What the clinic decides for itself where the medical rules leave it a choice. After a change all plans under way are looked at again.',
    },
    lists: {
      title: 'The desk’s list of whom to call',
      text: 'Who stands under “Soon” in Due and drift. Nothing is booked or sent by it.',
    },
  },
  fields: {
    name: 'Name of the clinic',
    phone: 'Telephone for patients',
    address: 'Address',
    timeZone: 'Time zone',
    country: 'Country',
    language: 'Language for patients',
    pregnancy: 'In pregnancy and breastfeeding',
    adultAge: 'Of age from',
    fillerApprovalAge: 'Fillers need a reason below',
    dueDays: 'Soon means',
  },
  units: { years: 'years', days: 'days before the window opens' },
  hints: {
    address: 'As on a letter, in several lines.',
    timeZone: 'Cannot change once visits are booked: their hour on the clock would be another one.',
    timeZoneFixed: 'It stays: visits are booked by this clock.',
    country: 'Numbers without a country code are read in it; its public holidays are offered as closed days.',
    language: 'Where a patient has no language of their own.',
    adultAge: 'Younger people get no filler and no medium or deep peel. 16 to 30.',
    fillerApprovalAge: 'Fillers are not approved for younger people: a specialist writes down why. 16 to 40.',
    dueDays: '0 to 90. 14 is usual.',
  },
  pregnancy: {
    'refuse-all': {
      label: 'Refuse every treatment',
      text: 'No peel and no filler until it is over. The safer choice.',
    },
    'by-agent': {
      label: 'Allow glycolic and lactic peels, with caution',
      text: 'Everything else is refused; these two need a written reason.',
    },
  },
  languages: {
    en: 'English',
    de: 'German',
    fr: 'French',
    es: 'Spanish',
    it: 'Italian',
    nl: 'Dutch',
    pt: 'Portuguese',
  } as Readonly<Record<string, string>>,
  changes: {
    title: (n: number) => (n === 1 ? '1 change, not saved yet' : `${n} changes, not saved yet`),
    empty: 'nothing',
    policy: (n: number | null) =>
      n === 0
        ? 'No plan is under way: it counts for whatever is drafted from now on.'
        : `${n === null ? 'All plans under way are' : plans(n)} looked at again by it. Visits that fit no more are marked and stand under Visits to rearrange; no visit is cancelled.`,
    messages: 'Messages and prints from now on say it; what has gone out stays as it is.',
    language: 'Messages from now on are written in it.',
    country: 'Numbers that are kept already stay as they are.',
    timeZone: 'Hours and closed days are read by the new clock.',
    dueDays: 'The list is drawn anew at once.',
  },
} as const;
