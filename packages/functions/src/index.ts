export type { Option, Parameter } from './arguments/parameter.js';
export { soFar } from './arguments/so-far.js';
export type { Answer, Card, Cell, Family, Matrix, PlanFunction, Refused } from './function.js';
export { functions } from './functions/table.js';
