import type { QueryClientConfig } from '@tanstack/react-query';
import { ApiError } from '../wire/ApiError';

/** Reads are tried again only where no answer came; a refusal stays a refusal. Writes are never repeated. */
export const queryDefaults: QueryClientConfig = {
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < 2 && unanswered(error),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
};

function unanswered(error: unknown): boolean {
  const status = error instanceof ApiError ? error.status : (error as { status?: number }).status;
  return status === 0 || status === 502 || status === 503;
}
