import { catalog } from '@plan-indicators/data';
import { mountPane } from './mount.js';

const element = document.getElementById('pane');
if (element) mountPane(element, catalog);
