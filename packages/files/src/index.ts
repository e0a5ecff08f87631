export { workbook } from './workbook/workbook.js';
