import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { NotificationContextProvider } from 'react-admin';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { Notices } from '../../layout/Notices';
import { session } from '../../session/session';
import { aSession } from '../../testing/aSession';
import { type Asked, fakeFetch } from '../../testing/fakeFetch';
import { Screen } from '../studio/Screen';

/** Opens the studio of plan `p1` as a specialist; gives what the server is asked. */
export async function showStudio(
  answer: Parameters<typeof fakeFetch>[0],
  permissions = ['plans.read', 'plans.write', 'plans.undo'],
): Promise<Asked[]> {
  session.signedIn(aSession({ permissions }));
  const asked = fakeFetch(answer);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter(
    [
      {
        path: '/plans/:id',
        element: (
          <>
            <Screen />
            <Notices />
          </>
        ),
      },
    ],
    {
      initialEntries: ['/plans/p1'],
    },
  );
  render(
    <QueryClientProvider client={client}>
      <NotificationContextProvider>
        <RouterProvider router={router} />
      </NotificationContextProvider>
    </QueryClientProvider>,
  );
  await screen.findByRole('region', { name: /^Life events/ }, { timeout: 20_000 });
  return asked;
}
