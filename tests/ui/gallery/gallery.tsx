/** Every state of the interface with invented data, for looking at: `?show=NAME` draws one, without it a list of them. */
import '../../speak-english.ts';
import '../../../src/ui/kit/theme.css';
import { render } from 'preact';
import { scenes } from './scenes.tsx';

const root = document.getElementById('root') ?? document.body;
const name = new URLSearchParams(location.search).get('show') ?? '';
const scene = scenes[name];

render(
	scene ?? (
		<ul>
			{Object.keys(scenes).map((key) => (
				<li key={key}>
					<a href={`?show=${key}`}>{key}</a>
				</li>
			))}
		</ul>
	),
	root,
);
