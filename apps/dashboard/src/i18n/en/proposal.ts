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
  refused: (n: number) =>
    n === 1 ? 'One figure cannot be proposed as it is.' : `${n} figures cannot be proposed as they are.`,
  change: (name: string, from: string, to: string) => `${name}: from ${from} to ${to}`,
  isNew: (name: string, to: string) => `${name}: ${to}, new`,
  by: (source: string, full: string | undefined) => (full ? `${source}: ${full}` : source),
  followers: (n: number) =>
    n === 0
      ? 'No running plan uses these figures.'
      : n === 1
        ? 'One running plan follows them: its open sessions may get other days, and its booked visit stays until somebody moves it.'
        : `${n} running plans follow them: open sessions may get other days, booked visits stay until somebody moves them.`,
  sent: 'Proposed. The medical lead signs it on this sheet.',
  was: (value: string) => `was ${value}`,
  added: 'new',
  replaces: (version: number) => `Version ${version} counts until this one is signed`,
  changed: (n: number) => (n === 1 ? 'one figure changed' : `${n} figures changed`),
  plans: {
    label: 'Plans are looked at again',
    bySettings: 'A setting of the clinic changed: plans are looked at again',
    doneBySettings: (of: number, changed: number) =>
      of === 0
        ? 'A setting of the clinic changed; no running plan follows it.'
        : `${of === 1 ? 'One running plan follows' : `All ${of} running plans follow`} the changed setting of the clinic; ${changed === 0 ? 'no day moved' : changed === 1 ? 'one has other days now' : `${changed} have other days now`}.`,
    waiting: 'Running plans will be looked at again in a moment.',
    running: (done: number, of: number) => `${done} of ${of} plans looked at`,
    done: (of: number, changed: number) =>
      of === 0
        ? 'No running plan uses what was signed.'
        : `${of === 1 ? 'One running plan follows' : `All ${of} running plans follow`} the signed figures; ${changed === 0 ? 'no day moved' : changed === 1 ? 'one has other days now' : `${changed} have other days now`}.`,
    counts: (kept: number, toDecide: number) => `Kept on old figures: ${kept}. To decide: ${toDecide}.`,
    failed: (n: number) =>
      n === 1
        ? 'One plan could not follow: no days keep all of its rules. Nothing of it is booked until a specialist decides.'
        : `${n} plans could not follow: no days keep all of their rules. Nothing of them is booked until a specialist decides.`,
    broken:
      'Looking at the plans again broke off. What was looked at follows the new figures; the rest stays as before.',
    look: 'Plans to decide',
    close: 'Close',
  },
} as const;
