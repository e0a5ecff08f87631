import { DuckDBInstance } from '@duckdb/node-api';
import { catalog } from '@plan-indicators/data';

/** Times in each year, as those of a monitoring that reports every quarter. */
const perYear = 4;
const years = 5;

/** Writes about so many invented actuals of the shipped plans to a Parquet file. */
export async function writeActuals(file: string, count: number): Promise<number> {
	const indicators = catalog.plans.flatMap(({ id, period, indicators }) =>
		indicators.map(({ id: indicator, targets: [target], baseline }) => {
			const about = target.kind === 'level' ? target.value : (baseline?.value ?? 40);
			return `('${id}', '${indicator}', ${period.start}, ${about}e0)`;
		}),
	);
	const areas = Math.ceil(count / (indicators.length * perYear * years));
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run(`COPY (
    SELECT CAST(310000 + a.range AS VARCHAR) AS area, plan, indicator, start + t.range / ${perYear}e0 AS time,
      about * (0.6 + 0.5 * (hash(a.range, plan, indicator, t.range) % 1000003) / 1000003e0) AS value
    FROM range(${areas}) a, (VALUES ${indicators.join(', ')}) i(plan, indicator, start, about),
      range(${perYear * years}) t
    ORDER BY area, plan, indicator, time
  ) TO '${file}' (FORMAT parquet)`);
	connection.closeSync();
	return areas * indicators.length * perYear * years;
}
