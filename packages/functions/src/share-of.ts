import { compounds, type ProgressMethod, type TargetKind } from '@plan-indicators/core';

/** The share that is meant: as told, or log for growth and multiples and linear otherwise. */
export function shareOf(told: ProgressMethod | undefined, kind: TargetKind): ProgressMethod {
	return told ?? (compounds(kind) ? 'log' : 'linear');
}
