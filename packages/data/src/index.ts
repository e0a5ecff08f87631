export { catalog } from './catalog.js';
export { hongkou2018 } from './plans/hongkou-2018-2020.js';
export { hongkouPark2025 } from './plans/hongkou-park-2025-2026.js';
export { jingan13fyp } from './plans/jingan-13fyp.js';
export { qingpu14fyp } from './plans/qingpu-14fyp.js';
export { yangpu2020 } from './plans/yangpu-2020-2022.js';
export { plans } from './plans.js';
