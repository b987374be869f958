import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps {
	icon: IconName;
	/** What it does, in words; also shown on hovering. */
	label: string;
	onClick: () => void;
	expanded?: boolean;
	pressed?: boolean;
}

export function IconButton({ icon, label, onClick, expanded, pressed }: IconButtonProps) {
	return (
		<button
			type="button"
			class="icon-button"
			aria-label={label}
			title={label}
			aria-expanded={expanded}
			aria-pressed={pressed}
			onClick={onClick}
		>
			<Icon name={icon} />
		</button>
	);
}
