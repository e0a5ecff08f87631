import { expect, test } from 'vitest';
import { catalog, park } from '../../test/catalog.js';
import { plan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';

test('known elsewhere is not stated here, and it says where', () => {
	const error = refusal(() => catalog.find('临江园', '独角兽企业'));
	expect(error).toMatchObject({ code: 'not-stated', facts: { plans: [plan.id] } });
	expect(error.messages.zh).toContain('临江 2021–2025');
	expect(error.messages.en).toContain('Linjiang 2021–2025');
});

test('a plan in words says so', () => {
	const error = refusal(() => catalog.find('云山', '高企'));
	expect(error).toMatchObject({ code: 'not-stated', facts: { plans: [plan.id, park.id] } });
	expect(error.messages.zh).toContain('没有写明任何数值目标');
	expect(error.messages.en).toContain('states no numeric target');
});

test.each([
	['临江十四五', '高新技术企', '高新技术企业'],
	['临江十四五', 'invention-patent', 'invention-patents'],
	['云山', '独角兽', '独角兽企业'],
])('%s %s is proposed as %s, not answered', (name, indicator, nearest) => {
	const error = refusal(() => catalog.find(name, indicator));
	expect(error).toMatchObject({ code: 'unknown-indicator', facts: { received: indicator } });
	expect(error.facts.nearest).toContain(nearest);
	expect(error.messages.zh).toContain(nearest);
	expect(error.messages.en).toContain(nearest);
});

test('nothing alike is proposed for what is like nothing', () => {
	const error = refusal(() => catalog.find('临江', '🦄'));
	expect(error).toMatchObject({ code: 'unknown-indicator', facts: { nearest: [] } });
});

test('the plan comes first', () => {
	expect(refusal(() => catalog.find('海城', '高企')).code).toBe('unknown-plan');
	expect(refusal(() => catalog.find('海城/高企', '')).code).toBe('unknown-plan');
	expect(refusal(() => catalog.find('linjiang-14fyp', '')).code).toBe('unknown-indicator');
});
