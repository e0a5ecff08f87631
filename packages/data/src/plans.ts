import { hongkou2018 } from './plans/hongkou-2018-2020.js';
import { hongkouPark2025 } from './plans/hongkou-park-2025-2026.js';
import { jingan13fyp } from './plans/jingan-13fyp.js';
import { qingpu14fyp } from './plans/qingpu-14fyp.js';
import { yangpu2020 } from './plans/yangpu-2020-2022.js';

/** The five plans, in the order in which their periods begin. */
export const plans = [jingan13fyp, hongkou2018, yangpu2020, qingpu14fyp, hongkouPark2025] as const;
