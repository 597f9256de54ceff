/** Gives a session of the picture the focus, so that the arrow keys move it. */
export function focusSession(sessionId: string): void {
  document.querySelector<SVGGElement>(`[data-session="${sessionId}"]`)?.focus();
}
