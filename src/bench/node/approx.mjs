// Prints how many million characters a second the npm package searches: the median of many searches, and the best.
// Arguments: the folder with node_modules, text.txt and quotes.txt; the number of errors.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, errors] = process.argv.slice(2);
const path = resolve(folder, 'node_modules/approx-string-match/build/src/index.js');
const { default: search } = await import(pathToFileURL(path).href);
const text = readFileSync(resolve(folder, 'text.txt'), 'utf8');
const quotes = readFileSync(resolve(folder, 'quotes.txt'), 'utf8').split('\n');
const rates = [];
for (let round = 0; round < 60; round++) {
  for (const quote of quotes) {
    const start = performance.now();
    search(text, quote, Number(errors));
    rates.push(text.length / 1000 / (performance.now() - start));
  }
}
rates.sort((a, b) => a - b);
console.log(rates[rates.length / 2].toFixed(1), rates.at(-1).toFixed(1));
