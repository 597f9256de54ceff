import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
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
  const [figures] = listOf<NonNullable<TodayReply['figures']>>('figures');
  const desk = actor.roles.includes('reception') || actor.roles.includes('manager');
  return {
    day: moment.today,
    visits: readsChart ? await markVisits(database, actor, visits, moment.today) : visits,
    intakes: { ...(counts ?? { inProgress: 0, submitted: 0, assessed: 0 }), recent: listOf('intake') },
    ...(desk ? { due: listOf('due'), drift: listOf('drift') } : {}),
    ...(signOff === undefined ? {} : { waitingForSignOff: signOff }),
    ...(actor.roles.includes('specialist') ? { toDecide: listOf('decide') } : {}),
    ...(figures === undefined ? {} : { figures }),
  };
}
