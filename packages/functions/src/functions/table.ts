import type { PlanFunction } from '../function.js';
import { assess } from './assess.js';
import { audit } from './audit.js';
import { baseline } from './baseline.js';
import { cagr } from './cagr.js';
import { card } from './card.js';
import { cite } from './cite.js';
import { compare } from './compare.js';
import { doublings } from './doublings.js';
import { findIndicators } from './find.js';
import { gap } from './gap.js';
import { grow } from './grow.js';
import { growth } from './growth.js';
import { industries } from './industries.js';
import { info } from './info.js';
import { list } from './list.js';
import { meets } from './meets.js';
import { own } from './own.js';
import { pace } from './pace.js';
import { path } from './path.js';
import { planTable } from './plan-table.js';
import { progress } from './progress.js';
import { read } from './read.js';
import { required } from './required.js';
import { review } from './review.js';
import { source } from './source.js';
import { status } from './status.js';
import { target } from './target.js';
import { targets } from './targets.js';
import { tasks } from './tasks.js';
import { trajectory } from './trajectory.js';
import { version } from './version.js';
import { why } from './why.js';

const ofPlans: readonly PlanFunction[] = [
	target,
	baseline,
	growth,
	info,
	path,
	trajectory,
	progress,
	gap,
	pace,
	required,
	meets,
	status,
	assess,
	planTable,
	targets,
	list,
	findIndicators,
	compare,
	tasks,
	industries,
	source,
	cite,
	audit,
	card,
	review,
	why,
];

const others: readonly PlanFunction[] = [cagr, grow, doublings, version];

/** Every function, in the order of the reference. */
export const functions: readonly PlanFunction[] = [
	...ofPlans,
	own([...ofPlans, ...others]),
	read,
	...others,
];
