import type { Person } from '../session/Person';
import type { IconName } from './Icon';

export type ScreenEntry = {
  readonly key: string;
  readonly label: string;
  readonly to: string;
  readonly icon: IconName;
  /** The second key after `g`: `g t` goes to Today. */
  readonly go: string;
  /** Any of these permissions opens it. */
  readonly needs: readonly string[];
};

/** The rail, from top to bottom. */
export const screens: readonly ScreenEntry[] = [
  { key: 'today', label: 'Today', to: '/', icon: 'today', go: 't', needs: ['visits.read'] },
  {
    key: 'patients',
    label: 'Patients',
    to: '/patients',
    icon: 'patients',
    go: 'p',
    needs: ['patients.read'],
  },
  { key: 'intakes', label: 'Intakes', to: '/intakes', icon: 'intake', go: 'i', needs: ['intakes.list'] },
  { key: 'plans', label: 'Plans', to: '/plans', icon: 'plan', go: 'l', needs: ['plans.read'] },
  { key: 'due', label: 'Due and drift', to: '/due', icon: 'phone', go: 'd', needs: ['visits.book'] },
  { key: 'calendar', label: 'Calendar', to: '/calendar', icon: 'calendar', go: 'c', needs: ['visits.read'] },
  {
    key: 'messages',
    label: 'Messages',
    to: '/messages',
    icon: 'mail',
    go: 'm',
    needs: ['messages.read'],
  },
  {
    key: 'catalogue',
    label: 'Catalogue',
    to: '/catalogue',
    icon: 'catalogue',
    go: 'k',
    needs: ['protocols.read'],
  },
  {
    key: 'clinic',
    label: 'Clinic',
    to: '/clinic',
    icon: 'clinic',
    go: 's',
    needs: ['clinic.manage', 'staff.manage'],
  },
  { key: 'audit', label: 'Audit', to: '/audit', icon: 'audit', go: 'a', needs: ['audit.read'] },
];

export function screensFor(person: Person): readonly ScreenEntry[] {
  return screens.filter((screen) => screen.needs.some((need) => person.permissions.includes(need)));
}
