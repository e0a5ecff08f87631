// The host's side of office.js for Excel on the web: what it says of itself, and a sheet that takes
// the requests of Excel.run. It calculates nothing: what formulas give stands in `answers`.
const conversation = 'pane-test';
const context = {
	_id: conversation,
	_appName: 16,
	_appVersion: '16.00',
	_appUILocale: 'zh-CN',
	_dataLocale: 'zh-CN',
	_docUrl: 'https://plans.example/book.xlsx',
	_clientMode: 0,
	_settings: {},
	_reason: 0,
	_osfControlType: 1,
	_requirementMatrix: JSON.stringify({ ExcelApi: 1.18 }),
};

addEventListener('message', (event) => {
	const asked = typeof event.data === 'string' && event.data ? JSON.parse(event.data) : {};
	if (asked._messageType !== 0) return;
	event.stopImmediatePropagation();
	const known = asked._actionName === 'ContextActivationManager_getAppContextAsync';
	const answer = {
		...asked,
		_messageType: 1,
		_responseType: 0,
		_errorCode: 0,
		_data: known ? context : {},
	};
	postMessage(JSON.stringify(answer), location.origin);
});

const sheet = {
	cells: new Map(),
	comments: new Map(),
	charts: [],
	active: [0, 0],
	selection: [0, 0, 1, 1],
};
const answers = {};
const sent = [];
Object.assign(window, { sheet, answers, sent });

const key = (row, column) => `${String.fromCharCode(65 + column)}${row + 1}`;
const at = (row, column) => sheet.cells.get(key(row, column)) ?? { formula: '', value: '' };
const isFormula = (content) => typeof content === 'string' && content.startsWith('=');
const typeOf = (value) =>
	/^#/.test(value)
		? 'Error'
		: value === ''
			? 'Empty'
			: typeof value === 'number'
				? 'Double'
				: 'String';

