import { Button } from '@fluentui/react-components';
import { useLanguage, useSay } from '../language.js';
import { notice } from '../notice.js';
import { useSetting } from '../setting.js';
import { words } from '../words.js';
import { type OwnPlan, ownPlan } from './own-plan.js';
import { template } from './template.js';

/** The way in: check the table that is selected, or begin with an example. */
export function OwnStart({ onOwn }: { readonly onOwn: (own: OwnPlan) => void }) {
	const say = useSay();
	const language = useLanguage();
	const { workbook, act } = useSetting();
	const check = async () => {
		const selection = await workbook.selection();
		if ('intent' in selection) return selection;
		const own = ownPlan(selection);
		onOwn(own);
		const { plan, problems } = own.table;
		const [count, wrong] = [plan?.indicators.length ?? 0, problems.length];
		return notice(
			plan && wrong === 0 ? 'success' : 'warning',
			`${selection.address}：读出 ${count} 项指标，${wrong} 处有问题。`,
			`${selection.address}: ${count} indicators read, ${wrong} problems.`,
		);
	};
	const insertExample = async () => {
		const placed = await workbook.insertTable(template(language));
		if ('intent' in placed) return placed;
		return notice(
			'success',
			`示例已写入 ${placed.address}：左边是指标表，右边是实际值。`,
			`An example is in ${placed.address}: the table at the left, its actuals at the right.`,
		);
	};
	return (
		<section>
			<h2>{say(words.ownTable)}</h2>
			<p className="hint">{say(words.ownHint)}</p>
			<div className="buttons">
				<Button onClick={() => act(check)}>{say(words.checkSelection)}</Button>
				<Button onClick={() => act(insertExample)}>{say(words.insertTemplate)}</Button>
			</div>
		</section>
	);
}
