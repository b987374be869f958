import { say } from '../../../words/say.ts';
import './permission-warning.css';
import { Icon } from '../../kit/icon.tsx';

interface PermissionWarningProps {
	text: string;
	/** Called in the click itself, since it asks the browser. */
	allow: () => void;
}

/** A mode is chosen that the browser does not grant yet. */
export function PermissionWarning({ text, allow }: PermissionWarningProps) {
	return (
		<p class="permission-warning">
			<Icon name="warning" />
			<span>{text}</span>
			<button type="button" class="text-button" onClick={allow}>
				{say('allow')}
			</button>
		</p>
	);
}
