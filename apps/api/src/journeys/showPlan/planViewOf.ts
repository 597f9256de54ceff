import { agingOf, gentlerThan, trustDaysOf } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import { type CareBasis, careStepsOf } from '../../features/plans/careStepsOf.js';
import { evaluatorOf } from '../../features/plans/evaluatorOf.js';
import { findingsToday } from '../../features/plans/findingsToday.js';
import { longGapsToday } from '../../features/plans/longGapsToday.js';
import { nextSessions } from '../../features/plans/nextSessions.js';
import type { PlanAskReply } from '../../features/plans/PlanAskReply.js';
import type { PlanPage } from '../../features/plans/PlanPage.js';
import { protocolOfSession } from '../../features/plans/protocolOfSession.js';
import { type OptionBasis, protocolOptions } from '../../features/plans/protocolOptions.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { saidFacts } from '../../features/plans/saidFacts.js';
import { type SolvedPlan, solvedPlan } from '../../features/plans/solvedPlan.js';
import { timelineOf } from '../../features/plans/timelineOf.js';
import { toFindingReply } from '../../features/plans/toFindingReply.js';
import type { PlanChartView, PlanView } from '../../features/plans/toPlanReply.js';
import { treatmentsOf } from '../../features/plans/treatmentsOf.js';
import type { PlanRules } from './loadPlanRules.js';

type Reading = Pick<Actor, 'permissions' | 'clinic' | 'performs' | 'rights'>;

/** What the page of a plan shows beside what is stored; every protocol is evaluated once for each day. */
export function planViewOf(page: PlanPage, rules: PlanRules, actor: Reading): PlanView {
  const { basis, protocols } = rules;
  const { today, catalogue } = basis;
  const solved = solvedPlan(page, today);
  const findingsOf = evaluatorOf(basis);
  const readsChart = actor.permissions.has('chart.read');
  // Who does not read the chart is told what every patient does around such a treatment, not what this one has to.
  const care: CareBasis = {
    ...{ basis, protocols, windows: solved.windows },
    findingsOf: readsChart ? findingsOf : () => [],
  };
  const askBeyond = catalogue.rulebook.longGapFactor.value;
  return {
    today,
    solved,
    protocols,
    steps: page.sessions.flatMap((session) => careStepsOf(session, page, care)),
    asks: asksOf(page, solved, rules),
    chart: readsChart
      ? {
          ...chartOf(page, solved, rules, { findingsOf, performs: actor.performs, rights: actor.rights }),
          awaits: awaitsOf(page, solved, rules, actor.clinic.timeZone),
          timeline: { plan: timelineOf(page), askBeyond },
        }
      : null,
  };
}

/** Long pauses, each with what the course can step back to. */
function asksOf(plan: StoredPlan, solved: SolvedPlan, rules: PlanRules): PlanAskReply[] {
  const { basis, protocols, signed } = rules;
  const askBeyond = basis.catalogue.rulebook.longGapFactor.value;
  return longGapsToday(plan, basis.today, askBeyond, solved).map((ask) => {
    const course = plan.courses.find(({ id }) => id === ask.course);
    const protocol = course && protocols.get(course.protocolId);
    const gentler = protocol === undefined ? [] : gentlerThan(protocol, signed);
    return {
      courseId: ask.course,
      sessionId: ask.session,
      gapDays: ask.gapDays,
      limitDays: ask.limitDays,
      options: ask.options.filter((option) => option !== 'step-back' || gentler.length > 0),
      gentler: gentler.map(({ code }) => ({ code })),
    };
  });
}

function chartOf(
  page: PlanPage,
  { windows }: SolvedPlan,
  { basis, protocols, signed }: PlanRules,
  { findingsOf, performs, rights }: Pick<OptionBasis, 'findingsOf' | 'performs'> & Pick<Actor, 'rights'>,
): Pick<PlanChartView, 'findings' | 'changeTo'> {
  const isOver = page.state === 'stopped' || page.state === 'completed';
  const treatments = isOver ? [] : treatmentsOf(page, windows, basis.today);
  const findings = findingsToday(treatments, basis, findingsOf);
  const changing = page.state === 'approved' || page.state === 'paused' ? nextSessions(page) : [];
  const about = { basis, findingsOf, signed, performs };
  const changeTo = changing.map(({ course, session }) => {
    const protocol = protocolOfSession({ own: null }, course, protocols);
    const day = session.bookedOn ?? windows[session.id]?.ideal ?? basis.today;
    const days = [...new Set([basis.today, day])];
    return [course.id, protocolOptions({ course, protocol, days }, page, about)] as const;
  });
  return {
    findings: findings.map((finding) => toFindingReply(finding, page.acceptances, rights)),
    changeTo: new Map(changeTo),
  };
}

function awaitsOf(
  page: PlanPage,
  { windows }: SolvedPlan,
  { basis, protocols, statements }: PlanRules,
  zone: string,
): PlanChartView['awaits'] {
  const said = saidFacts(statements, zone);
  const trust = trustDaysOf(basis.catalogue.rulebook);
  return new Map(
    nextSessions(page).flatMap(({ course, session }) => {
      const on = session.bookedOn ?? windows[session.id]?.ideal;
      const protocol = protocolOfSession({ own: null }, course, protocols);
      return on === undefined ? [] : [[session.id, agingOf(said, protocol, on, trust)] as const];
    }),
  );
}
