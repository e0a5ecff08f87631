import { expect } from 'vitest';
import type { Engine, Row } from './engines.js';

/** Runs the statement of a block; where comments follow it they are the rows that it gives. */
export async function checkSql(block: string, engine: Engine): Promise<void> {
	const [statement = ''] = block.split(';');
	const said = [...block.matchAll(/^-- (.*)$/gm)].map(([, line = '']) => line);
	if (said.length === 0) await engine.run(statement);
	else expect((await engine.rows(statement)).map(shown)).toEqual(said);
}

/** A row as the page shows it: six digits, nothing for an empty text. */
function shown(row: Row): string {
	return Object.values(row)
		.map((cell) => (typeof cell === 'number' ? String(Number(cell.toPrecision(6))) : String(cell)))
		.join(' | ');
}
