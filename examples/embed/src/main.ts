import { createCatalog } from '@plan-indicators/core';
import { hongkou2018 } from '@plan-indicators/data/plans/hongkou-2018-2020';
import { hongkouPark2025 } from '@plan-indicators/data/plans/hongkou-park-2025-2026';
import { qingpu14fyp } from '@plan-indicators/data/plans/qingpu-14fyp';
import { yangpu2020 } from '@plan-indicators/data/plans/yangpu-2020-2022';
import { comparisonPage } from './comparison-page.js';

// By target year, not by size: a ranking would say that the figures can be ranked.
const catalog = createCatalog([hongkou2018, yangpu2020, qingpu14fyp, hongkouPark2025]);

document
	.querySelector('#page')
	?.replaceChildren(...comparisonPage(catalog.compare('高新技术企业')));
