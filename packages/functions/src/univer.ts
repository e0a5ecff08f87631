export {
	type Explanation,
	explain,
	type Refusal,
	register,
	type UniverFormula,
	type UniverValue,
} from './univer/univer.js';
