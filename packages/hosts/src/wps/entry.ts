import { functions } from '@plan-indicators/functions';
import { browserLanguage } from '@plan-indicators/functions/host';
import { register, type Wps } from './register.js';

declare const wps: Wps;

register(functions, wps, browserLanguage);
