import { qingpu14fyp } from '@plan-indicators/data/plans/qingpu-14fyp';

console.log(qingpu14fyp);
