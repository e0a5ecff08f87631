/// <reference types="office-js" />

/** What was put beside a frozen cell. Old versions of Excel have comments, but no notes for add-ins. */
export type Annotation =
	| { readonly kind: 'comment'; readonly comment: Excel.Comment }
	/** `before` is the note that stood there. */
	| { readonly kind: 'note'; readonly before?: string };

/** The note at a cell, to be loaded before it is used; undefined where add-ins have no notes. */
export function noteAt(sheet: Excel.Worksheet, cell: string): Excel.Note | undefined {
	const known = Office.context.requirements.isSetSupported('ExcelApi', '1.18');
	// An Excel may know notes before the script from Microsoft does, and the other way round.
	if (!known || !('notes' in sheet)) return undefined;
	const note = sheet.notes.getItemOrNullObject(cell);
	note.load('content');
	return note;
}

/** Adds a text beside a cell; a note that is there keeps its words. */
export function annotate(
	range: Excel.Range,
	cell: string,
	text: string,
	note: Excel.Note | undefined,
): Annotation {
	if (!note) {
		const comment = range.context.workbook.comments.add(range, text);
		comment.load('id');
		return { kind: 'comment', comment };
	}
	if (note.isNullObject) {
		range.worksheet.notes.add(cell, text);
		return { kind: 'note' };
	}
	const before = note.content;
	note.content = `${before}\n${text}`;
	return { kind: 'note', before };
}

/** The note or comment as it is now, to be loaded before {@link removeAnnotation}. */
export function annotationAt(
	annotation: Annotation,
	sheet: Excel.Worksheet,
	cell: string,
): Excel.Note | Excel.Comment {
	const item =
		annotation.kind === 'note'
			? sheet.notes.getItemOrNullObject(cell)
			: sheet.comments.getItemOrNullObject(annotation.comment.id);
	item.load('content');
	return item;
}

/** Takes away what {@link annotate} added, if nobody did before. */
export function removeAnnotation(annotation: Annotation, item: Excel.Note | Excel.Comment): void {
	if (item.isNullObject) return;
	if (annotation.kind === 'note' && annotation.before !== undefined) {
		item.content = annotation.before;
	} else item.delete();
}
