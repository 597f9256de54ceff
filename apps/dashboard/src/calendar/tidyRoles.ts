/** The attributes that say so; the component writes them anew when its columns change. */
export const tidied = ['role', 'aria-colindex', 'aria-colspan', 'aria-label'];

/**
 * The calendar component says of itself that it is a table, but puts buttons between its rows: what it shows is a
 * region with headings and buttons, so that is what it is made to say.
 */
export function tidyRoles(root: HTMLElement, label: string): void {
  const calendar = root.querySelector<HTMLElement>('.ec');
  if (calendar?.getAttribute('role') === 'table') calendar.removeAttribute('role');
  const parts = '[role="row"], [role="rowgroup"], [role="cell"], aside:not([role])';
  for (const part of root.querySelectorAll(parts)) {
    part.setAttribute('role', 'presentation');
  }
  for (const head of root.querySelectorAll('[role="columnheader"], [aria-colindex], [aria-colspan]')) {
    head.setAttribute('role', 'presentation');
    head.removeAttribute('aria-colindex');
    head.removeAttribute('aria-colspan');
  }
  for (const part of root.querySelectorAll('.ec-header [aria-label], .ec-sidebar time')) {
    part.removeAttribute('aria-label');
  }
  for (const event of root.querySelectorAll('article:not([role="presentation"])'))
    event.setAttribute('role', 'presentation');
  const main = root.querySelector<HTMLElement>('.ec-main');
  if (main && main.getAttribute('aria-label') !== label) {
    main.setAttribute('role', 'region');
    main.setAttribute('aria-label', label);
    main.tabIndex = 0;
  }
}
