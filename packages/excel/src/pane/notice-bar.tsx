import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSay } from './language.js';
import type { Notice } from './notice.js';

/** Says what the last button did; the region is always there, so that screen readers hear it. */
export function NoticeBar({ notice }: { readonly notice: Notice | undefined }) {
	const say = useSay();
	return (
		<div role="status" aria-live="polite">
			{notice && (
				<MessageBar intent={notice.intent} layout="multiline">
					<MessageBarBody className="clamped">{say(notice.text)}</MessageBarBody>
				</MessageBar>
			)}
		</div>
	);
}
