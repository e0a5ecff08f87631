import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standsInDocument } from '../lints/stands-in-document.js';
import { plans } from '../src/plans.js';

const [folder] = process.argv.slice(2);
if (folder === undefined)
	throw new Error('usage: prove-sources FOLDER, with one text file a document');
const documents = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));

const complaints = plans.flatMap((plan) => {
	const [document, ...others] = documents.filter((text) => text.includes(plan.name.zh));
	if (document === undefined || others.length > 0) return [`${plan.id}: no single document`];
	return standsInDocument(plan, document);
});
for (const complaint of complaints) console.error(complaint);
console.log(
	`${plans.length} documents, ${complaints.length} phrases that do not stand where they should`,
);
process.exitCode = complaints.length === 0 ? 0 : 1;
