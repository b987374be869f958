import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { CORPORA, importFromCorpora } from '../corpora.ts';

/** What its manifest calls its pictures, and ours of that size. */
const ICON_SIZES = [16, 48, 128];

/**
 * Builds the minimal extension of the corpora, for Chromium, with the libraries and the popup's place that ours has.
 * @returns its folder
 */
export async function buildMinimalExtension(folder: string): Promise<string> {
	const source = path.join(CORPORA, 'browsers');
	const { manifest } = await importFromCorpora<{ manifest: (target: string) => Record<string, unknown> }>(
		'browsers/src/manifest.mjs',
	);
	await build({
		entryPoints: {
			background: path.join(source, 'src/background.ts'),
			content: path.join(source, 'src/content.ts'),
			'ui/popup': path.join(source, 'src/popup.tsx'),
		},
		outdir: folder,
		bundle: true,
		format: 'iife',
		target: 'chrome130',
		minify: true,
		jsx: 'automatic',
		jsxImportSource: 'preact',
		nodePaths: [path.resolve('node_modules')],
		define: { __TARGET__: '"chrome"' },
		logLevel: 'warning',
	});
	mkdirSync(path.join(folder, 'ui'), { recursive: true });
	for (const file of ['popup.html', 'ui.css']) {
		cpSync(path.join(source, 'static', file), path.join(folder, 'ui', file));
	}
	for (const size of ICON_SIZES) cpSync(`icons/sidelight-${size}.png`, path.join(folder, `icon${size}.png`));
	const { options_ui: _, side_panel: __, action, ...said } = manifest('chrome') as Record<string, object>;
	const declared = { ...said, action: { ...action, default_popup: 'ui/popup.html' } };
	writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(declared));
	return folder;
}
