import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

/** What tokens are signed with; the public half checks them. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** Microsoft signs with RS256, whose keys take a second to make; whoever reads these tokens cannot tell the difference. */
export const algorithm = 'ES256';

/** Reads the key kept in `file`, or makes one and keeps it there, so that a restart signs nobody out. */
export async function keptSigningKey(file: string): Promise<SigningKey> {
  const kept = readIfThere(file);
  if (kept === null) return keyFrom(await makeKey(file));
  try {
    return await keyFrom(JSON.parse(kept) as JWK);
  } catch (cause) {
    const advice = 'delete the file to have a new one, and everyone signs in again';
    throw new Error(`The signing key in ${file} cannot be read; ${advice}`, { cause });
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw failure;
  }
}

async function keyFrom(jwk: JWK): Promise<SigningKey> {
  const { d: _secret, ...publicJwk } = jwk;
  const [privateKey, publicKey] = await Promise.all([
    importJWK(jwk, algorithm),
    importJWK(publicJwk, algorithm),
  ]);
  return { privateKey: privateKey as CryptoKey, publicKey: publicKey as CryptoKey };
}

async function makeKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}
