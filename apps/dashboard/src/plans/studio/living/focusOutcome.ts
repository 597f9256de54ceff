/** Leads the focus to what the last verb did to the plan, where its undo stands. */
export function focusOutcome(): void {
  document.querySelector<HTMLElement>('[data-outcome]')?.focus({ preventScroll: true });
}
