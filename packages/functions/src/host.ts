export { cellOf } from './arguments/cell.js';
export { argumentValue, errorOf } from './host/argument-value.js';
export { browserLanguage, languageOf } from './host/browser-language.js';
export { type CellError, cellError } from './host/cell-error.js';
export { cellValue } from './host/cell-value.js';
export { errorArgument } from './host/error-argument.js';
export { errorValue } from './host/error-value.js';
export { type ExcelError, excelError } from './host/excel-error.js';
export { matrixValue } from './host/matrix-value.js';
