import { createRoot } from 'react-dom/client';
import { Shell } from './shell/Shell';
import { startLook } from './theme/look';
import './shell/shell.css';

startLook();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Shell />);
