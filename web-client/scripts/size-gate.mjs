// Fails when the JavaScript that the first paint of the sign-in page needs is larger than the budget.
// Counted with gzip, the larger of the two encodings served: the entry, its static imports, the route's chunks and the
// texts of the larger language.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 200 * 1024;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const zipped = (key) => gzipSync(readFileSync(new URL(manifest[key].file, dist)), { level: 9 }).length;
const needed = new Set();
const need = (key) => {
  if (needed.has(key)) return;
  needed.add(key);
  (manifest[key].imports ?? []).forEach(need);
};

const keys = Object.keys(manifest);
const first = (test) => {
  const found = keys.filter(test);
  if (found.length === 0) throw new Error(`size gate: nothing in the manifest matches ${test}`);
  return found;
};
first((key) => manifest[key].isEntry).forEach(need);
for (const route of ['_public.tsx', '_public/auth.tsx']) {
  first((key) => key.startsWith(`src/routes/${route}`)).forEach(need);
}
for (const namespace of ['common', 'accounts']) {
  const [larger] = first((key) => new RegExp(`src/i18n/(en|he)/${namespace}\\.json$`).test(key)).toSorted(
    (a, b) => zipped(b) - zipped(a),
  );
  need(larger);
}

const scripts = [...needed].filter((key) => manifest[key].file.endsWith('.js'));
const total = scripts.reduce((sum, key) => sum + zipped(key), 0);
for (const key of scripts.toSorted((a, b) => zipped(b) - zipped(a)).slice(0, 8)) {
  console.log(`${(zipped(key) / 1024).toFixed(1).padStart(7)} KiB  ${key}`);
}
console.log(`first route: ${(total / 1024).toFixed(1)} KiB of ${budget / 1024} KiB (gzip, ${scripts.length} files)`);
if (total > budget) process.exitCode = 1;
