/**
 * Which room of the house may use which. Each rule has a name and a sentence; `npm run check` and `npm test` hold them.
 * Tests may look wherever they need to, so most rules are about the code that is shipped.
 */

const TEST = String.raw`\.spec\.tsx?$|/testing/`;
const OURS = '^(apps|libs|migrations|tools|e2e|bench)/';
const PACKAGE = '(^|/)node_modules/';

/** @type {'error'} */
const ERROR = 'error';

/** Started by name rather than imported. */
const ENTRIES = [
  String.raw`\.d\.ts$`,
  String.raw`/vite\.config\.ts$`,
  String.raw`/src/(main|prepare|index)\.tsx?$`,
  '^tools/[^/]+$',
  '^tools/process/followParent',
];

/**
 * @param {string} name
 * @param {string} room
 * @param {string[]} allowed the only places of ours, and the only packages, that the room may use
 * @param {string} comment
 */
const only = (name, room, allowed, comment) => ({
  ...{ name, comment, severity: ERROR },
  from: { path: room, pathNot: TEST },
  to: { path: `${OURS}|${PACKAGE}`, pathNot: [room, ...allowed] },
});

/**
 * @param {string} name
 * @param {{ path: string, pathNot?: string | string[] }} from
 * @param {object} to
 * @param {string} comment
 */
const never = (name, from, to, comment) => ({ name, comment, severity: ERROR, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only(
      'calendar-stands-on-the-ground',
      '^libs/calendar/',
      [`${PACKAGE}temporal-polyfill/`],
      'The calendar is the ground floor: it knows days and zones and uses temporal-polyfill alone.',
    ),
    only(
      'timeline-uses-calendar',
      '^libs/timeline/',
      ['^libs/calendar/'],
      'The timeline decides about days and gaps: it uses the calendar and nothing else.',
    ),
    only(
      'clinical-uses-timeline-and-calendar',
      '^libs/clinical/',
      ['^libs/(timeline|calendar)/'],
      'Clinical decisions use the timeline and the calendar, and never know how visits are booked.',
    ),
    only(
      'scheduling-uses-timeline-and-calendar',
      '^libs/scheduling/',
      ['^libs/(timeline|calendar)/'],
      'Scheduling uses the timeline and the calendar, and never knows why a treatment is given.',
    ),
    never(
      'libs-know-no-machine',
      { path: '^libs/', pathNot: TEST },
      { dependencyTypes: ['core'] },
      'Libraries are pure functions: no file, clock, process or network of Node is theirs to use.',
    ),
    only(
      'migrations-use-typeorm-only',
      '^migrations/',
      [`${PACKAGE}typeorm/`],
      'A migration must read the same in five years: it uses typeorm and nothing of ours.',
    ),
    only(
      'api-uses-libs',
      '^apps/api/',
      ['^libs/', '^migrations/', PACKAGE],
      'The API uses the libraries and the migrations; it knows no screen and no tool.',
    ),
    only(
      'dashboard-uses-libs',
      '^apps/dashboard/',
      ['^libs/', PACKAGE],
      'The dashboard uses the libraries and reaches the API over the wire alone.',
    ),
    only(
      'guest-uses-form-logic',
      '^apps/guest/',
      ['^libs/clinical/', PACKAGE],
      'The guest page must stay small: the form logic of clinical, nothing else of ours.',
    ),
    never(
      'guest-has-no-admin-framework',
      { path: '^apps/guest/' },
      { path: `${PACKAGE}(react-admin|ra-[^/]+|@mui)/` },
      'The guest page is a page for patients on their phones: no admin framework in it.',
    ),
    never(
      'features-not-features',
      { path: '^apps/api/src/features/([^/]+)/', pathNot: TEST },
      { path: '^apps/api/src/features/', pathNot: '^apps/api/src/features/$1/' },
      'A feature never uses another feature: a story that crosses features is a journey.',
    ),
    never(
      'features-use-the-low-rooms',
      { path: '^apps/api/src/features/', pathNot: TEST },
      { path: '^apps/api/src/(?!features/|database/|http/|access/|audit/|settings/)' },
      'A feature uses the low rooms (database, http, access, audit, settings); journeys, jobs and seed stand above it.',
    ),
    never(
      'journeys-not-above',
      { path: '^apps/api/src/journeys/', pathNot: TEST },
      { path: '^apps/api/src/(?!journeys/|features/|database/|http/|access/|audit/|queue/|settings/)' },
      'A journey uses features and the low rooms; jobs and seed stand above it.',
    ),
    never(
      'low-rooms-not-above',
      { path: '^apps/api/src/(database|http|access|audit|queue|settings)/', pathNot: TEST },
      { path: '^apps/api/src/(?!database/|http/|access/|audit/|queue/|settings/)' },
      'Database, http, access, audit, queue and settings carry the house: they use one another and nothing above.',
    ),
    never(
      'audit-knows-no-access',
      { path: '^apps/api/src/audit/', pathNot: TEST },
      { path: '^apps/api/src/access/' },
      'Audit is handed the actor and does not know how people sign in.',
    ),
    never(
      'queue-knows-no-request',
      { path: '^apps/api/src/queue/', pathNot: TEST },
      { path: '^apps/api/src/(access|http|audit)/' },
      'The queue hands ids on: it knows neither who asked nor what the work is.',
    ),
    only(
      'only-queue-knows-pg-boss',
      '^apps/api/src/(?!queue/)',
      [OURS, `${PACKAGE}(?!pg-boss/)`],
      'One room sends and takes jobs; all others send through it.',
    ),
    never(
      'only-database-describes-tables',
      { path: '^apps/api/src/', pathNot: ['^apps/api/src/database/', TEST] },
      { path: '^migrations/' },
      'Only the database room knows the migrations.',
    ),
    never(
      'shipped-code-knows-no-tests',
      { path: '^(apps|libs|migrations)/', pathNot: TEST },
      {
        path: [
          String.raw`\.spec\.tsx?$`,
          '^(apps|libs)/[^/]+/src/testing/',
          `${PACKAGE}(vitest|fast-check|@testing-library|@playwright)/`,
        ],
      },
      'What is shipped knows nothing of its tests.',
    ),
    never(
      'tools-stand-alone',
      { path: '^tools/', pathNot: TEST },
      { path: '^(apps|libs|migrations|e2e|bench)/' },
      'Tools run before anything is built, so they use nothing that has to be built.',
    ),
    never(
      'e2e-drives-from-outside',
      { path: '^e2e/' },
      { path: '^(apps|migrations|bench)/' },
      'Browser tests drive the product as people do and look at nothing inside it.',
    ),
    never(
      'no-circles',
      { path: '.', pathNot: '^apps/api/src/database/entities/' },
      { circular: true, viaOnly: { pathNot: '^apps/api/src/database/entities/' } },
      'Two files that need each other are one: take out what both use. Entities, which point both ways, are excepted.',
    ),
    never(
      'no-unresolvable',
      { path: '.' },
      { couldNotResolve: true },
      'An import that leads nowhere: a typing mistake, or a package that nobody installs.',
    ),
    {
      name: 'no-orphans',
      comment: 'A file that nobody uses and that uses nobody is left over: delete it.',
      severity: 'error',
      from: { orphan: true, path: '^(apps|libs|tools)/', pathNot: [TEST, ...ENTRIES] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@stratum/source', 'types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
