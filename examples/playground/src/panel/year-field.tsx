import { useState } from 'react';

interface Props {
	readonly label: string;
	readonly year: number | undefined;
	/** Told only of years of four digits. */
	readonly change: (year: number) => void;
}

/** A year that can be typed over; what is no year is marked, and left behind it gives way to the year in use. */
export function YearField({ label, year, change }: Props) {
	const [typed, setTyped] = useState<string>();
	return (
		<input
			className="year"
			inputMode="numeric"
			aria-label={label}
			aria-invalid={typed !== undefined && yearIn(typed) === undefined}
			value={typed ?? year ?? ''}
			onBlur={() => setTyped(undefined)}
			onChange={({ target }) => {
				setTyped(target.value);
				const read = yearIn(target.value);
				if (read !== undefined) change(read);
			}}
		/>
	);
}

function yearIn(text: string): number | undefined {
	return /^(?:19|20)\d{2}$/.test(text.trim()) ? Number(text) : undefined;
}
