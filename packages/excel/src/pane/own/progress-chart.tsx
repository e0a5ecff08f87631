import type { ReviewRow } from '@plan-indicators/core';
import { useLanguage, useSay } from '../language.js';
import { words } from '../words.js';
import { shares } from './shares.js';

/** Progress as a bar and elapsed time as a mark on it, a row an indicator; the figures beside them. */
export function ProgressChart({ rows }: { readonly rows: readonly ReviewRow[] }) {
	const say = useSay();
	const language = useLanguage();
	const percent = new Intl.NumberFormat(language, { style: 'percent' });
	const drawn = rows.flatMap((row) => {
		const { progress, elapsed } = shares(row);
		return progress === undefined ? [] : [{ row, progress, elapsed: elapsed ?? 0 }];
	});
	if (drawn.length === 0) return null;
	return (
		<>
			<h3>{say(words.progressChart)}</h3>
			<table className="progress">
				<tbody>
					{drawn.map(({ row: { indicator }, progress, elapsed }) => (
						<tr key={indicator.id}>
							<th scope="row">
								<bdi className="clamped">{indicator.name[language]}</bdi>
							</th>
							<td>
								<Bar progress={progress} elapsed={elapsed} />
							</td>
							<td>{percent.format(progress)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p className="hint">{say(words.progressNote)}</p>
		</>
	);
}

/** The figure stands beside it, so that it is nothing to a screen reader. */
function Bar({ progress, elapsed }: { readonly progress: number; readonly elapsed: number }) {
	const at = (share: number) => Math.min(100, Math.max(0, share * 80));
	return (
		<svg viewBox="0 0 100 12" aria-hidden="true">
			<rect className="way" y="3" width="80" height="6" />
			<rect className="gone" y="3" width={at(progress)} height="6" />
			<rect className="time" x={at(elapsed)} width="1.5" height="12" />
		</svg>
	);
}
