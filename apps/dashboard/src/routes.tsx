import { type ComponentType, lazy } from 'react';

type Load = () => Promise<{ Screen: ComponentType }>;
export type RouteEntry = {
  readonly path: string;
  readonly needs: readonly string[];
  readonly Screen: ComponentType;
};

/** A screen that loads with its first visit. */
const screen = (load: Load) => lazy(() => load().then(({ Screen }) => ({ default: Screen })));

/** Every address of the application, the permission that opens it, and the folder that draws it. */
export const routes: readonly RouteEntry[] = [
  { path: '/', needs: ['visits.read'], Screen: screen(() => import('./today/Screen')) },
  { path: '/patients', needs: ['patients.read'], Screen: screen(() => import('./patients/list/Screen')) },
  {
    path: '/patients/new',
    needs: ['patients.write'],
    Screen: screen(() => import('./patients/create/Screen')),
  },
  {
    path: '/patients/:id/*',
    needs: ['patients.read'],
    Screen: screen(() => import('./patients/show/Screen')),
  },
  { path: '/intakes', needs: ['intakes.list'], Screen: screen(() => import('./intakes/list/Screen')) },
  { path: '/intakes/:id', needs: ['intakes.list'], Screen: screen(() => import('./intakes/fill/Screen')) },
  {
    path: '/assessments/:id',
    needs: ['chart.read'],
    Screen: screen(() => import('./assessments/show/Screen')),
  },
  { path: '/plans', needs: ['plans.read'], Screen: screen(() => import('./plans/list/Screen')) },
  { path: '/plans/:id', needs: ['plans.read'], Screen: screen(() => import('./plans/studio/Screen')) },
  {
    path: '/plans/:id/decide',
    needs: ['chart.read'],
    Screen: screen(() => import('./plans/decide/Screen')),
  },
  {
    path: '/plans/:id/print',
    needs: ['plans.read'],
    Screen: screen(() => import('./plans/print/Screen')),
  },
  {
    path: '/plans/:id/book',
    needs: ['visits.book'],
    Screen: screen(() => import('./booking/series/Screen')),
  },
  { path: '/due', needs: ['visits.book'], Screen: screen(() => import('./due/Screen')) },
  {
    path: '/messages/*',
    needs: ['messages.read'],
    Screen: screen(() => import('./messages/Screen')),
  },
  { path: '/calendar', needs: ['visits.read'], Screen: screen(() => import('./calendar/Screen')) },
  {
    path: '/calendar/sheet',
    needs: ['visits.read'],
    Screen: screen(() => import('./calendar/sheet/Screen')),
  },
  { path: '/rescue', needs: ['visits.book'], Screen: screen(() => import('./rescue/Screen')) },
  { path: '/calls', needs: ['calls.take'], Screen: screen(() => import('./calls/Screen')) },
  { path: '/catalogue/*', needs: ['protocols.read'], Screen: screen(() => import('./catalogue/Screen')) },
  {
    path: '/clinic/*',
    needs: ['clinic.manage', 'staff.manage'],
    Screen: screen(() => import('./clinic/Screen')),
  },
  { path: '/audit/*', needs: ['audit.read'], Screen: screen(() => import('./audit/Screen')) },
];
