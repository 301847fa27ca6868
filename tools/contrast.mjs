// Writes docs/contrast.md from the tokens and from src/theme/pairs.ts: `node tools/contrast.mjs`, after `npm run build:lib`.
import { writeFileSync } from 'node:fs';
import { contrastPage } from './contrast/page.mjs';

writeFileSync('docs/contrast.md', await contrastPage());
