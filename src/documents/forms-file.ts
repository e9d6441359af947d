import { formsDocument } from './forms-document.ts';
import type { FormsInput } from './forms-model.ts';
import { sha256Hex } from './sha256-hex.ts';

/** Both forms as a Word file, with the digest a filed copy is recognised by (K-027). */
export async function formsFile(
  input: FormsInput,
): Promise<{ readonly bytes: Uint8Array; readonly digest: string }> {
  const bytes = await formsDocument(input);
  return { bytes, digest: await sha256Hex(bytes) };
}
