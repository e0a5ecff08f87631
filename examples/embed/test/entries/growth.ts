import * as growth from '@plan-indicators/core/growth';

// The whole namespace is used, so that nothing of the entry point is shaken off.
console.log(growth);
