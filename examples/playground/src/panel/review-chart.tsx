import { compounds, type Language, type Review, type ReviewRow } from '@plan-indicators/core';
import { toneOf } from '../sheet/status-style.js';
import { words } from '../words.js';

interface Props {
	readonly review: Review;
	readonly language: Language;
}

/** The share of the way as a bar and of the time as a mark on it, a row an indicator; figures beside. */
export function ReviewChart({ review, language }: Props) {
	const percent = new Intl.NumberFormat(language, { style: 'percent' });
	return (
		<table className="review">
			<thead>
				<tr>
					<th scope="col">{words.indicator[language]}</th>
					<th scope="col">{words.progress[language]}</th>
					<th scope="col">{words.status[language]}</th>
				</tr>
			</thead>
			<tbody>
				{review.rows.map((row) => {
					const { progress, elapsed } = shares(row);
					return (
						<tr key={row.indicator.id}>
							<th scope="row">
								<bdi>{row.indicator.name[language]}</bdi>
							</th>
							<td>
								{progress !== undefined && (
									<>
										<Bar progress={progress} elapsed={elapsed ?? 0} />
										{percent.format(progress)}
									</>
								)}
							</td>
							<td className={row.status ? toneOf(row.status.word) : 'none'}>
								{row.status?.name[language] ?? '—'}
							</td>
						</tr>
					);
				})}
			</tbody>
			<tfoot>
				<tr>
					<td colSpan={3}>{words.bars[language]}</td>
				</tr>
			</tfoot>
		</table>
	);
}

/** The numbers stand beside it, so that it is nothing to a screen reader. */
function Bar({ progress, elapsed }: { readonly progress: number; readonly elapsed: number }) {
	const at = (share: number) => Math.min(100, Math.max(0, share * 80));
	return (
		<svg viewBox="0 0 100 12" aria-hidden="true">
			<rect className="way" x="0" y="3" width="80" height="6" />
			<rect className="gone" x="0" y="3" width={at(progress)} height="6" />
			<rect className="time" x={at(elapsed)} y="0" width="1.5" height="12" />
		</svg>
	);
}

function shares({ assessment, target }: ReviewRow) {
	const measured = (name: 'elapsed' | 'linearProgress' | 'logProgress') => {
		const outcome = assessment?.measures[name];
		return outcome && 'value' in outcome ? Number(outcome.value) : undefined;
	};
	return {
		progress: measured(compounds(target.kind) ? 'logProgress' : 'linearProgress'),
		elapsed: measured('elapsed'),
	};
}
