import { type Catalog, createCatalog } from '@plan-indicators/core';
import { plans } from './plans.js';
import { traditional } from './traditional.js';

/**
 * The five plans by the names people type, in simplified or traditional characters.
 *
 * @example
 * catalog.find('青浦', '高企').indicator.name.zh //=> '高新技术企业'
 */
export const catalog: Catalog = /* @__PURE__ */ createCatalog(plans, { traditional });
