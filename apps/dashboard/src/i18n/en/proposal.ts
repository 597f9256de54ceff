/** Words of changed figures: proposing them, and the plans that follow them. */
export const proposal = {
  open: 'Propose other figures',
  lead: 'Change the numbers that should be different. They become a new version that the medical lead signs; until then everything stays as it is.',
  now: (value: string) => `now ${value}`,
  figure: (group: string, name: string) => `${group}: ${name}, new value`,
  source: 'Source',
  sourceHint: 'A number of the list of sources, as 16-1546, or in words.',
  evidence: 'Evidence',
  cancel: 'Leave as it is',
  send: (n: number) => (n === 0 ? 'Propose' : n === 1 ? 'Propose one change' : `Propose ${n} changes`),
  nothing: 'Change a figure first',
  notANumber: 'Write a number.',
  sourceNeeded: 'Say where this number comes from.',
  waiting:
    'The signed version counts until then. Once this is signed, running plans are looked at again and follow it.',
  sent: 'Proposed. The medical lead signs it on this sheet.',
  was: (value: string) => `was ${value}`,
  added: 'new',
  replaces: (version: number) => `Version ${version} counts until this one is signed`,
  changed: (n: number) => (n === 1 ? 'one figure changed' : `${n} figures changed`),
  plans: {
    label: 'Plans are looked at again',
    waiting: 'Running plans will be looked at again in a moment.',
    running: (done: number, of: number) => `${done} of ${of} plans looked at`,
    done: (of: number, changed: number) =>
      of === 0
        ? 'No running plan uses what was signed.'
        : `${of === 1 ? 'One running plan follows' : `All ${of} running plans follow`} the signed figures; ${changed === 0 ? 'no day moved' : changed === 1 ? 'one has other days now' : `${changed} have other days now`}.`,
    failed: (n: number) =>
      n === 1
        ? 'One plan could not follow: no days keep all of its rules. It stays on the version before.'
        : `${n} plans could not follow: no days keep all of their rules. They stay on the version before.`,
    broken:
      'Looking at the plans again broke off. What was looked at follows the new figures; the rest stays as before.',
    look: 'Plans to decide',
    close: 'Close',
  },
} as const;
