import { expect, it } from 'vitest';
import { tidyRoles } from './tidyRoles';

it('makes a region of buttons out of the table that the component says it is', () => {
  const root = document.createElement('div');
  root.innerHTML = `<div class="ec" role="table"><section class="ec-main"><header class="ec-header"><aside></aside>
    <div role="row"><div role="columnheader" aria-colindex="1" aria-colspan="2"><span aria-label="x">A</span></div></div>
    </header><div role="rowgroup"><div role="row"><div role="cell"></div></div>
    <div><article><button>10:00, Ana Costa</button></article></div></div></section></div>`;
  tidyRoles(root, 'Visits Tue 1 Dec');
  expect(
    root.querySelectorAll('[role="table"], [role="row"], [role="rowgroup"], [role="cell"]'),
  ).toHaveLength(0);
  expect(root.querySelector('.ec-main')?.getAttribute('role')).toBe('region');
  expect(root.querySelector('.ec-main')?.getAttribute('aria-label')).toBe('Visits Tue 1 Dec');
  expect(root.querySelector('[aria-colindex], [aria-colspan], span[aria-label]')).toBeNull();
});
