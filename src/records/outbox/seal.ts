import type { RecordKey } from '#domain/shared/record-key.ts';
import type { StaffId } from '#domain/shared/staff-member.ts';

/** Encrypted text, and what it was encrypted with. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** What a seal is good for: moved to another person's name or another record, it no longer opens. */
export interface SealedFor {
  readonly owner: StaffId;
  readonly parent: RecordKey;
}

const algorithm = { name: 'AES-GCM', length: 256 } as const;

/** A new key that this browser can use and nobody can take out of it. */
export function newSealingKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
}

function parameters(iv: Uint8Array<ArrayBuffer>, { owner, parent }: SealedFor) {
  const additionalData = new TextEncoder().encode(JSON.stringify([owner, parent]));
  return { name: algorithm.name, iv, additionalData };
}

/** Encrypts `text` under a new random value each time, as AES-GCM demands. */
export async function seal(key: CryptoKey, sealedFor: SealedFor, text: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(text);
  return { iv, data: await crypto.subtle.encrypt(parameters(iv, sealedFor), key, bytes) };
}

/** The text; null when it was changed, moved, or sealed with another key. */
export async function unseal(
  key: CryptoKey,
  sealedFor: SealedFor,
  { iv, data }: Sealed,
): Promise<string | null> {
  try {
    const bytes = await crypto.subtle.decrypt(parameters(iv, sealedFor), key, data);
    return new TextDecoder().decode(bytes);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'OperationError') return null;
    throw failure;
  }
}
