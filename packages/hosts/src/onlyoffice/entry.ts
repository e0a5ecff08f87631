import { browserLanguage } from '@plan-indicators/functions/host';
import { callById } from '../call-by-id.js';

export const call = callById(browserLanguage);
