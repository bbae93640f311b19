// The item search in the browser knows the same synonyms as the server's search; the server's file is the source.
import { readFile, writeFile } from 'node:fs/promises';

const groups = JSON.parse(await readFile('../api/src/main/resources/search/synonyms.json', 'utf8'));
await writeFile('src/features/tasks/synonyms.json', JSON.stringify(groups));
