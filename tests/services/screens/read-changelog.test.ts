import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { readChangelog } from '@/lib/services/screens/read-changelog';
import { packedJson } from '@/scripts/data/packed-json';
import { packedChangelogFile } from '@/scripts/data/release';

const own = { getURL: (path: string) => `chrome-extension://abcdefgh/${path}` };

function holding(bytes: Buffer) {
  const asked = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(new Uint8Array(bytes)));
  return { asked, [Symbol.dispose]: () => asked.mockRestore() };
}

test('what is new is read from its file', async () => {
  const packed = await packedChangelogFile();
  using file = holding(packed);
  const parts = await readChangelog(own);
  expect(file.asked).toHaveBeenCalledWith('chrome-extension://abcdefgh/changelog.json.gz', expect.anything());
  expect(parts).toEqual(JSON.parse(gunzipSync(packed).toString()));
  expect(parts.length).toBeGreaterThan(0);
});

test('a file that holds something else is refused', async () => {
  using _file = holding(await packedJson('{"title":"Added"}'));
  await expect(readChangelog(own)).rejects.toThrow();
});
