import type { Day } from '@stratum/calendar';
import { rescue } from '../i18n/en/rescue';
import { iconPaths } from '../layout/iconPaths';
import type { PointedColumn } from '../rescue/ColumnMenu';
import type { Named } from '../visits/Visit';

const SVG = 'http://www.w3.org/2000/svg';

/** The button in the head of a column that opens what can be done about the whole of it. */
export function columnButton(column: Named, day: Day, open: (pointed: PointedColumn) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'column-more';
  button.setAttribute('aria-haspopup', 'menu');
  // Labels of attributes are taken off the component's head, words are not.
  const label = document.createElement('span');
  label.className = 'visually-hidden';
  label.textContent = rescue.column.menu(column.name);
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', iconPaths.more);
  icon.append(path);
  button.append(icon, label);
  button.addEventListener('click', () => {
    const { bottom, left } = button.getBoundingClientRect();
    open({ column, day, at: { top: bottom, left } });
  });
  return button;
}
