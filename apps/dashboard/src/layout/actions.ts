import { layout as words } from '../i18n/en/layout';
import { rescue } from '../i18n/en/rescue';
import type { Person } from '../session/Person';
import type { IconName } from './Icon';
import { screensFor } from './screens';

export type Action = {
  readonly key: string;
  readonly label: string;
  readonly icon: IconName;
  readonly to: string;
};

/** What the palette offers beside patients; screens add their first steps here. */
const steps: readonly (Action & { needs: string })[] = [
  { key: 'new-patient', label: 'New patient', icon: 'plus', to: '/patients/new', needs: 'patients.write' },
  {
    key: 'submitted',
    label: 'Review submitted intakes',
    icon: 'intake',
    to: '/intakes?state=submitted',
    needs: 'chart.write',
  },
  {
    key: 'drafts',
    label: 'Plans waiting for approval',
    icon: 'plan',
    to: '/plans?tab=draft',
    needs: 'plans.approve',
  },
  { key: 'calls', label: 'Worried calls', icon: 'phone', to: '/calls', needs: 'calls.take' },
  { key: 'rescue', label: rescue.start.action, icon: 'swap', to: '/rescue', needs: 'visits.book' },
  { key: 'people', label: 'People and roles', icon: 'patients', to: '/clinic/people', needs: 'staff.manage' },
  {
    key: 'hours',
    label: 'Opening hours and closures',
    icon: 'wait',
    to: '/clinic/hours',
    needs: 'clinic.manage',
  },
];

export function actionsFor(person: Person, text: string): readonly Action[] {
  const goTo = screensFor(person).map((screen) => ({
    key: `go-${screen.key}`,
    label: words.palette.go(screen.label),
    icon: screen.icon,
    to: screen.to,
  }));
  const allowed = steps.filter((step) => person.permissions.includes(step.needs));
  const wanted = text.trim().toLowerCase();
  return [...allowed, ...goTo].filter((action) => action.label.toLowerCase().includes(wanted));
}
