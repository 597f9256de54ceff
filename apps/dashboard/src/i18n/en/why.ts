export const why = {
  ask: 'Why this day?',
  bounds: { earliest: 'Not before', ideal: 'Best', latest: 'Not much after' },
} as const;
