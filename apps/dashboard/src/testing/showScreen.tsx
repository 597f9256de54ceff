import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { NotificationContextProvider } from 'react-admin';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { Notices } from '../layout/Notices';
import type { Person } from '../session/Person';
import { session } from '../session/session';
import { aSession } from './aSession';
import { type Asked, fakeFetch } from './fakeFetch';

type Shown = {
  /** The addresses of this screen, and the one to open. */
  path: string;
  at: string;
  element: ReactNode;
  person?: Partial<Person>;
  answer: Parameters<typeof fakeFetch>[0];
};

/** Opens one screen with its notices; gives what the server is asked, and where one is. */
export function showScreen({ path, at, element, person, answer }: Shown) {
  session.signedIn(aSession(person));
  const asked: Asked[] = fakeFetch(answer);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const frame = (inside: ReactNode) => (
    <QueryClientProvider client={client}>
      <NotificationContextProvider>
        {inside}
        <Notices />
      </NotificationContextProvider>
    </QueryClientProvider>
  );
  const elsewhere = { path: '*', element: frame(<p>Elsewhere</p>) };
  const router = createMemoryRouter([{ path, element: frame(element) }, elsewhere], { initialEntries: [at] });
  render(<RouterProvider router={router} />);
  const sent = () => asked.filter(({ method }) => method !== 'GET');
  return { asked, sent, address: () => router.state.location.pathname + router.state.location.search };
}
