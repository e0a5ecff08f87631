import type { Scene } from './scene.js';

/** Why a number is drafted or left out. */
export interface Rule {
	readonly id: string;
	readonly drafts: boolean;
	/** The number is part of a name or a phrase: it does not end the name of the next. */
	readonly describes?: true;
	readonly applies: (scene: Scene) => boolean;
	/** Texts, each with the number in them that this rule decides. */
	readonly examples: readonly (readonly [text: string, number: number])[];
}
