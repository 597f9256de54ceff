import type { Day } from '@stratum/calendar';
import type { AdviceInput, Area, Catalogue, ClinicPolicy, Protocol } from '@stratum/clinical';
import type { FixedSession, HardGap, HardSeparation } from '@stratum/scheduling';
import type { Healing } from '../../features/plans/loadHealings.js';

/** A treatment of the patient that keeps its distance from whatever is booked. */
export interface OtherTreatment {
  readonly id: string;
  readonly protocol: Protocol;
  readonly area: Area;
  readonly day: Day;
  readonly done: boolean;
}

/** Everything that decides on which days an errand may be, but for the time of people and rooms. */
export interface Situation {
  readonly patientId: string;
  /** IANA name of the clinic's zone. */
  readonly zone: string;
  readonly today: Day;
  /** When the request came, in milliseconds since 1970. */
  readonly at: number;
  /** The versions that the plan was made with; those of today for a single visit. */
  readonly catalogue: Catalogue;
  /** Ids of the versions of today, by the protocol's code. */
  readonly protocolIds: Readonly<Record<string, string>>;
  readonly policy: ClinicPolicy;
  readonly known: AdviceInput;
  /** Between the sessions of the plan. */
  readonly gaps: readonly HardGap[];
  readonly separations: readonly HardSeparation[];
  /** Sessions of the plan that have their day. */
  readonly fixed: readonly FixedSession[];
  /** What the patient had or has booked beside this plan. */
  readonly others: readonly OtherTreatment[];
  /** Skin that needs longer to heal; what the plan itself was told is in its windows. */
  readonly healings: readonly Healing[];
}

const MS_PER_MINUTE = 60_000;

/** Minutes since 1970 (UTC); nothing starts before. */
export const nowOf = ({ at }: Pick<Situation, 'at'>): number => Math.ceil(at / MS_PER_MINUTE);
