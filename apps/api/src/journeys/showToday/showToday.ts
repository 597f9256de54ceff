import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { countDue } from '../../features/due/countDue.js';
import { loadToday } from '../../features/today/loadToday.js';
import type { TodayRow } from '../../features/today/TodayRow.js';
import type { Moment } from '../findOpenings/Moment.js';
import { markVisits } from './markVisits.js';
import type { TodayReply } from './TodayReply.js';

/** The home screen: work to do, for every role that a person has. */
export async function showToday(database: Database, actor: Actor, moment: Moment): Promise<TodayReply> {
  const rows = await loadToday(database, actor, moment);
  const listOf = <Row>(part: TodayRow['part']) =>
    rows.filter((one) => one.part === part).map(({ row }) => row as Row);
  const visits = listOf<TodayReply['visits'][number]>('visit');
  const readsChart = actor.permissions.has('chart.read');
  const [counts] = listOf<Omit<TodayReply['intakes'], 'recent'>>('intakes');
  const [signOff] = listOf<NonNullable<TodayReply['waitingForSignOff']>>('sign-off');
  const [figures] = listOf<Omit<NonNullable<TodayReply['figures']>, 'drift' | 'due'>>('figures');

  return {
    day: moment.today,
    visits: readsChart ? await markVisits(database, actor, visits, moment.today) : visits,
    intakes: { ...(counts ?? { inProgress: 0, submitted: 0, assessed: 0 }), recent: listOf('intake') },
    ...(signOff === undefined ? {} : { waitingForSignOff: signOff }),
    ...(actor.roles.includes('specialist') ? { toDecide: listOf('decide') } : {}),
    ...(figures === undefined
      ? {}
      : { figures: { ...figures, ...(await dueFigures(database, actor, moment)) } }),
  };
}

/** Whom to call, as the worklist counts them. */
async function dueFigures(
  database: Database,
  { clinicId }: Actor,
  { today }: Moment,
): Promise<{ drift: number; due: number }> {
  const { now, outside } = await countDue(database, clinicId, today);
  return { due: now, drift: outside };
}
