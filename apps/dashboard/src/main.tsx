import { createRoot } from 'react-dom/client';
import { beenHere } from './session/beenHere';
import { loadApp } from './shell/loadApp';
import { Shell } from './shell/Shell';
import { startLook } from './theme/look';
import './shell/shell.css';

startLook();
if (beenHere()) void loadApp().catch(() => undefined);
const root = document.getElementById('root');
if (root) createRoot(root).render(<Shell />);
