/**
 * Seals records of loans and evidence under a passphrase: PBKDF2 with SHA-256 makes the key, AES-GCM seals each record with an IV
 * of its own, bound to its store, its key and the vault. Holds no key and knows no database.
 */
import * as v from 'valibot';
import { OwnLocked } from './own-locked';

export const sealedStores = ['loans', 'evidence'] as const;
export type SealedStore = (typeof sealedStores)[number];

/** As OWASP’s guidance on storing passwords has it for PBKDF2 with SHA-256. */
export const iterations = 600_000;
const saltBytes = 16;
const ivBytes = 12;

const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/));
const sealedSchema = v.strictObject({ iv: base64, data: base64 });
export type Sealed = v.InferOutput<typeof sealedSchema>;

/** What stands in a store in place of a record: its key, by which it is found, and nothing else that can be read. */
export type SealedRecord = { sealed: Sealed } & ({ id: string } | { number: number });
const sealedRecordSchema = v.object({ sealed: sealedSchema });

export const vaultSchema = v.strictObject({
  id: v.literal('vault'),
  salt: base64,
  iterations: v.pipe(v.number(), v.integer(), v.minValue(iterations), v.maxValue(100_000_000)),
  /** A known text, by which a passphrase is told from a wrong one. */
  check: sealedSchema,
});
export type VaultRecord = v.InferOutput<typeof vaultSchema>;

export interface HeldKey {
  /** Of the vault it opens. */
  salt: string;
  /** Cannot be taken out of the browser’s hands. */
  key: CryptoKey;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

async function deriveKey(passphrase: string, salt: string, times: number): Promise<HeldKey> {
  // The same words typed on another keyboard may come in other units.
  const words = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: times };
  const key = await crypto.subtle.deriveKey(how, words, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { salt, key };
}

const bound = (salt: string, place: string) => utf8(`overdue-lens-own\n${salt}\n${place}`);

async function sealText({ key, salt }: HeldKey, place: string, text: string): Promise<Sealed> {
  const iv = random(ivBytes);
  const how = { name: 'AES-GCM', iv, additionalData: bound(salt, place) };
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(await crypto.subtle.encrypt(how, key, utf8(text)))) };
}

/** Rejects where it was sealed under another key or for another place, or was changed. */
async function openText({ key, salt }: HeldKey, place: string, { iv, data }: Sealed): Promise<string> {
  const how = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: bound(salt, place) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, fromBase64(data)));
}

const vaultPlace = 'vault';
const knownText = 'overdue-lens';

export async function newVault(passphrase: string): Promise<{ vault: VaultRecord; held: HeldKey }> {
  const held = await deriveKey(passphrase, toBase64(random(saltBytes)), iterations);
  const check = await sealText(held, vaultPlace, knownText);
  return { vault: { id: 'vault', salt: held.salt, iterations, check }, held };
}

/** null: it is another passphrase. */
export async function openVault(vault: VaultRecord, passphrase: string): Promise<HeldKey | null> {
  const held = await deriveKey(passphrase, vault.salt, vault.iterations);
  return openText(held, vaultPlace, vault.check).then(
    (text) => (text === knownText ? held : null),
    () => null,
  );
}

/** How records go into their stores and come out of them. */
export interface Sealing {
  /** Of the vault; null: they lie open. */
  salt: string | null;
  toStored(store: SealedStore, record: object): Promise<object>;
  /** What cannot be opened comes as it lies, which no validator takes for a record. */
  fromStored(store: SealedStore, stored: object): Promise<unknown>;
}

export const lyingOpen: Sealing = {
  salt: null,
  toStored: async (_, record) => record,
  fromStored: async (_, stored) => stored,
};

type Keyed = { id?: unknown; number?: unknown };
const keyPart = (store: SealedStore, { id, number }: Keyed) => (store === 'loans' ? { id } : { number });
const placeOf = (store: SealedStore, { id, number }: Keyed) => `${store}\n${store === 'loans' ? id : number}`;

export function sealingUnder(held: HeldKey): Sealing {
  return {
    salt: held.salt,
    toStored: async (store, record) => ({
      ...keyPart(store, record),
      sealed: await sealText(held, placeOf(store, record), JSON.stringify(record)),
    }),
    async fromStored(store, stored) {
      const read = v.safeParse(sealedRecordSchema, stored);
      if (!read.success) return stored;
      return openText(held, placeOf(store, stored), read.output.sealed).then(
        (text) => JSON.parse(text) as unknown,
        () => stored,
      );
    },
  };
}

/** `vault`: as it lies in its store; undefined: there is none. */
export function sealingFor(vault: unknown, held: HeldKey | null): Sealing {
  if (vault === undefined) return lyingOpen;
  const read = v.safeParse(vaultSchema, vault);
  if (!read.success || held === null || held.salt !== read.output.salt) throw new OwnLocked('The loans are locked');
  return sealingUnder(held);
}
