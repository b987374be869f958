import './skeleton.css';

interface SkeletonProps {
	/** What is going on. */
	label: string;
	/** Nothing else on the page has a heading yet. */
	isTitle?: boolean;
}

/** Stands where an article or the settings will stand. The bars are for the eye alone. */
export function Skeleton({ label, isTitle = false }: SkeletonProps) {
	return (
		<div class="skeleton">
			<div role="status">{isTitle ? <h1>{label}</h1> : <p>{label}</p>}</div>
			<div class="skeleton-bars" aria-hidden="true">
				{['long', 'short', 'long', 'middle', 'short'].map((length, index) => (
					<span key={`${index}-${length}`} class={`bar is-${length}`} />
				))}
			</div>
		</div>
	);
}
