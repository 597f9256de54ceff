import type { Rescue } from './buildRescue.js';
import { RescueBound } from './RescueBound.js';
import type { RescueNode } from './RescueNode.js';
import { costOfPlaces, type Places, RescueSearch, type Tries } from './RescueSearch.js';
import { UNPLACED } from './rescueCost.js';

export interface RescueResult {
  readonly places: Places;
  readonly bound: RescueBound;
}

/**
 * Good places first (one visit after the other, then every two of them anew), then the best ones: all options that the
 * bound leaves over are tried, as long as there are tries left.
 * @param known places found before, when fewer options were known
 */
export function searchRescue(rescue: Rescue, tries: Tries, known: Places | null = null): RescueResult {
  const bound = boundOf(rescue);
  const order = byNeed(rescue);
  let places: Places = rescue.nodes.map(() => null);
  for (const node of order) places = new RescueSearch(rescue, [node], places, { left: Infinity }).run();
  if (known !== null && costOfPlaces(known) < costOfPlaces(places)) places = known;
  places = improved(rescue, places, bound, tries);
  if (costOfPlaces(places) > bound.total)
    places = new RescueSearch(rescue, order, places, tries, bound).run();
  return { places, bound };
}

/** Of the kinds of resource that are out, the one that is scarcest says most. */
function boundOf(rescue: Rescue): RescueBound {
  const out = new Set(rescue.request.outages.map(({ resource }) => resource));
  const parts = rescue.request.visits.flatMap(({ shape }) => shape.parts);
  const roles = new Set(
    parts.filter((part) => part.candidates.some((id) => out.has(id))).map(({ role }) => role),
  );
  const bounds = [...roles]
    .filter((role) => role !== 'patient')
    .map((role) => new RescueBound(rescue, role))
    .sort((a, b) => (a.total > b.total ? -1 : 1));
  return bounds[0] ?? new RescueBound(rescue, 'specialist');
}

/** Those first who lose most when they do not get the best they could have. */
function byNeed({ nodes }: Rescue): readonly number[] {
  const regret = ({ options }: RescueNode) => {
    const best = options[0];
    const other = options.find(
      ({ start, specialist }) => start !== best?.start || specialist !== best.specialist,
    );
    return (other?.cost ?? UNPLACED) - (best?.cost ?? UNPLACED);
  };
  const regrets = nodes.map(regret);
  return nodes
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [regrets[a] as bigint, regrets[b] as bigint];
      return x > y ? -1 : x < y ? 1 : a - b;
    });
}

/** Places two visits at a time anew, of which one has not the best it could have, until that changes nothing. */
function improved(rescue: Rescue, from: Places, bound: RescueBound, tries: Tries): Places {
  let places = from;
  const best = rescue.nodes.map(({ options }) => options[0]?.cost ?? UNPLACED);
  for (let hasChanged = true; hasChanged && costOfPlaces(places) > bound.total; ) {
    hasChanged = false;
    for (let a = 0; a < places.length; a++) {
      for (let b = 0; b < places.length; b++) {
        const isContent = (places[a]?.cost ?? UNPLACED) <= (best[a] as bigint);
        if (a === b || isContent) continue;
        const next = new RescueSearch(rescue, [a, b], places, tries).run();
        hasChanged ||= next !== places;
        places = next;
      }
    }
  }
  return places;
}
