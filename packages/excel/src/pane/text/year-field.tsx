import { useState } from 'react';

/** A year that can be typed over; what is no year is marked, and left behind it gives way to the year in use. */
export function YearField({
	label,
	year,
	change,
}: {
	readonly label: string;
	readonly year: number | undefined;
	/** Told only of years of four digits. */
	readonly change: (year: number) => void;
}) {
	const [typed, setTyped] = useState<string>();
	const isYear = (text: string) => /^\s*(?:19|20)\d{2}\s*$/.test(text);
	return (
		<input
			className="year"
			inputMode="numeric"
			aria-label={label}
			aria-invalid={typed !== undefined && !isYear(typed)}
			value={typed ?? year ?? ''}
			onBlur={() => setTyped(undefined)}
			onChange={({ target }) => {
				setTyped(target.value);
				if (isYear(target.value)) change(Number(target.value));
			}}
		/>
	);
}