function write({ row, column }, grid) {
	grid.forEach((contents, i) => {
		contents.forEach((content, j) => {
			const cell = key(row + i, column + j);
			if (!isFormula(content)) {
				const value = typeof content === 'string' ? content.replace(/^'/, '') : content;
				sheet.cells.set(cell, { formula: value, value });
				return;
			}
			const spilled = answers[content] ?? [[0]];
			spilled.forEach((values, down) => {
				values.forEach((value, right) => {
					sheet.cells.set(key(row + i + down, column + j + right), { formula: value, value });
				});
			});
			sheet.cells.set(cell, { formula: content, value: spilled[0][0] });
		});
	});
}

const range = (row, column, rows = 1, columns = 1) => ({
	kind: 'range',
	row,
	column,
	rows,
	columns,
});
const nothing = { kind: 'null' };
const grid = ({ row, column, rows, columns }, of) =>
	Array.from({ length: rows }, (_, i) =>
		Array.from({ length: columns }, (_, j) => of(at(row + i, column + j))),
	);

function address(name) {
	const [first, last = first] = name
		.split(':')
		.map((cell) => /([A-Z])(\d+)$/.exec(cell))
		.map(([, letter, number]) => [Number(number) - 1, letter.charCodeAt(0) - 65]);
	return range(...first, last[0] - first[0] + 1, last[1] - first[1] + 1);
}

const methods = {
	GetActiveCell: () => range(...sheet.active),
	GetSelectedRange: () => range(...sheet.selection),
	GetUsedRangeOrNullObject: used,
	GetCell: (from, [row, column]) => range(from.row + row, from.column + column),
	GetResizedRange: (from, [rows, columns]) =>
		range(from.row, from.column, from.rows + rows, from.columns + columns),
	GetOffsetRange: (from, [rows, columns]) => range(from.row + rows, from.column + columns),
	GetRange: (_, [name]) => address(name),
	GetSpillingToRangeOrNullObject: ({ row, column }) => {
		const { length: rows = 1, 0: first = [0] } = answers[at(row, column).formula] ?? [];
		return rows * first.length > 1 ? range(row, column, rows, first.length) : nothing;
	},
	GetItemOrNullObject: (from, [name]) =>
		from.kind !== 'Comments' || sheet.comments.has(name) ? { kind: from.kind, name } : nothing,
	Add: (from, args) => {
		if (from.kind === 'Charts') sheet.charts.push({ type: args[0] });
		const name = `${from.kind}-${sheet.comments.size}`;
		if (from.kind === 'Comments') sheet.comments.set(name, args[1]);
		return { kind: from.kind, name };
	},
};

/** Without the blank rows and columns around what is there. */
function used({ row, column, rows, columns }) {
	const found = [...sheet.cells]
		.filter(([, { formula }]) => formula !== '')
		.map(([name]) => address(name));
	const inside = found.filter(
		(cell) =>
			cell.row >= row &&
			cell.row < row + rows &&
			cell.column >= column &&
			cell.column < column + columns,
	);
	if (inside.length === 0) return nothing;
	const [down, right] = [inside.map((cell) => cell.row), inside.map((cell) => cell.column)];
	const [top, left] = [Math.min(...down), Math.min(...right)];
	return range(top, left, Math.max(...down) - top + 1, Math.max(...right) - left + 1);
}

function addressOf({ row, column, rows, columns }) {
	const first = key(row, column);
	return rows * columns === 1 ? first : `${first}:${key(row + rows - 1, column + columns - 1)}`;
}

function query(object) {
	if (object.kind === 'null') return null;
	if (object.kind === 'Comments') {
		return { Id: object.name, Content: sheet.comments.get(object.name) };
	}
	if (object.kind !== 'range') return { Id: '{sheet-1}' };
	return {
		Address: `Sheet1!${addressOf(object)}`,
		RowCount: object.rows,
		ColumnCount: object.columns,
		Formulas: grid(object, ({ formula }) => formula),
		Values: grid(object, ({ value }) => value),
		ValueTypes: grid(object, ({ value }) => typeOf(value)),
	};
}

function set(object, name, [value]) {
	if (object.kind === 'range' && (name === 'Formulas' || name === 'Values')) write(object, value);
	if (name === 'Text') sheet.charts.at(-1).title = value;
}

// Ranges are named by a reference once they were returned.
const references = new Map();

function answer({ Actions, ObjectPaths }) {
	const objects = new Map();
	const objectOf = (id) => {
		if (objects.has(id)) return objects.get(id);
		const object = follow(ObjectPaths[id], objectOf);
		objects.set(id, object);
		return object;
	};
	return Actions.map(({ Id, ActionType, Name, ObjectPathId, ArgumentInfo }) => {
		const object = objectOf(ObjectPathId);
		if (ActionType === 4) set(object, Name, ArgumentInfo.Arguments);
		if (Name === 'Delete') sheet.comments.delete(object.name);
		if (Name === 'Select') {
			sheet.selection = [object.row, object.column, object.rows, object.columns];
			sheet.active = [object.row, object.column];
		}
		return { ActionId: Id, Value: ActionType === 1 ? made(object) : query(object) };
	});
}

function follow({ Name, ObjectPathType, ParentObjectPathId, ArgumentInfo }, objectOf) {
	if (references.has(Name)) return references.get(Name);
	const parent = ParentObjectPathId === undefined ? undefined : objectOf(ParentObjectPathId);
	if (ObjectPathType === 5) return { kind: parent.kind, name: ArgumentInfo.Arguments[0] };
	const method = ObjectPathType === 3 ? methods[Name] : undefined;
	return method ? method(parent, ArgumentInfo.Arguments ?? []) : { kind: Name };
}

function made(object) {
	if (object.kind !== 'range')
		return object.kind === 'null' ? query(object) : { Id: object.name ?? '{sheet-1}' };
	const name = `reference-${references.size}`;
	references.set(name, object);
	return { _ReferenceId: name };
}

window._richApiNativeBridge = {
	sendMessageToHost(text) {
		const { id, message } = JSON.parse(text);
		const { body } = message;
		sent.push(
			...body.Actions.map(({ Name, ActionType, ArgumentInfo }) => ({
				name: Name,
				type: ActionType,
				args: ArgumentInfo?.Arguments,
			})),
		);
		const reply = { statusCode: 200, headers: {}, body: { Results: answer(body) } };
		setTimeout(() => this.onMessageFromHost(JSON.stringify({ id, type: 2, message: reply })));
	},
};
