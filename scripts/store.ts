/** `npm run store`: every text of the listings as it is typed in, with its length; `-- zh_TW` for one language. Writes `store/privacy.html`. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import practices from '@/store/privacy-practices.json';
import { listingFaults, listingIn, listingLimits, listingLocales, stores } from './store/listing';
import { privacyPage } from './store/privacy-page';

const root = resolve(import.meta.dirname, '..');
const chosen = process.argv.slice(2);
writeFileSync(join(root, 'store/privacy.html'), privacyPage(root));

for (const locale of listingLocales.filter((each) => chosen.length === 0 || chosen.includes(each))) {
  const texts = listingIn(locale);
  console.log(`\n━━ ${locale}`);
  for (const field of ['name', 'summary', 'description'] as const) {
    const limits = stores.map((store) => `${store} ${listingLimits[field][store][1]}`).join(', ');
    console.log(`\n${field}: ${texts[field].length} characters (${limits})\n\n${texts[field]}`);
  }
  console.log(`\nsearch terms\n\n${texts.searchTerms.join('\n')}`);
  for (const fault of listingFaults(texts)) {
    console.error(`${locale}: ${fault}`);
    process.exitCode = 1;
  }
}
console.log(`\n━━ Single purpose\n\n${practices.singlePurpose}`);
console.log('\n━━ Permissions');
for (const [name, why] of Object.entries(practices.permissions)) console.log(`\n${name}\n  ${why}`);
