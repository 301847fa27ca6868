// Turns dist/custom-elements.json into completion and documentation for VS Code and JetBrains editors.
import { readFileSync, writeFileSync } from 'node:fs';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('dist/custom-elements.json');
const { name, version } = read('package.json');

writeFileSync('dist/vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest, {}));
writeFileSync('dist/vscode.css-custom-data.json', getVsCodeCssCustomData(manifest, {}));

const webTypes = JSON.parse(getWebTypesData(manifest, {}));
writeFileSync('dist/web-types.json', `${JSON.stringify({ ...webTypes, name, version }, null, 2)}\n`);
