import './skeleton.css';

/** Stands where the analysis will stand. `label` says what is going on; the bars are for the eye alone. */
export function Skeleton({ label }: { label: string }) {
	return (
		<div class="skeleton">
			<p role="status">{label}</p>
			<div class="skeleton-bars" aria-hidden="true">
				{['long', 'short', 'long', 'middle', 'short'].map((length, index) => (
					<span key={`${index}-${length}`} class={`bar is-${length}`} />
				))}
			</div>
		</div>
	);
}
